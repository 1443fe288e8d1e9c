# language: sv
Egenskap: Sekretess i socialtjänsten
  > OSL (2009:400) 10, 12 och 26 kap.

  # OSL 26:1: obesvarad fråga ger sekretess
  Scenario: Uppgift till en annan enskild
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    När rättsläget bedöms
    Så gäller "secrecy-in-social-services"
    Och ställs frågan "clear_no_harm_if_disclosed" till socialnämnden

  Scenario: Det står klart att ingen lider men
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det står klart att uppgiften kan röjas utan att personen eller någon närstående lider men
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    När rättsläget bedöms
    Så säger ingen regel något om "secrecy-in-social-services"

  Scenario: Nej på frågan ger också sekretess
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att det står klart att uppgiften kan röjas utan att personen eller någon närstående lider men
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    När rättsläget bedöms
    Så gäller "secrecy-in-social-services"

  # OSL 26:7
  Scenario: Uppgift i ett offentligt beslut
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    När rättsläget bedöms
    Så säger ingen regel något om "secrecy-in-social-services"

  Scenario: Okänd mottagare
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    När rättsläget bedöms
    Så är det okänt om "secrecy-in-social-services" gäller

  # Lydelsen före den 1 april 2024 är inte läst
  Scenario: Före den 1 april 2024
    Givet dagen är 2024-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    När rättsläget bedöms
    Så är det okänt om "secrecy-in-social-services" gäller

  Scenario: Från den 1 april 2024
    Givet dagen är 2024-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    När rättsläget bedöms
    Så gäller "secrecy-in-social-services"

  # OSL 12:1
  Scenario: Personen själv
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är personen själv
    Och att det inte stämmer att uppgiften kommer från en enskilds anmälan eller utsaga om personens hälsa eller andra personliga förhållanden
    Och att socialnämnden bedömer att det inte stämmer att sekretess för uppgiften gäller även till skydd för någon annan än personen
    När rättsläget bedöms
    Så gäller "person-outside-own-secrecy"
    Och säger ingen regel något om "secrecy-in-social-services"

  # OSL 26:5
  Scenario: Farligt för anmälaren
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är personen själv
    Och att uppgiften kommer från en enskilds anmälan eller utsaga om personens hälsa eller andra personliga förhållanden
    Och att socialnämnden bedömer att det kan antas att uppgiftslämnaren eller någon närstående till denne utsätts för fara för våld eller annat allvarligt men om uppgiften röjs för personen eller personens vårdnadshavare
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    När rättsläget bedöms
    Så gäller "reporters-statement-secret"
    Och säger ingen regel något om "person-outside-own-secrecy"

  Scenario: Inte farligt för anmälaren
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är personen själv
    Och att uppgiften kommer från en enskilds anmälan eller utsaga om personens hälsa eller andra personliga förhållanden
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att uppgiftslämnaren eller någon närstående till denne utsätts för fara för våld eller annat allvarligt men om uppgiften röjs för personen eller personens vårdnadshavare
    Och att socialnämnden bedömer att det inte stämmer att sekretess för uppgiften gäller även till skydd för någon annan än personen
    När rättsläget bedöms
    Så säger ingen regel något om "reporters-statement-secret"
    Och gäller "person-outside-own-secrecy"

  # OSL 12:2
  Scenario: Samtycke
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att samtycket till en enskild mottagare gäller bara om nämnden begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "disclose-with-consent"
    Och säger ingen regel något om "secrecy-in-social-services"
    Och gäller "make-reservation"

  # OSL 10:2
  Scenario: Nödvändigt för den egna verksamheten
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    När rättsläget bedöms
    Så gäller "disclose-necessary-for-own-work"
    Och säger ingen regel något om "secrecy-in-social-services"

  # OSL 10:3
  Scenario: Part med insyn
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att det är av synnerlig vikt att uppgiften om personen inte röjs för den part som vill ta del av den
    När rättsläget bedöms
    Så gäller "party-insight-goes-before-secrecy"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Synnerlig vikt hindrar parten
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det är av synnerlig vikt att uppgiften om personen inte röjs för den part som vill ta del av den
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    När rättsläget bedöms
    Så gäller "secrecy-in-social-services"
    Och säger ingen regel något om "party-insight-goes-before-secrecy"

  # OSL 12:3
  Scenario: Vårdnadshavare som inte bestämmer
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 16
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att socialnämnden bedömer att det inte stämmer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "secrecy-towards-guardian"
    Och gäller "secrecy-in-social-services"

  Scenario: Vårdnadshavare som bestämmer
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att det inte stämmer att uppgiften kommer från en enskilds anmälan eller utsaga om personens hälsa eller andra personliga förhållanden
    Och att socialnämnden bedömer att det inte stämmer att sekretess för uppgiften gäller även till skydd för någon annan än personen
    När rättsläget bedöms
    Så säger ingen regel något om "secrecy-towards-guardian"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Betydande men för barnet
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "secrecy-towards-guardian"

  Scenario: Den som har fyllt arton har ingen vårdnadshavarregel
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 18
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    När rättsläget bedöms
    Så säger ingen regel något om "secrecy-towards-guardian"

  # OSL 26:2
  Scenario: Barnets vistelseort
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att uppgiften gäller var personen vistas
    Och att svaret på grunden för att hålla barnets vistelseort hemlig för föräldrar och vårdnadshavare är barnet har beviljats skyddat boende eller en omedelbar sådan insats enligt lagen (2024:79)
    Och att socialnämnden bedömer att det är nödvändigt med hänsyn till ändamålet med vården eller insatsen att barnets vistelseort hålls hemlig
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    Och att svaret på den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "childs-stay-secret-from-parents"
    Och gäller "secrecy-in-social-services"

  Scenario: Barnets vistelseort utan grund
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att personens ålder i hela år är 6
    Och att uppgiften gäller var personen vistas
    Och att grunden för att hålla barnets vistelseort hemlig för föräldrar och vårdnadshavare saknas
    När rättsläget bedöms
    Så säger ingen regel något om "childs-stay-secret-from-parents"

  # OSL 26:14 c
  Scenario: Adress till skyddat boende
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut adress, fastighetsbeteckning eller tomträtt för ett skyddat boende eller ett hem för vård eller boende med motsvarande verksamhet, hos en kommun eller region
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    När rättsläget bedöms
    Så gäller "sheltered-housing-address-secret"

  # OSL 26:14 d
  Scenario: Adress inför placering
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut adress, fastighetsbeteckning eller tomträtt för ett skyddat boende eller ett hem för vård eller boende med motsvarande verksamhet, hos en kommun eller region
    Och att svaret på den som ska få uppgiften om personen är en annan socialnämnd eller myndighet inom socialtjänsten
    Och att socialnämnden bedömer att adressuppgiften kan antas ha betydelse för en socialnämnds beslut om placering i ett sådant boende
    När rättsläget bedöms
    Så gäller "disclose-address-for-placement"
    Och säger ingen regel något om "sheltered-housing-address-secret"
