# language: sv
Egenskap: Mål, förebyggande arbete och uppsökande verksamhet
  > SoL (2025:400) 2, 4, 5, 6, 7 och 18 kap., tidigare SoL (2001:453) 1, 2, 3 och 5 kap.

  # Bestämmelser utan villkor
  Scenariomall: Gäller i alla kommuner från den 1 juli 2025
    Givet dagen är 2025-07-01
    När rättsläget bedöms
    Så gäller "<utfall>"
    Och vilar "<utfall>" på "<lagrum>"

    Exempel:
      | utfall                                       | lagrum                                                  |
      | promote-security-equality-and-participation  | SoL (2025:400) 2 kap. 1 § första stycket                |
      | respect-self-determination-and-integrity     | SoL (2025:400) 2 kap. 1 § andra stycket                 |
      | develop-own-resources                        | SoL (2025:400) 2 kap. 2 §                               |
      | worthy-life-and-well-being                   | SoL (2025:400) 2 kap. 3 §                               |
      | work-preventively-and-be-easily-accessible   | SoL (2025:400) 2 kap. 4 §                               |
      | activity-of-good-quality                     | SoL (2025:400) 5 kap. 1 § första stycket första meningen |
      | science-and-proven-experience                | SoL (2025:400) 5 kap. 1 § första stycket andra meningen |
      | contribute-to-good-quality                   | SoL (2025:400) 5 kap. 1 § andra stycket                 |
      | follow-up-and-secure-quality                 | SoL (2025:400) 5 kap. 2 §                               |
      | staff-with-suitable-training-and-experience  | SoL (2025:400) 5 kap. 3 §                               |
      | know-living-conditions                       | SoL (2025:400) 6 kap. 1 §                               |
      | inform-about-social-services                 | SoL (2025:400) 6 kap. 2 §                               |
      | outreach-for-good-living-conditions          | SoL (2025:400) 6 kap. 3 § första stycket                |
      | inform-of-help-in-outreach                   | SoL (2025:400) 6 kap. 3 § andra stycket första meningen |
      | promote-good-environments                    | SoL (2025:400) 6 kap. 4 § första stycket andra meningen |
      | good-conditions-for-groups-in-need-of-support | SoL (2025:400) 6 kap. 5 § första meningen              |
      | promote-right-to-work-housing-and-education  | SoL (2025:400) 6 kap. 5 § andra meningen                |
      | prevent-harmful-use-and-addiction            | SoL (2025:400) 6 kap. 6 §                               |
      | spread-knowledge-on-harmful-use              | SoL (2025:400) 6 kap. 7 §                               |
      | prevent-crime                                | SoL (2025:400) 6 kap. 8 §                               |
      | plan-interventions                           | SoL (2025:400) 7 kap. 1 § första stycket första meningen |
      | weigh-in-early-and-preventive-interventions  | SoL (2025:400) 7 kap. 1 § första stycket andra meningen |
      | agreement-with-region-on-children-in-care    | SoL (2025:400) 7 kap. 2 § första stycket                |
      | agreement-with-region-on-mental-disability   | SoL (2025:400) 7 kap. 2 § första stycket                |
      | agreement-with-region-on-harmful-use         | SoL (2025:400) 7 kap. 2 § första stycket                |
      | agreement-on-use-of-resources                | SoL (2025:400) 7 kap. 3 § första stycket första meningen |
      | safe-and-good-growing-up                     | SoL (2025:400) 18 kap. 1 § första stycket               |
      | promote-development-of-children-and-young    | SoL (2025:400) 18 kap. 1 § andra stycket                |
      | outreach-to-children-and-young               | SoL (2025:400) 18 kap. 2 § första stycket               |
      | act-against-harmful-environments-for-young   | SoL (2025:400) 18 kap. 2 § andra stycket                |
      | prevent-harmful-use-among-young              | SoL (2025:400) 18 kap. 3 §                              |
      | prevent-crime-among-young                    | SoL (2025:400) 18 kap. 4 §                              |

  Scenariomall: Gällde också enligt 2001 års lag
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så gäller "<utfall>"
    Och vilar "<utfall>" på "<lagrum>"

    Exempel:
      | utfall                                       | lagrum                                       |
      | promote-security-equality-and-participation  | SoL (2001:453) 1 kap. 1 § första stycket     |
      | respect-self-determination-and-integrity     | SoL (2001:453) 1 kap. 1 § tredje stycket     |
      | develop-own-resources                        | SoL (2001:453) 1 kap. 1 § andra stycket      |
      | activity-of-good-quality                     | SoL (2001:453) 3 kap. 3 § första stycket     |
      | contribute-to-good-quality                   | SoL (2001:453) 14 kap. 2 §                   |
      | outreach-for-good-living-conditions          | SoL (2001:453) 3 kap. 1 §                    |
      | offer-help-in-outreach                       | SoL (2001:453) 3 kap. 4 § första meningen    |
      | good-conditions-for-groups-in-need-of-support | SoL (2001:453) 3 kap. 2 § andra stycket första meningen |
      | prevent-harmful-use-and-addiction            | SoL (2001:453) 3 kap. 7 § första stycket     |
      | agreement-with-region-on-children-in-care    | SoL (2001:453) 5 kap. 1 d § första meningen  |
      | outreach-to-children-and-young               | SoL (2001:453) 5 kap. 1 § p. 3                |

  # Uppgifterna gäller alltid. Svaret styr bara om de visas, och de får inte skymma det som rör personen
  Scenariomall: Fanns inte i 2001 års lag
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så säger ingen regel något om "<utfall>"

    Exempel:
      | utfall                                      |
      | worthy-life-and-well-being                  |
      | work-preventively-and-be-easily-accessible  |
      | science-and-proven-experience               |
      | prevent-crime                               |
      | prevent-crime-among-young                   |
      | weigh-in-early-and-preventive-interventions |

  # 2001 års lag krävde planering bara för vissa grupper; de bestämmelserna är inte skrivna som regler
  Scenario: Planering före den 1 juli 2025 är oläst
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "plan-interventions" gäller

  # 3 kap. 2 § i lydelsen från den 1 april 2024
  Scenario: Utsatta för våld av närstående nämns från april 2024
    Givet dagen är 2024-03-31
    När rättsläget bedöms
    Så är det okänt om "good-conditions-for-groups-in-need-of-support" gäller

  # 3 kap. 4 § sade erbjuda, 6 kap. 3 § säger upplysa
  Scenario: Att erbjuda hjälp i den uppsökande verksamheten stod i 2001 års lag
    Givet dagen är 2025-07-01
    När rättsläget bedöms
    Så säger ingen regel något om "offer-help-in-outreach"

  # 6 kap. 3 § andra stycket andra meningen
  Scenario: Samverkan i det uppsökande arbetet när den är lämplig
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att samverkan med andra är lämplig i den uppsökande verksamheten
    När rättsläget bedöms
    Så gäller "cooperate-in-outreach"

  Scenario: Samverkan väntar på en bedömning
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så väntar "cooperate-in-outreach" på en bedömning

  # 7 kap. 1 § andra stycket: om det inte är obehövligt
  Scenario: Samverkan i planeringen när den inte är obehövlig
    Givet dagen är 2025-09-01
    Och att kommunen bedömer att det inte stämmer att samverkan med regionen och andra är obehövlig när insatserna planeras
    När rättsläget bedöms
    Så gäller "cooperate-in-planning"

  Scenario: Obehövlig samverkan i planeringen
    Givet dagen är 2025-09-01
    Och att kommunen bedömer att samverkan med regionen och andra är obehövlig när insatserna planeras
    När rättsläget bedöms
    Så säger ingen regel något om "cooperate-in-planning"

  # 4 kap. 3 §
  Scenario: En förening får utföra uppgifter som inte är myndighetsutövning
    Givet dagen är 2025-09-01
    Och att kommunen bedömer att det inte stämmer att uppgiften som kommunen vill lämna över innefattar myndighetsutövning
    När rättsläget bedöms
    Så gäller "contract-out-tasks"
    Och säger ingen regel något om "must-not-hand-over-public-authority"

  Scenario: Myndighetsutövning får inte lämnas över
    Givet dagen är 2025-09-01
    Och att kommunen bedömer att uppgiften som kommunen vill lämna över innefattar myndighetsutövning
    När rättsläget bedöms
    Så gäller "must-not-hand-over-public-authority"
    Och säger ingen regel något om "contract-out-tasks"

  Scenario: Samma undantag i 2001 års lag
    Givet dagen är 2025-06-30
    Och att kommunen bedömer att uppgiften som kommunen vill lämna över innefattar myndighetsutövning
    När rättsläget bedöms
    Så gäller "must-not-hand-over-public-authority"
    Och vilar "must-not-hand-over-public-authority" på "SoL (2001:453) 2 kap. 5 § andra meningen"

  # 18 kap. 10 §: barnet eller den unge, inte föräldern
  Scenario: Särskilda behov efter en placering
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att barnets eller den unges placering utanför det egna hemmet har upphört
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "meet-needs-after-custody-case-placement-or-sanction"

  Scenario: Den som har fyllt 21 omfattas inte av regeln
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 21
    Och att barnets eller den unges placering utanför det egna hemmet har upphört
    När rättsläget bedöms
    Så säger ingen regel något om "meet-needs-after-custody-case-placement-or-sanction"

  Scenario: Efter ett vårdnadsmål enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 10
    Och att ett mål eller ärende om vårdnad, boende, umgänge eller adoption som gäller barnet eller den unge har avgjorts
    När rättsläget bedöms
    Så gäller "meet-needs-after-custody-case-placement-or-sanction"
    Och vilar "meet-needs-after-custody-case-placement-or-sanction" på "SoL (2001:453) 5 kap. 1 § p. 9"

  Scenario: Efter sluten ungdomsvård enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 18
    Och att verkställighet av sluten ungdomsvård har upphört för barnet eller den unge
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "meet-needs-after-custody-case-placement-or-sanction"
    Och vilar "meet-needs-after-custody-case-placement-or-sanction" på "SoL (2001:453) 5 kap. 1 § p. 10"
