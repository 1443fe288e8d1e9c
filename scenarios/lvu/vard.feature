# language: sv
Egenskap: Vården enligt LVU, dess slut och uppföljningen
  > LVU (1990:52) 5, 11–14, 21–21 c, 32 a–32 c och 43 §§.

  # 13 §
  Scenariomall: Övervägande och prövning var sjätte månad
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då beslutet om vård enligt LVU verkställdes är 2025-03-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är <grund>
    Och att dagen då nämnden senast övervägde om vård enligt LVU fortfarande behövs ännu inte har kommit
    Och att dagen då nämnden senast prövade om vård enligt LVU ska upphöra ännu inte har kommit
    När rättsläget bedöms
    Så ska "<utfall>" vara gjort senast 2025-09-10
    Och säger ingen regel något om "<annat>"

    Exempel:
      | grund                    | utfall                 | annat                  |
      | LVU 2 §, hemmet          | consider-lvu-care      | review-end-of-lvu-care |
      | LVU 3 §, eget beteende   | review-end-of-lvu-care | consider-lvu-care      |

  Scenario: Från det senaste övervägandet
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-01
    Och att dagen då beslutet om vård enligt LVU verkställdes är 2025-01-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att dagen då nämnden senast övervägde om vård enligt LVU fortfarande behövs är 2025-06-30
    När rättsläget bedöms
    Så ska "consider-lvu-care" vara gjort senast 2025-12-30

  # Bara omhändertagen: inget övervägande enligt 13 §
  Scenario: Inget vårdbeslut
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "consider-lvu-care"

  # 11 och 14 §§
  Scenario: Nämndens ansvar under vården
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-03-10
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med vården att inte röja den unges vistelseort för föräldrar eller vårdnadshavare
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt för ändamålet med vården att besluta hur den unges umgänge ska utövas
    Och att socialnämnden bedömer att det kan antas att en vistelse i det egna hemmet är bäst ägnad att främja vården
    När rättsläget bedöms
    Så gäller "board-decides-on-lvu-care"
    Och gäller "lvu-care-starts-outside-home"
    Och gäller "watch-over-young-person-in-care"
    Och gäller "same-responsibility-as-guardian"
    Och gäller "follow-lvu-care-closely"
    Och gäller "meet-need-of-contact-in-lvu-care"
    Och gäller "may-hide-address-in-lvu-care"
    Och säger ingen regel något om "may-limit-contact-in-lvu-care"
    Och gäller "board-may-allow-own-home"

  # Vården ska alltid inledas utanför hemmet
  Scenario: Hemma innan vården har börjat
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit
    Och att socialnämnden bedömer att det kan antas att en vistelse i det egna hemmet är bäst ägnad att främja vården
    När rättsläget bedöms
    Så gäller inte "board-may-allow-own-home"

  # 14 § tredje stycket
  Scenario: Beslut om umgänge övervägs var tredje månad
    Givet dagen är 2025-09-01
    Och att dagen då nämnden beslutade om umgänge eller vistelseort enligt LVU 14 § är 2025-07-15
    Och att dagen då nämnden senast övervägde beslutet om umgänge eller vistelseort enligt LVU 14 § ännu inte har kommit
    Och att dagen då beslutet om umgänge eller vistelseort enligt LVU 14 § upphörde ännu inte har kommit
    När rättsläget bedöms
    Så ska "consider-contact-decision-in-lvu-care" vara gjort senast 2025-10-15

  # 5 §
  Scenariomall: Vårdbeslutet faller efter fyra veckor
    Givet dagen är <dag>
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-08-01
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit
    Och att förvaltningsrätten bedömer att det inte stämmer att den sista av de fyra veckornas dagar var en helgdag, och tiden gällde därför till nästa vardag
    När rättsläget bedöms
    Så är det <svar> att personen har ett vårdbeslut som har upphört att gälla

    Exempel:
      | dag        | svar   |
      | 2025-08-29 | falskt |
      | 2025-08-30 | sant   |

  # 21 § första stycket: vård enligt 2 § får inte upphöra för tidigt
  Scenariomall: Vården behövs inte längre
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är <grund>
    Och att socialnämnden bedömer att vården enligt LVU inte längre behövs
    Och att socialnämnden bedömer att <ändring> omständigheterna som ledde till vård enligt LVU 2 § har förändrats på ett varaktigt och genomgripande sätt
    När rättsläget bedöms
    Så <slut> "end-lvu-care"
    Och <förbud> "section-2-care-may-not-end-yet"

    Exempel:
      | grund                  | ändring                  | slut                         | förbud                       |
      | LVU 2 §, hemmet        | det inte stämmer att     | säger ingen regel något om   | gäller                       |
      | LVU 3 §, eget beteende | det inte stämmer att     | gäller                       | säger ingen regel något om   |

  Scenario: Varaktig förändring
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att socialnämnden bedömer att vården enligt LVU inte längre behövs
    Och att socialnämnden bedömer att omständigheterna som ledde till vård enligt LVU 2 § har förändrats på ett varaktigt och genomgripande sätt
    När rättsläget bedöms
    Så gäller "end-lvu-care"
    Och säger ingen regel något om "section-2-care-may-not-end-yet"

  # 21 § tredje och fjärde styckena
  Scenariomall: Åldersgränsen
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-05-04
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är <grund>
    När rättsläget bedöms
    Så ska "lvu-care-ends-at-age-limit" vara gjort senast <dag>
    Och gäller "prepare-reunification"

    Exempel:
      | grund                  | dag        |
      | LVU 2 §, hemmet        | 2027-05-04 |
      | LVU 3 §, eget beteende | 2030-05-04 |
      | både 2 och 3 §§        | 2030-05-04 |

  # 21 b och 21 c §§
  Scenariomall: Uppföljning när vården har upphört
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att dagen då vården enligt LVU upphörde är 2025-08-01
    Och att vården enligt LVU upphörde enligt LVU 21 §
    Och att socialnämnden bedömer att <förberedelse> återföreningen med vårdnadshavaren behöver förberedas innan uppföljningen inleds
    Och att dagen då den unge återförenades med vårdnadshavaren <återförenad>
    När rättsläget bedöms
    Så <svar> "follow-up-after-lvu-care"

    Exempel:
      | förberedelse         | återförenad          | svar                       |
      | det inte stämmer att | ännu inte har kommit | gäller                     |

  Scenario: Återföreningen förbereds och har inte skett
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att dagen då vården enligt LVU upphörde är 2025-08-01
    Och att vården enligt LVU upphörde enligt LVU 21 §
    Och att socialnämnden bedömer att återföreningen med vårdnadshavaren behöver förberedas innan uppföljningen inleds
    Och att dagen då den unge återförenades med vårdnadshavaren ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "follow-up-after-lvu-care"

  Scenario: Under uppföljningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2025-08-05
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    Och att dagen då en utredning inleddes under uppföljningen efter vård enligt LVU ännu inte har kommit
    När rättsläget bedöms
    Så gäller "take-contacts-in-lvu-follow-up"
    Och gäller "talk-with-child-without-guardian"
    Och gäller "inform-guardian-of-lvu-follow-up"
    Och gäller "inform-young-person-of-lvu-follow-up"
    Och ska "end-lvu-follow-up" vara gjort senast 2026-02-05

  # 22 och 23 §§
  Scenariomall: Förebyggande insatser
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att <grund>
    Och att socialnämnden bedömer att <samtycke> stödet eller behandlingen den unge behöver inte kan ges med samtycke av vårdnadshavaren och, från 15 år, av den unge
    När rättsläget bedöms
    Så <svar> "preventive-contact-person"
    Och <svar> "preventive-open-treatment"

    Exempel:
      | grund                                                                                                                                                | samtycke             | svar                       |
      | det kan antas att den unge till följd av ett beteende som i LVU 3 § kommer att behöva vård enligt LVU om beteendet fortsätter                        | det inte stämmer att | säger ingen regel något om |

  Scenario: Förebyggande insats får beslutas och prövas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att det kan antas att den unge till följd av ett beteende som i LVU 3 § kommer att behöva vård enligt LVU om beteendet fortsätter
    Och att socialnämnden bedömer att stödet eller behandlingen den unge behöver inte kan ges med samtycke av vårdnadshavaren och, från 15 år, av den unge
    Och att dagen då nämnden beslutade om förebyggande insats enligt LVU 22 § är 2025-08-01
    Och att dagen då nämnden senast prövade om den förebyggande insatsen enligt LVU 22 § ska upphöra ännu inte har kommit
    Och att dagen då den förebyggande insatsen enligt LVU 22 § upphörde ännu inte har kommit
    Och att socialnämnden bedömer att den förebyggande insatsen enligt LVU 22 § inte längre behövs
    När rättsläget bedöms
    Så gäller "preventive-contact-person"
    Och gäller "preventive-open-treatment"
    Och gäller "preventive-treatment-plan"
    Och ska "review-preventive-measure" vara gjort senast 2026-02-01
    Och gäller "end-preventive-measure"

  Scenario: Omhändertagande avslutar den förebyggande insatsen
    Givet dagen är 2025-09-01
    Och att dagen då nämnden beslutade om förebyggande insats enligt LVU 22 § är 2025-08-01
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-08-20
    När rättsläget bedöms
    Så är det sant att personen har en förebyggande insats som har upphört att gälla

  # 32 a–32 c §§
  Scenario: Kontroll inför umgänge
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att socialnämnden bedömer att det inför umgänge finns anledning att kontrollera om en förälder eller vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att provtagning är försvarlig med hänsyn till syftet och omständigheterna
    Och att personens ålder i hela år är 10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-03-03
    När rättsläget bedöms
    Så gäller "check-intoxication-before-contact"
    Och gäller "may-ask-for-samples"

  Scenario: Inför prövningen av om vården ska upphöra, provtagning är inte försvarlig
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför prövningen av om vården ska upphöra finns anledning att kontrollera om en vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att det inte stämmer att provtagning är försvarlig med hänsyn till syftet och omständigheterna
    Och att personens ålder i hela år är 10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-03-03
    När rättsläget bedöms
    Så gäller "check-intoxication-before-review"
    Och gäller inte "may-ask-for-samples"

  # 43 §
  Scenario: Polisens hjälp
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-03-25
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-03-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslut om vård eller omhändertagande
    Och att socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens särskilda befogenheter
    När rättsläget bedöms
    Så gäller "police-help-carry-out-lvu-decision"
    Och ansvarar Polismyndigheten för "police-help-carry-out-lvu-decision"
