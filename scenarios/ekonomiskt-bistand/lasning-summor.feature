# language: sv
Egenskap: Andra läsningen, försörjningsstödets summa
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  Bakgrund:
    Givet dagen är 2025-09-20
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att listan över personer är fullständig
    Och att listan över inkomster är fullständig
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att hushållets faktiska boendekostnad för månaden är 6 000,00 kr
    Och att socialnämnden bedömer att boendekostnaden är skälig i sin helhet
    Och att hushållets faktiska kostnad för hushållsel för månaden är 0,00 kr
    Och att socialnämnden bedömer att kostnaden för hushållsel är skälig i sin helhet
    Och att hushållets faktiska kostnad för arbetsresor för månaden är 0,00 kr
    Och att socialnämnden bedömer att kostnaden för arbetsresor är skälig i sin helhet
    Och att hushållets faktiska kostnad för hemförsäkring för månaden är 0,00 kr
    Och att socialnämnden bedömer att kostnaden för hemförsäkring är skälig i sin helhet
    Och att hushållets faktiska avgifter till fackförening och arbetslöshetskassa för månaden är 0,00 kr
    Och att socialnämnden bedömer att avgifterna till fackförening och arbetslöshetskassa är skäliga i sin helhet
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå

  # 12 kap. 3 §: kravet på arbete prövas för var och en. 7 050 + 1 400 + 6 000 är inte exakt när bara en av dem har rätt
  Scenario: Partnern kan arbeta men står inte till förfogande
    Givet att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och partnern "p1"
    Och att för personen "p1" gäller att personens födelsedag är 1988-01-01
    Och att för personen "p1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för personen "p1" gäller att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att två makar eller registrerade partner hör till hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att för personen "p1" gäller att personen är svensk medborgare
    Och att för personen "p1" gäller att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att för personen "p1" gäller att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att för personen "p1" gäller att socialnämnden bedömer att personen kan arbeta
    Och att för personen "p1" gäller att socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande
    Och att för personen "p1" gäller att socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" minst 6 000,00 kr
    Och är beloppet "riksnorm" 8 450,00 kr

  Scenario: Båda har rätt
    Givet att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och partnern "p1"
    Och att för personen "p1" gäller att personens födelsedag är 1988-01-01
    Och att för personen "p1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för personen "p1" gäller att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att två makar eller registrerade partner hör till hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att för personen "p1" gäller att personen är svensk medborgare
    Och att för personen "p1" gäller att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att för personen "p1" gäller att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att för personen "p1" gäller att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att för personen "p1" gäller att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" 14 450,00 kr

  # Den som bara har rätt till hjälp i akut nöd, också en EU-medborgare, kan stå utanför normen
  Scenario: Partnern är EU-medborgare utan uppehållsrätt
    Givet att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och partnern "p1"
    Och att för personen "p1" gäller att personens födelsedag är 1988-01-01
    Och att för personen "p1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för personen "p1" gäller att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att två makar eller registrerade partner hör till hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att för personen "p1" gäller att det inte stämmer att personen är svensk medborgare
    Och att för personen "p1" gäller att personen är medborgare i en annan EU-stat än Sverige
    Och att för personen "p1" gäller att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att för personen "p1" gäller att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att för personen "p1" gäller att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att för personen "p1" gäller att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att för personen "p1" gäller att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att för personen "p1" gäller att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att för personen "p1" gäller att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att för personen "p1" gäller att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att för personen "p1" gäller att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att för personen "p1" gäller att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att för personen "p1" gäller att det inte stämmer att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" minst 6 000,00 kr

  # Betalning till den som var barn den månaden, fast hon eller han har fyllt 18 sedan dess
  Scenario: Betalning till den som fyllde 18 efter månaden
    Givet att personens födelsedag är 2007-09-05
    Och att personen är svensk medborgare
    Och att månaden som försörjningsstödet räknas för är 2025-08
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 1 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är 2025-08
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    När rättsläget bedöms
    Så är beloppet "subsistence-support-amount" minst 10 180,00 kr
    Och är beloppet "subsistence-support-amount" högst 11 180,00 kr


  # 10 kap. 2 § andra meningen: prövas mer än bostaden står rätten till resten kvar
  Scenario: Asylsökande med hyra
    Givet att månaden som försörjningsstödet räknas för är 2025-09
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att socialnämnden bedömer att det inte stämmer att försörjningsstödet som prövas motsvarar en förmån enligt LMA
    Och att det inte stämmer att försörjningsstödet som prövas bara gäller bostadskostnader
    När rättsläget bedöms
    Så gäller "subsistence-support"
