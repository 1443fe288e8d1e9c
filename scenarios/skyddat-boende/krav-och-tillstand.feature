# language: sv
Egenskap: Krav på boendena och tillstånd att bedriva dem
  > SoF (2025:468) 4–6 kap. och SoL (2025:400) 26 kap. 1 §, tidigare SoF (2001:937) 3 kap. 3–5 a §§ och SoL (2001:453) 7 kap. 1 §.

  # Krav som alltid gäller
  Scenario: Kraven den 1 juli 2025
    Givet dagen är 2025-07-01
    När rättsläget bedöms
    Så gäller "home-built-on-trust-and-integrity"
    Och gäller "home-has-director-and-staff"
    Och gäller "sheltered-housing-director-qualified"
    Och gäller "sheltered-housing-staff-qualified"
    Och gäller "sheltered-housing-staffed-and-secured"
    Och gäller "house-rules-for-safety"

  Scenario: Kraven den 30 juni 2025
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så gäller "home-built-on-trust-and-integrity"
    Och gäller "home-has-director-and-staff"
    Och gäller "sheltered-housing-staffed-and-secured"
    Och gäller "house-rules-for-safety"
    Och gäller "home-cooperates-with-responsible-committee"

  Scenario: Äldre förordning ställde inga särskilda krav på föreståndarens erfarenhet
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så säger ingen regel något om "sheltered-housing-director-qualified"
    Och säger ingen regel något om "sheltered-housing-staff-qualified"

  Scenario: Kraven i april 2024 var nya för skyddat boende
    Givet dagen är 2024-03-31
    När rättsläget bedöms
    Så är det okänt om "home-built-on-trust-and-integrity" gäller
    Och säger ingen regel något om "sheltered-housing-staffed-and-secured"

  # 6 kap. 6 §
  Scenariomall: Boendet ska passa barnet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så gäller "sheltered-housing-suitable-for-child"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Boendet ska passa barnet, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så är det okänt om "sheltered-housing-suitable-for-child" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Boendet ska passa barnet, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "sheltered-housing-suitable-for-child"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Boendet ska passa barnet, placerat enligt lagen (2024:79)
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så gäller "sheltered-housing-suitable-for-child"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Boendet ska passa barnet, som följer med en vårdnadshavare
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    När rättsläget bedöms
    Så gäller "sheltered-housing-suitable-for-child"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Boendet ska passa barnet, den vuxna
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "sheltered-housing-suitable-for-child"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Boendet ska passa barnet, före april 2024
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "sheltered-housing-suitable-for-child"

  Scenariomall: En utsedd person för barnet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så gäller "appointed-person-for-child-in-sheltered-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: En utsedd person för barnet, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så är det okänt om "appointed-person-for-child-in-sheltered-housing" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: En utsedd person för barnet, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "appointed-person-for-child-in-sheltered-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: En utsedd person för barnet, placerat enligt lagen (2024:79)
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så gäller "appointed-person-for-child-in-sheltered-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: En utsedd person för barnet, som följer med en vårdnadshavare
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    När rättsläget bedöms
    Så gäller "appointed-person-for-child-in-sheltered-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: En utsedd person för barnet, den vuxna
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "appointed-person-for-child-in-sheltered-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: En utsedd person för barnet, före april 2024
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 6
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "appointed-person-for-child-in-sheltered-housing"

  Scenariomall: En utsedd person för barnet, lagrummet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så vilar "appointed-person-for-child-in-sheltered-housing" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                                   |
      | 2025-06-30 | SoF (2001:937) 3 kap. 3 a § andra stycket andra meningen |
      | 2025-07-01 | SoF (2025:468) 6 kap. 6 § tredje meningen                |

  # 26 kap. 1 § första stycket 1
  Scenariomall: Privat skyddat boende utan tillstånd
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att det inte stämmer att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    När rättsläget bedöms
    Så gäller "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende utan tillstånd, ingen vet
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att det inte stämmer att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende utan tillstånd, villkoret brister
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att det inte stämmer att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende utan tillstånd, undantag 1
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att det inte stämmer att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende utan tillstånd, okänt om undantag 1
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende utan tillstånd, undantag 2
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att rätten att fortsätta i väntan på tillstånd finns kvar enligt 2025 års lag
    När rättsläget bedöms
    Så säger ingen regel något om "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat skyddat boende utan tillstånd, okänt om undantag 2
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Privat skyddat boende utan tillstånd, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att det inte stämmer att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

  Scenariomall: Privat hem för vård eller boende utan tillstånd
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så gäller "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat hem för vård eller boende utan tillstånd, ingen vet
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat hem för vård eller boende utan tillstånd, villkoret brister
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så säger ingen regel något om "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat hem för vård eller boende utan tillstånd, undantaget
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så säger ingen regel något om "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat hem för vård eller boende utan tillstånd, okänt om undantaget
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Privat hem för vård eller boende utan tillstånd, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet är en särskild boendeform för äldre personer eller en bostad med särskilt stöd för personer med funktionsnedsättning
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

  Scenariomall: Drivs ideellt
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så säger ingen regel något om "no-private-home-without-permit" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
