# language: sv
Egenskap: Tillfällig vård när svensk domstol inte är behörig
  > LVU (1990:52) 6 a, 7–9 b och 10 §§.

  # LVU (1990:52) 6 a § första stycket
  Scenariomall: Omhändertagande för tillfällig vård, risk
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge
    Och att socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU
    Och att socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom den fortsatta utredningen allvarligt kan försvåras
    Och att socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom vidare åtgärder kan hindras
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                     | svar                                                           |
      | socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling                      | gäller "take-into-care-for-temporary-care"                     |
      | ingen har bedömt om åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling                            | är det okänt om "take-into-care-for-temporary-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling | säger ingen regel något om "take-into-care-for-temporary-care" |

  # LVU (1990:52) 6 a § första stycket
  Scenariomall: Omhändertagande för tillfällig vård, utredning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge
    Och att socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU
    Och att socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom vidare åtgärder kan hindras
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                     | svar                                                           |
      | socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom den fortsatta utredningen allvarligt kan försvåras                      | gäller "take-into-care-for-temporary-care"                     |
      | ingen har bedömt om åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom den fortsatta utredningen allvarligt kan försvåras                            | är det okänt om "take-into-care-for-temporary-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom den fortsatta utredningen allvarligt kan försvåras | säger ingen regel något om "take-into-care-for-temporary-care" |

  # LVU (1990:52) 6 a § första stycket
  Scenariomall: Omhändertagande för tillfällig vård, hinder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge
    Och att socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU
    Och att socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom den fortsatta utredningen allvarligt kan försvåras
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                              | svar                                                           |
      | socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom vidare åtgärder kan hindras                      | gäller "take-into-care-for-temporary-care"                     |
      | ingen har bedömt om åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom vidare åtgärder kan hindras                            | är det okänt om "take-into-care-for-temporary-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas eftersom vidare åtgärder kan hindras | säger ingen regel något om "take-into-care-for-temporary-care" |

  # LVU (1990:52) 6 a § första stycket
  Scenariomall: Bara när svensk domstol inte är behörig
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU
    Och att socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                   | svar                                                           |
      | socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge                      | gäller "take-into-care-for-temporary-care"                     |
      | ingen har bedömt om svensk domstol inte är behörig att besluta om vård enligt LVU för den unge                            | är det okänt om "take-into-care-for-temporary-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge | säger ingen regel något om "take-into-care-for-temporary-care" |

  # LVU (1990:52) 6 a § första stycket 2
  Scenariomall: Tillfälligt behov ska vara sannolikt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge
    Och att socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                           |
      | socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU                      | gäller "take-into-care-for-temporary-care"                     |
      | ingen har bedömt om det är sannolikt att den unge tillfälligt behöver vård som avses i LVU                            | är det okänt om "take-into-care-for-temporary-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU | säger ingen regel något om "take-into-care-for-temporary-care" |

  # LVU (1990:52) 6 a § första stycket
  Scenariomall: Under 18 år
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge
    Och att socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU
    Och att socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                           | svar                                                           |
      | personens ålder i hela år är 17 | gäller "take-into-care-for-temporary-care"                     |
      | personens ålder i hela år är 18 | säger ingen regel något om "take-into-care-for-temporary-care" |

  # LVU (1990:52) 6 a § andra stycket
  Scenariomall: Ordföranden omhändertar för tillfällig vård
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge
    Och att socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU
    Och att socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                             | svar                                                                  |
      | socialnämnden bedömer att nämndens beslut om omhändertagande inte kan avvaktas                      | gäller "chair-takes-into-care-for-temporary-care"                     |
      | ingen har bedömt om nämndens beslut om omhändertagande inte kan avvaktas                            | är det okänt om "chair-takes-into-care-for-temporary-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att nämndens beslut om omhändertagande inte kan avvaktas | säger ingen regel något om "chair-takes-into-care-for-temporary-care" |

  # LVU (1990:52) 6 a § andra stycket
  Scenariomall: Rätten omhändertar för tillfällig vård
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att svensk domstol inte är behörig att besluta om vård enligt LVU för den unge
    Och att socialnämnden bedömer att det är sannolikt att den unge tillfälligt behöver vård som avses i LVU
    Och att socialnämnden bedömer att åtgärder av den behöriga utländska myndigheten inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                                                  |
      | dagen då nämnden ansökte om vård enligt LVU är 2025-08-28        | gäller "court-takes-into-care-for-temporary-care"                     |
      | dagen då nämnden ansökte om vård enligt LVU är okänd             | är det okänt om "court-takes-into-care-for-temporary-care" gäller     |
      | dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit | säger ingen regel något om "court-takes-into-care-for-temporary-care" |

  # LVU (1990:52) 9 a § första stycket
  Scenariomall: Rätten låter omhändertagandet fortsätta
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-30
    Och att <uppgift>
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                       | svar                                                       |
      | förvaltningsrätten bedömer att den unge fortsatt behöver tillfällig vård                      | gäller "court-may-continue-temporary-care"                 |
      | ingen har bedömt om den unge fortsatt behöver tillfällig vård                                 | är det okänt om "court-may-continue-temporary-care" gäller |
      | förvaltningsrätten bedömer att det inte stämmer att den unge fortsatt behöver tillfällig vård | säger ingen regel något om "court-may-continue-temporary-care"            |

  # LVU (1990:52) 9 a § första stycket och 8 § första stycket
  Scenariomall: Ansökan om fortsatt omhändertagande ska vara i tid
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    Och att förvaltningsrätten bedömer att den unge fortsatt behöver tillfällig vård
    Och att <uppgift>
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                       | svar                                                       |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-30 | gäller "court-may-continue-temporary-care"                 |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är okänd      | är det okänt om "court-may-continue-temporary-care" gäller |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-31 | säger ingen regel något om "court-may-continue-temporary-care"            |

  # LVU (1990:52) 9 a § första stycket och 8 § andra stycket
  Scenario: Ansökan inom den förlängda tiden
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen som rätten har förlängt tiden för ansökan om vård till är 2025-08-10
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    Och att förvaltningsrätten bedömer att den unge fortsatt behöver tillfällig vård
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-08-10
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    När rättsläget bedöms
    Så gäller "court-may-continue-temporary-care"

  # LVU (1990:52) 9 a § första stycket
  Scenario: Ansökan innan det gällande medgivandet löper ut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut är 2025-09-25
    Och att förvaltningsrätten bedömer att den unge fortsatt behöver tillfällig vård
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-08-30
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-08-01
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    När rättsläget bedöms
    Så gäller "court-may-continue-temporary-care"

  # LVU (1990:52) 9 a § första stycket
  Scenariomall: Bara omhändertagande enligt 6 a § kan fortsätta
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-30
    Och att förvaltningsrätten bedömer att den unge fortsatt behöver tillfällig vård
    Och att <uppgift>
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                     | svar                                                       |
      | omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig                      | gäller "court-may-continue-temporary-care"                 |
      | det är okänt om omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig      | är det okänt om "court-may-continue-temporary-care" gäller |
      | det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig | säger ingen regel något om "court-may-continue-temporary-care"            |

  # LVU (1990:52) 34 §
  Scenariomall: Rätten tar upp målet om fortsatt omhändertagande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                      | svar                                                                      |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är 2025-07-30        | gäller "court-hears-continued-care-case-in-two-weeks"                     |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är okänd             | är det okänt om "court-hears-continued-care-case-in-two-weeks" gäller     |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten ännu inte har kommit | säger ingen regel något om "court-hears-continued-care-case-in-two-weeks" |

  # LVU (1990:52) 34 §
  Scenariomall: Två veckor om rätten inte förlänger
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är 2025-07-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                   | svar                                                                            |
      | förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om vård | ska "court-hears-continued-care-case-in-two-weeks" vara gjort senast 2025-08-13 |
      | förvaltningsrätten bedömer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för målet om vård                      | gäller "court-hears-continued-care-case-in-two-weeks"                           |

  # LVU (1990:52) 9 a § andra stycket
  Scenariomall: Ansökans innehåll
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                 | svar                                                            |
      | nämnden ska ansöka om fortsatt omhändertagande för tillfällig vård                      | gäller "continued-care-application-content"                     |
      | det är okänt om nämnden ska ansöka om fortsatt omhändertagande för tillfällig vård      | är det okänt om "continued-care-application-content" gäller     |
      | det inte stämmer att nämnden ska ansöka om fortsatt omhändertagande för tillfällig vård | säger ingen regel något om "continued-care-application-content" |

  # LVU (1990:52) 9 a § tredje stycket
  Scenariomall: Omhändertagandet fortsätter så länge
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
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
      | uppgift                                                                                               | svar                                                               |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är 2025-07-30 | gäller "temporary-care-may-continue-meanwhile"                     |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är okänd      | är det okänt om "temporary-care-may-continue-meanwhile" gäller     |
      | dagen då den senaste ansökan om fortsatt omhändertagande kom in till förvaltningsrätten är 2025-08-05 | säger ingen regel något om "temporary-care-may-continue-meanwhile" |

  # LVU (1990:52) 9 a § fjärde stycket
  Scenariomall: Högst två månader åt gången
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                         | svar                                                       |
      | dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05        | gäller "leave-for-temporary-care-ends"                     |
      | dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är okänd             | är det okänt om "leave-for-temporary-care-ends" gäller     |
      | dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit | säger ingen regel något om "leave-for-temporary-care-ends" |

  # LVU (1990:52) 9 a § fjärde stycket
  Scenario: Dagen då medgivandet senast slutar
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05
    När rättsläget bedöms
    Så ska "leave-for-temporary-care-ends" vara gjort senast 2025-10-05

  # LVU (1990:52) 9 a § fjärde stycket andra meningen
  Scenariomall: Högst ett år om inte vården är nödvändig längre
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då rätten första gången medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                    | svar                                                          |
      | förvaltningsrätten bedömer att fortsatt tillfällig vård är nödvändig längre än ett år                      | säger ingen regel något om "temporary-care-ends-after-a-year" |
      | ingen har bedömt om fortsatt tillfällig vård är nödvändig längre än ett år                                 | är det okänt om "temporary-care-ends-after-a-year" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att fortsatt tillfällig vård är nödvändig längre än ett år | gäller "temporary-care-ends-after-a-year"                     |

  # LVU (1990:52) 9 a § fjärde stycket andra meningen
  Scenario: Dagen då året är slut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då rätten första gången medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05
    Och att förvaltningsrätten bedömer att det inte stämmer att fortsatt tillfällig vård är nödvändig längre än ett år
    När rättsläget bedöms
    Så ska "temporary-care-ends-after-a-year" vara gjort senast 2026-08-05

  # LVU (1990:52) 9 § första stycket 1
  Scenariomall: Ansökan om fortsatt omhändertagande räddar omhändertagandet
    Givet dagen är 2025-08-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                              | svar                                                               |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-29        | är det falskt att personen har ett omhändertagande som har upphört |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är okänd             | är det okänt om personen har ett omhändertagande som har upphört   |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård ännu inte har kommit | är det sant att personen har ett omhändertagande som har upphört   |

  # LVU (1990:52) 9 § första stycket 1 och 8 § andra stycket
  Scenariomall: Detsamma när tiden är förlängd
    Givet dagen är 2025-08-12
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen som rätten har förlängt tiden för ansökan om vård till är 2025-08-10
    Och att det inte stämmer att ännu längre tid för ansökan om vård har begärts
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut ännu inte har kommit
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                              | svar                                                               |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-08-10        | är det falskt att personen har ett omhändertagande som har upphört |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård ännu inte har kommit | är det sant att personen har ett omhändertagande som har upphört   |

  # LVU (1990:52) 9 b § första stycket
  Scenariomall: Ingen ny ansökan innan medgivandet löper ut
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut är 2025-08-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                       | svar                                                               |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-29 | är det sant att personen har ett omhändertagande som har upphört   |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är okänd      | är det okänt om personen har ett omhändertagande som har upphört   |
      | dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-08-28 | är det falskt att personen har ett omhändertagande som har upphört |

  # LVU (1990:52) 9 b § första stycket
  Scenariomall: Sista dagen för en ny ansökan
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut är 2025-08-30
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-29
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                               |
      | 2025-08-30 | är det falskt att personen har ett omhändertagande som har upphört |
      | 2025-08-31 | är det sant att personen har ett omhändertagande som har upphört   |

  # LVU (1990:52) 9 b § första stycket och 11 §
  Scenario: Nämndens makt upphör med medgivandet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då omhändertagandet underställdes förvaltningsrätten är 2025-07-03
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att dagen då rätten senast medgav fortsatt omhändertagande för tillfällig vård är 2025-08-05
    Och att dagen då tiden för rättens medgivande om fortsatt omhändertagande löper ut är 2025-08-30
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-29
    När rättsläget bedöms
    Så säger ingen regel något om "board-decides-on-lvu-care"

  # LVU (1990:52) 9 b § andra stycket
  Scenariomall: Det fortsatta omhändertagandet upphör när skälen är borta
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                        | svar                                              |
      | socialnämnden bedömer att det inte längre finns skäl för omhändertagandet                      | gäller "end-taking-into-care"                     |
      | ingen har bedömt om det inte längre finns skäl för omhändertagandet                            | är det okänt om "end-taking-into-care" gäller     |
      | socialnämnden bedömer att det inte stämmer att det inte längre finns skäl för omhändertagandet | säger ingen regel något om "end-taking-into-care" |

  # LVU (1990:52) 7 § fjärde stycket
  Scenariomall: Beslutet går till den rätt som redan prövar vården
    Givet dagen är 2025-09-03
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                                                      |
      | dagen då nämnden ansökte om vård enligt LVU är 2025-08-20        | gäller "submit-taking-into-care-to-court-trying-care"                     |
      | dagen då nämnden ansökte om vård enligt LVU är okänd             | är det okänt om "submit-taking-into-care-to-court-trying-care" gäller     |
      | dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit | säger ingen regel något om "submit-taking-into-care-to-court-trying-care" |

  # LVU (1990:52) 7 § första och fjärde styckena
  Scenario: Underställning när ansökan redan är gjord
    Givet dagen är 2025-09-03
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-09-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att svaret på vem som beslutade om det omedelbara omhändertagandet är socialnämnden
    Och att dagen då nämnden ansökte om vård enligt LVU är 2025-08-20
    Och att dagen då omhändertagandet underställdes förvaltningsrätten ännu inte har kommit
    När rättsläget bedöms
    Så gäller "submit-taking-into-care-to-court"
    Och ska "submit-taking-into-care-to-court-trying-care" vara gjort senast 2025-09-08
    Och är "submit-taking-into-care-to-court-trying-care" inte gjort

  # LVU (1990:52) 8 § första stycket 2
  Scenario: Ansökan om fortsatt omhändertagande fullgör skyldigheten i 8 §
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-07-01
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen då omhändertagandet verkställdes är 2025-07-02
    Och att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-07-09
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen då nämnden senast ansökte om fortsatt omhändertagande för tillfällig vård är 2025-07-20
    När rättsläget bedöms
    Så gäller "apply-for-care-after-taking-into-care"
    Och är "apply-for-care-after-taking-into-care" gjort

  # LVU (1990:52) 10 §
  Scenariomall: När vården har börjat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                               | svar                                                    |
      | dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12        | är det sant att personen har börjat vårdas enligt LVU   |
      | dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är okänd             | är det okänt om personen har börjat vårdas enligt LVU   |
      | dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit | är det falskt att personen har börjat vårdas enligt LVU |

  # LVU (1990:52) 11 § andra stycket andra meningen
  Scenariomall: Vården börjar utanför hemmet, och det visas som gjort när den har börjat
    Givet dagen är 2025-01-20
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                               | svar                                         |
      | dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12        | är "lvu-care-starts-outside-home" gjort      |
      | dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem ännu inte har kommit | är "lvu-care-starts-outside-home" inte gjort |
