# language: sv
Egenskap: Öppna frågor, de fyra veckorna
  > 3 kap. 4 § lagen (2024:79).

  # Fråga 7: de fyra veckorna slutar lördagen den 30 augusti
  Scenario: Barnet kom måndagen efter fyra veckor
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om skyddat boende för barnet fick laga kraft är 2025-08-02
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "lpbsb-grant-has-lapsed" gäller

  # Fråga 7: de fyra veckorna slutar lördagen den 30 augusti
  Scenariomall: Barnet kom måndagen efter fyra veckor, bedömt
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om skyddat boende för barnet fick laga kraft är 2025-08-02
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-01
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "lpbsb-grant-has-lapsed"

    Exempel:
      | bedömning                                                                                                                                          | svar        |
      | förvaltningsrätten bedömer att den sista av de fyra veckornas dagar var en helgdag, och tiden gällde därför till nästa vardag                      | gäller inte |
      | förvaltningsrätten bedömer att det inte stämmer att den sista av de fyra veckornas dagar var en helgdag, och tiden gällde därför till nästa vardag | gäller      |

  # Utanför frågan: i tid
  Scenario: Barnet kom inom fyra veckor
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om skyddat boende för barnet fick laga kraft är 2025-08-02
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-08-30
    När rättsläget bedöms
    Så gäller inte "lpbsb-grant-has-lapsed"

  # Utanför frågan: för sent i båda läsningarna
  Scenario: Barnet kom långt efter fyra veckor
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om skyddat boende för barnet fick laga kraft är 2025-08-02
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-10
    När rättsläget bedöms
    Så gäller "lpbsb-grant-has-lapsed"
