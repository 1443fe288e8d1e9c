# language: sv
Egenskap: Vem som tas emot i andra hem, och vad hemmen är
  > SoL (2025:400) 9 kap. 1–4, 6 och 8 §§, tidigare SoL (2001:453) 6 kap. 1 och 3 §§ och SoF (2001:937) 3 kap. 1–2 §§.

  # 9 kap. 1 § första stycket
  Scenariomall: Den som behöver ett annat hem
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen behöver vårdas eller bo i ett annat hem än det egna
    När rättsläget bedöms
    Så gäller "received-in-other-home"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den som behöver ett annat hem, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "received-in-other-home" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den som behöver ett annat hem, villkoret brister
    Givet dagen är <dag>
    Och att socialnämnden bedömer att det inte stämmer att personen behöver vårdas eller bo i ett annat hem än det egna
    När rättsläget bedöms
    Så säger ingen regel något om "received-in-other-home"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den som behöver ett annat hem, lagrummet
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen behöver vårdas eller bo i ett annat hem än det egna
    När rättsläget bedöms
    Så vilar "received-in-other-home" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                   |
      | 2025-06-30 | SoL (2001:453) 6 kap. 1 § första stycket |
      | 2025-07-01 | SoL (2025:400) 9 kap. 1 § första stycket |

  # 9 kap. 1 § och 3 §: 16–20 år, och 16–17 år bara vid särskilda skäl
  Scenariomall: Stödboende vid olika åldrar
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    När rättsläget bedöms
    Så gäller "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den som har fyllt 21 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är 21
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    När rättsläget bedöms
    Så gäller "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Artonåring och tjugoåring tas emot
    Givet dagen är <dag>
    Och att personens ålder i hela år är 18
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    När rättsläget bedöms
    Så säger ingen regel något om "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Sista året
    Givet dagen är <dag>
    Och att personens ålder i hela år är 20
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    När rättsläget bedöms
    Så säger ingen regel något om "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Sjuttonåring utan särskilda skäl
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så gäller "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Sjuttonåring med särskilda skäl
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    Och att socialnämnden bedömer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så säger ingen regel något om "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Sjuttonåring, skälen inte bedömda
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    När rättsläget bedöms
    Så är det okänt om "not-received-in-supported-housing" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Osäker ålder mellan 15 och 17 utan särskilda skäl
    Givet dagen är <dag>
    Och att personens ålder i hela år är mellan 15 och 17
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är <dag>
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så gäller "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Okänd ålder
    Givet dagen är <dag>
    Och att en plats i stödboende övervägs för personen
    Och att socialnämnden bedömer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så är det okänt om "not-received-in-supported-housing" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Ingen plats i stödboende övervägs
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att en plats i stödboende övervägs för personen
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så säger ingen regel något om "not-received-in-supported-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 9 kap. 2 §
  Scenariomall: Familjehem
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet är ett enskilt hem som tar emot på uppdrag av socialnämnden
    Och att för placeringen "p1" gäller att hemmet tar emot barn för stadigvarande vård och uppfostran eller vuxna för vård och omvårdnad
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det sant att placeringen "p1" gäller ett familjehem enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Familjehem, drivs yrkesmässigt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet är ett enskilt hem som tar emot på uppdrag av socialnämnden
    Och att för placeringen "p1" gäller att hemmet tar emot barn för stadigvarande vård och uppfostran eller vuxna för vård och omvårdnad
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett familjehem enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Familjehem, utan uppdrag
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet tar emot barn för stadigvarande vård och uppfostran eller vuxna för vård och omvårdnad
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är ett enskilt hem som tar emot på uppdrag av socialnämnden
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett familjehem enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Familjehem, okänt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet tar emot barn för stadigvarande vård och uppfostran eller vuxna för vård och omvårdnad
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det okänt om placeringen "p1" gäller ett familjehem enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 9 kap. 3 §
  Scenariomall: Stödboende i kommunens regi
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    När rättsläget bedöms
    Så är det sant att placeringen "p1" gäller ett stödboende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Stödboende i kommunens regi, utanför socialtjänsten
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet är en verksamhet inom socialtjänsten
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett stödboende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Stödboende i kommunens regi, okänt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    När rättsläget bedöms
    Så är det okänt om placeringen "p1" gäller ett stödboende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 9 kap. 4 §
  Scenariomall: Privat hem för vård eller boende
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det sant att placeringen "p1" gäller ett hem för vård eller boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat hem för vård eller boende, inte yrkesmässigt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett hem för vård eller boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat hem för vård eller boende, särskilt boende
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett hem för vård eller boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat hem för vård eller boende, okänt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det okänt om placeringen "p1" gäller ett hem för vård eller boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 9 kap. 6 §
  Scenariomall: Privat skyddat boende
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det sant att placeringen "p1" gäller ett skyddat boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende, drivs ideellt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett skyddat boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende, inte för dem som behöver skydd
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett skyddat boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende, okänt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det okänt om placeringen "p1" gäller ett skyddat boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kommunens skyddade boende behöver inte drivas yrkesmässigt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att hemmet eller boendet drivs yrkesmässigt
    När rättsläget bedöms
    Så är det sant att placeringen "p1" gäller ett skyddat boende enligt lagens definition

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Definitionen kom den 1 april 2024
  Scenario: Före definitionen av skyddat boende
    Givet dagen är 2024-03-31
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    När rättsläget bedöms
    Så är det falskt att placeringen "p1" gäller ett skyddat boende enligt lagens definition

  # 9 kap. 8 §
  Scenariomall: Statens ansvar för sina hem
    Givet dagen är <dag>
    När rättsläget bedöms
    Så gäller "state-provides-youth-and-lvm-homes"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Avgift för plats i statens hem
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att en kommun har begärt platsen i statens hem
    När rättsläget bedöms
    Så gäller "state-may-charge-municipality"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Avgift för plats i statens hem, ingen vet
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    När rättsläget bedöms
    Så är det okänt om "state-may-charge-municipality" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den som avtjänar ett straff på platsen
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att det inte stämmer att en kommun har begärt platsen i statens hem
    När rättsläget bedöms
    Så säger ingen regel något om "state-may-charge-municipality"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Avgift för plats i statens hem, villkoret brister
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "state-may-charge-municipality"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
