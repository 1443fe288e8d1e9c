# language: sv
Egenskap: Framställning till domstol, anmälan till överförmyndaren och besked om avhysning
  > SoF (2025:468) 11 kap., tidigare SoF (2001:937) 5 kap. 2–4 §§.

  # 11 kap. 1 §
  Scenariomall: Åtgärd om vårdnaden
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att en åtgärd behöver vidtas i fråga om vårdnad, umgänge eller förmynderskap för barnet
    Och att det inte stämmer att frågan gäller särskilt förordnad vårdnadshavare enligt lagen (2005:429) om god man för ensamkommande barn
    När rättsläget bedöms
    Så gäller "apply-to-court-on-custody-contact-or-guardianship"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Åtgärd om vårdnaden, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att frågan gäller särskilt förordnad vårdnadshavare enligt lagen (2005:429) om god man för ensamkommande barn
    När rättsläget bedöms
    Så är det okänt om "apply-to-court-on-custody-contact-or-guardianship" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Åtgärd om vårdnaden, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att en åtgärd behöver vidtas i fråga om vårdnad, umgänge eller förmynderskap för barnet
    Och att det inte stämmer att frågan gäller särskilt förordnad vårdnadshavare enligt lagen (2005:429) om god man för ensamkommande barn
    När rättsläget bedöms
    Så säger ingen regel något om "apply-to-court-on-custody-contact-or-guardianship"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Åtgärd om vårdnaden, undantaget
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att en åtgärd behöver vidtas i fråga om vårdnad, umgänge eller förmynderskap för barnet
    Och att frågan gäller särskilt förordnad vårdnadshavare enligt lagen (2005:429) om god man för ensamkommande barn
    När rättsläget bedöms
    Så säger ingen regel något om "apply-to-court-on-custody-contact-or-guardianship"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Åtgärd om vårdnaden, okänt om undantaget
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att en åtgärd behöver vidtas i fråga om vårdnad, umgänge eller förmynderskap för barnet
    När rättsläget bedöms
    Så är det okänt om "apply-to-court-on-custody-contact-or-guardianship" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Målsägandebiträde för barnet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att barnet är i behov av ett målsägandebiträde
    När rättsläget bedöms
    Så gäller "apply-to-court-on-injured-party-counsel"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Målsägandebiträde för barnet, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så är det okänt om "apply-to-court-on-injured-party-counsel" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Målsägandebiträde för barnet, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att barnet är i behov av ett målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "apply-to-court-on-injured-party-counsel"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Målsägandebiträde för barnet, lagrummet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att barnet är i behov av ett målsägandebiträde
    När rättsläget bedöms
    Så vilar "apply-to-court-on-injured-party-counsel" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                                   |
      | 2025-06-30 | SoF (2001:937) 5 kap. 2 § första stycket andra meningen  |
      | 2025-07-01 | SoF (2025:468) 11 kap. 1 § första stycket andra meningen |

  Scenariomall: Biträdet omfattas inte av undantaget
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att barnet är i behov av ett målsägandebiträde
    Och att frågan gäller särskilt förordnad vårdnadshavare enligt lagen (2005:429) om god man för ensamkommande barn
    När rättsläget bedöms
    Så gäller "apply-to-court-on-injured-party-counsel"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Den som har fyllt 18
    Givet dagen är <dag>
    Och att personens ålder i hela år är 18
    Och att socialnämnden bedömer att barnet är i behov av ett målsägandebiträde
    Och att socialnämnden bedömer att en åtgärd behöver vidtas i fråga om vårdnad, umgänge eller förmynderskap för barnet
    Och att det inte stämmer att frågan gäller särskilt förordnad vårdnadshavare enligt lagen (2005:429) om god man för ensamkommande barn
    När rättsläget bedöms
    Så säger ingen regel något om "apply-to-court-on-injured-party-counsel"
    Och säger ingen regel något om "apply-to-court-on-custody-contact-or-guardianship"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 11 kap. 2 §
  Scenariomall: God man eller förvaltare
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen inte längre bör ha förvaltare
    Och att socialnämnden bedömer att det inte stämmer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    Och att socialnämnden bedömer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    När rättsläget bedöms
    Så gäller "notify-chief-guardian"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: God man eller förvaltare, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen inte längre bör ha förvaltare
    Och att socialnämnden bedömer att det inte stämmer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    När rättsläget bedöms
    Så är det okänt om "notify-chief-guardian" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: God man eller förvaltare, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen inte längre bör ha förvaltare
    Och att socialnämnden bedömer att det inte stämmer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    Och att socialnämnden bedömer att det inte stämmer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    När rättsläget bedöms
    Så säger ingen regel något om "notify-chief-guardian"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Förvaltaren behövs inte
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    Och att socialnämnden bedömer att det inte stämmer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    Och att socialnämnden bedömer att personen inte längre bör ha förvaltare
    När rättsläget bedöms
    Så gäller "notify-chief-guardian"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Förvaltaren behövs inte, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    Och att socialnämnden bedömer att det inte stämmer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    När rättsläget bedöms
    Så är det okänt om "notify-chief-guardian" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Förvaltaren behövs inte, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    Och att socialnämnden bedömer att det inte stämmer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    Och att socialnämnden bedömer att det inte stämmer att personen inte längre bör ha förvaltare
    När rättsläget bedöms
    Så säger ingen regel något om "notify-chief-guardian"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Barnets egendom
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    Och att socialnämnden bedömer att det inte stämmer att personen inte längre bör ha förvaltare
    Och att socialnämnden bedömer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    När rättsläget bedöms
    Så gäller "notify-chief-guardian"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Barnets egendom, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    Och att socialnämnden bedömer att det inte stämmer att personen inte längre bör ha förvaltare
    När rättsläget bedöms
    Så är det okänt om "notify-chief-guardian" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Barnets egendom, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att god man eller förvaltare enligt föräldrabalken bör förordnas för personen
    Och att socialnämnden bedömer att det inte stämmer att personen inte längre bör ha förvaltare
    Och att socialnämnden bedömer att det inte stämmer att förhållandena talar för att en förälder inte kommer att förvalta barnets egendom på ett betryggande sätt
    När rättsläget bedöms
    Så säger ingen regel något om "notify-chief-guardian"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 11 kap. 3 §
  Scenariomall: Besked om avhysning
    Givet dagen är <dag>
    Och att dagen då socialnämnden fick Kronofogdemyndighetens underrättelse om tiden för avhysning eller avlägsnande av personen är 2025-06-20
    När rättsläget bedöms
    Så gäller "confirm-enforcement-notice"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Besked om avhysning, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "confirm-enforcement-notice" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Besked om avhysning, villkoret brister
    Givet dagen är <dag>
    Och att dagen då socialnämnden fick Kronofogdemyndighetens underrättelse om tiden för avhysning eller avlägsnande av personen ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "confirm-enforcement-notice"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Bekräftas samma dag
    Givet dagen är 2025-09-03
    Och att dagen då socialnämnden fick Kronofogdemyndighetens underrättelse om tiden för avhysning eller avlägsnande av personen är 2025-09-03
    När rättsläget bedöms
    Så ska "confirm-enforcement-notice" vara gjort senast 2025-09-03

  Scenariomall: Kopia till den som avhyses
    Givet dagen är <dag>
    Och att dagen då socialnämnden fick Kronofogdemyndighetens underrättelse om tiden för avhysning eller avlägsnande av personen är 2025-06-20
    Och att svaret på vad underrättelsen från Kronofogdemyndigheten gäller är avhysning
    När rättsläget bedöms
    Så gäller "send-copy-of-confirmation-to-evicted"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kopia till den som avhyses, ingen vet
    Givet dagen är <dag>
    Och att dagen då socialnämnden fick Kronofogdemyndighetens underrättelse om tiden för avhysning eller avlägsnande av personen är 2025-06-20
    När rättsläget bedöms
    Så är det okänt om "send-copy-of-confirmation-to-evicted" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kopia till den som avhyses, villkoret brister
    Givet dagen är <dag>
    Och att dagen då socialnämnden fick Kronofogdemyndighetens underrättelse om tiden för avhysning eller avlägsnande av personen är 2025-06-20
    Och att svaret på vad underrättelsen från Kronofogdemyndigheten gäller är avlägsnande
    När rättsläget bedöms
    Så säger ingen regel något om "send-copy-of-confirmation-to-evicted"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # SoL 25 kap. 1 §
  Scenariomall: Rätt examen
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    När rättsläget bedöms
    Så gäller "qualified-staff-for-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Rätt examen, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    När rättsläget bedöms
    Så är det okänt om "qualified-staff-for-child-tasks" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Rätt examen, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att det inte stämmer att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    När rättsläget bedöms
    Så säger ingen regel något om "qualified-staff-for-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Rätt examen, ung vuxen
    Givet dagen är <dag>
    Och att personens ålder i hela år är 20
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "qualified-staff-for-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Rätt examen, den som har fyllt 21
    Givet dagen är <dag>
    Och att personens ålder i hela år är 21
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så säger ingen regel något om "qualified-staff-for-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillräcklig erfarenhet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    När rättsläget bedöms
    Så gäller "experience-for-independent-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillräcklig erfarenhet, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    När rättsläget bedöms
    Så är det okänt om "experience-for-independent-child-tasks" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillräcklig erfarenhet, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att det inte stämmer att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    När rättsläget bedöms
    Så säger ingen regel något om "experience-for-independent-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillräcklig erfarenhet, ung vuxen
    Givet dagen är <dag>
    Och att personens ålder i hela år är 20
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "experience-for-independent-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillräcklig erfarenhet, den som har fyllt 21
    Givet dagen är <dag>
    Och att personens ålder i hela år är 21
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så säger ingen regel något om "experience-for-independent-child-tasks"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Äldre anställda fram till den 30 juni 2022
    Givet dagen är 2022-06-30
    Och att personens ålder i hela år är 17
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    När rättsläget bedöms
    Så är det okänt om "qualified-staff-for-child-tasks" gäller
