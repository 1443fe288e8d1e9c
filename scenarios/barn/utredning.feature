# language: sv
Egenskap: Att inleda och driva en utredning
  > SoL (2025:400) 14 kap. 2 § och 20 kap. 3–7 §§, tidigare SoL (2001:453) 11 kap. 1, 2 och 10 §§ och 14 kap. 1 §.

  # 14 kap. 2 § gäller också vuxna
  Scenariomall: Nämnden ska inleda en utredning om en vuxen
    Givet dagen är <dag>
    Och att personens ålder i hela år är 28
    Och att socialnämnden bedömer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    När rättsläget bedöms
    Så gäller "open-investigation" för personen
    Och vilar "open-investigation" på "<lagrum>" för personen

    Exempel:
      | dag        | lagrum                                    |
      | 2025-06-30 | SoL (2001:453) 11 kap. 1 § första stycket |
      | 2025-07-01 | SoL (2025:400) 14 kap. 2 § första stycket |

  Scenario: Genast från den dag nämnden fick informationen
    Givet dagen är 2025-09-02
    Och att socialnämnden bedömer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    Och att dagen då nämnden fick informationen är 2025-09-01
    När rättsläget bedöms
    Så ska "open-investigation" vara gjort senast 2025-09-01 för personen

  Scenario: Utredning är inledd
    Givet dagen är 2025-09-02
    Och att socialnämnden bedömer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    Och att dagen då nämnden fick informationen är 2025-09-01
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2025-09-02
    När rättsläget bedöms
    Så är "open-investigation" gjort för personen

  Scenario: Informationen kan inte leda till en åtgärd
    Givet dagen är 2025-09-02
    Och att socialnämnden bedömer att det inte stämmer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "open-investigation" för personen

  Scenario: Ingen har bedömt informationen
    Givet dagen är 2025-09-02
    När rättsläget bedöms
    Så är det okänt om "open-investigation" gäller för personen
    Och ställs frågan "information_may_lead_to_action" till socialnämnden

  # 20 kap. 3 §: fyra månader; den sista dagen kortas i en kort månad
  Scenariomall: Fyra månader från den dag utredningen inleddes
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är <inledd>
    Och att för utredningen "u1" gäller att dagen som nämnden har förlängt utredningen till ännu inte har kommit
    När rättsläget bedöms
    Så gäller "complete-child-investigation"
    Och ska "complete-child-investigation" vara gjort senast <sista dag>

    Exempel:
      | dag        | inledd     | sista dag  |
      | 2025-06-30 | 2025-06-02 | 2025-10-02 |
      | 2025-07-01 | 2025-06-02 | 2025-10-02 |
      | 2025-11-03 | 2025-10-31 | 2026-02-28 |

  Scenario: Förlängd av särskilda skäl
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2025-06-02
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det finns särskilda skäl att förlänga barnutredningen
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att dagen som nämnden har förlängt utredningen till är 2025-11-15
    När rättsläget bedöms
    Så ska "complete-child-investigation" vara gjort senast 2025-11-15
    Och gäller "extend-child-investigation"

  Scenario: Särskilda skäl utan beslut
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2025-06-02
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det finns särskilda skäl att förlänga barnutredningen
    Och att för utredningen "u1" gäller att dagen som nämnden har förlängt utredningen till ännu inte har kommit
    När rättsläget bedöms
    Så ska "complete-child-investigation" vara gjort senast 2025-10-02

  Scenario: Inga särskilda skäl att förlänga
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att förlänga barnutredningen
    När rättsläget bedöms
    Så gäller inte "extend-child-investigation" för utredningen "u1"

  Scenario: Utredningen är slutförd
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen slutfördes är 2025-08-30
    När rättsläget bedöms
    Så är "complete-child-investigation" gjort

  # Efter 18-årsdagen: utan den dag utredningen inleddes går det inte att säga
  Scenario: Den som har fyllt 18 när dagen för inledandet inte är känd
    Givet dagen är 2025-09-01
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2007-08-20
    Och utredningen "u1" om personen "x1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    När rättsläget bedöms
    Så är det okänt om "complete-child-investigation" gäller för utredningen "u1"

  # En öppen utredning kan inte vara slutförd
  Scenario: Motsägelse
    Givet dagen är 2025-09-01
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att dagen då utredningen slutfördes är 2025-08-30
    När rättsläget bedöms
    Så avvisas beskrivningen med "contradiction"

  # 20 kap. 4 §
  Scenariomall: Den som berörs ska informeras
    Givet dagen är <dag>
    Och barnet "c1"
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2025-06-25
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att genast informera den som berörs av utredningen
    Och att för utredningen "u1" gäller att det inte stämmer att de som berörs har fått veta att utredningen har inletts
    När rättsläget bedöms
    Så gäller "inform-of-child-investigation"
    Och vilar "inform-of-child-investigation" på "<lagrum>"
    Och ska "inform-of-child-investigation" vara gjort senast 2025-06-25
    Och är "inform-of-child-investigation" inte gjort

    Exempel:
      | dag        | lagrum                                    |
      | 2025-06-30 | SoL (2001:453) 11 kap. 2 § tredje stycket |
      | 2025-07-01 | SoL (2025:400) 20 kap. 4 §                |

  Scenario: Särskilda skäl mot att informera
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att socialnämnden bedömer att särskilda skäl talar mot att genast informera den som berörs av utredningen
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-child-investigation" för utredningen "u1"

  Scenario: Om särskilda skäl finns är inte bedömt
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att utredningen pågår
    När rättsläget bedöms
    Så är det okänt om "inform-of-child-investigation" gäller för utredningen "u1"
    # 20 kap. 5 § har inget sådant undantag
    Och gäller "take-contacts-in-child-investigation"
    Och gäller "investigate-without-needless-harm"

  # 20 kap. 6 §: nämnden måste ha beslutat om en utredning
  Scenario: Uppgiftsskyldighet när en utredning pågår
    Givet dagen är 2025-07-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    När rättsläget bedöms
    Så gäller "give-information-for-child-investigation" för barnet "c1"
    Och gäller "talk-with-child-without-guardian" för barnet "c1"

  Scenario: Ingen utredning från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så säger ingen regel något om "give-information-for-child-investigation" för barnet "c1"

  # 14 kap. 1 § tredje stycket krävde inget beslut
  Scenario: Ingen utredning dagen före
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och att för barnet "c1" gäller att socialnämnden bedömer att det finns uppgifter som kan vara av betydelse för en utredning av barnets behov av stöd och skydd
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "give-information-for-child-investigation" för barnet "c1"

  # 20 kap. 7 § andra strecksatsen
  Scenario: Utredning om vårdnadsöverflyttning
    Givet dagen är 2025-07-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 13
    Och att för barnet "c1" gäller att nämnden utreder på eget initiativ om vårdnaden om barnet ska flyttas över
    När rättsläget bedöms
    Så gäller "talk-with-child-without-guardian" för barnet "c1"
