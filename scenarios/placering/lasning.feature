# language: sv
Egenskap: Andra läsningen, placering av barn
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # 21 kap. 1 § fjärde stycket: ett särskilt ungdomshem är ett hem för vård eller boende (11 kap. 5 § 5)
  Scenario: Femtonåring begär vård i särskilt ungdomshem, vårdnadshavaren säger nej
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att barnet begär insatsen
    Och att barnet samtycker till insatsen
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-decide-personal-intervention-for-child"

  # 22 kap. 5 §: endast tillsammans med en vårdnadshavare som också beviljas insatsen
  Scenario: Femtonåring begär skyddat boende ensam
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att barnet begär insatsen
    Och att barnet samtycker till insatsen
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-decide-personal-intervention-for-child"

  # 22 kap. 13 §: vården, inte tiden i ett visst hem
  Scenario: Barnet flyttar till ett nytt familjehem efter fem månader
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2025-08-10
    Och att för placeringen "p1" gäller att dagen då barnets vård eller skyddade boende enligt socialtjänstlagen började i detta eller ett tidigare hem är 2025-03-10
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden senast övervägde om vården fortfarande behövs ännu inte har kommit
    När rättsläget bedöms
    Så ska "consider-continued-care" vara gjort senast 2025-09-10 för placeringen "p1"

  # 21 kap. 1 § första stycket: endast om
  Scenario: Elvaåring utan vårdnadshavarens samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    När rättsläget bedöms
    Så gäller "no-personal-intervention-for-child-without-consent"

  # 22 kap. 10 § första stycket: vårdas utanför det egna hemmet, vilket hem det än är
  Scenario: Barn i särskilt ungdomshem
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "support-guardians-and-parents-of-placed-child" för placeringen "p1"
    Och gäller "appoint-responsible-social-worker" för placeringen "p1"
    Och gäller "consider-continued-care" för placeringen "p1"

  Scenario: Vårdnadshavaren samtycker till skyddat boende för barnet ensamt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-decide-personal-intervention-for-child"

  # Stickprovet om 60. 22 kap. 10 § första stycket: vård utanför det egna hemmet, också i ett annat slags hem
  Scenariomall: Råd och stöd till vårdnadshavarna när barnet vårdas i ett annat slags hem
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 10
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är något annat
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är <grund>
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så <svar> "support-guardians-and-parents-of-placed-child" för placeringen "p1"

    Exempel:
      | grund                                                                  | svar                       |
      | beslut om vård eller skyddat boende enligt socialtjänstlagen           | gäller                     |
      | något annat                                                            | säger ingen regel något om |

  # 9 kap. 1 §: "tas emot" gäller den dag personen flyttar in
  Scenariomall: Femtonåring som flyttar in efter sin födelsedag
    Givet dagen är <dag>
    Och att personens födelsedag är <född>
    Och att en plats i stödboende övervägs för personen
    Och att socialnämnden bedömer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så är det okänt om "not-received-in-supported-housing" gäller

    Exempel:
      | dag        | född       |
      | 2025-06-15 | 2009-06-20 |
      | 2025-09-01 | 2009-09-10 |

  Scenariomall: Sjuttonåring utan särskilda skäl som kan flytta in efter artonårsdagen
    Givet dagen är <dag>
    Och att personens födelsedag är <född>
    Och att en plats i stödboende övervägs för personen
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så är det okänt om "not-received-in-supported-housing" gäller

    Exempel:
      | dag        | född       |
      | 2025-06-15 | 2007-06-20 |
      | 2025-09-01 | 2007-09-10 |

  # 22 kap. 17 § 4: utrett av nämnden som ska godkänna, inte av vilken socialnämnd som helst
  Scenariomall: En annan kommuns utredning av hemmet räcker inte för att godkänna
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så är det okänt om "may-approve-placement-here-by-foreign-authority" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 22 kap. 17 § 4 talar om det enskilda hemmet
  Scenariomall: Utländsk placering i ett hem för vård eller boende
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är hem för vård eller boende
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att det inte stämmer att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så är det okänt om "no-approval-of-placement-here" gäller för placeringen "p1"
    Och är det okänt om "may-approve-placement-here-by-foreign-authority" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 9 kap. 1 §: samma två, när dagen för inflyttning är känd
  Scenario: Femtonåring som flyttar in efter sin födelsedag, dagen känd
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-09-10
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är 2025-09-10
    Och att socialnämnden bedömer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så säger ingen regel något om "not-received-in-supported-housing"

  Scenario: Femtonåring som flyttar in före sin födelsedag
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-09-10
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är 2025-09-09
    Och att socialnämnden bedömer att det finns särskilda skäl att ta emot barnet i ett stödboende
    När rättsläget bedöms
    Så gäller "not-received-in-supported-housing"

  Scenario: Tjugoåring som flyttar in när 21 år har fyllts
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2004-09-10
    Och att en plats i stödboende övervägs för personen
    Och att dagen då personen flyttar in i stödboendet är 2025-09-10
    När rättsläget bedöms
    Så gäller "not-received-in-supported-housing"

  # 22 kap. 17 § 5: beviljat, inte påbörjat
  Scenario: Tillståndet börjar gälla senare
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 8
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att barnet har beviljats uppehållstillstånd för tiden i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och säger ingen regel något om "no-approval-of-placement-here" för placeringen "p1"

  Scenario: Utländsk placering i hem för vård eller boende, nämnden bedömer att ingen utredning krävs
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 8
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är hem för vård eller boende
    Och att för placeringen "p1" gäller att socialnämnden bedömer att den utländska placeringen inte kräver någon utredning av hemmet, för det är inget enskilt hem
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och säger ingen regel något om "no-approval-of-placement-here" för placeringen "p1"

  # SoF 16:1 och 2, äldre SoF 3:19 och 19 a: barn eller unga, utan ålder
  Scenariomall: Nittonåring i ett hem, ingen har bedömt om personen är ung i lagens mening
    Givet dagen är <dag>
    Och att personens ålder i hela år är 19
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att beslutet om placering innebär att fler än tre barn eller unga kommer att vara placerade i familjehemmet eller jourhemmet
    När rättsläget bedöms
    Så är det okänt om "<utfall>" gäller för placeringen "p1"

    Exempel:
      | dag        | hem                        | utfall                                  |
      | 2025-06-30 | hem för vård eller boende  | yearly-inspection-of-homes-for-children |
      | 2025-07-01 | hem för vård eller boende  | yearly-inspection-of-homes-for-children |
      | 2025-06-30 | familjehem                 | notify-more-than-three-children-in-home |
      | 2025-07-01 | familjehem                 | notify-more-than-three-children-in-home |

  Scenariomall: Nittonåring i ett hem, nämnden bedömer att personen är ung i lagens mening
    Givet dagen är <dag>
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att beslutet om placering innebär att fler än tre barn eller unga kommer att vara placerade i familjehemmet eller jourhemmet
    När rättsläget bedöms
    Så gäller "<utfall>" för placeringen "p1"

    Exempel:
      | dag        | hem                        | utfall                                  |
      | 2025-06-30 | hem för vård eller boende  | yearly-inspection-of-homes-for-children |
      | 2025-07-01 | hem för vård eller boende  | yearly-inspection-of-homes-for-children |
      | 2025-06-30 | familjehem                 | notify-more-than-three-children-in-home |
      | 2025-07-01 | familjehem                 | notify-more-than-three-children-in-home |

  # 22 kap. 7 § och 11 kap. 3 a §: barn och unga till och med 20 år, så en oklar ålder under 21 år avgör inget
  Scenariomall: Åldern är oklar, men under 21 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är <ålder>
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det är obehövligt att underrätta regionen om hälsoundersökning
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | ålder            | hem            | svar                                                                                   |
      | 2025-06-30 | mellan 16 och 19 | familjehem     | gäller "notify-region-of-health-examination" för placeringen "p1"                      |
      | 2025-06-30 | mellan 16 och 19 | skyddat boende | gäller "notify-region-of-health-examination" för placeringen "p1"                      |
      | 2025-07-01 | mellan 16 och 19 | familjehem     | gäller "notify-region-of-health-examination" för placeringen "p1"                      |
      | 2025-07-01 | mellan 16 och 19 | skyddat boende | gäller "notify-region-of-health-examination" för placeringen "p1"                      |
      | 2025-07-01 | mellan 19 och 22 | skyddat boende | är det okänt om "notify-region-of-health-examination" gäller för placeringen "p1"      |

  # 22 kap. 17 § 1 och äldre 6 kap. 11 a § 1: bäst att placeras här, med anknytning hit
  Scenariomall: Utländsk placering här, nämnden har bara svarat om det andra landet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så är det okänt om "may-approve-placement-here-by-foreign-authority" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # SoL 9:12, 25:1 och SoF 10:3 med äldre text: antingen barn eller ung, båda räcker
  Scenariomall: Åldern är mellan 16 och 19 och nämnden räknar personen som ung
    Givet dagen är <dag>
    Och att personens ålder i hela år är mellan 16 och 19
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    Och att insatsen genomförs för personen nu
    Och att insatsens slag är vård i familjehem
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är hem för vård eller boende
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "draw-up-implementation-plan"
    Och gäller "implementation-plan-contents"
    Och gäller "qualified-staff-for-child-tasks"
    Och gäller "experience-for-independent-child-tasks"
    Och gäller "yearly-inspection-of-homes-for-children" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
