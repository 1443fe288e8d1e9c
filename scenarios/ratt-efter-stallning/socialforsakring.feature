# language: sv
Egenskap: Socialförsäkring efter ställning
  > SFB (2010:110) 5 och 6 kap.

  # SFB 5 kap. 9 och 12 §§
  Scenario: Bosatt med uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt med uppehållstillstånd, men det är okänt om personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med uppehållstillstånd, men det stämmer inte att personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så säger ingen regel något om "residence-based-benefits"

  Scenario: Bosatt med uppehållstillstånd, men det är okänt om personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med uppehållstillstånd, men det stämmer inte att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Försäkringskassan bedömer att det inte stämmer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    När rättsläget bedöms
    Så säger ingen regel något om "residence-based-benefits"

  # SFB 5 kap. 9 och 12 §§
  Scenario: Bosatt med lång visering
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt med lång visering, men det är okänt om personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med lång visering, men det stämmer inte att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    När rättsläget bedöms
    Så säger ingen regel något om "residence-based-benefits"

  # SFB 5 kap. 9 och 12 §§
  Scenario: Bosatt som i tid har sökt förlängning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt som i tid har sökt förlängning, men det är okänt om en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt som i tid har sökt förlängning, men det stämmer inte att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    När rättsläget bedöms
    Så säger ingen regel något om "residence-based-benefits"

  # SFB 5 kap. 9 och 12 §§
  Scenario: Bosatt med synnerliga skäl
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt med synnerliga skäl, men det är okänt om det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med synnerliga skäl, men det stämmer inte att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    När rättsläget bedöms
    Så säger ingen regel något om "residence-based-benefits"

  Scenario: Svensk medborgare som är bosatt här
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt i betänketid
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  # SFB 6 kap. 6 och 14 §§
  Scenario: Arbete med arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Arbete med arbetstillstånd, men det är okänt om personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete med arbetstillstånd, men det stämmer inte att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete med arbetstillstånd, men det är okänt om det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete med arbetstillstånd, men det stämmer inte att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete med permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har permanent uppehållstillstånd
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Arbete med permanent uppehållstillstånd, men det är okänt om personen har permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete med permanent uppehållstillstånd, men det stämmer inte att personen har permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete utan krav på arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Migrationsverket bedömer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Arbete utan krav på arbetstillstånd, men det är okänt om personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete utan krav på arbetstillstånd, men det stämmer inte att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete med sexmånaderstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Svensk medborgare som arbetar
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  # SFB 6 kap. 14 § andra stycket
  Scenario: Arbetsskada utan arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-injury-compensation"

  Scenario: Arbetsskada utan arbetstillstånd, men det är okänt om personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "work-injury-compensation" gäller

  Scenario: Arbetsskada utan arbetstillstånd, men det stämmer inte att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att det arbetstillstånd, eller uppehållstillstånd med motsvarande verkan, som personen behöver för arbetet har beviljats och har börjat gälla
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att rätten till arbetsskadeersättning kan härledas från ett arbete som räknas som arbete i Sverige enligt 6 kap. 2–5 §§ socialförsäkringsbalken, också ett som har upphört
    När rättsläget bedöms
    Så säger ingen regel något om "work-injury-compensation"

  # SFB 26 kap. 11 §
  Scenario: Skyddad sjukpenninggrundande inkomst: studier
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men det är okänt om personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men det stämmer inte att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att det inte stämmer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men det är okänt om personen avbryter eller inskränker sitt förvärvsarbete
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att Försäkringskassan bedömer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men det stämmer inte att personen avbryter eller inskränker sitt förvärvsarbete
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att Försäkringskassan bedömer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att det inte stämmer att personen avbryter eller inskränker sitt förvärvsarbete
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men det är okänt om tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men det stämmer inte att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men det är okänt om skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: studier, men skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  # SFB 26 kap. 13 §
  Scenario: Skyddad sjukpenninggrundande inkomst: arbetsmarknadsprogram
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: arbetsmarknadsprogram, men det är okänt om personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: arbetsmarknadsprogram, men det stämmer inte att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  # SFB 26 kap. 14 §
  Scenario: Skyddad sjukpenninggrundande inkomst: graviditet
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: graviditet, men det är okänt om personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: graviditet, men det stämmer inte att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  # SFB 26 kap. 15 §
  Scenario: Skyddad sjukpenninggrundande inkomst: vård av barn
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: vård av barn, men det är okänt om personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: vård av barn, men det stämmer inte att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  # SFB 26 kap. 17 §
  Scenario: Skyddad sjukpenninggrundande inkomst: sjukdom
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att personen har uppnått riktåldern för pension
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: sjukdom, men det är okänt om personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att det inte stämmer att personen har uppnått riktåldern för pension
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: sjukdom, men det stämmer inte att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att det inte stämmer att personen har uppnått riktåldern för pension
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: sjukdom, men det är okänt om personen har uppnått riktåldern för pension
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: sjukdom, men personen har uppnått riktåldern för pension
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att personen har uppnått riktåldern för pension
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  # SFB 26 kap. 18 §
  Scenario: Skyddad sjukpenninggrundande inkomst: kort avbrott
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att avbrottet i arbetet har varat högst tre månader i följd
    Och att det inte stämmer att personen har uppnått riktåldern för pension
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: kort avbrott, men det är okänt om avbrottet i arbetet har varat högst tre månader i följd
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att det inte stämmer att personen har uppnått riktåldern för pension
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: kort avbrott, men det stämmer inte att avbrottet i arbetet har varat högst tre månader i följd
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att det inte stämmer att personen har uppnått riktåldern för pension
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: kort avbrott, men det är okänt om personen har uppnått riktåldern för pension
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att avbrottet i arbetet har varat högst tre månader i följd
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: kort avbrott, men personen har uppnått riktåldern för pension
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att avbrottet i arbetet har varat högst tre månader i följd
    Och att personen har uppnått riktåldern för pension
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  # SFB 26 kap. 12, 16 och 18 a §§
  Scenario: Skyddad sjukpenninggrundande inkomst: annan skyddad tid
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-protected"

  Scenario: Skyddad sjukpenninggrundande inkomst: annan skyddad tid, men det är okänt om tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-protected" gäller

  Scenario: Skyddad sjukpenninggrundande inkomst: annan skyddad tid, men det stämmer inte att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att tiden är studier med studiestöd, eller sådana studier på minst halvtid som räknas utan studiestöd
    Och att Försäkringskassan bedömer att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program med ersättning, eller står till arbetsmarknadens förfogande
    Och att det inte stämmer att personen är gravid och avbrottet började tidigast sex månader före födelsen eller den beräknade födelsen
    Och att det inte stämmer att personen avstår från arbete för att vårda ett barn som inte har fyllt ett år, som förälder eller den som likställs med förälder, eller ett adopterat barn, eller ett barn som ska adopteras, som inte har fyllt tio år, inom ett år från det att barnet kom
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar inte av ett skäl som ger sjukpenning eller en annan ersättning i 26 kap. 17 §, eller väntar på beslut om sjukpenning utan att skäl talar emot skyddet
    Och att det inte stämmer att avbrottet i arbetet har varat högst tre månader i följd
    Och att Försäkringskassan bedömer att personen har eller hade närmast före avbrottet en inkomst av arbete som räknas som sjukpenninggrundande
    Och att personen avbryter eller inskränker sitt förvärvsarbete
    Och att Försäkringskassan bedömer att det inte stämmer att skyddet gäller inte därför att personen har fått sjukersättning, aktivitetsersättning, livränta eller tjänstepension på det sätt som 26 kap. 7 § 1, 3 och 4 och 8 § socialförsäkringsbalken nämner
    Och att Försäkringskassan bedömer att det inte stämmer att tiden räknas som skyddad på annan grund i 26 kap. 12, 16 eller 18 a § socialförsäkringsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-protected"

  # SFB 6 kap. 15 §
  Scenario: Utomlands: det är okänt om förmånen får lämnas
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att personen är svensk medborgare
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  # SFB 6 kap. 15 §
  Scenario: Utomlands: Försäkringskassan bedömer att förmånen inte får lämnas
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att personen är svensk medborgare
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den bosättningsbaserade förmån som frågan gäller får lämnas ändå enligt 5 kap. 13–15 §§ socialförsäkringsbalken
    Och att Försäkringskassan bedömer att det inte stämmer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  # SFB 6 kap. 15 §
  Scenario: Utomlands: förmånen får lämnas
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att personen är svensk medborgare
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Försäkringskassan bedömer att personen är utomlands, och den bosättningsbaserade förmån som frågan gäller får lämnas ändå enligt 5 kap. 13–15 §§ socialförsäkringsbalken
    Och att Försäkringskassan bedömer att personen är utomlands, och den arbetsbaserade förmån som frågan gäller får lämnas ändå enligt 6 kap. 15–17 §§ socialförsäkringsbalken
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  # SFB 6 kap. 11 § första stycket
  Scenario: Skadad i arbete som har upphört
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att rätten till arbetsskadeersättning kan härledas från ett arbete som räknas som arbete i Sverige enligt 6 kap. 2–5 §§ socialförsäkringsbalken, också ett som har upphört
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-injury-compensation"

  # SFB 4 kap. 5 §
  Scenario: En annan stats lagstiftning gäller
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så säger ingen regel något om "work-injury-compensation"
