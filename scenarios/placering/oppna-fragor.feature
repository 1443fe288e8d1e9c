# language: sv
Egenskap: Öppna frågor, skyddat boende på barnets samtycke
  > 21 kap. 1 § och lagen (2024:79).

  # Fråga 1: barnet samtycker men inte vårdnadshavaren
  Scenario: Skyddat boende på barnets samtycke, 13 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    När rättsläget bedöms
    Så är det okänt om "board-may-decide-personal-intervention-for-child" gäller

  # Fråga 1: barnet samtycker men inte vårdnadshavaren
  Scenariomall: Skyddat boende på barnets samtycke, 13 år, bedömt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "board-may-decide-personal-intervention-for-child"

    Exempel:
      | bedömning                                                                                                                                                 | svar                       |
      | socialnämnden bedömer att barnets samtycke räcker för skyddat boende enligt socialtjänstlagen, fast en vårdnadshavare inte samtycker                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att barnets samtycke räcker för skyddat boende enligt socialtjänstlagen, fast en vårdnadshavare inte samtycker | säger ingen regel något om |

  # Fråga 1: barnet samtycker men inte vårdnadshavaren
  Scenario: Skyddat boende på barnets samtycke, 16 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    När rättsläget bedöms
    Så är det okänt om "board-may-decide-personal-intervention-for-child" gäller

  # Fråga 1: barnet samtycker men inte vårdnadshavaren
  Scenariomall: Skyddat boende på barnets samtycke, 16 år, bedömt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "board-may-decide-personal-intervention-for-child"

    Exempel:
      | bedömning                                                                                                                                                 | svar                       |
      | socialnämnden bedömer att barnets samtycke räcker för skyddat boende enligt socialtjänstlagen, fast en vårdnadshavare inte samtycker                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att barnets samtycke räcker för skyddat boende enligt socialtjänstlagen, fast en vårdnadshavare inte samtycker | säger ingen regel något om |

  # Utanför frågan: båda vårdnadshavarna samtycker
  Scenario: Skyddat boende med samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    När rättsläget bedöms
    Så gäller "board-may-decide-personal-intervention-for-child"

  # Utanför frågan: under 12 år
  Scenario: Skyddat boende utan samtycke för en elvaåring
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-decide-personal-intervention-for-child"
