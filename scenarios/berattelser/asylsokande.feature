# language: sv
Egenskap: En asylsökande kvinna
  > Kvinnan är påhittad, född 1998, och väntar på Migrationsverkets beslut. Hon är inte EU-medborgare.
  > LMA (1994:137) 1 och 1 a §§, SoL (2025:400) 10 kap. 2 §, 9 kap. 5 § och 13 kap. 1 §.

  Bakgrund:
    Givet dagen är 2025-11-10
    Och att personens födelsedag är 1998-06-15
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande

  # LMA 1 a § andra stycket: en EU-medborgare omfattas bara vid synnerliga skäl, och medborgarskapet är inte sagt
  Scenario: Första kontakten
    När rättsläget bedöms
    Så är det okänt om personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och är det okänt om "emergency-help" gäller
    Och är det okänt om "right-to-interventions" gäller
    Och är det okänt om "subsistence-support" gäller
    Och ställs frågan "is_eu_citizen"
    Och ställs frågan "acute_emergency" till socialnämnden

  # SoL 10 kap. 2 §: bara det som motsvarar förmåner enligt LMA är undantaget, och alltid boendet.
  # 9 kap. 5 § och 13 kap. 1 § nämns inte i 10 kap. 2 §.
  Scenario: Efter några svar
    Givet att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen som asylsökande har beviljats ett tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och gäller "offer-crime-victim-support"
    Och gäller "received-in-sheltered-housing"
    Och är det okänt om "subsistence-support" gäller
