# language: sv
Egenskap: En person i fängelse som inte är folkbokförd någonstans
  > Mannen är påhittad, född 1978. Han sitter i anstalt och saknar bostad när han släpps.
  > SoL (2025:400) 29 kap. 1, 3 och 4 §§, SoL (2001:453) 2 a kap. 5 §.

  Bakgrund:
    Givet att personens födelsedag är 1978-10-02
    Och att personen är i kriminalvård i anstalt

  # 29 kap. 3 §: folkbokföringskommunen ansvarar. Om han är folkbokförd är inte sagt.
  Scenario: Första kontakten
    Givet dagen är 2025-11-17
    När rättsläget bedöms
    Så är det okänt om "registration-municipality-answers" gäller
    Och är det okänt om "residence-municipality-answers" gäller
    Och är det okänt om "stay-municipality-answers-for-other-interventions" gäller
    Och är det okänt om "emergency-help" gäller
    Och ställs frågan "is_folkbokford"

  # 29 kap. 3 § pekar inte ut någon kommun för den som inte är folkbokförd. Då gäller 1 eller 4 §.
  Scenario: Han är inte folkbokförd men har sin starkaste anknytning till en annan kommun
    Givet dagen är 2025-11-17
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen vistas i kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    När rättsläget bedöms
    Så säger ingen regel något om "registration-municipality-answers"
    # Innan det står klart ansvarar kommunen där anstalten ligger
    Och gäller "stay-municipality-answers-for-other-interventions"
    Och ställs frågan "other_municipality_clearly_responsible" till socialnämnden
    Givet att socialnämnden bedömer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
    Och säger ingen regel något om "stay-municipality-answers-for-other-interventions"

  Scenario: Utan anknytning någonstans lämnas han inte utan kommun
    Givet dagen är 2025-11-17
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till en annan kommun
    När rättsläget bedöms
    Så gäller "stay-municipality-answers-for-other-interventions"
    Och säger ingen regel något om "residence-municipality-answers"
    Och säger ingen regel något om "registration-municipality-answers"

  # 29 kap. 3 § 3: också insatser som aktualiseras inför frigivningen
  Scenariomall: Vore han folkbokförd ansvarade den kommunen, enligt båda lagarna
    Givet dagen är <dag>
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    När rättsläget bedöms
    Så gäller "registration-municipality-answers"
    Och vilar "registration-municipality-answers" på "<lagrum>"

    Exempel:
      | dag        | lagrum                     |
      | 2025-06-30 | SoL (2001:453) 2 a kap. 5 § |
      | 2025-07-01 | SoL (2025:400) 29 kap. 3 § |

  # Rätten till hjälp i akut nöd frågar inte efter folkbokföring
  Scenario: Senare: frigiven, utan mat och tak
    Givet dagen är 2025-12-19
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och är det okänt om "right-to-interventions" gäller
    Och är det okänt om "stay-municipality-answers-in-acute-situation" gäller
