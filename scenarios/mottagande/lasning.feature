# language: sv
Egenskap: Andra läsningen, mottagande
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  Bakgrund:
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det inte stämmer att personen har lämnat landet
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA

  # 11 § första stycket 1: rätten upphör när tillstånd ges, inte av ett tillstånd som fanns före ansökan
  Scenario: Tillståndet fanns redan när personen sökte asyl
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    Och att det inte stämmer att personen bor på ett asylboende
    Och att dagen för beslutet att bevilja personen uppehållstillstånd är 2024-01-10
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Givet att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    När rättsläget bedöms
    Så gäller "lma-lodging"
    Och är det falskt att personen har inte längre rätt till bistånd enligt LMA

  # 11 § andra stycket: vuxen den dag fristen löper ut
  Scenario: Den som fyllde 18 år sedan fristen löpte ut
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 2007-09-15
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    Och att det inte stämmer att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att det inte stämmer att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Givet att det inte stämmer att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Och ställs frågan "lma_aid_ends_after_change" till Migrationsverket
    Givet att Migrationsverket bedömer att det inte stämmer att rätten till bistånd har upphört fast personens ålder eller boende med barn har ändrats sedan fristen löpte ut eller beslutet fick laga kraft
    När rättsläget bedöms
    Så gäller "lma-lodging"
    Givet att Migrationsverket bedömer att rätten till bistånd har upphört fast personens ålder eller boende med barn har ändrats sedan fristen löpte ut eller beslutet fick laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"

  Scenario: Den som fick barn sedan fristen löpte ut
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    Och att det inte stämmer att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att det inte stämmer att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Givet att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Och ställs frågan "lma_aid_ends_after_change" till Migrationsverket
    Givet att Migrationsverket bedömer att det inte stämmer att rätten till bistånd har upphört fast personens ålder eller boende med barn har ändrats sedan fristen löpte ut eller beslutet fick laga kraft
    När rättsläget bedöms
    Så gäller "lma-lodging"
    Givet att Migrationsverket bedömer att rätten till bistånd har upphört fast personens ålder eller boende med barn har ändrats sedan fristen löpte ut eller beslutet fick laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"

  # 11 § tredje stycket och 11 a §: två inhibitioner efter varandra
  Scenario: Ny inhibition sedan den första har upphört
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    Och att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att dagen då beslutet om avvisning eller utvisning på nytt blev verkställbart är 2025-05-01
    Och att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    Och att personen har anmält det till Migrationsverket
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Givet att dagen då beslutet om avvisning eller utvisning blev verkställbart efter den inhibition eller nya prövning som kom sedan rätten upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "lma-lodging"
    Givet att dagen då beslutet om avvisning eller utvisning blev verkställbart efter den inhibition eller nya prövning som kom sedan rätten upphörde är 2025-09-23
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"

  # 8 a §: den som både har sökt asyl och har tillfälligt skydd
  Scenario: Asylsökande med tillfälligt skydd som bor på annat håll
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personens rätt till bistånd enligt LMA har upphört
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det finns ett annat angeläget behov än den dagliga livsföringen
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att det inte stämmer att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har synnerliga skäl, med hänsyn till sina personliga förhållanden, att inte bo på asylboende
    När rättsläget bedöms
    Så är det okänt om "lma-daily-allowance" gäller
    Och är det okänt om "lma-special-grant" gäller
    Och ställs frågan "housing_condition_not_for_other_group" till Migrationsverket
    Givet att Migrationsverket bedömer att villkoret om att bo på det tilldelade asylboendet gäller inte personen, eftersom hon eller han också omfattas på en annan grund (tillfälligt skydd, eller rätt att vistas här medan en annan ansökan prövas)
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"
    Och gäller "lma-special-grant"
    Givet att Migrationsverket bedömer att det inte stämmer att villkoret om att bo på det tilldelade asylboendet gäller inte personen, eftersom hon eller han också omfattas på en annan grund (tillfälligt skydd, eller rätt att vistas här medan en annan ansökan prövas)
    När rättsläget bedöms
    Så säger ingen regel något om "lma-daily-allowance"
    Och säger ingen regel något om "lma-special-grant"

  # 3 § första stycket och 11–13 §§: platsen är en del av biståndet
  Scenario: Ingen plats tilldelas när rätten till bistånd har upphört
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    Och att det inte stämmer att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att det inte stämmer att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"
    Och säger ingen regel något om "allot-place-at-asylum-housing"

  # 10 §: bara den som har dagersättning kan få den nedsatt
  Scenario: Nedsättning när det är okänt om personen har dagersättning
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att personen vägrar utan giltigt skäl att delta i anvisad sysselsättning
    Och att Migrationsverket bedömer att personen vägrar utan giltigt skäl att medverka till en åtgärd som är nödvändig för att avlägsnandet ska kunna verkställas
    När rättsläget bedöms
    Så är det okänt om "may-reduce-lma-daily-allowance" gäller
    Och är det okänt om "lma-food-part-not-reduced" gäller
    Givet att det inte stämmer att personen har dagersättning enligt LMA, eller har fått den nedsatt
    När rättsläget bedöms
    Så säger ingen regel något om "may-reduce-lma-daily-allowance"
    Och säger ingen regel något om "lma-food-part-not-reduced"
    Och säger ingen regel något om "may-reduce-lma-daily-allowance-wholly"

  # 3 § andra stycket, 2 § andra stycket och 14 §: en kommun ordnar barnets boende
  Scenario: Ett ensamkommande barns logi är inte bara Migrationsverkets sak
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 2010-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    Och att Migrationsverket har anvisat en kommun som ska ordna barnets boende
    När rättsläget bedöms
    Så gäller "lma-lodging"
    Och ansvarar den som ska ordna boendet enligt LMA, Migrationsverket eller den anvisade kommunen för "lma-lodging"
    Och ansvarar den kommun som Migrationsverket har anvisat för "assigned-municipality-arranges-housing"

  # 19 b §: texten säger utlänning, också den som inte längre omfattas
  Scenario: Den som har fått tillstånd men inte lämnar boendet
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att personen bor på ett asylboende
    Och att Migrationsverket har beslutat att personen ska lämna sin plats på boendet
    Och att Migrationsverket har begärt polisens hjälp
    När rättsläget bedöms
    Så är det falskt att personen omfattas av LMA som asylsökande
    Och gäller "police-help-with-leaving-asylum-housing"

  # 19 c §: den som misstänks bo på annat håll
  Scenario: Undersökning hos den som sägs bo på annat håll
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen bor på ett asylboende
    Och att personen disponerar ett utrymme på ett asylboende
    Och att Migrationsverket bedömer att det kan misstänkas att personen inte bor enbart på asylboendet
    Och att Migrationsverket bedömer att en undersökning behövs för att bedöma om personen uppfyller villkoret om boende
    När rättsläget bedöms
    Så gäller "may-search-space-at-asylum-housing"

  # 8 a § andra stycket: villkoret gäller inte ensamkommande barn, så det finns inget att undersöka
  Scenario: Ingen undersökning hos ett ensamkommande barn
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 2010-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    Och att personen disponerar ett utrymme på ett asylboende
    Och att Migrationsverket bedömer att det kan misstänkas att personen inte bor enbart på asylboendet
    Och att Migrationsverket bedömer att en undersökning behövs för att bedöma om personen uppfyller villkoret om boende
    När rättsläget bedöms
    Så säger ingen regel något om "may-search-space-at-asylum-housing"

  # 2 § andra stycket: kommunens boende räknas i 15 §
  Scenariomall: Ett ensamkommande barn med inkomst i kommunens boende
    Givet dagen är <dag>
    Och att personens födelsedag är 2008-12-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    Och att det inte stämmer att personen bor på ett asylboende
    Och att det inte stämmer att personen vistas på en förläggning
    Och att <boende> barnet bor i ett boende som en kommun har anordnat för ensamkommande barn
    Och att personen har inkomst av arbete, annan inkomst eller egna tillgångar
    Och att kost ingår i boendet
    När rättsläget bedöms
    Så <svar> "pay-for-lma-lodging"
    Och <svar> "pay-for-lma-board"

    Exempel:
      | dag        | boende               | svar                       |
      | 2025-03-01 |                      | gäller                     |
      | 2025-02-28 |                      | gäller                     |
      | 2025-03-01 | det inte stämmer att | säger ingen regel något om |

  # 7 §: texten kräver inte att personen fortfarande deltar
  Scenario: Ogiltig överenskommelse med den som har slutat
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen deltar i sysselsättning som Migrationsverket ger enligt LMA
    Och att sysselsättningen drivs av någon annan än Migrationsverket
    Och att Migrationsverket bedömer att en överenskommelse mellan personen och den som ger sysselsättningen strider mot Migrationsverkets avtal
    När rättsläget bedöms
    Så är det sant att personen har en överenskommelse om sysselsättning som är ogiltig

  # 12 a § i äldre lydelse
  Scenariomall: Polisens hjälp före mars 2025
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att <eget> personen ordnar sitt boende på egen hand
    Och att Migrationsverket har beslutat att personen ska lämna sin plats på boendet
    Och att Migrationsverket har begärt polisens hjälp
    Och att Migrationsverket bedömer att <befogenhet> det på grund av särskilda omständigheter kan befaras att polisens särskilda befogenheter behövs
    Och att Migrationsverket bedömer att <skäl> det finns synnerliga skäl att begära polisens hjälp
    När rättsläget bedöms
    Så <svar> "police-help-with-leaving-asylum-housing"
    Och <begäran> "may-request-police-help-lma"

    Exempel:
      | dag        | eget                 | befogenhet           | skäl                 | svar                       | begäran                    |
      | 2025-02-28 |                      |                      | det inte stämmer att | gäller                     | gäller                     |
      | 2025-02-28 |                      | det inte stämmer att |                      | gäller                     | gäller                     |
      | 2025-02-28 |                      | det inte stämmer att | det inte stämmer att | gäller                     | säger ingen regel något om |
      | 2025-02-28 | det inte stämmer att |                      |                      | säger ingen regel något om | säger ingen regel något om |
      | 2025-03-01 | det inte stämmer att |                      | det inte stämmer att | gäller                     | gäller                     |

  # 3 § första stycket: en anvisad kommun ska ordna boendet också vid tillfälligt skydd
  Scenariomall: Kommun anvisad vid tillfälligt skydd
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att <anvisad> Migrationsverket har vid tillfälligt skydd anvisat en kommun som ska ordna personens boende
    När rättsläget bedöms
    Så <svar> "assigned-municipality-arranges-housing"

    Exempel:
      | dag        | anvisad              | svar                       |
      | 2025-10-01 |                      | gäller                     |
      | 2022-07-01 |                      | gäller                     |
      | 2025-10-01 | det inte stämmer att | säger ingen regel något om |

  # 22 § tredje stycket andra meningen
  Scenariomall: Beslut om att undersöka boendet
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är <dag>
    Och att svaret på vad beslutet enligt LMA gäller är en undersökning av boendet enligt 19 c §
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så <svar> "lma-aid-decision-applies-at-once"
    Och <svar> "appeal-lma-decision"

    Exempel:
      | dag        | svar                       |
      | 2025-03-01 | gäller                     |
      | 2025-02-28 | säger ingen regel något om |

  # Ett beslut enligt socialtjänstlagen är inte ett beslut enligt LMA
  Scenariomall: Inga frågor om LMA när beslutet är fattat enligt socialtjänstlagen
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är 2025-09-20
    Och att svaret på <beslut>
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-lma-decision"
    Och säger ingen regel något om "lma-aid-decision-applies-at-once"

    Exempel:
      | beslut                                                                                                             |
      | vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)                                  |
      | vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)          |

  # 3 § första stycket i äldre lydelse och vid tillfälligt skydd: platsen är en del av biståndet
  Scenariomall: Ingen plats erbjuds när rätten till bistånd har upphört
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att <skydd> personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att det inte stämmer att personen bor tillsammans med ett eget barn under 18 år, eller med ett sådant barn som personen får anses ha trätt i förälders ställe för
    Och att personen var vuxen och bodde inte med ett barn under 18 år den dag då fristen för frivillig avresa löpte ut, eller då beslutet utan frist fick laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att rätten till bistånd upphör
    Och att det inte stämmer att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att det inte stämmer att inhibition eller ny prövning har beslutats sedan rätten till bistånd upphörde
    När rättsläget bedöms
    Så säger ingen regel något om <utfall>

    Exempel:
      | dag        | skydd                | utfall                                |
      | 2025-02-28 | det inte stämmer att | "offer-place-at-reception-facility"   |
      | 2025-02-28 |                      | "may-assign-municipality-for-housing" |
      | 2025-10-01 |                      | "offer-place-or-assign-municipality"  |

  Scenariomall: Är beslutet fattat enligt socialtjänstlagen?
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är 2025-09-20
    Och att svaret på vad socialnämndens beslut gäller är <slag>
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller saknas
    När rättsläget bedöms
    Så är det <svar> att beslutet är fattat enligt socialtjänstlagen

    Exempel:
      | slag                                                 | svar   |
      | insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)       | sant   |
      | något annat                                          | falskt |
