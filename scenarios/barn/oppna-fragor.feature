# language: sv
Egenskap: Öppna frågor, unga i reglerna om anmälan
  > 20 kap. 1 och 2 §§ säger barn eller unga, utan ålder. 18–20 år är omstritt.

  # Fråga 2: hur gammal en ung person är
  Scenariomall: Skyddsbedömning för en nittonåring
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2006-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så är det okänt om "assess-immediate-protection" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Fråga 2: hur gammal en ung person är
  Scenariomall: Skyddsbedömning för en nittonåring, bedömt
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2006-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    Och att för personen "x1" gäller att <bedömning>
    När rättsläget bedöms
    Så <svar> "assess-immediate-protection"

    Exempel:
      | dag        | bedömning                                                                                                      | svar                       |
      | 2025-06-30 | socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över                      | gäller                     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att personen räknas som ung i lagens mening, fast barndomen är över | säger ingen regel något om |
      | 2025-07-01 | socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över                      | gäller                     |
      | 2025-07-01 | socialnämnden bedömer att det inte stämmer att personen räknas som ung i lagens mening, fast barndomen är över | säger ingen regel något om |

  # Utanför frågan: barn
  Scenariomall: Skyddsbedömning för en sjuttonåring
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2008-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "assess-immediate-protection"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Utanför frågan: den som har fyllt 21
  Scenariomall: Skyddsbedömning för en tjugotvååring
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2003-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så säger ingen regel något om "assess-immediate-protection"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Fråga 2: hur gammal en ung person är
  Scenariomall: Förhandsbedömning för en nittonåring
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2006-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så är det okänt om "decide-whether-to-investigate" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Fråga 2: hur gammal en ung person är
  Scenariomall: Förhandsbedömning för en nittonåring, bedömt
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2006-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    Och att för personen "x1" gäller att <bedömning>
    När rättsläget bedöms
    Så <svar> "decide-whether-to-investigate"

    Exempel:
      | dag        | bedömning                                                                                                      | svar                       |
      | 2025-06-30 | socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över                      | gäller                     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att personen räknas som ung i lagens mening, fast barndomen är över | säger ingen regel något om |
      | 2025-07-01 | socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över                      | gäller                     |
      | 2025-07-01 | socialnämnden bedömer att det inte stämmer att personen räknas som ung i lagens mening, fast barndomen är över | säger ingen regel något om |

  # Utanför frågan: barn
  Scenariomall: Förhandsbedömning för en sjuttonåring
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2008-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "decide-whether-to-investigate"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Utanför frågan: den som har fyllt 21
  Scenariomall: Förhandsbedömning för en tjugotvååring
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2003-03-01
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är <dag>
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så säger ingen regel något om "decide-whether-to-investigate"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Den som var barn när anmälan kom in
  Scenario: Artonåring som var sjutton när anmälan kom in
    Givet dagen är 2025-09-05
    Och personen "x1"
    Och att för personen "x1" gäller att personens födelsedag är 2007-09-02
    Och orosanmälan "r1" om personen "x1"
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-08-28
    Och att listan över utredningar är fullständig
    När rättsläget bedöms
    Så gäller "decide-whether-to-investigate"

  # Fråga 2: samma ord i reglerna om barn och unga i riskzon
  Scenario: Nittonåring i riskzon den 2025-06-30
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så är det okänt om "protection-and-support-for-child-at-risk" gäller
    Och ställs frågan "counts_as_young_person" till socialnämnden

  # Fråga 2: samma ord i reglerna om barn och unga i riskzon
  Scenariomall: Nittonåring i riskzon den 2025-06-30, bedömt
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "protection-and-support-for-child-at-risk"

    Exempel:
      | bedömning                                                                                                      | svar                       |
      | socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att personen räknas som ung i lagens mening, fast barndomen är över | säger ingen regel något om |

  # Utanför frågan: barn
  Scenario: Sjuttonåring i riskzon den 2025-06-30
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så gäller "protection-and-support-for-child-at-risk"

  # Utanför frågan: den som har fyllt 21
  Scenario: Tjugotvååring i riskzon den 2025-06-30
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 22
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så säger ingen regel något om "protection-and-support-for-child-at-risk"

  # Fråga 2: samma ord i reglerna om barn och unga i riskzon
  Scenario: Nittonåring i riskzon den 2025-07-01
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så är det okänt om "protection-and-support-for-child-at-risk" gäller
    Och ställs frågan "counts_as_young_person" till socialnämnden

  # Fråga 2: samma ord i reglerna om barn och unga i riskzon
  Scenariomall: Nittonåring i riskzon den 2025-07-01, bedömt
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "protection-and-support-for-child-at-risk"

    Exempel:
      | bedömning                                                                                                      | svar                       |
      | socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att personen räknas som ung i lagens mening, fast barndomen är över | säger ingen regel något om |

  # Utanför frågan: barn
  Scenario: Sjuttonåring i riskzon den 2025-07-01
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 17
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så gäller "protection-and-support-for-child-at-risk"

  # Utanför frågan: den som har fyllt 21
  Scenario: Tjugotvååring i riskzon den 2025-07-01
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 22
    Och att socialnämnden bedömer att barnet eller den unge riskerar att utvecklas ogynnsamt
    När rättsläget bedöms
    Så säger ingen regel något om "protection-and-support-for-child-at-risk"
