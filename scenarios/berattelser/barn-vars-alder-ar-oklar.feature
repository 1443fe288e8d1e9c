# language: sv
Egenskap: En ung person vars ålder är oklar
  > Den unge är påhittad, säger sig vara 16 och ser äldre ut. Nämnden vet bara att åldern ligger mellan 16 och 19 år, och att den unge kommer ensam.
  > SoL (2025:400) 13 kap. 1 §, 18 kap. 7 § och 20 kap., BrB 6 kap. 9 och 11 §§, OSL 10 kap. 20 §.

  Bakgrund:
    Givet dagen är 2025-11-24
    Och att personens ålder i hela år är mellan 16 och 19
    Och att listan över personer är fullständig
    Och orosanmälan "r1" om personen
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-11-24

  # 20 kap. 1 och 2 §§ gäller barn eller unga. Vem som är ung säger lagen inte, så nämnden får bedöma det.
  Scenario: Första kontakten
    När rättsläget bedöms
    Så är det okänt om personen är barn
    Och är det okänt om "assess-immediate-protection" gäller för orosanmälan "r1"
    Och ställs frågan "counts_as_young_person" till socialnämnden
    Och ställs frågan "person_birth_date"

  # Räknas personen som ung är svaret detsamma vilken ålder som än är den rätta.
  # 20 kap. 1 § andra stycket om personakt gäller bara barn.
  Scenario: Räknas som ung
    Givet att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så gäller "assess-immediate-protection" för orosanmälan "r1"
    Och gäller "document-protection-assessment" för orosanmälan "r1"
    Och är det okänt om "document-protection-assessment-in-personal-file" gäller för orosanmälan "r1"
    Och är det okänt om "child-victim-gets-interventions" gäller
    Och ställs frågan "person_birth_date"

  # Tvivlet om åldern får varken ge eller ta det som hänger på den
  Scenario: Efter några svar
    Givet att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att någon har fått kännedom om eller misstänker att barnet far illa
    Och att listan över utredningar är fullständig
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så är det okänt om "child-victim-gets-interventions" gäller
    Och är det okänt om "report-child-to-committee" gäller
    Och gäller "offer-crime-victim-support"
    Och gäller "decide-whether-to-investigate" för orosanmälan "r1"
    Och är det okänt om "no-personal-intervention-for-child-without-consent" gäller

  # BrB 6 kap. 9 § under 18, 11 § från 18: köpet är brottsligt hur gammal personen än var
  Scenario: Köpet är ett brott oavsett åldern
    Givet händelsen "h1" mot personen
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2025-11-20
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2025-11-20
    Och att för händelsen "h1" gäller att någon har förmått personen till den sexuella handlingen
    Och att för händelsen "h1" gäller att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att för händelsen "h1" gäller att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att för händelsen "h1" gäller att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    När rättsläget bedöms
    Så är det sant att händelsen "h1" visar tecken på köp av sexuell handling, av ett barn eller av en vuxen
    Och är det okänt om händelsen "h1" visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

  # LVU: från 18 kan vård bara ges enligt 3 §, före 20. Ingenting är bedömt, och ingenting sägs.
  Scenario: Det som inte sägs
    När rättsläget bedöms
    Så är det okänt om "care-under-lvu-must-be-given" gäller
    Och är det okänt om "take-into-care-immediately" gäller
    Och är det okänt om personen är ung vuxen (18–20 år)
    Och är det okänt om "emergency-help" gäller

  # Migrationsverket eller en domstol kan ha bestämt åldern; då är den inte längre oklar här
  Scenariomall: Senare är åldern känd
    Givet att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att personen räknas som ung i lagens mening, fast barndomen är över
    När rättsläget bedöms
    Så är det okänt om "child-victim-gets-interventions" gäller
    Givet dagen är 2026-01-20
    Och att personens ålder i hela år är <ålder>
    När rättsläget bedöms
    Så <svar> "child-victim-gets-interventions"
    Och gäller "assess-immediate-protection" för orosanmälan "r1"
    Och gäller "offer-crime-victim-support"

    Exempel:
      | ålder | svar                       |
      | 17    | gäller                     |
      | 18    | säger ingen regel något om |
