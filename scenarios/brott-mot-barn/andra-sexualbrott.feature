# language: sv
Egenskap: Tecken på andra sexualbrott, koppleri och barnfridsbrott
  > BrB (1962:700) 4 kap. 3 § och 6 kap., efter lydelsen den dag händelsen inträffade. Uppsåt prövas aldrig.

  # BrB 6 kap. 1 §
  Scenario: Våldtäkt
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt, men det är okänt om handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt, men det stämmer inte att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt, men det är okänt om någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt, men det stämmer inte att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    Och att det inte stämmer att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt, men det är okänt om personen deltog frivilligt
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt, men personen deltog frivilligt
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt när deltagandet aldrig är frivilligt
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    Och att socialnämnden bedömer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt när deltagandet aldrig är frivilligt, men det är okänt om någon av de tre situationerna förelåg
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  Scenario: Våldtäkt när deltagandet aldrig är frivilligt, men det stämmer inte att någon av de tre situationerna förelåg
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  # BrB 6 kap. 2 §
  Scenario: Sexuellt övergrepp
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men det är okänt om en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men det stämmer inte att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    Och att det inte stämmer att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men det är okänt om handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men det är okänt om någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men det stämmer inte att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    Och att det inte stämmer att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men det är okänt om personen deltog frivilligt
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp, men personen deltog frivilligt
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp när deltagandet aldrig är frivilligt
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    Och att socialnämnden bedömer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp när deltagandet aldrig är frivilligt, men det är okänt om någon av de tre situationerna förelåg
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Sexuellt övergrepp när deltagandet aldrig är frivilligt, men det stämmer inte att någon av de tre situationerna förelåg
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att personen deltog frivilligt
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken

  Scenario: Våldtäkt före lydelsen från augusti 2022 är inte läst
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2022-07-31
    Och att dagen då händelsen upphörde är 2022-07-31
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt enligt 6 kap. 1 § brottsbalken

  # BrB 6 kap. 4 och 6 §§
  Scenario: Våldtäkt mot barn under 15 år
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn under 15 år, men det är okänt om handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn under 15 år, men det stämmer inte att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn under 15 år, men det är okänt om någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn under 15 år, men det stämmer inte att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn i en viss relation
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn i en viss relation, men det är okänt om barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn i en viss relation, men det stämmer inte att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn när nedsatt förmåga utnyttjas
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn när nedsatt förmåga utnyttjas, men det är okänt om den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn när nedsatt förmåga utnyttjas, men det stämmer inte att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn, dagen före juli 2025 räcker inte nedsatt förmåga
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn, dagen före juli 2025 i en viss relation
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn gäller inte en vuxen
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn, okänd ålder
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  Scenario: Våldtäkt mot barn, lydelsen före augusti 2022 är inte läst
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2022-07-31
    Och att dagen då händelsen upphörde är 2022-07-31
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på våldtäkt mot barn enligt 6 kap. 4 § brottsbalken

  # BrB 6 kap. 4 och 6 §§
  Scenario: Sexuellt övergrepp mot barn under 15 år
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn under 15 år, men det är okänt om en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn under 15 år, men det stämmer inte att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att det inte stämmer att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn under 15 år, men det är okänt om handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn under 15 år, men handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn under 15 år, men det är okänt om någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn under 15 år, men det stämmer inte att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att det inte stämmer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn i en viss relation
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn i en viss relation, men det är okänt om barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn i en viss relation, men det stämmer inte att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn när nedsatt förmåga utnyttjas
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn när nedsatt förmåga utnyttjas, men det är okänt om den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn när nedsatt förmåga utnyttjas, men det stämmer inte att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn, dagen före juli 2025 räcker inte nedsatt förmåga
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn, dagen före juli 2025 i en viss relation
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    Och att socialnämnden bedömer att det inte stämmer att den misstänkte utnyttjade otillbörligt att barnet hade nedsatt förmåga att värna sin sexuella integritet
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn gäller inte en vuxen
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn, okänd ålder
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    Och att socialnämnden bedömer att barnet är avkomling till den misstänkte, står under dennes fostran eller i ett liknande förhållande, eller den misstänkte ska svara för barnets vård eller tillsyn på grund av en myndighets beslut
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  Scenario: Sexuellt övergrepp mot barn, lydelsen före augusti 2022 är inte läst
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2022-07-31
    Och att dagen då händelsen upphörde är 2022-07-31
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att det inte stämmer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att socialnämnden bedömer att någon genomförde handlingen med barnet, eller förmådde på ett otillbörligt sätt barnet att företa eller tåla den
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt övergrepp mot barn enligt 6 kap. 6 § brottsbalken

  # BrB 6 kap. 8 §
  Scenario: Posering, under 15 år
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att poseringen var ägnad att skada barnets hälsa eller utveckling
    Och att socialnämnden bedömer att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  Scenario: Posering, under 15 år, men det är okänt om någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att poseringen var ägnad att skada barnets hälsa eller utveckling
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  Scenario: Posering, under 15 år, men det stämmer inte att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att poseringen var ägnad att skada barnets hälsa eller utveckling
    Och att socialnämnden bedömer att det inte stämmer att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  Scenario: Posering, 15–17 år
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    Och att socialnämnden bedömer att poseringen var ägnad att skada barnets hälsa eller utveckling
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  Scenario: Posering, 15–17 år, men det är okänt om poseringen var ägnad att skada barnets hälsa eller utveckling
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  Scenario: Posering, 15–17 år, men det stämmer inte att poseringen var ägnad att skada barnets hälsa eller utveckling
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    Och att socialnämnden bedömer att det inte stämmer att poseringen var ägnad att skada barnets hälsa eller utveckling
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  Scenario: Posering gäller inte vuxna
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    Och att socialnämnden bedömer att poseringen var ägnad att skada barnets hälsa eller utveckling
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  Scenario: Posering, okänd ålder
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon främjade eller utnyttjade att barnet utförde eller medverkade i sexuell posering, eller försatte barnet i eller utnyttjade en sådan situation
    Och att socialnämnden bedömer att poseringen var ägnad att skada barnets hälsa eller utveckling
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på utnyttjande av barn för sexuell posering enligt 6 kap. 8 § brottsbalken

  # BrB 6 kap. 10 §
  Scenario: Sexuellt ofredande mot barn genom beröring
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    Och att någon berörde barnet sexuellt eller förmådde barnet att företa eller medverka i en handling med sexuell innebörd
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  Scenario: Sexuellt ofredande mot barn genom beröring, men det är okänt om någon berörde barnet sexuellt eller förmådde barnet att företa eller medverka i en handling med sexuell innebörd
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  Scenario: Sexuellt ofredande mot barn genom beröring, men det stämmer inte att någon berörde barnet sexuellt eller förmådde barnet att företa eller medverka i en handling med sexuell innebörd
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    Och att det inte stämmer att någon berörde barnet sexuellt eller förmådde barnet att företa eller medverka i en handling med sexuell innebörd
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  Scenario: Sexuellt ofredande mot barn genom blottning eller ord
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att det inte stämmer att någon berörde barnet sexuellt eller förmådde barnet att företa eller medverka i en handling med sexuell innebörd
    Och att socialnämnden bedömer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  Scenario: Sexuellt ofredande mot barn genom blottning eller ord, men det är okänt om någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att det inte stämmer att någon berörde barnet sexuellt eller förmådde barnet att företa eller medverka i en handling med sexuell innebörd
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  Scenario: Sexuellt ofredande mot barn genom blottning eller ord, men det stämmer inte att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att det inte stämmer att någon berörde barnet sexuellt eller förmådde barnet att företa eller medverka i en handling med sexuell innebörd
    Och att socialnämnden bedömer att det inte stämmer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  Scenario: Ofredande mot barn gäller inte den som har fyllt 15
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  Scenario: Sexuellt ofredande mot den som har fyllt 15
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt ofredande enligt 6 kap. 10 § andra stycket brottsbalken

  Scenario: Sexuellt ofredande mot den som har fyllt 15, men det är okänt om någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt ofredande enligt 6 kap. 10 § andra stycket brottsbalken

  Scenario: Sexuellt ofredande mot den som har fyllt 15, men det stämmer inte att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt ofredande enligt 6 kap. 10 § andra stycket brottsbalken

  Scenario: För ett yngre barn gäller första stycket
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på sexuellt ofredande enligt 6 kap. 10 § andra stycket brottsbalken

  Scenario: Ofredande, okänd ålder
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt ofredande enligt 6 kap. 10 § andra stycket brottsbalken

  Scenario: Ofredande mot barn, okänd ålder
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon blottade sig på ett sätt ägnat att väcka obehag, eller ofredade personen på ett sätt ägnat att kränka den sexuella integriteten
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på sexuellt ofredande mot barn enligt 6 kap. 10 § brottsbalken

  # BrB 6 kap. 10 a §
  Scenario: Kontakt för att träffa barn
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon föreslog eller stämde träff med barnet i syfte att begå ett sexualbrott mot det
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på kontakt för att träffa ett barn i sexuellt syfte enligt 6 kap. 10 a § brottsbalken

  Scenario: Kontakt för att träffa barn, men det är okänt om någon föreslog eller stämde träff med barnet i syfte att begå ett sexualbrott mot det
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på kontakt för att träffa ett barn i sexuellt syfte enligt 6 kap. 10 a § brottsbalken

  Scenario: Kontakt för att träffa barn, men det stämmer inte att någon föreslog eller stämde träff med barnet i syfte att begå ett sexualbrott mot det
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon föreslog eller stämde träff med barnet i syfte att begå ett sexualbrott mot det
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på kontakt för att träffa ett barn i sexuellt syfte enligt 6 kap. 10 a § brottsbalken

  Scenario: Kontakt med den som har fyllt 15
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon föreslog eller stämde träff med barnet i syfte att begå ett sexualbrott mot det
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på kontakt för att träffa ett barn i sexuellt syfte enligt 6 kap. 10 a § brottsbalken

  Scenario: Kontakt, okänd ålder
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att någon föreslog eller stämde träff med barnet i syfte att begå ett sexualbrott mot det
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på kontakt för att träffa ett barn i sexuellt syfte enligt 6 kap. 10 a § brottsbalken

  # BrB 6 kap. 12 §
  Scenario: Koppleri
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri, men det är okänt om någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri, men det stämmer inte att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri genom upplåten lägenhet
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Och att socialnämnden bedömer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri genom upplåten lägenhet, men det är okänt om den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri genom upplåten lägenhet, men det stämmer inte att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri dagen före juli 2025
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri dagen före juli 2025, men det är okänt om någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri dagen före juli 2025, men det stämmer inte att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri på distans räknades inte före juli 2025
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri som varade över den 1 juli 2025
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-06-01
    Och att dagen då händelsen upphörde är 2025-08-01
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri en dag som ingen vet
    Givet dagen är 2025-12-01
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  Scenario: Koppleri en dag som ingen vet, när båda lydelserna är uppfyllda från 2018
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är mellan 2024-01-01 och 2025-11-01
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  # BrB 4 kap. 3 §
  Scenario: Barnfridsbrott
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    Och att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Barnfridsbrott, men det är okänt om den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Barnfridsbrott, men det stämmer inte att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    Och att socialnämnden bedömer att det inte stämmer att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Barnfridsbrott, men det är okänt om det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Barnfridsbrott, men det stämmer inte att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    Och att det inte stämmer att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Barnfridsbrott fanns inte före den 1 juli 2021
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-03-10
    Och att dagen då händelsen började är 2021-06-30
    Och att dagen då händelsen upphörde är 2021-06-30
    Och att socialnämnden bedömer att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    Och att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Barnfridsbrott gäller inte den som var vuxen
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    Och att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Barnfridsbrott, okänd ålder
    Givet dagen är 2025-12-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att den utsatta i händelsen är ett barn som bevittnade en gärning mot någon annan, och gärningen räknas upp i 4 kap. 3 § brottsbalken
    Och att det barn som bevittnade gärningen är eller har varit närstående till både den misstänkte och den som gärningen begicks mot
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på barnfridsbrott enligt 4 kap. 3 § brottsbalken

  Scenario: Tecken på våldtäkt gör att nämnden får frågan om brottsoffer
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så ställs frågan "is_crime_victim" till socialnämnden

  # BrB 6 kap. 2 §
  Scenario: Både samlag och en annan sexuell handling
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1995-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att deltagandet var en följd av misshandel, annat våld, hot om brottslig gärning, hot om att åtala eller ange personen eller någon annan för brott, eller hot om ett menligt meddelande om personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att någon utnyttjade otillbörligt att personen var i en särskilt utsatt situation på grund av medvetslöshet, sömn, allvarlig rädsla, berusning eller annan drogpåverkan, sjukdom, kroppsskada, psykisk störning eller annars med hänsyn till omständigheterna
    Och att socialnämnden bedömer att det inte stämmer att någon förmådde personen att delta genom att allvarligt missbruka att personen stod i beroendeställning till henne eller honom
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att socialnämnden bedömer att handlingen var ett vaginalt, analt eller oralt samlag, eller en sexuell handling som med hänsyn till kränkningens allvar är jämförlig med samlag
    Och att socialnämnden bedömer att handlingen, eller en av handlingarna, var en annan sexuell handling än ett samlag eller en som är jämförlig med samlag
    Och att någon genomförde handlingen med personen, eller förmådde personen att företa eller tåla den
    Och att socialnämnden bedömer att det inte stämmer att personen deltog frivilligt
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på sexuellt övergrepp enligt 6 kap. 2 § brottsbalken
