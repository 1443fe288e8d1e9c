# language: sv
Egenskap: Lag som har ändrats sedan den lästes
  > Reformerna står i rules/reforms.yaml. Det som ersätts av en ny lag som ingen har läst är okänt, och det senast lästa svaret står bredvid. Bestämmelser bredvid en reform svarar, men sägs inte vara kontrollerade.

  Bakgrund:
    Givet att personens födelsedag är 1990-01-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta

  # 12 kap. 1 § SoL är läst till den 15 januari 2026
  Scenario: Dagen då lagen senast lästes
    Givet dagen är 2026-01-15
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och är "subsistence-support" läst för den dagen

  # dagen efter: inget har hänt som någon har läst, men ingen har heller läst
  Scenario: Dagen efter att lagen senast lästes
    Givet dagen är 2026-01-16
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och är "subsistence-support" läst till en tidigare dag

  # prop. 2025/26:207: aktivitetskravet ersätter 12 kap. 3-5 §§; 1 § är granne
  Scenario: Dagen före aktivitetskravet
    Givet dagen är 2026-06-30
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och är "subsistence-support" läst till en tidigare dag

  Scenario: Dagen då aktivitetskravet skulle börja
    Givet dagen är 2026-07-01
    När rättsläget bedöms
    Så är "subsistence-support" okänt efter reformen "aktivitetskrav-2026"
    Och gällde "subsistence-support" enligt den lydelse som senast lästes

  # prop. 2025/26:201: 12 kap. 1 § ersätts den 1 januari 2027
  Scenario: Dagen då stödet bara ska lämnas till den som vistas lagligt
    Givet dagen är 2027-01-01
    När rättsläget bedöms
    Så är "subsistence-support" okänt efter reformen "bidragstak-2027"
    Och gällde "subsistence-support" enligt den lydelse som senast lästes

  # prop. 2025/26:229: en ny mottagandelag ersätter LMA. En svensk medborgare omfattas aldrig, så svaret står kvar
  Scenario: En svensk medborgare när mottagandelagen skulle börja
    Givet dagen är 2026-10-01
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så gäller "right-to-interventions"
    Och är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.
