# language: sv
Egenskap: Handläggning, andra läsningen
  > FL (2017:900) 12, 25, 34, 38 och 39 §§, KL (2017:725) 6 kap. 38 §, SoLPUL (2001:454) 3 §.

  # FL 39 §
  Scenario: Ett överklagat beslut får inte ändras enligt 37 §
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ändringen är till nackdel för en enskild part
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "change-wrong-decision"

  Scenario: Ett överklagat gynnande beslut får inte ändras till nackdel
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"

  # FL 38 och 39 §§
  Scenario: Ett uppenbart fel ändras inte efter att handlingarna har lämnats över
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att socialnämnden bedömer att beslutet är uppenbart felaktigt i något väsentligt hänseende
    Och att socialnämnden bedömer att beslutet kan ändras snabbt och enkelt
    Och att det inte stämmer att ändringen är till nackdel för en enskild part
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att överklagandet och handlingarna i ärendet har lämnats över till förvaltningsrätten
    När rättsläget bedöms
    Så säger ingen regel något om "must-change-wrong-decision"

  # FL 12 §
  Scenario: Begäran om avgörande när ärendet redan är avgjort
    Givet dagen är 2026-01-15
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-03-01
    Och att dagen då ärendet avgjordes i första instans är 2025-10-01
    Och att dagen då partens begäran om att ärendet ska avgöras kom in är 2025-11-01
    Och att partens begäran om avgörande är skriftlig
    När rättsläget bedöms
    Så säger ingen regel något om "decide-or-refuse-demand"

  # FL 12 §: en muntlig begäran, eller en begäran före sex månader, är ingen begäran enligt paragrafen.
  Scenario: En muntlig begäran hindrar inte en skriftlig
    Givet dagen är 2026-03-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    Och att dagen då partens begäran om att ärendet ska avgöras kom in är 2026-02-02
    Och att det inte stämmer att partens begäran om avgörande är skriftlig
    När rättsläget bedöms
    Så gäller "demand-decision-after-six-months"

  Scenario: En för tidig begäran hindrar inte en ny
    Givet dagen är 2026-03-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att dagen då ärendet inleddes är 2025-07-10
    Och att dagen då ärendet avgjordes i första instans ännu inte har kommit
    Och att dagen då partens begäran om att ärendet ska avgöras kom in är 2025-12-01
    Och att partens begäran om avgörande är skriftlig
    När rättsläget bedöms
    Så gäller "demand-decision-after-six-months"

  # FL 4 och 28 §§, KL 6:38, SoL 30:7. Kommunallagen och socialtjänstlagen avviker.
  Scenario: Ett LVU-ärende får inte avgöras automatiserat
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är LVU-ärende i 30 kap. 7 §
    När rättsläget bedöms
    Så gäller "delegate-only-to-subcommittee"
    Och säger ingen regel något om "decision-may-be-made-automatically"

  Scenario: Ett ärende av större vikt får inte avgöras automatiserat
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är myndighetsutövning mot någon enskild
    Och att socialnämnden bedömer att ärendet är av större vikt på annat sätt än principiellt
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    När rättsläget bedöms
    Så gäller "no-delegation-of-weighty-matter"
    Och säger ingen regel något om "decision-may-be-made-automatically"

  # SoL 16:4, 2001 års lag 12:2 tredje stycket
  Scenario: Akten som sparas för forskningen gallras inte
    Givet dagen är 2025-09-01
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2020-09-01
    Och att det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    Och att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "keep-research-sample"
    Och säger ingen regel något om "cull-file"

  Scenario: Akten som sparades för forskningen gallrades inte heller enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2020-05-01
    Och att det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    Och att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "keep-research-sample"
    Och säger ingen regel något om "cull-file"

  # 2001 års lag 11:8 tredje stycket och 9 §: också yttranden till en annan myndighet
  Scenario: Den som berörs av ett yttrande till en annan myndighet får komma till nämnden
    Givet dagen är 2025-03-01
    Och att nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    Och att socialnämnden bedömer att målet eller ärendet hos den andra myndigheten rör myndighetsutövning mot personen
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att personen lämnar uppgifter muntligt inför nämnden
    När rättsläget bedöms
    Så gäller "right-to-speak-before-committee"
    Och gäller "inform-of-right-to-speak"

  # FL 12 § st 2 och 44 §. I ett ärende som bara kan laglighetsprövas gäller inte 44 §.
  Scenario: Ingen frist enligt förvaltningslagen när bara laglighetsprövning är öppen
    Givet dagen är 2026-03-10
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att beslutet om ansökan kan bara laglighetsprövas
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    Och att dagen då parten fick del av avslaget på begäran om avgörande är 2026-03-05
    När rättsläget bedöms
    Så gäller "appeal-refused-demand"
    Och har "appeal-refused-demand" ingen frist

  # FL 34 §: också beslutets innehåll
  Scenario: Den som inte är part får veta vad beslutet innehåller
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att socialnämnden bedömer att det inte stämmer att sekretess hindrar, helt eller delvis, att den som inte är part får veta vad beslutet innehåller
    När rättsläget bedöms
    Så gäller "tell-non-party-content-of-decision"
    Och gäller "tell-party-how-to-appeal"

  Scenario: Ingen annan än parten har frågat
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-non-party-content-of-decision"

  Scenario: Det är okänt om någon annan än parten har frågat
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det är okänt om någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så är det okänt om "tell-non-party-content-of-decision" gäller

  # SoL 30:10 första stycket 2, 2001 års lag 10:5: befogenheten att lägga ner en utredning är undantagen
  Scenariomall: Att lägga ner en faderskapsutredning får inte delegeras
    Givet dagen är <dag>
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är <dag>
    Och att svaret på <grupp> är beslut enligt 2 kap. 9 § föräldrabalken att inte påbörja eller att lägga ner en utredning
    När rättsläget bedöms
    Så gäller "no-delegation"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-subcommittee"

    Exempel:
      | dag        | grupp                                                                                              |
      | 2025-07-01 | den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras          |
      | 2025-06-30 | den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras |

  # SoL 14:9 och FL 39 §. Om ett överklagat beslut får ändras enligt 14 kap. 9 § är en öppen fråga.
  Scenario: Ett överklagat beslut om en insats tills vidare
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att förhållandena för den enskilde har förändrats väsentligt sedan beslutet
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"

  # SoLPUL 3 § 2
  Scenario: Känsliga uppgifter för forskning omfattas inte av lagen
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att uppgifterna behandlas för forsknings- eller statistikändamål
    Och att uppgifterna är känsliga personuppgifter
    Och att det inte stämmer att uppgifterna gäller brott, domar, tvångsmedel eller frihetsberövande
    Och att det inte stämmer att uppgiften är ett person- eller samordningsnummer
    Och att uppgifterna har lämnats i ett ärende
    Och att den som behandlar uppgifterna har tystnadsplikt
    När rättsläget bedöms
    Så säger ingen regel något om "process-sensitive-data"

  # KL 6:38 första stycket 2
  Scenario: Ett yttrande över ett beslut av hela nämnden får inte delegeras till en anställd
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    När rättsläget bedöms
    Så säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-subcommittee"

  # SoL 17:3 andra meningen, 2001 års lag 7:3 fjärde stycket: inte handlingar om placerade barn och inte urvalet för forskning
  Scenariomall: Inget avtal om handlingar som ändå ska lämnas till nämnden
    Givet dagen är <dag>
    Och att ett beslut om stödinsats, vård eller behandling genomförs för personen
    Och att en insats genomförs för personen i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att <undantag>
    När rättsläget bedöms
    Så säger ingen regel något om "may-agree-to-take-over-private-files"

    Exempel:
      | dag        | undantag                                                                                                                                                 |
      | 2025-06-30 | akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd |
      | 2025-07-01 | akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd |
      | 2025-06-30 | akten hör till det urval som ska bevaras för forskningen                                                                                                 |
      | 2025-07-01 | akten hör till det urval som ska bevaras för forskningen                                                                                                 |

  # SoL 17:5, 2001 års lag 7:3 a andra stycket
  Scenariomall: Akten hos den privata utföraren hör till urvalet för forskning
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så säger ingen regel något om "cull-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # SFS 2007:1315, övergångsbestämmelserna p. 3
  Scenario: Sista anteckningen före den 1 april 2008
    Givet dagen är 2025-06-30
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2008-03-31
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    När rättsläget bedöms
    Så säger ingen regel något om "hand-over-childs-private-file-to-committee"

  # SoL 27:6 andra stycket, 2001 års lag 14:7: var och en för sin verksamhet
  Scenariomall: Nämnden anmäler inte det som är fel i en privat verksamhet
    Givet dagen är <dag>
    Och att dagen då någon som fullgör uppgifter inom socialtjänsten fick veta om ett missförhållande, eller en påtaglig risk för ett missförhållande, som rör personen är 2025-05-01
    Och att socialnämnden bedömer att missförhållandet är allvarligt, eller risken för ett allvarligt missförhållande påtaglig
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så gäller "notify-serious-misconduct"
    Och ansvarar den som bedriver verksamheten för "notify-serious-misconduct"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # SoL 25:1, 2001 års lag 3:3 a: paragrafen säger unga utan ålder, en öppen fråga
  Scenariomall: Nittonåring, ingen har bedömt om personen är ung i lagens mening
    Givet dagen är <dag>
    Och att personens ålder i hela år är 19
    Och att nämnden bedömer om en utredning ska inledas, utreder och bedömer behovet av insatser eller följer upp beslutade insatser för personen
    När rättsläget bedöms
    Så är det okänt om "qualified-staff-for-child-tasks" gäller
    Och är det okänt om "experience-for-independent-child-tasks" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # SoLPUL 6 § tredje stycket och 9 § andra stycket
  Scenario: Den som säger nej till kameran behöver inte tåla behandlingen
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    Och att socialnämnden bedömer att behandlingen är nödvändig för att arbetsuppgifter inom socialtjänsten ska kunna utföras
    Och att personen motsätter sig att uppgifterna behandlas
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    Och att det inte stämmer att personen samtycker till att uppgifter behandlas genom den digitala tekniken
    När rättsläget bedöms
    Så gäller "no-technology-data-without-consent"
    Och säger ingen regel något om "process-despite-objection"

  # SoLPUL 7 a § tredje stycket
  Scenario: Ett fackligt medlemskap får inte behandlas i en sammanställning mot personens vilja
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    Och att socialnämnden bedömer att behandlingen är nödvändig för att arbetsuppgifter inom socialtjänsten ska kunna utföras
    Och att personen motsätter sig att uppgifterna behandlas
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att uppgiften avslöjar medlemskap i en fackförening
    När rättsläget bedöms
    Så säger ingen regel något om "process-despite-objection"

  # FL 39 §: ett överklagande som lämnats till domstolen är också ett överklagande
  Scenariomall: Beslutet har överklagats direkt till domstolen
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är insatser enligt 11 kap. 1 § (äldre 4 kap. 1 §)
    Och att <tills vidare>
    Och att socialnämnden bedömer att förhållandena för den enskilde har förändrats väsentligt sedan beslutet
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att <gynnande>
    Och att socialnämnden bedömer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "<utfall>"

    Exempel:
      | tills vidare                                                | gynnande                                                                        | utfall                       |
      | beslutet gäller en insats tills vidare                      | beslutet är till sin karaktär gynnande för en enskild part                      | change-decision-to-detriment |
      | det inte stämmer att beslutet gäller en insats tills vidare | beslutet är till sin karaktär gynnande för en enskild part                      | change-decision-to-detriment |
      | beslutet gäller en insats tills vidare                      | det inte stämmer att beslutet är till sin karaktär gynnande för en enskild part | change-wrong-decision        |

  Scenario: Det är okänt om överklagandet har lämnats till domstolen
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det är okänt om överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så är det okänt om "change-decision-to-detriment" gäller

  # FL 34 § och OSL 26:1: rätten att överklaga bryter inte sekretessen för den som inte är part
  Scenario: Beslutet har en hemlig uppgift och den som frågar är inte part
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att avvikande meningar har antecknats vid beslutet
    Och att socialnämnden bedömer att sekretess hindrar, helt eller delvis, att den som inte är part får veta vad beslutet innehåller
    När rättsläget bedöms
    Så säger ingen regel något om "tell-non-party-content-of-decision"
    Och säger ingen regel något om "tell-of-dissenting-opinions"
    Och gäller "tell-party-how-to-appeal"

  Scenario: Ingen har bedömt om beslutet har en hemlig uppgift
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att avvikande meningar har antecknats vid beslutet
    Och att ingen har bedömt om sekretess hindrar, helt eller delvis, att den som inte är part får veta vad beslutet innehåller
    När rättsläget bedöms
    Så är det okänt om "tell-non-party-content-of-decision" gäller
    Och är det okänt om "tell-of-dissenting-opinions" gäller

  # SoL 16:4, 2001 års lag 12:2 tredje stycket: forskningens urval gäller också sammanställningen
  Scenariomall: Uppgifter som hör till forskningens urval gallras inte
    Givet dagen är <dag>
    Och att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då de förhållanden som uppgifterna i sammanställningen avser upphörde är 2020-06-01
    Och att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så säger ingen regel något om "cull-compiled-data"
    Och gäller "keep-research-sample"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # FL 25 § fjärde stycket: kommunikationen går inte längre än OSL 10 kap. 3 §
  Scenario: Allt material visas inte för en part när en uppgift är hemlig
    Givet dagen är 2025-09-02
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    Och att socialnämnden bedömer att det är av synnerlig vikt att en sekretessbelagd uppgift i materialet inte röjs för personen
    När rättsläget bedöms
    Så gäller "Socialnämnden ska före beslutet visa personen allt material av betydelse och ge en bestämd tid att yttra sig. Uppgifter som ska hållas hemliga för parten visas inte."
    Och gäller "withhold-from-party"

  # FL 34 §: hur man överklagar är en sak, avvikande meningar en annan
  Scenario: Den som inte är part får veta hur man överklagar men inte den hemliga avvikande meningen
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att avvikande meningar har antecknats vid beslutet
    Och att socialnämnden bedömer att sekretess hindrar, helt eller delvis, att den som inte är part får veta vad beslutet innehåller
    När rättsläget bedöms
    Så gäller "Socialnämnden ska berätta hur man överklagar, om form, innehåll, ingivande och tid."
    Och säger ingen regel något om "tell-of-dissenting-opinions"

  # SoLPUL 3 § 2: lagen tillämpas inte på forskning och statistik
  Scenario: Lagens krav på åtkomst gäller inte forskning och statistik
    Givet dagen är 2025-09-01
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så säger ingen regel något om "control-access-to-data"
    Och säger ingen regel något om "limit-access-to-need"

  Scenario: Det är okänt om uppgifterna behandlas för forskning eller statistik
    Givet dagen är 2025-09-01
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det är okänt om uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det okänt om "control-access-to-data" gäller
    Och är det okänt om "limit-access-to-need" gäller

  # SoLPUL 7 a och 3 §§
  Scenario: Lagens förbud i sammanställningar gäller inte forskning och statistik
    Givet dagen är 2025-09-01
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att uppgifterna är känsliga personuppgifter
    Och att uppgiften avslöjar medlemskap i en fackförening
    Och att undantaget som gör att sammanställningen får ha känsliga uppgifter saknas
    Och att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så säger ingen regel något om "no-sensitive-data-in-compilation"
    Och säger ingen regel något om "no-union-membership-in-compilation"
