# language: sv
Egenskap: Andra läsningen, ekonomiskt bistånd
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # 12 kap. 9 § första stycket: åldern under månaden som stödet räknas för, inte i dag
  Scenario: Fyllde 18 efter månaden som stödet räknas för
    Givet dagen är 2025-09-20
    Och att månaden som försörjningsstödet räknas för är 2025-08
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2007-09-05
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att det inte stämmer att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så gäller "do-not-count-young-persons-earnings" för inkomsten "i1"

  Scenario: Eleven fyllde 21 efter månaden som stödet räknas för
    Givet dagen är 2025-06-20
    Och att månaden som försörjningsstödet räknas för är 2025-05
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2004-06-05
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så gäller "do-not-count-young-persons-earnings" för inkomsten "i1"

  # Åldern i riksnormen: eleven fyller 21 under månaden
  Scenario: Eleven fyller 21 under månaden
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1980-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2004-09-15
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 10 270,00 kr

  # Riksnormen i den månad då barnet föds
  Scenario: Barnet föds under månaden
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2025-09-10
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att det inte stämmer att barnets norm räknas utan lunch fem dagar i veckan
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 8 030,00 kr

  # 33 kap. 1 § andra stycket: nämndens eget räknefel är det vanligaste fallet, och där är det ingen annan enskild som har orsakat felet
  Scenario: Nämnden räknade fel och mottagaren borde ha insett det
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

  # 33 kap. 2 §: endast på grunderna, och i den nya lagen endast i rätt form
  Scenariomall: Riktigt bistånd, beviljat <beviljat>, förskott: <förskott>, i rätt form: <form>
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är <beviljat>
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att det inte stämmer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att för beslutet "b1" gäller <förskott> biståndet lämnades som förskott på en förmån eller ersättning
    Och att för beslutet "b1" gäller att det inte stämmer att mottagaren var indragen i en arbetskonflikt
    Och att för beslutet "b1" gäller att socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll
    Och att för beslutet "b1" gäller <form> beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att för beslutet "b1" gäller att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    När rättsläget bedöms
    Så <svar> "must-not-reclaim-assistance" för beslutet "b1"

    Exempel:
      | beviljat   | förskott              | form                  | svar                       |
      | 2025-08-01 | att det inte stämmer att | att | gäller |
      | 2025-08-01 | att | att det inte stämmer att | gäller |
      | 2025-08-01 | att | att | säger ingen regel något om |
      | 2025-05-01 | att det inte stämmer att | att | gäller |
      | 2025-05-01 | att | att det inte stämmer att | säger ingen regel något om |

  # 33 kap. 4 § 2, 5 och 6 §§, 9 kap. 3 och 4 §§: ersättning för kommunens utgifter för vård
  Scenariomall: Talan om ersättning för vård, kostnad <kostnad>
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är <slag>
    Och att för beslutet "b1" gäller att <betalt>
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är <kostnad>
    När rättsläget bedöms
    Så gäller "bring-action-for-compensation" för beslutet "b1"
    Och ska "bring-action-for-compensation" vara gjort senast <senast> för beslutet "b1"
    Och vilar "bring-action-for-compensation" på "<lagrum>" för beslutet "b1"
    Och gäller "waive-compensation" för beslutet "b1"

    Exempel:
      | slag | betalt | kostnad    | senast     | lagrum                                      |
      | ersättning för kommunens utgifter för vård eller andra insatser (32 kap. 2 § första eller andra stycket eller 3 § första stycket, äldre 8 kap. 1 § första eller andra stycket) | det inte stämmer att kravet har betalats frivilligt | 2025-06-30 | 2028-06-30 | SoL (2001:453) 9 kap. 3 § första stycket    |
      | ersättning för kommunens utgifter för vård eller andra insatser (32 kap. 2 § första eller andra stycket eller 3 § första stycket, äldre 8 kap. 1 § första eller andra stycket) | det inte stämmer att kravet har betalats frivilligt | 2025-07-01 | 2028-07-01 | SoL (2025:400) 33 kap. 4 § 2 |

  Scenariomall: Ersättning för vård som är betald, eller där det är okänt
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är ersättning för kommunens utgifter för vård eller andra insatser (32 kap. 2 § första eller andra stycket eller 3 § första stycket, äldre 8 kap. 1 § första eller andra stycket)
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är <kostnad>
    Och att för beslutet "b1" gäller att <betalt>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | kostnad    | betalt                                       | svar                                                                  |
      | 2025-06-30 | kravet har betalats frivilligt               | säger ingen regel något om "bring-action-for-compensation" för beslutet "b1" |
      | 2025-06-30 | det är okänt om kravet har betalats frivilligt | är det okänt om "bring-action-for-compensation" gäller för beslutet "b1"    |
      | 2025-07-01 | kravet har betalats frivilligt               | säger ingen regel något om "bring-action-for-compensation" för beslutet "b1" |
      | 2025-07-01 | det är okänt om kravet har betalats frivilligt | är det okänt om "bring-action-for-compensation" gäller för beslutet "b1"    |

  Scenariomall: Talan om ersättning för vård får inte bifallas
    Givet dagen är <dag>
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är ersättning för kommunens utgifter för vård eller andra insatser (32 kap. 2 § första eller andra stycket eller 3 § första stycket, äldre 8 kap. 1 § första eller andra stycket)
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är <kostnad>
    Och att för beslutet "b1" gäller att dagen då talan om återkrav väcktes är <väckt>
    Och att för beslutet "b1" gäller att förvaltningsrätten bedömer att <hot>
    Och att för beslutet "b1" gäller att förvaltningsrätten bedömer att det inte stämmer att det annars finns synnerliga skäl mot att bifalla återkravet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | kostnad    | väckt      | hot | svar                                                                     |
      | 2025-09-01 | 2022-08-15 | 2025-08-16 | det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | gäller "compensation-action-must-fail" för beslutet "b1" |
      | 2025-09-01 | 2025-07-01 | 2025-08-16 | den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | gäller "compensation-action-must-fail" för beslutet "b1" |
      | 2025-09-01 | 2025-06-30 | 2025-08-16 | den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | gäller "compensation-action-must-fail" för beslutet "b1" |
      | 2028-09-01 | 2025-07-15 | 2028-07-16 | det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | gäller "compensation-action-must-fail" för beslutet "b1" |
      | 2028-09-01 | 2025-07-15 | 2028-07-15 | det inte stämmer att den enskilde genom bifall kan antas komma att sakna medel för sin försörjning eller sina dagliga levnadskostnader | säger ingen regel något om "compensation-action-must-fail" för beslutet "b1" |
