# language: sv
Egenskap: Samma utfall enligt 2001 och 2025 års lag
  > Dagarna före och efter den 1 juli 2025.

  # 4 kap. 1 § första stycket och 12 kap. 1 § första stycket
  Scenariomall: Bistånd till levnadskostnader i övrigt den <dag>
    Givet dagen är <dag>
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    När rättsläget bedöms
    Så gäller "assistance-for-other-living-costs"
    Och gäller "reasonable-standard-of-living"
    Och vilar "assistance-for-other-living-costs" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                   |
      | 2025-06-30 | SoL (2001:453) 4 kap. 1 § första stycket |
      | 2025-07-01 | SoL (2025:400) 12 kap. 1 § första stycket |

  # Försörjningen är ett annat behov än en tandläkarräkning
  Scenario: Ett ja om levnadskostnader ger inget ja om försörjningsstöd
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    När rättsläget bedöms
    Så gäller "assistance-for-other-living-costs"
    Och säger ingen regel något om "subsistence-support"

  # Utan bedömning
  Scenario: Levnadskostnader i övrigt utan bedömning
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "assistance-for-other-living-costs" gäller

  # Kan inte arbeta, och godtagbara skäl, i båda lagarna
  Scenariomall: Försörjningsstöd med godtagbara skäl den <dag>
    Givet dagen är <dag>
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och gäller "reasonable-standard-of-living"
    Och är det sant att personen uppfyller villkoret om att stå till arbetsmarknadens förfogande

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 4 kap. 3 § andra stycket och 12 kap. 7 § tredje stycket
  Scenariomall: Högre och lägre norm den <dag>
    Givet dagen är <dag>
    Och att personen är svensk medborgare
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en högre nivå
    Och att socialnämnden bedömer att det finns särskilda skäl att räkna kostnaderna i riksnormen till en lägre nivå
    När rättsläget bedöms
    Så gäller "calculate-higher-norm"
    Och gäller "calculate-lower-norm"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 4 kap. 2 § och 12 kap. 2 §
  Scenariomall: Ytterligare ekonomiskt bistånd den <dag>
    Givet dagen är <dag>
    Och att socialnämnden bedömer att det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger
    När rättsläget bedöms
    Så gäller "additional-assistance"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 4 kap. 4–6 §§ och 12 kap. 4–6 §§
  Scenariomall: Praktik och kompetenshöjande verksamhet den <dag>
    Givet dagen är <dag>
    Och att personen får försörjningsstöd
    Och att socialnämnden bedömer att ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas personen
    Och att nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet
    Och att personen deltar i den anvisade verksamheten
    Och att socialnämnden bedömer att uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete
    När rättsläget bedöms
    Så gäller "ask-for-participation-in-activity"
    Och gäller "weigh-in-wishes-in-activity"
    Och gäller "consult-employment-service"
    Och är det sant att personen räknas inte som arbetstagare i den anvisade verksamheten
    Och är det sant att personen har arbetsmiljöskydd och arbetsskadeförsäkring som en arbetstagare i den anvisade verksamheten

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 4 kap. 1 b § och 12 kap. 8 §
  Scenariomall: Fjärdedelsregeln den <dag>
    Givet dagen är <dag>
    Och att månaden som försörjningsstödet räknas för är <månad>
    Och att det inte stämmer att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att dagen då den särskilda beräkningsregeln senast började gälla för personen, efter sex månader i följd med försörjningsstöd är 2025-03-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så gäller "disregard-quarter-of-employment-income" för inkomsten "i1"
    Och vilar "disregard-quarter-of-employment-income" på "<lagrum>"

    Exempel:
      | dag        | månad   | lagrum                                     |
      | 2025-06-30 | 2025-06 | SoL (2001:453) 4 kap. 1 b § första stycket |
      | 2025-07-01 | 2025-07 | SoL (2025:400) 12 kap. 8 § första stycket  |

  # 4 kap. 1 a § tredje stycket
  Scenario: Unga personers inkomst över gränsen enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att månaden som försörjningsstödet räknas för är 2025-06
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2009-05-01
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personens inkomst av eget arbete under kalenderåret, till och med månaden som försörjningsstödet räknas för är 60 000,00 kr
    Och inkomsten "i1" för barnet "c1"
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så gäller "count-young-persons-earnings-above-limit" för inkomsten "i1"

  # 9 kap. 1 § andra stycket
  Scenario: Tog emot för mycket före lagbytet
    Givet dagen är 2025-10-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-05-01
    Och att för beslutet "b1" gäller att svaret på lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att för beslutet "b1" gäller att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att för beslutet "b1" gäller att socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen
    Och att för beslutet "b1" gäller att socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet
    Och att för beslutet "b1" gäller att socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel
    Och att för beslutet "b1" gäller att det inte stämmer att kravet har betalats frivilligt
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är 2025-05-10
    När rättsläget bedöms
    Så gäller "reclaim-overpaid-assistance" för beslutet "b1"
    Och vilar "reclaim-overpaid-assistance" på "SoL (2001:453) 9 kap. 1 § andra stycket"
    Och gäller "bring-recovery-action" för beslutet "b1"
    Och ska "bring-recovery-action" vara gjort senast 2028-05-10 för beslutet "b1"
    Och gäller "waive-recovery" för beslutet "b1"

  # 9 kap. 2 och 3 §§
  Scenario: Förskott före lagbytet och domstolens prövning
    Givet dagen är 2025-10-01
    Och följande beslut:
      | id | assistance_granted_date | assistance_ground | given_as_advance_on_benefit | grant_written_and_served | grant_states_repayment_circumstances | repayment_would_endanger_livelihood |
      | b1 | 2025-05-01              | rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §) | ja | ja | ja | ja |
    När rättsläget bedöms
    Så gäller "reclaim-assistance-given-against-repayment" för beslutet "b1"
    Och gäller "recovery-action-must-fail" för beslutet "b1"

  # 9 kap. 3 §: för sent väckt talan
  Scenario: För sent väckt talan enligt den äldre lagen
    Givet dagen är 2028-09-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då det ekonomiska biståndet beviljades är 2025-05-01
    Och att för beslutet "b1" gäller att dagen då kommunens kostnad uppkom är 2025-05-10
    Och att för beslutet "b1" gäller att dagen då talan om återkrav väcktes är 2028-05-11
    När rättsläget bedöms
    Så gäller "recovery-action-must-fail" för beslutet "b1"
