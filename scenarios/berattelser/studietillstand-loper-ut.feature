# language: sv
Egenskap: Ett studietillstånd som snart går ut
  > Studenten är påhittad, född 2003. Hon utnyttjas av den som ordnade bostaden. UtlL 5, 6 och 8 kap.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 2003-05-05

  # UtlL 5 kap. 15 § fjärde stycket: texten kräver inte att tillstånd saknas
  Scenario: I dag har hon ett tillstånd, och betänketid får ändå sökas
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att socialnämnden bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så gäller "board-applies-reflection-permit"
    Och visas varningen "removal-decision-if-refused"

  # UtlL 8 kap. 4 §
  Scenario: När tillståndet har gått ut får hon inte avvisas
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 6 §
  Scenario: Men utvisning kan komma i fråga
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  # UtlL 6 kap. 3 §
  Scenario: Arbete under tiden
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "work-permit-may-be-given"
