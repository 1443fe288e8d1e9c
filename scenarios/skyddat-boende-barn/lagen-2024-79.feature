# language: sv
Egenskap: Barn i skyddat boende mot en vårdnadshavares vilja
  > Lagen (2024:79) om placering av barn i skyddat boende.

  # 3 kap. 1 och 2 §§. Lydelsen före 2025-07-01 är inte läst, och lagen kom 2024-04-01
  Scenariomall: Barnet får följa med till skyddat boende
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 5
    Och att för barnet "c1" gäller att barnet har två vårdnadshavare
    Och att för barnet "c1" gäller att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att för barnet "c1" gäller att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att för barnet "c1" gäller att den andra vårdnadshavarens samtycke till att barnet får skyddat boende saknas
    Och att för barnet "c1" gäller att socialnämnden bedömer att det finns en direkt eller indirekt risk för att barnets säkerhet äventyras eller hälsa skadas
    Och att för barnet "c1" gäller att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att för barnet "c1" gäller att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende
    När rättsläget bedöms
    Så <svar> för barnet "c1"

    Exempel:
      | dag        | svar                                                                             |
      | 2024-03-31 | gäller inte "child-may-be-granted-sheltered-housing-without-consent"             |
      | 2024-04-01 | är det okänt om "child-may-be-granted-sheltered-housing-without-consent" gäller  |
      | 2025-06-30 | är det okänt om "child-may-be-granted-sheltered-housing-without-consent" gäller  |
      | 2025-07-01 | gäller "child-may-be-granted-sheltered-housing-without-consent"                  |

  Scenariomall: Ett krav som inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 5
    Och att det inte stämmer att <krav>
    När rättsläget bedöms
    Så gäller inte "child-may-be-granted-sheltered-housing-without-consent"

    Exempel:
      | krav                                                                                                                   |
      | barnet har två vårdnadshavare                                                                                          |
      | den andra vårdnadshavarens samtycke till att barnet får skyddat boende saknas                                          |
      | vårdnadshavaren som barnet ska placeras tillsammans med är myndig                                                      |
      | vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende                       |
      | vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen               |
      | barnet ska bo i skyddat boende tillsammans med en vårdnadshavare                                                       |

  Scenario: Den som har fyllt 18 är inte barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    När rättsläget bedöms
    Så gäller inte "child-may-be-granted-sheltered-housing-without-consent"
    Och gäller inte "grant-child-immediate-sheltered-housing"

  # 3 kap. 3 och 4 §§
  Scenario: Ansökan
    Givet dagen är 2025-09-01
    Och att nämnden ska ansöka om skyddat boende för barnet enligt lagen (2024:79)
    När rättsläget bedöms
    Så gäller "lpbsb-application-content"

  Scenariomall: Beslutet faller efter fyra veckor
    Givet dagen är <dag>
    Och att dagen då beslutet om skyddat boende för barnet fick laga kraft är 2025-08-01
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) ännu inte har kommit
    Och att förvaltningsrätten bedömer att det inte stämmer att den sista av de fyra veckornas dagar var en helgdag, och tiden gällde därför till nästa vardag
    När rättsläget bedöms
    Så är det <svar> att personen har ett beslut om skyddat boende som har upphört att gälla

    Exempel:
      | dag        | svar   |
      | 2025-08-29 | falskt |
      | 2025-08-30 | sant   |

  # 4 kap. 1 och 2 §§
  Scenario: Omedelbar insats
    Givet dagen är 2024-09-01
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att det kan antas att förutsättningarna för skyddat boende utan den andra vårdnadshavarens samtycke är uppfyllda
    Och att socialnämnden bedömer att rättens beslut om skyddat boende inte kan avvaktas med hänsyn till risken för att barnets säkerhet äventyras eller hälsa skadas
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende
    Och att socialnämnden bedömer att nämndens beslut om omedelbart skyddat boende inte kan avvaktas
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är 2024-08-30
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    När rättsläget bedöms
    Så gäller "grant-child-immediate-sheltered-housing"
    Och gäller "chair-grants-child-immediate-sheltered-housing"
    Och gäller "court-grants-child-immediate-sheltered-housing"

  Scenario: Rättens beslut kan inväntas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att det inte stämmer att rättens beslut om skyddat boende inte kan avvaktas med hänsyn till risken för att barnets säkerhet äventyras eller hälsa skadas
    När rättsläget bedöms
    Så gäller inte "grant-child-immediate-sheltered-housing"

  Scenario: Ingen har bedömt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 9
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende
    När rättsläget bedöms
    Så väntar "grant-child-immediate-sheltered-housing" på en bedömning

  # 4 kap. 3–8 §§ och 8 kap. 2 och 3 §§
  Scenariomall: Frister efter en omedelbar insats
    Givet dagen är 2025-09-12
    Och att personens ålder i hela år är 9
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är <vem>
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten är 2025-09-05
    Och att dagen då beslutet om den omedelbara insatsen och handlingarna kom in till rätten är 2025-09-06
    Och att förvaltningsrätten bedömer att det inte stämmer att det finns synnerliga hinder mot att pröva den omedelbara insatsen i skyddat boende inom en vecka
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-09-11
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-02
    Och att dagen som rätten har förlängt tiden för ansökan om skyddat boende till <förlängd>
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    Och att dagen då ansökan om skyddat boende för barnet kom in till förvaltningsrätten är 2025-09-12
    Och att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om skyddat boende
    Och att socialnämnden bedömer att det inte längre finns skäl för den omedelbara insatsen i skyddat boende
    När rättsläget bedöms
    Så ska "submit-immediate-sheltered-housing-to-court" vara gjort senast 2025-09-08
    Och är "submit-immediate-sheltered-housing-to-court" gjort
    Och ska "court-reviews-immediate-sheltered-housing" vara gjort senast 2025-09-13
    Och ska "apply-for-sheltered-housing-after-immediate" vara gjort senast <ansök>
    Och ska "court-hears-lpbsb-case-in-two-weeks" vara gjort senast 2025-09-26
    Och gäller "immediate-sheltered-housing-applies-at-once"
    Och gäller "end-immediate-sheltered-housing"
    Och gäller "board-decides-where-child-is-placed-lpbsb"

    Exempel:
      | vem           | förlängd             | ansök      |
      | socialnämnden | ännu inte har kommit | 2025-10-14 |
      | ordföranden eller en utsedd ledamot | är 2025-10-30 | 2025-10-30 |

  Scenario: Rättens egen omedelbara insats underställs inte
    Givet dagen är 2025-09-12
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är rätten
    När rättsläget bedöms
    Så säger ingen regel något om "submit-immediate-sheltered-housing-to-court"

  Scenario: Ordföranden anmäler sitt beslut
    Givet dagen är 2025-09-12
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är ordföranden eller en utsedd ledamot
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "report-chairs-sheltered-housing-decision"

  Scenariomall: Insatsen faller om den inte underställs i tid
    Givet dagen är <dag>
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten ännu inte har kommit
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende ännu inte har kommit
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det <svar> att personen har en omedelbar insats i skyddat boende som har upphört att gälla

    Exempel:
      | dag        | svar   |
      | 2025-09-08 | falskt |
      | 2025-09-09 | sant   |

  Scenario: Rätten får förlänga tiden för ansökan
    Givet dagen är 2025-09-12
    Och att förvaltningsrätten bedömer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för ansökan om skyddat boende
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-07-10
    När rättsläget bedöms
    Så gäller "court-may-extend-time-to-apply-for-sheltered-housing"

  # 5–7 kap.
  Scenario: Under placeringen
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 2015-04-05
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-09-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-03
    Och att dagen då nämnden senast övervägde om barnets skyddade boende ska fortsätta ännu inte har kommit
    Och att dagen då vårdnadshavarens eget skyddade boende upphör är 2026-02-01
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att hålla barnets vistelseort hemlig för den andra vårdnadshavaren
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att besluta hur barnets umgänge med den andra vårdnadshavaren ska utövas
    Och att dagen då nämnden beslutade om hemlig vistelseort eller umgänge under skyddat boende är 2025-09-10
    Och att dagen då nämnden senast övervägde beslutet om hemlig vistelseort eller umgänge under skyddat boende ännu inte har kommit
    Och att dagen då beslutet om hemlig vistelseort eller umgänge under skyddat boende upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inte längre finns skäl för barnets skyddade boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så ska "consider-continued-sheltered-housing-lpbsb" vara gjort senast 2026-03-03
    Och gäller "may-hide-address-in-sheltered-housing"
    Och gäller "may-limit-contact-in-sheltered-housing"
    Och ska "consider-limits-in-sheltered-housing" vara gjort senast 2026-03-10
    Och gäller "accompanying-guardian-decides-health-examination"
    Och gäller "accompanying-guardian-decides-interventions"
    Och gäller "accompanying-guardian-decides-school"
    Och gäller "end-sheltered-housing-lpbsb"
    Och ska "sheltered-housing-lpbsb-ends-at-latest" vara gjort senast 2026-02-01

  Scenariomall: En framställning för tätt inpå får avvisas
    Givet dagen är 2026-06-01
    Och att dagen då nämndens beslut om att insatsen enligt lagen (2024:79) ska fortsätta fick laga kraft ännu inte har kommit
    Och att dagen då beslutet om hemlig vistelseort eller umgänge under skyddat boende fick laga kraft är 2025-10-01
    Och att dagen då den andra vårdnadshavarens framställning om vistelseort eller umgänge kom in är <dag>
    Och att dagen då beslutet om skyddat boende för barnet fick laga kraft är 2025-10-01
    Och att dagen då den andra vårdnadshavarens framställning om att insatsen ska upphöra kom in är <dag>
    När rättsläget bedöms
    Så <svar> "may-dismiss-request-on-limits"
    Och <svar> "may-dismiss-request-to-end-sheltered-housing"

    Exempel:
      | dag        | svar                       |
      | 2026-04-01 | gäller                     |
      | 2026-04-02 | säger ingen regel något om |

  # 2, 8 och 9 kap.
  Scenariomall: Barnets ställning
    Givet dagen är <dag>
    Och att personens ålder i hela år är <ålder>
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att domstolen bedömer att det inte stämmer att det kan antas att barnet tar skada av att höras i domstol
    När rättsläget bedöms
    Så gäller "best-for-child-is-decisive-lpbsb"
    Och gäller "child-gets-information-lpbsb"
    Och gäller "child-may-express-views-lpbsb"
    Och gäller "weigh-childs-views-lpbsb"
    Och gäller "handle-lpbsb-case-promptly"
    Och <egen> "child-pursues-own-lpbsb-case"
    Och <hörs> "younger-child-may-be-heard-lpbsb"

    Exempel:
      | dag        | ålder | egen                       | hörs                       |
      | 2024-04-01 | 14    | säger ingen regel något om | gäller                     |
      | 2025-09-01 | 15    | gäller                     | säger ingen regel något om |

  # 8 kap. 4 §: lydelsen från 2026-01-01 är inte läst
  Scenariomall: Offentligt biträde
    Givet dagen är <dag>
    Och att ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)
    Och att förvaltningsrätten bedömer att <behov> det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | behov                | svar                                                  |
      | 2025-12-31 | det inte stämmer att | gäller "public-counsel-in-lpbsb-case"                 |
      | 2026-01-01 | det inte stämmer att | är det okänt om "public-counsel-in-lpbsb-case" gäller |

  Scenario: Polisens hjälp, överklagande och delgivning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 9
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-08-03
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-08-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende
    Och att socialnämnden bedömer att det annars finns synnerliga skäl för polishjälp enligt lagen (2024:79)
    Och att nämnden har beslutat att en insats som rätten har beviljat enligt lagen (2024:79) ska fortsätta eller upphöra, att vistelseorten ska hållas hemlig, eller i fråga om umgänge
    Och att en handling ska delges en enskild i ett ärende eller mål enligt lagen (2024:79)
    Och att dagen då vårdnadshavarens eget skyddade boende upphör ännu inte har kommit
    När rättsläget bedöms
    Så gäller "police-help-carry-out-lpbsb-decision"
    Och gäller "may-appeal-lpbsb-decision"
    Och gäller "no-service-by-barred-methods"

  Scenario: Polisens hjälp utan skäl
    Givet dagen är 2025-09-01
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för polishjälp enligt lagen (2024:79)
    Och att socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att beslutet om skyddat boende inte kan genomföras utan polisens särskilda befogenheter
    När rättsläget bedöms
    Så säger ingen regel något om "police-help-carry-out-lpbsb-decision"
