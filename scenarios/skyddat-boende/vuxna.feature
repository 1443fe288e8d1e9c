# language: sv
Egenskap: Skyddat boende för vuxna
  > SoL (2025:400) 9 kap. 5, 7, 10 och 11 §§, tidigare SoL (2001:453) 6 kap. 1, 1 a, 2 och 4 §§.

  # 9 kap. 5 §: behovet räcker, vem som hotar spelar ingen roll
  Scenario: Den som behöver stöd och skydd ska kunna tas emot
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 25
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "received-in-sheltered-housing"
    Och vilar "received-in-sheltered-housing" på "SoL (2025:400) 9 kap. 5 §"
    Och ansvarar socialnämnden för "received-in-sheltered-housing"

  # 22 kap. 5 §: för ett barn finns fler villkor, så åldern behövs
  Scenario: Okänd ålder lämnar frågan öppen och åldern frågas efter
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så är det okänt om "received-in-sheltered-housing" gäller
    Och ställs frågan "person_birth_date"

  Scenario: Utan bedömning är det okänt och frågan går till nämnden
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 25
    När rättsläget bedöms
    Så är det okänt om "received-in-sheltered-housing" gäller
    Och väntar "received-in-sheltered-housing" på en bedömning
    Och ställs frågan "needs_support_and_protection" till socialnämnden

  Scenario: Polisens syn räcker inte
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 25
    Och att Polismyndigheten bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så är det okänt om "received-in-sheltered-housing" gäller

  Scenario: Inget behov av skydd ger inget nej
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 25
    Och att socialnämnden bedömer att det inte stämmer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så säger ingen regel något om "received-in-sheltered-housing"

  # 6 kap. 1 a § i 2001 års lag, ny den 1 april 2024
  Scenario: Sista dagen med 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 25
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "received-in-sheltered-housing"
    Och vilar "received-in-sheltered-housing" på "SoL (2001:453) 6 kap. 1 a §"

  Scenario: Första dagen med 6 kap. 1 a §
    Givet dagen är 2024-04-01
    Och att personens ålder i hela år är 25
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "received-in-sheltered-housing"

  Scenario: Dagen före fanns ingen sådan bestämmelse
    Givet dagen är 2024-03-31
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så säger ingen regel något om "received-in-sheltered-housing"

  # 9 kap. 7 §: gäller alla kommuner, alltid
  Scenario: Kommunen ansvarar för att det finns skyddade boenden
    Givet dagen är 2025-07-01
    När rättsläget bedöms
    Så gäller "access-to-sheltered-housing-in-municipality"
    Och vilar "access-to-sheltered-housing-in-municipality" på "SoL (2025:400) 9 kap. 7 § första meningen"
    Och gäller "access-to-care-homes-in-municipality"

  Scenario: Samma ansvar enligt 2001 års lag
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så gäller "access-to-sheltered-housing-in-municipality"

  Scenario: Lydelsen före april 2024 är inte läst
    Givet dagen är 2024-03-31
    När rättsläget bedöms
    Så är det okänt om "access-to-sheltered-housing-in-municipality" gäller

  # 9 kap. 10 §
  Scenario: God vård på nämndens initiativ, och rådet om kontakt
    Givet dagen är 2025-09-01
    Och att personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna
    När rättsläget bedöms
    Så gäller "good-care-in-other-home"
    Och gäller "care-keeps-ties-with-close-relations-and-home"

  Scenario: Rådet om kontakt visas inte när villkoret är okänt
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "good-care-in-other-home" gäller
    Och visas inte "care-keeps-ties-with-close-relations-and-home"

  Scenario: God vård enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna
    När rättsläget bedöms
    Så gäller "good-care-in-other-home"
    Och vilar "good-care-in-other-home" på "SoL (2001:453) 6 kap. 1 § tredje stycket"

  # 9 kap. 11 §
  Scenario: Vården i skyddat boende bedrivs i samråd med nämnden
    Givet dagen är 2025-09-01
    Och att insatsens slag är vård i skyddat boende
    Och att insatsen genomförs för personen nu
    När rättsläget bedöms
    Så gäller "care-run-in-consultation-with-committee"

  Scenario: Jourhem är inte uppräknat
    Givet dagen är 2025-09-01
    Och att insatsens slag är vård i jourhem
    Och att insatsen genomförs för personen nu
    När rättsläget bedöms
    Så säger ingen regel något om "care-run-in-consultation-with-committee"
