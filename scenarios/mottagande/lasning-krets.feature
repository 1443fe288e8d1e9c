# language: sv
Egenskap: Andra läsningen, den som inte omfattas av LMA
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # 11–12 §§ gäller den som omfattas av lagen
  Scenario: En svensk medborgare som har lämnat landet får inga svar om LMA
    Givet dagen är 2025-10-01
    Och att personen är svensk medborgare
    Och att personen har lämnat landet
    När rättsläget bedöms
    Så är det falskt att personen har inte längre rätt till bistånd enligt LMA

  # 1 b och 8 a §§ gäller utlänningar
  Scenario: Ett svenskt barn är inte ett ensamkommande barn enligt LMA
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 2012-03-01
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    Och att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    När rättsläget bedöms
    Så är det falskt att personen är ett ensamkommande barn
    Och är det falskt att personen uppfyller villkoret om boende på asylboende, eller är fri från det

  Scenario: Den som inte har sökt tillstånd får inget bistånd åter av inhibition
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att beslutet om avvisning eller utvisning fick inte verkställas när fristen för frivillig avresa löpte ut, på grund av inhibition eller ny prövning
    Och att dagen då beslutet om avvisning eller utvisning på nytt blev verkställbart ännu inte har kommit
    När rättsläget bedöms
    Så är det falskt att personen behåller biståndet för att avlägsnandet inte får verkställas
    Och är det falskt att personen har åter rätt till bistånd enligt LMA
    Och är det falskt att personen har inte längre rätt till bistånd enligt LMA
