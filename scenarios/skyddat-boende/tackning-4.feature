# language: sv
Egenskap: Vård, skyddat boende och utskrivning från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2025:400) 9, 22 och 23 kap. och SoF (2025:468) 9 kap., tidigare SoF (2001:937) 3 kap.

  # SoL (2025:400) 9 kap. 10 § första stycket
  Scenariomall: God vård i ett annat hem
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                               | svar                                                 |
      | 2025-09-01 | personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna                      | gäller "good-care-in-other-home"                     |
      | 2025-09-01 | det är okänt om personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna      | är det okänt om "good-care-in-other-home" gäller     |
      | 2025-09-01 | det inte stämmer att personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna | säger ingen regel något om "good-care-in-other-home" |

  # SoL (2025:400) 9 kap. 10 § andra stycket: bör
  Scenario: Samhörighet med närstående
    Givet dagen är 2025-09-01
    Och att personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna
    När rättsläget bedöms
    Så gäller "care-keeps-ties-with-close-relations-and-home"

  # SoL (2025:400) 9 kap. 10 § andra stycket
  Scenario: Ingen vård på nämndens initiativ
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna
    När rättsläget bedöms
    Så visas inte "care-keeps-ties-with-close-relations-and-home"

  # SoL (2025:400) 9 kap. 13 § första stycket
  Scenariomall: Vårdplanen revideras vid behov
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                             | svar                                          |
      | 2025-09-01 | socialnämnden bedömer att personens vårdplan behöver revideras                      | gäller "revise-care-plan"                     |
      | 2025-09-01 | ingen har bedömt om personens vårdplan behöver revideras                            | är det okänt om "revise-care-plan" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personens vårdplan behöver revideras | säger ingen regel något om "revise-care-plan" |

  # SoL (2025:400) 9 kap. 12 § andra stycket
  Scenariomall: Genomförandeplan för barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    Och att insatsens slag är <insats>
    Och att insatsen genomförs för personen nu
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder | insats                                 | svar                                                     |
      | 17    | vård i familjehem                      | gäller "draw-up-implementation-plan"                     |
      | 17    | vård i stödboende                      | gäller "draw-up-implementation-plan"                     |
      | 17    | vård i skyddat boende                  | gäller "draw-up-implementation-plan"                     |
      | 17    | vård i annat hem för vård eller boende | gäller "draw-up-implementation-plan"                     |
      | 17    | vård i jourhem                         | säger ingen regel något om "draw-up-implementation-plan" |
      | 21    | vård i familjehem                      | säger ingen regel något om "draw-up-implementation-plan" |
      | 17    | okänd                                  | är det okänt om "draw-up-implementation-plan" gäller     |

  Scenariomall: Genomförandeplan för unga
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    Och att insatsens slag är <insats>
    Och att insatsen genomförs för personen nu
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder | insats                                 | svar                                                     |
      | 20    | vård i familjehem                      | gäller "draw-up-implementation-plan"                     |
      | 20    | vård i stödboende                      | gäller "draw-up-implementation-plan"                     |
      | 20    | vård i skyddat boende                  | gäller "draw-up-implementation-plan"                     |
      | 20    | vård i annat hem för vård eller boende | gäller "draw-up-implementation-plan"                     |
      | 20    | vård i jourhem                         | säger ingen regel något om "draw-up-implementation-plan" |

  # SoL (2025:400) 22 kap. 6 § andra meningen
  Scenario: Samråd med kommunen som har placerat någon annan i hemmet
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att hemmet ligger i en annan kommun
    Och att för placeringen "p1" gäller att en annan person är placerad i samma hem efter beslut av en annan kommun
    När rättsläget bedöms
    Så gäller "consult-other-municipality-on-home" för placeringen "p1"
    Och vilar "consult-other-municipality-on-home" på "SoL (2025:400) 22 kap. 6 § andra meningen" för placeringen "p1"

  # SoL (2025:400) 23 kap. 2 § första och andra styckena
  Scenario: Uppföljning med samtycke efter familjehem
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att vårdnadshavaren och, om barnet har fyllt 15 år, barnet samtycker till uppföljning
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde är 2025-08-15
    När rättsläget bedöms
    Så gäller "may-follow-up-after-placement" för placeringen "p1"
    Och vilar "may-follow-up-after-placement" på "SoL (2025:400) 23 kap. 2 § första stycket första meningen" för placeringen "p1"

  # SoL (2025:400) 23 kap. 2 § första och andra styckena
  Scenario: Uppföljning med samtycke efter skyddat boende
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att vårdnadshavaren och, om barnet har fyllt 15 år, barnet samtycker till uppföljning
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är skyddat boende enligt lagen (2024:79)
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde är 2025-08-15
    När rättsläget bedöms
    Så gäller "may-follow-up-after-placement" för placeringen "p1"
    Och vilar "may-follow-up-after-placement" på "SoL (2025:400) 23 kap. 2 § första stycket första meningen" för placeringen "p1"

  # SoL (2025:400) 23 kap. 5 §
  Scenariomall: Bara en uppföljning som har börjat ska avslutas
    Givet dagen är <dag>
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes <inledd>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | inledd               | svar                                       |
      | 2025-09-01 | är 2025-08-20        | gäller "end-follow-up"                     |
      | 2025-09-01 | är okänd             | är det okänt om "end-follow-up" gäller     |
      | 2025-09-01 | ännu inte har kommit | säger ingen regel något om "end-follow-up" |

  # SoF (2001:937) 3 kap. 11 § andra stycket
  Scenariomall: Kontroll av boendet enligt 2001 års förordning
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                                                        | svar                                                 |
      | 2025-06-30 | en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse                      | gäller "check-that-housing-fits"                     |
      | 2025-06-30 | det är okänt om en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse      | är det okänt om "check-that-housing-fits" gäller     |
      | 2025-06-30 | det inte stämmer att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse | säger ingen regel något om "check-that-housing-fits" |

  # SoF (2001:937) 3 kap. 14 § första stycket
  Scenariomall: Utskrivning när behovet har upphört enligt 2001 års förordning
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                             | svar                                                       |
      | 2025-06-30 | den som beslutar om utskrivning bedömer att behovet av vård i hemmet eller boendet har upphört                      | gäller "discharge-when-need-has-ended"                     |
      | 2025-06-30 | ingen har bedömt om behovet av vård i hemmet eller boendet har upphört                                              | är det okänt om "discharge-when-need-has-ended" gäller     |
      | 2025-06-30 | den som beslutar om utskrivning bedömer att det inte stämmer att behovet av vård i hemmet eller boendet har upphört | säger ingen regel något om "discharge-when-need-has-ended" |

  # SoF (2001:937) 3 kap. 14 § andra stycket
  Scenariomall: Vid LVU krävs nämndens ord också när behovet har upphört
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att den som beslutar om utskrivning bedömer att behovet av vård i hemmet eller boendet har upphört
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                            | svar                                                       |
      | 2025-06-30 | socialnämnden har begärt eller medgett att personen skrivs ut                      | gäller "discharge-when-need-has-ended"                     |
      | 2025-06-30 | det är okänt om socialnämnden har begärt eller medgett att personen skrivs ut      | är det okänt om "discharge-when-need-has-ended" gäller     |
      | 2025-06-30 | det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut | säger ingen regel något om "discharge-when-need-has-ended" |

  # SoF (2001:937) 3 kap. 14 § tredje stycket
  Scenariomall: Barn i skyddat boende skrivs ut på vårdnadshavarens begäran
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att den som beslutar om utskrivning bedömer att behovet av vård i hemmet eller boendet har upphört
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                     | svar                                                       |
      | 2025-06-30 | vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut                      | gäller "discharge-when-need-has-ended"                     |
      | 2025-06-30 | det är okänt om vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut      | är det okänt om "discharge-when-need-has-ended" gäller     |
      | 2025-06-30 | det inte stämmer att vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut | säger ingen regel något om "discharge-when-need-has-ended" |

  # SoF (2001:937) 3 kap. 14 § första stycket sista meningen
  Scenariomall: Förvaltaren begär utskrivning enligt 2001 års förordning
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning ännu inte har kommit
    Och att dagen då personens förvaltare begärde utskrivning är 2025-06-20
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                             | svar                                                         |
      | 2025-06-30 | utskrivningen omfattas av förvaltarens uppdrag                      | gäller "discharge-before-need-has-ended"                     |
      | 2025-06-30 | det är okänt om utskrivningen omfattas av förvaltarens uppdrag      | är det okänt om "discharge-before-need-has-ended" gäller     |
      | 2025-06-30 | det inte stämmer att utskrivningen omfattas av förvaltarens uppdrag | säger ingen regel något om "discharge-before-need-has-ended" |

  # SoF (2001:937) 3 kap. 14 § första stycket sista meningen
  Scenario: Förvaltaren har inte begärt utskrivning
    Givet dagen är 2025-06-30
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning ännu inte har kommit
    Och att dagen då personens förvaltare begärde utskrivning ännu inte har kommit
    Och att utskrivningen omfattas av förvaltarens uppdrag
    När rättsläget bedöms
    Så säger ingen regel något om "discharge-before-need-has-ended"

  # SoF (2001:937) 3 kap. 14 § tredje stycket och SoF (2025:468) 9 kap. 17 §
  Scenariomall: Barn i skyddat boende skrivs inte ut utan nämnden
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                            | svar                                                        |
      | 2025-06-30 | socialnämnden har begärt eller medgett att personen skrivs ut                      | säger ingen regel något om "no-discharge-without-committee" |
      | 2025-06-30 | det är okänt om socialnämnden har begärt eller medgett att personen skrivs ut      | är det okänt om "no-discharge-without-committee" gäller     |
      | 2025-06-30 | det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut | gäller "no-discharge-without-committee"                     |
      | 2025-09-01 | socialnämnden har begärt eller medgett att personen skrivs ut                      | säger ingen regel något om "no-discharge-without-committee" |
      | 2025-09-01 | det är okänt om socialnämnden har begärt eller medgett att personen skrivs ut      | är det okänt om "no-discharge-without-committee" gäller     |
      | 2025-09-01 | det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut | gäller "no-discharge-without-committee"                     |

  # SoF (2001:937) 3 kap. 14 § tredje stycket och SoF (2025:468) 9 kap. 17 § andra stycket
  Scenariomall: Vårdnadshavaren som följde med kan begära utskrivningen
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av LVU
    Och att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                | svar                                                        |
      | 2025-06-30 | vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut                 | säger ingen regel något om "no-discharge-without-committee" |
      | 2025-06-30 | det är okänt om vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut | är det okänt om "no-discharge-without-committee" gäller     |
      | 2025-09-01 | vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut                 | säger ingen regel något om "no-discharge-without-committee" |
      | 2025-09-01 | det är okänt om vårdnadshavaren som barnet är placerat tillsammans med har begärt att barnet skrivs ut | är det okänt om "no-discharge-without-committee" gäller     |

  # SoF (2001:937) 3 kap. 14 § andra stycket
  Scenariomall: Den som vårdas enligt LVU skrivs bara ut om nämnden vill
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att <uppgift>
    Och att det inte stämmer att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                            | svar                                                        |
      | 2025-06-30 | socialnämnden har begärt eller medgett att personen skrivs ut                      | säger ingen regel något om "no-discharge-without-committee" |
      | 2025-06-30 | det är okänt om socialnämnden har begärt eller medgett att personen skrivs ut      | är det okänt om "no-discharge-without-committee" gäller     |
      | 2025-06-30 | det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut | gäller "no-discharge-without-committee"                     |
