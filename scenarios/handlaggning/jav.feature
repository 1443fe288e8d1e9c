# language: sv
Egenskap: Jäv
  > KL (2017:725) 6 kap. 28–32 §§ och 7 kap. 4 §.

  # KL 6:28 1
  Scenario: Part eller påverkad
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    När rättsläget bedöms
    Så är det sant att personen handläggs av någon som är jävig

  Scenario: Part eller påverkad, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det okänt om personen handläggs av någon som är jävig

  Scenario: Part eller påverkad, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Part eller påverkad, med undantaget
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  # KL 6:28 2
  Scenario: Ställföreträdare eller ombud
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    När rättsläget bedöms
    Så är det sant att personen handläggs av någon som är jävig

  Scenario: Ställföreträdare eller ombud, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det okänt om personen handläggs av någon som är jävig

  Scenario: Ställföreträdare eller ombud, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Ställföreträdare eller ombud, med undantaget 1
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Ställföreträdare eller ombud, med undantaget 2
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  # KL 6:28 3
  Scenario: Tillsyn över den egna verksamheten
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    När rättsläget bedöms
    Så är det sant att personen handläggs av någon som är jävig

  Scenario: Tillsyn över den egna verksamheten, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det okänt om personen handläggs av någon som är jävig

  Scenario: Tillsyn över den egna verksamheten, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Tillsyn över den egna verksamheten, med undantaget
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  # KL 6:28 4
  Scenario: Annan särskild omständighet
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att det inte stämmer att det enda som talar mot opartiskheten är att den som handlägger eller beslutar tidigare har handlagt ärendet hos en annan nämnd
    När rättsläget bedöms
    Så är det sant att personen handläggs av någon som är jävig

  Scenario: Annan särskild omständighet, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att det inte stämmer att det enda som talar mot opartiskheten är att den som handlägger eller beslutar tidigare har handlagt ärendet hos en annan nämnd
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    När rättsläget bedöms
    Så är det okänt om personen handläggs av någon som är jävig

  Scenario: Annan särskild omständighet, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att det inte stämmer att det enda som talar mot opartiskheten är att den som handlägger eller beslutar tidigare har handlagt ärendet hos en annan nämnd
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Annan särskild omständighet, med undantaget 1
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    Och att socialnämnden bedömer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att det inte stämmer att det enda som talar mot opartiskheten är att den som handlägger eller beslutar tidigare har handlagt ärendet hos en annan nämnd
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Annan särskild omständighet, med undantaget 2
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att det inte stämmer att det enda som talar mot opartiskheten är att den som handlägger eller beslutar tidigare har handlagt ärendet hos en annan nämnd
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Annan särskild omständighet, med undantaget 3
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det inte stämmer att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att det enda som talar mot opartiskheten är att den som handlägger eller beslutar tidigare har handlagt ärendet hos en annan nämnd
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    När rättsläget bedöms
    Så är det falskt att personen handläggs av någon som är jävig

  Scenario: Ett band till ett kommunalt bolag hjälper inte vid myndighetsutövning
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    Och att socialnämnden bedömer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att det enda som talar mot opartiskheten är ett band till ett bolag eller en stiftelse där kommunen äger eller utser minst hälften, och ärendet berör bolaget eller stiftelsen
    Och att det inte stämmer att det enda som talar mot opartiskheten är att den som handlägger eller beslutar tidigare har handlagt ärendet hos en annan nämnd
    När rättsläget bedöms
    Så är det sant att personen handläggs av någon som är jävig

  # KL 6:30
  Scenario: Den som är jävig håller sig borta
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    När rättsläget bedöms
    Så gäller "disqualified-person-stays-out"
    Och vilar "disqualified-person-stays-out" på "KL (2017:725) 6 kap. 30 § första stycket första meningen"

  Scenario: Den som inte är jävig
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att den som handlägger eller beslutar, eller någon närstående till denne, är eller har varit ställföreträdare eller ombud för en part eller för någon annan som kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att det inte stämmer att ärendet rör tillsyn över en kommunal verksamhet som den som handlägger eller beslutar själv är knuten till
    Och att socialnämnden bedömer att det inte stämmer att någon annan särskild omständighet gör att opartiskheten hos den som handlägger eller beslutar kan ifrågasättas
    När rättsläget bedöms
    Så säger ingen regel något om "disqualified-person-stays-out"
    Och säger ingen regel något om "disqualified-person-may-do-what-cannot-wait"

  Scenario: Okänt om någon är jävig
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så är det okänt om "disqualified-person-stays-out" gäller
    Och är det okänt om "disqualified-person-may-do-what-cannot-wait" gäller

  Scenario: En åtgärd som inte kan vänta tar inte bort förbudet i övrigt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att den som handlägger eller beslutar, eller någon närstående till denne, är part i ärendet eller kan antas bli påverkad av beslutet i en inte oväsentlig utsträckning
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart att frågan om opartiskhet saknar betydelse
    Och att socialnämnden bedömer att en åtgärd i ärendet inte kan utföras av någon annan utan att handläggningen försenas avsevärt
    När rättsläget bedöms
    Så gäller "disqualified-person-may-do-what-cannot-wait"
    Och gäller "disqualified-person-stays-out"

  Scenario: Den som känner till jäv säger till själv
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att den som handlägger eller beslutar känner till en omständighet som kan antas vara jäv mot honom eller henne
    När rättsläget bedöms
    Så gäller "disclose-own-disqualification"

  Scenario: Den som känner till jäv säger till själv, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så är det okänt om "disclose-own-disqualification" gäller

  Scenario: Den som känner till jäv säger till själv, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att den som handlägger eller beslutar känner till en omständighet som kan antas vara jäv mot honom eller henne
    När rättsläget bedöms
    Så säger ingen regel något om "disclose-own-disqualification"

  Scenario: Nämnden beslutar i jävsfrågan
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det har uppkommit en fråga om jäv mot den som handlägger eller beslutar
    Och att det inte stämmer att någon annan har trätt i stället för den som jävsfrågan gäller
    När rättsläget bedöms
    Så gäller "decide-on-disqualification"

  Scenario: Nämnden beslutar i jävsfrågan, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det har uppkommit en fråga om jäv mot den som handlägger eller beslutar
    När rättsläget bedöms
    Så är det okänt om "decide-on-disqualification" gäller

  Scenario: Nämnden beslutar i jävsfrågan, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det har uppkommit en fråga om jäv mot den som handlägger eller beslutar
    Och att någon annan har trätt i stället för den som jävsfrågan gäller
    När rättsläget bedöms
    Så säger ingen regel något om "decide-on-disqualification"

  Scenario: Den som jävet gäller prövar inte frågan
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det har uppkommit en fråga om jäv mot den som handlägger eller beslutar
    Och att socialnämnden bedömer att det inte stämmer att nämnden annars inte är beslutsför i jävsfrågan och någon annan inte kan kallas in utan olägligt uppskov
    När rättsläget bedöms
    Så gäller "no-part-in-own-disqualification-question"

  Scenario: Den som jävet gäller prövar inte frågan, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det har uppkommit en fråga om jäv mot den som handlägger eller beslutar
    När rättsläget bedöms
    Så är det okänt om "no-part-in-own-disqualification-question" gäller

  Scenario: Den som jävet gäller prövar inte frågan, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det har uppkommit en fråga om jäv mot den som handlägger eller beslutar
    Och att socialnämnden bedömer att nämnden annars inte är beslutsför i jävsfrågan och någon annan inte kan kallas in utan olägligt uppskov
    När rättsläget bedöms
    Så säger ingen regel något om "no-part-in-own-disqualification-question"

  # KL 6:32
  Scenario: Beslut om jäv överklagas inte för sig
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att beslutet är ett beslut i en jävsfråga under ärendet
    När rättsläget bedöms
    Så gäller "no-separate-appeal-on-disqualification"

  Scenario: Beslut om jäv överklagas inte för sig, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    När rättsläget bedöms
    Så är det okänt om "no-separate-appeal-on-disqualification" gäller

  Scenario: Beslut om jäv överklagas inte för sig, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att beslutet är ett beslut i en jävsfråga under ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "no-separate-appeal-on-disqualification"
