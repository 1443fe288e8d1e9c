# language: sv
Egenskap: Tillstånd på minst sex månader, verkställighet och återkallelse
  > UtlL (2005:716) 5 kap. 15 § första och tredje styckena, 7 kap. 7 b §, 8 kap. 23 §, 12 kap. 13 b § samt UtlF 5 kap. 1 §.

  # UtlL 5 kap. 15 § första stycket
  Scenario: Alla fyra förutsättningarna är uppfyllda
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är tillstånd på minst sex månader
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-six-month-permit"
    Och ansvarar Migrationsverket för "grant-six-month-permit"

  # Fjärde stycket: bara förundersökningsledaren får ansöka om detta tillstånd
  Scenario: Socialnämnden har ansökt om fel tillstånd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är tillstånd på minst sex månader
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "grant-six-month-permit"

  Scenario: Förundersökningsledaren får ansöka när utredning är inledd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en förundersökning om brott som personen har utsatts för eller kan berätta om pågår, eller har lett till ett åtal som inte är avgjort
    När rättsläget bedöms
    Så gäller "investigation-leader-applies-permit-5-15"
    Och visas varningen "removal-decision-if-refused"

  # Tredje stycket första meningen
  Scenario: Förlängning kräver att alla fyra finns kvar
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så är det okänt om "extend-permit-5-15" gäller

  # UtlL 12 kap. 13 b §
  Scenario: Gällande tillstånd hindrar verkställighet
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så gäller "no-enforcement-while-permit"

  # UtlL 8 kap. 23 § andra stycket: även tillstånd som har gått ut
  Scenario: Den som har beviljats tillstånd skyddas mot återreseförbud
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    När rättsläget bedöms
    Så gäller "no-reentry-ban"

  Scenario: Den som har beviljats tillstånd skyddas redan när frågan om återreseförbud prövas
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "no-reentry-ban"

  Scenario: Den som har beviljats tillstånd och det är okänt om frågan om återreseförbud prövas
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "no-reentry-ban" gäller

  Scenario: Den som har beviljats tillstånd och frågan om återreseförbud prövas inte
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-reentry-ban"

  Scenario: Beslut av hänsyn till allmän ordning
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-reentry-ban"

  # UtlL 7 kap. 7 b § första stycket: kontakt med misstänkta rör inte betänketiden
  Scenario: Förnyad kontakt är grund för att återkalla sexmånaderstillståndet
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    När rättsläget bedöms
    Så gäller "withdraw-permit-5-15"

  Scenario: Förnyad kontakt är ingen grund för att återkalla betänketiden
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "withdraw-permit-5-15"

  # UtlL 7 kap. 7 b § andra stycket
  Scenario: Sökanden ska höras före återkallelse
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    När rättsläget bedöms
    Så gäller "no-withdrawal-before-applicant-heard"

  Scenario: Före 1 augusti 2022 är texten om återkallelse oläst
    Givet dagen är 2022-07-31
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så är det okänt om "withdraw-permit-5-15" gäller

  # UtlF 5 kap. 1 §: första stycket ja, betänketiden nej
  Scenario: Sexmånaderstillståndet ger rätt att arbeta
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  Scenario: Betänketiden ger inte rätt att arbeta
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  # UtlF 5 kap. 1 § första meningen
  Scenario: Schweizisk medborgare behöver inte arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i Schweiz
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  # UtlL 5 kap. 15 § tredje stycket första meningen
  Scenario: Alla fyra förutsättningarna finns kvar vid förlängning
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att Migrationsverket bedömer att det inte stämmer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så gäller "extend-permit-5-15"

  Scenario: Nämnden får inte ansöka om förlängning enligt ordalydelsen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "extend-permit-5-15"

  # UtlL 8 kap. 23 § andra stycket
  Scenario: Den som var skyddad när beslutet fattades
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att Migrationsverket bedömer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så gäller "no-reentry-ban"

  Scenario: Tillståndet kom efter beslutet om utvisning
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-reentry-ban"

  Scenario: Det är okänt vad personen var när beslutet fattades
    Givet dagen är 2025-09-01
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    När rättsläget bedöms
    Så är det okänt om "no-reentry-ban" gäller
