# language: sv
Egenskap: Kommunens ansvar från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2001:453) 2 a kap. 4, 8 och 9 §§ och 11 kap. 4 §.

  # SoL (2001:453) 2 a kap. 4 § p. 1 och 3–5
  Scenariomall: Kommunen som placerade ansvarar enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen vistas i en annan kommun till följd av ett beslut av den kommun som placerade
    Och att slaget av boende i den andra kommunen är <boende>
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
