# language: sv
Egenskap: Uppföljning efter utredning och placering
  > SoL (2025:400) 23 kap., tidigare SoL (2001:453) 11 kap. 4 a–4 c §§ och 3 kap. 6 c §.

  # 1 §
  Scenariomall: Efter utredning utan samtycke
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att socialnämnden bedömer att barnet är i särskilt behov av nämndens skydd eller stöd
    Och att för barnet "c1" gäller att socialnämnden bedömer att det inte stämmer att förhållandena är sådana som avses i LVU
    Och att för barnet "c1" gäller att samtycke till åtgärd för barnets stöd eller skydd saknas
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att utredningen avslutades utan beslut om insats
    När rättsläget bedöms
    Så gäller "may-follow-up-after-investigation" för utredningen "u1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # Med samtycke finns bara från 2025-07-01
  Scenariomall: Efter utredning med samtycke
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att vårdnadshavaren och, om barnet har fyllt 15 år, barnet samtycker till uppföljning
    Och att för barnet "c1" gäller att socialnämnden bedömer att det inte stämmer att barnet är i särskilt behov av nämndens skydd eller stöd
    Och utredningen "u1" om barnet "c1"
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att utredningen avslutades utan beslut om insats
    När rättsläget bedöms
    Så <svar> "may-follow-up-after-investigation" för utredningen "u1"

    Exempel:
      | dag        | svar                       |
      | 2025-06-30 | säger ingen regel något om |
      | 2025-07-01 | gäller                     |

  # När LVU är rätt väg
  Scenario: Förhållanden som i LVU
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att det inte stämmer att vårdnadshavaren och, om barnet har fyllt 15 år, barnet samtycker till uppföljning
    Och att för barnet "c1" gäller att socialnämnden bedömer att förhållandena är sådana som avses i LVU
    Och utredningen "u1" om barnet "c1"
    När rättsläget bedöms
    Så säger ingen regel något om "may-follow-up-after-investigation" för utredningen "u1"

  # 2 §
  Scenariomall: Efter placering
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att socialnämnden bedömer att barnet är i särskilt behov av nämndens skydd eller stöd
    Och att för barnet "c1" gäller att socialnämnden bedömer att det inte stämmer att förhållandena är sådana som avses i LVU
    Och att för barnet "c1" gäller att det inte stämmer att vårdnadshavaren och, om barnet har fyllt 15 år, barnet samtycker till uppföljning
    Och att för barnet "c1" gäller att samtycke till åtgärd för barnets stöd eller skydd saknas
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är <grund>
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde är 2025-06-15
    När rättsläget bedöms
    Så <svar> "may-follow-up-after-placement" för placeringen "p1"

    Exempel:
      | dag        | hem            | grund                                                          | svar                       |
      | 2025-06-30 | familjehem     | beslut om vård eller skyddat boende enligt socialtjänstlagen   | gäller                     |
      | 2025-07-01 | familjehem     | beslut om vård eller skyddat boende enligt socialtjänstlagen   | gäller                     |
      | 2025-07-01 | skyddat boende | skyddat boende enligt lagen (2024:79)                          | gäller                     |
      | 2025-07-01 | jourhem        | beslut om vård eller skyddat boende enligt socialtjänstlagen   | säger ingen regel något om |
      | 2025-07-01 | familjehem     | beslut om vård enligt LVU                                      | säger ingen regel något om |

  # 3–5 §§: sex månader, tidigare två
  Scenariomall: Under uppföljningen
    Givet dagen är <dag>
    Och att personens ålder i hela år är <ålder>
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes är 2025-06-10
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen avslutades ännu inte har kommit
    Och att dagen som uppföljningen räknas från, då barnutredningen avslutades eller placeringen upphörde är 2025-06-05
    Och att dagen då en utredning inleddes under uppföljningen enligt socialtjänstlagen ännu inte har kommit
    När rättsläget bedöms
    Så gäller "inform-guardian-of-follow-up"
    Och <barnet> "inform-child-of-follow-up"
    Och gäller "take-contacts-in-follow-up"
    Och gäller "talk-with-child-without-guardian"
    Och ska "end-follow-up" vara gjort senast <sista dag>

    Exempel:
      | dag        | ålder | barnet                     | sista dag  |
      | 2025-06-30 | 15    | gäller                     | 2025-08-05 |
      | 2025-07-01 | 15    | gäller                     | 2025-12-05 |
      | 2025-07-01 | 14    | säger ingen regel något om | 2025-12-05 |

  Scenario: En utredning inleds
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 9
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes är 2025-07-10
    Och att dagen som uppföljningen räknas från, då barnutredningen avslutades eller placeringen upphörde är 2025-07-05
    Och att dagen då en utredning inleddes under uppföljningen enligt socialtjänstlagen är 2025-08-20
    När rättsläget bedöms
    Så ska "end-follow-up" vara gjort senast 2025-08-20

  # 6 §
  Scenariomall: Kontaktperson följs upp
    Givet dagen är <dag>
    Och att personens ålder i hela år är <ålder>
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    Och att personen har beviljats kontaktperson, kontaktfamilj eller särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så <svar> "follow-up-contact-person"

    Exempel:
      | dag        | ålder | svar                       |
      | 2025-06-30 | 10    | gäller                     |
      | 2025-07-01 | 20    | gäller                     |
      | 2025-07-01 | 21    | säger ingen regel något om |
