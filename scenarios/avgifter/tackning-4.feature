# language: sv
Egenskap: Avgifter från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2025:400) 32 kap., tidigare SoL (2001:453) 8 kap.

  # SoL (2001:453) 8 kap. 9 § och SoL (2025:400) 32 kap. 10 §
  Scenariomall: Ändra avgiften
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                           | svar                                    |
      | 2025-06-30 | något förhållande som påverkar avgiftens storlek har ändrats                      | gäller "change-fee"                     |
      | 2025-06-30 | det är okänt om något förhållande som påverkar avgiftens storlek har ändrats      | är det okänt om "change-fee" gäller     |
      | 2025-06-30 | det inte stämmer att något förhållande som påverkar avgiftens storlek har ändrats | säger ingen regel något om "change-fee" |
      | 2025-09-01 | något förhållande som påverkar avgiftens storlek har ändrats                      | gäller "change-fee"                     |
      | 2025-09-01 | det är okänt om något förhållande som påverkar avgiftens storlek har ändrats      | är det okänt om "change-fee" gäller     |
      | 2025-09-01 | det inte stämmer att något förhållande som påverkar avgiftens storlek har ändrats | säger ingen regel något om "change-fee" |

  # SoL (2001:453) 8 kap. 2 § 7 och SoL (2025:400) 32 kap. 1 § 7
  Scenariomall: Insats som liknar de uppräknade
    Givet dagen är <dag>
    Och att verksamheten som avgiften gäller är annan insats
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                        | svar                                               |
      | 2025-06-30 | kommunen bedömer att insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda                      | gäller "charge-reasonable-fee"                     |
      | 2025-06-30 | ingen har bedömt om insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda                       | är det okänt om "charge-reasonable-fee" gäller     |
      | 2025-06-30 | kommunen bedömer att det inte stämmer att insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda | säger ingen regel något om "charge-reasonable-fee" |
      | 2025-09-01 | kommunen bedömer att insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda                      | gäller "charge-reasonable-fee"                     |
      | 2025-09-01 | ingen har bedömt om insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda                       | är det okänt om "charge-reasonable-fee" gäller     |
      | 2025-09-01 | kommunen bedömer att det inte stämmer att insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda | säger ingen regel något om "charge-reasonable-fee" |

  # SoL (2001:453) 8 kap. 2 § 2 och SoL (2025:400) 32 kap. 1 § 2: inte behandling
  Scenariomall: Verksamhet för barn och unga som inte är behandling
    Givet dagen är <dag>
    Och att verksamheten som avgiften gäller är verksamhet för barn och unga i uppväxten, i riskzon eller efter vårdnadsmål, placering och sluten ungdomsvård
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                         | svar                                               |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär | gäller "charge-reasonable-fee"                     |
      | 2025-06-30 | ingen har bedömt om insatsen har behandlingskaraktär                            | är det okänt om "charge-reasonable-fee" gäller     |
      | 2025-06-30 | socialnämnden bedömer att insatsen har behandlingskaraktär                      | säger ingen regel något om "charge-reasonable-fee" |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär | gäller "charge-reasonable-fee"                     |
      | 2025-09-01 | ingen har bedömt om insatsen har behandlingskaraktär                            | är det okänt om "charge-reasonable-fee" gäller     |
      | 2025-09-01 | socialnämnden bedömer att insatsen har behandlingskaraktär                      | säger ingen regel något om "charge-reasonable-fee" |

  # SoL (2001:453) 8 kap. 2 § 1 och 3–6
  Scenariomall: De uppräknade insatserna enligt 2001 års lag
    Givet dagen är <dag>
    Och att verksamheten som avgiften gäller är <insats>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | insats                                                                                                                                          | svar                                           |
      | 2025-06-30 | familjerådgivning                                                                                                                               | gäller "charge-reasonable-fee"                 |
      | 2025-06-30 | föräldrautbildning inför adoption                                                                                                               | gäller "charge-reasonable-fee"                 |
      | 2025-06-30 | hemtjänst                                                                                                                                       | gäller "charge-reasonable-fee"                 |
      | 2025-06-30 | dagverksamhet                                                                                                                                   | gäller "charge-reasonable-fee"                 |
      | 2025-06-30 | särskild boendeform för äldre personer eller bostad med särskilt stöd för personer med funktionsnedsättning, utan hyresavtal enligt jordabalken | gäller "charge-reasonable-fee"                 |
      | 2025-06-30 | okänd                                                                                                                                           | är det okänt om "charge-reasonable-fee" gäller |

  # SoL (2001:453) 8 kap. 2 §: insatsen är varken uppräknad eller liknande
  Scenario: Utanför listan enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att verksamheten som avgiften gäller är annan insats
    Och att kommunen bedömer att det inte stämmer att insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda
    När rättsläget bedöms
    Så säger ingen regel något om "charge-reasonable-fee"
    Och finns inget belopp "highest-fee-home-help-month"
    Och finns inget belopp "highest-fee-special-housing-month"

  # SoL (2001:453) 8 kap. 5 § 2: 58 800 × 0,5539 = 32 569,32; en tolftedel är 2 714,11
  Scenario: Taket för bostad i särskilt boende enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att verksamheten som avgiften gäller är särskild boendeform för äldre personer eller bostad med särskilt stöd för personer med funktionsnedsättning, utan hyresavtal enligt jordabalken
    När rättsläget bedöms
    Så är beloppet "highest-fee-special-housing-month" 2 714,11 kr
    Och finns inget belopp "highest-fee-home-help-month"

  # SoL (2001:453) 8 kap. 1 § andra stycket
  Scenariomall: Barn i vård i ett annat hem enligt 2001 års lag
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                      | svar                                                            |
      | 2025-06-30 | barnet på socialnämndens initiativ får vård i ett annat hem än det egna                      | gäller "parents-contribute-to-cost-of-care"                     |
      | 2025-06-30 | det är okänt om barnet på socialnämndens initiativ får vård i ett annat hem än det egna      | är det okänt om "parents-contribute-to-cost-of-care" gäller     |
      | 2025-06-30 | det inte stämmer att barnet på socialnämndens initiativ får vård i ett annat hem än det egna | säger ingen regel något om "parents-contribute-to-cost-of-care" |
      | 2025-06-30 | barnet på socialnämndens initiativ får vård i ett annat hem än det egna                      | gäller "committee-may-receive-maintenance"                      |
      | 2025-06-30 | det är okänt om barnet på socialnämndens initiativ får vård i ett annat hem än det egna      | är det okänt om "committee-may-receive-maintenance" gäller      |
      | 2025-06-30 | det inte stämmer att barnet på socialnämndens initiativ får vård i ett annat hem än det egna | säger ingen regel något om "committee-may-receive-maintenance"  |

  # SoL (2001:453) 8 kap. 1 § fjärde stycket
  Scenariomall: Skyddat boende är undantaget enligt 2001 års lag
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och att barnet på socialnämndens initiativ får vård i ett annat hem än det egna
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                   | svar                                                            |
      | 2025-06-30 | det inte stämmer att personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende | gäller "parents-contribute-to-cost-of-care"                     |
      | 2025-06-30 | det är okänt om personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende      | är det okänt om "parents-contribute-to-cost-of-care" gäller     |
      | 2025-06-30 | personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende                      | säger ingen regel något om "parents-contribute-to-cost-of-care" |
      | 2025-06-30 | det inte stämmer att personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende | gäller "committee-may-receive-maintenance"                      |
      | 2025-06-30 | det är okänt om personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende      | är det okänt om "committee-may-receive-maintenance" gäller      |
      | 2025-06-30 | personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende                      | säger ingen regel något om "committee-may-receive-maintenance"  |

  # SoL (2001:453) 8 kap. 1 § andra stycket: bara barn
  Scenario: Föräldrar till en vuxen bidrar inte
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 18
    Och att barnet på socialnämndens initiativ får vård i ett annat hem än det egna
    Och att det inte stämmer att personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "parents-contribute-to-cost-of-care"
    Och säger ingen regel något om "committee-may-receive-maintenance"
