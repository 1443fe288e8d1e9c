# language: sv
Egenskap: En kvinna vars ansökan om betänketid prövas
  > Kvinnan är påhittad, född 1997, utan andra tillstånd. Hon har ett barn på nio år. UtlL 5 kap. 15 § och 12 kap. 12 b §, LMA 1 a §, förordning (2017:193).

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1997-02-14

  # UtlL 12 kap. 12 b §, LMA 1 a § fjärde stycket
  Scenario: Medan ansökan prövas
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att personen befinner sig i Sverige
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så gäller "stay-enforcement"
    Och är det okänt om "application-may-be-granted-after-entry" gäller
    Och är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och har "residence-position" värdet "P515_PEND"

  # UtlL 12 kap. 13 b §
  Scenario: Verkställigheten hindras inte av ansökan ensam
    Givet att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd som beviljades utan att beslutet om avvisning eller utvisning upphävdes
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-permit"

  # UtlF 2 kap. 1 §
  Scenario: Passet är taget av den som utnyttjade henne
    Givet att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att Migrationsverket bedömer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    När rättsläget bedöms
    Så gäller "no-passport-needed-for-stay"

  # UtlF 5 kap. 1 §
  Scenario: Arbete kräver tillstånd
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"
