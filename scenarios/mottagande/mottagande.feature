# language: sv
Egenskap: Boende, ansvar och sysselsättning enligt LMA
  > LMA (1994:137) 1–7 §§.

  Bakgrund:
    Givet att det inte stämmer att personen har ansökt om uppehållstillstånd med tillfälligt skydd, eller om tillstånd efter tillfälligt skydd
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har lämnat landet
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen håller sig undan så att avlägsnandet inte kan verkställas, enligt den som lämnar bistånd enligt LMA
    Och att Migrationsverket bedömer att personen saknar egna medel
    Och att det inte stämmer att personen deltar i ett arbetsmarknadspolitiskt program som kan ge rätt till etableringsersättning

  # 3 § första stycket: tilldelas från 2025-03-01, erbjuds dessförinnan
  Scenariomall: Plats för den asylsökande
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är <dag>
    När rättsläget bedöms
    Så <tilldelas> "allot-place-at-asylum-housing"
    Och <erbjuds> "offer-place-at-reception-facility"

    Exempel:
      | dag        | tilldelas                  | erbjuds                    |
      | 2025-03-01 | gäller                     | säger ingen regel något om |
      | 2025-02-28 | säger ingen regel något om | gäller                     |
      | 2022-07-01 | säger ingen regel något om | gäller                     |

  # Lydelsen före 2022-07-01 är inte läst
  Scenario: Före juli 2022 är svaret okänt
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är 2022-06-30
    När rättsläget bedöms
    Så är det okänt om "offer-place-at-reception-facility" gäller
    Och är det okänt om "migration-agency-main-responsibility-for-reception" gäller

  # 3 § första stycket, tillfälligt skydd
  Scenariomall: Plats eller kommun vid tillfälligt skydd
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är <dag>
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så <ska> "offer-place-or-assign-municipality"
    Och <får> "may-assign-municipality-for-housing"
    Och gäller "municipality-may-arrange-reception-home"
    Och gäller "migration-agency-main-responsibility-for-reception"
    Och är det sant att personen omfattas av LMA på grund av tillfälligt skydd
    Och är det falskt att personen omfattas av LMA som asylsökande
    Och säger ingen regel något om "allot-place-at-asylum-housing"

    Exempel:
      | dag        | ska                        | får                        |
      | 2025-03-01 | gäller                     | säger ingen regel något om |
      | 2025-02-28 | säger ingen regel något om | gäller                     |

  Scenario: Vid tillfälligt skydd är dagersättningen fri från villkoret om boendet
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att det inte stämmer att personen bor enbart på det asylboende där hon eller han har fått plats
    Och att Migrationsverket bedömer att det finns ett annat angeläget behov än den dagliga livsföringen
    När rättsläget bedöms
    Så gäller "lma-daily-allowance"
    Och gäller "lma-special-grant"
    Och gäller "lma-lodging"

  # 3 a § tredje stycket
  Scenario: Kommunen hjälper tills Migrationsverket tar över
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att personen vistas i kommunen
    När rättsläget bedöms
    Så är det okänt om "municipality-gives-lma-aid" gäller
    Givet att socialnämnden bedömer att bistånd enligt LMA behövs till dess att Migrationsverket tar över ansvaret för det
    När rättsläget bedöms
    Så gäller "municipality-gives-lma-aid"

  # 3 a § andra stycket och 9 §
  Scenario: Den som av särskilda skäl får vistas här får biståndet av kommunen
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att personen vistas i kommunen
    Och att det inte stämmer att ansökan avser bara en förlängning av ett tidigare tillstånd på i övrigt oförändrade villkor
    Och att socialnämnden bedömer att det finns ett annat angeläget behov än den dagliga livsföringen
    När rättsläget bedöms
    Så gäller "municipality-gives-lma-aid"
    Och ansvarar socialnämnden för "municipality-gives-lma-aid"
    Och gäller "lma-daily-allowance"
    Och gäller "lma-special-grant"
    Och säger ingen regel något om "lma-lodging"
    Och säger ingen regel något om "migration-agency-gives-lma-aid"
    Och är det sant att personen omfattas av LMA för att hon eller han av särskilda skäl får vistas här

  # 9 § andra meningen
  Scenario: Bara förlängning på oförändrade villkor
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att det finns ett annat angeläget behov än den dagliga livsföringen
    När rättsläget bedöms
    Så är det okänt om "municipality-gives-lma-aid" gäller
    Och är det okänt om "lma-daily-allowance" gäller
    Givet att ansökan avser bara en förlängning av ett tidigare tillstånd på i övrigt oförändrade villkor
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-gives-lma-aid"
    Och säger ingen regel något om "lma-daily-allowance"
    Och säger ingen regel något om "lma-special-grant"

  # 3 § andra och tredje styckena
  Scenario: Ensamkommande barn
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att personens födelsedag är 2009-03-01
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    När rättsläget bedöms
    Så gäller "assign-municipality-for-unaccompanied-child"
    Och gäller "municipality-may-arrange-reception-home"
    Och säger ingen regel något om "allot-place-at-asylum-housing"
    Och är det okänt om "assigned-municipality-arranges-housing" gäller
    Och är det sant att personen är ett ensamkommande barn
    Givet att Migrationsverket har anvisat en kommun som ska ordna barnets boende
    När rättsläget bedöms
    Så gäller "assigned-municipality-arranges-housing"
    Och är "assign-municipality-for-unaccompanied-child" gjort
    Och är det sant att personen anses vistas i den kommun som Migrationsverket har anvisat
    Och är det okänt om "may-place-unaccompanied-child-in-other-municipality" gäller

  Scenariomall: Placering i en annan kommun
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att personens födelsedag är 2009-03-01
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    Och att Migrationsverket har anvisat en kommun som ska ordna barnets boende
    Och att <överens> kommunerna har kommit överens om att barnet placeras i den andra kommunen
    Och att socialnämnden bedömer att <vård> barnet placeras med stöd av LVU, eller med stöd av socialtjänstlagen vid motsvarande vårdbehov
    Och att socialnämnden bedömer att <skäl> det finns synnerliga skäl för placeringen med hänsyn till barnets vårdbehov
    När rättsläget bedöms
    Så <svar> "may-place-unaccompanied-child-in-other-municipality"

    Exempel:
      | överens                | vård                   | skäl                   | svar                       |
      |                        | det inte stämmer att   | det inte stämmer att   | gäller                     |
      | det inte stämmer att   |                        | det inte stämmer att   | gäller                     |
      | det inte stämmer att   | det inte stämmer att   |                        | gäller                     |
      | det inte stämmer att   | det inte stämmer att   | det inte stämmer att   | säger ingen regel något om |

  # 1 b §: bara så länge barnet är ensamkommande, och bara barn
  Scenario: Den som har fyllt arton är inte ensamkommande barn
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att personens födelsedag är 2007-10-01
    Och att Migrationsverket bedömer att personen står i dag utan både föräldrar och varje annan vuxen i föräldrarnas ställe, sedan ankomsten till Sverige eller senare
    När rättsläget bedöms
    Så är det falskt att personen är ett ensamkommande barn
    Och säger ingen regel något om "assign-municipality-for-unaccompanied-child"
    Och gäller "allot-place-at-asylum-housing"

  # 3 a § första stycket
  Scenariomall: Registrering av den som har tackat nej till en plats
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är <dag>
    Och att <nej> personen vill inte utnyttja en erbjuden plats på en förläggning
    När rättsläget bedöms
    Så <svar> "register-at-asylum-housing"

    Exempel:
      | dag        | nej                  | svar                       |
      | 2025-03-01 | det inte stämmer att | gäller                     |
      | 2025-02-28 |                      | gäller                     |
      | 2025-02-28 | det inte stämmer att | säger ingen regel något om |

  # 3 c §
  Scenariomall: Samhällsintroduktion
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är <dag>
    Och att personens födelsedag är <född>
    Och att det inte stämmer att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att Migrationsverket bedömer att <skäl> personen har synnerliga skäl att inte delta i samhällsintroduktionen
    När rättsläget bedöms
    Så <svar> "attend-civic-introduction"
    Och <ordnar> "arrange-civic-introduction"

    Exempel:
      | dag        | född       | skäl                 | svar                       | ordnar                     |
      | 2025-10-01 | 2009-10-01 | det inte stämmer att | gäller                     | gäller                     |
      | 2025-10-01 | 2009-10-02 | det inte stämmer att | säger ingen regel något om | säger ingen regel något om |
      | 2025-10-01 | 1995-03-01 |                      | säger ingen regel något om | gäller                     |
      | 2025-02-28 | 1995-03-01 | det inte stämmer att | säger ingen regel något om | säger ingen regel något om |

  Scenario: Ingen har bedömt skälen att inte delta
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    När rättsläget bedöms
    Så är det okänt om "attend-civic-introduction" gäller
    Och ställs frågan "exceptional_reasons_not_to_attend_introduction" till Migrationsverket

  # 4 §: en skyldighet till 2025-02-28, en rätt därefter
  Scenariomall: Sysselsättning
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är <dag>
    När rättsläget bedöms
    Så <får> "may-give-reception-activity"
    Och <ska> "give-reception-activity"

    Exempel:
      | dag        | får                        | ska                        |
      | 2025-03-01 | gäller                     | säger ingen regel något om |
      | 2025-02-28 | säger ingen regel något om | gäller                     |

  # 5–7 §§
  Scenario: Den som deltar i sysselsättning hos någon annan
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att personen deltar i sysselsättning som Migrationsverket ger enligt LMA
    När rättsläget bedöms
    Så är det sant att personen är inte arbetstagare i sysselsättningen enligt LMA
    Och gäller "work-environment-protection-in-reception-activity"
    Och är det okänt om "written-agreement-on-reception-activity" gäller
    Givet att sysselsättningen drivs av någon annan än Migrationsverket
    Och att Migrationsverket bedömer att en överenskommelse mellan personen och den som ger sysselsättningen strider mot Migrationsverkets avtal
    När rättsläget bedöms
    Så gäller "written-agreement-on-reception-activity"
    Och är det sant att personen har en överenskommelse om sysselsättning som är ogiltig

  Scenario: Den som inte deltar
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att det inte stämmer att personen deltar i sysselsättning som Migrationsverket ger enligt LMA
    När rättsläget bedöms
    Så säger ingen regel något om "work-environment-protection-in-reception-activity"
    Och säger ingen regel något om "written-agreement-on-reception-activity"
    Givet att Migrationsverket bedömer att det inte stämmer att en överenskommelse mellan personen och den som ger sysselsättningen strider mot Migrationsverkets avtal
    När rättsläget bedöms
    Så är det falskt att personen har en överenskommelse om sysselsättning som är ogiltig

  # Mottagandelagen planeras till 2026-10-01; utgången i riksdagen är inte läst
  Scenario: Från den planerade dagen är biståndet okänt
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är 2026-10-01
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    När rättsläget bedöms
    Så är det okänt om "lma-daily-allowance" gäller
    Och är det okänt om "lma-lodging" gäller

  Scenario: En svensk medborgare får inga okända svar av den ersatta lagen
    Givet att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och dagen är 2026-10-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "lma-daily-allowance"
    Och säger ingen regel något om "lma-lodging"
    Och säger ingen regel något om "assign-municipality-for-unaccompanied-child"
    Och säger ingen regel något om "may-reduce-lma-daily-allowance"
    Och säger ingen regel något om "municipality-gives-lma-aid"

  # 1 a § fjärde stycket: medan en ansökan enligt 5 kap. 15 § utlänningslagen prövas
  Scenario: Den vars ansökan om betänketid prövas får inget enligt LMA
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen bor enbart på det asylboende där hon eller han har fått plats
    När rättsläget bedöms
    Så är det falskt att personen omfattas av LMA som asylsökande
    Och säger ingen regel något om "lma-daily-allowance"
    Och säger ingen regel något om "lma-lodging"
    Och säger ingen regel något om "migration-agency-gives-lma-aid"

  # 1 a § andra stycket
  Scenario: EU-medborgare utan synnerliga skäl får inget enligt LMA
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen av särskilda skäl har medgetts rätt att vistas här medan ansökan prövas
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har fått uppehållstillstånd efter den ansökan som gör att LMA gäller
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen är registrerad vid ett asylboende, eller före mars 2025 vid en förläggning
    Och att personen är medborgare i en annan EU-stat än Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det finns synnerliga skäl för att EU-medborgaren ska omfattas av LMA
    När rättsläget bedöms
    Så säger ingen regel något om "lma-lodging"
    Och säger ingen regel något om "lma-daily-allowance"
