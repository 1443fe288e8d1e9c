# language: sv
Egenskap: Partens rätt i handläggningen
  > SoL (2025:400) 14 kap. 8 och 10–12 §§, FL (2017:900), OSL (2009:400) 10 kap. 3 §.

  # SoL 14:10
  Scenario: Insyn från den 1 juli 2025 också när beslutet bara kan laglighetsprövas
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att besluten i ärendet kan bara laglighetsprövas
    När rättsläget bedöms
    Så gäller "party-insight"
    Och vilar "party-insight" på "FL (2017:900) 10 § första meningen"

  # SoL 2001 11:8
  Scenario: Insyn före den 1 juli 2025 krävde myndighetsutövning när bara laglighetsprövning var öppen
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att det inte stämmer att nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    När rättsläget bedöms
    Så säger ingen regel något om "party-insight"

  Scenario: Insyn före den 1 juli 2025 vid myndighetsutövning
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    När rättsläget bedöms
    Så gäller "party-insight"

  # FL 1 § gäller direkt när beslutet kan överklagas
  Scenario: Insyn före den 1 juli 2025 i överklagbart ärende
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att det inte stämmer att besluten i ärendet kan bara laglighetsprövas
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    När rättsläget bedöms
    Så gäller "party-insight"

  Scenario: Den som inte är part har ingen insyn
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att personen är part i ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "party-insight"

  # SoL 14:10 st 2
  Scenario: Yttrande till annan myndighet
    Givet dagen är 2025-07-01
    Och att nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    Och att personen är part i ärendet
    När rättsläget bedöms
    Så gäller "party-insight"

  # OSL 10:3
  Scenario: Synnerlig vikt tar en uppgift, inte insynen i övrigt
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det är av synnerlig vikt att en sekretessbelagd uppgift i materialet inte röjs för personen
    När rättsläget bedöms
    Så gäller "party-insight"
    Och gäller "withhold-from-party"
    Och väntar "tell-party-another-way" på en bedömning

  Scenario: Innehållet berättas på annat sätt
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det är av synnerlig vikt att en sekretessbelagd uppgift i materialet inte röjs för personen
    Och att socialnämnden bedömer att personen behöver veta vad det hemliga materialet innehåller för att kunna ta till vara sin rätt
    Och att socialnämnden bedömer att det inte stämmer att det skulle skada det skyddade intresset allvarligt att berätta vad det hemliga materialet innehåller
    När rättsläget bedöms
    Så gäller "tell-party-another-way"

  Scenario: Allvarlig skada hindrar förklaringen
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det är av synnerlig vikt att en sekretessbelagd uppgift i materialet inte röjs för personen
    Och att socialnämnden bedömer att personen behöver veta vad det hemliga materialet innehåller för att kunna ta till vara sin rätt
    Och att socialnämnden bedömer att det skulle skada det skyddade intresset allvarligt att berätta vad det hemliga materialet innehåller
    När rättsläget bedöms
    Så säger ingen regel något om "tell-party-another-way"

  # OSL 10:3 st 2
  Scenario: Part får alltid se beslutet
    Givet dagen är 2025-07-01
    Och att personen är part i ärendet
    Och att dom eller beslut har meddelats i ärendet
    När rättsläget bedöms
    Så gäller "party-sees-decision"

  # FL 25 §
  Scenario: Kommunikation före beslut
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    När rättsläget bedöms
    Så gäller "communicate-before-decision"

  Scenario: Kommunikation gäller om inte undantagen prövas
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    När rättsläget bedöms
    Så är det okänt om "communicate-before-decision" gäller

  # FL 25 § m 1
  Scenario: Uppenbart obehövligt
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "communicate-before-decision"
    Och säger ingen regel något om "right-to-speak-before-committee"

  # FL 25 § m 2 p 2
  Scenario: Svårare att genomföra beslutet
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "communicate-before-decision"
    Och gäller "may-refrain-from-communication"

  # FL 25 § m 2 p 3
  Scenario: Väsentligt intresse
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "communicate-before-decision"
    Och gäller "may-refrain-from-communication"

  # SoL 14:8
  Scenario: Rätt att komma till nämnden
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att personen lämnar uppgifter muntligt inför nämnden
    När rättsläget bedöms
    Så gäller "right-to-speak-before-committee"
    Och gäller "inform-of-right-to-speak"

  Scenario: Särskilda skäl mot att komma till nämnden tar inte kommunikationen
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    Och att socialnämnden bedömer att särskilda skäl talar mot att personen lämnar uppgifter muntligt inför nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-speak-before-committee"
    Och gäller "communicate-before-decision"

  # SoL 2001 11:9
  Scenario: Före den 1 juli 2025 krävdes myndighetsutövning för att komma till nämnden
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att personen lämnar uppgifter muntligt inför nämnden
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att det inte stämmer att nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-speak-before-committee"

  Scenario: Myndighetsutövning före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att underrätta personen om materialet före beslutet
    Och att socialnämnden bedömer att det inte stämmer att det kan befaras att en underrättelse före beslutet gör det avsevärt svårare att genomföra beslutet
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet meddelas omedelbart, utan underrättelse före beslutet
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att personen lämnar uppgifter muntligt inför nämnden
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    När rättsläget bedöms
    Så gäller "right-to-speak-before-committee"

  # FL 13 §
  Scenario: Tolk för den som inte behärskar svenska
    Givet dagen är 2025-07-01
    Och att socialnämnden har kontakt med personen
    Och att personen inte behärskar svenska
    Och att socialnämnden bedömer att tolk, översättning eller tillgängliga handlingar behövs för att personen ska kunna ta till vara sin rätt
    När rättsläget bedöms
    Så gäller "use-interpreter-and-translate"
    Och gäller "give-service-to-individual"

  Scenario: Tolk väntar på bedömningen av behovet
    Givet dagen är 2025-07-01
    Och att socialnämnden har kontakt med personen
    Och att personen inte behärskar svenska
    När rättsläget bedöms
    Så väntar "use-interpreter-and-translate" på en bedömning
    Och ställs frågan "interpretation_needed_to_safeguard_rights" till socialnämnden

  # FL 13 § st 2
  Scenario: Tolk för den som har en funktionsnedsättning
    Givet dagen är 2025-07-01
    Och att socialnämnden har kontakt med personen
    Och att personen har en funktionsnedsättning som allvarligt begränsar förmågan att se, höra eller tala
    Och att socialnämnden bedömer att tolk, översättning eller tillgängliga handlingar behövs för att personen ska kunna ta till vara sin rätt
    När rättsläget bedöms
    Så gäller "use-interpreter-and-make-accessible"

  Scenario: Behärskar svenska
    Givet dagen är 2025-07-01
    Och att socialnämnden har kontakt med personen
    Och att det inte stämmer att personen inte behärskar svenska
    När rättsläget bedöms
    Så säger ingen regel något om "use-interpreter-and-translate"

  # FL 23 §
  Scenario: Utredning och medverkan
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har själv inlett ärendet
    Och att socialnämnden bedömer att personens begäran behöver förtydligas eller kompletteras
    När rättsläget bedöms
    Så gäller "investigate-case-sufficiently"
    Och gäller "party-takes-part-in-inquiry"
    Och gäller "help-clarify-request"

  # FL 24 §
  Scenario: Muntliga uppgifter
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen vill lämna uppgifter muntligt i ärendet
    Och att socialnämnden bedömer att det inte stämmer att det framstår som obehövligt att personen lämnar uppgifter muntligt
    När rättsläget bedöms
    Så gäller "let-party-speak-orally"

  Scenario: Muntliga uppgifter obehövliga
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen vill lämna uppgifter muntligt i ärendet
    Och att socialnämnden bedömer att det framstår som obehövligt att personen lämnar uppgifter muntligt
    När rättsläget bedöms
    Så säger ingen regel något om "let-party-speak-orally"

  # FL 27 § gäller bara när hela lagen gäller
  Scenario: Samtal i ett överklagbart ärende
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att besluten i ärendet kan bara laglighetsprövas
    Och att nämnden har fått uppgifter i ärendet på annat sätt än genom en handling
    Och att socialnämnden bedömer att uppgifterna kan ha betydelse för ett beslut i ärendet
    När rättsläget bedöms
    Så gäller "document-oral-information"

  Scenario: Samtal i ett ärende som bara kan laglighetsprövas
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att nämnden har fått uppgifter i ärendet på annat sätt än genom en handling
    Och att socialnämnden bedömer att uppgifterna kan ha betydelse för ett beslut i ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "document-oral-information"

  # SoL 14:11
  Scenario: Remiss
    Givet dagen är 2025-07-01
    Och att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    Och att yttranden behöver hämtas in från flera
    Och att socialnämnden bedömer att det inte stämmer att det är lämpligare att inte hämta in alla yttranden samtidigt
    När rättsläget bedöms
    Så gäller "state-scope-and-deadline-in-consultation"
    Och gäller "seek-opinions-at-same-time"

  Scenario: Remiss i annan ordning
    Givet dagen är 2025-07-01
    Och att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    Och att yttranden behöver hämtas in från flera
    Och att socialnämnden bedömer att det är lämpligare att inte hämta in alla yttranden samtidigt
    När rättsläget bedöms
    Så säger ingen regel något om "seek-opinions-at-same-time"

  # SoL 14:12
  Scenario: Delgivning vid myndighetsutövning
    Givet dagen är 2025-07-01
    Och att målet eller ärendet är enligt socialtjänstlagen
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    När rättsläget bedöms
    Så gäller "no-service-by-barred-methods"

  # SoL 2001 11:12
  Scenario: Delgivning enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att målet eller ärendet är enligt socialtjänstlagen
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    När rättsläget bedöms
    Så gäller "no-service-by-barred-methods"

  Scenario: Delgivning utan myndighetsutövning
    Givet dagen är 2025-07-01
    Och att målet eller ärendet är enligt socialtjänstlagen
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att det inte stämmer att en handling ska delges en enskild i ett ärende eller mål enligt LVU
    Och att det inte stämmer att en handling ska delges en enskild i ett ärende eller mål enligt lagen (2024:79)
    När rättsläget bedöms
    Så säger ingen regel något om "no-service-by-barred-methods"
