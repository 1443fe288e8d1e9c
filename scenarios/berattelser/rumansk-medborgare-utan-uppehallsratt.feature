# language: sv
Egenskap: En rumänsk medborgare utan uppehållsrätt
  > Kvinnan är påhittad, född 1996 och har varit här i ett halvår. Hon sover utomhus.
  > RÅ 1995 ref. 70, HFD 2018 ref. 39, SoL (2025:400) 11, 12 och 13 kap., UtlL 3 a kap. och 5 kap. 15 §.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1996-01-09
    Och att personen befinner sig i Sverige
    Och att personen vistas i kommunen
    Och att personen är medborgare i en annan EU-stat än Sverige

  # Golvet prövas utan villkor om rätt att vistas här. Uppehållsrätten är inte utredd, och sägs varken finnas eller saknas.
  Scenario: Första kontakten: akut nöd
    Givet att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    När rättsläget bedöms
    Så gäller "emergency-help"
    Och är det okänt om personen har enligt praxis bara rätt till hjälp i akut nöd
    Och är det okänt om "right-to-interventions" gäller
    Och är det okänt om "subsistence-support" gäller
    Och är det okänt om "received-in-sheltered-housing" gäller
    Och ställs frågan "has_eu_right_of_residence" till socialnämnden

  # Kammarrätten i Göteborg mål nr 285-16. Personliga behov finns och tillgodoses inte, men rätten är begränsad.
  Scenario: Uppehållsrätt saknas
    Givet att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    # Begränsningen för EES-medborgare vilar på ett avgörande i kammarrätt: nämnden eller domstolen får bedöma den
    Så är det okänt om personen har enligt praxis bara rätt till hjälp i akut nöd
    Och är det okänt om "right-to-interventions" gäller
    Och ställs frågan "limited_to_acute_as_eea_citizen" till socialnämnden
    Och gäller "emergency-help"
    # 13 kap. 1 § och 9 kap. 5 § nämner varken tillstånd eller medborgarskap
    Och gäller "offer-crime-victim-support"
    Och gäller "received-in-sheltered-housing"
    Och har "residence-position" värdet "EEA_NR"
    # LMA 1 §: hon har inte sökt asyl, och det sägs inte att hon hör till Migrationsverket
    Och är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Givet att socialnämnden bedömer att den EES-medborgare eller schweizare som saknar rätt att vara här är begränsad till hjälp i akut nöd
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så är det sant att personen har enligt praxis bara rätt till hjälp i akut nöd
    Och säger ingen regel något om "right-to-interventions"
    Och gäller "emergency-help"

  # UtlL 5 kap. 15 § fjärde stycket: nämnden får söka betänketid. Varningarna följer med.
  Scenario: Tecken på människohandel
    Givet att det inte stämmer att personen är svensk medborgare
    Och att socialnämnden bedömer att det finns anledning att anta att personen har utsatts för människohandel eller människoexploatering
    När rättsläget bedöms
    Så är det okänt om "board-applies-reflection-permit" gäller
    Och ställs frågan "wants_reflection_period"
    Givet att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    När rättsläget bedöms
    Så gäller "board-applies-reflection-permit"
    Och visas varningen "removal-decision-if-refused"
    Och visas varningen "victim-cannot-appeal-5-15"

  # UtlL 3 a kap.: arbete kan ge uppehållsrätt. Då gäller hela rätten.
  Scenario: Några månader senare har hon arbete och uppehållsrätt
    När rättsläget bedöms
    Så är det okänt om personen har enligt praxis bara rätt till hjälp i akut nöd
    Givet dagen är 2026-02-02
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så är det falskt att personen har enligt praxis bara rätt till hjälp i akut nöd
    Och gäller "right-to-interventions"
    Och har "residence-position" värdet "EEA_R"
