# language: sv
Egenskap: Uppdrag, program och metoder
  > Rekommenderade åtgärder. De visas bara när de säkert passar och är aldrig en rätt.

  Scenario: Regionkoordinatorn med samtycke, vid prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    När rättsläget bedöms
    Så gäller "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid prostitution, men det är okänt om personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid prostitution, men det stämmer inte att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att det inte stämmer att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Stödtelefonen, vid prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "tell-of-support-line"

  Scenario: Stödtelefonen, vid prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Stödtelefonen, vid prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Nationella stödprogrammet, vid prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så gäller "national-support-programme"

  Scenario: Nationella stödprogrammet, vid prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, vid prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, vid prostitution, men det är okänt om personen samtycker till kontakt med det nationella stödprogrammet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, vid prostitution, men det stämmer inte att personen samtycker till kontakt med det nationella stödprogrammet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att det inte stämmer att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Frivilligt återvändande, vid prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så gäller "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det är okänt om personen vill återvända till sitt hemland
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det stämmer inte att personen vill återvända till sitt hemland
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att det inte stämmer att personen vill återvända till sitt hemland
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det är okänt om personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det stämmer inte att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att det inte stämmer att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det är okänt om personen samtycker till kontakt om programmet för frivilligt återvändande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid prostitution, men det stämmer inte att personen samtycker till kontakt om programmet för frivilligt återvändande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att det inte stämmer att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Regionkoordinatorn med samtycke, vid människohandel
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    När rättsläget bedöms
    Så gäller "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid människohandel, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid människohandel, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid människohandel, men det är okänt om personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Regionkoordinatorn med samtycke, vid människohandel, men det stämmer inte att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att det inte stämmer att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Stödtelefonen, vid människohandel
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så gäller "tell-of-support-line"

  Scenario: Stödtelefonen, vid människohandel, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Stödtelefonen, vid människohandel, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "tell-of-support-line"

  Scenario: Nationella stödprogrammet, vid människohandel
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så gäller "national-support-programme"

  Scenario: Nationella stödprogrammet, vid människohandel, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, vid människohandel, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, vid människohandel, men det är okänt om personen samtycker till kontakt med det nationella stödprogrammet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Nationella stödprogrammet, vid människohandel, men det stämmer inte att personen samtycker till kontakt med det nationella stödprogrammet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att det inte stämmer att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Frivilligt återvändande, vid människohandel
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så gäller "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det är okänt om personen vill återvända till sitt hemland
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det stämmer inte att personen vill återvända till sitt hemland
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att det inte stämmer att personen vill återvända till sitt hemland
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det är okänt om personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det stämmer inte att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att det inte stämmer att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det är okänt om personen samtycker till kontakt om programmet för frivilligt återvändande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, vid människohandel, men det stämmer inte att personen samtycker till kontakt om programmet för frivilligt återvändande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att det inte stämmer att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Regionkoordinatorn visas inte för ett barn bara för att det utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen samtycker till att regionkoordinatorn får uppgifter om henne eller honom
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Samtycke till stödprogrammet öppnar inte kontakten med regionkoordinatorn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så visas inte "contact-regional-coordinator"

  Scenario: Samtycke till stödprogrammet öppnar inte återvändandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Återvändande rekommenderas aldrig för ett barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Det nationella stödprogrammet visas inte för ett barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    Och att personen samtycker till kontakt med det nationella stödprogrammet
    När rättsläget bedöms
    Så visas inte "national-support-programme"

  Scenario: Råd utan att peka ut personen: personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen är utsatt för prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen är utsatt för prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Kunskapsstödet: personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen är utsatt för prostitution, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen är utsatt för prostitution, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Råd utan att peka ut personen: personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen är utsatt för människohandel för sexuella ändamål, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen är utsatt för människohandel för sexuella ändamål, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Kunskapsstödet: personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen är utsatt för människohandel för sexuella ändamål, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen är utsatt för människohandel för sexuella ändamål, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Råd utan att peka ut personen: personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen: barnet är utsatt för sexuell exploatering, men det är okänt om personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen: barnet är utsatt för sexuell exploatering, men det stämmer inte att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Kunskapsstödet: personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: barnet är utsatt för sexuell exploatering, men det är okänt om personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: barnet är utsatt för sexuell exploatering, men det stämmer inte att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Råd utan att peka ut personen: personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen är utsatt för utnyttjande vid framställning eller spridning av pornografi, men det är okänt om personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen är utsatt för utnyttjande vid framställning eller spridning av pornografi, men det stämmer inte att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Kunskapsstödet: personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen är utsatt för utnyttjande vid framställning eller spridning av pornografi, men det är okänt om personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen är utsatt för utnyttjande vid framställning eller spridning av pornografi, men det stämmer inte att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Råd utan att peka ut personen: personen har lämnat utnyttjandet men behöver stöd på grund av det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen har lämnat utnyttjandet men behöver stöd på grund av det, men det är okänt om personen har lämnat utnyttjandet men behöver stöd på grund av det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen: personen har lämnat utnyttjandet men behöver stöd på grund av det, men det stämmer inte att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Kunskapsstödet: personen har lämnat utnyttjandet men behöver stöd på grund av det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så gäller "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen har lämnat utnyttjandet men behöver stöd på grund av det, men det är okänt om personen har lämnat utnyttjandet men behöver stöd på grund av det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Kunskapsstödet: personen har lämnat utnyttjandet men behöver stöd på grund av det, men det stämmer inte att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "knowledge-support-for-staff"

  Scenario: Råd utan att peka ut personen redan vid tecken
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så gäller "consult-anonymously"

  Scenario: Råd utan att peka ut personen redan vid tecken, men det är okänt om det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Råd utan att peka ut personen redan vid tecken, men det stämmer inte att det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "consult-anonymously"

  Scenario: Frågan om utsatthet
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att frågan om utsatthet har inte ställts till personen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så gäller "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det är okänt om det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att frågan om utsatthet har inte ställts till personen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det stämmer inte att det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att frågan om utsatthet har inte ställts till personen
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det är okänt om frågan om utsatthet har inte ställts till personen
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Frågan om utsatthet, men det stämmer inte att frågan om utsatthet har inte ställts till personen
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att det inte stämmer att frågan om utsatthet har inte ställts till personen
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"

  Scenario: Samordning i en grupp
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    Och att socialnämnden bedömer att personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    När rättsläget bedöms
    Så gäller "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    Och att socialnämnden bedömer att personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    Och att socialnämnden bedömer att personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det är okänt om personen behöver insatser från flera aktörer samtidigt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det stämmer inte att personen behöver insatser från flera aktörer samtidigt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    Och att socialnämnden bedömer att det inte stämmer att personen behöver insatser från flera aktörer samtidigt
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det är okänt om personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Samordning i en grupp, men det stämmer inte att personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen behöver insatser från flera aktörer samtidigt
    Och att socialnämnden bedömer att det inte stämmer att personen samtycker till att uppgifter delas i gruppen, eller en sekretessbrytande bestämmelse tillåter det
    När rättsläget bedöms
    Så visas inte "coordinate-in-cross-professional-group"

  Scenario: Långsiktig plan för den vuxna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "long-term-individual-plan"

  Scenario: Långsiktig plan för den vuxna, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"

  Scenario: Långsiktig plan för den vuxna, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"

  Scenario: Planen visas också för den som har lämnat utnyttjandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så gäller "long-term-individual-plan"

  Scenario: Den som nyss fyllt 18 år får planen, fast bara frågan för barn är besvarad
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att socialnämnden bedömer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "long-term-individual-plan"

  Scenario: Den vuxnas plan visas inte för ett barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "long-term-individual-plan"

  Scenario: Programmet för barn: personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "programme-for-exploited-child"

  Scenario: Programmet för barn: barnet är utsatt för sexuell exploatering, men det är okänt om personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "programme-for-exploited-child"

  Scenario: Programmet för barn: barnet är utsatt för sexuell exploatering, men det stämmer inte att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så visas inte "programme-for-exploited-child"

  Scenario: Programmet för barn: personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så gäller "programme-for-exploited-child"

  Scenario: Programmet för barn: personen är utsatt för människohandel för sexuella ändamål, men det är okänt om personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "programme-for-exploited-child"

  Scenario: Programmet för barn: personen är utsatt för människohandel för sexuella ändamål, men det stämmer inte att personen är utsatt för människohandel för sexuella ändamål
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "programme-for-exploited-child"

  Scenario: Programmet för barn visas inte för en vuxen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen är utsatt för människohandel för sexuella ändamål
    När rättsläget bedöms
    Så visas inte "programme-for-exploited-child"

  Scenario: Vägar för barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så gäller "routes-for-young-people"

  Scenario: Vägar för barn, men det är okänt om det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"

  Scenario: Vägar för barn, men det stämmer inte att det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"

  Scenario: Vägar för barn, när personen är utsatt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "routes-for-young-people"

  Scenario: Vägar för unga vuxna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så gäller "routes-for-young-people"

  Scenario: Vägar för unga vuxna, men det är okänt om det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"

  Scenario: Vägar för unga vuxna, men det stämmer inte att det finns tecken på att personen utnyttjas sexuellt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att det inte stämmer att det finns tecken på att personen utnyttjas sexuellt
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"

  Scenario: Vägar för unga vuxna, när personen är utsatt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så gäller "routes-for-young-people"

  Scenario: Vägarna för unga visas inte för en vuxen på 30 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "routes-for-young-people"

  Scenario: Traumabehandling
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att regionen bedömer att personen behöver traumabehandling
    Och att personen vill träffa vården och samtycker till att nämnden tar kontakt
    När rättsläget bedöms
    Så gäller "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det är okänt om personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att regionen bedömer att personen behöver traumabehandling
    Och att personen vill träffa vården och samtycker till att nämnden tar kontakt
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det stämmer inte att personen är utsatt för prostitution
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att regionen bedömer att personen behöver traumabehandling
    Och att personen vill träffa vården och samtycker till att nämnden tar kontakt
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för prostitution
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det är okänt om personen behöver traumabehandling
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill träffa vården och samtycker till att nämnden tar kontakt
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det stämmer inte att personen behöver traumabehandling
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill träffa vården och samtycker till att nämnden tar kontakt
    Och att regionen bedömer att det inte stämmer att personen behöver traumabehandling
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det är okänt om personen vill träffa vården och samtycker till att nämnden tar kontakt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att regionen bedömer att personen behöver traumabehandling
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Traumabehandling, men det stämmer inte att personen vill träffa vården och samtycker till att nämnden tar kontakt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att regionen bedömer att personen behöver traumabehandling
    Och att det inte stämmer att personen vill träffa vården och samtycker till att nämnden tar kontakt
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Nämndens bedömning av behandlingen räcker inte
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen behöver traumabehandling
    Och att personen vill träffa vården och samtycker till att nämnden tar kontakt
    När rättsläget bedöms
    Så visas inte "arrange-trauma-treatment"

  Scenario: Skatterådgivning före nästa kontakt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    När rättsläget bedöms
    Så gäller "independent-tax-advice-first"

  Scenario: Skatterådgivning före nästa kontakt, men det är okänt om personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så visas inte "independent-tax-advice-first"

  Scenario: Skatterådgivning före nästa kontakt, men det stämmer inte att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att det inte stämmer att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    När rättsläget bedöms
    Så visas inte "independent-tax-advice-first"

  Scenario: Skatterådgivning visas inte för ett barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    När rättsläget bedöms
    Så visas inte "independent-tax-advice-first"

  Scenario: Frivilligt återvändande, men risken är inte bedömd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    Och att socialnämnden bedömer att det inte stämmer att risken för personen i hemlandet är bedömd tillsammans med personen och talar inte mot att personen reser
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Frivilligt återvändande, och det är okänt om risken är bedömd
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för människohandel för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    Och att socialnämnden bedömer att det inte stämmer att personen är utsatt för utnyttjande vid framställning eller spridning av pornografi
    Och att socialnämnden bedömer att det inte stämmer att personen har lämnat utnyttjandet men behöver stöd på grund av det
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att personen vill återvända till sitt hemland
    Och att personen har fått veta om möjligheterna till uppehållstillstånd och asyl
    Och att personen samtycker till kontakt om programmet för frivilligt återvändande
    När rättsläget bedöms
    Så visas inte "assisted-voluntary-return"

  Scenario: Ett litet barn får inte frågan så
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det finns tecken på att personen utnyttjas sexuellt
    Och att frågan om utsatthet har inte ställts till personen
    Och att personens ålder i hela år är 5
    När rättsläget bedöms
    Så visas inte "ask-about-exposure"
