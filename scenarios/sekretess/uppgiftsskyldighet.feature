# language: sv
Egenskap: Skyldighet att lämna uppgifter
  > SoL (2025:400) 15 och 17 kap., SoL (2001:453) 11, 12 och 15 kap., lag (2025:170).

  # SoL 15:4
  Scenario: Utbetalt bistånd
    Givet dagen är 2025-07-01
    Och att en annan myndighet har begärt uppgifter om ekonomiskt bistånd som har betalats ut till personen
    Och att syftet med begäran är att undvika felaktiga utbetalningar från det allmänna eller en felaktig beskattning
    När rättsläget bedöms
    Så gäller "give-data-on-paid-assistance"
    Och vilar "give-data-on-paid-assistance" på "SoL (2025:400) 15 kap. 4 §"

  # SoL 2001 12:7
  Scenario: Utbetalt bistånd enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att en annan myndighet har begärt uppgifter om ekonomiskt bistånd som har betalats ut till personen
    Och att syftet med begäran är att undvika felaktiga utbetalningar från det allmänna eller en felaktig beskattning
    När rättsläget bedöms
    Så gäller "give-data-on-paid-assistance"

  Scenario: Annat syfte
    Givet dagen är 2025-07-01
    Och att en annan myndighet har begärt uppgifter om ekonomiskt bistånd som har betalats ut till personen
    Och att det inte stämmer att syftet med begäran är att undvika felaktiga utbetalningar från det allmänna eller en felaktig beskattning
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-on-paid-assistance"

  # SoL 15:3
  Scenario: Forskning utan risk
    Givet dagen är 2025-07-01
    Och att en statlig myndighet har begärt personuppgifter om personen för forskning
    Och att socialnämnden bedömer att uppgifterna kan lämnas för forskningen utan risk för att personen eller någon närstående lider men
    När rättsläget bedöms
    Så gäller "give-data-for-research"

  Scenario: Forskning med risk
    Givet dagen är 2025-07-01
    Och att en statlig myndighet har begärt personuppgifter om personen för forskning
    Och att socialnämnden bedömer att det inte stämmer att uppgifterna kan lämnas för forskningen utan risk för att personen eller någon närstående lider men
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-for-research"

  # SoL 15:7 p 1
  Scenario: Tullverket från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att svaret på den myndighet som i ett enskilt fall har begärt uppgift om personen vistas i familjehem, stödboende, skyddat boende eller hem för vård eller boende är Tullverket
    När rättsläget bedöms
    Så gäller "tell-whether-person-stays-in-home"

  # SoL 2001 12:10
  Scenario: Tullverket enligt den äldre lagen
    Givet dagen är 2025-03-31
    Och att svaret på den myndighet som i ett enskilt fall har begärt uppgift om personen vistas i familjehem, stödboende, skyddat boende eller hem för vård eller boende är Tullverket
    När rättsläget bedöms
    Så säger ingen regel något om "tell-whether-person-stays-in-home"

  Scenario: Polisen enligt den äldre lagen
    Givet dagen är 2025-03-31
    Och att svaret på den myndighet som i ett enskilt fall har begärt uppgift om personen vistas i familjehem, stödboende, skyddat boende eller hem för vård eller boende är Polismyndigheten
    När rättsläget bedöms
    Så gäller "tell-whether-person-stays-in-home"

  # SFS 2025:174 är inte läst
  Scenario: Polisen från den 1 april 2025
    Givet dagen är 2025-04-01
    Och att svaret på den myndighet som i ett enskilt fall har begärt uppgift om personen vistas i familjehem, stödboende, skyddat boende eller hem för vård eller boende är Polismyndigheten
    När rättsläget bedöms
    Så är det okänt om "tell-whether-person-stays-in-home" gäller

  Scenario: Annan myndighet
    Givet dagen är 2025-07-01
    Och att svaret på den myndighet som i ett enskilt fall har begärt uppgift om personen vistas i familjehem, stödboende, skyddat boende eller hem för vård eller boende är någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "tell-whether-person-stays-in-home"

  # SoL 15:7 p 2
  Scenario: Skyddad folkbokföring
    Givet dagen är 2025-07-01
    Och att uppgiften behövs i ett ärende hos Skatteverket om skyddad folkbokföring
    När rättsläget bedöms
    Så gäller "give-data-for-protected-registration"

  # SoL 15:10–12
  Scenario: Nämndens insyn
    Givet dagen är 2025-12-01
    Och att nämnden vill ta del av uppgifter om personens förmåner, ersättningar eller stöd hos Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten eller en arbetslöshetskassa
    Och att nämnden vill ta del av uppgifter om personen hos Arbetsförmedlingen
    Och att svaret på det slag av uppgifter hos Skatteverket som nämnden vill ta del av är en arbetsgivardeklaration
    När rättsläget bedöms
    Så gäller "committee-sees-benefit-data"
    Och gäller "committee-sees-employment-service-data"
    Och gäller "committee-sees-tax-data"

  # Lydelsen juli–november 2025 är inte läst
  Scenario: Arbetsgivardeklaration i november 2025
    Givet dagen är 2025-11-30
    Och att svaret på det slag av uppgifter hos Skatteverket som nämnden vill ta del av är en arbetsgivardeklaration
    När rättsläget bedöms
    Så är det okänt om "committee-sees-tax-data" gäller

  # SoL 2001 11:11 b
  Scenario: Arbetsgivardeklaration enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att svaret på det slag av uppgifter hos Skatteverket som nämnden vill ta del av är inkomstslaget kapital
    När rättsläget bedöms
    Så gäller "committee-sees-tax-data"

  # Lag 2025:170 4 §
  Scenario: Kontaktuppgifter till polisen
    Givet dagen är 2025-04-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av socialnämnden
    Och att socialnämnden bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten
    Och att socialnämnden bedömer att det inte stämmer att synnerliga skäl talar för att sekretessen har företräde framför att kontaktuppgifterna lämnas ut
    När rättsläget bedöms
    Så gäller "give-contact-details-to-law-enforcement"

  Scenario: Kontaktuppgifter hålls inne vid synnerliga skäl
    Givet dagen är 2025-04-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av socialnämnden
    Och att socialnämnden bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten
    Och att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att socialnämnden bedömer att synnerliga skäl talar för att sekretessen har företräde framför att kontaktuppgifterna lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "give-contact-details-to-law-enforcement"

  Scenario: Kontaktuppgifter före den 1 april 2025
    Givet dagen är 2025-03-31
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av socialnämnden
    Och att socialnämnden bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten
    När rättsläget bedöms
    Så säger ingen regel något om "give-contact-details-to-law-enforcement"

  # Lag 2025:170 6 och 8 §§
  Scenario: Socialtjänstsekretess undantas från den vida skyldigheten
    Givet dagen är 2025-04-01
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att kommunen förfogar över uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "give-information-to-law-enforcement"

  Scenario: Uppgift utan sekretess lämnas
    Givet dagen är 2025-04-01
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det står klart att uppgiften kan röjas utan att personen eller någon närstående lider men
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att socialnämnden bedömer att det inte stämmer att en sekretessbestämmelse är tillämplig på uppgiften och det står klart att den har företräde framför att uppgiften lämnas ut
    Och att det inte stämmer att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att kommunen förfogar över uppgiften
    När rättsläget bedöms
    Så gäller "give-information-to-law-enforcement"

  # SoL 17:11
  Scenario: Tystnadsplikt i privat verksamhet
    Givet dagen är 2025-07-01
    Och att någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden
    Och att socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag
    När rättsläget bedöms
    Så gäller "no-unauthorised-revealing-in-private-activity"

  # SoL 2001 15:1
  Scenario: Tystnadsplikt enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden
    Och att socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag
    När rättsläget bedöms
    Så gäller "no-unauthorised-revealing-in-private-activity"

  Scenario: Behörigt röjande
    Givet dagen är 2025-07-01
    Och att någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden
    Och att socialnämnden bedömer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag
    När rättsläget bedöms
    Så säger ingen regel något om "no-unauthorised-revealing-in-private-activity"

  # SoL 17:12
  Scenario: Privat familjerådgivning
    Givet dagen är 2025-07-01
    Och att någon är eller har varit verksam i enskild familjerådgivning och har fått en uppgift i förtroende eller i samband med rådgivningen
    Och att socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag
    När rättsläget bedöms
    Så gäller "no-unauthorised-revealing-in-family-counselling"

  # Lag (2025:170) 6 § första stycket
  Scenario: Kommunen lämnar inte en uppgift som den inte har
    Givet dagen är 2025-04-01
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det står klart att uppgiften kan röjas utan att personen eller någon närstående lider men
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att socialnämnden bedömer att det inte stämmer att en sekretessbestämmelse är tillämplig på uppgiften och det står klart att den har företräde framför att uppgiften lämnas ut
    Och att det inte stämmer att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att kommunen förfogar över uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "give-information-to-law-enforcement"

  Scenario: Det är okänt om kommunen har uppgiften
    Givet dagen är 2025-04-01
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det står klart att uppgiften kan röjas utan att personen eller någon närstående lider men
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att socialnämnden bedömer att det inte stämmer att en sekretessbestämmelse är tillämplig på uppgiften och det står klart att den har företräde framför att uppgiften lämnas ut
    Och att det inte stämmer att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så är det okänt om "give-information-to-law-enforcement" gäller
