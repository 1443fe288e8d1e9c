# language: sv
Egenskap: Öppna frågor, vilken kommun som går före
  > 29 kap. 1–3 §§ säger inte vilken kommun som går före när två pekas ut.

  # Fråga 7: placerad och i fängelse
  Scenariomall: Placerad person i fängelse och placeringskommunen
    Givet dagen är <dag>
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är familjehem enligt socialtjänstlagen eller LSS
    Och att personen är folkbokförd i Sverige
    Och att personen är i kriminalvård i anstalt
    När rättsläget bedöms
    Så är det okänt om "placing-municipality-answers" gäller
    Och ställs frågan "placing_municipality_goes_first" till socialnämnden

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Fråga 7: placerad och i fängelse
  Scenariomall: Placerad person i fängelse och placeringskommunen, bedömt
    Givet dagen är <dag>
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är familjehem enligt socialtjänstlagen eller LSS
    Och att personen är folkbokförd i Sverige
    Och att personen är i kriminalvård i anstalt
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "placing-municipality-answers"

    Exempel:
      | dag        | bedömning                                                                                                                           | svar                       |
      | 2025-06-30 | socialnämnden bedömer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård                      | gäller                     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård | säger ingen regel något om |
      | 2025-07-01 | socialnämnden bedömer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård                      | gäller                     |
      | 2025-07-01 | socialnämnden bedömer att det inte stämmer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård | säger ingen regel något om |

  # Fråga 7: placerad och i fängelse
  Scenariomall: Placerad person i fängelse och folkbokföringskommunen
    Givet dagen är <dag>
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är familjehem enligt socialtjänstlagen eller LSS
    Och att personen är folkbokförd i Sverige
    Och att personen är i kriminalvård i anstalt
    När rättsläget bedöms
    Så är det okänt om "registration-municipality-answers" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Fråga 7: placerad och i fängelse
  Scenariomall: Placerad person i fängelse och folkbokföringskommunen, bedömt
    Givet dagen är <dag>
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är familjehem enligt socialtjänstlagen eller LSS
    Och att personen är folkbokförd i Sverige
    Och att personen är i kriminalvård i anstalt
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "registration-municipality-answers"

    Exempel:
      | dag        | bedömning                                                                                                                           | svar                       |
      | 2025-06-30 | socialnämnden bedömer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård                      | säger ingen regel något om |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård | gäller                     |
      | 2025-07-01 | socialnämnden bedömer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård                      | säger ingen regel något om |
      | 2025-07-01 | socialnämnden bedömer att det inte stämmer att den kommun som har placerat personen ansvarar också under fängelse eller sjukhusvård | gäller                     |

  # Utanför frågan
  Scenariomall: Placerad person som varken är i fängelse eller på sjukhus
    Givet dagen är <dag>
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är familjehem enligt socialtjänstlagen eller LSS
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är i kriminalvård i anstalt
    Och att det inte stämmer att personen vårdas på sjukhus eller i annan sjukvårdsinrättning på initiativ av någon annan än en kommun
    Och att det inte stämmer att behovet av insatser har väckts inför att vården på anstalt eller sjukhus ska avslutas
    När rättsläget bedöms
    Så gäller "placing-municipality-answers"
    Och säger ingen regel något om "registration-municipality-answers"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Utanför frågan
  Scenariomall: Person i fängelse som inte är placerad
    Givet dagen är <dag>
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att personen är i kriminalvård i anstalt
    När rättsläget bedöms
    Så gäller "registration-municipality-answers"
    Och säger ingen regel något om "placing-municipality-answers"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Fråga 1: bosatt i en kommun, starkast anknytning till en annan
  Scenario: Bosatt i en annan kommun men starkast anknytning hit
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att det inte stämmer att det står klart att en annan kommun är ansvarig
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    När rättsläget bedöms
    Så är det okänt om "residence-municipality-answers" gäller
    Och ställs frågan "strongest_link_decides_residence" till socialnämnden

  # Fråga 1: bosatt i en kommun, starkast anknytning till en annan
  Scenariomall: Bosatt i en annan kommun men starkast anknytning hit, bedömt
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att det inte stämmer att det står klart att en annan kommun är ansvarig
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "residence-municipality-answers"

    Exempel:
      | bedömning                                                                                                                                                    | svar                       |
      | socialnämnden bedömer att den starkaste anknytningen avgör bosättningskommunen, fast personen är stadigvarande bosatt i en annan kommun                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att den starkaste anknytningen avgör bosättningskommunen, fast personen är stadigvarande bosatt i en annan kommun | säger ingen regel något om |

  # Utanför frågan: båda pekar hit
  Scenario: Bosatt här med starkast anknytning hit
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att det inte stämmer att det står klart att en annan kommun är ansvarig
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
