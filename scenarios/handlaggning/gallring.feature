# language: sv
Egenskap: Gallring
  > SoL (2025:400) 16 kap. 1–4 §§, tidigare SoL (2001:453) 12 kap. 1–2 §§.

  # SoL 16:1
  Scenario: Fem år efter sista anteckningen
    Givet dagen är 2025-09-01
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2020-09-01
    Och att det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    Och att dagen då de sista andra uppgifterna om personen i en sammanställning gallrades ännu inte har kommit
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "cull-file"
    Och ska "cull-file" vara gjort senast 2026-12-31

  Scenario: Dagen innan fem år har gått
    Givet dagen är 2025-08-31
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2020-09-01
    Och att det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så säger ingen regel något om "cull-file"

  # SoL 16:1 m 2
  Scenario: Andra uppgifter finns kvar
    Givet dagen är 2025-09-01
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2020-09-01
    Och att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    När rättsläget bedöms
    Så säger ingen regel något om "cull-file"

  # SoL 16:2 tar handlingar, inte akten
  Scenario: Placerat barn
    Givet dagen är 2025-09-01
    Och att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2020-09-01
    Och att det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "keep-documents-from-culling"
    Och gäller "cull-file"

  Scenario: Faderskap enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken
    När rättsläget bedöms
    Så gäller "keep-documents-from-culling"

  # SoL 16:2 a från den 15 januari 2026
  Scenario: Barnutredning sparas till trettio år
    Givet dagen är 2026-01-15
    Och att akten har handlingar från en utredning om nämnden behöver ingripa till skydd eller stöd för personen som barn
    Och att personens födelsedag är 2010-03-01
    Och att dagen då ärendet om skydd eller stöd för personen som barn avslutades ännu inte har kommit
    När rättsläget bedöms
    Så gäller "keep-child-investigation-until-thirty"

  Scenario: Barnutredning dagen före
    Givet dagen är 2026-01-14
    Och att akten har handlingar från en utredning om nämnden behöver ingripa till skydd eller stöd för personen som barn
    Och att personens födelsedag är 2010-03-01
    Och att dagen då ärendet om skydd eller stöd för personen som barn avslutades ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "keep-child-investigation-until-thirty"

  # SFS 2025:1501 p. 2
  Scenario: Ärende avslutat före den 15 januari 2026
    Givet dagen är 2026-02-01
    Och att akten har handlingar från en utredning om nämnden behöver ingripa till skydd eller stöd för personen som barn
    Och att personens födelsedag är 2010-03-01
    Och att dagen då ärendet om skydd eller stöd för personen som barn avslutades är 2026-01-14
    När rättsläget bedöms
    Så säger ingen regel något om "keep-child-investigation-until-thirty"

  Scenario: Den som har fyllt trettio
    Givet dagen är 2026-02-01
    Och att akten har handlingar från en utredning om nämnden behöver ingripa till skydd eller stöd för personen som barn
    Och att personens födelsedag är 1996-02-01
    Och att dagen då ärendet om skydd eller stöd för personen som barn avslutades ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "keep-child-investigation-until-thirty"

  # SoL 16:3
  Scenario: Avtal sparas till arton år
    Givet dagen är 2025-09-01
    Och att akten har ett av socialnämnden godkänt avtal om vårdnad, boende eller umgänge för personen som barn
    Och att personens födelsedag är 2007-09-02
    När rättsläget bedöms
    Så gäller "keep-custody-agreement-until-eighteen"

  Scenario: Avtal efter arton år
    Givet dagen är 2025-09-02
    Och att akten har ett av socialnämnden godkänt avtal om vårdnad, boende eller umgänge för personen som barn
    Och att personens födelsedag är 2007-09-02
    När rättsläget bedöms
    Så säger ingen regel något om "keep-custody-agreement-until-eighteen"
