# language: sv
Egenskap: Skyldighet att anmäla oro för ett barn
  > SoL (2025:400) 19 kap., tidigare SoL (2001:453) 14 kap. 1–1 c §§.

  Scenariomall: Vem som ska anmäla från och med 2026-01-15
    Givet dagen är 2026-01-15
    Och att personens ålder i hela år är 14
    Och att de som är skyldiga att anmäla bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är <verksamhet>
    När rättsläget bedöms
    Så gäller "report-child-to-committee"
    Och gäller "everyone-should-report-child"

    Exempel:
      | verksamhet             |
      | socialtjänst           |
      | hälso- och sjukvård    |
      | tandvård               |
      | verksamhet enligt skollagen |
      | ordningsvakt med förordnande |
      | Migrationsverket       |
      | Skatteverket           |
      | Polismyndigheten       |
      | yrkesmässig enskild tandvård |

  # Dagen före var Skatteverket inte nämnt; då avgör om verksamheten berör barn och unga
  Scenario: Skatteverket den 14 januari 2026
    Givet dagen är 2026-01-14
    Och att personens ålder i hela år är 14
    Och att de som är skyldiga att anmäla bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är Skatteverket
    När rättsläget bedöms
    Så är det okänt om "report-child-to-committee" gäller

  Scenario: Skatteverket den 14 januari 2026 när verksamheten inte berör barn
    Givet dagen är 2026-01-14
    Och att personens ålder i hela år är 14
    Och att de som är skyldiga att anmäla bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är Skatteverket
    Och att det inte stämmer att verksamheten eller uppgifterna i den berör barn och unga
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"
    Och gäller "everyone-should-report-child"

  # LSS nämndes inte i 14 kap. 1 § i 2001 års lag
  Scenario: LSS sista dagen med 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och att de som är skyldiga att anmäla bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är verksamhet enligt LSS
    När rättsläget bedöms
    Så är det okänt om "report-child-to-committee" gäller

  Scenario: LSS första dagen med 2025 års lag
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 14
    Och att de som är skyldiga att anmäla bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är verksamhet enligt LSS
    När rättsläget bedöms
    Så gäller "report-child-to-committee"

  # 14 kap. 1 § första stycket
  Scenario: Socialtjänsten enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är socialtjänst
    När rättsläget bedöms
    Så gäller "report-child-to-committee"
    Och vilar "report-child-to-committee" på "SoL (2001:453) 14 kap. 1 § första stycket"

  # I sin verksamhet är ett villkor
  Scenario: Det som kommer fram privat
    Givet dagen är 2026-01-15
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att det inte stämmer att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är socialtjänst
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"
    Och gäller "everyone-should-report-child"

  # Anmälan ska göras genast
  Scenario: Frist och fullgjord anmälan
    Givet dagen är 2026-01-20
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är socialtjänst
    Och att dagen då kännedomen eller misstanken uppkom är 2026-01-19
    Och att dagen då oron för barnet anmäldes ännu inte har kommit
    När rättsläget bedöms
    Så ska "report-child-to-committee" vara gjort senast 2026-01-19
    Och är "report-child-to-committee" inte gjort

  Scenario: Anmälan är gjord
    Givet dagen är 2026-01-20
    Och att personens ålder i hela år är 14
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är socialtjänst
    Och att dagen då oron för barnet anmäldes är 2026-01-19
    När rättsläget bedöms
    Så är "report-child-to-committee" gjort

  # 19 kap. handlar om barn
  Scenario: Oro för en vuxen
    Givet dagen är 2026-01-15
    Och att personens ålder i hela år är 18
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"
    Och säger ingen regel något om "everyone-should-report-child"

  # 19 kap. 1 § sista stycket och 2 §: familjerådgivning har en egen regel
  Scenario: Familjerådgivning som bara misstänker
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att de som är verksamma inom familjerådgivning bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är familjerådgivning
    Och att de som är verksamma inom familjerådgivning bedömer att det inte stämmer att familjerådgivningen har fått kännedom om att barnet utnyttjas sexuellt, eller utsätts för fysisk eller psykisk misshandel i hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "report-child-to-committee"
    Och säger ingen regel något om "family-counsellors-report-child"
    Och är det sant att personen omfattas av familjerådgivningens egen anmälningsregel
    Och gäller "everyone-should-report-child"

  Scenariomall: Familjerådgivning som har fått kännedom
    Givet dagen är <dag>
    Och att personens ålder i hela år är 14
    Och att kännedomen eller misstanken har uppkommit i den egna verksamheten
    Och att svaret på verksamheten där kännedomen eller misstanken uppkom är familjerådgivning
    Och att de som är verksamma inom familjerådgivning bedömer att familjerådgivningen har fått kännedom om att barnet utnyttjas sexuellt, eller utsätts för fysisk eller psykisk misshandel i hemmet
    När rättsläget bedöms
    Så gäller "family-counsellors-report-child"
    Och vilar "family-counsellors-report-child" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                      |
      | 2025-06-30 | SoL (2001:453) 14 kap. 1 § andra stycket    |
      | 2025-07-01 | SoL (2025:400) 19 kap. 2 §                  |

  Scenario: Utan svar om misstanke är allt okänt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    När rättsläget bedöms
    Så är det okänt om "report-child-to-committee" gäller
    Och är det okänt om "family-counsellors-report-child" gäller
