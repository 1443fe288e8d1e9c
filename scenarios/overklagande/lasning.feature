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
  Scenario: Vistelsekommunen betalar, men om bosättningskommunen går fri är en öppen fråga
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
    Och är det okänt om "special-fee-owed" gäller

  # SoL 2001 16:6 a fjärde stycket
  Scenario: Vistelsekommunen betalar enligt 2001 års lag, men om bosättningskommunen går fri är en öppen fråga
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
    Och är det okänt om "special-fee-owed" gäller

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

  # FL 35 § första stycket. Överklagandet lämnades till domstolen i stället.
  Scenario: Ett överklagande som hamnade hos domstolen hindrar att beslutet verkställs
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet får överklagas inom en viss tid
    Och att tiden för att överklaga beslutet har gått ut
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "execute-decision-after-appeal-time"

  # KL 13:2 2. Ett rent förberedande beslut prövas inte.
  Scenario: Ett förberedande beslut prövas inte fast överklagandet kom till kommunen i tid
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att den som vill överklaga är medlem i kommunen eller regionen
    Och att överklagandet för laglighetsprövning kom in till kommunen i stället för förvaltningsrätten, innan tiden gick ut
    Och att förvaltningsrätten bedömer att beslutet är av rent förberedande eller rent verkställande art
    När rättsläget bedöms
    Så säger ingen regel något om "legality-appeal-tried-though-given-in-to-municipality"

  # KL 13:3. Nekat bistånd prövas enligt socialtjänstlagen, också när personen har skrivit laglighetsprövning.
  Scenario: Ett nekat bistånd kan ersättas av domstolen vad överklagandet än kallas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet har överklagats för laglighetsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-not-replace-decision"
    Och säger ingen regel något om "court-disregards-later-circumstances"
    Och säger ingen regel något om "annul-unlawful-decision"

  # SoL 34:9 och 34:10, äldre 16:6 d och 16:6 e. Den nya avgiften är en avgift enligt 5 §.
  Scenario: Ingen ny särskild avgift när tiden har gått ut
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att en särskild avgift har redan dömts ut för insatsen
    Och att förvaltningsrätten bedömer att kommunen fortfarande inte tillhandahåller insatsen
    Och att förvaltningsrätten bedömer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så säger ingen regel något om "new-special-fee"

  # SoL 34:6, äldre 16:6 a tredje stycket
  Scenario: Ingen ny särskild avgift när personen själv har bett om att vänta före den 1 juli 2025
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att en särskild avgift har redan dömts ut för insatsen
    Och att förvaltningsrätten bedömer att kommunen fortfarande inte tillhandahåller insatsen
    Och att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    När rättsläget bedöms
    Så säger ingen regel något om "new-special-fee"

  # SoL 35:2 andra stycket: den som handlingen handlar om har ingen rätt att överklaga att den lämnas ut
  Scenario: Handlingen lämnades ut mot viljan hos den som den handlar om
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är utlämnande av handling ur en personakt i enskild verksamhet enligt 17 kap. 6 § (äldre 7 kap. 4 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att det inte stämmer att beslutet innebär att den som vill överklaga inte fick ut handlingen, eller fick ut den med förbehåll
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-file-access-decision"

  Scenario: Domstolen finner att bosättningskommunen går fri från avgiften
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att förvaltningsrätten bedömer att det inte stämmer att bosättningskommunen är skyldig att betala den särskilda avgiften fast vistelsekommunen ska verkställa beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "special-fee-owed"

  # SoL 34:1–4. Övergångsbestämmelserna säger inget om gynnande beslut enligt 2001 års lag.
  Scenario: Om ett beslut från våren 2025 rapporteras enligt den nya lagen är en öppen fråga
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-05-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-reports-unexecuted-decision" gäller
    Och är det okänt om "report-unexecuted-decision" gäller
    Och är det okänt om "statistics-on-unexecuted-decision" gäller
