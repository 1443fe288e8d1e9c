# language: sv
Egenskap: Närstående till brottsoffer
  > SoL (2025:400) 13 kap. 1 § och 18 kap. 7 §, tidigare SoL (2001:453) 5 kap. 11 §.

  # 18 kap. 7 § första stycket: barnets närstående
  Scenario: Nämnden bedömer att personen är närstående till ett barn som utsatts
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är närstående till ett barn som har utsatts för brott
    När rättsläget bedöms
    Så gäller "close-relation-of-child-victim-gets-interventions" för personen
    Och vilar "close-relation-of-child-victim-gets-interventions" på "SoL (2025:400) 18 kap. 7 § första stycket"

  Scenario: Utan bedömning är det okänt
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "close-relation-of-child-victim-gets-interventions" gäller för personen

  # Enligt 2025 års lag omfattas också närstående till ett barn som har bevittnat våld
  Scenario: Barnet är närstående i ärendet och har bevittnat våld
    Givet dagen är 2025-07-01
    Och den närstående "b1"
    Och att för personen "b1" gäller att personens ålder i hela år är 9
    Och att för personen "b1" gäller att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så gäller "close-relation-of-child-victim-gets-interventions" för personen

  # Enligt 2001 års lag nämnde fjärde stycket bara barnet: okänt, aldrig nej
  Scenario: Samma ärende dagen före
    Givet dagen är 2025-06-30
    Och den närstående "b1"
    Och att för personen "b1" gäller att personens ålder i hela år är 9
    Och att för personen "b1" gäller att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så är det okänt om "close-relation-of-child-victim-gets-interventions" gäller för personen

  # 5 kap. 11 § tredje stycket
  Scenario: Barnet har utsatts för brott enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och den närstående "b1"
    Och att för personen "b1" gäller att personens ålder i hela år är 9
    Och att för personen "b1" gäller att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "close-relation-of-child-victim-gets-interventions" för personen
    Och vilar "close-relation-of-child-victim-gets-interventions" på "SoL (2001:453) 5 kap. 11 § tredje stycket"

  # 13 kap. 1 § första stycket andra meningen: kan riktas till närstående
  Scenario: Stödet kan riktas till den närstående
    Givet dagen är 2025-07-01
    Och att socialnämnden bedömer att personen är närstående till någon som har utsatts för brott
    När rättsläget bedöms
    Så gäller "direct-crime-victim-support-to-close-relation" för personen
    Och vilar "direct-crime-victim-support-to-close-relation" på "SoL (2025:400) 13 kap. 1 § första stycket andra meningen"
    Och säger ingen regel något om "work-for-support-to-close-relation-of-victim" för personen

  # 5 kap. 11 § första stycket: verka för
  Scenario: Nämnden ska verka för stöd till den närstående
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen är närstående till någon som har utsatts för brott
    När rättsläget bedöms
    Så gäller "work-for-support-to-close-relation-of-victim" för personen
    Och säger ingen regel något om "direct-crime-victim-support-to-close-relation" för personen
