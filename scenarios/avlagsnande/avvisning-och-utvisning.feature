# language: sv
Egenskap: Avvisning och utvisning
  > UtlL (2005:716) 8 kap. Bedömningarna är Migrationsverkets, polisens eller domstolens.

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Saknar pass
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar pass när det krävs för inresa eller vistelse
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar pass, men det är okänt om personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar pass, men det stämmer inte att personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Saknar tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar tillstånd, men det är okänt om personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar tillstånd, men det stämmer inte att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Annan grund i 2 §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Annan grund i 2 §, men det är okänt om det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Annan grund i 2 §, men det stämmer inte att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Saknar medel
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar medel, men det är okänt om personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, men det stämmer inte att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Inte ärlig försörjning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Inte ärlig försörjning, men det är okänt om personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Inte ärlig försörjning, men det stämmer inte att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Arbete utan arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Arbete utan arbetstillstånd, men det är okänt om personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Arbete utan arbetstillstånd, men det stämmer inte att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Framtida brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Framtida brott, men det är okänt om personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Framtida brott, men det stämmer inte att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 och 3 §§
  Scenario: Begäran från ett nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Begäran från ett nordiskt land, men det är okänt om ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Begäran från ett nordiskt land, men det stämmer inte att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 4 §
  Scenario: Saknar medel, utan tidigare tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar medel, utan tidigare tillstånd, men det är okänt om personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, utan tidigare tillstånd, men personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Saknar medel, utan tidigare tillstånd, men det är okänt om personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, utan tidigare tillstånd, men personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Saknar medel, utan tidigare tillstånd, men det är okänt om personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, utan tidigare tillstånd, men personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Avvisning är för sen när den första ansökan är längre tillbaka än tre månader
    Givet dagen är 2025-09-02
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd är 2025-06-01
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Avvisning är för sen när den första ansökan ännu längre tillbaka
    Givet dagen är 2025-09-02
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd är 2025-05-31
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 5 §
  Scenario: Tremånadersdagen själv är inte för sent
    Givet dagen är 2025-09-02
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att det inte stämmer att personen hade vid ankomsten, eller har efter den haft, uppehållstillstånd som har upphört att gälla
    Och att dagen då personen första gången efter ankomsten ansökte om uppehållstillstånd är 2025-06-02
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Ingen svarar i Migrationsverkets ställe
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller
    Och ställs frågan "presumed_not_honest_livelihood" till Migrationsverket

  # UtlL 8 kap. 3 §: texten undantar EES-medborgare
  Scenario: EES-medborgare avvisas inte för sin försörjning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 6 §
  Scenario: Utvisning av den som saknar tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Utvisning av den som saknar tillstånd, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning av den som saknar tillstånd, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning av den som saknar tillstånd, men det är okänt om personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning av den som saknar tillstånd, men det stämmer inte att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning av den som saknar pass
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att personen saknar pass när det krävs för inresa eller vistelse
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Utvisning av den som saknar pass, men det är okänt om personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning av den som saknar pass, men det stämmer inte att personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 6 a §
  Scenario: Uppmaning att resa till en annan EU-stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så gäller "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men det stämmer inte att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att ett ärende eller mål om avvisning eller utvisning av personen pågår
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men det stämmer inte att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att något av undantagen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  # UtlL 8 kap. 8 §
  Scenario: EES-medborgare utan handling
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: EES-medborgare utan handling, men det är okänt om vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: EES-medborgare utan handling, men vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: EES-medborgare utan handling, men det är okänt om EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: EES-medborgare utan handling, men det stämmer inte att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: EES-medborgare utan handling, men det är okänt om bara passet saknas och identiteten kan styrkas på annat sätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: EES-medborgare utan handling, men bara passet saknas och identiteten kan styrkas på annat sätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att bara passet saknas och identiteten kan styrkas på annat sätt
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 9 §
  Scenario: Orimlig belastning för biståndssystemet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Orimlig belastning för biståndssystemet, men det är okänt om vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Orimlig belastning för biståndssystemet, men vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Orimlig belastning för biståndssystemet, men det är okänt om personen visar sig utgöra en orimlig belastning för biståndssystemet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Orimlig belastning för biståndssystemet, men det stämmer inte att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Orimlig belastning för biståndssystemet, men det är okänt om personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Orimlig belastning för biståndssystemet, men personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 7 a och 9 §§
  Scenario: Familjemedlem till EES-medborgare och orimlig belastning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Familjemedlem till EES-medborgare och orimlig belastning, men det är okänt om personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Familjemedlem till EES-medborgare och orimlig belastning, men det stämmer inte att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 7 a och 9 §§
  Scenario: Utträdesavtalet och orimlig belastning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Utträdesavtalet och orimlig belastning, men det är okänt om personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Utträdesavtalet och orimlig belastning, men det stämmer inte att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att det finns någon av grunderna i 8 kap. 2 § 3–7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas sakna tillräckliga medel för vistelsen eller hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott här eller i Norden
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 10 §
  Scenario: Utvisning efter tre månader utan uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det är okänt om vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det stämmer inte att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det är okänt om personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det är okänt om personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det stämmer inte att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 11, 12 och 14 §§
  Scenario: Hot mot ordningen de tre första månaderna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Hot mot ordningen de tre första månaderna, men det är okänt om personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Hot mot ordningen de tre första månaderna, men det stämmer inte att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Hot mot ordningen de tre första månaderna, men det är okänt om personen har permanent uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Hot mot ordningen de tre första månaderna, men personen har permanent uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 11, 12 och 14 §§
  Scenario: Hot mot ordningen efter tre månader
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Hot mot ordningen efter tre månader, men det är okänt om personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Hot mot ordningen efter tre månader, men det stämmer inte att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Hot mot ordningen efter tre månader, men det är okänt om personen har permanent uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Hot mot ordningen efter tre månader, men personen har permanent uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Hot mot ordningen efter tre månader, men det är okänt om EES-medborgaren har vistats i Sverige de tio senaste åren
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Hot mot ordningen efter tre månader, men EES-medborgaren har vistats i Sverige de tio senaste åren
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att EES-medborgaren har vistats i Sverige de tio senaste åren
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Permanent uppehållsrätt kräver särskilda motiv
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    Och att Migrationsverket bedömer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Permanent uppehållsrätt kräver särskilda motiv, men det är okänt om beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Permanent uppehållsrätt kräver särskilda motiv, men det stämmer inte att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt
    Och att det inte stämmer att EES-medborgaren har vistats i Sverige de tio senaste åren
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är särskilt motiverat av hänsyn till allmän ordning och säkerhet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Tio år i landet kräver nödvändighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att EES-medborgaren har vistats i Sverige de tio senaste åren
    Och att Migrationsverket bedömer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Tio år i landet kräver nödvändighet, men det är okänt om beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att EES-medborgaren har vistats i Sverige de tio senaste åren
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Tio år i landet kräver nödvändighet, men det stämmer inte att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att EES-medborgaren har vistats i Sverige de tio senaste åren
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Ett barn som är EES-medborgare skyddas mer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Ett barn som är EES-medborgare skyddas mer, men det är okänt om beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Ett barn som är EES-medborgare skyddas mer, men det stämmer inte att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren eller familjemedlemmen saknar pass, visering eller resetillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet
    Och att Migrationsverket bedömer att det inte stämmer att beslutet är oundgängligen nödvändigt av hänsyn till allmän säkerhet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 13 §
  Scenario: EES-medborgarens hela situation vägs in
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så gäller "weigh-circumstances-of-eea-citizen"

  Scenario: EES-medborgarens hela situation vägs in, men det är okänt om ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så är det okänt om "weigh-circumstances-of-eea-citizen" gäller

  Scenario: EES-medborgarens hela situation vägs in, men det stämmer inte att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att Migrationsverket bedömer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att ett ärende eller mål om avvisning eller utvisning av personen pågår
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-circumstances-of-eea-citizen"

  Scenario: EES-medborgarens hela situation vägs in, men det är okänt om personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    När rättsläget bedöms
    Så är det okänt om "weigh-circumstances-of-eea-citizen" gäller

  Scenario: EES-medborgarens hela situation vägs in, men det stämmer inte att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utövar rättigheter enligt utträdesavtalet med Förenade kungariket
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-circumstances-of-eea-citizen"

  # UtlL 8 kap. 17 §
  Scenario: Migrationsverket prövar avvisning av asylsökande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att personen kan avvisas enligt 8 kap. 2 § 7 utlänningslagen, efter ett beslut i en annan stat
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan avvisas enligt 8 kap. 2 § 7 utlänningslagen, efter ett beslut i en annan stat
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att personen kan avvisas enligt 8 kap. 2 § 7 utlänningslagen, efter ett beslut i en annan stat
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning efter ett beslut i en annan stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att personen kan avvisas enligt 8 kap. 2 § 7 utlänningslagen, efter ett beslut i en annan stat
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning efter ett beslut i en annan stat, men det är okänt om det kan ske
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning av asylsökandes familj
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att personen har en nära familjemedlem som söker asyl här
    Och att Migrationsverket bedömer att det inte stämmer att personen kan avvisas enligt 8 kap. 2 § 7 utlänningslagen, efter ett beslut i en annan stat
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning av asylsökandes familj, men det är okänt om personen har en nära familjemedlem som söker asyl här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan avvisas enligt 8 kap. 2 § 7 utlänningslagen, efter ett beslut i en annan stat
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning av asylsökandes familj, men det stämmer inte att personen har en nära familjemedlem som söker asyl här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att ett annat nordiskt lands utlänningsmyndighet har begärt avvisning och personen kan antas annars bege sig dit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här
    Och att Migrationsverket bedömer att det inte stämmer att personen kan avvisas enligt 8 kap. 2 § 7 utlänningslagen, efter ett beslut i en annan stat
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  # UtlL 8 kap. 17 § tredje stycket
  Scenario: Polisen tvekar
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att Polismyndigheten anser det tveksamt om personen bör avvisas
    När rättsläget bedöms
    Så gäller "police-hand-over-doubtful-refusal"

  Scenario: Polisen tvekar, men det är okänt om Polismyndigheten anser det tveksamt om personen bör avvisas
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "police-hand-over-doubtful-refusal" gäller

  Scenario: Polisen tvekar, men det stämmer inte att Polismyndigheten anser det tveksamt om personen bör avvisas
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det inte stämmer att Polismyndigheten anser det tveksamt om personen bör avvisas
    När rättsläget bedöms
    Så säger ingen regel något om "police-hand-over-doubtful-refusal"
