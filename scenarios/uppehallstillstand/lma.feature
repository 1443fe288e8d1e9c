# language: sv
Egenskap: Vilka som omfattas av LMA
  > LMA (1994:137) 1 och 1 a §§. Omfattas personen inte gäller socialtjänstlagen.

  # LMA 1 § första stycket 1
  Scenario: Vuxen asylsökande utan tillstånd
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1995-01-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och visas varningen "leaves-lma-when-applying"

  # LMA 1 a § fjärde stycket andra meningen: ansvaret flyttar när ansökan prövas
  Scenario: Ansökan om betänketid prövas
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1995-01-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 1 a § fjärde stycket första meningen
  Scenariomall: Tillstånd som tar personen ur lagen
    Givet dagen är 2025-09-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att <tillstånd>
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

    Exempel:
      | tillstånd |
      | personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt) |
      | personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt) |
      | personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete) |

  # LMA 1 a § andra stycket: endast om synnerliga skäl
  Scenario: EU-medborgare utan synnerliga skäl
    Givet dagen är 2025-09-01
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl för att EU-medborgaren ska omfattas av LMA
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  Scenario: Ingen har bedömt synnerliga skäl för EU-medborgaren
    Givet dagen är 2025-09-01
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så är det okänt om personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 1 §: lagen gäller utlänningar
  Scenario: Svensk medborgare omfattas aldrig
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 1 a § första stycket
  Scenario: Barn som bor hos en vårdnadshavare med tillstånd
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2012-01-01
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen bor på ett asylboende
    Och att personen bor hos en vårdnadshavare som har uppehållstillstånd
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  Scenario: Den dag personen fyller arton gäller inte undantaget för barn
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2007-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personen bor hos en vårdnadshavare som har uppehållstillstånd
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 11 § första stycket 1 (tolkning, se docs/legal/uppehallstillstand.md)
  Scenario: Den som har fått uppehållstillstånd och vars rätt till bistånd har upphört
    Givet dagen är 2025-09-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 1 § första stycket 2: lydelsen före 2022-07-01 krävde beviljat skydd
  Scenariomall: Den som har ansökt om tillfälligt skydd
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-01-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så är det <svar> att personen omfattas av lagen om mottagande av asylsökande m.fl.

    Exempel:
      | dag        | svar   |
      | 2022-07-01 | sant   |
      | 2022-06-30 | falskt |

  # Mottagandelagen planeras till 2026-10-01; utgången i riksdagen är inte läst
  Scenario: Efter den planerade dagen är svaret okänt
    Givet dagen är 2026-10-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så är det okänt om personen omfattas av lagen om mottagande av asylsökande m.fl.

  Scenario: En svensk medborgare berörs inte av den inaktuella lagen
    Givet dagen är 2026-10-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 1 § första stycket 3
  Scenario: Annan ansökan och särskilda skäl att få vistas här
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1995-01-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 1 a § tredje stycket
  Scenario: Asylsökande som i tid söker förlängt tillstånd
    Givet dagen är 2025-09-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att en ansökan om fortsatt tillstånd på samma grund, eller om tillstånd enligt lagen (2017:353), kom in till Migrationsverket innan personens tidigare tillstånd gick ut
    Och att det inte stämmer att personen har ansökt om asyl på nytt sedan ansökan om fortsatt tillstånd prövades slutligt
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # LMA 1 a § första stycket: asylboende från 2025-03-01, förläggning dessförinnan (SFS 2025:57)
  Scenariomall: Barnets boende före och efter ändringen
    Givet dagen är <dag>
    Och att personens födelsedag är 2012-01-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att personen vistas på en förläggning
    Och att det inte stämmer att personen bor på ett asylboende
    När rättsläget bedöms
    Så är det <svar> att personen omfattas av lagen om mottagande av asylsökande m.fl.

    Exempel:
      | dag        | svar   |
      | 2025-03-01 | falskt |
      | 2025-02-28 | sant   |
