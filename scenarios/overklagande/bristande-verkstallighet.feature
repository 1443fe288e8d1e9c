# language: sv
Egenskap: Beslut som inte verkställs
  > SoL (2025:400) 34 kap., tidigare SoL (2001:453) 16 kap. 6 a–6 h §§.

  # SoL 34:1
  Scenario: Tre månader har inte gått
    Givet dagen är 2025-12-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "report-unexecuted-decision"

  Scenario: Dagen efter tre månader
    Givet dagen är 2025-12-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att dagen då beslutet verkställdes ännu inte har kommit
    När rättsläget bedöms
    Så gäller "report-unexecuted-decision"
    Och gäller "statistics-on-unexecuted-decision"

  Scenario: Verkställt i tid
    Givet dagen är 2025-12-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att dagen då beslutet verkställdes är 2025-11-20
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "report-unexecuted-decision"

  # SoL 34:1 st 2
  Scenario: Avbruten verkställighet
    Givet dagen är 2026-03-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att dagen då beslutet verkställdes är 2025-09-10
    Och att dagen då verkställigheten avbröts är 2025-12-01
    Och att dagen då beslutet verkställdes på nytt ännu inte har kommit
    När rättsläget bedöms
    Så gäller "report-unexecuted-decision"

  # SoL 34:2
  Scenario: Rapporterat beslut verkställs
    Givet dagen är 2026-03-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet har tidigare rapporterats som inte verkställt
    Och att dagen då beslutet verkställdes är 2026-03-01
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så gäller "notify-execution"

  # SoL 34:2
  Scenario: Insatsen verkställs, avbryts och rapporteras: inget att anmäla förrän den ges på nytt
    Givet dagen är 2026-03-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet har tidigare rapporterats som inte verkställt
    Och att dagen då beslutet verkställdes är 2025-06-01
    Och att dagen då verkställigheten avbröts är 2025-10-01
    Och att dagen då beslutet verkställdes på nytt ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "notify-execution"

  # SoL 2001 16:6 f
  Scenario: Äldre lag
    Givet dagen är 2025-06-30
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-03-01
    Och att dagen då beslutet verkställdes ännu inte har kommit
    När rättsläget bedöms
    Så gäller "report-unexecuted-decision"
    Och vilar "report-unexecuted-decision" på "SoL (2001:453) 16 kap. 6 f § första stycket"

  # SoL 34:5
  Scenario: Särskild avgift
    Givet dagen är 2026-06-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "special-fee-owed"
    Och är beloppet "special-fee" minst 10 000,00 kr
    Och är beloppet "special-fee" högst 1 000 000,00 kr

  # SFS 2025:1299 p. 3
  Scenario: Beslut från 2026
    Givet dagen är 2026-09-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2026-01-01
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "special-fee-owed"
    Och är beloppet "special-fee" minst 15 000,00 kr
    Och är beloppet "special-fee" högst 1 500 000,00 kr

  Scenario: Skälig tid är förvaltningsrättens bedömning
    Givet dagen är 2026-06-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att det inte stämmer att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så väntar "special-fee-owed" på en bedömning

  # SoL 34:7 st 3
  Scenario: Ringa fall
    Givet dagen är 2026-06-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att förvaltningsrätten bedömer att fallet av bristande verkställighet är ringa
    När rättsläget bedöms
    Så säger ingen regel något om "special-fee-owed"

  # SoL 34:6
  Scenario: Senareläggning
    Givet dagen är 2026-06-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    När rättsläget bedöms
    Så säger ingen regel något om "special-fee-owed"

  # SoL 34:10
  Scenario: För sen ansökan
    Givet dagen är 2026-06-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att förvaltningsrätten bedömer att ansökan om särskild avgift inte delgavs kommunen inom två år
    När rättsläget bedöms
    Så säger ingen regel något om "special-fee-owed"

  # SoL 34:7 st 3
  Scenario: Synnerliga skäl befriar
    Givet dagen är 2026-06-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att förvaltningsrätten bedömer att det finns synnerliga skäl att befria kommunen från den särskilda avgiften
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "release-from-special-fee"
    Och gäller "special-fee-owed"

  # SoL 34:5 st 2
  Scenario: Dom
    Givet dagen är 2026-06-01
    Och att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-09-01
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "special-fee-owed"
