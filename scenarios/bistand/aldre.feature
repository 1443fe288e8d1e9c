# language: sv
Egenskap: Äldre par och hemtjänst utan behovsprövning
  > SoL (2025:400) 11 kap. 3 §, SoL (2001:453) 4 kap. 1 c och 2 a §§.

  # 11 kap. 3 §, äldre 4 kap. 1 c §
  Scenariomall: Paret får fortsätta bo tillsammans
    Givet dagen är <dag>
    Och att personen har beviljats, eller beviljas nu, boende i en särskild boendeform för äldre
    Och att socialnämnden bedömer att personen bor stadigvarande tillsammans med sin make eller sambo, eller gjorde det innan den ena flyttade till ett sådant boende
    När rättsläget bedöms
    Så gäller "live-with-partner-in-special-housing"
    Och vilar "live-with-partner-in-special-housing" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                     |
      | 2025-07-01 | SoL (2025:400) 11 kap. 3 § första stycket första meningen |
      | 2025-06-30 | SoL (2001:453) 4 kap. 1 c § första stycket första meningen |

  Scenariomall: Ingen har bedömt samboendet, och paret har inte bott ihop
    Givet dagen är <dag>
    Och att personen har beviljats, eller beviljas nu, boende i en särskild boendeform för äldre
    När rättsläget bedöms
    Så är det okänt om "live-with-partner-in-special-housing" gäller
    Givet att socialnämnden bedömer att det inte stämmer att personen bor stadigvarande tillsammans med sin make eller sambo, eller gjorde det innan den ena flyttade till ett sådant boende
    När rättsläget bedöms
    Så säger ingen regel något om "live-with-partner-in-special-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Äldre 4 kap. 2 a §
  Scenariomall: Hemtjänst till äldre utan behovsprövning
    Givet dagen är <dag>
    Och att nämnden överväger att erbjuda en äldre person hemtjänst utan behovsprövning
    Och att <vet> personen har fått veta hur hon eller han kan påverka hemtjänsten, hur den följs upp och att det alltid går att ansöka om bistånd
    När rättsläget bedöms
    Så <svar> "home-help-without-assessment"

    Exempel:
      | dag        | vet                  | svar                       |
      | 2025-06-30 |                      | gäller                     |
      | 2025-06-30 | det inte stämmer att | säger ingen regel något om |
      | 2025-07-01 |                      | säger ingen regel något om |

  Scenario: Okänt om personen har fått informationen
    Givet dagen är 2025-06-30
    Och att nämnden överväger att erbjuda en äldre person hemtjänst utan behovsprövning
    När rättsläget bedöms
    Så är det okänt om "home-help-without-assessment" gäller
