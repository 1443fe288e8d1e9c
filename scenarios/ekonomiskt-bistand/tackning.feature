# language: sv
Egenskap: Försörjningsstödet från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2025:400) 12 och 33 kap. och SoF (2025:468) 12 kap., tidigare SoL (2001:453) 4 och 9 kap. och SoF (2001:937) 2 kap.

  # SoL (2001:453) 4 kap. 2 § och SoL (2025:400) 12 kap. 2 §
  Scenariomall: Ekonomiskt bistånd utöver rätten
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                    | svar                                               |
      | 2025-06-30 | socialnämnden bedömer att det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger                      | gäller "additional-assistance"                     |
      | 2025-06-30 | ingen har bedömt om det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger                            | är det okänt om "additional-assistance" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger | säger ingen regel något om "additional-assistance" |
      | 2025-09-01 | socialnämnden bedömer att det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger                      | gäller "additional-assistance"                     |
      | 2025-09-01 | ingen har bedömt om det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger                            | är det okänt om "additional-assistance" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger | säger ingen regel något om "additional-assistance" |

  # SoF (2001:937) 2 kap. 1 §
  Scenariomall: Två vuxna som lever tillsammans enligt 2001 års förordning
    Givet dagen är 2025-06-30
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                     | svar                                 |
      | socialnämnden bedömer att två vuxna i hushållet är att anse som sambor                      | gäller "norm-couple"                 |
      | ingen har bedömt om två vuxna i hushållet är att anse som sambor                            | är det okänt om "norm-couple" gäller |
      | socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor | gäller inte "norm-couple"            |

  # SoL (2001:453) 4 kap. 3 § andra stycket andra meningen
  Scenariomall: Norm på högre nivå enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att listan över personer är fullständig
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                       | svar                                           |
      | socialnämnden bedömer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå                      | gäller "calculate-higher-norm"                 |
      | ingen har bedömt om det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå                            | är det okänt om "calculate-higher-norm" gäller |
      | socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå | gäller inte "calculate-higher-norm"            |

  # SoL (2001:453) 4 kap. 3 § andra stycket tredje meningen
  Scenariomall: Norm på lägre nivå enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att listan över personer är fullständig
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                       | svar                                          |
      | socialnämnden bedömer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå                      | gäller "calculate-lower-norm"                 |
      | ingen har bedömt om det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå                            | är det okänt om "calculate-lower-norm" gäller |
      | socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå | gäller inte "calculate-lower-norm"            |

  # SoL (2025:400) 12 kap. 7 a §
  Scenariomall: Fritidskort sänker inte normen
    Givet dagen är 2025-09-08
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                          |
      | någon i hushållet har ett beslut om fritidskort                      | gäller "leisure-card-must-not-lower-norm"                     |
      | det är okänt om någon i hushållet har ett beslut om fritidskort      | är det okänt om "leisure-card-must-not-lower-norm" gäller     |
      | det inte stämmer att någon i hushållet har ett beslut om fritidskort | säger ingen regel något om "leisure-card-must-not-lower-norm" |

  # SoF (2025:468) 12 kap. 2 § och SoF (2001:937) 2 kap. 1 §: normen räknas för ett hushåll med någon vuxen
  Scenariomall: Riksnormen när personen inte hör till hushållet
    Givet dagen är <dag>
    Och att månaden som försörjningsstödet räknas för är <månad>
    Och att personens födelsedag är 1990-01-01
    Och att det inte stämmer att personen hör till hushållet som försörjningsstödet räknas för
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så <belopp>

    Exempel:
      | dag        | månad   | belopp                        |
      | 2025-09-01 | 2025-09 | finns inget belopp "riksnorm" |
      | 2025-06-30 | 2025-05 | finns inget belopp "riksnorm" |

  # Normen före 2024. För en sådan månad kan också äldre lag som inte är läst gälla, så svaret är okänt
  Scenario: Riksnormen före 2024 när personen inte hör till hushållet
    Givet dagen är 2023-12-31
    Och att månaden som försörjningsstödet räknas för är 2023-11
    Och att personens födelsedag är 1990-01-01
    Och att det inte stämmer att personen hör till hushållet som försörjningsstödet räknas för
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" okänt

  # SoL (2001:453) 4 kap. 3 § första stycket och SoL (2025:400) 12 kap. 7 § första stycket: utan rätt finns inget stöd att räkna
  Scenariomall: Försörjningsstöd när personen inte uppfyller kravet på arbete
    Givet dagen är <dag>
    Och att månaden som försörjningsstödet räknas för är <månad>
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att listan över personer är fullständig
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande
    Och att socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så finns inget belopp "subsistence-support-amount"
    Och säger ingen regel något om "subsistence-support"

    Exempel:
      | dag        | månad   |
      | 2025-06-30 | 2025-06 |
      | 2025-09-01 | 2025-09 |

  # SoL (2001:453) 4 kap. 3 § första stycket: normen för ensamstående, 2025 års belopp
  Scenario: Försörjningsstöd när personen har rätt enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att månaden som försörjningsstödet räknas för är 2025-06
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att listan över personer är fullständig
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och är beloppet "subsistence-support-amount" okänt

  # SoL (2001:453) 4 kap. 1 a § första och andra styckena
  Scenariomall: Hemmavarande barns inkomst av eget arbete enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att månaden som försörjningsstödet räknas för är 2025-06
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2009-03-01
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att inkomstens slag är <slag>
    När rättsläget bedöms
    Så <svar>
    Och <inkomst>

    Exempel:
      | slag                   | svar                                                             | inkomst                                                                   |
      | inkomst av anställning | gäller "do-not-count-young-persons-earnings"                     | gäller "young-persons-own-work-income" för inkomsten "i1"                 |
      | okänt                  | är det okänt om "do-not-count-young-persons-earnings" gäller     | är det okänt om "young-persons-own-work-income" gäller för inkomsten "i1" |
      | annan inkomst          | säger ingen regel något om "do-not-count-young-persons-earnings" | gäller inte "young-persons-own-work-income" för inkomsten "i1"            |

  # SoL (2001:453) 4 kap. 1 b §: en fjärdedel av inkomsten, i två år
  Scenariomall: Den särskilda beräkningsregeln enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att månaden som försörjningsstödet räknas för är 2025-06
    Och att personens födelsedag är 1990-01-01
    Och att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd <början>
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så <regel>
    Och <svar>

    Exempel:
      | början        | regel                                             | svar                                                            |
      | är 2024-07-01 | gäller "special-calculation-rule"                 | gäller "disregard-quarter-of-employment-income"                 |
      | är okänd      | är det okänt om "special-calculation-rule" gäller | är det okänt om "disregard-quarter-of-employment-income" gäller |
      | är 2023-06-01 | gäller inte "special-calculation-rule"            | gäller inte "disregard-quarter-of-employment-income"            |
      | är 2025-07-01 | gäller inte "special-calculation-rule"            | gäller inte "disregard-quarter-of-employment-income"            |

  # SoL (2025:400) 12 kap. 8 § andra stycket: i två år
  Scenariomall: Den särskilda beräkningsregeln enligt 2025 års lag
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd <början>
    När rättsläget bedöms
    Så <regel>

    Exempel:
      | början        | regel                                             |
      | är 2024-10-01 | gäller "special-calculation-rule"                 |
      | är okänd      | är det okänt om "special-calculation-rule" gäller |
      | är 2023-09-01 | gäller inte "special-calculation-rule"            |
      | är 2025-10-01 | gäller inte "special-calculation-rule"            |

  # SoL (2001:453) 9 kap. 3 § första och andra styckena
  Scenariomall: Återkrav som inte får bifallas enligt 2001 års lag
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2022-03-01
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är 2022-03-10
    Och att för beslutet "b1" gäller att dagen då talan om återkrav väcktes <talan>
    Och att för beslutet "b1" gäller att <försörjning>
    Och att för beslutet "b1" gäller att <skäl>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | talan         | försörjning                                                                                                                                                           | skäl                                                                                                            | svar                                                   |
      | är 2025-03-11 | förvaltningsrätten bedömer att det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | förvaltningsrätten bedömer att det inte stämmer att det annars finns synnerliga skäl mot att bifalla återkravet | gäller "recovery-action-must-fail"                     |
      | är okänd      | förvaltningsrätten bedömer att det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | förvaltningsrätten bedömer att det inte stämmer att det annars finns synnerliga skäl mot att bifalla återkravet | är det okänt om "recovery-action-must-fail" gäller     |
      | är 2025-03-10 | förvaltningsrätten bedömer att det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | förvaltningsrätten bedömer att det inte stämmer att det annars finns synnerliga skäl mot att bifalla återkravet | säger ingen regel något om "recovery-action-must-fail" |
      | är 2025-03-10 | förvaltningsrätten bedömer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader                      | förvaltningsrätten bedömer att det inte stämmer att det annars finns synnerliga skäl mot att bifalla återkravet | gäller "recovery-action-must-fail"                     |
      | är 2025-03-10 | förvaltningsrätten bedömer att det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | förvaltningsrätten bedömer att det annars finns synnerliga skäl mot att bifalla återkravet                      | gäller "recovery-action-must-fail"                     |
      | är 2025-03-10 | ingen har bedömt om den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader                                 | förvaltningsrätten bedömer att det inte stämmer att det annars finns synnerliga skäl mot att bifalla återkravet | är det okänt om "recovery-action-must-fail" gäller     |

  # SoF (2001:937) 2 kap. 1 §: Normen har egna belopp för hemmavarande barn och för hemmavarande skolungdomar till och med 20 år.
  Scenario: SoF (2001:937) 2 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-06
    Och att personens födelsedag är 2009-02-01
    När rättsläget bedöms
    Så gäller "norm-child-or-pupil"

  # SoF (2001:937) 2 kap. 1 §: Normen har egna belopp för hemmavarande barn och för hemmavarande skolungdomar till och med 20 år.
  Scenario: SoF (2001:937) 2 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    När rättsläget bedöms
    Så gäller inte "norm-child-or-pupil"

  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA, saknar tillstånd eller som EU-medborgare saknar uppehållsrätt kan sakna rätt till försörjningsstöd, fast andra i hushållet har det.
  Scenario: SoL (2001:453) 2 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så gäller "outside-norm-for-residence"

  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA, saknar tillstånd eller som EU-medborgare saknar uppehållsrätt kan sakna rätt till försörjningsstöd, fast andra i hushållet har det.
  Scenario: SoL (2001:453) 2 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "outside-norm-for-residence"

  # SoF (2025:468) 12 kap. 2 §: Två vuxna som lever tillsammans har ett gemensamt belopp för personliga kostnader.
  Scenario: SoF (2025:468) 12 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att två makar eller registrerade partner hör till hushållet
    När rättsläget bedöms
    Så gäller "norm-couple"

  # SoF (2025:468) 12 kap. 2 §: Normen har egna belopp för hemmavarande barn och för hemmavarande skolungdomar till och med 20 år.
  Scenario: SoF (2025:468) 12 kap.: villkoren är uppfyllda, fall 2
    Givet dagen är 2025-09-01
    Och att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att personens födelsedag är 2009-02-01
    När rättsläget bedöms
    Så gäller "norm-child-or-pupil"

  # SoF (2025:468) 12 kap. 2 §: Normen har egna belopp för hemmavarande barn och för hemmavarande skolungdomar till och med 20 år.
  # SoF (2025:468) 12 kap. 2 §: Två vuxna som lever tillsammans har ett gemensamt belopp för personliga kostnader.
  Scenario: SoF (2025:468) 12 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    När rättsläget bedöms
    Så gäller inte "norm-child-or-pupil"
    Och gäller inte "norm-couple"

  # SoL (2025:400) 10 kap. 2 §: Den som omfattas av LMA, saknar tillstånd eller som EU-medborgare saknar uppehållsrätt kan sakna rätt till försörjningsstöd, fast andra i hushållet har det.
  Scenario: SoL (2025:400) 10 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så gäller "outside-norm-for-residence"

  # SoL (2025:400) 10 kap. 2 §: Den som omfattas av LMA, saknar tillstånd eller som EU-medborgare saknar uppehållsrätt kan sakna rätt till försörjningsstöd, fast andra i hushållet har det.
  Scenario: SoL (2025:400) 10 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "outside-norm-for-residence"

  # SoL (2025:400) 12 kap. 9 § första stycket: Det gäller hemmavarande barn, och hemmavarande skolungdomar under 21 år i grundskola, gymnasieskola eller jämförlig utbildning.
  Scenario: SoL (2025:400) 12 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är inkomst av anställning
    Och att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att personens födelsedag är 2009-02-01
    När rättsläget bedöms
    Så gäller "young-persons-own-work-income" för inkomsten "i1"

  # SoL (2025:400) 12 kap. 9 § första stycket: Det gäller hemmavarande barn, och hemmavarande skolungdomar under 21 år i grundskola, gymnasieskola eller jämförlig utbildning.
  Scenario: SoL (2025:400) 12 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är annan inkomst
    När rättsläget bedöms
    Så gäller inte "young-persons-own-work-income" för inkomsten "i1"

  # SoF (2001:937) 2 kap. 1 §: Två vuxna som lever tillsammans har ett gemensamt belopp för personliga kostnader.
  Scenario: SoF (2001:937) 2 kap. 1 §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att två makar eller registrerade partner hör till hushållet
    När rättsläget bedöms
    Så gäller "norm-couple"

  # SoF (2025:468) 12 kap. 2 §: Två vuxna som lever tillsammans har ett gemensamt belopp för personliga kostnader.
  Scenario: SoF (2025:468) 12 kap. 2 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att två vuxna i hushållet är att anse som sambor
    När rättsläget bedöms
    Så gäller "norm-couple"

  # Det som inte är sagt är okänt, inte falskt: SoF (2001:937) 2 kap.; SoL (2001:453) 2 kap.; HFD 2018 ref. 39; Kammarrätten i Göteborg mål nr 285-16
  Scenario: Ingen har sagt något den 2025-06-30
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "norm-child-or-pupil" gäller
    Och är det okänt om "outside-norm-for-residence" gäller

  # Det som inte är sagt är okänt, inte falskt: SoF (2025:468) 12 kap.; SoL (2025:400) 10, 12 kap.; HFD 2018 ref. 39; Kammarrätten i Göteborg mål nr 285-16
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    När rättsläget bedöms
    Så är det okänt om "norm-child-or-pupil" gäller
    Och är det okänt om "norm-couple" gäller
    Och är det okänt om "outside-norm-for-residence" gäller
    Och är det okänt om "special-calculation-rule" gäller
    Och är det okänt om "young-persons-own-work-income" gäller för inkomsten "i1"

  # SoF (2001:937) 2 kap. 1 §: Riksnormen är summan av allas personliga kostnader och de gemensamma kostnaderna.
  # SoL (2001:453) 4 kap. 1–1 b §§: Stödet är norm och skäliga kostnader minus de inkomster som räknas.
  Scenario: SoF (2001:937) 2 kap. 1 §: svaret när inget är sagt
    Givet dagen är 2025-06-30
    Och att månaden som försörjningsstödet räknas för är 2025-06
    När rättsläget bedöms
    Så är beloppet "riksnorm" okänt
    Och är beloppet "subsistence-support-amount" okänt

  # SoF (2001:937) 2 kap. 1 § enligt Socialstyrelsens sidor om riksnormen: Riksnormen är summan av allas personliga kostnader och de gemensamma kostnaderna.
  Scenario: SoF (2001:937) 2 kap. 1 § enligt Socialstyrelsens sidor om riksnormen: svaret när inget är sagt
    Givet dagen är 2025-06-30
    Och att månaden som försörjningsstödet räknas för är 2023-11
    När rättsläget bedöms
    Så är beloppet "riksnorm" okänt

  # SoF (2025:468) 12 kap. 2 §: Riksnormen är summan av allas personliga kostnader och de gemensamma kostnaderna.
  # SoL (2025:400) 12 kap. 1 §: Stödet är norm och skäliga kostnader minus de inkomster som räknas.
  Scenario: SoF (2025:468) 12 kap. 2 §: svaret när inget är sagt
    Givet dagen är 2025-09-01
    Och att månaden som försörjningsstödet räknas för är 2025-09
    När rättsläget bedöms
    Så är beloppet "riksnorm" okänt
    Och är beloppet "subsistence-support-amount" okänt
