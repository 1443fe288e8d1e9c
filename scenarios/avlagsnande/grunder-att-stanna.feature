# language: sv
Egenskap: Andra grunder att få stanna
  > UtlL (2005:716) 5 och 7 kap. Migrationsverket bedömer, aldrig handläggaren.

  # UtlL 5 kap. 1 §
  Scenario: Flykting
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    När rättsläget bedöms
    Så gäller "grant-permit-for-protection"

  Scenario: Flykting, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: Flykting, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  Scenario: Flykting, men det är okänt om personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: Flykting, men det stämmer inte att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att Migrationsverket bedömer att det inte stämmer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  Scenario: Flykting, men det är okänt om flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: Flykting, men flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  Scenario: Alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    När rättsläget bedöms
    Så gäller "grant-permit-for-protection"

  Scenario: Alternativt skyddsbehövande, men det är okänt om personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: Alternativt skyddsbehövande, men det stämmer inte att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  # UtlL 5 kap. 6 §
  Scenario: Synnerligen ömmande omständigheter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-for-distressing-circumstances"

  Scenario: Synnerligen ömmande omständigheter, men det är okänt om uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Synnerligen ömmande omständigheter, men uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  Scenario: Synnerligen ömmande omständigheter, men det är okänt om det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Synnerligen ömmande omständigheter, men det stämmer inte att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  Scenario: Synnerligen ömmande omständigheter, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Synnerligen ömmande omständigheter, men beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  # UtlL 5 kap. 6 § andra stycket
  Scenario: Lägre nivå för barn
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-for-distressing-circumstances"

  Scenario: Lägre nivå för barn, men det är okänt om barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Lägre nivå för barn, men det stämmer inte att barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  Scenario: Lägre nivå för barn, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Lägre nivå för barn, men beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  Scenario: Den lägre nivån gäller inte vuxna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  # UtlL 5 kap. 11 §
  Scenario: Hinder som inte är bestående
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-time-limited-permit"

  Scenario: Hinder som inte är bestående, innan det finns ett beslut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-time-limited-permit"

  Scenario: Hinder som inte är bestående, men det är okänt om det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  Scenario: Hinder som inte är bestående, men det stämmer inte att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  # UtlL 5 kap. 12 §
  Scenario: Vård enligt LVU
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att personen behöver vård enligt LVU
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-time-limited-permit"

  Scenario: Vård enligt LVU, men det är okänt om personen behöver vård enligt LVU
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  Scenario: Vård enligt LVU, men det stämmer inte att personen behöver vård enligt LVU
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  # UtlL 5 kap. 14 §
  Scenario: Vårdnadshavare till barn med tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-time-limited-permit"

  Scenario: Vårdnadshavare till barn med tillstånd, men det är okänt om ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  Scenario: Vårdnadshavare till barn med tillstånd, men det stämmer inte att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  # UtlL 5 kap. 15 b §
  Scenario: Särskilt personsäkerhetsarbete
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permit-for-personal-security"

  Scenario: Särskilt personsäkerhetsarbete, men det är okänt om personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-personal-security" gäller

  Scenario: Särskilt personsäkerhetsarbete, men det stämmer inte att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-personal-security"

  Scenario: Särskilt personsäkerhetsarbete, men det är okänt om Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-personal-security" gäller

  Scenario: Särskilt personsäkerhetsarbete, men det stämmer inte att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-personal-security"

  # UtlL 5 kap. 16 a §
  Scenario: Permanent tillstånd vid personsäkerhetsarbete
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det är okänt om personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det stämmer inte att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det är okänt om tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det stämmer inte att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det är okänt om personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det stämmer inte att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det är okänt om Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det stämmer inte att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att det inte stämmer att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  # UtlL 5 kap. 15 c §
  Scenario: Barn som ska placeras här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permit-for-placed-child"

  Scenario: Barn som ska placeras här, men det är okänt om barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-placed-child" gäller

  Scenario: Barn som ska placeras här, men det stämmer inte att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-placed-child"

  Scenario: Barn som ska placeras här, men det är okänt om barnet behöver uppehållstillstånd för vistelsen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-placed-child" gäller

  Scenario: Barn som ska placeras här, men det stämmer inte att barnet behöver uppehållstillstånd för vistelsen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att Migrationsverket bedömer att det inte stämmer att barnet behöver uppehållstillstånd för vistelsen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-placed-child"

  Scenario: Barn som ska placeras här, men det är okänt om socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-placed-child" gäller

  Scenario: Barn som ska placeras här, men det stämmer inte att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-placed-child"

  # UtlL 5 kap. 16 b §
  Scenario: Permanent tillstånd för det placerade barnet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd för det placerade barnet, men det är okänt om personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd för det placerade barnet, men det stämmer inte att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd för det placerade barnet, men det är okänt om socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd för det placerade barnet, men det stämmer inte att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att det inte stämmer att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  # UtlL 5 kap. 15 d §
  Scenario: Efter tillståndet: mål om lön
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att tillstånd enligt 5 kap. 15 d § utlänningslagen kan ges fast tillståndet enligt 15 § har slutat gälla
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-after-section-15"

  Scenario: Efter tillståndet: mål om lön, men det är okänt om personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-after-section-15" gäller

  Scenario: Efter tillståndet: mål om lön, men det stämmer inte att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-after-section-15"

  Scenario: Efter tillståndet: mål om lön, men det är okänt om personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-after-section-15" gäller

  Scenario: Efter tillståndet: mål om lön, men det stämmer inte att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att Migrationsverket bedömer att det inte stämmer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-after-section-15"

  Scenario: Efter tillståndet: mål om lön, men det är okänt om personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-after-section-15" gäller

  Scenario: Efter tillståndet: mål om lön, men det stämmer inte att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att det inte stämmer att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-after-section-15"

  Scenario: Efter ett tillstånd som har gått ut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att tillstånd enligt 5 kap. 15 d § utlänningslagen kan ges fast tillståndet enligt 15 § har slutat gälla
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-after-section-15"

  Scenario: Efter ett tillstånd som har gått ut, men det är okänt om personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-after-section-15" gäller

  Scenario: Efter ett tillstånd som har gått ut, men det stämmer inte att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att personen har samarbetat med de brottsutredande myndigheterna i en utredning om brott enligt 20 kap. 5 § utlänningslagen
    Och att personen har väckt talan om innestående ersättning för arbete enligt lagen (2013:644)
    Och att det inte stämmer att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-after-section-15"

  # UtlL 5 kap. 16 §
  Scenario: Särskild anknytning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att personen har särskild anknytning till Sverige
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-grant-continued-permit-after-relationship"

  Scenario: Särskild anknytning, men det är okänt om personen har särskild anknytning till Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-grant-continued-permit-after-relationship" gäller

  Scenario: Särskild anknytning, men det stämmer inte att personen har särskild anknytning till Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-continued-permit-after-relationship"

  # UtlL 5 kap. 16 §
  Scenario: Förhållandet upphörde på grund av våld
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-grant-continued-permit-after-relationship"

  Scenario: Förhållandet upphörde på grund av våld, men det är okänt om förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-grant-continued-permit-after-relationship" gäller

  Scenario: Förhållandet upphörde på grund av våld, men det stämmer inte att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-continued-permit-after-relationship"

  Scenario: Förhållandet upphörde på grund av våld, men det är okänt om personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-grant-continued-permit-after-relationship" gäller

  Scenario: Förhållandet upphörde på grund av våld, men det stämmer inte att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-continued-permit-after-relationship"

  Scenario: Förhållandet upphörde på grund av våld, men det är okänt om förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-grant-continued-permit-after-relationship" gäller

  Scenario: Förhållandet upphörde på grund av våld, men det stämmer inte att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-continued-permit-after-relationship"

  # UtlL 5 kap. 16 §
  Scenario: Andra starka skäl
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att Migrationsverket bedömer att andra starka skäl talar för fortsatt tillstånd
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-grant-continued-permit-after-relationship"

  Scenario: Andra starka skäl, men det är okänt om andra starka skäl talar för fortsatt tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-grant-continued-permit-after-relationship" gäller

  Scenario: Andra starka skäl, men det stämmer inte att andra starka skäl talar för fortsatt tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att personen har särskild anknytning till Sverige
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-continued-permit-after-relationship"

  # UtlL 5 kap. 17 §
  Scenario: Risken för våld beaktas före tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen ansöker om tillstånd för att gifta sig eller bli sambo med någon här, enligt 5 kap. 3 a § första stycket 1 utlänningslagen, eller ansöker som ogift barn till någon som söker eller har fått ett sådant tillstånd
    När rättsläget bedöms
    Så gäller "weigh-risk-of-violence-before-permit"

  Scenario: Risken för våld beaktas före tillstånd, men det är okänt om personen ansöker om tillstånd för att gifta sig eller bli sambo med någon här, enligt 5 kap. 3 a § första stycket 1 utlänningslagen, eller ansöker som ogift barn till någon som söker eller har fått ett sådant tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "weigh-risk-of-violence-before-permit" gäller

  Scenario: Risken för våld beaktas före tillstånd, men det stämmer inte att personen ansöker om tillstånd för att gifta sig eller bli sambo med någon här, enligt 5 kap. 3 a § första stycket 1 utlänningslagen, eller ansöker som ogift barn till någon som söker eller har fått ett sådant tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker om tillstånd för att gifta sig eller bli sambo med någon här, enligt 5 kap. 3 a § första stycket 1 utlänningslagen, eller ansöker som ogift barn till någon som söker eller har fått ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-risk-of-violence-before-permit"

  # UtlL 5 kap. 17 a §
  Scenario: Tillstånd på grund av anknytning får vägras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att Migrationsverket bedömer att det finns en grund för att vägra tillstånd enligt 5 kap. 17 a § första stycket utlänningslagen
    Och att det inte stämmer att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    När rättsläget bedöms
    Så gäller "may-refuse-permit-by-ties"

  Scenario: Tillstånd på grund av anknytning får vägras, men det är okänt om personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det finns en grund för att vägra tillstånd enligt 5 kap. 17 a § första stycket utlänningslagen
    Och att det inte stämmer att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    När rättsläget bedöms
    Så är det okänt om "may-refuse-permit-by-ties" gäller

  Scenario: Tillstånd på grund av anknytning får vägras, men det stämmer inte att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det finns en grund för att vägra tillstånd enligt 5 kap. 17 a § första stycket utlänningslagen
    Och att det inte stämmer att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att det inte stämmer att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    När rättsläget bedöms
    Så säger ingen regel något om "may-refuse-permit-by-ties"

  Scenario: Tillstånd på grund av anknytning får vägras, men det är okänt om det finns en grund för att vägra tillstånd enligt 5 kap. 17 a § första stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att det inte stämmer att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    När rättsläget bedöms
    Så är det okänt om "may-refuse-permit-by-ties" gäller

  Scenario: Tillstånd på grund av anknytning får vägras, men det stämmer inte att det finns en grund för att vägra tillstånd enligt 5 kap. 17 a § första stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det finns en grund för att vägra tillstånd enligt 5 kap. 17 a § första stycket utlänningslagen
    Och att det inte stämmer att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    När rättsläget bedöms
    Så säger ingen regel något om "may-refuse-permit-by-ties"

  # UtlL 7 kap. 1 §
  Scenario: Oriktiga uppgifter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-withdraw-residence-permit"

  Scenario: Oriktiga uppgifter, men det är okänt om personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Oriktiga uppgifter, men det stämmer inte att personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  Scenario: Oriktiga uppgifter, men det är okänt om personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Oriktiga uppgifter, men det stämmer inte att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  Scenario: Oriktiga uppgifter, men det är okänt om personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Oriktiga uppgifter, men personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  Scenario: Oriktiga uppgifter efter fyra år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att Migrationsverket bedömer att det finns synnerliga skäl att återkalla tillståndet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-withdraw-residence-permit"

  Scenario: Oriktiga uppgifter efter fyra år, men det är okänt om det finns synnerliga skäl att återkalla tillståndet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Oriktiga uppgifter efter fyra år, men det stämmer inte att det finns synnerliga skäl att återkalla tillståndet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl att återkalla tillståndet
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  # UtlL 7 kap. 3 § andra stycket
  Scenario: Förhållandet har upphört
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-withdraw-residence-permit"

  Scenario: Förhållandet har upphört, men det är okänt om personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Förhållandet har upphört, men det stämmer inte att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  Scenario: Förhållandet har upphört, men det är okänt om förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Förhållandet har upphört, men det stämmer inte att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  # UtlL 7 kap. 4 §
  Scenario: Anknytningen vägs in
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket eller domstolen prövar om uppehållstillståndet ska återkallas enligt 7 kap. 1 eller 3 § utlänningslagen för personen, som har rest in i landet
    När rättsläget bedöms
    Så gäller "weigh-ties-and-children-before-withdrawal"

  Scenario: Anknytningen vägs in, men det är okänt om Migrationsverket eller domstolen prövar om uppehållstillståndet ska återkallas enligt 7 kap. 1 eller 3 § utlänningslagen för personen, som har rest in i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "weigh-ties-and-children-before-withdrawal" gäller

  Scenario: Anknytningen vägs in, men det stämmer inte att Migrationsverket eller domstolen prövar om uppehållstillståndet ska återkallas enligt 7 kap. 1 eller 3 § utlänningslagen för personen, som har rest in i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att Migrationsverket eller domstolen prövar om uppehållstillståndet ska återkallas enligt 7 kap. 1 eller 3 § utlänningslagen för personen, som har rest in i landet
    Och att det inte stämmer att Migrationsverket eller domstolen prövar om tillståndet ska återkallas enligt 7 kap. 3 § andra stycket utlänningslagen, för att förhållandet har upphört, och personen har rest in i landet
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-ties-and-children-before-withdrawal"

  # UtlL 7 kap. 4 § tredje stycket
  Scenario: Våldet vägs in
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket eller domstolen prövar om tillståndet ska återkallas enligt 7 kap. 3 § andra stycket utlänningslagen, för att förhållandet har upphört, och personen har rest in i landet
    Och att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    När rättsläget bedöms
    Så gäller "weigh-violence-before-withdrawal"

  Scenario: Våldet vägs in, men det är okänt om Migrationsverket eller domstolen prövar om uppehållstillståndet ska återkallas enligt 7 kap. 1 eller 3 § utlänningslagen för personen, som har rest in i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    När rättsläget bedöms
    Så är det okänt om "weigh-violence-before-withdrawal" gäller

  Scenario: Våldet vägs in, men det stämmer inte att Migrationsverket eller domstolen prövar om tillståndet ska återkallas enligt 7 kap. 3 § andra stycket utlänningslagen, för att förhållandet har upphört, och personen har rest in i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att det inte stämmer att Migrationsverket eller domstolen prövar om tillståndet ska återkallas enligt 7 kap. 3 § andra stycket utlänningslagen, för att förhållandet har upphört, och personen har rest in i landet
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-violence-before-withdrawal"

  # UtlL 1 kap. 10 §
  Scenario: Barnets bästa i ett migrationsärende
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    När rättsläget bedöms
    Så gäller "childs-best-in-migration-matter"

  Scenario: Barnets bästa i ett migrationsärende, men det är okänt om ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    När rättsläget bedöms
    Så är det okänt om "childs-best-in-migration-matter" gäller

  Scenario: Barnets bästa i ett migrationsärende, men det stämmer inte att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att det inte stämmer att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att det inte stämmer att ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    När rättsläget bedöms
    Så säger ingen regel något om "childs-best-in-migration-matter"

  # UtlL 1 kap. 11 §
  Scenario: Barnet hörs
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att Migrationsverket bedömer att det inte stämmer att det är olämpligt att höra barnet i migrationsärendet
    När rättsläget bedöms
    Så gäller "hear-child-in-migration-matter"

  Scenario: Barnet hörs, men det är okänt om ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att det är olämpligt att höra barnet i migrationsärendet
    När rättsläget bedöms
    Så är det okänt om "hear-child-in-migration-matter" gäller

  Scenario: Barnet hörs, men det stämmer inte att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att det är olämpligt att höra barnet i migrationsärendet
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "hear-child-in-migration-matter"

  Scenario: Barnet hörs, men det är okänt om det är olämpligt att höra barnet i migrationsärendet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    När rättsläget bedöms
    Så är det okänt om "hear-child-in-migration-matter" gäller

  Scenario: Barnet hörs, men det är olämpligt att höra barnet i migrationsärendet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att Migrationsverket bedömer att det är olämpligt att höra barnet i migrationsärendet
    När rättsläget bedöms
    Så säger ingen regel något om "hear-child-in-migration-matter"

  # UtlL 5 kap. 18 § första stycket: tillstånd söks före inresan
  Scenario: Vård enligt LVU, men det är okänt om tillståndet får beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att personen behöver vård enligt LVU
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  Scenario: Vård enligt LVU, men tillståndet får inte beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att personen behöver vård enligt LVU
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  Scenario: Vård enligt LVU, och personen är inte i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att Migrationsverket bedömer att personen behöver vård enligt LVU
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-time-limited-permit"

  Scenario: Vårdnadshavaren, men det är okänt om tillståndet får beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  Scenario: Vårdnadshavaren, men tillståndet får inte beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  Scenario: Vårdnadshavaren, och personen är inte i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-time-limited-permit"

  Scenario: Hindret, men det är okänt om tillståndet får beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-time-limited-permit" gäller

  Scenario: Hindret, men tillståndet får inte beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-time-limited-permit"

  Scenario: Hindret, och personen är inte i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver vård enligt LVU
    Och att det inte stämmer att ett barn som personen är vårdnadshavare för har ett gällande tillstånd enligt 5 kap. 12 eller 13 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det finns ett hinder, som inte är bestående, mot att avvisningen eller utvisningen verkställs
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-time-limited-permit"

  Scenario: Synnerligen ömmande omständigheter, men personen är inte i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  Scenario: Lägre nivå för barn, men personen är inte i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det inte stämmer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att barnets omständigheter är synnerligen ömmande, även om de inte har samma allvar och tyngd som krävs för vuxna
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  Scenario: Särskilt personsäkerhetsarbete, men det är okänt om tillståndet får beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-personal-security" gäller

  Scenario: Särskilt personsäkerhetsarbete, men tillståndet får inte beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-personal-security"

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men det är okänt om tillståndet får beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd vid personsäkerhetsarbete, men tillståndet får inte beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att tillståndet enligt 5 kap. 15 b § löper ut, eller har löpt ut medan polisens ansökan prövas
    Och att personen är föremål för särskilt personsäkerhetsarbete enligt polislagen
    Och att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Permanent tillstånd för det placerade barnet, men det är okänt om tillståndet får beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permanent-permit-on-authoritys-application" gäller

  Scenario: Permanent tillstånd för det placerade barnet, men tillståndet får inte beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har beviljats uppehållstillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att personens tillstånd enligt 5 kap. 15 c § löper ut, eller har löpt ut medan ansökan prövas, och personen är fortfarande placerad här
    Och att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permanent-permit-on-authoritys-application"

  Scenario: Barn som ska placeras här är redan i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att barnet avses bli placerat i Sverige enligt 22 kap. 17 § socialtjänstlagen
    Och att Migrationsverket bedömer att barnet behöver uppehållstillstånd för vistelsen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-placed-child" gäller

  # UtlL 7 kap. 3 § första stycket 1 och tredje stycket
  Scenario: Arbete utan arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-withdraw-residence-permit"

  Scenario: Arbete utan arbetstillstånd, men det är okänt om personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Arbete utan arbetstillstånd, men det stämmer inte att personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  Scenario: Arbete utan arbetstillstånd, men det är okänt om personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Arbete utan arbetstillstånd, men det stämmer inte att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  Scenario: Arbete utan arbetstillstånd, men det är okänt om personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Arbete utan arbetstillstånd, men personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att personen befinner sig i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att personen har vistats här i mer än tre år med uppehållstillstånd när frågan om återkallelse prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  # UtlL 1 kap. 10 §
  Scenario: Barnets bästa i ett ärende om avvisning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att ett ärende eller mål om avvisning eller utvisning av personen pågår
    När rättsläget bedöms
    Så gäller "childs-best-in-migration-matter"

  Scenario: Barnets bästa i ett ärende om avvisning, men det är okänt om ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att det inte stämmer att ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    När rättsläget bedöms
    Så är det okänt om "childs-best-in-migration-matter" gäller

  Scenario: Barnets bästa i ett ärende om avvisning, men det stämmer inte att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att det inte stämmer att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att det inte stämmer att ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    När rättsläget bedöms
    Så säger ingen regel något om "childs-best-in-migration-matter"

  # UtlL 5 kap. 18 § andra stycket 4
  Scenario: Bifall efter inresan för den som kan beviljas tillstånd enligt 15 §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "application-may-be-granted-after-entry"

  Scenario: Bifall efter inresan för den som kan beviljas tillstånd enligt 15 §, men det är okänt om personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "application-may-be-granted-after-entry" gäller

  Scenario: Bifall efter inresan för den som kan beviljas tillstånd enligt 15 §, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "application-may-be-granted-after-entry" gäller

  Scenario: Bifall efter inresan för den som kan beviljas tillstånd enligt 15 §, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "application-may-be-granted-after-entry"

  # UtlL 5 kap. 17 b §
  Scenario: Anknytning till någon som redan är gift här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Och att Migrationsverket bedömer att den som anknytningen gäller är gift med någon annan än sökanden eller, om sökanden är barn, någon annan än barnets förälder, och lever med den personen i Sverige
    När rättsläget bedöms
    Så gäller "must-refuse-permit-by-ties"

  Scenario: Anknytning till någon som redan är gift här, men det är okänt om personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att den som anknytningen gäller är gift med någon annan än sökanden eller, om sökanden är barn, någon annan än barnets förälder, och lever med den personen i Sverige
    När rättsläget bedöms
    Så är det okänt om "must-refuse-permit-by-ties" gäller

  Scenario: Anknytning till någon som redan är gift här, men det stämmer inte att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Och att Migrationsverket bedömer att den som anknytningen gäller är gift med någon annan än sökanden eller, om sökanden är barn, någon annan än barnets förälder, och lever med den personen i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "must-refuse-permit-by-ties"

  Scenario: Anknytning till någon som redan är gift här, men det är okänt om den som anknytningen gäller är gift med någon annan än sökanden eller, om sökanden är barn, någon annan än barnets förälder, och lever med den personen i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    När rättsläget bedöms
    Så är det okänt om "must-refuse-permit-by-ties" gäller

  Scenario: Anknytning till någon som redan är gift här, men det stämmer inte att den som anknytningen gäller är gift med någon annan än sökanden eller, om sökanden är barn, någon annan än barnets förälder, och lever med den personen i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Och att Migrationsverket bedömer att det inte stämmer att den som anknytningen gäller är gift med någon annan än sökanden eller, om sökanden är barn, någon annan än barnets förälder, och lever med den personen i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "must-refuse-permit-by-ties"

  # UtlL 5 kap. 17 a § andra stycket
  Scenario: Par där någon är under 21 år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Och att Migrationsverket bedömer att makarna eller samborna lever inte tillsammans eller avser inte att göra det, någon av dem är gift eller sambo med en annan, eller någon av dem är under 21 år
    När rättsläget bedöms
    Så gäller "may-refuse-permit-by-ties"

  Scenario: Par där någon är under 21 år, men det är okänt om personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att Migrationsverket bedömer att makarna eller samborna lever inte tillsammans eller avser inte att göra det, någon av dem är gift eller sambo med en annan, eller någon av dem är under 21 år
    När rättsläget bedöms
    Så är det okänt om "may-refuse-permit-by-ties" gäller

  Scenario: Par där någon är under 21 år, men det stämmer inte att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att det inte stämmer att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Och att Migrationsverket bedömer att makarna eller samborna lever inte tillsammans eller avser inte att göra det, någon av dem är gift eller sambo med en annan, eller någon av dem är under 21 år
    När rättsläget bedöms
    Så säger ingen regel något om "may-refuse-permit-by-ties"

  Scenario: Par där någon är under 21 år, men det är okänt om makarna eller samborna lever inte tillsammans eller avser inte att göra det, någon av dem är gift eller sambo med en annan, eller någon av dem är under 21 år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    När rättsläget bedöms
    Så är det okänt om "may-refuse-permit-by-ties" gäller

  Scenario: Par där någon är under 21 år, men det stämmer inte att makarna eller samborna lever inte tillsammans eller avser inte att göra det, någon av dem är gift eller sambo med en annan, eller någon av dem är under 21 år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker om tillstånd på grund av anknytning enligt 5 kap. 3 § utlänningslagen
    Och att personen ansöker om tillstånd enligt 5 kap. 3 § första stycket 1 eller 2 b utlänningslagen: som make, maka eller sambo till någon som bor här, eller som barn till en sådan make, maka eller sambo
    Och att Migrationsverket bedömer att det inte stämmer att makarna eller samborna lever inte tillsammans eller avser inte att göra det, någon av dem är gift eller sambo med en annan, eller någon av dem är under 21 år
    När rättsläget bedöms
    Så säger ingen regel något om "may-refuse-permit-by-ties"

  # UtlL 5 kap. 18 § sjätte stycket och 12 kap. 19 § tredje stycket
  Scenario: En första ansökan om skydd efter ett slutligt beslut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så gäller "grant-permit-for-protection"

  Scenario: En första ansökan om skydd efter ett slutligt beslut, men det är okänt om personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: En första ansökan om skydd efter ett slutligt beslut, men det stämmer inte att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  Scenario: En första ansökan om skydd efter ett slutligt beslut, men det är okänt om den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: En första ansökan om skydd efter ett slutligt beslut, men den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  # UtlL 5 kap. 18 § sjätte stycket och 12 kap. 19 § första stycket
  Scenario: Skydd när ny prövning har beviljats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    När rättsläget bedöms
    Så gäller "grant-permit-for-protection"

  Scenario: Skydd när ny prövning har beviljats och avgjorts slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  Scenario: Skydd när ny prövning har beviljats, och det är okänt om frågan är slutligt avgjord
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: Skydd när ny prövning har beviljats, men det är okänt om Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: Skydd när ny prövning har beviljats, men det stämmer inte att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  # UtlL 5 kap. 18 § sjätte stycket och 12 kap. 22 §
  Scenario: Skydd när det gamla beslutet har upphört att gälla
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så gäller "grant-permit-for-protection"

  Scenario: Skydd när det gamla beslutet har upphört att gälla, men det är okänt om beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så är det okänt om "grant-permit-for-protection" gäller

  Scenario: Skydd när det gamla beslutet har upphört att gälla, men beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen är alternativt skyddsbehövande enligt 4 kap. 2 § utlänningslagen och är inte utesluten enligt 4 kap. 2 c §
    Och att Migrationsverket bedömer att personen är flykting enligt 4 kap. 1 § utlänningslagen och är inte utesluten enligt 4 kap. 2 b §
    Och att Migrationsverket bedömer att det inte stämmer att flyktingen har genom ett synnerligen grovt brott visat att det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att det inte stämmer att den asylansökan som nu prövas har avvisats enligt 5 kap. 1 b eller 1 c § utlänningslagen, och avvisningen står fast
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så säger ingen regel något om "grant-permit-for-protection"

  # UtlL 5 kap. 18 § sjätte stycket och 12 kap. 22 §
  Scenario: Ömmande omständigheter när det gamla beslutet har upphört att gälla
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-for-distressing-circumstances"

  Scenario: Ömmande omständigheter när det gamla beslutet har upphört att gälla, men det är okänt om beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Ömmande omständigheter när det gamla beslutet har upphört att gälla, men beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att beslutet om avvisning eller utvisning gäller fortfarande: det är inte upphävt och har inte upphört att gälla enligt 12 kap. 22 § utlänningslagen
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  # UtlL 5 kap. 17 § tredje stycket
  Scenario: Varaktigt bosatt i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-for-distressing-circumstances"

  Scenario: Varaktigt bosatt i en annan EU-stat, men det är okänt om personen utgör ett hot mot allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Varaktigt bosatt i en annan EU-stat, men personen utgör ett hot mot allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  # UtlL 7 kap. 1 §, 7 c och 7 d §§
  Scenario: Återkallelse når inte tillstånd enligt 15 b och 15 c §§
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så gäller "may-withdraw-residence-permit"

  Scenario: Återkallelse når inte tillstånd enligt 15 b och 15 c §§, men det är okänt om personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Återkallelse når inte tillstånd enligt 15 b och 15 c §§, men personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  Scenario: Återkallelse når inte tillstånd enligt 15 b och 15 c §§, men det är okänt om personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller

  Scenario: Återkallelse når inte tillstånd enligt 15 b och 15 c §§, men personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att Migrationsverket bedömer att det inte stämmer att personen utan arbetstillstånd bedriver verksamhet i Sverige som kräver ett sådant tillstånd
    Och att det inte stämmer att personen har nu ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  # UtlL 1 kap. 10 §
  Scenario: Barnets bästa när en förälder ska utvisas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att det inte stämmer att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    När rättsläget bedöms
    Så gäller "childs-best-in-migration-matter"

  Scenario: Barnets bästa när en förälder ska utvisas, men det är okänt om ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att det inte stämmer att ett ärende eller mål om avvisning eller utvisning av personen pågår
    När rättsläget bedöms
    Så är det okänt om "childs-best-in-migration-matter" gäller

  Scenario: Barnets bästa när en förälder ska utvisas, men det stämmer inte att ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att det inte stämmer att ett ärende eller mål om avvisning eller utvisning av personen pågår
    Och att det inte stämmer att ett ärende eller mål enligt utlänningslagen rör barnet, också när det gäller en förälder
    När rättsläget bedöms
    Så säger ingen regel något om "childs-best-in-migration-matter"

  # UtlL 1 kap. 11 §
  Scenario: Det barnet har sagt beaktas fast det är olämpligt att höra barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att Migrationsverket bedömer att det är olämpligt att höra barnet i migrationsärendet
    Och att det är känt vad barnet har sagt i saken
    När rättsläget bedöms
    Så gäller "regard-what-child-said-in-migration-matter"

  Scenario: Det barnet har sagt beaktas fast det är olämpligt att höra barnet, men det är okänt om ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att Migrationsverket bedömer att det är olämpligt att höra barnet i migrationsärendet
    Och att det är känt vad barnet har sagt i saken
    När rättsläget bedöms
    Så är det okänt om "regard-what-child-said-in-migration-matter" gäller

  Scenario: Det barnet har sagt beaktas fast det är olämpligt att höra barnet, men det stämmer inte att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att Migrationsverket bedömer att det är olämpligt att höra barnet i migrationsärendet
    Och att det är känt vad barnet har sagt i saken
    När rättsläget bedöms
    Så säger ingen regel något om "regard-what-child-said-in-migration-matter"

  Scenario: Det barnet har sagt beaktas fast det är olämpligt att höra barnet, men det är okänt om det är känt vad barnet har sagt i saken
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att Migrationsverket bedömer att det är olämpligt att höra barnet i migrationsärendet
    När rättsläget bedöms
    Så är det okänt om "regard-what-child-said-in-migration-matter" gäller

  Scenario: Det barnet har sagt beaktas fast det är olämpligt att höra barnet, men det stämmer inte att det är känt vad barnet har sagt i saken
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål om tillstånd enligt utlänningslagen prövas och berör barnet, också när det är en förälders tillstånd
    Och att Migrationsverket bedömer att det är olämpligt att höra barnet i migrationsärendet
    Och att det inte stämmer att det är känt vad barnet har sagt i saken
    När rättsläget bedöms
    Så säger ingen regel något om "regard-what-child-said-in-migration-matter"

  # UtlL 5 kap. 17 § tredje stycket
  Scenario: Anhörig till en varaktigt bosatt som är ett hot
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att det är anhörigens eget hot mot ordning och säkerhet som hindrar tillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "may-grant-permit-for-distressing-circumstances"

  Scenario: Anhörig till en varaktigt bosatt som är ett hot, men det är okänt om hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att det är anhörigens eget hot mot ordning och säkerhet som hindrar tillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen utgör ett hot mot allmän ordning och säkerhet
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-for-distressing-circumstances" gäller

  Scenario: Anhörig till en varaktigt bosatt som är ett hot, men hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan ges på en annan grund än synnerligen ömmande omständigheter
    Och att Migrationsverket bedömer att det finns vid en samlad bedömning synnerligen ömmande omständigheter
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att det är anhörigens eget hot mot ordning och säkerhet som hindrar tillstånd
    Och att Migrationsverket bedömer att det inte stämmer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att Migrationsverket bedömer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-for-distressing-circumstances"

  # UtlL 7 kap. 7 d § andra stycket
  Scenario: Socialnämnden hörs innan barnets permanenta tillstånd återkallas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    Och att det inte stämmer att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    När rättsläget bedöms
    Så gäller "no-withdrawal-before-applicant-heard"
    Och säger ingen regel något om "may-withdraw-residence-permit"

  # UtlL 7 kap. 7 d § andra stycket
  Scenario: Sedan nämnden har hörts får barnets tillstånd återkallas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    Och att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    När rättsläget bedöms
    Så gäller "may-withdraw-residence-permit"
    Och säger ingen regel något om "no-withdrawal-before-applicant-heard"

  # UtlL 7 kap. 7 c § andra stycket
  Scenario: Polismyndigheten hörs innan ett tillstånd enligt 16 a § återkallas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    Och att det inte stämmer att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    När rättsläget bedöms
    Så gäller "no-withdrawal-before-applicant-heard"
    Och säger ingen regel något om "may-withdraw-residence-permit"

  # UtlL 7 kap. 7 c § andra stycket
  Scenario: Det är okänt om Polismyndigheten har hörts
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "may-withdraw-residence-permit" gäller
    Och är det okänt om "no-withdrawal-before-applicant-heard" gäller

  # UtlL 7 kap. 8 § andra stycket
  Scenario: Regeringskansliets tillstånd återkallas inte av Migrationsverket
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Migrationsverket bedömer att personen har medvetet lämnat oriktiga uppgifter eller förtigit omständigheter av betydelse för att få tillståndet
    Och att det inte stämmer att personen har vistats här i mer än fyra år med uppehållstillstånd när frågan om återkallelse prövas
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-withdraw-residence-permit"

  # UtlL 7 kap. 4 § tredje stycket
  Scenario: Våld vägs inte in enligt tredje stycket vid oriktiga uppgifter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket eller domstolen prövar om uppehållstillståndet ska återkallas enligt 7 kap. 1 eller 3 § utlänningslagen för personen, som har rest in i landet
    Och att det inte stämmer att Migrationsverket eller domstolen prövar om tillståndet ska återkallas enligt 7 kap. 3 § andra stycket utlänningslagen, för att förhållandet har upphört, och personen har rest in i landet
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-violence-before-withdrawal"
    Och gäller "weigh-ties-and-children-before-withdrawal"

  # UtlL 5 kap. 18 § första och andra styckena
  Scenario: Fortsatt tillstånd söks för sent, efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att personen har särskild anknytning till Sverige
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att det inte stämmer att ansökan gäller förlängning av ett tidsbegränsat tillstånd som personen har fått enligt 5 kap. 3 eller 3 a § utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att tillståndet får beviljas enligt 5 kap. 18, 18 a eller 19 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-continued-permit-after-relationship"

  # UtlL 5 kap. 18 § andra stycket 3
  Scenario: Fortsatt tillstånd, och det är okänt om ansökan gäller förlängning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har haft ett tidsbegränsat tillstånd på grund av ett förhållande, enligt 5 kap. 3 § första stycket 1 eller 2 b eller 3 a § första stycket 1 eller andra stycket
    Och att förhållandet som tillståndet byggde på (för ett barn: förälderns förhållande) har upphört
    Och att Migrationsverket bedömer att det inte stämmer att förhållandet har upphört främst för att personen eller personens barn i det har utsatts för våld eller annan allvarlig kränkning av sin frihet eller frid
    Och att Migrationsverket bedömer att det inte stämmer att andra starka skäl talar för fortsatt tillstånd
    Och att Migrationsverket bedömer att personen har särskild anknytning till Sverige
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen kan inte få ett nytt tillstånd på grund av förhållandet, därför att det har upphört
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "may-grant-continued-permit-after-relationship" gäller
