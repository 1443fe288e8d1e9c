# language: sv
Egenskap: Vistelsekommunen och prövningen av särskild avgift
  > SoL (2025:400) 34 kap. 4, 5, 8 och 9 §§, SoL (2001:453) 16 kap. 6 a, 6 c, 6 d och 6 i §§.

  # 34:4
  Scenario: Vistelsekommunen rapporterar
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "stay-municipality-reports-unexecuted-decision"
    Och vilar "stay-municipality-reports-unexecuted-decision" på "SoL (2025:400) 34 kap. 4 §"

  Scenario: Vistelsekommunen rapporterar, när ett svar saknas
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-reports-unexecuted-decision" gäller

  Scenario: Vistelsekommunen rapporterar, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-reports-unexecuted-decision"

  Scenario: Vistelsekommunen anmäler verkställighet
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes är 2025-11-20
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att beslutet har tidigare rapporterats som inte verkställt
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "stay-municipality-notifies-execution"

  Scenario: Vistelsekommunen anmäler verkställighet, när ett svar saknas
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes är 2025-11-20
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att beslutet har tidigare rapporterats som inte verkställt
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-notifies-execution" gäller

  Scenario: Vistelsekommunen anmäler verkställighet, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes är 2025-11-20
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att beslutet har tidigare rapporterats som inte verkställt
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-notifies-execution"

  Scenario: Vistelsekommunen betalar avgiften
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så gäller "stay-municipality-owes-special-fee"

  Scenario: Vistelsekommunen betalar avgiften, när ett svar saknas
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-owes-special-fee" gäller

  Scenario: Vistelsekommunen betalar avgiften, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-owes-special-fee"

  Scenario: Vistelsekommunen betalar avgiften, med undantaget
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att förvaltningsrätten bedömer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-owes-special-fee"

  Scenario: Förvaltningsrätten prövar avgiften
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att Inspektionen för vård och omsorg har ansökt om särskild avgift
    När rättsläget bedöms
    Så gäller "court-tries-special-fee"

  Scenario: Förvaltningsrätten prövar avgiften, när ett svar saknas
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    När rättsläget bedöms
    Så är det okänt om "court-tries-special-fee" gäller

  Scenario: Förvaltningsrätten prövar avgiften, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att det inte stämmer att Inspektionen för vård och omsorg har ansökt om särskild avgift
    När rättsläget bedöms
    Så säger ingen regel något om "court-tries-special-fee"

  Scenario: En ny avgift
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att en särskild avgift har redan dömts ut för insatsen
    Och att förvaltningsrätten bedömer att kommunen fortfarande inte tillhandahåller insatsen
    När rättsläget bedöms
    Så gäller "new-special-fee"

  Scenario: En ny avgift, när ett svar saknas
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att en särskild avgift har redan dömts ut för insatsen
    När rättsläget bedöms
    Så är det okänt om "new-special-fee" gäller

  Scenario: En ny avgift, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att en särskild avgift har redan dömts ut för insatsen
    Och att förvaltningsrätten bedömer att det inte stämmer att kommunen fortfarande inte tillhandahåller insatsen
    När rättsläget bedöms
    Så säger ingen regel något om "new-special-fee"

  # 2001 16:6 i
  Scenario: Vistelsekommunen rapporterar före den 1 juli 2025
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "stay-municipality-reports-unexecuted-decision"
    Och vilar "stay-municipality-reports-unexecuted-decision" på "SoL (2001:453) 16 kap. 6 i §"

  Scenario: Vistelsekommunen rapporterar före den 1 juli 2025, när ett svar saknas
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-reports-unexecuted-decision" gäller

  Scenario: Vistelsekommunen rapporterar före den 1 juli 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-reports-unexecuted-decision"

  Scenario: Vistelsekommunen anmäler verkställighet före den 1 juli 2025
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes är 2025-06-10
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att beslutet har tidigare rapporterats som inte verkställt
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "stay-municipality-notifies-execution"

  Scenario: Vistelsekommunen anmäler verkställighet före den 1 juli 2025, när ett svar saknas
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes är 2025-06-10
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att beslutet har tidigare rapporterats som inte verkställt
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-notifies-execution" gäller

  Scenario: Vistelsekommunen anmäler verkställighet före den 1 juli 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes är 2025-06-10
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att beslutet har tidigare rapporterats som inte verkställt
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-notifies-execution"

  Scenario: Vistelsekommunen betalar avgiften före den 1 juli 2025
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så gäller "stay-municipality-owes-special-fee"

  Scenario: Vistelsekommunen betalar avgiften före den 1 juli 2025, när ett svar saknas
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-owes-special-fee" gäller

  Scenario: Vistelsekommunen betalar avgiften före den 1 juli 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-owes-special-fee"

  Scenario: Vistelsekommunen betalar avgiften före den 1 juli 2025, med undantaget
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    Och att förvaltningsrätten bedömer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-owes-special-fee"

  Scenario: Förvaltningsrätten prövar avgiften före den 1 juli 2025
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att Inspektionen för vård och omsorg har ansökt om särskild avgift
    När rättsläget bedöms
    Så gäller "court-tries-special-fee"

  Scenario: Förvaltningsrätten prövar avgiften före den 1 juli 2025, när ett svar saknas
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    När rättsläget bedöms
    Så är det okänt om "court-tries-special-fee" gäller

  Scenario: Förvaltningsrätten prövar avgiften före den 1 juli 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att det inte stämmer att Inspektionen för vård och omsorg har ansökt om särskild avgift
    När rättsläget bedöms
    Så säger ingen regel något om "court-tries-special-fee"

  Scenario: En ny avgift före den 1 juli 2025
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att en särskild avgift har redan dömts ut för insatsen
    Och att förvaltningsrätten bedömer att kommunen fortfarande inte tillhandahåller insatsen
    När rättsläget bedöms
    Så gäller "new-special-fee"

  Scenario: En ny avgift före den 1 juli 2025, när ett svar saknas
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att en särskild avgift har redan dömts ut för insatsen
    När rättsläget bedöms
    Så är det okänt om "new-special-fee" gäller

  Scenario: En ny avgift före den 1 juli 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-15
    Och att dagen då beslutet fattades är 2025-02-01
    Och att en särskild avgift har redan dömts ut för insatsen
    Och att förvaltningsrätten bedömer att det inte stämmer att kommunen fortfarande inte tillhandahåller insatsen
    När rättsläget bedöms
    Så säger ingen regel något om "new-special-fee"

  Scenario: Inom tre månader rapporterar ingen
    Givet dagen är 2025-10-15
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-reports-unexecuted-decision"
