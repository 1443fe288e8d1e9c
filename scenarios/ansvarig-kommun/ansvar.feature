# language: sv
Egenskap: Vilken kommun som ansvarar
  > SoL (2025:400) 29 kap. 1–4 §§, tidigare SoL (2001:453) 2 a kap. 1–5 §§.

  # 29 kap. 4 § andra stycket: det står inte klart
  Scenario: Oklart ansvar ligger på vistelsekommunen
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    När rättsläget bedöms
    Så gäller "stay-municipality-answers-for-other-interventions"
    Och vilar "stay-municipality-answers-for-other-interventions" på "SoL (2025:400) 29 kap. 4 § andra stycket"

  # Svaret kan ändras av bedömningen, så frågan ställs även när ansvaret redan gäller
  Scenario: Frågan om en annan kommun ställs ändå
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    När rättsläget bedöms
    Så ställs frågan "other_municipality_clearly_responsible" till socialnämnden

  Scenario: Det står klart att en annan kommun ansvarar
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-answers-for-other-interventions"

  # 29 kap. 4 § första stycket: akut, vare sig en annan kommun ansvarar eller inte
  Scenario: Akut situation trots att en annan kommun ansvarar
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att situationen är akut
    Och att socialnämnden bedömer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så gäller "stay-municipality-answers-in-acute-situation"
    Och säger ingen regel något om "stay-municipality-answers-for-other-interventions"

  Scenario: Inte akut
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att det inte stämmer att situationen är akut
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-answers-in-acute-situation"

  # Tillfällig vistelse är ett villkor från 2025-07-01 men inte före
  Scenario: Om vistelsen är tillfällig är inte bedömt
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att situationen är akut
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-answers-in-acute-situation" gäller
    Och är det okänt om "stay-municipality-answers-for-other-interventions" gäller

  # 2 a kap. 1 och 2 §§
  Scenario: Samma ärende dagen före
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att situationen är akut
    När rättsläget bedöms
    Så gäller "stay-municipality-answers-in-acute-situation"
    Och vilar "stay-municipality-answers-in-acute-situation" på "SoL (2001:453) 2 a kap. 2 §"
    Och gäller "stay-municipality-answers-for-other-interventions"
    Och vilar "stay-municipality-answers-for-other-interventions" på "SoL (2001:453) 2 a kap. 1 §"

  Scenario: Annan kommun klart ansvarig enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-answers-for-other-interventions"

  # 29 kap. 1 §
  Scenario: Bosatt i kommunen
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är i kriminalvård i anstalt
    Och att det inte stämmer att personen vårdas på sjukhus eller i annan sjukvårdsinrättning på initiativ av någon annan än en kommun
    Och att det inte stämmer att behovet av insatser har väckts inför att vården på anstalt eller sjukhus ska avslutas
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
    Och säger ingen regel något om "placing-municipality-answers"
    Och säger ingen regel något om "registration-municipality-answers"

  Scenario: Inget är bedömt om bosättning
    Givet dagen är 2025-07-01
    När rättsläget bedöms
    Så är det okänt om "residence-municipality-answers" gäller

  # 29 kap. 2 §: undantag från 1 §
  Scenariomall: Placerad i en annan kommun
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att personen vistas i kommunen
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att svaret på slaget av boende i den andra kommunen är <boende>
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "placing-municipality-answers"
    Och vilar "placing-municipality-answers" på "<lagrum>"
    Och säger ingen regel något om "residence-municipality-answers"

    Exempel:
      | dag        | boende                                     | lagrum                      |
      | 2025-07-01 | familjehem enligt socialtjänstlagen eller LSS | SoL (2025:400) 29 kap. 2 §  |
      | 2025-07-01 | skyddat boende                             | SoL (2025:400) 29 kap. 2 §  |
      | 2025-07-01 | hem för vård eller boende                  | SoL (2025:400) 29 kap. 2 §  |
      | 2025-07-01 | särskild boendeform för äldre              | SoL (2025:400) 29 kap. 2 §  |
      | 2025-07-01 | bostad med särskilt stöd för personer med funktionsnedsättning enligt socialtjänstlagen | SoL (2025:400) 29 kap. 2 § |
      | 2025-07-01 | bostad med särskild service eller särskilt anpassad bostad enligt LSS | SoL (2025:400) 29 kap. 2 § |
      | 2025-07-01 | ett annat boende                           | SoL (2025:400) 29 kap. 2 §  |
      | 2025-06-30 | skyddat boende                             | SoL (2001:453) 2 a kap. 4 § |
      | 2024-04-01 | stödboende                                 | SoL (2001:453) 2 a kap. 4 § |

  # Äldre lydelse av 2 a kap. 4 § är inte läst
  Scenario: Placerad före den 1 april 2024
    Givet dagen är 2024-03-31
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att svaret på slaget av boende i den andra kommunen är hem för vård eller boende
    När rättsläget bedöms
    Så är det okänt om "placing-municipality-answers" gäller

  # Punkt 6: så länge bosättningskommunen inte är klarlagd
  Scenario: Annat boende när bosättningskommunen är klarlagd
    Givet dagen är 2025-07-01
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att svaret på slaget av boende i den andra kommunen är ett annat boende
    Och att socialnämnden bedömer att det är klarlagt vilken kommun som är personens bosättningskommun
    När rättsläget bedöms
    Så säger ingen regel något om "placing-municipality-answers"

  # 29 kap. 3 §
  Scenariomall: Fängelse och sjukhus för den som är folkbokförd
    Givet dagen är <dag>
    Och att personen är folkbokförd i Sverige
    Och att <läge>
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att personen vistas i kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    När rättsläget bedöms
    Så gäller "registration-municipality-answers"
    Och säger ingen regel något om "residence-municipality-answers"

    Exempel:
      | dag        | läge                                                                                                        |
      | 2025-07-01 | personen är i kriminalvård i anstalt                                                                        |
      | 2025-07-01 | personen vårdas på sjukhus eller i annan sjukvårdsinrättning på initiativ av någon annan än en kommun       |
      | 2025-07-01 | behovet av insatser har väckts inför att vården på anstalt eller sjukhus ska avslutas                       |
      | 2025-06-30 | personen är i kriminalvård i anstalt                                                                        |

  Scenario: Fängelse utan folkbokföring
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen är i kriminalvård i anstalt
    När rättsläget bedöms
    Så säger ingen regel något om "registration-municipality-answers"

  # 2 a kap. 3 §
  Scenario: Bosatt i en annan kommun men starkast anknytning hit
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till en annan kommun
    När rättsläget bedöms
    Så säger ingen regel något om "residence-municipality-answers"
    Och gäller "stay-municipality-answers-for-other-interventions"

  Scenario: Bosatt här men starkast anknytning till en annan kommun
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
    Och vilar "residence-municipality-answers" på "SoL (2001:453) 2 a kap. 3 §"

  Scenario: Saknar stadigvarande bostad
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att personen saknar stadigvarande bostad
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"

  Scenario: Bor här men vistas någon annanstans
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
    Och säger ingen regel något om "stay-municipality-answers-for-other-interventions"

  Scenario: Utan bostad, med anknytning hit, vistas någon annanstans
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen vistas i kommunen
    Och att personen saknar stadigvarande bostad
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
