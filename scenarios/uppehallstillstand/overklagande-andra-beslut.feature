# language: sv
Egenskap: Överklagande av polisens beslut och av andra beslut i migrationsärenden
  > UtlL (2005:716) 14 kap. 2–5 b §§ och 15 kap.

  # UtlL 14 kap. 2 §
  Scenario: Polisens avvisning överklagas till Migrationsverket
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    Och att för beslutet "b1" gäller att det inte stämmer att avvisningen beslutades i samband med att en Schengenvisering upphävdes eller återkallades, eller ett resetillstånd ogiltigförklarades eller återkallades
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så gäller "person-appeals-police-refusal" för beslutet "b1"


  # UtlL 14 kap. 2 §
  Scenario: Det är okänt om polisen också upphävde viseringen
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så är det okänt om "person-appeals-police-refusal" gäller för beslutet "b1"
    Och är det okänt om "person-appeals-removal-decision" gäller för beslutet "b1"


  # UtlL 14 kap. 2 § andra meningen
  Scenario: Upphävde polisen också viseringen går överklagandet till domstolen
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    Och att för beslutet "b1" gäller att avvisningen beslutades i samband med att en Schengenvisering upphävdes eller återkallades, eller ett resetillstånd ogiltigförklarades eller återkallades
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så gäller "person-appeals-removal-decision" för beslutet "b1"
    Och säger ingen regel något om "person-appeals-police-refusal" för beslutet "b1"


  # UtlL 15 kap. 3 §
  Scenario: Nöjdförklaring tar bort överklagandet av polisens beslut
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    Och att för beslutet "b1" gäller att det inte stämmer att avvisningen beslutades i samband med att en Schengenvisering upphävdes eller återkallades, eller ett resetillstånd ogiltigförklarades eller återkallades
    Och att för beslutet "b1" gäller att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-police-refusal" för beslutet "b1"


  # UtlL 14 kap. 3 §
  Scenario: Avslag på att upphäva utvisningen
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om att upphäva en allmän domstols beslut om utvisning på grund av brott
    När rättsläget bedöms
    Så gäller "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 3 §
  Scenario: Avslag på att upphäva utvisningen, men vem som beslutade är okänt
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om att upphäva en allmän domstols beslut om utvisning på grund av brott
    När rättsläget bedöms
    Så är det okänt om "person-appeals-other-migration-decision" gäller för beslutet "b1"


  # UtlL 14 kap. 3 §
  Scenario: Avslag på att upphäva utvisningen, men av någon annan
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om att upphäva en allmän domstols beslut om utvisning på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 3 a §
  Scenario: Avslag på permanent tillstånd
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om permanent uppehållstillstånd därför att kraven i 5 kap. 7 § utlänningslagen inte är uppfyllda
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så gäller "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 3 a §
  Scenario: Avslag på permanent tillstånd, men nöjdförklaring är avgiven
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om permanent uppehållstillstånd därför att kraven i 5 kap. 7 § utlänningslagen inte är uppfyllda
    Och att för beslutet "b1" gäller att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    Och att för beslutet "b1" gäller att det inte stämmer att beslutet innebär avslag på en ansökan om att upphäva en allmän domstols beslut om utvisning på grund av brott
    Och att för beslutet "b1" gäller att det inte stämmer att beslutet innebär att ny prövning enligt 12 kap. 19 § utlänningslagen, eller prövning enligt 16 a eller 19 b §, inte beviljas
    Och att för beslutet "b1" gäller att det inte stämmer att beslutet rör uppehållsrätt
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 3 a §
  Scenario: Avslag på permanent tillstånd, och det är okänt om nöjdförklaring är avgiven
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om permanent uppehållstillstånd därför att kraven i 5 kap. 7 § utlänningslagen inte är uppfyllda
    När rättsläget bedöms
    Så är det okänt om "person-appeals-other-migration-decision" gäller för beslutet "b1"


  # UtlL 14 kap. 3 a §
  Scenario: Avslag på permanent tillstånd, men vem som beslutade är okänt
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om permanent uppehållstillstånd därför att kraven i 5 kap. 7 § utlänningslagen inte är uppfyllda
    När rättsläget bedöms
    Så är det okänt om "person-appeals-other-migration-decision" gäller för beslutet "b1"


  # UtlL 14 kap. 3 a §
  Scenario: Avslag på permanent tillstånd, men av någon annan
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet innebär avslag på en ansökan om permanent uppehållstillstånd därför att kraven i 5 kap. 7 § utlänningslagen inte är uppfyllda
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 5 §
  Scenario: Ny prövning beviljas inte
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att beslutet innebär att ny prövning enligt 12 kap. 19 § utlänningslagen, eller prövning enligt 16 a eller 19 b §, inte beviljas
    När rättsläget bedöms
    Så gäller "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 5 §
  Scenario: Ny prövning beviljas inte, men vem som beslutade är okänt
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att beslutet innebär att ny prövning enligt 12 kap. 19 § utlänningslagen, eller prövning enligt 16 a eller 19 b §, inte beviljas
    När rättsläget bedöms
    Så är det okänt om "person-appeals-other-migration-decision" gäller för beslutet "b1"


  # UtlL 14 kap. 5 §
  Scenario: Ny prövning beviljas inte, men av någon annan
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet innebär att ny prövning enligt 12 kap. 19 § utlänningslagen, eller prövning enligt 16 a eller 19 b §, inte beviljas
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 5 b §
  Scenario: Beslut om uppehållsrätt
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att beslutet rör uppehållsrätt
    När rättsläget bedöms
    Så gäller "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 14 kap. 5 b §
  Scenario: Beslut om uppehållsrätt, men vem som beslutade är okänt
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att beslutet rör uppehållsrätt
    När rättsläget bedöms
    Så är det okänt om "person-appeals-other-migration-decision" gäller för beslutet "b1"


  # UtlL 14 kap. 5 b §
  Scenario: Beslut om uppehållsrätt, men av någon annan
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Polismyndigheten
    Och att för beslutet "b1" gäller att beslutet rör uppehållsrätt
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-other-migration-decision" för beslutet "b1"


  # UtlL 15 kap. 3 §
  Scenario: Nöjdförklaring tar tillbaka ansökan om tillstånd
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    Och att för beslutet "b1" gäller att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-permit-decision" för beslutet "b1"

  # UtlL 22 kap. 7 §
  Scenario: Avslag för ett vittne vid en internationell domstol överklagas inte
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd för vittnen vid internationella domstolar enligt 22 kap. utlänningslagen
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-permit-decision" för beslutet "b1"

  # UtlL 14 kap. 4 a §
  Scenario: Polisen får överklaga att ett tillstånd enligt 15 b § inte återkallas
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är frågan om återkallelse togs upp, och tillståndet är kvar
    När rättsläget bedöms
    Så gäller "police-appeals-decision-5-15b" för beslutet "b1"
    Och säger ingen regel något om "person-appeals-permit-decision" för beslutet "b1"
