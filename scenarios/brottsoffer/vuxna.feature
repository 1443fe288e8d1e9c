# language: sv
Egenskap: Vuxna brottsoffer och personer som kan behöva förändra sin situation
  > SoL (2025:400) 13 kap. 1 och 8 §§, tidigare SoL (2001:453) 5 kap. 11 och 11 a §§.

  # 13 kap. 1 § första stycket första meningen
  Scenario: Nämnden ska erbjuda brottsofferstöd
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 25
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "offer-crime-victim-support"
    Och vilar "offer-crime-victim-support" på "SoL (2025:400) 13 kap. 1 § första stycket första meningen"
    Och säger ingen regel något om "work-for-crime-victim-support"

  Scenario: Utan bedömning är brottsofferstödet okänt
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 25
    När rättsläget bedöms
    Så är det okänt om "offer-crime-victim-support" gäller
    Och väntar "offer-crime-victim-support" på en bedömning

  Scenario: Bedömd att inte ha utsatts för brott
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 25
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så säger ingen regel något om "offer-crime-victim-support"

  # 5 kap. 11 § första stycket
  Scenario: Nämnden ska verka för stöd enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 25
    Och att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "work-for-crime-victim-support"
    Och vilar "work-for-crime-victim-support" på "SoL (2001:453) 5 kap. 11 § första stycket"
    Och säger ingen regel något om "offer-crime-victim-support"

  # 13 kap. 1 § andra stycket: alla som utsätts av närstående, oavsett kön
  Scenario: Man som utsätts av närstående från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen är kvinna
    Och att socialnämnden bedömer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    När rättsläget bedöms
    Så gäller "attend-to-need-to-change-situation"

  # 5 kap. 11 § andra stycket nämnde bara kvinnor
  Scenario: Man som utsätts av närstående före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är kvinna
    Och att socialnämnden bedömer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    När rättsläget bedöms
    Så säger ingen regel något om "attend-to-need-to-change-situation"

  Scenario: Kvinna som utsätts av närstående före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att personen är kvinna
    Och att socialnämnden bedömer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    När rättsläget bedöms
    Så gäller "attend-to-need-to-change-situation"
    Och vilar "attend-to-need-to-change-situation" på "SoL (2001:453) 5 kap. 11 § andra stycket"

  Scenario: Hedersmotiverat förtryck
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv
    När rättsläget bedöms
    Så gäller "attend-to-need-to-change-situation"

  # Uppräkningen är exempel
  Scenario: Den öppna uppräkningen
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen kan vara i behov av insatser för att förändra sin situation
    Och att socialnämnden bedömer att nämndens ansvar att uppmärksamma behov når också den som varken är utsatt för brott eller närstående
    När rättsläget bedöms
    Så gäller "attend-to-need-to-change-situation"
    Och vilar "attend-to-need-to-change-situation" på "SoL (2025:400) 13 kap. 1 § andra stycket"

  Scenario: Inget är bedömt om att förändra situationen
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "attend-to-need-to-change-situation" gäller

  # 13 kap. 8 §
  Scenario: Den som utsätter närstående för våld ska erbjudas insatser
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "offer-interventions-to-change-violent-behaviour"
    # Andra stycket gäller när insatsen erbjuds
    Och är det okänt om "regard-safety-of-those-exposed-to-violence" gäller

  Scenario: När insatsen erbjuds ska de utsattas säkerhet beaktas
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp
    Och att nämnden erbjuder personen insatser för att ändra ett våldsamt beteende
    När rättsläget bedöms
    Så gäller "regard-safety-of-those-exposed-to-violence"

  # 5 kap. 11 a §, ny 2021-08-01
  Scenario: Våldsutövare enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "work-for-change-of-violent-behaviour"
    Och gäller "regard-safety-of-those-exposed-to-violence"
    Och säger ingen regel något om "offer-interventions-to-change-violent-behaviour"
