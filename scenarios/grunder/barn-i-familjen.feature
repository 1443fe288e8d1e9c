# language: sv
Egenskap: Barn i familjen får egna svar
  > Svaren gäller den som meningen i lagen talar om, inte bara den som ärendet handlar om.

  Bakgrund:
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 31

  Scenario: Moderns ärende når barnet
    Givet att socialnämnden bedömer att personen har utsatts för brott
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 4
    Och att för barnet "c1" gäller att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions" för barnet "c1"
    Och är det sant att barnet "c1" är barn
    Och är det falskt att personen är barn
    Och säger ingen regel något om "child-victim-gets-interventions" för personen

  Scenario: Personer i en tabell
    Givet följande personer:
      | id                         | c1   | c2    |
      | relation                   | barn | barn  |
      | personens ålder i hela år  | 4    | okänd |
      | is_crime_victim            | ja   | ja    |
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions" för barnet "c1"
    Och är det okänt om "child-victim-gets-interventions" gäller för barnet "c2"
