# language: sv
Egenskap: Tecken på köp av sexuell handling
  > BrB (1962:700) 6 kap. 9 och 11 §§, efter lydelsen den dag händelsen inträffade. Uppsåt prövas aldrig.

  Bakgrund:
    Givet dagen är 2025-12-01

  # BrB 6 kap. 9 § första stycket
  Scenario: Sjuttonåring har förmåtts till en betald sexuell handling
    Givet att personens födelsedag är 2008-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

  # Åldern räknas den dag händelsen började, inte i dag
  Scenario: Den som har fyllt arton sedan dess var barn då
    Givet att personens födelsedag är 2007-10-01
    Och att dagen då händelsen började är 2025-09-30
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

  Scenario: På artonårsdagen gäller inte paragrafen om barn
    Givet att personens födelsedag är 2007-10-01
    Och att dagen då händelsen började är 2025-10-01
    Och att dagen då händelsen upphörde är 2025-10-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

  Scenario: Okänt om betalning har lovats
    Givet att personens födelsedag är 2008-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

  # Försök (6 kap. 15 §) är inte modellerat
  Scenario: Utan sexuell handling finns inga tecken på fullbordat brott
    Givet att personens födelsedag är 2008-03-10
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att det inte stämmer att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det falskt att händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

  # SFS 2025:586, 2022:1043 och 2019:806: samma yttre förutsättningar
  Scenariomall: Dagarna kring varje ändring av 9 §
    Givet att personens födelsedag är <född>
    Och att dagen då händelsen började är <dag>
    Och att dagen då händelsen upphörde är <dag>
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det <svar> händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken

    Exempel:
      | född       | dag        | svar      |
      | 2009-01-15 | 2025-07-01 | sant att  |
      | 2009-01-15 | 2025-06-30 | sant att  |
      | 2009-01-15 | 2022-08-01 | sant att  |
      | 2009-01-15 | 2022-07-31 | sant att  |
      | 2009-01-15 | 2020-01-01 | sant att  |
      | 2009-01-15 | 2019-12-31 | okänt om  |

  # BrB 6 kap. 11 § från 2025-07-01: syftet bedöms av en människa
  Scenario: Vuxen och köparen ville delta
    Givet att personens födelsedag är 1999-03-10
    Och att dagen då händelsen började är 2025-07-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  Scenario: Vuxen utan bedömning av köparens syfte
    Givet att personens födelsedag är 1999-03-10
    Och att dagen då händelsen började är 2025-07-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  # BrB 6 kap. 11 § till och med 2025-06-30: tillfällig sexuell förbindelse
  Scenario: Dagen före ändringen gäller den äldre lydelsen
    Givet att personens födelsedag är 1999-03-10
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på köp av sexuell handling, tidigare köp av sexuell tjänst, enligt 6 kap. 11 § brottsbalken

  # BrB 6 kap. 11 § i lydelsen före den 1 juli 2025: 9 § kräver att någon har förmått barnet, 11 § gör det inte
  Scenario: En sjuttonåring som ingen har förmått, före ändringen
    Givet att personens födelsedag är 2008-01-10
    Och att dagen då händelsen började är 2025-06-30
    Och att dagen då händelsen upphörde är 2025-06-30
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att det inte stämmer att någon har förmått personen till den sexuella handlingen
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparen har skaffat sig en tillfällig sexuell förbindelse
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på köp av sexuell handling, av ett barn eller av en vuxen

  # Tvekan om åldern döljer inte det som båda paragraferna ger
  Scenario: Okänd ålder kring arton år
    Givet att personens födelsedag är någon dag mellan 2007-01-01 och 2008-12-31
    Och att dagen då händelsen började är 2025-09-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    När rättsläget bedöms
    Så är det okänt om händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken
    Och är det sant att händelsen visar tecken på köp av sexuell handling, av ett barn eller av en vuxen

  Scenario: En händelse kan inte upphöra innan den började
    Givet att dagen då händelsen började är 2025-09-02
    Och att dagen då händelsen upphörde är 2025-09-01
    När rättsläget bedöms
    Så avvisas beskrivningen med "contradiction"

  # En händelse som pågår prövas mot varje lydelse den möter
  Scenario: Händelsen började före ändringen och pågår än
    Givet att personens födelsedag är 2009-03-10
    Och att dagen då händelsen började är 2025-06-01
    Och att dagen då händelsen upphörde ännu inte har kommit
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så är det sant att händelsen visar tecken på utnyttjande av barn genom köp av sexuell handling enligt 6 kap. 9 § brottsbalken
