# language: sv
Egenskap: Skyddsbedömning och förhandsbedömning
  > SoL (2025:400) 20 kap. 1 och 2 §§, tidigare SoL (2001:453) 11 kap. 1 a §.

  # 20 kap. 1 §
  Scenariomall: En anmälan om ett barn
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-06-20
    Och att för orosanmälan "r1" gäller att dagen då behovet av omedelbart skydd bedömdes ännu inte har kommit
    När rättsläget bedöms
    Så gäller "assess-immediate-protection"
    Och vilar "assess-immediate-protection" på "<lagrum>"
    Och ska "assess-immediate-protection" vara gjort senast 2025-06-20
    Och är "assess-immediate-protection" inte gjort
    Och gäller "document-protection-assessment"

    Exempel:
      | dag        | lagrum                                                       |
      | 2025-06-30 | SoL (2001:453) 11 kap. 1 a § första stycket första meningen  |
      | 2025-07-01 | SoL (2025:400) 20 kap. 1 § första stycket                    |

  Scenario: Skyddsbedömningen är gjord
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då behovet av omedelbart skydd bedömdes är 2025-09-01
    När rättsläget bedöms
    Så är "assess-immediate-protection" gjort

  # 20 kap. 1 § andra stycket: personakt, för barn och från 2025-07-01
  Scenario: Personakt för barn
    Givet dagen är 2025-07-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    När rättsläget bedöms
    Så gäller "document-protection-assessment-in-personal-file"

  Scenario: Ingen regel om personakt dagen före
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    När rättsläget bedöms
    Så säger ingen regel något om "document-protection-assessment-in-personal-file" för orosanmälan "r1"

  # Barn eller unga
  Scenario: Nittonåring
    Givet dagen är 2025-09-01
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2006-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-08-28
    Och att för personen "x1" gäller att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "assess-immediate-protection"
    Och säger ingen regel något om "document-protection-assessment-in-personal-file" för orosanmälan "r1"

  # Ålder den dag anmälan kom in
  Scenario: Den som fyllde 21 efter anmälan
    Givet dagen är 2025-09-05
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2004-09-02
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-08-28
    Och att listan över utredningar är fullständig
    Och att för personen "x1" gäller att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "decide-whether-to-investigate"

  Scenario: Fyrtioåring
    Givet dagen är 2025-09-01
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 1985-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-08-28
    När rättsläget bedöms
    Så säger ingen regel något om "assess-immediate-protection" för orosanmälan "r1"
    Och säger ingen regel något om "decide-whether-to-investigate" för orosanmälan "r1"

  Scenario: Ålder okänd
    Givet dagen är 2025-09-01
    Och personen "x1"
    Och orosanmälan "r1" om personen "x1"
    När rättsläget bedöms
    Så är det okänt om "assess-immediate-protection" gäller för orosanmälan "r1"

  # 20 kap. 2 §: fjorton dagar
  Scenario: Beslut inom fjorton dagar
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-08-20
    Och att för orosanmälan "r1" gäller att dagen då nämnden beslutade att inleda eller inte inleda utredning ännu inte har kommit
    Och att för orosanmälan "r1" gäller att dagen som förhandsbedömningen har förlängts till ännu inte har kommit
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "decide-whether-to-investigate"
    Och ska "decide-whether-to-investigate" vara gjort senast 2025-09-03
    Och är "decide-whether-to-investigate" inte gjort

  Scenario: Dagen då anmälan kom in är osäker
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är någon dag mellan 2025-08-18 och 2025-08-20
    Och att för orosanmälan "r1" gäller att dagen som förhandsbedömningen har förlängts till ännu inte har kommit
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så ska "decide-whether-to-investigate" vara gjort senast någon dag mellan 2025-09-01 och 2025-09-03

  # Andra meningen: en utredning pågår redan
  Scenariomall: En utredning pågår redan
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    När rättsläget bedöms
    Så säger ingen regel något om "decide-whether-to-investigate" för orosanmälan "r1"
    # Skyddsbedömningen ska göras ändå
    Och gäller "assess-immediate-protection"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Om en utredning pågår är inte känt
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    När rättsläget bedöms
    Så är det okänt om "decide-whether-to-investigate" gäller för orosanmälan "r1"

  # Tredje meningen: synnerliga skäl och förlängning flyttar fristen
  Scenario: Förlängd av synnerliga skäl
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-08-20
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    Och att för orosanmälan "r1" gäller att dagen som förhandsbedömningen har förlängts till är 2025-09-10
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "decide-whether-to-investigate"
    Och ska "decide-whether-to-investigate" vara gjort senast 2025-09-10
    Och gäller "take-more-time-for-preassessment"

  Scenario: Synnerliga skäl utan förlängning
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-08-20
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    Och att för orosanmälan "r1" gäller att dagen som förhandsbedömningen har förlängts till ännu inte har kommit
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så ska "decide-whether-to-investigate" vara gjort senast 2025-09-03

  Scenario: Inga synnerliga skäl
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    När rättsläget bedöms
    Så gäller inte "take-more-time-for-preassessment" för orosanmälan "r1"

  # 11 kap. 1 a § andra stycket: synnerliga skäl räckte, utan beslut
  Scenario: Synnerliga skäl enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-06-10
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "decide-whether-to-investigate"
    Och har "decide-whether-to-investigate" ingen frist

  Scenario: Fjorton dagar enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 15
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-06-20
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så ska "decide-whether-to-investigate" vara gjort senast 2025-07-04
    Och vilar "decide-whether-to-investigate" på "SoL (2001:453) 11 kap. 1 a § andra stycket första meningen"
