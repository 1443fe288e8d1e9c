# language: sv
Egenskap: Bostad och kontakt vid hot
  > OSL (2009:400) 21 kap. 3 och 3 a §§.

  # OSL 21:3
  Scenario: Hot mot personen
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att det inte stämmer att uppgiften, ensam eller tillsammans med annat i målet eller ärendet, visar var personen bor
    Och att det inte stämmer att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att det inte stämmer att frågan gäller att lämna ut adress, fastighetsbeteckning eller tomträtt för ett skyddat boende eller ett hem för vård eller boende med motsvarande verksamhet, hos en kommun eller region
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att uppgiften är en beteckning på fastighet eller tomträtt
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "home-and-contact-secret-under-threat"

  Scenario: Ingen har bedömt hotet
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att uppgiften är en beteckning på fastighet eller tomträtt
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så väntar "home-and-contact-secret-under-threat" på en bedömning
    Och ställs frågan "special_reason_to_assume_threat_if_disclosed" till socialnämnden

  Scenario: Inget särskilt skäl att anta hot
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det inte stämmer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    När rättsläget bedöms
    Så säger ingen regel något om "home-and-contact-secret-under-threat"

  Scenario: Personens samtycke
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift som visar var personen eller personens anhöriga bor eller hur de kan nås
    Och att socialnämnden bedömer att det kan av särskild anledning antas att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men om uppgiften om bostad eller kontakt röjs
    Och att socialnämnden bedömer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att personens ålder i hela år är 34
    När rättsläget bedöms
    Så säger ingen regel något om "home-and-contact-secret-under-threat"

  # OSL 21:3 a: obesvarad fråga ger sekretess
  Scenario: Part med skyddad folkbokföring
    Givet dagen är 2025-09-01
    Och att personen är part i ett mål eller ärende och har skyddad folkbokföring
    Och att uppgiften, ensam eller tillsammans med annat i målet eller ärendet, visar var personen bor
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att det inte stämmer att uppgiften är en beteckning på fastighet eller tomträtt
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "protected-partys-home-secret"

  Scenario: Det står klart att ingen hotas
    Givet dagen är 2025-09-01
    Och att personen är part i ett mål eller ärende och har skyddad folkbokföring
    Och att uppgiften, ensam eller tillsammans med annat i målet eller ärendet, visar var personen bor
    Och att socialnämnden bedömer att det står klart att uppgiften om var personen bor kan röjas utan att personen eller någon närstående kan utsättas för hot eller våld eller lida annat allvarligt men
    När rättsläget bedöms
    Så säger ingen regel något om "protected-partys-home-secret"

  # OSL 10:3
  Scenario: Motpart med insyn och synnerlig vikt
    Givet dagen är 2025-09-01
    Och att personen är part i ett mål eller ärende och har skyddad folkbokföring
    Och att uppgiften, ensam eller tillsammans med annat i målet eller ärendet, visar var personen bor
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det är av synnerlig vikt att uppgiften om personen inte röjs för den part som vill ta del av den
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att uppgiften är en beteckning på fastighet eller tomträtt
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så gäller "protected-partys-home-secret"
