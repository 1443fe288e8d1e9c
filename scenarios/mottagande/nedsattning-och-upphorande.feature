# language: sv
Egenskap: Nedsättning, och när rätten till bistånd upphör
  > LMA (1994:137) 8 § andra och tredje styckena samt 10–12 §§.

  Bakgrund:
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personen har dagersättning enligt LMA, eller har fått den nedsatt

  # 10 § första och andra styckena
  Scenariomall: Dagersättningen får sättas ned
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att Migrationsverket bedömer att <grund>
    Och att det inte stämmer att dagersättningen har redan satts ned enligt 10 § LMA, och något av skälen i paragrafen finns också därefter
    När rättsläget bedöms
    Så gäller "may-reduce-lma-daily-allowance"
    Och säger ingen regel något om "may-reduce-lma-daily-allowance-wholly"
    Och gäller "lma-food-part-not-reduced"

    Exempel:
      | grund                                                                                                                                |
      | personen vägrar utan giltigt skäl att delta i anvisad sysselsättning                                                                  |
      | personen försvårar utredningen om uppehållstillstånd genom att inte medverka till att klarlägga sin identitet                         |
      | personen försvårar utredningen om uppehållstillstånd genom att hålla sig undan                                                        |
      | personen vägrar utan giltigt skäl att medverka till en åtgärd som är nödvändig för att avlägsnandet ska kunna verkställas             |

  Scenario: Ingen nedsättning för barn
    Givet dagen är 2025-10-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att personens födelsedag är 2008-01-01
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att Migrationsverket bedömer att personen vägrar utan giltigt skäl att delta i anvisad sysselsättning
    När rättsläget bedöms
    Så säger ingen regel något om "may-reduce-lma-daily-allowance"

  Scenario: Utan bedömning är nedsättningen okänd, och utan grund finns den inte
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    När rättsläget bedöms
    Så är det okänt om "may-reduce-lma-daily-allowance" gäller
    Och är det okänt om "lma-food-part-not-reduced" gäller
    Givet att Migrationsverket bedömer att det inte stämmer att personen vägrar utan giltigt skäl att delta i anvisad sysselsättning
    Och att Migrationsverket bedömer att det inte stämmer att personen försvårar utredningen om uppehållstillstånd genom att inte medverka till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att personen försvårar utredningen om uppehållstillstånd genom att hålla sig undan
    Och att Migrationsverket bedömer att det inte stämmer att personen vägrar utan giltigt skäl att medverka till en åtgärd som är nödvändig för att avlägsnandet ska kunna verkställas
    När rättsläget bedöms
    Så säger ingen regel något om "may-reduce-lma-daily-allowance"
    Och säger ingen regel något om "lma-food-part-not-reduced"

  # 10 § tredje och fjärde styckena
  Scenario: Hela dagersättningen kräver en plats med fri kost
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att Migrationsverket bedömer att personen vägrar utan giltigt skäl att delta i anvisad sysselsättning
    Och att dagersättningen har redan satts ned enligt 10 § LMA, och något av skälen i paragrafen finns också därefter
    När rättsläget bedöms
    Så är det okänt om "may-reduce-lma-daily-allowance-wholly" gäller
    Och är det okänt om "lma-food-part-not-reduced" gäller
    Givet att personen erbjuds plats på ett asylboende där fri kost ingår
    När rättsläget bedöms
    Så gäller "may-reduce-lma-daily-allowance-wholly"
    Och säger ingen regel något om "lma-food-part-not-reduced"

  Scenario: Utan fri kost står skyddet för maten kvar
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att Migrationsverket bedömer att personen vägrar utan giltigt skäl att delta i anvisad sysselsättning
    Och att dagersättningen har redan satts ned enligt 10 § LMA, och något av skälen i paragrafen finns också därefter
    Och att det inte stämmer att personen erbjuds plats på ett asylboende där fri kost ingår
    När rättsläget bedöms
    Så säger ingen regel något om "may-reduce-lma-daily-allowance-wholly"
    Och gäller "lma-food-part-not-reduced"

  # 10 § tredje stycket nämner bara de två första grupperna; 4 § likaså
  Scenario: Den tredje gruppen kan inte få hela dagersättningen nedsatt
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att socialnämnden bedömer att personen försvårar utredningen om uppehållstillstånd genom att inte medverka till att klarlägga sin identitet
    Och att dagersättningen har redan satts ned enligt 10 § LMA, och något av skälen i paragrafen finns också därefter
    Och att personen erbjuds plats på ett asylboende där fri kost ingår
    När rättsläget bedöms
    Så gäller "may-reduce-lma-daily-allowance"
    Och säger ingen regel något om "may-reduce-lma-daily-allowance-wholly"
    Och gäller "lma-food-part-not-reduced"

  # 11 § första stycket 2
  Scenario: Den som har lämnat landet
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att personen har lämnat landet
    När rättsläget bedöms
    Så är det sant att personen har inte längre rätt till bistånd enligt LMA
    Och säger ingen regel något om "lma-lodging"

  # 11 § andra stycket
  Scenario: Vuxen utan barn när fristen har löpt ut
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    Och att det inte stämmer att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att det inte stämmer att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Och ställs frågan "obviously_unreasonable_to_end_lma" till Migrationsverket
    Givet att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"
    Och säger ingen regel något om "migration-agency-gives-lma-aid"
    Och är det sant att personen omfattas av LMA som asylsökande

  Scenario: Uppenbart oskäligt att rätten upphör
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    Och att Migrationsverket bedömer att det är uppenbart oskäligt att rätten till bistånd upphör
    När rättsläget bedöms
    Så gäller "lma-lodging"

  Scenario: Den som bor med barn behåller biståndet
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att det inte stämmer att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    När rättsläget bedöms
    Så gäller "lma-lodging"
    Och är det falskt att personen har inte längre rätt till bistånd enligt LMA

  Scenario: Barnet förlorar inte biståndet av att fristen löper ut
    Givet dagen är 2025-10-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att personens födelsedag är 2008-01-01
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    När rättsläget bedöms
    Så gäller "lma-lodging"

  # 11 § tredje stycket
  Scenariomall: Inhibition när fristen löpte ut
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    Och att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att det inte stämmer att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    Och att dagen då beslutet om avvisning eller utvisning på nytt blev verkställbart <verkställbart>
    När rättsläget bedöms
    Så <svar> "lma-lodging"

    Exempel:
      | verkställbart       | svar                       |
      | ännu inte har kommit | gäller                     |
      | är 2025-09-24       | gäller                     |
      | är 2025-09-23       | säger ingen regel något om |

  # 11 a §
  Scenariomall: Inhibition efter att rätten upphörde
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    Och att det inte stämmer att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    Och att <anmält> personen har anmält det till Migrationsverket
    Och att dagen då beslutet om avvisning eller utvisning blev verkställbart efter den inhibition eller nya prövning som kom sedan rätten upphörde <verkställbart>
    När rättsläget bedöms
    Så <svar> "lma-lodging"

    Exempel:
      | anmält               | verkställbart        | svar                       |
      |                      | ännu inte har kommit | gäller                     |
      |                      | är 2025-09-24        | gäller                     |
      |                      | är 2025-09-23        | säger ingen regel något om |
      | det inte stämmer att | ännu inte har kommit | säger ingen regel något om |

  # 12 §
  Scenario: Den som håller sig undan
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"
    Och är det sant att personen har inte längre rätt till bistånd enligt LMA

  # 11 § första stycket 1 och 8 § andra stycket
  Scenariomall: Tillstånd för den som bor på asylboende
    Givet att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och dagen är <dag>
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att <boende>
    Och att det inte stämmer att personen ordnar sitt boende på egen hand
    Och att <plats> personen har anvisats en plats i en kommun och har kunnat utnyttja den
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    När rättsläget bedöms
    Så <svar> "lma-lodging"

    Exempel:
      | dag        | boende                            | plats                | svar                       |
      | 2025-03-01 | personen bor på ett asylboende    | det inte stämmer att | gäller                     |
      | 2025-03-01 | personen bor på ett asylboende    |                      | säger ingen regel något om |
      | 2025-02-28 | personen vistas på en förläggning | det inte stämmer att | gäller                     |
      | 2025-02-28 | personen vistas på en förläggning |                      | säger ingen regel något om |

  # 8 § tredje stycket
  Scenariomall: Tillstånd för den som bor någon annanstans
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen bor på ett asylboende
    Och att dagen för beslutet att bevilja personen uppehållstillstånd är <beslut>
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    När rättsläget bedöms
    Så <svar> "migration-agency-gives-lma-aid"

    Exempel:
      | beslut     | svar                       |
      | 2025-09-01 | gäller                     |
      | 2025-08-31 | säger ingen regel något om |

  Scenario: Tveksamt var personen bor, men båda reglerna ger bistånd
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att dagen för beslutet att bevilja personen uppehållstillstånd är 2025-09-15
    Och att det inte stämmer att personen har anvisats en plats i en kommun och har kunnat utnyttja den
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    När rättsläget bedöms
    Så gäller "migration-agency-gives-lma-aid"
