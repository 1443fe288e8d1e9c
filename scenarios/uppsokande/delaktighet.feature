# language: sv
Egenskap: Delaktighet och boende för den som har betydande svårigheter
  > SoL (2025:400) 8 kap. 10 och 11 §§, tidigare SoL (2001:453) 5 kap. 7 §.

  Scenariomall: Nämnden bedömer att svårigheterna är betydande
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen av fysiska, psykiska eller andra skäl möter betydande svårigheter i sin livsföring
    Och att socialnämnden bedömer att personen behöver en bostad med särskilt stöd till följd av betydande svårigheter i livsföringen
    När rättsläget bedöms
    Så gäller "work-for-participation-in-society"
    Och gäller "contribute-to-meaningful-occupation"
    Och gäller "contribute-to-adapted-housing"
    Och gäller "set-up-housing-with-special-support"
    Och vilar "work-for-participation-in-society" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                    |
      | 2025-06-30 | SoL (2001:453) 5 kap. 7 § första stycket  |
      | 2025-07-01 | SoL (2025:400) 8 kap. 10 § första stycket |

  Scenario: Utan bedömning är det okänt
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så väntar "work-for-participation-in-society" på en bedömning

  Scenario: Inga betydande svårigheter
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen av fysiska, psykiska eller andra skäl möter betydande svårigheter i sin livsföring
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-participation-in-society"
