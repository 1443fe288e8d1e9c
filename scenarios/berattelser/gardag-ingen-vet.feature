# language: sv
Egenskap: En gärning vars dag ingen vet
  > Kvinnan är påhittad, född 1991. Hon minns inte när det hände. BrB 6 kap. 11 § och BrSkL 15 §.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1991-07-07

  # BrB 6 kap. 11 §
  Scenario: Utan dag är tecknen okända när lydelserna skiljer sig
    Givet att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    Och att socialnämnden bedömer att det inte stämmer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  # BrB 6 kap. 11 §
  Scenario: Är villkoren i båda lydelserna uppfyllda räcker det, så långt lydelserna är lästa
    Givet att dagen då händelsen började är mellan 2023-01-01 och 2025-09-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    Och att socialnämnden bedömer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  # BrSkL 15 §
  Scenario: Hon får söka ersättning, och den sista dagen är okänd
    Givet att personen har drabbats av skada till följd av brott
    När rättsläget bedöms
    Så gäller "apply-for-criminal-injuries-compensation"
