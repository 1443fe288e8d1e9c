# language: sv
Egenskap: Socialförsäkring efter ställning
  > SFB (2010:110) 5 och 6 kap.

  # SFB 5 kap. 9 och 12 §§
  Scenario: Bosatt med uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt med uppehållstillstånd, men det är okänt om personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med uppehållstillstånd, men det stämmer inte att personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    När rättsläget bedöms
    Så säger ingen regel något om "residence-based-benefits"

  Scenario: Bosatt med uppehållstillstånd, men det är okänt om personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med uppehållstillstånd, men det stämmer inte att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
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
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har en visering för längre tid än tre månader
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt med lång visering, men det är okänt om personen har en visering för längre tid än tre månader
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med lång visering, men det stämmer inte att personen har en visering för längre tid än tre månader
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    När rättsläget bedöms
    Så säger ingen regel något om "residence-based-benefits"

  # SFB 5 kap. 9 och 12 §§
  Scenario: Bosatt som i tid har sökt förlängning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt som i tid har sökt förlängning, men det är okänt om en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt som i tid har sökt förlängning, men det stämmer inte att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Försäkringskassan bedömer att det inte stämmer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
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
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt med synnerliga skäl, men det är okänt om det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "residence-based-benefits" gäller

  Scenario: Bosatt med synnerliga skäl, men det stämmer inte att det finns synnerliga skäl att lämna bosättningsbaserade förmåner fast uppehållstillstånd inte har beviljats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har en visering för längre tid än tre månader
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om fortsatt tillstånd som räknas enligt 5 kap. 12 § andra stycket socialförsäkringsbalken kom in innan det förra tillståndet gick ut, och tiden efter ett avslag har inte löpt ut
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
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
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  Scenario: Bosatt i betänketid
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "residence-based-benefits"

  # SFB 6 kap. 6 och 14 §§
  Scenario: Arbete med arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Arbete med arbetstillstånd, men det är okänt om personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete med arbetstillstånd, men det stämmer inte att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete med arbetstillstånd, men det är okänt om personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete med arbetstillstånd, men det stämmer inte att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete med permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har permanent uppehållstillstånd
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Arbete med permanent uppehållstillstånd, men det är okänt om personen har permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete med permanent uppehållstillstånd, men det stämmer inte att personen har permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete utan krav på arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Migrationsverket bedömer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Arbete utan krav på arbetstillstånd, men det är okänt om personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "work-based-benefits" gäller

  Scenario: Arbete utan krav på arbetstillstånd, men det stämmer inte att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit anhörig till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Migrationsverket bedömer att det inte stämmer att personen behöver inte arbetstillstånd på någon annan grund, till exempel som asylsökande med undantag eller schweizisk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "work-based-benefits"

  Scenario: Arbete med sexmånaderstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  Scenario: Svensk medborgare som arbetar
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-based-benefits"

  # SFB 6 kap. 14 § andra stycket
  Scenario: Arbetsskada utan arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så gäller "work-injury-compensation"

  Scenario: Arbetsskada utan arbetstillstånd, men det är okänt om personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    När rättsläget bedöms
    Så är det okänt om "work-injury-compensation" gäller

  Scenario: Arbetsskada utan arbetstillstånd, men det stämmer inte att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har beviljats arbetstillstånd eller ett uppehållstillstånd med motsvarande verkan
    Och att Försäkringskassan bedömer att det inte stämmer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    När rättsläget bedöms
    Så säger ingen regel något om "work-injury-compensation"
