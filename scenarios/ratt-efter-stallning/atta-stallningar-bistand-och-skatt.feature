# language: sv
Egenskap: De åtta ställningarna: bistånd och skatt
  > Raderna om bistånd och skatt i tabellen i docs/legal/ratt-efter-stallning.md, ruta för ruta.

  Scenario: Tillstånd på minst sex månader: bistånd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 30
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: Tillstånd på minst sex månader: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 30
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: Tillstånd på minst sex månader: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 30
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"

  Scenario: Tillstånd för betänketid: bistånd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 30
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: Tillstånd för betänketid: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 30
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: Tillstånd för betänketid: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 30
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"

  Scenario: Ansökan enligt 15 § prövas: bistånd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: Ansökan enligt 15 § prövas: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: Ansökan enligt 15 § prövas: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"

  Scenario: Asylsökande som omfattas av LMA: bistånd av samma slag som LMA
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att insatsen som prövas motsvarar en förmån enligt LMA
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och säger ingen regel något om "right-to-interventions"

  Scenario: Asylsökande som omfattas av LMA: bistånd av annat slag än LMA
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: Asylsökande som omfattas av LMA: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: Asylsökande som omfattas av LMA: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"

  Scenario: EU-medborgare utan uppehållsrätt: bistånd utan nämndens bedömning av äldre praxis
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och är det okänt om "right-to-interventions" gäller

  Scenario: EU-medborgare utan uppehållsrätt: bistånd när nämnden bedömer att äldre praxis gäller
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    Och att socialnämnden bedömer att den EES-medborgare eller schweizare som saknar rätt att vara här är begränsad till hjälp i akut nöd
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och säger ingen regel något om "right-to-interventions"

  Scenario: EU-medborgare utan uppehållsrätt: bistånd när nämnden bedömer att äldre praxis inte gäller
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: EU-medborgare utan uppehållsrätt: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: EU-medborgare utan uppehållsrätt: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"

  Scenario: Den som saknar tillstånd: bistånd utan nämndens bedömning av äldre praxis
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och är det okänt om "right-to-interventions" gäller

  Scenario: Den som saknar tillstånd: bistånd när nämnden bedömer att äldre praxis gäller
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    Och att socialnämnden bedömer att den EES-medborgare eller schweizare som saknar rätt att vara här är begränsad till hjälp i akut nöd
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och säger ingen regel något om "right-to-interventions"

  Scenario: Den som saknar tillstånd: bistånd när nämnden bedömer att äldre praxis inte gäller
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: Den som saknar tillstånd: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: Den som saknar tillstånd: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 30
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"

  Scenario: Den som har uppehållsrätt: bistånd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: Den som har uppehållsrätt: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: Den som har uppehållsrätt: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"

  Scenario: Nordisk medborgare: bistånd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och gäller "right-to-interventions"

  Scenario: Nordisk medborgare: skatten är okänd tills Skatteverket har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    När rättsläget bedöms
    Så är det okänt om "income-is-taxable" gäller för inkomsten "i1"

  Scenario: Nordisk medborgare: skatten efter Skatteverkets bedömning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att Skatteverket bedömer att personen är obegränsat skattskyldig i Sverige under någon del av det beskattningsår som saken gäller
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är betalning för sexuella handlingar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kommer från ett uppdrag eller en annan inkomstgivande verksamhet av varaktig eller tillfällig natur
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att inkomsten kan disponeras av personen på det sätt som inkomstskattelagen menar
    Och att för inkomsten "i1" gäller att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "income-is-taxable" för inkomsten "i1"
