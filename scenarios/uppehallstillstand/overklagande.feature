# language: sv
Egenskap: Avslag, återkallelse och överklagande
  > UtlL (2005:716) 8 kap. 16 § och 14 kap. 3–4 b §§; FL (2017:900) 44 §.

  Bakgrund:
    Givet dagen är 2025-09-10
    Och beslutet "b1"
    Och att parter för beslutet "b1" är personen
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att dagen då personen fick del av beslutet i migrationsärendet är 2025-09-05
    Och att för beslutet "b1" gäller att dagen då den myndighet som får överklaga fick del av beslutet i migrationsärendet är 2025-09-05
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket

  # UtlL 14 kap. 4 § andra meningen: nämnden ansökte, nämnden överklagar
  Scenario: Avslag på nämndens ansökan om betänketid
    Givet ansökan "a1" för personen
    Och att ansökan för beslutet "b1" är ansökan "a1"
    Och att för ansökan "a1" gäller att svaret på vem som har gjort ansökan om uppehållstillstånd är socialnämnden
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    När rättsläget bedöms
    Så gäller "board-appeals-decision-5-15" för beslutet "b1"
    # Två tider: från beslutet (1 september) och från delgivningen (5 september). Den tidigare visas först.
    Och ska "board-appeals-decision-5-15" vara gjort senast 2025-09-22
    Och säger ingen regel något om "investigation-leader-appeals-decision-5-15"
    Och säger ingen regel något om "person-appeals-permit-decision"
    Och är det sant att beslutet får överklagas av en myndighet och inte av personen

  Scenario: Återkallelse när förundersökningsledaren ansökte
    Givet ansökan "a1" för personen
    Och att ansökan för beslutet "b1" är ansökan "a1"
    Och att för ansökan "a1" gäller att svaret på vem som har gjort ansökan om uppehållstillstånd är förundersökningsledaren
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är tillståndet återkallades
    När rättsläget bedöms
    Så gäller "investigation-leader-appeals-decision-5-15" för beslutet "b1"
    Och säger ingen regel något om "board-appeals-decision-5-15"

  # UtlL 14 kap. 3 §
  Scenario: Avslag på ett annat tillstånd överklagar personen själv
    Givet att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är ett annat uppehållstillstånd
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så gäller "person-appeals-permit-decision" för beslutet "b1"
    Och ska "person-appeals-permit-decision" vara gjort senast 2025-09-26

  # UtlL 14 kap. 4 a och 4 b §§
  Scenariomall: Tillstånd som bara en myndighet får överklaga
    Givet att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är <tillstånd>
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-permit-decision"

    Exempel:
      | tillstånd                                                |
      | tillstånd enligt 5 kap. 15 § utlänningslagen             |
      | tillstånd enligt 5 kap. 15 b § utlänningslagen           |
      | permanent tillstånd enligt 5 kap. 16 a § utlänningslagen |
      | tillstånd enligt 5 kap. 15 c § utlänningslagen           |
      | permanent tillstånd enligt 5 kap. 16 b § utlänningslagen |

  Scenario: Okänt vilket tillstånd beslutet gäller
    Givet att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    När rättsläget bedöms
    Så är det okänt om "person-appeals-permit-decision" gäller

  Scenario: Beslutet om utvisning får personen överklaga
    Givet att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så gäller "person-appeals-removal-decision" för beslutet "b1"
    Och ska "person-appeals-removal-decision" vara gjort senast 2025-09-26

  # UtlL 15 kap. 1 och 3 §§
  Scenario: Den som har avgett nöjdförklaring kan inte överklaga utvisningen
    Givet att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    Och att för beslutet "b1" gäller att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så säger ingen regel något om "person-appeals-removal-decision" för beslutet "b1"

  # UtlL 15 kap. 1 och 3 §§
  Scenario: Det är okänt om personen har avgett nöjdförklaring
    Givet att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "person-appeals-removal-decision" gäller för beslutet "b1"

  # UtlL 8 kap. 16 § första stycket
  Scenario: Avslag ska följas av beslut om utvisning
    Givet att för beslutet "b1" gäller att den som ansökan eller tillståndet gäller befann sig i Sverige när beslutet fattades
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    Och att för beslutet "b1" gäller att Migrationsverket bedömer att det inte stämmer att särskilda skäl talar mot att samtidigt besluta om avvisning eller utvisning
    Och att för beslutet "b1" gäller att det inte stämmer att ansökan avvisades därför att personen ska överföras till en annan stat enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "simultaneous-removal-decision" för beslutet "b1"

  Scenario: Särskilda skäl talar mot utvisning
    Givet att för beslutet "b1" gäller att den som ansökan eller tillståndet gäller befann sig i Sverige när beslutet fattades
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    Och att för beslutet "b1" gäller att Migrationsverket bedömer att särskilda skäl talar mot att samtidigt besluta om avvisning eller utvisning
    Och att för beslutet "b1" gäller att det inte stämmer att Migrationsverket avslog en ansökan om uppehållsstatus enligt utträdesavtalet
    När rättsläget bedöms
    Så säger ingen regel något om "simultaneous-removal-decision"

  # UtlL 8 kap. 16 § första stycket andra meningen
  Scenario: Avslag på uppehållsstatus ska följas av beslut om utvisning
    Givet att för beslutet "b1" gäller att den som ansökan eller tillståndet gäller befann sig i Sverige när beslutet fattades
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är bifall
    Och att för beslutet "b1" gäller att Migrationsverket avslog en ansökan om uppehållsstatus enligt utträdesavtalet
    Och att för beslutet "b1" gäller att Migrationsverket bedömer att det inte stämmer att särskilda skäl talar mot att samtidigt besluta om avvisning eller utvisning
    När rättsläget bedöms
    Så gäller "simultaneous-removal-decision" för beslutet "b1"

  Scenario: Det är okänt om uppehållsstatus vägrades
    Givet att för beslutet "b1" gäller att den som ansökan eller tillståndet gäller befann sig i Sverige när beslutet fattades
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är bifall
    Och att för beslutet "b1" gäller att Migrationsverket bedömer att det inte stämmer att särskilda skäl talar mot att samtidigt besluta om avvisning eller utvisning
    När rättsläget bedöms
    Så är det okänt om "simultaneous-removal-decision" gäller för beslutet "b1"

  Scenario: Uppehållsstatus vägrades inte
    Givet att för beslutet "b1" gäller att den som ansökan eller tillståndet gäller befann sig i Sverige när beslutet fattades
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är bifall
    Och att för beslutet "b1" gäller att det inte stämmer att Migrationsverket avslog en ansökan om uppehållsstatus enligt utträdesavtalet
    Och att för beslutet "b1" gäller att Migrationsverket bedömer att det inte stämmer att särskilda skäl talar mot att samtidigt besluta om avvisning eller utvisning
    När rättsläget bedöms
    Så säger ingen regel något om "simultaneous-removal-decision"

  Scenario: Uppehållsstatus vägrades, och särskilda skäl talar mot utvisning
    Givet att för beslutet "b1" gäller att den som ansökan eller tillståndet gäller befann sig i Sverige när beslutet fattades
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är bifall
    Och att för beslutet "b1" gäller att Migrationsverket avslog en ansökan om uppehållsstatus enligt utträdesavtalet
    Och att för beslutet "b1" gäller att Migrationsverket bedömer att särskilda skäl talar mot att samtidigt besluta om avvisning eller utvisning
    När rättsläget bedöms
    Så säger ingen regel något om "simultaneous-removal-decision"

  # UtlL 8 kap. 16 § andra stycket
  Scenario: Överföring enligt Dublinförordningen
    Givet att för beslutet "b1" gäller att den som ansökan eller tillståndet gäller befann sig i Sverige när beslutet fattades
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är ansökan avvisades utan prövning
    Och att för beslutet "b1" gäller att ansökan avvisades därför att personen ska överföras till en annan stat enligt Dublinförordningen
    Och att för beslutet "b1" gäller att det inte stämmer att Migrationsverket avslog en ansökan om uppehållsstatus enligt utträdesavtalet
    När rättsläget bedöms
    Så säger ingen regel något om "simultaneous-removal-decision"

  # UtlL 14 kap. 4 §: texten före 2022-08-01 är inte läst
  Scenario: Beslut före den lästa lydelsen
    Givet beslutet "b2"
    Och att parter för beslutet "b2" är personen
    Och att för beslutet "b2" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b2" gäller att dagen då beslutet i migrationsärendet fattades är 2022-07-31
    Och att för beslutet "b2" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att för beslutet "b2" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    När rättsläget bedöms
    Så är det okänt om "person-appeals-permit-decision" gäller för beslutet "b2"
