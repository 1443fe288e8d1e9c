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

  # FL 10 § och OSL 10 kap. 3 §: rätten till insyn har en gräns, och svaret ska säga det
  Scenario: Partens insyn når inte det som är hemligt också för parten
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att besluten i ärendet kan bara laglighetsprövas
    När rättsläget bedöms
    Så gäller "Personen har rätt att ta del av det material som har tillförts ärendet, utom det som enligt offentlighets- och sekretesslagen ska hållas hemligt också för en part."

  # FL 28 § och kommunallagen 6 kap. 37 §: rätten att besluta måste vara delegerad till funktionen
  Scenario: Ett automatiserat beslut kräver delegering
    Givet dagen är 2025-09-02
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-09-01
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att svaret på den grupp i 30 kap. socialtjänstlagen som ärendet hör till när beslutanderätten delegeras är ingen av dessa
    Och att socialnämnden bedömer att det inte stämmer att ärendet är av principiell beskaffenhet
    Och att socialnämnden bedömer att det inte stämmer att ärendet är av större vikt på annat sätt än principiellt
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att det inte stämmer att ärendet gäller upphandling
    Och att det inte stämmer att ärendet gäller auktorisations- eller valfrihetssystem
    När rättsläget bedöms
    Så gäller "Beslutet får fattas av en ensam befattningshavare eller av flera gemensamt, eller automatiserat om beslutanderätten har delegerats till en automatiserad beslutsfunktion."

  # FL 46 § andra stycket: ett överklagande som gått fel väg är också ett överklagande
  Scenario: Nämnden ändrar ett beslut som har överklagats direkt hos domstolen
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    Och att nämnden har ändrat beslutet sedan det överklagades
    När rättsläget bedöms
    Så gäller "hand-over-new-decision"
    Och gäller "appeal-covers-new-decision"

  # SoLPUL 9 §: lagen gäller också den som bedriver enskild verksamhet
  Scenario: Den privata utföraren ansvarar för sin egen teknik
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    När rättsläget bedöms
    Så ansvarar den som genomför insatsen för "process-only-needed-technology-data"
    Och ansvarar den som genomför insatsen för "no-longer-storage-of-technology-data"
