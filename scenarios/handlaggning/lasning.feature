# language: sv
Egenskap: Handläggning, andra läsningen
  > FL (2017:900) 12, 38 och 39 §§.

  # FL 39 §
  Scenario: Ett överklagat beslut får inte ändras enligt 37 §
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ändringen är till nackdel för en enskild part
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "change-wrong-decision"

  Scenario: Ett överklagat gynnande beslut får inte ändras till nackdel
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"

  # FL 38 och 39 §§
  Scenario: Ett uppenbart fel ändras inte efter att handlingarna har lämnats över
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att socialnämnden bedömer att beslutet är uppenbart felaktigt i något väsentligt hänseende
    Och att socialnämnden bedömer att beslutet kan ändras snabbt och enkelt
    Och att det inte stämmer att ändringen är till nackdel för en enskild part
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att överklagandet och handlingarna i ärendet har lämnats över till förvaltningsrätten
    När rättsläget bedöms
    Så säger ingen regel något om "must-change-wrong-decision"

  # FL 12 §
  Scenario: Begäran om avgörande när ärendet redan är avgjort
    Givet dagen är 2026-01-15
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-03-01
    Och att dagen då ärendet avgjordes i första instans är 2025-10-01
    Och att dagen då partens begäran om att ärendet ska avgöras kom in är 2025-11-01
    Och att partens begäran om avgörande är skriftlig
    När rättsläget bedöms
    Så säger ingen regel något om "decide-or-refuse-demand"
