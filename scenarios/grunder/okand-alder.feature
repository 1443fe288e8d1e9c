# language: sv
Egenskap: När åldern är osäker
  > Det som är okänt gör svaret okänt. Ingen nekas något för att en ruta är tom.

  Bakgrund:
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen har utsatts för brott

  Scenariomall: Svaret följer vad som är känt om åldern
    Givet att personens ålder i hela år är <ålder>
    När rättsläget bedöms
    Så är det <svar> personen är barn

    Exempel:
      | ålder           | svar        |
      | 17              | sant att    |
      | mellan 12 och 17 | sant att   |
      | mellan 17 och 18 | okänt om   |
      | minst 18        | falskt att  |
      | okänd           | okänt om    |

  Scenario: Ålder som ingen har sagt något om
    När rättsläget bedöms
    Så är det okänt om "child-victim-gets-interventions" gäller
    Och ställs frågan "person_birth_date"

  Scenario: Svaret ändras när åldern blir känd
    När rättsläget bedöms
    Så är det okänt om "child-victim-gets-interventions" gäller
    Givet att personens födelsedag är 2008-05-01
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Och ställs inte frågan "person_birth_date"

  Scenario: En födelsedag efter dagen är orimlig
    Givet att personens födelsedag är 2026-01-01
    När rättsläget bedöms
    Så avvisas beskrivningen med "orimligt värde"
