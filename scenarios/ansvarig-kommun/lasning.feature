# language: sv
Egenskap: Andra läsningen, ansvarig kommun
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # 29 kap. 1 §: om inte annat följer av 4 §
  Scenario: Bosatt i en annan kommun, men det är inte klart att den ansvarar
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att det inte stämmer att det står klart att en annan kommun är ansvarig
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "stay-municipality-answers-for-other-interventions"
    Och säger ingen regel något om "residence-municipality-answers"

  Scenario: Samma person när det står klart
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att situationen är akut
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att det står klart att en annan kommun är ansvarig
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
    Och säger ingen regel något om "stay-municipality-answers-for-other-interventions"
    Och gäller "stay-municipality-answers-in-acute-situation"

  # Den som bor i kommunen är inte där tillfälligt; 4 § stör inte svaret
  Scenario: Bosatt i kommunen och frågan om tillfällig vistelse obesvarad
    Givet dagen är 2025-07-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"

  # 2 a kap. 3 § 2: anknytningen avgör också när personen vistas på annat håll
  Scenario: Bor här, vistas på annat håll, starkast anknytning till en annan kommun
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"
    Och vilar "residence-municipality-answers" på "SoL (2001:453) 2 a kap. 3 §"

  # 29 kap. 7 § 1 och 2 a kap. 8 § 1
  Scenariomall: Varaktigt behov av omfattande vård eller omsorg
    Givet dagen är <dag>
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    Och att personen har ansökt om insatser i den kommun dit flytten ska ske
    När rättsläget bedöms
    Så gäller "apply-in-other-municipality"
    Och vilar "apply-in-other-municipality" på "<lagrum>"
    Och gäller "treat-application-as-resident"

    Exempel:
      | dag        | lagrum                           |
      | 2025-06-30 | SoL (2001:453) 2 a kap. 8 § p. 1 |
      | 2025-07-01 | SoL (2025:400) 29 kap. 7 § p. 1  |

  # 2 a kap. 3 § 2: bosatt i en annan kommun men med starkast anknytning hit, och inte här
  Scenario: Den som är bosatt på annat håll men har sin starkaste anknytning hit
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen saknar stadigvarande bostad
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är i kriminalvård i anstalt
    Och att det inte stämmer att personen vårdas på sjukhus eller i annan sjukvårdsinrättning på initiativ av någon annan än en kommun
    Och att det inte stämmer att behovet av insatser har väckts inför att vården på anstalt eller sjukhus ska avslutas
    När rättsläget bedöms
    Så gäller "residence-municipality-answers"

  # 29 kap. 8 § andra stycket och 2 a kap. 9 § andra stycket
  Scenariomall: Bosättningskommunen hjälper till med utredningen
    Givet dagen är <dag>
    Och att personen har ansökt om insatser i den kommun dit flytten ska ske
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    Och att <begäran>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | begäran                                                                                               | svar                                                                    |
      | 2025-06-30 | den kommun dit flytten ska ske begär hjälp med utredningen av bosättningskommunen                      | gäller "residence-municipality-helps-with-application"                  |
      | 2025-07-01 | den kommun dit flytten ska ske begär hjälp med utredningen av bosättningskommunen                      | gäller "residence-municipality-helps-with-application"                  |
      | 2025-06-30 | det är okänt om den kommun dit flytten ska ske begär hjälp med utredningen av bosättningskommunen      | är det okänt om "residence-municipality-helps-with-application" gäller  |
      | 2025-07-01 | det inte stämmer att den kommun dit flytten ska ske begär hjälp med utredningen av bosättningskommunen | säger ingen regel något om "residence-municipality-helps-with-application" |

  # 29 kap. 9 § första stycket tredje meningen och 11 kap. 4 § första stycket tredje meningen
  Scenariomall: Den andra kommunen hjälper till att slutföra utredningen
    Givet dagen är <dag>
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att <flytt>
    Och att för utredningen "u1" gäller att <begäran>
    Och att för utredningen "u1" gäller att <övertagande>
    Och att för utredningen "u1" gäller att det inte stämmer att ärendet har flyttats över till den andra kommunen
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | flytt                                                                                | begäran | övertagande | svar |
      | 2025-06-30 | personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes   | kommunen som inledde utredningen begär hjälp av den andra kommunen för att kunna fatta beslut | det inte stämmer att den andra kommunen samtycker till att ta över utredningen | gäller "other-municipality-helps-complete-investigation" för utredningen "u1" |
      | 2025-07-01 | ansvaret för personen övergår till en annan kommun medan utredningen pågår           | kommunen som inledde utredningen begär hjälp av den andra kommunen för att kunna fatta beslut | det inte stämmer att den andra kommunen samtycker till att ta över utredningen | gäller "other-municipality-helps-complete-investigation" för utredningen "u1" |
      | 2025-07-01 | ansvaret för personen övergår till en annan kommun medan utredningen pågår           | kommunen som inledde utredningen begär hjälp av den andra kommunen för att kunna fatta beslut | den andra kommunen samtycker till att ta över utredningen | säger ingen regel något om "other-municipality-helps-complete-investigation" för utredningen "u1" |
      | 2025-06-30 | personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes   | kommunen som inledde utredningen begär hjälp av den andra kommunen för att kunna fatta beslut | den andra kommunen samtycker till att ta över utredningen | säger ingen regel något om "other-municipality-helps-complete-investigation" för utredningen "u1" |
      | 2025-06-30 | personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes   | det inte stämmer att kommunen som inledde utredningen begär hjälp av den andra kommunen för att kunna fatta beslut | det inte stämmer att den andra kommunen samtycker till att ta över utredningen | säger ingen regel något om "other-municipality-helps-complete-investigation" för utredningen "u1" |
      | 2025-07-01 | ansvaret för personen övergår till en annan kommun medan utredningen pågår           | det är okänt om kommunen som inledde utredningen begär hjälp av den andra kommunen för att kunna fatta beslut | det inte stämmer att den andra kommunen samtycker till att ta över utredningen | är det okänt om "other-municipality-helps-complete-investigation" gäller för utredningen "u1" |

  # 29 kap. 11 §: när inspektionen har beslutat är skyldigheten gjord
  Scenariomall: Inspektionen har beslutat om överflyttningen
    Givet dagen är <dag>
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då ansökan om överflyttning kom in till Inspektionen för vård och omsorg är 2025-06-01
    Och att dagen då Inspektionen för vård och omsorg beslutade om överflyttning är 2025-06-20
    När rättsläget bedöms
    Så är "inspectorate-decides-on-transfer" gjort
    Givet att dagen då Inspektionen för vård och omsorg beslutade om överflyttning ännu inte har kommit
    När rättsläget bedöms
    Så är "inspectorate-decides-on-transfer" inte gjort

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 29 kap. 11 §: inspektionen och domstolen bedömer också anknytningen
  Scenario: Inspektionen bedömer anknytningen när kommunerna inte är överens
    Givet dagen är 2025-10-01
    Och att kommunen har ett ärende om behovsprövade insatser eller en annan åtgärd som gäller personen
    Och att dagen då överflyttning begärdes skriftligt hos den andra kommunen är 2025-08-01
    Och att Inspektionen för vård och omsorg bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att Inspektionen för vård och omsorg bedömer att överflyttningen framstår som lämplig, med hänsyn till personens önskemål, behovets varaktighet och omständigheterna i övrigt
    När rättsläget bedöms
    Så gäller "transfer-case"
