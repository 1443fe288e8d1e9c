# language: sv
Egenskap: Kravet att stå till arbetsmarknadens förfogande
  > SoL (2025:400) 12 kap. 3–6 §§, tidigare SoL (2001:453) 4 kap. 1 § andra stycket och 4–6 §§.

  Bakgrund:
    Givet att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt

  # 12 kap. 3 § första stycket
  Scenario: Kan arbeta och står till förfogande
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att personen står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och vilar "subsistence-support" på "SoL (2025:400) 12 kap. 7 § första stycket"
    Och gäller "reasonable-standard-of-living"

  # Kan inte arbeta: kravet gäller inte
  Scenario: Kan inte arbeta
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    När rättsläget bedöms
    Så gäller "subsistence-support"

  # 12 kap. 3 § andra stycket
  Scenario: Godtagbara skäl att inte stå till förfogande
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande
    Och att socialnämnden bedömer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "subsistence-support"

  # Arbetsförmågan är inte utredd, men personen står till förfogande
  Scenario: Okänd arbetsförmåga men står till förfogande
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "subsistence-support"

  # Inget av leden är uppfyllt
  Scenario: Kan arbeta men står inte till förfogande och saknar skäl
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande
    Och att socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så säger ingen regel något om "subsistence-support"
    Och är det falskt att personen har rätt till försörjningsstöd

  # Ingen har bedömt kravet
  Scenario: Ingen har bedömt kravet på arbete
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "subsistence-support" gäller

  # SoL 2001 4 kap. 1 § andra stycket, sista dagen
  Scenario: Samma krav dagen före lagbytet
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att personen står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "subsistence-support"
    Och vilar "subsistence-support" på "SoL (2001:453) 4 kap. 3 § första stycket"

  # SoL 2025, första dagen
  Scenario: Samma krav på den nya lagens första dag
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att personen står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "subsistence-support"

  # Dagen före de föreslagna ändringarna
  Scenario: Sista dagen före aktivitetskravet
    Givet dagen är 2026-06-30
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att personen står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så gäller "subsistence-support"

  # Prop. 2025/26:207: lagtexten är inte läst
  Scenario: Kravet är okänt när aktivitetskravet kan ha trätt i kraft
    Givet dagen är 2026-07-01
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att personen står till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så är det okänt om "subsistence-support" gäller

  # 12 kap. 4 § första stycket
  Scenario: Nämnden får begära att personen deltar i praktik
    Givet dagen är 2025-09-01
    Och att personen får försörjningsstöd
    Och att socialnämnden bedömer att ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas personen
    När rättsläget bedöms
    Så gäller "ask-for-participation-in-activity"

  # 12 kap. 4 § andra och tredje styckena
  Scenario: Samråd och hänsyn innan praktik anvisas
    Givet dagen är 2025-09-01
    Och att nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet
    När rättsläget bedöms
    Så gäller "consult-employment-service"
    Och gäller "weigh-in-wishes-in-activity"

  # 12 kap. 5 §: saknat godtagbart skäl är ett villkor
  Scenario: Uteblir utan godtagbart skäl
    Givet dagen är 2025-09-01
    Och att personen får försörjningsstöd
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att personen avböjer den anvisade verksamheten eller uteblir från den
    Och att socialnämnden bedömer att det inte stämmer att personen har godtagbart skäl att avböja eller utebli
    När rättsläget bedöms
    Så gäller "refuse-or-reduce-support"

  # 12 kap. 5 §: skälet är inte bedömt
  Scenario: Uteblir och skälet är inte bedömt
    Givet dagen är 2025-09-01
    Och att personen får försörjningsstöd
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att personen avböjer den anvisade verksamheten eller uteblir från den
    När rättsläget bedöms
    Så är det okänt om "refuse-or-reduce-support" gäller
    Och ställs frågan "acceptable_reason_for_declining" till socialnämnden

  # 12 kap. 5 §: godtagbart skäl
  Scenario: Uteblir med godtagbart skäl
    Givet dagen är 2025-09-01
    Och att personen får försörjningsstöd
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att personen avböjer den anvisade verksamheten eller uteblir från den
    Och att socialnämnden bedömer att personen har godtagbart skäl att avböja eller utebli
    När rättsläget bedöms
    Så säger ingen regel något om "refuse-or-reduce-support"

  # 12 kap. 5 §: bara fortsatt försörjningsstöd kan nekas
  Scenario: Uteblir men får inte längre försörjningsstöd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen får försörjningsstöd
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att personen avböjer den anvisade verksamheten eller uteblir från den
    Och att socialnämnden bedömer att det inte stämmer att personen har godtagbart skäl att avböja eller utebli
    När rättsläget bedöms
    Så säger ingen regel något om "refuse-or-reduce-support"

  # 12 kap. 6 §
  Scenario: Deltagare är inte arbetstagare men kan ha skydd
    Givet dagen är 2025-09-01
    Och att personen deltar i den anvisade verksamheten
    Och att socialnämnden bedömer att uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete
    När rättsläget bedöms
    Så är det sant att personen räknas inte som arbetstagare i den anvisade verksamheten
    Och är det sant att personen har arbetsmiljöskydd och arbetsskadeförsäkring som en arbetstagare i den anvisade verksamheten

  # SoL 2001 4 kap. 5 §
  Scenario: Uteblir enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att personen får försörjningsstöd
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att personen avböjer den anvisade verksamheten eller uteblir från den
    Och att socialnämnden bedömer att det inte stämmer att personen har godtagbart skäl att avböja eller utebli
    När rättsläget bedöms
    Så gäller "refuse-or-reduce-support"
    Och vilar "refuse-or-reduce-support" på "SoL (2001:453) 4 kap. 5 §"

  # 12 kap. 2 §
  Scenario: Ytterligare ekonomiskt bistånd
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns skäl att ge ekonomiskt bistånd utöver vad rätten till bistånd ger
    När rättsläget bedöms
    Så gäller "additional-assistance"
