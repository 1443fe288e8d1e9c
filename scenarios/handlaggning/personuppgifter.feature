# language: sv
Egenskap: Personuppgifter
  > SoLPUL (2001:454) 6, 7, 7 a och 10 §§, SoLPUF (2001:637) 15, 20 och 21 §§.

  # SoLPUL 6 §
  Scenario: Nödvändig behandling
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att socialnämnden bedömer att behandlingen är nödvändig för att arbetsuppgifter inom socialtjänsten ska kunna utföras
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "process-personal-data"

  Scenario: Inte nödvändig behandling
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att socialnämnden bedömer att det inte stämmer att behandlingen är nödvändig för att arbetsuppgifter inom socialtjänsten ska kunna utföras
    Och att det inte stämmer att behandlingen sker för ett uppgiftslämnande som står i lag eller förordning
    När rättsläget bedöms
    Så säger ingen regel något om "process-personal-data"

  # SoLPUL 7 §
  Scenario: Känsliga uppgifter kräver tystnadsplikt
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifterna är känsliga personuppgifter
    Och att uppgifterna har lämnats i ett ärende
    Och att det inte stämmer att den som behandlar uppgifterna har tystnadsplikt
    Och att det inte stämmer att uppgifterna gäller brott, domar, tvångsmedel eller frihetsberövande
    Och att det inte stämmer att uppgiften är ett person- eller samordningsnummer
    När rättsläget bedöms
    Så säger ingen regel något om "process-sensitive-data"

  Scenario: Känsliga uppgifter i ett ärende
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifterna är känsliga personuppgifter
    Och att uppgifterna har lämnats i ett ärende
    Och att den som behandlar uppgifterna har tystnadsplikt
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "process-sensitive-data"

  Scenario: Uppgift om brott i ett ärende
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifterna gäller brott, domar, tvångsmedel eller frihetsberövande
    Och att uppgifterna har lämnats i ett ärende
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "process-sensitive-data"

  # SoLPUL 7 a §
  Scenario: Känsliga uppgifter i sammanställning
    Givet dagen är 2025-09-01
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att uppgifterna är känsliga personuppgifter
    Och att undantaget som gör att sammanställningen får ha känsliga uppgifter saknas
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "no-sensitive-data-in-compilation"

  Scenario: Uppföljning är undantagen
    Givet dagen är 2025-09-01
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att uppgifterna är känsliga personuppgifter
    Och att svaret på undantaget som gör att sammanställningen får ha känsliga uppgifter är uppföljning, utvärdering eller kvalitetssäkring
    När rättsläget bedöms
    Så säger ingen regel något om "no-sensitive-data-in-compilation"

  Scenario: Facklig tillhörighet saknar undantag
    Givet dagen är 2025-09-01
    Och att uppgifterna ska tas in i en sammanställning av personuppgifter
    Och att uppgiften avslöjar medlemskap i en fackförening
    Och att svaret på undantaget som gör att sammanställningen får ha känsliga uppgifter är uppföljning, utvärdering eller kvalitetssäkring
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "no-union-membership-in-compilation"

  # SoLPUL 10 §
  Scenario: Åtkomst från den 1 mars 2024
    Givet dagen är 2024-03-01
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så gäller "control-access-to-data"
    Och gäller "limit-access-to-need"

  Scenario: Åtkomst dagen före
    Givet dagen är 2024-02-29
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    När rättsläget bedöms
    Så säger ingen regel något om "control-access-to-data"

  # SoLPUF 15 §
  Scenario: Fritt sökbegrepp
    Givet dagen är 2025-09-01
    Och att svaret på verksamheten där någon söker eller sammanställer uppgifter om personen är ärenden och verksamhet hos en kommunal myndighet enligt punkt 1–9 i 12 § förordningen
    Och att det inte stämmer att sökbegreppet är namn, personnummer, samordningsnummer eller ärendenummer
    När rättsläget bedöms
    Så gäller "no-other-search-keys"

  Scenario: Uppföljning omfattas inte
    Givet dagen är 2025-09-01
    Och att svaret på verksamheten där någon söker eller sammanställer uppgifter om personen är tillsyn, uppföljning, kvalitetssäkring eller administration (punkt 10)
    Och att det inte stämmer att sökbegreppet är namn, personnummer, samordningsnummer eller ärendenummer
    När rättsläget bedöms
    Så säger ingen regel något om "no-other-search-keys"

  # SoLPUF 20–21 §§
  Scenario: Privat verksamhet
    Givet dagen är 2025-09-01
    Och att svaret på verksamheten där någon söker eller sammanställer uppgifter om personen är privat verksamhet
    Och att det inte stämmer att sökbegreppet är namn, personnummer, samordningsnummer eller ärendenummer
    Och att en enhet i privat verksamhet hämtar uppgifter om personen från en annan enhet genom samkörning
    När rättsläget bedöms
    Så gäller "no-other-search-keys"
    Och gäller "no-matching-between-private-units"
