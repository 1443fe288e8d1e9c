# language: sv
Egenskap: Öppna frågor, barn som har bevittnat våld
  > 13 kap. 1 § säger utsatt för brott. 18 kap. 7 § räknar barnet som brottsoffer.

  # Fråga 1: ett barn som bara har bevittnat våld
  Scenario: Barn som har bevittnat våld men inte självt är utsatt den 2025-07-01
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så är det okänt om "offer-crime-victim-support" gäller
    Och ställs frågan "witnessing_child_gets_crime_victim_support" till socialnämnden

  # Fråga 1: ett barn som bara har bevittnat våld
  Scenariomall: Barn som har bevittnat våld men inte självt är utsatt den 2025-07-01, bedömt
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "offer-crime-victim-support"

    Exempel:
      | bedömning                                                                                                            | svar                       |
      | socialnämnden bedömer att barnet ska erbjudas brottsofferstöd därför att det har bevittnat våld                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att barnet ska erbjudas brottsofferstöd därför att det har bevittnat våld | säger ingen regel något om |

  # Utanför frågan: barnet är självt utsatt
  Scenario: Barn som är utsatt och har bevittnat våld den 2025-07-01
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "offer-crime-victim-support"

  # Utanför frågan: vuxna
  Scenario: Vuxen som har bevittnat våld den 2025-07-01
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så säger ingen regel något om "offer-crime-victim-support"

  # Fråga 1: ett barn som bara har bevittnat våld
  Scenario: Barn som har bevittnat våld men inte självt är utsatt den 2025-06-30
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så är det okänt om "work-for-crime-victim-support" gäller
    Och ställs frågan "witnessing_child_gets_crime_victim_support" till socialnämnden

  # Fråga 1: ett barn som bara har bevittnat våld
  Scenariomall: Barn som har bevittnat våld men inte självt är utsatt den 2025-06-30, bedömt
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "work-for-crime-victim-support"

    Exempel:
      | bedömning                                                                                                            | svar                       |
      | socialnämnden bedömer att barnet ska erbjudas brottsofferstöd därför att det har bevittnat våld                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att barnet ska erbjudas brottsofferstöd därför att det har bevittnat våld | säger ingen regel något om |

  # Utanför frågan: barnet är självt utsatt
  Scenario: Barn som är utsatt och har bevittnat våld den 2025-06-30
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "work-for-crime-victim-support"

  # Utanför frågan: vuxna
  Scenario: Vuxen som har bevittnat våld den 2025-06-30
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-crime-victim-support"

  # Fråga 5: den som varken är utsatt eller närstående
  Scenario: Behov hos den som varken är utsatt eller närstående
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen kan vara i behov av insatser för att förändra sin situation
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är närstående till någon som har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv
    När rättsläget bedöms
    Så är det okänt om "attend-to-need-to-change-situation" gäller
    Och ställs frågan "attention_duty_reaches_others" till socialnämnden

  # Fråga 5: den som varken är utsatt eller närstående
  Scenariomall: Behov hos den som varken är utsatt eller närstående, bedömt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen kan vara i behov av insatser för att förändra sin situation
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är närstående till någon som har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "attend-to-need-to-change-situation"

    Exempel:
      | bedömning                                                                                                                                           | svar                       |
      | socialnämnden bedömer att nämndens ansvar att uppmärksamma behov når också den som varken är utsatt för brott eller närstående                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att nämndens ansvar att uppmärksamma behov når också den som varken är utsatt för brott eller närstående | säger ingen regel något om |

  # Utanför frågan: den som är utsatt
  Scenario: Behov hos den som är utsatt för brott
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen kan vara i behov av insatser för att förändra sin situation
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är närstående till någon som har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv
    När rättsläget bedöms
    Så gäller "attend-to-need-to-change-situation"

  # Utanför frågan: inget behov
  Scenario: Inget behov av att förändra situationen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen kan vara i behov av insatser för att förändra sin situation
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är närstående till någon som har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv
    När rättsläget bedöms
    Så säger ingen regel något om "attend-to-need-to-change-situation"
