# language: sv
Egenskap: En vuxen med ett beroende som inte vill ha hjälp än
  > Mannen är påhittad, född 1983, och kommer till mottagningen för att få värma sig.
  > SoL (2025:400) 13 kap. 7 och 10 §§ och 10 kap. 8 §, SoL (2001:453) 5 kap. 9 §.

  Bakgrund:
    Givet att personens födelsedag är 1983-11-28
    Och att personen vistas i kommunen

  # Att han ser påverkad ut är ingen uppgift i lagen. Ingen har bedömt något.
  Scenario: Första kontakten
    Givet dagen är 2025-09-15
    När rättsläget bedöms
    Så är det okänt om "offer-help-out-of-harmful-use" gäller
    Och är det okänt om "emergency-help" gäller
    Och är det okänt om "open-investigation" gäller
    Och ställs frågan "acute_emergency" till socialnämnden
    Och ställs frågan "needs_help_to_leave_harmful_use" till socialnämnden
    # LVU gäller inte den som har fyllt 20 år
    Och gäller inte "care-under-lvu-must-be-given"
    Och gäller inte "care-under-lvu-may-be-given"
    Och säger ingen regel något om "child-victim-gets-interventions"

  # 13 kap. 10 §: erbjuda, ta de initiativ som krävs, planera i samförstånd. Texten frågar inte om personen vill.
  Scenario: Nämnden bedömer behovet men han säger nej
    Givet dagen är 2025-09-15
    Och att socialnämnden bedömer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att det inte stämmer att personen samtycker till att en individuell plan upprättas
    Och att det inte stämmer att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så gäller "offer-help-out-of-harmful-use"
    Och gäller "take-initiatives-against-harmful-use"
    Och gäller "plan-addiction-help-in-agreement"
    Och vilar "take-initiatives-against-harmful-use" på "SoL (2025:400) 13 kap. 10 § första stycket andra meningen"
    # 10 kap. 8 § och 13 kap. 7 § kräver samtycke
    Och säger ingen regel något om "draw-up-individual-plan"
    Och säger ingen regel något om "appoint-contact-person-or-family"

  # 10 kap. 8 §: när han samtycker ska planen upprättas och arbetet börja genast
  Scenario: Ett halvår senare vill han
    Givet dagen är 2025-09-15
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    När rättsläget bedöms
    Så är det okänt om "draw-up-individual-plan" gäller
    Och ställs frågan "consents_to_individual_plan"
    Givet dagen är 2026-03-16
    Och att personen samtycker till att en individuell plan upprättas
    När rättsläget bedöms
    Så gäller "draw-up-individual-plan"
    Och gäller "start-individual-plan-at-once"

  # SoL (2001:453) 5 kap. 9 § talade om missbrukaren; ordet och uppgiften är andra än i den nya lagen
  Scenariomall: Samma man före och efter den nya lagen
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende
    Och att socialnämnden bedömer att personen är missbrukare och behöver hjälp och vård för att komma ifrån missbruket
    När rättsläget bedöms
    Så <äldre> "provide-help-out-of-abuse"
    Och <nyare> "offer-help-out-of-harmful-use"

    Exempel:
      | dag        | äldre                      | nyare                      |
      | 2025-06-30 | gäller                     | säger ingen regel något om |
      | 2025-07-01 | säger ingen regel något om | gäller                     |
