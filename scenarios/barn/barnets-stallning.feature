# language: sv
Egenskap: Barnets egen ställning
  > SoL (2025:400) 3 kap., tidigare SoL (2001:453) 1 kap. 2 § och 11 kap. 10 §.

  Scenariomall: Åtgärd som rör ett barn
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och att en åtgärd rör barnet, också när den vidtas i en vuxens ärende
    När rättsläget bedöms
    Så gäller "regard-best-interests-of-child"
    Och vilar "regard-best-interests-of-child" på "<lagrum>"
    Och gäller "child-may-express-views"
    Och gäller "child-gets-information"
    Och är det okänt om "best-for-child-is-decisive" gäller

    Exempel:
      | dag        | lagrum                                                   |
      | 2025-06-30 | SoL (2001:453) 1 kap. 2 § första stycket                 |
      | 2025-07-01 | SoL (2025:400) 3 kap. 1 § första stycket första meningen |

  Scenario: Vård eller behandling
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 10
    Och att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet
    När rättsläget bedöms
    Så gäller "best-for-child-is-decisive"

  Scenario: Varken en åtgärd eller en fråga rör barnet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att en åtgärd rör barnet, också när den vidtas i en vuxens ärende
    Och att det inte stämmer att beslutet eller åtgärden rör vård- eller behandlingsinsatser för barnet
    Och att det inte stämmer att en fråga i ett ärende rör barnet, också i en vuxens ärende
    När rättsläget bedöms
    Så säger ingen regel något om "child-may-express-views"
    Och säger ingen regel något om "weigh-childs-views"
    Och säger ingen regel något om "regard-best-interests-of-child"

  # 3 kap. 4 §: 15 år
  Scenariomall: Egen talan
    Givet dagen är 2025-09-01
    Och att personens födelsedag är <född>
    När rättsläget bedöms
    Så gäller "child-pursues-own-case"

    Exempel:
      | född       |
      | 2010-09-01 |
      | 2007-09-02 |

  Scenariomall: Inte egen talan som barn
    Givet dagen är 2025-09-01
    Och att personens födelsedag är <född>
    När rättsläget bedöms
    Så säger ingen regel något om "child-pursues-own-case"

    Exempel:
      | född       |
      | 2010-09-02 |
      | 2007-09-01 |

  # Åldersgränsen 18 år
  Scenario: Dagen före 18-årsdagen
    Givet dagen är 2025-08-31
    Och att personens födelsedag är 2007-09-01
    När rättsläget bedöms
    Så är det sant att personen är barn

  Scenario: 18-årsdagen
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2007-09-01
    När rättsläget bedöms
    Så är det falskt att personen är barn
    Och är det sant att personen är ung vuxen (18–20 år)

  Scenario: Ålder mellan 17 och 18
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är mellan 17 och 18
    När rättsläget bedöms
    Så är det okänt om personen är barn
