# language: sv
Egenskap: Förseningsavgift, skattetillägg, ersättning för skada och sjukpenninggrund
  > SFL 48 och 49 kap., IL 11 kap., SFB 25 kap., SkBrL 12 §. Skatteverket bedömer.

  # SFL 48 kap. 1–3 §§
  Scenario: Förseningsavgift
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att det inte stämmer att felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så gäller "late-filing-fee"

  Scenario: Förseningsavgift, men det är okänt om personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Givet dagen är 2025-09-01
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att det inte stämmer att felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så är det okänt om "late-filing-fee" gäller

  Scenario: Förseningsavgift, men det stämmer inte att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Givet dagen är 2025-09-01
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att Skatteverket bedömer att det inte stämmer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    När rättsläget bedöms
    Så säger ingen regel något om "late-filing-fee"

  Scenario: Förseningsavgift, men det är okänt om dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att det inte stämmer att felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så är det okänt om "late-filing-fee" gäller

  Scenario: Förseningsavgift, men det stämmer inte att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att det inte stämmer att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    När rättsläget bedöms
    Så säger ingen regel något om "late-filing-fee"

  Scenario: Förseningsavgift, men det är okänt om inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att det inte stämmer att felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så är det okänt om "late-filing-fee" gäller

  Scenario: Förseningsavgift, men inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att Skatteverket bedömer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    När rättsläget bedöms
    Så säger ingen regel något om "late-filing-fee"

  Scenario: Förseningsavgift, men det är okänt om personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så är det okänt om "late-filing-fee" gäller

  Scenario: Förseningsavgift, men personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    När rättsläget bedöms
    Så säger ingen regel något om "late-filing-fee"

  # SFL 49 kap. 4, 5, 10 och 10 a §§
  Scenario: Skattetillägg för oriktig uppgift
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så gäller "tax-surcharge-charged"

  Scenario: Skattetillägg för oriktig uppgift, men det är okänt om det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg för oriktig uppgift, men det stämmer inte att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  Scenario: Skattetillägg för oriktig uppgift, men det är okänt om felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg för oriktig uppgift, men felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att Skatteverket bedömer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  Scenario: Skattetillägg för oriktig uppgift, men det är okänt om personen har på eget initiativ rättat felet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg för oriktig uppgift, men personen har på eget initiativ rättat felet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att Skatteverket bedömer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  Scenario: Skattetillägg för oriktig uppgift, men det är okänt om det skattebelopp som kunde ha undandragits är obetydligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg för oriktig uppgift, men det skattebelopp som kunde ha undandragits är obetydligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att Skatteverket bedömer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  Scenario: Skattetillägg för oriktig uppgift, men det är okänt om samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg för oriktig uppgift, men samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  # SFL 49 kap. 6 §
  Scenario: Skattetillägg vid skönsbeskattning
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så gäller "tax-surcharge-charged"

  Scenario: Skattetillägg vid skönsbeskattning, men det är okänt om personen har skönsbeskattats
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg vid skönsbeskattning, men det stämmer inte att personen har skönsbeskattats
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  Scenario: Skattetillägg vid skönsbeskattning, men det är okänt om det skattebelopp som kunde ha undandragits är obetydligt
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att personen har skönsbeskattats
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg vid skönsbeskattning, men det skattebelopp som kunde ha undandragits är obetydligt
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att personen har skönsbeskattats
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att Skatteverket bedömer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  Scenario: Skattetillägg vid skönsbeskattning, men det är okänt om samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg vid skönsbeskattning, men samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  # SkBrL 12 §
  Scenario: Rättelse på eget initiativ
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att personen har på eget initiativ gjort något som leder till att den skatt som misstanken gäller kan påföras, tillgodoräknas eller återbetalas med rätt belopp
    När rättsläget bedöms
    Så gäller "no-tax-offence-after-own-correction"

  Scenario: Rättelse på eget initiativ, men det är okänt om personen har på eget initiativ gjort något som leder till att den skatt som misstanken gäller kan påföras, tillgodoräknas eller återbetalas med rätt belopp
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "no-tax-offence-after-own-correction" gäller

  Scenario: Rättelse på eget initiativ, men det stämmer inte att personen har på eget initiativ gjort något som leder till att den skatt som misstanken gäller kan påföras, tillgodoräknas eller återbetalas med rätt belopp
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att personen har på eget initiativ gjort något som leder till att den skatt som misstanken gäller kan påföras, tillgodoräknas eller återbetalas med rätt belopp
    När rättsläget bedöms
    Så säger ingen regel något om "no-tax-offence-after-own-correction"

  # SFB 25 kap. 2 och 3 §§
  Scenario: Sjukpenninggrundande inkomst
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att personen har begärt att inkomsten ska bestämmas eller begär en förmån som räknas på den, eller så behövs det i ett ärende
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så gäller "sickness-benefit-basis-is-set"

  Scenario: Sjukpenninggrundande inkomst, men det är okänt om personen är försäkrad för arbetsbaserade förmåner
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att personen har begärt att inkomsten ska bestämmas eller begär en förmån som räknas på den, eller så behövs det i ett ärende
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-is-set" gäller

  Scenario: Sjukpenninggrundande inkomst, men det stämmer inte att personen är försäkrad för arbetsbaserade förmåner
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att Försäkringskassan bedömer att det inte stämmer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-is-set"

  Scenario: Sjukpenninggrundande inkomst, men det är okänt om personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att personen har begärt att inkomsten ska bestämmas eller begär en förmån som räknas på den, eller så behövs det i ett ärende
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-is-set" gäller

  Scenario: Sjukpenninggrundande inkomst, men det stämmer inte att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att Försäkringskassan bedömer att det inte stämmer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-is-set"

  Scenario: Sjukpenninggrundande inkomst, men det är okänt om arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att personen har begärt att inkomsten ska bestämmas eller begär en förmån som räknas på den, eller så behövs det i ett ärende
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-is-set" gäller

  Scenario: Sjukpenninggrundande inkomst, men det stämmer inte att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att Försäkringskassan bedömer att det inte stämmer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-is-set"

  Scenario: Sjukpenninggrundande inkomst, men det är okänt om årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att personen har begärt att inkomsten ska bestämmas eller begär en förmån som räknas på den, eller så behövs det i ett ärende
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-is-set" gäller

  Scenario: Sjukpenninggrundande inkomst, men det stämmer inte att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att det inte stämmer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att Försäkringskassan bedömer att det inte stämmer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-is-set"

  # IL 11 kap. 37 § andra stycket
  Scenario: Livränta som ersätter inkomst
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    Och att Skatteverket bedömer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Och att det inte stämmer att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    När rättsläget bedöms
    Så gäller "part-of-injury-payment-taxed"

  Scenario: Livränta som ersätter inkomst, men det är okänt om livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    Och att det inte stämmer att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    När rättsläget bedöms
    Så är det okänt om "part-of-injury-payment-taxed" gäller

  Scenario: Livränta som ersätter inkomst, men det stämmer inte att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    Och att Skatteverket bedömer att det inte stämmer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Och att det inte stämmer att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    När rättsläget bedöms
    Så säger ingen regel något om "part-of-injury-payment-taxed"

  # IL 11 kap. 38 §
  Scenario: Engångsbelopp för framtida inkomst
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Och att Skatteverket bedömer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    När rättsläget bedöms
    Så gäller "sixty-per-cent-of-lump-sum-taxed"

  Scenario: Engångsbelopp för framtida inkomst, men det är okänt om engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    När rättsläget bedöms
    Så är det okänt om "sixty-per-cent-of-lump-sum-taxed" gäller

  Scenario: Engångsbelopp för framtida inkomst, men det stämmer inte att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Och att Skatteverket bedömer att det inte stämmer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    När rättsläget bedöms
    Så säger ingen regel något om "sixty-per-cent-of-lump-sum-taxed"

  # SkBrL 13 b § första stycket
  Scenario: Skattetillägget hindrar åtal för samma fel
    Givet dagen är 2025-09-01
    Och att Skatteverket har beslutat att ta ut skattetillägg för personen för samma felaktighet eller passivitet som brottsmisstanken gäller
    När rättsläget bedöms
    Så gäller "no-prosecution-beside-surcharge"

  Scenario: Skattetillägget hindrar åtal för samma fel, men det är okänt om Skatteverket har beslutat att ta ut skattetillägg för personen för samma felaktighet eller passivitet som brottsmisstanken gäller
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "no-prosecution-beside-surcharge" gäller

  Scenario: Skattetillägget hindrar åtal för samma fel, men det stämmer inte att Skatteverket har beslutat att ta ut skattetillägg för personen för samma felaktighet eller passivitet som brottsmisstanken gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Skatteverket har beslutat att ta ut skattetillägg för personen för samma felaktighet eller passivitet som brottsmisstanken gäller
    När rättsläget bedöms
    Så säger ingen regel något om "no-prosecution-beside-surcharge"

  # SkBrL 13 § första stycket
  Scenario: Skatteförseelse
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    Och att åklagaren bedömer att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    Och att åklagaren bedömer att det inte stämmer att det finns särskilda skäl att åtala för skattebrottet
    När rättsläget bedöms
    Så gäller "no-prosecution-without-particular-reasons"

  Scenario: Skatteförseelse, men det är okänt om misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    Och att åklagaren bedömer att det inte stämmer att det finns särskilda skäl att åtala för skattebrottet
    När rättsläget bedöms
    Så är det okänt om "no-prosecution-without-particular-reasons" gäller

  Scenario: Skatteförseelse, men det stämmer inte att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    Och att åklagaren bedömer att det inte stämmer att det finns särskilda skäl att åtala för skattebrottet
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-prosecution-without-particular-reasons"

  Scenario: Skatteförseelse, men det är okänt om det finns särskilda skäl att åtala för skattebrottet
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    Och att åklagaren bedömer att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    När rättsläget bedöms
    Så är det okänt om "no-prosecution-without-particular-reasons" gäller

  Scenario: Skatteförseelse, men det finns särskilda skäl att åtala för skattebrottet
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    Och att åklagaren bedömer att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    Och att åklagaren bedömer att det finns särskilda skäl att åtala för skattebrottet
    När rättsläget bedöms
    Så säger ingen regel något om "no-prosecution-without-particular-reasons"

  # SkBrL 13 § första stycket 1 och 2
  Scenario: Mindre skattebrott med skattetillägg
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    Och att åklagaren bedömer att det inte stämmer att det finns särskilda skäl att åtala för skattebrottet
    Och att åklagaren bedömer att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    När rättsläget bedöms
    Så gäller "no-prosecution-without-particular-reasons"

  Scenario: Mindre skattebrott med skattetillägg, men det är okänt om misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    Och att åklagaren bedömer att det inte stämmer att det finns särskilda skäl att åtala för skattebrottet
    När rättsläget bedöms
    Så är det okänt om "no-prosecution-without-particular-reasons" gäller

  Scenario: Mindre skattebrott med skattetillägg, men det stämmer inte att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    Givet dagen är 2025-09-01
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller skatteförseelse enligt 3 § skattebrottslagen
    Och att åklagaren bedömer att det inte stämmer att det finns särskilda skäl att åtala för skattebrottet
    Och att åklagaren bedömer att det inte stämmer att misstanken gäller brott enligt 2, 5 eller 6 § skattebrottslagen, det undandragna skattebeloppet är mindre än två prisbasbelopp för det år brottet begicks, och samma felaktighet eller passivitet kan ge skattetillägg för samma person
    När rättsläget bedöms
    Så säger ingen regel något om "no-prosecution-without-particular-reasons"

  # IL 11 kap. 37 § första stycket
  Scenario: Livränta från en egen försäkring
    Givet dagen är 2025-09-01
    Och att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    Och att Skatteverket bedömer att det inte stämmer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    När rättsläget bedöms
    Så gäller "annuity-taxed-by-age"

  Scenario: Livränta från en egen försäkring, men det är okänt om livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    När rättsläget bedöms
    Så är det okänt om "annuity-taxed-by-age" gäller

  Scenario: Livränta från en egen försäkring, men det stämmer inte att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    Givet dagen är 2025-09-01
    Och att det inte stämmer att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    Och att Skatteverket bedömer att det inte stämmer att engångsbeloppet för personskada ersätter framtida förlust av inkomst som skulle ha beskattats, och är varken skattefri försäkringsersättning vid sjukdom eller olycksfall eller utbyte av en livränta från en sådan försäkring
    När rättsläget bedöms
    Så säger ingen regel något om "annuity-taxed-by-age"

  # IL 11 kap. 37 §
  Scenario: Livränta som ersätter inkomst, från annat än en egen försäkring
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Och att det inte stämmer att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    När rättsläget bedöms
    Så gäller "part-of-injury-payment-taxed"

  Scenario: Livränta som ersätter inkomst, från annat än en egen försäkring, men det är okänt om livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    När rättsläget bedöms
    Så är det okänt om "part-of-injury-payment-taxed" gäller

  Scenario: Livränta som ersätter inkomst, från annat än en egen försäkring, men livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att livräntan för personskada ersätter förlorad inkomst som skulle ha beskattats, eller förlorat underhåll
    Och att livräntan betalas på grund av sjukdom eller olycksfall från en försäkring som varken är trafikförsäkring, ansvarsförsäkring, arbetsskadeförsäkring enligt socialförsäkringsbalken eller obligatorisk yrkesskadeförsäkring
    När rättsläget bedöms
    Så säger ingen regel något om "part-of-injury-payment-taxed"

  # SFL 49 kap. 10 b §
  Scenario: Skattetillägg när åtal har väckts för samma fel
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så gäller "tax-surcharge-charged"

  Scenario: Skattetillägg när åtal har väckts för samma fel, men det är okänt om åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg när åtal har väckts för samma fel, men åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att felet framgår av avstämningsuppgifter som Skatteverket hade inom ett år från beskattningsårets utgång
    Och att Skatteverket bedömer att det inte stämmer att personen har på eget initiativ rättat felet
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att personen har skönsbeskattats
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  # SFL 49 kap. 6 och 7 §§
  Scenario: Skattetillägg vid skönsbeskattning som ska undanröjas
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att personen har skönsbeskattats
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så gäller "tax-surcharge-charged"

  Scenario: Skattetillägg vid skönsbeskattning som ska undanröjas, men det är okänt om skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg vid skönsbeskattning som ska undanröjas, men skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att personen har skönsbeskattats
    Och att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  Scenario: Skattetillägg vid skönsbeskattning som ska undanröjas, men det är okänt om åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att personen har skönsbeskattats
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så är det okänt om "tax-surcharge-charged" gäller

  Scenario: Skattetillägg vid skönsbeskattning som ska undanröjas, men åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att det klart framgår att personen, på annat sätt än muntligen, under förfarandet och till ledning för egen beskattning, har lämnat en felaktig uppgift eller utelämnat en uppgift som ska lämnas
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att personen har skönsbeskattats
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så säger ingen regel något om "tax-surcharge-charged"

  # SFL 48 kap. 4 §
  Scenario: Deklarationen är bara inte undertecknad
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att det inte stämmer att felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så gäller "late-filing-fee"

  Scenario: Deklarationen är bara inte undertecknad, men det är okänt om felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så är det okänt om "late-filing-fee" gäller

  Scenario: Deklarationen är bara inte undertecknad, men felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att det inte stämmer att personen bodde eller vistades stadigvarande utomlands då deklarationen skulle lämnas, och har lämnat den senast den 31 maj eller kan ännu göra det
    Och att felet är bara att deklarationen inte är undertecknad, och det finns inget föreläggande att underteckna den vars tid har gått ut utan att det har följts
    När rättsläget bedöms
    Så säger ingen regel något om "late-filing-fee"

  # SFL 52 kap. 2 §
  Scenario: Tiden för förseningsavgift har gått ut
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för det beskattningsår som frågan gäller
    Och att dagen då inkomstdeklarationen skulle lämnas har passerat, också med anstånd
    Och att Skatteverket bedömer att det inte stämmer att inkomstdeklarationen lämnades i rätt tid, är undertecknad och är inte så bristfällig att den uppenbarligen inte kan läggas till grund för beskattningen
    Och att Skatteverket bedömer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    När rättsläget bedöms
    Så säger ingen regel något om "late-filing-fee"

  # SFB 26 kap. 25 §
  Scenario: Tjänstepension och kortare arbete än sex månader
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att personen har begärt att inkomsten ska bestämmas eller begär en förmån som räknas på den, eller så behövs det i ett ärende
    Och att Försäkringskassan bedömer att personen får tjänstepension i form av ålderspension, eller likställd pension, före riktåldern för pension, arbetet kan inte antas vara minst sex månader i följd, och undantaget i 26 kap. 26 § för arbetslösa gäller inte
    När rättsläget bedöms
    Så säger ingen regel något om "sickness-benefit-basis-is-set"

  Scenario: Det är okänt om personen får tjänstepension
    Givet dagen är 2025-09-01
    Och att Försäkringskassan bedömer att personen är försäkrad för arbetsbaserade förmåner
    Och att Försäkringskassan bedömer att personen kan antas tills vidare få en årlig inkomst i pengar av eget arbete i Sverige
    Och att Försäkringskassan bedömer att arbetet kan antas vara minst sex månader i följd eller återkomma varje år
    Och att Försäkringskassan bedömer att årsinkomsten kan antas vara minst 24 procent av prisbasbeloppet
    Och att personen har begärt att inkomsten ska bestämmas eller begär en förmån som räknas på den, eller så behövs det i ett ärende
    När rättsläget bedöms
    Så är det okänt om "sickness-benefit-basis-is-set" gäller
