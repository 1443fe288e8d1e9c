# language: sv
Egenskap: Ärenden som pågår den 1 juli 2025
  > SoL (2025:400), övergångsbestämmelserna p. 1–6; SFS 2025:1299 p. 3; SFS 2025:1501 p. 2.

  # P. 1–2: en ansökan som kom in i juni prövas enligt den nya lagen om den avgörs i juli
  Scenariomall: Beslutets dag väljer lag för överklagandet (p. 6)
    Givet dagen är 2025-07-20
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är <beslut>
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av nämndens beslut genom nämnden är 2025-07-03
    När rättsläget bedöms
    Så gäller "appeal-to-administrative-court"
    Och vilar "appeal-to-administrative-court" på "<lagrum>"

    Exempel:
      | beslut     | lagrum                                      |
      | 2025-06-30 | SoL (2001:453) 16 kap. 3 § första stycket   |
      | 2025-07-01 | SoL (2025:400) 35 kap. 1 §                  |

  # P. 3
  Scenariomall: Insats tills vidare som beviljades före lagen
    Givet dagen är 2025-10-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är <beslut>
    Och att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att förhållandena för den enskilde har förändrats väsentligt sedan beslutet
    När rättsläget bedöms
    Så vilar "change-decision-to-detriment" på "SoL (2025:400) 14 kap. 9 § första stycket"

    Exempel:
      | beslut     |
      | 2025-07-01 |

  # P. 4
  Scenariomall: Tillstånd och förbud från den äldre lagen
    Givet dagen är <dag>
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att <slag> beslutet är ett tillstånd eller ett förbud enligt socialtjänstlagen
    Och att för beslutet "b1" gäller att dagen då beslutet fattades är <beslut>
    När rättsläget bedöms
    Så är det <svar> att beslutet är ett äldre tillstånd eller förbud som gäller enligt 2025 års lag

    Exempel:
      | dag        | slag                 | beslut     | svar   |
      | 2025-07-01 |                      | 2025-06-30 | sant   |
      | 2025-07-01 |                      | 2025-07-01 | falskt |
      | 2025-07-01 | det inte stämmer att | 2025-06-30 | falskt |
      | 2025-06-30 |                      | 2025-06-29 | falskt |

  # P. 5 b
  Scenariomall: Krav på ersättning för kostnader före och efter den 1 juli
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är ersättning för kommunens utgifter för vård eller andra insatser (32 kap. 2 § första eller andra stycket eller 3 § första stycket, äldre 8 kap. 1 § första eller andra stycket)
    Och att för beslutet "b1" gäller att det inte stämmer att kravet har betalats frivilligt
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är <kostnad>
    När rättsläget bedöms
    Så gäller "bring-action-for-compensation" för beslutet "b1"
    Och vilar "bring-action-for-compensation" på "<lagrum>"

    Exempel:
      | kostnad    | lagrum                                    |
      | 2025-06-30 | SoL (2001:453) 9 kap. 3 § första stycket  |
      | 2025-07-01 | SoL (2025:400) 33 kap. 4 § 2              |
