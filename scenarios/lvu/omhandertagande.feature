# language: sv
Egenskap: Omedelbart omhändertagande
  > LVU (1990:52) 6–9, 34 och 40 §§.

  # 6 §: under 20 år och något av tre skäl
  Scenariomall: Nämnden får omhänderta genast
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att det är sannolikt att den unge behöver vård enligt LVU
    Och att socialnämnden bedömer att <skäl>
    När rättsläget bedöms
    Så gäller "take-into-care-immediately"
    Och vilar "take-into-care-immediately" på "LVU (1990:52) 6 § första stycket"
    Och ansvarar socialnämnden för "take-into-care-immediately"
    Och väntar "chair-takes-into-care-immediately" på en bedömning

    Exempel:
      | skäl                                                                                                    |
      | rättens beslut om vård inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling    |
      | rättens beslut inte kan avvaktas eftersom den fortsatta utredningen allvarligt kan försvåras            |
      | rättens beslut inte kan avvaktas eftersom vidare åtgärder kan hindras                                   |

  Scenario: Den som har fyllt 20 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 20
    När rättsläget bedöms
    Så säger ingen regel något om "take-into-care-immediately"

  Scenario: Ingen har bedömt behovet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så är det okänt om "take-into-care-immediately" gäller

  # 6 § andra stycket
  Scenario: Ordföranden när nämnden inte kan inväntas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det är sannolikt att den unge behöver vård enligt LVU
    Och att socialnämnden bedömer att rättens beslut om vård inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att socialnämnden bedömer att nämndens beslut om omhändertagande inte kan avvaktas
    När rättsläget bedöms
    Så gäller "chair-takes-into-care-immediately"

  # 6 § tredje stycket
  Scenario: Rätten när ansökan är gjord
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden ansökte om vård enligt LVU är 2025-08-25
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att förvaltningsrätten bedömer att det är sannolikt att den unge behöver vård enligt LVU
    Och att förvaltningsrätten bedömer att rättens beslut om vård inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    När rättsläget bedöms
    Så gäller "court-takes-into-care-immediately"

  # 7 § första stycket: en vecka från beslutet
  Scenariomall: Beslutet ska underställas rätten
    Givet dagen är 2025-09-03
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är <vem>
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "submit-taking-into-care-to-court"
    Och ska "submit-taking-into-care-to-court" vara gjort senast 2025-09-08
    Och gäller "lvu-decision-applies-at-once"

    Exempel:
      | vem                                  |
      | socialnämnden                        |
      | ordföranden eller en utsedd ledamot  |

  Scenario: Rättens eget omhändertagande underställs inte
    Givet dagen är 2025-09-03
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är rätten
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "submit-taking-into-care-to-court"

  Scenario: Ordförandens beslut anmäls till nämnden
    Givet dagen är 2025-09-03
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är ordföranden eller en utsedd ledamot
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "report-chairs-decision-at-next-meeting"

  # 7 § andra stycket
  Scenariomall: Rättens prövning
    Givet dagen är 2025-09-05
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-09-04
    Och att dagen då omhändertagandet och handlingarna kom in till förvaltningsrätten är 2025-09-05
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att <bedömning>
    När rättsläget bedöms
    Så gäller "court-reviews-taking-into-care"
    Och <frist>

    Exempel:
      | bedömning                                                                                                                        | frist                                                                |
      | förvaltningsrätten bedömer att det inte stämmer att det finns synnerliga hinder mot att pröva omhändertagandet inom en vecka     | ska "court-reviews-taking-into-care" vara gjort senast 2025-09-12    |
      | förvaltningsrätten bedömer att det finns synnerliga hinder mot att pröva omhändertagandet inom en vecka                          | gäller "court-reviews-taking-into-care"                              |

  # 7 § tredje stycket
  Scenariomall: Omhändertagandet faller om det inte underställs i tid
    Givet dagen är <dag>
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten ännu inte har kommit
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    När rättsläget bedöms
    Så är det <svar> att personen har ett omhändertagande som har upphört

    Exempel:
      | dag        | svar   |
      | 2025-09-08 | falskt |
      | 2025-09-09 | sant   |

  # 8 §: fyra veckor från verkställigheten, eller den förlängda dagen
  Scenariomall: Ansökan efter fastställt beslut
    Givet dagen är 2025-09-12
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att dagen då omhändertagandet verkställdes är 2025-09-02
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-09-10
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till <förlängd>
    När rättsläget bedöms
    Så gäller "apply-for-care-after-taking-into-care"
    Och ska "apply-for-care-after-taking-into-care" vara gjort senast <sista dag>

    Exempel:
      | förlängd               | sista dag  |
      | ännu inte har kommit   | 2025-09-30 |
      | är 2025-10-14          | 2025-10-14 |

  # 8 § andra stycket
  Scenariomall: Rätten får förlänga
    Givet dagen är 2025-09-12
    Och att förvaltningsrätten bedömer att <bedömning> det nödvändigt att förlänga tiden för ansökan om vård
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-08-25
    När rättsläget bedöms
    Så <svar> "court-may-extend-time-to-apply-for-care"

    Exempel:
      | bedömning                                                                                       | svar        |
      | ytterligare utredning eller någon annan särskild omständighet gör                               | gäller      |
      | det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör          | gäller inte |

  # 9 § andra och tredje styckena
  Scenario: Häktad
    Givet dagen är 2025-09-03
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att den unge är häktad
    När rättsläget bedöms
    Så gäller "no-execution-while-on-remand"

  Scenario: Inte längre skäl
    Givet dagen är 2025-09-03
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inte längre finns skäl för omhändertagandet
    När rättsläget bedöms
    Så gäller "end-taking-into-care"

  # 34 §
  Scenario: Två veckor från att ansökan kom in
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då ansökan om vård enligt LVU kom in till förvaltningsrätten är 2025-09-18
    Och att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om vård
    När rättsläget bedöms
    Så ska "court-hears-lvu-case-in-two-weeks" vara gjort senast 2025-10-02

  Scenario: Omhändertagandet har upphört
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då det omedelbara omhändertagandet upphörde är 2025-09-10
    När rättsläget bedöms
    Så säger ingen regel något om "submit-taking-into-care-to-court"
