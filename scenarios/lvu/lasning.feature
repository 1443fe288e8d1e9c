# language: sv
Egenskap: Andra läsningen, vård enligt LVU
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # 7 § tredje stycket: omhändertagandet upphör, och med det nämndens makt över den unge
  Scenario: Omhändertagandet underställdes inte i tid
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten ännu inte har kommit
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med vården att inte röja den unges vistelseort för föräldrar eller vårdnadshavare
    När rättsläget bedöms
    Så säger ingen regel något om "board-decides-on-lvu-care"
    Och säger ingen regel något om "watch-over-young-person-in-care"
    Och säger ingen regel något om "may-hide-address-in-lvu-care"

  # 5 §: rättens beslut upphör att gälla
  Scenario: Vården började aldrig
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-06-01
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-06-25
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "board-decides-on-lvu-care"
    Och säger ingen regel något om "watch-over-young-person-in-care"

  # 21 § tredje stycket: vården enligt 2 § ska upphöra senast vid 18 år, vad som än har förändrats
  Scenario: Fyllde 18 förra månaden och vårdas enligt 2 §
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att socialnämnden bedömer att vården enligt LVU inte längre behövs
    Och att socialnämnden bedömer att det inte stämmer att omständigheterna som ledde till vård enligt LVU 2 § har förändrats på ett varaktigt och genomgripande sätt
    När rättsläget bedöms
    Så säger ingen regel något om "section-2-care-may-not-end-yet"
    Och gäller "end-lvu-care"
    Och ska "lvu-care-ends-at-age-limit" vara gjort senast 2025-08-20
    Och säger ingen regel något om "board-decides-on-lvu-care"

  # 9 § första stycket 1: också den förlängda tiden kan löpa ut
  Scenario: Den förlängda tiden löpte ut utan ansökan
    Givet dagen är 2025-10-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-09-03
    Och att dagen då omhändertagandet verkställdes är 2025-09-01
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-09-08
    Och att förlängning av tiden för ansökan om vård har begärts
    Och att dagen som rätten har förlängt tiden för ansökan om vård till är 2025-10-14
    Och att det inte stämmer att ännu längre tid för ansökan om vård har begärts
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    När rättsläget bedöms
    Så är det sant att personen har ett omhändertagande som har upphört

  # 14 § andra stycket 1: vårdnadshavare, och föräldrar med umgängesrätt genom dom, beslut eller avtal
  Scenario: Umgänge med någon annan än vårdnadshavare eller förälder med umgängesrätt
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med vården att besluta hur den unges umgänge ska utövas
    Och att det inte stämmer att umgänget gäller en vårdnadshavare eller en förälder med umgängesrätt genom dom, beslut eller avtal
    När rättsläget bedöms
    Så säger ingen regel något om "may-limit-contact-in-lvu-care"

  # 23 §: insatsen har upphört att gälla
  Scenario: Omhändertagen efter den förebyggande insatsen
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 16
    Och att dagen då nämnden beslutade om förebyggande insats enligt LVU 22 § är 2025-06-01
    Och att dagen då den förebyggande insatsen enligt LVU 22 § upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    När rättsläget bedöms
    Så säger ingen regel något om "review-preventive-measure"
    Och säger ingen regel något om "preventive-treatment-plan"

  # 22 § tredje stycket och 21 § fjärde stycket: slut vid 21 också när insatsen behövs
  Scenario: Tjugoåring med förebyggande insats som fortfarande behövs
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2004-12-01
    Och att dagen då nämnden beslutade om förebyggande insats enligt LVU 22 § är 2024-06-01
    Och att dagen då den förebyggande insatsen enligt LVU 22 § upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att socialnämnden bedömer att det inte stämmer att den förebyggande insatsen enligt LVU 22 § inte längre behövs
    När rättsläget bedöms
    Så ska "preventive-measure-ends-at-21" vara gjort senast 2025-12-01
    Och gäller "follow-preventive-measure-closely"
    Och säger ingen regel något om "end-preventive-measure"

  # 30 § första stycket: det tillfälliga förbudet har upphört
  Scenario: Ingen ansökan om flyttningsförbud inom två veckor
    Givet dagen är 2025-09-20
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden ansökte om flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten är 2025-08-21
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet är 2025-08-28
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är nödvändigt för ändamålet med flyttningsförbudet att besluta hur umgänget ska utövas
    Och att för placeringen "p1" gäller att det under flyttningsförbudet gäller umgänge med en vårdnadshavare eller en förälder med umgängesrätt genom dom, beslut eller avtal
    Och att för placeringen "p1" gäller att dagen då rätten själv beslutade om tillfälligt flyttningsförbud ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "may-limit-contact-under-removal-ban" för placeringen "p1"

  # 31 c § tredje stycket: utreseförbudet upphör vid 18
  Scenario: Fyllde 18 förra månaden och har ett utreseförbud
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beslutade om utreseförbud är 2025-05-05
    Och att dagen då utreseförbudet upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inte finns någon risk under den aktuella resan för det som utreseförbudet ska skydda mot
    När rättsläget bedöms
    Så säger ingen regel något om "review-travel-ban"
    Och gäller inte "may-except-journey-from-travel-ban"

  # 31 g § första stycket 1
  Scenario: Ingen ansökan om utreseförbud inom fyra veckor
    Givet dagen är 2025-09-30
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-08-21
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-08-26
    Och att dagen som rätten har förlängt tiden för ansökan om utreseförbud till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om utreseförbud har begärts
    Och att dagen då nämnden ansökte om utreseförbud ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det sant att personen har ett tillfälligt utreseförbud som har upphört

  # 6 § andra stycket: beslutet anmäls också när omhändertagandet redan har upphört
  Scenario: Ordförandens omhändertagande upphörde före nämndens sammanträde
    Givet dagen är 2025-09-03
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är ordföranden eller en utsedd ledamot
    Och att dagen då det omedelbara omhändertagandet upphörde är 2025-09-02
    När rättsläget bedöms
    Så gäller "report-chairs-decision-at-next-meeting"

  # 41 § andra stycket
  Scenario: Ett beslut som inte räknas upp får inte överklagas
    Givet dagen är 2025-09-03
    Och att det inte stämmer att nämnden har fattat ett beslut av ett slag som räknas upp i LVU 41 § första stycket
    När rättsläget bedöms
    Så gäller inte "may-appeal-lvu-decision"

  # 34 §: också tillfälliga förbud
  Scenario: Tillfälliga förbud och ansökan som har kommit in
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 6
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-09-01
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då ansökan om utreseförbud kom in till förvaltningsrätten är 2025-09-18
    Och att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om utreseförbud
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-09-01
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då ansökan om flyttningsförbud kom in till förvaltningsrätten är 2025-09-17
    Och att för placeringen "p1" gäller att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om flyttningsförbud
    Och att ett ärende eller mål enligt LVU pågår
    Och att det inte stämmer att den unge framför sina åsikter i ärendet eller målet enligt LVU
    När rättsläget bedöms
    Så ska "court-hears-travel-ban-case-in-two-weeks" vara gjort senast 2025-10-02
    Och ska "court-hears-removal-ban-case-in-two-weeks" vara gjort senast 2025-10-01 för placeringen "p1"
    Och gäller "find-out-young-persons-attitude-lvu"

  # 43 och 11 §§: inget beslut att genomföra
  Scenario: Polishjälp när vården enligt 2 § skulle ha upphört
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslut om vård eller omhändertagande
    Och att socialnämnden bedömer att det annars finns synnerliga skäl för polishjälp enligt LVU
    Och att socialnämnden bedömer att det kan antas att en vistelse i det egna hemmet är bäst ägnad att främja vården
    När rättsläget bedöms
    Så säger ingen regel något om "police-help-carry-out-lvu-decision"

  Scenario: Egna hemmet när vården enligt 2 § skulle ha upphört
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att socialnämnden bedömer att det kan antas att en vistelse i det egna hemmet är bäst ägnad att främja vården
    När rättsläget bedöms
    Så gäller inte "board-may-allow-own-home"

  # Stickprovet om 60. Lag (1930:173) 2 §: infaller sista dagen på en helg får åtgärden vidtas nästa vardag
  Scenario: Omhändertagandet underställdes på måndagen när veckan gick ut på en lördag
    Givet dagen är 2025-09-16
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-06
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-09-15
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    När rättsläget bedöms
    Så är det falskt att personen har ett omhändertagande som har upphört
    Och gäller "board-decides-on-lvu-care"
    Och ska "submit-taking-into-care-to-court" vara gjort senast 2025-09-15

  Scenario: Omhändertagandet underställdes på tisdagen när veckan gick ut på en lördag
    Givet dagen är 2025-09-16
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-06
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-09-16
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det sant att personen har ett omhändertagande som har upphört

  Scenario: Ansökan om vård när fyra veckor gick ut på julafton
    Givet dagen är 2025-12-29
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-11-26
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-11-27
    Och att dagen då omhändertagandet verkställdes är 2025-11-26
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-12-03
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen då nämnden ansökte om vård enligt LVU är 2025-12-29
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    När rättsläget bedöms
    Så är det falskt att personen har ett omhändertagande som har upphört
    Och gäller "board-decides-on-lvu-care"

  Scenario: Tillfälligt utreseförbud som underställdes och följdes av en ansökan på en måndag
    Givet dagen är 2025-10-21
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-09-06
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-09-15
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-09-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om utreseförbud till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om utreseförbud har begärts
    Och att dagen då nämnden ansökte om utreseförbud är 2025-10-20
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    Och att det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så är det falskt att personen har ett tillfälligt utreseförbud som har upphört

  Scenario: Tillfälligt utreseförbud som underställdes på en måndag
    Givet dagen är 2025-09-15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-09-06
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-09-15
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    Och att det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så är det falskt att personen har ett tillfälligt utreseförbud som har upphört

  Scenario: Tillfälligt flyttningsförbud som underställdes på en måndag
    Givet dagen är 2025-09-16
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-09-06
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten är 2025-09-15
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är nödvändigt för ändamålet med flyttningsförbudet att besluta hur umgänget ska utövas
    Och att för placeringen "p1" gäller att det under flyttningsförbudet gäller umgänge med en vårdnadshavare eller en förälder med umgängesrätt genom dom, beslut eller avtal
    När rättsläget bedöms
    Så gäller "may-limit-contact-under-removal-ban" för placeringen "p1"

  Scenario: Ansökan om flyttningsförbud på en måndag
    Givet dagen är 2025-09-23
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden ansökte om flyttningsförbud är 2025-09-22
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-09-01
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten är 2025-09-02
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet är 2025-09-06
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är nödvändigt för ändamålet med flyttningsförbudet att besluta hur umgänget ska utövas
    Och att för placeringen "p1" gäller att det under flyttningsförbudet gäller umgänge med en vårdnadshavare eller en förälder med umgängesrätt genom dom, beslut eller avtal
    När rättsläget bedöms
    Så gäller "may-limit-contact-under-removal-ban" för placeringen "p1"

  # 21 § tredje stycket, 13 § första stycket, 13 a § och 32 a §: vården enligt 2 § har nått sin gräns
  Scenario: Fyllde 18 förra månaden, vården enligt 2 § övervägs inte och föräldern provtas inte
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då beslutet om vård enligt LVU verkställdes är 2025-01-12
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför umgänge finns anledning att kontrollera om en förälder eller vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att det inför prövningen av om vården ska upphöra finns anledning att kontrollera om en vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att provtagning är försvarlig med hänsyn till syftet och omständigheterna
    När rättsläget bedöms
    Så säger ingen regel något om "consider-lvu-care"
    Och säger ingen regel något om "check-intoxication-before-contact"
    Och säger ingen regel något om "check-intoxication-before-review"
    Och gäller inte "may-ask-for-samples"
    Och säger ingen regel något om "follow-lvu-care-closely"
    Och säger ingen regel något om "same-responsibility-as-guardian"
    Och säger ingen regel något om "meet-need-of-contact-in-lvu-care"

  # 21 § tredje stycket och 32 a §: vilar vården också på 3 § fortsätter den, men inte på grunden i 2 §
  Scenario: Fyllde 18 förra månaden och vårdas enligt båda grunderna
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är både 2 och 3 §§
    Och att dagen då beslutet om vård enligt LVU verkställdes är 2025-01-12
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inför umgänge finns anledning att kontrollera om en förälder eller vårdnadshavare är eller har varit påverkad
    När rättsläget bedöms
    Så säger ingen regel något om "consider-lvu-care"
    Och säger ingen regel något om "check-intoxication-before-contact"
    Och gäller "review-end-of-lvu-care"
    Och gäller "follow-lvu-care-closely"

  # 21 § fjärde stycket och 13 § andra stycket: vården enligt 3 § har nått sin gräns
  Scenario: Fyllde 21 förra månaden, vården enligt 3 § prövas inte
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2004-08-20
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då beslutet om vård enligt LVU verkställdes är 2024-01-12
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "review-end-of-lvu-care"
    Och ska "lvu-care-ends-at-age-limit" vara gjort senast 2025-08-20

  # 5 och 32 a §§: beslutet har fallit, och med det makten att uppmana till provtagning
  Scenario: Provtagning när vården aldrig började
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 6
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-06-01
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-06-25
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att det inte stämmer att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför umgänge finns anledning att kontrollera om en förälder eller vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att provtagning är försvarlig med hänsyn till syftet och omständigheterna
    När rättsläget bedöms
    Så gäller inte "may-ask-for-samples"

  # 8 § andra stycket: tiden är den efter ett fastställt omhändertagande
  Scenario: Ingen tid att förlänga när inget omhändertagande är fastställt
    Givet dagen är 2025-09-20
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att förvaltningsrätten bedömer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för ansökan om vård
    När rättsläget bedöms
    Så gäller inte "court-may-extend-time-to-apply-for-care"

  # 34, 30 och 31 g §§: också ett tillfälligt förbud som rätten har beslutat
  Scenario: Rättens egna tillfälliga förbud
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 6
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud är 2025-09-17
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då ansökan om utreseförbud kom in till förvaltningsrätten är 2025-09-16
    Och att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om utreseförbud
    Och att socialnämnden bedömer att det inte längre finns skäl för det tillfälliga utreseförbudet
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten själv beslutade om tillfälligt flyttningsförbud är 2025-09-17
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då ansökan om flyttningsförbud kom in till förvaltningsrätten är 2025-09-16
    Och att för placeringen "p1" gäller att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om flyttningsförbud
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte längre finns skäl för det tillfälliga flyttningsförbudet
    När rättsläget bedöms
    Så ska "court-hears-travel-ban-case-in-two-weeks" vara gjort senast 2025-09-30
    Och ska "court-hears-removal-ban-case-in-two-weeks" vara gjort senast 2025-09-30 för placeringen "p1"
    Och gäller "end-temporary-travel-ban"
    Och gäller "end-temporary-removal-ban" för placeringen "p1"

  # 31 a § i lydelse enligt SFS 2020:352 och 31 b §
  Scenario: Ansökan om utreseförbud på grund av risk för könsstympning före juni 2024
    Givet dagen är 2024-05-31
    Och att personens ålder i hela år är 6
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att könsstympas
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    När rättsläget bedöms
    Så gäller "travel-ban-application-content"

  # 40 § första stycket: också tillfälligt flyttningsförbud
  Scenariomall: Tillfälligt flyttningsförbud gäller genast
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 6
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud <beslut>
    Och att för placeringen "p1" gäller att dagen då rätten själv beslutade om tillfälligt flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde <slut>
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud ännu inte har kommit
    När rättsläget bedöms
    Så <svar> "temporary-removal-ban-applies-at-once" <efter>

    Exempel:
      | beslut               | slut                 | svar                   | efter                             |
      | är 2025-09-17        | ännu inte har kommit | gäller                 | för placeringen "p1"              |
      | är 2025-09-17        | är okänd             | är det okänt om        | gäller för placeringen "p1"       |
      | ännu inte har kommit | ännu inte har kommit | säger ingen regel något om | för placeringen "p1"          |

  # 9 § första stycket 1 och 9 a §: ansökan om fortsatt omhändertagande räknas också
  Scenario: Ansökan om tillfällig vård i tid när svensk domstol inte är behörig
    Givet dagen är 2025-08-01
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-29
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    När rättsläget bedöms
    Så är det falskt att personen har ett omhändertagande som har upphört

  # ---- andra läsningen av de nya reglerna

  # 12–20 c §§: befogenheter på särskilda ungdomshem hör till en placering där
  Scenario: Ett ärende utan placering får inga svar om särskilda ungdomshem
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    När rättsläget bedöms
    Så visas inte "may-hold-in-seclusion"
    Och visas inte "may-search-body-at-youth-home"
    Och visas inte "let-young-person-follow-the-world"
    Och visas inte "may-appeal-sis-decision"
    Och visas inte "prison-service-helps-with-transport"

  Scenario: Ett barn i familjehem får inga svar om särskilda ungdomshem
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "may-hold-in-seclusion" för placeringen "p1"
    Och säger ingen regel något om "may-search-body-at-youth-home" för placeringen "p1"
    Och säger ingen regel något om "special-power-may-not-be-used" för placeringen "p1"
    Och säger ingen regel något om "may-not-hold-forbidden-items" för placeringen "p1"

  Scenario: En placering på ett särskilt ungdomshem ställer frågorna om befogenheterna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    När rättsläget bedöms
    Så är det okänt om "may-hold-in-seclusion" gäller för placeringen "p1"
    Och är det okänt om "may-search-body-at-youth-home" gäller för placeringen "p1"

  # 9 a § tredje stycket: i avvaktan på beslutet, inte efter det
  Scenario: Rätten har redan beslutat om fortsatt omhändertagande
    Givet dagen är 2025-12-20
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-09-03
    Och att dagen då omhändertagandet verkställdes är 2025-09-01
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-09-08
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är 2025-09-20
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-10-01
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut är 2025-12-01
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-09-20
    När rättsläget bedöms
    Så säger ingen regel något om "temporary-care-may-continue-meanwhile"

  # 7 § tredje stycket: ett omhändertagande som har upphört kan inte fortsätta
  Scenario: Omhändertagandet för tillfällig vård underställdes inte i tid
    Givet dagen är 2025-09-25
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten ännu inte har kommit
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att förvaltningsrätten bedömer att den unge fortsatt behöver tillfällig vård
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut är 2025-11-20
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-09-20
    Och att dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är 2025-09-20
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-continue-temporary-care"
    Och säger ingen regel något om "temporary-care-may-continue-meanwhile"

  # 15 a § första stycket: vistelsen är slut
  Scenario: Vistelsen utanför hemmet tog slut efter en vecka
    Givet dagen är 2025-09-20
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att dagen då vistelsen utanför ungdomshemmet började är 2025-08-01
    Och att dagen då vistelsen utanför ungdomshemmet tog slut är 2025-08-08
    När rättsläget bedöms
    Så säger ingen regel något om "stay-outside-youth-home-ends"

  # 15 a § före 2024-05-15: vägras eller begränsas, inte avlyssnas
  Scenario: Avlyssning fanns inte i den äldre lydelsen
    Givet dagen är 2024-04-20
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge vistas i ett särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att avlyssna eller kontrollera elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att kommunikationen eller besöken kan äventyra vården eller ordningen vid hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "may-refuse-or-limit-contacts-old"

  # 15 b § tredje stycket: att något annat övervägs i dag säger inget om den låsbara enheten
  Scenario: En annan befogenhet övervägs medan vården på låsbar enhet pågår
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-05-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-05-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge vistas i ett särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är rumsvisitation
    Och att dagen då vården på en låsbar enhet började är 2025-07-01
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att Statens institutionsstyrelse bedömer att vård på en låsbar enhet är nödvändig med hänsyn till den unges eller andras säkerhet
    Och att Statens institutionsstyrelse bedömer att det finns särskilda behandlingsskäl för längre vård på en låsbar enhet
    Och att den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "locked-unit-care-may-go-on"

  # 15 e, 15 g, 15 l och 15 m §§: den som har vägrats får inte
  Scenariomall: Ett beslut att vägra gäller
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-05-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-05-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge vistas i ett särskilt ungdomshem
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att Statens institutionsstyrelse bedömer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt
    Och att Statens institutionsstyrelse bedömer att det är lämpligt att den unge tar emot besöket
    Och att beslutet innebär att den unge vägras elektronisk kommunikation
    Och att beslutet innebär att besök till den unge vägras
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    Och att dagen då beslutet om besök upphörde att gälla ännu inte har kommit
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades <komm>
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades <besök>
    När rättsläget bedöms
    Så <svar komm>
    Och <svar besök>

    Exempel:
      | komm                  | besök                 | svar komm                                                         | svar besök                                                      |
      | är 2025-09-10         | är 2025-09-10         | säger ingen regel något om "may-use-communications-at-youth-home" | säger ingen regel något om "may-receive-visits-at-youth-home"   |
      | är 2025-08-10         | är 2025-08-10         | gäller "may-use-communications-at-youth-home"                     | gäller "may-receive-visits-at-youth-home"                       |
      | ännu inte har kommit  | ännu inte har kommit  | gäller "may-use-communications-at-youth-home"                     | gäller "may-receive-visits-at-youth-home"                       |
      | är okänd              | är okänd              | är det okänt om "may-use-communications-at-youth-home" gäller     | är det okänt om "may-receive-visits-at-youth-home" gäller       |

  # 15 i och 15 j §§: efter 30 dagar finns inget beslut att stödja sig på
  Scenariomall: Utrustningen får omhändertas bara medan ett beslut enligt 15 g eller 15 h § gäller
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-05-02
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-05-03
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge vistas i ett särskilt ungdomshem
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är <beslut>
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att omhänderta eller samla in utrustning för elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | beslut     | svar                                                          |
      | 2024-09-20 | 2024-08-21 | gäller "may-take-communication-equipment"                     |
      | 2024-09-21 | 2024-08-21 | säger ingen regel något om "may-take-communication-equipment" |
      | 2024-05-20 | 2024-05-10 | säger ingen regel något om "may-take-communication-equipment" |

  # 15 j och 15 k §§: på ett hem med förhöjd nivå lämnas utrustningen tillbaka när den unge lämnar hemmet
  Scenario: Utrustning på ett hem med förhöjd nivå lämnas inte tillbaka när beslutet upphör
    Givet dagen är 2025-09-20
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att dagen då den unges utrustning för elektronisk kommunikation omhändertogs är 2025-08-01
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2025-08-20
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla är 2025-09-10
    När rättsläget bedöms
    Så säger ingen regel något om "return-equipment-when-decision-ends"

  # 15 i och 15 j §§: beslutet upphör senast efter 30 dagar, också om ingen upphäver det
  Scenario: Utrustningen lämnas tillbaka senast efter 30 dagar
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att dagen då den unges utrustning för elektronisk kommunikation omhändertogs är 2025-08-20
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2025-08-20
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    När rättsläget bedöms
    Så ska "return-equipment-when-decision-ends" vara gjort senast 2025-09-19

  # 15 c § andra stycket: varje åtgärd, också en som har avslutats
  Scenario: Läkaren yttrar sig också när avskildheten är över
    Givet dagen är 2025-09-20
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att det inte stämmer att den unge hålls i avskildhet enligt LVU 15 c §
    Och att ett beslut om avskildhet enligt LVU 15 c § har verkställts
    När rättsläget bedöms
    Så gäller "doctor-or-nurse-speaks-on-seclusion"

  # 12 a § andra stycket: om det inte står klart
  Scenario: Ingen har bedömt risken för smittspridning
    Givet dagen är 2025-09-20
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att vårdpersonal som är verksam vid ungdomshemmet har fått kännedom om att den unge har en allmänfarlig sjukdom
    När rättsläget bedöms
    Så gäller "tell-sis-of-dangerous-disease"
    Och ställs frågan "clearly_no_risk_of_infection" till vårdpersonalen vid ungdomshemmet

  # 20 a §: varje särskild befogenhet, också att begränsa
  Scenariomall: En begränsning som inte är proportionerlig får inte användas
    Givet dagen är 2025-09-20
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är <befogenhet>
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    När rättsläget bedöms
    Så gäller "special-power-may-not-be-used"
    Och gäller "use-less-intrusive-measure"

    Exempel:
      | befogenhet                              |
      | att begränsa elektronisk kommunikation  |
      | att begränsa besök                      |

  # 32 a och 32 b §§: vårdnadshavaren kan uppmanas också inför umgänge
  Scenario: Prov inför umgänge, utan prövning av vårdens upphörande
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-05-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-05-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att det inte stämmer att nämnden prövar om vården enligt LVU ska upphöra
    När rättsläget bedöms
    Så gäller inte "Socialnämnden får besluta att uppmana vårdnadshavaren att lämna prov inför prövningen av om vården ska upphöra."

  # 36 § tredje stycket: biträdet, inte rätten
  Scenario: Biträdet är den unges ställföreträdare
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att offentligt biträde är förordnat för den unge i ärendet eller målet
    Och att det inte stämmer att biträdet är också biträde för vårdnadshavaren
    När rättsläget bedöms
    Så gäller "counsel-is-deputy-lvu"
    Och ansvarar det offentliga biträdet för "counsel-is-deputy-lvu"

  # 43 §: Kriminalvården vid en transport, polisen annars
  Scenariomall: Polisen hämtar, Kriminalvården transporterar
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-05-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-05-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att Statens institutionsstyrelse begär hjälp med att hämta eller förflytta den unge
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att Statens institutionsstyrelse bedömer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    Och att <transport>
    När rättsläget bedöms
    Så <polisen>
    Och <Kriminalvården>

    Exempel:
      | transport                                                                      | polisen                                                         | Kriminalvården                                                   |
      | den som vårdas på ett särskilt ungdomshem transporteras                        | säger ingen regel något om "police-fetch-or-move-young-person"  | gäller "prison-service-helps-with-transport"                     |
      | det inte stämmer att den som vårdas på ett särskilt ungdomshem transporteras   | gäller "police-fetch-or-move-young-person"                      | säger ingen regel något om "prison-service-helps-with-transport" |

  # 43 och 43 a §§: häkteslagens regler bara vid en transport som får begäras
  Scenario: Villkoren för transporten är inte uppfyllda
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 16
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den som vårdas på ett särskilt ungdomshem transporteras
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § saknas
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    När rättsläget bedöms
    Så säger ingen regel något om "prison-service-uses-remand-act-in-transport"

  # 43 b och 43 c §§: den som begär lämnar uppgifter, den som transporterar får ta i förvar
  Scenario: Vem som lämnar uppgifter och vem som tar i förvar
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 16
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att Statens institutionsstyrelse bedömer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    Och att Kriminalvården bedömer att det är nödvändigt att ta den unge i förvar för att transporten ska kunna genomföras
    När rättsläget bedöms
    Så gäller "give-information-for-help-lvu"
    Och ansvarar den som begär hjälp för "give-information-for-help-lvu"
    Och gäller "may-take-into-custody-for-transport"
    Och ansvarar den myndighet som utför transporten för "may-take-into-custody-for-transport"

  Scenario: Förvar utan att transporten får begäras
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 16
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § saknas
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    Och att socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens särskilda befogenheter
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för polishjälp enligt LVU
    Och att Kriminalvården bedömer att det är nödvändigt att ta den unge i förvar för att transporten ska kunna genomföras
    När rättsläget bedöms
    Så säger ingen regel något om "may-take-into-custody-for-transport"

  # 31 h § andra stycket: också ett tillfälligt utreseförbud upphör
  Scenario: Det tillfälliga utreseförbudet upphör när avlägsnandet har verkställts
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-09-15
    Och att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så är det sant att personen har ett tillfälligt utreseförbud som har upphört

  # 39 § tredje stycket: bara i mål och ärenden som räknas upp
  Scenario: Gemensamt biträde bara i uppräknade mål
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    Och att det inte stämmer att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    Och att förvaltningsrätten bedömer att offentligt biträde behövs både för den unge och för vårdnadshavaren
    Och att förvaltningsrätten bedömer att det inte stämmer att det finns motstridiga intressen mellan dem som biträde ska förordnas för
    När rättsläget bedöms
    Så säger ingen regel något om "joint-counsel-lvu"

  # 7 § fjärde stycket: efter det att nämnden har ansökt
  Scenario: Samma dag som ansökan säger lagen inte vilken rätt
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-15
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då nämnden ansökte om vård enligt LVU är 2025-09-15
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "submit-taking-into-care-to-court-trying-care"
    Och gäller "submit-taking-into-care-to-court"

  # 9 a § första stycket: fyra veckor räknas från verkställigheten, som inte har börjat
  Scenario: Ansökan om fortsatt tillfällig vård före verkställigheten
    Givet dagen är 2025-09-25
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-09-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-09-08
    Och att dagen då omhändertagandet verkställdes ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att förvaltningsrätten bedömer att den unge fortsatt behöver tillfällig vård
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-09-20
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-continue-temporary-care"

  # ---- stickprov med ny läsare

  # 21 c § andra stycket: den unge ska ha fyllt 15 år när uppföljningen inleds eller avslutas
  Scenariomall: Underrättelsen om uppföljningen och den unges ålder då
    Givet dagen är 2025-09-01
    Och att personens födelsedag är <född>
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2023-02-01
    Och att dagen då uppföljningen efter vård enligt LVU avslutades är 2023-07-20
    När rättsläget bedöms
    Så <svar> "inform-young-person-of-lvu-follow-up"

    Exempel:
      | född       | svar                       |
      | 2009-05-10 | säger ingen regel något om |
      | 2008-07-21 | säger ingen regel något om |
      | 2008-07-20 | gäller                     |
      | 2008-02-01 | gäller                     |

  # 21 c § andra stycket: en pågående uppföljning ska avslutas, och då gäller åldern den dagen
  Scenario: Fyllde 15 under uppföljningen
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2010-08-20
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2025-06-01
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    När rättsläget bedöms
    Så gäller "inform-young-person-of-lvu-follow-up"

  # 5 och 11 §§: vård som beslutet inte längre bär ska inte inledas
  Scenario: Beslutet har fallit innan vården började
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-06-01
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-06-25
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "lvu-care-starts-outside-home"

  # 17 § första stycket första meningen: för kontroll av det som inte får innehas enligt 16 §
  Scenariomall: Visitation vid ankomsten för att söka efter något annat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge vistas i ett särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att kroppsvisitation eller ytlig kroppsbesiktning behövs
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det under vistelsen finns misstanke om att otillåten egendom ska påträffas hos den unge
    Och att den unge anländer till ungdomshemmet
    Och att <syfte>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | syfte                                                                                | svar                                                       |
      | åtgärden görs för att söka efter föremål som den unge inte får inneha                | gäller "may-search-body-at-youth-home"                     |
      | det är okänt om åtgärden görs för att söka efter föremål som den unge inte får inneha | är det okänt om "may-search-body-at-youth-home" gäller     |
      | det inte stämmer att åtgärden görs för att söka efter föremål som den unge inte får inneha | säger ingen regel något om "may-search-body-at-youth-home" |

  # 31 d § tredje stycket och 31 g § första stycket 2: också rättens eget förbud upphör när frågan avgörs
  Scenario: Rättens eget tillfälliga utreseförbud när rätten har avgjort frågan
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden ansökte om utreseförbud är 2025-08-01
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud är 2025-08-05
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet ännu inte har kommit
    Och att dagen då rätten beslutade om utreseförbud är 2025-08-14
    Och att det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så är det sant att personen har ett tillfälligt utreseförbud som har upphört

  # 27 § tredje stycket och 30 § första stycket 2
  Scenario: Rättens eget tillfälliga flyttningsförbud när rätten har avgjort frågan
    Givet dagen är 2025-09-20
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden ansökte om flyttningsförbud är 2025-08-01
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten själv beslutade om tillfälligt flyttningsförbud är 2025-08-05
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud är 2025-08-14
    När rättsläget bedöms
    Så är det sant att placeringen "p1" har ett tillfälligt flyttningsförbud som har upphört

  # 24 och 27 §§, öppen fråga 3: lagen säger inte om ett jourhem kan omfattas
  Scenariomall: Flyttningsförbud och jourhem
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det finns en påtaglig risk för att den unges hälsa eller utveckling skadas om den unge skiljs från hemmet
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är sannolikt att ett flyttningsförbud behövs
    Och att för placeringen "p1" gäller att socialnämnden bedömer att rättens beslut om flyttningsförbud inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att för placeringen "p1" gäller att socialnämnden bedömer att nämndens beslut om tillfälligt flyttningsförbud inte kan avvaktas
    Och att för placeringen "p1" gäller att dagen då nämnden ansökte om flyttningsförbud är 2025-08-30
    Och att för placeringen "p1" gäller att <bedömning>
    När rättsläget bedöms
    Så <svar> för placeringen "p1"

    Exempel:
      | bedömning                                                                                       | svar                                                            |
      | ingen har bedömt om jourhemmet omfattas av reglerna om flyttningsförbud                         | är det okänt om "court-may-ban-removal" gäller                  |
      | ingen har bedömt om jourhemmet omfattas av reglerna om flyttningsförbud                         | är det okänt om "may-ban-removal-temporarily" gäller            |
      | ingen har bedömt om jourhemmet omfattas av reglerna om flyttningsförbud                         | är det okänt om "chair-may-ban-removal-temporarily" gäller      |
      | ingen har bedömt om jourhemmet omfattas av reglerna om flyttningsförbud                         | är det okänt om "court-may-ban-removal-temporarily" gäller      |
      | förvaltningsrätten bedömer att jourhemmet omfattas av reglerna om flyttningsförbud              | gäller "may-ban-removal-temporarily"                            |
      | förvaltningsrätten bedömer att det inte stämmer att jourhemmet omfattas av reglerna om flyttningsförbud | gäller inte "may-ban-removal-temporarily"               |

  # 34 §: målet är avgjort
  Scenariomall: De två veckorna när rätten har avgjort frågan om vård
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-08-20
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då ansökan om vård enligt LVU kom in till förvaltningsrätten är 2025-09-01
    Och att <beslut>
    När rättsläget bedöms
    Så är "court-hears-lvu-case-in-two-weeks" <svar>

    Exempel:
      | beslut                                                         | svar       |
      | dagen då rätten beslutade om vård enligt LVU är 2025-09-12     | gjort      |
      | dagen då rätten beslutade om vård enligt LVU ännu inte har kommit | inte gjort |
