# language: sv
Egenskap: Skattetillägg, skönsbeskattning, befrielse och anstånd
  > SFL (2011:1244) 30, 49, 51, 57 och 63 kap.

  # 49 kap. 7 §: fyra månader från månadens slut
  Scenario: Frist att lämna deklarationen
    Givet dagen är 2025-10-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att dagen då beslutet om skattetillägg meddelades är 2025-09-10
    Och att Skatteverket bedömer att det inte stämmer att personen har gjort sannolikt att hon eller han inte fick veta om skattetillägget under månaden för beslutet
    Och att dagen då den inkomstdeklaration som saknades, för det år som skattetillägget gäller, kom in till Skatteverket eller en förvaltningsdomstol ännu inte har kommit
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    När rättsläget bedöms
    Så gäller "lift-surcharge-by-return"
    Och ska "lift-surcharge-by-return" vara gjort senast 2026-02-02
    Och är "lift-surcharge-by-return" inte gjort

  # 49 kap. 7 § andra stycket: fick veta senare
  Scenario: Frist från dagen då personen fick veta
    Givet dagen är 2026-01-20
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att dagen då beslutet om skattetillägg meddelades är 2025-09-10
    Och att Skatteverket bedömer att personen har gjort sannolikt att hon eller han inte fick veta om skattetillägget under månaden för beslutet
    Och att dagen då personen fick veta om skattetillägget är 2026-01-15
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    När rättsläget bedöms
    Så gäller "lift-surcharge-by-return"
    Och ska "lift-surcharge-by-return" vara gjort senast 2026-05-15

  # 49 kap. 7 §: gränsdagen
  Scenariomall: Deklarationen kom in <dag>
    Givet dagen är 2026-02-10
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att dagen då beslutet om skattetillägg meddelades är 2025-09-10
    Och att dagen då den inkomstdeklaration som saknades, för det år som skattetillägget gäller, kom in till Skatteverket eller en förvaltningsdomstol är <dag>
    Och att Skatteverket bedömer att det inte stämmer att personen har gjort sannolikt att hon eller han inte fick veta om skattetillägget under månaden för beslutet
    Och att det inte stämmer att sista dagen var en lördag, söndag eller helgdag, eller midsommarafton, julafton eller nyårsafton, och deklarationen kom in nästa vardag
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    När rättsläget bedöms
    Så <svar> "set-aside-surcharge"

    Exempel:
      | dag        | svar                       |
      | 2026-01-31 | gäller                     |
      | 2026-02-01 | säger ingen regel något om |

  # Tillägget togs ut av annat skäl
  Scenario: Tillägg för oriktig uppgift tas inte bort av en deklaration
    Givet dagen är 2025-10-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att det inte stämmer att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att det inte stämmer att sista dagen var en lördag, söndag eller helgdag, eller midsommarafton, julafton eller nyårsafton, och deklarationen kom in nästa vardag
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    När rättsläget bedöms
    Så säger ingen regel något om "lift-surcharge-by-return"
    Och säger ingen regel något om "set-aside-surcharge"

  # 49 kap. 7 §: lydelsen före 2024 är inte läst
  Scenario: Lydelsen före 2024 är inte läst
    Givet dagen är 2023-12-31
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    När rättsläget bedöms
    Så är det okänt om "lift-surcharge-by-return" gäller

  # 51 kap. 1 §
  Scenario: Oskäligt att ta ut hela avgiften
    Givet dagen är 2025-10-01
    Och att skattetillägg, förseningsavgift eller en annan särskild avgift enligt skatteförfarandelagen är beslutad eller övervägs för personen
    Och att Skatteverket bedömer att det är oskäligt att ta ut avgiften med fullt belopp
    När rättsläget bedöms
    Så gäller "relief-from-surcharge"
    Och vilar "relief-from-surcharge" på bedömningen "full_surcharge_unreasonable"

  # 51 kap. 1 §: ingen bedömning
  Scenario: Okänt om hela avgiften är oskälig
    Givet dagen är 2025-10-01
    Och att skattetillägg, förseningsavgift eller en annan särskild avgift enligt skatteförfarandelagen är beslutad eller övervägs för personen
    När rättsläget bedöms
    Så är det okänt om "relief-from-surcharge" gäller
    Och ställs frågan "full_surcharge_unreasonable" till Skatteverket

  # 30 kap. 1 §
  Scenario: Skyldig att deklarera
    Givet dagen är 2025-10-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    När rättsläget bedöms
    Så gäller "file-income-tax-return"

  # 57 kap. 1 och 2 §§: föreläggandet är ett villkor
  Scenariomall: Skönsbeskattning när deklaration saknas och <föreläggande>
    Givet dagen är 2025-10-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att det inte stämmer att personen har lämnat inkomstdeklaration för det beskattningsår som frågan gäller
    Och att Skatteverket bedömer att det inte stämmer att skatten, avgiften eller underlaget inte kan beräknas tillförlitligt på grund av brister i den lämnade deklarationen eller dess underlag
    Och att <föreläggande>
    Och att Skatteverket bedömer att det inte stämmer att tiden för att bestämma skatten efter skön för det beskattningsåret har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så <svar> "discretionary-assessment"

    Exempel:
      | föreläggande | svar |
      | Skatteverket har sänt ut ett föreläggande om att lämna inkomstdeklaration för det beskattningsår som frågan gäller, också om personen inte har sett det, och den tid som gavs har gått ut utan att det har följts | gäller |
      | det inte stämmer att Skatteverket har sänt ut ett föreläggande om att lämna inkomstdeklaration för det beskattningsår som frågan gäller, också om personen inte har sett det, och den tid som gavs har gått ut utan att det har följts | säger ingen regel något om |

  # 57 kap. 1 §
  Scenario: Bristfällig deklaration
    Givet dagen är 2025-10-01
    Och att personen har lämnat inkomstdeklaration för det beskattningsår som frågan gäller
    Och att Skatteverket bedömer att skatten, avgiften eller underlaget inte kan beräknas tillförlitligt på grund av brister i den lämnade deklarationen eller dess underlag
    Och att Skatteverket bedömer att det inte stämmer att tiden för att bestämma skatten efter skön för det beskattningsåret har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så gäller "discretionary-assessment"

  # 63 kap. 4 §
  Scenario: Anstånd när beloppet är tveksamt
    Givet dagen är 2025-10-01
    Och att personen har en skatt eller avgift att betala
    Och att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att Skatteverket bedömer att det är tveksamt hur stort belopp som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att säkerhet krävs för anståndet och har inte ställts
    När rättsläget bedöms
    Så gäller "respite-from-payment"
    Och vilar "respite-from-payment" på "SFL (2011:1244) 63 kap. 4 § första stycket"

  # 63 kap. 8 §: säkerhet saknas
  Scenario: Säkerhet krävs men saknas
    Givet dagen är 2025-10-01
    Och att personen har en skatt eller avgift att betala
    Och att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att Skatteverket bedömer att det är tveksamt hur stort belopp som kommer att behöva betalas
    Och att Skatteverket bedömer att säkerhet krävs för anståndet och har inte ställts
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för anstånd med betalningen
    Och att det inte stämmer att personen har ansökt om anstånd med betalningen av skattetillägget
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-payment"

  # 63 kap. 5 §
  Scenario: Anstånd när betalningen skulle skada mycket
    Givet dagen är 2025-10-01
    Och att personen har en skatt eller avgift att betala
    Och att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att personen har begärt omprövning av eller överklagat beslutet om skatten eller avgiften, och saken är inte avgjord eller avgjordes för högst tre månader sedan
    Och att Skatteverket bedömer att betalningen skulle medföra betydande skadeverkningar för personen eller annars framstå som oskälig
    Och att Skatteverket bedömer att det inte stämmer att säkerhet krävs för anståndet och har inte ställts
    När rättsläget bedöms
    Så gäller "respite-from-payment"

  # 63 kap. 15 §
  Scenario: Synnerliga skäl för anstånd
    Givet dagen är 2025-10-01
    Och att personen har en skatt eller avgift att betala
    Och att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att Skatteverket bedömer att det finns synnerliga skäl för anstånd med betalningen
    När rättsläget bedöms
    Så gäller "respite-from-payment"

  # 63 kap. 7 §: lydelsen från 2026
  Scenariomall: Anstånd med skattetillägg den <dag>
    Givet dagen är <dag>
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har begärt omprövning av skattetillägget eller frågan bakom det, eller överklagat till förvaltningsrätten, och saken är inte avgjord där eller avgjordes där för högst tre månader sedan
    Och att det inte stämmer att anstånd med skattetillägget har beviljats tidigare, i avvaktan på en omprövning av samma fråga som nu är avslutad
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                               |
      | 2026-01-01 | gäller "respite-from-surcharge"                    |
      | 2025-12-31 | är det okänt om "respite-from-surcharge" gäller    |

  # 63 kap. 7 § andra stycket: bara en gång vid omprövning av samma fråga
  Scenario: Andra anståndet vid omprövning av samma fråga
    Givet dagen är 2026-01-10
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har begärt omprövning av skattetillägget eller frågan bakom det, eller överklagat till förvaltningsrätten, och saken är inte avgjord där eller avgjordes där för högst tre månader sedan
    Och att anstånd med skattetillägget har beviljats tidigare, i avvaktan på en omprövning av samma fråga som nu är avslutad
    Och att det inte stämmer att personen har överklagat skattetillägget eller frågan bakom det till förvaltningsrätten, och det är inte avgjort där eller avgjordes där för högst tre månader sedan
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-surcharge"

  # SFL 49 kap. 8 § andra stycket
  Scenario: Tillägget togs ut vid omprövning av skönsbeskattningen
    Givet dagen är 2025-09-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    När rättsläget bedöms
    Så gäller "lift-surcharge-by-return"

  Scenario: Tillägget togs ut vid omprövning av skönsbeskattningen, men det är okänt om skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Givet dagen är 2025-09-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    När rättsläget bedöms
    Så är det okänt om "lift-surcharge-by-return" gäller

  Scenario: Tillägget togs ut vid omprövning av skönsbeskattningen, men skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Givet dagen är 2025-09-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    När rättsläget bedöms
    Så säger ingen regel något om "lift-surcharge-by-return"

  # SFL 49 kap. 7 § och lagen (1930:173) 2 §
  Scenario: Deklarationen kom in nästa vardag
    Givet dagen är 2025-09-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Och att sista dagen var en lördag, söndag eller helgdag, eller midsommarafton, julafton eller nyårsafton, och deklarationen kom in nästa vardag
    När rättsläget bedöms
    Så gäller "set-aside-surcharge"

  Scenario: Deklarationen kom in nästa vardag, men det är okänt om skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Givet dagen är 2025-09-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att sista dagen var en lördag, söndag eller helgdag, eller midsommarafton, julafton eller nyårsafton, och deklarationen kom in nästa vardag
    När rättsläget bedöms
    Så är det okänt om "set-aside-surcharge" gäller

  Scenario: Deklarationen kom in nästa vardag, men skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Givet dagen är 2025-09-01
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Och att sista dagen var en lördag, söndag eller helgdag, eller midsommarafton, julafton eller nyårsafton, och deklarationen kom in nästa vardag
    När rättsläget bedöms
    Så säger ingen regel något om "set-aside-surcharge"

  # SFL 49 kap. 15 §
  Scenario: Inget tillägg när arbetsgivarens uppgifter räckte
    Givet dagen är 2025-09-01
    Och att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  # SFL 49 kap. 5 § andra stycket
  Scenario: Den som öppet har lämnat uppgifterna har inte lämnat en oriktig uppgift
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att det inte stämmer att personen har skönsbeskattats
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  # SFL 52 kap. 3 §
  Scenario: Tiden för skattetillägg har gått ut
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att det inte stämmer att personen har skönsbeskattats
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  # SFL 63 kap. 15 §
  Scenario: Anstånd med skattetillägget av synnerliga skäl
    Givet dagen är 2025-09-01
    Och att personen har en skatt eller avgift att betala
    Och att det inte stämmer att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det finns synnerliga skäl för anstånd med betalningen
    När rättsläget bedöms
    Så gäller "respite-from-payment"

  # SFL 63 kap. 4 och 8 §§
  Scenario: Anstånd med skattetillägget när beloppet är tveksamt, utan säkerhet
    Givet dagen är 2026-02-02
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det är tveksamt hur stort skattetillägg som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att att betala skattetillägget skulle medföra betydande skadeverkningar för personen eller annars framstå som oskäligt
    Och att Skatteverket bedömer att säkerhet krävs för anståndet och har inte ställts
    När rättsläget bedöms
    Så gäller "respite-from-part-of-surcharge"

  Scenario: Det är okänt om tilläggets belopp är tveksamt
    Givet dagen är 2026-02-02
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det inte stämmer att att betala skattetillägget skulle medföra betydande skadeverkningar för personen eller annars framstå som oskäligt
    När rättsläget bedöms
    Så är det okänt om "respite-from-part-of-surcharge" gäller

  Scenario: Tilläggets belopp är inte tveksamt
    Givet dagen är 2026-02-02
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det inte stämmer att det är tveksamt hur stort skattetillägg som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att att betala skattetillägget skulle medföra betydande skadeverkningar för personen eller annars framstå som oskäligt
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-part-of-surcharge"

  # SFL 63 kap. 5 och 8 §§
  Scenario: Anstånd när skattetillägget skulle skada
    Givet dagen är 2026-02-02
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det inte stämmer att det är tveksamt hur stort skattetillägg som kommer att behöva betalas
    Och att personen har begärt omprövning av skattetillägget eller överklagat det, till vilken domstol som helst, och saken är inte avgjord eller avgjordes för högst tre månader sedan
    Och att Skatteverket bedömer att att betala skattetillägget skulle medföra betydande skadeverkningar för personen eller annars framstå som oskäligt
    När rättsläget bedöms
    Så gäller "respite-from-part-of-surcharge"

  Scenario: Det är okänt om skattetillägget är överklagat
    Givet dagen är 2026-02-02
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det inte stämmer att det är tveksamt hur stort skattetillägg som kommer att behöva betalas
    Och att Skatteverket bedömer att att betala skattetillägget skulle medföra betydande skadeverkningar för personen eller annars framstå som oskäligt
    När rättsläget bedöms
    Så är det okänt om "respite-from-part-of-surcharge" gäller

  Scenario: Skattetillägget är inte överklagat
    Givet dagen är 2026-02-02
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det inte stämmer att det är tveksamt hur stort skattetillägg som kommer att behöva betalas
    Och att Skatteverket bedömer att att betala skattetillägget skulle medföra betydande skadeverkningar för personen eller annars framstå som oskäligt
    Och att det inte stämmer att personen har begärt omprövning av skattetillägget eller överklagat det, till vilken domstol som helst, och saken är inte avgjord eller avgjordes för högst tre månader sedan
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-part-of-surcharge"

  Scenario: Säkerhet för skatten krävs, och bara tillägget får anstånd
    Givet dagen är 2026-02-02
    Och att Skatteverket har beslutat om skattetillägg för personen
    Och att personen har ansökt om anstånd med betalningen av skattetillägget
    Och att Skatteverket bedömer att det är tveksamt hur stort skattetillägg som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att att betala skattetillägget skulle medföra betydande skadeverkningar för personen eller annars framstå som oskäligt
    Och att personen har en skatt eller avgift att betala
    Och att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att Skatteverket bedömer att säkerhet krävs för anståndet och har inte ställts
    Och att Skatteverket bedömer att det är tveksamt hur stort belopp som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för anstånd med betalningen
    När rättsläget bedöms
    Så gäller "respite-from-part-of-surcharge"
    Och säger ingen regel något om "respite-from-payment"

  # SFL 66 kap.
  Scenario: Tiden för skönsbeskattning har gått ut
    Givet dagen är 2025-10-01
    Och att personen har lämnat inkomstdeklaration för det beskattningsår som frågan gäller
    Och att Skatteverket bedömer att skatten, avgiften eller underlaget inte kan beräknas tillförlitligt på grund av brister i den lämnade deklarationen eller dess underlag
    Och att Skatteverket bedömer att tiden för att bestämma skatten efter skön för det beskattningsåret har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så säger ingen regel något om "discretionary-assessment"

  Scenario: Det är okänt om tiden för skönsbeskattning har gått ut
    Givet dagen är 2025-10-01
    Och att personen har lämnat inkomstdeklaration för det beskattningsår som frågan gäller
    Och att Skatteverket bedömer att skatten, avgiften eller underlaget inte kan beräknas tillförlitligt på grund av brister i den lämnade deklarationen eller dess underlag
    När rättsläget bedöms
    Så är det okänt om "discretionary-assessment" gäller
