# language: sv
Egenskap: Handläggning, dokumentation och delegering från alla håll, del 2
  > SoL (2025:400) 10, 14–16, 29 och 30 kap., FL (2017:900), KL (2017:725) 6 kap. 38 §, SoLPuL (2001:454) och SoLPuF (2001:637).

  # FL (2017:900) 6 § andra stycket: myndigheten ska hjälpa den enskilde, utan onödigt dröjsmål
  Scenario: Hjälp till den som har kontakt med nämnden: ja
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    När rättsläget bedöms
    Så gäller "give-service-to-individual"

  Scenario: Hjälp till den som har kontakt med nämnden: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om socialnämnden har kontakt med personen
    När rättsläget bedöms
    Så är det okänt om "give-service-to-individual" gäller

  Scenario: Hjälp till den som har kontakt med nämnden: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden har kontakt med personen
    När rättsläget bedöms
    Så säger ingen regel något om "give-service-to-individual"

  # FL (2017:900) 13 § andra stycket: tolk och tillgängliga handlingar vid allvarlig funktionsnedsättning
  Scenario: Tolk vid funktionsnedsättning: ja
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    Och att socialnämnden bedömer att tolk, översättning eller tillgängliga handlingar behövs för att personen ska kunna ta till vara sin rätt
    Och att det inte stämmer att personen inte behärskar svenska
    Och att personen har en funktionsnedsättning som allvarligt begränsar förmågan att se, höra eller tala
    När rättsläget bedöms
    Så gäller "use-interpreter-and-make-accessible"

  Scenario: Tolk vid funktionsnedsättning: okänt
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    Och att socialnämnden bedömer att tolk, översättning eller tillgängliga handlingar behövs för att personen ska kunna ta till vara sin rätt
    Och att det inte stämmer att personen inte behärskar svenska
    Och att det är okänt om personen har en funktionsnedsättning som allvarligt begränsar förmågan att se, höra eller tala
    När rättsläget bedöms
    Så är det okänt om "use-interpreter-and-make-accessible" gäller

  Scenario: Tolk vid funktionsnedsättning: nej
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    Och att socialnämnden bedömer att tolk, översättning eller tillgängliga handlingar behövs för att personen ska kunna ta till vara sin rätt
    Och att det inte stämmer att personen inte behärskar svenska
    Och att det inte stämmer att personen har en funktionsnedsättning som allvarligt begränsar förmågan att se, höra eller tala
    När rättsläget bedöms
    Så säger ingen regel något om "use-interpreter-and-make-accessible"

  Scenario: Tolk vid funktionsnedsättning bara när det behövs
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    Och att personen har en funktionsnedsättning som allvarligt begränsar förmågan att se, höra eller tala
    Och att socialnämnden bedömer att det inte stämmer att tolk, översättning eller tillgängliga handlingar behövs för att personen ska kunna ta till vara sin rätt
    När rättsläget bedöms
    Så säger ingen regel något om "use-interpreter-and-make-accessible"

  # FL (2017:900) 33 § fjärde stycket: namnet får utelämnas när hot kan befaras
  Scenario: Handläggarens namn: ja
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det finns en part som beslutet ska meddelas
    Och att socialnämnden bedömer att det kan befaras att den som beslutat eller medverkat utsätts för hot, trakasserier eller annan allvarlig olägenhet
    När rättsläget bedöms
    Så gäller "leave-out-officials-name"

  Scenario: Handläggarens namn: okänt
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det finns en part som beslutet ska meddelas
    Och att ingen har bedömt om det kan befaras att den som beslutat eller medverkat utsätts för hot, trakasserier eller annan allvarlig olägenhet
    När rättsläget bedöms
    Så är det okänt om "leave-out-officials-name" gäller

  Scenario: Handläggarens namn: nej
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det finns en part som beslutet ska meddelas
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att den som beslutat eller medverkat utsätts för hot, trakasserier eller annan allvarlig olägenhet
    När rättsläget bedöms
    Så säger ingen regel något om "leave-out-officials-name"

  # FL (2017:900) 34 §: den som inte är part men får överklaga och begär att få ta del av beslutet
  Scenario: Hur man överklagar för den som inte är part: ja
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så gäller "tell-party-how-to-appeal"

  Scenario: Hur man överklagar för den som inte är part: okänt
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att det är okänt om någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så är det okänt om "tell-party-how-to-appeal" gäller

  Scenario: Hur man överklagar för den som inte är part: nej
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att det inte stämmer att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-party-how-to-appeal"

  # FL (2017:900) 37 § andra stycket 1: det framgår att beslutet får återkallas
  Scenario: Ändring till nackdel när beslutet får återkallas: ja
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att det inte stämmer att tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    Och att det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    När rättsläget bedöms
    Så gäller "change-decision-to-detriment"

  Scenario: Ändring till nackdel när beslutet får återkallas: okänt
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att det inte stämmer att tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    Och att det är okänt om det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    När rättsläget bedöms
    Så är det okänt om "change-decision-to-detriment" gäller

  Scenario: Ändring till nackdel när beslutet får återkallas: nej
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att det inte stämmer att tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    Och att det inte stämmer att det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"

  # FL (2017:900) 37 § andra stycket 2: tvingande säkerhetsskäl
  Scenario: Ändring till nackdel av säkerhetsskäl: ja
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att det inte stämmer att det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    Och att socialnämnden bedömer att tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    När rättsläget bedöms
    Så gäller "change-decision-to-detriment"

  Scenario: Ändring till nackdel av säkerhetsskäl: okänt
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att det inte stämmer att det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    Och att ingen har bedömt om tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    När rättsläget bedöms
    Så är det okänt om "change-decision-to-detriment" gäller

  Scenario: Ändring till nackdel av säkerhetsskäl: nej
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att det inte stämmer att det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    Och att socialnämnden bedömer att det inte stämmer att tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"

  # FL (2017:900) 37 §: bara om beslutet är felaktigt
  Scenario: Återkallelsevillkor men inget fel
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att beslutet är till sin karaktär gynnande för en enskild part
    Och att socialnämnden bedömer att det inte stämmer att felet beror på att parten har lämnat oriktiga eller vilseledande uppgifter
    Och att det inte stämmer att beslutet gäller en insats tills vidare
    Och att socialnämnden bedömer att det inte stämmer att beslutet är felaktigt på grund av nya omständigheter eller av någon annan anledning
    Och att det framgår av beslutet eller av föreskrifterna bakom det att beslutet under vissa förutsättningar får återkallas
    Och att socialnämnden bedömer att tvingande säkerhetsskäl kräver att beslutet ändras omedelbart
    När rättsläget bedöms
    Så säger ingen regel något om "change-decision-to-detriment"

  # KL (2017:725) 6 kap. 38 § andra stycket 2: beslut som inte får överklagas
  Scenario: Automatiserad funktion och beslut som inte får överklagas: ja
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att ärendet gäller auktorisations- eller valfrihetssystem
    Och att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    När rättsläget bedöms
    Så gäller "no-automated-decision-function"
    Och säger ingen regel något om "delegate-to-automated-function"

  Scenario: Automatiserad funktion och beslut som inte får överklagas: okänt
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att ärendet gäller auktorisations- eller valfrihetssystem
    Och att det är okänt om beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    När rättsläget bedöms
    Så är det okänt om "no-automated-decision-function" gäller

  Scenario: Automatiserad funktion och beslut som inte får överklagas: nej
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att ärendet gäller auktorisations- eller valfrihetssystem
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    När rättsläget bedöms
    Så säger ingen regel något om "no-automated-decision-function"

  # KL (2017:725) 6 kap. 38 § andra stycket 4: auktorisations- och valfrihetssystem
  Scenario: Automatiserad funktion och valfrihetssystem: ja
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att ärendet gäller auktorisations- eller valfrihetssystem
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    När rättsläget bedöms
    Så gäller "no-automated-decision-function"
    Och säger ingen regel något om "delegate-to-automated-function"

  Scenario: Automatiserad funktion och valfrihetssystem: okänt
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att det är okänt om ärendet gäller auktorisations- eller valfrihetssystem
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    När rättsläget bedöms
    Så är det okänt om "no-automated-decision-function" gäller

  Scenario: Automatiserad funktion och valfrihetssystem: nej
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att det inte stämmer att ärendet gäller auktorisations- eller valfrihetssystem
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    När rättsläget bedöms
    Så säger ingen regel något om "no-automated-decision-function"

  # SoL (2025:400) 10 kap. 4 §: tid och sätt när insatsen utförs i bostaden
  Scenario: Välja tid och sätt: ja
    Givet dagen är 2025-09-01
    Och att en insats utförs i personens boende
    När rättsläget bedöms
    Så gäller "choose-when-and-how-at-home"

  Scenario: Välja tid och sätt: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om en insats utförs i personens boende
    När rättsläget bedöms
    Så är det okänt om "choose-when-and-how-at-home" gäller

  Scenario: Välja tid och sätt: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en insats utförs i personens boende
    När rättsläget bedöms
    Så säger ingen regel något om "choose-when-and-how-at-home"

  # SoL (2025:400) 10 kap. 9 § första meningen: tillsammans med den enskilde när det är möjligt
  Scenario: Planen tillsammans med personen: ja
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att socialnämnden bedömer att det är möjligt att upprätta den individuella planen tillsammans med personen
    När rättsläget bedöms
    Så gäller "plan-together-with-individual"

  Scenario: Planen tillsammans med personen: okänt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att ingen har bedömt om det är möjligt att upprätta den individuella planen tillsammans med personen
    När rättsläget bedöms
    Så är det okänt om "plan-together-with-individual" gäller

  Scenario: Planen tillsammans med personen: nej
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att socialnämnden bedömer att det inte stämmer att det är möjligt att upprätta den individuella planen tillsammans med personen
    När rättsläget bedöms
    Så säger ingen regel något om "plan-together-with-individual"

  # SoL (2025:400) 10 kap. 9 § andra meningen: lämpligt, och personen motsätter sig det inte
  Scenario: Närstående i planen när det är lämpligt: ja
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att det inte stämmer att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    Och att socialnämnden bedömer att det är lämpligt att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så gäller "close-relations-may-take-part-in-plan"

  Scenario: Närstående i planen när det är lämpligt: okänt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att det inte stämmer att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    Och att ingen har bedömt om det är lämpligt att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så är det okänt om "close-relations-may-take-part-in-plan" gäller

  Scenario: Närstående i planen när det är lämpligt: nej
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att det inte stämmer att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    Och att socialnämnden bedömer att det inte stämmer att det är lämpligt att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så säger ingen regel något om "close-relations-may-take-part-in-plan"

  Scenario: Närstående i planen när personen säger nej
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att socialnämnden bedömer att det är lämpligt att närstående deltar i arbetet med den individuella planen
    Och att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så säger ingen regel något om "close-relations-may-take-part-in-plan"

  # SoL (2025:400) 14 kap. 3 § första och tredje meningen: varken ärende eller insats
  Scenario: Varken ärende eller insats
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att en insats genomförs för personen
    När rättsläget bedöms
    Så säger ingen regel något om "document-case-and-intervention"
    Och säger ingen regel något om "document-important-facts"

  Scenario: Insats utan ärende
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att en insats genomförs för personen
    När rättsläget bedöms
    Så gäller "document-case-and-intervention"
    Och gäller "document-important-facts"

  Scenario: Ärende utan insats
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att en insats genomförs för personen
    När rättsläget bedöms
    Så gäller "document-case-and-intervention"
    Och gäller "document-important-facts"

  # SoL (2025:400) 14 kap. 4 §: personliga förhållanden vid rådgivning
  Scenario: Uppgifter vid rådgivning: ja
    Givet dagen är 2025-09-01
    Och att uppgifter om någons personliga förhållanden har kommit fram vid rådgivning
    När rättsläget bedöms
    Så gäller "advice-circumstances-need-not-be-documented"

  Scenario: Uppgifter vid rådgivning: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om uppgifter om någons personliga förhållanden har kommit fram vid rådgivning
    När rättsläget bedöms
    Så är det okänt om "advice-circumstances-need-not-be-documented" gäller

  Scenario: Uppgifter vid rådgivning: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgifter om någons personliga förhållanden har kommit fram vid rådgivning
    När rättsläget bedöms
    Så säger ingen regel något om "advice-circumstances-need-not-be-documented"

  # SoL (2025:400) 14 kap. 5 §: särskilda skäl, bara vid insats utan behovsprövning
  Scenario: Besluta om anonymitet: ja
    Givet dagen är 2025-09-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att socialnämnden bedömer att det finns särskilda skäl att inte dokumentera vem personen är
    När rättsläget bedöms
    Så gäller "decide-identity-not-documented"

  Scenario: Besluta om anonymitet: okänt
    Givet dagen är 2025-09-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att ingen har bedömt om det finns särskilda skäl att inte dokumentera vem personen är
    När rättsläget bedöms
    Så är det okänt om "decide-identity-not-documented" gäller

  Scenario: Besluta om anonymitet: nej
    Givet dagen är 2025-09-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att inte dokumentera vem personen är
    När rättsläget bedöms
    Så säger ingen regel något om "decide-identity-not-documented"

  Scenario: Beslutet om anonymitet följs: ja
    Givet dagen är 2025-09-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att nämnden har beslutat att uppgifter som kan röja personens identitet inte ska dokumenteras
    När rättsläget bedöms
    Så gäller "identity-not-documented"

  Scenario: Beslutet om anonymitet följs: okänt
    Givet dagen är 2025-09-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att det är okänt om nämnden har beslutat att uppgifter som kan röja personens identitet inte ska dokumenteras
    När rättsläget bedöms
    Så är det okänt om "identity-not-documented" gäller

  Scenario: Beslutet om anonymitet följs: nej
    Givet dagen är 2025-09-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att det inte stämmer att nämnden har beslutat att uppgifter som kan röja personens identitet inte ska dokumenteras
    När rättsläget bedöms
    Så säger ingen regel något om "identity-not-documented"

  Scenario: Ingen insats utan behovsprövning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att socialnämnden bedömer att det finns särskilda skäl att inte dokumentera vem personen är
    Och att nämnden har beslutat att uppgifter som kan röja personens identitet inte ska dokumenteras
    När rättsläget bedöms
    Så säger ingen regel något om "decide-identity-not-documented"
    Och säger ingen regel något om "identity-not-documented"

  # SoL (2025:400) 14 kap. 6 § första och andra meningen
  Scenario: Dokumentation som finns: ja
    Givet dagen är 2025-09-01
    Och att det finns dokumentation om personen hos socialnämnden
    När rättsläget bedöms
    Så gäller "documentation-respects-integrity"
    Och gäller "keep-person-informed-of-notes"

  Scenario: Dokumentation som finns: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om det finns dokumentation om personen hos socialnämnden
    När rättsläget bedöms
    Så är det okänt om "documentation-respects-integrity" gäller
    Och är det okänt om "keep-person-informed-of-notes" gäller

  Scenario: Dokumentation som finns: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att det finns dokumentation om personen hos socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "documentation-respects-integrity"
    Och säger ingen regel något om "keep-person-informed-of-notes"

  # SoL (2025:400) 14 kap. 7 §
  Scenario: Handlingar om personliga förhållanden: ja
    Givet dagen är 2025-09-01
    Och att det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så gäller "store-documents-protected"

  Scenario: Handlingar om personliga förhållanden: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så är det okänt om "store-documents-protected" gäller

  Scenario: Handlingar om personliga förhållanden: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "store-documents-protected"

  # SoL (2025:400) 14 kap. 10 § andra stycket: ansökan eller yttrande till en annan myndighet
  Scenario: Yttrande till en annan myndighet: ja
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    När rättsläget bedöms
    Så är det sant att personen är i ett ärende där förvaltningslagens regler om insyn, utredning och kommunikation gäller

  Scenario: Yttrande till en annan myndighet: okänt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att det är okänt om nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    När rättsläget bedöms
    Så är det okänt om personen är i ett ärende där förvaltningslagens regler om insyn, utredning och kommunikation gäller

  Scenario: Yttrande till en annan myndighet: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    När rättsläget bedöms
    Så är det falskt att personen är i ett ärende där förvaltningslagens regler om insyn, utredning och kommunikation gäller

  # SoL (2025:400) 14 kap. 10 § första stycket: reglerna om försening
  Scenario: Ärende som en enskild har inlett: ja
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    När rättsläget bedöms
    Så är det sant att ansökan handläggs enligt reglerna om försening

  Scenario: Ärende som en enskild har inlett: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om ärendet har inletts hos socialnämnden av en enskild part
    När rättsläget bedöms
    Så är det okänt om ansökan handläggs enligt reglerna om försening

  Scenario: Ärende som en enskild har inlett: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att ärendet har inletts hos socialnämnden av en enskild part
    När rättsläget bedöms
    Så är det falskt att ansökan handläggs enligt reglerna om försening

  # SoL (2025:400) 14 kap. 10 § första stycket: dokumentation, motivering och underrättelse
  Scenario: Socialnämndens beslut: ja
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    När rättsläget bedöms
    Så är det sant att beslutet omfattas av reglerna om dokumentation, motivering och underrättelse

  Scenario: Socialnämndens beslut: okänt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det är okänt om beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    När rättsläget bedöms
    Så är det okänt om beslutet omfattas av reglerna om dokumentation, motivering och underrättelse

  Scenario: Socialnämndens beslut: nej
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-09-01
    Och att det inte stämmer att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    När rättsläget bedöms
    Så är det falskt att beslutet omfattas av reglerna om dokumentation, motivering och underrättelse

  # SoL (2025:400) 14 kap. 11 §, FL (2017:900) 26 § tredje stycket
  Scenario: Remiss: ja
    Givet dagen är 2025-09-01
    Och att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    När rättsläget bedöms
    Så gäller "state-scope-and-deadline-in-consultation"

  Scenario: Remiss: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om nämnden begär ett yttrande från någon annan i ärendet (remiss)
    När rättsläget bedöms
    Så är det okänt om "state-scope-and-deadline-in-consultation" gäller

  Scenario: Remiss: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    När rättsläget bedöms
    Så säger ingen regel något om "state-scope-and-deadline-in-consultation"

  # SoL (2025:400) 16 kap. 1 § andra och tredje stycket: fem år, klart senast kalenderåret efter
  Scenario: Sammanställning fem år
    Givet dagen är 2025-09-01
    Och att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då de förhållanden som uppgifterna i sammanställningen avser upphörde är 2020-09-01
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "cull-compiled-data"
    Och ska "cull-compiled-data" vara gjort senast 2026-12-31

  Scenario: Sammanställning dagen innan fem år har gått
    Givet dagen är 2025-08-31
    Och att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då de förhållanden som uppgifterna i sammanställningen avser upphörde är 2020-09-01
    När rättsläget bedöms
    Så säger ingen regel något om "cull-compiled-data"

  Scenario: Sammanställning där förhållandena pågår
    Givet dagen är 2025-09-01
    Och att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då de förhållanden som uppgifterna i sammanställningen avser upphörde ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "cull-compiled-data"

  Scenario: Sammanställning där dagen är okänd
    Givet dagen är 2025-09-01
    Och att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser
    När rättsläget bedöms
    Så är det okänt om "cull-compiled-data" gäller

  Scenario: Inte i en sammanställning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då de förhållanden som uppgifterna i sammanställningen avser upphörde är 2020-09-01
    När rättsläget bedöms
    Så säger ingen regel något om "cull-compiled-data"

  # SoL (2025:400) 16 kap. 2 § 1: gallras inte efter fem år
  Scenario: Handlingar om faderskap: ja
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om adoption
    Och att det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    Och att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    När rättsläget bedöms
    Så gäller "keep-documents-from-culling"

  Scenario: Handlingar om faderskap: okänt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om adoption
    Och att det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    Och att det är okänt om akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    När rättsläget bedöms
    Så är det okänt om "keep-documents-from-culling" gäller

  Scenario: Handlingar om faderskap: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om adoption
    Och att det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    Och att det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    När rättsläget bedöms
    Så säger ingen regel något om "keep-documents-from-culling"

  # SoL (2025:400) 16 kap. 2 § 2: gallras inte efter fem år
  Scenario: Handlingar om adoption: ja
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    Och att det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    Och att akten har handlingar från en utredning om adoption
    När rättsläget bedöms
    Så gäller "keep-documents-from-culling"

  Scenario: Handlingar om adoption: okänt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    Och att det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    Och att det är okänt om akten har handlingar från en utredning om adoption
    När rättsläget bedöms
    Så är det okänt om "keep-documents-from-culling" gäller

  Scenario: Handlingar om adoption: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    Och att det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    Och att det inte stämmer att akten har handlingar från en utredning om adoption
    När rättsläget bedöms
    Så säger ingen regel något om "keep-documents-from-culling"

  # SoL (2025:400) 16 kap. 2 § 3: gallras inte efter fem år
  Scenario: Handlingar om placerat barn: ja
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    Och att det inte stämmer att akten har handlingar från en utredning om adoption
    Och att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    När rättsläget bedöms
    Så gäller "keep-documents-from-culling"

  Scenario: Handlingar om placerat barn: okänt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    Och att det inte stämmer att akten har handlingar från en utredning om adoption
    Och att det är okänt om akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    När rättsläget bedöms
    Så är det okänt om "keep-documents-from-culling" gäller

  Scenario: Handlingar om placerat barn: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    Och att det inte stämmer att akten har handlingar från en utredning om adoption
    Och att det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    När rättsläget bedöms
    Så säger ingen regel något om "keep-documents-from-culling"

  # SoL (2025:400) 16 kap. 4 §: ett urval för forskningen
  Scenario: Urval för forskningen: ja
    Givet dagen är 2025-09-01
    Och att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "keep-research-sample"

  Scenario: Urval för forskningen: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så är det okänt om "keep-research-sample" gäller

  Scenario: Urval för forskningen: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så säger ingen regel något om "keep-research-sample"

  # SoL (2025:400) 29 kap. 5 § 1: bistå med utredningen på begäran
  Scenario: Utredning inför kortare vistelse: ja
    Givet dagen är 2025-09-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att bosättningskommunen begär hjälp med utredningen inför vistelsen
    När rättsläget bedöms
    Så gäller "help-investigate-before-short-stay"

  Scenario: Utredning inför kortare vistelse: okänt
    Givet dagen är 2025-09-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att det är okänt om bosättningskommunen begär hjälp med utredningen inför vistelsen
    När rättsläget bedöms
    Så är det okänt om "help-investigate-before-short-stay" gäller

  Scenario: Utredning inför kortare vistelse: nej
    Givet dagen är 2025-09-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att det inte stämmer att bosättningskommunen begär hjälp med utredningen inför vistelsen
    När rättsläget bedöms
    Så säger ingen regel något om "help-investigate-before-short-stay"

  # SoL (2025:400) 29 kap. 5 § 2 och 6 §: verkställa på begäran, mot ersättning
  Scenario: Verkställighet under kortare vistelse: ja
    Givet dagen är 2025-09-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    När rättsläget bedöms
    Så gäller "carry-out-decision-during-short-stay"
    Och gäller "pay-for-decision-carried-out-during-short-stay"

  Scenario: Verkställighet under kortare vistelse: okänt
    Givet dagen är 2025-09-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att det är okänt om bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    När rättsläget bedöms
    Så är det okänt om "carry-out-decision-during-short-stay" gäller
    Och är det okänt om "pay-for-decision-carried-out-during-short-stay" gäller

  Scenario: Verkställighet under kortare vistelse: nej
    Givet dagen är 2025-09-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att det inte stämmer att bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    När rättsläget bedöms
    Så säger ingen regel något om "carry-out-decision-during-short-stay"
    Och säger ingen regel något om "pay-for-decision-carried-out-during-short-stay"

  Scenario: Ingen kortare vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att bosättningskommunen begär hjälp med utredningen inför vistelsen
    Och att bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    När rättsläget bedöms
    Så säger ingen regel något om "help-investigate-before-short-stay"
    Och säger ingen regel något om "carry-out-decision-during-short-stay"

  Scenario: Kortare vistelse utan behov av insatser
    Givet dagen är 2025-09-01
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att det inte stämmer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att bosättningskommunen begär hjälp med utredningen inför vistelsen
    Och att bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    När rättsläget bedöms
    Så säger ingen regel något om "help-investigate-before-short-stay"
    Och säger ingen regel något om "carry-out-decision-during-short-stay"

  # SoL (2025:400) 30 kap. 6 § första stycket
  Scenario: Bara utskott: uppräkningen i 30 kap. 6 § första stycket
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är uppräkningen i 30 kap. 6 § första stycket
    När rättsläget bedöms
    Så gäller "delegate-only-to-subcommittee"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-automated-function"
    Och säger ingen regel något om "delegate-to-presidium-or-member"

  # SoL (2025:400) 30 kap. 6 § andra stycket: bara om samtycke vägras
  Scenario: Bara utskott: samtycke till fortsatt adoptionsförfarande som vägras (30 kap. 6 § andra stycket)
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är samtycke till fortsatt adoptionsförfarande som vägras (30 kap. 6 § andra stycket)
    När rättsläget bedöms
    Så gäller "delegate-only-to-subcommittee"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-automated-function"
    Och säger ingen regel något om "delegate-to-presidium-or-member"

  # SoL (2025:400) 30 kap. 8 §
  Scenario: Bara utskott: ärende om barn i skyddat boende i 30 kap. 8 §
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ärende om barn i skyddat boende i 30 kap. 8 §
    När rättsläget bedöms
    Så gäller "delegate-only-to-subcommittee"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-automated-function"
    Och säger ingen regel något om "delegate-to-presidium-or-member"

  # SoL (2025:400) 30 kap. 9 §
  Scenario: Bara utskott: LVM-ärende i 30 kap. 9 §
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är LVM-ärende i 30 kap. 9 §
    När rättsläget bedöms
    Så gäller "delegate-only-to-subcommittee"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-automated-function"
    Och säger ingen regel något om "delegate-to-presidium-or-member"

  Scenario: Ingen av grupperna
    Givet dagen är 2025-09-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    När rättsläget bedöms
    Så säger ingen regel något om "delegate-only-to-subcommittee"

  # SoLPuL (2001:454) 10 §: åtkomsten styrs, kontrolleras och begränsas
  Scenario: Uppgifter som förs automatiserat: ja
    Givet dagen är 2025-09-01
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "control-access-to-data"
    Och gäller "limit-access-to-need"

  Scenario: Uppgifter som förs automatiserat: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det okänt om "control-access-to-data" gäller
    Och är det okänt om "limit-access-to-need" gäller

  Scenario: Uppgifter som förs automatiserat: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    När rättsläget bedöms
    Så säger ingen regel något om "control-access-to-data"
    Och säger ingen regel något om "limit-access-to-need"

  # SoLPuL (2001:454) 7 a § tredje stycket
  Scenario: Facklig tillhörighet i en sammanställning: ja
    Givet dagen är 2025-09-01
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att uppgiften avslöjar medlemskap i en fackförening
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "no-union-membership-in-compilation"

  Scenario: Facklig tillhörighet i en sammanställning: okänt
    Givet dagen är 2025-09-01
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att det är okänt om uppgiften avslöjar medlemskap i en fackförening
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det okänt om "no-union-membership-in-compilation" gäller

  Scenario: Facklig tillhörighet i en sammanställning: nej
    Givet dagen är 2025-09-01
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att det inte stämmer att uppgiften avslöjar medlemskap i en fackförening
    När rättsläget bedöms
    Så säger ingen regel något om "no-union-membership-in-compilation"

  Scenario: Facklig tillhörighet utan sammanställning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att uppgiften avslöjar medlemskap i en fackförening
    När rättsläget bedöms
    Så säger ingen regel något om "no-union-membership-in-compilation"

  # SoLPuL (2001:454) 6 § andra stycket: föreskrivet uppgiftslämnande
  Scenario: Behandling för föreskrivet uppgiftslämnande
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att behandlingen sker för ett uppgiftslämnande som står i lag eller förordning
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "process-personal-data"

  # SoLPuF (2001:637) 21 §: ingen samkörning mellan enheter i privat verksamhet
  Scenario: Samkörning mellan privata enheter: ja
    Givet dagen är 2025-09-01
    Och att en enhet i privat verksamhet hämtar uppgifter om personen från en annan enhet genom samkörning
    När rättsläget bedöms
    Så gäller "no-matching-between-private-units"

  Scenario: Samkörning mellan privata enheter: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om en enhet i privat verksamhet hämtar uppgifter om personen från en annan enhet genom samkörning
    När rättsläget bedöms
    Så är det okänt om "no-matching-between-private-units" gäller

  Scenario: Samkörning mellan privata enheter: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en enhet i privat verksamhet hämtar uppgifter om personen från en annan enhet genom samkörning
    När rättsläget bedöms
    Så säger ingen regel något om "no-matching-between-private-units"
