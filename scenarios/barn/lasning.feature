# language: sv
Egenskap: Andra läsningen, barn och orosanmälan
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # 19 kap. 6 § andra stycket: utredningen som beslutet självt inledde pågår inte redan
  Scenario: Beslut att inleda utredning ger anmälaren besked inom en vecka
    Givet dagen är 2026-02-10
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2026-02-03
    Och att för orosanmälan "r1" gäller att dagen då nämnden beslutade att inleda eller inte inleda utredning är 2026-02-09
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2026-02-09
    När rättsläget bedöms
    Så gäller "inform-reporter-on-request"
    Och ska "inform-reporter-on-request" vara gjort senast 2026-02-16

  # 19 kap. 6 § och 14 kap. 1 b §: anmälan gällde ett barn den dag den kom in
  Scenariomall: Anmälarens besked när barnet har fyllt 18 efter anmälan
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är <född>
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <in>
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är <bad>
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    När rättsläget bedöms
    Så gäller "inform-reporter-on-request" för orosanmälan "r1"
    Och gäller "may-inform-reporter" för orosanmälan "r1"

    Exempel:
      | dag        | född       | in         | bad        |
      | 2026-02-10 | 2008-02-05 | 2026-01-28 | 2026-02-06 |
      | 2025-06-30 | 2007-06-25 | 2025-06-16 | 2025-06-26 |

  Scenario: Anmälan om någon som redan var vuxen
    Givet dagen är 2026-02-10
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2008-01-05
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2026-01-28
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    När rättsläget bedöms
    Så säger ingen regel något om "may-inform-reporter" för orosanmälan "r1"

  # 20 kap. 3 § och 11 kap. 2 §: fristen löper från den dag utredningen inleddes, då personen var barn
  Scenariomall: Barnutredning när barnet fyller 18 innan den är klar
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är <född>
    Och utredningen "u1" om personen "x1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är <inledd>
    Och att för utredningen "u1" gäller att dagen som nämnden har förlängt utredningen till ännu inte har kommit
    När rättsläget bedöms
    Så gäller "complete-child-investigation" för utredningen "u1"
    Och ska "complete-child-investigation" vara gjort senast <sista dag> för utredningen "u1"

    Exempel:
      | dag        | född       | inledd     | sista dag  |
      | 2025-09-01 | 2007-08-20 | 2025-06-02 | 2025-10-02 |
      | 2025-06-30 | 2007-06-20 | 2025-03-03 | 2025-07-03 |

  Scenario: Utredning som inleddes när personen redan var vuxen
    Givet dagen är 2025-09-01
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2006-08-20
    Och utredningen "u1" om personen "x1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2025-06-02
    När rättsläget bedöms
    Så säger ingen regel något om "complete-child-investigation" för utredningen "u1"

  # 19 kap. 1 § första stycket 4 och 14 kap. 1 § första stycket 4: enskild verksamhet med uppgifter som berör barn och unga
  Scenariomall: Enskild tandvård och enskild LSS innan de nämndes
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och att de som är skyldiga att anmäla bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är <verksamhet>
    Och att verksamheten eller uppgifterna i den berör barn och unga
    När rättsläget bedöms
    Så gäller "report-child-to-committee"

    Exempel:
      | dag        | verksamhet                                 |
      | 2025-09-01 | yrkesmässig enskild tandvård               |
      | 2025-06-30 | yrkesmässig enskild tandvård               |
      | 2025-06-30 | yrkesmässig enskild verksamhet enligt LSS  |
      | 2025-09-01 | ordningsvakt med förordnande               |

  # 14 kap. 2 §: en utredning som är inledd och klar är inledd
  Scenariomall: Utredningen är inledd och redan avslutad
    Givet dagen är <dag>
    Och att socialnämnden bedömer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    Och att dagen då nämnden fick informationen är <fick>
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att det inte stämmer att utredningen pågår
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är <inledd>
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så är "open-investigation" <gjort> för personen

    Exempel:
      | dag        | fick       | inledd     | gjort      |
      | 2025-12-01 | 2025-08-01 | 2025-08-01 | gjort      |
      | 2025-12-01 | 2025-11-20 | 2025-08-01 | inte gjort |
      | 2025-06-30 | 2025-02-03 | 2025-02-03 | gjort      |

  # 3 kap. 2 § och 11 kap. 10 §: frågor som rör barnet, också när ingen åtgärd vidtas
  Scenariomall: En fråga rör barnet men ingen åtgärd vidtas
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och att en fråga i ett ärende rör barnet, också i en vuxens ärende
    Och att det inte stämmer att en åtgärd rör barnet, också när den vidtas i en vuxens ärende
    Och att det inte stämmer att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet
    När rättsläget bedöms
    Så gäller "child-may-express-views"
    Och gäller "weigh-childs-views"
    Och säger ingen regel något om "child-gets-information"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 3 kap. 1 §: vård av barnet är en åtgärd som rör barnet
  Scenario: Vård av barnet är en åtgärd som rör barnet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 10
    Och att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet
    När rättsläget bedöms
    Så gäller "regard-best-interests-of-child"
    Och gäller "child-may-express-views"
    Och gäller "child-gets-information"

  # 19 kap. 1 §: den som misstänker svarar själv på frågan
  Scenariomall: Polisen eller en granne misstänker
    Givet dagen är 2026-02-01
    Och att personens ålder i hela år är 14
    Och att <vem> bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    När rättsläget bedöms
    Så gäller "everyone-should-report-child"

    Exempel:
      | vem              |
      | Polismyndigheten |
      | Migrationsverket |
      | var och en       |
      | den som har anmält |

  # 18 kap. 5 § andra stycket andra meningen och 5 kap. 1 § 8
  Scenariomall: Ansvaret utövas med vårdnadshavaren
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så gäller "work-with-guardian-on-child-at-risk"
    Och vilar "work-with-guardian-on-child-at-risk" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                                  |
      | 2025-06-30 | SoL (2001:453) 5 kap. 1 § p. 8                          |
      | 2025-07-01 | SoL (2025:400) 18 kap. 5 § andra stycket andra meningen |

  # 20 kap. 6 § och 14 kap. 1 § tredje stycket: listan i 19 kap. 1 §, alltså inte familjerådgivningen
  Scenario: Uppgiftsskyldigheten når inte familjerådgivningen
    Givet dagen är 2025-07-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    När rättsläget bedöms
    Så gäller "De myndigheter och yrkesverksamma som lagen räknar upp, men inte familjerådgivningen, ska lämna nämnden alla uppgifter som kan vara av betydelse för utredningen av barnets behov." för barnet "c1"

  # 20 kap. 2 § andra meningen och 11 kap. 1 a §: en utredning om något annat avgör inte att beslutet kan utebli
  Scenariomall: Anmälan om en ung person som har sökt försörjningsstöd
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens ålder i hela år är 19
    Och orosanmälan "r1" om personen "x1"
    Och utredningen "u1" om personen "x1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    När rättsläget bedöms
    Så är det okänt om "decide-whether-to-investigate" gäller för orosanmälan "r1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-09-01 |

  # 14 kap. 2 § och 11 kap. 1 §: en utredning om något annat är inte den som ska inledas
  Scenariomall: En pågående utredning om ekonomiskt bistånd när nämnden får veta något nytt
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att socialnämnden bedömer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    Och att för personen "x1" gäller att dagen då nämnden fick informationen är <info>
    Och att listan över utredningar är fullständig
    Och utredningen "u1" om personen "x1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är <inledd>
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det inte stämmer att den pågående utredningen gör att inget nytt beslut om att inleda utredning behövs
    När rättsläget bedöms
    Så gäller "open-investigation" för personen "x1"
    Och är "open-investigation" inte gjort för personen "x1"

    Exempel:
      | dag        | info       | inledd     |
      | 2025-06-30 | 2025-06-20 | 2025-05-02 |
      | 2025-09-01 | 2025-08-25 | 2025-08-04 |

  # 20 kap. 3 och 5 §§ och 11 kap. 2 §: en avslutad utredning förlängs inte, och i den tas inga kontakter
  Scenariomall: Barnutredningen är avslutad
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att det inte stämmer att utredningen pågår
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det finns särskilda skäl att förlänga barnutredningen
    När rättsläget bedöms
    Så gäller inte "extend-child-investigation" för utredningen "u1"
    Och säger ingen regel något om "take-contacts-in-child-investigation" för utredningen "u1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-09-01 |

  Scenariomall: Om nämndens bedömning av den pågående utredningen vid en anmälan
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens ålder i hela år är 19
    Och orosanmälan "r1" om personen "x1"
    Och att listan över utredningar är fullständig
    Och utredningen "u1" om personen "x1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att det inte stämmer att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att <bedömning>
    Och att för personen "x1" gäller att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så <svar> "decide-whether-to-investigate" för orosanmälan "r1"

    Exempel:
      | dag        | bedömning                                                                                                                              | svar                       |
      | 2025-06-30 | socialnämnden bedömer att den pågående utredningen gör att inget nytt beslut om att inleda utredning behövs                            | säger ingen regel något om |
      | 2025-09-01 | socialnämnden bedömer att den pågående utredningen gör att inget nytt beslut om att inleda utredning behövs                            | säger ingen regel något om |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att den pågående utredningen gör att inget nytt beslut om att inleda utredning behövs       | gäller                     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att den pågående utredningen gör att inget nytt beslut om att inleda utredning behövs       | gäller                     |

  # 3 kap. 3 § andra och tredje meningen: hur informationen ges
  Scenariomall: Informationen anpassas till barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    Och att <åtgärd>
    Och att det inte stämmer att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet
    När rättsläget bedöms
    Så <svar anpassas>
    Och <svar förstått>

    Exempel:
      | ålder | åtgärd                                                                           | svar anpassas                                             | svar förstått                                             |
      | 8     | en åtgärd rör barnet, också när den vidtas i en vuxens ärende                      | gäller "adapt-information-to-child"                       | gäller "make-sure-child-understood"                       |
      | 8     | det är okänt om en åtgärd rör barnet, också när den vidtas i en vuxens ärende      | är det okänt om "adapt-information-to-child" gäller       | är det okänt om "make-sure-child-understood" gäller       |
      | 8     | det inte stämmer att en åtgärd rör barnet, också när den vidtas i en vuxens ärende | säger ingen regel något om "adapt-information-to-child"   | säger ingen regel något om "make-sure-child-understood"   |
      | 18    | en åtgärd rör barnet, också när den vidtas i en vuxens ärende                      | säger ingen regel något om "adapt-information-to-child"   | säger ingen regel något om "make-sure-child-understood"   |

  Scenario: Dagen före lagen säger ingen regel hur informationen ska ges
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 8
    Och att en åtgärd rör barnet, också när den vidtas i en vuxens ärende
    När rättsläget bedöms
    Så säger ingen regel något om "adapt-information-to-child"
    Och säger ingen regel något om "make-sure-child-understood"

  # SoL (2001:453) 11 kap. 10 § första stycket tredje meningen
  Scenariomall: Barnet säger inte sin mening
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och att en fråga i ett ärende rör barnet, också i en vuxens ärende
    Och att <mening>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | mening                                                             | svar                                                  |
      | 2025-06-30 | det inte stämmer att barnet säger sin mening i frågor som rör barnet | gäller "find-out-childs-attitude"                     |
      | 2025-06-30 | det är okänt om barnet säger sin mening i frågor som rör barnet      | är det okänt om "find-out-childs-attitude" gäller     |
      | 2025-06-30 | barnet säger sin mening i frågor som rör barnet                      | säger ingen regel något om "find-out-childs-attitude" |
      | 2025-07-01 | det inte stämmer att barnet säger sin mening i frågor som rör barnet | säger ingen regel något om "find-out-childs-attitude" |

  # 3 kap. 4 § andra meningen och 11 kap. 10 § andra stycket andra meningen
  Scenariomall: Barn under 15 år i domstol
    Givet dagen är <dag>
    Och att personens ålder i hela år är <ålder>
    Och att ett mål enligt socialtjänstlagen som rör barnet finns i domstol
    Och att <skada>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | ålder | skada                                                                                                 | svar                                                             |
      | 2025-06-30 | 12    | förvaltningsrätten bedömer att det inte stämmer att det kan antas att barnet tar skada av att höras i domstol | gäller "younger-child-may-be-heard-in-court"                     |
      | 2025-07-01 | 12    | förvaltningsrätten bedömer att det inte stämmer att det kan antas att barnet tar skada av att höras i domstol | gäller "younger-child-may-be-heard-in-court"                     |
      | 2025-07-01 | 12    | förvaltningsrätten bedömer att det kan antas att barnet tar skada av att höras i domstol                      | säger ingen regel något om "younger-child-may-be-heard-in-court" |
      | 2025-06-30 | 12    | förvaltningsrätten bedömer att det kan antas att barnet tar skada av att höras i domstol                      | säger ingen regel något om "younger-child-may-be-heard-in-court" |
      | 2025-07-01 | 12    | ingen har bedömt om det kan antas att barnet tar skada av att höras i domstol                                 | är det okänt om "younger-child-may-be-heard-in-court" gäller     |
      | 2025-07-01 | 15    | förvaltningsrätten bedömer att det inte stämmer att det kan antas att barnet tar skada av att höras i domstol | säger ingen regel något om "younger-child-may-be-heard-in-court" |

  # SoL 19:3
  Scenario: Barnombudsmannen anmäler enligt sin egen lag och inte enligt listan
    Givet dagen är 2026-01-15
    Och att personens födelsedag är 2015-01-01
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att verksamheten där kännedomen eller misstanken uppkom är Barnombudsmannen
    Och att verksamheten eller uppgifterna i den berör barn och unga
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"
    Och gäller "childrens-ombudsman-follows-own-act"

  # 20 kap. 1 §, 18 kap. 5 och 10 §§: är personen säkert under 21 år och räknas som ung spelar det ingen roll på vilken sida om 18 år åldern ligger
  Scenariomall: Åldern är oklar, men personen är barn eller räknas som ung
    Givet dagen är <dag>
    Och att personens ålder i hela år är mellan 16 och 19
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    Och att socialnämnden bedömer att barnet eller den unge har visat tecken till en ogynnsam utveckling
    Och att barnets eller den unges placering utanför det egna hemmet har upphört
    Och orosanmälan "r1" om personen
    När rättsläget bedöms
    Så gäller "follow-development-with-special-attention"
    Och gäller "meet-needs-after-custody-case-placement-or-sanction"
    Och gäller "assess-immediate-protection" för orosanmälan "r1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Den som säkert är under 18 år är barn. Frågan om vem som är ung får inte dölja skyldigheten.
  Scenariomall: Åldern är oklar, men personen är säkert ett barn
    Givet dagen är <dag>
    Och att personens ålder i hela år är mellan 14 och 17
    Och att socialnämnden bedömer att barnet eller den unge har visat tecken till en ogynnsam utveckling
    Och orosanmälan "r1" om personen
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "follow-development-with-special-attention"
    Och gäller "assess-immediate-protection" för orosanmälan "r1"
    Och gäller "decide-whether-to-investigate" för orosanmälan "r1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
