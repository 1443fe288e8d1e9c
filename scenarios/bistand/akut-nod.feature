# language: sv
Egenskap: Hjälp i akut nöd och vem som är begränsad till den
  > RÅ 1995 ref. 70 och HFD 2018 ref. 39. Golvet står kvar hur begränsningen än faller ut.

  # Golvet för alla som vistas i kommunen
  Scenario: Akut nöd utan att något annat är känt
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och vilar "emergency-help" på bedömningen "acute_emergency"
    Och är det okänt om "right-to-interventions" gäller

  # Golvet före lagbytet
  Scenario: Akut nöd enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    När rättsläget bedöms
    Så gäller "emergency-help"

  # Nöden avhjälps på annat sätt
  Scenario: Akut nöd som någon annan avhjälper
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att den akuta nöden avhjälps på annat sätt
    När rättsläget bedöms
    Så säger ingen regel något om "emergency-help"

  # Ingen bedömning
  Scenario: Utan bedömning av nöden ställs frågan
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    När rättsläget bedöms
    Så är det okänt om "emergency-help" gäller
    Och ställs frågan "acute_emergency" till socialnämnden

  # RÅ 1995 ref. 70: besök
  Scenario: Den som är på besök är begränsad men har golvet
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"
    Och gäller "emergency-help"
    Och är det sant att personen har enligt praxis bara rätt till hjälp i akut nöd

  # RÅ 1995 ref. 70 under den äldre lagen
  Scenario: Besök enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"

  # Ingen har bedömt besöket: rätten gäller, om inte
  Scenario: Okänt om vistelsen är ett besök
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och ställs frågan "stay_is_visit" till socialnämnden

  # HFD 2018 ref. 39: saknar tillstånd
  Scenario: Utan det tillstånd som behövs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"
    Och är det sant att personen har enligt praxis bara rätt till hjälp i akut nöd

  # HFD 2018 ref. 39: rättspsykiatrisk vård lyfter begränsningen
  Scenario: Rättspsykiatrisk vård utan tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så gäller "right-to-interventions"
    Och är det sant att personen är inte begränsad till hjälp i akut nöd

  # Kammarrätten i Göteborg mål nr 285-16: EU-medborgare utan uppehållsrätt
  Scenario: EU-medborgare utan uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att den EES-medborgare eller schweizare som saknar rätt att vara här är begränsad till hjälp i akut nöd
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"

  # Med uppehållsrätt gäller rätten som för bosatta
  Scenario: EU-medborgare med uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så gäller "right-to-interventions"

  # LMA 1 a § fjärde stycket: pågående ansökan enligt 5 kap. 15 § lyfter begränsningen
  Scenario: Ansökan enligt 5 kap. 15 § prövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så gäller "right-to-interventions"

  # UtlL 2 kap. 8 b §: nordiska medborgare behöver inte tillstånd och begränsas inte
  Scenario: Dansk medborgare utan uppehållsrätt är inte begränsad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så gäller "right-to-interventions"
