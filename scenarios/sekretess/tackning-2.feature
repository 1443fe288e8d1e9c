# language: sv
Egenskap: Sekretess och uppgifter från alla håll, del 2
  > OSL (2009:400) 10 och 26 kap. och SoL (2025:400) 15 kap.

  # SoL (2025:400) 15 kap. 7 § 2
  Scenario: Skyddad folkbokföring: ja
    Givet dagen är 2025-09-01
    Och att uppgiften behövs i ett ärende hos Skatteverket om skyddad folkbokföring
    När rättsläget bedöms
    Så gäller "give-data-for-protected-registration"

  Scenario: Skyddad folkbokföring: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om uppgiften behövs i ett ärende hos Skatteverket om skyddad folkbokföring
    När rättsläget bedöms
    Så är det okänt om "give-data-for-protected-registration" gäller

  Scenario: Skyddad folkbokföring: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att uppgiften behövs i ett ärende hos Skatteverket om skyddad folkbokföring
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-for-protected-registration"

  # SoL (2025:400) 15 kap. 10 § första stycket första meningen
  Scenario: Uppgifter om förmåner: ja
    Givet dagen är 2025-09-01
    Och att nämnden vill ta del av uppgifter om personens förmåner, ersättningar eller stöd hos Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten eller en arbetslöshetskassa
    När rättsläget bedöms
    Så gäller "committee-sees-benefit-data"

  Scenario: Uppgifter om förmåner: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om nämnden vill ta del av uppgifter om personens förmåner, ersättningar eller stöd hos Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten eller en arbetslöshetskassa
    När rättsläget bedöms
    Så är det okänt om "committee-sees-benefit-data" gäller

  Scenario: Uppgifter om förmåner: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att nämnden vill ta del av uppgifter om personens förmåner, ersättningar eller stöd hos Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten eller en arbetslöshetskassa
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-benefit-data"

  # SoL (2025:400) 15 kap. 11 § första stycket första meningen
  Scenario: Uppgifter hos Arbetsförmedlingen: ja
    Givet dagen är 2025-09-01
    Och att nämnden vill ta del av uppgifter om personen hos Arbetsförmedlingen
    När rättsläget bedöms
    Så gäller "committee-sees-employment-service-data"

  Scenario: Uppgifter hos Arbetsförmedlingen: okänt
    Givet dagen är 2025-09-01
    Och att det är okänt om nämnden vill ta del av uppgifter om personen hos Arbetsförmedlingen
    När rättsläget bedöms
    Så är det okänt om "committee-sees-employment-service-data" gäller

  Scenario: Uppgifter hos Arbetsförmedlingen: nej
    Givet dagen är 2025-09-01
    Och att det inte stämmer att nämnden vill ta del av uppgifter om personen hos Arbetsförmedlingen
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-employment-service-data"

  # SoL (2025:400) 15 kap. 12 § första stycket
  Scenario: Uppgifter hos Skatteverket: inkomstslaget kapital
    Givet dagen är 2025-12-01
    Och att svaret på det slag av uppgifter hos Skatteverket som nämnden vill ta del av är inkomstslaget kapital
    När rättsläget bedöms
    Så gäller "committee-sees-tax-data"

  # SoL (2025:400) 15 kap. 12 § första stycket
  Scenario: Uppgifter hos Skatteverket: en arbetsgivardeklaration
    Givet dagen är 2025-12-01
    Och att svaret på det slag av uppgifter hos Skatteverket som nämnden vill ta del av är en arbetsgivardeklaration
    När rättsläget bedöms
    Så gäller "committee-sees-tax-data"

  # SoL (2025:400) 15 kap. 12 § första stycket
  Scenario: Uppgifter hos Skatteverket: återbetalning av skatt
    Givet dagen är 2025-12-01
    Och att svaret på det slag av uppgifter hos Skatteverket som nämnden vill ta del av är återbetalning av skatt
    När rättsläget bedöms
    Så gäller "committee-sees-tax-data"

  Scenario: Uppgifter hos Skatteverket: andra uppgifter
    Givet dagen är 2025-12-01
    Och att svaret på det slag av uppgifter hos Skatteverket som nämnden vill ta del av är andra uppgifter
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-tax-data"

  Scenario: Uppgifter hos Skatteverket: okänt
    Givet dagen är 2025-12-01
    När rättsläget bedöms
    Så är det okänt om "committee-sees-tax-data" gäller

  # OSL (2009:400) 10 kap. 15 a §, om inte övervägande skäl talar för sekretessen
  Scenario: Avvägning mot brott: ja
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    När rättsläget bedöms
    Så gäller "disclose-after-balancing"

  Scenario: Avvägning mot brott: okänt
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    Och att ingen har bedömt om den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    När rättsläget bedöms
    Så är det okänt om "disclose-after-balancing" gäller

  Scenario: Avvägning mot brott: nej
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  Scenario: Avvägning mot brott: sekretessen väger tyngre
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  Scenario: Avvägning mot brott: aldrig till enskilda
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  # OSL (2009:400) 10 kap. 15 a §, om inte övervägande skäl talar för sekretessen
  Scenario: Avvägning mot överträdelser: ja
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    När rättsläget bedöms
    Så gäller "disclose-after-balancing"

  Scenario: Avvägning mot överträdelser: okänt
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    Och att ingen har bedömt om den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    När rättsläget bedöms
    Så är det okänt om "disclose-after-balancing" gäller

  Scenario: Avvägning mot överträdelser: nej
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  Scenario: Avvägning mot överträdelser: sekretessen väger tyngre
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    Och att socialnämnden bedömer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  Scenario: Avvägning mot överträdelser: aldrig till enskilda
    Givet dagen är 2025-12-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften för att förebygga, förhindra eller upptäcka brottslig verksamhet eller utreda brott
    Och att socialnämnden bedömer att det inte stämmer att den mottagande myndigheten behöver uppgiften mot felaktiga förmåner, stöd, skatter eller avgifter
    Och att svaret på den som ska få uppgiften om personen är en annan enskild
    Och att socialnämnden bedömer att den mottagande myndigheten behöver uppgiften mot fusk eller överträdelser av regler, villkor eller avtal
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde framför att uppgiften lämnas ut
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-after-balancing"

  # OSL (2009:400) 26 kap. 9 § första stycket 2
  Scenario: Nödvändig vård: missbruk
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att uppgiften behövs för att ge personen nödvändig vård, behandling eller annat stöd
    Och att socialnämnden bedömer att personen fortgående missbrukar alkohol, narkotika eller flyktiga lösningsmedel
    Och att personens ålder i hela år är 40
    När rättsläget bedöms
    Så gäller "disclose-to-care-or-social-services"
    Och säger ingen regel något om "secrecy-in-social-services"

  # OSL (2009:400) 26 kap. 9 § första stycket 3
  Scenario: Nödvändig vård: psykiatrisk tvångsvård
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är en myndighet inom hälso- och sjukvården
    Och att socialnämnden bedömer att uppgiften behövs för att ge personen nödvändig vård, behandling eller annat stöd
    Och att personen vårdas enligt lagen om psykiatrisk tvångsvård eller lagen om rättspsykiatrisk vård
    Och att personens ålder i hela år är 40
    När rättsläget bedöms
    Så gäller "disclose-to-care-or-social-services"
    Och säger ingen regel något om "secrecy-in-social-services"

  # OSL (2009:400) 10 kap. 23 § 2
  Scenario: Försök till brott med lägst ett år
    Givet dagen är 2025-09-01
    Och att frågan gäller att lämna ut en uppgift om personens personliga förhållanden som finns i socialtjänsten
    Och att svaret på den som ska få uppgiften om personen är Polismyndigheten
    Och att socialnämnden bedömer att uppgiften har betydelse för utredningen av ett begånget brott
    Och att gärningen är försök, förberedelse eller stämpling till brott med lägst ett års fängelse
    När rättsläget bedöms
    Så gäller "disclose-for-crime-investigation"
    Och säger ingen regel något om "secrecy-in-social-services"
