# language: sv
Egenskap: Beslut, motivering och ändring
  > FL (2017:900) 28 och 31–38 §§, SoL (2025:400) 14 kap. 9–10 §§.

  # FL 32 §
  Scenario: Motivering
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att beslutet kan antas påverka någons situation på ett inte obetydligt sätt
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att motivera beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan motivering
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att utelämna motivering med hänsyn till rikets säkerhet, skyddet för enskilda eller något jämförbart
    När rättsläget bedöms
    Så gäller "give-reasons"

  Scenario: Motivering utelämnas till skydd för enskilda
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att beslutet kan antas påverka någons situation på ett inte obetydligt sätt
    Och att socialnämnden bedömer att det är nödvändigt att utelämna motivering med hänsyn till rikets säkerhet, skyddet för enskilda eller något jämförbart
    När rättsläget bedöms
    Så säger ingen regel något om "give-reasons"
    Och gäller "may-omit-reasons"

  Scenario: Motivering utelämnas av brådska
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att beslutet kan antas påverka någons situation på ett inte obetydligt sätt
    Och att socialnämnden bedömer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan motivering
    När rättsläget bedöms
    Så säger ingen regel något om "give-reasons"
    Och gäller "may-omit-reasons"

  Scenario: Motivering uppenbart obehövlig
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att beslutet kan antas påverka någons situation på ett inte obetydligt sätt
    Och att socialnämnden bedömer att det är uppenbart obehövligt att motivera beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "give-reasons"

  # FL 32 § st 3
  Scenario: Motivering i efterhand
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att motiveringen utelämnades av brådska eller till skydd för något
    Och att en enskild begär motivering i efterhand
    Och att socialnämnden bedömer att den enskilde behöver motiveringen för att kunna ta till vara sin rätt
    Och att socialnämnden bedömer att det är möjligt att ge motiveringen i efterhand
    När rättsläget bedöms
    Så gäller "give-reasons-afterwards"

  # SoL 2001 11:8
  Scenario: Äldre beslut utan myndighetsutövning som bara kunde laglighetsprövas
    Givet dagen är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att socialnämnden bedömer att beslutet kan antas påverka någons situation på ett inte obetydligt sätt
    När rättsläget bedöms
    Så säger ingen regel något om "give-reasons"

  # FL 33 §
  Scenario: Underrättelse om beslutet
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det finns en part som beslutet ska meddelas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta parten om beslutet
    Och att parten får överklaga beslutet
    Och att en part begär att underrättelsen om beslutet ska vara skriftlig
    När rättsläget bedöms
    Så gäller "notify-party-of-decision"
    Och gäller "tell-party-how-to-appeal"
    Och gäller "notice-in-writing"

  # FL 33 § st 2 står kvar
  Scenario: Obehövlig underrättelse tar inte bort hur man överklagar
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det finns en part som beslutet ska meddelas
    Och att socialnämnden bedömer att det är uppenbart obehövligt att underrätta parten om beslutet
    Och att parten får överklaga beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "notify-party-of-decision"
    Och gäller "tell-party-how-to-appeal"

  # FL 33 § st 4, SFS 2025:582
  Scenario: Namn utelämnas från den 2 juli 2025
    Givet dagen är 2025-07-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-07-02
    Och att det finns en part som beslutet ska meddelas
    Och att socialnämnden bedömer att det kan befaras att den som beslutat eller medverkat utsätts för hot, trakasserier eller annan allvarlig olägenhet
    När rättsläget bedöms
    Så gäller "leave-out-officials-name"

  Scenario: Namn utelämnas inte den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-07-01
    Och att det finns en part som beslutet ska meddelas
    Och att socialnämnden bedömer att det kan befaras att den som beslutat eller medverkat utsätts för hot, trakasserier eller annan allvarlig olägenhet
    När rättsläget bedöms
    Så säger ingen regel något om "leave-out-officials-name"

  # FL 31 §
  Scenario: Skriftligt beslut
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att beslutet är skriftligt
    När rättsläget bedöms
    Så gäller "document-the-decision"

  # SoL 14:9
  Scenario: Insats tills vidare ändras när förhållandena har ändrats
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att förhållandena för den enskilde har förändrats väsentligt sedan beslutet
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så gäller "change-decision-to-detriment"
    Och vilar "change-decision-to-detriment" på "SoL (2025:400) 14 kap. 9 § första stycket"

  # Övergångsbestämmelserna p. 3
  Scenario: Beslut före den 1 juli 2025 omfattas inte
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att förhållandena för den enskilde har förändrats väsentligt sedan beslutet
    Och att socialnämnden bedömer att det inte stämmer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"

  Scenario: Ändring till nackdel väntar på bedömning
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att beslutet gäller en insats tills vidare
    När rättsläget bedöms
    Så är det okänt om "change-decision-to-detriment" gäller

  # FL 37 § st 2
  Scenario: Vilseledande uppgifter
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så gäller "change-decision-to-detriment"

  Scenario: Gynnande beslut utan grund i andra stycket
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att ändringen är till nackdel för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att socialnämnden bedömer att det inte stämmer att tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    Och att det inte stämmer att det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"
    Och säger ingen regel något om "change-wrong-decision"

  # FL 37 § st 1
  Scenario: Ändring till fördel
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ändringen är till nackdel för en enskild part
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så gäller "change-wrong-decision"

  # FL 38 §
  Scenario: Uppenbart fel ska ändras
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att socialnämnden bedömer att beslutet är uppenbart felaktigt i något väsentligt hänseende
    Och att socialnämnden bedömer att beslutet kan ändras snabbt och enkelt
    Och att det inte stämmer att ändringen är till nackdel för en enskild part
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så gäller "must-change-wrong-decision"

  # FL 36 §
  Scenario: Skrivfel
    Givet dagen är 2026-01-15
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att beslutet har en uppenbar felaktighet som beror på skrivfel, räknefel eller liknande förbiseende
    När rättsläget bedöms
    Så gäller "correct-clerical-error"

  # FL 28 §
  Scenario: Automatiserat beslut i överklagbart ärende
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att ärendet är av principiell beskaffenhet
    Och att socialnämnden bedömer att det inte stämmer att ärendet är av större vikt på annat sätt än principiellt
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att ärendet gäller auktorisations- eller valfrihetssystem
    När rättsläget bedöms
    Så gäller "decision-may-be-made-automatically"

  # FL 2 §
  Scenario: Automatiserat beslut när bara laglighetsprövning är öppen
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "decision-may-be-made-automatically"
