# language: sv
Egenskap: En anonym besökare på en öppen mottagning
  > Besökaren är påhittad och vill inte säga vem hen är eller hur gammal hen är.
  > SoL (2025:400) 11 kap. 5 och 6 §§, 14 kap. 2–5 §§ och 21 kap. 2 §.

  Bakgrund:
    Givet dagen är 2025-09-08

  # 11 kap. 6 §: information på lämpligt sätt. Ingen regel kräver namn eller ålder för det.
  Scenario: Första kontakten
    Givet att personen vänder sig till en verksamhet som ger insatser utan individuell behovsprövning
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    När rättsläget bedöms
    Så gäller "inform-of-assessed-interventions"
    # 21 kap. 2 § gäller barn: utan vårdnadshavarens samtycke får insatsen inte ges. Åldern är inte sagd
    Och är det okänt om "interventions-without-assessment" gäller
    Och är det okänt om "no-unassessed-intervention-without-guardian-consent" gäller
    Och är det okänt om "child-victim-gets-interventions" gäller
    Och är det okänt om "emergency-help" gäller
    Och är det okänt om "open-investigation" gäller

  Scenario: Den som inte vill svara får inte frågan igen
    Givet att personen vänder sig till en verksamhet som ger insatser utan individuell behovsprövning
    När rättsläget bedöms
    Så ställs frågan "person_birth_date"
    Givet att ingen kan svara på frågan "person_birth_date"
    Och att ingen kan svara på frågan "person_age"
    När rättsläget bedöms
    Så ställs inte frågan "person_birth_date"
    Och ställs inte frågan "person_age"
    Och gäller "inform-of-assessed-interventions"

  # 14 kap. 5 §: särskilda skäl, och bara insatser utan behovsprövning. 14 kap. 4 §: vid rådgivning gäller skyldigheten inte.
  Scenario: Efter några svar
    Givet att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att uppgifter om någons personliga förhållanden har kommit fram vid rådgivning
    När rättsläget bedöms
    Så gäller "advice-circumstances-need-not-be-documented"
    Och är det okänt om "decide-identity-not-documented" gäller
    Och är det okänt om "identity-not-documented" gäller
    Givet att socialnämnden bedömer att det finns särskilda skäl att inte dokumentera vem personen är
    När rättsläget bedöms
    Så gäller "decide-identity-not-documented"
    # Beslutet är nämndens, och det är inte fattat
    Och är det okänt om "identity-not-documented" gäller
    Givet att nämnden har beslutat att uppgifter som kan röja personens identitet inte ska dokumenteras
    När rättsläget bedöms
    Så gäller "identity-not-documented"

  # 11 kap. 5 § 1 och 5: kontaktperson kräver alltid prövning; skyddat boende bara för den som är under 21
  Scenariomall: Vad som kan ges utan prövning
    Givet att personens ålder i hela år är <ålder>
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är <slag>
    När rättsläget bedöms
    Så <svar> "interventions-without-assessment"

    Exempel:
      | ålder | slag                                                           | svar                       |
      | 40    | kontaktperson, kontaktfamilj eller kvalificerad kontaktperson  | säger ingen regel något om |
      | 40    | vård i skyddat boende                                          | gäller                     |
      | 20    | vård i skyddat boende                                          | säger ingen regel något om |

  # 21 kap. 2 §: under 15 alltid vårdnadshavarens samtycke; från 15 om det är lämpligt
  Scenariomall: Senare berättar besökaren sin ålder
    Givet att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att barnet får insatsen utan individuell behovsprövning och utan vårdnadshavarens samtycke
    Och att svaret på insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    När rättsläget bedöms
    Så är det okänt om "no-unassessed-intervention-without-guardian-consent" gäller
    Givet dagen är 2025-09-22
    Och att personens ålder i hela år är <ålder>
    När rättsläget bedöms
    Så <förbud> "no-unassessed-intervention-without-guardian-consent"
    Och <möjlighet> "interventions-without-assessment"

    Exempel:
      | ålder | förbud                     | möjlighet                  |
      | 14    | gäller                     | säger ingen regel något om |
      | 15    | säger ingen regel något om | gäller                     |
      | 18    | säger ingen regel något om | gäller                     |

  # 14 kap. 2 §: en utredning inleds för att nämnden fått information om något som kan leda till en åtgärd, inte för att någon kom
  Scenario: Ett besök är ingen utredning
    Givet att personen vänder sig till en verksamhet som ger insatser utan individuell behovsprövning
    Och att socialnämnden bedömer att det inte stämmer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "open-investigation"
