# language: sv
Egenskap: Tecken på människohandel och människoexploatering
  > BrB (1962:700) 4 kap. 1 a och 1 b §§. Tecken, aldrig skuld.

  Bakgrund:
    Givet dagen är 2025-12-01

  # BrB 4 kap. 1 a § första stycket: åtgärd, medel och syfte
  Scenario: Vuxen som har lurats hit för sexuell exploatering
    Givet att personens födelsedag är 1995-01-01
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att personen, eller någon annan, har vilseletts och det har varit ett medel för det som hände
    Och att socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    Och att dagen då händelsen började är 2025-03-01
    Och att dagen då händelsen upphörde är 2025-03-20
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken

  Scenario: Vuxen utan något medel
    Givet att personens födelsedag är 1995-01-01
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att det inte stämmer att personen, eller någon annan, har vilseletts och det har varit ett medel för det som hände
    Och att socialnämnden bedömer att det inte stämmer att olaga tvång har använts som medel mot personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att personens, eller någon annans, utsatta belägenhet har utnyttjats, och den begränsar allvarligt personens alternativ
    Och att socialnämnden bedömer att det inte stämmer att ett annat otillbörligt medel av samma slag har använts och har allvarligt begränsat personens alternativ
    Och att socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    Och att dagen då händelsen började är 2025-03-01
    Och att dagen då händelsen upphörde är 2025-03-20
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken

  # BrB 4 kap. 1 a § andra stycket: för barn krävs inget medel
  Scenario: Barn utan något medel
    Givet att personens födelsedag är 2008-06-01
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    Och att dagen då händelsen började är 2025-03-01
    Och att dagen då händelsen upphörde är 2025-03-20
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken

  Scenario: Ingen har bedömt syftet
    Givet att personens födelsedag är 2008-06-01
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att dagen då händelsen började är 2025-03-01
    Och att dagen då händelsen upphörde är 2025-03-20
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken

  # BrB 4 kap. 1 b § första stycket
  Scenario: Vuxen i arbete under orimliga villkor vars beroende har utnyttjats
    Givet att personens födelsedag är 1995-01-01
    Och att socialnämnden bedömer att personen har exploaterats i arbete under uppenbart orimliga villkor
    Och att socialnämnden bedömer att personens, eller någon annans, beroendeställning har utnyttjats
    Och att dagen då händelsen började är 2025-03-01
    Och att dagen då händelsen upphörde är 2025-03-20
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på människoexploatering enligt 4 kap. 1 b § brottsbalken

  # BrB 4 kap. 1 b § andra stycket
  Scenario: Barn som har exploaterats i tiggeri
    Givet att personens födelsedag är 2008-06-01
    Och att socialnämnden bedömer att personen har exploaterats i tiggeri
    Och att dagen då händelsen började är 2025-03-01
    Och att dagen då händelsen upphörde är 2025-03-20
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på människoexploatering enligt 4 kap. 1 b § brottsbalken

  # Lydelsen SFS 2018:601 gäller från 2018-07-01. Tidigare lag är oläst.
  Scenariomall: Dagarna kring den lästa lydelsens början
    Givet att personens födelsedag är 2008-06-01
    Och att dagen då händelsen började är <dag>
    Och att dagen då händelsen upphörde är <dag>
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    När rättsläget bedöms
    Så är det <svar> händelsen visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken

    Exempel:
      | dag        | svar     |
      | 2018-07-01 | sant att |
      | 2018-06-30 | okänt om |
