# language: sv
Egenskap: Ett vittne utan tillstånd
  > Mannen är påhittad, född 1994. Han arbetade på samma ställe och kan berätta om andra. UtlL 5 kap. 15 §, FUK 13 g och 14 a §§, UtlL 20 kap. 1 §.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1994-01-21

  # UtlL 5 kap. 15 § första stycket
  Scenario: Tillståndet på minst sex månader gäller också vittnen
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att personen befinner sig i Sverige
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är tillstånd på minst sex månader
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-six-month-permit"

  # FUK 13 g §
  Scenario: Han får information som vittne, inte som målsägande
    Givet att personen är vittne och kallas till ett förhör
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så gäller "inform-witness"
    Och säger ingen regel något om "individual-protection-assessment"

  # UtlL 20 kap. 1 §
  Scenario: En ansökan gör att vistelsen inte straffas
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så gäller "stay-is-not-punishable"

  # Lag (2008:344) 4 § och lag (2013:407) 5 §
  Scenario: Att sökas för ger inte vårdrätten i förväg
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att personen befinner sig i Sverige
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller
    Och ställs frågan "stays_without_decision_or_statute" till regionen
