# language: sv
Egenskap: Placering enligt 2001 års lag från alla håll
  > SoL (2001:453) 6 och 11 kap.

  # SoL (2001:453) 11 kap. 3 a § andra stycket
  Scenario: Hälsoundersökning i skyddat boende, behövs
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det är obehövligt att underrätta regionen om hälsoundersökning
    När rättsläget bedöms
    Så gäller "notify-region-of-health-examination" för placeringen "p1"

  # SoL (2001:453) 11 kap. 3 a § andra stycket
  Scenario: Hälsoundersökning i skyddat boende, obehövligt
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det är obehövligt att underrätta regionen om hälsoundersökning
    När rättsläget bedöms
    Så säger ingen regel något om "notify-region-of-health-examination" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § tredje stycket
  Scenario: Jourhemmet ska vara utrett, inte utrett
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att det inte stämmer att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    När rättsläget bedöms
    Så gäller "no-placement-in-jourhem-before-investigated" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § tredje stycket
  Scenario: Jourhemmet ska vara utrett, okänt
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att det är okänt om en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    När rättsläget bedöms
    Så är det okänt om "no-placement-in-jourhem-before-investigated" gäller för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § tredje stycket
  Scenario: Jourhemmet ska vara utrett, utrett
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    När rättsläget bedöms
    Så säger ingen regel något om "no-placement-in-jourhem-before-investigated" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § fjärde stycket
  Scenario: Vård i jourhem, utrett
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    När rättsläget bedöms
    Så gäller "care-in-jourhem" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § fjärde stycket
  Scenario: Vård i jourhem, okänt
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att det är okänt om en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    När rättsläget bedöms
    Så är det okänt om "care-in-jourhem" gäller för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § fjärde stycket
  Scenario: Vård i jourhem, inte utrett
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att det inte stämmer att en socialnämnd har utrett förhållandena i hemmet och förutsättningarna för vård där
    När rättsläget bedöms
    Så säger ingen regel något om "care-in-jourhem" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § fjärde stycket
  Scenario: Längre tid i jourhem, särskilda skäl
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det finns särskilda skäl att barnet vårdas längre i jourhemmet
    När rättsläget bedöms
    Så gäller "longer-care-in-jourhem" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § fjärde stycket
  Scenario: Längre tid i jourhem, okänt
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att ingen har bedömt om det finns särskilda skäl att barnet vårdas längre i jourhemmet
    När rättsläget bedöms
    Så är det okänt om "longer-care-in-jourhem" gäller för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 § fjärde stycket
  Scenario: Längre tid i jourhem, inga särskilda skäl
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl att barnet vårdas längre i jourhemmet
    När rättsläget bedöms
    Så gäller inte "longer-care-in-jourhem" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 c §
  Scenario: Utbildning, familjehem
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så gäller "training-for-carers" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 c §
  Scenario: Utbildning, jourhem
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    När rättsläget bedöms
    Så gäller "training-for-carers" för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 c §
  Scenario: Utbildning, okänt hem
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är okänt
    När rättsläget bedöms
    Så är det okänt om "training-for-carers" gäller för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 a § andra meningen
  Scenario: Samråd med den andra kommunen, någon annan är placerad där
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att hemmet ligger i en annan kommun
    Och att för placeringen "p1" gäller att en annan person är placerad i samma hem efter beslut av en annan kommun
    När rättsläget bedöms
    Så gäller "consult-other-municipality-on-home" för placeringen "p1"

  # SoL (2001:453) 6 kap. 8 § andra stycket
  Scenario: Skyddat boende övervägs, pågår
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "consider-continued-care" för placeringen "p1"

  # SoL (2001:453) 6 kap. 8 § andra stycket
  Scenario: Skyddat boende övervägs, har upphört
    Givet dagen är 2025-06-30
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att svaret på vilken grund placeringen vilar på är beslut om vård eller skyddat boende enligt socialtjänstlagen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde är 2025-05-01
    När rättsläget bedöms
    Så säger ingen regel något om "consider-continued-care" för placeringen "p1"

  # SoL (2001:453) 6 kap. 8 b §, lydelse enligt SFS 2022:665
  Scenario: Vårdnaden övervägs, efter två år
    Givet dagen är 2024-12-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2022-10-10
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så gäller "consider-custody-transfer" för placeringen "p1"
    Och gäller "weigh-circumstances-in-custody-transfer" för placeringen "p1"

  # SoL (2001:453) 6 kap. 8 b §, lydelse enligt SFS 2022:665
  Scenario: Vårdnaden övervägs, okänt hem
    Givet dagen är 2024-12-01
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 9
    Och placeringen "p1" för barnet "c1"
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2022-10-10
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är okänt
    När rättsläget bedöms
    Så är det okänt om "consider-custody-transfer" gäller för placeringen "p1"
    Och är det okänt om "weigh-circumstances-in-custody-transfer" gäller för placeringen "p1"

  # SoL (2001:453) 6 kap. 6 d § första stycket: tillsammans med en myndig vårdnadshavare som beviljas skyddat boende
  Scenario: Barn utan vårdnadshavare, ensamt
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att skyddat boende övervägs för barnet
    Och att det inte stämmer att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    När rättsläget bedöms
    Så gäller "child-not-granted-sheltered-housing-without-guardian"

  # SoL (2001:453) 6 kap. 6 d § första stycket: tillsammans med en myndig vårdnadshavare som beviljas skyddat boende
  Scenario: Barn utan vårdnadshavare, inte myndig
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att skyddat boende övervägs för barnet
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att det inte stämmer att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "child-not-granted-sheltered-housing-without-guardian"

  # SoL (2001:453) 6 kap. 6 d § första stycket: tillsammans med en myndig vårdnadshavare som beviljas skyddat boende
  Scenario: Barn utan vårdnadshavare, inte beviljad
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att skyddat boende övervägs för barnet
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att det inte stämmer att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "child-not-granted-sheltered-housing-without-guardian"

  # SoL (2001:453) 6 kap. 6 d § första stycket: tillsammans med en myndig vårdnadshavare som beviljas skyddat boende
  Scenario: Barn utan vårdnadshavare, okänt
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att skyddat boende övervägs för barnet
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att det är okänt om vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    När rättsläget bedöms
    Så är det okänt om "child-not-granted-sheltered-housing-without-guardian" gäller

  # SoL (2001:453) 6 kap. 6 d § första stycket: tillsammans med en myndig vårdnadshavare som beviljas skyddat boende
  Scenario: Barn utan vårdnadshavare, alla krav
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att skyddat boende övervägs för barnet
    Och att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "child-not-granted-sheltered-housing-without-guardian"

  # SoL (2001:453) 6 kap. 1 § tredje och fjärde styckena
  Scenario: God vård, ja
    Givet dagen är 2025-06-30
    Och att personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna
    När rättsläget bedöms
    Så gäller "good-care-in-other-home"
    Och gäller "care-keeps-ties-with-close-relations-and-home"

  # SoL (2001:453) 6 kap. 1 § tredje och fjärde styckena
  Scenario: God vård, okänt
    Givet dagen är 2025-06-30
    Och att det är okänt om personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna
    När rättsläget bedöms
    Så är det okänt om "good-care-in-other-home" gäller
    Och visas inte "care-keeps-ties-with-close-relations-and-home"

  # SoL (2001:453) 6 kap. 1 § tredje och fjärde styckena
  Scenario: God vård, nej
    Givet dagen är 2025-06-30
    Och att det inte stämmer att personen på socialnämndens initiativ har tagits emot i ett annat hem än det egna
    När rättsläget bedöms
    Så säger ingen regel något om "good-care-in-other-home"
    Och visas inte "care-keeps-ties-with-close-relations-and-home"
