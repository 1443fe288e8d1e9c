# language: sv
Egenskap: Öppna frågor, rätten till insatser
  > Det som läst praxis inte avgör är okänt, tills nämnden eller domstolen har bedömt det.

  # Fråga 5: avgörandet om EU-medborgare kommer från en kammarrätt
  Scenario: EU-medborgare utan uppehållsrätt enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och ställs frågan "limited_to_acute_as_eea_citizen" till socialnämnden

  # Fråga 5: avgörandet om EU-medborgare kommer från en kammarrätt
  Scenariomall: EU-medborgare utan uppehållsrätt enligt 2001 års lag, bedömt
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "right-to-interventions"

    Exempel:
      | bedömning                                                                                                                                          | svar                       |
      | socialnämnden bedömer att den EES-medborgare eller schweizare som saknar rätt att vara här är begränsad till hjälp i akut nöd                      | säger ingen regel något om |
      | socialnämnden bedömer att det inte stämmer att den EES-medborgare eller schweizare som saknar rätt att vara här är begränsad till hjälp i akut nöd | gäller                     |

  # Fråga 5 enligt 2025 års lag
  Scenario: EU-medborgare utan uppehållsrätt enligt 2025 års lag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och är det okänt om personen har enligt praxis bara rätt till hjälp i akut nöd

  # Fråga 5: nej i den ena frågan räcker
  Scenario: EU-medborgare som inte är begränsad enligt 2025 års lag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att det inte stämmer att den EES-medborgare eller schweizare som saknar rätt att vara här är begränsad till hjälp i akut nöd
    När rättsläget bedöms
    Så gäller "right-to-interventions"

  # Fråga 6: andra EES-medborgare och schweizare
  Scenario: Schweizare utan tillstånd enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen är medborgare i Schweiz
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och är det okänt om personen har enligt praxis bara rätt till hjälp i akut nöd

  # Utanför frågan: medborgare i ett land utanför EES
  Scenario: Tredjelandsmedborgare utan tillstånd enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Schweiz
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"

  # Fråga 1: om begränsningen följde med till 2025 års lag
  Scenario: Utan tillstånd enligt 2025 års lag
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Schweiz
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och ställs frågan "older_limits_apply_under_2025_act" till socialnämnden

  # Fråga 1: om begränsningen följde med till 2025 års lag
  Scenariomall: Utan tillstånd enligt 2025 års lag, bedömt
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "right-to-interventions"

    Exempel:
      | bedömning                                                                                                                                             | svar                       |
      | socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag                      | säger ingen regel något om |
      | socialnämnden bedömer att det inte stämmer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag | gäller                     |

  # Fråga 1: besök
  Scenario: På besök enligt 2025 års lag
    Givet dagen är 2025-07-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller

  # Utanför frågan: den som är bosatt här
  Scenario: Bosatt svensk medborgare
    Givet dagen är 2025-07-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så gäller "right-to-interventions"

  # Golvet står kvar hur frågorna än besvaras
  Scenario: Akut nöd när begränsningen är omstridd
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
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
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    När rättsläget bedöms
    Så gäller "emergency-help"
