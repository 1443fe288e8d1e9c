# language: sv
Egenskap: Uppehållstillstånd från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > UtlL (2005:716) 2, 5 och 14 kap. och förordning (2017:193) 17 §.

  # Förordning (2017:193) 17 § första stycket
  Scenariomall: Ersättning till kommunen
    Givet dagen är 2025-09-01
    Och att personen tidigare har vistats här med stöd av ansökan eller tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                        | svar                                                            |
      | kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen                      | gäller "state-reimburses-municipality-5-15"                     |
      | det är okänt om kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen      | är det okänt om "state-reimburses-municipality-5-15" gäller     |
      | det inte stämmer att kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen | säger ingen regel något om "state-reimburses-municipality-5-15" |

  # Förordning (2017:193) 17 § andra stycket
  Scenariomall: Ersättning till regionen
    Givet dagen är 2025-09-01
    Och att personen tidigare har vistats här med stöd av ansökan eller tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                 | svar                                                      |
      | regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen                      | gäller "state-reimburses-region-5-15"                     |
      | det är okänt om regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen      | är det okänt om "state-reimburses-region-5-15" gäller     |
      | det inte stämmer att regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen | säger ingen regel något om "state-reimburses-region-5-15" |

  # UtlL (2005:716) 14 kap. 3 §
  Scenariomall: Överklaga ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-08-15
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att <uppgift>
    Och att för beslutet "b1" gäller att det inte stämmer att personen har avgett nöjdförklaring om just det här beslutet, eller om avvisningen eller utvisningen i samma ärende, i den form som 15 kap. 2 § utlänningslagen kräver
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                     | svar                                                                           |
      | beslutet innebär avvisning eller utvisning av personen                      | gäller "person-appeals-removal-decision" för beslutet "b1"                     |
      | det är okänt om beslutet innebär avvisning eller utvisning av personen      | är det okänt om "person-appeals-removal-decision" gäller för beslutet "b1"     |
      | det inte stämmer att beslutet innebär avvisning eller utvisning av personen | säger ingen regel något om "person-appeals-removal-decision" för beslutet "b1" |

  # UtlL (2005:716) 5 kap. 15 § andra stycket: förundersökningsledaren har ansökt
  Scenariomall: Bevilja betänketid
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att <uppgift>
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                           | svar                                                 |
      | personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare                      | gäller "grant-reflection-permit"                     |
      | det är okänt om personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare      | är det okänt om "grant-reflection-permit" gäller     |
      | det inte stämmer att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare | säger ingen regel något om "grant-reflection-permit" |

  # UtlL (2005:716) 5 kap. 15 b §
  Scenariomall: Ansökan om tillstånd för personsäkerhetsarbete prövas
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                               | svar                                                    |
      | en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen                      | gäller "application-under.utll.k5.p15b"                 |
      | det är okänt om en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen      | är det okänt om "application-under.utll.k5.p15b" gäller |
      | det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen | gäller inte "application-under.utll.k5.p15b"            |

  # UtlL (2005:716) 2 kap. 4 §: ett annat tillstånd än enligt 5 kap. 15 §
  Scenariomall: Ett annat uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                         | svar                                      |
      | personen har ett gällande uppehållstillstånd av något slag                      | gäller "has-other-permit"                 |
      | det är okänt om personen har ett gällande uppehållstillstånd av något slag      | är det okänt om "has-other-permit" gäller |
      | det inte stämmer att personen har ett gällande uppehållstillstånd av något slag | gäller inte "has-other-permit"            |

  # UtlL (2005:716) 2 kap. 4 §: den som har ett annat tillstånd
  Scenario: Ställningen för den som har ett annat uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så gäller "has-other-permit"
    Och har "residence-position" värdet "PERMIT"

  # LMA (1994:137) 1 a § fjärde stycket första meningen: Den som vistas här med tillstånd enligt 5 kap. 15 eller 15 b § utlänningslagen omfattas inte.
  Scenario: LMA (1994:137): villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så gäller "excluded-from-lma"

  # LMA (1994:137) 1 a § fjärde stycket andra meningen: Detsamma gäller medan en ansökan om ett sådant tillstånd prövas.
  Scenario: LMA (1994:137): villkoren är uppfyllda, fall 2
    Givet dagen är 2025-09-01
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller "excluded-from-lma"

  # LMA (1994:137) 11 § första stycket p. 1: När uppehållstillstånd har getts och rätten till bistånd har upphört är personen inte längre inom lagen.
  Scenario: LMA (1994:137): villkoren är uppfyllda, fall 3
    Givet dagen är 2025-09-01
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personens rätt till bistånd enligt LMA har upphört
    När rättsläget bedöms
    Så gäller "left-lma-by-permit"

  # LMA (1994:137) 11 § första stycket p. 1: Rätten till bistånd kommer inte tillbaka av att tillståndet löper ut. Först en ny ansökan kan göra personen till asylsökande igen.
  Scenario: LMA (1994:137): villkoren är uppfyllda, fall 4
    Givet dagen är 2025-09-01
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att det inte stämmer att personen efter sitt tidigare tillstånd har ansökt på nytt som flykting eller alternativt skyddsbehövande, eller om fortsatt tillstånd
    När rättsläget bedöms
    Så gäller "left-lma-by-permit"

  # LMA (1994:137) 1 a § första stycket: Ett barn utan tillstånd som bor hos en vårdnadshavare med tillstånd, och inte på asylboende, omfattas inte.
  Scenario: LMA (1994:137): villkoren är uppfyllda, fall 5
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen bor på ett asylboende
    Och att personen bor hos en vårdnadshavare som har uppehållstillstånd
    När rättsläget bedöms
    Så gäller "excluded-from-lma"

  # LMA (1994:137) 1 a § tredje stycket: Den asylsökande som fått ett tidsbegränsat tillstånd och i tid söker förlängning omfattas inte på nytt.
  Scenario: LMA (1994:137): villkoren är uppfyllda, fall 6
    Givet dagen är 2025-09-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att en ansökan om fortsatt tillstånd på samma grund, eller om tillstånd enligt lagen (2017:353), kom in till Migrationsverket innan personens tidigare tillstånd gick ut
    Och att det inte stämmer att personen har ansökt om asyl på nytt sedan ansökan om fortsatt tillstånd prövades slutligt
    När rättsläget bedöms
    Så gäller "excluded-from-lma"

  # LMA (1994:137) 1 a § fjärde stycket andra meningen: Den som omfattas av LMA lämnar den när en ansökan prövas.
  # LMA (1994:137) 11 § första stycket p. 1: När uppehållstillstånd har getts och rätten till bistånd har upphört är personen inte längre inom lagen.
  # LMA (1994:137) 11 § första stycket p. 1: Rätten till bistånd kommer inte tillbaka av att tillståndet löper ut. Först en ny ansökan kan göra personen till asylsökande igen.
  # LMA (1994:137) 1 a § första stycket: Ett barn utan tillstånd som bor hos en vårdnadshavare med tillstånd, och inte på asylboende, omfattas inte.
  # LMA (1994:137) 1 a § tredje stycket: Den asylsökande som fått ett tidsbegränsat tillstånd och i tid söker förlängning omfattas inte på nytt.
  # LMA (1994:137) 1 a § fjärde stycket första meningen: Den som vistas här med tillstånd enligt 5 kap. 15 eller 15 b § utlänningslagen omfattas inte.
  # LMA (1994:137) 1 a § fjärde stycket andra meningen: Detsamma gäller medan en ansökan om ett sådant tillstånd prövas.
  Scenario: LMA (1994:137): villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så visas inte varningen "leaves-lma-when-applying"
    Och gäller inte "left-lma-by-permit"
    Och gäller inte "excluded-from-lma"

  # UtlL (2005:716) 12 kap. 13 b §: Så länge tillståndet gäller får ett beslut om avvisning eller utvisning inte verkställas.
  Scenario: UtlL (2005:716) 12 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd som beviljades utan att beslutet om avvisning eller utvisning upphävdes
    När rättsläget bedöms
    Så säger ingen regel något om "no-enforcement-while-permit"

  # UtlL (2005:716) 14 kap. 4 § andra meningen: Personen kan inte själv överklaga beslutet om tillstånd.
  # UtlL (2005:716) 14 kap. 4 § andra meningen: Beslut om tillstånd enligt 5 kap. 15 § kan överklagas av myndigheten som ansökte, inte av personen.
  # UtlL (2005:716) 14 kap. 4 a § andra meningen: Polismyndigheten får överklaga de besluten.
  Scenario: UtlL (2005:716) 14 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att svaret på vilket uppehållstillstånd beslutet gäller är ett annat uppehållstillstånd
    Och att svaret på vem som har fattat beslutet i migrationsärendet är någon annan
    När rättsläget bedöms
    Så visas inte varningen "victim-cannot-appeal-5-15"
    Och gäller inte "appeal-reserved-for-authority" för beslutet "b1"
    Och säger ingen regel något om "police-appeals-decision-5-15b" för beslutet "b1"

  # UtlL (2005:716) 14 kap. 4 a § andra meningen: Avslag på tillstånd vid särskilt personsäkerhetsarbete kan bara Polismyndigheten överklaga. Detsamma gäller återkallelse av det tidsbegränsade tillståndet.
  Scenario: UtlL (2005:716) 14 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    När rättsläget bedöms
    Så gäller "appeal-reserved-for-authority" för beslutet "b1"

  # UtlL (2005:716) 14 kap. 4 b § andra meningen: Avslag på tillstånd för barn som ska placeras eller är placerade här kan bara socialnämnden överklaga. Detsamma gäller återkallelse av det tidsbegränsade tillståndet.
  Scenario: UtlL (2005:716) 14 kap.: villkoren är uppfyllda, fall 2
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att svaret på vilket uppehållstillstånd beslutet gäller är tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att utgången av ansökan om uppehållstillstånd eller av frågan om återkallelse är avslag
    När rättsläget bedöms
    Så gäller "appeal-reserved-for-authority" för beslutet "b1"

  # UtlL (2005:716) 17 kap. 1 §: En ansökan gör personen känd för myndigheterna, som kan begära uppgifter av nämnden.
  Scenario: UtlL (2005:716) 17 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så visas inte varningen "authorities-may-request-data"

  # UtlL (2005:716) 2 kap. 8 b § p. 1: Medborgare i Danmark, Finland, Island och Norge behöver inte uppehållstillstånd.
  Scenario: UtlL (2005:716) 2 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "exempt-from-residence-permit"

  # UtlL (2005:716) 2 kap. 8 b § p. 3: Den som har visering för mer än tre månader behöver inte uppehållstillstånd.
  Scenario: UtlL (2005:716) 2 kap.: villkoren är uppfyllda, fall 2
    Givet dagen är 2025-09-01
    Och att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    När rättsläget bedöms
    Så gäller "exempt-from-residence-permit"

  # UtlL (2005:716) 2 kap. 9 §: Regeringen får föreskriva fler undantag. Diplomater med flera är undantagna.
  Scenario: UtlL (2005:716) 2 kap.: villkoren är uppfyllda, fall 3
    Givet dagen är 2025-09-01
    Och att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    När rättsläget bedöms
    Så gäller "exempt-from-residence-permit"

  # UtlL (2005:716) 2 kap. 8 b § p. 2: Den som har uppehållsrätt behöver inte uppehållstillstånd.
  Scenario: UtlL (2005:716) 2 kap.: villkoren är uppfyllda, fall 4
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så gäller "exempt-from-residence-permit"

  # UtlL (2005:716) 2 kap. 8 b § p. 1: Medborgare i Danmark, Finland, Island och Norge behöver inte uppehållstillstånd.
  # UtlL (2005:716) 2 kap. 8 b § p. 2: Den som har uppehållsrätt behöver inte uppehållstillstånd.
  # UtlL (2005:716) 2 kap. 8 b § p. 3: Den som har visering för mer än tre månader behöver inte uppehållstillstånd.
  # UtlL (2005:716) 2 kap. 9 §: Regeringen får föreskriva fler undantag. Diplomater med flera är undantagna.
  Scenario: UtlL (2005:716) 2 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    När rättsläget bedöms
    Så gäller inte "exempt-from-residence-permit"

  # UtlL (2005:716) 3 a kap. 1 §: Uppehållsrätt är en rätt för EES-medborgare och deras familjemedlemmar att vistas här utan uppehållstillstånd.
  Scenario: UtlL (2005:716) 3 a kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så gäller "has-eu-right-of-residence"

  # UtlL (2005:716) 5 kap. 15 §: Paragrafen rymmer två tillstånd: på minst sex månader och för betänketid.
  # UtlL (2005:716) 5 kap. 15 § första stycket: Personen har tillståndet på minst sex månader.
  Scenario: UtlL (2005:716) 5 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så gäller "permit-under.utll.k5.p15"
    Och gäller "permit-under.utll.k5.p15.st1"

  # UtlL (2005:716) 5 kap. 15 § andra stycket: Personen har tillståndet för betänketid.
  Scenario: UtlL (2005:716) 5 kap.: villkoren är uppfyllda, fall 2
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så gäller "permit-under.utll.k5.p15.st2"

  # UtlL (2005:716) 5 kap. 15 § fjärde stycket: En ansökan enligt paragrafen prövas.
  Scenario: UtlL (2005:716) 5 kap.: villkoren är uppfyllda, fall 3
    Givet dagen är 2025-09-01
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller "application-under.utll.k5.p15"

  # UtlL (2005:716) 5 kap. 15 b §: Personen har tillstånd på grund av särskilt personsäkerhetsarbete.
  Scenario: UtlL (2005:716) 5 kap.: villkoren är uppfyllda, fall 4
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    När rättsläget bedöms
    Så gäller "permit-under.utll.k5.p15b"

  # UtlL (2005:716) 5 kap. 17 § tredje stycket: Den som är varaktigt bosatt i en annan EU-stat, eller anhörig, får inte tillstånd om personen är ett hot mot allmän ordning och säkerhet.
  Scenario: UtlL (2005:716) 5 kap.: villkoren är uppfyllda, fall 5
    Givet dagen är 2025-09-01
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    När rättsläget bedöms
    Så gäller "barred-by-utll-5-17-st3"

  # UtlL (2005:716) 5 kap. 15 § första stycket: Personen har tillståndet på minst sex månader.
  # UtlL (2005:716) 5 kap. 15 § andra stycket: Personen har tillståndet för betänketid.
  # UtlL (2005:716) 5 kap. 15 § fjärde stycket: En ansökan enligt paragrafen prövas.
  # UtlL (2005:716) 5 kap. 15 § fjärde stycket första meningen: Förundersökningsledaren ansöker om tillstånd och om förlängning.
  # UtlL (2005:716) 5 kap. 15 b §: Personen har tillstånd på grund av särskilt personsäkerhetsarbete.
  # UtlL (2005:716) 5 kap. 17 § första stycket första meningen: Egna brott ska särskilt beaktas när ansökan prövas. De är inget hinder i sig.
  # UtlL (2005:716) 5 kap. 15 §: Paragrafen rymmer två tillstånd: på minst sex månader och för betänketid.
  # UtlL (2005:716) 5 kap. 17 § tredje stycket: Den som är varaktigt bosatt i en annan EU-stat, eller anhörig, får inte tillstånd om personen är ett hot mot allmän ordning och säkerhet.
  Scenario: UtlL (2005:716) 5 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller inte "permit-under.utll.k5.p15.st1"
    Och gäller inte "permit-under.utll.k5.p15.st2"
    Och gäller inte "application-under.utll.k5.p15"
    Och säger ingen regel något om "investigation-leader-applies-permit-5-15"
    Och gäller inte "permit-under.utll.k5.p15b"
    Och visas inte varningen "own-crime-weighed"
    Och gäller inte "permit-under.utll.k5.p15"
    Och gäller inte "barred-by-utll-5-17-st3"

  # UtlL (2005:716) 7 kap. 7 b § andra stycket: Den som ansökte ska få yttra sig innan tillståndet återkallas.
  Scenario: UtlL (2005:716) 7 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 c § utlänningslagen
    Och att det inte stämmer att barnet har ett permanent tillstånd enligt 5 kap. 16 b § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-withdrawal-before-applicant-heard"

  # UtlL (2005:716) 8 kap. 16 § andra stycket: Regeln gäller inte när ansökan avvisas för överföring enligt Dublinförordningen.
  Scenario: UtlL (2005:716) 8 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att ansökan avvisades därför att personen ska överföras till en annan stat enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller "dublin-dismissal" för beslutet "b1"

  # UtlL (2005:716) 8 kap. 16 § andra stycket: Regeln gäller inte när ansökan avvisas för överföring enligt Dublinförordningen.
  Scenario: UtlL (2005:716) 8 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då beslutet i migrationsärendet fattades är 2025-09-01
    Och att det inte stämmer att ansökan avvisades därför att personen ska överföras till en annan stat enligt Dublinförordningen
    När rättsläget bedöms
    Så gäller inte "dublin-dismissal" för beslutet "b1"

  # Förordning (2017:193) 17 § första stycket: Kommunen får ersättning för stöd och vård åt den som är här med stöd av en ansökan eller ett tillstånd enligt 5 kap. 15 §.
  Scenario: Förordning (2017:193) 17 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen tidigare har vistats här med stöd av ansökan eller tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så säger ingen regel något om "state-reimburses-municipality-5-15"

  # Förordning (2017:193) 17 § andra stycket: Regionen får ersättning för hälso- och sjukvård åt samma personer.
  Scenario: Förordning (2017:193) 17 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen tidigare har vistats här med stöd av ansökan eller tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så säger ingen regel något om "state-reimburses-region-5-15"

  # FUK (1947:948) 14 a §: Förundersökningsledaren ska berätta om möjligheten för den som kan få tillstånd enligt 5 kap. 15 § utlänningslagen.
  Scenario: FUK (1947:948) 14 a §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att en förundersökning om brott som personen har utsatts för eller kan berätta om pågår, eller har lett till ett åtal som inte är avgjort
    Och att förundersökningsledaren bedömer att personen kan beviljas uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-permit-5-15"

  # LMA (1994:137) 1 § första stycket p. 1: Lagen gäller den som har sökt asyl. En EU-medborgare omfattas bara om det finns synnerliga skäl.
  Scenario: LMA (1994:137) 1 § första stycket p. 1: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det finns synnerliga skäl för att EU-medborgaren ska omfattas av LMA
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så gäller "covered-by-lma"

  # LMA (1994:137) 1 § första stycket p. 2: Lagen gäller den som har sökt eller fått tillfälligt skydd och inte är folkbokförd. Före juli 2022 räckte det inte att ha sökt.
  Scenariomall: LMA (1994:137) 1 § första stycket p. 2: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att <uppgift 1>
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att <uppgift 2>
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller "covered-by-lma"

    Exempel:
      | uppgift 1                                                                                                   | uppgift 2                                                                                         |
      | personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd    | det inte stämmer att personen är medborgare i en annan EU-stat än Sverige                         |
      | personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd | Migrationsverket bedömer att det finns synnerliga skäl för att EU-medborgaren ska omfattas av LMA |

  # LMA (1994:137) 1 § första stycket p. 3: Lagen gäller också den som sökt annat tillstånd och av särskilda skäl får vistas här under prövningen.
  Scenario: LMA (1994:137) 1 § första stycket p. 3: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att Migrationsverket bedömer att det finns synnerliga skäl för att EU-medborgaren ska omfattas av LMA
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så gäller "covered-by-lma"

  # LMA (1994:137) 11 § första stycket p. 1: När uppehållstillstånd har getts och rätten till bistånd har upphört är personen inte längre inom lagen.
  Scenario: LMA (1994:137) 11 § första stycket p. 1: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    När rättsläget bedöms
    Så gäller inte "left-lma-by-permit"

  # LMA (1994:137) 11 § första stycket p. 1: Rätten till bistånd kommer inte tillbaka av att tillståndet löper ut. Först en ny ansökan kan göra personen till asylsökande igen.
  Scenario: LMA (1994:137) 11 § första stycket p. 1: ett villkor i taget, regel 2
    Givet dagen är 2025-09-01
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    Och att det inte stämmer att personen efter sitt tidigare tillstånd har ansökt på nytt som flykting eller alternativt skyddsbehövande, eller om fortsatt tillstånd
    När rättsläget bedöms
    Så gäller inte "left-lma-by-permit"

  # LMA (1994:137) 1 a § första stycket: Ett barn utan tillstånd som bor hos en vårdnadshavare med tillstånd, och inte på asylboende, omfattas inte.
  Scenariomall: LMA (1994:137) 1 a § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller inte "excluded-from-lma"

    Exempel:
      | uppgift 1                                           | uppgift 2                                                                          |
      | det inte stämmer att personen bor på ett asylboende | det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd |
      | personen bor på ett asylboende                      | personen bor hos en vårdnadshavare som har uppehållstillstånd                      |

  # LMA (1994:137) 1 a § tredje stycket: Den asylsökande som fått ett tidsbegränsat tillstånd och i tid söker förlängning omfattas inte på nytt.
  Scenario: LMA (1994:137) 1 a § tredje stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    Och att en ansökan om fortsatt tillstånd på samma grund, eller om tillstånd enligt lagen (2017:353), kom in till Migrationsverket innan personens tidigare tillstånd gick ut
    Och att det inte stämmer att personen har ansökt om asyl på nytt sedan ansökan om fortsatt tillstånd prövades slutligt
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller inte "excluded-from-lma"

  # UtlF (2006:97) 5 kap. 1 § tredje meningen: Den som har tillståndet på minst sex månader eller enligt 5 kap. 15 d § behöver inte arbetstillstånd.
  Scenario: UtlF (2006:97) 5 kap. 1 § tredje meningen: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  # UtlL (2005:716) 12 kap. 13 b §: Så länge tillståndet gäller får ett beslut om avvisning eller utvisning inte verkställas.
  Scenario: UtlL (2005:716) 12 kap. 13 b §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så gäller "no-enforcement-while-permit"

  # UtlL (2005:716) 17 kap. 1 §: Nämnden ska lämna uppgifter som en av de uppräknade myndigheterna begär och behöver för ett uppräknat ändamål.
  Scenario: UtlL (2005:716) 17 kap. 1 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att polisen, Säkerhetspolisen, Migrationsverket, en migrationsdomstol eller Migrationsöverdomstolen har begärt uppgifter om personens personliga förhållanden från socialnämnden
    Och att socialnämnden bedömer att det inte stämmer att uppgifterna behövs för att avgöra ett ärende om uppehållstillstånd eller ställning som varaktigt bosatt, för att verkställa avvisning eller utvisning, eller i en fråga om uppehållsrätt
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-migration-authorities"

  # UtlL (2005:716) 3 a kap. 1 §: Uppehållsrätt är en rätt för EES-medborgare och deras familjemedlemmar att vistas här utan uppehållstillstånd.
  Scenariomall: UtlL (2005:716) 3 a kap. 1 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att <uppgift>
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så gäller "has-eu-right-of-residence"

    Exempel:
      | uppgift                                                                                                                             |
      | personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare |
      | personen är brittisk medborgare, eller anhörig till en brittisk medborgare                                                          |

  # UtlL (2005:716) 5 kap. 15 § första stycket: Tillstånd ska ges om det behövs för utredningen eller rättegången. Personen ska också tydligt vilja samarbeta och ha brutit med de misstänkta. Allmän ordning och säkerhet får inte tala emot.
  Scenariomall: UtlL (2005:716) 5 kap. 15 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är tillstånd på minst sex månader
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att <uppgift 1>
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att <uppgift 2>
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-six-month-permit"

    Exempel:
      | uppgift 1                                                                                                                               | uppgift 2                                                                                                                   |
      | Migrationsverket bedömer att det inte stämmer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna | Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas |
      | Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna                      | Migrationsverket bedömer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas                      |

  # UtlL (2005:716) 5 kap. 15 § andra stycket: Den som vill ha tid att återhämta sig och ta ställning ska få 30 dagar. Tillståndet ska behövas för utredningen eller rättegången, och allmän ordning får inte tala emot.
  Scenario: UtlL (2005:716) 5 kap. 15 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-reflection-permit"

  # UtlL (2005:716) 5 kap. 15 § tredje stycket första meningen: Tillståndet på minst sex månader får förlängas så länge alla fyra förutsättningarna finns kvar.
  Scenario: UtlL (2005:716) 5 kap. 15 § tredje stycket första meningen: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "extend-permit-5-15"

  # UtlL (2005:716) 5 kap. 15 § tredje stycket första meningen: Tillståndet på minst sex månader får förlängas så länge alla fyra förutsättningarna finns kvar.
  Scenario: UtlL (2005:716) 5 kap. 15 § tredje stycket första meningen: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att svaret på vilket tillstånd enligt 5 kap. 15 § utlänningslagen som ska förlängas är tillståndet på minst sex månader
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "extend-permit-5-15"

  # UtlL (2005:716) 5 kap. 15 § tredje stycket andra meningen: Betänketiden får förlängas om det av särskilda skäl behövs längre tid.
  Scenario: UtlL (2005:716) 5 kap. 15 § tredje stycket andra meningen: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att det finns särskilda skäl för behov av en längre betänketid
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "extend-permit-5-15"

  # UtlL (2005:716) 5 kap. 15 § tredje stycket andra meningen: Betänketiden får förlängas om det av särskilda skäl behövs längre tid.
  Scenario: UtlL (2005:716) 5 kap. 15 § tredje stycket andra meningen: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att det inte stämmer att det finns särskilda skäl för behov av en längre betänketid
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att svaret på vilket tillstånd enligt 5 kap. 15 § utlänningslagen som ska förlängas är tillståndet för betänketid
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "extend-permit-5-15"

  # UtlL (2005:716) 5 kap. 15 § fjärde stycket första meningen: Förundersökningsledaren ansöker om tillstånd och om förlängning.
  Scenario: UtlL (2005:716) 5 kap. 15 § fjärde stycket första meningen: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att en förundersökning om brott som personen har utsatts för eller kan berätta om pågår, eller har lett till ett åtal som inte är avgjort
    När rättsläget bedöms
    Så säger ingen regel något om "investigation-leader-applies-permit-5-15"

  # UtlL (2005:716) 5 kap. 15 § fjärde stycket andra meningen: Även socialnämnden får ansöka om betänketid. Det krävs anledning att anta att personen utsatts för människohandel eller människoexploatering.
  Scenario: UtlL (2005:716) 5 kap. 15 § fjärde stycket andra meningen: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så säger ingen regel något om "board-applies-reflection-permit"

  # UtlL (2005:716) 5 kap. 15 § fjärde stycket andra meningen: På nämndens ansökan gäller samma förutsättningar för betänketid, och dessutom misstanken om människohandel eller människoexploatering.
  Scenariomall: UtlL (2005:716) 5 kap. 15 § fjärde stycket andra meningen: ett villkor i taget, regel 2
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    Och att Migrationsverket bedömer att det enligt Migrationsverket finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-reflection-permit"

    Exempel:
      | uppgift 1                                                                                                                                         | uppgift 2                                                                                                                   |
      | Migrationsverket bedömer att det inte stämmer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras | Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas |
      | Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras                      | Migrationsverket bedömer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas                      |

  # UtlL (2005:716) 5 kap. 17 § tredje stycket: Den som är varaktigt bosatt i en annan EU-stat, eller anhörig, får inte tillstånd om personen är ett hot mot allmän ordning och säkerhet.
  Scenario: UtlL (2005:716) 5 kap. 17 § tredje stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det är anhörigens eget hot mot ordning och säkerhet som hindrar tillstånd
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "barred-by-utll-5-17-st3"

  # UtlL (2005:716) 7 kap. 7 b § första stycket: Tillståndet får återkallas när förutsättningarna för just det tillståndet inte längre finns.
  Scenariomall: UtlL (2005:716) 7 kap. 7 b § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att <uppgift>
    När rättsläget bedöms
    Så gäller "withdraw-permit-5-15"

    Exempel:
      | uppgift                                                                                                                                           |
      | Migrationsverket bedömer att det inte stämmer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras |
      | Migrationsverket bedömer att det inte stämmer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna           |
      | Migrationsverket bedömer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas                                            |

  # UtlL (2005:716) 7 kap. 7 b § andra stycket: Den som ansökte ska få yttra sig innan tillståndet återkallas.
  Scenario: UtlL (2005:716) 7 kap. 7 b § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    När rättsläget bedöms
    Så säger ingen regel något om "no-withdrawal-before-applicant-heard"

  # UtlL (2005:716) 8 kap. 23 § andra stycket: För EES-medborgare, deras familjemedlemmar och den som fått tillstånd enligt 5 kap. 15 § krävs hänsyn till ordning och säkerhet för återreseförbud.
  Scenario: UtlL (2005:716) 8 kap. 23 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    När rättsläget bedöms
    Så gäller "no-reentry-ban"

  # UtlL (2005:716) 8 kap. 23 § andra stycket: För EES-medborgare, deras familjemedlemmar och den som fått tillstånd enligt 5 kap. 15 § krävs hänsyn till ordning och säkerhet för återreseförbud.
  Scenario: UtlL (2005:716) 8 kap. 23 § andra stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-reentry-ban"

  # Det som inte är sagt är okänt, inte falskt: UtlL (2005:716) 2, 3 a, 5, 7, 8, 12, 14, 17 kap.; FUK (1947:948); LMA (1994:137)
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att för beslutet "b1" gäller att det inte stämmer att Migrationsverket avslog en ansökan om uppehållsstatus enligt utträdesavtalet
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så är det okänt om "has-permit-or-right-of-residence" gäller
    Och är det okänt om "inform-of-permit-5-15" gäller
    Och är det okänt om "left-lma-by-permit" gäller
    Och är det okänt om "excluded-from-lma" gäller
    Och är det okänt om "stay-enforcement" gäller
    Och är det okänt om "no-enforcement-while-permit" gäller
    Och är det okänt om "appeal-reserved-for-authority" gäller för beslutet "b1"
    Och är det okänt om "board-appeals-decision-5-15" gäller för beslutet "b1"
    Och är det okänt om "investigation-leader-appeals-decision-5-15" gäller för beslutet "b1"
    Och är det okänt om "police-appeals-decision-5-15b" gäller för beslutet "b1"
    Och är det okänt om "board-appeals-decision-5-15c" gäller för beslutet "b1"
    Och är det okänt om "disclose-to-migration-authorities" gäller
    Och är det okänt om "exempt-from-residence-permit" gäller
    Och är det okänt om "has-eu-right-of-residence" gäller
    Och är det okänt om "permit-under.utll.k5.p15" gäller
    Och är det okänt om "permit-under.utll.k5.p15.st1" gäller
    Och är det okänt om "grant-six-month-permit" gäller
    Och är det okänt om "permit-under.utll.k5.p15.st2" gäller
    Och är det okänt om "application-under.utll.k5.p15" gäller
    Och är det okänt om "investigation-leader-applies-permit-5-15" gäller
    Och är det okänt om "permit-under.utll.k5.p15b" gäller
    Och är det okänt om "barred-by-utll-5-17-st3" gäller
    Och är det okänt om "withdraw-permit-5-15" gäller
    Och är det okänt om "no-withdrawal-before-applicant-heard" gäller
    Och är det okänt om "simultaneous-removal-decision" gäller för beslutet "b1"
    Och är det okänt om "dublin-dismissal" gäller för beslutet "b1"
    Och är det okänt om "no-reentry-ban" gäller

  # LMA (1994:137) 1 a § fjärde stycket andra meningen: Den som omfattas av LMA lämnar den när en ansökan prövas.
  # UtlL (2005:716) 14 kap. 4 § andra meningen: Personen kan inte själv överklaga beslutet om tillstånd.
  # UtlL (2005:716) 17 kap. 1 §: En ansökan gör personen känd för myndigheterna, som kan begära uppgifter av nämnden.
  # UtlL (2005:716) 5 kap. 17 § första stycket första meningen: Egna brott ska särskilt beaktas när ansökan prövas. De är inget hinder i sig.
  # UtlL (2005:716) 8 kap. 16 § första stycket första meningen: Ett avslag, en avvisad ansökan eller en återkallelse ska som regel följas av ett beslut om att personen ska lämna landet.
  Scenario: LMA (1994:137) 1 a § fjärde stycket andra meningen: svaret när inget är sagt
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så visas varningen "leaves-lma-when-applying"
    Och visas varningen "victim-cannot-appeal-5-15"
    Och visas varningen "authorities-may-request-data"
    Och visas varningen "own-crime-weighed"
    Och visas varningen "removal-decision-if-refused"

  # UtlL 7 kap. 7 b § andra stycket
  Scenario: Återkallelse får inte beslutas innan sökanden har hörts
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så säger ingen regel något om "withdraw-permit-5-15"
    Och gäller "no-withdrawal-before-applicant-heard"

  # UtlL 7 kap. 7 b § första stycket
  Scenario: Den som har lämnat landet uppfyller inte villkoren
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att Migrationsverket bedömer att det inte stämmer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så gäller "withdraw-permit-5-15"

  # UtlL 7 kap. 7 b §
  Scenario: En kort resa är ingen grund för återkallelse
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att den som ansökte om tillståndet har fått tillfälle att yttra sig om återkallelsen
    Och att det inte stämmer att tillståndet är beviljat av Regeringskansliet
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    När rättsläget bedöms
    Så säger ingen regel något om "withdraw-permit-5-15"
