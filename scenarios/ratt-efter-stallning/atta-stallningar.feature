# language: sv
Egenskap: De åtta ställningarna och vad var och en ger
  > Tabellen i docs/legal/ratt-efter-stallning.md, ruta för ruta.

  Scenario: Tillstånd på minst sex månader, vuxen
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
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och gäller "exempt-from-work-permit"
    Och säger ingen regel något om "work-permit-may-be-given"
    Och gäller "register-in-population-register"
    Och gäller "residence-based-benefits"
    Och gäller "no-enforcement-while-permit"

  Scenario: Tillstånd på minst sex månader, barn
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
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och gäller "right-to-compulsory-school"

  Scenario: Tillstånd på minst sex månader: vad Skatteverket och Försäkringskassan ännu inte har bedömt är okänt
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
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller
    Och är det okänt om "residence-based-benefits" gäller

  Scenario: Tillstånd för betänketid, vuxen
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
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och säger ingen regel något om "exempt-from-work-permit"
    Och gäller "work-permit-may-be-given"
    Och gäller "register-in-population-register"
    Och gäller "residence-based-benefits"
    Och gäller "no-enforcement-while-permit"

  Scenario: Tillstånd för betänketid, barn
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
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och gäller "right-to-compulsory-school"

  Scenario: Tillstånd för betänketid: vad Skatteverket och Försäkringskassan ännu inte har bedömt är okänt
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
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller
    Och är det okänt om "residence-based-benefits" gäller

  Scenario: Ansökan enligt 15 § prövas, vuxen
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
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd som beviljades utan att beslutet om avvisning eller utvisning upphävdes
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller
    Och säger ingen regel något om "exempt-from-work-permit"
    Och säger ingen regel något om "work-permit-may-be-given"
    Och säger ingen regel något om "register-in-population-register"
    Och säger ingen regel något om "residence-based-benefits"
    Och gäller "stay-enforcement"
    Och säger ingen regel något om "no-enforcement-while-permit"

  Scenario: Ansökan enligt 15 § prövas, barn
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
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller
    Och är det okänt om "right-to-compulsory-school" gäller

  Scenario: Asylsökande som omfattas av LMA, vuxen
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
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
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
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"
    Och gäller "exempt-from-work-permit"
    Och säger ingen regel något om "register-in-population-register"
    Och säger ingen regel något om "residence-based-benefits"

  Scenario: Asylsökande som omfattas av LMA, barn
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
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
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
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och gäller "right-to-compulsory-school"

  Scenario: EU-medborgare utan uppehållsrätt, vuxen
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
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller
    Och säger ingen regel något om "exempt-from-work-permit"
    Och säger ingen regel något om "register-in-population-register"
    Och säger ingen regel något om "residence-based-benefits"

  Scenario: EU-medborgare utan uppehållsrätt, barn
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
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller
    Och är det okänt om "right-to-compulsory-school" gäller

  Scenario: Den som saknar tillstånd, vuxen
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
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"
    Och säger ingen regel något om "exempt-from-work-permit"
    Och säger ingen regel något om "register-in-population-register"
    Och säger ingen regel något om "residence-based-benefits"

  Scenario: Den som saknar tillstånd, barn
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
    Och att kommunen bedömer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och gäller "right-to-compulsory-school"

  Scenario: Den som har uppehållsrätt
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
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"
    Och gäller "register-in-population-register"
    Och gäller "residence-based-benefits"

  Scenario: Nordisk medborgare
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
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"
    Och gäller "register-in-population-register"
    Och gäller "residence-based-benefits"

  Scenario: Den som har uppehållsrätt, vuxen: vården är okänd tills regionen har bedömt
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller
    Och säger ingen regel något om "care-as-for-residents"

  Scenario: Den som har uppehållsrätt, vuxen: regionen bedömer att vistelsen har stöd
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 30
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som har uppehållsrätt, barn: vård och skola är okända tills regionen och kommunen har bedömt
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller
    Och är det okänt om "right-to-compulsory-school" gäller

  Scenario: Den som har uppehållsrätt, barn: kommunen bedömer att EU-rätten ger skola
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school"

  Scenario: Nordisk medborgare, vuxen: vården är okänd tills regionen har bedömt
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller
    Och säger ingen regel något om "care-as-for-residents"

  Scenario: Nordisk medborgare, vuxen: regionen bedömer att vistelsen har stöd
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 30
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Nordisk medborgare, barn: vård och skola är okända tills regionen och kommunen har bedömt
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller
    Och är det okänt om "right-to-compulsory-school" gäller

  Scenario: Nordisk medborgare, barn: kommunen bedömer att EU-rätten ger skola
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
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school"
