# language: sv
Egenskap: Tecken på brott från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > BrB (1962:700) 4 kap. 1 b § och 6 kap. 9 och 11 §§, efter lydelsen den dag händelsen inträffade.

  # BrB (1962:700) 4 kap. 1 b § första stycket
  Scenariomall: Tecken på människoexploatering
    Givet dagen är 2025-12-01
    Och att personens födelsedag är 1990-03-10
    Och händelsen "h1" mot personen
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2025-09-01
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2025-09-01
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personen har exploaterats i tvångsarbete
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personen har exploaterats i arbete under uppenbart orimliga villkor
    Och att för händelsen "h1" gäller att det inte stämmer att personen har vilseletts och det har varit ett medel för det som hände
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personens skyddslöshet har utnyttjats
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personens beroendeställning har utnyttjats
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personens svåra situation har utnyttjats
    Och att för händelsen "h1" gäller att <tiggeri>
    Och att för händelsen "h1" gäller att <tvång>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | tiggeri                                                                            | tvång                                                                                         | svar                                    |
      | socialnämnden bedömer att personen har exploaterats i tiggeri                      | socialnämnden bedömer att olaga tvång har använts som medel mot personen                      | gäller "indicates-4-1b"                 |
      | ingen har bedömt om personen har exploaterats i tiggeri                            | socialnämnden bedömer att olaga tvång har använts som medel mot personen                      | är det okänt om "indicates-4-1b" gäller |
      | socialnämnden bedömer att personen har exploaterats i tiggeri                      | socialnämnden bedömer att det inte stämmer att olaga tvång har använts som medel mot personen | gäller inte "indicates-4-1b"            |
      | socialnämnden bedömer att det inte stämmer att personen har exploaterats i tiggeri | socialnämnden bedömer att olaga tvång har använts som medel mot personen                      | gäller inte "indicates-4-1b"            |

  # BrB (1962:700) 6 kap. 11 § första stycket i lydelsen till och med juli 2022
  Scenariomall: Tecken på köp av sexuell tjänst före den 1 augusti 2022
    Givet dagen är 2025-12-01
    Och händelsen "h1" mot personen
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2022-07-31
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2022-07-31
    Och att för händelsen "h1" gäller att <förbindelse>
    Och att för händelsen "h1" gäller att <betalning>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | förbindelse                                                                                              | betalning                                                                                           | svar                                    |
      | socialnämnden bedömer att köparen har skaffat sig en tillfällig sexuell förbindelse                      | betalning har lovats eller getts för den sexuella handlingen, av vem som helst                      | gäller "indicates-6-11"                 |
      | ingen har bedömt om köparen har skaffat sig en tillfällig sexuell förbindelse                            | betalning har lovats eller getts för den sexuella handlingen, av vem som helst                      | är det okänt om "indicates-6-11" gäller |
      | socialnämnden bedömer att det inte stämmer att köparen har skaffat sig en tillfällig sexuell förbindelse | betalning har lovats eller getts för den sexuella handlingen, av vem som helst                      | gäller inte "indicates-6-11"            |
      | socialnämnden bedömer att köparen har skaffat sig en tillfällig sexuell förbindelse                      | det inte stämmer att betalning har lovats eller getts för den sexuella handlingen, av vem som helst | gäller inte "indicates-6-11"            |

  # BrB (1962:700) 6 kap. 9 § första stycket i lydelsen till och med juli 2022
  Scenariomall: Tecken på utnyttjande av barn genom köp före den 1 augusti 2022
    Givet dagen är 2025-12-01
    Och att personens födelsedag är <född>
    Och händelsen "h1" mot personen
    Och att för händelsen "h1" gäller att dagen då händelsen började är 2022-07-31
    Och att för händelsen "h1" gäller att dagen då händelsen upphörde är 2022-07-31
    Och att för händelsen "h1" gäller att någon har förmått personen till den sexuella handlingen
    Och att för händelsen "h1" gäller att personen har företagit eller tålt en sexuell handling
    Och att för händelsen "h1" gäller att <betalning>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | född       | betalning                                                                                           | svar                                   |
      | 2005-03-10 | betalning har lovats eller getts för den sexuella handlingen, av vem som helst                      | gäller "indicates-6-9"                 |
      | 2005-03-10 | det är okänt om betalning har lovats eller getts för den sexuella handlingen, av vem som helst      | är det okänt om "indicates-6-9" gäller |
      | 2005-03-10 | det inte stämmer att betalning har lovats eller getts för den sexuella handlingen, av vem som helst | gäller inte "indicates-6-9"            |
      | 2004-07-31 | betalning har lovats eller getts för den sexuella handlingen, av vem som helst                      | gäller inte "indicates-6-9"            |

  # BrB (1962:700) 6 kap. 11 § första stycket: Brottet är att mot ersättning förmå någon till en sexuell handling för att delta i den eller få se den. Till och med juni 2025 krävdes en tillfällig sexuell förbindelse.
  Scenario: BrB (1962:700) 6 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att det inte stämmer att någon har förmått personen till den sexuella handlingen
    När rättsläget bedöms
    Så gäller inte "indicates-6-11" för händelsen "h1"

  # Det som inte är sagt är okänt, inte falskt: BrB (1962:700) 4, 6 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    När rättsläget bedöms
    Så är det okänt om "indicates-4-1b" gäller för händelsen "h1"
    Och är det okänt om "indicates-purchase" gäller för händelsen "h1"
