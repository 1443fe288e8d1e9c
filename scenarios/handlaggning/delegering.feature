# language: sv
Egenskap: Delegering
  > KL (2017:725) 6 kap. 37–38 §§, 7 kap. 5 §, SoL (2025:400) 30 kap. 5–11 §§, SoL (2001:453) 10 kap. 4–5 §§.

  # KL 6:37
  Scenario: Vanligt ärende kan delegeras
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att ärendet gäller auktorisations- eller valfrihetssystem
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    När rättsläget bedöms
    Så gäller "delegate-to-employee"
    Och gäller "delegate-to-subcommittee"
    Och gäller "delegate-to-automated-function"
    Och gäller "delegate-to-presidium-or-member"

  # KL 6:38 st 1 p 3
  Scenario: Större vikt vid myndighetsutövning
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att beslutet är myndighetsutövning mot någon enskild
    Och att socialnämnden bedömer att ärendet är av större vikt på annat sätt än principiellt
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    När rättsläget bedöms
    Så gäller "no-delegation-of-weighty-matter"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-subcommittee"

  # SoL 30:5 lyfter förbudet för listan
  Scenario: LVU-ärende av större vikt får gå till utskott
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att socialnämnden bedömer att beslutet är myndighetsutövning mot någon enskild
    Och att socialnämnden bedömer att ärendet är av större vikt på annat sätt än principiellt
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är LVU-ärende i 30 kap. 7 §
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    När rättsläget bedöms
    Så säger ingen regel något om "no-delegation-of-weighty-matter"
    Och gäller "delegate-to-subcommittee"
    Och gäller "delegate-only-to-subcommittee"
    Och säger ingen regel något om "delegate-to-employee"
    Och säger ingen regel något om "delegate-to-automated-function"

  # SoL 30:11
  Scenario: Förbud att ta emot andras barn delegeras inte
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är förbud eller begränsning att ta emot andras barn, eller uppgift enligt 16 kap. 18 § eller 18 kap. 19 § socialförsäkringsbalken
    När rättsläget bedöms
    Så gäller "no-delegation"
    Och säger ingen regel något om "delegate-to-subcommittee"

  # SoL 30:10
  Scenario: Andra uppgifter enligt föräldrabalken
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är en annan uppgift enligt föräldrabalken
    När rättsläget bedöms
    Så gäller "no-delegation"

  # SoL 30:10 st 2
  Scenario: Uppgift enligt 6 kap. 13 a §
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är uppgift enligt 6 kap. 13 a § föräldrabalken
    När rättsläget bedöms
    Så gäller "delegate-only-to-subcommittee"

  # SoL 2001 10:4
  Scenario: Äldre lista
    Givet dagen är 2025-06-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-01
    Och att svaret på den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är uppräkningen i 10 kap. 4 § första stycket
    När rättsläget bedöms
    Så gäller "delegate-only-to-subcommittee"
    Och säger ingen regel något om "delegate-to-employee"

  # Om 10 kap. 4 § lyfte förbudet sade lagen inte
  Scenario: Äldre ärende av större vikt är okänt
    Givet dagen är 2025-06-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-01
    Och att socialnämnden bedömer att beslutet är myndighetsutövning mot någon enskild
    Och att socialnämnden bedömer att ärendet är av större vikt på annat sätt än principiellt
    Och att svaret på den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är uppräkningen i 10 kap. 4 § första stycket
    När rättsläget bedöms
    Så är det okänt om "no-delegation-of-weighty-matter" gäller

  Scenario: Vanligt äldre ärende
    Givet dagen är 2025-06-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-01
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att svaret på den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    När rättsläget bedöms
    Så gäller "delegate-to-employee"
    Och säger ingen regel något om "delegate-only-to-subcommittee"

  # SoL 2001 10:5 st 2
  Scenario: Äldre förbud
    Givet dagen är 2025-06-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-01
    Och att svaret på den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är förbud eller begränsning enligt 5 kap. 2 §, eller uppgift enligt 16 kap. 18 § eller 18 kap. 19 § socialförsäkringsbalken
    När rättsläget bedöms
    Så gäller "no-delegation"

  # KL 6:38 st 2
  Scenario: Upphandling utan automatiserad funktion
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att ärendet gäller upphandling
    När rättsläget bedöms
    Så gäller "no-automated-decision-function"
    Och säger ingen regel något om "delegate-to-automated-function"

  Scenario: Bara laglighetsprövning utan automatiserad funktion
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    När rättsläget bedöms
    Så gäller "no-automated-decision-function"

  Scenario: Innan ärendets art är känd är delegeringen okänd
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "delegate-to-employee" gäller
