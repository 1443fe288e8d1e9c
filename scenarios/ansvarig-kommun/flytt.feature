# language: sv
Egenskap: Flytt på grund av våld, och utredning när någon flyttar
  > SoL (2025:400) 29 kap. 7–9 §§, tidigare SoL (2001:453) 2 a kap. 8–9 §§ och 11 kap. 4 §.

  Scenariomall: Ansöka i förväg i den nya kommunen
    Givet dagen är <dag>
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    När rättsläget bedöms
    Så gäller "apply-in-other-municipality"
    Och vilar "apply-in-other-municipality" på "<lagrum>"
    Och är det okänt om "treat-application-as-resident" gäller

    Exempel:
      | dag        | lagrum                           |
      | 2025-06-30 | SoL (2001:453) 2 a kap. 8 § p. 2 |
      | 2025-07-01 | SoL (2025:400) 29 kap. 7 § p. 2  |

  Scenariomall: Ansökan behandlas som om personen bodde där
    Givet dagen är <dag>
    Och att personen önskar flytta till en annan kommun
    Och att personen har ansökt om insatser i den kommun dit flytten ska ske
    Och att socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    När rättsläget bedöms
    Så gäller "treat-application-as-resident"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Kan flytta utan insatser
    Givet dagen är 2025-07-01
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    Och att socialnämnden bedömer att det inte stämmer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    När rättsläget bedöms
    Så säger ingen regel något om "apply-in-other-municipality"

  # 29 kap. 9 §
  Scenario: Ansvaret övergår medan barnutredningen pågår
    Givet dagen är 2025-07-01
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att ansvaret för personen övergår till en annan kommun medan utredningen pågår
    Och att för utredningen "u1" gäller att det inte stämmer att den andra kommunen samtycker till att ta över utredningen
    Och att för utredningen "u1" gäller att det inte stämmer att ärendet har flyttats över till den andra kommunen
    När rättsläget bedöms
    Så gäller "complete-investigation-after-move"

  # Andra stycket
  Scenariomall: Den andra kommunen tar över
    Givet dagen är 2025-07-01
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller vård på grund av skadligt bruk eller beroende
    Och att för utredningen "u1" gäller att ansvaret för personen övergår till en annan kommun medan utredningen pågår
    Och att för utredningen "u1" gäller att <undantag>
    När rättsläget bedöms
    Så säger ingen regel något om "complete-investigation-after-move" för utredningen "u1"

    Exempel:
      | undantag                                                |
      | den andra kommunen samtycker till att ta över utredningen |
      | ärendet har flyttats över till den andra kommunen       |

  Scenario: Om den andra kommunen tar över är inte känt
    Givet dagen är 2025-07-01
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att ansvaret för personen övergår till en annan kommun medan utredningen pågår
    När rättsläget bedöms
    Så är det okänt om "complete-investigation-after-move" gäller för utredningen "u1"

  # 11 kap. 4 §: byte av vistelsekommun
  Scenario: Byte av vistelsekommun enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes
    Och att för utredningen "u1" gäller att det inte stämmer att den andra kommunen samtycker till att ta över utredningen
    Och att för utredningen "u1" gäller att det inte stämmer att ärendet har flyttats över till den andra kommunen
    När rättsläget bedöms
    Så gäller "complete-investigation-after-move"
    Och vilar "complete-investigation-after-move" på "SoL (2001:453) 11 kap. 4 § första stycket"
