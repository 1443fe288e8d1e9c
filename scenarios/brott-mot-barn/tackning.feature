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
    Och att för händelsen "h1" gäller att det inte stämmer att personen, eller någon annan, har vilseletts och det har varit ett medel för det som hände
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personens, eller någon annans, skyddslöshet har utnyttjats
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personens, eller någon annans, beroendeställning har utnyttjats
    Och att för händelsen "h1" gäller att socialnämnden bedömer att det inte stämmer att personens, eller någon annans, svåra situation har utnyttjats
    Och att för händelsen "h1" gäller att <tiggeri>
    Och att för händelsen "h1" gäller att <tvång>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | tiggeri                                                                            | tvång                                                                                         | svar                                    |
      | socialnämnden bedömer att personen har exploaterats i tiggeri                      | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                      | gäller "indicates-4-1b"                 |
      | ingen har bedömt om personen har exploaterats i tiggeri                            | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                      | är det okänt om "indicates-4-1b" gäller |
      | socialnämnden bedömer att personen har exploaterats i tiggeri                      | socialnämnden bedömer att det inte stämmer att olaga tvång har använts som medel mot personen eller någon annan | gäller inte "indicates-4-1b"            |
      | socialnämnden bedömer att det inte stämmer att personen har exploaterats i tiggeri | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                      | gäller inte "indicates-4-1b"            |

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
    Och att för händelsen "h1" gäller att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
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

  # BrB (1962:700) 4 kap. 1 a § första stycket: Människohandel består av en åtgärd, ett otillbörligt medel och ett syfte. Syftet räcker; personen behöver inte ha hunnit bli exploaterad.
  Scenariomall: BrB (1962:700) 4 kap. 1 a § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    Och att <uppgift 3>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift 1                                                                                                    | uppgift 2                                                                                                                          | uppgift 3                                                                                                                                           | svar                                            |
      | det inte stämmer att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                                                           | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål                                                 | gäller inte "indicates-4-1a" för händelsen "h1" |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att personens, eller någon annans, utsatta belägenhet har utnyttjats, och den begränsar allvarligt personens alternativ            | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål                                                 | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att ett annat otillbörligt medel av samma slag har använts och har allvarligt begränsat personens alternativ | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål                                                 | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                                                           | socialnämnden bedömer att åtgärden skedde i syfte att organ ska avlägsnas från personen                                                             | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                                                           | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för krigstjänst                                                      | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                                                           | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för tvångsarbete                                                     | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan                                                           | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för annan verksamhet i en situation som innebär nödläge för personen | gäller "indicates-4-1a" för händelsen "h1"      |

  # BrB (1962:700) 4 kap. 1 a § första stycket: Människohandel består av en åtgärd, ett otillbörligt medel och ett syfte. Syftet räcker; personen behöver inte ha hunnit bli exploaterad.
  Scenario: BrB (1962:700) 4 kap. 1 a § första stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att organ ska avlägsnas från personen
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för krigstjänst
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för tvångsarbete
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för annan verksamhet i en situation som innebär nödläge för personen
    När rättsläget bedöms
    Så gäller inte "indicates-4-1a" för händelsen "h1"

  # BrB (1962:700) 4 kap. 1 a § andra stycket: Är den utsatta under 18 år krävs inget otillbörligt medel.
  Scenariomall: BrB (1962:700) 4 kap. 1 a § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att <uppgift 1>
    Och att <uppgift 2>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift 1                                                                                                    | uppgift 2                                                                                                                                           | svar                                            |
      | det inte stämmer att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål                                                 | gäller inte "indicates-4-1a" för händelsen "h1" |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att åtgärden skedde i syfte att organ ska avlägsnas från personen                                                             | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för krigstjänst                                                      | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för tvångsarbete                                                     | gäller "indicates-4-1a" för händelsen "h1"      |
      | personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon                      | socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för annan verksamhet i en situation som innebär nödläge för personen | gäller "indicates-4-1a" för händelsen "h1"      |

  # BrB (1962:700) 4 kap. 1 a § andra stycket: Är den utsatta under 18 år krävs inget otillbörligt medel.
  Scenario: BrB (1962:700) 4 kap. 1 a § andra stycket: ett villkor i taget, fall 2
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att organ ska avlägsnas från personen
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för krigstjänst
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för tvångsarbete
    Och att socialnämnden bedömer att det inte stämmer att åtgärden skedde i syfte att personen ska exploateras för annan verksamhet i en situation som innebär nödläge för personen
    När rättsläget bedöms
    Så gäller inte "indicates-4-1a" för händelsen "h1"

  # BrB (1962:700) 4 kap. 1 b § första stycket: Människoexploatering är att med ett otillbörligt medel utnyttja någon i tvångsarbete, i arbete under uppenbart orimliga villkor eller i tiggeri.
  Scenariomall: BrB (1962:700) 4 kap. 1 b § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att socialnämnden bedömer att personen har exploaterats i tvångsarbete
    Och att <uppgift>
    När rättsläget bedöms
    Så gäller "indicates-4-1b" för händelsen "h1"

    Exempel:
      | uppgift                                                                  |
      | socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan |
      | socialnämnden bedömer att personens, eller någon annans, skyddslöshet har utnyttjats          |
      | socialnämnden bedömer att personens, eller någon annans, svåra situation har utnyttjats       |

  # BrB (1962:700) 4 kap. 1 b § andra stycket: Är den utsatta under 18 år krävs inget otillbörligt medel.
  Scenario: BrB (1962:700) 4 kap. 1 b § andra stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att personen har exploaterats i tvångsarbete
    När rättsläget bedöms
    Så gäller "indicates-4-1b" för händelsen "h1"

  # BrB (1962:700) 6 kap. 11 § första stycket: Brottet är att mot ersättning förmå någon till en sexuell handling för att delta i den eller få se den. Till och med juni 2025 krävdes en tillfällig sexuell förbindelse.
  Scenariomall: BrB (1962:700) 6 kap. 11 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att <uppgift 1>
    Och att <uppgift 2>
    När rättsläget bedöms
    Så gäller inte "indicates-6-11" för händelsen "h1"

    Exempel:
      | uppgift 1                                                                                           | uppgift 2                                                                                                             |
      | det inte stämmer att betalning har lovats eller getts för den sexuella handlingen, av vem som helst | socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen                      |
      | betalning har lovats eller getts för den sexuella handlingen, av vem som helst                      | socialnämnden bedömer att det inte stämmer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen |

  # BrB (1962:700) 6 kap. 9 § första stycket: Brottet är att förmå ett barn under 18 år att mot ersättning göra eller finna sig i en sexuell handling. Ersättningen kan komma från vem som helst.
  Scenario: BrB (1962:700) 6 kap. 9 § första stycket: ett villkor i taget
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att dagen då händelsen upphörde är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att det inte stämmer att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så gäller inte "indicates-6-9" för händelsen "h1"

  # Det som inte är sagt är okänt, inte falskt: BrB (1962:700) 4, 6 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    När rättsläget bedöms
    Så är det okänt om "indicates-4-1b" gäller för händelsen "h1"
    Och är det okänt om "indicates-purchase" gäller för händelsen "h1"
