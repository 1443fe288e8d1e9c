# language: sv
Egenskap: Skyddat boende, läst en andra gång
  > Fel som den andra läsningen fann. Varje scenario gäller någon som hade fått fel svar.

  # 22 kap. 5 §: endast tillsammans med en myndig vårdnadshavare som också beviljas insatsen
  Scenario: Sextonåring som är ensam kan inte tas emot i skyddat boende
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    När rättsläget bedöms
    Så säger ingen regel något om "received-in-sheltered-housing"

  Scenario: Detsamma enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 16
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    När rättsläget bedöms
    Så säger ingen regel något om "received-in-sheltered-housing"

  Scenario: Barn tillsammans med en myndig vårdnadshavare som beviljas boendet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 6
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "received-in-sheltered-housing"

  Scenario: Den som fyllde 18 förra månaden tas emot som vuxen
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2007-08-05
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "received-in-sheltered-housing"

  # 9 kap. 12 §: vårdplanen gäller också vuxna
  Scenario: Vuxen som ska bo i skyddat boende får en vårdplan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en insats utformas eller genomförs för personen
    Och att insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så gäller "draw-up-care-plan"
    Och vilar "draw-up-care-plan" på "SoL (2025:400) 9 kap. 12 § första stycket"
    Och gäller "care-plan-shows-measures-of-others"
    Och säger ingen regel något om "draw-up-implementation-plan"

  Scenario: Tjugoåring som vårdas där får också en genomförandeplan
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 20
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    Och att en insats utformas eller genomförs för personen
    Och att insatsen genomförs för personen nu
    Och att insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så gäller "draw-up-care-plan"
    Och vilar "draw-up-care-plan" på "SoL (2001:453) 11 kap. 3 § första stycket"
    Och gäller "draw-up-implementation-plan"

  Scenario: Vårdplan krävs inte vid rådgivning
    Givet dagen är 2025-09-01
    Och att en insats utformas eller genomförs för personen
    Och att insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    När rättsläget bedöms
    Så säger ingen regel något om "draw-up-care-plan"

  # SoF 9 kap. 12 § med 15 och 17 §§: bara om nämnden har begärt eller medgett det
  Scenario: Den som vårdas enligt LVU skrivs inte ut utan nämnden
    Givet dagen är 2025-09-01
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att den som beslutar om utskrivning bedömer att behovet av vård i hemmet eller boendet har upphört
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att det inte stämmer att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så säger ingen regel något om "discharge-when-need-has-ended"
    Och gäller "no-discharge-without-committee"

  Scenario: Detsamma för barnet i skyddat boende, enligt 2001 års förordning
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 12
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att den som beslutar om utskrivning bedömer att behovet av vård i hemmet eller boendet har upphört
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att det inte stämmer att vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut
    När rättsläget bedöms
    Så säger ingen regel något om "discharge-when-need-has-ended"
    Och gäller "no-discharge-without-committee"

  Scenario: Nämnden har medgett utskrivningen
    Givet dagen är 2025-09-01
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att den som beslutar om utskrivning bedömer att behovet av vård i hemmet eller boendet har upphört
    Och att socialnämnden har begärt eller medgett att personen skrivs ut
    När rättsläget bedöms
    Så gäller "discharge-when-need-has-ended"

  Scenario: Vårdnadshavaren som följde med begär att barnet skrivs ut
    Givet dagen är 2025-09-01
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut
    När rättsläget bedöms
    Så säger ingen regel något om "no-discharge-without-committee"

  # SoF 9 kap. 19 §: LVM är inte uppräknad
  Scenario: Underrättelsen gäller inte den som vårdas enligt LVM
    Givet dagen är 2025-09-01
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att föreståndaren för boendet bedömer att personen behöver annan vård än den som boendet kan erbjuda
    När rättsläget bedöms
    Så säger ingen regel något om "director-tells-committee"

  Scenario: Underrättelsen gäller inte den som vårdas enligt LVM, enligt 2001 års förordning
    Givet dagen är 2025-06-30
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att föreståndaren för boendet bedömer att personen behöver annan vård än den som boendet kan erbjuda
    När rättsläget bedöms
    Så säger ingen regel något om "director-tells-committee"

  # Stickprovet om 60. SoF 9 kap. 15 § andra stycket: tillfällig vistelse på ett annat särskilt ungdomshem
  Scenariomall: Statens institutionsstyrelse flyttar den unge tillfälligt
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så säger ingen regel något om "no-discharge-without-committee"

    Exempel:
      | dag        |
      | 2025-09-01 |
      | 2025-06-30 |

  # SoL 9 kap. 12 § andra stycket: särskilda ungdomshem är hem för vård eller boende
  Scenario: Genomförandeplan i ett särskilt ungdomshem
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att insatsen genomförs för personen nu
    Och att insatsens slag är vård i särskilt ungdomshem
    När rättsläget bedöms
    Så gäller "draw-up-implementation-plan"

  # SFS 2024:85, övergångsbestämmelserna p. 3. Om den gäller efter den 1 juli 2025 är en öppen fråga.
  Scenario: Väntar på tillstånd efter den 1 juli 2025
    Givet dagen är 2025-07-01
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att hemmet eller boendet är en verksamhet inom socialtjänsten
    Och att för placeringen "p1" gäller att boendet ger platser för tillfällig heldygnsvistelse
    Och att för placeringen "p1" gäller att boendet ger stöd som är anpassat för var och en
    Och att för placeringen "p1" gäller att boendet är till för dem som behöver skydd mot hot, våld eller andra övergrepp
    Och att för placeringen "p1" gäller att socialnämnden bedömer att hemmet eller boendet drivs yrkesmässigt
    Och att för placeringen "p1" gäller att det inte stämmer att hemmet tar emot enskilda för vård eller behandling i förening med ett boende
    Och att för placeringen "p1" gäller att det inte stämmer att verksamheten tar emot enskilda i åldern 16–20 år i ett eget boende
    Och att för placeringen "p1" gäller att hemmet eller boendet drivs av ett privaträttsligt organ eller en fysisk person
    Och att för placeringen "p1" gäller att det inte stämmer att den som driver verksamheten har tillstånd till den av Inspektionen för vård och omsorg
    Och att för placeringen "p1" gäller att det skyddade boendet hade börjat före den 1 april 2024, tillstånd söktes senast den 1 augusti 2024 och inget slutligt beslut har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "no-private-home-without-permit" gäller för placeringen "p1"

  # SoF 9:3, äldre SoF 3:13: den som ansöker lämnar in kopian
  Scenariomall: Någon annan än nämnden ansöker
    Givet dagen är <dag>
    Och att det inte stämmer att socialnämnden ansöker om inskrivning av personen
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att det för personen finns ett beslut om omedelbart omhändertagande eller om vård enligt LVU eller LVM, eller om skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så gäller "hand-in-copy-of-care-decision"
    Och ansvarar den som ansöker om inskrivning för "hand-in-copy-of-care-decision"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # SoF 9 kap. 17 §, äldre SoF 3:14 tredje stycket: paragrafen gäller ett barn
  Scenariomall: Den som fyllde 18 förra månaden hålls inte kvar utan nämnden
    Givet dagen är <dag>
    Och att personens födelsedag är <född>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att det inte stämmer att vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | född       | svar                                                       |
      | 2025-06-30 | 2007-06-05 | säger ingen regel något om "no-discharge-without-committee" |
      | 2025-09-01 | 2007-08-05 | säger ingen regel något om "no-discharge-without-committee" |
      | 2025-09-01 | 2007-09-02 | gäller "no-discharge-without-committee"                     |

  Scenario: Ingen vet hur gammal den placerade är
    Givet dagen är 2025-09-01
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att det inte stämmer att vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut
    När rättsläget bedöms
    Så är det okänt om "no-discharge-without-committee" gäller

  # SoF 9 kap. 5 och 11 §§: bara de hem som myndigheten bedriver. Äldre SoF 3:10 har inte villkoret.
  Scenariomall: Ingen har sagt vem som driver det särskilda ungdomshemmet
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                   |
      | 2025-06-30 | gäller "state-board-decides-on-enrolment-and-discharge"                 |
      | 2025-07-01 | är det okänt om "state-board-decides-on-enrolment-and-discharge" gäller |

  Scenario: En region driver LVM-hemmet på statens uppdrag
    Givet dagen är 2025-07-01
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i LVM-hem
    Och att det inte stämmer att det särskilda ungdomshemmet eller LVM-hemmet bedrivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så säger ingen regel något om "state-board-decides-on-enrolment-and-discharge"

  # SoL 9:12 andra stycket och SoF 10:3, 2001 års lag 11:3 och SoF 5:1 a: unga utan ålder, en öppen fråga
  Scenariomall: Tjugoåring som ingen har bedömt vara ung i lagens mening
    Givet dagen är <dag>
    Och att personens ålder i hela år är 20
    Och att insatsen genomförs för personen nu
    Och att insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så är det okänt om "draw-up-implementation-plan" gäller
    Och är det okänt om "implementation-plan-contents" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tjugoåring som nämnden bedömer vara ung i lagens mening
    Givet dagen är <dag>
    Och att personens ålder i hela år är 20
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    Och att insatsen genomförs för personen nu
    Och att insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så gäller "draw-up-implementation-plan"
    Och gäller "implementation-plan-contents"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Tjugoåring som nämnden bedömer inte är ung i lagens mening
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 20
    Och att socialnämnden bedömer att det inte stämmer att personen räknas som ung i lagens mening, fast barndomen är över
    Och att insatsen genomförs för personen nu
    Och att insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "draw-up-implementation-plan"
    Och säger ingen regel något om "implementation-plan-contents"
