# language: sv
Egenskap: En pojke som bara har utnyttjats på nätet
  > Pojken är påhittad, 14 år. Han har fått pengar i ett spel för att visa sig framför kameran. Ingen har rört honom.
  > BrB 6 kap. 9 och 11 §§, BrB 4 kap. 1 a §, SoL (2025:400) 18 kap. 7 § och 19 kap. 1 §.

  Bakgrund:
    Givet händelsen "h1" mot personen
    Och att för händelsen "h1" gäller att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling

  # Vem som förmådde honom och om något lovades är inte sagt
  Scenario: Första kontakten
    Givet dagen är 2025-12-01
    Och att personens ålder i hela år är 14
    När rättsläget bedöms
    Så är det okänt om händelsen "h1" visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken
    Och är det okänt om händelsen "h1" visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken
    Och är det okänt om "child-victim-gets-interventions" gäller
    Och är det okänt om "report-child-to-committee" gäller
    Och ställs frågan "is_crime_victim" till socialnämnden
    Och ställs frågan "learns_or_suspects_child_fares_badly"

  # 6 kap. 9 §: förmå, sexuell handling, ersättning. Texten kräver varken möte eller beröring.
  # Tecknen räcker för att fråga nämnden, inte för att svara åt den.
  Scenario: Efter några svar
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2011-03-05
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2025-11-22
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2025-11-22
    Och att för händelsen "h1" gäller att någon har förmått personen till den sexuella handlingen
    Och att för händelsen "h1" gäller att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det sant att händelsen "h1" visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken
    Och väntar "child-victim-gets-interventions" på en bedömning
    Och ställs frågan "is_crime_victim" till socialnämnden
    Givet att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Och gäller "offer-crime-victim-support"

  # 19 kap. 1 §: skolan är en myndighet vars verksamhet berör barn och unga; från 15 januari 2026 står den för sig i listan
  Scenariomall: Läraren får veta det i skolan
    Givet dagen är <dag>
    Och att personens födelsedag är 2011-03-05
    Och att de som är skyldiga att anmäla bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att verksamheten där kännedomen eller misstanken uppkom är verksamhet enligt skollagen
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                   |
      | 2026-01-14 | är det okänt om "report-child-to-committee" gäller     |
      | 2026-01-15 | gäller "report-child-to-committee"                     |

  # Det som inte sägs: ingen frihetsberövas, och utan bortförande eller inhysning inga tecken på människohandel
  Scenario: Det som inte sägs
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2011-03-05
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2025-11-22
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2025-11-22
    Och att för händelsen "h1" gäller att det inte stämmer att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    När rättsläget bedöms
    Så är det falskt att händelsen "h1" visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken
    Och är det okänt om "take-into-care-immediately" gäller
    Och ställs inte frågan "income_kind"

  # 6 kap. 11 § i lydelsen före 1 juli 2025 krävde en tillfällig sexuell förbindelse; 9 § gjorde inte det.
  # Den som bara har sett på över nätet har ingen sådan förbindelse med en vuxen.
  Scenariomall: Hade han varit vuxen hade dagen avgjort
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2004-01-01
    Och att för händelsen "h1" gäller att dagen då händelsen började är <dag>
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är <dag>
    Och att för händelsen "h1" gäller att någon har förmått personen till den sexuella handlingen
    Och att för händelsen "h1" gäller att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att för händelsen "h1" gäller att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det <svar> att händelsen "h1" visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken
    Och är det falskt att händelsen "h1" visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

    Exempel:
      | dag        | svar   |
      | 2025-06-30 | falskt |
      | 2025-07-01 | sant   |

  # 18 kap. 7 § gäller barn: den dag han fyller arton är ansvaret ett annat, men 13 kap. 1 § står kvar
  Scenario: Den dag han fyller arton
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2011-03-05
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions"
    Givet dagen är 2029-03-05
    När rättsläget bedöms
    Så säger ingen regel något om "child-victim-gets-interventions"
    Och gäller "offer-crime-victim-support"
