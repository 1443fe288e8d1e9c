# language: sv
Egenskap: LVU, varje villkor för sig
  > LVU (1990:52). Det som faller när ett villkor inte är uppfyllt, eller när åtgärden är slut.

  # LVU (1990:52) 11 § första stycket andra meningen
  Scenariomall: Placerad på hemmet, transport
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den som vårdas på ett särskilt ungdomshem transporteras
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                                    |
      | svaret på vilket slags hem placeringen gäller är särskilt ungdomshem                      | gäller "sis-decides-on-temporary-stay-in-transport"                     |
      | svaret på vilket slags hem placeringen gäller är hem för vård eller boende | säger ingen regel något om "sis-decides-on-temporary-stay-in-transport" |

  # LVU (1990:52) 12 a § första stycket
  Scenariomall: Placerad på hemmet, sjukhus
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att den unge vårdas eller har vårdats på sjukhus
    Och att den unge önskar lämna eller redan har lämnat vårdenheten på sjukhuset
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                                    |
      | svaret på vilket slags hem placeringen gäller är särskilt ungdomshem                      | gäller "tell-sis-when-young-person-leaves-hospital"                     |
      | svaret på vilket slags hem placeringen gäller är hem för vård eller boende | säger ingen regel något om "tell-sis-when-young-person-leaves-hospital" |

  # LVU (1990:52) 12 a § första stycket
  Scenariomall: Vårdas eller har vårdats på sjukhus
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge önskar lämna eller redan har lämnat vårdenheten på sjukhuset
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                           | svar                                                                    |
      | den unge vårdas eller har vårdats på sjukhus                      | gäller "tell-sis-when-young-person-leaves-hospital"                     |
      | det inte stämmer att den unge vårdas eller har vårdats på sjukhus | säger ingen regel något om "tell-sis-when-young-person-leaves-hospital" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652) och 20 a §
  Scenariomall: Proportionalitet, äldre lydelse
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är att vägra besök
    Och att Statens institutionsstyrelse bedömer att kommunikationen eller besöken kan äventyra vården eller ordningen vid hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                   | svar                                                          |
      | Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden                      | gäller "may-refuse-or-limit-contacts-old"                     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden | säger ingen regel något om "may-refuse-or-limit-contacts-old" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652)
  Scenariomall: Rätt befogenhet, äldre lydelse
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att kommunikationen eller besöken kan äventyra vården eller ordningen vid hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                      | svar                                                          |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är att begränsa besök                         | gäller "may-refuse-or-limit-contacts-old"                     |
      | svaret på vilken särskild befogenhet som övervägs mot den unge är övervakning av brev och andra försändelser | säger ingen regel något om "may-refuse-or-limit-contacts-old" |

  # LVU (1990:52) 15 b § andra stycket
  Scenariomall: Vården på låsbar enhet är slut, utevistelse
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                                              |
      | dagen då vården på en låsbar enhet upphörde ännu inte har kommit | gäller "outdoors-and-activity-at-locked-unit"                     |
      | dagen då vården på en låsbar enhet upphörde är 2025-08-20        | säger ingen regel något om "outdoors-and-activity-at-locked-unit" |

  # LVU (1990:52) 15 b § tredje stycket
  Scenariomall: Vården på låsbar enhet är slut, två månader
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns särskilda behandlingsskäl för längre vård på en låsbar enhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                               |
      | dagen då vården på en låsbar enhet upphörde ännu inte har kommit | gäller "locked-unit-care-ends"                     |
      | dagen då vården på en låsbar enhet upphörde är 2025-08-20        | säger ingen regel något om "locked-unit-care-ends" |

  # LVU (1990:52) 15 b § tredje stycket andra meningen
  Scenariomall: Vården på låsbar enhet är slut, längre tid
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är vård på en låsbar enhet
    Och att Statens institutionsstyrelse bedömer att det finns särskilda behandlingsskäl för längre vård på en låsbar enhet
    Och att Statens institutionsstyrelse bedömer att vård på en låsbar enhet är nödvändig för att den unge inte ska avvika eller för att i övrigt genomföra vården
    Och att den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                     |
      | dagen då vården på en låsbar enhet upphörde ännu inte har kommit | gäller "locked-unit-care-may-go-on"      |
      | dagen då vården på en låsbar enhet upphörde är 2025-08-20        | säger ingen regel något om "locked-unit-care-may-go-on" |

  # LVU (1990:52) 15 b § fjärde stycket 1
  Scenariomall: Inlåsning kräver vård på låsbar enhet, ordningen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                                    |
      | dagen då vården på en låsbar enhet upphörde ännu inte har kommit | gäller "may-decide-night-seclusion"                     |
      | dagen då vården på en låsbar enhet upphörde är 2025-08-20        | säger ingen regel något om "may-decide-night-seclusion" |

  # LVU (1990:52) 15 b § fjärde stycket 2
  Scenariomall: Inlåsning kräver vård på låsbar enhet, avvikelse
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns en påtaglig risk för att den unges hälsa eller utveckling tar skada av avskildheten i anslutning till dygnsvilan
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att avskildhet i anslutning till dygnsvilan är nödvändig med hänsyn till ordningen eller säkerheten på hemmet
    Och att Statens institutionsstyrelse bedömer att avskildhet i anslutning till dygnsvilan är nödvändig för att den unge inte ska avvika från hemmet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                                    |
      | dagen då vården på en låsbar enhet upphörde ännu inte har kommit | gäller "may-decide-night-seclusion"                     |
      | dagen då vården på en låsbar enhet upphörde är 2025-08-20        | säger ingen regel något om "may-decide-night-seclusion" |

  # LVU (1990:52) 15 b § sjätte och sjunde styckena
  Scenariomall: Beslutet om inlåsning är slut, skydd
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då avskildhet i anslutning till dygnsvilan beslutades är 2025-08-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                    | svar                                                           |
      | dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde ännu inte har kommit | gäller "protection-during-night-seclusion"                     |
      | dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde är 2025-08-20        | säger ingen regel något om "protection-during-night-seclusion" |

  # LVU (1990:52) 15 b § sjätte och sjunde styckena
  Scenariomall: Beslutet om inlåsning är slut, 30 dagar
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då avskildhet i anslutning till dygnsvilan beslutades är 2025-08-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                    | svar                                                       |
      | dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde ännu inte har kommit | gäller "night-seclusion-decision-ends"                     |
      | dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde är 2025-08-20        | säger ingen regel något om "night-seclusion-decision-ends" |

  # LVU (1990:52) 15 b § sjätte och sjunde styckena
  Scenariomall: Beslutet om inlåsning är slut, upphävs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då avskildhet i anslutning till dygnsvilan beslutades är 2025-08-10
    Och att Statens institutionsstyrelse bedömer att det inte längre finns förutsättningar för beslutet om avskildhet i anslutning till dygnsvilan
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                    | svar                                                |
      | dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde ännu inte har kommit | gäller "revoke-night-seclusion"                     |
      | dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde är 2025-08-20        | säger ingen regel något om "revoke-night-seclusion" |

  # LVU (1990:52) 15 d § andra stycket
  Scenariomall: Vården i enskildhet är slut, anpassning
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården i enskildhet började är 2025-08-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                    | svar                                             |
      | dagen då vården i enskildhet upphörde ännu inte har kommit | gäller "adapt-separate-care"                     |
      | dagen då vården i enskildhet upphörde är 2025-08-20        | säger ingen regel något om "adapt-separate-care" |

  # LVU (1990:52) 15 d § tredje stycket
  Scenariomall: Vården i enskildhet är slut, prövning
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården i enskildhet började är 2025-08-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                    | svar                                              |
      | dagen då vården i enskildhet upphörde ännu inte har kommit | gäller "review-separate-care"                     |
      | dagen då vården i enskildhet upphörde är 2025-08-20        | säger ingen regel något om "review-separate-care" |

  # LVU (1990:52) 15 f § andra stycket
  Scenariomall: Godkänd utrustning
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    Och att den unge använder tjänsten för att stå i förbindelse med en annan person
    Och att Statens institutionsstyrelse bedömer att det är lämpligt att den unge använder elektroniska kommunikationstjänster på det sätt som är aktuellt
    Och att <uppgift>
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                           | svar                                                                 |
      | utrustningen tillhandahålls eller är godkänd av Statens institutionsstyrelse                      | gäller "may-contact-others-from-heightened-home"                     |
      | det inte stämmer att utrustningen tillhandahålls eller är godkänd av Statens institutionsstyrelse | säger ingen regel något om "may-contact-others-from-heightened-home" |

  # LVU (1990:52) 15 k § andra stycket
  Scenariomall: Den unge är kvar på hemmet med förhöjd nivå
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då den unges utrustning för elektronisk kommunikation omhändertogs är 2025-08-02
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                            | svar                                                                     |
      | dagen då den unge inte längre ska vistas på ett hem med förhöjd säkerhetsnivå är 2025-09-10        | gäller "return-equipment-on-leaving-heightened-home"                     |
      | dagen då den unge inte längre ska vistas på ett hem med förhöjd säkerhetsnivå ännu inte har kommit | säger ingen regel något om "return-equipment-on-leaving-heightened-home" |

  # LVU (1990:52) 15 o §
  Scenariomall: Beslutet om besök är slut
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är 2025-08-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                            | svar                                             |
      | dagen då beslutet om besök upphörde att gälla ännu inte har kommit | gäller "visit-decision-ends"                     |
      | dagen då beslutet om besök upphörde att gälla är 2025-08-20        | säger ingen regel något om "visit-decision-ends" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652)
  Scenariomall: Inget beslut om kommunikation före 2024-05-15
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                            | svar                                                     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2024-05-10        | gäller "communication-decision-ends"                     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit | säger ingen regel något om "communication-decision-ends" |

  # LVU (1990:52) 15 a § (lydelse enligt SFS 2018:652)
  Scenariomall: Inget beslut om besök före 2024-05-15
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om besök upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                        | svar                                             |
      | dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är 2024-05-10        | gäller "visit-decision-ends"                     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades ännu inte har kommit | säger ingen regel något om "visit-decision-ends" |

  # LVU (1990:52) 17 § första stycket
  Scenariomall: Visitation ska behövas vid ankomsten
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning
    Och att den unge anländer till ungdomshemmet
    Och att åtgärden görs för att söka efter föremål som den unge inte får inneha
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det under vistelsen finns misstanke om att otillåten egendom ska påträffas hos den unge
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                            | svar                                                       |
      | Statens institutionsstyrelse bedömer att kroppsvisitation eller ytlig kroppsbesiktning behövs                      | gäller "may-search-body-at-youth-home"                     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att kroppsvisitation eller ytlig kroppsbesiktning behövs | säger ingen regel något om "may-search-body-at-youth-home" |

  # LVU (1990:52) 17 § första stycket andra meningen
  Scenariomall: Visitation ska behövas vid misstanke
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är kroppsvisitation eller ytlig kroppsbesiktning
    Och att det inte stämmer att den unge anländer till ungdomshemmet
    Och att Statens institutionsstyrelse bedömer att det under vistelsen finns misstanke om att otillåten egendom ska påträffas hos den unge
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                            | svar                                                       |
      | Statens institutionsstyrelse bedömer att kroppsvisitation eller ytlig kroppsbesiktning behövs                      | gäller "may-search-body-at-youth-home"                     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att kroppsvisitation eller ytlig kroppsbesiktning behövs | säger ingen regel något om "may-search-body-at-youth-home" |

  # LVU (1990:52) 17 b § första stycket
  Scenariomall: Rumsvisitation ska behövas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är rumsvisitation
    Och att åtgärden görs för att söka efter föremål som den unge inte får inneha
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                              | svar                                                       |
      | Statens institutionsstyrelse bedömer att rumsvisitation behövs för att genomföra vården eller upprätthålla ordningen vid hemmet                      | gäller "may-search-room-at-youth-home"                     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att rumsvisitation behövs för att genomföra vården eller upprätthålla ordningen vid hemmet | säger ingen regel något om "may-search-room-at-youth-home" |

  # LVU (1990:52) 17 c §
  Scenariomall: Säkerhetskontroll ska behövas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är säkerhetskontroll med metalldetektor
    Och att åtgärden görs för att söka efter föremål som den unge inte får inneha
    Och att Statens institutionsstyrelse har bestämt att säkerhetskontroll får göras på hemmet i en sådan situation
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                 | svar                                                 |
      | Statens institutionsstyrelse bedömer att säkerhetskontroll behövs för att genomföra vården eller upprätthålla ordningen vid hemmet                      | gäller "may-make-security-check"                     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att säkerhetskontroll behövs för att genomföra vården eller upprätthålla ordningen vid hemmet | säger ingen regel något om "may-make-security-check" |

  # LVU (1990:52) 28 §
  Scenariomall: Det tillfälliga flyttningsförbudet är slut
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet underställdes rätten är 2025-08-21
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                   | svar                                                                                  |
      | för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit | gäller "court-reviews-temporary-removal-ban" för placeringen "p1"                     |
      | för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde är 2025-08-28        | säger ingen regel något om "court-reviews-temporary-removal-ban" för placeringen "p1" |

  # LVU (1990:52) 31 e § andra stycket
  Scenariomall: Det tillfälliga utreseförbudet är slut, prövning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet underställdes rätten är 2025-08-21
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                               | svar                                                            |
      | dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit | gäller "court-reviews-temporary-travel-ban"                     |
      | dagen då det tillfälliga utreseförbudet upphörde är 2025-08-28        | säger ingen regel något om "court-reviews-temporary-travel-ban" |

  # LVU (1990:52) 31 e § fjärde stycket
  Scenariomall: Det tillfälliga utreseförbudet är slut, rätten som prövar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då nämnden ansökte om utreseförbud är 2025-08-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                               | svar                                                                        |
      | dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit | gäller "submit-temporary-travel-ban-to-court-trying-it"                     |
      | dagen då det tillfälliga utreseförbudet upphörde är 2025-08-28        | säger ingen regel något om "submit-temporary-travel-ban-to-court-trying-it" |

  # LVU (1990:52) 31 h § första stycket
  Scenariomall: Utreseförbudet är slut, avlägsnande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om utreseförbud är 2025-02-01
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                               | svar                                                          |
      | dagen då utreseförbudet upphörde ännu inte har kommit | gäller "travel-ban-does-not-stop-removal"                     |
      | dagen då utreseförbudet upphörde är 2025-08-28        | säger ingen regel något om "travel-ban-does-not-stop-removal" |

  # LVU (1990:52) 31 h § första stycket
  Scenariomall: Det tillfälliga utreseförbudet är slut, avlägsnande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    Och att dagen då rätten själv beslutade om tillfälligt utreseförbud ännu inte har kommit
    Och att avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                               | svar                                                          |
      | dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit | gäller "travel-ban-does-not-stop-removal"                     |
      | dagen då det tillfälliga utreseförbudet upphörde är 2025-08-28        | säger ingen regel något om "travel-ban-does-not-stop-removal" |

  # LVU (1990:52) 43 § första stycket 3
  Scenariomall: Placerad på hemmet, hämtning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter
    Och att Statens institutionsstyrelse begär hjälp med att hämta eller förflytta den unge
    Och att <uppgift>
    Och att det inte stämmer att den som vårdas på ett särskilt ungdomshem transporteras
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                           |
      | svaret på vilket slags hem placeringen gäller är särskilt ungdomshem                      | gäller "police-fetch-or-move-young-person"                     |
      | svaret på vilket slags hem placeringen gäller är hem för vård eller boende | säger ingen regel något om "police-fetch-or-move-young-person" |

  # LVU (1990:52) 43 § första stycket 3
  Scenariomall: Placerad på hemmet, efterforskning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge har avvikit från det särskilda ungdomshemmet
    Och att Statens institutionsstyrelse begär hjälp med att efterforska den unge
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                        |
      | svaret på vilket slags hem placeringen gäller är särskilt ungdomshem                      | gäller "police-search-for-young-person"                     |
      | svaret på vilket slags hem placeringen gäller är hem för vård eller boende | säger ingen regel något om "police-search-for-young-person" |

  # LVU (1990:52) 43 § första stycket 3
  Scenariomall: Har avvikit
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att Statens institutionsstyrelse begär hjälp med att efterforska den unge
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                    | svar                                                        |
      | den unge har avvikit från det särskilda ungdomshemmet                      | gäller "police-search-for-young-person"                     |
      | det inte stämmer att den unge har avvikit från det särskilda ungdomshemmet | säger ingen regel något om "police-search-for-young-person" |

  # LVU (1990:52) 43 §
  Scenariomall: Placerad på hemmet, Kriminalvården
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att den som vårdas på ett särskilt ungdomshem transporteras
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens eller Kriminalvårdens särskilda befogenheter
    Och att <uppgift>
    Och att svaret på vem som begär hjälp med läkarundersökningen enligt LVU 32 § saknas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                             |
      | svaret på vilket slags hem placeringen gäller är särskilt ungdomshem                      | gäller "prison-service-helps-with-transport"                     |
      | svaret på vilket slags hem placeringen gäller är hem för vård eller boende | säger ingen regel något om "prison-service-helps-with-transport" |

  # LVU (1990:52) 43 a §
  Scenariomall: Placerad på hemmet, häkteslagen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att den som vårdas på ett särskilt ungdomshem transporteras
    Och att hjälp med en transport enligt LVU 43 § har begärts
    Och att <uppgift>
    Och att Statens institutionsstyrelse bedömer att det annars finns synnerliga skäl för hjälp enligt LVU 43 §
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                                     |
      | svaret på vilket slags hem placeringen gäller är särskilt ungdomshem                      | gäller "prison-service-uses-remand-act-in-transport"                     |
      | svaret på vilket slags hem placeringen gäller är hem för vård eller boende | säger ingen regel något om "prison-service-uses-remand-act-in-transport" |

  # LVU (1990:52) 9 a § tredje stycket
  Scenariomall: Ansökan har inte kommit in
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    Och att <uppgift>
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-30
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                      | svar                                                               |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är 2025-07-30        | gäller "temporary-care-may-continue-meanwhile"                     |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten ännu inte har kommit | säger ingen regel något om "temporary-care-may-continue-meanwhile" |

  # LVU (1990:52) 9 a § fjärde stycket andra meningen
  Scenariomall: Inget första medgivande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att förvaltningsrätten bedömer att det inte stämmer att fortsatt tillfällig vård är nödvändig längre än ett år
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                | svar                                                          |
      | dagen då rätten första gången medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05        | gäller "temporary-care-ends-after-a-year"                     |
      | dagen då rätten första gången medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit | säger ingen regel något om "temporary-care-ends-after-a-year" |

  # LVU (1990:52) 9 b § första stycket
  Scenario: Ingen ansökan alls efter medgivandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut är 2025-08-30
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    När rättsläget bedöms
    Så är det sant att personen har ett omhändertagande som har upphört
