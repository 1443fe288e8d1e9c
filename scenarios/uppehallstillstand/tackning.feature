# language: sv
Egenskap: Uppehållstillstånd från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > UtlL (2005:716) 2, 5 och 14 kap. och förordning (2017:193) 17 §.

  # Förordning (2017:193) 17 § första stycket
  Scenariomall: Ersättning till kommunen
    Givet dagen är 2025-09-01
    Och att personen tidigare har vistats här med stöd av ansökan eller tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                        | svar                                                            |
      | kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen                      | gäller "state-reimburses-municipality-5-15"                     |
      | det är okänt om kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen      | är det okänt om "state-reimburses-municipality-5-15" gäller     |
      | det inte stämmer att kommunen har haft kostnader för insatser, bistånd, LVU-vård eller LVM-vård medan personen vistades här enligt 5 kap. 15 § utlänningslagen | säger ingen regel något om "state-reimburses-municipality-5-15" |

  # Förordning (2017:193) 17 § andra stycket
  Scenariomall: Ersättning till regionen
    Givet dagen är 2025-09-01
    Och att personen tidigare har vistats här med stöd av ansökan eller tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                 | svar                                                      |
      | regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen                      | gäller "state-reimburses-region-5-15"                     |
      | det är okänt om regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen      | är det okänt om "state-reimburses-region-5-15" gäller     |
      | det inte stämmer att regionen har haft kostnader för hälso- och sjukvård medan personen vistades här enligt 5 kap. 15 § utlänningslagen | säger ingen regel något om "state-reimburses-region-5-15" |

  # UtlL (2005:716) 14 kap. 3 §
  Scenariomall: Överklaga ett beslut om avvisning eller utvisning
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att för beslutet "b1" gäller att dagen då beslutet i migrationsärendet fattades är 2025-08-15
    Och att för beslutet "b1" gäller att svaret på vem som har fattat beslutet i migrationsärendet är Migrationsverket
    Och att för beslutet "b1" gäller att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                     | svar                                                                           |
      | beslutet innebär avvisning eller utvisning av personen                      | gäller "person-appeals-removal-decision" för beslutet "b1"                     |
      | det är okänt om beslutet innebär avvisning eller utvisning av personen      | är det okänt om "person-appeals-removal-decision" gäller för beslutet "b1"     |
      | det inte stämmer att beslutet innebär avvisning eller utvisning av personen | säger ingen regel något om "person-appeals-removal-decision" för beslutet "b1" |

  # UtlL (2005:716) 5 kap. 15 § andra stycket: förundersökningsledaren har ansökt
  Scenariomall: Bevilja betänketid
    Givet dagen är 2025-09-01
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen är svensk medborgare
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att svaret på vad ansökan enligt 5 kap. 15 § utlänningslagen gäller är betänketid på 30 dagar
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är förundersökningsledaren
    Och att Migrationsverket bedömer att uppehållstillståndet behövs för att förundersökning eller huvudförhandling ska kunna genomföras
    Och att Migrationsverket bedömer att det inte stämmer att hänsyn till allmän ordning och säkerhet talar emot att tillstånd beviljas
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är anhörig till någon som har ställning som varaktigt bosatt i en annan EU-stat
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                           | svar                                                 |
      | personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare                      | gäller "grant-reflection-permit"                     |
      | det är okänt om personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare      | är det okänt om "grant-reflection-permit" gäller     |
      | det inte stämmer att personen vill ha betänketid för att återhämta sig och ta ställning till att samarbeta med polis och åklagare | säger ingen regel något om "grant-reflection-permit" |

  # UtlL (2005:716) 5 kap. 15 b §
  Scenariomall: Ansökan om tillstånd för personsäkerhetsarbete prövas
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                               | svar                                                    |
      | en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen                      | gäller "application-under.utll.k5.p15b"                 |
      | det är okänt om en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen      | är det okänt om "application-under.utll.k5.p15b" gäller |
      | det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen | gäller inte "application-under.utll.k5.p15b"            |

  # UtlL (2005:716) 2 kap. 4 §: ett annat tillstånd än enligt 5 kap. 15 §
  Scenariomall: Ett annat uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                         | svar                                      |
      | personen har ett gällande uppehållstillstånd av något slag                      | gäller "has-other-permit"                 |
      | det är okänt om personen har ett gällande uppehållstillstånd av något slag      | är det okänt om "has-other-permit" gäller |
      | det inte stämmer att personen har ett gällande uppehållstillstånd av något slag | gäller inte "has-other-permit"            |
