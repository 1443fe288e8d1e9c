# language: sv
Egenskap: Polisens hjälp och undersökning av boendet
  > LMA (1994:137) 19 b och 19 c §§.

  Bakgrund:
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning

  # 19 b §
  Scenariomall: Polisens hjälp när personen ska lämna boendet
    Givet dagen är <dag>
    Och att <beslut> Migrationsverket har beslutat att personen ska lämna sin plats på boendet
    Och att Migrationsverket har begärt polisens hjälp
    Och att Migrationsverket bedömer att <befogenhet> det på grund av särskilda omständigheter kan befaras att polisens särskilda befogenheter behövs
    Och att Migrationsverket bedömer att <skäl> det finns synnerliga skäl att begära polisens hjälp
    När rättsläget bedöms
    Så <svar> "may-request-police-help-lma"
    Och <hjälp> "police-help-with-leaving-asylum-housing"

    Exempel:
      | dag        | beslut               | befogenhet           | skäl                 | svar                       | hjälp                      |
      | 2025-03-01 |                      |                      | det inte stämmer att | gäller                     | gäller                     |
      | 2025-03-01 |                      | det inte stämmer att |                      | gäller                     | gäller                     |
      | 2025-03-01 |                      | det inte stämmer att | det inte stämmer att | säger ingen regel något om | gäller                     |
      | 2025-03-01 | det inte stämmer att |                      |                      | säger ingen regel något om | säger ingen regel något om |

  Scenario: Ingen har bedömt behovet av polis
    Givet dagen är 2025-10-01
    Och att Migrationsverket har beslutat att personen ska lämna sin plats på boendet
    När rättsläget bedöms
    Så är det okänt om "may-request-police-help-lma" gäller
    Och är det okänt om "police-help-with-leaving-asylum-housing" gäller

  Scenario: Polisens hjälp före mars 2025
    Givet dagen är 2025-02-28
    Och att Migrationsverket har beslutat att personen ska lämna sin plats på boendet
    Och att Migrationsverket har begärt polisens hjälp
    När rättsläget bedöms
    Så är det okänt om "police-help-with-leaving-asylum-housing" gäller

  # 19 c §
  Scenariomall: Undersökning av boendet
    Givet dagen är <dag>
    Och att personen disponerar ett utrymme på ett asylboende
    Och att Migrationsverket bedömer att <misstanke> det kan misstänkas att personen inte bor enbart på asylboendet
    Och att Migrationsverket bedömer att <behov> en undersökning behövs för att bedöma om personen uppfyller villkoret om boende
    När rättsläget bedöms
    Så <svar> "may-search-space-at-asylum-housing"
    Och <svar> "search-in-presence-of-witness"
    Och <svar> "search-with-consideration"

    Exempel:
      | dag        | misstanke            | behov                | svar                       |
      | 2025-03-01 |                      |                      | gäller                     |
      | 2025-03-01 | det inte stämmer att |                      | säger ingen regel något om |
      | 2025-03-01 |                      | det inte stämmer att | säger ingen regel något om |
      | 2025-02-28 |                      |                      | säger ingen regel något om |

  Scenario: Ingen har bedömt misstanken
    Givet dagen är 2025-10-01
    Och att personen disponerar ett utrymme på ett asylboende
    När rättsläget bedöms
    Så är det okänt om "may-search-space-at-asylum-housing" gäller
    Och är det okänt om "search-in-presence-of-witness" gäller
    Och är det okänt om "search-with-consideration" gäller
