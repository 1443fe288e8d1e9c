# language: sv
Egenskap: Vårdnadshavaren förfogar över sekretessen
  > OSL (2009:400) 12 kap. 3 § andra stycket.

  Scenario: Vårdnadshavaren förfogar för ett barn
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2013-01-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    När rättsläget bedöms
    Så gäller "guardian-lifts-secrecy-for-child"

  Scenario: Vårdnadshavaren förfogar för ett barn, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2013-01-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    När rättsläget bedöms
    Så är det okänt om "guardian-lifts-secrecy-for-child" gäller

  Scenario: Vårdnadshavaren förfogar för ett barn, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2013-01-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "guardian-lifts-secrecy-for-child"

  Scenario: Vårdnadshavaren förfogar inte för en vuxen
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att den som ska få uppgiften om personen är en annan enskild
    Och att det inte stämmer att uppgiften gäller var personen vistas
    Och att socialnämnden bedömer att vårdnadshavaren har rätt och skyldighet att bestämma i den fråga som uppgiften gäller
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att barnet lider betydande men om uppgiften röjs för vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "guardian-lifts-secrecy-for-child"
