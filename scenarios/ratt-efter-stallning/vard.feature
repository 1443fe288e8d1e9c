# language: sv
Egenskap: Vård efter ställning
  > Lag (2008:344) och lag (2013:407). Regionen erbjuder vården.

  # Lag (2008:344) 4 och 6 §§
  Scenario: Asylsökande vuxen får vård som inte kan anstå
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men det är okänt om personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Asylsökande vuxen får vård som inte kan anstå, men personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  # Lag (2008:344) 4 § andra stycket
  Scenario: Asylsökande vuxen med avvisningsbeslut som inte håller sig undan
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att regionen bedömer att det inte stämmer att personen håller sig undan så att beslutet om avvisning eller utvisning inte kan verkställas, enligt den som svarar för vården
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"

  Scenario: Asylsökande vuxen med avvisningsbeslut som inte håller sig undan, men det är okänt om personen håller sig undan så att beslutet om avvisning eller utvisning inte kan verkställas, enligt den som svarar för vården
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Asylsökande vuxen med avvisningsbeslut som inte håller sig undan, men personen håller sig undan så att beslutet om avvisning eller utvisning inte kan verkställas, enligt den som svarar för vården
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att regionen bedömer att personen håller sig undan så att beslutet om avvisning eller utvisning inte kan verkställas, enligt den som svarar för vården
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  # Lag (2008:344) 5 § första stycket
  Scenario: Asylsökande barn får vård som bosatta barn
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att personens ålder i hela år är 10
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och säger ingen regel något om "care-that-cannot-wait"

  Scenario: Okänd ålder: vården för barn är okänd, och frågan om åldern ställs
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller
    Och är det okänt om "care-that-cannot-wait" gäller
    Och ställs frågan "person_birth_date"

  # Lag (2008:344) 4 § första stycket 2
  Scenario: Den som har sökt tillfälligt skydd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"

  Scenario: Den som har sökt tillfälligt skydd, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som har sökt tillfälligt skydd, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som har sökt tillfälligt skydd, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som har sökt tillfälligt skydd, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som har sökt tillfälligt skydd, men det är okänt om personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som har sökt tillfälligt skydd, men det stämmer inte att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som har sökt tillfälligt skydd, men det är okänt om personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som har sökt tillfälligt skydd, men personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som har fått tillfälligt skydd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"

  Scenario: Den som har fått tillfälligt skydd, men det är okänt om personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som har fått tillfälligt skydd, men det stämmer inte att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Tillfälligt skydd och på rymmen från verkställighet
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att regionen bedömer att personen håller sig undan så att beslutet om avvisning eller utvisning inte kan verkställas, enligt den som svarar för vården
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  # Lag (2008:344) 4 § första stycket 3
  Scenario: Den som hålls i förvar
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"

  Scenario: Den som hålls i förvar, men det är okänt om personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som hålls i förvar, men det stämmer inte att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  # Lag (2008:344) 5 § andra stycket
  Scenario: Vuxen med sexmånaderstillstånd får vård som bosatta
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så gäller "care-as-for-residents"

  Scenario: Vuxen med sexmånaderstillstånd får vård som bosatta, men det är okänt om personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller

  Scenario: Vuxen med sexmånaderstillstånd får vård som bosatta, men det stämmer inte att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "care-as-for-residents"

  # Lag (2008:344) 5 § andra stycket
  Scenario: Vuxen i betänketid får vård som bosatta
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så gäller "care-as-for-residents"

  Scenario: Vuxen i betänketid får vård som bosatta, men det är okänt om personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller

  Scenario: Vuxen i betänketid får vård som bosatta, men det stämmer inte att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "care-as-for-residents"

  # Lag (2008:344) 5 § andra stycket
  Scenario: Vuxen med tillstånd enligt 15 d § får vård som bosatta
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personens ålder i hela år är 30
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "care-as-for-residents"

  Scenario: Vuxen med tillstånd enligt 15 d § får vård som bosatta, men det är okänt om personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "care-as-for-residents" gäller

  Scenario: Vuxen med tillstånd enligt 15 d § får vård som bosatta, men det stämmer inte att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "care-as-for-residents"

  # Lag (2013:407) 5 och 7 §§
  Scenario: Den som saknar tillstånd får vård som inte kan anstå
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så gäller "care-that-cannot-wait"

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men det är okänt om personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men det stämmer inte att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men det är okänt om vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så är det okänt om "care-that-cannot-wait" gäller

  Scenario: Den som saknar tillstånd får vård som inte kan anstå, men vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så säger ingen regel något om "care-that-cannot-wait"

  # Lag (2013:407) 6 och 9 §§
  Scenario: Barn utan tillstånd får vård som bosatta barn
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Och att personens ålder i hela år är 10
    När rättsläget bedöms
    Så gäller "care-as-for-residents"
    Och gäller "medicines-in-benefit-scheme"
    Och gäller "articles-in-benefit-scheme-for-child"
    Och säger ingen regel något om "more-care-by-choice-of-region"

  # Lag (2013:407) 8 §
  Scenario: Regionen får ge mer vård åt den som saknar tillstånd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så gäller "more-care-by-choice-of-region"

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så är det okänt om "more-care-by-choice-of-region" gäller

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen befinner sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "more-care-by-choice-of-region"

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så är det okänt om "more-care-by-choice-of-region" gäller

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "more-care-by-choice-of-region"

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men det är okänt om personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så är det okänt om "more-care-by-choice-of-region" gäller

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men det stämmer inte att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så säger ingen regel något om "more-care-by-choice-of-region"

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men det är okänt om vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så är det okänt om "more-care-by-choice-of-region" gäller

  Scenario: Regionen får ge mer vård åt den som saknar tillstånd, men vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    När rättsläget bedöms
    Så säger ingen regel något om "more-care-by-choice-of-region"

  # Lag (2013:407) 9 §
  Scenario: Läkemedel som har skrivits ut i vården
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 30
    Och att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    När rättsläget bedöms
    Så gäller "medicines-in-benefit-scheme"

  Scenario: Läkemedel som har skrivits ut i vården, men det är okänt om läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "medicines-in-benefit-scheme" gäller

  Scenario: Läkemedel som har skrivits ut i vården, men det stämmer inte att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    När rättsläget bedöms
    Så säger ingen regel något om "medicines-in-benefit-scheme"

  # Lag (2013:407) 9 §
  Scenario: Varor för barn som har skrivits ut i vården
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 10
    Och att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så gäller "articles-in-benefit-scheme-for-child"

  Scenario: Varor för barn som har skrivits ut i vården, men det är okänt om läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 10
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så är det okänt om "articles-in-benefit-scheme-for-child" gäller

  Scenario: Varor för barn som har skrivits ut i vården, men det stämmer inte att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 10
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    När rättsläget bedöms
    Så säger ingen regel något om "articles-in-benefit-scheme-for-child"

  Scenario: Varor för barn som har skrivits ut i vården, men det är okänt om personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 10
    Och att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    När rättsläget bedöms
    Så är det okänt om "articles-in-benefit-scheme-for-child" gäller

  Scenario: Varor för barn som har skrivits ut i vården, men det stämmer inte att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att personens ålder i hela år är 10
    Och att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så säger ingen regel något om "articles-in-benefit-scheme-for-child"

  Scenario: Vuxna får inte varorna för barn
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "articles-in-benefit-scheme-for-child"

  Scenario: Varorna är okända när åldern är okänd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att läkemedlet eller varan har skrivits ut i samband med vård enligt lagen (2013:407)
    När rättsläget bedöms
    Så är det okänt om "articles-in-benefit-scheme-for-child" gäller
    Och är det okänt om "more-care-by-choice-of-region" gäller

  # Lag (2008:344) 7 §
  Scenario: Hälsoundersökning för asylsökande
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att regionen bedömer att det inte stämmer att en hälsoundersökning är uppenbart obehövlig
    När rättsläget bedöms
    Så gäller "offer-health-examination"

  Scenario: Hälsoundersökning för asylsökande, men det är okänt om en hälsoundersökning är uppenbart obehövlig
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "offer-health-examination" gäller

  Scenario: Hälsoundersökning för asylsökande, men en hälsoundersökning är uppenbart obehövlig
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att regionen bedömer att en hälsoundersökning är uppenbart obehövlig
    När rättsläget bedöms
    Så säger ingen regel något om "offer-health-examination"

  Scenario: Hälsoundersökning för den som har tillstånd enligt 15 §
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att en hälsoundersökning är uppenbart obehövlig
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så gäller "offer-health-examination"

  Scenario: Hälsoundersökning för den som har tillstånd enligt 15 §, men det är okänt om personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att en hälsoundersökning är uppenbart obehövlig
    När rättsläget bedöms
    Så är det okänt om "offer-health-examination" gäller

  Scenario: Hälsoundersökning för den som har tillstånd enligt 15 §, men det stämmer inte att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att en hälsoundersökning är uppenbart obehövlig
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "offer-health-examination"

  # Lag (2013:407) 10 §
  Scenario: Hälsoundersökning för den som saknar tillstånd
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att det inte stämmer att en hälsoundersökning är uppenbart obehövlig
    När rättsläget bedöms
    Så gäller "offer-health-examination"

  Scenario: Hälsoundersökning för den som saknar tillstånd, men det är okänt om personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att regionen bedömer att det inte stämmer att en hälsoundersökning är uppenbart obehövlig
    När rättsläget bedöms
    Så är det okänt om "offer-health-examination" gäller

  Scenario: Hälsoundersökning för den som saknar tillstånd, men det stämmer inte att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att regionen bedömer att det inte stämmer att en hälsoundersökning är uppenbart obehövlig
    Och att regionen bedömer att det inte stämmer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så säger ingen regel något om "offer-health-examination"

  Scenario: Hälsoundersökning för den som saknar tillstånd, men det är okänt om en hälsoundersökning är uppenbart obehövlig
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    När rättsläget bedöms
    Så är det okänt om "offer-health-examination" gäller

  Scenario: Hälsoundersökning för den som saknar tillstånd, men en hälsoundersökning är uppenbart obehövlig
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att regionen bedömer att det inte stämmer att vistelsen i Sverige är avsedd att vara tillfällig, enligt regionen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen hålls i förvar enligt 10 kap. 1 eller 2 § utlänningslagen och är inte placerad i anstalt, häkte eller arrest
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att regionen bedömer att en hälsoundersökning är uppenbart obehövlig
    När rättsläget bedöms
    Så säger ingen regel något om "offer-health-examination"
