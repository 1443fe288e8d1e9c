# language: sv
Egenskap: En kvinna vars enda inkomst kom från prostitution
  > Kvinnan är påhittad, född 1985, svensk medborgare. Hon har slutat och söker hjälp i september 2025.
  > SoL (2025:400) 12 kap. 1, 3 och 7 §§ och 13 kap. 1 §, SoF (2025:468) 12 kap., IL (1999:1229) 8–10 kap.

  Bakgrund:
    Givet dagen är 2025-09-22
    Och att personens födelsedag är 1985-04-17
    Och att personen är svensk medborgare
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att listan över personer är fullständig

  # Rätten hänger på nämndens två bedömningar och på villkoret om arbete. Hur hon har försörjt sig frågar lagen inte efter.
  Scenario: Första kontakten
    När rättsläget bedöms
    Så är det okänt om "subsistence-support" gäller
    Och är det okänt om "emergency-help" gäller
    Och är det okänt om "attend-to-need-to-change-situation" gäller
    Och ställs frågan "cannot_support_self" till socialnämnden
    Och ställs frågan "can_work" till socialnämnden
    Och ställs inte frågan "business_run_or_intended"

  # 12 kap. 3 §: den som inte kan arbeta behöver inte stå till arbetsmarknadens förfogande.
  # 13 kap. 1 § andra stycket: uppräkningen är exempel; nämnden bedömer om hon kan behöva insatser för att ändra sin situation.
  Scenario: Efter några svar
    Givet att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen kan vara i behov av insatser för att förändra sin situation
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och vilar "subsistence-support" på "SoL (2025:400) 12 kap. 1 § första stycket"
    Och gäller "subsistence-support-for-housing"
    # Meningen hör till brottsofferstödet: når den henne, som ingen har bedömt som utsatt för brott? Nämnden får frågan.
    Och väntar "attend-to-need-to-change-situation" på en bedömning
    # Inget brott är bedömt, och det sägs inte heller
    Och är det okänt om "offer-crime-victim-support" gäller

  # SoF (2025:468) 12 kap. 2 och 3 §§: ensamstående 3 910 kr och gemensamma kostnader 1 280 kr
  Scenario: Normen och de pengar hon själv har fått
    Givet att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 3 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-09
    När rättsläget bedöms
    # Nämnden har inte bedömt om hon kunde förfoga över pengarna
    Så är beloppet "subsistence-support-amount" okänt
    Och är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  # IL 10 kap. 8 § och 1 kap. 3 §: det Skatteverket inte har bedömt påstås inte. En betalning är inte en gåva.
  Scenario: Skatten sägs inte förrän Skatteverket har bedömt
    Givet inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att det inte stämmer att personen är etablerad i ett annat EU-land och identifierad där för undantaget för små företag i Sverige, undantaget gällde när tjänsterna gavs, och omsättningen i hela EU var, när tjänsterna gavs, högst 100 000 euro det året dittills och året före
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"
    Och är det okänt om "income-is-tax-free" gäller för inkomsten "i1"
    Och är det okänt om "apply-for-f-tax" gäller
    # Socialnämndens åsikt i skattefrågan räknas inte
    Givet att för inkomsten "i1" gäller att socialnämnden bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"
    Givet att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"
    # Det säger ingenting om F-skatt eller moms
    Och är det okänt om "apply-for-f-tax" gäller
    Och är det okänt om "vat-on-services" gäller
