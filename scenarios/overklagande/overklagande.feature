# language: sv
Egenskap: Överklagande
  > SoL (2025:400) 35 kap. 1, 4 och 5 §§, SoL (2001:453) 16 kap. 3 och 5 §§, FL (2017:900) 42–46 §§, KL (2017:725) 13 kap.

  # SoL 35:1
  Scenario: Beslut den 1 juli 2025
    Givet dagen är 2025-07-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-07-01
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av nämndens beslut genom nämnden är 2025-07-03
    När rättsläget bedöms
    Så gäller "appeal-to-administrative-court"
    Och vilar "appeal-to-administrative-court" på "SoL (2025:400) 35 kap. 1 §"
    Och ska "appeal-to-administrative-court" vara gjort senast 2025-07-24

  # Övergångsbestämmelserna p. 6
  Scenario: Beslut den 30 juni 2025 överklagas enligt den äldre lagen
    Givet dagen är 2025-07-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-30
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av nämndens beslut genom nämnden är 2025-07-03
    När rättsläget bedöms
    Så gäller "appeal-to-administrative-court"
    Och vilar "appeal-to-administrative-court" på "SoL (2001:453) 16 kap. 3 § första stycket"

  Scenario: Beslut som inte räknas upp
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-to-administrative-court"

  # FL 42 §
  Scenario: Beslut som inte går personen emot
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-to-administrative-court"

  Scenario: Okänt vad beslutet gäller
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så är det okänt om "appeal-to-administrative-court" gäller

  # SoL 35:4
  Scenario: Prövningstillstånd
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är avgift eller förbehållsbelopp enligt 32 kap. 5–10 §§ (äldre 8 kap. 4–9 §§)
    Och att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så gäller "leave-to-appeal-required"

  # SoL 35:5
  Scenario: Beslutet gäller genast
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft
    När rättsläget bedöms
    Så gäller "decision-applies-at-once"

  Scenario: Domstolen har bestämt annat
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "decision-applies-at-once"

  # SoL 35:5 st 3: bara insatser
  Scenario: Senarelägga insats
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    När rättsläget bedöms
    Så gäller "postpone-execution"

  Scenario: Senarelägga ekonomiskt bistånd
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    När rättsläget bedöms
    Så säger ingen regel något om "postpone-execution"

  # FL 45 §
  Scenario: Sent överklagande avvisas
    Givet dagen är 2025-10-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att socialnämnden bedömer att överklagandet har kommit in för sent
    Och att socialnämnden bedömer att det inte stämmer att förseningen beror på att nämnden inte har lämnat en korrekt underrättelse om hur man överklagar
    Och att det inte stämmer att överklagandet kom in till överinstansen inom överklagandetiden
    När rättsläget bedöms
    Så gäller "dismiss-late-appeal"

  # FL 45 § st 2 p 1
  Scenario: Fel underrättelse
    Givet dagen är 2025-10-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att socialnämnden bedömer att överklagandet har kommit in för sent
    Och att socialnämnden bedömer att förseningen beror på att nämnden inte har lämnat en korrekt underrättelse om hur man överklagar
    När rättsläget bedöms
    Så säger ingen regel något om "dismiss-late-appeal"

  # FL 45 § st 2 p 2
  Scenario: Rätt tid hos överinstansen
    Givet dagen är 2025-10-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att socialnämnden bedömer att överklagandet har kommit in för sent
    Och att överklagandet kom in till överinstansen inom överklagandetiden
    När rättsläget bedöms
    Så säger ingen regel något om "dismiss-late-appeal"

  # FL 46 §
  Scenario: Överklagandet lämnas över
    Givet dagen är 2025-10-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har avvisats
    Och att socialnämnden bedömer att det inte stämmer att överklagandet har kommit in för sent
    När rättsläget bedöms
    Så gäller "hand-over-appeal"

  # KL 13:1
  Scenario: Laglighetsprövning
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att den som vill överklaga är medlem i kommunen eller regionen
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet är av rent förberedande eller rent verkställande art
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att dagen då det tillkännagavs på anslagstavlan att protokollet över beslutet justerats är 2025-09-04
    När rättsläget bedöms
    Så gäller "legality-review"
    Och ska "legality-review" vara gjort senast 2025-09-25

  # KL 13:3
  Scenario: Överklagbart beslut laglighetsprövas inte
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att den som vill överklaga är medlem i kommunen eller regionen
    När rättsläget bedöms
    Så säger ingen regel något om "legality-review"

  # KL 13:2
  Scenario: Rent förberedande beslut
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att den som vill överklaga är medlem i kommunen eller regionen
    Och att förvaltningsrätten bedömer att beslutet är av rent förberedande eller rent verkställande art
    När rättsläget bedöms
    Så säger ingen regel något om "legality-review"

  Scenario: Den som inte är medlem
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att den som vill överklaga är medlem i kommunen eller regionen
    När rättsläget bedöms
    Så säger ingen regel något om "legality-review"

  # SoL 35:2
  Scenario: Inspektionens beslut om överflyttning
    Givet dagen är 2025-09-10
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är överflyttning av ärende enligt 29 kap. 11 § (äldre 2 a kap. 11 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"

  Scenario: Sanktionsavgift dagen före 2026
    Givet dagen är 2025-12-31
    Och att dagen då beslutet fattades är 2025-12-31
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är sanktionsavgift enligt 28 kap. 16 §
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-ivo-decision"

  # SFS 2025:1299
  Scenario: Sanktionsavgift från 2026
    Givet dagen är 2026-01-01
    Och att dagen då beslutet fattades är 2026-01-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är sanktionsavgift enligt 28 kap. 16 §
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"

  # SoL 35:2 st 3
  Scenario: Andra beslut av inspektionen
    Givet dagen är 2025-09-10
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är ett annat beslut enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "ivo-decision-not-appealable"
