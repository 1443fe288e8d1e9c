# language: sv
Egenskap: Överklagande, andra läsningen
  > SoL (2025:400) 34 kap. 5 § och 35 kap. 4 §.

  # SoL 35:4 gäller alla beslut enligt lagen, också inspektionens
  Scenario: Prövningstillstånd när inspektionens beslut har prövats
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)
    Och att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så gäller "leave-to-appeal-required"
    Och vilar "leave-to-appeal-required" på "SoL (2025:400) 35 kap. 4 §"

  # FL 45 och 46 §§. Det som ska avvisas lämnas inte över.
  Scenario: Ett för sent överklagande avvisas och lämnas inte över
    Givet dagen är 2025-10-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har avvisats
    Och att socialnämnden bedömer att överklagandet har kommit in för sent
    Och att socialnämnden bedömer att det inte stämmer att förseningen beror på att nämnden inte har lämnat en korrekt underrättelse om hur man överklagar
    Och att det inte stämmer att överklagandet kom in till överinstansen inom överklagandetiden
    När rättsläget bedöms
    Så gäller "dismiss-late-appeal"
    Och säger ingen regel något om "hand-over-appeal"

  # SoL 35:5 första stycket första meningen nämner också domstolens beslut
  Scenario: Domstolens avgörande gäller genast
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft
    När rättsläget bedöms
    Så gäller "decision-applies-at-once"

  # SoL 35:2, FL 42 och 44 §§: vem som får överklaga inspektionens beslut, och när
  Scenario: Sista dag att överklaga inspektionens beslut
    Givet dagen är 2025-09-10
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av inspektionens beslut genom inspektionen är 2025-09-05
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och ska "appeal-ivo-decision" vara gjort senast 2025-09-26

  Scenario: Inspektionens beslut gick inte den emot som vill överklaga
    Givet dagen är 2025-09-10
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)
    Och att det inte stämmer att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-ivo-decision"

  # SoL 34:1 och 2: har beslutet rapporterats och sedan verkställts rapporteras det inte en gång till
  Scenario: Rapporterat och sedan verkställt
    Givet dagen är 2026-03-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes är 2026-01-20
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att beslutet har tidigare rapporterats som inte verkställt
    När rättsläget bedöms
    Så är "report-unexecuted-decision" gjort
    Och gäller "notify-execution"

  # SoL 34:5 tredje stycket
  Scenario: Vistelsekommunen betalar i stället för bosättningskommunen
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att det inte stämmer att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    När rättsläget bedöms
    Så gäller "stay-municipality-owes-special-fee"
    Och säger ingen regel något om "special-fee-owed"

  # SoL 2001 16:6 a fjärde stycket
  Scenario: Vistelsekommunen betalar i stället enligt 2001 års lag
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att det inte stämmer att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    När rättsläget bedöms
    Så gäller "stay-municipality-owes-special-fee"
    Och säger ingen regel något om "special-fee-owed"

  # SoL 35:4 och äldre 16:5: också förvaltningsrättens prövning av särskild avgift
  Scenariomall: Prövningstillstånd när särskild avgift har prövats
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är <beslut>
    Och att förvaltningsrätten har prövat en ansökan om särskild avgift för beslutet
    Och att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så gäller "leave-to-appeal-required"
    Och vilar "leave-to-appeal-required" på "<lagrum>"

    Exempel:
      | beslut     | lagrum                        |
      | 2025-07-01 | SoL (2025:400) 35 kap. 4 §    |
      | 2025-06-30 | SoL (2001:453) 16 kap. 5 §    |

  # Äldre 16:4 och 16:5: inspektionens beslut före den 1 juli 2025
  Scenariomall: Inspektionens beslut enligt 2001 års lag
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är <slag>
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så <får> "appeal-ivo-decision"
    Och <inte> "ivo-decision-not-appealable"

    Exempel:
      | slag | får | inte |
      | tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §) | gäller | säger ingen regel något om |
      | omhändertagande av personakt enligt 17 kap. 7 § (äldre 7 kap. 5 §) | gäller | säger ingen regel något om |
      | föreläggande enligt 28 kap. 5, 8, 9 eller 10 § (äldre 13 kap. 5 och 8 §§) | gäller | säger ingen regel något om |
      | förbud eller återkallat tillstånd enligt 28 kap. 11, 12 eller 13 § (äldre 13 kap. 9–11 §§) | gäller | säger ingen regel något om |
      | överflyttning av ärende enligt 29 kap. 11 § (äldre 2 a kap. 11 §) | gäller | säger ingen regel något om |
      | ett annat beslut enligt socialtjänstlagen | säger ingen regel något om | gäller |

  # Äldre 16:5 gäller också inspektionens beslut
  Scenario: Prövningstillstånd för inspektionens beslut enligt 2001 års lag
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är överflyttning av ärende enligt 29 kap. 11 § (äldre 2 a kap. 11 §)
    Och att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så gäller "leave-to-appeal-required"
    Och vilar "leave-to-appeal-required" på "SoL (2001:453) 16 kap. 5 §"
