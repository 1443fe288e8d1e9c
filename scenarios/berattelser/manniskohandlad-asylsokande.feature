# language: sv
Egenskap: En asylsökande kvinna som är utsatt för människohandel
  > Kvinnan är påhittad, född 2001, och bor på asylboende. UtlL 5 kap. 15 §, LMA 1 a §, lag (2008:344), SoL (2025:400) 13 kap.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 2001-04-02

  # LMA 1 §, lag (2008:344) 6 §
  Scenario: Innan någon ansökan görs omfattas hon av LMA
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att personen befinner sig i Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och gäller "care-that-cannot-wait"
    Och är det okänt om "offer-health-examination" gäller

  # UtlL 5 kap. 15 § fjärde stycket
  Scenario: Nämnden får söka betänketid, och varningarna följer med
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att socialnämnden bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så gäller "board-applies-reflection-permit"
    Och visas varningen "removal-decision-if-refused"
    Och visas varningen "victim-cannot-appeal-5-15"

  # LMA 1 a § fjärde stycket
  Scenario: När ansökan prövas flyttar ansvaret till kommunen
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och är det okänt om "application-may-be-granted-after-entry" gäller

  # Lag (1988:609) 1 § 2, FUK 13 f §
  Scenario: Förundersökningen inleds: biträde efter åklagarens och rättens bedömning
    Givet att förundersökningsledaren bedömer att personen är målsägande
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller
    Och ställs frågan "need_of_counsel_presumed" till domstolen
    Och gäller "individual-protection-assessment"
