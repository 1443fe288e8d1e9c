# language: sv
Egenskap: Fel som den andra läsningen fann i tillstånd, mottagande och ersättning
  > Ett scenario för varje fel som kunde ha gett en verklig person ett felaktigt svar. Se docs/legal/lasning.md.

  Bakgrund:
    Givet dagen är 2025-09-10

  # UtlL 5 kap. 15 § tredje stycket första meningen: tillståndet ska ha meddelats, det behöver inte gälla än
  Scenario: Tillståndet gick ut medan ansökan om förlängning prövas
    Givet att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
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
    Så är det okänt om "extend-permit-5-15" gäller
    Givet att svaret på vilket tillstånd enligt 5 kap. 15 § utlänningslagen som ska förlängas är tillståndet på minst sex månader
    När rättsläget bedöms
    Så gäller "extend-permit-5-15"

  # UtlL 5 kap. 15 § tredje stycket andra meningen
  Scenario: Betänketiden gick ut medan ansökan om förlängning prövas
    Givet att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vilket tillstånd enligt 5 kap. 15 § utlänningslagen som ska förlängas är tillståndet för betänketid
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att det finns särskilda skäl för behov av en längre betänketid
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att Migrationsverket bedömer att det inte stämmer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så gäller "extend-permit-5-15"

  # LMA 1 a § tredje stycket: den som undantas omfattas inte av lagen, inte heller som grupp 3
  Scenario: Den som i tid söker förlängning får vänta här på svaret
    Givet att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att en ansökan om fortsatt tillstånd på samma grund, eller om tillstånd enligt lagen (2017:353), kom in till Migrationsverket innan personens tidigare tillstånd gick ut
    Och att det inte stämmer att personen har ansökt om asyl på nytt sedan ansökan om fortsatt tillstånd prövades slutligt
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att personens födelsedag är 1995-01-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 11 § första stycket 1: rätten upphör när tillstånd ges, och återkommer inte när tillståndet löper ut
  Scenario: Tillståndet löpte ut utan att personen sökte på nytt
    Givet att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att det inte stämmer att en ansökan om fortsatt tillstånd på samma grund, eller om tillstånd enligt lagen (2017:353), kom in till Migrationsverket innan personens tidigare tillstånd gick ut
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att personens födelsedag är 1995-01-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    När rättsläget bedöms
    Så är det okänt om personen omfattas av lagen om mottagande av asylsökande m.fl.
    Givet att det inte stämmer att personen efter sitt tidigare tillstånd har ansökt på nytt som flykting eller alternativt skyddsbehövande, eller om fortsatt tillstånd
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # UtlL 14 kap. 3 och 4 §§, FL 44 §: två som överklagar, två delgivningar
  Scenario: Personen fick del av utvisningsbeslutet före nämnden
    Givet beslutet "b1"
    Och att parter för beslutet "b1" är personen
    Och ansökan "a1" för personen
    Och att ansökan för beslutet "b1" är ansökan "a1"
    Och att för ansökan "a1" gäller att svaret på vem som har gjort ansökan om uppehållstillstånd är socialnämnden
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    Och att för beslutet "b1" gäller att beslutet innebär avvisning eller utvisning av personen
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att för beslutet "b1" gäller att dagen då personen fick del av beslutet i migrationsärendet är 2025-09-02
    Och att för beslutet "b1" gäller att dagen då den myndighet som får överklaga fick del av beslutet i migrationsärendet är 2025-09-08
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så ska "person-appeals-removal-decision" vara gjort senast 2025-09-23
    Och ska "board-appeals-decision-5-15" vara gjort senast 2025-09-22

  # Förordning (2017:193) 19 § andra stycket: kvartalet är den sökandes eget
  Scenario: Regionens kostnad uppstod i ett tidigare kvartal än kommunens
    Givet att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen
    Och att regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen
    Och att dagen då kommunens kostnad som ska ersättas uppstod är 2025-08-15
    Och att dagen då regionens kostnad som ska ersättas uppstod är 2025-06-20
    När rättsläget bedöms
    Så ska "state-reimburses-municipality-5-15" vara gjort senast 2026-03-31
    Och ska "state-reimburses-region-5-15" vara gjort senast 2025-12-31

  # UtlL 14 kap. 4 a och 4 b §§: om återkallelse nämns bara de tidsbegränsade tillstånden
  Scenariomall: Permanent tillstånd som har återkallats får personen själv överklaga
    Givet beslutet "b1"
    Och att parter för beslutet "b1" är personen
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är <tillstånd>
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är tillståndet återkallades
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | tillstånd                                                | svar                                                                         |
      | permanent tillstånd enligt 5 kap. 16 a § utlänningslagen | gäller "person-appeals-permit-decision" för beslutet "b1"                    |
      | permanent tillstånd enligt 5 kap. 16 b § utlänningslagen | gäller "person-appeals-permit-decision" för beslutet "b1"                    |
      | tillstånd enligt 5 kap. 15 b § utlänningslagen           | säger ingen regel något om "person-appeals-permit-decision"                  |
      | tillstånd enligt 5 kap. 15 c § utlänningslagen           | säger ingen regel något om "person-appeals-permit-decision"                  |
      | tillstånd enligt 5 kap. 15 b § utlänningslagen           | gäller "police-appeals-decision-5-15b" för beslutet "b1"                     |
      | tillstånd enligt 5 kap. 15 c § utlänningslagen           | gäller "board-appeals-decision-5-15c" för beslutet "b1"                      |
      | permanent tillstånd enligt 5 kap. 16 b § utlänningslagen | säger ingen regel något om "board-appeals-decision-5-15c"                    |

  # UtlL 14 kap. 4 b §: tiden för nämnden
  Scenario: Avslag på tillstånd för ett barn som ska placeras här
    Givet beslutet "b1"
    Och att parter för beslutet "b1" är personen
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att för beslutet "b1" gäller att svaret på utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    När rättsläget bedöms
    Så gäller "board-appeals-decision-5-15c" för beslutet "b1"
    Och ansvarar socialnämnden för "board-appeals-decision-5-15c"
    Och ska "board-appeals-decision-5-15c" vara gjort senast 2025-09-22

  # UtlF 5 kap. 1 § andra meningen
  Scenario: Make till en schweizisk medborgare behöver inte arbetstillstånd
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  # UtlL 7 kap. 7 b § andra stycket: förbudet gäller bara tills sökanden har hörts, och svaret säger det
  Scenario: Förbudet att återkalla nämner vad som saknas
    Givet att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    När rättsläget bedöms
    Så gäller "får inte återkalla uppehållstillståndet utan att först höra den som ansökte"

  # LMA 1 § första stycket 1: den som söker på nytt, men för sent för 1 a § tredje stycket
  Scenario: Tillståndet löpte ut och personen sökte på nytt för sent
    Givet att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att det inte stämmer att en ansökan om fortsatt tillstånd på samma grund, eller om tillstånd enligt lagen (2017:353), kom in till Migrationsverket innan personens tidigare tillstånd gick ut
    Och att personen efter sitt tidigare tillstånd har ansökt på nytt som flykting eller alternativt skyddsbehövande, eller om fortsatt tillstånd
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att personens födelsedag är 1995-01-01
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.
