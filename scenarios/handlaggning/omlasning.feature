# language: sv
Egenskap: Hela området läst på nytt, handläggning och akter
  > Fall som gav fel svar innan hela området lästes på nytt. Se docs/legal/lasning.md.

  # SoL (2025:400) 16 kap. 1 § första och tredje styckena: skyldigheten inträder först när de andra uppgifterna är borta
  Scenario: Andra uppgifter gallrades senare, och då börjar tiden
    Givet dagen är 2025-09-01
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2019-03-01
    Och att det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    Och att dagen då de sista andra uppgifterna om personen i en sammanställning gallrades är 2025-05-10
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så ska "cull-file" vara gjort senast 2026-12-31

  # SoL (2025:400) 17 kap. 2 § första och tredje styckena
  Scenario: Detsamma hos en privat utförare
    Givet dagen är 2025-09-01
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2022-03-01
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att dagen då de sista andra uppgifterna om personen i den enskilda verksamhetens sammanställning gallrades är 2025-05-10
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så ska "cull-private-file" vara gjort senast 2026-12-31
