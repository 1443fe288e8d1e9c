# language: sv
Egenskap: Biståndsreglerna från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2025:400) 10–12 kap., tidigare SoL (2001:453) 4 kap.

  # SoL (2025:400) 10 kap. 1 §
  Scenariomall: Erbjuda hjälp åt den som behöver det
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                          | svar                                                     |
      | socialnämnden bedömer att personen behöver rådgivning, omsorg, vård, stöd eller annan hjälp                      | gäller "offer-help-to-those-in-need"                     |
      | ingen har bedömt om personen behöver rådgivning, omsorg, vård, stöd eller annan hjälp                            | är det okänt om "offer-help-to-those-in-need" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen behöver rådgivning, omsorg, vård, stöd eller annan hjälp | säger ingen regel något om "offer-help-to-those-in-need" |

  # SoL (2025:400) 10 kap. 3 §
  Scenariomall: Utforma insatsen tillsammans med den enskilde
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                             |
      | en insats utformas eller genomförs för personen                      | gäller "design-together-with-the-individual"                     |
      | det är okänt om en insats utformas eller genomförs för personen      | är det okänt om "design-together-with-the-individual" gäller     |
      | det inte stämmer att en insats utformas eller genomförs för personen | säger ingen regel något om "design-together-with-the-individual" |

  # SoL (2025:400) 10 kap. 3 §
  Scenariomall: Utforma insatsen i samverkan med andra
    Givet dagen är 2025-09-01
    Och att en insats utformas eller genomförs för personen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                            | svar                                                           |
      | socialnämnden bedömer att samverkan med andra samhällsorgan eller enskilda organisationer behövs för insatsen                      | gäller "design-in-cooperation-with-others"                     |
      | ingen har bedömt om samverkan med andra samhällsorgan eller enskilda organisationer behövs för insatsen                            | är det okänt om "design-in-cooperation-with-others" gäller     |
      | socialnämnden bedömer att det inte stämmer att samverkan med andra samhällsorgan eller enskilda organisationer behövs för insatsen | säger ingen regel något om "design-in-cooperation-with-others" |

  # SoL (2025:400) 10 kap. 5 §
  Scenariomall: Stärka den enskildes möjligheter till ett självständigt liv
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                              | svar                                                 |
      | en insats utformas eller genomförs för personen                      | gäller "strengthen-independence"                     |
      | det är okänt om en insats utformas eller genomförs för personen      | är det okänt om "strengthen-independence" gäller     |
      | det inte stämmer att en insats utformas eller genomförs för personen | säger ingen regel något om "strengthen-independence" |

  # SoL (2001:453) 4 kap. 1 § tredje stycket och SoL (2025:400) 11 kap. 2 §
  Scenariomall: Ekonomin beaktas inte när avgiften regleras i lagen
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                     | svar                                              |
      | 2025-06-30 | rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter                      | gäller "means-not-considered"                     |
      | 2025-06-30 | det är okänt om rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter      | är det okänt om "means-not-considered" gäller     |
      | 2025-06-30 | det inte stämmer att rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter | säger ingen regel något om "means-not-considered" |
      | 2025-09-01 | rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter                      | gäller "means-not-considered"                     |
      | 2025-09-01 | det är okänt om rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter      | är det okänt om "means-not-considered" gäller     |
      | 2025-09-01 | det inte stämmer att rätten att ta ut avgift för insatsen regleras i socialtjänstlagens kapitel om avgifter | säger ingen regel något om "means-not-considered" |

  # SoL (2001:453) 4 kap. 2 § och SoL (2025:400) 11 kap. 4 §
  Scenariomall: Insatser utöver rätten
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                           | svar                                                  |
      | 2025-06-30 | socialnämnden bedömer att det finns skäl att ge insatser utöver vad rätten till insatser ger                      | gäller "additional-interventions"                     |
      | 2025-06-30 | ingen har bedömt om det finns skäl att ge insatser utöver vad rätten till insatser ger                            | är det okänt om "additional-interventions" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att det finns skäl att ge insatser utöver vad rätten till insatser ger | säger ingen regel något om "additional-interventions" |
      | 2025-09-01 | socialnämnden bedömer att det finns skäl att ge insatser utöver vad rätten till insatser ger                      | gäller "additional-interventions"                     |
      | 2025-09-01 | ingen har bedömt om det finns skäl att ge insatser utöver vad rätten till insatser ger                            | är det okänt om "additional-interventions" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att det finns skäl att ge insatser utöver vad rätten till insatser ger | säger ingen regel något om "additional-interventions" |

  # SoL (2025:400) 11 kap. 6 §
  Scenariomall: Informera om insatser efter behovsprövning
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                      | svar                                                          |
      | personen vänder sig till en verksamhet som ger insatser utan individuell behovsprövning                      | gäller "inform-of-assessed-interventions"                     |
      | det är okänt om personen vänder sig till en verksamhet som ger insatser utan individuell behovsprövning      | är det okänt om "inform-of-assessed-interventions" gäller     |
      | det inte stämmer att personen vänder sig till en verksamhet som ger insatser utan individuell behovsprövning | säger ingen regel något om "inform-of-assessed-interventions" |

  # SoL (2025:400) 10 kap. 2 § första meningen: annat bistånd som motsvarar en förmån
  Scenariomall: Levnadskostnader i övrigt för den som omfattas av LMA
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att det inte stämmer att levnadskostnaden som prövas är en bostadskostnad
    Och att <uppgift>
    När rättsläget bedöms
    Så <spärr>
    Och <svar>

    Exempel:
      | uppgift                                                                                                                | spärr                                              | svar                                                           |
      | socialnämnden bedömer att biståndet till levnadskostnader i övrigt motsvarar en förmån enligt LMA                      | gäller "lma-bars-other-assistance"                 | säger ingen regel något om "assistance-for-other-living-costs" |
      | ingen har bedömt om biståndet till levnadskostnader i övrigt motsvarar en förmån enligt LMA                            | är det okänt om "lma-bars-other-assistance" gäller | är det okänt om "assistance-for-other-living-costs" gäller     |
      | socialnämnden bedömer att det inte stämmer att biståndet till levnadskostnader i övrigt motsvarar en förmån enligt LMA | gäller inte "lma-bars-other-assistance"            | gäller "assistance-for-other-living-costs"                     |

  # SoL (2001:453) 4 kap. 1 § andra stycket
  Scenariomall: Kravet på att stå till arbetsmarknadens förfogande enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <arbeta>
    Och att <förfogande>
    Och att <skäl>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | arbeta                                                             | förfogande                                                                                    | skäl                                                                                                                   | svar                                          |
      | socialnämnden bedömer att det inte stämmer att personen kan arbeta | socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande | socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande | gäller "work-requirement-met"                 |
      | socialnämnden bedömer att personen kan arbeta                      | socialnämnden bedömer att personen står till arbetsmarknadens förfogande                      | socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande | gäller "work-requirement-met"                 |
      | socialnämnden bedömer att personen kan arbeta                      | socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande | socialnämnden bedömer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande                      | gäller "work-requirement-met"                 |
      | socialnämnden bedömer att personen kan arbeta                      | ingen har bedömt om personen står till arbetsmarknadens förfogande                            | socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande | är det okänt om "work-requirement-met" gäller |
      | socialnämnden bedömer att personen kan arbeta                      | socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande | ingen har bedömt om det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande                            | är det okänt om "work-requirement-met" gäller |
      | socialnämnden bedömer att personen kan arbeta                      | socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande | socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande | gäller inte "work-requirement-met"            |

  # SoL (2001:453) 4 kap. 4 § första stycket
  Scenariomall: Begära att någon deltar i verksamhet enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen får försörjningsstöd
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                 | svar                                                           |
      | socialnämnden bedömer att ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas personen                      | gäller "ask-for-participation-in-activity"                     |
      | ingen har bedömt om ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas personen                            | är det okänt om "ask-for-participation-in-activity" gäller     |
      | socialnämnden bedömer att det inte stämmer att ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas personen | säger ingen regel något om "ask-for-participation-in-activity" |

  # SoL (2001:453) 4 kap. 4 § andra stycket och SoL (2025:400) 12 kap. 4 § andra stycket
  Scenariomall: Ta hänsyn till önskemål
    Givet dagen är <dag>
    Och att det inte stämmer att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                           | svar                                                     |
      | 2025-06-30 | nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet                      | gäller "weigh-in-wishes-in-activity"                     |
      | 2025-06-30 | det är okänt om nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet      | är det okänt om "weigh-in-wishes-in-activity" gäller     |
      | 2025-06-30 | det inte stämmer att nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet | säger ingen regel något om "weigh-in-wishes-in-activity" |
      | 2025-09-01 | nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet                      | gäller "weigh-in-wishes-in-activity"                     |
      | 2025-09-01 | det är okänt om nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet      | är det okänt om "weigh-in-wishes-in-activity" gäller     |
      | 2025-09-01 | det inte stämmer att nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet | säger ingen regel något om "weigh-in-wishes-in-activity" |

  # SoL (2001:453) 4 kap. 4 § tredje stycket och SoL (2025:400) 12 kap. 4 § tredje stycket
  Scenariomall: Samråda med Arbetsförmedlingen
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                           | svar                                                    |
      | 2025-06-30 | nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet                      | gäller "consult-employment-service"                     |
      | 2025-06-30 | det är okänt om nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet      | är det okänt om "consult-employment-service" gäller     |
      | 2025-06-30 | det inte stämmer att nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet | säger ingen regel något om "consult-employment-service" |
      | 2025-09-01 | nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet                      | gäller "consult-employment-service"                     |
      | 2025-09-01 | det är okänt om nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet      | är det okänt om "consult-employment-service" gäller     |
      | 2025-09-01 | det inte stämmer att nämnden överväger att anvisa praktik eller annan kompetenshöjande verksamhet | säger ingen regel något om "consult-employment-service" |

  # SoL (2001:453) 4 kap. 5 §
  Scenariomall: Vägra eller sätta ned stödet enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personen får försörjningsstöd
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att personen avböjer den anvisade verksamheten eller uteblir från den
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                             | svar                                                  |
      | socialnämnden bedömer att det inte stämmer att personen har godtagbart skäl att avböja eller utebli | gäller "refuse-or-reduce-support"                     |
      | ingen har bedömt om personen har godtagbart skäl att avböja eller utebli                            | är det okänt om "refuse-or-reduce-support" gäller     |
      | socialnämnden bedömer att personen har godtagbart skäl att avböja eller utebli                      | säger ingen regel något om "refuse-or-reduce-support" |

  # SoL (2001:453) 4 kap. 6 § första meningen och SoL (2025:400) 12 kap. 6 § första meningen
  Scenariomall: Den som deltar är inte arbetstagare
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                          | svar                                              |
      | 2025-06-30 | personen deltar i den anvisade verksamheten                      | gäller "not-employee-in-activity"                 |
      | 2025-06-30 | det är okänt om personen deltar i den anvisade verksamheten      | är det okänt om "not-employee-in-activity" gäller |
      | 2025-06-30 | det inte stämmer att personen deltar i den anvisade verksamheten | gäller inte "not-employee-in-activity"            |
      | 2025-09-01 | personen deltar i den anvisade verksamheten                      | gäller "not-employee-in-activity"                 |
      | 2025-09-01 | det är okänt om personen deltar i den anvisade verksamheten      | är det okänt om "not-employee-in-activity" gäller |
      | 2025-09-01 | det inte stämmer att personen deltar i den anvisade verksamheten | gäller inte "not-employee-in-activity"            |

  # SoL (2001:453) 4 kap. 6 § andra meningen och SoL (2025:400) 12 kap. 6 § andra meningen
  Scenariomall: Den som deltar skyddas som arbetstagare
    Givet dagen är <dag>
    Och att personen deltar i den anvisade verksamheten
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                           | svar                                                         |
      | 2025-06-30 | socialnämnden bedömer att uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete                      | gäller "protected-like-employee-in-activity"                 |
      | 2025-06-30 | ingen har bedömt om uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete                            | är det okänt om "protected-like-employee-in-activity" gäller |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete | gäller inte "protected-like-employee-in-activity"            |
      | 2025-09-01 | socialnämnden bedömer att uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete                      | gäller "protected-like-employee-in-activity"                 |
      | 2025-09-01 | ingen har bedömt om uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete                            | är det okänt om "protected-like-employee-in-activity" gäller |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att uppgifterna i verksamheten stämmer överens med eller liknar vanligt förvärvsarbete | gäller inte "protected-like-employee-in-activity"            |

  # Kammarrätten i Göteborg mål nr 285-16: Den EU-medborgare som saknar uppehållsrätt och uppehållstillstånd har rätt till hjälp bara i akut nöd.
  Scenario: Kammarrätten i Göteborg mål nr 285-16: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "limited-to-acute"

  # HFD 2018 ref. 39: Den som behöver tillstånd men saknar det har i princip rätt till hjälp bara i akut nöd.
  Scenario: HFD 2018 ref. 39: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "limited-to-acute"

  # RÅ 1995 ref. 70: Den som är på besök och saknar egentligt hem här har rätt till hjälp bara i akut nöd.
  Scenario: RÅ 1995 ref. 70: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "limited-to-acute"

  # SoL (2025:400) 10 kap. 2 § första meningen: Den som omfattas av LMA har inte rätt till insatser som motsvarar en förmån enligt LMA.
  # SoL (2025:400) 10 kap. 2 § första meningen: Den som omfattas av LMA har inte rätt till försörjningsstöd som motsvarar en förmån enligt LMA.
  # SoL (2025:400) 10 kap. 2 § andra meningen: Den som omfattas av LMA har inte rätt till ekonomiskt bistånd för bostadskostnader.
  # SoL (2025:400) 10 kap. 2 § andra meningen: Det gäller också försörjningsstöd när det bara är bostaden det prövas för.
  Scenariomall: SoL (2025:400) 10 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                | svar                                  |
      | socialnämnden bedömer att insatsen som prövas motsvarar en förmån enligt LMA           | gäller "lma-bars-interventions"       |
      | socialnämnden bedömer att försörjningsstödet som prövas motsvarar en förmån enligt LMA | gäller "lma-bars-subsistence-support" |
      | levnadskostnaden som prövas är en bostadskostnad                                       | gäller "lma-bars-housing-cost"        |
      | försörjningsstödet som prövas bara gäller bostadskostnader                             | gäller "lma-bars-housing-support"     |

  # SoL (2025:400) 10 kap. 2 §: Den som omfattas av LMA och får vara kvar under prövningen saknar bara rätt till det som motsvarar förmåner enligt LMA.
  Scenario: SoL (2025:400) 10 kap.: villkoren är uppfyllda, fall 5
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    När rättsläget bedöms
    Så gäller "acute-limit-lifted"

  # LMA 1 a § första stycket: Den som väntar på beslut men står utanför LMA, som barnet hos en förälder med tillstånd eller den som i tid har sökt förlängning, är inte begränsad till hjälp i akut nöd.
  Scenario: LMA: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att personen är svensk medborgare
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    När rättsläget bedöms
    Så gäller inte "acute-limit-lifted"

  # LMA 1 a § fjärde stycket: Den vars ansökan enligt 5 kap. 15 eller 15 b § utlänningslagen prövas är inte begränsad till hjälp i akut nöd.
  Scenario: LMA: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller "acute-limit-lifted"

  # HFD 2017 ref. 33: Den som omfattas av LMA och håller sig undan verkställighet har inte rätt till försörjningsstöd.
  Scenario: HFD 2017 ref. 33: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så gäller inte "hidden-from-removal"

  # HFD 2017 ref. 33: Den som omfattas av LMA och håller sig undan verkställighet har inte rätt till försörjningsstöd.
  Scenario: HFD 2017 ref. 33: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att socialnämnden bedömer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så gäller "hidden-from-removal"

  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till ekonomiskt bistånd för bostadskostnader.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Det gäller också försörjningsstöd när det bara är bostaden det prövas för.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till insatser som motsvarar en förmån enligt LMA.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till bistånd till levnadskostnader som motsvarar en förmån enligt LMA.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till försörjningsstöd som motsvarar en förmån enligt LMA.
  Scenariomall: SoL (2001:453) 2 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                           | svar                                  |
      | levnadskostnaden som prövas är en bostadskostnad                                                  | gäller "lma-bars-housing-cost"        |
      | försörjningsstödet som prövas bara gäller bostadskostnader                                        | gäller "lma-bars-housing-support"     |
      | socialnämnden bedömer att insatsen som prövas motsvarar en förmån enligt LMA                      | gäller "lma-bars-interventions"       |
      | socialnämnden bedömer att biståndet till levnadskostnader i övrigt motsvarar en förmån enligt LMA | gäller "lma-bars-other-assistance"    |
      | socialnämnden bedömer att försörjningsstödet som prövas motsvarar en förmån enligt LMA            | gäller "lma-bars-subsistence-support" |

  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till ekonomiskt bistånd för bostadskostnader.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Det gäller också försörjningsstöd när det bara är bostaden det prövas för.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till insatser som motsvarar en förmån enligt LMA.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till bistånd till levnadskostnader som motsvarar en förmån enligt LMA.
  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till försörjningsstöd som motsvarar en förmån enligt LMA.
  Scenario: SoL (2001:453) 2 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så gäller inte "lma-bars-housing-cost"
    Och gäller inte "lma-bars-housing-support"
    Och gäller inte "lma-bars-interventions"
    Och gäller inte "lma-bars-other-assistance"
    Och gäller inte "lma-bars-subsistence-support"

  # SoL (2001:453) 3 kap. 5 § första stycket: Vid behov sker det också ihop med andra samhällsorgan och med organisationer och föreningar.
  # SoL (2001:453) 3 kap. 5 § första stycket: Insatser ska utformas och genomföras tillsammans med den enskilde.
  Scenario: SoL (2001:453) 3 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att det inte stämmer att en insats utformas eller genomförs för personen
    När rättsläget bedöms
    Så säger ingen regel något om "design-in-cooperation-with-others"
    Och säger ingen regel något om "design-together-with-the-individual"

  # SoL (2001:453) 4 kap. 1 § första stycket: Den som inte kan försörja sig, och inte kan få försörjningen på annat sätt, har rätt till försörjningsstöd.
  # SoL (2001:453) 4 kap. 1 § första stycket: Försörjningsstöd lämnas också för skäliga kostnader för boende.
  Scenario: SoL (2001:453) 4 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller "right-to-subsistence-support"
    Och gäller "subsistence-support-for-housing"

  # SoL (2001:453) 4 kap. 1 a § tredje stycket: Den del som under kalenderåret är högre än ett prisbasbelopp får räknas in.
  # SoL (2001:453) 4 kap. 1 § fjärde stycket: Biståndet ska ge den enskilde en skälig levnadsnivå.
  # SoL (2001:453) 4 kap. 1 § fjärde stycket: Också biståndet till livsföringen i övrigt ska ge en skälig levnadsnivå.
  # SoL (2001:453) 4 kap. 1 § fjärde stycket: Också biståndet till andra levnadskostnader ska ge en skälig levnadsnivå.
  Scenario: SoL (2001:453) 4 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och inkomsten "i1" för personen
    Och att inkomstens slag är annan inkomst
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina personliga behov
    När rättsläget bedöms
    Så gäller inte "count-young-persons-earnings-above-limit" för inkomsten "i1"
    Och säger ingen regel något om "reasonable-standard-of-living"

  # SoL (2001:453) 9 kap. 1 § första stycket: Den som genom oriktiga uppgifter eller på annat sätt har orsakat en felaktig utbetalning får krävas på det som betalats ut för mycket.
  # SoL (2001:453) 9 kap. 1 § andra stycket: Den som har tagit emot för mycket utan att själv ha orsakat det får krävas om felet skäligen borde ha insetts.
  # SoL (2001:453) 9 kap. 3 § första stycket: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  # SoL (2001:453) 9 kap. 4 §: Nämnden får helt eller delvis avstå från kravet.
  Scenario: SoL (2001:453) 9 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är annan ekonomisk hjälp
    Och att kravet har betalats frivilligt
    Och att det inte stämmer att biståndet gavs under villkor om återbetalning
    När rättsläget bedöms
    Så säger ingen regel något om "reclaim-overpaid-assistance" för beslutet "b1"
    Och säger ingen regel något om "bring-recovery-action" för beslutet "b1"
    Och säger ingen regel något om "waive-recovery" för beslutet "b1"

  # SoL (2025:400) 10 kap. 2 § första meningen: Den som omfattas av LMA har inte rätt till insatser som motsvarar en förmån enligt LMA.
  # SoL (2025:400) 10 kap. 2 § första meningen: Den som omfattas av LMA har inte rätt till försörjningsstöd som motsvarar en förmån enligt LMA.
  # SoL (2025:400) 10 kap. 2 § andra meningen: Den som omfattas av LMA har inte rätt till ekonomiskt bistånd för bostadskostnader.
  # SoL (2025:400) 10 kap. 2 § andra meningen: Det gäller också försörjningsstöd när det bara är bostaden det prövas för.
  Scenario: SoL (2025:400) 10 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så gäller inte "lma-bars-interventions"
    Och gäller inte "lma-bars-subsistence-support"
    Och gäller inte "lma-bars-housing-cost"
    Och gäller inte "lma-bars-housing-support"

  # SoL (2025:400) 11 kap. 5 § andra meningen p. 5: Vård av barn och unga till och med 20 år i jourhem, stödboende, skyddat boende och andra hem kräver behovsprövning.
  Scenario: SoL (2025:400) 11 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att insatsens slag är vård i jourhem
    Och att personens födelsedag är 2009-02-01
    När rättsläget bedöms
    Så gäller "individual-assessment-required"

  # SoL (2025:400) 12 kap. 3 § första stycket: Den som kan arbeta ska stå till arbetsmarknadens förfogande, vid behov också delta i sfi.
  # SoL (2025:400) 12 kap. 1 § första stycket: Den som inte kan försörja sig, och inte kan få försörjningen på annat sätt, har rätt till försörjningsstöd.
  # SoL (2025:400) 12 kap. 1 § första stycket: Försörjningsstöd lämnas också för skäliga kostnader för boende.
  Scenario: SoL (2025:400) 12 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller "work-requirement-met"
    Och gäller "right-to-subsistence-support"
    Och gäller "subsistence-support-for-housing"

  # SoL (2025:400) 12 kap. 4 § första stycket: Nämnden får begära att den som får försörjningsstöd deltar i praktik, om ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas.
  # SoL (2025:400) 12 kap. 1 § andra stycket: Biståndet ska ge den enskilde en skälig levnadsnivå.
  # SoL (2025:400) 12 kap. 1 § andra stycket: Också biståndet till andra levnadskostnader ska ge en skälig levnadsnivå.
  # SoL (2025:400) 12 kap. 3 § första stycket: Den som kan arbeta ska stå till arbetsmarknadens förfogande, vid behov också delta i sfi.
  # SoL (2025:400) 12 kap. 3 § andra stycket: Med godtagbara skäl finns rätten också för den som inte står till arbetsmarknadens förfogande.
  Scenario: SoL (2025:400) 12 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen får försörjningsstöd
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen står till arbetsmarknadens förfogande
    Och att socialnämnden bedömer att det inte stämmer att det finns godtagbara skäl att inte stå till arbetsmarknadens förfogande
    När rättsläget bedöms
    Så säger ingen regel något om "ask-for-participation-in-activity"
    Och säger ingen regel något om "reasonable-standard-of-living"
    Och gäller inte "work-requirement-met"

  # SoL (2025:400) 33 kap. 4 §: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  # SoL (2025:400) 33 kap. 6 §: Nämnden får helt eller delvis avstå från kravet.
  Scenario: SoL (2025:400) 33 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att kravet har betalats frivilligt
    Och att lagrummet som biståndet gavs enligt är annan ekonomisk hjälp
    När rättsläget bedöms
    Så säger ingen regel något om "bring-recovery-action" för beslutet "b1"
    Och säger ingen regel något om "waive-recovery" för beslutet "b1"

  # RÅ 1995 ref. 70: Den som vistas i kommunen och är i akut nöd har rätt till hjälp att avvärja nöden, med eller utan tillstånd att vara i landet.
  Scenario: RÅ 1995 ref. 70: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen vistas i kommunen
    Och att socialnämnden bedömer att det inte stämmer att personen befinner sig i en akut nödsituation
    Och att socialnämnden bedömer att det inte stämmer att den akuta nöden avhjälps på annat sätt
    När rättsläget bedöms
    Så säger ingen regel något om "emergency-help"

  # SoL (2025:400) 10 kap. 2 §: Den som omfattas av LMA och får vara kvar under prövningen saknar bara rätt till det som motsvarar förmåner enligt LMA.
  Scenario: SoL (2025:400) 10 kap. 2 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att den som omfattas av LMA inte är begränsad till hjälp i akut nöd, fast avlägsnandet ska verkställas eller personen håller sig undan
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    När rättsläget bedöms
    Så gäller inte "acute-limit-lifted"

  # LMA 1 a § första stycket: Den som väntar på beslut men står utanför LMA, som barnet hos en förälder med tillstånd eller den som i tid har sökt förlängning, är inte begränsad till hjälp i akut nöd.
  Scenario: LMA 1 a § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen bor på ett asylboende
    Och att personen bor hos en vårdnadshavare som har uppehållstillstånd
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att det inte stämmer att personen genomgår rättspsykiatrisk vård
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller inte "acute-limit-lifted"

  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till ekonomiskt bistånd för bostadskostnader.
  Scenario: SoL (2001:453) 2 kap. 1 § tredje stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att levnadskostnaden som prövas är en bostadskostnad
    När rättsläget bedöms
    Så gäller inte "lma-bars-housing-cost"

  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till insatser som motsvarar en förmån enligt LMA.
  Scenario: SoL (2001:453) 2 kap. 1 § tredje stycket: ett villkor i taget, regel 2
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    När rättsläget bedöms
    Så gäller inte "lma-bars-interventions"

  # SoL (2001:453) 2 kap. 1 § tredje stycket: Den som omfattas av LMA har inte rätt till bistånd till levnadskostnader som motsvarar en förmån enligt LMA.
  Scenario: SoL (2001:453) 2 kap. 1 § tredje stycket: ett villkor i taget, regel 3
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att socialnämnden bedömer att det inte stämmer att biståndet till levnadskostnader i övrigt motsvarar en förmån enligt LMA
    När rättsläget bedöms
    Så gäller inte "lma-bars-other-assistance"

  # SoL (2001:453) 3 kap. 5 § första stycket: Vid behov sker det också ihop med andra samhällsorgan och med organisationer och föreningar.
  Scenario: SoL (2001:453) 3 kap. 5 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att en insats utformas eller genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att samverkan med andra samhällsorgan eller enskilda organisationer behövs för insatsen
    När rättsläget bedöms
    Så säger ingen regel något om "design-in-cooperation-with-others"

  # SoL (2001:453) 4 kap. 1 § första stycket: Den som inte själv kan tillgodose sina behov, och inte får dem tillgodosedda på annat sätt, har rätt till bistånd för sin livsföring i övrigt.
  Scenario: SoL (2001:453) 4 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att det inte stämmer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"

  # SoL (2001:453) 4 kap. 1 § första stycket: Andra ekonomiska behov än försörjningen omfattas av bistånd för livsföringen i övrigt.
  Scenario: SoL (2001:453) 4 kap. 1 § första stycket: ett villkor i taget, regel 2
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att det inte stämmer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "assistance-for-other-living-costs"

  # SoL (2001:453) 4 kap. 1 § första stycket: Den som inte kan försörja sig, och inte kan få försörjningen på annat sätt, har rätt till försörjningsstöd.
  Scenario: SoL (2001:453) 4 kap. 1 § första stycket: ett villkor i taget, regel 3
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att det inte stämmer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "right-to-subsistence-support"

  # SoL (2001:453) 4 kap. 1 § fjärde stycket: Också biståndet till livsföringen i övrigt ska ge en skälig levnadsnivå.
  Scenario: SoL (2001:453) 4 kap. 1 § fjärde stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att det inte stämmer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    När rättsläget bedöms
    Så säger ingen regel något om "reasonable-standard-of-living"

  # SoL (2001:453) 4 kap. 1 § fjärde stycket: Också biståndet till andra levnadskostnader ska ge en skälig levnadsnivå.
  Scenario: SoL (2001:453) 4 kap. 1 § fjärde stycket: ett villkor i taget, regel 2
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att det inte stämmer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina personliga behov
    När rättsläget bedöms
    Så säger ingen regel något om "reasonable-standard-of-living"

  # SoL (2001:453) 4 kap. 4 § första stycket: Nämnden får begära att den som får försörjningsstöd deltar i praktik, om ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas.
  Scenario: SoL (2001:453) 4 kap. 4 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen får försörjningsstöd
    Och att socialnämnden bedömer att ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas personen
    När rättsläget bedöms
    Så säger ingen regel något om "ask-for-participation-in-activity"

  # SoL (2001:453) 4 kap. 5 §: Den som utan godtagbart skäl avböjer eller uteblir får nekas fortsatt stöd eller få det nedsatt.
  Scenariomall: SoL (2001:453) 4 kap. 5 §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att <uppgift 1>
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att <uppgift 2>
    Och att socialnämnden bedömer att det inte stämmer att personen har godtagbart skäl att avböja eller utebli
    När rättsläget bedöms
    Så säger ingen regel något om "refuse-or-reduce-support"

    Exempel:
      | uppgift 1                                          | uppgift 2                                                                              |
      | det inte stämmer att personen får försörjningsstöd | personen avböjer den anvisade verksamheten eller uteblir från den                      |
      | personen får försörjningsstöd                      | det inte stämmer att personen avböjer den anvisade verksamheten eller uteblir från den |

  # SoL (2001:453) 9 kap. 1 § första stycket: Den som genom oriktiga uppgifter eller på annat sätt har orsakat en felaktig utbetalning får krävas på det som betalats ut för mycket.
  Scenario: SoL (2001:453) 9 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv tagit emot biståndet
    När rättsläget bedöms
    Så säger ingen regel något om "reclaim-overpaid-assistance" för beslutet "b1"

  # SoL (2001:453) 9 kap. 1 § andra stycket: Den som har tagit emot för mycket utan att själv ha orsakat det får krävas om felet skäligen borde ha insetts.
  Scenariomall: SoL (2001:453) 9 kap. 1 § andra stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att <uppgift 3>
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    När rättsläget bedöms
    Så säger ingen regel något om "reclaim-overpaid-assistance" för beslutet "b1"

    Exempel:
      | uppgift 1                                                                                               | uppgift 2                                                                                                    | uppgift 3                                                                                                                                                                       |
      | socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv tagit emot biståndet | socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel                      | socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen |
      | socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet                      | socialnämnden bedömer att det inte stämmer att mottagaren skäligen borde ha insett att utbetalningen var fel | socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen |
      | socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet                      | socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel                      | socialnämnden bedömer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen                      |

  # SoL (2001:453) 9 kap. 2 § första stycket: Rätt utbetalt bistånd får krävas tillbaka på tre grunder, om beslutet var skriftligt, delgivet och angav grunden.
  Scenariomall: SoL (2001:453) 9 kap. 2 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att <uppgift 1>
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att <uppgift 2>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift 1                                                                                                                             | uppgift 2                                                                                              | svar                                                                                      |
      | mottagaren var indragen i en arbetskonflikt                                                                                           | beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka                      | gäller "reclaim-assistance-given-against-repayment" för beslutet "b1"                     |
      | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll | beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka                      | gäller "reclaim-assistance-given-against-repayment" för beslutet "b1"                     |
      | biståndet lämnades som förskott på en förmån eller ersättning                                                                         | det inte stämmer att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka | säger ingen regel något om "reclaim-assistance-given-against-repayment" för beslutet "b1" |

  # SoL (2001:453) 9 kap. 2 § första stycket: I andra fall får bistånd som personen har rätt till inte krävas tillbaka.
  Scenariomall: SoL (2001:453) 9 kap. 2 § första stycket: ett villkor i taget, regel 2
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att det inte stämmer att biståndet lämnades som förskott på en förmån eller ersättning
    Och att <uppgift 1>
    Och att <uppgift 2>
    När rättsläget bedöms
    Så säger ingen regel något om "must-not-reclaim-assistance" för beslutet "b1"

    Exempel:
      | uppgift 1                                                        | uppgift 2                                                                                                                                                  |
      | mottagaren var indragen i en arbetskonflikt                      | socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll |
      | det inte stämmer att mottagaren var indragen i en arbetskonflikt | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll                      |

  # SoL (2001:453) 9 kap. 2 § första stycket: I andra fall får bistånd som personen har rätt till inte krävas tillbaka.
  Scenario: SoL (2001:453) 9 kap. 2 § första stycket: ett villkor i taget, regel 2, fall 2
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att socialnämnden bedömer att det inte stämmer att mottagaren skäligen borde ha insett att utbetalningen var fel
    Och att det inte stämmer att biståndet lämnades som förskott på en förmån eller ersättning
    Och att det inte stämmer att mottagaren var indragen i en arbetskonflikt
    Och att socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll
    När rättsläget bedöms
    Så gäller "must-not-reclaim-assistance" för beslutet "b1"

  # SoL (2001:453) 9 kap. 2 § andra stycket: Annan ekonomisk hjälp får krävas tillbaka om den gavs på det villkoret genom ett skriftligt, delgivet beslut som angav grunden.
  Scenario: SoL (2001:453) 9 kap. 2 § andra stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är ytterligare ekonomiskt bistånd (12 kap. 2 §, äldre 4 kap. 2 §)
    Och att biståndet gavs under villkor om återbetalning
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att det inte stämmer att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    När rättsläget bedöms
    Så säger ingen regel något om "reclaim-assistance-given-against-repayment" för beslutet "b1"

  # SoL (2001:453) 9 kap. 3 § första stycket: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  Scenariomall: SoL (2001:453) 9 kap. 3 § första stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att det inte stämmer att kravet har betalats frivilligt
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att <uppgift>
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    När rättsläget bedöms
    Så gäller "bring-recovery-action" för beslutet "b1"

    Exempel:
      | uppgift                                                                                                                               |
      | mottagaren var indragen i en arbetskonflikt                                                                                           |
      | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll |

  # SoL (2001:453) 9 kap. 3 § första stycket: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  Scenario: SoL (2001:453) 9 kap. 3 § första stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att det inte stämmer att kravet har betalats frivilligt
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att biståndet lämnades som förskott på en förmån eller ersättning
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att det inte stämmer att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    Och att socialnämnden bedömer att det inte stämmer att biståndet har betalats ut felaktigt eller med för högt belopp
    När rättsläget bedöms
    Så säger ingen regel något om "bring-recovery-action" för beslutet "b1"

  # SoL (2001:453) 9 kap. 3 § första stycket: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  Scenario: SoL (2001:453) 9 kap. 3 § första stycket: ett villkor i taget, fall 3
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att det inte stämmer att kravet har betalats frivilligt
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv tagit emot biståndet
    Och att det inte stämmer att biståndet lämnades som förskott på en förmån eller ersättning
    Och att det inte stämmer att mottagaren var indragen i en arbetskonflikt
    Och att socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll
    När rättsläget bedöms
    Så säger ingen regel något om "bring-recovery-action" för beslutet "b1"

  # SoL (2001:453) 9 kap. 3 § första stycket: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  Scenariomall: SoL (2001:453) 9 kap. 3 § första stycket: ett villkor i taget, fall 4
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att det inte stämmer att kravet har betalats frivilligt
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att <uppgift 3>
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att det inte stämmer att biståndet lämnades som förskott på en förmån eller ersättning
    Och att det inte stämmer att mottagaren var indragen i en arbetskonflikt
    Och att socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll
    När rättsläget bedöms
    Så säger ingen regel något om "bring-recovery-action" för beslutet "b1"

    Exempel:
      | uppgift 1                                                                                               | uppgift 2                                                                                                    | uppgift 3                                                                                                                                                                       |
      | socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv tagit emot biståndet | socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel                      | socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen |
      | socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet                      | socialnämnden bedömer att det inte stämmer att mottagaren skäligen borde ha insett att utbetalningen var fel | socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen |
      | socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet                      | socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel                      | socialnämnden bedömer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen                      |

  # SoL (2001:453) 9 kap. 4 §: Nämnden får helt eller delvis avstå från kravet.
  Scenariomall: SoL (2001:453) 9 kap. 4 §: ett villkor i taget
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-06-30
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att <uppgift>
    När rättsläget bedöms
    Så gäller "waive-recovery" för beslutet "b1"

    Exempel:
      | uppgift                                                                                                                               |
      | mottagaren var indragen i en arbetskonflikt                                                                                           |
      | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll |

  # SoL (2025:400) 11 kap. 1 § första stycket: Den som inte själv kan tillgodose sina personliga behov, och inte kan få dem tillgodosedda på annat sätt, har rätt till insatser.
  Scenario: SoL (2025:400) 11 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"

  # SoL (2025:400) 11 kap. 1 § andra stycket: Insatserna ska ge den enskilde skäliga levnadsförhållanden.
  Scenario: SoL (2025:400) 11 kap. 1 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "reasonable-living-conditions"

  # SoL (2025:400) 11 kap. 5 § första meningen: Nämnden får ge insatser för personliga behov utan individuell behovsprövning.
  Scenario: SoL (2025:400) 11 kap. 5 § första meningen: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    När rättsläget bedöms
    Så säger ingen regel något om "interventions-without-assessment"

  # SoL (2025:400) 12 kap. 1 § första stycket: Den som inte kan betala andra levnadskostnader, och inte kan få dem täckta på annat sätt, har rätt till ekonomiskt bistånd.
  Scenario: SoL (2025:400) 12 kap. 1 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att det inte stämmer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "assistance-for-other-living-costs"

  # SoL (2025:400) 12 kap. 1 § första stycket: Den som inte kan försörja sig, och inte kan få försörjningen på annat sätt, har rätt till försörjningsstöd.
  Scenario: SoL (2025:400) 12 kap. 1 § första stycket: ett villkor i taget, regel 2
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att det inte stämmer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "right-to-subsistence-support"

  # SoL (2025:400) 12 kap. 1 § andra stycket: Också biståndet till andra levnadskostnader ska ge en skälig levnadsnivå.
  Scenario: SoL (2025:400) 12 kap. 1 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att det inte stämmer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att personen är svensk medborgare
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att socialnämnden bedömer att det inte stämmer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    När rättsläget bedöms
    Så säger ingen regel något om "reasonable-standard-of-living"

  # SoL (2025:400) 12 kap. 4 § första stycket: Nämnden får begära att den som får försörjningsstöd deltar i praktik, om ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas.
  Scenario: SoL (2025:400) 12 kap. 4 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen får försörjningsstöd
    Och att socialnämnden bedömer att det inte stämmer att ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas personen
    När rättsläget bedöms
    Så säger ingen regel något om "ask-for-participation-in-activity"

  # SoL (2025:400) 12 kap. 5 §: Den som utan godtagbart skäl avböjer eller uteblir får nekas fortsatt stöd eller få det nedsatt.
  Scenario: SoL (2025:400) 12 kap. 5 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och att personen får försörjningsstöd
    Och att personen är anvisad praktik eller annan kompetenshöjande verksamhet av nämnden
    Och att det inte stämmer att personen avböjer den anvisade verksamheten eller uteblir från den
    Och att socialnämnden bedömer att det inte stämmer att personen har godtagbart skäl att avböja eller utebli
    När rättsläget bedöms
    Så säger ingen regel något om "refuse-or-reduce-support"

  # SoL (2025:400) 33 kap. 1 § andra stycket: Den som har tagit emot för mycket utan att själv ha orsakat det får krävas om felet skäligen borde ha insetts.
  Scenariomall: SoL (2025:400) 33 kap. 1 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    När rättsläget bedöms
    Så säger ingen regel något om "reclaim-overpaid-assistance" för beslutet "b1"

    Exempel:
      | uppgift 1                                                                                               | uppgift 2                                                                                                    |
      | socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv tagit emot biståndet | socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel                      |
      | socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet                      | socialnämnden bedömer att det inte stämmer att mottagaren skäligen borde ha insett att utbetalningen var fel |

  # SoL (2025:400) 33 kap. 2 §: Rätt utbetalt bistånd får krävas tillbaka på tre grunder, om beslutet var skriftligt, delgivet och angav grunden.
  Scenariomall: SoL (2025:400) 33 kap. 2 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att <uppgift 1>
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att <uppgift 2>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift 1                                                                                                                             | uppgift 2                                                                                              | svar                                                                                      |
      | mottagaren var indragen i en arbetskonflikt                                                                                           | beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka                      | gäller "reclaim-assistance-given-against-repayment" för beslutet "b1"                     |
      | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll | beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka                      | gäller "reclaim-assistance-given-against-repayment" för beslutet "b1"                     |
      | biståndet lämnades som förskott på en förmån eller ersättning                                                                         | det inte stämmer att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka | säger ingen regel något om "reclaim-assistance-given-against-repayment" för beslutet "b1" |

  # SoL (2025:400) 33 kap. 2 §: I andra fall får bistånd som personen har rätt till inte krävas tillbaka.
  Scenario: SoL (2025:400) 33 kap. 2 §: ett villkor i taget, regel 2
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att det inte stämmer att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    När rättsläget bedöms
    Så gäller "must-not-reclaim-assistance" för beslutet "b1"

  # SoL (2025:400) 33 kap. 2 §: I andra fall får bistånd som personen har rätt till inte krävas tillbaka.
  Scenario: SoL (2025:400) 33 kap. 2 §: ett villkor i taget, regel 2, fall 2
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att socialnämnden bedömer att det inte stämmer att mottagaren skäligen borde ha insett att utbetalningen var fel
    Och att det inte stämmer att biståndet lämnades som förskott på en förmån eller ersättning
    Och att det inte stämmer att mottagaren var indragen i en arbetskonflikt
    Och att socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll
    När rättsläget bedöms
    Så gäller "must-not-reclaim-assistance" för beslutet "b1"

  # SoL (2025:400) 33 kap. 2 §: I andra fall får bistånd som personen har rätt till inte krävas tillbaka.
  Scenariomall: SoL (2025:400) 33 kap. 2 §: ett villkor i taget, regel 2, fall 3
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att det inte stämmer att biståndet lämnades som förskott på en förmån eller ersättning
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    När rättsläget bedöms
    Så säger ingen regel något om "must-not-reclaim-assistance" för beslutet "b1"

    Exempel:
      | uppgift 1                                                        | uppgift 2                                                                                                                                                  |
      | mottagaren var indragen i en arbetskonflikt                      | socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll |
      | det inte stämmer att mottagaren var indragen i en arbetskonflikt | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll                      |

  # SoL (2025:400) 33 kap. 3 §: Ytterligare bistånd får krävas tillbaka om det gavs på det villkoret genom ett skriftligt, delgivet beslut som angav grunden.
  Scenariomall: SoL (2025:400) 33 kap. 3 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att lagrummet som biståndet gavs enligt är ytterligare ekonomiskt bistånd (12 kap. 2 §, äldre 4 kap. 2 §)
    Och att <uppgift 1>
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att <uppgift 2>
    När rättsläget bedöms
    Så säger ingen regel något om "reclaim-assistance-given-against-repayment" för beslutet "b1"

    Exempel:
      | uppgift 1                                                          | uppgift 2                                                                                              |
      | det inte stämmer att biståndet gavs under villkor om återbetalning | beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka                      |
      | biståndet gavs under villkor om återbetalning                      | det inte stämmer att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka |

  # SoL (2025:400) 33 kap. 4 §: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  Scenariomall: SoL (2025:400) 33 kap. 4 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att det inte stämmer att kravet har betalats frivilligt
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift 1                                                                                             | uppgift 2                                                                                                                             | svar                                                                 |
      | lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §) | mottagaren var indragen i en arbetskonflikt                                                                                           | gäller "bring-recovery-action" för beslutet "b1"                     |
      | lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §) | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll | gäller "bring-recovery-action" för beslutet "b1"                     |
      | lagrummet som biståndet gavs enligt är ytterligare ekonomiskt bistånd (12 kap. 2 §, äldre 4 kap. 2 §) | det inte stämmer att biståndet gavs under villkor om återbetalning                                                                    | säger ingen regel något om "bring-recovery-action" för beslutet "b1" |

  # SoL (2025:400) 33 kap. 4 §: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  Scenario: SoL (2025:400) 33 kap. 4 §: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att det inte stämmer att kravet har betalats frivilligt
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att biståndet lämnades som förskott på en förmån eller ersättning
    Och att beslutet om bistånd var skriftligt och delgavs den enskilde
    Och att det inte stämmer att beslutet om bistånd angav vilken omständighet som gör att det kan krävas tillbaka
    Och att socialnämnden bedömer att det inte stämmer att biståndet har betalats ut felaktigt eller med för högt belopp
    När rättsläget bedöms
    Så säger ingen regel något om "bring-recovery-action" för beslutet "b1"

  # SoL (2025:400) 33 kap. 4 §: Betalar den enskilde inte frivilligt får nämnden väcka talan, senast tre år efter kommunens kostnad.
  Scenariomall: SoL (2025:400) 33 kap. 4 §: ett villkor i taget, fall 3
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att det inte stämmer att kravet har betalats frivilligt
    Och att lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att biståndet har betalats ut felaktigt eller med för högt belopp
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att socialnämnden bedömer att det inte stämmer att en annan enskild än den som kravet riktas mot, till exempel en partner eller utnyttjare, har orsakat den felaktiga utbetalningen
    Och att socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv orsakat den felaktiga utbetalningen
    Och att det inte stämmer att biståndet lämnades som förskott på en förmån eller ersättning
    Och att det inte stämmer att mottagaren var indragen i en arbetskonflikt
    Och att socialnämnden bedömer att det inte stämmer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll
    Och att det inte stämmer att biståndet gavs under villkor om återbetalning
    När rättsläget bedöms
    Så säger ingen regel något om "bring-recovery-action" för beslutet "b1"

    Exempel:
      | uppgift 1                                                                                               | uppgift 2                                                                                                    |
      | socialnämnden bedömer att det inte stämmer att den som kravet riktas mot har själv tagit emot biståndet | socialnämnden bedömer att mottagaren skäligen borde ha insett att utbetalningen var fel                      |
      | socialnämnden bedömer att den som kravet riktas mot har själv tagit emot biståndet                      | socialnämnden bedömer att det inte stämmer att mottagaren skäligen borde ha insett att utbetalningen var fel |

  # SoL (2025:400) 33 kap. 5 § andra stycket: Talan får inte bifallas om den enskilde kan antas sakna medel att leva på, eller om det annars finns synnerliga skäl.
  Scenario: SoL (2025:400) 33 kap. 5 § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att förvaltningsrätten bedömer att det annars finns synnerliga skäl mot att bifalla återkravet
    När rättsläget bedöms
    Så gäller "recovery-action-must-fail" för beslutet "b1"

  # SoL (2025:400) 33 kap. 6 §: Nämnden får helt eller delvis avstå från kravet.
  Scenariomall: SoL (2025:400) 33 kap. 6 §: ett villkor i taget
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och att dagen då det ekonomiska biståndet beviljades är 2025-09-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift 1                                                                                             | uppgift 2                                                                                                                             | svar                                                          |
      | lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §) | mottagaren var indragen i en arbetskonflikt                                                                                           | gäller "waive-recovery" för beslutet "b1"                     |
      | lagrummet som biståndet gavs enligt är rätten till ekonomiskt bistånd (12 kap. 1 §, äldre 4 kap. 1 §) | socialnämnden bedömer att mottagaren var hindrad att förfoga över sina inkomster och tillgångar av förhållanden utanför egen kontroll | gäller "waive-recovery" för beslutet "b1"                     |
      | lagrummet som biståndet gavs enligt är ytterligare ekonomiskt bistånd (12 kap. 2 §, äldre 4 kap. 2 §) | det inte stämmer att biståndet gavs under villkor om återbetalning                                                                    | säger ingen regel något om "waive-recovery" för beslutet "b1" |

  # Det som inte är sagt är okänt, inte falskt: SoL (2001:453) 2, 3, 4, 9 kap.; LMA 1 § andra stycket i lydelse till och med 30 juni 2025
  Scenario: Ingen har sagt något den 2025-06-30
    Givet dagen är 2025-06-30
    Och beslutet "b1"
    Och inkomsten "i1" för personen
    När rättsläget bedöms
    Så är det okänt om "lma-bars-housing-cost" gäller
    Och är det okänt om "lma-bars-housing-support" gäller
    Och är det okänt om "lma-bars-interventions" gäller
    Och är det okänt om "lma-bars-other-assistance" gäller
    Och är det okänt om "lma-bars-subsistence-support" gäller
    Och är det okänt om "design-in-cooperation-with-others" gäller
    Och är det okänt om "design-together-with-the-individual" gäller
    Och är det okänt om "right-to-interventions" gäller
    Och är det okänt om "assistance-for-other-living-costs" gäller
    Och är det okänt om "right-to-subsistence-support" gäller
    Och är det okänt om "strengthen-independence" gäller
    Och är det okänt om "count-young-persons-earnings-above-limit" gäller för inkomsten "i1"
    Och är det okänt om "subsistence-support-for-housing" gäller
    Och är det okänt om "subsistence-support" gäller
    Och är det okänt om "reclaim-assistance-given-against-repayment" gäller för beslutet "b1"
    Och är det okänt om "must-not-reclaim-assistance" gäller för beslutet "b1"
    Och är det okänt om "bring-recovery-action" gäller för beslutet "b1"
    Och är det okänt om "waive-recovery" gäller för beslutet "b1"

  # Det som inte är sagt är okänt, inte falskt: HFD 2018 ref. 39; HFD 2017 ref. 33; SoL (2025:400) 10, 11, 12, 33 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och beslutet "b1"
    Och inkomsten "i1" för personen
    När rättsläget bedöms
    Så är det okänt om "limited-to-acute" gäller
    Och är det okänt om "acute-limit-lifted" gäller
    Och är det okänt om "hidden-from-removal" gäller
    Och är det okänt om "lma-bars-interventions" gäller
    Och är det okänt om "lma-bars-subsistence-support" gäller
    Och är det okänt om "lma-bars-housing-cost" gäller
    Och är det okänt om "lma-bars-housing-support" gäller
    Och är det okänt om "reasonable-living-conditions" gäller
    Och är det okänt om "individual-assessment-required" gäller
    Och är det okänt om "right-to-subsistence-support" gäller
    Och är det okänt om "work-requirement-met" gäller
    Och är det okänt om "ask-for-participation-in-activity" gäller
    Och är det okänt om "subsistence-support-for-housing" gäller
    Och är det okänt om "calculate-lower-norm" gäller
    Och är det okänt om "disregard-quarter-of-employment-income" gäller för inkomsten "i1"
    Och är det okänt om "count-young-persons-earnings-above-limit" gäller för inkomsten "i1"
    Och är det okänt om "reclaim-overpaid-assistance" gäller för beslutet "b1"
    Och är det okänt om "must-not-reclaim-assistance" gäller för beslutet "b1"
    Och är det okänt om "reclaim-assistance-given-against-repayment" gäller för beslutet "b1"
    Och är det okänt om "bring-recovery-action" gäller för beslutet "b1"
    Och är det okänt om "waive-recovery" gäller för beslutet "b1"

  # Kammarrätten i Göteborg mål nr 285-16: Den EU-medborgare som saknar uppehållsrätt och uppehållstillstånd har rätt till hjälp bara i akut nöd.
  # HFD 2018 ref. 39: Den som behöver tillstånd men saknar det har i princip rätt till hjälp bara i akut nöd.
  # RÅ 1995 ref. 70: Den som är på besök och saknar egentligt hem här har rätt till hjälp bara i akut nöd.
  Scenario: Kammarrätten i Göteborg mål nr 285-16: svaret när regeln inte gäller
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så gäller inte "limited-to-acute"

  # HFD 2018 ref. 39: Den som behöver tillstånd men saknar det har i princip rätt till hjälp bara i akut nöd.
  # HFD 2017 ref. 33: Den som omfattas av LMA och håller sig undan verkställighet har inte rätt till försörjningsstöd.
  Scenario: HFD 2018 ref. 39: svaret när inget är sagt
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "limited-to-acute" gäller
    Och är det okänt om "hidden-from-removal" gäller

  # RÅ 1995 ref. 70: Den som är på besök och saknar egentligt hem här har rätt till hjälp bara i akut nöd.
  Scenario: RÅ 1995 ref. 70: svaret när regeln gäller
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen är här på besök och saknar egentligt bo och hemvist i landet
    När rättsläget bedöms
    Så gäller "limited-to-acute"

  # HFD 2017 ref. 33: Den som omfattas av LMA och håller sig undan verkställighet har inte rätt till försörjningsstöd.
  Scenario: HFD 2017 ref. 33: svaret när regeln gäller
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1985-02-01
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att socialnämnden bedömer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    När rättsläget bedöms
    Så gäller "hidden-from-removal"

  # HFD 2017 ref. 33: Den som omfattas av LMA och håller sig undan verkställighet har inte rätt till försörjningsstöd.
  Scenario: HFD 2017 ref. 33: svaret när regeln inte gäller
    Givet dagen är 2025-06-30
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så gäller inte "hidden-from-removal"
