# language: sv
Egenskap: Överklagande och verkställighet från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2001:453) 16 kap. 3, 5 och 6 a–6 h §§, SoL (2025:400) 34 kap. 2 och 7 §§, 35 kap. 1, 2, 4 och 5 §§.

  # SoL (2001:453) 16 kap. 3 § första och andra styckena
  Scenariomall: Beslut som får överklagas enligt 2001 års lag
    Givet dagen är 2025-07-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-30
    Och att svaret på vad socialnämndens beslut gäller är <sak>
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av nämndens beslut genom nämnden är 2025-07-03
    Och att det inte stämmer att en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft
    När rättsläget bedöms
    Så gäller "appeal-to-administrative-court"
    Och vilar "appeal-to-administrative-court" på "SoL (2001:453) 16 kap. 3 § första stycket"
    Och ska "appeal-to-administrative-court" vara gjort senast 2025-07-24
    Och gäller "decision-applies-at-once"

    Exempel:
      | sak                                                                                     |
      | ansökan om insatser i en annan kommun enligt 29 kap. 7 § (äldre 2 a kap. 8 §)           |
      | nekat eller nedsatt försörjningsstöd enligt 12 kap. 5 § (äldre 4 kap. 5 §)              |
      | förbud eller begränsning att ta emot andras barn enligt 18 kap. 11 § (äldre 5 kap. 2 §) |
      | medgivande att ta emot ett barn enligt 22 kap. 2 § (äldre 6 kap. 6 §)                   |
      | medgivande inför adoption enligt 24 kap. 1 § (äldre 6 kap. 12 §)                        |
      | återkallat medgivande inför adoption enligt 24 kap. 4 § (äldre 6 kap. 13 §)             |
      | samtycke till fortsatt adoptionsförfarande enligt 24 kap. 5 § (äldre 6 kap. 14 §)       |
      | avgift eller förbehållsbelopp enligt 32 kap. 5–10 §§ (äldre 8 kap. 4–9 §§)              |

  # SoL (2025:400) 35 kap. 1 § p. 2–9 och 5 § första stycket
  Scenariomall: Beslut som får överklagas enligt 2025 års lag
    Givet dagen är 2025-07-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-07-01
    Och att svaret på vad socialnämndens beslut gäller är <sak>
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av nämndens beslut genom nämnden är 2025-07-03
    Och att det inte stämmer att en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft
    När rättsläget bedöms
    Så gäller "appeal-to-administrative-court"
    Och vilar "appeal-to-administrative-court" på "SoL (2025:400) 35 kap. 1 §"
    Och ska "appeal-to-administrative-court" vara gjort senast 2025-07-24
    Och gäller "decision-applies-at-once"

    Exempel:
      | sak                                                                                     |
      | ansökan om insatser i en annan kommun enligt 29 kap. 7 § (äldre 2 a kap. 8 §)           |
      | nekat eller nedsatt försörjningsstöd enligt 12 kap. 5 § (äldre 4 kap. 5 §)              |
      | förbud eller begränsning att ta emot andras barn enligt 18 kap. 11 § (äldre 5 kap. 2 §) |
      | medgivande att ta emot ett barn enligt 22 kap. 2 § (äldre 6 kap. 6 §)                   |
      | medgivande inför adoption enligt 24 kap. 1 § (äldre 6 kap. 12 §)                        |
      | återkallat medgivande inför adoption enligt 24 kap. 4 § (äldre 6 kap. 13 §)             |
      | samtycke till fortsatt adoptionsförfarande enligt 24 kap. 5 § (äldre 6 kap. 14 §)       |
      | avgift eller förbehållsbelopp enligt 32 kap. 5–10 §§ (äldre 8 kap. 4–9 §§)              |

  # SoL (2001:453) 16 kap. 3 § första stycket: uppräkningen är uttömmande
  Scenario: Beslut som inte räknas upp i 2001 års lag
    Givet dagen är 2025-07-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-30
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att det inte stämmer att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-to-administrative-court"
    Och säger ingen regel något om "decision-applies-at-once"

  # SoL (2001:453) 16 kap. 3 § andra stycket: omedelbart, om inte domstolen har förordnat annat
  Scenariomall: Beslutet gäller genast enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-01
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att <domstol>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | domstol                                                                                                                              | svar                                                  |
      | det inte stämmer att en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft | gäller "decision-applies-at-once"                     |
      | en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft                      | säger ingen regel något om "decision-applies-at-once" |
      | det är okänt om en förvaltningsrätt eller kammarrätt har bestämt att beslutet ska verkställas först när det har fått laga kraft      | är det okänt om "decision-applies-at-once" gäller     |

  # SoL (2001:453) 16 kap. 3 § tredje stycket: bistånd enligt 4 kap. 1 §, på begäran, inom ett valfrihetssystem
  Scenariomall: Verkställandet senareläggs enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-01
    Och att svaret på vad socialnämndens beslut gäller är <sak>
    Och att <begäran>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | sak                                                                   | begäran                                                                                               | svar                                            |
      | insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)                        | den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem                      | gäller "postpone-execution"                     |
      | insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)                        | det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem | säger ingen regel något om "postpone-execution" |
      | insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)                        | det är okänt om den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem      | är det okänt om "postpone-execution" gäller     |
      | medgivande att ta emot ett barn enligt 22 kap. 2 § (äldre 6 kap. 6 §) | den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem                      | säger ingen regel något om "postpone-execution" |

  # SoL (2001:453) 16 kap. 5 §
  Scenariomall: Prövningstillstånd enligt 2001 års lag
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-30
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att <överklagas>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | överklagas                                                                                  | svar                                                  |
      | förvaltningsrättens avgörande om beslutet överklagas till kammarrätten                      | gäller "leave-to-appeal-required"                     |
      | det inte stämmer att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten | säger ingen regel något om "leave-to-appeal-required" |
      | det är okänt om förvaltningsrättens avgörande om beslutet överklagas till kammarrätten      | är det okänt om "leave-to-appeal-required" gäller     |

  # SoL (2025:400) 35 kap. 4 §
  Scenariomall: Prövningstillstånd enligt 2025 års lag
    Givet dagen är 2025-09-10
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-07-01
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att <överklagas>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | överklagas                                                                                  | svar                                                  |
      | förvaltningsrättens avgörande om beslutet överklagas till kammarrätten                      | gäller "leave-to-appeal-required"                     |
      | det inte stämmer att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten | säger ingen regel något om "leave-to-appeal-required" |
      | det är okänt om förvaltningsrättens avgörande om beslutet överklagas till kammarrätten      | är det okänt om "leave-to-appeal-required" gäller     |

  # SoL (2025:400) 35 kap. 2 § första stycket, från den 1 januari 2026
  Scenariomall: Inspektionens beslut från 2026
    Givet dagen är 2026-01-01
    Och att dagen då beslutet fattades är <dag>
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är <sak>
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | sak                                                                                        | svar                                             |
      | 2026-01-01 | omhändertagande av personakt enligt 17 kap. 7 § (äldre 7 kap. 5 §)                         | gäller "appeal-ivo-decision"                     |
      | 2026-01-01 | tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)                                            | gäller "appeal-ivo-decision"                     |
      | 2026-01-01 | föreläggande enligt 28 kap. 5, 8, 9 eller 10 § (äldre 13 kap. 5 och 8 §§)                  | gäller "appeal-ivo-decision"                     |
      | 2026-01-01 | förbud eller återkallat tillstånd enligt 28 kap. 11, 12 eller 13 § (äldre 13 kap. 9–11 §§) | gäller "appeal-ivo-decision"                     |
      | 2026-01-01 | beslut enligt 28 kap. 12 a §                                                               | gäller "appeal-ivo-decision"                     |
      | 2025-12-31 | beslut enligt 28 kap. 12 a §                                                               | säger ingen regel något om "appeal-ivo-decision" |
      | 2026-01-01 | ett annat beslut enligt socialtjänstlagen                                                  | säger ingen regel något om "appeal-ivo-decision" |

  # SoL (2001:453) 16 kap. 6 a § första stycket och 6 b § första stycket
  Scenario: Särskild avgift för nämndens beslut enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att dagen då beslutet fattades är 2024-09-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "special-fee-owed"
    Och vilar "special-fee-owed" på "SoL (2001:453) 16 kap. 6 a § första stycket"
    Och är beloppet "special-fee" minst 10 000,00 kr
    Och är beloppet "special-fee" högst 1 000 000,00 kr

  # SoL (2001:453) 16 kap. 6 a § andra stycket och 6 b § första stycket
  Scenario: Särskild avgift för domstolens avgörande enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att dagen då beslutet fattades är 2024-09-01
    Och att det inte stämmer att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att det inte stämmer att bosättningskommunen har begärt att vistelsekommunen ska verkställa beslutet enligt 29 kap. 5 § 2 (äldre 2 a kap. 6 § 2)
    När rättsläget bedöms
    Så gäller "special-fee-owed"
    Och vilar "special-fee-owed" på "SoL (2001:453) 16 kap. 6 a § andra stycket"
    Och är beloppet "special-fee" minst 10 000,00 kr
    Och är beloppet "special-fee" högst 1 000 000,00 kr

  # SoL (2001:453) 16 kap. 6 a § tredje stycket, 6 b § tredje stycket och 6 e §: avgiften tas inte ut
  Scenariomall: Ingen särskild avgift enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att dagen då beslutet fattades är 2024-09-01
    Och att <gynnande>
    Och att <dom>
    Och att <tid>
    Och att <senare>
    Och att <ringa>
    Och att <delgivning>
    När rättsläget bedöms
    Så <svar>
    Och <belopp>

    Exempel:
      | gynnande                                                                                              | dom                                                                                                                                       | tid                                                                                                                                                                  | senare                                                                                                | ringa                                                                                           | delgivning                                                                                                       | svar                                          | belopp                           |
      | det inte stämmer att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §) | det inte stämmer att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §) | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem | förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa | förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år | säger ingen regel något om "special-fee-owed" | finns inget belopp "special-fee" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | förvaltningsrätten bedömer att det inte stämmer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott | det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem | förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa | förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år | säger ingen regel något om "special-fee-owed" | finns inget belopp "special-fee" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem                      | förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa | förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år | säger ingen regel något om "special-fee-owed" | finns inget belopp "special-fee" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem | förvaltningsrätten bedömer att fallet av bristande verkställighet är ringa                      | förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år | säger ingen regel något om "special-fee-owed" | finns inget belopp "special-fee" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem | förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa | förvaltningsrätten bedömer att ansökan om särskild avgift inte delgavs kommunen inom två år                      | säger ingen regel något om "special-fee-owed" | finns inget belopp "special-fee" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | ingen har bedömt om kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                                 | det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem | förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa | förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år | är det okänt om "special-fee-owed" gäller     | är beloppet "special-fee" okänt  |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem | ingen har bedömt om fallet av bristande verkställighet är ringa                                 | förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år | är det okänt om "special-fee-owed" gäller     | är beloppet "special-fee" okänt  |

  # SoL (2025:400) 34 kap. 7 § tredje stycket, från den 1 januari 2026: i ringa fall ska inte någon avgift tas ut
  Scenario: Ringa fall från 2026
    Givet dagen är 2026-09-01
    Och att dagen då beslutet fattades är 2026-01-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott
    Och att förvaltningsrätten bedömer att fallet av bristande verkställighet är ringa
    När rättsläget bedöms
    Så säger ingen regel något om "special-fee-owed"
    Och finns inget belopp "special-fee"

  # SoL (2001:453) 16 kap. 6 b § tredje stycket: avgiften får efterges vid synnerliga skäl
  Scenariomall: Avgiften efterges enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att dagen då beslutet fattades är 2024-09-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att en domstol har avgjort att den enskilde har rätt till insats enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att <tid>
    Och att det inte stämmer att den sökande har begärt att beslutet verkställs senare, inom ett valfrihetssystem
    Och att förvaltningsrätten bedömer att det inte stämmer att fallet av bristande verkställighet är ringa
    Och att förvaltningsrätten bedömer att det inte stämmer att ansökan om särskild avgift inte delgavs kommunen inom två år
    Och att <skäl>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | tid                                                                                                                                                                  | skäl                                                                                                                          | svar                                                  |
      | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | förvaltningsrätten bedömer att det finns synnerliga skäl att befria kommunen från den särskilda avgiften                      | gäller "release-from-special-fee"                     |
      | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | förvaltningsrätten bedömer att det inte stämmer att det finns synnerliga skäl att befria kommunen från den särskilda avgiften | säger ingen regel något om "release-from-special-fee" |
      | förvaltningsrätten bedömer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott                      | ingen har bedömt om det finns synnerliga skäl att befria kommunen från den särskilda avgiften                                 | är det okänt om "release-from-special-fee" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att kommunen inte har tillhandahållit insatsen inom skälig tid, eller inte på nytt inom skälig tid efter ett avbrott | förvaltningsrätten bedömer att det finns synnerliga skäl att befria kommunen från den särskilda avgiften                      | säger ingen regel något om "release-from-special-fee" |

  # SoL (2001:453) 16 kap. 6 f § andra stycket och 6 h § andra stycket: inte på nytt inom tre månader från den dag då verkställigheten avbröts
  Scenariomall: Avbruten verkställighet enligt 2001 års lag
    Givet dagen är <dag>
    Och att <gynnande>
    Och att dagen då beslutet fattades är 2025-01-01
    Och att dagen då beslutet verkställdes är 2025-01-10
    Och att dagen då verkställigheten avbröts är 2025-03-01
    Och att dagen då beslutet verkställdes på nytt <åter>
    När rättsläget bedöms
    Så <rapport>
    Och <statistik>

    Exempel:
      | dag        | gynnande                                                                                              | åter                 | rapport                                                 | statistik                                                      |
      | 2025-06-02 | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | ännu inte har kommit | gäller "report-unexecuted-decision"                     | gäller "statistics-on-unexecuted-decision"                     |
      | 2025-06-10 | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | är 2025-06-02        | gäller "report-unexecuted-decision"                     | gäller "statistics-on-unexecuted-decision"                     |
      | 2025-06-01 | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | ännu inte har kommit | säger ingen regel något om "report-unexecuted-decision" | säger ingen regel något om "statistics-on-unexecuted-decision" |
      | 2025-06-10 | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | är 2025-06-01        | säger ingen regel något om "report-unexecuted-decision" | säger ingen regel något om "statistics-on-unexecuted-decision" |
      | 2025-06-02 | det inte stämmer att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §) | ännu inte har kommit | säger ingen regel något om "report-unexecuted-decision" | säger ingen regel något om "statistics-on-unexecuted-decision" |
      | 2025-06-02 | det är okänt om beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)      | ännu inte har kommit | är det okänt om "report-unexecuted-decision" gäller     | är det okänt om "statistics-on-unexecuted-decision" gäller     |

  # SoL (2001:453) 16 kap. 6 f § andra stycket och 6 h § andra stycket
  Scenario: Avbrottet är grunden för rapporten enligt 2001 års lag
    Givet dagen är 2025-06-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-01-01
    Och att dagen då beslutet verkställdes är 2025-01-10
    Och att dagen då verkställigheten avbröts är 2025-03-01
    Och att dagen då beslutet verkställdes på nytt ännu inte har kommit
    När rättsläget bedöms
    Så vilar "report-unexecuted-decision" på "SoL (2001:453) 16 kap. 6 f § andra stycket"
    Och vilar "statistics-on-unexecuted-decision" på "SoL (2001:453) 16 kap. 6 h § andra stycket"

  # SoL (2001:453) 16 kap. 6 g §: när ett gynnande beslut som har rapporterats har verkställts
  Scenariomall: Rapporterat beslut verkställs enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att dagen då beslutet fattades är 2025-01-01
    Och att <gynnande>
    Och att <rapporterat>
    Och att dagen då beslutet verkställdes <dag>
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att dagen då beslutet verkställdes på nytt ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | gynnande                                                                                              | rapporterat                                                                 | dag                  | svar                                          |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | beslutet har tidigare rapporterats som inte verkställt                      | är 2025-06-01        | gäller "notify-execution"                     |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | beslutet har tidigare rapporterats som inte verkställt                      | ännu inte har kommit | säger ingen regel något om "notify-execution" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | det inte stämmer att beslutet har tidigare rapporterats som inte verkställt | är 2025-06-01        | säger ingen regel något om "notify-execution" |
      | det inte stämmer att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §) | beslutet har tidigare rapporterats som inte verkställt                      | är 2025-06-01        | säger ingen regel något om "notify-execution" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | det är okänt om beslutet har tidigare rapporterats som inte verkställt      | är 2025-06-01        | är det okänt om "notify-execution" gäller     |

  # SoL (2025:400) 34 kap. 2 §: när ett gynnande beslut som har rapporterats har verkställts
  Scenariomall: Rapporterat beslut verkställs enligt 2025 års lag
    Givet dagen är 2026-03-02
    Och att dagen då beslutet fattades är 2025-09-01
    Och att <gynnande>
    Och att <rapporterat>
    Och att dagen då beslutet verkställdes <dag>
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att dagen då beslutet verkställdes på nytt ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | gynnande                                                                                              | rapporterat                                                                 | dag                  | svar                                          |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | beslutet har tidigare rapporterats som inte verkställt                      | är 2026-03-01        | gäller "notify-execution"                     |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | beslutet har tidigare rapporterats som inte verkställt                      | ännu inte har kommit | säger ingen regel något om "notify-execution" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | det inte stämmer att beslutet har tidigare rapporterats som inte verkställt | är 2026-03-01        | säger ingen regel något om "notify-execution" |
      | det inte stämmer att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §) | beslutet har tidigare rapporterats som inte verkställt                      | är 2026-03-01        | säger ingen regel något om "notify-execution" |
      | beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)                      | det är okänt om beslutet har tidigare rapporterats som inte verkställt      | är 2026-03-01        | är det okänt om "notify-execution" gäller     |
