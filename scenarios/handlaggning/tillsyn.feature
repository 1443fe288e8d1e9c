# language: sv
Egenskap: Tillsyn som rör personen
  > SoL (2025:400) 28 kap. 4–6, 8, 9 och 11 §§, tidigare SoL (2001:453) 13 kap.

  # 28 kap. 4 §: olika trösklar
  Scenario: Barnet hörs
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och att Inspektionen för vård och omsorg utövar tillsyn som rör barnets förhållanden
    Och att Inspektionen för vård och omsorg bedömer att det inte stämmer att barnet kan antas ta skada av att höras
    När rättsläget bedöms
    Så gäller "inspectorate-may-hear-child"

  Scenario: Barnet hörs, ingen vet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och att Inspektionen för vård och omsorg utövar tillsyn som rör barnets förhållanden
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-hear-child" gäller

  Scenario: Barnet hörs, villkoret brister
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och att Inspektionen för vård och omsorg utövar tillsyn som rör barnets förhållanden
    Och att Inspektionen för vård och omsorg bedömer att barnet kan antas ta skada av att höras
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-hear-child"

  Scenario: Barnet hörs enligt äldre lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att Inspektionen för vård och omsorg utövar tillsyn som rör barnets förhållanden
    Och att Inspektionen för vård och omsorg bedömer att det kan antas att barnet inte tar skada av samtalet
    När rättsläget bedöms
    Så gäller "inspectorate-may-hear-child"

  Scenario: Barnet hörs enligt äldre lag, ingen vet
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att Inspektionen för vård och omsorg utövar tillsyn som rör barnets förhållanden
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-hear-child" gäller

  Scenario: Barnet hörs enligt äldre lag, villkoret brister
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att Inspektionen för vård och omsorg utövar tillsyn som rör barnets förhållanden
    Och att Inspektionen för vård och omsorg bedömer att det inte stämmer att det kan antas att barnet inte tar skada av samtalet
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-hear-child"

  Scenario: Inget talar för skada men inget emot
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att Inspektionen för vård och omsorg utövar tillsyn som rör barnets förhållanden
    Och att Inspektionen för vård och omsorg bedömer att det inte stämmer att barnet kan antas ta skada av att höras
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-hear-child" gäller

  # 28 kap. 5 och 8 §§
  Scenariomall: Lämna handlingar
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg har begärt handlingar eller annat material som rör verksamheten, eller upplysningar som den behöver för tillsynen
    När rättsläget bedöms
    Så gäller "hand-over-material-to-inspectorate" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Lämna handlingar, ingen vet
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    När rättsläget bedöms
    Så är det okänt om "hand-over-material-to-inspectorate" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Lämna handlingar, villkoret brister
    Givet dagen är <dag>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att det inte stämmer att Inspektionen för vård och omsorg har begärt handlingar eller annat material som rör verksamheten, eller upplysningar som den behöver för tillsynen
    När rättsläget bedöms
    Så säger ingen regel något om "hand-over-material-to-inspectorate" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Föreläggande att lämna handlingar
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg har begärt handlingar eller annat material som rör verksamheten, eller upplysningar som den behöver för tillsynen
    När rättsläget bedöms
    Så gäller "inspectorate-may-order-material" för placeringen "p1"

  Scenario: Föreläggande att lämna handlingar, ingen vet
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-order-material" gäller för placeringen "p1"

  Scenario: Föreläggande att lämna handlingar, villkoret brister
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att det inte stämmer att Inspektionen för vård och omsorg har begärt handlingar eller annat material som rör verksamheten, eller upplysningar som den behöver för tillsynen
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-order-material" för placeringen "p1"

  Scenario: Föreläggande att lämna handlingar, äldre lag
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg har begärt handlingar eller annat material som rör verksamheten, eller upplysningar som den behöver för tillsynen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    När rättsläget bedöms
    Så gäller "inspectorate-may-order-material" för placeringen "p1"

  Scenario: Föreläggande att lämna handlingar, äldre lag, ingen vet
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg har begärt handlingar eller annat material som rör verksamheten, eller upplysningar som den behöver för tillsynen
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-order-material" gäller för placeringen "p1"

  Scenario: Föreläggande att lämna handlingar, äldre lag, villkoret brister
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg har begärt handlingar eller annat material som rör verksamheten, eller upplysningar som den behöver för tillsynen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-order-material" för placeringen "p1"

  # 28 kap. 6 §
  Scenariomall: Inspektion i bostaden
    Givet dagen är <dag>
    Och att en inspektion gäller den bostad där personen bor
    Och att det inte stämmer att den eller de som bor i bostaden samtycker till inspektionen
    När rättsläget bedöms
    Så gäller "no-entry-to-dwelling-without-consent"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Inspektion i bostaden, ingen vet
    Givet dagen är <dag>
    Och att en inspektion gäller den bostad där personen bor
    När rättsläget bedöms
    Så är det okänt om "no-entry-to-dwelling-without-consent" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Inspektion i bostaden, villkoret brister
    Givet dagen är <dag>
    Och att en inspektion gäller den bostad där personen bor
    Och att den eller de som bor i bostaden samtycker till inspektionen
    När rättsläget bedöms
    Så säger ingen regel något om "no-entry-to-dwelling-without-consent"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Inspektion i bostaden, lagrummet
    Givet dagen är <dag>
    Och att en inspektion gäller den bostad där personen bor
    Och att det inte stämmer att den eller de som bor i bostaden samtycker till inspektionen
    När rättsläget bedöms
    Så vilar "no-entry-to-dwelling-without-consent" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                                  |
      | 2025-06-30 | SoL (2001:453) 13 kap. 6 § tredje meningen              |
      | 2025-07-01 | SoL (2025:400) 28 kap. 6 § andra stycket andra meningen |

  # 28 kap. 9 § första stycket
  Scenario: Föreläggande att avhjälpa
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    När rättsläget bedöms
    Så gäller "inspectorate-may-order-remedy" för placeringen "p1"

  Scenario: Föreläggande att avhjälpa, ingen vet
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-order-remedy" gäller för placeringen "p1"

  Scenario: Föreläggande att avhjälpa, villkoret brister
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-order-remedy" för placeringen "p1"

  Scenario: Föreläggande att avhjälpa, äldre lag
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    När rättsläget bedöms
    Så gäller "inspectorate-may-order-remedy" för placeringen "p1"

  Scenario: Föreläggande att avhjälpa, äldre lag, ingen vet
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-order-remedy" gäller för placeringen "p1"

  Scenario: Föreläggande att avhjälpa, äldre lag, villkoret brister
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-order-remedy" för placeringen "p1"

  # 28 kap. 11 §
  Scenario: Föreläggandet följs inte
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten är allvarligt
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    Och att för placeringen "p1" gäller att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så gäller "inspectorate-may-revoke-or-forbid" för placeringen "p1"

  Scenario: Föreläggandet följs inte, ingen vet
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten är allvarligt
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-revoke-or-forbid" gäller för placeringen "p1"

  Scenario: Föreläggandet följs inte, villkoret brister
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten är allvarligt
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    Och att för placeringen "p1" gäller att det inte stämmer att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-revoke-or-forbid" för placeringen "p1"

  Scenario: Föreläggandet följs inte, äldre lag
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten är allvarligt
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    Och att för placeringen "p1" gäller att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    När rättsläget bedöms
    Så gäller "inspectorate-may-revoke-or-forbid" för placeringen "p1"

  Scenario: Föreläggandet följs inte, äldre lag, ingen vet
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten är allvarligt
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    Och att för placeringen "p1" gäller att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-revoke-or-forbid" gäller för placeringen "p1"

  Scenario: Föreläggandet följs inte, äldre lag, villkoret brister
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten är allvarligt
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    Och att för placeringen "p1" gäller att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-revoke-or-forbid" för placeringen "p1"

  Scenario: Fara för liv och säkerhet
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att det inte stämmer att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    När rättsläget bedöms
    Så gäller "inspectorate-may-revoke-or-forbid" för placeringen "p1"

  Scenario: Fara för liv och säkerhet, ingen vet
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att det inte stämmer att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-revoke-or-forbid" gäller för placeringen "p1"

  Scenario: Fara för liv och säkerhet, villkoret brister
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att det inte stämmer att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-revoke-or-forbid" för placeringen "p1"

  Scenario: Fara för liv och säkerhet, äldre lag
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att det inte stämmer att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    När rättsläget bedöms
    Så gäller "inspectorate-may-revoke-or-forbid" för placeringen "p1"

  Scenario: Fara för liv och säkerhet, äldre lag, ingen vet
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att det inte stämmer att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    När rättsläget bedöms
    Så är det okänt om "inspectorate-may-revoke-or-forbid" gäller för placeringen "p1"

  Scenario: Fara för liv och säkerhet, äldre lag, villkoret brister
    Givet dagen är 2025-06-30
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det i verksamhet under tillsyn enligt socialtjänstlagen förekommer ett missförhållande som har betydelse för enskildas möjligheter att få de insatser de har rätt till
    Och att för placeringen "p1" gäller att det inte stämmer att den som svarar för verksamheten inte har följt föreläggandet från Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att verksamheten inte uppfyller de krav som framgår av lagar och andra föreskrifter
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg bedömer att det inte stämmer att missförhållandet i verksamheten innebär fara för enskildas liv, hälsa eller personliga säkerhet i övrigt
    När rättsläget bedöms
    Så säger ingen regel något om "inspectorate-may-revoke-or-forbid" för placeringen "p1"
