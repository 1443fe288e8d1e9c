# language: sv
Egenskap: Registreringar som gör att polisen underrättas
  > UtlF (2006:97) 7 kap. 1 §. Varningen syns innan steget tas.

  # Andra stycket 1 b
  Scenario: F-skatt utan att kunna visa tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen kan visa att hon eller han har uppehållstillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att personen ansöker för första gången om godkännande för F-skatt
    Och att Skatteverket bedömer att det inte stämmer att en ansökan om uppehållstillstånd som är slutligt avgjord eller återkallad, eller som en myndighet har gjort för personen, räknas, så att polisen inte ska underrättas
    När rättsläget bedöms
    Så gäller "tell-police-of-foreign-national"
    Och vilar "tell-police-of-foreign-national" på "UtlF (2006:97) 7 kap. 1 § andra stycket 1 b"
    Och visas varningen "police-told-on-f-tax-application"
    Och visas varningen "police-told-on-registration"

  # Varningen före steget, när inget är känt om personen
  Scenario: Varningen visas när svaren är okända
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så visas varningen "police-told-on-f-tax-application"
    Och är det okänt om "apply-for-f-tax" gäller

  # Svensk medborgare
  Scenario: Ingen varning för svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så visas inte varningen "police-told-on-f-tax-application"
    Och visas inte varningen "police-told-on-registration"

  # Första stycket andra meningen: har sökt tillstånd
  Scenario: Den som har sökt uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att personen ansöker för första gången om godkännande för F-skatt
    När rättsläget bedöms
    Så säger ingen regel något om "tell-police-of-foreign-national"
    Och visas inte varningen "police-told-on-f-tax-application"

  # Första stycket andra meningen: behöver inte tillstånd
  Scenario: Den som inte behöver uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så visas inte varningen "police-told-on-f-tax-application"
    Och visas inte varningen "police-told-on-registration"

  # Andra stycket 1 b: kan visa tillstånd
  Scenario: Den som kan visa uppehållstillstånd och söker F-skatt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen kan visa att hon eller han har uppehållstillstånd
    Och att personen ansöker för första gången om godkännande för F-skatt
    Och att det inte stämmer att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att det är första gången som personen anmäler sig hos Arbetsförmedlingen, för registrering eller för att få andra tjänster
    När rättsläget bedöms
    Så säger ingen regel något om "tell-police-of-foreign-national"
    Och visas inte varningen "police-told-on-f-tax-application"

  # Andra stycket 1 a och 2
  Scenariomall: Första anmälan till folkbokföringen: <anmälan>
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att <anmälan>
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att det inte stämmer att en ansökan om uppehållstillstånd som är slutligt avgjord eller återkallad, eller som en myndighet har gjort för personen, räknas, så att polisen inte ska underrättas
    När rättsläget bedöms
    Så gäller "tell-police-of-foreign-national"
    Och gäller "urge-contact-with-migration-agency"

    Exempel:
      | anmälan |
      | det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan |

  # UtlF 7 kap. 1 § andra stycket 2: Arbetsförmedlingen, inte Skatteverket
  Scenario: Första anmälan hos Arbetsförmedlingen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det är första gången som personen anmäler sig hos Arbetsförmedlingen, för registrering eller för att få andra tjänster
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Arbetsförmedlingen bedömer att det inte stämmer att en ansökan om uppehållstillstånd som är slutligt avgjord eller återkallad, eller som en myndighet har gjort för personen, räknas, så att polisen inte ska underrättas
    När rättsläget bedöms
    Så gäller "employment-service-tells-police"
    Och ansvarar Arbetsförmedlingen för "employment-service-tells-police"
    Och gäller "employment-service-urges-contact"


  # SFL 9 kap. 1 §: läst till och med april 2024
  Scenario: Ansökan om F-skatt i den lästa lydelsen
    Givet dagen är 2024-04-30
    Och att personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige
    Och att Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt
    När rättsläget bedöms
    Så gäller "apply-for-f-tax"

  # SFL 9 kap. 1 §: senare lydelse är inte läst
  Scenario: Ansökan om F-skatt efter den lästa lydelsen
    Givet dagen är 2024-05-01
    Och att personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige
    Och att Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt
    När rättsläget bedöms
    Så är det okänt om "apply-for-f-tax" gäller

  # UtlF 7 kap. 1 § första stycket
  Scenario: En asylsökande anmäls inte till polisen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att personen ansöker för första gången om godkännande för F-skatt
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så säger ingen regel något om "tell-police-of-foreign-national"
    Och visas inte varningen "police-told-on-registration"

  # UtlF 7 kap. 1 § första stycket
  Scenario: Den som fick avslag för länge sedan varnas, och Skatteverket tillfrågas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så är det okänt om "tell-police-of-foreign-national" gäller
    Och visas varningen "police-told-on-registration"

  # UtlF 7 kap. 1 § första stycket
  Scenario: Skatteverket räknar den avgjorda ansökan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att Skatteverket bedömer att en ansökan om uppehållstillstånd som är slutligt avgjord eller återkallad, eller som en myndighet har gjort för personen, räknas, så att polisen inte ska underrättas
    Och att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att personen ansöker för första gången om godkännande för F-skatt
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så säger ingen regel något om "tell-police-of-foreign-national"

  # UtlF 7 kap. 1 § andra stycket 2
  Scenario: Tillstånd på myndighetens ansökan, hos Arbetsförmedlingen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det är första gången som personen anmäler sig hos Arbetsförmedlingen, för registrering eller för att få andra tjänster
    När rättsläget bedöms
    Så är det okänt om "employment-service-tells-police" gäller

  # UtlF 7 kap. 1 § fjärde stycket
  Scenario: Polisen agerar när den har fått en underrättelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Polismyndigheten har fått en underrättelse enligt 7 kap. 1 § utlänningsförordningen om personen och har ännu inte gjort det som den ger anledning till
    När rättsläget bedöms
    Så gäller "police-act-on-notice-of-foreign-national"

  Scenario: Polisen agerar när den har fått en underrättelse, men det är okänt om Polismyndigheten har fått en underrättelse enligt 7 kap. 1 § utlänningsförordningen om personen och har ännu inte gjort det som den ger anledning till
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "police-act-on-notice-of-foreign-national" gäller

  Scenario: Polisen agerar när den har fått en underrättelse, men det stämmer inte att Polismyndigheten har fått en underrättelse enligt 7 kap. 1 § utlänningsförordningen om personen och har ännu inte gjort det som den ger anledning till
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att Polismyndigheten har fått en underrättelse enligt 7 kap. 1 § utlänningsförordningen om personen och har ännu inte gjort det som den ger anledning till
    När rättsläget bedöms
    Så säger ingen regel något om "police-act-on-notice-of-foreign-national"

  Scenario: Polisen agerar när den har fått en underrättelse, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att Polismyndigheten har fått en underrättelse enligt 7 kap. 1 § utlänningsförordningen om personen och har ännu inte gjort det som den ger anledning till
    När rättsläget bedöms
    Så är det okänt om "police-act-on-notice-of-foreign-national" gäller

  Scenario: Polisen agerar när den har fått en underrättelse, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Polismyndigheten har fått en underrättelse enligt 7 kap. 1 § utlänningsförordningen om personen och har ännu inte gjort det som den ger anledning till
    När rättsläget bedöms
    Så säger ingen regel något om "police-act-on-notice-of-foreign-national"
