# language: sv
Egenskap: Hela området läst på nytt, vård enligt LVU och lagen (2024:79)
  > Fall som gav fel svar innan hela området lästes på nytt. Se docs/legal/lasning.md.

  # LVU 5, 11, 13, 13 a, 14, 32 a och 32 b §§: rättens beslut har upphört, för vården började aldrig
  Scenario: Vården började aldrig och beslutet har fallit
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-06-01
    Och att svaret på vilken grund vården enligt LVU vilar på är både 2 och 3 §§
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-06-25
    Och att dagen då beslutet om vård enligt LVU verkställdes ännu inte har kommit
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför umgänge finns anledning att kontrollera om en förälder eller vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att det inför prövningen av om vården ska upphöra finns anledning att kontrollera om en vårdnadshavare är eller har varit påverkad
    När rättsläget bedöms
    Så säger ingen regel något om "same-responsibility-as-guardian"
    Och säger ingen regel något om "meet-need-of-contact-in-lvu-care"
    Och säger ingen regel något om "consider-lvu-care"
    Och säger ingen regel något om "review-end-of-lvu-care"
    Och säger ingen regel något om "check-intoxication-before-contact"
    Och säger ingen regel något om "check-intoxication-before-review"

  # LVU 10 och 11 §§ femte stycket: ansvaret gäller under vårdtiden, och den har inte börjat
  Scenariomall: Nämndens ansvar som vårdnadshavare börjar med vården
    Givet dagen är 2025-06-10
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-06-01
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då beslutet om vård enligt LVU fick laga kraft ännu inte har kommit
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem <placerad>
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar> "same-responsibility-as-guardian" <efter>

    Exempel:
      | placerad             | svar                       | efter   |
      | ännu inte har kommit | säger ingen regel något om |         |
      | är 2025-06-05        | gäller                     |         |
      | är okänd             | är det okänt om            | gäller  |

  # LVU 7 och 40 §§: det som har upphört gäller inte omedelbart
  Scenario: Omhändertagandet underställdes inte i tid och gäller inte
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten ännu inte har kommit
    Och att dagen då förvaltningsrätten fastställde omhändertagandet ännu inte har kommit
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då nämnden beslutade om förebyggande insats enligt LVU 22 § ännu inte har kommit
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "lvu-decision-applies-at-once"

  # LVU 31 e och 40 §§
  Scenario: Det tillfälliga utreseförbudet underställdes inte i tid och gäller inte
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att dagen då nämnden beslutade om förebyggande insats enligt LVU 22 § ännu inte har kommit
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-09-01
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten ännu inte har kommit
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "lvu-decision-applies-at-once"

  # LVU 28 och 40 §§
  Scenario: Det tillfälliga flyttningsförbudet underställdes inte i tid och gäller inte
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 6
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-09-01
    Och att för placeringen "p1" gäller att dagen då rätten själv beslutade om tillfälligt flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "temporary-removal-ban-applies-at-once" för placeringen "p1"

  # LVU 6 § tredje stycket: en ansökan som rätten redan har bifallit räcker inte
  Scenariomall: Rätten får omhänderta när en ansökan väntar på beslut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden ansökte om vård enligt LVU är 2023-03-01
    Och att dagen då rätten beslutade om vård enligt LVU <beslut>
    Och att dagen då vården enligt LVU upphörde är 2024-05-01
    Och att förvaltningsrätten bedömer att det är sannolikt att den unge behöver vård enligt LVU
    Och att förvaltningsrätten bedömer att rättens beslut om vård inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    När rättsläget bedöms
    Så <svar> "court-takes-into-care-immediately" <efter>

    Exempel:
      | beslut               | svar                       | efter   |
      | är 2023-04-01        | säger ingen regel något om |         |
      | är 2022-04-01        | gäller                     |         |
      | är okänd             | är det okänt om            | gäller  |

  # LVU 27 § tredje stycket och 31 d § tredje stycket
  Scenario: Rättens tillfälliga förbud när ansökan redan är avgjord
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 6
    Och att dagen då nämnden ansökte om utreseförbud är 2023-03-01
    Och att dagen då rätten beslutade om utreseförbud är 2023-04-01
    Och att förvaltningsrätten bedömer att det är sannolikt att ett utreseförbud behövs
    Och att förvaltningsrätten bedömer att rättens beslut om utreseförbud inte kan avvaktas med hänsyn till risken för att den unge förs utomlands eller lämnar Sverige
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då nämnden ansökte om flyttningsförbud är 2023-03-01
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud är 2023-04-01
    Och att för placeringen "p1" gäller att förvaltningsrätten bedömer att det är sannolikt att ett flyttningsförbud behövs
    Och att för placeringen "p1" gäller att förvaltningsrätten bedömer att rättens beslut om flyttningsförbud inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    När rättsläget bedöms
    Så gäller inte "court-may-ban-travel-temporarily"
    Och gäller inte "court-may-ban-removal-temporarily" för placeringen "p1"

  # LVU 22 §: två frågor är öppna, så svaret blir inte nej
  Scenario: Behandlingen går att ge med samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att det inte stämmer att stödet eller behandlingen den unge behöver inte kan ges med samtycke av vårdnadshavaren och, från 15 år, av den unge
    När rättsläget bedöms
    Så säger ingen regel något om "preventive-contact-person"
    Och säger ingen regel något om "preventive-open-treatment"

  # LVU 21 c § andra stycket: vårdnadshavaren skulle underrättas innan den unge fyllde 18
  Scenario: Uppföljningen avslutades medan den unge var 17
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2025-03-01
    Och att dagen då uppföljningen efter vård enligt LVU avslutades är 2025-08-01
    När rättsläget bedöms
    Så gäller "inform-guardian-of-lvu-follow-up"

  # Lagen (2024:79) 4 kap. 4 §, 5 kap. 3 § och 8 kap. 3 §: insatsen har upphört
  Scenario: Den omedelbara insatsen underställdes inte i tid och gäller inte
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 9
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten ännu inte har kommit
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-02
    När rättsläget bedöms
    Så säger ingen regel något om "immediate-sheltered-housing-applies-at-once"
    Och säger ingen regel något om "consider-continued-sheltered-housing-lpbsb"

  # Lagen (2024:79) 4 kap. 1 § tredje stycket
  Scenario: Rätten får inte bevilja en omedelbar insats när ansökan redan är avgjord
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 9
    Och att förvaltningsrätten bedömer att det kan antas att förutsättningarna för skyddat boende utan den andra vårdnadshavarens samtycke är uppfyllda
    Och att förvaltningsrätten bedömer att rättens beslut om skyddat boende inte kan avvaktas med hänsyn till risken för att barnets säkerhet äventyras eller hälsa skadas
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är 2024-08-30
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2024-09-10
    När rättsläget bedöms
    Så gäller inte "court-grants-child-immediate-sheltered-housing"
