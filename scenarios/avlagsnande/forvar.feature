# language: sv
Egenskap: Förvar och uppsikt
  > UtlL (2005:716) 10 kap. Myndigheten bedömer, aldrig handläggaren.

  # UtlL 10 kap. 1 § första stycket
  Scenario: Identiteten är oklar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så gäller "may-be-detained"

  Scenario: Identiteten är oklar, men det är okänt om identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Identiteten är oklar, men det stämmer inte att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Identiteten är oklar, men det är okänt om rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Identiteten är oklar, men det stämmer inte att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  # UtlL 10 kap. 6 §
  Scenario: Uppsikt: identiteten är oklar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så gäller "may-be-placed-under-supervision"

  Scenario: Uppsikt: identiteten är oklar, men det är okänt om identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt: identiteten är oklar, men det stämmer inte att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  Scenario: Uppsikt: identiteten är oklar, men det är okänt om rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt: identiteten är oklar, men det stämmer inte att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  # UtlL 10 kap. 1 § andra stycket 1
  Scenario: Förvar för utredning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så gäller "may-be-detained"

  Scenario: Förvar för utredning, men det är okänt om förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Förvar för utredning, men det stämmer inte att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  # UtlL 10 kap. 6 §
  Scenario: Uppsikt: förvar för utredning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så gäller "may-be-placed-under-supervision"

  Scenario: Uppsikt: förvar för utredning, men det är okänt om förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt: förvar för utredning, men det stämmer inte att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  # UtlL 10 kap. 1 § andra stycket 2 och tredje stycket
  Scenario: Avvisning är sannolik
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så gäller "may-be-detained"

  Scenario: Avvisning är sannolik, men det är okänt om det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Avvisning är sannolik, men det stämmer inte att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Avvisning är sannolik, men det är okänt om det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Avvisning är sannolik, men det stämmer inte att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  # UtlL 10 kap. 6 §
  Scenario: Uppsikt: avvisning är sannolik
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så gäller "may-be-placed-under-supervision"

  Scenario: Uppsikt: avvisning är sannolik, men det är okänt om det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt: avvisning är sannolik, men det stämmer inte att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  Scenario: Uppsikt: avvisning är sannolik, men det är okänt om det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt: avvisning är sannolik, men det stämmer inte att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  # UtlL 10 kap. 1 § andra stycket 3 och tredje stycket
  Scenario: Förvar inför verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så gäller "may-be-detained"

  Scenario: Förvar inför verkställigheten, men det är okänt om det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Förvar inför verkställigheten, men det stämmer inte att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Förvar inför verkställigheten, men det är okänt om det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Förvar inför verkställigheten, men det stämmer inte att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  # UtlL 10 kap. 6 §
  Scenario: Uppsikt: förvar inför verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så gäller "may-be-placed-under-supervision"

  Scenario: Uppsikt: förvar inför verkställigheten, men det är okänt om det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt: förvar inför verkställigheten, men det stämmer inte att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  Scenario: Uppsikt: förvar inför verkställigheten, men det är okänt om det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt: förvar inför verkställigheten, men det stämmer inte att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  # UtlL 10 kap. 1 §
  Scenario: En svensk medborgare tas aldrig i förvar
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  # UtlL 10 kap. 1 §
  Scenario: Ett barn tas inte i förvar enligt reglerna för vuxna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  # UtlL 10 kap. 2 § första stycket, 3 §
  Scenario: Barnet kan tas i förvar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så gäller "child-may-be-detained"

  Scenario: Barnet kan tas i förvar, men det är okänt om det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  Scenario: Barnet kan tas i förvar, men det stämmer inte att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Barnet kan tas i förvar, men det är okänt om risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  Scenario: Barnet kan tas i förvar, men det stämmer inte att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Barnet kan tas i förvar, men det är okänt om det är inte tillräckligt att barnet ställs under uppsikt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  Scenario: Barnet kan tas i förvar, men det stämmer inte att det är inte tillräckligt att barnet ställs under uppsikt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att det är inte tillräckligt att barnet ställs under uppsikt
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Barnet kan tas i förvar, men det är okänt om förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  Scenario: Barnet kan tas i förvar, men förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  # UtlL 10 kap. 2 § andra stycket, 3 §
  Scenario: Barnet kan tas i förvar efter ett tidigare försök
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så gäller "child-may-be-detained"

  Scenario: Barnet kan tas i förvar efter ett tidigare försök, men det är okänt om verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  Scenario: Barnet kan tas i förvar efter ett tidigare försök, men det stämmer inte att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Barnet kan tas i förvar efter ett tidigare försök, men det är okänt om uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  Scenario: Barnet kan tas i förvar efter ett tidigare försök, men det stämmer inte att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Barnet kan tas i förvar efter ett tidigare försök, men det är okänt om förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  Scenario: Barnet kan tas i förvar efter ett tidigare försök, men förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Och att Migrationsverket bedömer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  # UtlL 10 kap. 3 § andra meningen
  Scenario: Ett barn utan vårdnadshavare kan tas i förvar vid synnerliga skäl
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så gäller "child-may-be-detained"

  # UtlL 10 kap. 3 § andra meningen
  Scenario: Ett barn utan vårdnadshavare tas inte i förvar utan synnerliga skäl
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  # UtlL 10 kap. 3 § andra meningen
  Scenario: Det är okänt om synnerliga skäl finns för barnet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så är det okänt om "child-may-be-detained" gäller

  # UtlL 10 kap. 3 § första meningen
  Scenario: Barnet skiljs inte från båda
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att förvar av en vårdnadshavare skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så gäller "child-not-separated-by-detention"

  Scenario: Barnet skiljs inte från båda, men det är okänt om förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att förvar av en vårdnadshavare skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så är det okänt om "child-not-separated-by-detention" gäller

  Scenario: Barnet skiljs inte från båda, men det stämmer inte att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att förvar av en vårdnadshavare skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så säger ingen regel något om "child-not-separated-by-detention"

  # UtlL 10 kap. 3 § andra meningen
  Scenario: Barn utan vårdnadshavare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    När rättsläget bedöms
    Så gäller "no-detention-of-child-without-guardian"

  Scenario: Barn utan vårdnadshavare, men det är okänt om barnet saknar vårdnadshavare här i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    När rättsläget bedöms
    Så är det okänt om "no-detention-of-child-without-guardian" gäller

  Scenario: Barn utan vårdnadshavare, men det stämmer inte att barnet saknar vårdnadshavare här i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    När rättsläget bedöms
    Så säger ingen regel något om "no-detention-of-child-without-guardian"

  Scenario: Barn utan vårdnadshavare, men det är okänt om det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att barnet saknar vårdnadshavare här i landet
    När rättsläget bedöms
    Så är det okänt om "no-detention-of-child-without-guardian" gäller

  Scenario: Barn utan vårdnadshavare, men det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    När rättsläget bedöms
    Så säger ingen regel något om "no-detention-of-child-without-guardian"

  # UtlL 10 kap. 4 § första stycket
  Scenario: Utredningen är begränsad i tid
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    När rättsläget bedöms
    Så gäller "detention-for-inquiry-at-most-48-hours"

  Scenario: Utredningen är begränsad i tid, men det är okänt om personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "detention-for-inquiry-at-most-48-hours" gäller

  Scenario: Utredningen är begränsad i tid, men det stämmer inte att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-inquiry-at-most-48-hours"

  # UtlL 10 kap. 4 § andra stycket
  Scenario: Annat förvar av en vuxen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så gäller "other-detention-at-most-two-weeks"

  Scenario: Annat förvar av en vuxen, men det är okänt om personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så är det okänt om "other-detention-at-most-two-weeks" gäller

  Scenario: Annat förvar av en vuxen, men det stämmer inte att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så säger ingen regel något om "other-detention-at-most-two-weeks"

  Scenario: Annat förvar av en vuxen, men det är okänt om personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så är det okänt om "other-detention-at-most-two-weeks" gäller

  Scenario: Annat förvar av en vuxen, men personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så säger ingen regel något om "other-detention-at-most-two-weeks"

  Scenario: Annat förvar av en vuxen, men det är okänt om personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så är det okänt om "other-detention-at-most-two-weeks" gäller

  Scenario: Annat förvar av en vuxen, men personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så säger ingen regel något om "other-detention-at-most-two-weeks"

  # UtlL 10 kap. 5 §
  Scenario: Förvar av ett barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "detention-of-child-at-most-72-hours"

  Scenario: Förvar av ett barn, men det är okänt om personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så är det okänt om "detention-of-child-at-most-72-hours" gäller

  Scenario: Förvar av ett barn, men det stämmer inte att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "detention-of-child-at-most-72-hours"

  # UtlL 10 kap. 20 § tredje stycket
  Scenario: Barnet placeras inte i anstalt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "detained-child-not-in-prison"

  Scenario: Barnet placeras inte i anstalt, men det är okänt om personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "detained-child-not-in-prison" gäller

  Scenario: Barnet placeras inte i anstalt, men det stämmer inte att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "detained-child-not-in-prison"

  # UtlL 10 kap. 9 och 11 §§
  Scenario: Barnet kan ställas under uppsikt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så gäller "child-may-be-placed-under-supervision"

  Scenario: Barnet kan ställas under uppsikt, men det är okänt om det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "child-may-be-placed-under-supervision" gäller

  Scenario: Barnet kan ställas under uppsikt, men det stämmer inte att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-placed-under-supervision"

  Scenario: Barnet kan ställas under uppsikt, men det är okänt om risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "child-may-be-placed-under-supervision" gäller

  Scenario: Barnet kan ställas under uppsikt, men det stämmer inte att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att det inte stämmer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-placed-under-supervision"

  # UtlL 10 kap. 7 § andra stycket
  Scenario: Uppsikt efter ett annat beslut om barnet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så gäller "child-may-be-placed-under-supervision"

  Scenario: Uppsikt efter ett annat beslut om barnet, men det är okänt om det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "child-may-be-placed-under-supervision" gäller

  Scenario: Uppsikt efter ett annat beslut om barnet, men det stämmer inte att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att det inte stämmer att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-placed-under-supervision"

  # UtlL 10 kap. 4 § andra stycket första meningen
  Scenario: Verkställigheten är begränsad till två månader
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    När rättsläget bedöms
    Så gäller "detention-for-enforcement-at-most-two-months"

  Scenario: Verkställigheten är begränsad till två månader, men det är okänt om personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-two-months" gäller

  Scenario: Verkställigheten är begränsad till två månader, men det stämmer inte att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-two-months"

  Scenario: Verkställigheten är begränsad till två månader, men det är okänt om det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-two-months" gäller

  Scenario: Verkställigheten är begränsad till två månader, men det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-two-months"

  # UtlL 10 kap. 4 § andra stycket andra och tredje meningarna
  Scenario: Verkställigheten är begränsad till tre månader
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "detention-for-enforcement-at-most-three-months"

  Scenario: Verkställigheten är begränsad till tre månader, men det är okänt om personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-three-months" gäller

  Scenario: Verkställigheten är begränsad till tre månader, men det stämmer inte att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-three-months"

  Scenario: Verkställigheten är begränsad till tre månader, men det är okänt om det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-three-months" gäller

  Scenario: Verkställigheten är begränsad till tre månader, men det stämmer inte att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-three-months"

  Scenario: Verkställigheten är begränsad till tre månader, men det är okänt om verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-three-months" gäller

  Scenario: Verkställigheten är begränsad till tre månader, men verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-three-months"

  Scenario: Verkställigheten är begränsad till tre månader, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-three-months" gäller

  Scenario: Verkställigheten är begränsad till tre månader, men personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-three-months"

  # UtlL 10 kap. 4 § andra stycket andra och tredje meningarna
  Scenario: Verkställigheten är begränsad till tolv månader
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "detention-for-enforcement-at-most-twelve-months"

  Scenario: Verkställigheten är begränsad till tolv månader, men det är okänt om personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-twelve-months" gäller

  Scenario: Verkställigheten är begränsad till tolv månader, men det stämmer inte att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-twelve-months"

  Scenario: Verkställigheten är begränsad till tolv månader, men det är okänt om det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-twelve-months" gäller

  Scenario: Verkställigheten är begränsad till tolv månader, men det stämmer inte att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-twelve-months"

  Scenario: Verkställigheten är begränsad till tolv månader, men det är okänt om verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-twelve-months" gäller

  Scenario: Verkställigheten är begränsad till tolv månader, men det stämmer inte att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att det inte stämmer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-twelve-months"

  Scenario: Verkställigheten är begränsad till tolv månader, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    När rättsläget bedöms
    Så är det okänt om "detention-for-enforcement-at-most-twelve-months" gäller

  Scenario: Verkställigheten är begränsad till tolv månader, men personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre tid än två månader för verkställighet
    Och att Migrationsverket bedömer att verkställigheten kommer sannolikt att ta längre tid på grund av bristande samarbete från personen, eller det tar tid att skaffa nödvändiga handlingar
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "detention-for-enforcement-at-most-twelve-months"

  # UtlL 10 kap. 9 och 11 §§
  Scenario: Förvaret prövas på nytt inom två veckor
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så gäller "review-detention-within-two-weeks"

  Scenario: Förvaret prövas på nytt inom två veckor, men det är okänt om personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "review-detention-within-two-weeks" gäller

  Scenario: Förvaret prövas på nytt inom två veckor, men det stämmer inte att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "review-detention-within-two-weeks"

  Scenario: Förvaret prövas på nytt inom två veckor, men det är okänt om personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "review-detention-within-two-weeks" gäller

  Scenario: Förvaret prövas på nytt inom två veckor, men personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "review-detention-within-two-weeks"

  Scenario: Förvaret prövas på nytt inom två veckor, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "review-detention-within-two-weeks" gäller

  Scenario: Förvaret prövas på nytt inom två veckor, men det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "review-detention-within-two-weeks"

  # UtlL 10 kap. 9 och 11 §§
  Scenario: Förvaret prövas på nytt inom två månader
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så gäller "review-detention-within-two-months"

  Scenario: Förvaret prövas på nytt inom två månader, men det är okänt om personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "review-detention-within-two-months" gäller

  Scenario: Förvaret prövas på nytt inom två månader, men det stämmer inte att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "review-detention-within-two-months"

  Scenario: Förvaret prövas på nytt inom två månader, men det är okänt om personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "review-detention-within-two-months" gäller

  Scenario: Förvaret prövas på nytt inom två månader, men personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "review-detention-within-two-months"

  Scenario: Förvaret prövas på nytt inom två månader, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "review-detention-within-two-months" gäller

  Scenario: Förvaret prövas på nytt inom två månader, men det stämmer inte att det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "review-detention-within-two-months"

  # UtlL 10 kap. 9 § fjärde stycket
  Scenario: Förvaret av ett barn upphävs när skälet är borta
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "lift-detention-or-supervision-at-once"

  Scenario: Förvaret av ett barn upphävs när skälet är borta, men det är okänt om personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "lift-detention-or-supervision-at-once" gäller

  Scenario: Förvaret av ett barn upphävs när skälet är borta, men det stämmer inte att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "lift-detention-or-supervision-at-once"

  Scenario: Förvaret av ett barn upphävs när skälet är borta, men det är okänt om skäl för beslutet om förvar eller uppsikt finns inte längre
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "lift-detention-or-supervision-at-once" gäller

  Scenario: Förvaret av ett barn upphävs när skälet är borta, men det stämmer inte att skäl för beslutet om förvar eller uppsikt finns inte längre
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "lift-detention-or-supervision-at-once"

  # UtlL 10 kap. 9 § fjärde stycket
  Scenario: Uppsikten upphävs när skälet är borta
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "lift-detention-or-supervision-at-once"

  Scenario: Uppsikten upphävs när skälet är borta, men det är okänt om personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "lift-detention-or-supervision-at-once" gäller

  Scenario: Uppsikten upphävs när skälet är borta, men det stämmer inte att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "lift-detention-or-supervision-at-once"

  # UtlL 10 kap. 9 § andra stycket
  Scenario: Uppsikten prövas på nytt
    Givet dagen är 2025-09-01
    Och att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "review-supervision-within-six-months"

  Scenario: Uppsikten prövas på nytt, men det är okänt om personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "review-supervision-within-six-months" gäller

  Scenario: Uppsikten prövas på nytt, men det stämmer inte att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "review-supervision-within-six-months"

  # UtlL 1 kap. 8 § och 10 kap. 3 § första meningen
  Scenario: Uppsikt räcker i stället för förvar, eller en förälder skulle skiljas från barnet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så gäller "may-be-detained"

  Scenario: Uppsikt räcker i stället för förvar, eller en förälder skulle skiljas från barnet, men det är okänt om en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Uppsikt räcker i stället för förvar, eller en förälder skulle skiljas från barnet, men en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Uppsikt räcker i stället för förvar, eller en förälder skulle skiljas från barnet, men det är okänt om förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Uppsikt räcker i stället för förvar, eller en förälder skulle skiljas från barnet, men förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  # UtlL 10 kap. 6 §
  Scenario: Uppsikt för utredning när förvar inte behövs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så gäller "may-be-placed-under-supervision"

  Scenario: Uppsikt för utredning när förvar inte behövs, men det är okänt om uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så är det okänt om "may-be-placed-under-supervision" gäller

  Scenario: Uppsikt för utredning när förvar inte behövs, men det stämmer inte att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  # UtlL 10 kap. 3 § första meningen
  Scenario: Barnet skiljs inte från föräldrarna när en av dem tas i förvar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att förvar av en vårdnadshavare skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så gäller "child-not-separated-by-detention"

  Scenario: Barnet skiljs inte från föräldrarna när en av dem tas i förvar, men det är okänt om förvar av en vårdnadshavare skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så är det okänt om "child-not-separated-by-detention" gäller

  Scenario: Barnet skiljs inte från föräldrarna när en av dem tas i förvar, men det stämmer inte att förvar av en vårdnadshavare skulle skilja barnet från båda vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att förvar av en vårdnadshavare skulle skilja barnet från båda vårdnadshavarna
    När rättsläget bedöms
    Så säger ingen regel något om "child-not-separated-by-detention"

  # UtlL 10 kap. 12 § andra stycket
  Scenario: Ett nytt beslut prövar också förvaret
    Givet dagen är 2025-09-01
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att en myndighet eller domstol beslutar nu, eller har just beslutat, om avvisning eller utvisning av personen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "try-detention-again-at-removal-decision"

  Scenario: Ett nytt beslut prövar också förvaret, men det är okänt om personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att en myndighet eller domstol beslutar nu, eller har just beslutat, om avvisning eller utvisning av personen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "try-detention-again-at-removal-decision" gäller

  Scenario: Ett nytt beslut prövar också förvaret, men det stämmer inte att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att en myndighet eller domstol beslutar nu, eller har just beslutat, om avvisning eller utvisning av personen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "try-detention-again-at-removal-decision"

  Scenario: Ett nytt beslut prövar också förvaret, men det är okänt om en myndighet eller domstol beslutar nu, eller har just beslutat, om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "try-detention-again-at-removal-decision" gäller

  Scenario: Ett nytt beslut prövar också förvaret, men det stämmer inte att en myndighet eller domstol beslutar nu, eller har just beslutat, om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att det inte stämmer att en myndighet eller domstol beslutar nu, eller har just beslutat, om avvisning eller utvisning av personen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "try-detention-again-at-removal-decision"

  # UtlL 10 kap. 12 § andra stycket
  Scenario: Uppsikten prövas också
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att en myndighet eller domstol beslutar nu, eller har just beslutat, om avvisning eller utvisning av personen
    Och att det inte stämmer att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "try-detention-again-at-removal-decision"

  # UtlL 10 kap. 17 § första stycket
  Scenario: Polisen har tagit någon i förvar utan att handlägga ärendet
    Givet dagen är 2025-09-01
    Och att Polismyndigheten har, utan att vara handläggande myndighet, beslutat om förvar eller uppsikt, och den som handlägger ärendet har inte prövat det än
    När rättsläget bedöms
    Så gäller "try-police-detention-at-once"

  Scenario: Polisen har tagit någon i förvar utan att handlägga ärendet, men det är okänt om Polismyndigheten har, utan att vara handläggande myndighet, beslutat om förvar eller uppsikt, och den som handlägger ärendet har inte prövat det än
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "try-police-detention-at-once" gäller

  Scenario: Polisen har tagit någon i förvar utan att handlägga ärendet, men det stämmer inte att Polismyndigheten har, utan att vara handläggande myndighet, beslutat om förvar eller uppsikt, och den som handlägger ärendet har inte prövat det än
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Polismyndigheten har, utan att vara handläggande myndighet, beslutat om förvar eller uppsikt, och den som handlägger ärendet har inte prövat det än
    När rättsläget bedöms
    Så säger ingen regel något om "try-police-detention-at-once"

  Scenario: Identiteten är oklar, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Uppsikt: identiteten är oklar, men uppsikt inte behövs eller inte står i proportion
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att rätten att resa in eller vistas här kan inte bedömas utan att identiteten är klar
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  Scenario: Förvar för utredning, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Uppsikt: förvar för utredning, men uppsikt inte behövs eller inte står i proportion
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  Scenario: Avvisning är sannolik, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Uppsikt: avvisning är sannolik, men uppsikt inte behövs eller inte står i proportion
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  Scenario: Förvar inför verkställigheten, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Uppsikt: förvar inför verkställigheten, men uppsikt inte behövs eller inte står i proportion
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  Scenario: Barnet kan tas i förvar, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Barnet kan tas i förvar efter ett tidigare försök, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att uppsikt enligt 10 kap. 7 § andra stycket utlänningslagen har visat sig otillräcklig vid ett tidigare försök att verkställa beslutet mot barnet
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Ett barn utan vårdnadshavare kan tas i förvar vid synnerliga skäl, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att det är inte tillräckligt att barnet ställs under uppsikt
    Och att Migrationsverket bedömer att det inte stämmer att förvar av barnet skulle skilja barnet från båda vårdnadshavarna
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att verkställighet förbereds eller genomförs av ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att ta ett barn utan vårdnadshavare i Sverige i förvar
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-detained"

  Scenario: Barnet kan ställas under uppsikt, men uppsikt inte behövs eller inte står i proportion
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att Migrationsverket bedömer att risken är uppenbar att barnet annars håller sig undan och äventyrar en verkställighet som inte bör fördröjas
    Och att Migrationsverket bedömer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-placed-under-supervision"

  Scenario: Uppsikt efter ett annat beslut om barnet, men uppsikt inte behövs eller inte står i proportion
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 15
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att barnet avvisas av Polismyndigheten eller med omedelbar verkställighet av Migrationsverket, eller ett sådant beslut ska verkställas
    Och att det finns ett beslut om avvisning av barnet i andra fall än de med omedelbar verkställighet eller av polisen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 8 a kap. utlänningslagen
    Och att Migrationsverket bedömer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-be-placed-under-supervision"

  Scenario: Uppsikt räcker i stället för förvar, eller en förälder skulle skiljas från barnet, men förvar inte står i proportion till syftet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att förvar inte står i rimlig proportion till syftet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Uppsikt för utredning när förvar inte behövs, men uppsikt inte behövs eller inte står i proportion
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att Migrationsverket bedömer att uppsikt är nödvändig för att en utredning om rätten att stanna i Sverige ska kunna genomföras
    Och att Migrationsverket bedömer att uppsikt inte står i rimlig proportion till syftet, eller en mindre ingripande åtgärd är tillräcklig
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-placed-under-supervision"

  # UtlF 8 kap. 10 i §
  Scenario: Utvisningsdomen är överklagad men informationen ska ges
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att en allmän domstol har meddelat dom om utvisning på grund av brott, också om domen är överklagad
    Och att det inte stämmer att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så gäller "inform-of-wage-claims-at-removal"

  Scenario: Utvisningsdomen är överklagad men informationen ska ges, men det är okänt om en allmän domstol har meddelat dom om utvisning på grund av brott, också om domen är överklagad
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så är det okänt om "inform-of-wage-claims-at-removal" gäller

  Scenario: Utvisningsdomen är överklagad men informationen ska ges, men det stämmer inte att en allmän domstol har meddelat dom om utvisning på grund av brott, också om domen är överklagad
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att en allmän domstol har meddelat dom om utvisning på grund av brott, också om domen är överklagad
    Och att det inte stämmer att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-wage-claims-at-removal"

  # UtlL 10 kap. 1 § andra stycket 2, mottagandedirektivet artikel 8.3
  Scenario: Den som söker asyl tas i förvar bara på en grund som direktivet godtar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att förvaret har en grund som mottagandedirektivet (2013/33/EU, artikel 8.3) godtar för den som söker asyl
    När rättsläget bedöms
    Så gäller "may-be-detained"

  Scenario: Den som söker asyl, och direktivets grund är okänd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "may-be-detained" gäller

  Scenario: Den som söker asyl, och direktivet godtar inte grunden
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att förvaret har en grund som mottagandedirektivet (2013/33/EU, artikel 8.3) godtar för den som söker asyl
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-detained"

  Scenario: Den vars asylansökan är slutligt prövad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att identiteten är oklar vid ankomsten eller när personen söker uppehållstillstånd, och personen kan inte göra den sannolik
    Och att Migrationsverket bedömer att det inte stämmer att förvar är nödvändigt för att utreda rätten att stanna i Sverige
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas eller utvisas enligt 8 kap. 2, 3, 6, 8, 9 eller 10 § eller 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det finns annars en risk att personen bedriver brottslig verksamhet här, avviker, håller sig undan eller på annat sätt hindrar verkställigheten
    Och att Migrationsverket bedömer att det inte stämmer att en mindre ingripande åtgärd än förvar, till exempel uppsikt, är tillräcklig
    Och att Migrationsverket bedömer att det inte stämmer att förvar av personen skulle skilja ett barn från båda dess vårdnadshavare
    Och att Migrationsverket bedömer att det inte stämmer att förvar inte står i rimlig proportion till syftet
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    När rättsläget bedöms
    Så gäller "may-be-detained"

  # UtlL 10 kap. 4 § tredje stycket
  Scenario: Annat förvar av en vuxen, och synnerliga skäl är okända
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "other-detention-at-most-two-weeks" gäller

  Scenario: Annat förvar av en vuxen, och det finns synnerliga skäl
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att det inte stämmer att personen hålls i förvar för utredning enligt 10 kap. 1 § andra stycket 1 utlänningslagen
    Och att det inte stämmer att personen hålls i förvar för verkställighet enligt 10 kap. 1 § andra stycket 3 utlänningslagen
    Och att Migrationsverket bedömer att det finns synnerliga skäl att hålla personen i förvar längre än två veckor i andra fall än för utredning eller verkställighet
    När rättsläget bedöms
    Så säger ingen regel något om "other-detention-at-most-two-weeks"

  # UtlL 10 kap. 20 § tredje stycket
  Scenario: Barnet i förvar för en överföring placeras inte i anstalt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "detained-child-not-in-prison"

  # UtlL 10 kap. 9 § fjärde stycket
  Scenario: Förvaret för en överföring upphävs när skälet är borta
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen står under uppsikt enligt utlänningslagen, också inför en överföring enligt Dublinförordningen
    Och att Migrationsverket bedömer att skäl för beslutet om förvar eller uppsikt finns inte längre
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. utlänningslagen, inte för en överföring enligt Dublinförordningen
    Och att personen hålls i förvar för en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "lift-detention-or-supervision-at-once"

  # UtlL 10 kap. 17 § första stycket
  Scenario: Polisen anmäler ett sådant beslut
    Givet dagen är 2025-09-01
    Och att Polismyndigheten har, utan att vara handläggande myndighet, beslutat om förvar eller uppsikt, och den som handlägger ärendet har inte prövat det än
    När rättsläget bedöms
    Så gäller "report-police-detention-promptly"

  Scenario: Polisen anmäler, men det är okänt om beslutet redan är prövat
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "report-police-detention-promptly" gäller

  Scenario: Polisens beslut är redan prövat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Polismyndigheten har, utan att vara handläggande myndighet, beslutat om förvar eller uppsikt, och den som handlägger ärendet har inte prövat det än
    När rättsläget bedöms
    Så säger ingen regel något om "report-police-detention-promptly"
