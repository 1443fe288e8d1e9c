# language: sv
Egenskap: Beslut av Inspektionen för vård och omsorg
  > SoL (2025:400) 35 kap. 2 § andra stycket och 5 § andra stycket, SoL (2001:453) 16 kap. 4 §.

  Scenario: Personakt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är omhändertagande av personakt enligt 17 kap. 7 § (äldre 7 kap. 5 §)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och gäller "ivo-decision-applies-at-once"

  Scenario: Tillstånd
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och säger ingen regel något om "ivo-decision-applies-at-once"

  Scenario: Föreläggande
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är föreläggande enligt 28 kap. 5, 8, 9 eller 10 § (äldre 13 kap. 5 och 8 §§)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och gäller "ivo-decision-applies-at-once"

  Scenario: Förbud
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är förbud eller återkallat tillstånd enligt 28 kap. 11, 12 eller 13 § (äldre 13 kap. 9–11 §§)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och gäller "ivo-decision-applies-at-once"

  Scenario: Överflyttning
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är överflyttning av ärende enligt 29 kap. 11 § (äldre 2 a kap. 11 §)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och säger ingen regel något om "ivo-decision-applies-at-once"

  Scenario: Utlämnande ur personakt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är utlämnande av handling ur en personakt i enskild verksamhet enligt 17 kap. 6 § (äldre 7 kap. 4 §)
    När rättsläget bedöms
    Så gäller "appeal-file-access-decision"
    Och säger ingen regel något om "appeal-ivo-decision"
    Och säger ingen regel något om "ivo-decision-not-appealable"

  Scenario: Annat beslut
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är ett annat beslut enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "ivo-decision-not-appealable"
    Och säger ingen regel något om "appeal-ivo-decision"
    Och säger ingen regel något om "appeal-file-access-decision"

  Scenario: Beslutet gick inte personen emot
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att det inte stämmer att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-ivo-decision"

  Scenario: Sista dagen att överklaga
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är föreläggande enligt 28 kap. 5, 8, 9 eller 10 § (äldre 13 kap. 5 och 8 §§)
    Och att dagen då den som vill överklaga fick del av inspektionens beslut genom inspektionen är 2025-08-15
    När rättsläget bedöms
    Så ska "appeal-ivo-decision" vara gjort senast 2025-09-05

  Scenario: Okänt vad beslutet gäller
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så är det okänt om "appeal-ivo-decision" gäller
    Och är det okänt om "ivo-decision-applies-at-once" gäller
    Och är det okänt om "appeal-file-access-decision" gäller
    Och är det okänt om "ivo-decision-not-appealable" gäller

  Scenario: Personakt före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är omhändertagande av personakt enligt 17 kap. 7 § (äldre 7 kap. 5 §)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och gäller "ivo-decision-applies-at-once"

  Scenario: Tillstånd före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och säger ingen regel något om "ivo-decision-applies-at-once"

  Scenario: Föreläggande före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är föreläggande enligt 28 kap. 5, 8, 9 eller 10 § (äldre 13 kap. 5 och 8 §§)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och gäller "ivo-decision-applies-at-once"

  Scenario: Förbud före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är förbud eller återkallat tillstånd enligt 28 kap. 11, 12 eller 13 § (äldre 13 kap. 9–11 §§)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och gäller "ivo-decision-applies-at-once"

  Scenario: Överflyttning före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är överflyttning av ärende enligt 29 kap. 11 § (äldre 2 a kap. 11 §)
    När rättsläget bedöms
    Så gäller "appeal-ivo-decision"
    Och säger ingen regel något om "ivo-decision-applies-at-once"

  Scenario: Utlämnande ur personakt före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är utlämnande av handling ur en personakt i enskild verksamhet enligt 17 kap. 6 § (äldre 7 kap. 4 §)
    När rättsläget bedöms
    Så gäller "appeal-file-access-decision"
    Och säger ingen regel något om "appeal-ivo-decision"
    Och säger ingen regel något om "ivo-decision-not-appealable"

  Scenario: Annat beslut före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är ett annat beslut enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "ivo-decision-not-appealable"
    Och säger ingen regel något om "appeal-ivo-decision"
    Och säger ingen regel något om "appeal-file-access-decision"

  Scenario: Beslutet gick inte personen emot före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att det inte stämmer att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är tillstånd enligt 26 kap. 1 § (äldre 7 kap. 1 §)
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-ivo-decision"

  Scenario: Sista dagen att överklaga före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är föreläggande enligt 28 kap. 5, 8, 9 eller 10 § (äldre 13 kap. 5 och 8 §§)
    Och att dagen då den som vill överklaga fick del av inspektionens beslut genom inspektionen är 2025-08-15
    När rättsläget bedöms
    Så ska "appeal-ivo-decision" vara gjort senast 2025-09-05

  Scenario: Okänt vad beslutet gäller före den 1 juli 2025
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-06-30
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så är det okänt om "appeal-ivo-decision" gäller
    Och är det okänt om "ivo-decision-applies-at-once" gäller
    Och är det okänt om "appeal-file-access-decision" gäller
    Och är det okänt om "ivo-decision-not-appealable" gäller

  Scenario: 28 kap. 12 a § den 31 december 2025
    Givet dagen är 2026-01-15
    Och att dagen då beslutet fattades är 2025-12-31
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är beslut enligt 28 kap. 12 a §
    När rättsläget bedöms
    Så säger ingen regel något om "ivo-decision-applies-at-once"

  Scenario: 28 kap. 12 a § den 1 januari 2026
    Givet dagen är 2026-01-15
    Och att dagen då beslutet fattades är 2026-01-01
    Och att svaret på vad beslutet av Inspektionen för vård och omsorg gäller är beslut enligt 28 kap. 12 a §
    När rättsläget bedöms
    Så gäller "ivo-decision-applies-at-once"
