# language: sv
Egenskap: Skola efter ställning
  > Skollagen (2010:800) 7 kap. 2 § och 29 kap. 2, 3 och 6 §§.

  # Skollagen 7 kap. 2 §, 29 kap. 2 § andra stycket 2
  Scenario: Barn med betänketid
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school"

  Scenario: Barn med betänketid, men det är okänt om personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  Scenario: Barn med betänketid, men personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att personen är folkbokförd i Sverige
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  Scenario: Barn med betänketid, men det är okänt om personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  Scenario: Barn med betänketid, men det stämmer inte att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  Scenario: Barn med betänketid, men det är okänt om barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  Scenario: Barn med betänketid, men det stämmer inte att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  # Skollagen 29 kap. 2 § andra stycket 1
  Scenario: Barn som omfattas av LMA
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school"

  Scenario: Barn som omfattas av LMA, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  Scenario: Barn som omfattas av LMA, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  # Skollagen 29 kap. 2 § andra stycket 3
  Scenario: Barn med rätt enligt EU-rätten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school"

  Scenario: Barn med rätt enligt EU-rätten, men det är okänt om personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  Scenario: Barn med rätt enligt EU-rätten, men det stämmer inte att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  # Skollagen 29 kap. 2 § andra stycket 5
  Scenario: Barn som är här utan stöd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school"

  Scenario: Barn som är här utan stöd, men det är okänt om vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  Scenario: Barn som är här utan stöd, men det stämmer inte att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  # Skollagen 29 kap. 3 § första stycket
  Scenario: Gymnasieskola som har börjat före 18-årsdagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen befinner sig i Sverige
    Och att kommunen bedömer att personen uppfyller skollagens villkor för att tas emot i gymnasieskola eller anpassad gymnasieskola
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-upper-secondary-begun-before-18"

  Scenario: Gymnasieskola som har börjat före 18-årsdagen, men det är okänt om den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen befinner sig i Sverige
    Och att kommunen bedömer att personen uppfyller skollagens villkor för att tas emot i gymnasieskola eller anpassad gymnasieskola
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-upper-secondary-begun-before-18" gäller

  Scenario: Gymnasieskola som har börjat före 18-årsdagen, men det stämmer inte att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-upper-secondary-begun-before-18"

  Scenario: Gymnasieskola som har börjat före 18-årsdagen, men det är okänt om personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Och att personen befinner sig i Sverige
    Och att kommunen bedömer att personen uppfyller skollagens villkor för att tas emot i gymnasieskola eller anpassad gymnasieskola
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-upper-secondary-begun-before-18" gäller

  Scenario: Gymnasieskola som har börjat före 18-årsdagen, men det stämmer inte att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-upper-secondary-begun-before-18"

  Scenario: Gymnasieskola som ännu inte har börjat, för den som är 17 år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 17
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen befinner sig i Sverige
    Och att kommunen bedömer att personen uppfyller skollagens villkor för att tas emot i gymnasieskola eller anpassad gymnasieskola
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-upper-secondary-begun-before-18"

  # Skollagen 29 kap. 6 § andra stycket
  Scenario: Hemkommun för den som är här utan stöd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "home-municipality-for-school"

  Scenario: Hemkommun för den som är här utan stöd, men det är okänt om vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "home-municipality-for-school" gäller

  Scenario: Hemkommun för den som är här utan stöd, men det stämmer inte att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "home-municipality-for-school"

  # Skollagen 29 kap. 2 § tredje stycket
  Scenario: Barn som håller sig undan har kvar rätten till skola
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att kommunen bedömer att personen håller sig undan så att beslutet om avvisning eller utvisning inte kan verkställas, enligt kommunen i fråga om skola
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "right-to-compulsory-school"

  # Öppen fråga: vilken punkt som gäller i väntan
  Scenario: Ansökan om betänketid räknas inte som tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  # Skollagen 29 kap. 6 § andra stycket andra meningen
  Scenario: Hemkommun vid skyddad folkbokföring
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är folkbokförd i Sverige
    Och att personen har skyddad folkbokföring som gäller i dag
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så gäller "home-municipality-for-school"

  Scenario: Hemkommun vid skyddad folkbokföring, men det är okänt om personen har skyddad folkbokföring som gäller i dag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "home-municipality-for-school" gäller

  Scenario: Hemkommun vid skyddad folkbokföring, men det stämmer inte att personen har skyddad folkbokföring som gäller i dag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att kommunen bedömer att det inte stämmer att personen hör till den krets som 1 § första stycket LMA räknar upp i skollagens mening, fast LMA inte gäller personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "home-municipality-for-school"

  # Skollagen 29 kap. 2 § andra stycket 1
  Scenario: Asylsökande barn vars ansökan enligt 15 § prövas: skolan är okänd tills kommunen har bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  # Skollagen 29 kap. 2 § andra stycket 5
  Scenario: Regionens bedömning om vården avgör inte skolan
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att regionen bedömer att personen vistas i Sverige utan stöd av myndighetsbeslut eller författning
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  # Skollagen 29 kap. 2 § andra stycket 5
  Scenario: Den som har lämnat landet har inte rätten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att kommunen bedömer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  # Skollagen 29 kap. 3 §
  Scenario: Den som inte kan tas emot har inte rätten till gymnasieskola
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 16
    Och att kommunen bedömer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Och att kommunen bedömer att det inte stämmer att personen uppfyller skollagens villkor för att tas emot i gymnasieskola eller anpassad gymnasieskola
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-upper-secondary-begun-before-18"

  # Skollagen 29 kap. 3 §
  Scenario: Det är okänt om personen kan tas emot i gymnasieskolan
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 16
    Och att kommunen bedömer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så är det okänt om "right-to-upper-secondary-begun-before-18" gäller

  # Skollagen 29 kap. 2 § tredje stycket första meningen
  Scenario: Barn som har rest ut efter ett beslut om utvisning och är tillbaka på besök
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen befinner sig i Sverige
    Och att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-compulsory-school"

  Scenario: Det är okänt om barnet har rest ut efter ett beslut om utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 10
    Och att barnet är i den ålder då skolplikt gäller för den som är folkbokförd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "right-to-compulsory-school" gäller

  # Skollagen 29 kap. 3 §
  Scenario: Gymnasieskola som började före 18-årsdagen, men villkoren är inte längre uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att kommunen bedömer att det inte stämmer att personen har rätt till utbildning enligt skollagen till följd av EU-rätten, EES-avtalet eller avtalet med Schweiz
    Och att kommunen bedömer att det inte stämmer att vistelsen saknar stöd av myndighetsbeslut eller författning, i fråga om skola
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att den utbildning i gymnasieskola eller anpassad gymnasieskola som det nu gäller påbörjades före 18-årsdagen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har lämnat Sverige efter ett beslut om avvisning eller utvisning, och har inte ansökt om asyl på nytt
    Och att kommunen bedömer att det inte stämmer att personen uppfyller skollagens villkor för att tas emot i gymnasieskola eller anpassad gymnasieskola
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-upper-secondary-begun-before-18"
