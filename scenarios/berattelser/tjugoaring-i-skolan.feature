# language: sv
Egenskap: En tjugoåring som går i gymnasiet
  > Hon är påhittad, född 11 februari 2005, och bor hos sin mamma. En orosanmälan om henne har kommit in.
  > SoL (2025:400) 12 kap. 9 §, 18 kap. 7 § och 20 kap., SoF (2025:468) 12 kap. 2 §, LVU 3 §.

  Bakgrund:
    Givet orosanmälan "r1" om personen
    Och att för orosanmälan "r1" gäller att dagen då anmälan kom in är 2025-09-26

  # 20 kap. 1 och 2 §§ gäller barn eller unga. Åldern är inte sagd, så inte ens det är klart.
  Scenario: Första kontakten
    Givet dagen är 2025-09-29
    När rättsläget bedöms
    Så är det okänt om "assess-immediate-protection" gäller för orosanmälan "r1"
    Och är det okänt om "child-victim-gets-interventions" gäller
    Och ställs frågan "person_birth_date"

  # 20 kap. 1 §: genast. Personakten (andra stycket) och 20 kap. 3 § gäller bara barn.
  Scenario: Hon är tjugo år
    Givet dagen är 2025-09-29
    Och att personens födelsedag är 2005-02-11
    Och att listan över utredningar är fullständig
    Och att socialnämnden bedömer att personen har utsatts för brott
    Och att för orosanmälan "r1" gäller att socialnämnden bedömer att det inte stämmer att det finns synnerliga skäl för längre tid till förhandsbedömningen
    När rättsläget bedöms
    Så gäller "assess-immediate-protection" för orosanmälan "r1"
    Och gäller "document-protection-assessment" för orosanmälan "r1"
    Och säger ingen regel något om "document-protection-assessment-in-personal-file" för orosanmälan "r1"
    Och gäller "decide-whether-to-investigate" för orosanmälan "r1"
    Och ska "decide-whether-to-investigate" vara gjort senast 2025-10-10 för orosanmälan "r1"
    # 18 kap. 7 § gäller barn; 13 kap. 1 § gäller alla
    Och säger ingen regel något om "child-victim-gets-interventions"
    Och gäller "offer-crime-victim-support"
    # 19 kap. 1 § gäller barn
    Och säger ingen regel något om "report-child-to-committee"

  # LVU 1 § tredje stycket: från 18 men under 20 år
  Scenario: Det som inte sägs
    Givet dagen är 2025-09-29
    Och att personens födelsedag är 2005-02-11
    När rättsläget bedöms
    Så gäller inte "care-under-lvu-must-be-given"
    Och gäller inte "care-under-lvu-may-be-given"
    Och gäller inte "travel-ban-must-be-issued"
    Och säger ingen regel något om "talk-with-child-without-guardian"
    Och säger ingen regel något om "no-personal-intervention-for-child-without-consent"

  # En utredning som inleddes medan hon var barn ska slutföras, 20 kap. 3 §
  Scenariomall: En utredning som inleddes före eller efter artonårsdagen
    Givet dagen är 2023-02-20
    Och att personens födelsedag är 2005-02-11
    Och utredningen "u1" om personen
    Och att för utredningen "u1" gäller att utredningen gäller om nämnden behöver ingripa till ett barns skydd eller stöd
    Och att för utredningen "u1" gäller att dagen då utredningen inleddes är <inledd>
    När rättsläget bedöms
    Så <svar> "complete-child-investigation" för utredningen "u1"

    Exempel:
      | inledd     | svar                       |
      | 2023-02-10 | gäller                     |
      | 2023-02-11 | säger ingen regel något om |

  # SoL 12 kap. 9 § första stycket andra strecksatsen: skolungdom under 21 år. Åldern läses första dagen i månaden.
  Scenariomall: Lön från extrajobbet
    Givet dagen är 2025-09-29
    Och att personens födelsedag är 2005-02-11
    Och att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och att månaden som försörjningsstödet räknas för är <månad>
    Och inkomsten "i1" för personen
    Och att för inkomsten "i1" gäller att svaret på inkomstens slag är inkomst av anställning
    När rättsläget bedöms
    Så <svar> "do-not-count-young-persons-earnings" för inkomsten "i1"

    Exempel:
      | månad   | svar                       |
      | 2025-09 | gäller                     |
      | 2026-02 | gäller                     |
      | 2026-03 | säger ingen regel något om |

  # Anmälan kom in medan hon var tjugo: den ska bedömas och avgöras också efter födelsedagen
  Scenario: Hon fyller tjugoett medan förhandsbedömningen pågår
    Givet dagen är 2025-09-29
    Och att personens födelsedag är 2004-10-02
    När rättsläget bedöms
    Så gäller "assess-immediate-protection" för orosanmälan "r1"
    Givet dagen är 2025-10-02
    När rättsläget bedöms
    Så är det falskt att personen är ung vuxen (18–20 år)
    Och gäller "assess-immediate-protection" för orosanmälan "r1"
