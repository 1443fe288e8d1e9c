# language: sv
Egenskap: Andra läsningen, skatt
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # IL 10 kap. 8 §: när en inkomst kan disponeras bedömer Skatteverket, inte socialnämnden
  Scenario: Nämndens bedömning av om personen förfogade över pengarna avgör inte skatten
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"
