# language: sv
Egenskap: Andra läsningen, barn i skyddat boende
  > Fall som gav fel svar innan reglerna lästes en andra gång. Se docs/legal/lasning.md.

  # 4 kap. 4 §: beslutet upphör att gälla, och med det den ensamma bestämmanderätten
  Scenario: Den omedelbara insatsen underställdes inte i tid
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 9
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten ännu inte har kommit
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att hålla barnets vistelseort hemlig för den andra vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "accompanying-guardian-decides-school"
    Och säger ingen regel något om "may-hide-address-in-sheltered-housing"
    Och säger ingen regel något om "board-decides-where-child-is-placed-lpbsb"

  # 7 kap. 1 § andra stycket och 5 kap. 3 §: barn
  Scenario: Fyllde 18 förra månaden
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-03-10
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-03-12
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att hålla barnets vistelseort hemlig för den andra vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "accompanying-guardian-decides-school"
    Och säger ingen regel något om "may-hide-address-in-sheltered-housing"
    Och säger ingen regel något om "consider-continued-sheltered-housing-lpbsb"
    Och gäller "sheltered-housing-lpbsb-ends-at-latest"

  # 4 kap. 7 § 1: också den förlängda tiden kan löpa ut
  Scenario: Den förlängda tiden löpte ut utan ansökan
    Givet dagen är 2025-11-20
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten är 2025-09-03
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-09-08
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-01
    Och att förlängning av tiden för ansökan om skyddat boende har begärts
    Och att dagen som rätten har förlängt tiden för ansökan om skyddat boende till är 2025-11-10
    Och att det inte stämmer att ännu längre tid för ansökan om skyddat boende har begärts
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) ännu inte har kommit
    När rättsläget bedöms
    Så är det sant att personen har en omedelbar insats i skyddat boende som har upphört att gälla

  # 7 kap. 2 §: nämndens eller rättens beslut
  Scenario: Ny framställning efter nämndens beslut att insatsen fortsätter
    Givet dagen är 2025-09-20
    Och att dagen då beslutet om skyddat boende för barnet fick laga kraft är 2025-01-10
    Och att dagen då nämndens beslut om att insatsen enligt lagen (2024:79) ska fortsätta fick laga kraft är 2025-08-15
    Och att dagen då den andra vårdnadshavarens framställning om att insatsen ska upphöra kom in är 2025-09-18
    När rättsläget bedöms
    Så gäller "may-dismiss-request-to-end-sheltered-housing"

  # 4 kap. 1 § andra stycket: beslutet anmäls också när insatsen redan har upphört
  Scenario: Ordförandens insats upphörde före nämndens sammanträde
    Givet dagen är 2025-09-03
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-01
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är ordföranden eller en utsedd ledamot
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde är 2025-09-02
    När rättsläget bedöms
    Så gäller "report-chairs-sheltered-housing-decision"

  # 9 kap. 1 § andra stycket
  Scenario: Ett beslut som inte räknas upp får inte överklagas
    Givet dagen är 2025-09-03
    Och att det inte stämmer att nämnden har beslutat att en insats som rätten har beviljat enligt lagen (2024:79) ska fortsätta eller upphöra, att vistelseorten ska hållas hemlig, eller i fråga om umgänge
    När rättsläget bedöms
    Så gäller inte "may-appeal-lpbsb-decision"

  # 8 kap. 7 § och 5 kap. 4 § 2: inget beslut att genomföra
  Scenariomall: Fyllde 18 förra månaden, nämnden begär hjälp
    Givet dagen är 2025-09-20
    Och att personens födelsedag är 2007-08-20
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-03-10
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-03-12
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende
    Och att socialnämnden bedömer att det annars finns synnerliga skäl för polishjälp enligt lagen (2024:79)
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att besluta hur barnets umgänge med den andra vårdnadshavaren ska utövas
    När rättsläget bedöms
    Så säger ingen regel något om "<utfall>"

    Exempel:
      | utfall                                    |
      | police-help-carry-out-lpbsb-decision      |
      | may-limit-contact-in-sheltered-housing    |
      | accompanying-guardian-decides-interventions |
      | accompanying-guardian-decides-health-examination |

  # Stickprovet om 60. Lag (1930:173) 2 §: infaller sista dagen på en helg får åtgärden vidtas nästa vardag
  Scenario: Underställdes på måndagen när veckan gick ut på en lördag
    Givet dagen är 2025-09-16
    Och att personens ålder i hela år är 9
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-06
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten är 2025-09-15
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "accompanying-guardian-decides-school"
    Och ska "submit-immediate-sheltered-housing-to-court" vara gjort senast 2025-09-15

  Scenario: Ansökan på måndagen när sex veckor gick ut på en lördag
    Givet dagen är 2025-10-21
    Och att personens ålder i hela år är 9
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-05
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten är 2025-09-08
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende är 2025-09-12
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-09-06
    Och att dagen som rätten har förlängt tiden för ansökan om skyddat boende till ännu inte har kommit
    Och att det inte stämmer att förlängning av tiden för ansökan om skyddat boende har begärts
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är 2025-10-20
    När rättsläget bedöms
    Så gäller "accompanying-guardian-decides-school"

  # 7 kap. 1 § andra stycket: insatsen ska upphöra senast när vårdnadshavarens insats upphör
  Scenario: Vårdnadshavarens eget skyddade boende har upphört
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 9
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-03-10
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-03-12
    Och att dagen då vårdnadshavarens eget skyddade boende upphör är 2025-09-10
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att hålla barnets vistelseort hemlig för den andra vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "may-hide-address-in-sheltered-housing"
    Och säger ingen regel något om "accompanying-guardian-decides-school"
    Och ska "sheltered-housing-lpbsb-ends-at-latest" vara gjort senast 2025-09-10

  # 9 kap. 1 §: bara en insats enligt 3 kap., och bara ett beslut att vistelseorten ska hållas hemlig
  Scenario: Nämnden har avslutat en omedelbar insats
    Givet dagen är 2025-09-20
    Och att det inte stämmer att nämnden har beslutat att en insats som rätten har beviljat enligt lagen (2024:79) ska fortsätta eller upphöra, att vistelseorten ska hållas hemlig, eller i fråga om umgänge
    När rättsläget bedöms
    Så gäller inte "may-appeal-lpbsb-decision"

  # 4 kap. 6 § andra stycket: tiden är den efter en fastställd insats
  Scenario: Ingen tid att förlänga när ingen omedelbar insats är fastställd
    Givet dagen är 2025-09-20
    Och att dagen då rätten fastställde den omedelbara insatsen i skyddat boende ännu inte har kommit
    Och att förvaltningsrätten bedömer att ytterligare utredning eller någon annan särskild omständighet gör det nödvändigt att förlänga tiden för ansökan om skyddat boende
    När rättsläget bedöms
    Så gäller inte "court-may-extend-time-to-apply-for-sheltered-housing"

  # 2 kap. 4 §: biträdet, inte rätten
  Scenario: Biträdet är barnets ställföreträdare enligt lagen
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att offentligt biträde är förordnat för den unge i ärendet eller målet
    Och att det inte stämmer att biträdet är också biträde för vårdnadshavaren
    När rättsläget bedöms
    Så gäller "counsel-is-deputy-lpbsb"
    Och ansvarar det offentliga biträdet för "counsel-is-deputy-lpbsb"

  # 4 kap. 5 §: efter det att nämnden har ansökt
  Scenario: Samma dag som ansökan säger lagen inte vilken domstol
    Givet dagen är 2025-09-20
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-09-15
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är 2025-09-15
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "submit-immediate-sheltered-housing-to-court-trying-it"
    Och gäller "submit-immediate-sheltered-housing-to-court"

  # ---- stickprov med ny läsare

  # 8 kap. 5 §, SFS 2025:1295: vem som beslutar om biträdet står i en lydelse som inte är läst
  Scenariomall: Vem som förordnar biträdet från 2026
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas
    Och att ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                  |
      | 2025-12-31 | gäller "court-appoints-counsel-lpbsb"                 |
      | 2026-01-01 | är det okänt om "court-appoints-counsel-lpbsb" gäller |

  # 8 kap. 2 §: målet är avgjort
  Scenariomall: De två veckorna när rätten har avgjort frågan
    Givet dagen är 2025-09-20
    Och att personens ålder i hela år är 8
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-08-20
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    Och att dagen då ansökan om skyddat boende för barnet kom in till förvaltningsrätten är 2025-09-01
    Och att <beslut>
    När rättsläget bedöms
    Så är "court-hears-lpbsb-case-in-two-weeks" <svar>

    Exempel:
      | beslut                                                                                   | svar       |
      | dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-09-12     | gjort      |
      | dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) ännu inte har kommit | inte gjort |
