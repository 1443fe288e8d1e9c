# language: sv
Egenskap: När sekretessen bryts
  > OSL (2009:400) 10 och 26 kap.

  # OSL 10:18 a
  Scenario: Under 21 år, konkret risk
    Givet dagen är 2025-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Tullverket
    Och att personens ålder i hela år är 20
    Och att socialnämnden bedömer att konkreta omständigheter ger risk för att personen kommer att utöva brottslig verksamhet
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften, med hänsyn till insatser för den unge eller av andra särskilda skäl
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så gäller "disclose-on-young-person-at-risk-of-crime"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Dagen före krävdes att uppgiften kunde bidra
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att personens ålder i hela år är 20
    Och att socialnämnden bedömer att särskilda omständigheter ger risk för att personen kommer att utöva brottslig verksamhet
    Och att socialnämnden bedömer att uppgiften kan antas bidra till att förhindra den unges brottsliga verksamhet
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften, med hänsyn till insatser för den unge eller av andra särskilda skäl
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så gäller "disclose-on-young-person-at-risk-of-crime"

  Scenario: Dagen före nämndes inte Tullverket
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Tullverket
    Och att personens ålder i hela år är 20
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-on-young-person-at-risk-of-crime"

  Scenario: Den som har fyllt 21
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att personens ålder i hela år är 21
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-on-young-person-at-risk-of-crime"

  # OSL 10:18 a st 2
  Scenario: Misstanke om begånget brott
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att personens ålder i hela år är 20
    Och att socialnämnden bedömer att konkreta omständigheter ger risk för att personen kommer att utöva brottslig verksamhet
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften, med hänsyn till insatser för den unge eller av andra särskilda skäl
    Och att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-on-young-person-at-risk-of-crime"

  # OSL 10:18 c
  Scenario: Risk för grovt brott mot närstående
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att konkreta omständigheter ger risk för att personen begår mot en närstående, eller utsätts för av en närstående, ett brott enligt 3, 4 eller 6 kap. brottsbalken med minst ett års fängelse som lägsta straff
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften till polisen, med hänsyn till insatser för den enskilde eller den närstående eller av andra särskilda skäl
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så gäller "disclose-to-prevent-violence-by-close-relation"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Olämpligt
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att konkreta omständigheter ger risk för att personen begår mot en närstående, eller utsätts för av en närstående, ett brott enligt 3, 4 eller 6 kap. brottsbalken med minst ett års fängelse som lägsta straff
    Och att socialnämnden bedömer att det är olämpligt att lämna uppgiften till polisen, med hänsyn till insatser för den enskilde eller den närstående eller av andra särskilda skäl
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-prevent-violence-by-close-relation"

  Scenario: Åklagare är inte mottagare
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en åklagarmyndighet
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-prevent-violence-by-close-relation"

  # OSL 10:20
  Scenario: Ung person påträffas i fara
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att personen kan antas vara under arton år
    Och att personen påträffas av personal inom socialtjänsten
    Och att socialnämnden bedömer att uppgiften behövs för ett omedelbart polisiärt ingripande
    Och att socialnämnden bedömer att personen påträffas under förhållanden som uppenbarligen innebär överhängande och allvarlig risk för hälsa eller utveckling
    När rättsläget bedöms
    Så gäller "disclose-for-immediate-police-intervention"

  Scenario: Påträffad när brott begås
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att personen kan antas vara under arton år
    Och att personen påträffas av personal inom socialtjänsten
    Och att socialnämnden bedömer att uppgiften behövs för ett omedelbart polisiärt ingripande
    Och att personen påträffas när personen begår brott
    När rättsläget bedöms
    Så gäller "disclose-for-immediate-police-intervention"

  Scenario: Inte påträffad av personal
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att personen kan antas vara under arton år
    Och att det inte stämmer att personen påträffas av personal inom socialtjänsten
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-immediate-police-intervention"

  # OSL 10:21
  Scenario: Brott mot barn
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att brottet finns i 3, 4 eller 6 kap. brottsbalken eller i lagen med förbud mot könsstympning av kvinnor
    När rättsläget bedöms
    Så gäller "disclose-suspected-crime-against-child"
    Och säger ingen regel något om "secrecy-in-social-services"

  Scenario: Försök till brott mot barn
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en åklagarmyndighet
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att det inte stämmer att brottet finns i 3, 4 eller 6 kap. brottsbalken eller i lagen med förbud mot könsstympning av kvinnor
    Och att gärningen är straffbelagt försök, förberedelse eller stämpling till ett brott i 3, 4 eller 6 kap. brottsbalken eller i lagen om könsstympning
    När rättsläget bedöms
    Så gäller "disclose-suspected-crime-against-child"

  Scenario: Brott mot barn före den 1 april 2025
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att brottet finns i 3, 4 eller 6 kap. brottsbalken eller i lagen med förbud mot könsstympning av kvinnor
    När rättsläget bedöms
    Så gäller "disclose-suspected-crime-against-child"

  Scenario: Försök före den 1 april 2025
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att det inte stämmer att brottet finns i 3, 4 eller 6 kap. brottsbalken eller i lagen med förbud mot könsstympning av kvinnor
    Och att gärningen är straffbelagt försök, förberedelse eller stämpling till ett brott i 3, 4 eller 6 kap. brottsbalken eller i lagen om könsstympning
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-suspected-crime-against-child"

  Scenario: Annat brott mot barn
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften angår misstanke om brott som riktats mot någon som inte har fyllt arton år
    Och att det inte stämmer att brottet finns i 3, 4 eller 6 kap. brottsbalken eller i lagen med förbud mot könsstympning av kvinnor
    Och att det inte stämmer att gärningen är straffbelagt försök, förberedelse eller stämpling till ett brott i 3, 4 eller 6 kap. brottsbalken eller i lagen om könsstympning
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-suspected-crime-against-child"

  # OSL 10:23
  Scenario: Begånget brott med sex månader
    Givet dagen är 2025-04-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att brottets lägsta straff är fängelse i minst sex månader
    När rättsläget bedöms
    Så gäller "disclose-for-crime-investigation"

  Scenario: Begånget brott dagen före gränsen sänktes
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att brottets lägsta straff är fängelse i minst sex månader
    Och att det inte stämmer att brottets lägsta straff är fängelse i minst ett år
    Och att det inte stämmer att gärningen är försök till brott med lägst två års fängelse, eller till ett brott med lägst ett år som innebär att en allmänfarlig sjukdom kan överföras
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-crime-investigation"

  Scenario: Begånget brott med ett år dagen före
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att brottets lägsta straff är fängelse i minst ett år
    När rättsläget bedöms
    Så gäller "disclose-for-crime-investigation"

  Scenario: Risk för brott mot närstående dagen före
    Givet dagen är 2025-03-31
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att särskilda omständigheter ger risk för att personen begår mot en närstående, eller utsätts för av en närstående, ett brott enligt 3, 4 eller 6 kap. brottsbalken där inget lindrigare straff än ett års fängelse är föreskrivet
    Och att socialnämnden bedömer att uppgiften kan antas bidra till att förhindra brottet mot den närstående
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att lämna uppgiften till polisen, med hänsyn till insatser för den enskilde eller den närstående eller av andra särskilda skäl
    Och att det inte stämmer att uppgiften angår misstanke om ett begånget brott
    När rättsläget bedöms
    Så gäller "disclose-to-prevent-violence-by-close-relation"

  Scenario: Begånget brott under gränsen
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att det inte stämmer att brottets lägsta straff är fängelse i minst sex månader
    Och att det inte stämmer att gärningen är försök, förberedelse eller stämpling till brott med lägst ett års fängelse
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-for-crime-investigation"

  # OSL 10:15 a
  Scenario: Avvägning från den 1 december 2025
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så gäller "disclose-after-balancing"

  Scenario: Avvägning dagen före
    Givet dagen är 2025-11-30
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en annan myndighet
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  Scenario: Sekretessen väger tyngre
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  Scenario: Aldrig till en enskild
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  # OSL 10:27–28
  Scenario: Skyldighet i lag
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en annan myndighet
    Och att lag eller förordning säger att uppgiften ska lämnas till den myndighet som ska få den
    Och att det inte stämmer att uppgiften står i ett sådant beslut som 26 kap. 7 § offentlighets- och sekretesslagen undantar
    När rättsläget bedöms
    Så gäller "disclose-under-duty"
    Och gäller "no-general-clause"
    Och säger ingen regel något om "secrecy-in-social-services"

  # OSL 26:9
  Scenario: Barn till vården
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att personens ålder i hela år är 12
    Och att socialnämnden bedömer att uppgiften behövs för att ge personen nödvändig vård, behandling eller annat stöd
    När rättsläget bedöms
    Så gäller "disclose-to-care-or-social-services"

  Scenario: Vuxen utan missbruk eller tvångsvård
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att uppgiften behövs för att ge personen nödvändig vård, behandling eller annat stöd
    Och att socialnämnden bedömer att det inte stämmer att personen fortgående missbrukar alkohol, narkotika eller flyktiga lösningsmedel
    Och att det inte stämmer att personen vårdas enligt lagen om psykiatrisk tvångsvård eller lagen om rättspsykiatrisk vård
    Och att socialnämnden bedömer att det inte stämmer att uppgiften om den gravida personen eller en närstående behöver lämnas för en nödvändig insats till skydd för det väntade barnet
    Och att socialnämnden bedömer att det inte stämmer att uppgiften om personen behövs för att ge nödvändig vård, behandling eller stöd till en närstående som är under arton år, fortgående missbrukar eller vårdas med psykiatriskt tvång
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-to-care-or-social-services"

  Scenario: En förälders uppgifter för barnets vård
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att uppgiften om personen behövs för att ge nödvändig vård, behandling eller stöd till en närstående som är under arton år, fortgående missbrukar eller vårdas med psykiatriskt tvång
    När rättsläget bedöms
    Så gäller "disclose-to-care-or-social-services"

  Scenario: Väntat barn
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att uppgiften om den gravida personen eller en närstående behöver lämnas för en nödvändig insats till skydd för det väntade barnet
    När rättsläget bedöms
    Så gäller "disclose-to-care-or-social-services"

  # OSL 26:9 a
  Scenario: Anmälaren får besked
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är den som har gjort en orosanmälan
    Och att mottagaren har gjort anmälan enligt 19 kap. 1 eller 2 § socialtjänstlagen (äldre 14 kap. 1 §)
    Och att uppgiften är att nämnden har beslutat om att inleda utredning eller inte, eller att en utredning redan pågår
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt med hänsyn till omständigheterna att anmälaren får uppgiften
    När rättsläget bedöms
    Så gäller "secrecy-allows-feedback-to-reporter"

  Scenario: Anmälare enligt 19 kap. 4 §
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är den som har gjort en orosanmälan
    Och att det inte stämmer att mottagaren har gjort anmälan enligt 19 kap. 1 eller 2 § socialtjänstlagen (äldre 14 kap. 1 §)
    När rättsläget bedöms
    Så säger ingen regel något om "secrecy-allows-feedback-to-reporter"
