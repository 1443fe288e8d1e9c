# language: sv
Egenskap: Rätten till insatser för personliga behov
  > SoL (2025:400) 11 kap. 1, 2 och 4 §§ och 10 kap. 1, 3 och 5 §§, tidigare SoL (2001:453) 4 kap. 1 och 2 §§.

  # 11 kap. 1 § första stycket: båda leden är bedömda
  Scenario: Personliga behov som ingen annan tillgodoser
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    När rättsläget bedöms
    Så gäller "right-to-interventions"
    Och vilar "right-to-interventions" på "SoL (2025:400) 11 kap. 1 § första stycket"
    Och ansvarar socialnämnden för "right-to-interventions"
    Och gäller "reasonable-living-conditions"

  # Dagen före lagbytet ger den äldre lagen samma utfall
  Scenario: Samma rätt dagen före lagbytet
    Givet dagen är 2025-06-30
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    När rättsläget bedöms
    Så gäller "right-to-interventions"
    Och vilar "right-to-interventions" på "SoL (2001:453) 4 kap. 1 § första stycket"
    Och gäller "reasonable-standard-of-living"

  # Den nya lagens första dag
  Scenario: Samma rätt på den nya lagens första dag
    Givet dagen är 2025-07-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    När rättsläget bedöms
    Så gäller "right-to-interventions"
    Och vilar "right-to-interventions" på "SoL (2025:400) 11 kap. 1 § första stycket"

  # Utan bedömning är svaret okänt
  Scenario: Utan bedömning ställs frågan till nämnden
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och ställs frågan "cannot_meet_personal_needs_self" till socialnämnden

  # Behovet tillgodoses på annat sätt: ingen regel, men inte ett nej
  Scenario: Behov som tillgodoses på annat sätt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att det inte stämmer att de personliga behoven inte kan tillgodoses på annat sätt
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"

  # 11 kap. 2 §: ekonomin vägs inte in
  Scenario: Ekonomin vägs inte in när avgiften är reglerad
    Givet dagen är 2025-09-01
    Och att rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter
    När rättsläget bedöms
    Så gäller "means-not-considered"
    Och vilar "means-not-considered" på "SoL (2025:400) 11 kap. 2 §"

  # SoL 2001 4 kap. 1 § tredje stycket
  Scenario: Ekonomin vägs inte in enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter
    När rättsläget bedöms
    Så gäller "means-not-considered"
    Och vilar "means-not-considered" på "SoL (2001:453) 4 kap. 1 § tredje stycket"

  # 11 kap. 4 §: får, inte ska
  Scenario: Ytterligare insatser när det finns skäl
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns skäl att ge insatser utöver vad rätten till insatser ger
    När rättsläget bedöms
    Så gäller "additional-interventions"
    Och vilar "additional-interventions" på "SoL (2025:400) 11 kap. 4 §"

  # SoL 2001 4 kap. 2 §
  Scenario: Ytterligare bistånd enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det finns skäl att ge insatser utöver vad rätten till insatser ger
    När rättsläget bedöms
    Så gäller "additional-interventions"
    Och vilar "additional-interventions" på "SoL (2001:453) 4 kap. 2 §"

  # 10 kap. 1, 3 och 5 §§
  Scenario: Insatser utformas tillsammans med personen
    Givet dagen är 2025-09-01
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att personen behöver rådgivning, omsorg, vård, stöd eller annan hjälp
    När rättsläget bedöms
    Så gäller "design-together-with-the-individual"
    Och gäller "strengthen-independence"
    Och gäller "offer-help-to-those-in-need"

  # SoL 2001 3 kap. 5 § och 4 kap. 1 § fjärde stycket
  Scenario: Tillsammans med personen enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att en insats utformas eller genomförs för personen
    När rättsläget bedöms
    Så gäller "design-together-with-the-individual"
    Och vilar "design-together-with-the-individual" på "SoL (2001:453) 3 kap. 5 § första stycket"
    Och gäller "strengthen-independence"

  # 4 kap. 1 § fjärde stycket
  Scenario: Självständighet enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att det inte stämmer att en insats utformas eller genomförs för personen
    När rättsläget bedöms
    Så säger ingen regel något om "strengthen-independence"

  # 10 kap. 3 §: vid behov i samverkan med andra
  Scenariomall: Insats i samverkan med andra, den <dag>
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att samverkan med andra samhällsorgan eller enskilda organisationer behövs för insatsen
    När rättsläget bedöms
    Så gäller "design-in-cooperation-with-others"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
