# language: sv
Egenskap: Ansökan om utreseförbud i den äldre lydelsen
  > LVU 31 a och 31 b §§, lydelse enligt SFS 2020:352 till och med den 31 maj 2024.

  # 31 b §: ansökan ska redovisa skälen, vilken grund i 31 a § den än vilar på. Könsstympning var en av två grunder.
  Scenariomall: Båda grunderna leder till en ansökan
    Givet dagen är 2024-05-31
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att <syfte>
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    När rättsläget bedöms
    Så gäller "travel-ban-must-be-issued"
    Och gäller "travel-ban-application-content"

    Exempel:
      | syfte                                                |
      | könsstympas                                          |
      | ingå äktenskap eller en äktenskapsliknande förbindelse |

  # Från den 1 juni 2024 prövas könsstympning som risk för skada under utlandsvistelsen, 31 a § första stycket
  Scenario: Dagen därpå är grunden en annan
    Givet dagen är 2024-06-01
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att könsstympas
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "travel-ban-must-be-issued" gäller
    Och är det okänt om "travel-ban-application-content" gäller
