# language: sv
Egenskap: Överflyttning av ett ärende till en annan kommun
  > SoL (2025:400) 4 kap. 1 § och 29 kap. 10–12 §§, tidigare SoL (2001:453) 2 kap. 1 § och 2 a kap. 10–12 §§.

  # 29 kap. 10 §
  Scenariomall: Kommunen begär överflyttning
    Givet dagen är <dag>
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att kommunen anser att ärendet ska flyttas över till den andra kommunen
    Och att dagen då överflyttning begärdes skriftligt hos den andra kommunen är <begärt>
    Och att dagen då den andra kommunen svarade på begäran om överflyttning ännu inte har kommit
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att socialnämnden bedömer att överflyttningen framstår som lämplig, med hänsyn till personens önskemål, behovets varaktighet och omständigheterna i övrigt
    Och att det inte stämmer att kommunerna är inte överens om att flytta över ärendet
    När rättsläget bedöms
    Så gäller "may-transfer-case"
    Och gäller "request-transfer-of-case"
    Och är "request-transfer-of-case" gjort
    Och gäller "transfer-request-in-writing"
    Och gäller "transfer-case"
    Och gäller "answer-transfer-request"
    Och vilar "transfer-case" på "<lagrum>"
    Och säger ingen regel något om "apply-for-transfer-to-inspectorate"

    Exempel:
      | dag        | begärt     | lagrum                                   |
      | 2025-07-01 | 2025-06-20 | SoL (2025:400) 29 kap. 10 § andra stycket andra meningen |
      | 2025-06-30 | 2025-06-20 | SoL (2001:453) 2 a kap. 10 § andra stycket andra meningen |

  Scenario: Båda leden krävs för att ärendet ska flyttas över
    Givet dagen är 2025-10-01
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då överflyttning begärdes skriftligt hos den andra kommunen är 2025-09-20
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    När rättsläget bedöms
    Så är det okänt om "transfer-case" gäller
    Och ställs frågan "transfer_suitable" till socialnämnden
    Givet att socialnämnden bedömer att det inte stämmer att överflyttningen framstår som lämplig, med hänsyn till personens önskemål, behovets varaktighet och omständigheterna i övrigt
    När rättsläget bedöms
    Så säger ingen regel något om "transfer-case"

  Scenario: Ingen begäran har gjorts
    Givet dagen är 2025-10-01
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då överflyttning begärdes skriftligt hos den andra kommunen ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "request-transfer-of-case" gäller
    Och är det okänt om "transfer-request-in-writing" gäller
    Och säger ingen regel något om "transfer-case"
    Och säger ingen regel något om "answer-transfer-request"
    Och är det okänt om "hand-over-data-for-transfer" gäller
    Givet att det inte stämmer att kommunen anser att ärendet ska flyttas över till den andra kommunen
    När rättsläget bedöms
    Så säger ingen regel något om "request-transfer-of-case"
    Och säger ingen regel något om "transfer-request-in-writing"

  Scenario: Okänt om det finns ett ärende, och inget ärende
    Givet dagen är 2025-10-01
    Och att dagen då överflyttning begärdes skriftligt hos den andra kommunen är 2025-09-20
    När rättsläget bedöms
    Så är det okänt om "may-transfer-case" gäller
    Och är det okänt om "answer-transfer-request" gäller
    Givet att det inte stämmer att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    När rättsläget bedöms
    Så säger ingen regel något om "may-transfer-case"

  # 29 kap. 11 § första stycket
  Scenariomall: Inget svar inom en månad
    Givet dagen är <dag>
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då överflyttning begärdes skriftligt hos den andra kommunen är <begärt>
    Och att dagen då den andra kommunen svarade på begäran om överflyttning <svarade>
    Och att det inte stämmer att kommunerna är inte överens om att flytta över ärendet
    När rättsläget bedöms
    Så <svar> "apply-for-transfer-to-inspectorate"

    Exempel:
      | dag        | begärt     | svarade              | svar                       |
      | 2025-10-02 | 2025-09-01 | ännu inte har kommit | gäller                     |
      | 2025-10-01 | 2025-09-01 | ännu inte har kommit | säger ingen regel något om |
      | 2025-10-10 | 2025-09-01 | är 2025-09-30        | säger ingen regel något om |
      | 2025-10-10 | 2025-09-01 | är 2025-10-05        | gäller                     |
      | 2025-06-30 | 2025-05-01 | ännu inte har kommit | gäller                     |

  Scenariomall: Kommunerna är inte överens
    Givet dagen är <dag>
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då överflyttning begärdes skriftligt hos den andra kommunen är 2025-06-20
    Och att kommunerna är inte överens om att flytta över ärendet
    När rättsläget bedöms
    Så gäller "apply-for-transfer-to-inspectorate"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 29 kap. 11 § andra stycket
  Scenariomall: Inspektionen beslutar inom tre månader
    Givet dagen är <dag>
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då ansökan om överflyttning kom in till Inspektionen för vård och omsorg är 2025-06-20
    Och att Inspektionen för vård och omsorg bedömer att det inte stämmer att det finns särskilda skäl för en längre handläggningstid hos inspektionen
    När rättsläget bedöms
    Så gäller "inspectorate-decides-on-transfer"
    Och ska "inspectorate-decides-on-transfer" vara gjort senast 2025-09-20

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Särskilda skäl tar bort dagen men inte skyldigheten
    Givet dagen är 2025-10-01
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då ansökan om överflyttning kom in till Inspektionen för vård och omsorg är 2025-09-01
    Och att Inspektionen för vård och omsorg bedömer att det finns särskilda skäl för en längre handläggningstid hos inspektionen
    När rättsläget bedöms
    Så gäller "inspectorate-decides-on-transfer"
    Och har "inspectorate-decides-on-transfer" ingen frist

  Scenario: Ingen ansökan har kommit in, eller okänt
    Givet dagen är 2025-10-01
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    När rättsläget bedöms
    Så är det okänt om "inspectorate-decides-on-transfer" gäller
    Och är det okänt om "apply-for-transfer-to-inspectorate" gäller
    Givet att dagen då ansökan om överflyttning kom in till Inspektionen för vård och omsorg ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-decides-on-transfer"

  # 29 kap. 12 §
  Scenariomall: Uppgifter till den kommun som tar över
    Givet dagen är <dag>
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att <bestämt> det är bestämt att den andra kommunen ska ta över ärendet, genom överenskommelse eller beslut
    När rättsläget bedöms
    Så <svar> "hand-over-data-for-transfer"

    Exempel:
      | dag        | bestämt              | svar                       |
      | 2025-07-01 |                      | gäller                     |
      | 2025-06-30 |                      | gäller                     |
      | 2025-07-01 | det inte stämmer att | säger ingen regel något om |

  # 4 kap. 1 §, äldre 2 kap. 1 §
  Scenariomall: Kommunens yttersta ansvar
    Givet dagen är <dag>
    När rättsläget bedöms
    Så gäller "municipality-ultimately-responsible"
    Och vilar "municipality-ultimately-responsible" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                   |
      | 2025-07-01 | SoL (2025:400) 4 kap. 1 § första stycket |
      | 2025-06-30 | SoL (2001:453) 2 kap. 1 § första stycket |

  Scenariomall: Inget ärende att flytta över
    Givet dagen är <dag>
    Och att det inte stämmer att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    När rättsläget bedöms
    Så säger ingen regel något om "may-transfer-case"
    Och säger ingen regel något om "request-transfer-of-case"
    Och säger ingen regel något om "transfer-request-in-writing"
    Och säger ingen regel något om "transfer-case"
    Och säger ingen regel något om "answer-transfer-request"
    Och säger ingen regel något om "apply-for-transfer-to-inspectorate"
    Och säger ingen regel något om "inspectorate-decides-on-transfer"
    Och säger ingen regel något om "hand-over-data-for-transfer"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
