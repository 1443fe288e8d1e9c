# language: sv
Egenskap: Barnreglerna från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2025:400) 20 kap., tidigare SoL (2001:453) 1, 5, 11 och 14 kap.

  # SoL (2001:453) 1 kap. 2 § andra stycket
  Scenariomall: Barnets bästa avgör i vård
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                     | svar                                                    |
      | beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet                      | gäller "best-for-child-is-decisive"                     |
      | det är okänt om beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet      | är det okänt om "best-for-child-is-decisive" gäller     |
      | det inte stämmer att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet | säger ingen regel något om "best-for-child-is-decisive" |

  # SoL (2001:453) 11 kap. 1 § första stycket
  Scenariomall: Inleda en utredning enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                              | svar                                                         |
      | socialnämnden bedömer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden                      | gäller "open-investigation" för personen                     |
      | ingen har bedömt om nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden                            | är det okänt om "open-investigation" gäller för personen     |
      | socialnämnden bedömer att det inte stämmer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden | säger ingen regel något om "open-investigation" för personen |

  # SoL (2001:453) 11 kap. 10 § tredje stycket första meningen
  Scenariomall: Samtal med barnet i en barnutredning enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är <ålder>
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att <utredning>
    Och att listan över utredningar är fullständig
    Och att det inte stämmer att nämnden utreder på eget initiativ om vårdnaden om barnet ska flyttas över
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder | utredning                              | svar                                                          |
      | 10    | utredningen pågår                      | gäller "talk-with-child-without-guardian"                     |
      | 10    | det är okänt om utredningen pågår      | är det okänt om "talk-with-child-without-guardian" gäller     |
      | 10    | det inte stämmer att utredningen pågår | säger ingen regel något om "talk-with-child-without-guardian" |
      | 18    | utredningen pågår                      | säger ingen regel något om "talk-with-child-without-guardian" |

  # SoL (2001:453) 11 kap. 10 § tredje stycket andra meningen
  Scenariomall: Samtal med barnet när nämnden utreder vårdnaden enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 10
    Och att listan över utredningar är fullständig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                        | svar                                                          |
      | nämnden utreder på eget initiativ om vårdnaden om barnet ska flyttas över                      | gäller "talk-with-child-without-guardian"                     |
      | det är okänt om nämnden utreder på eget initiativ om vårdnaden om barnet ska flyttas över      | är det okänt om "talk-with-child-without-guardian" gäller     |
      | det inte stämmer att nämnden utreder på eget initiativ om vårdnaden om barnet ska flyttas över | säger ingen regel något om "talk-with-child-without-guardian" |

  # SoL (2001:453) 11 kap. 1 a § första stycket: barn och den som inte har fyllt 21
  Scenariomall: Skyddsbedömning enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag <född>
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-06-16
    När rättsläget bedöms
    Så <svar> "assess-immediate-protection" <efter>
    Och <svar> "document-protection-assessment" <efter>

    Exempel:
      | född          | svar                       | efter                       |
      | är 2015-02-01 | gäller                     | för orosanmälan "r1"        |
      | är okänd      | är det okänt om            | gäller för orosanmälan "r1" |
      | är 2000-02-01 | säger ingen regel något om | för orosanmälan "r1"        |

  # SoL (2001:453) 11 kap. 2 § första stycket första meningen och SoL (2025:400) 20 kap. 5 § första stycket
  Scenariomall: Kontakter i utredningen
    Givet dagen är <dag>
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                            | svar                                                                                   |
      | 2025-06-30 | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd                      | gäller "take-contacts-in-child-investigation" för utredningen "u1"                     |
      | 2025-06-30 | det är okänt om utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd      | är det okänt om "take-contacts-in-child-investigation" gäller för utredningen "u1"     |
      | 2025-06-30 | det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | säger ingen regel något om "take-contacts-in-child-investigation" för utredningen "u1" |
      | 2025-09-01 | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd                      | gäller "take-contacts-in-child-investigation" för utredningen "u1"                     |
      | 2025-09-01 | det är okänt om utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd      | är det okänt om "take-contacts-in-child-investigation" gäller för utredningen "u1"     |
      | 2025-09-01 | det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | säger ingen regel något om "take-contacts-in-child-investigation" för utredningen "u1" |

  # SoL (2001:453) 11 kap. 2 § första stycket andra meningen och SoL (2025:400) 20 kap. 5 § andra stycket
  Scenariomall: Utredningen ska inte skada i onödan
    Givet dagen är <dag>
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                            | svar                                                                                |
      | 2025-06-30 | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd                      | gäller "investigate-without-needless-harm" för utredningen "u1"                     |
      | 2025-06-30 | det är okänt om utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd      | är det okänt om "investigate-without-needless-harm" gäller för utredningen "u1"     |
      | 2025-06-30 | det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | säger ingen regel något om "investigate-without-needless-harm" för utredningen "u1" |
      | 2025-09-01 | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd                      | gäller "investigate-without-needless-harm" för utredningen "u1"                     |
      | 2025-09-01 | det är okänt om utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd      | är det okänt om "investigate-without-needless-harm" gäller för utredningen "u1"     |
      | 2025-09-01 | det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | säger ingen regel något om "investigate-without-needless-harm" för utredningen "u1" |

  # SoL (2001:453) 11 kap. 2 § andra stycket första meningen
  Scenariomall: Slutföra utredningen enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är <ålder>
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder | uppgift                                                                                            | svar                                                      |
      | 13    | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd                      | gäller "complete-child-investigation"                     |
      | 13    | det är okänt om utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd      | är det okänt om "complete-child-investigation" gäller     |
      | 13    | det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | säger ingen regel något om "complete-child-investigation" |
      | 40    | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd                      | säger ingen regel något om "complete-child-investigation" |

  # SoL (2001:453) 11 kap. 2 § andra stycket andra meningen
  Scenariomall: Förlänga utredningen enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                              | svar                                                                     |
      | socialnämnden bedömer att det finns särskilda skäl att förlänga barnutredningen                      | gäller "extend-child-investigation" för utredningen "u1"                 |
      | ingen har bedömt om det finns särskilda skäl att förlänga barnutredningen                            | är det okänt om "extend-child-investigation" gäller för utredningen "u1" |
      | socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att förlänga barnutredningen | gäller inte "extend-child-investigation" för utredningen "u1"            |

  # SoL (2001:453) 11 kap. 2 § tredje stycket
  Scenariomall: Informera om utredningen enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att genast informera den som berörs av utredningen
    Och att för utredningen "u1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                            | svar                                                                            |
      | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd                      | gäller "inform-of-child-investigation" för utredningen "u1"                     |
      | det är okänt om utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd      | är det okänt om "inform-of-child-investigation" gäller för utredningen "u1"     |
      | det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | säger ingen regel något om "inform-of-child-investigation" för utredningen "u1" |

  # SoL (2001:453) 11 kap. 2 § tredje stycket: särskilda skäl
  Scenario: Särskilda skäl talar mot att genast informera enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att socialnämnden bedömer att särskilda skäl talar mot att genast informera den som berörs av utredningen
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-child-investigation"

  # SoL (2001:453) 14 kap. 1 b § första meningen
  Scenariomall: Få återkoppla till anmälaren enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2015-02-01
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-06-16
    Och att för orosanmälan "r1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                  | svar                                                                  |
      | anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet                      | gäller "may-inform-reporter" för orosanmälan "r1"                     |
      | det är okänt om anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet      | är det okänt om "may-inform-reporter" gäller för orosanmälan "r1"     |
      | det inte stämmer att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet | säger ingen regel något om "may-inform-reporter" för orosanmälan "r1" |

  # SoL (2001:453) 14 kap. 1 b § andra meningen
  Scenariomall: Återkoppla på begäran enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2015-02-01
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-06-16
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att <begäran>
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att <olämpligt>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | begäran                                                     | olämpligt                                                                                            | svar                                                    |
      | dagen då anmälaren bad om återkoppling är 2025-06-18        | det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling | gäller "inform-reporter-on-request"                     |
      | dagen då anmälaren bad om återkoppling är okänd             | det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling | är det okänt om "inform-reporter-on-request" gäller     |
      | dagen då anmälaren bad om återkoppling ännu inte har kommit | det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling | säger ingen regel något om "inform-reporter-on-request" |
      | dagen då anmälaren bad om återkoppling är 2025-06-18        | det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling                      | säger ingen regel något om "inform-reporter-on-request" |

  # SoL (2001:453) 5 kap. 1 § p. 8
  Scenariomall: Vård utanför hemmet för ett barn i riskzon enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 13
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                             | svar                                                             |
      | socialnämnden bedömer att barnets eller den unges bästa motiverar vård utanför det egna hemmet                      | gäller "care-outside-home-for-child-at-risk"                     |
      | ingen har bedömt om barnets eller den unges bästa motiverar vård utanför det egna hemmet                            | är det okänt om "care-outside-home-for-child-at-risk" gäller     |
      | socialnämnden bedömer att det inte stämmer att barnets eller den unges bästa motiverar vård utanför det egna hemmet | säger ingen regel något om "care-outside-home-for-child-at-risk" |
