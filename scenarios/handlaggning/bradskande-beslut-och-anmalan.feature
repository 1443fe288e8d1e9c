# language: sv
Egenskap: Brådskande beslut, anmälan och vidaredelegering
  > KL (2017:725) 6 kap. 38 § första stycket 2, 39 och 40 §§, 7 kap. 6 och 8 §§.

  # KL 6:38 första stycket 2
  Scenario: Yttrande över ett beslut av hela nämnden delegeras inte
    Givet dagen är 2025-09-01
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    När rättsläget bedöms
    Så gäller "no-delegation"
    Och vilar "no-delegation" på "KL (2017:725) 6 kap. 38 § första stycket p. 2"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-subcommittee"
    Och säger ingen regel något om "head-may-entrust-other-employee"

  Scenario: Yttrande över ett beslut av hela nämnden delegeras inte, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    När rättsläget bedöms
    Så är det okänt om "no-delegation" gäller

  Scenario: Yttrande över ett beslut av hela nämnden delegeras inte, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    När rättsläget bedöms
    Så säger ingen regel något om "no-delegation"

  # KL 6:39
  Scenario: Ordföranden beslutar i ett brådskande ärende
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att ärendet är så brådskande att nämndens avgörande inte kan avvaktas
    Och att nämnden har gett ordföranden eller en annan utsedd ledamot i uppdrag att besluta i brådskande ärenden
    När rättsläget bedöms
    Så gäller "chair-decides-urgent-matter"

  Scenario: Ordföranden beslutar i ett brådskande ärende, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att ärendet är så brådskande att nämndens avgörande inte kan avvaktas
    När rättsläget bedöms
    Så är det okänt om "chair-decides-urgent-matter" gäller

  Scenario: Ordföranden beslutar i ett brådskande ärende, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att ärendet är så brådskande att nämndens avgörande inte kan avvaktas
    Och att det inte stämmer att nämnden har gett ordföranden eller en annan utsedd ledamot i uppdrag att besluta i brådskande ärenden
    När rättsläget bedöms
    Så säger ingen regel något om "chair-decides-urgent-matter"

  Scenario: Ordföranden beslutade i ett brådskande ärende före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att ärendet är så brådskande att nämndens avgörande inte kan avvaktas
    Och att nämnden har gett ordföranden eller en annan utsedd ledamot i uppdrag att besluta i brådskande ärenden
    När rättsläget bedöms
    Så gäller "chair-decides-urgent-matter"

  Scenario: Ordföranden beslutade i ett brådskande ärende före den 1 juli 2025, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att ärendet är så brådskande att nämndens avgörande inte kan avvaktas
    När rättsläget bedöms
    Så är det okänt om "chair-decides-urgent-matter" gäller

  Scenario: Ordföranden beslutade i ett brådskande ärende före den 1 juli 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att ärendet är så brådskande att nämndens avgörande inte kan avvaktas
    Och att det inte stämmer att nämnden har gett ordföranden eller en annan utsedd ledamot i uppdrag att besluta i brådskande ärenden
    När rättsläget bedöms
    Så säger ingen regel något om "chair-decides-urgent-matter"

  Scenario: Ett uppräknat ärende besvaras inte
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är LVU-ärende i 30 kap. 7 §
    Och att socialnämnden bedömer att ärendet är så brådskande att nämndens avgörande inte kan avvaktas
    Och att nämnden har gett ordföranden eller en annan utsedd ledamot i uppdrag att besluta i brådskande ärenden
    När rättsläget bedöms
    Så säger ingen regel något om "chair-decides-urgent-matter"

  # KL 6:40
  Scenario: Ordförandens beslut anmäls vid nästa sammanträde
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är ordföranden eller en annan utsedd ledamot i ett brådskande ärende
    När rättsläget bedöms
    Så gäller "report-chairs-decision"

  Scenario: Nämndens eget beslut anmäls inte
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är nämnden själv
    När rättsläget bedöms
    Så säger ingen regel något om "report-chairs-decision"
    Och säger ingen regel något om "minute-unreported-decision"

  Scenario: Okänt vem som har beslutat
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    När rättsläget bedöms
    Så är det okänt om "report-chairs-decision" gäller

  Scenario: Ett utskotts beslut som inte anmäls protokollförs
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är presidiet, ett utskott, en ledamot eller en ersättare
    Och att det inte stämmer att beslutet anmäls till nämnden
    När rättsläget bedöms
    Så gäller "minute-unreported-decision"

  Scenario: Ett utskotts beslut som inte anmäls protokollförs, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är presidiet, ett utskott, en ledamot eller en ersättare
    När rättsläget bedöms
    Så är det okänt om "minute-unreported-decision" gäller

  Scenario: Ett utskotts beslut som inte anmäls protokollförs, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är presidiet, ett utskott, en ledamot eller en ersättare
    Och att beslutet anmäls till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "minute-unreported-decision"

  Scenario: En anställds beslut som inte anmäls protokollförs
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är en anställd
    Och att det inte stämmer att beslutet anmäls till nämnden
    När rättsläget bedöms
    Så gäller "minute-unreported-decision"

  Scenario: En anställds beslut som inte anmäls protokollförs, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är en anställd
    När rättsläget bedöms
    Så är det okänt om "minute-unreported-decision" gäller

  Scenario: En anställds beslut som inte anmäls protokollförs, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på vem som har fattat beslutet på nämndens vägnar är en anställd
    Och att beslutet anmäls till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "minute-unreported-decision"

  # KL 7:6
  Scenario: Förvaltningschefen får ge uppdraget vidare
    Givet dagen är 2025-09-01
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den anställda som får besluta är förvaltningschef inom nämndens verksamhetsområde
    När rättsläget bedöms
    Så gäller "head-may-entrust-other-employee"

  Scenario: Förvaltningschefen får ge uppdraget vidare, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    När rättsläget bedöms
    Så är det okänt om "head-may-entrust-other-employee" gäller

  Scenario: Förvaltningschefen får ge uppdraget vidare, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att den anställda som får besluta är förvaltningschef inom nämndens verksamhetsområde
    När rättsläget bedöms
    Så säger ingen regel något om "head-may-entrust-other-employee"

  Scenario: Förvaltningschefen får inte ge vidare ett ärende för utskott
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är LVU-ärende i 30 kap. 7 §
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    Och att den anställda som får besluta är förvaltningschef inom nämndens verksamhetsområde
    När rättsläget bedöms
    Så säger ingen regel något om "head-may-entrust-other-employee"
