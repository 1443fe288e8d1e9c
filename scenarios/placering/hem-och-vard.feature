# language: sv
Egenskap: Placering i hem och nämndens ansvar under vården
  > SoL (2025:400) 22 kap., tidigare SoL (2001:453) 6 kap. och 11 kap. 3 a §.

  # 1 §
  Scenariomall: Närstående övervägs först
    Givet dagen är <dag>
    Och att personens ålder i hela år är <ålder>
    Och att barnet ska placeras utanför det egna hemmet
    När rättsläget bedöms
    Så <svar> "consider-relatives-first"

    Exempel:
      | dag        | ålder | svar                       |
      | 2025-06-30 | 9     | gäller                     |
      | 2025-07-01 | 9     | gäller                     |
      | 2025-07-01 | 18    | säger ingen regel något om |

  # 2 §: från 2025-07-01 krävs beslut om vård för familjehem
  Scenariomall: Barnet får inte tas emot
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att barnet tas emot i hemmet för stadigvarande vård, omsorg och uppfostran
    Och att för placeringen "p1" gäller att det inte stämmer att beslut om vård i hemmet har fattats
    Och att för placeringen "p1" gäller att <medgivande>
    När rättsläget bedöms
    Så <svar> "child-not-received-in-home" för placeringen "p1"

    Exempel:
      | dag        | hem                                                                 | medgivande                                                                              | svar                       |
      | 2025-06-30 | familjehem                                                          | socialnämnden har lämnat medgivande till att barnet tas emot i hemmet                   | säger ingen regel något om |
      | 2025-07-01 | familjehem                                                          | socialnämnden har lämnat medgivande till att barnet tas emot i hemmet                   | gäller                     |
      | 2025-06-30 | familjehem                                                          | det inte stämmer att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet | gäller                  |
      | 2025-07-01 | annat enskilt hem som inte tillhör en förälder eller vårdnadshavare | socialnämnden har lämnat medgivande till att barnet tas emot i hemmet                   | säger ingen regel något om |
      | 2025-07-01 | annat enskilt hem som inte tillhör en förälder eller vårdnadshavare | det inte stämmer att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet | gäller                  |

  Scenario: Tillfällig vistelse
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att det inte stämmer att barnet tas emot i hemmet för stadigvarande vård, omsorg och uppfostran
    När rättsläget bedöms
    Så säger ingen regel något om "child-not-received-in-home" för placeringen "p1"

  Scenario: Ingen vet om vård är beslutad
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att barnet tas emot i hemmet för stadigvarande vård, omsorg och uppfostran
    När rättsläget bedöms
    Så är det okänt om "child-not-received-in-home" gäller för placeringen "p1"

  # 2 § andra stycket, 3, 4 och 6 §§
  Scenariomall: Hemmet ska utredas, avtal och utbildning
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att beslut om vård i hemmet har fattats
    Och att för placeringen "p1" gäller att det inte stämmer att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att hemmet ligger i en annan kommun
    När rättsläget bedöms
    Så gäller "no-consent-or-care-decision-before-home-investigated" för placeringen "p1"
    Och gäller "agreement-with-foster-parents" för placeringen "p1"
    Och gäller "training-for-carers" för placeringen "p1"
    Och gäller "consult-other-municipality-on-home" för placeringen "p1"
    Och säger ingen regel något om "no-placement-in-jourhem-before-investigated" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 4 §
  Scenariomall: Jourhem
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att dagen då barnutredningen för den som vårdas i jourhemmet avslutades är 2025-05-01
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det finns särskilda skäl att barnet vårdas längre i jourhemmet
    När rättsläget bedöms
    Så gäller "care-in-jourhem" för placeringen "p1"
    Och gäller "longer-care-in-jourhem" för placeringen "p1"
    Och säger ingen regel något om "no-placement-in-jourhem-before-investigated" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Jourhem som inte är utrett, utan särskilda skäl
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att det inte stämmer att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att barnet vårdas längre i jourhemmet
    När rättsläget bedöms
    Så gäller "no-placement-in-jourhem-before-investigated" för placeringen "p1"
    Och gäller inte "longer-care-in-jourhem" för placeringen "p1"

  # 7 §
  Scenariomall: Regionen underrättas om hälsoundersökning
    Givet dagen är <dag>
    Och personen "x1"
    Och att för personen "x1" gäller att personens ålder i hela år är <ålder>
    Och placeringen "p1" för personen "x1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det är obehövligt att underrätta regionen om hälsoundersökning
    När rättsläget bedöms
    Så <svar> "notify-region-of-health-examination" för placeringen "p1"

    Exempel:
      | dag        | ålder | hem            | svar                       |
      | 2025-06-30 | 20    | familjehem     | gäller                     |
      | 2025-07-01 | 20    | familjehem     | gäller                     |
      | 2025-07-01 | 4     | skyddat boende | gäller                     |
      | 2025-07-01 | 21    | familjehem     | säger ingen regel något om |

  Scenario: Underrättelse är obehövlig
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är obehövligt att underrätta regionen om hälsoundersökning
    När rättsläget bedöms
    Så säger ingen regel något om "notify-region-of-health-examination" för placeringen "p1"

  # 8–12 §§: vilka hem varje paragraf nämner
  Scenariomall: Ansvaret under vårdtiden
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "work-for-good-upbringing-in-care" för placeringen "p1"
    Och gäller "work-for-education-in-care" för placeringen "p1"
    Och gäller "work-for-health-care-in-care" för placeringen "p1"
    Och gäller "follow-placement-closely" för placeringen "p1"
    Och gäller "watch-health-development-in-placement" för placeringen "p1"
    Och gäller "support-carers-of-placed-child" för placeringen "p1"
    Och <kontakt> "work-for-contact-in-care" för placeringen "p1"
    Och <stöd> "support-guardians-and-parents-of-placed-child" för placeringen "p1"
    Och <sekreterare> "appoint-responsible-social-worker" för placeringen "p1"
    Och <sekreterare> "social-worker-visits-placed-child" för placeringen "p1"

    Exempel:
      | hem            | kontakt                    | stöd                       | sekreterare                |
      | familjehem     | gäller                     | gäller                     | gäller                     |
      | jourhem        | gäller                     | gäller                     | säger ingen regel något om |
      | skyddat boende | säger ingen regel något om | säger ingen regel något om | gäller                     |

  Scenariomall: Före 2025-07-01
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så <svar> för placeringen "p1"
    Och säger ingen regel något om "work-for-contact-in-care" för placeringen "p1"

    Exempel:
      | dag        | svar                                                                    |
      | 2024-03-31 | är det okänt om "support-guardians-and-parents-of-placed-child" gäller  |
      | 2024-04-01 | gäller "support-guardians-and-parents-of-placed-child"                  |
      | 2025-06-30 | gäller "support-guardians-and-parents-of-placed-child"                  |

  Scenario: En ung vuxen i hem för vård eller boende
    Givet dagen är 2025-09-01
    Och personen "x1"
    Och att för personen "x1" gäller att personens ålder i hela år är 19
    Och placeringen "p1" för personen "x1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är hem för vård eller boende
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "follow-placement-closely" för placeringen "p1"
    Och gäller "appoint-responsible-social-worker" för placeringen "p1"
    Och säger ingen regel något om "work-for-education-in-care" för placeringen "p1"

  # 13 §
  Scenariomall: Övervägande var sjätte månad
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är <hem>
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2025-03-31
    Och att för placeringen "p1" gäller att dagen då barnets vård eller skyddade boende enligt socialtjänstlagen började i detta eller ett tidigare hem är 2025-03-31
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden senast övervägde om vården fortfarande behövs ännu inte har kommit
    När rättsläget bedöms
    Så ska "consider-continued-care" vara gjort senast 2025-09-30 för placeringen "p1"

    Exempel:
      | dag        | hem            |
      | 2025-06-30 | familjehem     |
      | 2025-07-01 | familjehem     |
      | 2025-07-01 | skyddat boende |

  Scenario: Vård enligt LVU har en egen regel
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård enligt LVU
    När rättsläget bedöms
    Så säger ingen regel något om "consider-continued-care" för placeringen "p1"

  # 14 §: två år, sedan varje år. Lydelsen i början av 2025 är inte läst
  Scenariomall: Överflyttning av vårdnaden
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är <start>
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så <svar> för placeringen "p1"

    Exempel:
      | dag        | start      | svar                                                 |
      | 2025-09-01 | 2023-09-01 | gäller "consider-custody-transfer"                   |
      | 2025-09-01 | 2023-09-02 | säger ingen regel något om "consider-custody-transfer" |
      | 2024-12-31 | 2022-09-02 | gäller "consider-custody-transfer"                   |
      | 2025-01-01 | 2022-09-02 | är det okänt om "consider-custody-transfer" gäller   |
      | 2025-09-01 | 2023-09-01 | gäller "weigh-circumstances-in-custody-transfer"     |

  Scenario: Ett år efter det senaste övervägandet
    Givet dagen är 2025-09-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2022-09-01
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då nämnden senast övervägde att ansöka om överflyttning av vårdnaden är 2024-10-10
    När rättsläget bedöms
    Så ska "consider-custody-transfer" vara gjort senast 2025-10-10 för placeringen "p1"

  # 15 §
  Scenariomall: När vårdnaden har flyttats över
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och att vårdnaden har flyttats över till särskilt förordnade vårdnadshavare som tidigare var barnets familjehem
    Och att en särskilt förordnad vårdnadshavare begär råd och stöd
    När rättsläget bedöms
    Så gäller "may-compensate-former-foster-parents"
    Och gäller "support-on-custody-transfer"
    Och gäller "support-after-custody-transfer-by-placing-municipality"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 16 §: åldern den dag barnet begär det
  Scenariomall: Begäran om att vården ska upphöra
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är <född>
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att <begäran>
    Och att för placeringen "p1" gäller att dagen då barnet begärde att vården i hemmet ska upphöra är 2025-06-15
    När rättsläget bedöms
    Så <svar> "consider-removal-ban" för placeringen "p1"

    Exempel:
      | dag        | född       | begäran                                                                           | svar                       |
      | 2025-06-30 | 2010-06-15 | det inte stämmer att en vårdnadshavare begär att vården i hemmet ska upphöra      | gäller                     |
      | 2025-07-01 | 2010-06-15 | det inte stämmer att en vårdnadshavare begär att vården i hemmet ska upphöra      | gäller                     |
      | 2025-07-01 | 2010-06-16 | det inte stämmer att en vårdnadshavare begär att vården i hemmet ska upphöra      | säger ingen regel något om |
      | 2025-07-01 | 2018-06-16 | en vårdnadshavare begär att vården i hemmet ska upphöra                           | gäller                     |
