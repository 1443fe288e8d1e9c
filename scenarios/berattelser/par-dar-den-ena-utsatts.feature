# language: sv
Egenskap: Ett par där den ena utsätts för våld
  > Paret är påhittat. Hon är född 1987, han 1984. Båda söker hjälp hos samma nämnd.
  > SoL (2025:400) 9 kap. 5 §, 13 kap. 1, 4 och 8 §§ och 14 kap. 2 §.

  Bakgrund:
    Givet att personens födelsedag är 1987-03-03
    Och partnern "p1"
    Och att för personen "p1" gäller att personens födelsedag är 1984-09-19

  Scenario: Första kontakten
    Givet dagen är 2025-10-27
    När rättsläget bedöms
    Så är det okänt om "offer-crime-victim-support" gäller för personen
    Och är det okänt om "received-in-sheltered-housing" gäller för personen
    Och är det okänt om "offer-interventions-to-change-violent-behaviour" gäller för personen "p1"
    Och ställs frågan "acute_emergency" till socialnämnden för personen
    # Barnets regler gäller ingen av dem
    Och säger ingen regel något om "child-victim-gets-interventions" för personen
    Och säger ingen regel något om "report-child-to-committee" för personen "p1"

  # 13 kap. 1 § andra stycket: nämnden ska vara uppmärksam. Första stycket om brottsofferstöd kräver bedömningen att hon har utsatts för brott.
  Scenario: Nämnden bedömer att hon utsätts för våld av honom
    Givet dagen är 2025-10-27
    Och att socialnämnden bedömer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    Och att för personen "p1" gäller att socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "attend-to-need-to-change-situation" för personen
    Och är det okänt om "attend-to-need-to-change-situation" gäller för personen "p1"
    Och gäller "offer-interventions-to-change-violent-behaviour" för personen "p1"
    Och är det okänt om "offer-interventions-to-change-violent-behaviour" gäller för personen
    Och väntar "offer-crime-victim-support" på en bedömning för personen
    Och ställs frågan "is_crime_victim" till socialnämnden för personen
    # Säkerheten beaktas när hjälp erbjuds honom
    Och är det okänt om "regard-safety-of-those-exposed-to-violence" gäller för personen "p1"
    Givet att för personen "p1" gäller att nämnden erbjuder personen insatser för att ändra ett våldsamt beteende
    När rättsläget bedöms
    Så gäller "regard-safety-of-those-exposed-to-violence" för personen "p1"

  # 13 kap. 1 § första stycket andra meningen: den närstående nämns också. Lagen undantar inte den som har slagit.
  Scenario: Hon är brottsoffer och behöver skydd
    Givet dagen är 2025-10-27
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "offer-crime-victim-support" för personen
    Och gäller "received-in-sheltered-housing" för personen
    Och gäller "direct-crime-victim-support-to-close-relation" för personen "p1"
    Och är det okänt om "received-in-sheltered-housing" gäller för personen "p1"
    Och är det okänt om "offer-crime-victim-support" gäller för personen "p1"

  # 13 kap. 4 §: familjerådgivning ges den som begär det. Den sägs inte gälla någon av dem innan dess.
  Scenario: Det som inte sägs
    Givet dagen är 2025-10-27
    Och att socialnämnden bedömer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    Och att det inte stämmer att personen begär familjerådgivning
    När rättsläget bedöms
    Så säger ingen regel något om "offer-family-counselling" för personen
    Och är det okänt om "offer-family-counselling" gäller för personen "p1"
    Och är det okänt om "offer-interventions-to-change-violent-behaviour" gäller för personen "p1"
    Och är det okänt om "disclose-to-prevent-violence-by-close-relation" gäller för personen
    # Att hon har utsatts säger inget om vem som har gjort det
    Och är det okänt om "offer-crime-victim-support" gäller för personen

  # SoL (2001:453) 5 kap. 11 §: nämnden skulle verka för stöd; den nya lagen säger erbjuda
  Scenariomall: Före och efter den 1 juli 2025
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att för personen "p1" gäller att socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "<stöd>" för personen
    Och gäller "<förändring>" för personen "p1"

    Exempel:
      | dag        | stöd                          | förändring                                       |
      | 2025-06-30 | work-for-crime-victim-support | work-for-change-of-violent-behaviour             |
      | 2025-07-01 | offer-crime-victim-support    | offer-interventions-to-change-violent-behaviour  |
