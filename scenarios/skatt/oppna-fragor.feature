# language: sv
Egenskap: Öppna frågor, underrättelse till polisen
  > 7 kap. 1 § utlänningsförordningen.

  # Fråga 4: den som redan har uppehållstillstånd
  Scenario: Folkbokföring med uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att personen ansöker för första gången om godkännande för F-skatt
    Och att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så är det okänt om "tell-police-of-foreign-national" gäller

  # Fråga 4: den som redan har uppehållstillstånd
  Scenariomall: Folkbokföring med uppehållstillstånd, bedömt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att personen ansöker för första gången om godkännande för F-skatt
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att <bedömning>
    Och att Skatteverket bedömer att det inte stämmer att en ansökan om uppehållstillstånd som är slutligt avgjord eller återkallad, eller som en myndighet har gjort för personen, räknas, så att polisen inte ska underrättas
    När rättsläget bedöms
    Så <svar> "tell-police-of-foreign-national"

    Exempel:
      | bedömning                                                                                                                        | svar                       |
      | Skatteverket bedömer att underrättelsen vid folkbokföring eller hos Arbetsförmedlingen gäller också den som redan har uppehållstillstånd                      | gäller                     |
      | Skatteverket bedömer att det inte stämmer att underrättelsen vid folkbokföring eller hos Arbetsförmedlingen gäller också den som redan har uppehållstillstånd | säger ingen regel något om |

  # Utanför frågan: utan tillstånd
  Scenario: Folkbokföring utan uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att personen ansöker för första gången om godkännande för F-skatt
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att det inte stämmer att en ansökan om uppehållstillstånd som är slutligt avgjord eller återkallad, eller som en myndighet har gjort för personen, räknas, så att polisen inte ska underrättas
    När rättsläget bedöms
    Så gäller "tell-police-of-foreign-national"

  # Utanför frågan: svensk medborgare
  Scenario: Folkbokföring av en svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    När rättsläget bedöms
    Så säger ingen regel något om "tell-police-of-foreign-national"

  # UtlF 7 kap. 1 § första stycket: en myndighets ansökan
  Scenario: Nämnden har sökt betänketid åt personen, och Skatteverket räknar det
    Givet dagen är 2025-09-10
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att Skatteverket bedömer att en ansökan om uppehållstillstånd som är slutligt avgjord eller återkallad, eller som en myndighet har gjort för personen, räknas, så att polisen inte ska underrättas
    När rättsläget bedöms
    Så är det sant att personen har sökt uppehållstillstånd, så att polisen inte behöver underrättas
