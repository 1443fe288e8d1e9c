# language: sv
Egenskap: Flyttningsförbud, utreseförbud och handläggning enligt LVU
  > LVU (1990:52) 24–36 och 38–41 §§.

  # 24 och 27 §§
  Scenariomall: Flyttningsförbud
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det finns en påtaglig risk för att den unges hälsa eller utveckling skadas om den unge skiljs från hemmet
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är sannolikt att ett flyttningsförbud behövs
    Och att för placeringen "p1" gäller att socialnämnden bedömer att rättens beslut om flyttningsförbud inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    När rättsläget bedöms
    Så <svar> "court-may-ban-removal" för placeringen "p1"
    Och <svar> "may-ban-removal-temporarily" för placeringen "p1"

    Exempel:
      | hem                                                               | svar        |
      | familjehem                                                        | gäller      |
      | annat enskilt hem som inte tillhör en förälder eller vårdnadshavare | gäller      |
      | hem för vård eller boende                                         | gäller inte |

  Scenario: Ordföranden och rätten får besluta tillfälligt
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är sannolikt att ett flyttningsförbud behövs
    Och att för placeringen "p1" gäller att socialnämnden bedömer att rättens beslut om flyttningsförbud inte kan avvaktas med hänsyn till risken för den unges hälsa eller utveckling
    Och att för placeringen "p1" gäller att socialnämnden bedömer att nämndens beslut om tillfälligt flyttningsförbud inte kan avvaktas
    Och att för placeringen "p1" gäller att dagen då nämnden ansökte om flyttningsförbud är 2025-08-30
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud ännu inte har kommit
    När rättsläget bedöms
    Så gäller "chair-may-ban-removal-temporarily" för placeringen "p1"
    Och gäller "court-may-ban-removal-temporarily" för placeringen "p1"

  # 26, 28, 29 och 31 §§
  Scenario: Frister för flyttningsförbud
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då nämnden eller ordföranden beslutade om tillfälligt flyttningsförbud är 2025-08-20
    Och att för placeringen "p1" gäller att dagen då det tillfälliga flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten fastställde det tillfälliga flyttningsförbudet är 2025-08-28
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte längre finns skäl för det tillfälliga flyttningsförbudet
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är nödvändigt för ändamålet med flyttningsförbudet att besluta hur umgänget ska utövas
    Och att för placeringen "p1" gäller att det under flyttningsförbudet gäller umgänge med en vårdnadshavare eller en förälder med umgängesrätt genom dom, beslut eller avtal
    Och att för placeringen "p1" gäller att dagen då nämnden ansökte om flyttningsförbud ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud ännu inte har kommit
    När rättsläget bedöms
    Så ska "submit-temporary-removal-ban-to-court" vara gjort senast 2025-08-27 för placeringen "p1"
    Och ska "apply-for-removal-ban" vara gjort senast 2025-09-11 för placeringen "p1"
    Och gäller "end-temporary-removal-ban" för placeringen "p1"
    Och gäller "may-limit-contact-under-removal-ban" för placeringen "p1"

  Scenario: Beslutat flyttningsförbud övervägs var tredje månad
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att dagen då rätten beslutade om flyttningsförbud är 2025-07-10
    Och att för placeringen "p1" gäller att dagen då flyttningsförbudet upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden senast övervägde om flyttningsförbudet behövs ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att flyttningsförbudet inte längre behövs
    När rättsläget bedöms
    Så ska "consider-need-of-removal-ban" vara gjort senast 2025-10-10 för placeringen "p1"
    Och gäller "end-removal-ban" för placeringen "p1"

  # 13 b §
  Scenario: Flyttningsförbud övervägs när vården kan upphöra
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 6
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU är 2025-03-01
    Och att för barnet "c1" gäller att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att för barnet "c1" gäller att nämnden prövar om vården enligt LVU ska upphöra
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "consider-removal-ban" för placeringen "p1"
    Och vilar "consider-removal-ban" på "LVU (1990:52) 13 b §" för placeringen "p1"

  # 31 a §: dagarna runt 2024-06-01
  Scenariomall: Utreseförbud vid risk för skada utomlands
    Givet dagen är <dag>
    Och att personens ålder i hela år är <ålder>
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge utomlands skadas av misshandel, otillbörligt utnyttjande, brister i omsorgen eller något annat i boendemiljön
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att ingå äktenskap eller en äktenskapsliknande förbindelse
    Och att socialnämnden bedömer att det inte stämmer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att könsstympas
    När rättsläget bedöms
    Så <svar> "travel-ban-must-be-issued"

    Exempel:
      | dag        | ålder | svar        |
      | 2024-05-31 | 15    | gäller inte |
      | 2024-06-01 | 15    | gäller      |
      | 2025-09-01 | 18    | gäller inte |

  Scenariomall: Äktenskap och könsstympning
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att <syfte>
    När rättsläget bedöms
    Så <svar> gäller

    Exempel:
      | dag        | syfte                                                 | svar                                           |
      | 2024-06-01 | könsstympas                                           | är det okänt om "travel-ban-must-be-issued"    |

  Scenariomall: Egna grunder
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det finns en påtaglig risk för att den unge förs utomlands eller lämnar Sverige i syfte att <syfte>
    När rättsläget bedöms
    Så gäller "travel-ban-must-be-issued"

    Exempel:
      | dag        | syfte                                                 |
      | 2024-05-31 | könsstympas                                           |
      | 2024-05-31 | ingå äktenskap eller en äktenskapsliknande förbindelse |
      | 2024-06-01 | ingå äktenskap eller en äktenskapsliknande förbindelse |

  # 31 c–31 i §§
  Scenario: Tillfälligt utreseförbud
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2010-02-03
    Och att socialnämnden bedömer att det är sannolikt att ett utreseförbud behövs
    Och att socialnämnden bedömer att rättens beslut om utreseförbud inte kan avvaktas med hänsyn till risken för att den unge förs utomlands eller lämnar Sverige
    Och att socialnämnden bedömer att nämndens beslut om tillfälligt utreseförbud inte kan avvaktas
    Och att dagen då nämnden ansökte om utreseförbud är 2025-08-31
    Och att dagen då nämnden eller ordföranden beslutade om tillfälligt utreseförbud är 2025-08-20
    Och att dagen då det tillfälliga utreseförbudet upphörde ännu inte har kommit
    Och att dagen då rätten fastställde det tillfälliga utreseförbudet är 2025-08-26
    Och att dagen som rätten har förlängt tiden för ansökan om utreseförbud till ännu inte har kommit
    Och att dagen då rätten beslutade om utreseförbud ännu inte har kommit
    Och att socialnämnden bedömer att det inte längre finns skäl för det tillfälliga utreseförbudet
    När rättsläget bedöms
    Så gäller "may-ban-travel-temporarily"
    Och gäller "chair-may-ban-travel-temporarily"
    Och gäller "court-may-ban-travel-temporarily"
    Och ska "submit-temporary-travel-ban-to-court" vara gjort senast 2025-08-27
    Och ska "apply-for-travel-ban" vara gjort senast 2025-09-23
    Och gäller "travel-ban-application-content"
    Och gäller "end-temporary-travel-ban"

  Scenario: Beslutat utreseförbud
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2010-02-03
    Och att dagen då rätten beslutade om utreseförbud är 2025-05-05
    Och att dagen då nämnden senast prövade om utreseförbudet ska upphöra ännu inte har kommit
    Och att dagen då utreseförbudet upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inte längre finns skäl för utreseförbudet
    Och att socialnämnden bedömer att det inte finns någon risk under den aktuella resan för det som utreseförbudet ska skydda mot
    När rättsläget bedöms
    Så ska "review-travel-ban" vara gjort senast 2025-11-05
    Och ska "travel-ban-ends-at-18" vara gjort senast 2028-02-03
    Och gäller "end-travel-ban"
    Och gäller "may-except-journey-from-travel-ban"

  # 33, 35, 36, 38, 40 och 41 §§
  Scenariomall: Den unges ställning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är <ålder>
    Och att ett ärende eller mål enligt LVU pågår
    När rättsläget bedöms
    Så gäller "young-person-gets-information-lvu"
    Och gäller "young-person-may-express-views-lvu"
    Och gäller "weigh-young-persons-views-lvu"
    Och gäller "handle-lvu-case-promptly"
    Och gäller "best-for-young-person-is-decisive-lvu"
    Och gäller "may-order-medical-examination"
    Och <egen talan> "young-person-pursues-own-lvu-case"

    Exempel:
      | ålder | egen talan                 |
      | 14    | säger ingen regel något om |
      | 15    | gäller                     |

  Scenariomall: Muntlig förhandling
    Givet dagen är 2025-09-01
    Och att målet gäller vård, vårdens upphörande, flyttningsförbud, fortsatt omhändertagande eller utreseförbud enligt LVU
    Och att förvaltningsrätten bedömer att muntlig förhandling är uppenbart obehövlig
    Och att <begäran> någon part begär muntlig förhandling
    När rättsläget bedöms
    Så <svar> "hold-oral-hearing-in-lvu-case"

    Exempel:
      | begäran              | svar                       |
      | det inte stämmer att | säger ingen regel något om |

  Scenario: En part begär förhandling
    Givet dagen är 2025-09-01
    Och att målet gäller vård, vårdens upphörande, flyttningsförbud, fortsatt omhändertagande eller utreseförbud enligt LVU
    Och att någon part begär muntlig förhandling
    När rättsläget bedöms
    Så gäller "hold-oral-hearing-in-lvu-case"

  # 39 §: lydelsen från 2026-01-01 är inte läst
  Scenariomall: Offentligt biträde
    Givet dagen är <dag>
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt LVU saknas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                              |
      | 2025-12-31 | gäller "public-counsel-in-lvu-case"               |
      | 2026-01-01 | är det okänt om "public-counsel-in-lvu-case" gäller |

  Scenario: Behov av biträde saknas
    Givet dagen är 2025-12-31
    Och att målet eller ärendet är av ett slag som räknas upp i LVU 39 § första stycket
    Och att förvaltningsrätten bedömer att det måste antas att behov av offentligt biträde enligt LVU saknas
    När rättsläget bedöms
    Så säger ingen regel något om "public-counsel-in-lvu-case"

  Scenario: Överklagande och delgivning
    Givet dagen är 2025-09-01
    Och att nämnden har fattat ett beslut av ett slag som räknas upp i LVU 41 § första stycket
    Och att en handling ska delges en enskild i ett ärende eller mål enligt LVU
    När rättsläget bedöms
    Så gäller "may-appeal-lvu-decision"
    Och gäller "no-service-by-barred-methods"
