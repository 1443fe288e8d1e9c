# language: sv
Egenskap: Frågan om uppehållsrätt
  > UtlL (2005:716) 3 a kap. Ingen regel säger att uppehållsrätt finns.

  Scenario: Arbete gör att frågan om uppehållsrätt ställs, men ger inte svaret
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen befinner sig i Sverige
    Och att personen arbetar eller driver eget företag i Sverige
    När rättsläget bedöms
    Så ställs frågan "has_eu_right_of_residence"

  Scenario: Arbetssökande gör att frågan om uppehållsrätt ställs, men ger inte svaret
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen befinner sig i Sverige
    Och att personen har kommit hit för att söka arbete och har en verklig möjlighet att få en anställning
    När rättsläget bedöms
    Så ställs frågan "has_eu_right_of_residence"

  Scenario: Student eller egna medel gör att frågan om uppehållsrätt ställs, men ger inte svaret
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen befinner sig i Sverige
    Och att personen är inskriven student eller har egna tillgångar, med heltäckande sjukförsäkring
    När rättsläget bedöms
    Så ställs frågan "has_eu_right_of_residence"

  Scenario: Sjuk eller arbetslös efter arbete gör att frågan om uppehållsrätt ställs, men ger inte svaret
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen befinner sig i Sverige
    Och att personen har arbetat här men är tillfälligt sjuk, i yrkesutbildning eller ofrivilligt arbetslös och anmäld som arbetssökande
    När rättsläget bedöms
    Så ställs frågan "has_eu_right_of_residence"

  Scenario: Fem år gör att frågan om uppehållsrätt ställs, men ger inte svaret
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen befinner sig i Sverige
    Och att personen har vistats lagligt i Sverige utan avbrott i minst fem år
    När rättsläget bedöms
    Så ställs frågan "has_eu_right_of_residence"

  # UtlL 3 a kap. 5 d § 3
  Scenario: Uppehållsrätt efter en separation med våld är en bedömning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att anknytningen till EES-medborgaren har upphört genom dödsfall, utresa eller att förhållandet tagit slut
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så ställs frågan "has_eu_right_of_residence"
