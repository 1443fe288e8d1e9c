# language: sv
Egenskap: Öppna frågor, kontaktperson för barn under 15 år
  > 13 kap. 7 § säger den enskilde. 21 kap. 1 § nämner vårdnadshavaren.

  # Fråga 1: barnet vill inte självt
  Scenario: Elvaåring som inte själv vill ha kontaktperson
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att det inte stämmer att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    När rättsläget bedöms
    Så är det okänt om "appoint-contact-person-or-family" gäller
    Och ställs frågan "guardians_wish_enough_for_contact_person" till socialnämnden

  # Fråga 1: barnet vill inte självt
  Scenariomall: Elvaåring som inte själv vill ha kontaktperson, bedömt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att det inte stämmer att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "appoint-contact-person-or-family"

    Exempel:
      | bedömning                                                                                                                                | svar                       |
      | socialnämnden bedömer att vårdnadshavarens samtycke räcker för en kontaktperson, fast barnet inte självt vill ha en                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att vårdnadshavarens samtycke räcker för en kontaktperson, fast barnet inte självt vill ha en | säger ingen regel något om |

  # Utanför frågan: båda vill
  Scenario: Elvaåring som själv vill, med vårdnadshavarens samtycke
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    När rättsläget bedöms
    Så gäller "appoint-contact-person-or-family"

  # Utanför frågan: ingen vill
  Scenario: Elvaåring när ingen vill
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 11
    Och att det inte stämmer att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att det inte stämmer att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-contact-person-or-family"
