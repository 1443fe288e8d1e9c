# language: sv
Egenskap: Uppdrag, program och metoder
  > Rekommenderade åtgärder. De visas bara när de säkert passar och är aldrig en rätt.

  Scenario: Regionkoordinatorn med samtycke
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så gäller "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att personen samtycker till att en annan aktör kontaktas
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, men det är okänt om personen samtycker till att en annan aktör kontaktas
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, men det stämmer inte att personen samtycker till att en annan aktör kontaktas
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att det inte stämmer att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Råd utan att peka ut personen, vid prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid människohandel
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid människohandel, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid människohandel, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid ett utnyttjat barn
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid ett utnyttjat barn, men det är okänt om barnet är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen, vid ett utnyttjat barn, men det stämmer inte att barnet är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Stödlinjen, vid prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "tell-of-support-line"

  Scenario: Stödlinjen, vid prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Stödlinjen, vid prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Stödlinjen, vid människohandel
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så gäller "tell-of-support-line"

  Scenario: Stödlinjen, vid människohandel, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Stödlinjen, vid människohandel, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Nationella stödprogrammet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill ha stöd för att lämna utnyttjandet
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så gäller "national-support-programme"

  Scenario: Nationella stödprogrammet, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill ha stöd för att lämna utnyttjandet
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill ha stöd för att lämna utnyttjandet
    Och att personen samtycker till att en annan aktör kontaktas
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, men det är okänt om personen vill ha stöd för att lämna utnyttjandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, men det stämmer inte att personen vill ha stöd för att lämna utnyttjandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen samtycker till att en annan aktör kontaktas
    Och att det inte stämmer att personen vill ha stöd för att lämna utnyttjandet
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, men det är okänt om personen samtycker till att en annan aktör kontaktas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill ha stöd för att lämna utnyttjandet
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, men det stämmer inte att personen samtycker till att en annan aktör kontaktas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill ha stöd för att lämna utnyttjandet
    Och att det inte stämmer att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Frivilligt återvändande först efter information
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så gäller "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till att en annan aktör kontaktas
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det är okänt om personen vill återvända till sitt hemland
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det stämmer inte att personen vill återvända till sitt hemland
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till att en annan aktör kontaktas
    Och att det inte stämmer att personen vill återvända till sitt hemland
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det är okänt om personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det stämmer inte att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen samtycker till att en annan aktör kontaktas
    Och att det inte stämmer att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det är okänt om personen samtycker till att en annan aktör kontaktas
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande först efter information, men det stämmer inte att personen samtycker till att en annan aktör kontaktas
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att det inte stämmer att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frågan om utsatthet
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att frågan om utsatthet har inte ställts till personen
    När rättsläget bedöms
    Så gäller "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det är okänt om det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att frågan om utsatthet har inte ställts till personen
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det stämmer inte att det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att frågan om utsatthet har inte ställts till personen
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det är okänt om frågan om utsatthet har inte ställts till personen
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det stämmer inte att frågan om utsatthet har inte ställts till personen
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att det inte stämmer att frågan om utsatthet har inte ställts till personen
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Samordning i en grupp
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    När rättsläget bedöms
    Så gäller "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det är okänt om personen behöver insatser från flera aktörer samtidigt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det stämmer inte att personen behöver insatser från flera aktörer samtidigt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen behöver insatser från flera aktörer samtidigt
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Långsiktig plan för den vuxna som vill
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill ha stöd för att lämna utnyttjandet
    När rättsläget bedöms
    Så gäller "long-term-individual-plan"

  Scenario: Långsiktig plan för den vuxna som vill, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill ha stöd för att lämna utnyttjandet
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"

  Scenario: Långsiktig plan för den vuxna som vill, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill ha stöd för att lämna utnyttjandet
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"

  Scenario: Långsiktig plan för den vuxna som vill, men det är okänt om personen vill ha stöd för att lämna utnyttjandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"

  Scenario: Långsiktig plan för den vuxna som vill, men det stämmer inte att personen vill ha stöd för att lämna utnyttjandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att det inte stämmer att personen vill ha stöd för att lämna utnyttjandet
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"

  Scenario: Planen och stödlinjen visas inte när åldern är okänd
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill ha stöd för att lämna utnyttjandet
    Och att personen samtycker till att en annan aktör kontaktas
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"
    Och visas inte "tell-of-support-line"
    Och visas inte "national-support-programme"

  Scenario: Barnet får inte den vuxnas plan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill ha stöd för att lämna utnyttjandet
    Och att socialnämnden bedömer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"
    Och gäller "programme-for-exploited-child"

  Scenario: Program för barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "programme-for-exploited-child"

  Scenario: Program för barn, men det är okänt om barnet är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så visas inte "programme-for-exploited-child"

  Scenario: Program för barn, men det stämmer inte att barnet är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "programme-for-exploited-child"

  Scenario: Vägar för unga vid tecken
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så gäller "routes-for-young-people"

  Scenario: Vägar för unga vid tecken, men det är okänt om det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"

  Scenario: Vägar för unga vid tecken, men det stämmer inte att det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"

  Scenario: Vägar för unga visas inte för vuxna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"
    Och visas inte "programme-for-exploited-child"

  Scenario: Vägar för unga visas inte när åldern är okänd
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"
    Och visas inte "programme-for-exploited-child"

  Scenario: Traumabehandling
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att personen behöver traumabehandling
    När rättsläget bedöms
    Så gäller "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen behöver traumabehandling
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen behöver traumabehandling
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det är okänt om personen behöver traumabehandling
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det stämmer inte att personen behöver traumabehandling
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen behöver traumabehandling
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Kunskapsstöd, vid prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid människohandel
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid människohandel, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid människohandel, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid ett utnyttjat barn
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid ett utnyttjat barn, men det är okänt om barnet är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstöd, vid ett utnyttjat barn, men det stämmer inte att barnet är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att barnet är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Skatterådgivning först
    Givet dagen är 2025-09-01
    Och att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    När rättsläget bedöms
    Så gäller "independent-tax-advice-first"

  Scenario: Skatterådgivning först, men det är okänt om personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så visas inte "independent-tax-advice-first"

  Scenario: Skatterådgivning först, men det stämmer inte att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    När rättsläget bedöms
    Så visas inte "independent-tax-advice-first"
