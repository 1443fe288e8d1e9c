# language: sv
Egenskap: Hinder mot verkställighet, biträde och straff
  > UtlL (2005:716) 12, 18 och 20 kap.

  # UtlL 12 kap. 1 §
  Scenario: Död eller tortyr
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det finns skälig anledning att anta att personen i det land dit hon eller han ska sändas vore i fara att straffas med döden eller utsättas för kroppsstraff, tortyr eller annan omänsklig eller förnedrande behandling eller bestraffning, eller inte är skyddad mot att sändas vidare till sådan fara
    När rättsläget bedöms
    Så gäller "no-removal-to-death-or-torture"

  Scenario: Död eller tortyr, men det är okänt om det finns skälig anledning att anta att personen i det land dit hon eller han ska sändas vore i fara att straffas med döden eller utsättas för kroppsstraff, tortyr eller annan omänsklig eller förnedrande behandling eller bestraffning, eller inte är skyddad mot att sändas vidare till sådan fara
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "no-removal-to-death-or-torture" gäller

  Scenario: Död eller tortyr, men det stämmer inte att det finns skälig anledning att anta att personen i det land dit hon eller han ska sändas vore i fara att straffas med döden eller utsättas för kroppsstraff, tortyr eller annan omänsklig eller förnedrande behandling eller bestraffning, eller inte är skyddad mot att sändas vidare till sådan fara
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att det finns skälig anledning att anta att personen i det land dit hon eller han ska sändas vore i fara att straffas med döden eller utsättas för kroppsstraff, tortyr eller annan omänsklig eller förnedrande behandling eller bestraffning, eller inte är skyddad mot att sändas vidare till sådan fara
    När rättsläget bedöms
    Så säger ingen regel något om "no-removal-to-death-or-torture"

  # UtlL 12 kap. 2 §
  Scenario: Förföljelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att personen riskerar förföljelse i det land dit hon eller han ska sändas, eller är inte skyddad mot att sändas vidare till förföljelse
    Och att Migrationsverket bedömer att det inte stämmer att inget annat land är möjligt, personen har genom ett synnerligen grovt brott visat att det vore allvarlig fara för allmän ordning och säkerhet att låta personen stanna, och förföljelsen innebär varken fara för livet eller är annars av särskilt svår art
    Och att Migrationsverket bedömer att det inte stämmer att personen har bedrivit verksamhet med fara för rikets säkerhet, det finns anledning att anta att verksamheten skulle fortsätta här, och det är inte möjligt att sända personen till något annat land
    När rättsläget bedöms
    Så gäller "no-removal-to-persecution"

  Scenario: Förföljelse, men det är okänt om personen riskerar förföljelse i det land dit hon eller han ska sändas, eller är inte skyddad mot att sändas vidare till förföljelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att inget annat land är möjligt, personen har genom ett synnerligen grovt brott visat att det vore allvarlig fara för allmän ordning och säkerhet att låta personen stanna, och förföljelsen innebär varken fara för livet eller är annars av särskilt svår art
    Och att Migrationsverket bedömer att det inte stämmer att personen har bedrivit verksamhet med fara för rikets säkerhet, det finns anledning att anta att verksamheten skulle fortsätta här, och det är inte möjligt att sända personen till något annat land
    När rättsläget bedöms
    Så är det okänt om "no-removal-to-persecution" gäller

  Scenario: Förföljelse, men det stämmer inte att personen riskerar förföljelse i det land dit hon eller han ska sändas, eller är inte skyddad mot att sändas vidare till förföljelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att inget annat land är möjligt, personen har genom ett synnerligen grovt brott visat att det vore allvarlig fara för allmän ordning och säkerhet att låta personen stanna, och förföljelsen innebär varken fara för livet eller är annars av särskilt svår art
    Och att Migrationsverket bedömer att det inte stämmer att personen riskerar förföljelse i det land dit hon eller han ska sändas, eller är inte skyddad mot att sändas vidare till förföljelse
    När rättsläget bedöms
    Så säger ingen regel något om "no-removal-to-persecution"

  Scenario: Förföljelse, men det är okänt om inget annat land är möjligt, personen har genom ett synnerligen grovt brott visat att det vore allvarlig fara för allmän ordning och säkerhet att låta personen stanna, och förföljelsen innebär varken fara för livet eller är annars av särskilt svår art
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att personen riskerar förföljelse i det land dit hon eller han ska sändas, eller är inte skyddad mot att sändas vidare till förföljelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har bedrivit verksamhet med fara för rikets säkerhet, det finns anledning att anta att verksamheten skulle fortsätta här, och det är inte möjligt att sända personen till något annat land
    När rättsläget bedöms
    Så är det okänt om "no-removal-to-persecution" gäller

  Scenario: Förföljelse, men inget annat land är möjligt, personen har genom ett synnerligen grovt brott visat att det vore allvarlig fara för allmän ordning och säkerhet att låta personen stanna, och förföljelsen innebär varken fara för livet eller är annars av särskilt svår art
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att personen riskerar förföljelse i det land dit hon eller han ska sändas, eller är inte skyddad mot att sändas vidare till förföljelse
    Och att Migrationsverket bedömer att inget annat land är möjligt, personen har genom ett synnerligen grovt brott visat att det vore allvarlig fara för allmän ordning och säkerhet att låta personen stanna, och förföljelsen innebär varken fara för livet eller är annars av särskilt svår art
    När rättsläget bedöms
    Så säger ingen regel något om "no-removal-to-persecution"

  # UtlL 12 kap. 8 a §
  Scenario: Asylansökan prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "no-enforcement-while-asylum-tried"

  Scenario: Asylansökan prövas, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-asylum-tried" gäller

  Scenario: Asylansökan prövas, men det stämmer inte att det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-asylum-tried"

  Scenario: Asylansökan prövas, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-asylum-tried" gäller

  Scenario: Asylansökan prövas, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-asylum-tried"

  Scenario: Asylansökan prövas, men det är okänt om en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-asylum-tried" gäller

  Scenario: Asylansökan prövas, men det stämmer inte att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-asylum-tried"

  Scenario: Asylansökan prövas, men det är okänt om Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-asylum-tried" gäller

  Scenario: Asylansökan prövas, men Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-asylum-tried"

  # UtlL 12 kap. 12 a §
  Scenario: Inhibition vid ansökan enligt 15 d §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att en ansökan av personen enligt 5 kap. 15 d § utlänningslagen prövas
    När rättsläget bedöms
    Så gäller "stay-enforcement"

  Scenario: Inhibition vid ansökan enligt 15 d §, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan av personen enligt 5 kap. 15 d § utlänningslagen prövas
    När rättsläget bedöms
    Så är det okänt om "stay-enforcement" gäller

  Scenario: Inhibition vid ansökan enligt 15 d §, men det stämmer inte att det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan av personen enligt 5 kap. 15 d § utlänningslagen prövas
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så säger ingen regel något om "stay-enforcement"

  Scenario: Inhibition vid ansökan enligt 15 d §, men det är okänt om en ansökan av personen enligt 5 kap. 15 d § utlänningslagen prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "stay-enforcement" gäller

  Scenario: Inhibition vid ansökan enligt 15 d §, men det stämmer inte att en ansökan av personen enligt 5 kap. 15 d § utlänningslagen prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att en ansökan av personen enligt 5 kap. 15 d § utlänningslagen prövas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "stay-enforcement"

  # UtlL 12 kap. 13 §
  Scenario: Inhibition av särskilda skäl
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det finns särskilda skäl att stoppa verkställigheten
    När rättsläget bedöms
    Så gäller "may-stay-enforcement-for-special-reasons"

  Scenario: Inhibition av särskilda skäl, men det är okänt om det finns särskilda skäl att stoppa verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "may-stay-enforcement-for-special-reasons" gäller

  Scenario: Inhibition av särskilda skäl, men det stämmer inte att det finns särskilda skäl att stoppa verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att det finns särskilda skäl att stoppa verkställigheten
    När rättsläget bedöms
    Så säger ingen regel något om "may-stay-enforcement-for-special-reasons"

  # UtlL 12 kap. 18 §
  Scenario: Nya omständigheter efter laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "may-grant-permit-in-enforcement"

  Scenario: Nya omständigheter efter laga kraft, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-in-enforcement" gäller

  Scenario: Nya omständigheter efter laga kraft, men det stämmer inte att beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-in-enforcement"

  Scenario: Nya omständigheter efter laga kraft, men det är okänt om nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-in-enforcement" gäller

  Scenario: Nya omständigheter efter laga kraft, men det stämmer inte att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-in-enforcement"

  # UtlL 12 kap. 19 §
  Scenario: Ny prövning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så gäller "new-examination-of-permit"

  Scenario: Ny prövning, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "new-examination-of-permit" gäller

  Scenario: Ny prövning, men det stämmer inte att beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "new-examination-of-permit"

  Scenario: Ny prövning, men det är okänt om de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "new-examination-of-permit" gäller

  Scenario: Ny prövning, men det stämmer inte att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att Migrationsverket bedömer att det inte stämmer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "new-examination-of-permit"

  Scenario: Ny prövning, men det är okänt om omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "new-examination-of-permit" gäller

  Scenario: Ny prövning, men det stämmer inte att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att Migrationsverket bedömer att det inte stämmer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    När rättsläget bedöms
    Så säger ingen regel något om "new-examination-of-permit"

  Scenario: Ny prövning, men det är okänt om personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "new-examination-of-permit" gäller

  Scenario: Ny prövning, men personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så säger ingen regel något om "new-examination-of-permit"

  Scenario: Första asylansökan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "try-first-asylum-claim-and-stay"

  Scenario: Första asylansökan, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "try-first-asylum-claim-and-stay" gäller

  Scenario: Första asylansökan, men det stämmer inte att beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "try-first-asylum-claim-and-stay"

  Scenario: Första asylansökan, men det är okänt om personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "try-first-asylum-claim-and-stay" gäller

  Scenario: Första asylansökan, men det stämmer inte att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "try-first-asylum-claim-and-stay"

  # UtlL 12 kap. 19 a §
  Scenario: Ingen verkställighet medan nya omständigheter prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "no-enforcement-while-new-examination-open"

  Scenario: Ingen verkställighet medan nya omständigheter prövas, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-new-examination-open" gäller

  Scenario: Ingen verkställighet medan nya omständigheter prövas, men det stämmer inte att beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-new-examination-open"

  Scenario: Ingen verkställighet medan nya omständigheter prövas, men det är okänt om personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-new-examination-open" gäller

  Scenario: Ingen verkställighet medan nya omständigheter prövas, men det stämmer inte att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-new-examination-open"

  Scenario: Ingen verkställighet under ny prövning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "no-enforcement-while-new-examination-open"

  Scenario: Ingen verkställighet under ny prövning, men det är okänt om Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-new-examination-open" gäller

  Scenario: Ingen verkställighet under ny prövning, men det stämmer inte att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-new-examination-open"

  # UtlL 18 kap. 1 §
  Scenario: Offentligt biträde hos Migrationsverket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att avvisningsärendet handläggs av Polismyndigheten
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    När rättsläget bedöms
    Så gäller "public-counsel-in-removal-case"

  Scenario: Offentligt biträde hos Migrationsverket, men det är okänt om ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att avvisningsärendet handläggs av Polismyndigheten
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Offentligt biträde hos Migrationsverket, men det stämmer inte att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att avvisningsärendet handläggs av Polismyndigheten
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Offentligt biträde hos Migrationsverket, men det är okänt om avvisningsärendet handläggs av Polismyndigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Offentligt biträde hos Migrationsverket, men avvisningsärendet handläggs av Polismyndigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att avvisningsärendet handläggs av Polismyndigheten
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Offentligt biträde hos Migrationsverket, men det är okänt om det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att avvisningsärendet handläggs av Polismyndigheten
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Offentligt biträde hos Migrationsverket, men det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att avvisningsärendet handläggs av Polismyndigheten
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Offentligt biträde hos polisen efter förvar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att avvisningsärendet handläggs av Polismyndigheten
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    När rättsläget bedöms
    Så gäller "public-counsel-in-removal-case"

  Scenario: Offentligt biträde hos polisen efter förvar, men det är okänt om personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att avvisningsärendet handläggs av Polismyndigheten
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Offentligt biträde hos polisen efter förvar, men det stämmer inte att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att avvisningsärendet handläggs av Polismyndigheten
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Offentligt biträde efter inhibition
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så gäller "public-counsel-in-removal-case"

  Scenario: Offentligt biträde efter inhibition, men det är okänt om inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Offentligt biträde efter inhibition, men det stämmer inte att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Offentligt biträde efter inhibition, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Offentligt biträde efter inhibition, men det stämmer inte att det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Offentligt biträde efter ny prövning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "public-counsel-in-removal-case"

  Scenario: Offentligt biträde efter ny prövning, men den nya prövningen är slutligt avgjord
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Offentligt biträde efter ny prövning, men det är okänt om Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Offentligt biträde efter ny prövning, men det stämmer inte att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Biträde i frågan om förvar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att inhibition av avvisningen eller utvisningen har beslutats av Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen, och gäller
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen sedan mer än tre dagar
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det inte stämmer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så gäller "public-counsel-on-detention"

  # UtlL 18 kap. 1 § andra stycket
  Scenario: Ensamt asylsökande barn får alltid biträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att barnet saknar vårdnadshavare här i landet
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så gäller "public-counsel-in-removal-case"

  Scenario: Ensamt asylsökande barn får alltid biträde, men det är okänt om barnet saknar vårdnadshavare här i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Ensamt asylsökande barn får alltid biträde, men det stämmer inte att barnet saknar vårdnadshavare här i landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att barnet saknar vårdnadshavare här i landet
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Ensamt asylsökande barn får alltid biträde, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att barnet saknar vårdnadshavare här i landet
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Ensamt asylsökande barn får alltid biträde, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att barnet saknar vårdnadshavare här i landet
    Och att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Ensamt asylsökande barn får alltid biträde, men det är okänt om ett ärende eller mål om avvisning eller utvisning av personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att barnet saknar vårdnadshavare här i landet
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Ensamt asylsökande barn får alltid biträde, men det stämmer inte att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att barnet saknar vårdnadshavare här i landet
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  # UtlL 18 kap. 1 § tredje stycket
  Scenario: Barn i förvar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    När rättsläget bedöms
    Så gäller "public-counsel-in-removal-case"

  Scenario: Barn i förvar, men det är okänt om barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Barn i förvar, men det stämmer inte att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  Scenario: Barn med ny prövning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "public-counsel-in-removal-case"

  Scenario: Barn med ny prövning, men det är okänt om Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-removal-case" gäller

  Scenario: Barn med ny prövning, men det stämmer inte att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i ärendet om avvisning eller utvisning
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i verkställighetsärendet
    Och att Migrationsverket bedömer att det måste antas att behov av offentligt biträde saknas i frågan om förvar
    Och att barnet saknar vårdnadshavare här i landet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att barnet hålls i förvar enligt 10 kap. 2 § utlänningslagen
    Och att det inte stämmer att ett ärende eller mål pågår om avvisning av personen, eller om utvisning enligt 8 kap. 6 eller 10 § eller 11 § andra stycket utlänningslagen
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-removal-case"

  # UtlL 20 kap. 1 §
  Scenario: Den som har sökt tillstånd straffas inte
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så gäller "stay-is-not-punishable"

  Scenario: Den som har sökt tillstånd straffas inte, men det är okänt om personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så är det okänt om "stay-is-not-punishable" gäller

  Scenario: Den som har sökt tillstånd straffas inte, men det stämmer inte att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att en förundersökningsledare eller socialnämnd har under vistelsen ansökt om tillstånd enligt 5 kap. 15 § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "stay-is-not-punishable"

  Scenario: Den som har sökt tillstånd straffas inte, men det är okänt om personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så är det okänt om "stay-is-not-punishable" gäller

  Scenario: Den som har sökt tillstånd straffas inte, men det stämmer inte att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att en förundersökningsledare eller socialnämnd har under vistelsen ansökt om tillstånd enligt 5 kap. 15 § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "stay-is-not-punishable"

  Scenario: Nämndens ansökan räcker
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så gäller "stay-is-not-punishable"

  Scenario: Nämndens ansökan räcker, men det är okänt om en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så är det okänt om "stay-is-not-punishable" gäller

  Scenario: Nämndens ansökan räcker, men det stämmer inte att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att en förundersökningsledare eller socialnämnd har under vistelsen ansökt om tillstånd enligt 5 kap. 15 § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "stay-is-not-punishable"

  # UtlL 18 kap. 1 a § första stycket
  Scenario: Överklagad statusförklaring
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att migrationsdomstolen bedömer att det inte stämmer att det är uppenbart att överklagandet i migrationsmålet inte kommer att bifallas
    Och att personen befinner sig i Sverige
    Och att personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    Och att personen begär offentligt biträde
    När rättsläget bedöms
    Så gäller "public-counsel-on-appeal-of-status"

  Scenario: Överklagad statusförklaring, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att migrationsdomstolen bedömer att det inte stämmer att det är uppenbart att överklagandet i migrationsmålet inte kommer att bifallas
    Och att personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    Och att personen begär offentligt biträde
    När rättsläget bedöms
    Så är det okänt om "public-counsel-on-appeal-of-status" gäller

  Scenario: Överklagad statusförklaring, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att migrationsdomstolen bedömer att det inte stämmer att det är uppenbart att överklagandet i migrationsmålet inte kommer att bifallas
    Och att personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    Och att personen begär offentligt biträde
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-on-appeal-of-status"

  Scenario: Överklagad statusförklaring, men det är okänt om personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att migrationsdomstolen bedömer att det inte stämmer att det är uppenbart att överklagandet i migrationsmålet inte kommer att bifallas
    Och att personen befinner sig i Sverige
    Och att personen begär offentligt biträde
    När rättsläget bedöms
    Så är det okänt om "public-counsel-on-appeal-of-status" gäller

  Scenario: Överklagad statusförklaring, men det stämmer inte att personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att migrationsdomstolen bedömer att det inte stämmer att det är uppenbart att överklagandet i migrationsmålet inte kommer att bifallas
    Och att personen befinner sig i Sverige
    Och att personen begär offentligt biträde
    Och att det inte stämmer att personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-on-appeal-of-status"

  Scenario: Överklagad statusförklaring, men det är okänt om personen begär offentligt biträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att migrationsdomstolen bedömer att det inte stämmer att det är uppenbart att överklagandet i migrationsmålet inte kommer att bifallas
    Och att personen befinner sig i Sverige
    Och att personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    När rättsläget bedöms
    Så är det okänt om "public-counsel-on-appeal-of-status" gäller

  Scenario: Överklagad statusförklaring, men det stämmer inte att personen begär offentligt biträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 30
    Och att migrationsdomstolen bedömer att det inte stämmer att det är uppenbart att överklagandet i migrationsmålet inte kommer att bifallas
    Och att personen befinner sig i Sverige
    Och att personen har överklagat Migrationsverkets beslut i fråga om statusförklaring, eller beslut att inte bevilja ny prövning, och målet pågår
    Och att det inte stämmer att personen begär offentligt biträde
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-on-appeal-of-status"

  # UtlL 12 kap. 8 b § första stycket
  Scenario: Utvisad för brott: asylansökan prövas först
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    När rättsläget bedöms
    Så gäller "no-enforcement-before-agency-tries-asylum"

  Scenario: Utvisad för brott: asylansökan prövas först, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-agency-tries-asylum" gäller

  Scenario: Utvisad för brott: asylansökan prövas först, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-agency-tries-asylum"

  Scenario: Utvisad för brott: asylansökan prövas först, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-agency-tries-asylum" gäller

  Scenario: Utvisad för brott: asylansökan prövas först, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-agency-tries-asylum"

  Scenario: Utvisad för brott: asylansökan prövas först, men det är okänt om Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-agency-tries-asylum" gäller

  Scenario: Utvisad för brott: asylansökan prövas först, men Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-agency-tries-asylum"

  # UtlL 12 kap. 12 §
  Scenario: Ett internationellt organ begär att verkställigheten avbryts
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    Och att Migrationsverket bedömer att det inte stämmer att synnerliga skäl talar mot inhibition
    När rättsläget bedöms
    Så gäller "stay-enforcement-at-request-of-international-body"

  Scenario: Ett internationellt organ begär att verkställigheten avbryts, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    Och att Migrationsverket bedömer att det inte stämmer att synnerliga skäl talar mot inhibition
    När rättsläget bedöms
    Så är det okänt om "stay-enforcement-at-request-of-international-body" gäller

  Scenario: Ett internationellt organ begär att verkställigheten avbryts, men det stämmer inte att det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    Och att Migrationsverket bedömer att det inte stämmer att synnerliga skäl talar mot inhibition
    När rättsläget bedöms
    Så säger ingen regel något om "stay-enforcement-at-request-of-international-body"

  Scenario: Ett internationellt organ begär att verkställigheten avbryts, men det är okänt om ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att synnerliga skäl talar mot inhibition
    När rättsläget bedöms
    Så är det okänt om "stay-enforcement-at-request-of-international-body" gäller

  Scenario: Ett internationellt organ begär att verkställigheten avbryts, men det stämmer inte att ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    Och att Migrationsverket bedömer att det inte stämmer att synnerliga skäl talar mot inhibition
    När rättsläget bedöms
    Så säger ingen regel något om "stay-enforcement-at-request-of-international-body"

  Scenario: Ett internationellt organ begär att verkställigheten avbryts, men det är okänt om synnerliga skäl talar mot inhibition
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    När rättsläget bedöms
    Så är det okänt om "stay-enforcement-at-request-of-international-body" gäller

  Scenario: Ett internationellt organ begär att verkställigheten avbryts, men synnerliga skäl talar mot inhibition
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att ett internationellt organ som får pröva klagomål från enskilda har begärt av Sverige att verkställigheten av beslutet om personen avbryts, och begäran gäller fortfarande
    Och att Migrationsverket bedömer att synnerliga skäl talar mot inhibition
    När rättsläget bedöms
    Så säger ingen regel något om "stay-enforcement-at-request-of-international-body"

  # UtlL 12 kap. 13 a §
  Scenario: Överklagande med begäran om inhibition av en EES-medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så gäller "no-enforcement-before-stay-question-tried"

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men det är okänt om personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-stay-question-tried" gäller

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men det stämmer inte att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-stay-question-tried"

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-stay-question-tried" gäller

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men det stämmer inte att det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-stay-question-tried"

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men det är okänt om personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-stay-question-tried" gäller

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men det stämmer inte att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-stay-question-tried"

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men det är okänt om frågan om inhibition som personen ställde i överklagandet har prövats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-stay-question-tried" gäller

  Scenario: Överklagande med begäran om inhibition av en EES-medborgare, men frågan om inhibition som personen ställde i överklagandet har prövats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att frågan om inhibition som personen ställde i överklagandet har prövats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-stay-question-tried"

  # UtlL 12 kap. 13 a §
  Scenario: Överklagande med begäran om inhibition av en familjemedlem
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så gäller "no-enforcement-before-stay-question-tried"

  Scenario: Överklagande med begäran om inhibition av en familjemedlem, men det är okänt om personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-stay-question-tried" gäller

  Scenario: Överklagande med begäran om inhibition av en familjemedlem, men det stämmer inte att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-stay-question-tried"

  # UtlL 12 kap. 13 a §
  Scenario: Överklagande med begäran om inhibition av den som har rättigheter enligt utträdesavtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så gäller "no-enforcement-before-stay-question-tried"

  Scenario: Överklagande med begäran om inhibition av den som har rättigheter enligt utträdesavtalet, men det är okänt om personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-stay-question-tried" gäller

  Scenario: Överklagande med begäran om inhibition av den som har rättigheter enligt utträdesavtalet, men det stämmer inte att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har efter inresan överklagat Polismyndighetens beslut om avvisning eller Migrationsverkets beslut om avvisning eller utvisning, och i samband med det begärt inhibition
    Och att det inte stämmer att frågan om inhibition som personen ställde i överklagandet har prövats
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-stay-question-tried"

  # UtlL 12 kap. 19 b § fjärde stycket
  Scenario: Utvisad för brott: en första asylansökan prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så gäller "try-first-asylum-claim-after-expulsion-for-crime"

  Scenario: Utvisad för brott: en första asylansökan prövas, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så är det okänt om "try-first-asylum-claim-after-expulsion-for-crime" gäller

  Scenario: Utvisad för brott: en första asylansökan prövas, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så säger ingen regel något om "try-first-asylum-claim-after-expulsion-for-crime"

  Scenario: Utvisad för brott: en första asylansökan prövas, men det är okänt om personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "try-first-asylum-claim-after-expulsion-for-crime" gäller

  Scenario: Utvisad för brott: en första asylansökan prövas, men det stämmer inte att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    När rättsläget bedöms
    Så säger ingen regel något om "try-first-asylum-claim-after-expulsion-for-crime"

  # UtlL 12 kap. 19 a § tredje stycket
  Scenario: Överklagat nej till ny prövning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "no-enforcement-while-new-examination-open"

  Scenario: Överklagat nej till ny prövning, men det är okänt om personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-new-examination-open" gäller

  Scenario: Överklagat nej till ny prövning, men det stämmer inte att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att det inte stämmer att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-new-examination-open"

  # UtlL 12 kap. 19 a § andra stycket
  Scenario: Ny prövning som är avgjord
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "no-enforcement-while-new-examination-open"

  Scenario: Ny prövning som är avgjord, men det är okänt om frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-new-examination-open" gäller

  Scenario: Ny prövning som är avgjord, men frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    Och att det inte stämmer att personen har överklagat beslutet att inte bevilja ny prövning, frågan har inte avgjorts tidigare, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-new-examination-open"

  # UtlL 12 kap. 8 a § andra stycket
  Scenario: Omedelbar verkställighet väntar på Migrationsverket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    När rättsläget bedöms
    Så gäller "no-enforcement-before-agency-tries-asylum"

  Scenario: Omedelbar verkställighet väntar på Migrationsverket, men det är okänt om Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-agency-tries-asylum" gäller

  Scenario: Omedelbar verkställighet väntar på Migrationsverket, men det stämmer inte att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-agency-tries-asylum"

  Scenario: Omedelbar verkställighet väntar på Migrationsverket, men det är okänt om Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-agency-tries-asylum" gäller

  Scenario: Omedelbar verkställighet väntar på Migrationsverket, men Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-agency-tries-asylum"

  # UtlL 12 kap. 8 a § andra stycket
  Scenario: Överklagad avvisning väntar på domstolen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att beslutet om avvisning är överklagat, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så gäller "no-enforcement-before-stay-question-tried"

  Scenario: Överklagad avvisning väntar på domstolen, men det är okänt om beslutet om avvisning är överklagat, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-stay-question-tried" gäller

  Scenario: Överklagad avvisning väntar på domstolen, men det stämmer inte att beslutet om avvisning är överklagat, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att beslutet om avvisning är överklagat, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-stay-question-tried"

  # UtlL 12 kap. 8 a § andra stycket
  Scenario: Ett ensamkommande barn skyddas en vecka
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att beslutet om avvisning är överklagat, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    När rättsläget bedöms
    Så gäller "no-enforcement-within-a-week-for-child"

  Scenario: Ett ensamkommande barn skyddas en vecka, men det är okänt om avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att beslutet om avvisning är överklagat, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-within-a-week-for-child" gäller

  Scenario: Ett ensamkommande barn skyddas en vecka, men det stämmer inte att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att beslutet om avvisning är överklagat, och migrationsdomstolen har ännu inte prövat om verkställigheten ska stoppas
    Och att det inte stämmer att avvisningsbeslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-within-a-week-for-child"

  # UtlL 12 kap. 18 § andra stycket
  Scenario: Barnets skäl i verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så gäller "may-grant-permit-in-enforcement"

  Scenario: Barnets skäl i verkställigheten, men det är okänt om nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-in-enforcement" gäller

  Scenario: Barnets skäl i verkställigheten, men det stämmer inte att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-in-enforcement"

  Scenario: Barnets skäl i verkställigheten, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så är det okänt om "may-grant-permit-in-enforcement" gäller

  Scenario: Barnets skäl i verkställigheten, men det stämmer inte att beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär för barnet medicinska hinder, eller någon annan särskild anledning att inte verkställa beslutet, också om omständigheterna inte har samma allvar och tyngd som krävs för vuxna
    När rättsläget bedöms
    Så säger ingen regel något om "may-grant-permit-in-enforcement"

  # UtlL 12 kap. 19 b § första stycket
  Scenario: Utvisad för brott: frågan om tillstånd prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "examination-of-permit-after-expulsion-for-crime"

  Scenario: Utvisad för brott: frågan om tillstånd prövas, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    När rättsläget bedöms
    Så är det okänt om "examination-of-permit-after-expulsion-for-crime" gäller

  Scenario: Utvisad för brott: frågan om tillstånd prövas, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "examination-of-permit-after-expulsion-for-crime"

  Scenario: Utvisad för brott: frågan om tillstånd prövas, men det är okänt om personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "examination-of-permit-after-expulsion-for-crime" gäller

  Scenario: Utvisad för brott: frågan om tillstånd prövas, men det stämmer inte att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "examination-of-permit-after-expulsion-for-crime"

  # UtlL 12 kap. 19 b § tredje stycket
  Scenario: Utvisad för brott: prövningen pågår i första instans
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att det inte stämmer att prövningen har beviljats, och frågan om uppehållstillstånd har efter det prövats i en instans och ansökan avslagits
    När rättsläget bedöms
    Så gäller "no-enforcement-while-new-examination-open"

  Scenario: Utvisad för brott: prövningen pågår i första instans, men det är okänt om prövningen har beviljats, och frågan om uppehållstillstånd har efter det prövats i en instans och ansökan avslagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-new-examination-open" gäller

  Scenario: Utvisad för brott: prövningen pågår i första instans, men prövningen har beviljats, och frågan om uppehållstillstånd har efter det prövats i en instans och ansökan avslagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket har senast beviljat ny prövning, eller prövning efter utvisning på grund av brott, av frågan om uppehållstillstånd
    Och att prövningen har beviljats, och frågan om uppehållstillstånd har efter det prövats i en instans och ansökan avslagits
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-new-examination-open"

  # UtlL 12 kap. 20 §
  Scenario: Inhibition när frågan lämnas till domstolen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det finns skäl enligt 12 kap. 16 b § utlänningslagen att ge tillstånd fast personen har utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "stay-enforcement"

  # UtlL 12 kap. 16 § tredje stycket
  Scenario: Tillstånd utan att beslutet har upphävts
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ett gällande tidsbegränsat uppehållstillstånd som beviljades utan att beslutet om avvisning eller utvisning upphävdes
    När rättsläget bedöms
    Så gäller "no-enforcement-while-permit"

  Scenario: Tillstånd utan att beslutet har upphävts, men det är okänt om personen har ett gällande tidsbegränsat uppehållstillstånd som beviljades utan att beslutet om avvisning eller utvisning upphävdes
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-permit" gäller

  # UtlL 12 kap. 16 a §
  Scenario: Ansökan om att upphäva utvisningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så gäller "apply-to-set-aside-expulsion-for-crime"

  Scenario: Ansökan om att upphäva utvisningen, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "apply-to-set-aside-expulsion-for-crime" gäller

  Scenario: Ansökan om att upphäva utvisningen, men det stämmer inte att beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "apply-to-set-aside-expulsion-for-crime"

  Scenario: Ansökan om att upphäva utvisningen, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "apply-to-set-aside-expulsion-for-crime" gäller

  Scenario: Ansökan om att upphäva utvisningen, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "apply-to-set-aside-expulsion-for-crime"

  # UtlL 12 kap. 16 a § första stycket
  Scenario: Inhibition när ansökan prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att en ansökan om att utvisningen på grund av brott ska upphävas prövas av Migrationsverket, som varken har avgjort den eller lämnat över ärendet till domstolen
    När rättsläget bedöms
    Så gäller "stay-enforcement"

  Scenario: Inhibition när ansökan prövas, men det är okänt om en ansökan om att utvisningen på grund av brott ska upphävas prövas av Migrationsverket, som varken har avgjort den eller lämnat över ärendet till domstolen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "stay-enforcement" gäller

  # UtlL 12 kap. 16 b och 16 d §§
  Scenario: Domstolen ger tillstånd eller upphäver utvisningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att det finns hinder mot verkställigheten, anledning att anta att mottagarlandet inte kommer att vara villigt att ta emot personen, medicinska hinder eller annars synnerliga skäl enligt 12 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så gäller "court-may-grant-permit-despite-expulsion"

  Scenario: Domstolen ger tillstånd eller upphäver utvisningen, men det är okänt om det finns hinder mot verkställigheten, anledning att anta att mottagarlandet inte kommer att vara villigt att ta emot personen, medicinska hinder eller annars synnerliga skäl enligt 12 kap. 16 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "court-may-grant-permit-despite-expulsion" gäller

  Scenario: Domstolen ger tillstånd eller upphäver utvisningen, men det stämmer inte att det finns hinder mot verkställigheten, anledning att anta att mottagarlandet inte kommer att vara villigt att ta emot personen, medicinska hinder eller annars synnerliga skäl enligt 12 kap. 16 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att det inte stämmer att det finns hinder mot verkställigheten, anledning att anta att mottagarlandet inte kommer att vara villigt att ta emot personen, medicinska hinder eller annars synnerliga skäl enligt 12 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-grant-permit-despite-expulsion"

  Scenario: Domstolen ger tillstånd eller upphäver utvisningen, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att migrationsdomstolen bedömer att det finns hinder mot verkställigheten, anledning att anta att mottagarlandet inte kommer att vara villigt att ta emot personen, medicinska hinder eller annars synnerliga skäl enligt 12 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "court-may-grant-permit-despite-expulsion" gäller

  Scenario: Domstolen ger tillstånd eller upphäver utvisningen, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att det finns hinder mot verkställigheten, anledning att anta att mottagarlandet inte kommer att vara villigt att ta emot personen, medicinska hinder eller annars synnerliga skäl enligt 12 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-grant-permit-despite-expulsion"

  # UtlL 12 kap. 17 § tredje stycket
  Scenario: Polisen utreder om omständigheterna har ändrats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    När rättsläget bedöms
    Så gäller "police-inquire-into-changed-circumstances"

  Scenario: Polisen utreder om omständigheterna har ändrats, men det är okänt om utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "police-inquire-into-changed-circumstances" gäller

  Scenario: Polisen utreder om omständigheterna har ändrats, men det stämmer inte att utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "police-inquire-into-changed-circumstances"

  Scenario: Polisen utreder om omständigheterna har ändrats, men det är okänt om det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "police-inquire-into-changed-circumstances" gäller

  Scenario: Polisen utreder om omständigheterna har ändrats, men det stämmer inte att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Och att det inte stämmer att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "police-inquire-into-changed-circumstances"

  Scenario: Polisen utreder om omständigheterna har ändrats, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "police-inquire-into-changed-circumstances" gäller

  Scenario: Polisen utreder om omständigheterna har ändrats, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att utvisningen på grund av brott ska verkställas mer än två år efter att den meddelades
    Och att det är fråga om att förbereda eller genomföra verkställigheten av ett beslut om avvisning eller utvisning
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "police-inquire-into-changed-circumstances"

  # UtlL 20 kap. 1 §
  Scenario: En ansökan som har avslagits: åklagaren tillfrågas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så är det okänt om "stay-is-not-punishable" gäller

  # UtlL 20 kap. 1 §
  Scenario: Åklagaren bedömer att den avslagna ansökan räknas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att åklagaren bedömer att en ansökan om uppehållstillstånd som inte längre prövas (avslagen, återkallad, eller beviljad för en tid som har gått ut) räknas, så att vistelsen inte straffas enligt 20 kap. 1 § utlänningslagen
    Och att det inte stämmer att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så gäller "stay-is-not-punishable"

  # UtlL 20 kap. 2 §
  Scenario: Den som har återvänt trots en verkställd utvisning för brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen uppehåller sig i Sverige utan föreskrivet tillstånd
    Och att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att personen är här fast ett verkställt beslut om utvisning på grund av brott innebär att personen inte har rätt att återvända
    När rättsläget bedöms
    Så säger ingen regel något om "stay-is-not-punishable"

  # UtlL 12 kap. 19 § första stycket
  Scenario: Ny prövning när tillstånd inte kan ges i verkställighetsärendet
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så gäller "new-examination-of-permit"

  Scenario: Ny prövning när tillstånd inte kan ges i verkställighetsärendet, men det är okänt om uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "new-examination-of-permit" gäller

  Scenario: Ny prövning när tillstånd inte kan ges i verkställighetsärendet, men uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "new-examination-of-permit"

  Scenario: Ny prövning när tillstånd inte kan ges i verkställighetsärendet, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "new-examination-of-permit" gäller

  Scenario: Ny prövning när tillstånd inte kan ges i verkställighetsärendet, men personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att de nya omständigheterna kan antas vara ett bestående hinder enligt 12 kap. 1–3 §§ utlänningslagen
    Och att Migrationsverket bedömer att omständigheterna kunde inte åberopas tidigare, eller personen visar giltig ursäkt
    Och att det inte stämmer att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket bedömer att det inte stämmer att uppehållstillstånd kan meddelas enligt 12 kap. 18 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "new-examination-of-permit"

  # UtlL 12 kap. 19 a § andra stycket
  Scenario: Ett nekat barn har en vecka
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så gäller "no-enforcement-within-a-week-for-child"

  Scenario: Ett nekat barn har en vecka, men det är okänt om Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-within-a-week-for-child" gäller

  Scenario: Ett nekat barn har en vecka, men det stämmer inte att Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-within-a-week-for-child"

  Scenario: Ett nekat barn har en vecka, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-within-a-week-for-child" gäller

  Scenario: Ett nekat barn har en vecka, men personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-within-a-week-for-child"

  Scenario: Ett nekat barn har en vecka, men det är okänt om beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-within-a-week-for-child" gäller

  Scenario: Ett nekat barn har en vecka, men det stämmer inte att beslutet om avvisning eller utvisning har fått laga kraft
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att Migrationsverket har beslutat att inte bevilja ny prövning, beslutet gäller ett ensamkommande barn, och en vecka har inte gått från den dag då barnet fick del av det
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-within-a-week-for-child"

  # UtlL 12 kap. 18 § fjärde stycket
  Scenario: Inhibition medan nya omständigheter prövas
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att nya omständigheter har kommit fram i ett ärende om verkställighet, och Migrationsverket har inte avgjort om de hindrar verkställigheten
    När rättsläget bedöms
    Så gäller "stay-enforcement"

  # UtlL 12 kap. 16 b § tredje stycket
  Scenario: Domstolen finner att den utvisade är flykting
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    När rättsläget bedöms
    Så gäller "permit-rules-for-protection-apply-in-court"

  Scenario: Domstolen finner att den utvisade är flykting, men det är okänt om personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "permit-rules-for-protection-apply-in-court" gäller

  Scenario: Domstolen finner att den utvisade är flykting, men det stämmer inte att personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att det inte stämmer att personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    När rättsläget bedöms
    Så säger ingen regel något om "permit-rules-for-protection-apply-in-court"

  Scenario: Domstolen finner att den utvisade är flykting, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att migrationsdomstolen bedömer att personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    När rättsläget bedöms
    Så är det okänt om "permit-rules-for-protection-apply-in-court" gäller

  Scenario: Domstolen finner att den utvisade är flykting, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    När rättsläget bedöms
    Så säger ingen regel något om "permit-rules-for-protection-apply-in-court"

  Scenario: Domstolen finner att den utvisade är flykting, men det är okänt om personen är svensk medborgare
    Givet dagen är 2026-11-01
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    När rättsläget bedöms
    Så är det okänt om "permit-rules-for-protection-apply-in-court" gäller

  Scenario: Domstolen finner att den utvisade är flykting, men personen är svensk medborgare
    Givet dagen är 2026-11-01
    Och att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att migrationsdomstolen bedömer att personen är flykting eller alternativt skyddsbehövande, eller ett behörigt internationellt organ har funnit att utvisningen på grund av brott strider mot ett svenskt konventionsåtagande
    När rättsläget bedöms
    Så säger ingen regel något om "permit-rules-for-protection-apply-in-court"

  # UtlL 12 kap. 17 § tredje stycket
  Scenario: Ärendet är överlämnat när omständigheterna har ändrats
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det har vid polisens utredning kommit fram att omständigheterna har ändrats så att utvisningen inte längre bör gälla, och migrationsdomstolen har inte avgjort saken
    När rättsläget bedöms
    Så gäller "no-enforcement-before-court-tries-changed-circumstances"

  Scenario: Ärendet är överlämnat när omständigheterna har ändrats, men det är okänt om det har vid polisens utredning kommit fram att omständigheterna har ändrats så att utvisningen inte längre bör gälla, och migrationsdomstolen har inte avgjort saken
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-court-tries-changed-circumstances" gäller

  Scenario: Ärendet är överlämnat när omständigheterna har ändrats, men det stämmer inte att det har vid polisens utredning kommit fram att omständigheterna har ändrats så att utvisningen inte längre bör gälla, och migrationsdomstolen har inte avgjort saken
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att det har vid polisens utredning kommit fram att omständigheterna har ändrats så att utvisningen inte längre bör gälla, och migrationsdomstolen har inte avgjort saken
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-court-tries-changed-circumstances"

  Scenario: Ärendet är överlämnat när omständigheterna har ändrats, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det har vid polisens utredning kommit fram att omständigheterna har ändrats så att utvisningen inte längre bör gälla, och migrationsdomstolen har inte avgjort saken
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-court-tries-changed-circumstances" gäller

  Scenario: Ärendet är överlämnat när omständigheterna har ändrats, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det har vid polisens utredning kommit fram att omständigheterna har ändrats så att utvisningen inte längre bör gälla, och migrationsdomstolen har inte avgjort saken
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-court-tries-changed-circumstances"

  # UtlL 12 kap. 8 a § andra stycket
  Scenario: Asylansökan är återkallad efter beslut om omedelbar verkställighet
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "no-enforcement-before-agency-tries-asylum"

  Scenario: Asylansökan är återkallad efter beslut om omedelbar verkställighet, men det är okänt om Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-before-agency-tries-asylum" gäller

  Scenario: Asylansökan är återkallad efter beslut om omedelbar verkställighet, men Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Givet dagen är 2026-11-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket har inte längre någon asylansökan att pröva: den har beviljats, avslagits, avvisats, avskrivits eller återkallats
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-before-agency-tries-asylum"

  # UtlL 12 kap. 9 a §
  Scenario: En överföring enligt Dublinförordningen hindras inte av att asylansökan prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-asylum-tried"

  Scenario: Det är okänt om verkställigheten är en överföring
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "no-enforcement-while-asylum-tried" gäller

  # UtlL 12 kap. 9 a §
  Scenario: Överföringen hindras tills inhibitionen har prövats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    Och att överföringsbeslutet är överklagat och inhibition har yrkats inom överklagandetiden, för första gången, och domstolen har inte prövat yrkandet
    När rättsläget bedöms
    Så gäller "no-dublin-transfer-before-stay-tried"

  Scenario: Det är okänt om inhibition har yrkats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så är det okänt om "no-dublin-transfer-before-stay-tried" gäller

  Scenario: Inhibition har inte yrkats i tid, eller har prövats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att det inte stämmer att Migrationsverket har beslutat om omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    Och att det inte stämmer att överföringsbeslutet är överklagat och inhibition har yrkats inom överklagandetiden, för första gången, och domstolen har inte prövat yrkandet
    När rättsläget bedöms
    Så säger ingen regel något om "no-dublin-transfer-before-stay-tried"

  # UtlL 5 kap. 1 c § andra stycket
  Scenario: En överföring enligt Dublinförordningen ger ingen första prövning här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att den verkställighet som frågan gäller är en överföring enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "try-first-asylum-claim-and-stay"

  Scenario: En första ansökan, och det är okänt om det gäller en överföring
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen söker asyl och ingen asylansökan under vistelsen har prövats slutligt
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så är det okänt om "try-first-asylum-claim-and-stay" gäller
