# language: sv
Egenskap: Kommunens ansvar från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2001:453) 2 a kap. 4, 8 och 9 §§ och 11 kap. 4 §.

  # SoL (2001:453) 2 a kap. 4 § p. 1 och 3–5
  Scenariomall: Kommunen som placerade ansvarar enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är <boende>
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "placing-municipality-answers"
    Och gäller "placing-municipality-responsible"

    Exempel:
      | boende                                                                                  |
      | familjehem enligt socialtjänstlagen eller LSS                                           |
      | särskild boendeform för äldre                                                           |
      | bostad med särskilt stöd för personer med funktionsnedsättning enligt socialtjänstlagen |
      | bostad med särskild service eller särskilt anpassad bostad enligt LSS                   |

  # SoL (2001:453) 2 a kap. 4 § p. 6: bara så länge bosättningskommunen inte är klarlagd
  Scenariomall: Ett annat boende enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är ett annat boende
    Och att <uppgift>
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                         | svar                                                      |
      | socialnämnden bedömer att det inte stämmer att det är klarlagt vilken kommun som är personens bosättningskommun | gäller "placing-municipality-answers"                     |
      | ingen har bedömt om det är klarlagt vilken kommun som är personens bosättningskommun                            | gäller "placing-municipality-answers"                     |
      | socialnämnden bedömer att det är klarlagt vilken kommun som är personens bosättningskommun                      | säger ingen regel något om "placing-municipality-answers" |

  # SoL (2001:453) 2 a kap. 8 § p. 1 och 2 och 9 § första stycket
  Scenariomall: Ansöka i den nya kommunen enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen önskar flytta till en annan kommun
    Och att personen har ansökt om insatser i den kommun dit flytten ska ske
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    Och att <varaktigt>
    Och att <våld>
    När rättsläget bedöms
    Så <ansöka>
    Och <behandla>

    Exempel:
      | varaktigt                                                                                                                                                                           | våld                                                                                                                               | ansöka                                                   | behandla                                                   |
      | socialnämnden bedömer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom                      | socialnämnden bedömer att det inte stämmer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp | gäller "apply-in-other-municipality"                     | gäller "treat-application-as-resident"                     |
      | socialnämnden bedömer att det inte stämmer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom | socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp                      | gäller "apply-in-other-municipality"                     | gäller "treat-application-as-resident"                     |
      | ingen har bedömt om personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom                            | socialnämnden bedömer att det inte stämmer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp | är det okänt om "apply-in-other-municipality" gäller     | är det okänt om "treat-application-as-resident" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom | ingen har bedömt om personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp                            | är det okänt om "apply-in-other-municipality" gäller     | är det okänt om "treat-application-as-resident" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom | socialnämnden bedömer att det inte stämmer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp | säger ingen regel något om "apply-in-other-municipality" | säger ingen regel något om "treat-application-as-resident" |

  # SoL (2001:453) 11 kap. 4 § första stycket
  Scenariomall: Slutföra utredningen efter en flytt enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att det inte stämmer att den andra kommunen samtycker till att ta över utredningen
    Och att för utredningen "u1" gäller att det inte stämmer att ärendet har flyttats över till den andra kommunen
    Och att för utredningen "u1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                 | svar                                                                                |
      | personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes                      | gäller "complete-investigation-after-move" för utredningen "u1"                     |
      | det är okänt om personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes      | är det okänt om "complete-investigation-after-move" gäller för utredningen "u1"     |
      | det inte stämmer att personen som utredningen gäller har bytt vistelsekommun sedan utredningen inleddes | säger ingen regel något om "complete-investigation-after-move" för utredningen "u1" |

  # SoL (2001:453) 2 a kap. 1 §: Den kommun där personen vistas ansvarar, så länge det inte står klart att en annan kommun gör det.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att det inte stämmer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så gäller "stay-municipality-responsible"

  # SoL (2001:453) 2 a kap. 4 § p. 2: Detsamma gäller hem för vård eller boende, skyddat boende och stödboende.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är uppfyllda, fall 2
    Givet dagen är 2025-06-30
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är hem för vård eller boende
    När rättsläget bedöms
    Så gäller "placing-municipality-responsible"

  # SoL (2001:453) 2 a kap. 5 §: Under fängelse och sjukhusvård, och inför att den avslutas, ansvarar den kommun där personen är folkbokförd.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är uppfyllda, fall 3
    Givet dagen är 2025-06-30
    Och att personen är folkbokförd i Sverige
    Och att personen är i kriminalvård i anstalt
    När rättsläget bedöms
    Så gäller "registration-municipality-responsible"

  # SoL (2001:453) 2 a kap. 4 § p. 6: I ett annat boende behåller kommunen ansvaret så länge det inte är klarlagt vilken kommun som är bosättningskommun.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är uppfyllda, fall 4
    Givet dagen är 2025-06-30
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är ett annat boende
    Och att socialnämnden bedömer att det inte stämmer att det är klarlagt vilken kommun som är personens bosättningskommun
    När rättsläget bedöms
    Så gäller "placing-municipality-responsible"

  # SoL (2001:453) 2 a kap. 3 § p. 2: Bor personen i en kommun men har starkast anknytning till en annan är den andra bosättningskommun.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är uppfyllda, fall 5
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-responsible"

  # SoL (2001:453) 2 a kap. 3 § p. 1: Bor personen stadigvarande i en annan kommun än vistelsekommunen ansvarar den kommunen.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är uppfyllda, fall 6
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-responsible"

  # SoL (2001:453) 2 a kap. 3 § p. 3: Saknar personen stadigvarande bostad avgör den starkaste anknytningen.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är uppfyllda, fall 7
    Givet dagen är 2025-06-30
    Och att personen saknar stadigvarande bostad
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-responsible"

  # SoL (2001:453) 2 a kap. 1 §: Den kommun där personen vistas ansvarar, så länge det inte står klart att en annan kommun gör det.
  # SoL (2001:453) 2 a kap. 2 §: I akuta situationer ansvarar vistelsekommunen även när det står klart att en annan kommun är ansvarig.
  # SoL (2001:453) 2 a kap. 5 §: Under fängelse och sjukhusvård, och inför att den avslutas, ansvarar den kommun där personen är folkbokförd.
  # SoL (2001:453) 2 a kap. 5 §: Folkbokföringskommunen ansvarar för stöd och hjälp.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen vistas i kommunen
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller inte "stay-municipality-responsible"
    Och säger ingen regel något om "stay-municipality-answers-in-acute-situation"
    Och gäller inte "registration-municipality-responsible"
    Och säger ingen regel något om "registration-municipality-answers"

  # SoL (2001:453) 2 a kap. 3 § p. 1: Bor personen stadigvarande i en annan kommun än vistelsekommunen ansvarar den kommunen.
  # SoL (2001:453) 2 a kap. 3 § p. 2: Bor personen i en kommun men har starkast anknytning till en annan är den andra bosättningskommun.
  # SoL (2001:453) 2 a kap. 3 § p. 3: Saknar personen stadigvarande bostad avgör den starkaste anknytningen.
  Scenario: SoL (2001:453) 2 a kap.: villkoren är inte uppfyllda, fall 2
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att det inte stämmer att personen saknar stadigvarande bostad
    När rättsläget bedöms
    Så gäller inte "residence-municipality-responsible"

  # SoL (2025:400) 29 kap. 2 § p. 1: Den kommun som placerar någon i familjehem i en annan kommun behåller ansvaret.
  # SoL (2025:400) 29 kap. 2 § p. 2: Detsamma gäller stödboende, skyddat boende och hem för vård eller boende.
  # SoL (2025:400) 29 kap. 2 § p. 3: Detsamma gäller särskilda boendeformer för äldre.
  # SoL (2025:400) 29 kap. 2 § p. 4: Detsamma gäller bostad med särskilt stöd för personer med funktionsnedsättning.
  # SoL (2025:400) 29 kap. 2 § p. 5: Detsamma gäller bostad med särskild service eller anpassad bostad enligt LSS.
  Scenariomall: SoL (2025:400) 29 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att <uppgift>
    När rättsläget bedöms
    Så gäller "placing-municipality-responsible"

    Exempel:
      | uppgift                                                                                                                          |
      | slaget av boende i den andra kommunen är familjehem enligt socialtjänstlagen eller LSS                                           |
      | slaget av boende i den andra kommunen är stödboende                                                                              |
      | slaget av boende i den andra kommunen är särskild boendeform för äldre                                                           |
      | slaget av boende i den andra kommunen är bostad med särskilt stöd för personer med funktionsnedsättning enligt socialtjänstlagen |
      | slaget av boende i den andra kommunen är bostad med särskild service eller särskilt anpassad bostad enligt LSS                   |

  # SoL (2025:400) 29 kap. 3 §: Under fängelse och sjukhusvård, och inför att den avslutas, ansvarar den kommun där personen är folkbokförd.
  Scenario: SoL (2025:400) 29 kap.: villkoren är uppfyllda, fall 6
    Givet dagen är 2025-09-01
    Och att personen är folkbokförd i Sverige
    Och att personen är i kriminalvård i anstalt
    När rättsläget bedöms
    Så gäller "registration-municipality-responsible"

  # SoL (2025:400) 29 kap. 1 §: Bor personen stadigvarande här, eller har sin starkaste anknytning hit, är detta bosättningskommunen, och den ansvarar.
  Scenario: SoL (2025:400) 29 kap.: villkoren är uppfyllda, fall 7
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "residence-municipality-responsible"

  # SoL (2025:400) 29 kap. 2 § p. 6: I ett annat boende behåller kommunen ansvaret så länge det inte är klarlagt vilken kommun som är bosättningskommun.
  Scenario: SoL (2025:400) 29 kap.: villkoren är uppfyllda, fall 8
    Givet dagen är 2025-09-01
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är ett annat boende
    Och att socialnämnden bedömer att det inte stämmer att det är klarlagt vilken kommun som är personens bosättningskommun
    När rättsläget bedöms
    Så gäller "placing-municipality-responsible"

  # SoL (2025:400) 29 kap. 1 §: Bor personen stadigvarande i en annan kommun, eller har sin starkaste anknytning dit, ansvarar den. Så är det inte när vistelsekommunen ansvarar för att läget är oklart.
  Scenario: SoL (2025:400) 29 kap.: villkoren är uppfyllda, fall 9
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är stadigvarande bosatt i en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen vistas i kommunen
    När rättsläget bedöms
    Så gäller "residence-municipality-responsible"

  # SoL (2025:400) 29 kap. 4 § andra stycket: Vistelsekommunen ansvarar för andra insatser också, så länge det inte står klart att en annan kommun är ansvarig.
  Scenario: SoL (2025:400) 29 kap.: villkoren är uppfyllda, fall 10
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att det inte stämmer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så gäller "stay-municipality-responsible"

  # SoL (2025:400) 29 kap. 2 § p. 1: Den kommun som placerar någon i familjehem i en annan kommun behåller ansvaret.
  # SoL (2025:400) 29 kap. 2 § p. 2: Detsamma gäller stödboende, skyddat boende och hem för vård eller boende.
  # SoL (2025:400) 29 kap. 2 § p. 3: Detsamma gäller särskilda boendeformer för äldre.
  # SoL (2025:400) 29 kap. 2 § p. 4: Detsamma gäller bostad med särskilt stöd för personer med funktionsnedsättning.
  # SoL (2025:400) 29 kap. 2 § p. 5: Detsamma gäller bostad med särskild service eller anpassad bostad enligt LSS.
  # SoL (2025:400) 29 kap. 2 § p. 6: I ett annat boende behåller kommunen ansvaret så länge det inte är klarlagt vilken kommun som är bosättningskommun.
  # SoL (2025:400) 29 kap. 3 §: Under fängelse och sjukhusvård, och inför att den avslutas, ansvarar den kommun där personen är folkbokförd.
  # SoL (2025:400) 29 kap. 4 § andra stycket: Vistelsekommunen ansvarar för andra insatser också, så länge det inte står klart att en annan kommun är ansvarig.
  # SoL (2025:400) 29 kap. 8 § första stycket: En sådan ansökan behandlas som om personen bodde i kommunen. Att behoven är tillgodosedda där personen bor spelar ingen roll.
  # SoL (2025:400) 29 kap. 1 §: Bor personen stadigvarande i en annan kommun, eller har sin starkaste anknytning dit, ansvarar den. Så är det inte när vistelsekommunen ansvarar för att läget är oklart.
  # SoL (2025:400) 29 kap. 1 §: Bor personen stadigvarande här, eller har sin starkaste anknytning hit, är detta bosättningskommunen, och den ansvarar.
  Scenario: SoL (2025:400) 29 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen vistas i kommunen
    Och att det inte stämmer att personen har ansökt om insatser i den kommun dit flytten ska ske
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen är stadigvarande bosatt i en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen har sin starkaste anknytning till en annan kommun
    När rättsläget bedöms
    Så gäller inte "placing-municipality-responsible"
    Och gäller inte "registration-municipality-responsible"
    Och gäller inte "stay-municipality-responsible"
    Och säger ingen regel något om "treat-application-as-resident"
    Och gäller inte "residence-municipality-responsible"

  # SoL (2001:453) 2 a kap. 2 §: I akuta situationer ansvarar vistelsekommunen även när det står klart att en annan kommun är ansvarig.
  Scenario: SoL (2001:453) 2 a kap. 2 §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att det inte stämmer att situationen är akut
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-answers-in-acute-situation"

  # SoL (2001:453) 2 a kap. 5 §: Under fängelse och sjukhusvård, och inför att den avslutas, ansvarar den kommun där personen är folkbokförd.
  Scenariomall: SoL (2001:453) 2 a kap. 5 §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personen är folkbokförd i Sverige
    Och att <uppgift>
    När rättsläget bedöms
    Så gäller "registration-municipality-responsible"

    Exempel:
      | uppgift                                                                                               |
      | personen vårdas på sjukhus eller i annan sjukvårdsinrättning på initiativ av någon annan än en kommun |
      | behovet av insatser har väckts inför att vården på anstalt eller sjukhus ska avslutas                 |

  # SoL (2001:453) 2 a kap. 5 §: Under fängelse och sjukhusvård, och inför att den avslutas, ansvarar den kommun där personen är folkbokförd.
  Scenario: SoL (2001:453) 2 a kap. 5 §: ett villkor i taget, fall 2
    Givet dagen är 2025-06-30
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är i kriminalvård i anstalt
    Och att det inte stämmer att personen vårdas på sjukhus eller i annan sjukvårdsinrättning på initiativ av någon annan än en kommun
    Och att det inte stämmer att behovet av insatser har väckts inför att vården på anstalt eller sjukhus ska avslutas
    När rättsläget bedöms
    Så gäller inte "registration-municipality-responsible"

  # SoL (2001:453) 2 a kap. 8 § p. 1: Den som länge framåt behöver mycket vård eller omsorg på grund av ålder, funktionsnedsättning eller sjukdom, och därför inte kan flytta utan insatser, får söka dem i den nya kommunen.
  Scenariomall: SoL (2001:453) 2 a kap. 8 § p. 1: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att <uppgift 1>
    Och att socialnämnden bedömer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att <uppgift 2>
    När rättsläget bedöms
    Så säger ingen regel något om "apply-in-other-municipality"

    Exempel:
      | uppgift 1                                                        | uppgift 2                                                                                                                 |
      | det inte stämmer att personen önskar flytta till en annan kommun | socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas                      |
      | personen önskar flytta till en annan kommun                      | socialnämnden bedömer att det inte stämmer att flytten till den andra kommunen kräver att de insatser som behövs beviljas |

  # SoL (2001:453) 2 a kap. 8 § p. 2: Den som behöver flytta på grund av våld eller andra övergrepp, och inte kan det utan insatser, får söka dem i den nya kommunen.
  Scenariomall: SoL (2001:453) 2 a kap. 8 § p. 2: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att <uppgift 1>
    Och att socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    Och att <uppgift 2>
    När rättsläget bedöms
    Så säger ingen regel något om "apply-in-other-municipality"

    Exempel:
      | uppgift 1                                                        | uppgift 2                                                                                                                 |
      | det inte stämmer att personen önskar flytta till en annan kommun | socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas                      |
      | personen önskar flytta till en annan kommun                      | socialnämnden bedömer att det inte stämmer att flytten till den andra kommunen kräver att de insatser som behövs beviljas |

  # SoL (2001:453) 2 a kap. 9 § första stycket: En sådan ansökan behandlas som om personen bodde i kommunen. Att behoven är tillgodosedda där personen bor spelar ingen roll.
  Scenariomall: SoL (2001:453) 2 a kap. 9 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att socialnämnden bedömer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att <uppgift 3>
    När rättsläget bedöms
    Så säger ingen regel något om "treat-application-as-resident"

    Exempel:
      | uppgift 1                                                                             | uppgift 2                                                        | uppgift 3                                                                                                                 |
      | det inte stämmer att personen har ansökt om insatser i den kommun dit flytten ska ske | personen önskar flytta till en annan kommun                      | socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas                      |
      | personen har ansökt om insatser i den kommun dit flytten ska ske                      | det inte stämmer att personen önskar flytta till en annan kommun | socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas                      |
      | personen har ansökt om insatser i den kommun dit flytten ska ske                      | personen önskar flytta till en annan kommun                      | socialnämnden bedömer att det inte stämmer att flytten till den andra kommunen kräver att de insatser som behövs beviljas |

  # SoL (2025:400) 29 kap. 1 §: Bor personen stadigvarande i en annan kommun, eller har sin starkaste anknytning dit, ansvarar den. Så är det inte när vistelsekommunen ansvarar för att läget är oklart.
  Scenario: SoL (2025:400) 29 kap. 1 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till en annan kommun
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen vistas i kommunen
    När rättsläget bedöms
    Så gäller "residence-municipality-responsible"

  # SoL (2025:400) 29 kap. 1 §: Bor personen stadigvarande här, eller har sin starkaste anknytning hit, är detta bosättningskommunen, och den ansvarar.
  Scenario: SoL (2025:400) 29 kap. 1 §: ett villkor i taget, regel 2
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen har sin starkaste anknytning till kommunen
    Och att det inte stämmer att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen vistas i kommunen
    När rättsläget bedöms
    Så gäller "residence-municipality-responsible"

  # SoL (2025:400) 29 kap. 4 § första stycket: Uppkommer ett behov under en tillfällig vistelse ansvarar vistelsekommunen för insatser som behövs akut.
  Scenariomall: SoL (2025:400) 29 kap. 4 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att socialnämnden bedömer att situationen är akut
    När rättsläget bedöms
    Så säger ingen regel något om "stay-municipality-answers-in-acute-situation"

    Exempel:
      | uppgift 1                                                                         | uppgift 2                                                                         |
      | socialnämnden bedömer att det inte stämmer att vistelsen i kommunen är tillfällig | behovet av insatser har uppkommit under vistelsen i kommunen                      |
      | socialnämnden bedömer att vistelsen i kommunen är tillfällig                      | det inte stämmer att behovet av insatser har uppkommit under vistelsen i kommunen |

  # SoL (2025:400) 29 kap. 4 § andra stycket: Vistelsekommunen ansvarar för andra insatser också, så länge det inte står klart att en annan kommun är ansvarig.
  Scenariomall: SoL (2025:400) 29 kap. 4 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att socialnämnden bedömer att det inte stämmer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så gäller inte "stay-municipality-responsible"

    Exempel:
      | uppgift 1                                                                         | uppgift 2                                                                         |
      | socialnämnden bedömer att det inte stämmer att vistelsen i kommunen är tillfällig | behovet av insatser har uppkommit under vistelsen i kommunen                      |
      | socialnämnden bedömer att vistelsen i kommunen är tillfällig                      | det inte stämmer att behovet av insatser har uppkommit under vistelsen i kommunen |

  # SoL (2025:400) 29 kap. 7 § p. 1: Den som länge framåt behöver mycket vård eller omsorg på grund av ålder, funktionsnedsättning eller sjukdom, och därför inte kan flytta utan insatser, får söka dem i den nya kommunen.
  Scenario: SoL (2025:400) 29 kap. 7 § p. 1: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    När rättsläget bedöms
    Så säger ingen regel något om "apply-in-other-municipality"

  # SoL (2025:400) 29 kap. 7 § p. 1: Den som länge framåt behöver mycket vård eller omsorg på grund av ålder, funktionsnedsättning eller sjukdom, och därför inte kan flytta utan insatser, får söka dem i den nya kommunen.
  Scenario: SoL (2025:400) 29 kap. 7 § p. 1: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    Och att socialnämnden bedömer att det inte stämmer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    När rättsläget bedöms
    Så säger ingen regel något om "apply-in-other-municipality"

  # SoL (2025:400) 29 kap. 7 § p. 2: Den som behöver flytta på grund av våld eller andra övergrepp, och inte kan det utan insatser, får söka dem i den nya kommunen.
  Scenario: SoL (2025:400) 29 kap. 7 § p. 2: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    När rättsläget bedöms
    Så säger ingen regel något om "apply-in-other-municipality"

  # SoL (2025:400) 29 kap. 7 § p. 2: Den som behöver flytta på grund av våld eller andra övergrepp, och inte kan det utan insatser, får söka dem i den nya kommunen.
  Scenario: SoL (2025:400) 29 kap. 7 § p. 2: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    Och att socialnämnden bedömer att det inte stämmer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    När rättsläget bedöms
    Så säger ingen regel något om "apply-in-other-municipality"

  # SoL (2025:400) 29 kap. 8 § första stycket: En sådan ansökan behandlas som om personen bodde i kommunen. Att behoven är tillgodosedda där personen bor spelar ingen roll.
  Scenario: SoL (2025:400) 29 kap. 8 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen har ansökt om insatser i den kommun dit flytten ska ske
    Och att det inte stämmer att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    När rättsläget bedöms
    Så säger ingen regel något om "treat-application-as-resident"

  # SoL (2025:400) 29 kap. 8 § första stycket: En sådan ansökan behandlas som om personen bodde i kommunen. Att behoven är tillgodosedda där personen bor spelar ingen roll.
  Scenario: SoL (2025:400) 29 kap. 8 § första stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och att personen har ansökt om insatser i den kommun dit flytten ska ske
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att det inte stämmer att personen har ett varaktigt behov av omfattande vård eller omsorg på grund av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    Och att socialnämnden bedömer att det inte stämmer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    När rättsläget bedöms
    Så säger ingen regel något om "treat-application-as-resident"

  # Det som inte är sagt är okänt, inte falskt: SoL (2001:453) 2 a kap.
  Scenario: Ingen har sagt något den 2025-06-30
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-answers-for-other-interventions" gäller
    Och är det okänt om "stay-municipality-responsible" gäller
    Och är det okänt om "stay-municipality-answers-in-acute-situation" gäller
    Och är det okänt om "residence-municipality-responsible" gäller
    Och är det okänt om "residence-municipality-answers" gäller
    Och är det okänt om "placing-municipality-answers" gäller
    Och är det okänt om "placing-municipality-responsible" gäller
    Och är det okänt om "registration-municipality-responsible" gäller
    Och är det okänt om "registration-municipality-answers" gäller

  # Det som inte är sagt är okänt, inte falskt: SoL (2025:400) 29 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "residence-municipality-responsible" gäller
    Och är det okänt om "placing-municipality-answers" gäller
    Och är det okänt om "placing-municipality-responsible" gäller
    Och är det okänt om "registration-municipality-responsible" gäller
    Och är det okänt om "registration-municipality-answers" gäller
    Och är det okänt om "stay-municipality-responsible" gäller
