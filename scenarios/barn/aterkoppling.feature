# language: sv
Egenskap: Möte och återkoppling efter en anmälan
  > SoL (2025:400) 19 kap. 5 och 6 §§, tidigare SoL (2001:453) 14 kap. 1 a och 1 b §§.

  # 19 kap. 5 §: bör
  Scenariomall: Erbjudande om möte
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att ett möte är lämpligt med hänsyn till barnets bästa
    När rättsläget bedöms
    Så gäller "offer-meeting-after-report"
    Och vilar "offer-meeting-after-report" på "<lagrum>"
    Och gäller "may-inform-reporter"

    Exempel:
      | dag        | lagrum                       |
      | 2025-06-30 | SoL (2001:453) 14 kap. 1 a § |
      | 2025-07-01 | SoL (2025:400) 19 kap. 5 §   |

  Scenario: Mötet är inte lämpligt
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att ett möte är lämpligt med hänsyn till barnets bästa
    När rättsläget bedöms
    Så säger ingen regel något om "offer-meeting-after-report" för orosanmälan "r1"

  # Privatpersoner omfattas inte
  Scenario: En privatperson har anmält
    Givet dagen är 2026-02-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att det inte stämmer att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2026-01-20
    När rättsläget bedöms
    Så säger ingen regel något om "inform-reporter-on-request" för orosanmälan "r1"
    Och säger ingen regel något om "may-inform-reporter" för orosanmälan "r1"

  # 19 kap. 6 § andra stycket: en vecka efter beslutet
  Scenario: Begäran före beslutet ger en vecka
    Givet dagen är 2026-02-10
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2026-02-03
    Och att för orosanmälan "r1" gäller att dagen då nämnden beslutade att inleda eller inte inleda utredning är 2026-02-09
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "inform-reporter-on-request"
    Och ska "inform-reporter-on-request" vara gjort senast 2026-02-16

  Scenario: Begäran efter veckan ska besvaras genast
    Givet dagen är 2026-03-02
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2026-02-27
    Och att för orosanmälan "r1" gäller att dagen då nämnden beslutade att inleda eller inte inleda utredning är 2026-02-09
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så ska "inform-reporter-on-request" vara gjort senast 2026-02-27

  Scenario: En utredning pågår redan
    Givet dagen är 2026-02-10
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2026-02-03
    Och att för orosanmälan "r1" gäller att dagen då nämnden beslutade att inleda eller inte inleda utredning ännu inte har kommit
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    När rättsläget bedöms
    Så ska "inform-reporter-on-request" vara gjort senast 2026-02-03

  # Före 2026-01-15 fanns ingen frist
  Scenario: Ingen frist den 14 januari 2026
    Givet dagen är 2026-01-14
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2026-01-07
    Och att för orosanmälan "r1" gäller att dagen då nämnden beslutade att inleda eller inte inleda utredning är 2026-01-12
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    När rättsläget bedöms
    Så gäller "inform-reporter-on-request"
    Och har "inform-reporter-on-request" ingen frist

  Scenario: 2001 års lag
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2025-06-20
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    När rättsläget bedöms
    Så gäller "inform-reporter-on-request"
    Och vilar "inform-reporter-on-request" på "SoL (2001:453) 14 kap. 1 b § andra meningen"

  # Undantaget
  Scenario: Återkoppling är olämplig
    Givet dagen är 2026-02-10
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling är 2026-02-03
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling
    När rättsläget bedöms
    Så säger ingen regel något om "inform-reporter-on-request" för orosanmälan "r1"
    Och gäller "may-inform-reporter"

  Scenario: Anmälaren har inte bett om återkoppling
    Givet dagen är 2026-02-10
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 11
    Och orosanmälan "r1" om barnet "c1"
    Och att för orosanmälan "r1" gäller att anmälan gjordes av någon som är skyldig att anmäla i sin verksamhet
    Och att för orosanmälan "r1" gäller att dagen då anmälaren bad om återkoppling ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "inform-reporter-on-request" för orosanmälan "r1"
    Och gäller "may-inform-reporter"
