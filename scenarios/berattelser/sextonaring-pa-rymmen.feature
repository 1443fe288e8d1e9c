# language: sv
Egenskap: En sextonåring på rymmen med en äldre pojkvän
  > Flickan är påhittad. Hon är född 12 mars 2009 och bor hos en man på 27 år som hon kallar sin pojkvän.
  > SoL (2025:400) 14, 18, 20 och 21 kap., LVU 3 §, BrB 4 kap. 1 a § och 6 kap. 9 §.

  Bakgrund:
    Givet dagen är 2025-11-03
    Och att personens födelsedag är 2009-03-12
    Och vårdnadshavaren "v1"
    Och att personen "v1" bara nämns
    Och personen "m1"
    Och att personen "m1" bara nämns
    Och orosanmälan "r1" om personen
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-11-01

  # SoL 20 kap. 1 §: bedömningen ska göras genast, och för barn dokumenteras i en personakt.
  # 20 kap. 2 § andra meningen: beslutet behövs inte om en utredning redan pågår. Det är inte sagt.
  Scenario: Första kontakten: bara ålder och anmälan
    När rättsläget bedöms
    Så gäller "assess-immediate-protection" för orosanmälan "r1"
    Och gäller "document-protection-assessment-in-personal-file" för orosanmälan "r1"
    Och är det okänt om "decide-whether-to-investigate" gäller för orosanmälan "r1"
    Och är det okänt om "child-victim-gets-interventions" gäller
    Och ställs frågan "is_crime_victim" till socialnämnden
    Och ställs frågan "learns_or_suspects_child_fares_badly"

  # Det som ingen har bedömt sägs inte: varken tvångsvård, brott eller att hjälp uteblir.
  Scenario: Det som inte sägs vid första kontakten
    När rättsläget bedöms
    Så är det okänt om "care-under-lvu-must-be-given" gäller
    Och är det okänt om "take-into-care-immediately" gäller
    Och är det okänt om "open-investigation" gäller
    Och är det okänt om "emergency-help" gäller
    Och är det okänt om "no-personal-intervention-for-child-without-consent" gäller
    Och ställs inte frågan "person_birth_date" för personen "m1"
    Och ställs inte frågan "is_crime_victim" för personen "m1"
    Och ställs inte frågan "is_present_in_municipality" för personen "v1"

  # SoL 20 kap. 2 §: inom fjorton dagar efter den 1 november. 18 kap. 7 § och 13 kap. 1 §.
  Scenario: Efter några svar
    Givet att listan över utredningar är fullständig
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att nämnden har fått information om något som skulle kunna leda till en åtgärd av nämnden
    Och att dagen då nämnden fick informationen är 2025-11-01
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    När rättsläget bedöms
    Så gäller "decide-whether-to-investigate" för orosanmälan "r1"
    Och ska "decide-whether-to-investigate" vara gjort senast 2025-11-15
    Och gäller "child-victim-gets-interventions"
    Och vilar "child-victim-gets-interventions" på "SoL (2025:400) 18 kap. 7 § första stycket"
    Och gäller "open-investigation"
    Och gäller "offer-crime-victim-support"

  # SoL 21 kap. 1 § tredje stycket: från 15 år får nämnden besluta utan vårdnadshavaren om det är lämpligt och barnet vill.
  # Fjärde stycket: vård i familjehem kräver alltid vårdnadshavarens samtycke.
  Scenariomall: Vårdnadshavaren samtycker inte men flickan vill ha hjälp
    Givet att svaret på insatsens slag är <slag>
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att barnet samtycker till insatsen
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    När rättsläget bedöms
    Så <möjlighet>
    Och <förbud>

    Exempel:
      | slag                                        | möjlighet                                                                  | förbud                                                                             |
      | kontaktperson, kontaktfamilj eller kvalificerad kontaktperson | gäller "board-may-decide-personal-intervention-for-child"                  | säger ingen regel något om "no-personal-intervention-for-child-without-consent"    |
      | vård i familjehem                           | säger ingen regel något om "board-may-decide-personal-intervention-for-child" | gäller "no-personal-intervention-for-child-without-consent"                     |

  # BrB 4 kap. 1 a § andra stycket: mot ett barn krävs inget otillbörligt medel. 6 kap. 9 §: betalningen får komma från vem som helst.
  Scenario: Mannen inhyser henne och tar betalt av andra
    Givet händelsen "h1" mot personen
    Och att misstänkta för händelsen "h1" är personen "m1"
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2025-10-20
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2025-10-31
    Och att för händelsen "h1" gäller att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att för händelsen "h1" gäller att socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    Och att för händelsen "h1" gäller att någon har förmått personen till den sexuella handlingen
    Och att för händelsen "h1" gäller att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att för händelsen "h1" gäller att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det sant att händelsen "h1" visar tecken på människohandel enligt 4 kap. 1 a § brottsbalken
    Och är det sant att händelsen "h1" visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken
    # Tecken är inte en bedömning: 18 kap. 7 § väntar fortfarande på nämnden
    Och väntar "child-victim-gets-interventions" på en bedömning

  # SoL 20 kap. 7 §, 20 kap. 3 §: fyra månader från den dag utredningen inleddes
  Scenario: När utredningen är inledd får nämnden tala med henne
    Givet utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen pågår
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är 2025-11-03
    Och att för utredningen "u1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att förlänga barnutredningen
    När rättsläget bedöms
    Så gäller "talk-with-child-without-guardian"
    Och gäller "complete-child-investigation" för utredningen "u1"
    Och ska "complete-child-investigation" vara gjort senast 2026-03-03
    Och säger ingen regel något om "decide-whether-to-investigate" för orosanmälan "r1"

  # LVU 3 §: beteendet, risken och det bristande samtycket ska alla vara bedömda. LVU 1 §: skyddet upphör inte vid 18, men vid 20.
  Scenariomall: Tvångsvård kräver varje led och har en åldersgräns
    Givet att socialnämnden bedömer att den unge har något annat socialt nedbrytande beteende
    Och att socialnämnden bedömer att den unge genom sitt beteende utsätter sin hälsa eller utveckling för en påtaglig risk att skadas
    När rättsläget bedöms
    Så är det sant att personen är i en sådan situation som LVU 3 § beskriver
    Givet dagen är <dag>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                        |
      | 2025-11-03 | är det okänt om "care-under-lvu-must-be-given" gäller       |
      | 2029-03-11 | gäller inte "care-under-lvu-must-be-given"                  |
      | 2029-03-12 | gäller inte "care-under-lvu-may-be-given"                   |
