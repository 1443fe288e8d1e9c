# language: sv
Egenskap: Öppna frågor, avslag på begäran om längre tid
  > 9 § säger inte vad ett avslag betyder när tiden har gått ut.

  # Fråga 10: avslag efter att tiden har gått ut
  Scenario: Begäran om längre tid avslås för sent
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-08-01
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-08-08
    Och att dagen då omhändertagandet verkställdes är 2025-08-01
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att förlängning av tiden för ansökan om vård har begärts
    Och att rätten har avslagit begäran om längre tid att ansöka om vård
    När rättsläget bedöms
    Så är det okänt om "taking-into-care-has-lapsed" gäller

  # Fråga 10: avslag efter att tiden har gått ut
  Scenariomall: Begäran om längre tid avslås för sent, bedömt
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-08-01
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-08-08
    Och att dagen då omhändertagandet verkställdes är 2025-08-01
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att förlängning av tiden för ansökan om vård har begärts
    Och att rätten har avslagit begäran om längre tid att ansöka om vård
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "taking-into-care-has-lapsed"

    Exempel:
      | bedömning                                                                                                                                          | svar        |
      | förvaltningsrätten bedömer att omhändertagandet upphörde när rätten avslog begäran om längre tid efter att tiden hade gått ut                      | gäller      |
      | förvaltningsrätten bedömer att det inte stämmer att omhändertagandet upphörde när rätten avslog begäran om längre tid efter att tiden hade gått ut | gäller inte |

  # Utanför frågan: begäran prövas
  Scenario: Begäran om längre tid prövas
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-08-01
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-08-08
    Och att dagen då omhändertagandet verkställdes är 2025-08-01
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att förlängning av tiden för ansökan om vård har begärts
    Och att det inte stämmer att rätten har avslagit begäran om längre tid att ansöka om vård
    När rättsläget bedöms
    Så gäller inte "taking-into-care-has-lapsed"

  # Utanför frågan: ingen begäran
  Scenario: Ingen begäran om längre tid
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om omedelbart omhändertagande fattades är 2025-08-01
    Och att dagen då förvaltningsrätten fastställde omhändertagandet är 2025-08-08
    Och att dagen då omhändertagandet verkställdes är 2025-08-01
    Och att det inte stämmer att omhändertagandet är beslutat enligt LVU 6 a §, eftersom svensk domstol inte är behörig
    Och att dagen då det omedelbara omhändertagandet upphörde ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om vård till ännu inte har kommit
    Och att dagen då nämnden ansökte om vård enligt LVU ännu inte har kommit
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om vård har begärts
    Och att det inte stämmer att rätten har avslagit begäran om längre tid att ansöka om vård
    När rättsläget bedöms
    Så gäller "taking-into-care-has-lapsed"

  # Fråga 9: de fyra veckorna slutar lördagen den 30 augusti
  Scenario: Vården började måndagen efter fyra veckor
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-08-02
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "lvu-care-decision-has-lapsed" gäller

  # Fråga 9: de fyra veckorna slutar lördagen den 30 augusti
  Scenariomall: Vården började måndagen efter fyra veckor, bedömt
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-08-02
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-09-01
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "lvu-care-decision-has-lapsed"

    Exempel:
      | bedömning                                                                                                                                          | svar        |
      | förvaltningsrätten bedömer att den sista av de fyra veckornas dagar var en helgdag, och tiden gällde därför till nästa vardag                      | gäller inte |
      | förvaltningsrätten bedömer att det inte stämmer att den sista av de fyra veckornas dagar var en helgdag, och tiden gällde därför till nästa vardag | gäller      |

  # Utanför frågan: i tid
  Scenario: Vården började inom fyra veckor
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-08-02
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-08-30
    När rättsläget bedöms
    Så gäller inte "lvu-care-decision-has-lapsed"

  # Utanför frågan: för sent i båda läsningarna
  Scenario: Vården började långt efter fyra veckor
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om vård enligt LVU fick laga kraft är 2025-08-02
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-09-10
    När rättsläget bedöms
    Så gäller "lvu-care-decision-has-lapsed"
