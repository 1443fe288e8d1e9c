# language: sv
Egenskap: Återkrav av ekonomiskt bistånd
  > SoL (2025:400) 33 kap. och SoL (2001:453) 9 kap. Dagen för beviljandet avgör vilken lag som gäller.

  # 33 kap. 1 § första stycket
  Scenariomall: Den som själv orsakade felet, beviljat <beviljat>
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är <beviljat>
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att för beslutet "b1" gäller att socialnämnden bedömer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    När rättsläget bedöms
    Så gäller "reclaim-overpaid-assistance" för beslutet "b1"
    Och vilar "reclaim-overpaid-assistance" på "<lagrum>"

    Exempel:
      | beviljat   | lagrum                                       |
      | 2025-06-30 | SoL (2001:453) 9 kap. 1 § första stycket     |
      | 2025-07-01 | SoL (2025:400) 33 kap. 1 § första stycket    |

  # Dagen för beviljandet är okänd, men båda lagarna ger samma svar
  Scenario: Okänd dag för beviljandet döljer inte svaret
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är någon dag mellan 2025-05-01 och 2025-08-31
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att för beslutet "b1" gäller att socialnämnden bedömer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    När rättsläget bedöms
    Så gäller "reclaim-overpaid-assistance" för beslutet "b1"

  # 33 kap. 1 § andra stycket
  Scenario: Tog emot för mycket och borde ha insett det
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-08-01
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att för beslutet "b1" gäller att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att för beslutet "b1" gäller att socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen
    Och att för beslutet "b1" gäller att socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet
    Och att för beslutet "b1" gäller att socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel
    När rättsläget bedöms
    Så gäller "reclaim-overpaid-assistance" för beslutet "b1"
    Och vilar "reclaim-overpaid-assistance" på "SoL (2025:400) 33 kap. 1 § andra stycket"

  # Någon annan orsakade felet: en öppen fråga, och ingen regel leder till krav
  Scenario: En utnyttjare orsakade felet
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-08-01
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att för beslutet "b1" gäller att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att för beslutet "b1" gäller att socialnämnden bedömer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen
    Och att för beslutet "b1" gäller att socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet
    Och att för beslutet "b1" gäller att socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel
    När rättsläget bedöms
    Så säger ingen regel något om "reclaim-overpaid-assistance" för beslutet "b1"

  # 33 kap. 2 §: formkraven är villkor
  Scenariomall: Förskott på en förmån, skriftligt och delgivet: <form>
    Givet dagen är 2025-10-01
    Och följande beslut:
      | id | assistance_granted_date | assistance_ground | given_as_advance_on_benefit | grant_written_and_served | grant_states_repayment_circumstances |
      | b1 | 2025-08-01              | rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §) | ja | <form> | ja |
    När rättsläget bedöms
    Så <svar> "reclaim-assistance-given-against-repayment" för beslutet "b1"

    Exempel:
      | form | svar                       |
      | ja   | gäller                     |
      | nej  | säger ingen regel något om |

  # 33 kap. 2 §: formen är okänd
  Scenario: Okänt om beslutet delgavs
    Givet dagen är 2025-10-01
    Och följande beslut:
      | id | assistance_granted_date | assistance_ground | given_as_advance_on_benefit | grant_states_repayment_circumstances |
      | b1 | 2025-08-01              | rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §) | ja | ja |
    När rättsläget bedöms
    Så är det okänt om "reclaim-assistance-given-against-repayment" gäller för beslutet "b1"

  # 33 kap. 3 § och 9 kap. 2 § andra stycket: äldre lag omfattar också annan ekonomisk hjälp
  Scenariomall: Annan ekonomisk hjälp med villkor, beviljad <beviljat>
    Givet dagen är 2025-10-01
    Och följande beslut:
      | id | assistance_granted_date | assistance_ground | repayment_condition_in_decision | grant_written_and_served | grant_states_repayment_circumstances |
      | b1 | <beviljat>              | <grund>           | ja                              | ja                       | ja                                   |
    När rättsläget bedöms
    Så <svar> "reclaim-assistance-given-against-repayment" för beslutet "b1"

    Exempel:
      | beviljat   | grund                | svar                       |
      | 2025-06-30 | annan ekonomisk hjälp | gäller                     |
      | 2025-07-01 | annan ekonomisk hjälp | säger ingen regel något om |
      | 2025-07-01 | ytterligare ekonomiskt bistånd (12 kap. 2 §, äldre 4 kap. 2 §) | gäller |

  # 33 kap. 4 § och 5 § första stycket: talan senast tre år efter kostnaden
  Scenario: Talan om återkrav
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-08-01
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att för beslutet "b1" gäller att socialnämnden bedömer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att för beslutet "b1" gäller att det inte stämmer att kravet har betalats frivilligt
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är 2025-08-15
    Och att för beslutet "b1" gäller att dagen då talan om återkrav väcktes ännu inte har kommit
    När rättsläget bedöms
    Så gäller "bring-recovery-action" för beslutet "b1"
    Och ska "bring-recovery-action" vara gjort senast 2028-08-15 för beslutet "b1"
    Och är "bring-recovery-action" inte gjort för beslutet "b1"

  # 33 kap. 5 § första stycket: en dag för sent
  Scenariomall: Talan väckt <väckt>
    Givet dagen är 2028-09-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-08-01
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är 2025-08-15
    Och att för beslutet "b1" gäller att dagen då talan om återkrav väcktes är <väckt>
    Och att för beslutet "b1" gäller att förvaltningsrätten bedömer att det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader
    Och att för beslutet "b1" gäller att förvaltningsrätten bedömer att det inte stämmer att det annars finns synnerliga skäl mot att bifalla återkravet
    När rättsläget bedöms
    Så <svar> "recovery-action-must-fail" för beslutet "b1"

    Exempel:
      | väckt      | svar                       |
      | 2028-08-15 | säger ingen regel något om |
      | 2028-08-16 | gäller                     |

  # 33 kap. 5 § andra stycket: bara domstolen bedömer
  Scenario: Återbetalning skulle ta bort medel till försörjningen
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-08-01
    Och att för beslutet "b1" gäller att förvaltningsrätten bedömer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader
    När rättsläget bedöms
    Så gäller "recovery-action-must-fail" för beslutet "b1"

  # Nämndens syn räknas inte
  Scenario: Nämndens syn på betalningsförmågan räcker inte
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-08-01
    Och att för beslutet "b1" gäller att socialnämnden bedömer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader
    När rättsläget bedöms
    Så är det okänt om "recovery-action-must-fail" gäller för beslutet "b1"

  # 33 kap. 6 §
  Scenario: Nämnden får avstå från kravet
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-08-01
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    När rättsläget bedöms
    Så gäller "waive-recovery" för beslutet "b1"
