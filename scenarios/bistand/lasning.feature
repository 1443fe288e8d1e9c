# language: sv
Egenskap: Andra läsningen, rätten till insatser och bistånd
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # LMA 1 a § första stycket: barnet står utanför LMA för att socialtjänstlagen ska gälla, inte för att begränsas till akut nöd
  Scenario: Asylsökande barn hos en förälder med uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2015-03-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen bor på ett asylboende
    Och att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så gäller "right-to-interventions"
    Och är det sant att personen är inte begränsad till hjälp i akut nöd

  # LMA 1 a § tredje stycket: den som i tid har sökt förlängning står kvar i socialtjänstlagen
  Scenariomall: Förlängning sökt i tid och tillståndet har gått ut, den <dag>
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personens rätt till bistånd enligt LMA har upphört
    Och att en ansökan om fortsatt tillstånd på samma grund, eller om tillstånd enligt lagen (2017:353), kom in till Migrationsverket innan personens tidigare tillstånd gick ut
    Och att det inte stämmer att personen har ansökt om asyl på nytt sedan ansökan om fortsatt tillstånd prövades slutligt
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    När rättsläget bedöms
    Så gäller "subsistence-support"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-09-01 |

  # 10 kap. 2 § andra meningen: ingen rätt till bistånd för bostadskostnader, vad nämnden än anser om dagersättningen
  Scenariomall: Försörjningsstöd bara till hyran för den som omfattas av LMA, den <dag>
    Givet dagen är <dag>
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att försörjningsstödet som prövas motsvarar en förmån enligt LMA
    Och att försörjningsstödet som prövas bara gäller bostadskostnader
    När rättsläget bedöms
    Så säger ingen regel något om "subsistence-support"
    Och är det falskt att personen har rätt till försörjningsstöd

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-09-01 |

  # Samma mening: rätten till resten nämner inte boendet
  Scenariomall: Försörjningsstöd till mer än hyran för den som omfattas av LMA, den <dag>
    Givet dagen är <dag>
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att försörjningsstödet som prövas motsvarar en förmån enligt LMA
    Och att det inte stämmer att försörjningsstödet som prövas bara gäller bostadskostnader
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och säger ingen regel något om "subsistence-support-for-housing"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-09-01 |

  # 21 kap. 2 §: insatser utan behovsprövning ges inte till ett barn utan vårdnadshavarens samtycke
  Scenariomall: Öppen verksamhet för ett barn som är <ålder> år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    Och att <samtycke>
    Och att socialnämnden bedömer att det är lämpligt att barnet får insatsen utan individuell behovsprövning och utan vårdnadshavarens samtycke
    När rättsläget bedöms
    Så <svar> "interventions-without-assessment"

    Exempel:
      | ålder | samtycke                                                                                    | svar                       |
      | 14    | det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare | säger ingen regel något om |
      | 14    | vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare               | gäller                     |
      | 15    | det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare | gäller                     |

  # HFD 2018 ref. 39: om den som i tid har sökt förlängning av sitt tillstånd är begränsad är inte avgjort
  Scenariomall: Tillståndet gick ut medan ansökan om förlängning prövas
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
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
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och är det okänt om personen har enligt praxis bara rätt till hjälp i akut nöd

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-09-01 |

  Scenariomall: Nämndens bedömning när ansökan om förlängning prövas
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
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
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att <bedömning>
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så <svar> "right-to-interventions"

    Exempel:
      | dag        | bedömning                                                                                                                      | svar                       |
      | 2025-06-30 | socialnämnden bedömer att den som väntar på beslut om förlängning är begränsad till hjälp i akut nöd                           | säger ingen regel något om |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att den som väntar på beslut om förlängning är begränsad till hjälp i akut nöd      | gäller                     |
      | 2025-09-01 | socialnämnden bedömer att den som väntar på beslut om förlängning är begränsad till hjälp i akut nöd                           | säger ingen regel något om |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att den som väntar på beslut om förlängning är begränsad till hjälp i akut nöd      | gäller                     |

  # Den som har sökt ett första tillstånd, inte en förlängning
  Scenariomall: Ansökan som inte kom in medan ett tillstånd gällde
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
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
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-09-01 |

  # 10 kap. 2 § och LMA 1 §: om lättnaden slutar när avlägsnandet ska verkställas är inte avgjort
  Scenariomall: Omfattas av LMA och avlägsnandet ska verkställas, <dag>
    Givet dagen är <dag>
    Och att personens födelsedag är 1995-03-01
    Och att personen befinner sig i Sverige
    Och att vistelsen har varat längre än den tid på tre månader då ingen behöver uppehållstillstånd
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att en ansökan om fortsatt uppehållstillstånd kom in medan det tidigare tillståndet gällde och ännu prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                              |
      | 2025-06-30 | är det okänt om "right-to-interventions" gäller   |
      | 2025-09-01 | är det okänt om "right-to-interventions" gäller   |

  # SoL (2001:453) 3 kap. 1 § sista strecksatsen: den äldre lagen är läst
  Scenariomall: Hjälp åt den som behöver det enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                          | svar                                                     |
      | socialnämnden bedömer att personen behöver rådgivning, omsorg, vård, stöd eller annan hjälp                      | gäller "offer-help-to-those-in-need"                     |
      | ingen har bedömt om personen behöver rådgivning, omsorg, vård, stöd eller annan hjälp                            | är det okänt om "offer-help-to-those-in-need" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen behöver rådgivning, omsorg, vård, stöd eller annan hjälp | säger ingen regel något om "offer-help-to-those-in-need" |
