# language: sv
Egenskap: En sjuttonåring som har utsatts för brott
  > Nämndens ansvar: SoL (2025:400) 18 kap. 7 §, tidigare SoL (2001:453) 5 kap. 11 §.

  Bakgrund:
    Givet att personens ålder i hela år är 17

  Regel: Det är socialnämnden som bedömer om personen har utsatts för brott

    Scenario: Nämnden bedömer att sjuttonåringen har utsatts för brott
      Givet dagen är 2025-09-01
      Och att socialnämnden bedömer att personen har utsatts för brott
      När rättsläget bedöms
      Så gäller "child-victim-gets-interventions"
      Och vilar "child-victim-gets-interventions" på "SoL (2025:400) 18 kap. 7 § första stycket"
      Och vilar "child-victim-gets-interventions" på bedömningen "is_crime_victim"
      Och ansvarar socialnämnden för "child-victim-gets-interventions"
      Och är det sant att personen är barn

    Scenario: Ingen har bedömt, och frågan går till nämnden
      Givet dagen är 2025-09-01
      När rättsläget bedöms
      Så väntar "child-victim-gets-interventions" på en bedömning
      Och ställs frågan "is_crime_victim" till socialnämnden

    Scenario: En annan myndighets bedömning avgör inte
      Givet dagen är 2025-09-01
      Och att Polismyndigheten bedömer att personen har utsatts för brott
      När rättsläget bedöms
      Så är det okänt om "child-victim-gets-interventions" gäller
      Och ställs frågan "is_crime_victim" till socialnämnden

  Regel: Före den 1 juli 2025 stod ansvaret i den äldre lagen

    Scenario: Sista dagen med 2001 års lag
      Givet dagen är 2025-06-30
      Och att socialnämnden bedömer att personen har utsatts för brott
      När rättsläget bedöms
      Så gäller "child-victim-gets-interventions"
      Och vilar "child-victim-gets-interventions" på "SoL (2001:453) 5 kap. 11 § tredje stycket"

    Scenario: Sista dagen utan bedömning
      Givet dagen är 2025-06-30
      När rättsläget bedöms
      Så är det okänt om "child-victim-gets-interventions" gäller
      Och ställs frågan "is_crime_victim" till socialnämnden
