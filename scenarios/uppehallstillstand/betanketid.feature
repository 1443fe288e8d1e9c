# language: sv
Egenskap: Betänketid för den som kan ha utsatts för människohandel
  > UtlL (2005:716) 5 kap. 15 § andra–fjärde styckena, och riskerna med att ansöka.

  # UtlL 5 kap. 15 § fjärde stycket andra meningen
  Scenario: Nämnden får ansöka, och varningarna syns
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att socialnämnden bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så gäller "board-applies-reflection-permit"
    Och ansvarar socialnämnden för "board-applies-reflection-permit"
    Och visas varningen "removal-decision-if-refused"
    Och visas varningen "victim-cannot-appeal-5-15"
    Och visas varningen "authorities-may-request-data"

  Scenario: Utan nämndens bedömning är svaret okänt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så är det okänt om "board-applies-reflection-permit" gäller
    Och ställs frågan "reason_to_assume_crime_brb_4_1a_or_1b" till socialnämnden
    Och visas varningen "removal-decision-if-refused"

  Scenario: Migrationsverkets uppfattning ersätter inte nämndens bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så är det okänt om "board-applies-reflection-permit" gäller

  Scenario: Svensk medborgare är inte utlänning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så säger ingen regel något om "board-applies-reflection-permit"
    Och visas inte varningen "removal-decision-if-refused"

  # SFS 2022:1015: nämndens rätt är ny den 1 augusti 2022
  Scenario: Dagen före ändringen fick nämnden inte ansöka
    Givet dagen är 2022-07-31
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att socialnämnden bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så säger ingen regel något om "board-applies-reflection-permit"

  Scenario: Den dag ändringen trädde i kraft fick nämnden ansöka
    Givet dagen är 2022-08-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att socialnämnden bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så gäller "board-applies-reflection-permit"

  # UtlL 5 kap. 15 § andra stycket: "ska", men Migrationsverket bedömer
  Scenario: Migrationsverket ska ge betänketid på nämndens ansökan
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att det enligt Migrationsverket finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-reflection-permit"

  # Socialnämndens uppfattning om behovet räcker inte
  Scenario: En handläggares kryss gör inte Migrationsverkets plikt sann
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att socialnämnden bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "grant-reflection-permit" gäller

  # UtlL 5 kap. 17 § tredje stycket
  Scenario: Varaktigt bosatt i en annan EU-stat som är ett hot
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    När rättsläget bedöms
    Så säger ingen regel något om "grant-reflection-permit"

  # UtlL 5 kap. 15 § tredje stycket andra meningen: "får"
  Scenario: Förlängd betänketid på förundersökningsledarens ansökan
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att det finns särskilda skäl för behov av en längre betänketid
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så gäller "extend-permit-5-15"

  # UtlL 12 kap. 12 b §
  Scenario: Verkställigheten får stoppas när ansökan prövas
    Givet dagen är 2025-09-01
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så gäller "stay-enforcement"

  # UtlL 5 kap. 17 § första stycket
  Scenario: Egna brott ger en varning före ansökan
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att personen har gjort sig skyldig till brott, eller till brott i förening med annan misskötsamhet
    När rättsläget bedöms
    Så visas varningen "own-crime-weighed"

  # UtlL 17 kap. 1 §
  Scenario: Nämnden ska lämna begärda uppgifter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att polisen, Säkerhetspolisen, Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen har begärt uppgifter om personens personliga förhållanden från socialnämnden
    Och att socialnämnden bedömer att uppgifterna behövs för att avgöra ett ärende om uppehållstillstånd eller ställning som varaktigt bosatt, för att verkställa avvisning eller utvisning, eller i en fråga om uppehållsrätt
    När rättsläget bedöms
    Så gäller "disclose-to-migration-authorities"

  Scenario: Utan begäran ger paragrafen ingen plikt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att polisen, Säkerhetspolisen, Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen har begärt uppgifter om personens personliga förhållanden från socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-migration-authorities"

  # FUK 14 a §
  Scenario: Förundersökningsledaren ska underrätta
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att en förundersökning om brott som personen har utsatts för eller kan berätta om pågår, eller har lett till ett åtal som inte är avgjort
    Och att förundersökningsledaren bedömer att personen kan beviljas uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så gäller "inform-of-permit-5-15"
    Och ansvarar förundersökningsledaren för "inform-of-permit-5-15"

  # Tecken på människohandel gör att frågan ställs. De besvarar den aldrig.
  Scenario: Tecken föreslår frågan till nämnden
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens födelsedag är 2009-01-01
    Och händelsen "h1" mot personen
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2025-08-01
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2025-08-10
    Och att för händelsen "h1" gäller att socialnämnden bedömer att personen har exploaterats i tiggeri
    När rättsläget bedöms
    Så är det okänt om "board-applies-reflection-permit" gäller
    Och ställs frågan "reason_to_assume_crime_brb_4_1a_or_1b" till socialnämnden

  # UtlL 5 kap. 15 § fjärde stycket: Migrationsverket prövar själv om nämnden fick ansöka
  Scenario: Migrationsverket finner ingen anledning att anta brott
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    Och att Migrationsverket bedömer att det inte stämmer att det enligt Migrationsverket finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    När rättsläget bedöms
    Så säger ingen regel något om "grant-reflection-permit"

  # UtlL 12 kap. 12 b §: texten före 2022-08-01 är inte läst
  Scenariomall: Inhibition kring den lästa lydelsens början
    Givet dagen är <dag>
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                      |
      | 2022-08-01 | gäller "stay-enforcement"                 |
      | 2022-07-31 | är det okänt om "stay-enforcement" gäller |

  Scenario: Utan beslut om utvisning finns inget att stoppa
    Givet dagen är 2025-09-01
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att en ansökan av personen enligt 5 kap. 15 d § utlänningslagen prövas
    När rättsläget bedöms
    Så säger ingen regel något om "stay-enforcement"

  Scenario: Förundersökningsledaren bedömer att tillstånd inte kan ges
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att det inte stämmer att personen kan beviljas uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-permit-5-15"
