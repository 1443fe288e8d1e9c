# language: sv
Egenskap: Grunderna för vård enligt LVU
  > LVU (1990:52) 1–4 §§.

  # 1 § andra stycket och 2 §
  Scenariomall: Förhållanden i hemmet, under 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att <grund>
    Och att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    Och att socialnämnden bedömer att det kan antas att vården den unge behöver inte kan ges med samtycke av vårdnadshavarna och, från 15 år, av den unge
    När rättsläget bedöms
    Så gäller "care-under-lvu-must-be-given"
    Och vilar "care-under-lvu-must-be-given" på "LVU (1990:52) 1 § andra stycket"
    Och gäller inte "care-under-lvu-may-be-given"

    Exempel:
      | grund                                                               |
      | den unge utsätts för fysisk eller psykisk misshandel i hemmet       |
      | den unge utnyttjas otillbörligt genom förhållanden i hemmet         |
      | det finns brister i omsorgen om den unge i hemmet                   |
      | något annat förhållande i hemmet hotar den unge                     |

  # Risken är ett eget villkor
  Scenario: Brister i hemmet men ingen påtaglig risk
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att socialnämnden bedömer att det inte stämmer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    När rättsläget bedöms
    Så är det okänt om "care-under-lvu-must-be-given" gäller
    Och är det falskt att personen är i en sådan situation som LVU 2 § beskriver

  # Vård med samtycke går före
  Scenario: Behövlig vård kan ges med samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att vården den unge behöver inte kan ges med samtycke av vårdnadshavarna och, från 15 år, av den unge
    När rättsläget bedöms
    Så gäller inte "care-under-lvu-must-be-given"

  Scenario: Ingen har bedömt samtycket
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    När rättsläget bedöms
    Så väntar "care-under-lvu-must-be-given" på en bedömning
    Och ställs frågan "needed_care_cannot_be_given_with_consent" till socialnämnden

  # 3 § första stycket
  Scenariomall: Eget beteende, under 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att socialnämnden bedömer att <beteende>
    Och att socialnämnden bedömer att den unge genom sitt beteende utsätter sin hälsa eller utveckling för en påtaglig risk att skadas
    Och att socialnämnden bedömer att det kan antas att vården den unge behöver inte kan ges med samtycke av vårdnadshavarna och, från 15 år, av den unge
    När rättsläget bedöms
    Så gäller "care-under-lvu-must-be-given"

    Exempel:
      | beteende                                               |
      | den unge missbrukar beroendeframkallande medel         |
      | den unge ägnar sig åt brottslig verksamhet             |
      | den unge har något annat socialt nedbrytande beteende  |

  # 1 § tredje stycket: 18 och 19 år, bara 3 §, och "får"
  Scenariomall: Eget beteende från 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    Och att socialnämnden bedömer att den unge missbrukar beroendeframkallande medel
    Och att socialnämnden bedömer att den unge genom sitt beteende utsätter sin hälsa eller utveckling för en påtaglig risk att skadas
    Och att socialnämnden bedömer att vård enligt LVU är lämpligare än någon annan vård med hänsyn till den unges behov och personliga förhållanden
    Och att socialnämnden bedömer att det kan antas att vården inte kan ges med den unges eget samtycke, när den unge är 18 eller 19 år
    När rättsläget bedöms
    Så <svar> "care-under-lvu-may-be-given"
    Och gäller inte "care-under-lvu-must-be-given"

    Exempel:
      | ålder | svar        |
      | 18    | gäller      |
      | 19    | gäller      |
      | 20    | gäller inte |

  Scenario: Förhållanden i hemmet räcker inte från 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    Och att socialnämnden bedömer att det inte stämmer att den unge genom sitt beteende utsätter sin hälsa eller utveckling för en påtaglig risk att skadas
    Och att socialnämnden bedömer att det inte stämmer att den unge är dömd till sluten ungdomsvård och vid verkställighetens slut har ett uppenbart behov av fortsatt vård för att inte löpa en sådan risk
    När rättsläget bedöms
    Så gäller inte "care-under-lvu-may-be-given"
    Och gäller inte "care-under-lvu-must-be-given"

  # Rättens bedömning står
  Scenario: Rätten bedömer annorlunda än nämnden
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    Och att förvaltningsrätten bedömer att det inte stämmer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    När rättsläget bedöms
    Så är det falskt att personen är i en sådan situation som LVU 2 § beskriver

  # En mammas ärende når barnet
  Scenario: Ett barn i ett annat ärende
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 34
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 4
    Och att för barnet "c1" gäller att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att för barnet "c1" gäller att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    Och att för barnet "c1" gäller att socialnämnden bedömer att det kan antas att vården den unge behöver inte kan ges med samtycke av vårdnadshavarna och, från 15 år, av den unge
    När rättsläget bedöms
    Så gäller "care-under-lvu-must-be-given" för barnet "c1"
    Och gäller inte "care-under-lvu-must-be-given" för personen

  # 4 § andra stycket och 32 § andra stycket
  Scenario: Ansökan ska göras
    Givet dagen är 2025-09-01
    Och att nämnden ska ansöka om vård enligt LVU
    Och att socialnämnden bedömer att det inte stämmer att läkarundersökning av den unge av särskilda skäl är obehövlig
    När rättsläget bedöms
    Så gäller "lvu-application-content"
    Och gäller "medical-examination-before-application"

  Scenario: Läkarundersökning är obehövlig
    Givet dagen är 2025-09-01
    Och att nämnden ska ansöka om vård enligt LVU
    Och att socialnämnden bedömer att läkarundersökning av den unge av särskilda skäl är obehövlig
    När rättsläget bedöms
    Så säger ingen regel något om "medical-examination-before-application"

  # Före den första lästa lydelsen av 1 § är svaret okänt, inte nej
  Scenario: Före 2022-07-01
    Givet dagen är 2022-06-30
    Och att personens ålder i hela år är 14
    När rättsläget bedöms
    Så är det okänt om "care-under-lvu-must-be-given" gäller
