# language: sv
Egenskap: Förbud att ta emot andras barn, medgivande och placering i andra länder
  > SoL (2025:400) 18 kap. 11 § och 22 kap. 17–20 §§, tidigare SoL (2001:453) 5 kap. 2 § och 6 kap. 9–11 b §§.

  # 18 kap. 11 § första stycket
  Scenariomall: Nämnden kan förbjuda någon att ta emot barn
    Givet dagen är <dag>
    Och att personen bor eller har sitt hem i kommunen
    Och att socialnämnden bedömer att ett barns bästa kräver att personen inte, eller bara med begränsningar, tar emot andras barn i sitt hem
    När rättsläget bedöms
    Så gäller "may-forbid-receiving-others-children"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden kan förbjuda någon att ta emot barn, ingen vet
    Givet dagen är <dag>
    Och att personen bor eller har sitt hem i kommunen
    När rättsläget bedöms
    Så är det okänt om "may-forbid-receiving-others-children" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden kan förbjuda någon att ta emot barn, villkoret brister
    Givet dagen är <dag>
    Och att personen bor eller har sitt hem i kommunen
    Och att socialnämnden bedömer att det inte stämmer att ett barns bästa kräver att personen inte, eller bara med begränsningar, tar emot andras barn i sitt hem
    När rättsläget bedöms
    Så säger ingen regel något om "may-forbid-receiving-others-children"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den som bor i en annan kommun
    Givet dagen är <dag>
    Och att det inte stämmer att personen bor eller har sitt hem i kommunen
    Och att socialnämnden bedömer att ett barns bästa kräver att personen inte, eller bara med begränsningar, tar emot andras barn i sitt hem
    När rättsläget bedöms
    Så säger ingen regel något om "may-forbid-receiving-others-children"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden kan förbjuda någon att ta emot barn, lagrummet
    Givet dagen är <dag>
    Och att personen bor eller har sitt hem i kommunen
    Och att socialnämnden bedömer att ett barns bästa kräver att personen inte, eller bara med begränsningar, tar emot andras barn i sitt hem
    När rättsläget bedöms
    Så vilar "may-forbid-receiving-others-children" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                     |
      | 2025-06-30 | SoL (2001:453) 5 kap. 2 § första stycket   |
      | 2025-07-01 | SoL (2025:400) 18 kap. 11 § första stycket |

  # 18 kap. 11 § andra stycket
  Scenariomall: Barnet som förbudet gäller
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att den som ska ta emot barnet i sitt hem har ett förbud eller en begränsning från socialnämnden som gäller barnet
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det med hänsyn till särskilda omständigheter är uppenbart befogat att barnet vistas eller tas emot i hemmet
    När rättsläget bedöms
    Så gäller "child-not-received-because-of-ban" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Barnet som förbudet gäller, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det med hänsyn till särskilda omständigheter är uppenbart befogat att barnet vistas eller tas emot i hemmet
    När rättsläget bedöms
    Så är det okänt om "child-not-received-because-of-ban" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Barnet som förbudet gäller, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att det inte stämmer att den som ska ta emot barnet i sitt hem har ett förbud eller en begränsning från socialnämnden som gäller barnet
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det med hänsyn till särskilda omständigheter är uppenbart befogat att barnet vistas eller tas emot i hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "child-not-received-because-of-ban" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Barnet som förbudet gäller, undantaget
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att den som ska ta emot barnet i sitt hem har ett förbud eller en begränsning från socialnämnden som gäller barnet
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det med hänsyn till särskilda omständigheter är uppenbart befogat att barnet vistas eller tas emot i hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "child-not-received-because-of-ban" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Barnet som förbudet gäller, okänt om undantaget
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att den som ska ta emot barnet i sitt hem har ett förbud eller en begränsning från socialnämnden som gäller barnet
    När rättsläget bedöms
    Så är det okänt om "child-not-received-because-of-ban" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 22 kap. 17 §
  Scenario: Utländsk placering här, alla villkor uppfyllda
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och säger ingen regel något om "no-approval-of-placement-here" för placeringen "p1"

  Scenario: Utländsk placering här, barnets mening okänd
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det är okänt om barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så är det okänt om "may-approve-placement-here-by-foreign-authority" gäller för placeringen "p1"
    Och är det okänt om "no-approval-of-placement-here" gäller för placeringen "p1"

  Scenario: Utländsk placering här, barnet har inte kommit till tals
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det inte stämmer att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och gäller "no-approval-of-placement-here" för placeringen "p1"

  Scenario: Utländsk placering här, femtonåring som säger nej
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att det inte stämmer att barnet samtycker till placeringen
    När rättsläget bedöms
    Så säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och gäller "no-approval-of-placement-here" för placeringen "p1"

  Scenario: Utländsk placering här, femtonåring som säger ja
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att barnet samtycker till placeringen
    När rättsläget bedöms
    Så gäller "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här, inte bäst för barnet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här, vårdnadshavarna säger nej
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det inte stämmer att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här, hemmet är inte utrett
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det inte stämmer att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här, utan stöd i förordningen eller konventionen
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att det inte stämmer att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, alla villkor uppfyllda
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och säger ingen regel något om "no-approval-of-placement-here" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, barnets mening okänd
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det är okänt om barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så är det okänt om "may-approve-placement-here-by-foreign-authority" gäller för placeringen "p1"
    Och är det okänt om "no-approval-of-placement-here" gäller för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, barnet har inte kommit till tals
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det inte stämmer att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och gäller "no-approval-of-placement-here" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, femtonåring som säger nej
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    Och att för placeringen "p1" gäller att det inte stämmer att barnet samtycker till placeringen
    När rättsläget bedöms
    Så säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och gäller "no-approval-of-placement-here" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, femtonåring som säger ja
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    Och att för placeringen "p1" gäller att barnet samtycker till placeringen
    När rättsläget bedöms
    Så gäller "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, inte bäst för barnet
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, vårdnadshavarna säger nej
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det inte stämmer att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, hemmet är inte utrett
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att det inte stämmer att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Utländsk placering här enligt äldre lag, utan stöd i förordningen eller konventionen
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att det inte stämmer att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Barnet är utomlands och har inte fått det tillstånd som behövs
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att för placeringen "p1" gäller att det inte stämmer att barnet har beviljats uppehållstillstånd för tiden i Sverige
    När rättsläget bedöms
    Så gäller "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Tillståndet är beviljat
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så gäller "may-approve-placement-here-by-foreign-authority" för placeringen "p1"

  Scenario: Ingen vet om tillstånd behövs
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att för placeringen "p1" gäller att det inte stämmer att barnet har beviljats uppehållstillstånd för tiden i Sverige
    När rättsläget bedöms
    Så är det okänt om "may-approve-placement-here-by-foreign-authority" gäller för placeringen "p1"

  Scenariomall: Placeringen rör inget annat land
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är placeringen rör inget annat land
    När rättsläget bedöms
    Så säger ingen regel något om "may-approve-placement-here-by-foreign-authority" för placeringen "p1"
    Och säger ingen regel något om "no-approval-of-placement-here" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"
    Och säger ingen regel något om "no-placement-abroad" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Äldre lydelse av 6 kap. 11 a § är inte läst
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är en utländsk myndighet vill placera barnet i Sverige
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i Sverige, särskilt med hänsyn till barnets anknytning hit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden som prövar den utländska placeringen har själv utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att det inte stämmer att barnet behöver uppehållstillstånd för att placeras i Sverige
    Och att för placeringen "p1" gäller att placeringen sker med stöd av Bryssel II-förordningen eller 1996 års Haagkonvention
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så är det okänt om "may-approve-placement-here-by-foreign-authority" gäller för placeringen "p1"

  # 22 kap. 18 §
  Scenario: Placering i ett annat land, alla villkor uppfyllda
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "may-place-child-abroad" för placeringen "p1"
    Och säger ingen regel något om "no-placement-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land, barnets mening okänd
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det är okänt om barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så är det okänt om "may-place-child-abroad" gäller för placeringen "p1"
    Och är det okänt om "no-placement-abroad" gäller för placeringen "p1"

  Scenario: Placering i ett annat land, barnet har inte kommit till tals
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det inte stämmer att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så säger ingen regel något om "may-place-child-abroad" för placeringen "p1"
    Och gäller "no-placement-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land, femtonåring som säger nej
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att det inte stämmer att barnet samtycker till placeringen
    När rättsläget bedöms
    Så säger ingen regel något om "may-place-child-abroad" för placeringen "p1"
    Och gäller "no-placement-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land, femtonåring som säger ja
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    Och att för placeringen "p1" gäller att barnet samtycker till placeringen
    När rättsläget bedöms
    Så gäller "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land, inte bäst för barnet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land, vårdnadshavarna säger nej
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det inte stämmer att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land, ingen överenskommelse om uppföljning
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det inte stämmer att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land, landets tillsyn duger inte
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnet har fått möjlighet att framföra sin åsikt om placeringen
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, alla villkor uppfyllda
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "may-place-child-abroad" för placeringen "p1"
    Och säger ingen regel något om "no-placement-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, barnets mening okänd
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det är okänt om barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så är det okänt om "may-place-child-abroad" gäller för placeringen "p1"
    Och är det okänt om "no-placement-abroad" gäller för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, barnet har inte kommit till tals
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det inte stämmer att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så säger ingen regel något om "may-place-child-abroad" för placeringen "p1"
    Och gäller "no-placement-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, femtonåring som säger nej
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    Och att för placeringen "p1" gäller att det inte stämmer att barnet samtycker till placeringen
    När rättsläget bedöms
    Så säger ingen regel något om "may-place-child-abroad" för placeringen "p1"
    Och gäller "no-placement-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, femtonåring som säger ja
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    Och att för placeringen "p1" gäller att barnet samtycker till placeringen
    När rättsläget bedöms
    Så gäller "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, inte bäst för barnet
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, vårdnadshavarna säger nej
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det inte stämmer att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, ingen överenskommelse om uppföljning
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att socialnämnden bedömer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att det inte stämmer att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  Scenario: Placering i ett annat land enligt äldre lag, landets tillsyn duger inte
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på hur placeringen rör ett annat land är socialnämnden överväger att placera barnet i ett annat land
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är bäst för barnet att placeras i det landet, särskilt med hänsyn till barnets anknytning dit
    Och att för placeringen "p1" gäller att barnets vårdnadshavare samtycker till placeringen, båda om barnet har två
    Och att för placeringen "p1" gäller att nämnden har genom en överenskommelse med den behöriga myndigheten i landet gjort det möjligt att följa upp placeringen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att landet har en tillfredsställande ordning i fråga om tillsyn
    Och att för placeringen "p1" gäller att barnets inställning till placeringen har klarlagts så långt det är möjligt
    När rättsläget bedöms
    Så gäller "no-placement-abroad" för placeringen "p1"
    Och säger ingen regel något om "may-place-child-abroad" för placeringen "p1"

  # 22 kap. 19 §
  Scenariomall: Vilken nämnd som medger
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att det inte stämmer att beslut om vård i hemmet har fattats
    Och att för placeringen "p1" gäller att barnet tas emot i hemmet för stadigvarande vård, omsorg och uppfostran
    När rättsläget bedöms
    Så gäller "consent-by-committee-of-guardians-municipality" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vilken nämnd som medger, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att det inte stämmer att beslut om vård i hemmet har fattats
    När rättsläget bedöms
    Så är det okänt om "consent-by-committee-of-guardians-municipality" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vilken nämnd som medger, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att det inte stämmer att beslut om vård i hemmet har fattats
    Och att för placeringen "p1" gäller att det inte stämmer att barnet tas emot i hemmet för stadigvarande vård, omsorg och uppfostran
    När rättsläget bedöms
    Så säger ingen regel något om "consent-by-committee-of-guardians-municipality" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Familjehem, medgivande enligt äldre lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att barnet tas emot i hemmet för stadigvarande vård, omsorg och uppfostran
    Och att för placeringen "p1" gäller att det inte stämmer att beslut om vård i hemmet har fattats
    När rättsläget bedöms
    Så gäller "consent-by-committee-of-guardians-municipality" för placeringen "p1"

  Scenario: Familjehem från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att barnet tas emot i hemmet för stadigvarande vård, omsorg och uppfostran
    Och att för placeringen "p1" gäller att det inte stämmer att beslut om vård i hemmet har fattats
    När rättsläget bedöms
    Så säger ingen regel något om "consent-by-committee-of-guardians-municipality" för placeringen "p1"

  Scenariomall: Nämnden som har medgett
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet
    När rättsläget bedöms
    Så gäller "consenting-committee-answers-for-care" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden som har medgett, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "consenting-committee-answers-for-care" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Nämnden som har medgett, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att det inte stämmer att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "consenting-committee-answers-for-care" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Nämnden som har medgett, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet
    När rättsläget bedöms
    Så är det okänt om "consenting-committee-answers-for-care" gäller för placeringen "p1"

  # 22 kap. 20 §
  Scenariomall: Ingen får förmedla barn
    Givet dagen är <dag>
    När rättsläget bedöms
    Så gäller "no-mediation-of-children-to-homes"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
