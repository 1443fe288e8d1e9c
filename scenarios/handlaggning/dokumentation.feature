# language: sv
Egenskap: Dokumentation
  > SoL (2025:400) 14 kap. 3–7 §§, tidigare SoL (2001:453) 11 kap. 5–6 §§.

  # SoL 14:3
  Scenario: Ärende om en enskild dokumenteras
    Givet dagen är 2025-07-01
    Och att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så gäller "document-case-and-intervention"
    Och vilar "document-case-and-intervention" på "SoL (2025:400) 14 kap. 3 § första meningen"
    Och gäller "document-decisions-and-measures"
    Och gäller "document-important-facts"

  # SoL 14:3: också insatser utan beslut
  Scenario: Insats utan beslut dokumenteras från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att en insats genomförs för personen
    Och att det inte stämmer att ett beslut om stödinsats, vård eller behandling genomförs för personen
    När rättsläget bedöms
    Så gäller "document-case-and-intervention"
    Och säger ingen regel något om "document-decisions-and-measures"

  # 2001 års lag: bara genomförande av beslut
  Scenario: Insats utan beslut dokumenterades inte före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att en insats genomförs för personen
    Och att det inte stämmer att ett beslut om stödinsats, vård eller behandling genomförs för personen
    När rättsläget bedöms
    Så säger ingen regel något om "document-case-and-intervention"

  Scenario: Genomförande av beslut dokumenterades före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att ett beslut om stödinsats, vård eller behandling genomförs för personen
    När rättsläget bedöms
    Så gäller "document-case-and-intervention"
    Och gäller "document-decisions-and-measures"

  Scenario: Utan uppgifter är dokumentationen okänd
    Givet dagen är 2025-07-01
    När rättsläget bedöms
    Så är det okänt om "document-case-and-intervention" gäller

  # SoL 14:4 är ny
  Scenario: Rådgivning från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att uppgifter om någons personliga förhållanden har kommit fram vid rådgivning
    När rättsläget bedöms
    Så gäller "advice-circumstances-need-not-be-documented"

  Scenario: Rådgivning före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att uppgifter om någons personliga förhållanden har kommit fram vid rådgivning
    När rättsläget bedöms
    Så säger ingen regel något om "advice-circumstances-need-not-be-documented"

  # SoL 14:4 tar inte bort det övriga
  Scenario: Rådgivning tar inte bort dokumentation av insatsen
    Givet dagen är 2025-07-01
    Och att uppgifter om någons personliga förhållanden har kommit fram vid rådgivning
    Och att en insats genomförs för personen
    När rättsläget bedöms
    Så gäller "document-case-and-intervention"

  # SoL 14:5
  Scenario: Anonym lågtröskelinsats kräver särskilda skäl
    Givet dagen är 2025-07-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    När rättsläget bedöms
    Så väntar "decide-identity-not-documented" på en bedömning

  Scenario: Anonym lågtröskelinsats med särskilda skäl
    Givet dagen är 2025-07-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att socialnämnden bedömer att det finns särskilda skäl att inte dokumentera vem personen är
    När rättsläget bedöms
    Så gäller "decide-identity-not-documented"
    Och är det okänt om "identity-not-documented" gäller

  Scenario: Beslut om anonymitet följs
    Givet dagen är 2025-07-01
    Och att en insats utan individuell behovsprövning enligt 11 kap. 5 § genomförs för personen
    Och att nämnden har beslutat att uppgifter som kan röja personens identitet inte ska dokumenteras
    När rättsläget bedöms
    Så gäller "identity-not-documented"

  # SoL 14:6
  Scenario: Invändning antecknas
    Givet dagen är 2025-07-01
    Och att det finns dokumentation om personen hos socialnämnden
    Och att personen anser att någon uppgift i dokumentationen är felaktig
    När rättsläget bedöms
    Så gäller "note-persons-objection"
    Och gäller "documentation-respects-integrity"
    Och gäller "keep-person-informed-of-notes"

  # SoL 2001 11:6
  Scenario: Invändning antecknades också enligt den äldre lagen
    Givet dagen är 2025-06-30
    Och att det finns dokumentation om personen hos socialnämnden
    Och att personen anser att någon uppgift i dokumentationen är felaktig
    När rättsläget bedöms
    Så gäller "note-persons-objection"
    Och gäller "documentation-respects-integrity"

  Scenario: Ingen invändning
    Givet dagen är 2025-07-01
    Och att det finns dokumentation om personen hos socialnämnden
    Och att det inte stämmer att personen anser att någon uppgift i dokumentationen är felaktig
    När rättsläget bedöms
    Så säger ingen regel något om "note-persons-objection"

  # SoL 14:7
  Scenario: Handlingar förvaras skyddade
    Givet dagen är 2025-07-01
    Och att det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så gäller "store-documents-protected"

  Scenario: Handlingar förvarades skyddade
    Givet dagen är 2025-06-30
    Och att det finns handlingar om personens personliga förhållanden hos socialnämnden
    När rättsläget bedöms
    Så gäller "store-documents-protected"
