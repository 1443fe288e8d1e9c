# language: sv
Egenskap: Unga personers arbetsinkomster, fritidskort och äldre lag
  > SoL (2025:400) 12 kap. 7 a, 8 och 9 §§, tidigare SoL (2001:453) 4 kap. 1 a och 1 b §§.

  # 12 kap. 9 § första stycket, under gränsen
  Scenario: Barns sommarjobb under ett prisbasbelopp
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2009-05-01
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personens inkomst av eget arbete under kalenderåret, till och med månaden som försörjningsstödet räknas för är 20 000,00 kr
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så gäller "do-not-count-young-persons-earnings" för inkomsten "i1"
    Och gäller inte "count-young-persons-earnings-above-limit" för inkomsten "i1"

  # 12 kap. 9 § tredje stycket: prisbasbeloppet 2025 är 58 800 kr
  Scenariomall: Barns arbetsinkomst kring prisbasbeloppet <inkomst>
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2009-05-01
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personens inkomst av eget arbete under kalenderåret, till och med månaden som försörjningsstödet räknas för är <inkomst>
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst av eget arbete än anställning
    När rättsläget bedöms
    Så <svar> "count-young-persons-earnings-above-limit" för inkomsten "i1"
    Och gäller "do-not-count-young-persons-earnings" för inkomsten "i1"

    Exempel:
      | inkomst      | svar        |
      | 58 800,00 kr | gäller inte |
      | 58 801,00 kr | gäller      |

  # 12 kap. 9 § första stycket andra strecksatsen: skolungdom under 21 år
  Scenariomall: Hemmavarande skolungdom född <född>
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är <född>
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så <svar> "do-not-count-young-persons-earnings" för inkomsten "i1"

    Exempel:
      | född       | svar                    |
      | 2004-09-02 | gäller                  |
      | 2004-09-01 | säger ingen regel något om |

  # Betalning till ett barn för sexuella handlingar är inte barnets eget arbete
  Scenario: Betalning till ett barn för sexuella handlingar
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2010-05-01
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så säger ingen regel något om "do-not-count-young-persons-earnings" för inkomsten "i1"
    Och gäller inte "count-young-persons-earnings-above-limit" för inkomsten "i1"

  # SoL 2001 4 kap. 1 a § sista dagen
  Scenario: Barns arbetsinkomst enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att månaden som försörjningsstödet räknas för är 2025-06
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2009-05-01
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så gäller "do-not-count-young-persons-earnings" för inkomsten "i1"
    Och vilar "do-not-count-young-persons-earnings" på "SoL (2001:453) 4 kap. 1 a § första stycket"

  # Okänt om personen är hemmavarande
  Scenario: Okänt om barnet är hemmavarande
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2009-05-01
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så är det okänt om "do-not-count-young-persons-earnings" gäller för inkomsten "i1"

  # 12 kap. 8 § tredje stycket: fjärdedelen gäller inte den del av barns inkomst som får räknas
  Scenario: Fjärdedelsregeln gäller inte skolungdomens inkomst över gränsen
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2006-05-01
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och att för barnet "c1" gäller att personens inkomst av eget arbete under kalenderåret, till och med månaden som försörjningsstödet räknas för är 70 000,00 kr
    Och att för barnet "c1" gäller att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd är 2025-03-01
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så gäller inte "disregard-quarter-of-employment-income" för inkomsten "i1"
    Och gäller "count-young-persons-earnings-above-limit" för inkomsten "i1"

  # 12 kap. 8 §: ingen anställning
  Scenario: Fjärdedelsregeln gäller bara anställning
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd är 2025-03-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst av eget arbete än anställning
    När rättsläget bedöms
    Så gäller inte "disregard-quarter-of-employment-income" för inkomsten "i1"

  # 12 kap. 7 a §: bestämmelsen började gälla den 8 september 2025
  Scenario: Fritidskort dagen före bestämmelsen
    Givet dagen är 2025-09-07
    Och att någon i hushållet har ett beslut om fritidskort
    När rättsläget bedöms
    Så säger ingen regel något om "leisure-card-must-not-lower-norm"

  # 12 kap. 7 a §, första dagen
  Scenario: Fritidskort när bestämmelsen gäller
    Givet dagen är 2025-09-08
    Och att någon i hushållet har ett beslut om fritidskort
    När rättsläget bedöms
    Så gäller "leisure-card-must-not-lower-norm"
    Och vilar "leisure-card-must-not-lower-norm" på "SoL (2025:400) 12 kap. 7 a §"

  # 12 kap. 7 a §: okänt
  Scenario: Okänt om det finns ett fritidskort
    Givet dagen är 2025-09-08
    När rättsläget bedöms
    Så är det okänt om "leisure-card-must-not-lower-norm" gäller

  # 12 kap. 9 § tredje stycket och 4 kap. 1 a §: årets prisbasbelopp är det år då inkomsten räknas, inte då frågan ställs
  Scenariomall: Barnets arbetsinkomst i december när frågan ställs i januari
    Givet dagen är <dag>
    Och att månaden som försörjningsstödet räknas för är <månad>
    Och att personens födelsedag är 1985-03-01
    Och att personen är svensk medborgare
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att hushållets faktiska boendekostnad för månaden är 0,00 kr
    Och att hushållets faktiska kostnad för hushållsel för månaden är 0,00 kr
    Och att hushållets faktiska kostnad för arbetsresor för månaden är 0,00 kr
    Och att hushållets faktiska kostnad för hemförsäkring för månaden är 0,00 kr
    Och att hushållets faktiska avgifter till fackförening och arbetslöshetskassa för månaden är 0,00 kr
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är <född>
    Och att för barnet "c1" gäller att personen är svensk medborgare
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personens inkomst av eget arbete under kalenderåret, till och med månaden som försörjningsstödet räknas för är 60 000,00 kr
    Och att listan över personer är fullständig
    Och att listan över inkomster är fullständig
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    Och att för inkomsten "i1" gäller att inkomstens belopp efter skatt är 5 000,00 kr
    Och att för inkomsten "i1" gäller att månaden som nämnden räknar inkomsten till är <månad>
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att personen har kunnat förfoga över inkomsten
    När rättsläget bedöms
    Så är beloppet "riksnorm" <norm>
    Och är beloppet "subsistence-support-amount" minst <minst>
    Och är beloppet "subsistence-support-amount" högst <norm>

    Exempel:
      | dag        | månad   | född       | norm         | minst       |
      | 2026-01-15 | 2025-12 | 2009-05-01 | 10 230,00 kr | 9 030,00 kr |
      | 2025-01-15 | 2024-12 | 2008-05-01 | 9 940,00 kr  | 7 240,00 kr |
