# language: sv
Egenskap: LVU, handläggning i övrigt
  > LVU (1990:52) 1, 11, 21 a, 25, 27, 28, 31 c–31 h, 32 c, 35, 36, 39–41 och 43–43 c §§.

  # LVU (1990:52) 1 § första stycket
  Scenariomall: Samförstånd och respekt
    Givet dagen är 2025-09-01
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                                         | svar                                                        |
      | personens ålder i hela år är 12               | gäller "interventions-in-understanding"                     |
      | personens ålder i hela år är mellan 20 och 22 | är det okänt om "interventions-in-understanding" gäller     |
      | personens ålder i hela år är 25               | säger ingen regel något om "interventions-in-understanding" |

  # LVU (1990:52) 1 § första stycket andra meningen
  Scenariomall: Respekt för människovärdet
    Givet dagen är 2025-09-01
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                                         | svar                                                           |
      | personens ålder i hela år är 12               | gäller "respect-for-young-persons-dignity"                     |
      | personens ålder i hela år är mellan 20 och 22 | är det okänt om "respect-for-young-persons-dignity" gäller     |
      | personens ålder i hela år är 25               | säger ingen regel något om "respect-for-young-persons-dignity" |

  # LVU (1990:52) 11 § första stycket andra meningen
  Scenariomall: Annat hem under transporten
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                      | svar                                                                    |
      | den som vårdas på ett särskilt ungdomshem transporteras                      | gäller "sis-decides-on-temporary-stay-in-transport"                     |
      | det är okänt om den som vårdas på ett särskilt ungdomshem transporteras      | är det okänt om "sis-decides-on-temporary-stay-in-transport" gäller     |
      | det inte stämmer att den som vårdas på ett särskilt ungdomshem transporteras | säger ingen regel något om "sis-decides-on-temporary-stay-in-transport" |

  # LVU (1990:52) 11 § tredje stycket
  Scenariomall: Ordföranden beslutar om vården
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                 | svar                                                   |
      | socialnämnden bedömer att nämndens beslut om hur vården ska ordnas eller var den unge ska vistas inte kan avvaktas                      | gäller "chair-decides-on-lvu-care"                     |
      | ingen har bedömt om nämndens beslut om hur vården ska ordnas eller var den unge ska vistas inte kan avvaktas                            | är det okänt om "chair-decides-on-lvu-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att nämndens beslut om hur vården ska ordnas eller var den unge ska vistas inte kan avvaktas | säger ingen regel något om "chair-decides-on-lvu-care" |

  # LVU (1990:52) 11 § tredje stycket
  Scenariomall: Ordförandens beslut om vården anmäls
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                      | svar                                                            |
      | ordföranden eller en utsedd ledamot har beslutat om hur vården ska ordnas eller var den unge ska vistas                      | gäller "report-chairs-decision-on-lvu-care"                     |
      | det är okänt om ordföranden eller en utsedd ledamot har beslutat om hur vården ska ordnas eller var den unge ska vistas      | är det okänt om "report-chairs-decision-on-lvu-care" gäller     |
      | det inte stämmer att ordföranden eller en utsedd ledamot har beslutat om hur vården ska ordnas eller var den unge ska vistas | säger ingen regel något om "report-chairs-decision-on-lvu-care" |

  # LVU (1990:52) 21 a § första stycket
  Scenariomall: Vården hindrar inte avlägsnande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                              | svar                                                        |
      | avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge                      | gäller "lvu-care-does-not-stop-removal"                     |
      | det är okänt om avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge      | är det okänt om "lvu-care-does-not-stop-removal" gäller     |
      | det inte stämmer att avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge | säger ingen regel något om "lvu-care-does-not-stop-removal" |

  # LVU (1990:52) 21 a § andra stycket
  Scenariomall: Avlägsnandet har verkställts
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                           | svar                                                                           |
      | ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende                      | är det sant att personen har avvisats, utvisats, utlämnats eller överlämnats   |
      | det är okänt om ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende      | är det okänt om personen har avvisats, utvisats, utlämnats eller överlämnats   |
      | det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende | är det falskt att personen har avvisats, utvisats, utlämnats eller överlämnats |

  # LVU (1990:52) 21 a § andra stycket
  Scenario: Vården upphör när avlägsnandet har verkställts
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så är det falskt att personen vårdas efter rättens beslut enligt LVU

  # LVU (1990:52) 21 a § andra stycket
  Scenario: Vård som pågår efter ett verkställt avlägsnande är en motsägelse
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så avvisas beskrivningen med "motsägelse"

  # LVU (1990:52) 25 §
  Scenariomall: Nämnden som har medgett ansöker om flyttningsförbud
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                    | svar                                                                                       |
      | för placeringen "p1" gäller att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet                      | gäller "consenting-committee-handles-removal-ban" för placeringen "p1"                     |
      | för placeringen "p1" gäller att det är okänt om socialnämnden har lämnat medgivande till att barnet tas emot i hemmet      | är det okänt om "consenting-committee-handles-removal-ban" gäller för placeringen "p1"     |
      | för placeringen "p1" gäller att det inte stämmer att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet | säger ingen regel något om "consenting-committee-handles-removal-ban" för placeringen "p1" |

  # LVU (1990:52) 27 § andra stycket andra meningen
  Scenariomall: Ordförandens flyttningsförbud anmäls
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-28
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                  | svar                                                                                 |
      | för placeringen "p1" gäller att svaret på vem som beslutade om det tillfälliga flyttningsförbudet är ordföranden eller en utsedd ledamot | gäller "report-chairs-removal-ban-decision" för placeringen "p1"                     |
      | för placeringen "p1" gäller att svaret på vem som beslutade om det tillfälliga flyttningsförbudet är okänt                               | är det okänt om "report-chairs-removal-ban-decision" gäller för placeringen "p1"     |
      | för placeringen "p1" gäller att svaret på vem som beslutade om det tillfälliga flyttningsförbudet är socialnämnden                       | säger ingen regel något om "report-chairs-removal-ban-decision" för placeringen "p1" |

  # LVU (1990:52) 28 § och 7 § andra stycket
  Scenariomall: Rätten prövar det tillfälliga flyttningsförbudet
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-28
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                                                  |
      | för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten är 2025-08-29        | gäller "court-reviews-temporary-removal-ban" för placeringen "p1"                     |
      | för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten är okänd             | är det okänt om "court-reviews-temporary-removal-ban" gäller för placeringen "p1"     |
      | för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten ännu inte har kommit | säger ingen regel något om "court-reviews-temporary-removal-ban" för placeringen "p1" |

  # LVU (1990:52) 28 § och 7 § andra stycket
  Scenariomall: En vecka om inget synnerligt hindrar, flyttningsförbud
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-28
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten är 2025-08-29
    Och att för placeringen "p1" gäller att dagen då beslutet om tillfälligt flyttningsförbud och handlingarna kom in till rätten är 2025-08-29
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                        | svar                                                                                        |
      | för placeringen "p1" gäller att förvaltningsrätten bedömer att det inte stämmer att det finns synnerliga hinder mot att pröva det tillfälliga flyttningsförbudet inom en vecka | ska "court-reviews-temporary-removal-ban" vara gjort senast 2025-09-05 för placeringen "p1" |
      | för placeringen "p1" gäller att förvaltningsrätten bedömer att det finns synnerliga hinder mot att pröva det tillfälliga flyttningsförbudet inom en vecka                      | gäller "court-reviews-temporary-removal-ban" för placeringen "p1"                           |

  # LVU (1990:52) 31 d § andra stycket andra meningen
  Scenariomall: Ordförandens utreseförbud anmäls
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-28
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                              | svar                                                           |
      | svaret på vem som beslutade om det tillfälliga utreseförbudet är ordföranden eller en utsedd ledamot | gäller "report-chairs-travel-ban-decision"                     |
      | svaret på vem som beslutade om det tillfälliga utreseförbudet är okänt                               | är det okänt om "report-chairs-travel-ban-decision" gäller     |
      | svaret på vem som beslutade om det tillfälliga utreseförbudet är socialnämnden                       | säger ingen regel något om "report-chairs-travel-ban-decision" |

  # LVU (1990:52) 31 e § andra stycket
  Scenariomall: Rätten prövar det tillfälliga utreseförbudet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-28
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                           | svar                                                            |
      | dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-08-29        | gäller "court-reviews-temporary-travel-ban"                     |
      | dagen då det tillfälliga utreseförbudet underställdes rätten är okänd             | är det okänt om "court-reviews-temporary-travel-ban" gäller     |
      | dagen då det tillfälliga utreseförbudet underställdes rätten ännu inte har kommit | säger ingen regel något om "court-reviews-temporary-travel-ban" |

  # LVU (1990:52) 31 e § andra stycket
  Scenariomall: En vecka om inget synnerligt hindrar, utreseförbud
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-28
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-08-29
    Och att dagen då beslutet om tillfälligt utreseförbud och handlingarna kom in till rätten är 2025-08-29
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                    | svar                                                                  |
      | förvaltningsrätten bedömer att det inte stämmer att det finns synnerliga hinder mot att pröva det tillfälliga utreseförbudet inom en vecka | ska "court-reviews-temporary-travel-ban" vara gjort senast 2025-09-05 |
      | förvaltningsrätten bedömer att det finns synnerliga hinder mot att pröva det tillfälliga utreseförbudet inom en vecka                      | gäller "court-reviews-temporary-travel-ban"                           |

  # LVU (1990:52) 31 e § fjärde stycket
  Scenariomall: Utreseförbudet går till den rätt som redan prövar frågan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-28
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                       | svar                                                                        |
      | dagen då nämnden ansökte om utreseförbud är 2025-08-20        | gäller "submit-temporary-travel-ban-to-court-trying-it"                     |
      | dagen då nämnden ansökte om utreseförbud är okänd             | är det okänt om "submit-temporary-travel-ban-to-court-trying-it" gäller     |
      | dagen då nämnden ansökte om utreseförbud ännu inte har kommit | säger ingen regel något om "submit-temporary-travel-ban-to-court-trying-it" |

  # LVU (1990:52) 31 c § tredje stycket
  Scenariomall: Utreseförbudet upphör av sig självt vid 18 år
    Givet dagen är 2025-09-01
    Och att dagen då rätten beslutade om utreseförbud är 2025-02-01
    Och att det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                                         | svar                                                            |
      | personens ålder i hela år är 18               | är det sant att personen har ett utreseförbud som har upphört   |
      | personens ålder i hela år är mellan 17 och 18 | är det okänt om personen har ett utreseförbud som har upphört   |
      | personens ålder i hela år är 17               | är det falskt att personen har ett utreseförbud som har upphört |

  # LVU (1990:52) 31 c § tredje stycket
  Scenario: Sista dagen för utreseförbudet
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2008-03-10
    Och att dagen då rätten beslutade om utreseförbud är 2025-02-01
    Och att dagen då utreseförbudet upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "travel-ban-ends-at-18"
    Och ska "travel-ban-ends-at-18" vara gjort senast 2026-03-10

  # LVU (1990:52) 31 h § andra stycket
  Scenariomall: Utreseförbudet upphör när avlägsnandet har verkställts
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om utreseförbud är 2025-02-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                           | svar                                                            |
      | ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende                      | är det sant att personen har ett utreseförbud som har upphört   |
      | det är okänt om ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende      | är det okänt om personen har ett utreseförbud som har upphört   |
      | det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende | är det falskt att personen har ett utreseförbud som har upphört |

  # LVU (1990:52) 31 h § första stycket
  Scenariomall: Utreseförbudet hindrar inte avlägsnande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om utreseförbud är 2025-02-01
    Och att dagen då utreseförbudet upphörde ännu inte har kommit
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                              | svar                                                          |
      | avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge                      | gäller "travel-ban-does-not-stop-removal"                     |
      | det är okänt om avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge      | är det okänt om "travel-ban-does-not-stop-removal" gäller     |
      | det inte stämmer att avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge | säger ingen regel något om "travel-ban-does-not-stop-removal" |

  # LVU (1990:52) 31 g § första stycket 1
  Scenariomall: Den förlängda tiden för ansökan om utreseförbud löpte ut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-07-01
    Och att svaret på vem som beslutade om det tillfälliga utreseförbudet är socialnämnden
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-07-02
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-07-08
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    Och att dagen då nämnden ansökte om utreseförbud ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om utreseförbud till är 2025-08-20
    Och att <uppgift>
    Och att det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                      | svar                                                                        |
      | ännu längre tid för ansökan om utreseförbud har begärts                      | är det falskt att personen har ett tillfälligt utreseförbud som har upphört |
      | det är okänt om ännu längre tid för ansökan om utreseförbud har begärts      | är det okänt om personen har ett tillfälligt utreseförbud som har upphört   |
      | det inte stämmer att ännu längre tid för ansökan om utreseförbud har begärts | är det sant att personen har ett tillfälligt utreseförbud som har upphört   |

  # LVU (1990:52) 31 g § första stycket 1
  Scenariomall: Sista dagen av den förlängda tiden
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-07-01
    Och att svaret på vem som beslutade om det tillfälliga utreseförbudet är socialnämnden
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-07-02
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-07-08
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    Och att dagen då nämnden ansökte om utreseförbud ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om utreseförbud till är 2025-08-20
    Och att det inte stämmer att ännu längre tid för ansökan om utreseförbud har begärts
    Och att det inte stämmer att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                        |
      | 2025-08-20 | är det falskt att personen har ett tillfälligt utreseförbud som har upphört |
      | 2025-08-21 | är det sant att personen har ett tillfälligt utreseförbud som har upphört   |

  # LVU (1990:52) 32 b § och 32 c § första stycket
  Scenariomall: Prov av vårdnadshavaren inför prövningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför prövningen av om vården ska upphöra finns anledning att kontrollera om en vårdnadshavare är eller har varit påverkad
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                              | svar                                                  |
      | socialnämnden bedömer att provtagning är försvarlig med hänsyn till syftet och omständigheterna                      | gäller "may-ask-guardian-for-samples"                 |
      | ingen har bedömt om provtagning är försvarlig med hänsyn till syftet och omständigheterna                            | är det okänt om "may-ask-guardian-for-samples" gäller |
      | socialnämnden bedömer att det inte stämmer att provtagning är försvarlig med hänsyn till syftet och omständigheterna | gäller inte "may-ask-guardian-for-samples"            |

  # LVU (1990:52) 32 c § andra stycket
  Scenariomall: Beslutet anger prov och syfte
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                               | svar                                                           |
      | nämnden beslutar att vårdnadshavaren eller föräldern ska uppmanas att lämna prov                      | gäller "state-kind-and-purpose-of-samples"                     |
      | det är okänt om nämnden beslutar att vårdnadshavaren eller föräldern ska uppmanas att lämna prov      | är det okänt om "state-kind-and-purpose-of-samples" gäller     |
      | det inte stämmer att nämnden beslutar att vårdnadshavaren eller föräldern ska uppmanas att lämna prov | säger ingen regel något om "state-kind-and-purpose-of-samples" |

  # LVU (1990:52) 32 c § tredje stycket
  Scenariomall: Att inte medverka får vägas in
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att nämnden beslutar att vårdnadshavaren eller föräldern ska uppmanas att lämna prov
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                | svar                                                               |
      | vårdnadshavaren eller föräldern inte medverkar till provtagningen                      | gäller "may-weigh-not-taking-part-in-sampling"                     |
      | det är okänt om vårdnadshavaren eller föräldern inte medverkar till provtagningen      | är det okänt om "may-weigh-not-taking-part-in-sampling" gäller     |
      | det inte stämmer att vårdnadshavaren eller föräldern inte medverkar till provtagningen | säger ingen regel något om "may-weigh-not-taking-part-in-sampling" |

  # LVU (1990:52) 35 § första stycket tredje meningen
  Scenariomall: Rätten att begära förhandling
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                              | svar                                                          |
      | målet gäller vård, vårdens upphörande, flyttningsförbud, fortsatt omhändertagande eller utreseförbud enligt LVU                      | gäller "tell-parties-of-right-to-hearing"                     |
      | det är okänt om målet gäller vård, vårdens upphörande, flyttningsförbud, fortsatt omhändertagande eller utreseförbud enligt LVU      | är det okänt om "tell-parties-of-right-to-hearing" gäller     |
      | det inte stämmer att målet gäller vård, vårdens upphörande, flyttningsförbud, fortsatt omhändertagande eller utreseförbud enligt LVU | säger ingen regel något om "tell-parties-of-right-to-hearing" |

  # LVU (1990:52) 35 § andra stycket
  Scenariomall: Hämtning till förhandlingen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att målet gäller vård, vårdens upphörande, flyttningsförbud, fortsatt omhändertagande eller utreseförbud enligt LVU
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                        | svar                                                      |
      | en enskild part som har kallats vid vite att komma personligen uteblir från förhandlingen                      | gäller "court-may-have-party-fetched"                     |
      | det är okänt om en enskild part som har kallats vid vite att komma personligen uteblir från förhandlingen      | är det okänt om "court-may-have-party-fetched" gäller     |
      | det inte stämmer att en enskild part som har kallats vid vite att komma personligen uteblir från förhandlingen | säger ingen regel något om "court-may-have-party-fetched" |

  # LVU (1990:52) 36 § andra stycket andra meningen
  Scenariomall: Yngre får höras i domstol
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                       | svar                                                         |
      | förvaltningsrätten bedömer att det kan antas att barnet tar skada av att höras i domstol                      | säger ingen regel något om "younger-person-may-be-heard-lvu" |
      | ingen har bedömt om det kan antas att barnet tar skada av att höras i domstol                                 | är det okänt om "younger-person-may-be-heard-lvu" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att det kan antas att barnet tar skada av att höras i domstol | gäller "younger-person-may-be-heard-lvu"                     |

  # LVU (1990:52) 36 § tredje stycket
  Scenariomall: Biträdet som ställföreträdare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att det inte stämmer att biträdet är också biträde för vårdnadshavaren
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                 | svar                                               |
      | offentligt biträde är förordnat för den unge i ärendet eller målet                      | gäller "counsel-is-deputy-lvu"                     |
      | det är okänt om offentligt biträde är förordnat för den unge i ärendet eller målet      | är det okänt om "counsel-is-deputy-lvu" gäller     |
      | det inte stämmer att offentligt biträde är förordnat för den unge i ärendet eller målet | säger ingen regel något om "counsel-is-deputy-lvu" |

  # LVU (1990:52) 36 § tredje stycket
  Scenariomall: Inte ställföreträdare för den som också biträder vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att offentligt biträde är förordnat för den unge i ärendet eller målet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                            | svar                                               |
      | biträdet är också biträde för vårdnadshavaren                      | säger ingen regel något om "counsel-is-deputy-lvu" |
      | det är okänt om biträdet är också biträde för vårdnadshavaren      | är det okänt om "counsel-is-deputy-lvu" gäller     |
      | det inte stämmer att biträdet är också biträde för vårdnadshavaren | gäller "counsel-is-deputy-lvu"                     |

  # LVU (1990:52) 36 § tredje stycket
  Scenariomall: Ställföreträdare bara för den som är under 15 år
    Givet dagen är 2025-09-01
    Och att ett ärende eller mål enligt LVU pågår
    Och att offentligt biträde är förordnat för den unge i ärendet eller målet
    Och att det inte stämmer att biträdet är också biträde för vårdnadshavaren
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                           | svar                                               |
      | personens ålder i hela år är 14 | gäller "counsel-is-deputy-lvu"                     |
      | personens ålder i hela år är 15 | säger ingen regel något om "counsel-is-deputy-lvu" |

  # LVU (1990:52) 39 § andra stycket
  Scenariomall: Biträdet ska vara särskilt lämpligt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att <uppgift>
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                      | svar                                                              |
      | förvaltningsrätten bedömer att den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt                      | säger ingen regel något om "unsuitable-counsel-not-appointed-lvu" |
      | ingen har bedömt om den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt                                 | är det okänt om "unsuitable-counsel-not-appointed-lvu" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt | gäller "unsuitable-counsel-not-appointed-lvu"                     |

  # LVU (1990:52) 39 § tredje stycket
  Scenariomall: Gemensamt biträde om intressena inte står mot varandra
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att förvaltningsrätten bedömer att offentligt biträde behövs både för den unge och för vårdnadshavaren
    Och att <uppgift>
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                      | svar                                           |
      | förvaltningsrätten bedömer att det finns motstridiga intressen mellan dem som biträde ska förordnas för                      | säger ingen regel något om "joint-counsel-lvu" |
      | ingen har bedömt om det finns motstridiga intressen mellan dem som biträde ska förordnas för                                 | är det okänt om "joint-counsel-lvu" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att det finns motstridiga intressen mellan dem som biträde ska förordnas för | gäller "joint-counsel-lvu"                     |

  # LVU (1990:52) 39 § tredje stycket
  Scenariomall: Gemensamt biträde när båda behöver biträde
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att förvaltningsrätten bedömer att det inte stämmer att det finns motstridiga intressen mellan dem som biträde ska förordnas för
    Och att <uppgift>
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                 | svar                                           |
      | förvaltningsrätten bedömer att offentligt biträde behövs både för den unge och för vårdnadshavaren                      | gäller "joint-counsel-lvu"                     |
      | ingen har bedömt om offentligt biträde behövs både för den unge och för vårdnadshavaren                                 | är det okänt om "joint-counsel-lvu" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att offentligt biträde behövs både för den unge och för vårdnadshavaren | säger ingen regel något om "joint-counsel-lvu" |

  # LVU (1990:52) 39 § fjärde stycket
  Scenariomall: Biträde när en särskild befogenhet överklagas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 14
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt LVU saknas
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                         | svar                                                                  |
      | ett beslut av Statens institutionsstyrelse har överklagats enligt LVU 42 §                      | gäller "public-counsel-on-appeal-of-sis-decision"                     |
      | det är okänt om ett beslut av Statens institutionsstyrelse har överklagats enligt LVU 42 §      | är det okänt om "public-counsel-on-appeal-of-sis-decision" gäller     |
      | det inte stämmer att ett beslut av Statens institutionsstyrelse har överklagats enligt LVU 42 § | säger ingen regel något om "public-counsel-on-appeal-of-sis-decision" |

  # LVU (1990:52) 39 § fjärde stycket
  Scenariomall: Inget biträde när behov saknas, överklagande
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 14
    Och att ett beslut av Statens institutionsstyrelse har överklagats enligt LVU 42 §
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                                  |
      | förvaltningsrätten bedömer att det måste antas att behov av offentligt biträde enligt LVU saknas                      | säger ingen regel något om "public-counsel-on-appeal-of-sis-decision" |
      | ingen har bedömt om det måste antas att behov av offentligt biträde enligt LVU saknas                                 | är det okänt om "public-counsel-on-appeal-of-sis-decision" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt LVU saknas | gäller "public-counsel-on-appeal-of-sis-decision"                     |

  # LVU (1990:52) 39 § femte stycket
  Scenariomall: Domstolen förordnar biträdet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt LVU saknas
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                          | svar                                                    |
      | målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket                      | gäller "court-appoints-counsel-lvu"                     |
      | det är okänt om målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket      | är det okänt om "court-appoints-counsel-lvu" gäller     |
      | det inte stämmer att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket | säger ingen regel något om "court-appoints-counsel-lvu" |

  # LVU (1990:52) 39 § femte stycket
  Scenariomall: Domstolen förordnar inget biträde när behov saknas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                    |
      | förvaltningsrätten bedömer att det måste antas att behov av offentligt biträde enligt LVU saknas                      | säger ingen regel något om "court-appoints-counsel-lvu" |
      | ingen har bedömt om det måste antas att behov av offentligt biträde enligt LVU saknas                                 | är det okänt om "court-appoints-counsel-lvu" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt LVU saknas | gäller "court-appoints-counsel-lvu"                     |

  # LVU (1990:52) 39 §, SFS 2025:1290
  Scenariomall: Lydelsen från 2026 är inte läst, lämplighet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att förvaltningsrätten bedömer att det inte stämmer att den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                          |
      | 2025-12-31 | gäller "unsuitable-counsel-not-appointed-lvu"                 |
      | 2026-01-01 | är det okänt om "unsuitable-counsel-not-appointed-lvu" gäller |

  # LVU (1990:52) 39 §, SFS 2025:1290
  Scenariomall: Lydelsen från 2026 är inte läst, gemensamt
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    Och att förvaltningsrätten bedömer att offentligt biträde behövs både för den unge och för vårdnadshavaren
    Och att förvaltningsrätten bedömer att det inte stämmer att det finns motstridiga intressen mellan dem som biträde ska förordnas för
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                       |
      | 2025-12-31 | gäller "joint-counsel-lvu"                 |
      | 2026-01-01 | är det okänt om "joint-counsel-lvu" gäller |

  # LVU (1990:52) 39 §, SFS 2025:1290
  Scenariomall: Lydelsen från 2026 är inte läst, överklagande
    Givet dagen är <dag>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 12
    Och att ett beslut av Statens institutionsstyrelse har överklagats enligt LVU 42 §
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt LVU saknas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                              |
      | 2025-12-31 | gäller "public-counsel-on-appeal-of-sis-decision"                 |
      | 2026-01-01 | är det okänt om "public-counsel-on-appeal-of-sis-decision" gäller |

  # LVU (1990:52) 39 §, SFS 2025:1290
  Scenariomall: Lydelsen från 2026 är inte läst, förordnande
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt LVU saknas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                |
      | 2025-12-31 | gäller "court-appoints-counsel-lvu"                 |
      | 2026-01-01 | är det okänt om "court-appoints-counsel-lvu" gäller |

  # LVU (1990:52) 40 § andra stycket
  Scenariomall: Nämndens andra beslut gäller genast
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att nämnden har bestämt att beslutet enligt LVU inte ska gälla genast
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                   | svar                                                            |
      | nämnden har fattat ett annat beslut enligt LVU än om omhändertagande, förebyggande insatser eller tillfälliga förbud                      | gäller "other-lvu-decision-applies-at-once"                     |
      | det är okänt om nämnden har fattat ett annat beslut enligt LVU än om omhändertagande, förebyggande insatser eller tillfälliga förbud      | är det okänt om "other-lvu-decision-applies-at-once" gäller     |
      | det inte stämmer att nämnden har fattat ett annat beslut enligt LVU än om omhändertagande, förebyggande insatser eller tillfälliga förbud | säger ingen regel något om "other-lvu-decision-applies-at-once" |

  # LVU (1990:52) 40 § andra stycket
  Scenariomall: Nämnden bestämmer något annat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att nämnden har fattat ett annat beslut enligt LVU än om omhändertagande, förebyggande insatser eller tillfälliga förbud
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                | svar                                                            |
      | nämnden har bestämt att beslutet enligt LVU inte ska gälla genast                      | säger ingen regel något om "other-lvu-decision-applies-at-once" |
      | det är okänt om nämnden har bestämt att beslutet enligt LVU inte ska gälla genast      | är det okänt om "other-lvu-decision-applies-at-once" gäller     |
      | det inte stämmer att nämnden har bestämt att beslutet enligt LVU inte ska gälla genast | gäller "other-lvu-decision-applies-at-once"                     |

  # LVU (1990:52) 40 § tredje stycket
  Scenariomall: Rätten bestämmer att beslutet gäller genast
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                     | svar                                                                       |
      | rätten har meddelat ett beslut enligt LVU som inte redan gäller genast                      | gäller "court-may-decide-lvu-decision-applies-at-once"                     |
      | det är okänt om rätten har meddelat ett beslut enligt LVU som inte redan gäller genast      | är det okänt om "court-may-decide-lvu-decision-applies-at-once" gäller     |
      | det inte stämmer att rätten har meddelat ett beslut enligt LVU som inte redan gäller genast | säger ingen regel något om "court-may-decide-lvu-decision-applies-at-once" |

  # LVU (1990:52) 41 § tredje stycket
  Scenariomall: Beslut av rätten som inte får överklagas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                               | svar                                                                            |
      | rätten har beslutat om förlängd ansökningstid eller läkarundersökning enligt LVU                      | gäller "court-decision-on-time-or-examination-not-appealed"                     |
      | det är okänt om rätten har beslutat om förlängd ansökningstid eller läkarundersökning enligt LVU      | är det okänt om "court-decision-on-time-or-examination-not-appealed" gäller     |
      | det inte stämmer att rätten har beslutat om förlängd ansökningstid eller läkarundersökning enligt LVU | säger ingen regel något om "court-decision-on-time-or-examination-not-appealed" |

  # LVU (1990:52) 43 § första stycket 1 och andra stycket
  Scenariomall: Polisen hjälper nämnden med läkarundersökningen när det krävs
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § är socialnämnden
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                                 | svar                                                              |
      | socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter                      | gäller "police-help-with-medical-examination"                     |
      | ingen har bedömt om det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter                            | är det okänt om "police-help-with-medical-examination" gäller     |
      | socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter | säger ingen regel något om "police-help-with-medical-examination" |

  # LVU (1990:52) 43 § andra stycket 2
  Scenariomall: Synnerliga skäl räcker för läkarundersökningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § är nämndens ordförande
    Och att socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                   | svar                                                              |
      | socialnämnden bedömer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §                      | gäller "police-help-with-medical-examination"                     |
      | ingen har bedömt om det annars finns synnerliga skäl för hjälp enligt LVU 43 §                            | är det okänt om "police-help-with-medical-examination" gäller     |
      | socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 § | säger ingen regel något om "police-help-with-medical-examination" |

  # LVU (1990:52) 43 § tredje stycket
  Scenario: Rätten kan alltid begära hjälp med läkarundersökningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att ett ärende eller mål enligt LVU pågår
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § är rätten
    Och att socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    När rättsläget bedöms
    Så gäller "police-help-with-medical-examination"

  # LVU (1990:52) 43 § första stycket 3 och tredje stycket
  Scenariomall: Efterforskning kräver inget mer
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge har avvikit från det särskilda ungdomshemmet
    Och att socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                    | svar                                                        |
      | Statens institutionsstyrelse begär hjälp med att efterforska den unge                      | gäller "police-search-for-young-person"                     |
      | det är okänt om Statens institutionsstyrelse begär hjälp med att efterforska den unge      | är det okänt om "police-search-for-young-person" gäller     |
      | det inte stämmer att Statens institutionsstyrelse begär hjälp med att efterforska den unge | säger ingen regel något om "police-search-for-young-person" |

  # LVU (1990:52) 43 § första stycket 3 och andra stycket
  Scenariomall: Hämtning och förflyttning kräver befogenheter eller synnerliga skäl
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att Statens institutionsstyrelse begär hjälp med att hämta eller förflytta den unge
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    Och att <uppgift>
    Och att det inte stämmer att den som vårdas på ett särskilt ungdomshem transporteras
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                                 | svar                                                           |
      | socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter                      | gäller "police-fetch-or-move-young-person"                     |
      | ingen har bedömt om det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter                            | är det okänt om "police-fetch-or-move-young-person" gäller     |
      | socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter | säger ingen regel något om "police-fetch-or-move-young-person" |

  # LVU (1990:52) 43 §
  Scenariomall: Kriminalvården hjälper med transporten
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den som vårdas på ett särskilt ungdomshem transporteras
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    Och att <uppgift>
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § saknas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                                 | svar                                                             |
      | socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter                      | gäller "prison-service-helps-with-transport"                     |
      | ingen har bedömt om det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter                            | är det okänt om "prison-service-helps-with-transport" gäller     |
      | socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter | säger ingen regel något om "prison-service-helps-with-transport" |

  # LVU (1990:52) 43 a §
  Scenariomall: Häkteslagens regler under transporten
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den som vårdas på ett särskilt ungdomshem transporteras
    Och att <uppgift>
    Och att Statens institutionsstyrelse bedömer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                 | svar                                                                     |
      | hjälp med en transport enligt LVU 43 § har begärts                      | gäller "prison-service-uses-remand-act-in-transport"                     |
      | det är okänt om hjälp med en transport enligt LVU 43 § har begärts      | är det okänt om "prison-service-uses-remand-act-in-transport" gäller     |
      | det inte stämmer att hjälp med en transport enligt LVU 43 § har begärts | säger ingen regel något om "prison-service-uses-remand-act-in-transport" |

  # LVU (1990:52) 43 b §
  Scenariomall: Uppgifter till den som hjälper
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att det inte stämmer att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslut om vård eller omhändertagande
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § saknas
    Och att det inte stämmer att Statens institutionsstyrelse begär hjälp med att efterforska den unge
    Och att det inte stämmer att Statens institutionsstyrelse begär hjälp med att hämta eller förflytta den unge
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                 | svar                                                       |
      | hjälp med en transport enligt LVU 43 § har begärts                      | gäller "give-information-for-help-lvu"                     |
      | det är okänt om hjälp med en transport enligt LVU 43 § har begärts      | är det okänt om "give-information-for-help-lvu" gäller     |
      | det inte stämmer att hjälp med en transport enligt LVU 43 § har begärts | säger ingen regel något om "give-information-for-help-lvu" |

  # LVU (1990:52) 43 c §
  Scenariomall: Förvar för transporten
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att <uppgift>
    Och att Statens institutionsstyrelse bedömer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                               | svar                                                             |
      | Polismyndigheten bedömer att det är nödvändigt att ta den unge i förvar för att transporten ska kunna genomföras                      | gäller "may-take-into-custody-for-transport"                     |
      | ingen har bedömt om det är nödvändigt att ta den unge i förvar för att transporten ska kunna genomföras                               | är det okänt om "may-take-into-custody-for-transport" gäller     |
      | Polismyndigheten bedömer att det inte stämmer att det är nödvändigt att ta den unge i förvar för att transporten ska kunna genomföras | säger ingen regel något om "may-take-into-custody-for-transport" |

  # LVU (1990:52) 43 c § andra meningen
  Scenariomall: Inget förvar under 15 år
    Givet dagen är 2025-09-01
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att Polismyndigheten bedömer att det är nödvändigt att ta den unge i förvar för att transporten ska kunna genomföras
    Och att <ålder>
    Och att Statens institutionsstyrelse bedömer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                                         | svar                                                             |
      | personens ålder i hela år är 14               | säger ingen regel något om "may-take-into-custody-for-transport" |
      | personens ålder i hela år är mellan 14 och 15 | är det okänt om "may-take-into-custody-for-transport" gäller     |
      | personens ålder i hela år är 15               | gäller "may-take-into-custody-for-transport"                     |

  # LVU (1990:52) 43 c § andra meningen
  Scenariomall: Förbudet mot förvar
    Givet dagen är 2025-09-01
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                                         | svar                                                           |
      | personens ålder i hela år är 14               | gäller "no-custody-for-transport-under-15"                     |
      | personens ålder i hela år är mellan 14 och 15 | är det okänt om "no-custody-for-transport-under-15" gäller     |
      | personens ålder i hela år är 15               | säger ingen regel något om "no-custody-for-transport-under-15" |
