# language: sv
Egenskap: Avgifter och ersättning
  > SoL (2025:400) 32 kap. 1–3, 6 och 10 §§ och SoF (2025:468) 17 kap. 2 §, tidigare SoL (2001:453) 8 kap. och SoF (2001:937) 6 kap. 1 §.

  # 32 kap. 2 § första stycket första meningen
  Scenario: Behandling är fri
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så gäller "no-fee-for-treatment"
    Och säger ingen regel något om "charge-reasonable-compensation"

  # 32 kap. 2 § tredje stycket
  Scenario: Avgift bestämd enligt listan
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att insatsen har behandlingskaraktär
    Och att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så säger ingen regel något om "no-fee-for-treatment"

  Scenario: Om avgift är bestämd är okänt
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att insatsen har behandlingskaraktär
    När rättsläget bedöms
    Så är det okänt om "no-fee-for-treatment" gäller

  Scenario: Behandling är fri enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så gäller "no-fee-for-treatment"
    Och vilar "no-fee-for-treatment" på "SoL (2001:453) 8 kap. 1 § första stycket första meningen"

  # 32 kap. 2 § första stycket andra meningen och SoF 17 kap. 2 §
  Scenario: Ersättning för uppehälle tas ut utan att behandlingen får kosta
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 30
    Och att personen får vård eller behandling i ett hem för vård eller boende eller familjehem på grund av skadligt bruk eller beroende av alkohol, narkotika eller andra beroendeframkallande medel
    Och att socialnämnden bedömer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så gäller "charge-for-upkeep-in-care"
    Och gäller "no-fee-for-treatment"
    Och är beloppet "upkeep-charge-per-day" högst 130,00 kr

  Scenario: Uppehälle enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 30
    Och att personen får vård eller behandling i ett hem för vård eller boende eller familjehem på grund av skadligt bruk eller beroende av alkohol, narkotika eller andra beroendeframkallande medel
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så gäller "charge-for-upkeep-in-care"
    Och är beloppet "upkeep-charge-per-day" högst 80,00 kr

  Scenario: Barn betalar aldrig för uppehälle
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 17
    Och att personen får vård eller behandling i ett hem för vård eller boende eller familjehem på grund av skadligt bruk eller beroende av alkohol, narkotika eller andra beroendeframkallande medel
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så säger ingen regel något om "charge-for-upkeep-in-care"
    Och finns inget belopp "upkeep-charge-per-day"

  Scenario: Okänd ålder lämnar frågan om uppehälle öppen
    Givet dagen är 2025-07-01
    Och att personen får vård eller behandling i ett hem för vård eller boende eller familjehem på grund av skadligt bruk eller beroende av alkohol, narkotika eller andra beroendeframkallande medel
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så är det okänt om "charge-for-upkeep-in-care" gäller

  # 32 kap. 2 § andra stycket andra meningen
  Scenario: Skälig ersättning för annat än behandling
    Givet dagen är 2025-07-01
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så gäller "charge-reasonable-compensation"

  Scenario: Utan bedömning av behandling är ersättningen okänd
    Givet dagen är 2025-07-01
    Och att en insats utformas eller genomförs för personen
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så är det okänt om "charge-reasonable-compensation" gäller

  Scenario: Skälig ersättning enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så gäller "charge-reasonable-compensation"
    Och vilar "charge-reasonable-compensation" på "SoL (2001:453) 8 kap. 1 § första stycket fjärde meningen"

  Scenario: Lydelsen av 8 kap. 1 § före april 2024 är inte läst
    Givet dagen är 2024-03-31
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att insatsen har behandlingskaraktär
    Och att det inte stämmer att kommunen har bestämt en avgift för insatsen enligt lagens lista över avgiftsbelagda insatser
    När rättsläget bedöms
    Så är det okänt om "charge-reasonable-compensation" gäller

  # 32 kap. 3 §: barnet, inte föräldern
  Scenario: Föräldrar bidrar när barnet vårdas i ett annat hem
    Givet dagen är 2025-07-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 10
    Och att för barnet "c1" gäller att barnet på socialnämndens initiativ får vård i ett annat hem än det egna
    Och att för barnet "c1" gäller att det inte stämmer att personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så gäller "parents-contribute-to-cost-of-care" för barnet "c1"
    Och gäller "committee-may-receive-maintenance" för barnet "c1"

  # 32 kap. 3 § andra stycket
  Scenario: Inget bidrag vid skyddat boende
    Givet dagen är 2025-07-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 10
    Och att för barnet "c1" gäller att barnet på socialnämndens initiativ får vård i ett annat hem än det egna
    Och att för barnet "c1" gäller att personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "parents-contribute-to-cost-of-care" för barnet "c1"
    Och säger ingen regel något om "committee-may-receive-maintenance" för barnet "c1"

  Scenario: Inget bidrag vid skyddat boende enligt 2001 års lag
    Givet dagen är 2024-04-01
    Och att personens ålder i hela år är 10
    Och att barnet på socialnämndens initiativ får vård i ett annat hem än det egna
    Och att personen är placerad i ett skyddat boende enligt socialtjänstlagen eller lagen om placering av barn i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "parents-contribute-to-cost-of-care"

  # 32 kap. 1 §
  Scenario: Avgift för hemtjänst och dess tak
    Givet dagen är 2025-07-01
    Och att verksamheten som avgiften gäller är hemtjänst
    När rättsläget bedöms
    Så gäller "charge-reasonable-fee"
    # 58 800 × 0,5392 = 31 704,96; en tolftedel är 2 642,08
    Och är beloppet "highest-fee-home-help-month" 2 642,08 kr
    Och finns inget belopp "highest-fee-special-housing-month"

  Scenario: Taket för bostad i särskilt boende 2026
    Givet dagen är 2026-01-01
    Och att verksamheten som avgiften gäller är särskild boendeform för äldre personer eller bostad med särskilt stöd för personer med funktionsnedsättning, utan hyresavtal enligt jordabalken
    När rättsläget bedöms
    # 59 200 × 0,5539 = 32 790,88; en tolftedel är 2 732,573…, avrundat nedåt
    Så är beloppet "highest-fee-special-housing-month" 2 732,57 kr

  Scenario: Taket enligt 2001 års lag
    Givet dagen är 2024-06-30
    Och att verksamheten som avgiften gäller är dagverksamhet
    När rättsläget bedöms
    # 57 300 × 0,5392 = 30 896,16; en tolftedel är 2 574,68
    Så är beloppet "highest-fee-home-help-month" 2 574,68 kr

  Scenario: Verksamhet för barn och unga som är behandling
    Givet dagen är 2025-09-01
    Och att verksamheten som avgiften gäller är verksamhet för barn och unga i uppväxten, i riskzon eller efter vårdnadsmål, placering och sluten ungdomsvård
    Och att socialnämnden bedömer att insatsen har behandlingskaraktär
    När rättsläget bedöms
    Så säger ingen regel något om "charge-reasonable-fee"

  Scenario: Annan insats som inte liknar de uppräknade
    Givet dagen är 2025-09-01
    Och att verksamheten som avgiften gäller är annan insats
    Och att kommunen bedömer att det inte stämmer att insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda
    När rättsläget bedöms
    Så säger ingen regel något om "charge-reasonable-fee"

  Scenario: Annan liknande insats
    Givet dagen är 2025-09-01
    Och att verksamheten som avgiften gäller är annan insats
    Och att kommunen bedömer att insatsen liknar någon av dem som lagen räknar upp som avgiftsbelagda
    När rättsläget bedöms
    Så gäller "charge-reasonable-fee"
    Och vilar "charge-reasonable-fee" på "SoL (2025:400) 32 kap. 1 § första stycket p. 7"

  # 32 kap. 10 §
  Scenario: Avgiften ändras när förhållanden ändras
    Givet dagen är 2025-07-01
    Och att något förhållande som påverkar avgiftens storlek har ändrats
    När rättsläget bedöms
    Så gäller "change-fee"
