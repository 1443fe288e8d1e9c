# language: sv
Egenskap: Betänketiden är snart slut
  > Kvinnan är påhittad, född 2000. Tillståndet på 30 dagar går ut om en vecka. UtlL 5 kap. 15 § tredje och fjärde styckena.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 2000-09-09

  # Lag (2008:344) 5 §, UtlL 12 kap. 13 b § och 6 kap. 3 §
  Scenario: Vad tillståndet ger i dag
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och gäller "no-enforcement-while-permit"
    Och gäller "work-permit-may-be-given"

  # UtlL 5 kap. 15 § tredje stycket
  Scenario: Om tiden förlängs avgör Migrationsverket
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så är det okänt om "extend-permit-5-15" gäller
    Och ställs frågan "special_reasons_longer_reflection" till Migrationsverket

  # UtlL 5 kap. 15 § fjärde stycket
  Scenario: Utan inledd förundersökning finns ingen som får ansöka om mer
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att en förundersökning om brott som personen har utsatts för eller kan berätta om pågår, eller har lett till ett åtal som inte är avgjort
    När rättsläget bedöms
    Så säger ingen regel något om "investigation-leader-applies-permit-5-15"
