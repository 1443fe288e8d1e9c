# language: sv
Egenskap: Lagen (2024:79) från alla håll
  > Lagen (2024:79). Det som de andra filerna inte redan visar.

  # Lagen (2024:79) 2 kap. 2 § andra stycket andra meningen: för barnet inte fram sina åsikter ska dess inställning klarläggas
  Scenario: Barnets inställning, inga åsikter
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att det inte stämmer att barnet framför sina åsikter i ärendet eller målet enligt lagen (2024:79)
    När rättsläget bedöms
    Så gäller "find-out-childs-attitude-lpbsb"

  # Lagen (2024:79) 2 kap. 2 § andra stycket andra meningen: för barnet inte fram sina åsikter ska dess inställning klarläggas
  Scenario: Barnets inställning, okänt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att det är okänt om barnet framför sina åsikter i ärendet eller målet enligt lagen (2024:79)
    När rättsläget bedöms
    Så är det okänt om "find-out-childs-attitude-lpbsb" gäller

  # Lagen (2024:79) 2 kap. 2 § andra stycket andra meningen: för barnet inte fram sina åsikter ska dess inställning klarläggas
  Scenario: Barnets inställning, åsikter
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att barnet framför sina åsikter i ärendet eller målet enligt lagen (2024:79)
    När rättsläget bedöms
    Så säger ingen regel något om "find-out-childs-attitude-lpbsb"

  # Lagen (2024:79) 3 kap. 3 § andra stycket
  Scenario: Ansökans innehåll, ja
    Givet dagen är 2025-09-01
    Och att nämnden ska ansöka om skyddat boende för barnet enligt lagen (2024:79)
    När rättsläget bedöms
    Så gäller "lpbsb-application-content"

  # Lagen (2024:79) 3 kap. 3 § andra stycket
  Scenario: Ansökans innehåll, okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om nämnden ska ansöka om skyddat boende för barnet enligt lagen (2024:79)
    När rättsläget bedöms
    Så är det okänt om "lpbsb-application-content" gäller

  # Lagen (2024:79) 3 kap. 3 § andra stycket
  Scenario: Ansökans innehåll, nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att nämnden ska ansöka om skyddat boende för barnet enligt lagen (2024:79)
    När rättsläget bedöms
    Så säger ingen regel något om "lpbsb-application-content"

  # Lagen (2024:79) 4 kap. 6 § andra stycket
  Scenario: Längre tid för ansökan, ja
    Givet dagen är 2025-09-01
    Och att förvaltningsrätten bedömer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för ansökan om skyddat boende
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-09-01
    När rättsläget bedöms
    Så gäller "court-may-extend-time-to-apply-for-sheltered-housing"

  # Lagen (2024:79) 4 kap. 6 § andra stycket
  Scenario: Längre tid för ansökan, okänt
    Givet dagen är 2025-09-01
    Och att ingen har bedömt om ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för ansökan om skyddat boende
    När rättsläget bedöms
    Så är det okänt om "court-may-extend-time-to-apply-for-sheltered-housing" gäller

  # Lagen (2024:79) 4 kap. 6 § andra stycket
  Scenario: Längre tid för ansökan, nej
    Givet dagen är 2025-09-01
    Och att förvaltningsrätten bedömer att det inte stämmer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för ansökan om skyddat boende
    När rättsläget bedöms
    Så gäller inte "court-may-extend-time-to-apply-for-sheltered-housing"

  # Lagen (2024:79) 8 kap. 1 §
  Scenario: Skyndsamt, ja
    Givet dagen är 2025-09-01
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    När rättsläget bedöms
    Så gäller "handle-lpbsb-case-promptly"

  # Lagen (2024:79) 8 kap. 1 §
  Scenario: Skyndsamt, okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om ett ärende eller mål enligt lagen (2024:79) pågår
    När rättsläget bedöms
    Så är det okänt om "handle-lpbsb-case-promptly" gäller

  # Lagen (2024:79) 8 kap. 1 §
  Scenario: Skyndsamt, nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ett ärende eller mål enligt lagen (2024:79) pågår
    När rättsläget bedöms
    Så säger ingen regel något om "handle-lpbsb-case-promptly"

  # Lagen (2024:79) 8 kap. 4 § första stycket
  Scenario: Offentligt biträde, ja
    Givet dagen är 2025-09-01
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas
    Och att ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så gäller "public-counsel-in-lpbsb-case"

  # Lagen (2024:79) 8 kap. 4 § första stycket
  Scenario: Offentligt biträde, okänt
    Givet dagen är 2025-09-01
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas
    Och att det är okänt om ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så är det okänt om "public-counsel-in-lpbsb-case" gäller

  # Lagen (2024:79) 8 kap. 4 § första stycket
  Scenario: Offentligt biträde, nej
    Givet dagen är 2025-09-01
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas
    Och att det inte stämmer att ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-lpbsb-case"

  # Lagen (2024:79) 4 kap. 7 § 1: ingen ansökan inom sex veckor från verkställigheten
  Scenario: Ansökan kom inte, ingen ansökan och ingen begäran
    Givet dagen är 2025-09-01
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-06-01
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-06-02
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-06-09
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om skyddat boende till ännu inte har kommit
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om skyddat boende har begärts
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det sant att personen har en omedelbar insats i skyddat boende som har upphört att gälla

  # Lagen (2024:79) 4 kap. 7 § 1: ingen ansökan inom sex veckor från verkställigheten
  Scenario: Ansökan kom inte, okänt om längre tid har begärts
    Givet dagen är 2025-09-01
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-06-01
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-06-02
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-06-09
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen som rätten har förlängt tiden för ansökan om skyddat boende till ännu inte har kommit
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) ännu inte har kommit
    Och att det är okänt om förlängning av tiden för ansökan om skyddat boende har begärts
    När rättsläget bedöms
    Så är det okänt om personen har en omedelbar insats i skyddat boende som har upphört att gälla

  # Lagen (2024:79) 4 kap. 7 § 2: rätten har avgjort frågan
  Scenario: Rätten avgjorde frågan, efter beslutet
    Givet dagen är 2025-09-01
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-06-01
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-06-02
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-06-09
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är 2025-06-20
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-07-15
    När rättsläget bedöms
    Så är det sant att personen har en omedelbar insats i skyddat boende som har upphört att gälla
