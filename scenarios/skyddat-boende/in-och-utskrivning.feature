# language: sv
Egenskap: Inskrivning i och utskrivning från skyddat boende
  > SoF (2025:468) 9 kap. 8, 9, 12–14 och 19 §§, tidigare SoF (2001:937) 3 kap. 11, 14 och 15 §§.

  # 9 kap. 8 §
  Scenario: Boendet ska passa personen
    Givet dagen är 2025-07-01
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att det inte stämmer att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så gäller "check-that-housing-fits"
    Och säger ingen regel något om "check-conditions-of-committee"

  # 9 kap. 8 § andra stycket och 9 §
  Scenario: Plats utan behovsprövning
    Givet dagen är 2025-07-01
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "check-that-housing-fits"
    Och gäller "check-conditions-of-committee"

  Scenario: Kontrollen enligt 2001 års förordning hade inget undantag
    Givet dagen är 2025-06-30
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så gäller "check-that-housing-fits"
    Och vilar "check-that-housing-fits" på "SoF (2001:937) 3 kap. 11 § andra stycket"

  # 9 kap. 13 §: genast
  Scenario: Personen begär utskrivning
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning är 2025-09-02
    När rättsläget bedöms
    Så gäller "discharge-at-once"
    Och vilar "discharge-at-once" på "SoF (2025:468) 9 kap. 13 § första stycket"
    Och ska "discharge-at-once" vara gjort senast 2025-09-02

  Scenario: Ingen har begärt utskrivning
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning ännu inte har kommit
    Och att dagen då personens förvaltare begärde utskrivning ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "discharge-at-once"

  Scenario: Om någon har begärt utskrivning är okänt
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    När rättsläget bedöms
    Så är det okänt om "discharge-at-once" gäller

  # Vård enligt LVU och placering enligt lagen (2024:79) har egna regler
  Scenario: Vården ges enligt en annan lag
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att det inte stämmer att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning är 2025-09-02
    När rättsläget bedöms
    Så säger ingen regel något om "discharge-at-once"

  # 9 kap. 13 § andra stycket
  Scenario: Förvaltare utanför uppdraget
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning ännu inte har kommit
    Och att dagen då personens förvaltare begärde utskrivning är 2025-09-01
    Och att det inte stämmer att utskrivningen omfattas av förvaltarens uppdrag
    När rättsläget bedöms
    Så säger ingen regel något om "discharge-at-once"

  Scenario: Förvaltare inom uppdraget
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personens förvaltare begärde utskrivning är 2025-09-01
    Och att utskrivningen omfattas av förvaltarens uppdrag
    När rättsläget bedöms
    Så gäller "discharge-at-once"

  # 2001 års förordning: tidigare, inte genast
  Scenario: Utskrivning på begäran enligt 2001 års förordning
    Givet dagen är 2025-06-30
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning är 2025-06-29
    När rättsläget bedöms
    Så gäller "discharge-before-need-has-ended"
    Och säger ingen regel något om "discharge-at-once"

  Scenario: Förordningen före april 2024 är inte läst
    Givet dagen är 2024-03-31
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att dagen då personen eller vårdnadshavaren begärde utskrivning är 2024-03-30
    När rättsläget bedöms
    Så är det okänt om "discharge-before-need-has-ended" gäller

  # 9 kap. 12 §
  Scenario: Behovet har upphört enligt den som beslutar
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att den som beslutar om utskrivning bedömer att behovet av vård i hemmet eller boendet har upphört
    När rättsläget bedöms
    Så gäller "discharge-when-need-has-ended"

  Scenario: Nämndens egen syn avgör inte
    Givet dagen är 2025-09-03
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att socialnämnden bedömer att behovet av vård i hemmet eller boendet har upphört
    När rättsläget bedöms
    Så är det okänt om "discharge-when-need-has-ended" gäller

  # 9 kap. 14 §, ny den 1 juli 2025
  Scenario: Platsen utan behovsprövning är slutförd
    Givet dagen är 2025-07-01
    Och att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    Och att platsen utan behovsprövning har slutförts enligt nämndens beslutade villkor
    När rättsläget bedöms
    Så gäller "discharge-when-place-is-completed"

  Scenario: Den regeln fanns inte före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    Och att platsen utan behovsprövning har slutförts enligt nämndens beslutade villkor
    När rättsläget bedöms
    Så säger ingen regel något om "discharge-when-place-is-completed"

  # 9 kap. 19 §
  Scenario: Föreståndaren underrättar nämnden
    Givet dagen är 2025-07-01
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att föreståndaren för boendet bedömer att personen behöver annan vård än den som boendet kan erbjuda
    När rättsläget bedöms
    Så gäller "director-tells-committee"

  Scenario: Föreståndaren underrättar nämnden enligt 2001 års förordning
    Givet dagen är 2025-06-30
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av socialtjänstlagen
    Och att föreståndaren för boendet bedömer att personen omöjliggör eller allvarligt försvårar meningsfulla vård- eller hjälpinsatser för sig själv eller andra på boendet
    När rättsläget bedöms
    Så gäller "director-tells-committee"
    Och vilar "director-tells-committee" på "SoF (2001:937) 3 kap. 15 §"
