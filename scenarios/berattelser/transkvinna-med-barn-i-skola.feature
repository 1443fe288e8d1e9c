# language: sv
Egenskap: En transkvinna med utvisningsbeslut och ett barn i skolan
  > Kvinnan är påhittad, född 1989. Hon har ett beslut om utvisning och tar hand om sin dotter på åtta år. UtlL 4 och 12 kap., skollagen 29 kap., lag (2013:407).

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1989-04-28

  # UtlL 12 kap. 2 §
  Scenario: Förföljelse på grund av kön eller tillhörighet till en grupp hindrar verkställighet dit
    Givet att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att personen riskerar förföljelse i det land dit hon eller han ska sändas, eller är inte skyddad mot att sändas vidare till förföljelse
    Och att Migrationsverket bedömer att det inte stämmer att inget annat land är möjligt, personen har genom ett synnerligen grovt brott visat att det vore allvarlig fara för allmän ordning och säkerhet att låta personen stanna, och förföljelsen innebär varken fara för livet eller är annars av särskilt svår art
    Och att Migrationsverket bedömer att det inte stämmer att personen har bedrivit verksamhet med fara för rikets säkerhet, det finns anledning att anta att verksamheten skulle fortsätta här, och det är inte möjligt att sända personen till något annat land
    När rättsläget bedöms
    Så gäller "no-removal-to-persecution"

  # UtlL 12 kap. 19 § tredje stycket
  Scenario: Den första asylansökan prövas alltid
    Givet att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "try-first-asylum-claim-and-stay"

  # Lag (2013:407) 7 §
  Scenario: Vård som inte kan anstå
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"
    Och gäller "more-care-by-choice-of-region"

  # Skollagen 7 kap. 2 § och 29 kap. 2 §
  Scenario: Dottern har rätt till skola, vårdnaden och tillståndet till trots
    Givet barnet "d1"
    Och att för barnet "d1" gäller att personens ålder i hela år är 8
    Och att för barnet "d1" gäller att det inte stämmer att personen är svensk medborgare
    Och att för barnet "d1" gäller att det inte stämmer att personen är folkbokförd i Sverige
    Och att för barnet "d1" gäller att kommunen bedömer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att för barnet "d1" gäller att personen befinner sig i Sverige
    Och att för barnet "d1" gäller att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school" för barnet "d1"
    Och gäller "home-municipality-for-school" för barnet "d1"

  # SoL (2025:400) 9 kap. 5 §
  Scenario: Skyddat boende frågar inte efter tillstånd
    Givet att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "received-in-sheltered-housing"
