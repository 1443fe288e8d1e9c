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
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och gäller "offer-crime-victim-support"
    Och gäller "received-in-sheltered-housing"
    Och är det okänt om "subsistence-support" gäller

  # SoL 10 kap. 2 § andra meningen: aldrig bostadskostnader. Men bara den som omfattas av LMA träffas.
  Scenario: Hon söker hjälp till hyran
    Givet att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att levnadskostnaden som prövas är en bostadskostnad
    Och att försörjningsstödet som prövas bara gäller bostadskostnader
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och säger ingen regel något om "subsistence-support-for-housing"
    Och säger ingen regel något om "subsistence-support"
    Och säger ingen regel något om "assistance-for-other-living-costs"
    # Insatser för personliga behov är en annan fråga
    Och är det okänt om "right-to-interventions" gäller

  # LMA 1 a § fjärde stycket: medan en ansökan enligt 5 kap. 15 § prövas gäller inte LMA, och socialtjänstlagen gäller helt
  Scenario: Senare: nämnden har sökt betänketid för henne
    Givet att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så är det okänt om personen omfattas av lagen om mottagande av asylsökande m.fl.
    Givet dagen är 2026-01-12
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och är det falskt att personen har enligt praxis bara rätt till hjälp i akut nöd
    Och gäller "subsistence-support"
    Och gäller "subsistence-support-for-housing"

  # Prop. 2025/26:229 ersätter LMA den 1 oktober 2026. Den texten är inte läst, och då sägs inget om vad den ger.
  Scenario: Efter den 1 oktober 2026
    Givet att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "offer-crime-victim-support"
    Givet dagen är 2026-10-01
    När rättsläget bedöms
    Så är det okänt om personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och är det okänt om "subsistence-support" gäller
    Och gäller "offer-crime-victim-support"
