# language: sv
Egenskap: Målsägandebiträde, stödperson och skadeståndstalan
  > RB (1942:740) 20, 22 och 23 kap., lag (1988:609).

  # Lag (1988:609) 1 § 1 och 2 §
  Scenario: Biträde vid sexualbrott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det stämmer inte att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att domstolen bedömer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid sexualbrott, men det är okänt om åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid sexualbrott, men åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # Lag (1988:609) 1 § 2
  Scenario: Biträde vid människohandel
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att domstolen bedömer att målsäganden kan antas behöva biträde med hänsyn till sin personliga relation till den misstänkte eller andra omständigheter
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "appoint-injured-party-counsel"

  Scenario: Biträde vid människohandel, men det är okänt om ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att domstolen bedömer att målsäganden kan antas behöva biträde med hänsyn till sin personliga relation till den misstänkte eller andra omständigheter
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid människohandel, men det stämmer inte att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att domstolen bedömer att målsäganden kan antas behöva biträde med hänsyn till sin personliga relation till den misstänkte eller andra omständigheter
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid människohandel, men det är okänt om målsäganden kan antas behöva biträde med hänsyn till sin personliga relation till den misstänkte eller andra omständigheter
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid människohandel, men det stämmer inte att målsäganden kan antas behöva biträde med hänsyn till sin personliga relation till den misstänkte eller andra omständigheter
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att domstolen bedömer att det inte stämmer att målsäganden kan antas behöva biträde med hänsyn till sin personliga relation till den misstänkte eller andra omständigheter
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # Lag (1988:609) 1 § 3
  Scenario: Biträde vid annat brott
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att domstolen bedömer att målsäganden kan antas ha ett särskilt starkt behov av biträde med hänsyn till sina personliga förhållanden och övriga omständigheter
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "appoint-injured-party-counsel"

  Scenario: Biträde vid annat brott, men det är okänt om ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att domstolen bedömer att målsäganden kan antas ha ett särskilt starkt behov av biträde med hänsyn till sina personliga förhållanden och övriga omständigheter
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid annat brott, men det stämmer inte att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att domstolen bedömer att målsäganden kan antas ha ett särskilt starkt behov av biträde med hänsyn till sina personliga förhållanden och övriga omständigheter
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde vid annat brott, men det är okänt om målsäganden kan antas ha ett särskilt starkt behov av biträde med hänsyn till sina personliga förhållanden och övriga omständigheter
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde vid annat brott, men det stämmer inte att målsäganden kan antas ha ett särskilt starkt behov av biträde med hänsyn till sina personliga förhållanden och övriga omständigheter
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att domstolen bedömer att det inte stämmer att målsäganden kan antas ha ett särskilt starkt behov av biträde med hänsyn till sina personliga förhållanden och övriga omständigheter
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # Lag (1988:609) 2 §
  Scenario: Inget biträde efter nedlagt åtal
    Givet dagen är 2025-09-01
    Och att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så gäller "no-injured-party-counsel-after-no-prosecution"

  Scenario: Inget biträde efter nedlagt åtal, men det är okänt om åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så är det okänt om "no-injured-party-counsel-after-no-prosecution" gäller

  Scenario: Inget biträde efter nedlagt åtal, men det stämmer inte att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "no-injured-party-counsel-after-no-prosecution"

  # Lag (1988:609) 4 §
  Scenario: Anmälan till rätten vid sexualbrott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om förundersökningen om brottet mot personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det stämmer inte att förundersökningen om brottet mot personen pågår
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningen om brottet mot personen pågår
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningen om brottet mot personen pågår
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det stämmer inte att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten vid sexualbrott, men det är okänt om det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten vid sexualbrott, men det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan görs samma dag som förundersökningen inleds
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att dagen då förundersökningen om brott mot personen inleddes eller återupptogs är 2025-08-20
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"
    Och ska "notify-court-of-need-of-counsel" vara gjort senast 2025-08-20

  Scenario: Anmälan till rätten på begäran
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten på begäran, men det är okänt om målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten på begäran, men det stämmer inte att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten av annan anledning
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det finns annars anledning att förordna målsägandebiträde
    När rättsläget bedöms
    Så gäller "notify-court-of-need-of-counsel"

  Scenario: Anmälan till rätten av annan anledning, men det är okänt om det finns annars anledning att förordna målsägandebiträde
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    När rättsläget bedöms
    Så är det okänt om "notify-court-of-need-of-counsel" gäller

  Scenario: Anmälan till rätten av annan anledning, men det stämmer inte att det finns annars anledning att förordna målsägandebiträde
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    När rättsläget bedöms
    Så säger ingen regel något om "notify-court-of-need-of-counsel"

  # Köp av sexuell handling: vem som är målsägande avgörs aldrig här
  Scenario: Den som utredningen ser bara som vittne har inte rätt till biträde här
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att personen är vittne och kallas till ett förhör
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"
    Och gäller "inform-witness"

  Scenario: Handläggaren får inte avgöra vem som är målsägande
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
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
    Och att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så gäller "support-person-at-interview"

  Scenario: Stödperson vid förhör, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så är det okänt om "support-person-at-interview" gäller

  Scenario: Stödperson vid förhör, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-interview"

  Scenario: Stödperson vid förhör, men det är okänt om personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så är det okänt om "support-person-at-interview" gäller

  Scenario: Stödperson vid förhör, men det stämmer inte att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att stödpersonens närvaro är till men för utredningen
    Och att det inte stämmer att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-interview"

  Scenario: Stödperson vid förhör, men det är okänt om stödpersonens närvaro är till men för utredningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    När rättsläget bedöms
    Så är det okänt om "support-person-at-interview" gäller

  Scenario: Stödperson vid förhör, men stödpersonens närvaro är till men för utredningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    Och att förundersökningsledaren bedömer att stödpersonens närvaro är till men för utredningen
    När rättsläget bedöms
    Så säger ingen regel något om "support-person-at-interview"

  # RB 22 kap. 2 § första stycket
  Scenario: Åklagaren för talan om skadestånd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men det stämmer inte att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att åklagaren bedömer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  Scenario: Åklagaren för talan om skadestånd, men det är okänt om anspråket är uppenbart obefogat
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  Scenario: Åklagaren för talan om skadestånd, men anspråket är uppenbart obefogat
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att anspråket är uppenbart obefogat
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  # RB 22 kap. 2 § andra stycket
  Scenario: Målsäganden får veta att anspråk kan grundas på brottet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-civil-claim"

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-civil-claim" gäller

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-civil-claim"

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det är okänt om ett enskilt anspråk kan grundas på brottet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-civil-claim" gäller

  Scenario: Målsäganden får veta att anspråk kan grundas på brottet, men det stämmer inte att ett enskilt anspråk kan grundas på brottet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att ett enskilt anspråk kan grundas på brottet
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-civil-claim"

  # RB 23 kap. 1 §
  Scenario: Förundersökning ska inledas
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åklagaren bedömer att det inte stämmer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så gäller "open-preliminary-investigation"

  Scenario: Förundersökning ska inledas, men det är okänt om det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åklagaren bedömer att det inte stämmer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning ska inledas, men det stämmer inte att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att Polismyndigheten bedömer att det inte stämmer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  Scenario: Förundersökning ska inledas, men det är okänt om det är uppenbart att brottet inte går att utreda
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åklagaren bedömer att det inte stämmer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning ska inledas, men det är uppenbart att brottet inte går att utreda
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att Polismyndigheten bedömer att det är uppenbart att brottet inte går att utreda
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  Scenario: Förundersökning ska inledas, men det är okänt om förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att förundersökningsledaren bedömer att det inte stämmer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åklagaren bedömer att det inte stämmer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning ska inledas, men förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  # RB 20 kap. 7 § första stycket
  Scenario: Åtalsunderlåtelse på en av fyra grunder
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så gäller "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det är okänt om personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det stämmer inte att personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det är okänt om det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det stämmer inte att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men det är okänt om ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse på en av fyra grunder, men ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att ett väsentligt allmänt eller enskilt intresse åsidosätts om åtal underlåts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  # RB 20 kap. 7 § andra stycket
  Scenario: Åtalsunderlåtelse av särskilda skäl
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så gäller "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse av särskilda skäl, men det är okänt om det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse av särskilda skäl, men det stämmer inte att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att det finns en grund för åtalsunderlåtelse i 20 kap. 7 § första stycket 1–4 rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att det är av särskilda skäl uppenbart både att ingen påföljd krävs för att avhålla personen från nya brott och att åtal inte heller krävs av andra skäl
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  # RB 23 kap. 4 a §
  Scenario: Förundersökningen läggs ned
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så gäller "may-drop-investigation-for-waiver"

  Scenario: Förundersökningen läggs ned, men det är okänt om personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "may-drop-investigation-for-waiver" gäller

  Scenario: Förundersökningen läggs ned, men det stämmer inte att personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Och att det inte stämmer att personen misstänks själv för ett brott
    När rättsläget bedöms
    Så säger ingen regel något om "may-drop-investigation-for-waiver"

  Scenario: Förundersökningen läggs ned, men det är okänt om det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "may-drop-investigation-for-waiver" gäller

  Scenario: Förundersökningen läggs ned, men det stämmer inte att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Och att åklagaren bedömer att det inte stämmer att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "may-drop-investigation-for-waiver"

  Scenario: Förundersökningen läggs ned, men det är okänt om ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "may-drop-investigation-for-waiver" gäller

  Scenario: Förundersökningen läggs ned, men ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Och att åklagaren bedömer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    När rättsläget bedöms
    Så säger ingen regel något om "may-drop-investigation-for-waiver"

  # Lag (1988:609) 4 § första stycket
  Scenario: Den som målsäganden föreslår
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men det stämmer inte att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men det stämmer inte att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om särskilda skäl talar mot den föreslagna som biträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men särskilda skäl talar mot den föreslagna som biträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår, men det är okänt om åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-proposed-by-injured-party" gäller

  Scenario: Den som målsäganden föreslår, men åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  # Lag (1988:609) 4 § första stycket
  Scenario: Biträde utan begäran när rätten ser anledning
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att domstolen bedömer att det finns, utan att målsäganden har begärt det, anledning att förordna målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "appoint-injured-party-counsel"

  Scenario: Biträde utan begäran när rätten ser anledning, men det är okänt om det finns, utan att målsäganden har begärt det, anledning att förordna målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde utan begäran när rätten ser anledning, men det stämmer inte att det finns, utan att målsäganden har begärt det, anledning att förordna målsägandebiträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att det finns, utan att målsäganden har begärt det, anledning att förordna målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  Scenario: Biträde utan begäran när rätten ser anledning, men det är okänt om ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att domstolen bedömer att det finns, utan att målsäganden har begärt det, anledning att förordna målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "appoint-injured-party-counsel" gäller

  Scenario: Biträde utan begäran när rätten ser anledning, men ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att domstolen bedömer att det finns, utan att målsäganden har begärt det, anledning att förordna målsägandebiträde
    Och att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # RB 23 kap. 5 § andra stycket
  Scenario: Ingen förundersökning pågår: åklagaren anmäler
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "prosecutor-notifies-court-of-need-of-counsel"

  Scenario: Ingen förundersökning pågår: åklagaren anmäler, men det är okänt om förundersökningen om brottet mot personen pågår
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-notifies-court-of-need-of-counsel" gäller

  Scenario: Ingen förundersökning pågår: åklagaren anmäler, men förundersökningen om brottet mot personen pågår
    Givet dagen är 2025-09-01
    Och att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"

  Scenario: Ingen förundersökning pågår: åklagaren anmäler, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-notifies-court-of-need-of-counsel" gäller

  Scenario: Ingen förundersökning pågår: åklagaren anmäler, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"

  # RB 20 kap. 7 a §
  Scenario: Åtalsunderlåtelse efter åtal
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att åklagaren bedömer att det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Och att det inte stämmer att personen, som är åtalad, motsätter sig åtalsunderlåtelse
    Och att det inte stämmer att dom har fallit i målet om just det egna brott som det gäller
    När rättsläget bedöms
    Så gäller "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse efter åtal, men det är okänt om det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att det inte stämmer att personen, som är åtalad, motsätter sig åtalsunderlåtelse
    Och att det inte stämmer att dom har fallit i målet om just det egna brott som det gäller
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse efter åtal, men det stämmer inte att det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att åklagaren bedömer att det inte stämmer att det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Och att det inte stämmer att personen, som är åtalad, motsätter sig åtalsunderlåtelse
    Och att det inte stämmer att dom har fallit i målet om just det egna brott som det gäller
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse efter åtal, men det är okänt om personen, som är åtalad, motsätter sig åtalsunderlåtelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att åklagaren bedömer att det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Och att det inte stämmer att dom har fallit i målet om just det egna brott som det gäller
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse efter åtal, men personen, som är åtalad, motsätter sig åtalsunderlåtelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att åklagaren bedömer att det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Och att personen, som är åtalad, motsätter sig åtalsunderlåtelse
    Och att det inte stämmer att dom har fallit i målet om just det egna brott som det gäller
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  Scenario: Åtalsunderlåtelse efter åtal, men det är okänt om dom har fallit i målet om just det egna brott som det gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att åklagaren bedömer att det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Och att det inte stämmer att personen, som är åtalad, motsätter sig åtalsunderlåtelse
    När rättsläget bedöms
    Så är det okänt om "may-waive-prosecution" gäller

  Scenario: Åtalsunderlåtelse efter åtal, men dom har fallit i målet om just det egna brott som det gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att åklagaren bedömer att det har kommit fram förhållanden som skulle ha lett till åtalsunderlåtelse om de hade förelegat eller varit kända vid åtalet
    Och att det inte stämmer att personen, som är åtalad, motsätter sig åtalsunderlåtelse
    Och att dom har fallit i målet om just det egna brott som det gäller
    När rättsläget bedöms
    Så säger ingen regel något om "may-waive-prosecution"

  # RB 23 kap. 1 § andra stycket
  Scenario: Förundersökning behövs inte enligt polisens ledare
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åklagaren bedömer att det inte stämmer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så gäller "open-preliminary-investigation"

  Scenario: Förundersökning behövs inte enligt polisens ledare, men det är okänt om åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att åklagaren bedömer att det inte stämmer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning behövs inte enligt polisens ledare, men åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att förundersökningsledaren bedömer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åklagaren bedömer att det inte stämmer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  Scenario: Förundersökning behövs inte enligt polisens ledare, men det är okänt om det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    När rättsläget bedöms
    Så är det okänt om "open-preliminary-investigation" gäller

  Scenario: Förundersökning behövs inte enligt polisens ledare, men det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det finns anledning att anta att ett brott under allmänt åtal har förövats som personen är eller kan vara utsatt för
    Och att Polismyndigheten bedömer att det inte stämmer att det är uppenbart att brottet inte går att utreda
    Och att åklagaren bedömer att det inte stämmer att förundersökning inleds inte enligt 23 kap. 4 a § rättegångsbalken
    Och att förundersökningsledaren bedömer att det inte stämmer att åtal för brottet kan antas inte ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åklagaren bedömer att det finns tillräckliga skäl för åtal utan förundersökning, och brottet är ett sådant som 23 kap. 22 § rättegångsbalken nämner
    När rättsläget bedöms
    Så säger ingen regel något om "open-preliminary-investigation"

  # Lag (1988:609) 1 a § andra stycket
  Scenario: Biträde i högre rätt
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så gäller "appoint-counsel-in-higher-court"

  Scenario: Biträde i högre rätt, men det är okänt om målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-in-higher-court" gäller

  Scenario: Biträde i högre rätt, men det stämmer inte att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-in-higher-court"

  Scenario: Biträde i högre rätt, men det är okänt om åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-in-higher-court" gäller

  Scenario: Biträde i högre rätt, men det stämmer inte att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att det inte stämmer att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-in-higher-court"

  Scenario: Biträde i högre rätt, men det är okänt om ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-in-higher-court" gäller

  Scenario: Biträde i högre rätt, men ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-in-higher-court"

  Scenario: Biträde i högre rätt, men det är okänt om saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-in-higher-court" gäller

  Scenario: Biträde i högre rätt, men saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-in-higher-court"

  # Lag (1988:609) 1 a § första stycket
  Scenario: Inget biträde sedan målet är slut
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # Lag (1988:609) 1 a §
  Scenario: Tingsrätten förordnar inte när målet är i högre rätt
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-injured-party-counsel"

  # RB 22 kap. 2 och 5 §§
  Scenario: Åklagaren för ingen talan sedan förundersökningen är nedlagd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  # RB 22 kap. 2 och 5 §§
  Scenario: Åklagaren för ingen talan sedan anspråket är avskilt
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det enskilda anspråket har avskilts från brottmålet
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  # RB 22 kap. 2 § andra stycket
  Scenario: Ingen upplysning om anspråk sedan målet är slut
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-civil-claim"

  # RB 22 kap. 2 § andra stycket
  Scenario: Upplysningen ska lämnas före åtalet
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-civil-claim"

  # RB 23 kap. 4 a § tredje stycket
  Scenario: Polisens ledare lägger ned
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att förundersökningsledaren bedömer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så gäller "police-leader-may-drop-investigation"

  Scenario: Polisens ledare lägger ned, men det är okänt om personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så är det okänt om "police-leader-may-drop-investigation" gäller

  Scenario: Polisens ledare lägger ned, men det stämmer inte att personen misstänks själv för ett brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen misstänks själv för ett brott
    Och att förundersökningsledaren bedömer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så säger ingen regel något om "police-leader-may-drop-investigation"

  Scenario: Polisens ledare lägger ned, men det är okänt om det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så är det okänt om "police-leader-may-drop-investigation" gäller

  Scenario: Polisens ledare lägger ned, men det stämmer inte att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så säger ingen regel något om "police-leader-may-drop-investigation"

  Scenario: Polisens ledare lägger ned, men det är okänt om åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att förundersökningsledaren bedömer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så är det okänt om "police-leader-may-drop-investigation" gäller

  Scenario: Polisens ledare lägger ned, men åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att förundersökningsledaren bedömer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så säger ingen regel något om "police-leader-may-drop-investigation"

  # RB 23 kap. 4 a §
  Scenario: Efter åtal läggs förundersökningen inte ned
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att åklagaren bedömer att det kan antas att åtal inte skulle ske till följd av bestämmelserna om åtalsunderlåtelse i 20 kap. rättegångsbalken eller om särskild åtalsprövning
    Och att åklagaren bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse åsidosätts om förundersökningen läggs ned eller inte inleds
    Och att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så säger ingen regel något om "may-drop-investigation-for-waiver"

  # RB 20 kap. 15 § första stycket
  Scenario: Rätten underrättar stödpersonen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden ska höras i rätten med anledning av åklagarens talan
    Och att rätten känner till målsägandens stödperson
    När rättsläget bedöms
    Så gäller "tell-support-person-of-trial"

  Scenario: Rätten underrättar stödpersonen, men det är okänt om rätten känner till målsägandens stödperson
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden ska höras i rätten med anledning av åklagarens talan
    När rättsläget bedöms
    Så är det okänt om "tell-support-person-of-trial" gäller

  Scenario: Rätten underrättar stödpersonen, men det stämmer inte att rätten känner till målsägandens stödperson
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden ska höras i rätten med anledning av åklagarens talan
    Och att det inte stämmer att rätten känner till målsägandens stödperson
    När rättsläget bedöms
    Så säger ingen regel något om "tell-support-person-of-trial"

  Scenario: Rätten underrättar stödpersonen, men det är okänt om målsäganden ska höras i rätten med anledning av åklagarens talan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att rätten känner till målsägandens stödperson
    När rättsläget bedöms
    Så är det okänt om "tell-support-person-of-trial" gäller

  Scenario: Rätten underrättar stödpersonen, men det stämmer inte att målsäganden ska höras i rätten med anledning av åklagarens talan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden ska höras i rätten med anledning av åklagarens talan
    Och att rätten känner till målsägandens stödperson
    När rättsläget bedöms
    Så säger ingen regel något om "tell-support-person-of-trial"

  # RB 23 kap. 10 § sjätte stycket
  Scenario: Biträdet får vara med vid förhöret
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett målsägandebiträde är förordnat och målsäganden ska höras i förundersökningen
    När rättsläget bedöms
    Så gäller "counsel-present-at-interview"

  Scenario: Biträdet får vara med vid förhöret, men det är okänt om ett målsägandebiträde är förordnat och målsäganden ska höras i förundersökningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så är det okänt om "counsel-present-at-interview" gäller

  Scenario: Biträdet får vara med vid förhöret, men det stämmer inte att ett målsägandebiträde är förordnat och målsäganden ska höras i förundersökningen
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att ett målsägandebiträde är förordnat och målsäganden ska höras i förundersökningen
    När rättsläget bedöms
    Så säger ingen regel något om "counsel-present-at-interview"

  # RB 23 kap. 5 § andra stycket
  Scenario: Begär målsäganden biträde anmäler åklagaren det också innan en förundersökning har inletts
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "prosecutor-notifies-court-of-need-of-counsel"

  # RB 23 kap. 5 § andra stycket
  Scenario: Ingen anmälan efter beslut att inte åtala
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"

  # RB 23 kap. 5 § andra stycket
  Scenario: Ingen anmälan när målet är slut
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"

  # RB 23 kap. 5 §
  Scenario: Sexualbrott utan begäran: åklagaren anmäler
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så gäller "prosecutor-notifies-court-of-need-of-counsel"

  Scenario: Sexualbrott utan begäran: åklagaren anmäler, men det är okänt om ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-notifies-court-of-need-of-counsel" gäller

  Scenario: Sexualbrott utan begäran: åklagaren anmäler, men det stämmer inte att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det inte stämmer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"

  Scenario: Sexualbrott utan begäran: åklagaren anmäler, men det är okänt om det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-notifies-court-of-need-of-counsel" gäller

  Scenario: Sexualbrott utan begäran: åklagaren anmäler, men det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att förundersökningsledaren bedömer att det inte stämmer att det finns annars anledning att förordna målsägandebiträde
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att förundersökningsledaren bedömer att det är vid anmälan till rätten uppenbart att målsäganden saknar behov av biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"

  # RB 23 kap. 5 § andra stycket
  Scenario: Ingen begäran och ingen förundersökning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"

  # Lag (1988:609) 1 a § andra stycket
  Scenario: Biträde i högre rätt, och behovet där är okänt
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "appoint-counsel-in-higher-court" gäller
    Och är det okänt om personen uppfyller villkoren för målsägandebiträde i högre rätt

  Scenario: Biträde i högre rätt, men behovet finns inte där
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att domstolen bedömer att det inte stämmer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-in-higher-court"

  # Lag (1988:609) 1 a § andra stycket och 3 § andra stycket
  Scenario: Den som målsäganden föreslår i högre rätt när bara det enskilda anspråket är överklagat
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att det inte stämmer att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-counsel-proposed-by-injured-party"

  Scenario: Den som målsäganden föreslår i högre rätt
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att ett brott i utredningen eller målet som personen är målsägande till står i 6 kap. brottsbalken, eller är ett straffbart försök, förberedelse eller stämpling till ett sådant brott
    Och att domstolen bedömer att det inte stämmer att det är uppenbart att målsäganden saknar behov av målsägandebiträde
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till står i 3 eller 4 kap. brottsbalken och kan ge fängelse, eller är rån eller grovt rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att det inte stämmer att ett brott i utredningen eller målet som personen är målsägande till kan ge fängelse och är varken ett brott i 3, 4 eller 6 kap. brottsbalken eller rån, eller försök, förberedelse eller stämpling till något av de brotten
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att det inte stämmer att ett målsägandebiträde är förordnat för målsäganden i den utredning eller den instans som frågan gäller
    Och att målsäganden, eller den som företräder målsäganden, har föreslagit ett visst målsägandebiträde
    Och att domstolen bedömer att den föreslagna är behörig och särskilt lämplig som målsägandebiträde
    Och att domstolen bedömer att det inte stämmer att särskilda skäl talar mot den föreslagna som biträde
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    Och att domstolen bedömer att förutsättningarna i 1 § för målsägandebiträde är uppfyllda i högre rätt, också med hänsyn till om målsäganden ska höras, vad som ska prövas i fråga om enskilt anspråk och andra särskilda skäl
    När rättsläget bedöms
    Så gäller "appoint-counsel-proposed-by-injured-party"

  # RB 22 kap. 2 § första stycket
  Scenario: Åklagaren för talan också när ansvarsdelen är överklagad
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    När rättsläget bedöms
    Så gäller "prosecutor-conducts-civil-claim"

  Scenario: Bara anspråket är överklagat
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att det inte stämmer att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-conducts-civil-claim"

  Scenario: Målet är i högre rätt, och det är okänt vad som är överklagat
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har begärt att åklagaren för talan om ett enskilt anspråk på grund av brottet, som hör under allmänt åtal, och har uppgett vad det grundas på
    Och att åklagaren bedömer att det inte stämmer att det medför väsentlig olägenhet att åklagaren för talan om det enskilda anspråket
    Och att åklagaren bedömer att det inte stämmer att anspråket är uppenbart obefogat
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att det enskilda anspråket har avskilts från brottmålet
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    När rättsläget bedöms
    Så är det okänt om "prosecutor-conducts-civil-claim" gäller

  # RB 22 kap. 2 § andra stycket
  Scenario: Målsäganden får inget besked när åtal inte väcks
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-civil-claim"

  Scenario: Målsäganden får veta, men det är okänt om åklagaren har avstått från åtal
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-civil-claim" gäller

  # RB 23 kap. 4 a § tredje stycket
  Scenario: Åklagaren leder, och polisens ledare beslutar inte
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att förundersökningsledaren bedömer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    Och att det inte stämmer att Polismyndigheten leder förundersökningen om personens eget brott, eller avgör om den ska inledas
    När rättsläget bedöms
    Så säger ingen regel något om "police-leader-may-drop-investigation"

  Scenario: Det är okänt om polisen leder
    Givet dagen är 2025-09-01
    Och att personen misstänks själv för ett brott
    Och att förundersökningsledaren bedömer att det kan antas att åtal mot personen inte skulle ske enligt 20 kap. 7 § första stycket rättegångsbalken eller en regel om särskild åtalsprövning, och inget väsentligt allmänt eller enskilt intresse åsidosätts
    Och att det inte stämmer att åtal har väckts mot personen för just det egna brott som det gäller, och åtalet är inte nedlagt
    När rättsläget bedöms
    Så är det okänt om "police-leader-may-drop-investigation" gäller

  # RB 22 kap. 2 § andra stycket
  Scenario: Upplysningen ska lämnas också när någon annan ännu utreds
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att ett enskilt anspråk kan grundas på brottet
    Och att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-civil-claim"

  # Lag (1988:609) 1 a § andra stycket
  Scenario: Bara det enskilda anspråket är överklagat, och ingen anmälan görs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden, eller den som företräder målsäganden, begär målsägandebiträde
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att åklagaren har beslutat att inte väcka allmänt åtal för brottet mot personen, eller att lägga ned det, beslutet står fast och ingen annan utreds eller är åtalad för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att målet om brottet mot personen är i högre rätt, och brottet utreds eller prövas inte samtidigt i lägre instans mot någon annan
    Och att det inte stämmer att åklagaren eller den tilltalade har överklagat domen i ansvarsdelen
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-notifies-court-of-need-of-counsel"
