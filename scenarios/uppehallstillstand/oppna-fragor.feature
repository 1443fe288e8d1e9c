# language: sv
Egenskap: Öppna frågor, tillstånd och återreseförbud
  > 5 kap. 15 och 17 §§ och 8 kap. 23 § utlänningslagen.

  # Fråga 4: EES-medborgare
  Scenario: Betänketid för en EES-medborgare
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "grant-reflection-permit" gäller

  # Fråga 4: EES-medborgare
  Scenariomall: Betänketid för en EES-medborgare, bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att <bedömning>
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så <svar> "grant-reflection-permit"

    Exempel:
      | bedömning                                                                                                               | svar                       |
      | Migrationsverket bedömer att en EES-medborgare kan få tillstånd enligt 5 kap. 15 § utlänningslagen                      | gäller                     |
      | Migrationsverket bedömer att det inte stämmer att en EES-medborgare kan få tillstånd enligt 5 kap. 15 § utlänningslagen | säger ingen regel något om |

  # Utanför frågan
  Scenario: Betänketid för den som inte är EES-medborgare
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så gäller "grant-reflection-permit"

  # Fråga 5: vem som ska utgöra hotet
  Scenario: Anhörig som själv utgör ett hot
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "grant-reflection-permit" gäller

  # Fråga 5: vem som ska utgöra hotet
  Scenariomall: Anhörig som själv utgör ett hot, bedömt
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att <bedömning>
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så <svar> "grant-reflection-permit"

    Exempel:
      | bedömning                                                                                                                   | svar                       |
      | Migrationsverket bedömer att det är anhörigens eget hot mot ordning och säkerhet som hindrar tillstånd                      | säger ingen regel något om |
      | Migrationsverket bedömer att det inte stämmer att det är anhörigens eget hot mot ordning och säkerhet som hindrar tillstånd | gäller                     |

  # Utanför frågan: den varaktigt bosatta själv
  Scenario: Varaktigt bosatt som själv utgör ett hot
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "grant-reflection-permit"

  # Fråga 11: förlängning
  Scenario: Förlängning för en varaktigt bosatt som utgör ett hot
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så är det okänt om "extend-permit-5-15" gäller

  # Fråga 11: förlängning
  Scenariomall: Förlängning för en varaktigt bosatt som utgör ett hot, bedömt
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att Migrationsverket bedömer att personen utgör ett hot mot allmän ordning och säkerhet
    Och att <bedömning>
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så <svar> "extend-permit-5-15"

    Exempel:
      | bedömning                                                                                                                                | svar                       |
      | Migrationsverket bedömer att hindret för den som är varaktigt bosatt i en annan EU-stat gäller också en förlängning                      | säger ingen regel något om |
      | Migrationsverket bedömer att det inte stämmer att hindret för den som är varaktigt bosatt i en annan EU-stat gäller också en förlängning | gäller                     |

  # Utanför frågan
  Scenario: Förlängning för den som inte är varaktigt bosatt i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är förlängning
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att personen klart har visat sin vilja att samarbeta med de brottsutredande myndigheterna
    Och att Migrationsverket bedömer att personen har brutit alla förbindelser med dem som är misstänkta i förundersökningen
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att hotet mot ordning och säkerhet kommer från den varaktigt bosatta som personen är anhörig till, och det hindrar tillstånd
    Och att Migrationsverket bedömer att personen vistas i Sverige, också om hon eller han är på en kort resa
    När rättsläget bedöms
    Så gäller "extend-permit-5-15"

  # Fråga 6: ett tillstånd som har gått ut
  Scenario: Återreseförbud efter ett utgånget tillstånd
    Givet dagen är 2025-09-01
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "no-reentry-ban" gäller

  # Fråga 6: ett tillstånd som har gått ut
  Scenariomall: Återreseförbud efter ett utgånget tillstånd, bedömt
    Givet dagen är 2025-09-01
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att <bedömning>
    Och att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så <svar> "no-reentry-ban"

    Exempel:
      | bedömning                                                                                                                           | svar                       |
      | Migrationsverket bedömer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas                      | gäller                     |
      | Migrationsverket bedömer att det inte stämmer att ett tillstånd enligt 5 kap. 15 § som har gått ut räknas när återreseförbud prövas | säger ingen regel något om |

  # Utanför frågan: tillståndet gäller
  Scenario: Återreseförbud när tillståndet gäller
    Givet dagen är 2025-09-01
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    När rättsläget bedöms
    Så gäller "no-reentry-ban"

  # Utanför frågan: aldrig tillstånd
  Scenario: Återreseförbud utan tillstånd
    Givet dagen är 2025-09-01
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att beslutet om avvisning eller utvisning är meddelat, eller skulle meddelas, av hänsyn till allmän ordning och säkerhet
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att frågan om ett återreseförbud i ett beslut om avvisning eller utvisning prövas nu
    Och att Migrationsverket bedömer att det inte stämmer att personen var, när beslutet om avvisning eller utvisning fattades, EES-medborgare, familjemedlem till en EES-medborgare, hade rättigheter enligt utträdesavtalet eller hade beviljats uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-reentry-ban"
