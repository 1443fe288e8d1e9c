# language: sv
Egenskap: Insatser som nämnden ska kunna erbjuda
  > SoL (2025:400) 13 kap. 2, 4–7, 9 och 10 §§, tidigare SoL (2001:453) 3 kap. 6 b § och 5 kap. 3, 3 a, 9, 10 och 12 §§.

  # 13 kap. 2 §: skuldsatt och i behov av vägledning
  Scenario: Skuldsatt som behöver vägledning
    Givet dagen är 2025-07-01
    Och att personen är skuldsatt
    Och att socialnämnden bedömer att personen behöver vägledning för att hitta långsiktiga lösningar på sina ekonomiska svårigheter
    När rättsläget bedöms
    Så gäller "offer-budget-and-debt-counselling"
    Och vilar "offer-budget-and-debt-counselling" på "SoL (2025:400) 13 kap. 2 § första stycket"
    Och säger ingen regel något om "give-budget-and-debt-counselling"

  Scenario: Skuldsatt utan behov av vägledning
    Givet dagen är 2025-07-01
    Och att personen är skuldsatt
    Och att socialnämnden bedömer att det inte stämmer att personen behöver vägledning för att hitta långsiktiga lösningar på sina ekonomiska svårigheter
    Och att det inte stämmer att ett skuldsaneringsförfarande pågår, eller att en beviljad skuldsanering eller F-skuldsanering inte är helt avslutad
    När rättsläget bedöms
    Så säger ingen regel något om "offer-budget-and-debt-counselling"

  Scenario: Under skuldsanering
    Givet dagen är 2025-09-01
    Och att ett skuldsaneringsförfarande pågår, eller att en beviljad skuldsanering eller F-skuldsanering inte är helt avslutad
    När rättsläget bedöms
    Så gäller "offer-budget-and-debt-counselling"
    Och vilar "offer-budget-and-debt-counselling" på "SoL (2025:400) 13 kap. 2 § andra stycket"

  # 5 kap. 12 §: inget krav på behov
  Scenario: Skuldsatt enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen är skuldsatt
    När rättsläget bedöms
    Så gäller "give-budget-and-debt-counselling"
    Och ansvarar kommunen för "give-budget-and-debt-counselling"
    Och säger ingen regel något om "offer-budget-and-debt-counselling"

  # 13 kap. 4 §
  Scenario: Familjerådgivning till den som begär det
    Givet dagen är 2025-07-01
    Och att personen begär familjerådgivning
    När rättsläget bedöms
    Så gäller "offer-family-counselling"

  Scenario: Familjerådgivning enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen begär familjerådgivning
    När rättsläget bedöms
    Så gäller "see-to-family-counselling"
    Och vilar "see-to-family-counselling" på "SoL (2001:453) 5 kap. 3 § andra stycket"

  # 13 kap. 5 och 6 §§
  Scenario: Föräldrar som inte är överens
    Givet dagen är 2025-07-01
    Och att personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge
    Och att personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning
    Och att personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så gäller "offer-information-talks"
    Och gäller "offer-cooperation-talks"
    Och gäller "offer-help-with-parents-contract"

  Scenario: Föräldrar som inte är överens, enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge
    Och att personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning
    Och att personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så gäller "see-to-information-talks"
    Och gäller "see-to-cooperation-talks"
    Och gäller "see-to-help-with-parents-contract"

  # 13 kap. 7 § med 21 kap. 1 §
  Scenario: Vuxen som vill ha kontaktperson
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 30
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så gäller "appoint-contact-person-or-family"

  Scenario: Vuxen som inte vill
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-contact-person-or-family"

  Scenario: Elvaåring vars vårdnadshavare inte vill
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att socialnämnden bedömer att det är lämpligt att utse kontaktperson för barnet utan vårdnadshavarens samtycke
    Och att det inte stämmer att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-contact-person-or-family"

  Scenario: Tolvåring utan vårdnadshavarens samtycke, när det är lämpligt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att socialnämnden bedömer att det är lämpligt att utse kontaktperson för barnet utan vårdnadshavarens samtycke
    Och att det inte stämmer att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    När rättsläget bedöms
    Så gäller "appoint-contact-person-or-family"

  Scenario: Femtonåring som inte vill, fast vårdnadshavaren vill
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-contact-person-or-family"

  # Okänd ålder: alla villkor är uppfyllda i varje ålder
  Scenario: Okänd ålder hindrar inte när alla vill
    Givet dagen är 2025-09-01
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    När rättsläget bedöms
    Så gäller "appoint-contact-person-or-family"

  # 3 kap. 6 b § tredje stycket: från 15 år krävdes lämplighet också när vårdnadshavaren ville
  Scenario: Femtonåring enligt 2001 års lag utan att det är lämpligt
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 15
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    Och att socialnämnden bedömer att det inte stämmer att det är lämpligt att utse kontaktperson för barnet som har fyllt 15 år
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-contact-person-or-family"

  Scenario: Femtonåring enligt 2001 års lag när det är lämpligt
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 15
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att socialnämnden bedömer att det är lämpligt att utse kontaktperson för barnet som har fyllt 15 år
    När rättsläget bedöms
    Så gäller "appoint-contact-person-or-family"
    Och vilar "appoint-contact-person-or-family" på "SoL (2001:453) 3 kap. 6 b § första och tredje styckena"

  Scenario: Före den 1 juli 2023 är paragrafen inte läst
    Givet dagen är 2023-06-30
    Och att personens ålder i hela år är 30
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så är det okänt om "appoint-contact-person-or-family" gäller

  # 13 kap. 7 § andra stycket: under 21 år
  Scenario: Tjugoåring i riskfylld situation
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 20
    Och att socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så gäller "appoint-qualified-contact-person"

  Scenario: Den som har fyllt 21 får ingen särskilt kvalificerad kontaktperson enligt regeln
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 21
    Och att socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-qualified-contact-person"

  # 13 kap. 9 §
  Scenario: Stöd till den som vårdar en närstående
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att personen vårdar en närstående som är äldre eller långvarigt sjuk
    När rättsläget bedöms
    Så gäller "offer-support-to-carer-of-close-relation"

  Scenario: Stöd till den som stöder en närstående, enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen stöder en närstående med funktionsnedsättning
    När rättsläget bedöms
    Så gäller "offer-support-to-carer-of-close-relation"
    Och vilar "offer-support-to-carer-of-close-relation" på "SoL (2001:453) 5 kap. 10 §"

  # 13 kap. 10 § och 5 kap. 9 §
  Scenario: Hjälp ur ett skadligt bruk
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende
    När rättsläget bedöms
    Så gäller "offer-help-out-of-harmful-use"
    Och gäller "take-initiatives-against-harmful-use"
    Och gäller "plan-addiction-help-in-agreement"
    Och säger ingen regel något om "provide-help-out-of-abuse"

  Scenario: Hjälp ur ett missbruk enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen är missbrukare och behöver hjälp och vård för att komma ifrån missbruket
    När rättsläget bedöms
    Så gäller "provide-help-out-of-abuse"
    Och gäller "plan-addiction-help-in-agreement"
    Och säger ingen regel något om "offer-help-out-of-harmful-use"

  Scenario: Utan bedömning är hjälpen okänd
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så väntar "offer-help-out-of-harmful-use" på en bedömning
