# language: sv
Egenskap: Familjerådgivning, utlänningar, fingerade uppgifter och bostäder
  > OSL (2009:400) 21 kap. 3, 3 a och 5 §§, 26 kap. 3 och 11 §§.

  # OSL 26:3
  Scenario: Förtroenden i familjerådgivningen
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så gäller "family-counselling-information-secret"

  Scenario: Förtroenden i familjerådgivningen, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    När rättsläget bedöms
    Så är det okänt om "family-counselling-information-secret" gäller

  Scenario: Förtroenden i familjerådgivningen, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så säger ingen regel något om "family-counselling-information-secret"

  Scenario: Samtycke bryter familjerådgivningens sekretess
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    Och att socialnämnden bedömer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    När rättsläget bedöms
    Så säger ingen regel något om "family-counselling-information-secret"
    Och gäller "disclose-with-consent"

  # OSL 21:3 tredje stycket
  Scenario: Kopplingen till fingerade uppgifter är hemlig utan svar på frågan om men
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att uppgiften visar kopplingen mellan personens fingerade personuppgifter och de verkliga
    När rättsläget bedöms
    Så gäller "identity-link-secret"

  Scenario: Kopplingen när det står klart att ingen lider men
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att uppgiften visar kopplingen mellan personens fingerade personuppgifter och de verkliga
    Och att socialnämnden bedömer att det står klart att kopplingen kan röjas utan att personen eller någon närstående lider men
    När rättsläget bedöms
    Så säger ingen regel något om "identity-link-secret"

  Scenario: Okänt om uppgiften visar kopplingen
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    När rättsläget bedöms
    Så är det okänt om "identity-link-secret" gäller

  # OSL 21:5
  Scenario: Uppgift som kan ge fara från en främmande stat
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att uppgiften är personens adress, telefonnummer, arbetsplats eller en fotografisk bild
    Och att frågan gäller att lämna ut en uppgift som rör personen som utlänning
    Och att socialnämnden bedömer att ett röjande kan antas medföra fara för övergrepp eller annat allvarligt men, som beror på förhållandet mellan en utlänning och en utländsk stat, myndighet eller organisation av utlänningar
    När rättsläget bedöms
    Så gäller "foreign-nationals-information-secret"

  Scenario: Uppgift som kan ge fara från en främmande stat, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att uppgiften är personens adress, telefonnummer, arbetsplats eller en fotografisk bild
    Och att frågan gäller att lämna ut en uppgift som rör personen som utlänning
    När rättsläget bedöms
    Så är det okänt om "foreign-nationals-information-secret" gäller

  Scenario: Uppgift som kan ge fara från en främmande stat, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att den som sekretessen skyddar har samtyckt till att uppgiften lämnas till mottagaren
    Och att det inte stämmer att mottagaren har i uppdrag av nämnden att bara tekniskt bearbeta eller lagra uppgiften
    Och att det inte stämmer att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att socialnämnden bedömer att det inte stämmer att risken för men, skada eller annan olägenhet kan tas bort genom ett förbehåll som begränsar vad mottagaren får göra med uppgiften
    Och att det inte stämmer att uppgiften är personens adress, telefonnummer, arbetsplats eller en fotografisk bild
    Och att frågan gäller att lämna ut en uppgift som rör personen som utlänning
    Och att socialnämnden bedömer att det inte stämmer att ett röjande kan antas medföra fara för övergrepp eller annat allvarligt men, som beror på förhållandet mellan en utlänning och en utländsk stat, myndighet eller organisation av utlänningar
    När rättsläget bedöms
    Så säger ingen regel något om "foreign-nationals-information-secret"

  # OSL 26:11
  Scenario: Bostadsförmedling och betydande men
    Givet dagen är 2025-09-01
    Och att uppgiften om personens personliga förhållanden finns i ett ärende om kommunal bostadsförmedling
    Och att kommunen bedömer att det kan antas att personen eller någon närstående lider betydande men om uppgiften i bostadsförmedlingen röjs
    När rättsläget bedöms
    Så gäller "housing-information-secret"

  Scenario: Bostadsförmedling och betydande men, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att uppgiften om personens personliga förhållanden finns i ett ärende om kommunal bostadsförmedling
    Och att det inte stämmer att uppgiften om personens personliga förhållanden finns i kommunal bostadsuthyrning
    När rättsläget bedöms
    Så är det okänt om "housing-information-secret" gäller

  Scenario: Bostadsförmedling och betydande men, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att uppgiften om personens personliga förhållanden finns i ett ärende om kommunal bostadsförmedling
    Och att kommunen bedömer att det inte stämmer att det kan antas att personen eller någon närstående lider betydande men om uppgiften i bostadsförmedlingen röjs
    Och att det inte stämmer att uppgiften om personens personliga förhållanden finns i kommunal bostadsuthyrning
    När rättsläget bedöms
    Så säger ingen regel något om "housing-information-secret"

  Scenario: Bostadsuthyrning och men
    Givet dagen är 2025-09-01
    Och att uppgiften om personens personliga förhållanden finns i kommunal bostadsuthyrning
    Och att kommunen bedömer att det kan antas att personen eller någon närstående lider men om uppgiften i bostadsuthyrningen röjs
    När rättsläget bedöms
    Så gäller "housing-information-secret"

  Scenario: Bostadsuthyrning och men, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att uppgiften om personens personliga förhållanden finns i kommunal bostadsuthyrning
    Och att det inte stämmer att uppgiften om personens personliga förhållanden finns i ett ärende om kommunal bostadsförmedling
    När rättsläget bedöms
    Så är det okänt om "housing-information-secret" gäller

  Scenario: Bostadsuthyrning och men, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att uppgiften om personens personliga förhållanden finns i kommunal bostadsuthyrning
    Och att kommunen bedömer att det inte stämmer att det kan antas att personen eller någon närstående lider men om uppgiften i bostadsuthyrningen röjs
    Och att det inte stämmer att uppgiften om personens personliga förhållanden finns i ett ärende om kommunal bostadsförmedling
    När rättsläget bedöms
    Så säger ingen regel något om "housing-information-secret"
