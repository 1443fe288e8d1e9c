# language: sv
Egenskap: Skattereglerna från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SFL (2011:1244) 9, 30 och 51 kap.

  # SFL (2011:1244) 30 kap. 1 §
  Scenariomall: Lämna inkomstdeklaration
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                 | svar                                                |
      | Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller                      | gäller "file-income-tax-return"                     |
      | ingen har bedömt om personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller                           | är det okänt om "file-income-tax-return" gäller     |
      | Skatteverket bedömer att det inte stämmer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller | säger ingen regel något om "file-income-tax-return" |

  # SFL (2011:1244) 51 kap. 1 § första stycket
  Scenariomall: Befrielse från särskilda avgifter
    Givet dagen är 2025-09-01
    Och att skattetillägg, förseningsavgift eller en annan särskild avgift enligt skatteförfarandelagen är beslutad eller övervägs för personen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                           | svar                                               |
      | Skatteverket bedömer att det är oskäligt att ta ut avgiften med fullt belopp                      | gäller "relief-from-surcharge"                     |
      | ingen har bedömt om det är oskäligt att ta ut avgiften med fullt belopp                           | är det okänt om "relief-from-surcharge" gäller     |
      | Skatteverket bedömer att det inte stämmer att det är oskäligt att ta ut avgiften med fullt belopp | säger ingen regel något om "relief-from-surcharge" |

  # SFL (2011:1244) 9 kap. 1 § i lydelsen till och med april 2024
  Scenariomall: Godkännande för F-skatt
    Givet dagen är <dag>
    Och att <näring>
    Och att <hinder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | näring                                                                                                       | hinder                                                                                               | svar                                         |
      | 2024-04-30 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt | gäller "apply-for-f-tax"                     |
      | 2024-04-30 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | ingen har bedömt om det finns hinder mot att godkänna personen för F-skatt                           | är det okänt om "apply-for-f-tax" gäller     |
      | 2024-04-30 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | Skatteverket bedömer att det finns hinder mot att godkänna personen för F-skatt                      | säger ingen regel något om "apply-for-f-tax" |
      | 2024-04-30 | det inte stämmer att personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige | Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt | säger ingen regel något om "apply-for-f-tax" |
      | 2024-05-01 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt | är det okänt om "apply-for-f-tax" gäller     |

  # IL (1999:1229) 8 kap. 11 §: Ekonomiskt bistånd enligt socialtjänstlagen är skattefritt.
  # IL (1999:1229) 8 kap. 12 §: Bistånd enligt LMA är skattefritt.
  # IL (1999:1229) 8 kap. 13 §: Etableringsersättning, etableringstillägg och bostadsersättning till nyanlända är skattefria.
  # IL (1999:1229) 8 kap. 2 § första stycket: Gåvor är skattefria, liksom arv, testamente och bodelning.
  Scenariomall: IL (1999:1229) 8 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att <uppgift>
    När rättsläget bedöms
    Så gäller "tax-exempt-income" för inkomsten "i1"

    Exempel:
      | uppgift                                                                                                                                        |
      | inkomstens slag är ekonomiskt bistånd enligt socialtjänstlagen                                                                                 |
      | inkomstens slag är bistånd enligt LMA                                                                                                          |
      | inkomstens slag är etableringsersättning, etableringstillägg eller bostadsersättning till nyanlända                                            |
      | Skatteverket bedömer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation |

  # IL (1999:1229) 8 kap. 27 §: Rese-, traktaments- och tidsspilleersättning för inställelse inför domstol eller myndighet är skattefri, om inställelsen inte är yrkesmässig.
  Scenario: IL (1999:1229) 8 kap.: villkoren är uppfyllda, fall 5
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är rese-, traktaments- eller tidsspilleersättning för inställelse inför domstol eller annan myndighet, fastställd av domstol eller betald av allmänna medel
    Och att det inte stämmer att inställelsen inför domstolen eller myndigheten skedde yrkesmässigt
    När rättsläget bedöms
    Så gäller "tax-exempt-income" för inkomsten "i1"

  # IL (1999:1229) 8 kap. 11 §: Ekonomiskt bistånd enligt socialtjänstlagen är skattefritt.
  # IL (1999:1229) 8 kap. 12 §: Bistånd enligt LMA är skattefritt.
  # IL (1999:1229) 8 kap. 13 §: Etableringsersättning, etableringstillägg och bostadsersättning till nyanlända är skattefria.
  # IL (1999:1229) 8 kap. 2 § första stycket: Gåvor är skattefria, liksom arv, testamente och bodelning.
  # IL (1999:1229) 8 kap. 27 §: Rese-, traktaments- och tidsspilleersättning för inställelse inför domstol eller myndighet är skattefri, om inställelsen inte är yrkesmässig.
  Scenario: IL (1999:1229) 8 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att det inte stämmer att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    Och att för inkomsten "i1" gäller att det inte stämmer att hela ersättningen gäller skada eller liknande på tillgångar, och ingen del gäller näringsverksamhet, ränta eller finansiella instrument
    När rättsläget bedöms
    Så gäller inte "tax-exempt-income" för inkomsten "i1"

  # ML (2023:200) 18 kap. 4 §: Den som är etablerad här och har liten årsomsättning är undantagen från moms utan beslut, om hon eller han inte är registrerad.
  Scenario: ML (2023:200) 18 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att verksamheten är etablerad här i landet
    Och att det inte stämmer att personen är etablerad i ett annat EU-land och identifierad där för undantaget för små företag i Sverige, undantaget gällde när tjänsterna gavs, och omsättningen i hela EU var, när tjänsterna gavs, högst 100 000 euro det året dittills och året före
    När rättsläget bedöms
    Så gäller inte "small-turnover-exempt"

  # UtlF (2006:97) 7 kap. 1 § första stycket: Arbetsförmedlingen underrättar polisen när en utlänning första gången anmäler sig eller använder dess tjänster.
  # UtlF (2006:97) 7 kap. 1 § tredje stycket: Den som underrättar polisen bör uppmana utlänningen att ta kontakt med Migrationsverket.
  Scenario: UtlF (2006:97) 7 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "employment-service-tells-police"
    Och säger ingen regel något om "urge-contact-with-migration-agency"

  # IL (1999:1229) 1 kap. 3 § första stycket 1: Skatt betalas på inkomst av tjänst och av näringsverksamhet. Inkomst av tjänst tas upp när den kan disponeras eller annars kommer personen till del.
  Scenario: IL (1999:1229) 1 kap. 3 § första stycket 1: ett villkor i taget
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och att Skatteverket bedömer att det inte stämmer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att inkomstens slag är annan inkomst
    När rättsläget bedöms
    Så säger ingen regel något om "income-is-taxable" för inkomsten "i1"

  # IL (1999:1229) 10 kap. 1 § första stycket: Inkomst av en inkomstgivande verksamhet, varaktig eller tillfällig, är inkomst av tjänst om den inte är inkomst av näringsverksamhet eller kapital.
  Scenario: IL (1999:1229) 10 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att Skatteverket bedömer att det inte stämmer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att Skatteverket bedömer att det inte stämmer att verksamheten som inkomsten kommer från är förvärvsverksamhet som bedrivs yrkesmässigt, och inte innehav av en privatbostad
    Och att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att inkomstens slag är annan inkomst
    När rättsläget bedöms
    Så gäller inte "income-from-service" för inkomsten "i1"

  # IL (1999:1229) 13 kap. 1 § första stycket: Näringsverksamhet är förvärvsverksamhet som bedrivs yrkesmässigt och självständigt.
  Scenario: IL (1999:1229) 13 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att Skatteverket bedömer att det inte stämmer att verksamheten som inkomsten kommer från är förvärvsverksamhet som bedrivs yrkesmässigt, och inte innehav av en privatbostad
    Och att Skatteverket bedömer att verksamheten som inkomsten kommer från bedrivs självständigt
    När rättsläget bedöms
    Så gäller inte "income-from-business" för inkomsten "i1"

  # ML (2023:200) 3 kap. 1 § 3: Tjänster som en beskattningsbar person tillhandahåller mot ersättning inom landet är föremål för moms.
  Scenariomall: ML (2023:200) 3 kap. 1 § 3: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att Skatteverket bedömer att det inte stämmer att verksamheten är etablerad här i landet
    Och att det inte stämmer att personen är etablerad i ett annat EU-land och identifierad där för undantaget för små företag i Sverige, undantaget gällde när tjänsterna gavs, och omsättningen i hela EU var, när tjänsterna gavs, högst 100 000 euro det året dittills och året före
    När rättsläget bedöms
    Så säger ingen regel något om "vat-on-services"

    Exempel:
      | uppgift 1                                                                                                                                     | uppgift 2                                                                                          |
      | Skatteverket bedömer att det inte stämmer att personen bedriver en ekonomisk verksamhet enligt mervärdesskattelagen och gör det självständigt | Skatteverket bedömer att personen tillhandahåller själv tjänsterna mot ersättning inom landet, som en del av den ekonomiska verksamheten                      |
      | Skatteverket bedömer att personen bedriver en ekonomisk verksamhet enligt mervärdesskattelagen och gör det självständigt                      | Skatteverket bedömer att det inte stämmer att personen tillhandahåller själv tjänsterna mot ersättning inom landet, som en del av den ekonomiska verksamheten |

  # SFL (2011:1244) 49 kap. 7 § första stycket 2: Skattetillägget för en utebliven deklaration tas bort om deklarationen kommer in senast fyra månader efter månaden för beslutet.
  Scenario: SFL (2011:1244) 49 kap. 7 § första stycket 2: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    När rättsläget bedöms
    Så säger ingen regel något om "lift-surcharge-by-return"

  # SFL (2011:1244) 51 kap. 1 § första stycket: Är det oskäligt att ta ut avgiften med fullt belopp ska Skatteverket befria helt eller delvis.
  Scenario: SFL (2011:1244) 51 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att skattetillägg, förseningsavgift eller en annan särskild avgift enligt skatteförfarandelagen är beslutad eller övervägs för personen
    Och att Skatteverket bedömer att det är oskäligt att ta ut avgiften med fullt belopp
    När rättsläget bedöms
    Så säger ingen regel något om "relief-from-surcharge"

  # SFL (2011:1244) 63 kap. 2 §: Vid synnerliga skäl ska anstånd beviljas också i andra fall.
  Scenariomall: SFL (2011:1244) 63 kap. 2 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att Skatteverket bedömer att det finns synnerliga skäl för anstånd med betalningen
    Och att det inte stämmer att personen har ansökt om anstånd med betalningen av skattetillägget
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-payment"

    Exempel:
      | uppgift 1                                                          | uppgift 2                                                           |
      | det inte stämmer att personen har en skatt eller avgift att betala | personen har ansökt om anstånd med betalningen av skatten eller avgiften |
      | personen har en skatt eller avgift att betala                      | det inte stämmer att personen har ansökt om anstånd med betalningen av skatten eller avgiften |

  # SFL (2011:1244) 63 kap. 2 §: Anstånd ska beviljas om det är tveksamt hur stort belopp som kommer att behöva betalas.
  Scenariomall: SFL (2011:1244) 63 kap. 2 §: ett villkor i taget, regel 2
    Givet dagen är 2025-09-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att Skatteverket bedömer att det är tveksamt hur stort belopp som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att säkerhet krävs för anståndet och har inte ställts
    Och att det inte stämmer att personen har ansökt om anstånd med betalningen av skattetillägget
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-payment"

    Exempel:
      | uppgift 1                                                          | uppgift 2                                                           |
      | det inte stämmer att personen har en skatt eller avgift att betala | personen har ansökt om anstånd med betalningen av skatten eller avgiften |
      | personen har en skatt eller avgift att betala                      | det inte stämmer att personen har ansökt om anstånd med betalningen av skatten eller avgiften |

  # SFL (2011:1244) 63 kap. 2 §: Anstånd ska beviljas om det är tveksamt hur stort belopp som kommer att behöva betalas.
  Scenario: SFL (2011:1244) 63 kap. 2 §: ett villkor i taget, regel 2, fall 2
    Givet dagen är 2025-09-01
    Och att personen har en skatt eller avgift att betala
    Och att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att Skatteverket bedömer att det inte stämmer att det är tveksamt hur stort belopp som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att säkerhet krävs för anståndet och har inte ställts
    Och att det inte stämmer att personen har begärt omprövning av eller överklagat beslutet om skatten eller avgiften, och saken är inte avgjord eller avgjordes för högst tre månader sedan
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för anstånd med betalningen
    Och att det inte stämmer att personen har ansökt om anstånd med betalningen av skattetillägget
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-payment"

  # SFL (2011:1244) 63 kap. 2 §: Anstånd ska beviljas den som har begärt omprövning eller överklagat, om betalningen skulle skada mycket eller vara oskälig.
  Scenariomall: SFL (2011:1244) 63 kap. 2 §: ett villkor i taget, regel 3
    Givet dagen är 2025-09-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att personen har begärt omprövning av eller överklagat beslutet om skatten eller avgiften, och saken är inte avgjord eller avgjordes för högst tre månader sedan
    Och att Skatteverket bedömer att betalningen skulle medföra betydande skadeverkningar för personen eller annars framstå som oskälig
    Och att Skatteverket bedömer att det inte stämmer att säkerhet krävs för anståndet och har inte ställts
    Och att det inte stämmer att personen har ansökt om anstånd med betalningen av skattetillägget
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-payment"

    Exempel:
      | uppgift 1                                                          | uppgift 2                                                           |
      | det inte stämmer att personen har en skatt eller avgift att betala | personen har ansökt om anstånd med betalningen av skatten eller avgiften |
      | personen har en skatt eller avgift att betala                      | det inte stämmer att personen har ansökt om anstånd med betalningen av skatten eller avgiften |

  # SFL (2011:1244) 63 kap. 2 §: Anstånd ska beviljas den som har begärt omprövning eller överklagat, om betalningen skulle skada mycket eller vara oskälig.
  Scenariomall: SFL (2011:1244) 63 kap. 2 §: ett villkor i taget, regel 3, fall 2
    Givet dagen är 2025-09-01
    Och att personen har en skatt eller avgift att betala
    Och att personen har ansökt om anstånd med betalningen av skatten eller avgiften
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att Skatteverket bedömer att det inte stämmer att säkerhet krävs för anståndet och har inte ställts
    Och att Skatteverket bedömer att det inte stämmer att det är tveksamt hur stort belopp som kommer att behöva betalas
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för anstånd med betalningen
    Och att det inte stämmer att personen har ansökt om anstånd med betalningen av skattetillägget
    När rättsläget bedöms
    Så säger ingen regel något om "respite-from-payment"

    Exempel:
      | uppgift 1                                                                              | uppgift 2                                                                                                                                        |
      | det inte stämmer att personen har begärt omprövning av eller överklagat beslutet om skatten eller avgiften, och saken är inte avgjord eller avgjordes för högst tre månader sedan | Skatteverket bedömer att betalningen skulle medföra betydande skadeverkningar för personen eller annars framstå som oskälig                      |
      | personen har begärt omprövning av eller överklagat beslutet om skatten eller avgiften, och saken är inte avgjord eller avgjordes för högst tre månader sedan                      | Skatteverket bedömer att det inte stämmer att betalningen skulle medföra betydande skadeverkningar för personen eller annars framstå som oskälig |

  # UtlF (2006:97) 7 kap. 1 § första stycket: Skatteverket underrättar polisen när en utlänning som inte kan visa uppehållstillstånd första gången ansöker om F-skatt.
  Scenario: UtlF (2006:97) 7 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker för första gången om godkännande för F-skatt
    Och att det inte stämmer att personen kan visa att hon eller han har uppehållstillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    När rättsläget bedöms
    Så säger ingen regel något om "tell-police-of-foreign-national"

  # UtlF (2006:97) 7 kap. 1 § tredje stycket: Den som underrättar polisen bör uppmana utlänningen att ta kontakt med Migrationsverket.
  Scenario: UtlF (2006:97) 7 kap. 1 § tredje stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen ansöker för första gången om godkännande för F-skatt
    Och att det inte stämmer att personen kan visa att hon eller han har uppehållstillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att det är första gången som personen antingen anmäler sig till folkbokföring eller ska folkbokföras utan egen anmälan
    Och att det inte stämmer att det är första gången som personen anmäler sig hos Arbetsförmedlingen, för registrering eller för att få andra tjänster
    När rättsläget bedöms
    Så säger ingen regel något om "urge-contact-with-migration-agency"

  # Det som inte är sagt är okänt, inte falskt: IL (1999:1229) 8, 13 kap.; ML (2023:200) 18 kap.; SFL (2011:1244) 49, 57, 63 kap.; UtlF (2006:97) 7 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Och att det inte stämmer att sista dagen var en lördag, söndag eller helgdag, eller midsommarafton, julafton eller nyårsafton, och deklarationen kom in nästa vardag
    Och att det inte stämmer att personen är etablerad i ett annat EU-land och identifierad där för undantaget för små företag i Sverige, undantaget gällde när tjänsterna gavs, och omsättningen i hela EU var, när tjänsterna gavs, högst 100 000 euro det året dittills och året före
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att det inte stämmer att tiden för att bestämma skatten efter skön för det beskattningsåret har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så är det okänt om "income-from-business" gäller för inkomsten "i1"
    Och är det okänt om "tax-exempt-income" gäller för inkomsten "i1"
    Och är det okänt om "small-turnover-exempt" gäller
    Och är det okänt om "lift-surcharge-by-return" gäller
    Och är det okänt om "set-aside-surcharge" gäller
    Och är det okänt om "discretionary-assessment" gäller
    Och är det okänt om "respite-from-surcharge" gäller
    Och är det okänt om "employment-service-tells-police" gäller
    Och är det okänt om "urge-contact-with-migration-agency" gäller

  # IL (1999:1229) 10 kap. 1 § andra stycket p. 3: Betalning till en vuxen för sexuella handlingar gör att frågan om inkomstgivande verksamhet uppstår.
  Scenario: IL (1999:1229) 10 kap. 1 § andra stycket p. 3: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är betalning för sexuella handlingar
    Och att månaden som nämnden räknar inkomsten till är 2025-09
    Och att personens födelsedag är 1985-02-01
    När rättsläget bedöms
    Så ställs frågan "income_generating_activity"

  # SFL (2011:1244) 63 kap. 2 §: Anstånd med skattetillägget ska beviljas den som har begärt omprövning eller överklagat till förvaltningsrätten.
  # UtlF (2006:97) 7 kap. 1 § första stycket: En första anmälan till folkbokföringen eller Arbetsförmedlingen gör att polisen underrättas.
  Scenario: SFL (2011:1244) 63 kap. 2 §: svaret när inget är sagt
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "respite-from-surcharge" gäller
    Och visas varningen "police-told-on-registration"
