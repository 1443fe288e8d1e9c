# language: sv
Egenskap: Uppgifter till brottsbekämpande myndigheter
  > Lag (2025:170) 4–8 §§.

  Scenario: Enskild verksamhet lämnar kontaktuppgifter
    Givet dagen är 2025-09-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av den enskilda verksamheten
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt den enskilda verksamheten
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    När rättsläget bedöms
    Så gäller "private-activity-gives-contact-details"

  Scenario: Enskild verksamhet lämnar kontaktuppgifter, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av den enskilda verksamheten
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt den enskilda verksamheten
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att det inte stämmer att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    När rättsläget bedöms
    Så är det okänt om "private-activity-gives-contact-details" gäller

  Scenario: Enskild verksamhet lämnar kontaktuppgifter, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av den enskilda verksamheten
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt den enskilda verksamheten
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att det inte stämmer att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    Och att det inte stämmer att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    När rättsläget bedöms
    Så säger ingen regel något om "private-activity-gives-contact-details"

  Scenario: Skolan lämnar kontaktuppgifter
    Givet dagen är 2025-09-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av skolan
    Och att rektorn bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt rektorn
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att kontaktuppgifterna finns i en skolas verksamhet, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    När rättsläget bedöms
    Så gäller "school-gives-contact-details"

  Scenario: Skolan lämnar kontaktuppgifter, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av skolan
    Och att rektorn bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt rektorn
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att det inte stämmer att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    När rättsläget bedöms
    Så är det okänt om "school-gives-contact-details" gäller

  Scenario: Skolan lämnar kontaktuppgifter, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av skolan
    Och att rektorn bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt rektorn
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att det inte stämmer att kontaktuppgifterna finns i en skolas verksamhet, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att det inte stämmer att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    När rättsläget bedöms
    Så säger ingen regel något om "school-gives-contact-details"

  Scenario: Synnerliga skäl stoppar kontaktuppgifterna från enskild verksamhet
    Givet dagen är 2025-09-01
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av den enskilda verksamheten
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt den enskilda verksamheten
    Och att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    Och att kontaktuppgifterna finns i en skolas verksamhet, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att synnerliga skäl talar för att den enskilda verksamheten inte lämnar ut kontaktuppgifterna
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av skolan
    Och att rektorn bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt rektorn
    Och att rektorn bedömer att synnerliga skäl talar för att rektorn inte lämnar ut kontaktuppgifterna
    När rättsläget bedöms
    Så säger ingen regel något om "private-activity-gives-contact-details"
    Och säger ingen regel något om "school-gives-contact-details"

  Scenario: Kontaktuppgifter i enskild verksamhet den 31 mars 2025
    Givet dagen är 2025-03-31
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av den enskilda verksamheten
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt den enskilda verksamheten
    Och att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    När rättsläget bedöms
    Så säger ingen regel något om "private-activity-gives-contact-details"

  Scenario: En uppräknad statlig myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns hos en statlig myndighet som 5 § lagen (2025:170) räknar upp
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att de statliga myndigheter som 5 § lagen (2025:170) räknar upp bedömer att det inte stämmer att hos den statliga myndigheten är en sekretessbestämmelse tillämplig på uppgiften, och det står klart att den har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så gäller "state-authority-gives-information-to-law-enforcement"

  Scenario: En uppräknad statlig myndighet, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns hos en statlig myndighet som 5 § lagen (2025:170) räknar upp
    Och att de statliga myndigheter som 5 § lagen (2025:170) räknar upp bedömer att det inte stämmer att hos den statliga myndigheten är en sekretessbestämmelse tillämplig på uppgiften, och det står klart att den har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så är det okänt om "state-authority-gives-information-to-law-enforcement" gäller

  Scenario: En uppräknad statlig myndighet, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns hos en statlig myndighet som 5 § lagen (2025:170) räknar upp
    Och att socialnämnden bedömer att det inte stämmer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att de statliga myndigheter som 5 § lagen (2025:170) räknar upp bedömer att det inte stämmer att hos den statliga myndigheten är en sekretessbestämmelse tillämplig på uppgiften, och det står klart att den har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "state-authority-gives-information-to-law-enforcement"

  Scenario: En uppräknad statlig myndighet, med undantaget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns hos en statlig myndighet som 5 § lagen (2025:170) räknar upp
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att de statliga myndigheter som 5 § lagen (2025:170) räknar upp bedömer att hos den statliga myndigheten är en sekretessbestämmelse tillämplig på uppgiften, och det står klart att den har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "state-authority-gives-information-to-law-enforcement"

  Scenario: Skolan på begäran
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att en brottsbekämpande myndighet begär uppgiften av skolan
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att rektorn bedömer att det inte stämmer att en bestämmelse om sekretess eller tystnadsplikt är tillämplig på uppgiften hos skolan och övervägande skäl talar för att den har företräde
    Och att det inte stämmer att uppgiften omfattas av tystnadsplikt enligt 6 kap. 12–14 eller 16 § patientsäkerhetslagen
    När rättsläget bedöms
    Så gäller "school-gives-information-to-law-enforcement"

  Scenario: Skolan på begäran, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att en brottsbekämpande myndighet begär uppgiften av skolan
    Och att rektorn bedömer att det inte stämmer att en bestämmelse om sekretess eller tystnadsplikt är tillämplig på uppgiften hos skolan och övervägande skäl talar för att den har företräde
    När rättsläget bedöms
    Så är det okänt om "school-gives-information-to-law-enforcement" gäller

  Scenario: Skolan på begäran, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att en brottsbekämpande myndighet begär uppgiften av skolan
    Och att socialnämnden bedömer att det inte stämmer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att rektorn bedömer att det inte stämmer att en bestämmelse om sekretess eller tystnadsplikt är tillämplig på uppgiften hos skolan och övervägande skäl talar för att den har företräde
    När rättsläget bedöms
    Så säger ingen regel något om "school-gives-information-to-law-enforcement"

  Scenario: Skolan på begäran, med undantaget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att en brottsbekämpande myndighet begär uppgiften av skolan
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att rektorn bedömer att en bestämmelse om sekretess eller tystnadsplikt är tillämplig på uppgiften hos skolan och övervägande skäl talar för att den har företräde
    När rättsläget bedöms
    Så säger ingen regel något om "school-gives-information-to-law-enforcement"

  Scenario: Skolan på eget initiativ
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att rektorn bedömer att uppgiften hos skolan behövs i den brottsbekämpande verksamheten
    Och att rektorn bedömer att det inte stämmer att övervägande skäl talar mot att skolan lämnar uppgiften till polisen på eget initiativ
    Och att det inte stämmer att uppgiften omfattas av tystnadsplikt enligt 6 kap. 12–14 eller 16 § patientsäkerhetslagen
    När rättsläget bedöms
    Så gäller "school-gives-information-to-police-unasked"

  Scenario: Skolan på eget initiativ, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att rektorn bedömer att det inte stämmer att övervägande skäl talar mot att skolan lämnar uppgiften till polisen på eget initiativ
    När rättsläget bedöms
    Så är det okänt om "school-gives-information-to-police-unasked" gäller

  Scenario: Skolan på eget initiativ, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att rektorn bedömer att det inte stämmer att uppgiften hos skolan behövs i den brottsbekämpande verksamheten
    Och att rektorn bedömer att det inte stämmer att övervägande skäl talar mot att skolan lämnar uppgiften till polisen på eget initiativ
    När rättsläget bedöms
    Så säger ingen regel något om "school-gives-information-to-police-unasked"

  Scenario: Skolan på eget initiativ, med undantaget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att rektorn bedömer att uppgiften hos skolan behövs i den brottsbekämpande verksamheten
    Och att rektorn bedömer att övervägande skäl talar mot att skolan lämnar uppgiften till polisen på eget initiativ
    När rättsläget bedöms
    Så säger ingen regel något om "school-gives-information-to-police-unasked"

  # Lag (2025:170) 4 § första stycket
  Scenario: Enskild verksamhet lämnar kontaktuppgifter bara när de själva har fått begäran
    Givet dagen är 2025-09-01
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt den enskilda verksamheten
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    Och att det inte stämmer att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av den enskilda verksamheten
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "private-activity-gives-contact-details"

  Scenario: Enskild verksamhet lämnar kontaktuppgifter, och det är okänt vem som fick begäran
    Givet dagen är 2025-09-01
    Och att enskild verksamhet i socialtjänst och hälso- och sjukvård, och skolor bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt den enskilda verksamheten
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att kontaktuppgifterna finns i yrkesmässig enskild verksamhet på socialtjänstens område eller i enskild hälso- och sjukvård
    När rättsläget bedöms
    Så är det okänt om "private-activity-gives-contact-details" gäller

  # Lag (2025:170) 4 § första stycket
  Scenario: Skolan lämnar kontaktuppgifter bara när de själva har fått begäran
    Givet dagen är 2025-09-01
    Och att rektorn bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt rektorn
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att kontaktuppgifterna finns i en skolas verksamhet, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att det inte stämmer att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av skolan
    Och att en brottsbekämpande myndighet har begärt personens kontaktuppgifter av socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "school-gives-contact-details"

  Scenario: Skolan lämnar kontaktuppgifter, och det är okänt vem som fick begäran
    Givet dagen är 2025-09-01
    Och att rektorn bedömer att kontaktuppgifterna behövs i den brottsbekämpande verksamheten, enligt rektorn
    Och att det inte stämmer att sekretess eller tystnadsplikt är tillämplig på kontaktuppgifterna
    Och att kontaktuppgifterna finns i en skolas verksamhet, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    När rättsläget bedöms
    Så är det okänt om "school-gives-contact-details" gäller
