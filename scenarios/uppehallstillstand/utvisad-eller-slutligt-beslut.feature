# language: sv
Egenskap: Tillstånd efter utvisning på grund av brott och efter ett slutligt beslut
  > UtlL (2005:716) 5 kap. 18 § sjätte stycket och 20 § andra stycket, 12 kap. 8 b, 19 b och 20 §§.

  # UtlL 5 kap. 20 § andra stycket första meningen
  Scenario: Migrationsverket får inte ge tillstånd efter utvisning på grund av brott
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
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-six-month-permit"

  # UtlL 5 kap. 20 § andra stycket första meningen
  Scenario: Det är okänt om personen har utvisats på grund av brott
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
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "grant-six-month-permit" gäller

  # UtlL 5 kap. 20 § andra stycket första meningen
  Scenario: Inte heller en flykting får tillstånd av Migrationsverket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  # UtlL 5 kap. 18 § sjätte stycket
  Scenario: En flykting efter ett slutligt beslut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  # UtlL 5 kap. 18 § sjätte stycket
  Scenario: En flykting när det är okänt om beslutet är slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  # UtlL 5 kap. 18 § sjätte stycket
  Scenario: Vård enligt LVU efter ett slutligt beslut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att personen behöver vård enligt LVU
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  # UtlL 5 kap. 18 § sjätte stycket
  Scenario: Vård enligt LVU när det är okänt om beslutet är slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att personen behöver vård enligt LVU
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  # UtlL 5 kap. 18 § sjätte stycket
  Scenario: Vårdnadshavaren efter ett slutligt beslut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  # UtlL 5 kap. 18 § sjätte stycket
  Scenario: Vårdnadshavaren när det är okänt om beslutet är slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  # UtlL 12 kap. 8 b §
  Scenario: Asylansökan hindrar inte verkställigheten som för andra
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-asylum-tried"

  # UtlL 12 kap. 20 §
  Scenario: Nya omständigheter ger inte tillstånd hos Migrationsverket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-in-enforcement"

  # UtlL 12 kap. 19 b § fjärde stycket
  Scenario: En första asylansökan prövas utan att verkställigheten stoppas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "try-first-asylum-claim-and-stay"

  # UtlL 12 kap. 20 §, 5 kap. 20 § andra stycket andra meningen
  Scenario: Frågan lämnas till migrationsdomstolen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det finns skäl enligt 12 kap. 16 b § utlänningslagen att ge tillstånd fast personen har utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "hand-over-permit-question-to-migration-court"

  # UtlL 12 kap. 20 §, 5 kap. 20 § andra stycket andra meningen
  Scenario: Det är okänt om det finns skäl att lämna frågan till domstolen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "hand-over-permit-question-to-migration-court" gäller

  # UtlL 12 kap. 20 §, 5 kap. 20 § andra stycket andra meningen
  Scenario: Inga skäl att lämna frågan till domstolen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att det finns skäl enligt 12 kap. 16 b § utlänningslagen att ge tillstånd fast personen har utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "hand-over-permit-question-to-migration-court"

  # UtlL 12 kap. 20 §, 5 kap. 20 § andra stycket andra meningen
  Scenario: Frågan lämnas inte för den som inte är utvisad på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det finns skäl enligt 12 kap. 16 b § utlänningslagen att ge tillstånd fast personen har utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "hand-over-permit-question-to-migration-court"

  # UtlL 12 kap. 20 §, 5 kap. 20 § andra stycket andra meningen
  Scenario: Det är okänt om personen är utvisad på grund av brott när skälen finns
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det finns skäl enligt 12 kap. 16 b § utlänningslagen att ge tillstånd fast personen har utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "hand-over-permit-question-to-migration-court" gäller

  # Öppen fråga: hindrar ett slutligt beslut tillstånden i 15–15 d, 16 a och 16 b §§?
  Scenario: Sex månader, det är inte sagt om det slutliga beslutet hindrar
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "grant-six-month-permit" gäller

  Scenario: Sex månader, Migrationsverket bedömer att det slutliga beslutet inte hindrar
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-six-month-permit"

  Scenario: Sex månader, Migrationsverket bedömer att det slutliga beslutet hindrar
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-six-month-permit"

  Scenario: Förlängning, det är inte sagt om det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så är det okänt om "extend-permit-5-15" gäller

  Scenario: Förlängning, Migrationsverket bedömer att det slutliga beslutet inte hindrar
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så gäller "extend-permit-5-15"

  Scenario: Förlängning, Migrationsverket bedömer att det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "extend-permit-5-15"

  Scenario: Personsäkerhet, det är inte sagt om det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-personal-security" gäller

  Scenario: Personsäkerhet, Migrationsverket bedömer att det slutliga beslutet inte hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permit-for-personal-security"

  Scenario: Personsäkerhet, Migrationsverket bedömer att det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-personal-security"

  Scenario: Permanent tillstånd, det är inte sagt om det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd, Migrationsverket bedömer att det slutliga beslutet inte hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd, Migrationsverket bedömer att det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Barn som ska placeras här, det är inte sagt om det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-placed-child" gäller

  Scenario: Barn som ska placeras här, Migrationsverket bedömer att det slutliga beslutet inte hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permit-for-placed-child"

  Scenario: Barn som ska placeras här, Migrationsverket bedömer att det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-placed-child"

  Scenario: Permanent tillstånd för barnet, det är inte sagt om det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd för barnet, Migrationsverket bedömer att det slutliga beslutet inte hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd för barnet, Migrationsverket bedömer att det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 b, 15 c, 16 a eller 16 b § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Mål om lön, det är inte sagt om det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-after-section-15" gäller

  Scenario: Mål om lön, Migrationsverket bedömer att det slutliga beslutet inte hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att tillstånd enligt 5 kap. 15 d § utlänningslagen kan ges fast tillståndet enligt 15 § har slutat gälla
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-after-section-15"

  Scenario: Mål om lön, Migrationsverket bedömer att det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-after-section-15"

  Scenario: Prövas efter inresan, det är inte sagt om det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "application-may-be-granted-after-entry" gäller

  Scenario: Prövas efter inresan, Migrationsverket bedömer att det slutliga beslutet inte hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så gäller "application-may-be-granted-after-entry"

  Scenario: Prövas efter inresan, Migrationsverket bedömer att det slutliga beslutet hindrar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "application-may-be-granted-after-entry"

  Scenario: Betänketid: migrationsverket ska ge betänketid på nämndens ansökan, det är inte sagt om det slutliga beslutet hindrar
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "grant-reflection-permit" gäller

  Scenario: Betänketid: migrationsverket ska ge betänketid på nämndens ansökan, Migrationsverket bedömer att det slutliga beslutet inte hindrar
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-reflection-permit"

  Scenario: Betänketid: migrationsverket ska ge betänketid på nämndens ansökan, Migrationsverket bedömer att det slutliga beslutet hindrar
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
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att ett beslut om avvisning eller utvisning som har fått laga kraft hindrar tillstånd enligt 5 kap. 15 eller 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-reflection-permit"
