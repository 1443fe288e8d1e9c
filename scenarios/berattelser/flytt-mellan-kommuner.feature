# language: sv
Egenskap: En kvinna som har flytt till en annan kommun med sitt barn
  > Kvinnan och barnet är påhittade. Barnet är sex år, och hemkommunen utreder dess behov av skydd.
  > SoL (2025:400) 29 kap. 1, 4 och 7–9 §§ och 20 kap. 3 §, SoL (2001:453) 2 a kap.

  Bakgrund:
    Givet att personens födelsedag är 1990-07-07
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2018-12-03
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2025-09-01

  # 29 kap. 4 §: tillfällig vistelse, behov som har uppkommit under den, akut. Inget av det är sagt.
  Scenario: Första kontakten i den nya kommunen
    Givet dagen är 2025-10-13
    Och att personen vistas i kommunen
    När rättsläget bedöms
    Så är det okänt om "stay-municipality-answers-in-acute-situation" gäller för personen
    Och är det okänt om "residence-municipality-answers" gäller för personen
    Och är det okänt om "complete-investigation-after-move" gäller för utredningen "u1"
    Och gäller "complete-child-investigation" för utredningen "u1"
    Och ställs frågan "acute_situation" till socialnämnden för personen

  # 29 kap. 4 § första stycket står vid sidan av bosättningskommunens ansvar. Andra stycket gäller medan det är oklart.
  Scenario: Efter några svar
    Givet dagen är 2025-10-13
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att vistelsen i kommunen är tillfällig
    Och att behovet av insatser har uppkommit under vistelsen i kommunen
    Och att socialnämnden bedömer att situationen är akut
    När rättsläget bedöms
    Så gäller "stay-municipality-answers-in-acute-situation" för personen
    # Ingen har sagt att det står klart att en annan kommun ansvarar
    Och gäller "stay-municipality-answers-for-other-interventions" för personen
    Givet att socialnämnden bedömer att det står klart att en annan kommun är ansvarig
    När rättsläget bedöms
    Så gäller "stay-municipality-answers-in-acute-situation" för personen
    Och säger ingen regel något om "stay-municipality-answers-for-other-interventions" för personen
    # Barnets vistelse är en egen fråga
    Och är det okänt om "stay-municipality-answers-in-acute-situation" gäller för barnet "c1"

  # 29 kap. 7 § 2 och 8 §: våldet räcker som skäl, och att behovet är tillgodosett hemma spelar ingen roll
  Scenario: Hon vill flytta på grund av våldet
    Givet dagen är 2025-10-13
    Och att personen önskar flytta till en annan kommun
    Och att socialnämnden bedömer att personen behöver flytta till en annan kommun på grund av våld eller andra övergrepp
    När rättsläget bedöms
    Så är det okänt om "apply-in-other-municipality" gäller för personen
    Givet att socialnämnden bedömer att flytten till den andra kommunen kräver att de insatser som behövs beviljas
    När rättsläget bedöms
    Så gäller "apply-in-other-municipality" för personen
    Och är det okänt om "treat-application-as-resident" gäller för personen
    Givet att personen har ansökt om insatser i den kommun dit flytten ska ske
    När rättsläget bedöms
    Så gäller "treat-application-as-resident" för personen

  # 29 kap. 9 §: den kommun som inledde slutför, om inte den andra samtycker. 20 kap. 3 §: tiden räknas från inledandet.
  Scenario: Senare: ansvaret går över till den nya kommunen
    Givet dagen är 2025-12-15
    Och att för utredningen "u1" gäller att ansvaret för personen övergår till en annan kommun medan utredningen pågår
    Och att för utredningen "u1" gäller att det inte stämmer att den andra kommunen samtycker till att ta över utredningen
    Och att för utredningen "u1" gäller att det inte stämmer att ärendet har flyttats över till den andra kommunen
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att förlänga barnutredningen
    När rättsläget bedöms
    Så gäller "complete-investigation-after-move" för utredningen "u1"
    Och ska "complete-child-investigation" vara gjort senast 2026-01-01 för utredningen "u1"

  Scenario: Den andra kommunen tar över
    Givet dagen är 2025-12-15
    Och att för utredningen "u1" gäller att ansvaret för personen övergår till en annan kommun medan utredningen pågår
    Och att för utredningen "u1" gäller att den andra kommunen samtycker till att ta över utredningen
    När rättsläget bedöms
    Så säger ingen regel något om "complete-investigation-after-move" för utredningen "u1"
    # Utredningen ska fortfarande bli färdig
    Och gäller "complete-child-investigation" för utredningen "u1"

  # SoL (2001:453) 2 a kap. 2 § krävde inte att vistelsen var tillfällig; 29 kap. 4 § gör det
  Scenariomall: Samma nödläge utan tillfällig vistelse
    Givet dagen är <dag>
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att situationen är akut
    Och att socialnämnden bedömer att det inte stämmer att vistelsen i kommunen är tillfällig
    När rättsläget bedöms
    Så <svar> "stay-municipality-answers-in-acute-situation" för personen
    # Rätten till hjälp i akut nöd hänger inte på vilken kommun som ansvarar i övrigt
    Och är det okänt om "emergency-help" gäller för personen

    Exempel:
      | dag        | svar                       |
      | 2025-06-30 | gäller                     |
      | 2025-07-01 | säger ingen regel något om |
