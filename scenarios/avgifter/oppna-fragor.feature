# language: sv
Egenskap: Öppna frågor, ersättning när insatsen gäller ett barn
  > 32 kap. 2 § andra stycket, tidigare 8 kap. 1 § i 2001 års lag.

  # Fråga 2: barn
  Scenariomall: Ersättning för en insats till en tioåring
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    Och att personens ålder i hela år är 10
    När rättsläget bedöms
    Så är det okänt om "charge-reasonable-compensation" gäller
    Och ställs frågan "child_may_be_charged_reasonable_compensation" till socialnämnden

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Fråga 2: barn
  Scenariomall: Ersättning för en insats till en tioåring, bedömt
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    Och att personens ålder i hela år är 10
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "charge-reasonable-compensation"

    Exempel:
      | dag        | bedömning                                                                                                      | svar                       |
      | 2025-06-30 | socialnämnden bedömer att skälig ersättning får tas ut också när insatsen gäller ett barn                      | gäller                     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att skälig ersättning får tas ut också när insatsen gäller ett barn | säger ingen regel något om |
      | 2025-07-01 | socialnämnden bedömer att skälig ersättning får tas ut också när insatsen gäller ett barn                      | gäller                     |
      | 2025-07-01 | socialnämnden bedömer att det inte stämmer att skälig ersättning får tas ut också när insatsen gäller ett barn | säger ingen regel något om |

  # Utanför frågan: vuxna
  Scenariomall: Ersättning för en insats till en vuxen
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så gäller "charge-reasonable-compensation"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Utanför frågan: behandling
  Scenariomall: Behandling av en tioåring kostar inget
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att personens ålder i hela år är 10
    Och att socialnämnden bedömer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så säger ingen regel något om "charge-reasonable-compensation"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
