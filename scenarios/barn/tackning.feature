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
    Och att dagen då uppföljningen efter vård enligt LVU inleddes ännu inte har kommit
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes ännu inte har kommit
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
    Och att dagen då uppföljningen efter vård enligt LVU inleddes ännu inte har kommit
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes ännu inte har kommit
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
    Och att för utredningen "u1" gäller att utredningen pågår
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
    Och att för utredningen "u1" gäller att utredningen pågår
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

  # SoL (2001:453) 11 kap. 3 a §: Unga vuxna är här den som har fyllt 18 men inte 21 år.
  Scenario: SoL (2001:453) 11 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    När rättsläget bedöms
    Så gäller inte "is-young-adult"

  # SoL (2001:453) 1 kap. 2 § första stycket: Vid åtgärder som rör ett barn ska barnets bästa beaktas särskilt.
  # SoL (2001:453) 1 kap. 2 § tredje stycket: Den som är under 18 år är barn.
  Scenario: SoL (2001:453) 1 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 1985-02-01
    När rättsläget bedöms
    Så säger ingen regel något om "regard-best-interests-of-child"
    Och gäller inte "is-child"

  # SoL (2001:453) 1 kap. 2 § tredje stycket: Den som är under 18 år är barn.
  Scenario: SoL (2001:453) 1 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    När rättsläget bedöms
    Så gäller "is-child"

  # SoL (2001:453) 11 kap. 10 § första stycket andra meningen: Barnet ska kunna säga vad det tycker i frågor som rör barnet.
  # SoL (2001:453) 11 kap. 10 § första stycket fjärde meningen: Hur mycket barnets åsikter och inställning väger beror på hur gammalt och moget barnet är.
  # SoL (2001:453) 11 kap. 10 § andra stycket första meningen: Från 15 år för barnet självt sin talan i mål och ärenden enligt socialtjänstlagen.
  # SoL (2001:453) 11 kap. 1 a § andra stycket första meningen: Synnerliga skäl kan ge längre tid än fjorton dagar.
  Scenario: SoL (2001:453) 11 kap.: villkoren är inte uppfyllda den 2025-06-30
    Givet dagen är 2025-06-30
    Och orosanmälan "r1" om personen
    Och att personens födelsedag är 1985-02-01
    Och att dagen då anmälan kom in är 2025-06-30
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-express-views"
    Och säger ingen regel något om "weigh-childs-views"
    Och säger ingen regel något om "child-pursues-own-case"
    Och gäller inte "take-more-time-for-preassessment" för orosanmälan "r1"

  # SoL (2001:453) 11 kap. 10 § andra stycket första meningen: Från 15 år för barnet självt sin talan i mål och ärenden enligt socialtjänstlagen.
  # SoL (2001:453) 11 kap. 1 a § andra stycket första meningen: Synnerliga skäl kan ge längre tid än fjorton dagar.
  Scenario: SoL (2001:453) 11 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och orosanmälan "r1" om personen
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    När rättsläget bedöms
    Så gäller "child-pursues-own-case"
    Och gäller "take-more-time-for-preassessment" för orosanmälan "r1"

  # SoL (2001:453) 14 kap. 1 § första stycket: De myndigheter och yrkesverksamma som räknas upp ska genast anmäla om de i sin verksamhet får veta eller misstänker att ett barn far illa.
  # SoL (2001:453) 14 kap. 1 § andra stycket: De som arbetar med familjerådgivning ska genast anmäla när de i sin verksamhet får veta det som stycket anger.
  # SoL (2001:453) 14 kap. 1 § tredje stycket: De som första stycket räknar upp ska ge nämnden all information som kan spela roll för en utredning av barnets behov. Familjerådgivningen är inte med där.
  # SoL (2001:453) 14 kap. 1 c §: Alla uppmanas att anmäla när de får veta eller misstänker att ett barn far illa.
  # SoL (2001:453) 14 kap. 1 a §: Nämnden bör erbjuda barnet, vårdnadshavaren och anmälaren ett möte när det passar barnets bästa.
  Scenario: SoL (2001:453) 14 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och orosanmälan "r1" om personen
    Och att personens födelsedag är 1985-02-01
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"
    Och säger ingen regel något om "family-counsellors-report-child"
    Och säger ingen regel något om "give-information-for-child-investigation"
    Och säger ingen regel något om "everyone-should-report-child"
    Och säger ingen regel något om "offer-meeting-after-report" för orosanmälan "r1"

  # SoL (2001:453) 14 kap. 1 c §: Alla uppmanas att anmäla när de får veta eller misstänker att ett barn far illa.
  Scenario: SoL (2001:453) 14 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    När rättsläget bedöms
    Så gäller "everyone-should-report-child"

  # SoL (2001:453) 5 kap. 1 § p. 7: Visar ett barn eller en ung person tecken till ogynnsam utveckling ska nämnden följa den extra noga.
  # SoL (2001:453) 5 kap. 1 § p. 8: Finns en risk för ogynnsam utveckling ska nämnden sörja för att behovet av skydd och stöd möts.
  # SoL (2001:453) 5 kap. 1 § p. 8: Nämnden arbetar då nära barnets eller den unges hem.
  # SoL (2001:453) 5 kap. 1 a §: Nämnden ska verka för och delta i samverkan om barn som far illa eller riskerar det.
  Scenario: SoL (2001:453) 5 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 1985-02-01
    När rättsläget bedöms
    Så säger ingen regel något om "follow-development-with-special-attention"
    Och säger ingen regel något om "protection-and-support-for-child-at-risk"
    Och säger ingen regel något om "work-with-guardian-on-child-at-risk"
    Och säger ingen regel något om "cooperate-on-child-who-fares-badly"

  # SoL (2025:400) 18 kap. 5 § första stycket: Visar ett barn eller en ung person tecken till ogynnsam utveckling ska nämnden följa den extra noga.
  # SoL (2025:400) 18 kap. 5 § andra stycket andra meningen: Nämnden arbetar då nära vårdnadshavaren eller den som annars tar hand om barnet eller den unge till vardags.
  Scenario: SoL (2025:400) 18 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1985-02-01
    När rättsläget bedöms
    Så säger ingen regel något om "follow-development-with-special-attention"
    Och säger ingen regel något om "work-with-guardian-on-child-at-risk"

  # SoL (2025:400) 19 kap. 1 § andra stycket: För familjerådgivning gäller den egna regeln i 2 § i stället för listan.
  Scenario: SoL (2025:400) 19 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att verksamheten där kännedomen eller misstanken uppkom är ingen av dessa
    När rättsläget bedöms
    Så gäller inte "duty-to-report-follows-family-counselling-rule"

  # SoL (2025:400) 20 kap. 7 §: Detsamma gäller när nämnden på eget initiativ utreder om vårdnaden ska flyttas över.
  # SoL (2025:400) 20 kap. 7 §: När nämnden utreder barnets behov av skydd får den samtala med barnet utan vårdnadshavarens samtycke och närvaro.
  # SoL (2025:400) 20 kap. 1 § andra stycket första meningen: Skyddsbedömningen ska dokumenteras.
  Scenario: SoL (2025:400) 20 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och orosanmälan "r1" om personen
    Och att personens födelsedag är 1985-02-01
    Och att dagen då anmälan kom in är 2025-09-01
    När rättsläget bedöms
    Så säger ingen regel något om "talk-with-child-without-guardian"
    Och säger ingen regel något om "document-protection-assessment" för orosanmälan "r1"

  # SoL (2025:400) 3 kap. 1 § första stycket andra meningen: När nämnden bedömer vad som är bäst för barnet räknas barnets åsikter in.
  Scenario: SoL (2025:400) 3 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att en åtgärd rör barnet, också när den vidtas i en vuxens ärende
    När rättsläget bedöms
    Så gäller "weigh-childs-views"

  # SoL (2025:400) 3 kap. 1 § första stycket tredje meningen: När ett beslut eller en åtgärd gäller vård eller behandling av ett barn avgör det som är bäst för barnet.
  Scenario: SoL (2025:400) 3 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1985-02-01
    När rättsläget bedöms
    Så säger ingen regel något om "best-for-child-is-decisive"

  # SoL (2001:453) 11 kap. 10 § första stycket andra meningen: Barnet ska kunna säga vad det tycker i frågor som rör barnet.
  Scenario: SoL (2001:453) 11 kap. 10 § första stycket andra meningen: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att det inte stämmer att en fråga i ett ärende rör barnet, också i en vuxens ärende
    Och att det inte stämmer att en åtgärd rör barnet, också när den vidtas i en vuxens ärende
    Och att det inte stämmer att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-express-views"

  # SoL (2001:453) 11 kap. 10 § första stycket fjärde meningen: Hur mycket barnets åsikter och inställning väger beror på hur gammalt och moget barnet är.
  Scenario: SoL (2001:453) 11 kap. 10 § första stycket fjärde meningen: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att det inte stämmer att en fråga i ett ärende rör barnet, också i en vuxens ärende
    Och att det inte stämmer att en åtgärd rör barnet, också när den vidtas i en vuxens ärende
    Och att det inte stämmer att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-childs-views"

  # SoL (2001:453) 11 kap. 4 § första stycket: Nämnden ska slutföra barnutredningen eller utredningen om missbruksvård även om personen byter vistelsekommun.
  Scenariomall: SoL (2001:453) 11 kap. 4 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och utredningen "u1" om personen
    Och att personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att <uppgift 3>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift 1                                                                     | uppgift 2                                                                      | uppgift 3                                                              | svar                                                                                |
      | utredningen gäller vård på grund av skadligt bruk eller beroende              | det inte stämmer att den andra kommunen samtycker till att ta över utredningen | det inte stämmer att ärendet har flyttats över till den andra kommunen | gäller "complete-investigation-after-move" för utredningen "u1"                     |
      | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | den andra kommunen samtycker till att ta över utredningen                      | det inte stämmer att ärendet har flyttats över till den andra kommunen | säger ingen regel något om "complete-investigation-after-move" för utredningen "u1" |
      | utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd | det inte stämmer att den andra kommunen samtycker till att ta över utredningen | ärendet har flyttats över till den andra kommunen                      | säger ingen regel något om "complete-investigation-after-move" för utredningen "u1" |

  # SoL (2001:453) 11 kap. 4 § första stycket: Nämnden ska slutföra barnutredningen eller utredningen om missbruksvård även om personen byter vistelsekommun.
  Scenario: SoL (2001:453) 11 kap. 4 § första stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-06-30
    Och utredningen "u1" om personen
    Och att personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes
    Och att det inte stämmer att utredningen gäller vård på grund av skadligt bruk eller beroende
    Och att det inte stämmer att den andra kommunen samtycker till att ta över utredningen
    Och att det inte stämmer att ärendet har flyttats över till den andra kommunen
    Och att det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    När rättsläget bedöms
    Så säger ingen regel något om "complete-investigation-after-move" för utredningen "u1"

  # SoL (2001:453) 14 kap. 1 § första stycket: De myndigheter och yrkesverksamma som räknas upp ska genast anmäla om de i sin verksamhet får veta eller misstänker att ett barn far illa.
  Scenariomall: SoL (2001:453) 14 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att verksamheten där kännedomen eller misstanken uppkom är hälso- och sjukvård
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"

    Exempel:
      | uppgift 1                                                                                                      | uppgift 2                                                                              |
      | socialnämnden bedömer att det inte stämmer att någon har fått kännedom om eller misstänker att barnet far illa | kännedomen eller misstanken har uppkommit i den egna verksamheten                      |
      | socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa                      | det inte stämmer att kännedomen eller misstanken har uppkommit i den egna verksamheten |

  # SoL (2001:453) 14 kap. 1 § första stycket: De myndigheter och yrkesverksamma som räknas upp ska genast anmäla om de i sin verksamhet får veta eller misstänker att ett barn far illa.
  Scenario: SoL (2001:453) 14 kap. 1 § första stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att verksamheten där kännedomen eller misstanken uppkom är tandvård
    Och att det inte stämmer att verksamheten eller uppgifterna i den berör barn och unga
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"

  # SoL (2001:453) 14 kap. 1 § andra stycket: De som arbetar med familjerådgivning ska genast anmäla när de i sin verksamhet får veta det som stycket anger.
  Scenariomall: SoL (2001:453) 14 kap. 1 § andra stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att verksamheten där kännedomen eller misstanken uppkom är familjerådgivning
    Och att <uppgift 1>
    Och att <uppgift 2>
    När rättsläget bedöms
    Så säger ingen regel något om "family-counsellors-report-child"

    Exempel:
      | uppgift 1                                                                              | uppgift 2                                                                                                                                                                                                      |
      | det inte stämmer att kännedomen eller misstanken har uppkommit i den egna verksamheten | de som är verksamma inom familjerådgivning bedömer att familjerådgivningen har fått kännedom om att barnet utnyttjas sexuellt, eller utsätts för fysisk eller psykisk misshandel i hemmet                      |
      | kännedomen eller misstanken har uppkommit i den egna verksamheten                      | de som är verksamma inom familjerådgivning bedömer att det inte stämmer att familjerådgivningen har fått kännedom om att barnet utnyttjas sexuellt, eller utsätts för fysisk eller psykisk misshandel i hemmet |

  # SoL (2001:453) 14 kap. 1 § tredje stycket: De som första stycket räknar upp ska ge nämnden all information som kan spela roll för en utredning av barnets behov. Familjerådgivningen är inte med där.
  Scenario: SoL (2001:453) 14 kap. 1 § tredje stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att det finns uppgifter som kan vara av betydelse för en utredning av barnets behov av stöd och skydd
    När rättsläget bedöms
    Så säger ingen regel något om "give-information-for-child-investigation"

  # SoL (2001:453) 14 kap. 1 a §: Nämnden bör erbjuda barnet, vårdnadshavaren och anmälaren ett möte när det passar barnets bästa.
  Scenario: SoL (2001:453) 14 kap. 1 a §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och orosanmälan "r1" om personen
    Och att personens födelsedag är 2009-02-01
    Och att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att socialnämnden bedömer att det inte stämmer att ett möte är lämpligt med hänsyn till barnets bästa
    När rättsläget bedöms
    Så säger ingen regel något om "offer-meeting-after-report" för orosanmälan "r1"

  # SoL (2001:453) 14 kap. 1 c §: Alla uppmanas att anmäla när de får veta eller misstänker att ett barn far illa.
  Scenario: SoL (2001:453) 14 kap. 1 c §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att någon har fått kännedom om eller misstänker att barnet far illa
    När rättsläget bedöms
    Så säger ingen regel något om "everyone-should-report-child"

  # SoL (2001:453) 5 kap. 1 § p. 7: Visar ett barn eller en ung person tecken till ogynnsam utveckling ska nämnden följa den extra noga.
  Scenario: SoL (2001:453) 5 kap. 1 § p. 7: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet eller den unge har visat tecken till en ogynnsam utveckling
    När rättsläget bedöms
    Så säger ingen regel något om "follow-development-with-special-attention"

  # SoL (2001:453) 5 kap. 1 § p. 8: När barnets eller den unges bästa motiverar det omfattar uppgiften också vård utanför hemmet.
  Scenario: SoL (2001:453) 5 kap. 1 § p. 8: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet eller den unge riskerar att utvecklas ogynnsamt
    Och att socialnämnden bedömer att barnets eller den unges bästa motiverar vård utanför det egna hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "care-outside-home-for-child-at-risk"

  # SoL (2001:453) 5 kap. 1 § p. 8: Finns en risk för ogynnsam utveckling ska nämnden sörja för att behovet av skydd och stöd möts.
  Scenario: SoL (2001:453) 5 kap. 1 § p. 8: ett villkor i taget, regel 2
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så säger ingen regel något om "protection-and-support-for-child-at-risk"

  # SoL (2001:453) 5 kap. 1 § p. 8: Nämnden arbetar då nära barnets eller den unges hem.
  Scenario: SoL (2001:453) 5 kap. 1 § p. 8: ett villkor i taget, regel 3
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så säger ingen regel något om "work-with-guardian-on-child-at-risk"

  # SoL (2001:453) 5 kap. 1 a §: Nämnden ska verka för och delta i samverkan om barn som far illa eller riskerar det.
  Scenario: SoL (2001:453) 5 kap. 1 a §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet far illa eller riskerar att fara illa
    När rättsläget bedöms
    Så säger ingen regel något om "cooperate-on-child-who-fares-badly"

  # SoL (2025:400) 18 kap. 5 § första stycket: Visar ett barn eller en ung person tecken till ogynnsam utveckling ska nämnden följa den extra noga.
  Scenario: SoL (2025:400) 18 kap. 5 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet eller den unge har visat tecken till en ogynnsam utveckling
    När rättsläget bedöms
    Så säger ingen regel något om "follow-development-with-special-attention"

  # SoL (2025:400) 18 kap. 5 § andra stycket första meningen: När barnets eller den unges bästa motiverar det omfattar ansvaret också vård utanför hemmet.
  Scenario: SoL (2025:400) 18 kap. 5 § andra stycket första meningen: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    Och att socialnämnden bedömer att det inte stämmer att barnets eller den unges bästa motiverar vård utanför det egna hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "care-outside-home-for-child-at-risk"

  # SoL (2025:400) 18 kap. 6 §: Nämnden ska ta initiativ till och delta i samverkan om barn som far illa eller riskerar det.
  Scenario: SoL (2025:400) 18 kap. 6 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet far illa eller riskerar att fara illa
    När rättsläget bedöms
    Så säger ingen regel något om "cooperate-on-child-who-fares-badly"

  # SoL (2025:400) 19 kap. 4 §: Alla uppmanas att anmäla när de får veta eller misstänker att ett barn far illa.
  Scenario: SoL (2025:400) 19 kap. 4 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att någon har fått kännedom om eller misstänker att barnet far illa
    När rättsläget bedöms
    Så säger ingen regel något om "everyone-should-report-child"

  # SoL (2025:400) 20 kap. 7 §: Detsamma gäller när nämnden på eget initiativ utreder om vårdnaden ska flyttas över.
  Scenario: SoL (2025:400) 20 kap. 7 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att det inte stämmer att nämnden utreder på eget initiativ om vårdnaden om barnet ska flyttas över
    Och att listan över utredningar är fullständig
    Och att dagen då uppföljningen efter vård enligt LVU inleddes ännu inte har kommit
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "talk-with-child-without-guardian"

  # SoL (2025:400) 29 kap. 9 § första stycket: Kommunen som har inlett utredningen ska slutföra den även om ansvaret övergår till en annan kommun.
  Scenario: SoL (2025:400) 29 kap. 9 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och utredningen "u1" om personen
    Och att det inte stämmer att ansvaret för personen övergår till en annan kommun medan utredningen pågår
    Och att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att det inte stämmer att den andra kommunen samtycker till att ta över utredningen
    Och att det inte stämmer att ärendet har flyttats över till den andra kommunen
    När rättsläget bedöms
    Så säger ingen regel något om "complete-investigation-after-move" för utredningen "u1"

  # SoL (2025:400) 29 kap. 9 § första stycket: Kommunen som har inlett utredningen ska slutföra den även om ansvaret övergår till en annan kommun.
  Scenario: SoL (2025:400) 29 kap. 9 § första stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och utredningen "u1" om personen
    Och att ansvaret för personen övergår till en annan kommun medan utredningen pågår
    Och att det inte stämmer att utredningen gäller vård på grund av skadligt bruk eller beroende
    Och att det inte stämmer att den andra kommunen samtycker till att ta över utredningen
    Och att det inte stämmer att ärendet har flyttats över till den andra kommunen
    Och att det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    När rättsläget bedöms
    Så säger ingen regel något om "complete-investigation-after-move" för utredningen "u1"

  # Det som inte är sagt är okänt, inte falskt: SoL (2001:453) 1, 5, 11, 14 kap.
  Scenario: Ingen har sagt något den 2025-06-30
    Givet dagen är 2025-06-30
    Och orosanmälan "r1" om personen
    När rättsläget bedöms
    Så är det okänt om "regard-best-interests-of-child" gäller
    Och är det okänt om "is-child" gäller
    Och är det okänt om "child-gets-information" gäller
    Och är det okänt om "child-may-express-views" gäller
    Och är det okänt om "weigh-childs-views" gäller
    Och är det okänt om "child-pursues-own-case" gäller
    Och är det okänt om "decide-whether-to-investigate" gäller för orosanmälan "r1"
    Och är det okänt om "take-more-time-for-preassessment" gäller för orosanmälan "r1"
    Och är det okänt om "family-counsellors-report-child" gäller
    Och är det okänt om "offer-meeting-after-report" gäller för orosanmälan "r1"
    Och är det okänt om "everyone-should-report-child" gäller
    Och är det okänt om "follow-development-with-special-attention" gäller
    Och är det okänt om "protection-and-support-for-child-at-risk" gäller
    Och är det okänt om "work-with-guardian-on-child-at-risk" gäller
    Och är det okänt om "cooperate-on-child-who-fares-badly" gäller

  # Det som inte är sagt är okänt, inte falskt: SoL (2001:453) 11 kap.; SoL (2025:400) 3, 11, 18, 19, 20, 22 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och orosanmälan "r1" om personen
    Och utredningen "u1" om personen
    När rättsläget bedöms
    Så är det okänt om "is-young-adult" gäller
    Och är det okänt om "follow-development-with-special-attention" gäller
    Och är det okänt om "protection-and-support-for-child-at-risk" gäller
    Och är det okänt om "work-with-guardian-on-child-at-risk" gäller
    Och är det okänt om "cooperate-on-child-who-fares-badly" gäller
    Och är det okänt om "duty-to-report-follows-family-counselling-rule" gäller
    Och är det okänt om "everyone-should-report-child" gäller
    Och är det okänt om "offer-meeting-after-report" gäller för orosanmälan "r1"
    Och är det okänt om "inform-reporter-on-request" gäller för orosanmälan "r1"
    Och är det okänt om "may-inform-reporter" gäller för orosanmälan "r1"
    Och är det okänt om "document-protection-assessment" gäller för orosanmälan "r1"
    Och är det okänt om "document-protection-assessment-in-personal-file" gäller för orosanmälan "r1"
    Och är det okänt om "take-more-time-for-preassessment" gäller för orosanmälan "r1"
    Och är det okänt om "extend-child-investigation" gäller för utredningen "u1"
    Och är det okänt om "regard-best-interests-of-child" gäller
    Och är det okänt om "weigh-childs-views" gäller
    Och är det okänt om "child-may-express-views" gäller
    Och är det okänt om "child-gets-information" gäller
    Och är det okänt om "child-pursues-own-case" gäller

  # SoL (2001:453) 11 kap. 1 §: Ett barn som är brottsoffer är skäl att fråga om informationen kan leda till en åtgärd.
  # SoL (2001:453) 5 kap. 1 a §: Ett barn som är brottsoffer är skäl att fråga om barnet far illa eller riskerar det.
  # SoL (2001:453) 14 kap. 1 §: Ett barn som är brottsoffer är skäl att fråga om barnet far illa.
  Scenario: SoL (2001:453) 11 kap. 1 §: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så ställs frågan "information_may_lead_to_action"
    Och ställs frågan "child_fares_badly_or_at_risk"
    Och ställs frågan "learns_or_suspects_child_fares_badly"

  # SoL (2001:453) 11 kap. 1 §: En anmälan är skäl att fråga om informationen kan leda till en åtgärd.
  Scenario: SoL (2001:453) 11 kap. 1 §: svaret när regeln gäller, fall 2
    Givet dagen är 2025-09-01
    Och orosanmälan "r1" om personen
    När rättsläget bedöms
    Så ställs frågan "information_may_lead_to_action"

  # SoL (2001:453) 5 kap. 1 a §: Ett barn som är brottsoffer är skäl att fråga om barnet far illa eller riskerar det.
  # SoL (2001:453) 14 kap. 1 §: Ett barn som är brottsoffer är skäl att fråga om barnet far illa.
  # SoL (2025:400) 13 kap. 1 § andra stycket: Den som har utsatts för brott kan behöva insatser för att förändra sin situation.
  Scenario: SoL (2001:453) 5 kap. 1 a §: svaret när inget är sagt
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så ställs frågan "child_fares_badly_or_at_risk"
    Och ställs frågan "learns_or_suspects_child_fares_badly"
    Och ställs frågan "person_may_need_help_to_change_situation"

  # SoL (2025:400) 13 kap. 1 § andra stycket: Den som har utsatts för brott kan behöva insatser för att förändra sin situation.
  Scenario: SoL (2025:400) 13 kap. 1 § andra stycket: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så ställs frågan "person_may_need_help_to_change_situation"

  # SoL (2001:453) 2 a kap. 2 §: Bosättning, anknytning, placering eller folkbokföring på annat håll är skäl att fråga om det står klart att en annan kommun ansvarar.
  Scenario: SoL (2001:453) 2 a kap. 2 §: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    När rättsläget bedöms
    Så ställs frågan "other_municipality_clearly_responsible"
