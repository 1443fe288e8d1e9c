# language: sv
Egenskap: Sekretess, andra läsningen
  > OSL (2009:400) 10 kap. 14 och 16 §§, 12 kap. 1–3 §§, 21 kap. 3 och 3 a §§, 26 kap. 2 och 5 §§, lag (2025:170) 6 §.

  # OSL 26:2, 10:23. Polisen fick uppgiften och förbudet mot att röja vistelseorten för föräldrarna försvann.
  Scenario: Polisen får vistelseorten men föräldrarna får den inte
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att uppgiften gäller var personen vistas
    Och att svaret på grunden för att hålla barnets vistelseort hemlig för föräldrar och vårdnadshavare är barnet är omhändertaget eller vårdas enligt LVU
    Och att socialnämnden bedömer att det är nödvändigt med hänsyn till ändamålet med vården eller insatsen att barnets vistelseort hålls hemlig
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att brottets lägsta straff är fängelse i minst sex månader
    När rättsläget bedöms
    Så gäller "disclose-for-crime-investigation"
    Och gäller "childs-stay-secret-from-parents"

  # OSL 26:2, 10:2. Familjehemmet behöver adressen.
  Scenario: Familjehemmet får vistelseorten men föräldrarna får den inte
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att uppgiften gäller var personen vistas
    Och att svaret på grunden för att hålla barnets vistelseort hemlig för föräldrar och vårdnadshavare är barnet är omhändertaget eller vårdas enligt LVU
    Och att socialnämnden bedömer att det är nödvändigt med hänsyn till ändamålet med vården eller insatsen att barnets vistelseort hålls hemlig
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    När rättsläget bedöms
    Så gäller "disclose-necessary-for-own-work"
    Och gäller "childs-stay-secret-from-parents"

  # OSL 26:5. Barnets vårdnadshavare frågar vem som har anmält.
  Scenario: Farligt för den som anmälde oro för ett barn
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att uppgiften kommer från en enskilds anmälan eller utsaga om personens hälsa eller andra personliga förhållanden
    Och att socialnämnden bedömer att det kan antas att uppgiftslämnaren eller någon närstående till denne utsätts för fara för våld eller annat allvarligt men om uppgiften röjs för personen eller personens vårdnadshavare
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "reporters-statement-secret"

  # OSL 12:1, 21:3. Den våldsamme frågar var de anhöriga bor.
  Scenario: Personen själv frågar var en hotad anhörig bor
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att svaret på den som ska få uppgiften om personen är personen själv
    Och att socialnämnden bedömer att sekretess för uppgiften gäller även till skydd för någon annan än personen
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att uppgiften är en beteckning på fastighet eller tomträtt
    När rättsläget bedöms
    Så gäller "home-and-contact-secret-under-threat"
    Och säger ingen regel något om "person-outside-own-secrecy"

  # OSL 12:2. Den unges samtycke lyfter sekretessen mot vårdnadshavaren.
  Scenario: Den unge samtycker till att vårdnadshavaren får uppgiften
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 16
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att socialnämnden bedömer att det inte stämmer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att det inte stämmer att frågan gäller att lämna ut adress, fastighetsbeteckning eller tomträtt för ett skyddat boende eller ett hem för vård eller boende med motsvarande verksamhet, hos en kommun eller region
    När rättsläget bedöms
    Så gäller "disclose-with-consent"
    Och säger ingen regel något om "secrecy-towards-guardian"

  # OSL 12:3, 26:1. Uppgiften skyddar också den andra föräldern.
  Scenario: Vårdnadshavaren frågar om uppgifter som också skyddar den andra föräldern
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    Och att socialnämnden bedömer att sekretess för uppgiften gäller även till skydd för någon annan än personen
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att det inte stämmer att uppgiften kommer från en enskilds anmälan eller utsaga om personens hälsa eller andra personliga förhållanden
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "secrecy-in-social-services"
    Och gäller "secrecy-towards-guardian"

  # OSL 10:27 andra stycket, 26:7. Beslutet omfattas inte av sekretessen, så generalklausulen stoppas inte.
  Scenario: Ett offentligt beslut och generalklausulen
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en annan myndighet
    Och att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    När rättsläget bedöms
    Så säger ingen regel något om "no-general-clause"

  # OSL 10:21 enligt SFS 2025:179, från den 1 april till den 30 november 2025
  Scenario: Misstänkt försök till brott mot ett barn första dagen
    Givet dagen är 2025-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att gärningen är straffbelagt försök, förberedelse eller stämpling till ett brott i 3, 4 eller 6 kap. brottsbalken eller i lagen om könsstympning
    När rättsläget bedöms
    Så gäller "disclose-suspected-crime-against-child"

  # OSL 12:2 andra stycket: också en adress eller ett telefonnummer
  Scenario: Samtycke med förbehåll till att lämna ut hur personen kan nås
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att samtycket till en enskild mottagare gäller bara om nämnden begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "make-reservation"

  # OSL 12:2 och 26:2. Om barnet kan lyfta sekretessen mot föräldrarna är en öppen fråga.
  Scenario: Barnet samtycker till att en förälder får veta vistelseorten
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 15
    Och att uppgiften gäller var personen vistas
    Och att svaret på grunden för att hålla barnets vistelseort hemlig för föräldrar och vårdnadshavare är barnet är omhändertaget eller vårdas enligt LVU
    Och att socialnämnden bedömer att det är nödvändigt med hänsyn till ändamålet med vården eller insatsen att barnets vistelseort hålls hemlig
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att socialnämnden bedömer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    När rättsläget bedöms
    Så gäller "childs-stay-secret-from-parents"
    Och säger ingen regel något om "disclose-with-consent"

  # OSL 10:15 a tredje stycket undantar inte 21 kap.
  Scenario: Avvägningen når också den hotades adress hos en annan myndighet
    Givet dagen är 2026-01-15
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att svaret på den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att uppgiften är en beteckning på fastighet eller tomträtt
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet som omprövar eller överprövar nämndens beslut eller åtgärd
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet för tillsyn över eller revision hos nämnden
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet för delgivning enligt delgivningslagen eller för hjälp med delgivning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att intresset av att myndigheten får uppgiften har företräde framför det intresse som sekretessen ska skydda
    När rättsläget bedöms
    Så gäller "disclose-after-balancing"
    Och säger ingen regel något om "home-and-contact-secret-under-threat"

  # OSL 21:3 andra stycket
  Scenario: En fastighetsbeteckning är inte hemlig för hotets skull hos nämnden
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att uppgiften är en beteckning på fastighet eller tomträtt
    När rättsläget bedöms
    Så säger ingen regel något om "home-and-contact-secret-under-threat"

  # OSL 21:3 a andra stycket
  Scenario: En fastighetsbeteckning är inte hemlig för en part med skyddad folkbokföring
    Givet dagen är 2025-09-01
    Och att personen är part i ett mål eller ärende och har skyddad folkbokföring
    Och att uppgiften, ensam eller tillsammans med annat i målet eller ärendet, visar var personen bor
    Och att uppgiften är en beteckning på fastighet eller tomträtt
    När rättsläget bedöms
    Så säger ingen regel något om "protected-partys-home-secret"

  # Lag (2025:170) 6 § tredje stycket
  Scenario: En uppgift i skolan följer skolans egen regel
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att en uppgift om personen, som inte är en kontaktuppgift, behövs i en brottsbekämpande myndighets brottsbekämpande verksamhet
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att socialnämnden bedömer att det inte stämmer att en sekretessbestämmelse är tillämplig på uppgiften och det står klart att den har företräde framför att uppgiften lämnas ut
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att kommunen förfogar över uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "give-information-to-law-enforcement"

  # OSL 10:14
  Scenario: Ett förbehåll som tar bort risken öppnar för utlämnande
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "secrecy-in-social-services"
    Och gäller "make-reservation"

  # OSL 10:16
  Scenario: Domstolen får det som behövs för att överpröva
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att uppgiften behövs hos en myndighet som omprövar eller överprövar nämndens beslut eller åtgärd
    När rättsläget bedöms
    Så säger ingen regel något om "secrecy-in-social-services"
    Och gäller "disclose-for-review-or-supervision"

  # OSL 10:14 och 26:2. Ett förbehåll sades öppna för att lämna den hemliga vistelseorten till en förälder.
  Scenario: Ett förbehåll lyfter inte barnets hemliga vistelseort mot en förälder
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att uppgiften gäller var personen vistas
    Och att svaret på grunden för att hålla barnets vistelseort hemlig för föräldrar och vårdnadshavare är barnet är omhändertaget eller vårdas enligt LVU
    Och att socialnämnden bedömer att det är nödvändigt med hänsyn till ändamålet med vården eller insatsen att barnets vistelseort hålls hemlig
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en förälder som inte är vårdnadshavare
    Och att socialnämnden bedömer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    När rättsläget bedöms
    Så gäller "childs-stay-secret-from-parents"
    Och säger ingen regel något om "disclose-with-reservation"

  # OSL 10:27 andra stycket. Adressen är också hemlig enligt 26:1.
  Scenario: Generalklausulen öppnar inte för socialtjänstens uppgift om en hotad persons adress
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att det är uppenbart att intresset av att myndigheten får uppgiften har företräde framför det intresse som sekretessen ska skydda
    Och att det inte stämmer att ett utlämnande strider mot en lag eller förordning
    När rättsläget bedöms
    Så gäller "no-general-clause"
    Och säger ingen regel något om "disclose-under-general-clause"

  # OSL 10:24 når bara annan sekretess än den som 19–23 §§ nämner.
  Scenario: Socialtjänstens uppgift om en adress när brottet bara har fängelse i straffskalan
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att fängelse ingår i straffskalan för det begångna brottet
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-under-other-secrecy-for-investigation"

  # OSL 26:8 bryter bara 26:1.
  Scenario: Den som söker en förälder med fingerade personuppgifter
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    Och att uppgiften visar kopplingen mellan personens fingerade personuppgifter och de verkliga
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "identity-link-secret"
    Och säger ingen regel något om "disclose-biological-parents-to-adult"

  # OSL 26:14 c. En boendes samtycke lyfter inte sekretessen för det skyddade boendet.
  Scenario: Den boende samtycker till att adressen till det skyddade boendet lämnas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att frågan gäller att lämna ut adress, fastighetsbeteckning eller tomträtt för ett skyddat boende eller ett hem för vård eller boende med motsvarande verksamhet, hos en kommun eller region
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-with-consent"

  # OSL 12:2. Den bostadssökande har samtyckt.
  Scenario: Samtycke i kommunens bostadsförmedling
    Givet dagen är 2025-09-01
    Och att uppgiften om personens personliga förhållanden finns i ett ärende om kommunal bostadsförmedling
    Och att kommunen bedömer att det kan antas att personen eller någon närstående lider betydande men om uppgiften i bostadsförmedlingen röjs
    Och att det inte stämmer att uppgiften om personens personliga förhållanden finns i kommunal bostadsuthyrning
    Och att socialnämnden bedömer att var och en som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    När rättsläget bedöms
    Så säger ingen regel något om "housing-information-secret"

  # OSL 12:3 andra stycket och 26:2. Insynen bryter sekretessen men upphäver den inte.
  Scenario: Vårdnadshavaren med insyn förfogar inte över barnets hemliga vistelseort
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att uppgiften gäller var personen vistas
    Och att svaret på grunden för att hålla barnets vistelseort hemlig för föräldrar och vårdnadshavare är barnet är omhändertaget eller vårdas enligt LVU
    Och att socialnämnden bedömer att det är nödvändigt med hänsyn till ändamålet med vården eller insatsen att barnets vistelseort hålls hemlig
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att det är av synnerlig vikt att uppgiften om personen inte röjs för den part som vill ta del av den
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    Och att det inte stämmer att uppgiften kommer från en enskilds anmälan eller utsaga om personens hälsa eller andra personliga förhållanden
    När rättsläget bedöms
    Så säger ingen regel något om "guardian-lifts-secrecy-for-child"

  # Lag (2025:170) 8 § 2
  Scenario: Skolsköterskans uppgifter i en fristående skola
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften omfattas av sekretess som 8 § lagen (2025:170) undantar, bland annat 26 kap. 1–6 §§ offentlighets- och sekretesslagen
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften finns i en verksamhet som en rektor ansvarar för, i en internationell skola, eller i sådan fritidsverksamhet som 7 § lagen (2025:170) anger
    Och att rektorn bedömer att uppgiften hos skolan behövs i den brottsbekämpande verksamheten
    Och att rektorn bedömer att det inte stämmer att övervägande skäl talar mot att skolan lämnar uppgiften till polisen på eget initiativ
    Och att uppgiften omfattas av tystnadsplikt enligt 6 kap. 12–14 eller 16 § patientsäkerhetslagen
    När rättsläget bedöms
    Så säger ingen regel något om "school-gives-information-to-police-unasked"

  # OSL 10:15 a andra stycket
  Scenario: Den hotades adress när sekretessen väger tyngre
    Givet dagen är 2026-01-15
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att svaret på den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att socialnämnden bedömer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  # OSL 10:21 enligt SFS 2025:965 nämner 26:3
  Scenario: Familjerådgivningens uppgift om ett brott mot ett barn från december 2025
    Givet dagen är 2025-12-01
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att brottet finns i 3, 4 eller 6 kap. brottsbalken eller i lagen med förbud mot könsstympning av kvinnor
    När rättsläget bedöms
    Så gäller "disclose-suspected-crime-against-child"
    Och säger ingen regel något om "family-counselling-information-secret"

  # OSL 10:2 a: "en annan myndighet" är också en region eller en annan kommuns nämnd
  Scenariomall: En annan kommun eller en region lagrar åt nämnden
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är <mottagare>
    Och att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften för teknisk bearbetning eller lagring
    När rättsläget bedöms
    Så gäller "disclose-for-technical-processing"

    Exempel:
      | mottagare                                                |
      | en annan socialnämnd eller myndighet inom socialtjänsten |
      | en myndighet inom hälso- och sjukvården                  |
