# language: sv
Egenskap: Försörjningsstöd för en månad
  > SoL (2025:400) 12 kap. 7–9 §§, tidigare SoL (2001:453) 4 kap. 1 a, 1 b och 3 §§.

  Bakgrund:
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2025-10
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att hushållets faktiska boendekostnad för månaden är 6 000,00 kr
    Och att socialnämnden bedömer att boendekostnaden är skälig i sin helhet
    Och att hushållets faktiska kostnad för hushållsel för månaden är 300,00 kr
    Och att socialnämnden bedömer att kostnaden för hushållsel är skälig i sin helhet
    Och att hushållets faktiska kostnad för arbetsresor för månaden är 0,00 kr
    Och att socialnämnden bedömer att kostnaden för arbetsresor är skälig i sin helhet
    Och att hushållets faktiska kostnad för hemförsäkring för månaden är 120,00 kr
    Och att socialnämnden bedömer att kostnaden för hemförsäkring är skälig i sin helhet
    Och att hushållets faktiska avgifter till fackförening och arbetslöshetskassa för månaden är 0,00 kr
    Och att socialnämnden bedömer att avgifterna till fackförening och arbetslöshetskassa är skäliga i sin helhet

  # 5 180 + 6 000 + 300 + 120
  Scenario: Utan inkomster
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 11 600,00 kr
    Och gäller "subsistence-support"
    Och gäller inte "calculate-higher-norm"
    Och gäller inte "calculate-lower-norm"

  # Så länge frågan om högre eller lägre norm är öppen finns inget exakt belopp
  Scenario: Öppen fråga om högre eller lägre norm
    Givet att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" minst 6 420,00 kr
    Och är det okänt om "calculate-higher-norm" gäller
    Och ställs frågan "special_reasons_for_higher_norm" till socialnämnden

  # 12 kap. 7 § tredje stycket första meningen
  Scenario: Högre norm
    Givet att socialnämnden bedömer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så gäller "calculate-higher-norm"
    Och är beloppet "subsistence-support-amount" minst 11 600,00 kr

  # 12 kap. 7 § tredje stycket andra meningen
  Scenario: Lägre norm
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så gäller "calculate-lower-norm"
    Och är beloppet "subsistence-support-amount" minst 6 420,00 kr
    Och är beloppet "subsistence-support-amount" högst 11 600,00 kr

  # Inkomst av anställning utan särskild beräkningsregel: 11 600 - 4 000
  Scenario: Lön räknas av
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd ännu inte har kommit
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 4 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 7 600,00 kr
    Och gäller inte "disregard-quarter-of-employment-income" för inkomsten "i1"

  # 12 kap. 8 §: en fjärdedel av 4 000 räknas inte: 11 600 - 3 000
  Scenario: En fjärdedel av lönen räknas inte
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd är 2025-08-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 4 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 8 600,00 kr
    Och gäller "disregard-quarter-of-employment-income" för inkomsten "i1"

  # 12 kap. 8 § andra stycket: två år har gått
  Scenario: Fjärdedelsregeln har tagit slut efter två år
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd är 2023-10-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 4 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 7 600,00 kr
    Och gäller inte "disregard-quarter-of-employment-income" för inkomsten "i1"

  # Ingen text undantar betalning för sexuella handlingar när personen har kunnat förfoga över pengarna
  Scenario: Betalning för sexuella handlingar som personen har fått behålla
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 1 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 10 600,00 kr

  # Pengar som en utnyttjare tog minskar inte stödet
  Scenario: Betalning som en utnyttjare tog
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 9 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att det inte stämmer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 11 600,00 kr

  # Ingen har bedömt om personen kunde förfoga över pengarna
  Scenario: Okänt om personen kunde förfoga över inkomsten
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 9 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" minst 2 600,00 kr
    Och är beloppet "subsistence-support-amount" högst 11 600,00 kr

  # Skadestånd: om det räknas avgör nämnden
  Scenario: Skadestånd lämnas till nämnden
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är skadestånd eller brottsskadeersättning
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 5 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" minst 6 600,00 kr
    Och är beloppet "subsistence-support-amount" högst 11 600,00 kr

  # Stödet blir aldrig mindre än noll
  Scenario: Större inkomst än kostnader
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan förmån, bidrag eller pension
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 20 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-10
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 0,00 kr

  # En inkomst som hör till en annan månad räknas inte
  Scenario: Inkomst som hör till en annan månad
    Givet att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan förmån, bidrag eller pension
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 2 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-09
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    Och att listan över inkomster är fullständig
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 11 600,00 kr
