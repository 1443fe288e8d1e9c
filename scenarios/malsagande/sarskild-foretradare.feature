# language: sv
Egenskap: Särskild företrädare för barn
  > Lag (1999:997).

  # Lag (1999:997) 1 § första stycket
  Scenario: En vårdnadshavare kan misstänkas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "appoint-special-representative"

  Scenario: En vårdnadshavare kan misstänkas, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: En vårdnadshavare kan misstänkas, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: En vårdnadshavare kan misstänkas, men det är okänt om brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: En vårdnadshavare kan misstänkas, men det stämmer inte att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att förundersökningsledaren bedömer att det inte stämmer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: En vårdnadshavare kan misstänkas, men det är okänt om en vårdnadshavare kan misstänkas för brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: En vårdnadshavare kan misstänkas, men det stämmer inte att en vårdnadshavare kan misstänkas för brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att åklagaren bedömer att det inte stämmer att en vårdnadshavare kan misstänkas för brottet
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: En vårdnadshavare kan misstänkas, men det är okänt om i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: En vårdnadshavare kan misstänkas, men i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: En vårdnadshavare kan befaras svika barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att det inte stämmer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "appoint-special-representative"

  Scenario: En vårdnadshavare kan befaras svika barnet, men det är okänt om det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att det inte stämmer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: En vårdnadshavare kan befaras svika barnet, men det stämmer inte att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att det inte stämmer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  # Lag (1999:997) 1 § andra stycket
  Scenario: Kontaktförbud mot en vårdnadshavare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "appoint-special-representative"

  Scenario: Kontaktförbud mot en vårdnadshavare, men det är okänt om ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: Kontaktförbud mot en vårdnadshavare, men det stämmer inte att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: Kontaktförbud mot en vårdnadshavare, men det är okänt om kontaktförbudet avses gälla mot en vårdnadshavare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: Kontaktförbud mot en vårdnadshavare, men det stämmer inte att kontaktförbudet avses gälla mot en vårdnadshavare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: Kontaktförbud och en vårdnadshavare som kan svika
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "appoint-special-representative"

  Scenario: Kontaktförbud och en vårdnadshavare som kan svika, men det är okänt om det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  Scenario: Kontaktförbud och en vårdnadshavare som kan svika, men det stämmer inte att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  # Lag (1999:997) 2 §
  Scenario: Den andra vårdnadshavaren företräder barnet ensam
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "other-guardian-acts-alone"

  Scenario: Den andra vårdnadshavaren företräder barnet ensam, men det är okänt om barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "other-guardian-acts-alone" gäller

  Scenario: Den andra vårdnadshavaren företräder barnet ensam, men det stämmer inte att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "other-guardian-acts-alone"

  Scenario: Den andra vårdnadshavaren företräder barnet ensam, men det är okänt om i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "other-guardian-acts-alone" gäller

  Scenario: Den andra vårdnadshavaren företräder barnet ensam, men i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att domstolen bedömer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "other-guardian-acts-alone"

  Scenario: Då utses ingen särskild företrädare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: Om det är bäst för barnet utses företrädaren ändå
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att domstolen bedömer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "appoint-special-representative"
    Och säger ingen regel något om "other-guardian-acts-alone"

  Scenario: Den som har fyllt 18 år får ingen särskild företrädare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"
    Och säger ingen regel något om "prosecutor-applies-for-representative"

  # Lag (1999:997) 4 §
  Scenario: Åklagaren ansöker
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så gäller "prosecutor-applies-for-representative"

  Scenario: Okänt om åklagaren ska ansöka
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att det inte stämmer att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så är det okänt om "prosecutor-applies-for-representative" gäller
    Och är det okänt om "other-guardian-acts-alone" gäller

  # Lag (1999:997) 6 §
  Scenario: Interimistiskt förordnande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "interim-representative-without-hearing-guardians"

  Scenario: Interimistiskt förordnande, men det är okänt om det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "interim-representative-without-hearing-guardians" gäller

  Scenario: Interimistiskt förordnande, men det stämmer inte att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "interim-representative-without-hearing-guardians"

  # Lag (1999:997) 3 §
  Scenario: Företrädaren tar till vara barnets rätt
    Givet dagen är 2025-09-01
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så gäller "representative-acts-instead-of-guardians"

  Scenario: Företrädaren tar till vara barnets rätt, men det är okänt om en särskild företrädare är förordnad för barnet i fråga om brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så är det okänt om "representative-acts-instead-of-guardians" gäller

  Scenario: Företrädaren tar till vara barnets rätt, men det stämmer inte att en särskild företrädare är förordnad för barnet i fråga om brottet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så säger ingen regel något om "representative-acts-instead-of-guardians"

  # Lag (1999:997) 3 a §
  Scenario: Företrädaren anmäler skäl för kontaktförbud
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att den särskilda företrädaren bedömer att det finns skäl för kontaktförbud till skydd för barnet
    När rättsläget bedöms
    Så gäller "representative-tells-prosecutor-of-contact-ban"

  Scenario: Företrädaren anmäler skäl för kontaktförbud, men det är okänt om en särskild företrädare är förordnad för barnet i fråga om brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att den särskilda företrädaren bedömer att det finns skäl för kontaktförbud till skydd för barnet
    När rättsläget bedöms
    Så är det okänt om "representative-tells-prosecutor-of-contact-ban" gäller

  Scenario: Företrädaren anmäler skäl för kontaktförbud, men det stämmer inte att en särskild företrädare är förordnad för barnet i fråga om brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att den särskilda företrädaren bedömer att det finns skäl för kontaktförbud till skydd för barnet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så säger ingen regel något om "representative-tells-prosecutor-of-contact-ban"

  Scenario: Företrädaren anmäler skäl för kontaktförbud, men det är okänt om det finns skäl för kontaktförbud till skydd för barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så är det okänt om "representative-tells-prosecutor-of-contact-ban" gäller

  Scenario: Företrädaren anmäler skäl för kontaktförbud, men det stämmer inte att det finns skäl för kontaktförbud till skydd för barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att den särskilda företrädaren bedömer att det inte stämmer att det finns skäl för kontaktförbud till skydd för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "representative-tells-prosecutor-of-contact-ban"

  # Lag (1999:997) 3 § första stycket andra meningen
  Scenario: Företrädaren får inte väcka talan utan åtal
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    När rättsläget bedöms
    Så gäller "representative-may-not-sue-without-prosecution"

  Scenario: Företrädaren får inte väcka talan utan åtal, men det är okänt om en särskild företrädare är förordnad för barnet i fråga om brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    När rättsläget bedöms
    Så är det okänt om "representative-may-not-sue-without-prosecution" gäller

  Scenario: Företrädaren får inte väcka talan utan åtal, men det stämmer inte att en särskild företrädare är förordnad för barnet i fråga om brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "representative-may-not-sue-without-prosecution"

  Scenario: Företrädaren får inte väcka talan utan åtal, men det är okänt om allmänt åtal har väckts för brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så är det okänt om "representative-may-not-sue-without-prosecution" gäller

  Scenario: Företrädaren får inte väcka talan utan åtal, men allmänt åtal har väckts för brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att allmänt åtal har väckts för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "representative-may-not-sue-without-prosecution"

  # Lag (1999:997) 4 § andra stycket
  Scenario: Ansökan när förundersökningen har återupptagits efter dom
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så gäller "prosecutor-applies-to-court-of-reopening"

  Scenario: Ansökan när förundersökningen har återupptagits efter dom, men det är okänt om förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så är det okänt om "prosecutor-applies-to-court-of-reopening" gäller

  Scenario: Ansökan när förundersökningen har återupptagits efter dom, men det stämmer inte att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-applies-to-court-of-reopening"

  # Lag (1999:997) 2 § första stycket
  Scenario: Den andra vårdnadshavaren bara om den inte själv berörs
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "other-guardian-acts-alone"

  Scenario: Den andra vårdnadshavaren bara om den inte själv berörs, men det är okänt om misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "other-guardian-acts-alone" gäller

  Scenario: Den andra vårdnadshavaren bara om den inte själv berörs, men det stämmer inte att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att det inte stämmer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "other-guardian-acts-alone"

  # Lag (1999:997) 3 § andra stycket
  Scenario: Företrädaren i ärendet om kontaktförbud
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    När rättsläget bedöms
    Så gäller "representative-acts-in-contact-ban-matter"

  Scenario: Företrädaren i ärendet om kontaktförbud, men det är okänt om en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    När rättsläget bedöms
    Så är det okänt om "representative-acts-in-contact-ban-matter" gäller

  Scenario: Företrädaren i ärendet om kontaktförbud, men det stämmer inte att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "representative-acts-in-contact-ban-matter"

  # Lag (1999:997) 1 § fjärde stycket
  Scenario: Ett förordnande för brottet omfattar kontaktförbudet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"


  # Lag (1999:997) 1 § fjärde stycket
  Scenario: Är den misstänkte en annan behövs en företrädare också för kontaktförbudet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så gäller "appoint-special-representative"


  # Lag (1999:997) 1 § första stycket
  Scenario: Ingen företrädare sedan målet är slut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"


  # Lag (1999:997) 2 § första stycket
  Scenario: Modern berörs av brottet och fadern av kontaktförbudet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att åklagaren bedömer att förhållandena i 1 § andra stycket lagen (1999:997), om kontaktförbudet, gäller bara den ena vårdnadshavaren
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"
    Och gäller "other-guardian-acts-alone"

  # Lag (1999:997) 2 § första stycket
  Scenario: Den andra vårdnadshavaren är redan förordnad
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att åklagaren bedömer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: Det är okänt om den andra vårdnadshavaren redan är förordnad
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  # Lag (1999:997) 1 § tredje stycket
  Scenario: Obehövlig för kontaktförbudet men inte för brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att domstolen bedömer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    När rättsläget bedöms
    Så gäller "appoint-special-representative"

  # Lag (1999:997) 2 § första stycket
  Scenario: Den andra vårdnadshavaren är redan förordnad i ärendet om kontaktförbud
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att åklagaren bedömer att förhållandena i 1 § andra stycket lagen (1999:997), om kontaktförbudet, gäller bara den ena vårdnadshavaren
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  # Lag (1999:997) 1 § tredje stycket
  Scenario: Obehövlig för brottet men inte för kontaktförbudet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att domstolen bedömer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    När rättsläget bedöms
    Så gäller "appoint-special-representative"

  Scenario: Obehövlig i ärendet om kontaktförbud
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att domstolen bedömer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    När rättsläget bedöms
    Så säger ingen regel något om "appoint-special-representative"

  Scenario: Det är okänt om någon behövs i ärendet om kontaktförbud
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    När rättsläget bedöms
    Så är det okänt om "appoint-special-representative" gäller

  # Lag (1999:997) 6 §
  Scenario: Interimistiskt förordnande i ärendet om kontaktförbud
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att domstolen bedömer att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    När rättsläget bedöms
    Så gäller "interim-representative-without-hearing-guardians"

  Scenario: Interimistiskt i ärendet om kontaktförbud, och det är okänt om en ansökan är gjord
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att domstolen bedömer att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    När rättsläget bedöms
    Så är det okänt om "interim-representative-without-hearing-guardians" gäller

  Scenario: Interimistiskt i ärendet om kontaktförbud, och ingen ansökan är gjord
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att domstolen bedömer att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    När rättsläget bedöms
    Så säger ingen regel något om "interim-representative-without-hearing-guardians"

  Scenario: Obehövlig, och inte heller interimistiskt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den som förbudet gäller inte tar till vara barnets rätt
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att kontaktförbudet avses gälla mot en vårdnadshavare
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att domstolen bedömer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att domstolen bedömer att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    När rättsläget bedöms
    Så säger ingen regel något om "interim-representative-without-hearing-guardians"

  Scenario: Ingen ansökan i fråga om brottet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det kan antas vara nödvändigt att förordna en företrädare genast för att barnets rätt ska kunna tas till vara
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "interim-representative-without-hearing-guardians"

  # Lag (1999:997) 3 § tredje stycket
  Scenario: Företrädaren får vara med vid förhör
    Givet dagen är 2025-09-01
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att personens ålder i hela år är 15
    Och att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    När rättsläget bedöms
    Så gäller "representative-present-at-interview"

  Scenario: Det är okänt om barnet ska höras
    Givet dagen är 2025-09-01
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så är det okänt om "representative-present-at-interview" gäller

  Scenario: Barnet ska inte höras
    Givet dagen är 2025-09-01
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen ska höras som målsägande hos polis eller åklagare, i utredningen om brottet mot personen
    När rättsläget bedöms
    Så säger ingen regel något om "representative-present-at-interview"

  # Lag (1999:997) 2 och 4 §§
  Scenario: Åklagaren ansöker också om den andra vårdnadshavaren, fast en särskild företrädare inte behövs
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att domstolen bedömer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så gäller "prosecutor-applies-for-representative"

  # Lag (1999:997) 1 § första stycket 2
  Scenario: Den förordnade vårdnadshavaren kan också svika barnet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att åklagaren bedömer att det inte stämmer att det kan befaras att en vårdnadshavare på grund av sitt förhållande till den misstänkte inte tar till vara barnets rätt
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    Och att det inte stämmer att barnet har två vårdnadshavare som varken är gifta eller bor ihop som ett par
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet får det, med hänsyn till vårdnadshavarnas förhållande till varandra eller någon annan särskild omständighet, antas vara till barnets bästa att en särskild företrädare utses
    Och att åklagaren bedömer att det inte stämmer att misstanken eller farhågan i 1 § första stycket lagen (1999:997), om brottet, gäller bara den ena vårdnadshavaren
    När rättsläget bedöms
    Så gäller "appoint-special-representative"

  # Lag (1999:997) 4 §
  Scenario: Åklagaren ansöker inte igen när domstolen har avslagit
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-applies-for-representative"

  Scenario: Ansökan är redan gjord
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att domstolen har avslagit en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    Och att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att ett kontaktförbud enligt lagen (1988:688) prövas, eller är tänkt, till skydd för barnet
    När rättsläget bedöms
    Så säger ingen regel något om "prosecutor-applies-for-representative"

  Scenario: Det är okänt om domstolen har avslagit
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet som utreds har begåtts mot barnet och kan leda till fängelse
    Och att åklagaren bedömer att en vårdnadshavare kan misstänkas för brottet
    Och att det inte stämmer att förundersökningen har återupptagits enligt 58 kap. 6 a § första stycket rättegångsbalken
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att det inte stämmer att en särskild företrädare vars förordnande omfattar ärendet om kontaktförbud är förordnad för barnet
    Och att domstolen bedömer att det inte stämmer att i fråga om brottet är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att domstolen bedömer att det inte stämmer att i ärendet om kontaktförbud är en särskild företrädare obehövlig med hänsyn till barnet, eller särskilda skäl talar mot en sådan
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i fråga om brottet
    Och att det inte stämmer att den andra vårdnadshavaren är redan förordnad att ensam företräda barnet i ärendet om kontaktförbud
    Och att det inte stämmer att en ansökan i fråga om brottet, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, är gjord och ännu inte avgjord
    Och att det inte stämmer att domstolen har avslagit en ansökan i ärendet om kontaktförbud, om särskild företrädare eller om att den andra vårdnadshavaren ensam ska företräda barnet, och inget nytt har kommit fram
    När rättsläget bedöms
    Så är det okänt om "prosecutor-applies-for-representative" gäller
