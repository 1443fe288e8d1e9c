# language: sv
Egenskap: En sjuttonåring som säger nitton
  > Flickan är påhittad. Hon säger att hon är 19 men papperen säger 17. SoL (2025:400) 18 och 19 kap., BrB 6 kap. 9 §, FUK 13 f §.

  Bakgrund:
    Givet dagen är 2025-10-20

  # FUK 13 f §: ett barn har alltid ett särskilt skyddsbehov
  Scenario: Tjänsten väljer ingen ålder
    Givet att personens födelsedag är mellan 2006-01-01 och 2008-11-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att socialnämnden bedömer att personen är utsatt för prostitution
    Och att socialnämnden bedömer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så är det okänt om "child-always-has-protection-need" gäller
    Och visas inte "long-term-individual-plan"
    Och visas inte "programme-for-exploited-child"
    Och ställs frågan "person_birth_date"

  # BrB 6 kap. 9 och 11 §§
  Scenario: Köpet är straffbart vilken ålder hon än har
    Givet att personens födelsedag är mellan 2006-01-01 och 2008-11-01
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    Och att socialnämnden bedömer att det inte stämmer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på köp av sexuell handling, av ett barn eller av en vuxen

  # FUK 13 f §
  Scenario: När åldern är klar gäller skyddet
    Givet att personens födelsedag är 2008-06-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att socialnämnden bedömer att personen är ett barn, eller var det tills nyligen, och är utsatt för sexuell exploatering
    När rättsläget bedöms
    Så gäller "child-always-has-protection-need"
    Och gäller "programme-for-exploited-child"
