# language: sv
Egenskap: Betalda handlingar framför kamera, före och efter den 1 juli 2025
  > Mannen är påhittad, född 1998. Allt skedde på distans. BrB 6 kap. 11 och 12 §§ i två lydelser.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1998-03-03

  # BrB 6 kap. 11 § i lydelsen före SFS 2025:586
  Scenario: Dagen före räknades det inte
    Givet att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    Och att socialnämnden bedömer att det inte stämmer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  # BrB 6 kap. 11 §
  Scenario: Samma handling dagen efter
    Givet att dagen då händelsen började är 2025-07-01
    Och att dagen då händelsen upphörde är 2025-07-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    Och att socialnämnden bedömer att det inte stämmer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  # Varaktig gärning: det räcker att en lydelse är uppfylld för sin tid
  Scenario: Det som pågick över dagen
    Givet att dagen då händelsen började är 2025-06-01
    Och att dagen då händelsen upphörde är 2025-07-15
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    Och att socialnämnden bedömer att det inte stämmer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  # BrB 6 kap. 12 § före SFS 2025:586
  Scenario: Den som tjänade på det, före och efter
    Givet att dagen då händelsen började är 2025-05-01
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att socialnämnden bedömer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen förmåddes att mot ersättning företa eller tåla sexuella handlingar på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken
    Och att socialnämnden bedömer att det inte stämmer att någon främjade, eller utnyttjade på ett otillbörligt sätt ekonomiskt, att personen hade tillfälliga sexuella förbindelser mot ersättning
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del används för sexuella handlingar mot ersättning på det sätt som avses i 6 kap. 9 eller 11 § brottsbalken, gjorde inte vad som skäligen kan begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    Och att socialnämnden bedömer att det inte stämmer att den som med nyttjanderätt upplåtit lägenheten fick veta att den helt eller till väsentlig del användes för tillfälliga sexuella förbindelser mot ersättning, gjorde inte vad som skäligen kunde begäras för att få upplåtelsen att upphöra, och verksamheten fortsatte eller återupptogs
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på koppleri enligt 6 kap. 12 § brottsbalken

  # Rekommenderade åtgärder
  Scenario: Stödet beror inte på brottet
    Givet att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "long-term-individual-plan"
    Och gäller "consult-anonymously"
