# language: sv
Egenskap: Statens ersättning till kommun och region
  > Förordning (2017:193) 17 och 19 §§.

  Bakgrund:
    Givet dagen är 2025-09-01

  Scenario: Kommunens kostnader medan en ansökan prövas
    Givet att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen
    Och att dagen då kommunens kostnad som ska ersättas uppstod är 2025-08-15
    När rättsläget bedöms
    Så gäller "state-reimburses-municipality-5-15"
    # sex månader från kvartalets slut (30 september): sista dagen i mars
    Och ska "state-reimburses-municipality-5-15" vara gjort senast 2026-03-31

  Scenario: Tillståndet har gått ut men kostnaden uppstod dessförinnan
    Givet att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen tidigare har vistats här med stöd av ansökan eller tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så gäller "state-reimburses-municipality-5-15"

  Scenario: Okänt om kommunen har haft kostnader
    Givet att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så är det okänt om "state-reimburses-municipality-5-15" gäller

  Scenario: Regionens kostnader för vård
    Givet att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så gäller "state-reimburses-region-5-15"
