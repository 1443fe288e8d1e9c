# language: sv
Egenskap: Individuell plan och val av insats i boendet
  > SoL (2025:400) 10 kap. 4, 8 och 9 §§, tidigare SoL (2001:453) 2 kap. 7 §.

  Scenario: Regionen anser att planen behövs och personen samtycker
    Givet dagen är 2025-07-01
    Och att regionen bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att regionen bedömer att regionen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    När rättsläget bedöms
    Så gäller "draw-up-individual-plan"
    Och vilar "draw-up-individual-plan" på "SoL (2025:400) 10 kap. 8 § första stycket första meningen"
    Och gäller "start-individual-plan-at-once"
    Och gäller "contents-of-individual-plan"

  # Det räcker att en av dem anser det
  Scenario: Bara kommunen anser att planen behövs
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att regionen bedömer att det inte stämmer att regionen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    När rättsläget bedöms
    Så gäller "draw-up-individual-plan"

  Scenario: Utan samtycke ingen plan
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att det inte stämmer att personen samtycker till att en individuell plan upprättas
    När rättsläget bedöms
    Så säger ingen regel något om "draw-up-individual-plan"
    Och är det falskt att personen ska få en individuell plan

  Scenario: Samtycket är okänt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    När rättsläget bedöms
    Så är det okänt om "draw-up-individual-plan" gäller
    Och ställs frågan "consents_to_individual_plan"

  # 10 kap. 9 § andra meningen: våldsutövaren kan vara en närstående
  Scenario: Närstående bjuds inte in förrän personen har svarat
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att socialnämnden bedömer att det är lämpligt att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så är det okänt om "close-relations-may-take-part-in-plan" gäller

  Scenario: Personen säger nej till närstående
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att socialnämnden bedömer att det är lämpligt att närstående deltar i arbetet med den individuella planen
    Och att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så säger ingen regel något om "close-relations-may-take-part-in-plan"

  Scenario: Planen görs ihop med personen, och närstående får delta, enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att socialnämnden bedömer att det är möjligt att upprätta den individuella planen tillsammans med personen
    Och att socialnämnden bedömer att det är lämpligt att närstående deltar i arbetet med den individuella planen
    Och att det inte stämmer att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så gäller "plan-together-with-individual"
    Och gäller "close-relations-may-take-part-in-plan"
    Och vilar "close-relations-may-take-part-in-plan" på "SoL (2001:453) 2 kap. 7 § andra stycket andra meningen"

  # 10 kap. 4 §; 2001 års lag gav valet åt äldre, vilket inte är skrivet som regel
  Scenario: Välja när och hur insatsen i boendet ges
    Givet dagen är 2025-07-01
    Och att en insats utförs i personens boende
    När rättsläget bedöms
    Så gäller "choose-when-and-how-at-home"

  Scenario: Före den 1 juli 2025 är valet oläst
    Givet dagen är 2025-06-30
    Och att en insats utförs i personens boende
    När rättsläget bedöms
    Så är det okänt om "choose-when-and-how-at-home" gäller

  # 29 kap. 5 och 6 §§, tidigare 2 a kap. 6 och 7 §§
  Scenario: Kortare vistelse i en annan kommun
    Givet dagen är 2025-07-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    När rättsläget bedöms
    Så gäller "carry-out-decision-during-short-stay"
    Och gäller "pay-for-decision-carried-out-during-short-stay"
    Och är det okänt om "help-investigate-before-short-stay" gäller

  Scenario: Kortare vistelse utan begäran
    Givet dagen är 2025-06-30
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att det inte stämmer att bosättningskommunen begär hjälp med utredningen inför vistelsen
    När rättsläget bedöms
    Så säger ingen regel något om "help-investigate-before-short-stay"

  Scenario: Hjälp med utredningen enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att bosättningskommunen begär hjälp med utredningen inför vistelsen
    När rättsläget bedöms
    Så gäller "help-investigate-before-short-stay"
    Och vilar "help-investigate-before-short-stay" på "SoL (2001:453) 2 a kap. 6 § p. 1"
