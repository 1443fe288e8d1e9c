# language: sv
Egenskap: Förbehåll och andra undantag från sekretess
  > OSL (2009:400) 10 kap. 1, 2 a, 14, 16, 17, 18 b, 19 och 26 §§, 12 kap. 3 §, 26 kap. 8 §.

  # OSL 10:1
  Scenario: Samtycke bryter sekretessen mot en annan enskild
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    När rättsläget bedöms
    Så gäller "disclose-with-consent"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Samtycke bryter sekretessen mot en annan enskild, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    När rättsläget bedöms
    Så är det okänt om "disclose-with-consent" gäller

  Scenario: Samtycke bryter sekretessen mot en annan enskild, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-with-consent"

  Scenario: Samtycke till personen själv behövs inte
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är personen själv
    Och att socialnämnden bedömer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    När rättsläget bedöms
    Så vilar "disclose-with-consent" på "OSL (2009:400) 12 kap. 2 § första stycket"

  # OSL 10:2 a
  Scenario: Teknisk bearbetning
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften för teknisk bearbetning eller lagring
    När rättsläget bedöms
    Så gäller "disclose-for-technical-processing"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Teknisk bearbetning, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften för teknisk bearbetning eller lagring
    När rättsläget bedöms
    Så är det okänt om "disclose-for-technical-processing" gäller

  Scenario: Teknisk bearbetning, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften för teknisk bearbetning eller lagring
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-technical-processing"

  Scenario: Teknisk bearbetning, med undantaget
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det är olämpligt att lämna uppgiften för teknisk bearbetning eller lagring
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-technical-processing"

  Scenario: Teknisk bearbetning den 30 juni 2023
    Givet dagen är 2023-06-30
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften för teknisk bearbetning eller lagring
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-technical-processing"

  # OSL 10:14
  Scenario: Nämnden ska göra ett förbehåll som tar bort risken
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att socialnämnden bedömer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "make-reservation"

  Scenario: Nämnden ska göra ett förbehåll som tar bort risken, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    När rättsläget bedöms
    Så är det okänt om "make-reservation" gäller

  Scenario: Nämnden ska göra ett förbehåll som tar bort risken, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "make-reservation"

  Scenario: Uppgiften får lämnas med förbehållet
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "disclose-with-reservation"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Uppgiften får lämnas med förbehållet, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    När rättsläget bedöms
    Så är det okänt om "disclose-with-reservation" gäller

  Scenario: Uppgiften får lämnas med förbehållet, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-with-reservation"

  Scenario: Förbehåll gäller inte mot en myndighet
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-with-reservation"

  Scenario: Ett förbehåll hjälper inte mot familjerådgivningens sekretess
    Givet dagen är 2025-09-01
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att frågan gäller att lämna ut adress, fastighetsbeteckning eller tomträtt för ett skyddat boende eller ett hem för vård eller boende med motsvarande verksamhet, hos en kommun eller region
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att det inte stämmer att uppgiften, ensam eller tillsammans med annat i målet eller ärendet, visar var personen bor
    Och att det inte stämmer att uppgiften visar kopplingen mellan personens fingerade personuppgifter och de verkliga
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift som rör personen som utlänning
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-with-reservation"

  # OSL 10:16
  Scenario: Domstolen som överprövar
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet för tillsyn över eller revision hos nämnden
    Och att socialnämnden bedömer att uppgiften behövs hos en myndighet som omprövar eller överprövar nämndens beslut eller åtgärd
    När rättsläget bedöms
    Så gäller "disclose-for-review-or-supervision"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Domstolen som överprövar, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet för tillsyn över eller revision hos nämnden
    När rättsläget bedöms
    Så är det okänt om "disclose-for-review-or-supervision" gäller

  Scenario: Domstolen som överprövar, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet för tillsyn över eller revision hos nämnden
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet som omprövar eller överprövar nämndens beslut eller åtgärd
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-review-or-supervision"

  # OSL 10:17
  Scenario: Inspektionen som utövar tillsyn
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet som omprövar eller överprövar nämndens beslut eller åtgärd
    Och att socialnämnden bedömer att uppgiften behövs hos en myndighet för tillsyn över eller revision hos nämnden
    När rättsläget bedöms
    Så gäller "disclose-for-review-or-supervision"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Inspektionen som utövar tillsyn, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet som omprövar eller överprövar nämndens beslut eller åtgärd
    När rättsläget bedöms
    Så är det okänt om "disclose-for-review-or-supervision" gäller

  Scenario: Inspektionen som utövar tillsyn, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet som omprövar eller överprövar nämndens beslut eller åtgärd
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet för tillsyn över eller revision hos nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-review-or-supervision"

  # OSL 10:18 b
  Scenario: Risk för terroristbrott före den 1 april 2025
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att särskilda omständigheter ger risk för att personen kommer att begå ett sådant terroristbrott som 10 kap. 18 b § offentlighets- och sekretesslagen räknar upp
    Och att socialnämnden bedömer att uppgiften kan antas bidra till att förhindra terroristbrottet
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften om risken för terroristbrott, med hänsyn till insatser för personen eller av andra särskilda skäl
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så gäller "disclose-to-prevent-terrorist-crime"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Risk för terroristbrott före den 1 april 2025, när ett svar saknas
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att särskilda omständigheter ger risk för att personen kommer att begå ett sådant terroristbrott som 10 kap. 18 b § offentlighets- och sekretesslagen räknar upp
    Och att socialnämnden bedömer att uppgiften kan antas bidra till att förhindra terroristbrottet
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så är det okänt om "disclose-to-prevent-terrorist-crime" gäller

  Scenario: Risk för terroristbrott före den 1 april 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att särskilda omständigheter ger risk för att personen kommer att begå ett sådant terroristbrott som 10 kap. 18 b § offentlighets- och sekretesslagen räknar upp
    Och att socialnämnden bedömer att uppgiften kan antas bidra till att förhindra terroristbrottet
    Och att socialnämnden bedömer att det är olämpligt att lämna uppgiften om risken för terroristbrott, med hänsyn till insatser för personen eller av andra särskilda skäl
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-prevent-terrorist-crime"

  Scenario: Risk för terroristbrott före den 1 april 2025, med undantaget
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att särskilda omständigheter ger risk för att personen kommer att begå ett sådant terroristbrott som 10 kap. 18 b § offentlighets- och sekretesslagen räknar upp
    Och att socialnämnden bedömer att uppgiften kan antas bidra till att förhindra terroristbrottet
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften om risken för terroristbrott, med hänsyn till insatser för personen eller av andra särskilda skäl
    Och att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-prevent-terrorist-crime"

  Scenario: Konkret risk för terroristbrott från den 1 april 2025
    Givet dagen är 2025-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att konkreta omständigheter ger risk för att personen kommer att begå ett terroristbrott eller ett brott mot Sveriges säkerhet som 10 kap. 18 b § offentlighets- och sekretesslagen räknar upp
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så gäller "disclose-to-prevent-terrorist-crime"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Konkret risk för terroristbrott från den 1 april 2025, när ett svar saknas
    Givet dagen är 2025-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så är det okänt om "disclose-to-prevent-terrorist-crime" gäller

  Scenario: Konkret risk för terroristbrott från den 1 april 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att konkreta omständigheter ger risk för att personen kommer att begå ett terroristbrott eller ett brott mot Sveriges säkerhet som 10 kap. 18 b § offentlighets- och sekretesslagen räknar upp
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-prevent-terrorist-crime"

  Scenario: Konkret risk för terroristbrott från den 1 april 2025, med undantaget
    Givet dagen är 2025-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att konkreta omständigheter ger risk för att personen kommer att begå ett terroristbrott eller ett brott mot Sveriges säkerhet som 10 kap. 18 b § offentlighets- och sekretesslagen räknar upp
    Och att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-prevent-terrorist-crime"

  # OSL 10:22
  Scenario: Misstänkt överlåtelse av narkotika till en ung person
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om att någon har överlåtit narkotika eller dopningsmedel, eller i icke ringa fall alkohol, till en person under arton år
    När rättsläget bedöms
    Så gäller "disclose-suspected-transfer-to-young"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Misstänkt överlåtelse av narkotika till en ung person, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    När rättsläget bedöms
    Så är det okänt om "disclose-suspected-transfer-to-young" gäller

  Scenario: Misstänkt överlåtelse av narkotika till en ung person, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att uppgiften angår misstanke om att någon har överlåtit narkotika eller dopningsmedel, eller i icke ringa fall alkohol, till en person under arton år
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-suspected-transfer-to-young"

  # OSL 10:24
  Scenario: En hotad persons adress för att utreda ett brott
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att fängelse ingår i straffskalan för det begångna brottet
    När rättsläget bedöms
    Så gäller "disclose-under-other-secrecy-for-investigation"
    Och säger ingen regel något om "home-and-contact-secret-under-threat"

  Scenario: En hotad persons adress för att utreda ett brott, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    När rättsläget bedöms
    Så är det okänt om "disclose-under-other-secrecy-for-investigation" gäller

  Scenario: En hotad persons adress för att utreda ett brott, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att det inte stämmer att fängelse ingår i straffskalan för det begångna brottet
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-under-other-secrecy-for-investigation"

  # OSL 10:27
  Scenario: Generalklausulen och en hotad persons adress
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att det är uppenbart att intresset av att myndigheten får uppgiften har företräde framför det intresse som sekretessen ska skydda
    Och att det inte stämmer att ett utlämnande strider mot en lag eller förordning
    När rättsläget bedöms
    Så gäller "disclose-under-general-clause"
    Och säger ingen regel något om "home-and-contact-secret-under-threat"

  Scenario: Generalklausulen och en hotad persons adress, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att det inte stämmer att ett utlämnande strider mot en lag eller förordning
    När rättsläget bedöms
    Så är det okänt om "disclose-under-general-clause" gäller

  Scenario: Generalklausulen och en hotad persons adress, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att intresset av att myndigheten får uppgiften har företräde framför det intresse som sekretessen ska skydda
    Och att det inte stämmer att ett utlämnande strider mot en lag eller förordning
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-under-general-clause"

  Scenario: Generalklausulen och en hotad persons adress, med undantaget
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att det är uppenbart att intresset av att myndigheten får uppgiften har företräde framför det intresse som sekretessen ska skydda
    Och att ett utlämnande strider mot en lag eller förordning
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-under-general-clause"

  Scenario: Generalklausulen räcker inte mot en annan enskild
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att socialnämnden bedömer att det är uppenbart att intresset av att myndigheten får uppgiften har företräde framför det intresse som sekretessen ska skydda
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-under-general-clause"

  # OSL 10:21 och 23
  Scenario: Familjerådgivningens uppgift om ett brott mot ett barn
    Givet dagen är 2025-09-01
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att brottet finns i 3, 4 eller 6 kap. brottsbalken eller i lagen med förbud mot könsstympning av kvinnor
    När rättsläget bedöms
    Så gäller "disclose-suspected-crime-against-child"
    Och säger ingen regel något om "family-counselling-information-secret"

  Scenario: Familjerådgivningens uppgift om ett brott med minst sex månader i straffskalan
    Givet dagen är 2025-09-01
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att brottets lägsta straff är fängelse i minst sex månader
    När rättsläget bedöms
    Så gäller "disclose-for-crime-investigation"
    Och säger ingen regel något om "family-counselling-information-secret"

  # OSL 10:19
  Scenario: Pågående rattfylleri
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att det är fråga om ett förestående eller pågående trafikbrott som 10 kap. 19 § offentlighets- och sekretesslagen räknar upp
    Och att socialnämnden bedömer att uppgiften behövs för att förhindra eller avbryta trafikbrottet
    När rättsläget bedöms
    Så gäller "disclose-to-stop-traffic-crime"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Pågående rattfylleri, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att det är fråga om ett förestående eller pågående trafikbrott som 10 kap. 19 § offentlighets- och sekretesslagen räknar upp
    När rättsläget bedöms
    Så är det okänt om "disclose-to-stop-traffic-crime" gäller

  Scenario: Pågående rattfylleri, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är Polismyndigheten
    Och att det är fråga om ett förestående eller pågående trafikbrott som 10 kap. 19 § offentlighets- och sekretesslagen räknar upp
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs för att förhindra eller avbryta trafikbrottet
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-stop-traffic-crime"

  Scenario: Pågående rattfylleri till en annan enskild
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att det är fråga om ett förestående eller pågående trafikbrott som 10 kap. 19 § offentlighets- och sekretesslagen räknar upp
    Och att socialnämnden bedömer att uppgiften behövs för att förhindra eller avbryta trafikbrottet
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-stop-traffic-crime"

  # OSL 10:26
  Scenario: Adress för delgivning
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att uppgiften är personens adress, telefonnummer, arbetsplats eller en fotografisk bild
    Och att socialnämnden bedömer att uppgiften behövs hos en myndighet för delgivning enligt delgivningslagen eller för hjälp med delgivning
    När rättsläget bedöms
    Så gäller "disclose-for-service-of-documents"

  Scenario: Adress för delgivning, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att uppgiften är personens adress, telefonnummer, arbetsplats eller en fotografisk bild
    När rättsläget bedöms
    Så är det okänt om "disclose-for-service-of-documents" gäller

  Scenario: Adress för delgivning, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att uppgiften är personens adress, telefonnummer, arbetsplats eller en fotografisk bild
    Och att socialnämnden bedömer att det inte stämmer att uppgiften behövs hos en myndighet för delgivning enligt delgivningslagen eller för hjälp med delgivning
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-service-of-documents"

  Scenario: En hotad persons adress för delgivning
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att den som ska få uppgiften om personen är en annan myndighet
    Och att uppgiften är personens adress, telefonnummer, arbetsplats eller en fotografisk bild
    Och att socialnämnden bedömer att uppgiften behövs hos en myndighet för delgivning enligt delgivningslagen eller för hjälp med delgivning
    När rättsläget bedöms
    Så gäller "disclose-for-service-of-documents"
    Och säger ingen regel något om "home-and-contact-secret-under-threat"

  # OSL 26:8
  Scenario: Den som söker sina biologiska föräldrar
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    När rättsläget bedöms
    Så gäller "disclose-biological-parents-to-adult"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Den som söker sina biologiska föräldrar, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    När rättsläget bedöms
    Så är det okänt om "disclose-biological-parents-to-adult" gäller

  Scenario: Den som söker sina biologiska föräldrar, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att det inte stämmer att mottagaren är myndig och uppgiften har betydelse för att mottagaren ska få veta vilka de biologiska föräldrarna är
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-biological-parents-to-adult"

  # OSL 10:4
  Scenario: Nämnden får göra ett förbehåll mot en part
    Givet dagen är 2025-09-01
    Och att nämnden lämnar en sekretessbelagd uppgift om personen till en enskild part, eller till partens ställföreträdare, ombud eller biträde
    Och att parten får uppgiften om personen genom sin rätt till insyn i ärendet
    När rättsläget bedöms
    Så gäller "make-reservation-towards-party"

  Scenario: Nämnden får göra ett förbehåll mot en part, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att nämnden lämnar en sekretessbelagd uppgift om personen till en enskild part, eller till partens ställföreträdare, ombud eller biträde
    När rättsläget bedöms
    Så är det okänt om "make-reservation-towards-party" gäller

  Scenario: Nämnden får göra ett förbehåll mot en part, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att nämnden lämnar en sekretessbelagd uppgift om personen till en enskild part, eller till partens ställföreträdare, ombud eller biträde
    Och att det inte stämmer att parten får uppgiften om personen genom sin rätt till insyn i ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "make-reservation-towards-party"
