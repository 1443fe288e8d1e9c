# language: sv
Egenskap: Missförhållanden i socialtjänsten
  > SoL (2025:400) 27 kap., tidigare SoL (2001:453) 3 kap. 3 a § och 14 kap. 3–7 §§.

  # 27 kap. 1 och 3 §§
  Scenariomall: Rutiner och information till personalen
    Givet dagen är <dag>
    När rättsläget bedöms
    Så gäller "routines-against-misconduct"
    Och gäller "inform-staff-of-duty-to-report"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 27 kap. 2 § första stycket
  Scenariomall: Rapportera genast
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    När rättsläget bedöms
    Så gäller "report-misconduct-at-once"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Rapportera genast, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "report-misconduct-at-once" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Rapportera genast, villkoret brister
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "report-misconduct-at-once"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Rapporten har en frist
    Givet dagen är 2025-09-01
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-08-30
    När rättsläget bedöms
    Så ska "report-misconduct-at-once" vara gjort senast 2025-08-30

  # 27 kap. 2 § andra och tredje styckena
  Scenariomall: Privat verksamhet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så gäller "report-to-private-activity-owner"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat verksamhet, ingen vet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    När rättsläget bedöms
    Så är det okänt om "report-to-private-activity-owner" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Privat verksamhet, villkoret brister
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att svaret på vilken verksamhet missförhållandet finns i är annan verksamhet, som kommunens egen eller ett familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "report-to-private-activity-owner"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Statens hem
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att svaret på vilken verksamhet missförhållandet finns i är verksamhet vid Statens institutionsstyrelse
    När rättsläget bedöms
    Så gäller "report-to-head-of-state-board"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Statens hem, ingen vet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    När rättsläget bedöms
    Så är det okänt om "report-to-head-of-state-board" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Statens hem, villkoret brister
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att svaret på vilken verksamhet missförhållandet finns i är annan verksamhet, som kommunens egen eller ett familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "report-to-head-of-state-board"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kommunens verksamhet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att svaret på vilken verksamhet missförhållandet finns i är annan verksamhet, som kommunens egen eller ett familjehem
    När rättsläget bedöms
    Så gäller "report-to-committee"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kommunens verksamhet, ingen vet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    När rättsläget bedöms
    Så är det okänt om "report-to-committee" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kommunens verksamhet, villkoret brister
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så säger ingen regel något om "report-to-committee"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Rapportera genast, lagrummet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    När rättsläget bedöms
    Så vilar "report-misconduct-at-once" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                    |
      | 2025-06-30 | SoL (2001:453) 14 kap. 3 § första stycket |
      | 2025-07-01 | SoL (2025:400) 27 kap. 2 § första stycket |

  # 27 kap. 4 §
  Scenariomall: Nämnden får veta om rapporten
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då den som bedriver den enskilda verksamheten tog emot rapporten om missförhållandet är 2025-06-21
    När rättsläget bedöms
    Så gäller "private-activity-informs-committee-of-report"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden får veta om rapporten, ingen vet
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så är det okänt om "private-activity-informs-committee-of-report" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden får veta om rapporten, villkoret brister
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då den som bedriver den enskilda verksamheten tog emot rapporten om missförhållandet ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "private-activity-informs-committee-of-report"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 27 kap. 5 §
  Scenariomall: Utreda och avhjälpa
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    När rättsläget bedöms
    Så gäller "investigate-and-remedy-misconduct"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utreda och avhjälpa, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "investigate-and-remedy-misconduct" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utreda och avhjälpa, villkoret brister
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "investigate-and-remedy-misconduct"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 27 kap. 6 §
  Scenariomall: Allvarligt missförhållande
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    När rättsläget bedöms
    Så gäller "notify-serious-misconduct"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Allvarligt missförhållande, ingen vet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    När rättsläget bedöms
    Så är det okänt om "notify-serious-misconduct" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Allvarligt missförhållande, villkoret brister
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att socialnämnden bedömer att det inte stämmer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    När rättsläget bedöms
    Så säger ingen regel något om "notify-serious-misconduct"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Anmälan är gjord
    Givet dagen är 2025-07-01
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-06-20
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    Och att dagen då missförhållandet anmäldes till Inspektionen för vård och omsorg är 2025-06-25
    När rättsläget bedöms
    Så är "notify-serious-misconduct" gjort

  Scenariomall: Nämnden får veta om anmälan
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då missförhållandet anmäldes till Inspektionen för vård och omsorg är 2025-06-25
    När rättsläget bedöms
    Så gäller "private-activity-informs-committee-of-notification"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden får veta om anmälan, ingen vet
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så är det okänt om "private-activity-informs-committee-of-notification" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden får veta om anmälan, villkoret brister
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då missförhållandet anmäldes till Inspektionen för vård och omsorg ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "private-activity-informs-committee-of-notification"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 27 kap. 6 § andra stycket, äldre 14 kap. 7 §: var och en för sin verksamhet
  Scenariomall: Nämnden anmäler det allvarliga
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-05-01
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    Och att svaret på vilken verksamhet missförhållandet finns i är annan verksamhet, som kommunens egen eller ett familjehem
    När rättsläget bedöms
    Så gäller "committee-makes-serious-misconduct-notification"
    Och ansvarar socialnämnden för "committee-makes-serious-misconduct-notification"
    Och säger ingen regel något om "private-owner-makes-serious-misconduct-notification"
    Och säger ingen regel något om "state-board-makes-serious-misconduct-notification"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden anmäler, verksamheten okänd
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-05-01
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    När rättsläget bedöms
    Så är det okänt om "committee-makes-serious-misconduct-notification" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den privata verksamheten anmäler det allvarliga
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-05-01
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så gäller "private-owner-makes-serious-misconduct-notification"
    Och ansvarar den som bedriver den enskilda verksamheten för "private-owner-makes-serious-misconduct-notification"
    Och säger ingen regel något om "committee-makes-serious-misconduct-notification"
    Och säger ingen regel något om "state-board-makes-serious-misconduct-notification"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den privata verksamheten anmäler, verksamheten okänd
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-05-01
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    När rättsläget bedöms
    Så är det okänt om "private-owner-makes-serious-misconduct-notification" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Statens hem anmäler det allvarliga
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-05-01
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    Och att svaret på vilken verksamhet missförhållandet finns i är verksamhet vid Statens institutionsstyrelse
    När rättsläget bedöms
    Så gäller "state-board-makes-serious-misconduct-notification"
    Och ansvarar Statens institutionsstyrelse för "state-board-makes-serious-misconduct-notification"
    Och säger ingen regel något om "committee-makes-serious-misconduct-notification"
    Och säger ingen regel något om "private-owner-makes-serious-misconduct-notification"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Statens hem anmäler, verksamheten okänd
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-05-01
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    När rättsläget bedöms
    Så är det okänt om "state-board-makes-serious-misconduct-notification" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 27 kap. 7 §, från den 1 januari 2026
  Scenario: Misstänkt verksamhet utan tillstånd
    Givet dagen är 2026-01-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det finns anledning att anta att verksamheten bedrivs utan det tillstånd som krävs
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det kan ifrågasättas om den som har tillståndet är lämplig
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att en verksamhet där tillstånd krävs har allvarliga brister
    När rättsläget bedöms
    Så gäller "municipality-notifies-deficiencies" för placeringen "p1"

  Scenario: Misstänkt verksamhet utan tillstånd, ingen vet
    Givet dagen är 2026-01-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det kan ifrågasättas om den som har tillståndet är lämplig
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att en verksamhet där tillstånd krävs har allvarliga brister
    När rättsläget bedöms
    Så är det okänt om "municipality-notifies-deficiencies" gäller för placeringen "p1"

  Scenario: Misstänkt verksamhet utan tillstånd, dagen före
    Givet dagen är 2025-12-31
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det finns anledning att anta att verksamheten bedrivs utan det tillstånd som krävs
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-notifies-deficiencies" för placeringen "p1"

  Scenario: Tillståndshavaren kan ifrågasättas
    Givet dagen är 2026-01-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det kan ifrågasättas om den som har tillståndet är lämplig
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det finns anledning att anta att verksamheten bedrivs utan det tillstånd som krävs
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att en verksamhet där tillstånd krävs har allvarliga brister
    När rättsläget bedöms
    Så gäller "municipality-notifies-deficiencies" för placeringen "p1"

  Scenario: Tillståndshavaren kan ifrågasättas, ingen vet
    Givet dagen är 2026-01-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det finns anledning att anta att verksamheten bedrivs utan det tillstånd som krävs
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att en verksamhet där tillstånd krävs har allvarliga brister
    När rättsläget bedöms
    Så är det okänt om "municipality-notifies-deficiencies" gäller för placeringen "p1"

  Scenario: Tillståndshavaren kan ifrågasättas, dagen före
    Givet dagen är 2025-12-31
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det kan ifrågasättas om den som har tillståndet är lämplig
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-notifies-deficiencies" för placeringen "p1"

  Scenario: Allvarliga brister
    Givet dagen är 2026-01-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att en verksamhet där tillstånd krävs har allvarliga brister
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det finns anledning att anta att verksamheten bedrivs utan det tillstånd som krävs
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det kan ifrågasättas om den som har tillståndet är lämplig
    När rättsläget bedöms
    Så gäller "municipality-notifies-deficiencies" för placeringen "p1"

  Scenario: Allvarliga brister, ingen vet
    Givet dagen är 2026-01-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det finns anledning att anta att verksamheten bedrivs utan det tillstånd som krävs
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det kan ifrågasättas om den som har tillståndet är lämplig
    När rättsläget bedöms
    Så är det okänt om "municipality-notifies-deficiencies" gäller för placeringen "p1"

  Scenario: Allvarliga brister, dagen före
    Givet dagen är 2025-12-31
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att en verksamhet där tillstånd krävs har allvarliga brister
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-notifies-deficiencies" för placeringen "p1"

  Scenario: Kommunen har inget att anmäla
    Givet dagen är 2026-01-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det finns anledning att anta att verksamheten bedrivs utan det tillstånd som krävs
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att det kan ifrågasättas om den som har tillståndet är lämplig
    Och att för placeringen "p1" gäller att kommunen bedömer att det inte stämmer att en verksamhet där tillstånd krävs har allvarliga brister
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-notifies-deficiencies" för placeringen "p1"

  # 17 kap. 10 §
  Scenariomall: Den privata verksamheten utreder
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då den som bedriver den enskilda verksamheten tog emot rapporten om missförhållandet är 2025-06-21
    När rättsläget bedöms
    Så gäller "private-activity-investigates-misconduct"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den privata verksamheten utreder, ingen vet
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så är det okänt om "private-activity-investigates-misconduct" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den privata verksamheten utreder, villkoret brister
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då den som bedriver den enskilda verksamheten tog emot rapporten om missförhållandet ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "private-activity-investigates-misconduct"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Dokumentationen gallras efter fem år
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då sista anteckningen gjordes i den enskilda verksamhetens dokumentation om missförhållandet är 2020-06-30
    När rättsläget bedöms
    Så gäller "cull-private-misconduct-documentation"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Dokumentationen gallras efter fem år, ingen vet
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så är det okänt om "cull-private-misconduct-documentation" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Dokumentationen gallras efter fem år, villkoret brister
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då sista anteckningen gjordes i den enskilda verksamhetens dokumentation om missförhållandet är 2021-06-30
    När rättsläget bedöms
    Så säger ingen regel något om "cull-private-misconduct-documentation"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
