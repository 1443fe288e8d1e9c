# language: sv
Egenskap: Barnombudsmannen och en vårdnadshavares samtycke
  > SoL (2025:400) 19 kap. 3 §, SoL (2001:453) 14 kap. 1 § fjärde stycket, FB (1949:381) 6 kap. 13 a § i äldre lydelse.

  Scenario: Barnombudsmannens egen lag från den 15 januari 2026
    Givet dagen är 2026-01-15
    Och att verksamheten där kännedomen eller misstanken uppkom är Barnombudsmannen
    När rättsläget bedöms
    Så gäller "childrens-ombudsman-follows-own-act"
    Och vilar "childrens-ombudsman-follows-own-act" på "SoL (2025:400) 19 kap. 3 §"
    Och är det sant att personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: En annan verksamhet från den 15 januari 2026
    Givet dagen är 2026-01-15
    Och att verksamheten där kännedomen eller misstanken uppkom är verksamhet enligt skollagen
    När rättsläget bedöms
    Så säger ingen regel något om "childrens-ombudsman-follows-own-act"
    Och är det falskt att personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: Okänd verksamhet från den 15 januari 2026
    Givet dagen är 2026-01-15
    När rättsläget bedöms
    Så är det okänt om "childrens-ombudsman-follows-own-act" gäller
    Och är det okänt om personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: Barnombudsmannens egen lag den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att verksamheten där kännedomen eller misstanken uppkom är Barnombudsmannen
    När rättsläget bedöms
    Så gäller "childrens-ombudsman-follows-own-act"
    Och vilar "childrens-ombudsman-follows-own-act" på "SoL (2025:400) 19 kap. 3 §"
    Och är det sant att personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: En annan verksamhet den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att verksamheten där kännedomen eller misstanken uppkom är verksamhet enligt skollagen
    När rättsläget bedöms
    Så säger ingen regel något om "childrens-ombudsman-follows-own-act"
    Och är det falskt att personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: Okänd verksamhet den 1 juli 2025
    Givet dagen är 2025-07-01
    När rättsläget bedöms
    Så är det okänt om "childrens-ombudsman-follows-own-act" gäller
    Och är det okänt om personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: Barnombudsmannens egen lag den 30 juni 2025
    Givet dagen är 2025-06-30
    Och att verksamheten där kännedomen eller misstanken uppkom är Barnombudsmannen
    När rättsläget bedöms
    Så gäller "childrens-ombudsman-follows-own-act"
    Och vilar "childrens-ombudsman-follows-own-act" på "SoL (2001:453) 14 kap. 1 § fjärde stycket"
    Och är det sant att personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: En annan verksamhet den 30 juni 2025
    Givet dagen är 2025-06-30
    Och att verksamheten där kännedomen eller misstanken uppkom är verksamhet enligt skollagen
    När rättsläget bedöms
    Så säger ingen regel något om "childrens-ombudsman-follows-own-act"
    Och är det falskt att personen omfattas av Barnombudsmannens egen regel om anmälan

  Scenario: Okänd verksamhet den 30 juni 2025
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "childrens-ombudsman-follows-own-act" gäller
    Och är det okänt om personen omfattas av Barnombudsmannens egen regel om anmälan

  # FB 6:13 a, äldre lydelse
  Scenario: En av två vårdnadshavare samtycker
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2013-01-01
    Och att barnet har två vårdnadshavare
    Och att endast den ena av de två vårdnadshavarna samtycker till åtgärden
    Och att socialnämnden bedömer att det krävs med hänsyn till barnets bästa att åtgärden vidtas utan den andra vårdnadshavarens samtycke
    Och att åtgärden till stöd för barnet är behandling i öppna former enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "decide-with-one-guardians-consent"
    Och vilar "decide-with-one-guardians-consent" på "FB (1949:381) 6 kap. 13 a § 1–3"

  Scenario: En av två vårdnadshavare samtycker, när ett svar saknas
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2013-01-01
    Och att barnet har två vårdnadshavare
    Och att endast den ena av de två vårdnadshavarna samtycker till åtgärden
    Och att socialnämnden bedömer att det krävs med hänsyn till barnets bästa att åtgärden vidtas utan den andra vårdnadshavarens samtycke
    När rättsläget bedöms
    Så är det okänt om "decide-with-one-guardians-consent" gäller

  Scenario: En av två vårdnadshavare samtycker, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2013-01-01
    Och att det inte stämmer att barnet har två vårdnadshavare
    Och att endast den ena av de två vårdnadshavarna samtycker till åtgärden
    Och att socialnämnden bedömer att det krävs med hänsyn till barnets bästa att åtgärden vidtas utan den andra vårdnadshavarens samtycke
    Och att åtgärden till stöd för barnet är behandling i öppna former enligt socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "decide-with-one-guardians-consent"

  Scenario: Vård i ett hem ingår inte
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2013-01-01
    Och att barnet har två vårdnadshavare
    Och att endast den ena av de två vårdnadshavarna samtycker till åtgärden
    Och att socialnämnden bedömer att det krävs med hänsyn till barnets bästa att åtgärden vidtas utan den andra vårdnadshavarens samtycke
    Och att åtgärden till stöd för barnet är något annat
    När rättsläget bedöms
    Så säger ingen regel något om "decide-with-one-guardians-consent"

  Scenario: Från den 1 juli 2025 är lydelsen inte läst
    Givet dagen är 2025-07-01
    Och att personens födelsedag är 2013-01-01
    Och att barnet har två vårdnadshavare
    Och att endast den ena av de två vårdnadshavarna samtycker till åtgärden
    Och att socialnämnden bedömer att det krävs med hänsyn till barnets bästa att åtgärden vidtas utan den andra vårdnadshavarens samtycke
    Och att åtgärden till stöd för barnet är behandling i öppna former enligt socialtjänstlagen
    När rättsläget bedöms
    Så är det okänt om "decide-with-one-guardians-consent" gäller
