# language: sv
Egenskap: Barn som är offer för brott
  > SoL (2025:400) 18 kap. 7 §, tidigare SoL (2001:453) 5 kap. 11 § tredje och fjärde stycket.

  # SoL (2025:400) 18 kap. 7 § första stycket: barn som har utsatts för brott
  Scenario: Sjuttonåring som nämnden bedömer har utsatts för brott
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Och vilar "child-victim-gets-interventions" på "SoL (2025:400) 18 kap. 7 § första stycket"
    Och vilar "child-victim-gets-interventions" på bedömningen "is_crime_victim"
    Och ansvarar socialnämnden för "child-victim-gets-interventions"
    Och är det sant att personen är barn
    Och är det sant att personen räknas som brottsoffer i socialtjänstlagen

  # Utan bedömning avgör ingen regel saken; frågan går till nämnden
  Scenario: Sjuttonåring utan bedömning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    När rättsläget bedöms
    Så är det okänt om "child-victim-gets-interventions" gäller
    Och ställs frågan "is_crime_victim" till socialnämnden

  # Bara socialnämnden bedömer; polisens syn räknas inte som svar
  Scenario: Polisens bedömning räcker inte
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    Och att Polismyndigheten bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så är det okänt om "child-victim-gets-interventions" gäller
    Och ställs frågan "is_crime_victim" till socialnämnden

  # 18 kap. 7 § talar om barn
  Scenario: Artonåring är inte barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så säger ingen regel något om "child-victim-gets-interventions"
    Och är det falskt att personen är barn
    Och gäller "offer-crime-victim-support"

  # Båda grunderna är nej: ingen regel leder dit, men svaret är inte nej
  Scenario: Barn som varken är utsatt eller har bevittnat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    Och att socialnämnden bedömer att det inte stämmer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så säger ingen regel något om "child-victim-gets-interventions"
    Och är det falskt att personen räknas som brottsoffer i socialtjänstlagen

  # SoL (2025:400) 18 kap. 7 § andra stycket: barn som har bevittnat är offer för brott
  Scenario: Barn som har bevittnat våld räknas som brottsoffer
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 6
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Och gäller "consider-witnessing-child-as-victim"
    Och är det sant att personen räknas som brottsoffer i socialtjänstlagen
    # Om barnet också omfattas av 13 kap. 1 § är en öppen fråga
    Och är det okänt om "offer-crime-victim-support" gäller

  # Likställandet gäller barn, inte vuxna
  Scenario: Vuxen som har bevittnat våld likställs inte
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så är det falskt att personen räknas som brottsoffer i socialtjänstlagen
    Och säger ingen regel något om "consider-witnessing-child-as-victim"

  # Dagarna kring 2025-07-01: samma utfall, olika lagrum
  Scenario: Sista dagen med 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Och vilar "child-victim-gets-interventions" på "SoL (2001:453) 5 kap. 11 § tredje stycket"

  Scenario: Första dagen med 2025 års lag
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Och vilar "child-victim-gets-interventions" på "SoL (2025:400) 18 kap. 7 § första stycket"

  # SoL (2001:453) 5 kap. 11 § fjärde stycket
  Scenario: Barn som har bevittnat våld enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 6
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Och vilar "child-victim-gets-interventions" på "SoL (2001:453) 5 kap. 11 § fjärde stycket"
    Och gäller "consider-witnessing-child-as-victim"

  # Barnet är en egen person i moderns ärende
  Scenario: Barnet i en förälders ärende
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 34
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 4
    Och att för barnet "c1" gäller att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions" för barnet "c1"
    Och säger ingen regel något om "child-victim-gets-interventions" för personen
