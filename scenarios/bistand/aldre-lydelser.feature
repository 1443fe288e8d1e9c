# language: sv
Egenskap: 2001 års lag i lydelser som inte är lästa
  > SoL (2001:453). Dagen före en läst lydelse är svaret okänt, aldrig det som den nyare lydelsen säger.

  # 3 kap. 2 § (SFS 2024:85), 3 kap. 3 § (SFS 2021:738) och 5 kap. 1 d § (SFS 2024:85)
  Scenariomall: Allmänna uppgifter
    Givet dagen är <dag>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                            |
      | 2024-04-01 | gäller "good-conditions-for-groups-in-need-of-support"          |
      | 2024-03-31 | är det okänt om "good-conditions-for-groups-in-need-of-support" gäller |
      | 2023-07-01 | gäller "activity-of-good-quality"                               |
      | 2023-06-30 | är det okänt om "activity-of-good-quality" gäller               |
      | 2024-04-01 | gäller "agreement-with-region-on-children-in-care"              |
      | 2024-03-31 | är det okänt om "agreement-with-region-on-children-in-care" gäller |

  # 3 kap. 6 a § (SFS 2023:292)
  Scenariomall: Öppna insatser för barn
    Givet dagen är <dag>
    Och att personens födelsedag är 2010-01-01
    Och att insatsen är en öppen insats
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                       |
      | 2023-07-01 | gäller "board-may-decide-personal-intervention-for-child"                  |
      | 2023-06-30 | är det okänt om "board-may-decide-personal-intervention-for-child" gäller  |

  # 3 kap. 6 b § (SFS 2023:292)
  Scenariomall: Kontaktperson
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-01-01
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                         |
      | 2023-07-01 | gäller "appoint-contact-person-or-family"                    |
      | 2023-06-30 | är det okänt om "appoint-contact-person-or-family" gäller    |

  # 8 kap. 1 § (SFS 2024:85)
  Scenariomall: Skälig ersättning för en insats
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                       |
      | 2024-04-01 | gäller "charge-reasonable-compensation"                    |
      | 2024-03-31 | är det okänt om "charge-reasonable-compensation" gäller    |

  # 11 kap. 3 § (SFS 2024:85)
  Scenariomall: Vårdplan
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                          |
      | 2024-04-01 | gäller "draw-up-care-plan"                    |
      | 2024-03-31 | är det okänt om "draw-up-care-plan" gäller    |

  # 11 kap. 4 b § (SFS 2024:85)
  Scenariomall: Uppföljning efter en placering
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2015-01-01
    Och att för barnet "c1" gäller att socialnämnden bedömer att barnet är i särskilt behov av nämndens skydd eller stöd
    Och att för barnet "c1" gäller att socialnämnden bedömer att det inte stämmer att förhållandena är sådana som avses i LVU
    Och att för barnet "c1" gäller att samtycke till åtgärd för barnets stöd eller skydd saknas
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde är 2024-03-01
    När rättsläget bedöms
    Så <svar> för placeringen "p1"

    Exempel:
      | dag        | svar                                                   |
      | 2024-04-01 | gäller "may-follow-up-after-placement"                 |
      | 2024-03-31 | är det okänt om "may-follow-up-after-placement" gäller |

  # 12 kap. 2 § (SFS 2024:85)
  Scenariomall: Handlingar om ett placerat barn gallras inte
    Givet dagen är <dag>
    Och att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                  |
      | 2024-04-01 | gäller "keep-documents-from-culling"                  |
      | 2024-03-31 | är det okänt om "keep-documents-from-culling" gäller  |

  # 12 kap. 10 § tredje stycket (SFS 2024:85, SFS 2025:174)
  Scenariomall: Uppgift om var en person vistas
    Givet dagen är <dag>
    Och att svaret på den myndighet som i ett enskilt fall har begärt uppgift om personen vistas i familjehem, stödboende, skyddat boende eller hem för vård eller boende är en domstol
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                         |
      | 2024-03-31 | är det okänt om "tell-whether-person-stays-in-home" gäller   |
      | 2024-04-01 | gäller "tell-whether-person-stays-in-home"                   |
      | 2025-03-31 | gäller "tell-whether-person-stays-in-home"                   |
      | 2025-04-01 | är det okänt om "tell-whether-person-stays-in-home" gäller   |

  # 10 kap. 4 § (SFS 2024:85)
  Scenariomall: Delegation
    Givet dagen är 2024-06-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet fattades är <dag>
    Och att för beslutet "b1" gäller att svaret på den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är uppräkningen i 10 kap. 4 § första stycket
    När rättsläget bedöms
    Så <svar> för beslutet "b1"

    Exempel:
      | dag        | svar                                                  |
      | 2024-04-01 | gäller "delegate-only-to-subcommittee"                |
      | 2024-03-31 | är det okänt om "delegate-only-to-subcommittee" gäller |

  # 2 a kap. 4 § (SFS 2024:85): placerad i skyddat boende i en annan kommun
  Scenariomall: Placerad i en annan kommun
    Givet dagen är <dag>
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att svaret på slaget av boende i den andra kommunen är skyddat boende
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                    |
      | 2024-04-01 | gäller "placing-municipality-answers"                   |
      | 2024-03-31 | är det okänt om "placing-municipality-answers" gäller   |
