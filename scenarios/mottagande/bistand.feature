# language: sv
Egenskap: Dagersättning, särskilt bidrag och logi för den som söker asyl
  > LMA (1994:137) 8–9 och 13–19 a §§.

  Bakgrund:
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA

  # 14 §
  Scenario: Registrerad asylsökande har rätt till logi
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det inte stämmer att personen ordnar sitt boende på egen hand
    När rättsläget bedöms
    Så gäller "lma-lodging"
    Och är det sant att personen omfattas av LMA som asylsökande
    Och gäller "migration-agency-gives-lma-aid"
    Och gäller "allot-place-at-asylum-housing"
    Och gäller "migration-agency-main-responsibility-for-reception"

  Scenario: Utan registrering är login okänd, och den oregistrerade har den inte
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det är okänt om personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    När rättsläget bedöms
    Så är det okänt om "lma-lodging" gäller
    Och är det okänt om "migration-agency-gives-lma-aid" gäller
    Givet att det inte stämmer att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"
    Och säger ingen regel något om "migration-agency-gives-lma-aid"

  # 14 §: den som själv ordnade bostad hade inte rätt till logi före 2025-03-01
  Scenariomall: Eget boende före och efter den 1 mars 2025
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är <dag>
    Och att personen ordnar sitt boende på egen hand
    När rättsläget bedöms
    Så <logi> "lma-lodging"

    Exempel:
      | dag        | logi                       |
      | 2025-03-01 | gäller                     |
      | 2025-02-28 | säger ingen regel något om |

  # 16 § i äldre lydelse
  Scenariomall: Bostadsersättning fanns till och med februari 2025
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är <dag>
    Och att personen ordnar sitt boende på egen hand
    Och att Migrationsverket bedömer att det är ett särskilt fall där bidrag till bostadskostnad ska lämnas enligt LMA
    När rättsläget bedöms
    Så <svar> "lma-housing-allowance"

    Exempel:
      | dag        | svar                       |
      | 2025-02-28 | gäller                     |
      | 2025-03-01 | säger ingen regel något om |

  Scenario: Bostadsersättning kräver en bedömning
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är 2025-02-28
    Och att personen ordnar sitt boende på egen hand
    När rättsläget bedöms
    Så är det okänt om "lma-housing-allowance" gäller
    Och ställs frågan "housing_allowance_special_case" till Migrationsverket

  # 17 § och 8 a §
  Scenario: Asylsökande på tilldelat boende
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"

  # 8 a §: den som har flyttat till skyddat boende
  Scenario: Den som bor någon annanstans har inte dagersättning
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att det inte stämmer att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har synnerliga skäl, med hänsyn till sina personliga förhållanden, att inte bo på asylboende
    När rättsläget bedöms
    Så säger ingen regel något om "lma-daily-allowance"
    Och gäller "lma-lodging"

  Scenario: Ingen har bedömt om det finns synnerliga skäl
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att det inte stämmer att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    När rättsläget bedöms
    Så är det okänt om "lma-daily-allowance" gäller
    Och ställs frågan "exceptional_personal_reasons_not_live_at_asylum_housing" till Migrationsverket

  Scenario: Socialnämndens egen syn på skälen räcker inte
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att det inte stämmer att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    Och att socialnämnden bedömer att personen har synnerliga skäl, med hänsyn till sina personliga förhållanden, att inte bo på asylboende
    När rättsläget bedöms
    Så är det okänt om "lma-daily-allowance" gäller

  Scenario: Migrationsverket ser synnerliga skäl
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att Migrationsverket bedömer att personen har synnerliga skäl, med hänsyn till sina personliga förhållanden, att inte bo på asylboende
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"
    Och vilar "lma-daily-allowance" på bedömningen "exceptional_personal_reasons_not_live_at_asylum_housing"

  Scenario: Bor med nära familj i Sverige
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"

  Scenario: Ensamkommande barn behöver inte bo på asylboende
    Givet dagen är 2025-10-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personens födelsedag är 2009-03-01
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"

  # SFS 2025:57: 8 a § når den som var registrerad den 1 mars 2025 först den 1 september
  Scenariomall: Den som redan var registrerad
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är <dag>
    Och att personen var registrerad vid en förläggning den 1 mars 2025
    Och att det inte stämmer att personen ordnar sitt boende på egen hand
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att det inte stämmer att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har synnerliga skäl, med hänsyn till sina personliga förhållanden, att inte bo på asylboende
    När rättsläget bedöms
    Så <svar> "lma-daily-allowance"

    Exempel:
      | dag        | svar                       |
      | 2025-02-28 | gäller                     |
      | 2025-03-01 | gäller                     |
      | 2025-08-31 | gäller                     |
      | 2025-09-01 | säger ingen regel något om |

  Scenario: Den som inte var registrerad den 1 mars möter villkoret genast
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är 2025-03-01
    Och att det inte stämmer att personen var registrerad vid en förläggning den 1 mars 2025
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att det inte stämmer att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har synnerliga skäl, med hänsyn till sina personliga förhållanden, att inte bo på asylboende
    När rättsläget bedöms
    Så säger ingen regel något om "lma-daily-allowance"

  # 10 a § i äldre lydelse, och övergången för den som var registrerad
  Scenariomall: Egen bostad i ett utpekat område
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är <dag>
    Och att personen ordnar sitt boende på egen hand
    Och att bostaden ligger i en del av en kommun som anses ha sociala och ekonomiska utmaningar
    Och att personen var registrerad vid en förläggning den 1 mars 2025
    Och att personen bor tillsammans med en medlem av den närmaste familjen som är bosatt i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det är uppenbart oskäligt att personen inte får bistånd på grund av var bostaden ligger
    När rättsläget bedöms
    Så <svar> "lma-daily-allowance"

    Exempel:
      | dag        | svar                       |
      | 2025-02-28 | säger ingen regel något om |
      | 2025-08-31 | säger ingen regel något om |
      | 2025-09-01 | gäller                     |

  Scenario: Uppenbart oskäligt att neka på grund av bostaden
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är 2025-02-28
    Och att personen ordnar sitt boende på egen hand
    Och att bostaden ligger i en del av en kommun som anses ha sociala och ekonomiska utmaningar
    Och att Migrationsverket bedömer att det är uppenbart oskäligt att personen inte får bistånd på grund av var bostaden ligger
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"

  Scenario: Ensamkommande barn i ett utpekat område
    Givet att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är 2025-02-28
    Och att personens födelsedag är 2009-03-01
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att personen ordnar sitt boende på egen hand
    Och att bostaden ligger i en del av en kommun som anses ha sociala och ekonomiska utmaningar
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"

  # 17 §: saknar egna medel
  Scenario: Den som har egna medel
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar egna medel
    När rättsläget bedöms
    Så säger ingen regel något om "lma-daily-allowance"

  Scenario: Ingen har bedömt om personen saknar medel
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att ingen har bedömt om personen saknar egna medel
    När rättsläget bedöms
    Så är det okänt om "lma-daily-allowance" gäller

  # 18 §
  Scenario: Ett annat angeläget behov
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att Migrationsverket bedömer att det finns ett annat angeläget behov än den dagliga livsföringen
    När rättsläget bedöms
    Så gäller "lma-special-grant"

  Scenario: Ingen har bedömt det andra behovet
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    När rättsläget bedöms
    Så är det okänt om "lma-special-grant" gäller

  Scenario: Inget annat behov
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att Migrationsverket bedömer att det inte stämmer att det finns ett annat angeläget behov än den dagliga livsföringen
    När rättsläget bedöms
    Så säger ingen regel något om "lma-special-grant"

  # 8 § fjärde stycket
  Scenario: Tid i ett program som kan ge etableringsersättning
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att Migrationsverket bedömer att det finns ett annat angeläget behov än den dagliga livsföringen
    Och att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    När rättsläget bedöms
    Så säger ingen regel något om "lma-daily-allowance"
    Och säger ingen regel något om "lma-special-grant"
    Och gäller "lma-lodging"

  # 15 §
  Scenariomall: Ersättning för logi och kost
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är <dag>
    Och att <boende>
    Och att personen har inkomst av arbete, annan inkomst eller egna tillgångar
    Och att kost ingår i boendet
    När rättsläget bedöms
    Så gäller "pay-for-lma-lodging"
    Och gäller "pay-for-lma-board"

    Exempel:
      | dag        | boende                           |
      | 2025-03-01 | personen bor på ett asylboende   |
      | 2025-02-28 | personen vistas på en förläggning |

  Scenario: Utan inkomst och utan svar om kost
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och att personen bor på ett asylboende
    När rättsläget bedöms
    Så är det okänt om "pay-for-lma-lodging" gäller
    Och är det okänt om "pay-for-lma-board" gäller
    Givet att det inte stämmer att personen har inkomst av arbete, annan inkomst eller egna tillgångar
    När rättsläget bedöms
    Så säger ingen regel något om "pay-for-lma-lodging"
    Och säger ingen regel något om "pay-for-lma-board"

  # 19 a §
  Scenariomall: Adressen hos Migrationsverket
    Givet att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    Och dagen är <dag>
    Och att personen ordnar sitt boende på egen hand
    När rättsläget bedöms
    Så <svar> "keep-agency-informed-of-address"

    Exempel:
      | dag        | svar                       |
      | 2025-03-01 | gäller                     |
      | 2025-02-28 | säger ingen regel något om |

  Scenario: Okänt om personen ordnar boende själv
    Givet dagen är 2025-10-01
    Och att personens födelsedag är 1995-03-01
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning
    När rättsläget bedöms
    Så är det okänt om "keep-agency-informed-of-address" gäller
