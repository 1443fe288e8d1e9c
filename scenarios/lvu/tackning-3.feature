# language: sv
Egenskap: LVU från alla håll
  > LVU (1990:52). Det som de andra filerna inte redan visar.

  # LVU (1990:52) 1 § femte stycket, 33 § och 36 § första stycket
  Scenario: Ett ärende pågår, ja
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    När rättsläget bedöms
    Så gäller "best-for-young-person-is-decisive-lvu"
    Och gäller "handle-lvu-case-promptly"
    Och gäller "young-person-gets-information-lvu"
    Och gäller "young-person-may-express-views-lvu"
    Och gäller "weigh-young-persons-views-lvu"
    Och gäller "may-order-medical-examination"

  # LVU (1990:52) 1 § femte stycket, 33 § och 36 § första stycket
  Scenario: Ett ärende pågår, okänt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det är okänt om ett ärende eller mål enligt LVU pågår
    När rättsläget bedöms
    Så är det okänt om "best-for-young-person-is-decisive-lvu" gäller
    Och är det okänt om "handle-lvu-case-promptly" gäller
    Och är det okänt om "young-person-gets-information-lvu" gäller
    Och är det okänt om "young-person-may-express-views-lvu" gäller
    Och är det okänt om "weigh-young-persons-views-lvu" gäller
    Och är det okänt om "may-order-medical-examination" gäller

  # LVU (1990:52) 1 § femte stycket, 33 § och 36 § första stycket
  Scenario: Ett ärende pågår, nej
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att ett ärende eller mål enligt LVU pågår
    När rättsläget bedöms
    Så säger ingen regel något om "best-for-young-person-is-decisive-lvu"
    Och säger ingen regel något om "handle-lvu-case-promptly"
    Och säger ingen regel något om "young-person-gets-information-lvu"
    Och säger ingen regel något om "young-person-may-express-views-lvu"
    Och säger ingen regel något om "weigh-young-persons-views-lvu"
    Och säger ingen regel något om "may-order-medical-examination"

  # LVU (1990:52) 36 § första stycket tredje meningen
  Scenario: Den unges inställning, inga åsikter
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    Och att det inte stämmer att den unge framför sina åsikter i ärendet eller målet enligt LVU
    När rättsläget bedöms
    Så gäller "find-out-young-persons-attitude-lvu"

  # LVU (1990:52) 36 § första stycket tredje meningen
  Scenario: Den unges inställning, okänt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    Och att det är okänt om den unge framför sina åsikter i ärendet eller målet enligt LVU
    När rättsläget bedöms
    Så är det okänt om "find-out-young-persons-attitude-lvu" gäller

  # LVU (1990:52) 36 § första stycket tredje meningen
  Scenario: Den unges inställning, åsikter
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    Och att den unge framför sina åsikter i ärendet eller målet enligt LVU
    När rättsläget bedöms
    Så säger ingen regel något om "find-out-young-persons-attitude-lvu"

  # LVU (1990:52) 3 § andra stycket
  Scenario: Slut på sluten ungdomsvård, uppenbart behov
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att den unge är dömd till sluten ungdomsvård och vid verkställighetens slut har ett uppenbart behov av fortsatt vård för att inte löpa en sådan risk
    När rättsläget bedöms
    Så är det sant att personen är i en sådan situation som LVU 3 § beskriver

  # LVU (1990:52) 4 § andra stycket
  Scenario: Ansökans innehåll, ja
    Givet dagen är 2025-09-01
    Och att nämnden ska ansöka om vård enligt LVU
    När rättsläget bedöms
    Så gäller "lvu-application-content"

  # LVU (1990:52) 4 § andra stycket
  Scenario: Ansökans innehåll, okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om nämnden ska ansöka om vård enligt LVU
    När rättsläget bedöms
    Så är det okänt om "lvu-application-content" gäller

  # LVU (1990:52) 4 § andra stycket
  Scenario: Ansökans innehåll, nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att nämnden ska ansöka om vård enligt LVU
    När rättsläget bedöms
    Så säger ingen regel något om "lvu-application-content"

  # LVU (1990:52) 6 § första stycket, 7 och 9 §§
  Scenario: Omhändertagandet gäller, rätten har fastställt och tiden löper
    Givet dagen är 2025-07-20
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    När rättsläget bedöms
    Så är det sant att personen omfattas av ett beslut om vård eller omhändertagande enligt LVU som gäller
    Och gäller "lvu-decision-applies-at-once"

  # LVU (1990:52) 9 § första stycket 1: fyra veckor från verkställigheten enligt 8 §
  Scenario: Ingen ansökan om vård, ingen begäran om längre tid
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    När rättsläget bedöms
    Så är det sant att personen har ett omhändertagande som har upphört

  # LVU (1990:52) 9 § första stycket 1: fyra veckor från verkställigheten enligt 8 §
  Scenario: Ingen ansökan om vård, okänt om längre tid har begärts
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det är okänt om förlängning av tiden för ansökan om vård har begärts
    När rättsläget bedöms
    Så är det okänt om personen har ett omhändertagande som har upphört

  # LVU (1990:52) 9 § första stycket 2
  Scenario: Rätten avgjorde frågan om vård, efter omhändertagandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-08-20
    När rättsläget bedöms
    Så är det sant att personen har ett omhändertagande som har upphört

  # LVU (1990:52) 13 c §: två år från det att placeringen verkställdes
  Scenario: Vårdnaden övervägs, efter två år
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU är 2023-05-02
    Och att för barnet "c1" gäller att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2023-05-10
    När rättsläget bedöms
    Så gäller "consider-custody-transfer" för placeringen "p1"
    Och gäller "weigh-circumstances-in-custody-transfer" för placeringen "p1"
    Och vilar "consider-custody-transfer" på "LVU (1990:52) 13 c § första stycket"

  # LVU (1990:52) 13 c §: två år från det att placeringen verkställdes
  Scenario: Vårdnaden övervägs, före två år
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU är 2023-05-02
    Och att för barnet "c1" gäller att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2024-05-10
    När rättsläget bedöms
    Så säger ingen regel något om "consider-custody-transfer" för placeringen "p1"
    Och säger ingen regel något om "weigh-circumstances-in-custody-transfer" för placeringen "p1"

  # LVU (1990:52) 28 § med 7 § första stycket
  Scenario: Tillfälligt flyttningsförbud till rätten, beslutat
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-28
    När rättsläget bedöms
    Så gäller "submit-temporary-removal-ban-to-court" för placeringen "p1"
    Och ska "submit-temporary-removal-ban-to-court" vara gjort senast 2025-09-04

  # LVU (1990:52) 28 § med 7 § första stycket
  Scenario: Tillfälligt flyttningsförbud till rätten, inget beslut
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "submit-temporary-removal-ban-to-court" för placeringen "p1"

  # LVU (1990:52) 29 §
  Scenario: Ansökan om flyttningsförbud, fastställt
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet är 2025-08-28
    När rättsläget bedöms
    Så gäller "apply-for-removal-ban" för placeringen "p1"
    Och ska "apply-for-removal-ban" vara gjort senast 2025-09-11

  # LVU (1990:52) 29 §
  Scenario: Ansökan om flyttningsförbud, inte fastställt
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "apply-for-removal-ban" för placeringen "p1"

  # LVU (1990:52) 30 § andra stycket
  Scenario: Det tillfälliga flyttningsförbudet ska upphöra, skälen är borta
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte längre finns skäl för det tillfälliga flyttningsförbudet
    När rättsläget bedöms
    Så gäller "end-temporary-removal-ban" för placeringen "p1"

  # LVU (1990:52) 30 § andra stycket
  Scenario: Det tillfälliga flyttningsförbudet ska upphöra, skälen finns kvar
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det inte längre finns skäl för det tillfälliga flyttningsförbudet
    När rättsläget bedöms
    Så säger ingen regel något om "end-temporary-removal-ban" för placeringen "p1"

  # LVU (1990:52) 34 §
  Scenario: Rätten tar upp målet om flyttningsförbud, ansökan kom in
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då ansökan om flyttningsförbud kom in till förvaltningsrätten är 2025-08-29
    När rättsläget bedöms
    Så gäller "court-hears-removal-ban-case-in-two-weeks" för placeringen "p1"

  # LVU (1990:52) 34 §
  Scenario: Rätten tar upp målet om flyttningsförbud, ingen ansökan
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då ansökan om flyttningsförbud kom in till förvaltningsrätten ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "court-hears-removal-ban-case-in-two-weeks" för placeringen "p1"

  # LVU (1990:52) 28 § med 7 § tredje stycket
  Scenario: Flyttningsförbudet underställdes inte, inom en vecka
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det sant att placeringen "p1" har ett tillfälligt flyttningsförbud som har upphört

  # LVU (1990:52) 30 § första stycket 2
  Scenario: Rätten avgjorde frågan om flyttningsförbud, efter det tillfälliga beslutet
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud är 2025-08-29
    När rättsläget bedöms
    Så är det sant att placeringen "p1" har ett tillfälligt flyttningsförbud som har upphört

  # LVU (1990:52) 14 § andra stycket 1
  Scenario: Umgänge under vården, nödvändigt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-06-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-06-02
    Och att umgänget gäller en vårdnadshavare eller en förälder med umgängesrätt genom dom, beslut eller avtal
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med vården att besluta hur den unges umgänge ska utövas
    När rättsläget bedöms
    Så gäller "may-limit-contact-in-lvu-care"

  # LVU (1990:52) 14 § andra stycket 1
  Scenario: Umgänge under vården, inte nödvändigt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-06-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-06-02
    Och att umgänget gäller en vårdnadshavare eller en förälder med umgängesrätt genom dom, beslut eller avtal
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt för ändamålet med vården att besluta hur den unges umgänge ska utövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-limit-contact-in-lvu-care"

  # LVU (1990:52) 14 § tredje stycket
  Scenario: Beslutet om umgänge övervägs, beslut finns
    Givet dagen är 2025-09-01
    Och att dagen då beslutet om umgänge eller vistelseort enligt LVU 14 § upphörde ännu inte har kommit
    Och att dagen då nämnden beslutade om umgänge eller vistelseort enligt LVU 14 § är 2025-07-01
    När rättsläget bedöms
    Så gäller "consider-contact-decision-in-lvu-care"

  # LVU (1990:52) 14 § tredje stycket
  Scenario: Beslutet om umgänge övervägs, inget beslut
    Givet dagen är 2025-09-01
    Och att dagen då beslutet om umgänge eller vistelseort enligt LVU 14 § upphörde ännu inte har kommit
    Och att dagen då nämnden beslutade om umgänge eller vistelseort enligt LVU 14 § ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "consider-contact-decision-in-lvu-care"

  # LVU (1990:52) 21 c § första och tredje styckena
  Scenario: Uppföljning efter vården, inledd
    Givet dagen är 2025-09-01
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2025-07-01
    När rättsläget bedöms
    Så gäller "take-contacts-in-lvu-follow-up"
    Och gäller "end-lvu-follow-up"
    Och ska "end-lvu-follow-up" vara gjort senast 2026-01-01

  # LVU (1990:52) 21 c § första och tredje styckena
  Scenario: Uppföljning efter vården, inte inledd
    Givet dagen är 2025-09-01
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    Och att dagen då uppföljningen efter vård enligt LVU inleddes ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "take-contacts-in-lvu-follow-up"
    Och säger ingen regel något om "end-lvu-follow-up"

  # LVU (1990:52) 31 a § första stycket: både risken för utresa och risken för skada
  Scenario: Utreseförbud, miljön
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att ingå äktenskap eller en äktenskapsliknande förbindelse
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge utomlands skadas av misshandel, otillbörligt utnyttjande, brister i omsorgen eller något annat i boendemiljön
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge utomlands skadas av eget missbruk, brottslig verksamhet eller annat socialt nedbrytande beteende
    När rättsläget bedöms
    Så är det sant att personen är i en sådan situation att utreseförbud ska meddelas

  # LVU (1990:52) 31 a § första stycket: både risken för utresa och risken för skada
  Scenario: Utreseförbud, eget beteende
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att ingå äktenskap eller en äktenskapsliknande förbindelse
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge utomlands skadas av misshandel, otillbörligt utnyttjande, brister i omsorgen eller något annat i boendemiljön
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge utomlands skadas av eget missbruk, brottslig verksamhet eller annat socialt nedbrytande beteende
    När rättsläget bedöms
    Så är det sant att personen är i en sådan situation att utreseförbud ska meddelas

  # LVU (1990:52) 31 a § första stycket: både risken för utresa och risken för skada
  Scenario: Utreseförbud, ingen risk för skada
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att ingå äktenskap eller en äktenskapsliknande förbindelse
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge utomlands skadas av misshandel, otillbörligt utnyttjande, brister i omsorgen eller något annat i boendemiljön
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge utomlands skadas av eget missbruk, brottslig verksamhet eller annat socialt nedbrytande beteende
    När rättsläget bedöms
    Så är det falskt att personen är i en sådan situation att utreseförbud ska meddelas

  # LVU (1990:52) 31 a § första stycket: både risken för utresa och risken för skada
  Scenario: Utreseförbud, ingen risk för utresa
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att ingå äktenskap eller en äktenskapsliknande förbindelse
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge utomlands skadas av misshandel, otillbörligt utnyttjande, brister i omsorgen eller något annat i boendemiljön
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge utomlands skadas av eget missbruk, brottslig verksamhet eller annat socialt nedbrytande beteende
    När rättsläget bedöms
    Så är det falskt att personen är i en sådan situation att utreseförbud ska meddelas

  # LVU (1990:52) 31 e § första stycket
  Scenario: Tillfälligt utreseförbud till rätten, beslutat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-28
    När rättsläget bedöms
    Så gäller "submit-temporary-travel-ban-to-court"
    Och ska "submit-temporary-travel-ban-to-court" vara gjort senast 2025-09-04

  # LVU (1990:52) 31 e § första stycket
  Scenario: Tillfälligt utreseförbud till rätten, inget beslut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "submit-temporary-travel-ban-to-court"

  # LVU (1990:52) 31 e § tredje stycket
  Scenario: Utreseförbudet underställdes inte, inom en vecka
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet ännu inte har kommit
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det sant att personen har ett tillfälligt utreseförbud som har upphört

  # LVU (1990:52) 31 f §
  Scenario: Ansökan om utreseförbud, fastställt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om utreseförbud till ännu inte har kommit
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-08-28
    När rättsläget bedöms
    Så gäller "apply-for-travel-ban"
    Och ska "apply-for-travel-ban" vara gjort senast 2025-09-25

  # LVU (1990:52) 31 f §
  Scenario: Ansökan om utreseförbud, inte fastställt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om utreseförbud till ännu inte har kommit
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "apply-for-travel-ban"

  # LVU (1990:52) 31 f § andra meningen
  Scenario: Längre tid för ansökan om utreseförbud, utredning kräver det
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-08-28
    Och att förvaltningsrätten bedömer att ytterligare utredning gör det nödvändigt att förlänga tiden för ansökan om utreseförbud
    När rättsläget bedöms
    Så gäller "court-may-extend-time-to-apply-for-travel-ban"

  # LVU (1990:52) 31 f § andra meningen
  Scenario: Längre tid för ansökan om utreseförbud, utredning kräver det inte
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-08-28
    Och att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning gör det nödvändigt att förlänga tiden för ansökan om utreseförbud
    När rättsläget bedöms
    Så gäller inte "court-may-extend-time-to-apply-for-travel-ban"

  # LVU (1990:52) 31 f § andra meningen
  Scenario: Längre tid för ansökan om utreseförbud, inte fastställt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet ännu inte har kommit
    Och att förvaltningsrätten bedömer att ytterligare utredning gör det nödvändigt att förlänga tiden för ansökan om utreseförbud
    När rättsläget bedöms
    Så gäller inte "court-may-extend-time-to-apply-for-travel-ban"

  # LVU (1990:52) 31 g § första stycket 2
  Scenario: Rätten avgjorde frågan om utreseförbud, efter det tillfälliga beslutet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då rätten beslutade om utreseförbud är 2025-08-29
    När rättsläget bedöms
    Så är det sant att personen har ett tillfälligt utreseförbud som har upphört

  # LVU (1990:52) 31 g § andra stycket
  Scenario: Det tillfälliga utreseförbudet ska upphöra, skälen är borta
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inte längre finns skäl för det tillfälliga utreseförbudet
    När rättsläget bedöms
    Så gäller "end-temporary-travel-ban"

  # LVU (1990:52) 31 g § andra stycket
  Scenario: Det tillfälliga utreseförbudet ska upphöra, skälen finns kvar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inte stämmer att det inte längre finns skäl för det tillfälliga utreseförbudet
    När rättsläget bedöms
    Så säger ingen regel något om "end-temporary-travel-ban"

  # LVU (1990:52) 34 §
  Scenario: Rätten tar upp målet om utreseförbud, ansökan kom in
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då ansökan om utreseförbud kom in till förvaltningsrätten är 2025-08-29
    När rättsläget bedöms
    Så gäller "court-hears-travel-ban-case-in-two-weeks"

  # LVU (1990:52) 34 §
  Scenario: Rätten tar upp målet om utreseförbud, ingen ansökan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då ansökan om utreseförbud kom in till förvaltningsrätten ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "court-hears-travel-ban-case-in-two-weeks"

  # LVU (1990:52) 32 b § andra meningen och 32 c §
  Scenario: Prov inför prövningen, försvarligt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför prövningen av om vården ska upphöra finns anledning att kontrollera om en vårdnadshavare är eller har varit påverkad
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att socialnämnden bedömer att provtagning är försvarlig med hänsyn till syftet och omständigheterna
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    När rättsläget bedöms
    Så gäller "may-ask-guardian-for-samples"

  # LVU (1990:52) 40 §
  Scenario: Gäller genast, inget beslut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden beslutade om förebyggande insats enligt LVU 22 § ännu inte har kommit
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "lvu-decision-applies-at-once"
