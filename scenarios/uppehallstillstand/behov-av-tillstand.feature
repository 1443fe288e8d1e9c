# language: sv
Egenskap: Behov av uppehållstillstånd och ställning
  > UtlL (2005:716) 2 kap. 5 och 8 b §§.

  Bakgrund:
    Givet dagen är 2025-09-01

  # UtlL 2 kap. 5 §
  Scenario: Utlänning som varit här mer än tre månader
    Givet att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    När rättsläget bedöms
    Så är det sant att personen behöver uppehållstillstånd för att vistas i Sverige

  # UtlL 2 kap. 8 b § 1
  Scenario: Dansk medborgare
    Givet att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det falskt att personen behöver uppehållstillstånd för att vistas i Sverige

  Scenario: Svensk medborgare
    Givet att personen är svensk medborgare
    När rättsläget bedöms
    Så är det falskt att personen behöver uppehållstillstånd för att vistas i Sverige

  # UtlL 2 kap. 8 b § 2
  Scenario: EES-medborgare med uppehållsrätt
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det falskt att personen behöver uppehållstillstånd för att vistas i Sverige

  # UtlL 2 kap. 8 b § 3
  Scenario: Visering för mer än tre månader
    Givet att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    När rättsläget bedöms
    Så är det falskt att personen behöver uppehållstillstånd för att vistas i Sverige

  # UtlL 2 kap. 9 och 10 §§
  Scenario: Undantag på annan grund
    Givet att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    När rättsläget bedöms
    Så är det falskt att personen behöver uppehållstillstånd för att vistas i Sverige

  Scenario: Okänt hur länge vistelsen har varat
    Givet att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om personen behöver uppehållstillstånd för att vistas i Sverige

  # En nordisk medborgare får inte behandlas som den som saknar rätt att vara här
  Scenario: Nordisk medborgare utan uppehållsrätt
    Givet att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det sant att personen har uppehållstillstånd eller uppehållsrätt, eller behöver inget tillstånd som svensk eller nordisk medborgare

  Scenario: Ingen rätt av något slag
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det falskt att personen har uppehållstillstånd eller uppehållsrätt, eller behöver inget tillstånd som svensk eller nordisk medborgare

  # Bedömningen av uppehållsrätt behövs inte för den som saknar anknytning till EES eller Förenade kungariket
  Scenario: Tredjelandsmedborgare utan anknytning kan inte ha uppehållsrätt
    Givet att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    När rättsläget bedöms
    Så är det falskt att personen har uppehållsrätt
