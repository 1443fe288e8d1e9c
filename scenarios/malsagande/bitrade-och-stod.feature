# language: sv
Egenskap: Målsägandebiträde, stödperson och skadeståndstalan
  > RB (1942:740) 20, 22 och 23 kap., lag (1988:609).

  # Lag (1988:609) 1 § 1 och 2 §
  Scenario: Biträde vid sexualbrott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så gäller "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om förundersökningen avser brott enligt 6 kap. brottsbalken
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det stämmer inte att förundersökningen avser brott enligt 6 kap. brottsbalken
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att domstolen bedömer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # Lag (1988:609) 1 § 2
  Scenario: Biträde vid människohandel
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att domstolen bedömer att målsäganden kan antas behöva biträde med hänsyn till sin relation till den misstänkte eller andra omständigheter
    När rättsläget bedöms
    Så gäller "appoint-injured-party-counsel"

  Scenario: Biträde vid människohandel, men det är okänt om förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att domstolen bedömer att målsäganden kan antas behöva biträde med hänsyn till sin relation till den misstänkte eller andra omständigheter
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid människohandel, men det stämmer inte att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att domstolen bedömer att målsäganden kan antas behöva biträde med hänsyn till sin relation till den misstänkte eller andra omständigheter
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid människohandel, men det är okänt om målsäganden kan antas behöva biträde med hänsyn till sin relation till den misstänkte eller andra omständigheter
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid människohandel, men det stämmer inte att målsäganden kan antas behöva biträde med hänsyn till sin relation till den misstänkte eller andra omständigheter
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att domstolen bedömer att det inte stämmer att målsäganden kan antas behöva biträde med hänsyn till sin relation till den misstänkte eller andra omständigheter
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # Lag (1988:609) 1 § 3
  Scenario: Biträde vid annat brott
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att förundersökningen avser ett annat brott som kan ge fängelse
    Och att domstolen bedömer att målsäganden kan antas ha ett särskilt starkt behov av biträde
    När rättsläget bedöms
    Så gäller "appoint-injured-party-counsel"

  Scenario: Biträde vid annat brott, men det är okänt om förundersökningen avser ett annat brott som kan ge fängelse
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att domstolen bedömer att målsäganden kan antas ha ett särskilt starkt behov av biträde
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid annat brott, men det stämmer inte att förundersökningen avser ett annat brott som kan ge fängelse
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att domstolen bedömer att målsäganden kan antas ha ett särskilt starkt behov av biträde
    Och att det inte stämmer att förundersökningen avser ett annat brott som kan ge fängelse
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid annat brott, men det är okänt om målsäganden kan antas ha ett särskilt starkt behov av biträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att förundersökningen avser ett annat brott som kan ge fängelse
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid annat brott, men det stämmer inte att målsäganden kan antas ha ett särskilt starkt behov av biträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att förundersökningen avser brott enligt 3 eller 4 kap. brottsbalken som kan ge fängelse, eller rån, eller försök, förberedelse eller stämpling
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Och att förundersökningen avser ett annat brott som kan ge fängelse
    Och att domstolen bedömer att det inte stämmer att målsäganden kan antas ha ett särskilt starkt behov av biträde
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # Lag (1988:609) 2 §
  Scenario: Inget biträde efter nedlagt åtal
    Givet dagen är 2025-09-01
    Och att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så gäller "no-injured-party-counsel-after-no-prosecution"

  Scenario: Inget biträde efter nedlagt åtal, men det är okänt om åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "no-injured-party-counsel-after-no-prosecution" gäller

  Scenario: Inget biträde efter nedlagt åtal, men det stämmer inte att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    Givet dagen är 2025-09-01
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så säger ingen regel något om "no-injured-party-counsel-after-no-prosecution"

  # Lag (1988:609) 4 §
  Scenario: Den som målsäganden föreslår
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har föreslagit någon som är behörig som biträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    När rättsläget bedöms
    Så gäller "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har föreslagit någon som är behörig som biträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har föreslagit någon som är behörig som biträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om målsäganden har föreslagit någon som är behörig som biträde
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men det stämmer inte att målsäganden har föreslagit någon som är behörig som biträde
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att målsäganden har föreslagit någon som är behörig som biträde
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om särskilda skäl talar mot den föreslagna som biträde
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har föreslagit någon som är behörig som biträde
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men särskilda skäl talar mot den föreslagna som biträde
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har föreslagit någon som är behörig som biträde
    Och att domstolen bedömer att särskilda skäl talar mot den föreslagna som biträde
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  # RB 23 kap. 5 §
  Scenario: Anmälan till rätten vid sexualbrott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om förundersökningen avser brott enligt 6 kap. brottsbalken
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det stämmer inte att förundersökningen avser brott enligt 6 kap. brottsbalken
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan görs samma dag som förundersökningen inleds
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att dagen då förundersökningen om brott mot personen inleddes eller återupptogs är 2025-08-20
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"
    Och ska "notify-court-of-need-of-counsel" vara gjort senast 2025-08-20

  Scenario: Anmälan till rätten på begäran
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att målsäganden begär målsägandebiträde
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten på begäran, men det är okänt om målsäganden begär målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten på begäran, men det stämmer inte att målsäganden begär målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten av annan anledning
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det finns annars anledning att förordna målsägandebiträde
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten av annan anledning, men det är okänt om det finns annars anledning att förordna målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten av annan anledning, men det stämmer inte att det finns annars anledning att förordna målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att det inte stämmer att målsäganden begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  # Köp av sexuell handling: vem som är målsägande avgörs aldrig här
  Scenario: Den som utredningen ser bara som vittne har inte rätt till biträde här
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att personen är vittne och kallas till ett förhör
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"
    Och gäller "inform-witness"

  Scenario: Handläggaren får inte avgöra vem som är målsägande
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningen avser brott enligt 6 kap. brottsbalken
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att allmänt åtal inte ska väckas eller att åtalet ska läggas ned
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller
    Och ställs frågan "treated_as_injured_party" till förundersökningsledaren

  # RB 20 kap. 15 §
  Scenario: Stödperson i rätten
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden ska höras i rätten med anledning av åklagarens talan
    När rättsläget bedöms
    Så gäller "support-person-at-trial"

  Scenario: Stödperson i rätten, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden ska höras i rätten med anledning av åklagarens talan
    När rättsläget bedöms
    Så är det okänt om "support-person-at-trial" gäller

  Scenario: Stödperson i rätten, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden ska höras i rätten med anledning av åklagarens talan
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-trial"

  Scenario: Stödperson i rätten, men det är okänt om målsäganden ska höras i rätten med anledning av åklagarens talan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så är det okänt om "support-person-at-trial" gäller

  Scenario: Stödperson i rätten, men det stämmer inte att målsäganden ska höras i rätten med anledning av åklagarens talan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden ska höras i rätten med anledning av åklagarens talan
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-trial"

  # RB 23 kap. 10 §
  Scenario: Stödperson vid förhör
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden ska höras vid förhör under förundersökningen
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så gäller "support-person-at-interview"

  Scenario: Stödperson vid förhör, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden ska höras vid förhör under förundersökningen
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så är det okänt om "support-person-at-interview" gäller

  Scenario: Stödperson vid förhör, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden ska höras vid förhör under förundersökningen
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-interview"

  Scenario: Stödperson vid förhör, men det är okänt om målsäganden ska höras vid förhör under förundersökningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så är det okänt om "support-person-at-interview" gäller

  Scenario: Stödperson vid förhör, men det stämmer inte att målsäganden ska höras vid förhör under förundersökningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    Och att det inte stämmer att målsäganden ska höras vid förhör under förundersökningen
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-interview"

  Scenario: Stödperson vid förhör, men det är okänt om stödpersonens närvaro är till men för utredningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden ska höras vid förhör under förundersökningen
    När rättsläget bedöms
    Så är det okänt om "support-person-at-interview" gäller

  Scenario: Stödperson vid förhör, men stödpersonens närvaro är till men för utredningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden ska höras vid förhör under förundersökningen
    Och att förundersökningsledaren bedömer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-interview"

  # RB 22 kap. 2 § första stycket
  Scenario: Åklagaren för talan om skadestånd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden begär att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    När rättsläget bedöms
    Så gäller "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden begär att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden begär att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om målsäganden begär att åklagaren för talan om skadestånd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men det stämmer inte att målsäganden begär att åklagaren för talan om skadestånd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att målsäganden begär att åklagaren för talan om skadestånd
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden begär att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden begär att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att åklagaren bedömer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om anspråket är uppenbart obefogat
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden begär att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men anspråket är uppenbart obefogat
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden begär att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om skadestånd
    Och att åklagaren bedömer att anspråket är uppenbart obefogat
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  # RB 22 kap. 2 § andra stycket
  Scenario: Målsäganden får veta att anspråk kan grundas på brottet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-civil-claim"

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-civil-claim" gäller

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-civil-claim"

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det är okänt om ett enskilt anspråk kan grundas på brottet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-civil-claim" gäller

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det stämmer inte att ett enskilt anspråk kan grundas på brottet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att ett enskilt anspråk kan grundas på brottet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-civil-claim"

  # RB 23 kap. 1 §
  Scenario: Förundersökning ska inledas
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att Polismyndigheten bedömer att det inte stämmer att förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    När rättsläget bedöms
    Så gäller "open-preliminary-investigation"

  Scenario: Förundersökning ska inledas, men det är okänt om det finns anledning att anta att ett brott under allmänt åtal har förövats
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att Polismyndigheten bedömer att det inte stämmer att förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning ska inledas, men det stämmer inte att det finns anledning att anta att ett brott under allmänt åtal har förövats
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att Polismyndigheten bedömer att det inte stämmer att förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    Och att Polismyndigheten bedömer att det inte stämmer att det finns anledning att anta att ett brott under allmänt åtal har förövats
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  Scenario: Förundersökning ska inledas, men det är okänt om det är uppenbart att brottet inte går att utreda
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats
    Och att Polismyndigheten bedömer att det inte stämmer att förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning ska inledas, men det är uppenbart att brottet inte går att utreda
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats
    Och att Polismyndigheten bedömer att det inte stämmer att förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    Och att Polismyndigheten bedömer att det är uppenbart att brottet inte går att utreda
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  Scenario: Förundersökning ska inledas, men det är okänt om förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning ska inledas, men förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att Polismyndigheten bedömer att förundersökning behöver inte inledas enligt 23 kap. 4 a eller 22 § rättegångsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  # RB 20 kap. 7 § första stycket
  Scenario: Åtalsunderlåtelse på en av fyra grunder
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    När rättsläget bedöms
    Så gäller "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det är okänt om personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det stämmer inte att personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att det inte stämmer att personen misstänks själv för ett brott
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det är okänt om det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det stämmer inte att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det är okänt om ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  # RB 20 kap. 7 § andra stycket
  Scenario: Åtalsunderlåtelse av särskilda skäl
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    När rättsläget bedöms
    Så gäller "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse av särskilda skäl, men det är okänt om det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse av särskilda skäl, men det stämmer inte att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart att ingen påföljd krävs och åtal krävs inte av andra skäl
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  # RB 23 kap. 4 a §
  Scenario: Förundersökningen läggs ned
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    När rättsläget bedöms
    Så gäller "may-drop-investigation-for-waiver"

  Scenario: Förundersökningen läggs ned, men det är okänt om personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    När rättsläget bedöms
    Så är det okänt om "may-drop-investigation-for-waiver" gäller

  Scenario: Förundersökningen läggs ned, men det stämmer inte att personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    Och att det inte stämmer att personen misstänks själv för ett brott
    När rättsläget bedöms
    Så säger ingen regel något om "may-drop-investigation-for-waiver"

  Scenario: Förundersökningen läggs ned, men det är okänt om det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    När rättsläget bedöms
    Så är det okänt om "may-drop-investigation-for-waiver" gäller

  Scenario: Förundersökningen läggs ned, men det stämmer inte att det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    Och att åklagaren bedömer att det inte stämmer att det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    När rättsläget bedöms
    Så säger ingen regel något om "may-drop-investigation-for-waiver"

  Scenario: Förundersökningen läggs ned, men det är okänt om ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    När rättsläget bedöms
    Så är det okänt om "may-drop-investigation-for-waiver" gäller

  Scenario: Förundersökningen läggs ned, men ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av reglerna om åtalsunderlåtelse
    Och att åklagaren bedömer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned
    När rättsläget bedöms
    Så säger ingen regel något om "may-drop-investigation-for-waiver"
