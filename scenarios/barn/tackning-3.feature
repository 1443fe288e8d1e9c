# language: sv
Egenskap: Insatser och handläggning enligt 2001 års lag
  > SoL (2001:453) 5 och 11 kap.

  # SoL (2001:453) 5 kap. 3 § första stycket 1
  Scenario: Samarbetssamtal, ja
    Givet dagen är 2025-06-30
    Och att personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning
    När rättsläget bedöms
    Så gäller "see-to-cooperation-talks"

  # SoL (2001:453) 5 kap. 3 § första stycket 1
  Scenario: Samarbetssamtal, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning
    När rättsläget bedöms
    Så är det okänt om "see-to-cooperation-talks" gäller

  # SoL (2001:453) 5 kap. 3 § första stycket 1
  Scenario: Samarbetssamtal, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning
    När rättsläget bedöms
    Så säger ingen regel något om "see-to-cooperation-talks"

  # SoL (2001:453) 5 kap. 3 § första stycket 2
  Scenario: Avtal, ja
    Givet dagen är 2025-06-30
    Och att personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så gäller "see-to-help-with-parents-contract"

  # SoL (2001:453) 5 kap. 3 § första stycket 2
  Scenario: Avtal, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så är det okänt om "see-to-help-with-parents-contract" gäller

  # SoL (2001:453) 5 kap. 3 § första stycket 2
  Scenario: Avtal, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så säger ingen regel något om "see-to-help-with-parents-contract"

  # SoL (2001:453) 5 kap. 3 § andra stycket
  Scenario: Familjerådgivning, ja
    Givet dagen är 2025-06-30
    Och att personen begär familjerådgivning
    När rättsläget bedöms
    Så gäller "see-to-family-counselling"

  # SoL (2001:453) 5 kap. 3 § andra stycket
  Scenario: Familjerådgivning, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om personen begär familjerådgivning
    När rättsläget bedöms
    Så är det okänt om "see-to-family-counselling" gäller

  # SoL (2001:453) 5 kap. 3 § andra stycket
  Scenario: Familjerådgivning, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen begär familjerådgivning
    När rättsläget bedöms
    Så säger ingen regel något om "see-to-family-counselling"

  # SoL (2001:453) 5 kap. 3 a § första stycket
  Scenario: Informationssamtal, ja
    Givet dagen är 2025-06-30
    Och att personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så gäller "see-to-information-talks"

  # SoL (2001:453) 5 kap. 3 a § första stycket
  Scenario: Informationssamtal, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så är det okänt om "see-to-information-talks" gäller

  # SoL (2001:453) 5 kap. 3 a § första stycket
  Scenario: Informationssamtal, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge
    När rättsläget bedöms
    Så säger ingen regel något om "see-to-information-talks"

  # SoL (2001:453) 5 kap. 7 § första och andra styckena
  Scenario: Svårigheter i livsföringen, ja
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen av fysiska, psykiska eller andra skäl möter betydande svårigheter i sin livsföring
    När rättsläget bedöms
    Så gäller "work-for-participation-in-society"
    Och gäller "contribute-to-meaningful-occupation"
    Och gäller "contribute-to-adapted-housing"

  # SoL (2001:453) 5 kap. 7 § första och andra styckena
  Scenario: Svårigheter i livsföringen, okänt
    Givet dagen är 2025-06-30
    Och att ingen har bedömt om personen av fysiska, psykiska eller andra skäl möter betydande svårigheter i sin livsföring
    När rättsläget bedöms
    Så är det okänt om "work-for-participation-in-society" gäller
    Och är det okänt om "contribute-to-meaningful-occupation" gäller
    Och är det okänt om "contribute-to-adapted-housing" gäller

  # SoL (2001:453) 5 kap. 7 § första och andra styckena
  Scenario: Svårigheter i livsföringen, nej
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen av fysiska, psykiska eller andra skäl möter betydande svårigheter i sin livsföring
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-participation-in-society"
    Och säger ingen regel något om "contribute-to-meaningful-occupation"
    Och säger ingen regel något om "contribute-to-adapted-housing"

  # SoL (2001:453) 5 kap. 7 § tredje stycket
  Scenario: Bostad med särskild service, ja
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen behöver en bostad med särskilt stöd till följd av betydande svårigheter i livsföringen
    När rättsläget bedöms
    Så gäller "set-up-housing-with-special-support"

  # SoL (2001:453) 5 kap. 7 § tredje stycket
  Scenario: Bostad med särskild service, okänt
    Givet dagen är 2025-06-30
    Och att ingen har bedömt om personen behöver en bostad med särskilt stöd till följd av betydande svårigheter i livsföringen
    När rättsläget bedöms
    Så är det okänt om "set-up-housing-with-special-support" gäller

  # SoL (2001:453) 5 kap. 7 § tredje stycket
  Scenario: Bostad med särskild service, nej
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen behöver en bostad med särskilt stöd till följd av betydande svårigheter i livsföringen
    När rättsläget bedöms
    Så säger ingen regel något om "set-up-housing-with-special-support"

  # SoL (2001:453) 5 kap. 9 §
  Scenario: Missbruk, ja
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen är missbrukare och behöver hjälp och vård för att komma ifrån missbruket
    När rättsläget bedöms
    Så gäller "provide-help-out-of-abuse"
    Och gäller "plan-addiction-help-in-agreement"

  # SoL (2001:453) 5 kap. 9 §
  Scenario: Missbruk, okänt
    Givet dagen är 2025-06-30
    Och att ingen har bedömt om personen är missbrukare och behöver hjälp och vård för att komma ifrån missbruket
    När rättsläget bedöms
    Så är det okänt om "provide-help-out-of-abuse" gäller
    Och är det okänt om "plan-addiction-help-in-agreement" gäller

  # SoL (2001:453) 5 kap. 9 §
  Scenario: Missbruk, nej
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen är missbrukare och behöver hjälp och vård för att komma ifrån missbruket
    När rättsläget bedöms
    Så säger ingen regel något om "provide-help-out-of-abuse"
    Och säger ingen regel något om "plan-addiction-help-in-agreement"

  # SoL (2001:453) 5 kap. 10 §
  Scenario: Anhöriga, vårdar
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen vårdar en närstående som är äldre eller långvarigt sjuk
    Och att socialnämnden bedömer att det inte stämmer att personen stöder en närstående med funktionsnedsättning
    När rättsläget bedöms
    Så gäller "offer-support-to-carer-of-close-relation"

  # SoL (2001:453) 5 kap. 10 §
  Scenario: Anhöriga, stödjer
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen vårdar en närstående som är äldre eller långvarigt sjuk
    Och att socialnämnden bedömer att personen stöder en närstående med funktionsnedsättning
    När rättsläget bedöms
    Så gäller "offer-support-to-carer-of-close-relation"

  # SoL (2001:453) 5 kap. 10 §
  Scenario: Anhöriga, okänt
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen vårdar en närstående som är äldre eller långvarigt sjuk
    Och att ingen har bedömt om personen stöder en närstående med funktionsnedsättning
    När rättsläget bedöms
    Så är det okänt om "offer-support-to-carer-of-close-relation" gäller

  # SoL (2001:453) 5 kap. 10 §
  Scenario: Anhöriga, ingetdera
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen vårdar en närstående som är äldre eller långvarigt sjuk
    Och att socialnämnden bedömer att det inte stämmer att personen stöder en närstående med funktionsnedsättning
    När rättsläget bedöms
    Så säger ingen regel något om "offer-support-to-carer-of-close-relation"

  # SoL (2001:453) 5 kap. 12 § första stycket
  Scenario: Skuldrådgivning, skuldsatt
    Givet dagen är 2025-06-30
    Och att personen är skuldsatt
    Och att det inte stämmer att ett skuldsaneringsförfarande pågår, eller att en beviljad skuldsanering eller F-skuldsanering inte är helt avslutad
    När rättsläget bedöms
    Så gäller "give-budget-and-debt-counselling"

  # SoL (2001:453) 5 kap. 12 § första stycket
  Scenario: Skuldrådgivning, skuldsanering pågår
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är skuldsatt
    Och att ett skuldsaneringsförfarande pågår, eller att en beviljad skuldsanering eller F-skuldsanering inte är helt avslutad
    När rättsläget bedöms
    Så gäller "give-budget-and-debt-counselling"

  # SoL (2001:453) 5 kap. 12 § första stycket
  Scenario: Skuldrådgivning, okänt
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är skuldsatt
    Och att det är okänt om ett skuldsaneringsförfarande pågår, eller att en beviljad skuldsanering eller F-skuldsanering inte är helt avslutad
    När rättsläget bedöms
    Så är det okänt om "give-budget-and-debt-counselling" gäller

  # SoL (2001:453) 5 kap. 12 § första stycket
  Scenario: Skuldrådgivning, ingetdera
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen är skuldsatt
    Och att det inte stämmer att ett skuldsaneringsförfarande pågår, eller att en beviljad skuldsanering eller F-skuldsanering inte är helt avslutad
    När rättsläget bedöms
    Så säger ingen regel något om "give-budget-and-debt-counselling"

  # SoL (2001:453) 11 kap. 5 § andra stycket
  Scenario: Förvaring, ja
    Givet dagen är 2025-06-30
    Och att det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så gäller "store-documents-protected"

  # SoL (2001:453) 11 kap. 5 § andra stycket
  Scenario: Förvaring, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så är det okänt om "store-documents-protected" gäller

  # SoL (2001:453) 11 kap. 5 § andra stycket
  Scenario: Förvaring, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "store-documents-protected"

  # SoL (2001:453) 11 kap. 6 §
  Scenario: Dokumentation, ja
    Givet dagen är 2025-06-30
    Och att det finns dokumentation om personen hos socialnämnden
    När rättsläget bedöms
    Så gäller "documentation-respects-integrity"
    Och gäller "keep-person-informed-of-notes"

  # SoL (2001:453) 11 kap. 6 §
  Scenario: Dokumentation, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om det finns dokumentation om personen hos socialnämnden
    När rättsläget bedöms
    Så är det okänt om "documentation-respects-integrity" gäller
    Och är det okänt om "keep-person-informed-of-notes" gäller

  # SoL (2001:453) 11 kap. 6 §
  Scenario: Dokumentation, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att det finns dokumentation om personen hos socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "documentation-respects-integrity"
    Och säger ingen regel något om "keep-person-informed-of-notes"

  # SoL (2001:453) 11 kap. 7 §
  Scenario: Remiss, ja
    Givet dagen är 2025-06-30
    Och att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    När rättsläget bedöms
    Så gäller "state-scope-and-deadline-in-consultation"

  # SoL (2001:453) 11 kap. 7 §
  Scenario: Remiss, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om nämnden begär ett yttrande från någon annan i ärendet (remiss)
    När rättsläget bedöms
    Så är det okänt om "state-scope-and-deadline-in-consultation" gäller

  # SoL (2001:453) 11 kap. 7 §
  Scenario: Remiss, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    När rättsläget bedöms
    Så säger ingen regel något om "state-scope-and-deadline-in-consultation"

  # SoL (2001:453) 11 kap. 11 § första stycket
  Scenario: Uppgifter om förmåner, ja
    Givet dagen är 2025-06-30
    Och att nämnden vill ta del av uppgifter om personens förmåner, ersättningar eller stöd hos Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten eller en arbetslöshetskassa
    När rättsläget bedöms
    Så gäller "committee-sees-benefit-data"

  # SoL (2001:453) 11 kap. 11 § första stycket
  Scenario: Uppgifter om förmåner, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om nämnden vill ta del av uppgifter om personens förmåner, ersättningar eller stöd hos Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten eller en arbetslöshetskassa
    När rättsläget bedöms
    Så är det okänt om "committee-sees-benefit-data" gäller

  # SoL (2001:453) 11 kap. 11 § första stycket
  Scenario: Uppgifter om förmåner, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att nämnden vill ta del av uppgifter om personens förmåner, ersättningar eller stöd hos Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten eller en arbetslöshetskassa
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-benefit-data"

  # SoL (2001:453) 11 kap. 11 a § första stycket
  Scenario: Uppgifter hos Arbetsförmedlingen, ja
    Givet dagen är 2025-06-30
    Och att nämnden vill ta del av uppgifter om personen hos Arbetsförmedlingen
    När rättsläget bedöms
    Så gäller "committee-sees-employment-service-data"

  # SoL (2001:453) 11 kap. 11 a § första stycket
  Scenario: Uppgifter hos Arbetsförmedlingen, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om nämnden vill ta del av uppgifter om personen hos Arbetsförmedlingen
    När rättsläget bedöms
    Så är det okänt om "committee-sees-employment-service-data" gäller

  # SoL (2001:453) 11 kap. 11 a § första stycket
  Scenario: Uppgifter hos Arbetsförmedlingen, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att nämnden vill ta del av uppgifter om personen hos Arbetsförmedlingen
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-employment-service-data"

  # SoL (2001:453) 11 kap. 6 §
  Scenario: Invändning, något är fel
    Givet dagen är 2025-06-30
    Och att det finns dokumentation om personen hos socialnämnden
    Och att personen anser att någon uppgift i dokumentationen är felaktig
    När rättsläget bedöms
    Så gäller "note-persons-objection"

  # SoL (2001:453) 11 kap. 6 §
  Scenario: Invändning, okänt
    Givet dagen är 2025-06-30
    Och att det finns dokumentation om personen hos socialnämnden
    Och att det är okänt om personen anser att någon uppgift i dokumentationen är felaktig
    När rättsläget bedöms
    Så är det okänt om "note-persons-objection" gäller

  # SoL (2001:453) 11 kap. 6 §
  Scenario: Invändning, inget är fel
    Givet dagen är 2025-06-30
    Och att det finns dokumentation om personen hos socialnämnden
    Och att det inte stämmer att personen anser att någon uppgift i dokumentationen är felaktig
    När rättsläget bedöms
    Så säger ingen regel något om "note-persons-objection"

  # SoL (2001:453) 11 kap. 7 § och FL (2017:900) 26 §
  Scenario: Flera yttranden, samtidigt
    Givet dagen är 2025-06-30
    Och att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    Och att yttranden behöver hämtas in från flera
    Och att socialnämnden bedömer att det inte stämmer att det är lämpligare att inte hämta in alla yttranden samtidigt
    När rättsläget bedöms
    Så gäller "seek-opinions-at-same-time"

  # SoL (2001:453) 11 kap. 7 § och FL (2017:900) 26 §
  Scenario: Flera yttranden, ett yttrande
    Givet dagen är 2025-06-30
    Och att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    Och att det inte stämmer att yttranden behöver hämtas in från flera
    Och att socialnämnden bedömer att det inte stämmer att det är lämpligare att inte hämta in alla yttranden samtidigt
    När rättsläget bedöms
    Så säger ingen regel något om "seek-opinions-at-same-time"

  # SoL (2001:453) 11 kap. 7 § och FL (2017:900) 26 §
  Scenario: Flera yttranden, annan ordning
    Givet dagen är 2025-06-30
    Och att nämnden begär ett yttrande från någon annan i ärendet (remiss)
    Och att yttranden behöver hämtas in från flera
    Och att socialnämnden bedömer att det är lämpligare att inte hämta in alla yttranden samtidigt
    När rättsläget bedöms
    Så säger ingen regel något om "seek-opinions-at-same-time"

  # SoL (2001:453) 11 kap. 11 b § första stycket
  Scenario: Skatteuppgifter, kapital
    Givet dagen är 2025-06-30
    Och att det slag av uppgifter hos Skatteverket som nämnden vill ta del av är inkomstslaget kapital
    När rättsläget bedöms
    Så gäller "committee-sees-tax-data"

  # SoL (2001:453) 11 kap. 11 b § första stycket
  Scenario: Skatteuppgifter, skatt tillbaka
    Givet dagen är 2025-06-30
    Och att det slag av uppgifter hos Skatteverket som nämnden vill ta del av är återbetalning av skatt
    När rättsläget bedöms
    Så gäller "committee-sees-tax-data"

  # SoL (2001:453) 11 kap. 4 c § andra stycket
  Scenario: Uppföljning, inledd
    Givet dagen är 2025-06-30
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes är 2025-06-01
    När rättsläget bedöms
    Så gäller "end-follow-up"

  # SoL (2001:453) 11 kap. 4 c § andra stycket
  Scenario: Uppföljning, inte inledd
    Givet dagen är 2025-06-30
    Och att dagen då uppföljning av barnets situation enligt socialtjänstlagen inleddes ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "end-follow-up"

  # SoL (2001:453) 11 kap. 8 § tredje stycket
  Scenario: Yttrande till en annan myndighet, myndighetsutövning där
    Givet dagen är 2025-06-30
    Och att nämnden handlägger en ansökan eller ett yttrande till en annan myndighet i ett mål eller ärende som rör personen
    Och att socialnämnden bedömer att målet eller ärendet hos den andra myndigheten rör myndighetsutövning mot personen
    När rättsläget bedöms
    Så är det sant att personen är i ett ärende där förvaltningslagens regler om insyn, utredning och kommunikation gäller

  # SoL (2001:453) 11 kap. 8 § första stycket
  Scenario: Ansökan hos nämnden, myndighetsutövning
    Givet dagen är 2025-06-30
    Och ansökan "a1" för personen
    Och att för ansökan "a1" gäller att ärendet har inletts hos socialnämnden av en enskild part
    Och att för ansökan "a1" gäller att socialnämnden bedömer att det inledda ärendet avser myndighetsutövning mot den som har inlett det
    När rättsläget bedöms
    Så är det sant att ansökan "a1" handläggs enligt reglerna om försening

  # SoL (2001:453) 11 kap. 8 § första stycket
  Scenario: Ansökan hos nämnden, okänt
    Givet dagen är 2025-06-30
    Och ansökan "a1" för personen
    Och att för ansökan "a1" gäller att ärendet har inletts hos socialnämnden av en enskild part
    Och att för ansökan "a1" gäller att ingen har bedömt om det inledda ärendet avser myndighetsutövning mot den som har inlett det
    När rättsläget bedöms
    Så är det okänt om ansökan "a1" handläggs enligt reglerna om försening

  # SoL (2001:453) 11 kap. 11 b § första stycket
  Scenario: Skatteuppgifter, andra uppgifter
    Givet dagen är 2025-06-30
    Och att det slag av uppgifter hos Skatteverket som nämnden vill ta del av är andra uppgifter
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-tax-data"
