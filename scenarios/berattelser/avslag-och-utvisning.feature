# language: sv
Egenskap: Avslag på betänketiden, och ett beslut om utvisning samtidigt
  > Mannen är påhittad, född 1996. Nämnden ansökte och Migrationsverket avslog den 6 oktober 2025. UtlL 8 kap. 16 § och 14 kap. 3 och 4 §§, FL 44 §.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1996-06-18

  # UtlL 14 kap. 4 §, FL 44 §
  Scenario: Nämndens sista dag att överklaga räknas från beslutet
    Givet ansökan "a1" för personen
    Och beslutet "b1"
    Och att parter för beslutet "b1" är personen
    Och att ansökan för beslutet "b1" är ansökan "a1"
    Och att för ansökan "a1" gäller att svaret på vem som har gjort ansökan om uppehållstillstånd är socialnämnden
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-10-06
    Och att för beslutet "b1" gäller att dagen då den myndighet som får överklaga fick del av beslutet i migrationsärendet är 2025-10-08
    När rättsläget bedöms
    Så ska "board-appeals-decision-5-15" vara gjort senast 2025-10-27

  # UtlL 14 kap. 3 §, FL 44 §
  Scenario: Personens sista dag mot utvisningen räknas från delgivningen
    Givet att beslutet innebär avvisning eller utvisning av personen
    Och att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att dagen då beslutet i migrationsärendet fattades är 2025-10-06
    Och att dagen då personen fick del av beslutet i migrationsärendet är 2025-10-13
    Och att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så gäller "person-appeals-removal-decision"
    Och ska "person-appeals-removal-decision" vara gjort senast 2025-11-03

  # UtlL 12 kap. 18 och 19 a §§
  Scenario: Nya omständigheter sedan beslutet har fått laga kraft
    Givet att det inte stämmer att personen är svensk medborgare
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att personen åberopar omständigheter som kan vara ett bestående hinder mot verkställigheten, och Migrationsverket har ännu inte avgjort om frågan om uppehållstillstånd ska prövas
    Och att Migrationsverket bedömer att nya omständigheter i verkställighetsärendet innebär ett hinder enligt 12 kap. 1–3 §§, anledning att anta att landet inte är villigt att ta emot personen, eller medicinska hinder eller någon annan särskild anledning att inte verkställa beslutet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att frågan om uppehållstillstånd är efter den nya prövningen avgjord genom ett beslut som har fått laga kraft
    När rättsläget bedöms
    Så gäller "no-enforcement-while-new-examination-open"
    Och gäller "may-grant-permit-in-enforcement"
