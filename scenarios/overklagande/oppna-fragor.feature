# language: sv
Egenskap: Öppna frågor, rapportering av äldre beslut
  > 34 kap. nämner beslut enligt 11 och 12 kap.

  # Fråga 6: beslut enligt 2001 års lag
  Scenario: Äldre beslut som inte har verkställts
    Givet dagen är 2025-12-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-06-30
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "report-unexecuted-decision" gäller
    Och ställs frågan "older_decision_counts_in_reporting" till socialnämnden

  # Fråga 6: beslut enligt 2001 års lag
  Scenariomall: Äldre beslut som inte har verkställts, bedömt
    Givet dagen är 2025-12-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-06-30
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    Och att <bedömning>
    När rättsläget bedöms
    Så <svar> "report-unexecuted-decision"

    Exempel:
      | bedömning                                                                                                                      | svar                       |
      | socialnämnden bedömer att ett beslut enligt 2001 års socialtjänstlag omfattas av rapporteringen i 34 kap.                      | gäller                     |
      | socialnämnden bedömer att det inte stämmer att ett beslut enligt 2001 års socialtjänstlag omfattas av rapporteringen i 34 kap. | säger ingen regel något om |

  # Utanför frågan: beslut enligt 2025 års lag
  Scenario: Nytt beslut som inte har verkställts
    Givet dagen är 2025-12-02
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-07-01
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så gäller "report-unexecuted-decision"

  # Utanför frågan: den äldre lagen gäller ännu
  Scenario: Äldre beslut medan 2001 års lag gällde
    Givet dagen är 2025-06-30
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-02-01
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så gäller "report-unexecuted-decision"

  # Utanför frågan: tre månader har inte gått
  Scenario: Äldre beslut innan tre månader har gått
    Givet dagen är 2025-08-01
    Och att beslutet är gynnande och enligt 11 kap. 1 § eller 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att dagen då beslutet fattades är 2025-06-30
    Och att dagen då beslutet verkställdes ännu inte har kommit
    Och att dagen då verkställigheten avbröts ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "report-unexecuted-decision"
