# language: sv
Egenskap: Barn och unga i riskzon
  > SoL (2025:400) 18 kap. 5 och 6 §§, tidigare SoL (2001:453) 5 kap. 1 och 1 a §§.

  Scenariomall: Barn som riskerar att utvecklas ogynnsamt
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att socialnämnden bedömer att barnet eller den unge har visat tecken till en ogynnsam utveckling
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    Och att socialnämnden bedömer att barnet far illa eller riskerar att fara illa
    När rättsläget bedöms
    Så gäller "follow-development-with-special-attention"
    Och gäller "protection-and-support-for-child-at-risk"
    Och vilar "protection-and-support-for-child-at-risk" på "<lagrum>"
    Och gäller "cooperate-on-child-who-fares-badly"
    Och är det okänt om "care-outside-home-for-child-at-risk" gäller

    Exempel:
      | dag        | lagrum                                                     |
      | 2025-06-30 | SoL (2001:453) 5 kap. 1 § p. 8                             |
      | 2025-07-01 | SoL (2025:400) 18 kap. 5 § andra stycket första meningen   |

  # Samverkan enligt 6 § gäller barn; 5 § gäller också unga
  Scenario: Nittonåring
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    Och att socialnämnden bedömer att barnets eller den unges bästa motiverar vård utanför det egna hemmet
    Och att socialnämnden bedömer att barnet far illa eller riskerar att fara illa
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "protection-and-support-for-child-at-risk"
    Och gäller "care-outside-home-for-child-at-risk"
    Och säger ingen regel något om "cooperate-on-child-who-fares-badly"

  Scenario: Ingen risk
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att socialnämnden bedömer att det inte stämmer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så säger ingen regel något om "protection-and-support-for-child-at-risk"
    Och säger ingen regel något om "care-outside-home-for-child-at-risk"
