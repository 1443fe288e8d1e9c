# language: sv
Egenskap: Laglighetsprövning
  > KL (2017:725) 13 kap. 4–9 §§.

  Scenario: Överklagandet är skriftligt och lämnas till domstolen
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet är av rent förberedande eller rent verkställande art
    Och att den som vill överklaga är medlem i kommunen eller regionen
    När rättsläget bedöms
    Så gäller "legality-appeal-in-writing-to-court"

  Scenario: Överklagandet är skriftligt och lämnas till domstolen, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet är av rent förberedande eller rent verkställande art
    När rättsläget bedöms
    Så är det okänt om "legality-appeal-in-writing-to-court" gäller

  Scenario: Överklagandet är skriftligt och lämnas till domstolen, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet är av rent förberedande eller rent verkställande art
    Och att det inte stämmer att den som vill överklaga är medlem i kommunen eller regionen
    När rättsläget bedöms
    Så säger ingen regel något om "legality-appeal-in-writing-to-court"

  Scenario: Överklagandet säger vad det grundas på
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet är av rent förberedande eller rent verkställande art
    Och att den som vill överklaga är medlem i kommunen eller regionen
    När rättsläget bedöms
    Så gäller "legality-appeal-states-decision-and-circumstances"

  Scenario: Överklagandet säger vad det grundas på, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet är av rent förberedande eller rent verkställande art
    När rättsläget bedöms
    Så är det okänt om "legality-appeal-states-decision-and-circumstances" gäller

  Scenario: Överklagandet säger vad det grundas på, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet är av rent förberedande eller rent verkställande art
    Och att det inte stämmer att den som vill överklaga är medlem i kommunen eller regionen
    När rättsläget bedöms
    Så säger ingen regel något om "legality-appeal-states-decision-and-circumstances"

  # KL 13:6
  Scenario: Överklagandet kom till kommunen i tid
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att den som vill överklaga är medlem i kommunen eller regionen
    Och att överklagandet för laglighetsprövning kom in till kommunen i stället för förvaltningsrätten, innan tiden gick ut
    När rättsläget bedöms
    Så gäller "legality-appeal-tried-though-given-in-to-municipality"

  Scenario: Överklagandet kom till kommunen i tid, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att den som vill överklaga är medlem i kommunen eller regionen
    När rättsläget bedöms
    Så är det okänt om "legality-appeal-tried-though-given-in-to-municipality" gäller

  Scenario: Överklagandet kom till kommunen i tid, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att den som vill överklaga är medlem i kommunen eller regionen
    Och att det inte stämmer att överklagandet för laglighetsprövning kom in till kommunen i stället för förvaltningsrätten, innan tiden gick ut
    När rättsläget bedöms
    Så säger ingen regel något om "legality-appeal-tried-though-given-in-to-municipality"

  # KL 13:7
  Scenario: Domstolen ser inte till senare omständigheter
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    När rättsläget bedöms
    Så gäller "court-disregards-later-circumstances"

  Scenario: Domstolen ser inte till senare omständigheter, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    När rättsläget bedöms
    Så är det okänt om "court-disregards-later-circumstances" gäller

  Scenario: Domstolen ser inte till senare omständigheter, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att det inte stämmer att beslutet har överklagats för laglighetsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "court-disregards-later-circumstances"

  Scenario: Domstolen sätter inget annat beslut i stället
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    När rättsläget bedöms
    Så gäller "court-may-not-replace-decision"

  Scenario: Domstolen sätter inget annat beslut i stället, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    När rättsläget bedöms
    Så är det okänt om "court-may-not-replace-decision" gäller

  Scenario: Domstolen sätter inget annat beslut i stället, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att det inte stämmer att beslutet har överklagats för laglighetsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-not-replace-decision"

  # KL 13:8 första stycket 1
  Scenario: Inte tillkommet på lagligt sätt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    När rättsläget bedöms
    Så gäller "annul-unlawful-decision"

  Scenario: Inte tillkommet på lagligt sätt, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så är det okänt om "annul-unlawful-decision" gäller

  Scenario: Inte tillkommet på lagligt sätt, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Inte tillkommet på lagligt sätt, med undantaget 1
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Inte tillkommet på lagligt sätt, med undantaget 2
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  # KL 13:8 första stycket 2
  Scenario: Inte en angelägenhet för kommunen
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    När rättsläget bedöms
    Så gäller "annul-unlawful-decision"

  Scenario: Inte en angelägenhet för kommunen, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så är det okänt om "annul-unlawful-decision" gäller

  Scenario: Inte en angelägenhet för kommunen, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Inte en angelägenhet för kommunen, med undantaget 1
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Inte en angelägenhet för kommunen, med undantaget 2
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  # KL 13:8 första stycket 3
  Scenario: Fel organ beslutade
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    När rättsläget bedöms
    Så gäller "annul-unlawful-decision"

  Scenario: Fel organ beslutade, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så är det okänt om "annul-unlawful-decision" gäller

  Scenario: Fel organ beslutade, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Fel organ beslutade, med undantaget 1
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Fel organ beslutade, med undantaget 2
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det organ som fattade beslutet inte hade rätt att göra det
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  # KL 13:8 första stycket 4
  Scenario: Strider annars mot lag
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet på något annat sätt strider mot lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    När rättsläget bedöms
    Så gäller "annul-unlawful-decision"

  Scenario: Strider annars mot lag, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    När rättsläget bedöms
    Så är det okänt om "annul-unlawful-decision" gäller

  Scenario: Strider annars mot lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet på något annat sätt strider mot lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Strider annars mot lag, med undantaget 1
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet på något annat sätt strider mot lag eller annan författning
    Och att förvaltningsrätten bedömer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  Scenario: Strider annars mot lag, med undantaget 2
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet har överklagats för laglighetsprövning
    Och att förvaltningsrätten bedömer att beslutet på något annat sätt strider mot lag eller annan författning
    Och att förvaltningsrätten bedömer att det inte stämmer att felet har saknat betydelse för ärendets utgång
    Och att förvaltningsrätten bedömer att beslutet har förlorat sin betydelse genom något som har hänt senare
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet inte har kommit till på lagligt sätt
    Och att förvaltningsrätten bedömer att det inte stämmer att beslutet rör något som inte är en angelägenhet för kommunen
    Och att förvaltningsrätten bedömer att det inte stämmer att det organ som fattade beslutet inte hade rätt att göra det
    När rättsläget bedöms
    Så säger ingen regel något om "annul-unlawful-decision"

  # KL 13:14
  Scenario: Verkställighet före laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att beslutet verkställs innan det har fått laga kraft
    När rättsläget bedöms
    Så gäller "execute-decision-at-once"

  Scenario: Verkställighet före laga kraft, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att beslutet verkställs innan det har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "execute-decision-at-once" gäller

  Scenario: Verkställighet före laga kraft, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att beslutet verkställs innan det har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "execute-decision-at-once"

  Scenario: Verkställighet före laga kraft, med undantaget
    Givet dagen är 2025-09-01
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är något annat
    Och att det inte stämmer att det finns särskilda regler om överklagande av beslutet i en annan lag eller författning än socialtjänstlagen
    Och att det inte stämmer att beslutet inte får överklagas enligt lag eller annan författning
    Och att socialnämnden bedömer att särskilda skäl talar mot att beslutet verkställs innan det har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "execute-decision-at-once"
