# language: sv
Egenskap: Skatt på inkomster
  > IL (1999:1229) 1, 8, 10 och 13 kap. Skatteverket bedömer, tjänsten ordnar frågan.

  # 1 kap. 3 § och 10 kap. 1 och 8 §§
  Scenario: Betalning som Skatteverket bedömer är inkomst
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"
    Och vilar "income-is-taxable" på "IL (1999:1229) 10 kap. 1 §"

  # ML 18 kap. 10 § första stycket
  Scenario: Moms för den som är etablerad i ett annat EU-land
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen bedriver en ekonomisk verksamhet enligt mervärdesskattelagen och gör det självständigt
    Och att Skatteverket bedömer att personen tillhandahåller själv tjänsterna mot ersättning inom landet, som en del av den ekonomiska verksamheten
    Och att Skatteverket bedömer att det inte stämmer att verksamheten är etablerad här i landet
    Och att högsta årsomsättningen inom landet utan moms under det kalenderår som tjänsterna hör till, räknat till och med tjänsterna, och de två föregående är 50 000,00 kr
    Och att personen är etablerad i ett annat EU-land och identifierad där för undantaget för små företag i Sverige, undantaget gällde när tjänsterna gavs, och omsättningen i hela EU var, när tjänsterna gavs, högst 100 000 euro det året dittills och året före
    När rättsläget bedöms
    Så säger ingen regel något om "vat-on-services"

  # Utan Skatteverkets bedömning svarar tjänsten inte
  Scenario: Betalning för sexuella handlingar utan bedömning
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"
    Och ställs frågan "income_generating_activity" till Skatteverket

  # Nämndens uppfattning om skattefrågan räknas inte
  Scenario: Nämndens bedömning av skattefrågan räcker inte
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att socialnämnden bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att det inte stämmer att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  # 10 kap. 8 §: pengar som en utnyttjare tog och som inte kom personen till del
  Scenario: Pengar som aldrig kom personen till del
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten har på annat sätt kommit personen till del
    När rättsläget bedöms
    Så säger ingen regel något om "income-is-taxable" för inkomsten "i1"

  # 8 kap. 2 §
  Scenario: Gåva är skattefri
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-tax-free" för inkomsten "i1"
    Och säger ingen regel något om "income-is-taxable" för inkomsten "i1"

  # 8 kap. 11, 12 och 13 §§
  Scenariomall: <slag> är skattefri
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är <slag>
    När rättsläget bedöms
    Så gäller "income-is-tax-free" för inkomsten "i1"

    Exempel:
      | slag                                              |
      | ekonomiskt bistånd enligt socialtjänstlagen       |
      | bistånd enligt LMA                                |
      | etableringsersättning, etableringstillägg eller bostadsersättning till nyanlända |

  # 8 kap. 11 §: lydelsen före den 1 juli 2025 är inte läst
  Scenario: Ekonomiskt bistånd före den lästa lydelsen
    Givet dagen är 2025-06-30
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är ekonomiskt bistånd enligt socialtjänstlagen
    När rättsläget bedöms
    Så är det okänt om "income-is-tax-free" gäller för inkomsten "i1"

  # 8 kap. 27 §
  Scenariomall: Ersättning för inställelse i domstol, yrkesmässig: <yrkesmässig>
    Givet dagen är 2025-09-01
    Och följande inkomster:
      | id | för      | income_kind | court_appearance_professional | payment_is_gift |
      | i1 | personen | rese-, traktaments- eller tidsspilleersättning för inställelse inför domstol eller annan myndighet, fastställd av domstol eller betald av allmänna medel | <yrkesmässig> | nej |
    När rättsläget bedöms
    Så <svar> "income-is-tax-free" för inkomsten "i1"

    Exempel:
      | yrkesmässig | svar                       |
      | nej         | gäller                     |
      | ja          | säger ingen regel något om |

  # 13 kap. 1 §: båda leden krävs
  Scenario: Självständig och yrkesmässig verksamhet är näringsverksamhet
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att verksamheten som inkomsten kommer från är förvärvsverksamhet som bedrivs yrkesmässigt, och inte innehav av en privatbostad
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att verksamheten som inkomsten kommer från bedrivs självständigt
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    När rättsläget bedöms
    Så är det sant att inkomsten "i1" är inkomst av näringsverksamhet
    Och är det falskt att inkomsten "i1" är inkomst av tjänst

  # 10 kap. 1 §: inte självständig
  Scenario: Verksamhet som inte är självständig är tjänst
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att verksamheten som inkomsten kommer från bedrivs självständigt
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    När rättsläget bedöms
    Så är det sant att inkomsten "i1" är inkomst av tjänst
    Och är det falskt att inkomsten "i1" är inkomst av näringsverksamhet

  # ML 3 kap. 1 § och 18 kap. 4 §
  Scenariomall: Moms vid omsättning <omsättning>, registrerad: <registrerad>
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen bedriver en ekonomisk verksamhet enligt mervärdesskattelagen och gör det självständigt
    Och att Skatteverket bedömer att personen tillhandahåller själv tjänsterna mot ersättning inom landet, som en del av den ekonomiska verksamheten
    Och att Skatteverket bedömer att verksamheten är etablerad här i landet
    Och att högsta årsomsättningen inom landet utan moms under det kalenderår som tjänsterna hör till, räknat till och med tjänsterna, och de två föregående är <omsättning>
    Och att <registrerad>
    Och att det inte stämmer att personen är etablerad i ett annat EU-land och identifierad där för undantaget för små företag i Sverige, undantaget gällde när tjänsterna gavs, och omsättningen i hela EU var, när tjänsterna gavs, högst 100 000 euro det året dittills och året före
    När rättsläget bedöms
    Så <svar> "vat-on-services"

    Exempel:
      | omsättning    | registrerad                                                                                    | svar                       |
      | 120 000,00 kr | det inte stämmer att personen är registrerad för moms, och inget beslut om undantag för liten omsättning gällde när tjänsterna gavs | säger ingen regel något om |
      | 120 001,00 kr | det inte stämmer att personen är registrerad för moms, och inget beslut om undantag för liten omsättning gällde när tjänsterna gavs | gäller                     |
      | 50 000,00 kr  | personen är registrerad för moms, och inget beslut om undantag för liten omsättning gällde när tjänsterna gavs                  | gäller                     |

  # Utan Skatteverkets bedömning
  Scenario: Moms utan bedömning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är etablerad i ett annat EU-land och identifierad där för undantaget för små företag i Sverige, undantaget gällde när tjänsterna gavs, och omsättningen i hela EU var, när tjänsterna gavs, högst 100 000 euro det året dittills och året före
    När rättsläget bedöms
    Så är det okänt om "vat-on-services" gäller

  # IL 10 kap. 1 § andra stycket 1: en anställning är tjänst utan vidare bedömning av verksamheten
  Scenario: Lön från en anställning
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att verksamheten som inkomsten kommer från bedrivs självständigt
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    När rättsläget bedöms
    Så är det sant att inkomsten "i1" är inkomst av tjänst

  # IL 8 kap. 28 §
  Scenario: Vilda bär är skattefria till beloppet
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    Och att för inkomsten "i1" gäller att årets inkomster av vilda bär, svamp och kottar är högst 12 500 kronor
    När rättsläget bedöms
    Så gäller "income-is-tax-free" för inkomsten "i1"

  # IL 8 kap. 28 §
  Scenario: Vilda bär för mer än beloppet beskattas bara till resten
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    Och att för inkomsten "i1" gäller att det inte stämmer att årets inkomster av vilda bär, svamp och kottar är högst 12 500 kronor
    Och att för inkomsten "i1" gäller att det inte stämmer att hela ersättningen gäller skada eller liknande på tillgångar, och ingen del gäller näringsverksamhet, ränta eller finansiella instrument
    När rättsläget bedöms
    Så gäller "berry-income-above-amount-is-taxable" för inkomsten "i1"
    Och säger ingen regel något om "income-is-taxable" för inkomsten "i1"
    Och säger ingen regel något om "income-is-tax-free" för inkomsten "i1"

  # IL 8 kap. 28 §
  Scenario: Vilda bär, men årets summa är inte känd
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    När rättsläget bedöms
    Så är det okänt om "berry-income-above-amount-is-taxable" gäller för inkomsten "i1"
    Och är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  # IL 8 kap. 28 §
  Scenario: Bär som är lön följer de vanliga reglerna
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att det inte stämmer att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    Och att för inkomsten "i1" gäller att det inte stämmer att hela ersättningen gäller skada eller liknande på tillgångar, och ingen del gäller näringsverksamhet, ränta eller finansiella instrument
    När rättsläget bedöms
    Så säger ingen regel något om "berry-income-above-amount-is-taxable" för inkomsten "i1"
    Och gäller "income-is-taxable" för inkomsten "i1"

  # IL 8 kap. 28 §
  Scenario: Vilda bär, men det är okänt om beloppet räcker
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  # IL 10 kap. 1 § första stycket
  Scenario: Hyra för en bostad är kapital
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    Och att för inkomsten "i1" gäller att det inte stämmer att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    När rättsläget bedöms
    Så säger ingen regel något om "income-is-taxable" för inkomsten "i1"
    Och gäller "income-is-taxable-as-capital" för inkomsten "i1"

  # IL 8 kap. 9 och 10 §§
  Scenario: Det är okänt om hyran är kapital
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att det inte stämmer att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable-as-capital" gäller för inkomsten "i1"

  # IL 8 kap. 9 och 10 §§
  Scenario: Inkomsten är inte kapital
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan inkomst
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att inkomsten hör till kapital: den kommer av innehav av tillgångar, till exempel uthyrning av en privatbostad, eller är en kapitalvinst, och hör varken till näringsverksamhet eller till tjänst
    Och att för inkomsten "i1" gäller att det inte stämmer att inkomsten kommer av försäljning av vilt växande bär, svamp eller kottar som personen själv har plockat, och är varken lön, liknande förmån eller näringsverksamhet
    Och att för inkomsten "i1" gäller att det inte stämmer att hela ersättningen gäller skada eller liknande på tillgångar, och ingen del gäller näringsverksamhet, ränta eller finansiella instrument
    När rättsläget bedöms
    Så säger ingen regel något om "income-is-taxable-as-capital" för inkomsten "i1"
    Och gäller "income-is-taxable" för inkomsten "i1"

  # IL 8 kap. 9 och 10 §§
  Scenario: Barnbidrag är skattefritt
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan förmån, bidrag eller pension
    Och att för inkomsten "i1" gäller att förmånen är barnbidrag, underhållsstöd, adoptionsbidrag, efterlevandestöd, bostadsbidrag, bostadstillägg eller boendetillägg enligt socialförsäkringsbalken, eller kommunalt bostadstillägg till handikappade
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-tax-free" för inkomsten "i1"

  # IL 8 kap. 9 och 10 §§
  Scenario: Äldreförsörjningsstöd är skattefritt
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan förmån, bidrag eller pension
    Och att för inkomsten "i1" gäller att förmånen är äldreförsörjningsstöd eller en liknande ersättning
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-tax-free" för inkomsten "i1"

  # IL 8 kap. 9 och 10 §§
  Scenario: Det är okänt vilken förmån det är
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan förmån, bidrag eller pension
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så är det okänt om "income-is-tax-free" gäller för inkomsten "i1"

  # IL 8 kap. 9 och 10 §§
  Scenario: En annan förmån än för barn och bostad
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är annan förmån, bidrag eller pension
    Och att för inkomsten "i1" gäller att det inte stämmer att förmånen är barnbidrag, underhållsstöd, adoptionsbidrag, efterlevandestöd, bostadsbidrag, bostadstillägg eller boendetillägg enligt socialförsäkringsbalken, eller kommunalt bostadstillägg till handikappade
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att för inkomsten "i1" gäller att det inte stämmer att förmånen är äldreförsörjningsstöd eller en liknande ersättning
    När rättsläget bedöms
    Så säger ingen regel något om "income-is-tax-free" för inkomsten "i1"

  # IL 8 kap. 22 §
  Scenario: Ersättning för skadad egendom är skattefri
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är skadestånd eller brottsskadeersättning
    Och att för inkomsten "i1" gäller att hela ersättningen gäller skada eller liknande på tillgångar, och ingen del gäller näringsverksamhet, ränta eller finansiella instrument
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-tax-free" för inkomsten "i1"

  # IL 8 kap. 22 §
  Scenario: Det är okänt vad ersättningen gäller
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är skadestånd eller brottsskadeersättning
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så är det okänt om "income-is-tax-free" gäller för inkomsten "i1"

  # IL 8 kap. 22 §
  Scenario: Ersättning för annat än egendom
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är skadestånd eller brottsskadeersättning
    Och att för inkomsten "i1" gäller att det inte stämmer att hela ersättningen gäller skada eller liknande på tillgångar, och ingen del gäller näringsverksamhet, ränta eller finansiella instrument
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så säger ingen regel något om "income-is-tax-free" för inkomsten "i1"
