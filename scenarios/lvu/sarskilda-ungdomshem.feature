# language: sv
Egenskap: Särskilda ungdomshem, befogenheter och gränser
  > LVU (1990:52) 15–20 c §§. Den unge är 16 år, vårdas enligt 3 § och vistas i ett särskilt ungdomshem.

  Bakgrund:
    Givet att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem

  # LVU (1990:52) 15 § första meningen och 20 a §
  Scenariomall: Hindras att lämna hemmet, bara om det är proportionerligt
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är begränsning av rörelsefriheten
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                   | svar                                                          |
      | Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden                      | gäller "may-stop-from-leaving-youth-home"                     |
      | ingen har bedömt om befogenheten som övervägs står i rimlig proportion till syftet med åtgärden                                           | är det okänt om "may-stop-from-leaving-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden | säger ingen regel något om "may-stop-from-leaving-youth-home" |

  # LVU (1990:52) 15 § första meningen
  Scenariomall: Rörelsefriheten får begränsas när vården kräver det
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är begränsning av rörelsefriheten
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att begränsningen av rörelsefriheten behövs av hänsyn till andra intagnas eller personalens säkerhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                         | svar                                                             |
      | Statens institutionsstyrelse bedömer att begränsningen av rörelsefriheten är nödvändig för att vården ska kunna genomföras                      | gäller "may-restrict-movement-at-youth-home"                     |
      | ingen har bedömt om begränsningen av rörelsefriheten är nödvändig för att vården ska kunna genomföras                                           | är det okänt om "may-restrict-movement-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att begränsningen av rörelsefriheten är nödvändig för att vården ska kunna genomföras | säger ingen regel något om "may-restrict-movement-at-youth-home" |

  # LVU (1990:52) 15 § andra meningen
  Scenariomall: Rörelsefriheten får begränsas för andras säkerhet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är begränsning av rörelsefriheten
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att begränsningen av rörelsefriheten är nödvändig för att vården ska kunna genomföras
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                        | svar                                                             |
      | Statens institutionsstyrelse bedömer att begränsningen av rörelsefriheten behövs av hänsyn till andra intagnas eller personalens säkerhet                      | gäller "may-restrict-movement-at-youth-home"                     |
      | ingen har bedömt om begränsningen av rörelsefriheten behövs av hänsyn till andra intagnas eller personalens säkerhet                                           | är det okänt om "may-restrict-movement-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att begränsningen av rörelsefriheten behövs av hänsyn till andra intagnas eller personalens säkerhet | säger ingen regel något om "may-restrict-movement-at-youth-home" |

  # LVU (1990:52) 20 a §
  Scenariomall: En bedömning av en lindrig åtgärd gör inte en svår tillåten
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att avskildhet är särskilt påkallad eftersom den unge uppträder våldsamt
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                          | svar                                               |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet                     | gäller "may-hold-in-seclusion"                     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är okänt                          | är det okänt om "may-hold-in-seclusion" gäller     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är begränsning av rörelsefriheten | säger ingen regel något om "may-hold-in-seclusion" |

  # LVU (1990:52) 20 a § första stycket
  Scenariomall: Inget mindre ingripande får räcka
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är rumsvisitation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att rumsvisitation behövs för att genomföra vården eller upprätthålla ordningen vid hemmet
    Och att åtgärden görs för att söka efter föremål som den unge inte får inneha
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                               | svar                                                       |
      | Statens institutionsstyrelse bedömer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga                      | säger ingen regel något om "may-search-room-at-youth-home" |
      | ingen har bedömt om mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga                                           | är det okänt om "may-search-room-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga | gäller "may-search-room-at-youth-home"                     |

  # LVU (1990:52) 20 a § första stycket andra meningen
  Scenariomall: Något mindre ingripande ska användas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är rumsvisitation
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                               | svar                                                    |
      | Statens institutionsstyrelse bedömer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga                      | gäller "use-less-intrusive-measure"                     |
      | ingen har bedömt om mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga                                           | är det okänt om "use-less-intrusive-measure" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga | säger ingen regel något om "use-less-intrusive-measure" |

  # LVU (1990:52) 20 a § första stycket första meningen
  Scenariomall: En befogenhet som inte är proportionerlig får inte användas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                   | svar                                                       |
      | Statens institutionsstyrelse bedömer att det inte stämmer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden | gäller "special-power-may-not-be-used"                     |
      | ingen har bedömt om befogenheten som övervägs står i rimlig proportion till syftet med åtgärden                                           | är det okänt om "special-power-may-not-be-used" gäller     |
      | Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden                      | säger ingen regel något om "special-power-may-not-be-used" |

  # LVU (1990:52) 20 a § första stycket
  Scenariomall: Ställningen enligt 20 a §
    Givet dagen är 2025-09-01
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                               | svar                                                                               |
      | Statens institutionsstyrelse bedömer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga                      | är det falskt att placeringen gäller en ung person mot vilken en befogenhet inom gränserna i LVU 20 a § övervägs |
      | ingen har bedömt om mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga                                           | är det okänt om placeringen gäller en ung person mot vilken en befogenhet inom gränserna i LVU 20 a § övervägs   |
      | Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga | är det sant att placeringen gäller en ung person mot vilken en befogenhet inom gränserna i LVU 20 a § övervägs   |

  # LVU (1990:52) 15 a § första stycket
  Scenariomall: Vistelse utanför hemmet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                 | svar                                                     |
      | Statens institutionsstyrelse bedömer att det är lämpligt att den unge vistas utanför ungdomshemmet under en på förhand bestämd tid                      | gäller "may-stay-outside-youth-home"                     |
      | ingen har bedömt om det är lämpligt att den unge vistas utanför ungdomshemmet under en på förhand bestämd tid                                           | är det okänt om "may-stay-outside-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är lämpligt att den unge vistas utanför ungdomshemmet under en på förhand bestämd tid | säger ingen regel något om "may-stay-outside-youth-home" |

  # LVU (1990:52) 15 a § andra stycket
  Scenariomall: Samråd med nämnden före vistelsen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                 | svar                                                           |
      | Statens institutionsstyrelse bedömer att det är lämpligt att den unge vistas utanför ungdomshemmet under en på förhand bestämd tid                      | gäller "consult-committee-on-stay-outside"                     |
      | ingen har bedömt om det är lämpligt att den unge vistas utanför ungdomshemmet under en på förhand bestämd tid                                           | är det okänt om "consult-committee-on-stay-outside" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är lämpligt att den unge vistas utanför ungdomshemmet under en på förhand bestämd tid | säger ingen regel något om "consult-committee-on-stay-outside" |

  # LVU (1990:52) 15 b § första stycket 1
  Scenariomall: Säkerheten kräver låsbar enhet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är vård på en låsbar enhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att vård på en låsbar enhet är nödvändig för att den unge inte ska avvika eller för att i övrigt genomföra vården
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                            | svar                                                 |
      | Statens institutionsstyrelse bedömer att vård på en låsbar enhet är nödvändig med hänsyn till den unges eller andras säkerhet                      | gäller "may-care-at-locked-unit"                     |
      | ingen har bedömt om vård på en låsbar enhet är nödvändig med hänsyn till den unges eller andras säkerhet                                           | är det okänt om "may-care-at-locked-unit" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att vård på en låsbar enhet är nödvändig med hänsyn till den unges eller andras säkerhet | säger ingen regel något om "may-care-at-locked-unit" |

  # LVU (1990:52) 15 b § första stycket 2
  Scenariomall: Vården kräver låsbar enhet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är vård på en låsbar enhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att vård på en låsbar enhet är nödvändig med hänsyn till den unges eller andras säkerhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                     | svar                                                 |
      | Statens institutionsstyrelse bedömer att vård på en låsbar enhet är nödvändig för att den unge inte ska avvika eller för att i övrigt genomföra vården                      | gäller "may-care-at-locked-unit"                     |
      | ingen har bedömt om vård på en låsbar enhet är nödvändig för att den unge inte ska avvika eller för att i övrigt genomföra vården                                           | är det okänt om "may-care-at-locked-unit" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att vård på en låsbar enhet är nödvändig för att den unge inte ska avvika eller för att i övrigt genomföra vården | säger ingen regel något om "may-care-at-locked-unit" |

  # LVU (1990:52) 15 b § fjärde stycket 1
  Scenariomall: Inlåsning vid dygnsvilan för ordningen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet i anslutning till dygnsvilan är nödvändig för att den unge inte ska avvika från hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                 | svar                                                    |
      | Statens institutionsstyrelse bedömer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet                      | gäller "may-decide-night-seclusion"                     |
      | ingen har bedömt om avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet                                           | är det okänt om "may-decide-night-seclusion" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet | säger ingen regel något om "may-decide-night-seclusion" |

  # LVU (1990:52) 15 b § fjärde stycket 2
  Scenariomall: Inlåsning vid dygnsvilan mot avvikelse
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                         | svar                                                    |
      | Statens institutionsstyrelse bedömer att avskildhet i anslutning till dygnsvilan är nödvändig för att den unge inte ska avvika från hemmet                      | gäller "may-decide-night-seclusion"                     |
      | ingen har bedömt om avskildhet i anslutning till dygnsvilan är nödvändig för att den unge inte ska avvika från hemmet                                           | är det okänt om "may-decide-night-seclusion" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet i anslutning till dygnsvilan är nödvändig för att den unge inte ska avvika från hemmet | säger ingen regel något om "may-decide-night-seclusion" |

  # LVU (1990:52) 15 b § fjärde stycket
  Scenariomall: Inlåsning vid dygnsvilan kräver förhöjd säkerhetsnivå
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                    | svar                                                    |
      | det särskilda ungdomshemmet har förhöjd säkerhetsnivå                      | gäller "may-decide-night-seclusion"                     |
      | det är okänt om det särskilda ungdomshemmet har förhöjd säkerhetsnivå      | är det okänt om "may-decide-night-seclusion" gäller     |
      | det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå | säger ingen regel något om "may-decide-night-seclusion" |

  # LVU (1990:52) 15 b § femte stycket
  Scenariomall: Risk för skada hindrar inlåsning vid dygnsvilan
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                  | svar                                                    |
      | Statens institutionsstyrelse bedömer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan                      | säger ingen regel något om "may-decide-night-seclusion" |
      | ingen har bedömt om det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan                                           | är det okänt om "may-decide-night-seclusion" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan | gäller "may-decide-night-seclusion"                     |

  # LVU (1990:52) 15 b § femte stycket
  Scenariomall: Förbudet vid risk för skada
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                  | svar                                                              |
      | Statens institutionsstyrelse bedömer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan                      | gäller "no-night-seclusion-with-risk-of-harm"                     |
      | ingen har bedömt om det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan                                           | är det okänt om "no-night-seclusion-with-risk-of-harm" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan | säger ingen regel något om "no-night-seclusion-with-risk-of-harm" |

  # LVU (1990:52) 15 b § fjärde stycket, infört genom SFS 2024:1209
  Scenariomall: Inlåsning vid dygnsvilan före och efter 2024-12-15
    Givet dagen är <dag>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att dagen då vården på en låsbar enhet började är 2024-12-01
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                    |
      | 2024-12-14 | säger ingen regel något om "may-decide-night-seclusion" |
      | 2024-12-15 | gäller "may-decide-night-seclusion"                     |

  # LVU (1990:52) 15 c § första stycket
  Scenariomall: Avskildhet vid våld
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet är särskilt påkallad eftersom den unge är så påverkad av berusningsmedel att han eller hon inte kan hållas till ordningen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                            | svar                                               |
      | Statens institutionsstyrelse bedömer att avskildhet är särskilt påkallad eftersom den unge uppträder våldsamt                      | gäller "may-hold-in-seclusion"                     |
      | ingen har bedömt om avskildhet är särskilt påkallad eftersom den unge uppträder våldsamt                                           | är det okänt om "may-hold-in-seclusion" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet är särskilt påkallad eftersom den unge uppträder våldsamt | säger ingen regel något om "may-hold-in-seclusion" |

  # LVU (1990:52) 15 c § första stycket
  Scenariomall: Avskildhet vid berusning
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet är särskilt påkallad eftersom den unge uppträder våldsamt
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                            | svar                                               |
      | Statens institutionsstyrelse bedömer att avskildhet är särskilt påkallad eftersom den unge är så påverkad av berusningsmedel att han eller hon inte kan hållas till ordningen                      | gäller "may-hold-in-seclusion"                     |
      | ingen har bedömt om avskildhet är särskilt påkallad eftersom den unge är så påverkad av berusningsmedel att han eller hon inte kan hållas till ordningen                                           | är det okänt om "may-hold-in-seclusion" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet är särskilt påkallad eftersom den unge är så påverkad av berusningsmedel att han eller hon inte kan hållas till ordningen | säger ingen regel något om "may-hold-in-seclusion" |

  # LVU (1990:52) 15 d § första stycket
  Scenariomall: Vård i enskildhet för den unges behov
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är vård i enskildhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att vård i enskildhet krävs med hänsyn till säkerheten vid hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                | svar                                             |
      | Statens institutionsstyrelse bedömer att vård i enskildhet krävs med hänsyn till den unges speciella behov av vård eller säkerhet                      | gäller "may-care-separately"                     |
      | ingen har bedömt om vård i enskildhet krävs med hänsyn till den unges speciella behov av vård eller säkerhet                                           | är det okänt om "may-care-separately" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att vård i enskildhet krävs med hänsyn till den unges speciella behov av vård eller säkerhet | säger ingen regel något om "may-care-separately" |

  # LVU (1990:52) 15 d § första stycket
  Scenariomall: Vård i enskildhet för säkerheten vid hemmet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är vård i enskildhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att vård i enskildhet krävs med hänsyn till den unges speciella behov av vård eller säkerhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                     | svar                                             |
      | Statens institutionsstyrelse bedömer att vård i enskildhet krävs med hänsyn till säkerheten vid hemmet                      | gäller "may-care-separately"                     |
      | ingen har bedömt om vård i enskildhet krävs med hänsyn till säkerheten vid hemmet                                           | är det okänt om "may-care-separately" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att vård i enskildhet krävs med hänsyn till säkerheten vid hemmet | säger ingen regel något om "may-care-separately" |

  # LVU (1990:52) 15 e §
  Scenariomall: Telefon och nät på hem utan förhöjd nivå
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att <uppgift>
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                             | svar                                                              |
      | Statens institutionsstyrelse bedömer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt                      | gäller "may-use-communications-at-youth-home"                     |
      | ingen har bedömt om det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt                                           | är det okänt om "may-use-communications-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt | säger ingen regel något om "may-use-communications-at-youth-home" |

  # LVU (1990:52) 15 f §
  Scenariomall: Telefon och nät på hem med förhöjd nivå
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att utrustningen tillhandahålls eller är godkänd av Statens institutionsstyrelse
    Och att Statens institutionsstyrelse bedömer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt
    Och att <uppgift>
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                       | svar                                                                 |
      | den unge använder tjänsten för att stå i förbindelse med en annan person                      | gäller "may-contact-others-from-heightened-home"                     |
      | det är okänt om den unge använder tjänsten för att stå i förbindelse med en annan person      | är det okänt om "may-contact-others-from-heightened-home" gäller     |
      | det inte stämmer att den unge använder tjänsten för att stå i förbindelse med en annan person | säger ingen regel något om "may-contact-others-from-heightened-home" |

  # LVU (1990:52) 15 g §
  Scenariomall: Kommunikation vägras vid fara
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                                                                      | svar                                                   |
      | Statens institutionsstyrelse bedömer att användningen av elektroniska kommunikationstjänster kan äventyra vården, ordningen eller säkerheten eller skada någon, på ett sätt som begränsning och kontroll inte avhjälper                      | gäller "may-refuse-communications"                     |
      | ingen har bedömt om användningen av elektroniska kommunikationstjänster kan äventyra vården, ordningen eller säkerheten eller skada någon, på ett sätt som begränsning och kontroll inte avhjälper                                           | är det okänt om "may-refuse-communications" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att användningen av elektroniska kommunikationstjänster kan äventyra vården, ordningen eller säkerheten eller skada någon, på ett sätt som begränsning och kontroll inte avhjälper | säger ingen regel något om "may-refuse-communications" |

  # LVU (1990:52) 15 h § första stycket
  Scenariomall: Kommunikation begränsas när det behövs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att begränsa elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                                | svar                                                  |
      | Statens institutionsstyrelse bedömer att begränsning, avlyssning eller annan kontroll av kommunikationen behövs för vården, ordningen eller säkerheten eller för att hindra skada                      | gäller "may-limit-communications"                     |
      | ingen har bedömt om begränsning, avlyssning eller annan kontroll av kommunikationen behövs för vården, ordningen eller säkerheten eller för att hindra skada                                           | är det okänt om "may-limit-communications" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att begränsning, avlyssning eller annan kontroll av kommunikationen behövs för vården, ordningen eller säkerheten eller för att hindra skada | säger ingen regel något om "may-limit-communications" |

  # LVU (1990:52) 15 h § första stycket
  Scenariomall: Kommunikation avlyssnas när det behövs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att avlyssna eller kontrollera elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att det inte stämmer att kommunikationen är mellan den unge och en advokat som biträder den unge i en rättslig angelägenhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                                | svar                                                    |
      | Statens institutionsstyrelse bedömer att begränsning, avlyssning eller annan kontroll av kommunikationen behövs för vården, ordningen eller säkerheten eller för att hindra skada                      | gäller "may-control-communications"                     |
      | ingen har bedömt om begränsning, avlyssning eller annan kontroll av kommunikationen behövs för vården, ordningen eller säkerheten eller för att hindra skada                                           | är det okänt om "may-control-communications" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att begränsning, avlyssning eller annan kontroll av kommunikationen behövs för vården, ordningen eller säkerheten eller för att hindra skada | säger ingen regel något om "may-control-communications" |

  # LVU (1990:52) 15 h § tredje stycket
  Scenariomall: Samtal med advokaten avlyssnas inte
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att avlyssna eller kontrollera elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att begränsning, avlyssning eller annan kontroll av kommunikationen behövs för vården, ordningen eller säkerheten eller för att hindra skada
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                 | svar                                                    |
      | kommunikationen är mellan den unge och en advokat som biträder den unge i en rättslig angelägenhet                      | säger ingen regel något om "may-control-communications" |
      | det är okänt om kommunikationen är mellan den unge och en advokat som biträder den unge i en rättslig angelägenhet      | är det okänt om "may-control-communications" gäller     |
      | det inte stämmer att kommunikationen är mellan den unge och en advokat som biträder den unge i en rättslig angelägenhet | gäller "may-control-communications"                     |

  # LVU (1990:52) 15 h § tredje stycket
  Scenariomall: Förbudet mot att kontrollera samtal med advokaten
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                 | svar                                                           |
      | kommunikationen är mellan den unge och en advokat som biträder den unge i en rättslig angelägenhet                      | gäller "no-control-of-contact-with-lawyer"                     |
      | det är okänt om kommunikationen är mellan den unge och en advokat som biträder den unge i en rättslig angelägenhet      | är det okänt om "no-control-of-contact-with-lawyer" gäller     |
      | det inte stämmer att kommunikationen är mellan den unge och en advokat som biträder den unge i en rättslig angelägenhet | säger ingen regel något om "no-control-of-contact-with-lawyer" |

  # LVU (1990:52) 15 h § andra stycket
  Scenariomall: Den unge får veta om avlyssningen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                    | svar                                                       |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är att avlyssna eller kontrollera elektronisk kommunikation | gäller "tell-of-communication-control"                     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är okänt                                                    | är det okänt om "tell-of-communication-control" gäller     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra elektronisk kommunikation                      | säger ingen regel något om "tell-of-communication-control" |

  # LVU (1990:52) 15 j § första stycket
  Scenariomall: Telefonen omhändertas när det finns ett beslut
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att omhänderta eller samla in utrustning för elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                            | svar                                                          |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2025-08-25        | gäller "may-take-communication-equipment"                     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är okänd             | är det okänt om "may-take-communication-equipment" gäller     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit | säger ingen regel något om "may-take-communication-equipment" |

  # LVU (1990:52) 15 j § tredje stycket
  Scenariomall: Telefonen samlas in under aktivitet och natt
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att omhänderta eller samla in utrustning för elektronisk kommunikation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                            | svar                                                             |
      | en behandlingsaktivitet, sysselsättning eller dygnsvila pågår                      | gäller "may-collect-communication-equipment"                     |
      | det är okänt om en behandlingsaktivitet, sysselsättning eller dygnsvila pågår      | är det okänt om "may-collect-communication-equipment" gäller     |
      | det inte stämmer att en behandlingsaktivitet, sysselsättning eller dygnsvila pågår | säger ingen regel något om "may-collect-communication-equipment" |

  # LVU (1990:52) 15 k § första stycket
  Scenariomall: Ingen egen telefon på hem med förhöjd nivå
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                    | svar                                                              |
      | det särskilda ungdomshemmet har förhöjd säkerhetsnivå                      | gäller "may-not-have-communication-equipment"                     |
      | det är okänt om det särskilda ungdomshemmet har förhöjd säkerhetsnivå      | är det okänt om "may-not-have-communication-equipment" gäller     |
      | det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå | säger ingen regel något om "may-not-have-communication-equipment" |

  # LVU (1990:52) 15 k § första stycket
  Scenariomall: Telefonen tas om hand på hem med förhöjd nivå
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                           | svar                                                      |
      | den unge innehar eller tar emot utrustning för elektronisk kommunikation                      | gäller "take-communication-equipment"                     |
      | det är okänt om den unge innehar eller tar emot utrustning för elektronisk kommunikation      | är det okänt om "take-communication-equipment" gäller     |
      | det inte stämmer att den unge innehar eller tar emot utrustning för elektronisk kommunikation | säger ingen regel något om "take-communication-equipment" |

  # LVU (1990:52) 15 l § första stycket
  Scenariomall: Besök när det är lämpligt
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                     | svar                                                          |
      | Statens institutionsstyrelse bedömer att det är lämpligt att den unge tar emot besöket                      | gäller "may-receive-visits-at-youth-home"                     |
      | ingen har bedömt om det är lämpligt att den unge tar emot besöket                                           | är det okänt om "may-receive-visits-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är lämpligt att den unge tar emot besöket | säger ingen regel något om "may-receive-visits-at-youth-home" |

  # LVU (1990:52) 15 m §
  Scenariomall: Besök vägras vid fara
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra besök
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                          | svar                                           |
      | Statens institutionsstyrelse bedömer att besöket kan äventyra vården, ordningen eller säkerheten eller skada någon, på ett sätt som begränsning och kontroll inte avhjälper                      | gäller "may-refuse-visits"                     |
      | ingen har bedömt om besöket kan äventyra vården, ordningen eller säkerheten eller skada någon, på ett sätt som begränsning och kontroll inte avhjälper                                           | är det okänt om "may-refuse-visits" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att besöket kan äventyra vården, ordningen eller säkerheten eller skada någon, på ett sätt som begränsning och kontroll inte avhjälper | säger ingen regel något om "may-refuse-visits" |

  # LVU (1990:52) 15 n § första stycket
  Scenariomall: Besök begränsas när det behövs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att begränsa besök
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                         | svar                                          |
      | Statens institutionsstyrelse bedömer att begränsning, övervakning eller annan kontroll av besöket behövs för vården, ordningen eller säkerheten eller för att hindra skada                      | gäller "may-limit-visits"                     |
      | ingen har bedömt om begränsning, övervakning eller annan kontroll av besöket behövs för vården, ordningen eller säkerheten eller för att hindra skada                                           | är det okänt om "may-limit-visits" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att begränsning, övervakning eller annan kontroll av besöket behövs för vården, ordningen eller säkerheten eller för att hindra skada | säger ingen regel något om "may-limit-visits" |

  # LVU (1990:52) 15 n § första stycket
  Scenariomall: Besök övervakas när det behövs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att övervaka eller kontrollera besök
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att det inte stämmer att besökaren är en advokat som biträder den unge i en rättslig angelägenhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                         | svar                                            |
      | Statens institutionsstyrelse bedömer att begränsning, övervakning eller annan kontroll av besöket behövs för vården, ordningen eller säkerheten eller för att hindra skada                      | gäller "may-control-visits"                     |
      | ingen har bedömt om begränsning, övervakning eller annan kontroll av besöket behövs för vården, ordningen eller säkerheten eller för att hindra skada                                           | är det okänt om "may-control-visits" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att begränsning, övervakning eller annan kontroll av besöket behövs för vården, ordningen eller säkerheten eller för att hindra skada | säger ingen regel något om "may-control-visits" |

  # LVU (1990:52) 15 n § tredje stycket
  Scenariomall: Advokatens besök övervakas bara på begäran
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att övervaka eller kontrollera besök
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att begränsning, övervakning eller annan kontroll av besöket behövs för vården, ordningen eller säkerheten eller för att hindra skada
    Och att besökaren är en advokat som biträder den unge i en rättslig angelägenhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                      | svar                                            |
      | advokaten eller den unge begär att besöket övervakas eller kontrolleras                      | gäller "may-control-visits"                     |
      | det är okänt om advokaten eller den unge begär att besöket övervakas eller kontrolleras      | är det okänt om "may-control-visits" gäller     |
      | det inte stämmer att advokaten eller den unge begär att besöket övervakas eller kontrolleras | säger ingen regel något om "may-control-visits" |

  # LVU (1990:52) 15 n § tredje stycket
  Scenariomall: Förbudet mot att övervaka advokatens besök
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att besökaren är en advokat som biträder den unge i en rättslig angelägenhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                      | svar                                                     |
      | advokaten eller den unge begär att besöket övervakas eller kontrolleras                      | säger ingen regel något om "no-control-of-lawyers-visit" |
      | det är okänt om advokaten eller den unge begär att besöket övervakas eller kontrolleras      | är det okänt om "no-control-of-lawyers-visit" gäller     |
      | det inte stämmer att advokaten eller den unge begär att besöket övervakas eller kontrolleras | gäller "no-control-of-lawyers-visit"                     |

  # LVU (1990:52) 15 n § andra stycket
  Scenariomall: Den unge får veta om övervakningen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                | svar                                               |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är att övervaka eller kontrollera besök | gäller "tell-of-visit-control"                     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är okänt                                | är det okänt om "tell-of-visit-control" gäller     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra besök                      | säger ingen regel något om "tell-of-visit-control" |

  # LVU (1990:52) 15 p § första stycket
  Scenariomall: Besökaren visiteras när säkerheten kräver det
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation av besökare
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                  | svar                                                       |
      | Statens institutionsstyrelse bedömer att det är nödvändigt av säkerhetsskäl att besökaren genomgår kroppsvisitation                      | gäller "may-require-search-of-visitor"                     |
      | ingen har bedömt om det är nödvändigt av säkerhetsskäl att besökaren genomgår kroppsvisitation                                           | är det okänt om "may-require-search-of-visitor" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är nödvändigt av säkerhetsskäl att besökaren genomgår kroppsvisitation | säger ingen regel något om "may-require-search-of-visitor" |

  # LVU (1990:52) 15 q § första stycket
  Scenariomall: Bakgrundskontroll när det behövs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är bakgrundskontroll
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                     | svar                                                     |
      | Statens institutionsstyrelse bedömer att det vid bedömningen av kommunikation eller besök behövs att undersöka om den andra personen är dömd eller misstänkt för brott                      | gäller "check-background-of-contact"                     |
      | ingen har bedömt om det vid bedömningen av kommunikation eller besök behövs att undersöka om den andra personen är dömd eller misstänkt för brott                                           | är det okänt om "check-background-of-contact" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det vid bedömningen av kommunikation eller besök behövs att undersöka om den andra personen är dömd eller misstänkt för brott | säger ingen regel något om "check-background-of-contact" |

  # LVU (1990:52) 15 q § andra stycket
  Scenariomall: Uppgifter om personliga förhållanden
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är bakgrundskontroll
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                         | svar                                                                    |
      | Statens institutionsstyrelse bedömer att upplysningar behövs om personliga förhållanden i övrigt hos besökaren eller den som den unge vill kommunicera med                      | gäller "may-gather-personal-information-on-contact"                     |
      | ingen har bedömt om upplysningar behövs om personliga förhållanden i övrigt hos besökaren eller den som den unge vill kommunicera med                                           | är det okänt om "may-gather-personal-information-on-contact" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att upplysningar behövs om personliga förhållanden i övrigt hos besökaren eller den som den unge vill kommunicera med | säger ingen regel något om "may-gather-personal-information-on-contact" |

  # LVU (1990:52) 15 q § tredje stycket
  Scenariomall: Den andra får veta om bakgrundskontrollen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                 | svar                                                          |
      | den unge vill kommunicera med någon eller få besök                      | gäller "tell-contact-of-background-check"                     |
      | det är okänt om den unge vill kommunicera med någon eller få besök      | är det okänt om "tell-contact-of-background-check" gäller     |
      | det inte stämmer att den unge vill kommunicera med någon eller få besök | säger ingen regel något om "tell-contact-of-background-check" |

  # LVU (1990:52) 16 § tredje meningen
  Scenariomall: Otillåtna föremål omhändertas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                  | svar                                              |
      | egendom som den unge inte får inneha enligt LVU 16 § har påträffats                      | gäller "take-forbidden-items"                     |
      | det är okänt om egendom som den unge inte får inneha enligt LVU 16 § har påträffats      | är det okänt om "take-forbidden-items" gäller     |
      | det inte stämmer att egendom som den unge inte får inneha enligt LVU 16 § har påträffats | säger ingen regel något om "take-forbidden-items" |

  # LVU (1990:52) 17 § första stycket första meningen
  Scenariomall: Visitation vid ankomsten
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att kroppsvisitation eller ytlig kroppsbesiktning behövs
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det under vistelsen finns misstanke om att otillåten egendom ska påträffas hos den unge
    Och att åtgärden görs för att söka efter föremål som den unge inte får inneha
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                   | svar                                                       |
      | den unge anländer till ungdomshemmet                      | gäller "may-search-body-at-youth-home"                     |
      | det är okänt om den unge anländer till ungdomshemmet      | är det okänt om "may-search-body-at-youth-home" gäller     |
      | det inte stämmer att den unge anländer till ungdomshemmet | säger ingen regel något om "may-search-body-at-youth-home" |

  # LVU (1990:52) 17 § första stycket andra meningen
  Scenariomall: Visitation vid misstanke
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att kroppsvisitation eller ytlig kroppsbesiktning behövs
    Och att det inte stämmer att den unge anländer till ungdomshemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                               | svar                                                       |
      | Statens institutionsstyrelse bedömer att det under vistelsen finns misstanke om att otillåten egendom ska påträffas hos den unge                      | gäller "may-search-body-at-youth-home"                     |
      | ingen har bedömt om det under vistelsen finns misstanke om att otillåten egendom ska påträffas hos den unge                                           | är det okänt om "may-search-body-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det under vistelsen finns misstanke om att otillåten egendom ska påträffas hos den unge | säger ingen regel något om "may-search-body-at-youth-home" |

  # LVU (1990:52) 17 § andra stycket
  Scenariomall: Vittne vid visitation om inte den unge avstår
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                | svar                                                  |
      | den unge avstår från att ett vittne är närvarande                      | säger ingen regel något om "body-search-with-witness" |
      | det är okänt om den unge avstår från att ett vittne är närvarande      | är det okänt om "body-search-with-witness" gäller     |
      | det inte stämmer att den unge avstår från att ett vittne är närvarande | gäller "body-search-with-witness"                     |

  # LVU (1990:52) 17 § tredje stycket
  Scenariomall: Den unge får önska vem som visiterar
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                         | svar                                              |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning | gäller "ask-who-is-to-search"                     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är okänt                                         | är det okänt om "ask-who-is-to-search" gäller     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är övervakning av brev och andra försändelser    | säger ingen regel något om "ask-who-is-to-search" |

  # LVU (1990:52) 17 § fjärde stycket
  Scenariomall: Hänsyn vid visitation
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                         | svar                                                      |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning | gäller "show-consideration-in-search"                     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är okänt                                         | är det okänt om "show-consideration-in-search" gäller     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är övervakning av brev och andra försändelser    | säger ingen regel något om "show-consideration-in-search" |

  # LVU (1990:52) 17 a § första stycket
  Scenariomall: Prov vid ankomsten när det finns anledning
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är provtagning
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att den unge anländer till ungdomshemmet
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det under vistelsen i hemmet kan misstänkas att den unge är påverkad
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att medicinska eller liknande skäl talar mot att den unge lämnar prov
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                        |
      | Statens institutionsstyrelse bedömer att det finns anledning att uppmana den unge att lämna prov                      | gäller "must-give-sample-at-youth-home"                     |
      | ingen har bedömt om det finns anledning att uppmana den unge att lämna prov                                           | är det okänt om "must-give-sample-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det finns anledning att uppmana den unge att lämna prov | säger ingen regel något om "must-give-sample-at-youth-home" |

  # LVU (1990:52) 17 a § andra stycket
  Scenariomall: Prov vid misstanke under vistelsen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är provtagning
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att det inte stämmer att den unge anländer till ungdomshemmet
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att medicinska eller liknande skäl talar mot att den unge lämnar prov
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                            | svar                                                        |
      | Statens institutionsstyrelse bedömer att det under vistelsen i hemmet kan misstänkas att den unge är påverkad                      | gäller "must-give-sample-at-youth-home"                     |
      | ingen har bedömt om det under vistelsen i hemmet kan misstänkas att den unge är påverkad                                           | är det okänt om "must-give-sample-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det under vistelsen i hemmet kan misstänkas att den unge är påverkad | säger ingen regel något om "must-give-sample-at-youth-home" |

  # LVU (1990:52) 17 a § första stycket första meningen
  Scenariomall: Medicinska skäl mot prov
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är provtagning
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att det under vistelsen i hemmet kan misstänkas att den unge är påverkad
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                         | svar                                                        |
      | Statens institutionsstyrelse bedömer att medicinska eller liknande skäl talar mot att den unge lämnar prov                      | säger ingen regel något om "must-give-sample-at-youth-home" |
      | ingen har bedömt om medicinska eller liknande skäl talar mot att den unge lämnar prov                                           | är det okänt om "must-give-sample-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att medicinska eller liknande skäl talar mot att den unge lämnar prov | gäller "must-give-sample-at-youth-home"                     |

  # LVU (1990:52) 17 b § första stycket
  Scenariomall: Rumsvisitation bara för otillåtna föremål
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är rumsvisitation
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att rumsvisitation behövs för att genomföra vården eller upprätthålla ordningen vid hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                    | svar                                                       |
      | åtgärden görs för att söka efter föremål som den unge inte får inneha                      | gäller "may-search-room-at-youth-home"                     |
      | det är okänt om åtgärden görs för att söka efter föremål som den unge inte får inneha      | är det okänt om "may-search-room-at-youth-home" gäller     |
      | det inte stämmer att åtgärden görs för att söka efter föremål som den unge inte får inneha | säger ingen regel något om "may-search-room-at-youth-home" |

  # LVU (1990:52) 17 b § andra stycket
  Scenariomall: Vittne vid rumsvisitation
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                      | svar                                                  |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är rumsvisitation                             | gäller "room-search-with-witness"                     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är okänt                                      | är det okänt om "room-search-with-witness" gäller     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är övervakning av brev och andra försändelser | säger ingen regel något om "room-search-with-witness" |

  # LVU (1990:52) 17 c §
  Scenariomall: Säkerhetskontroll bara på hem där det är bestämt
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är säkerhetskontroll med metalldetektor
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att säkerhetskontroll behövs för att genomföra vården eller upprätthålla ordningen vid hemmet
    Och att åtgärden görs för att söka efter föremål som den unge inte får inneha
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                      | svar                                                 |
      | Statens institutionsstyrelse har bestämt att säkerhetskontroll får göras på hemmet i en sådan situation                      | gäller "may-make-security-check"                     |
      | det är okänt om Statens institutionsstyrelse har bestämt att säkerhetskontroll får göras på hemmet i en sådan situation      | är det okänt om "may-make-security-check" gäller     |
      | det inte stämmer att Statens institutionsstyrelse har bestämt att säkerhetskontroll får göras på hemmet i en sådan situation | säger ingen regel något om "may-make-security-check" |

  # LVU (1990:52) 19 § första stycket
  Scenariomall: Post övervakas när det behövs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är övervakning av brev och andra försändelser
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att det inte stämmer att brevet är mellan den unge och en svensk myndighet, en advokat eller den unges offentliga biträde
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                               | svar                                            |
      | Statens institutionsstyrelse bedömer att övervakning av brev och försändelser behövs med hänsyn till ordningen vid hemmet eller den unges särskilda förhållanden                      | gäller "may-supervise-mail"                     |
      | ingen har bedömt om övervakning av brev och försändelser behövs med hänsyn till ordningen vid hemmet eller den unges särskilda förhållanden                                           | är det okänt om "may-supervise-mail" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att övervakning av brev och försändelser behövs med hänsyn till ordningen vid hemmet eller den unges särskilda förhållanden | säger ingen regel något om "may-supervise-mail" |

  # LVU (1990:52) 19 § andra stycket
  Scenariomall: Brev till myndighet och advokat granskas inte
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är övervakning av brev och andra försändelser
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att övervakning av brev och försändelser behövs med hänsyn till ordningen vid hemmet eller den unges särskilda förhållanden
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                            |
      | brevet är mellan den unge och en svensk myndighet, en advokat eller den unges offentliga biträde                      | säger ingen regel något om "may-supervise-mail" |
      | det är okänt om brevet är mellan den unge och en svensk myndighet, en advokat eller den unges offentliga biträde      | är det okänt om "may-supervise-mail" gäller     |
      | det inte stämmer att brevet är mellan den unge och en svensk myndighet, en advokat eller den unges offentliga biträde | gäller "may-supervise-mail"                     |

  # LVU (1990:52) 19 § andra stycket
  Scenariomall: Förbudet mot att granska brev till myndighet och advokat
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                     |
      | brevet är mellan den unge och en svensk myndighet, en advokat eller den unges offentliga biträde                      | gäller "protected-mail-not-examined"                     |
      | det är okänt om brevet är mellan den unge och en svensk myndighet, en advokat eller den unges offentliga biträde      | är det okänt om "protected-mail-not-examined" gäller     |
      | det inte stämmer att brevet är mellan den unge och en svensk myndighet, en advokat eller den unges offentliga biträde | säger ingen regel något om "protected-mail-not-examined" |

  # LVU (1990:52) 15 a § i äldre lydelse, 15 e §
  Scenariomall: Rätten till kommunikation före och efter 2024-05-15
    Givet dagen är <dag>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att Statens institutionsstyrelse bedömer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                              |
      | 2024-05-14 | gäller "may-use-communications-at-youth-home"                     |
      | 2024-05-15 | säger ingen regel något om "may-use-communications-at-youth-home" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652)
  Scenariomall: Kommunikation när det är lämpligt, äldre lydelse
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                             | svar                                                              |
      | Statens institutionsstyrelse bedömer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt                      | gäller "may-use-communications-at-youth-home"                     |
      | ingen har bedömt om det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt                                           | är det okänt om "may-use-communications-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt | säger ingen regel något om "may-use-communications-at-youth-home" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652)
  Scenariomall: Besök när det är lämpligt, äldre lydelse
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att <uppgift>
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                     | svar                                                          |
      | Statens institutionsstyrelse bedömer att det är lämpligt att den unge tar emot besöket                      | gäller "may-receive-visits-at-youth-home"                     |
      | ingen har bedömt om det är lämpligt att den unge tar emot besöket                                           | är det okänt om "may-receive-visits-at-youth-home" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är lämpligt att den unge tar emot besöket | säger ingen regel något om "may-receive-visits-at-youth-home" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652)
  Scenariomall: Besök vägras för vården eller ordningen, äldre lydelse
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra besök
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                    | svar                                                          |
      | Statens institutionsstyrelse bedömer att kommunikationen eller besöken kan äventyra vården eller ordningen vid hemmet                      | gäller "may-refuse-or-limit-contacts-old"                     |
      | ingen har bedömt om kommunikationen eller besöken kan äventyra vården eller ordningen vid hemmet                                           | är det okänt om "may-refuse-or-limit-contacts-old" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att kommunikationen eller besöken kan äventyra vården eller ordningen vid hemmet | säger ingen regel något om "may-refuse-or-limit-contacts-old" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652)
  Scenariomall: Den äldre grunden för att vägra besök finns inte efter 2024-05-14
    Givet dagen är <dag>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra besök
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att kommunikationen eller besöken kan äventyra vården eller ordningen vid hemmet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                          |
      | 2024-05-14 | gäller "may-refuse-or-limit-contacts-old"                     |
      | 2024-05-15 | säger ingen regel något om "may-refuse-or-limit-contacts-old" |

  # LVU (1990:52) 15 m §
  Scenariomall: Den nya grunden för att vägra besök finns från 2024-05-15
    Givet dagen är <dag>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra besök
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att besöket kan äventyra vården, ordningen eller säkerheten eller skada någon, på ett sätt som begränsning och kontroll inte avhjälper
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                           |
      | 2024-05-14 | säger ingen regel något om "may-refuse-visits" |
      | 2024-05-15 | gäller "may-refuse-visits"                     |

  # LVU (1990:52) 15 c och 20 b §§
  Scenario: Vem som beslutar och var lagrummet finns
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att avskildhet är särskilt påkallad eftersom den unge uppträder våldsamt
    När rättsläget bedöms
    Så gäller "may-hold-in-seclusion"
    Och ansvarar Statens institutionsstyrelse för "may-hold-in-seclusion"
    Och vilar "may-hold-in-seclusion" på "LVU (1990:52) 15 c § första stycket första meningen"

  # LVU (1990:52) 20 a § andra stycket
  Scenario: Omvärlden
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    När rättsläget bedöms
    Så gäller "let-young-person-follow-the-world"

  # LVU (1990:52) 20 a § andra stycket
  Scenariomall: Omvärlden före och efter 2024-05-15
    Givet dagen är <dag>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                           |
      | 2024-05-14 | säger ingen regel något om "let-young-person-follow-the-world" |
      | 2024-05-15 | gäller "let-young-person-follow-the-world"                     |
