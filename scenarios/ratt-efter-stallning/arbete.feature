# language: sv
Egenskap: Arbete efter ställning
  > UtlL (2005:716) 2 kap. 8 c § och 6 kap. 3 §, UtlF (2006:97) 5 kap. 4 §.

  # UtlL 2 kap. 8 c § 1
  Scenario: Nordisk medborgare behöver inte arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  Scenario: Nordisk medborgare behöver inte arbetstillstånd, men det är okänt om personen är medborgare i Danmark, Finland, Island eller Norge
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Nordisk medborgare behöver inte arbetstillstånd, men det stämmer inte att personen är medborgare i Danmark, Finland, Island eller Norge
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  # UtlL 2 kap. 8 c § 2
  Scenario: EES-medborgare med uppehållsrätt behöver inte arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att socialnämnden bedömer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  Scenario: EES-medborgare med uppehållsrätt behöver inte arbetstillstånd, men det är okänt om personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: EES-medborgare med uppehållsrätt behöver inte arbetstillstånd, men det stämmer inte att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  # UtlL 2 kap. 8 c § 3
  Scenario: Permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  Scenario: Permanent uppehållstillstånd, men det är okänt om personen har permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Permanent uppehållstillstånd, men det stämmer inte att personen har permanent uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  # UtlF 5 kap. 4 §
  Scenario: Asylsökande behöver inte arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande behöver inte arbetstillstånd, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är okänt om personen har lämnat landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande behöver inte arbetstillstånd, men personen har lämnat landet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att personen har lämnat landet efter den senaste asylansökan
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är okänt om ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande behöver inte arbetstillstånd, men ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är okänt om den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande behöver inte arbetstillstånd, men den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att Migrationsverket bedömer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är okänt om det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är okänt om det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att Migrationsverket bedömer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  Scenario: Asylsökande behöver inte arbetstillstånd, men det är okänt om personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande behöver inte arbetstillstånd, men personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  # UtlF 5 kap. 4 § andra stycket
  Scenario: Asylsökande som medverkar till verkställigheten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen har efter den senaste asylansökan inte medverkat till att ett beslut om avvisning eller utvisning som fått laga kraft verkställs
    När rättsläget bedöms
    Så gäller "exempt-from-work-permit"

  Scenario: Asylsökande som medverkar till verkställigheten, men det är okänt om personen har efter den senaste asylansökan inte medverkat till att ett beslut om avvisning eller utvisning som fått laga kraft verkställs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "exempt-from-work-permit" gäller

  Scenario: Asylsökande som medverkar till verkställigheten, men personen har efter den senaste asylansökan inte medverkat till att ett beslut om avvisning eller utvisning som fått laga kraft verkställs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har lämnat landet efter den senaste asylansökan
    Och att det inte stämmer att ett beslut om att bevilja personen uppehållstillstånd, på vilken grund som helst, har fått laga kraft efter den senaste asylansökan
    Och att Migrationsverket bedömer att det inte stämmer att den asylsökande saknar identitetshandlingar och medverkar inte till att klarlägga sin identitet
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att överföras enligt Dublinförordningen
    Och att Migrationsverket bedömer att det inte stämmer att det är sannolikt att personen kommer att avvisas med omedelbar verkställighet enligt 8 kap. 19 § utlänningslagen
    Och att det inte stämmer att personen är part i ett säkerhetsärende enligt 1 kap. 7 § utlänningslagen eller ett ärende enligt lagen (2022:700)
    Och att det inte stämmer att personen har permanent uppehållstillstånd
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i Schweiz
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i en annan EU-stat
    Och att det inte stämmer att personen är make eller sambo till en utlänning som är schweizisk medborgare eller varaktigt bosatt i en annan EU-stat, eller är barn till dem och antingen under 21 år eller beroende av dem för sin försörjning
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att personen har efter den senaste asylansökan inte medverkat till att ett beslut om avvisning eller utvisning som fått laga kraft verkställs
    När rättsläget bedöms
    Så säger ingen regel något om "exempt-from-work-permit"

  # UtlL 6 kap. 3 §
  Scenario: Arbetstillstånd får ges under betänketiden
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "work-permit-may-be-given"

  Scenario: Arbetstillstånd får ges under betänketiden, men det är okänt om personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "work-permit-may-be-given" gäller

  Scenario: Arbetstillstånd får ges under betänketiden, men det stämmer inte att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "work-permit-may-be-given"

  Scenario: Arbetstillstånd får ges under betänketiden, men det är okänt om skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "work-permit-may-be-given" gäller

  Scenario: Arbetstillstånd får ges under betänketiden, men skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "work-permit-may-be-given"

  Scenario: Arbetstillstånd får ges till den som har ett annat tidsbegränsat tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "work-permit-may-be-given"

  Scenario: Arbetstillstånd får ges till den som har ett annat tidsbegränsat tillstånd, men det är okänt om personen har ett gällande tidsbegränsat uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att arbetstillståndet får beviljas enligt 6 kap. 4 § utlänningslagen, fast personen redan är i Sverige
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "work-permit-may-be-given" gäller

  Scenario: Arbetstillstånd får ges till den som har ett annat tidsbegränsat tillstånd, men det stämmer inte att personen har ett gällande tidsbegränsat uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tidsbegränsat uppehållstillstånd
    När rättsläget bedöms
    Så säger ingen regel något om "work-permit-may-be-given"

  Scenario: Arbetstillstånd får ges till den som har ett annat tidsbegränsat tillstånd, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att skäl som har att göra med syftet med uppehållstillståndet talar mot ett arbetstillstånd
    Och att personen har ett gällande tidsbegränsat uppehållstillstånd
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "work-permit-may-be-given"

  # UtlL 21 kap. 7 §
  Scenario: Arbetstillstånd med tillfälligt skydd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    När rättsläget bedöms
    Så gäller "work-permit-must-be-given"

  Scenario: Arbetstillstånd med tillfälligt skydd, men det är okänt om personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "work-permit-must-be-given" gäller

  Scenario: Arbetstillstånd med tillfälligt skydd, men det stämmer inte att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd med tillfälligt skydd, eller efter tillfälligt skydd, enligt 21 kap. utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "work-permit-must-be-given"
