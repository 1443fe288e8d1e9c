# language: sv
Egenskap: Överklagande, andra läsningen
  > SoL (2025:400) 35 kap. 4 §.

  # SoL 35:4 gäller alla beslut enligt lagen, också inspektionens
  Scenario: Prövningstillstånd när inspektionens beslut har prövats
    Givet dagen är 2025-12-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 §
    Och att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så gäller "leave-to-appeal-required"
    Och vilar "leave-to-appeal-required" på "SoL (2025:400) 35 kap. 4 §"
