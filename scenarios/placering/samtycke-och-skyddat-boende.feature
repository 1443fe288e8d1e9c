# language: sv
Egenskap: Insatser till barn utan vårdnadshavarens samtycke, och skyddat boende för barn
  > SoL (2025:400) 21 kap. och 22 kap. 5 §, tidigare SoL (2001:453) 3 kap. 6 a § och 6 kap. 6 d §.

  # 21 kap. 1 § första stycket
  Scenario: Vårdnadshavaren samtycker
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    När rättsläget bedöms
    Så gäller "board-may-decide-personal-intervention-for-child"

  # Andra och tredje styckena
  Scenariomall: Utan vårdnadshavarens samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att <barnet>
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    När rättsläget bedöms
    Så <svar> "board-may-decide-personal-intervention-for-child"

    Exempel:
      | ålder | barnet                       | svar                       |
      | 11    | barnet samtycker till insatsen | säger ingen regel något om |
      | 12    | barnet samtycker till insatsen | gäller                     |
      | 15    | barnet samtycker till insatsen | gäller                     |
      | 15    | barnet begär insatsen          | gäller                     |

  Scenario: En fjortonårings begäran räcker inte
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att barnet begär insatsen
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-decide-personal-intervention-for-child"

  # Osäker ålder döljer inte vad båda styckena ger
  Scenario: Mellan 12 och 16 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är mellan 12 och 16
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    När rättsläget bedöms
    Så gäller "board-may-decide-personal-intervention-for-child"

  # Fjärde stycket
  Scenario: Familjehem kräver alltid vårdnadshavarens samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet begär insatsen
    Och att insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-decide-personal-intervention-for-child"

  # 3 kap. 6 a § i 2001 års lag
  Scenario: Öppna insatser före 2025-07-01
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 13
    Och att insatsen är en öppen insats
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    När rättsläget bedöms
    Så gäller "board-may-decide-personal-intervention-for-child"
    Och vilar "board-may-decide-personal-intervention-for-child" på "SoL (2001:453) 3 kap. 6 a § andra stycket"

  # 21 kap. 2 §
  Scenario: Utan behovsprövning och utan samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    När rättsläget bedöms
    Så gäller "no-unassessed-intervention-without-guardian-consent"

  Scenario: Från 15 år när det är lämpligt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att socialnämnden bedömer att det är lämpligt att barnet får insatsen utan individuell behovsprövning och utan vårdnadshavarens samtycke
    När rättsläget bedöms
    Så säger ingen regel något om "no-unassessed-intervention-without-guardian-consent"

  # 22 kap. 5 §
  Scenariomall: Barn i skyddat boende med vårdnadshavare
    Givet dagen är <dag>
    Och att personens ålder i hela år är 6
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att barnets vårdnadshavare samtycker till att barnet får skyddat boende, båda om barnet har två vårdnadshavare
    Och att skyddat boende övervägs för barnet
    När rättsläget bedöms
    Så <svar> "board-may-grant-child-sheltered-housing"
    Och säger ingen regel något om "child-not-granted-sheltered-housing-without-guardian"

    Exempel:
      | dag        | svar                       |
      | 2024-03-31 | säger ingen regel något om |
      | 2024-04-01 | gäller                     |
      | 2025-06-30 | gäller                     |
      | 2025-07-01 | gäller                     |

  # Ett ensamt barn, till exempel utsatt för människohandel
  Scenariomall: Barn utan myndig vårdnadshavare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att skyddat boende övervägs för barnet
    Och att det inte stämmer att <krav>
    När rättsläget bedöms
    Så gäller "child-not-granted-sheltered-housing-without-guardian"
    Och säger ingen regel något om "board-may-grant-child-sheltered-housing"

    Exempel:
      | krav                                                                                                       |
      | barnet ska bo i skyddat boende tillsammans med en vårdnadshavare                                           |
      | vårdnadshavaren som barnet ska placeras tillsammans med är myndig                                          |
      | vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen   |

  Scenario: Den som är 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att skyddat boende övervägs för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "child-not-granted-sheltered-housing-without-guardian"
