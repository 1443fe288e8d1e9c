# language: sv
Egenskap: Brottsofferreglerna från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2025:400) 13 kap. 1 och 8 §§ och 18 kap. 7 §, tidigare SoL (2001:453) 5 kap. 11 och 11 a §§.

  # SoL (2001:453) 5 kap. 11 § första stycket
  Scenariomall: Verka för stöd till den som har utsatts enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 25
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                       | svar                                                       |
      | socialnämnden bedömer att personen har utsatts för brott                      | gäller "work-for-crime-victim-support"                     |
      | ingen har bedömt om personen har utsatts för brott                            | är det okänt om "work-for-crime-victim-support" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen har utsatts för brott | säger ingen regel något om "work-for-crime-victim-support" |

  # SoL (2001:453) 5 kap. 11 § tredje stycket
  Scenariomall: Vem som räknas som brottsoffer enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 40
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                       | svar                                            |
      | socialnämnden bedömer att personen har utsatts för brott                      | gäller "counts-as-crime-victim"                 |
      | ingen har bedömt om personen har utsatts för brott                            | är det okänt om "counts-as-crime-victim" gäller |
      | socialnämnden bedömer att det inte stämmer att personen har utsatts för brott | gäller inte "counts-as-crime-victim"            |

  # SoL (2001:453) 5 kap. 11 § första stycket
  Scenariomall: Verka för stöd till närstående enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att listan över närstående för personen är fullständig
    Och att listan över personer är fullständig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                    | svar                                                                      |
      | socialnämnden bedömer att personen är närstående till någon som har utsatts för brott                      | gäller "work-for-support-to-close-relation-of-victim"                     |
      | ingen har bedömt om personen är närstående till någon som har utsatts för brott                            | är det okänt om "work-for-support-to-close-relation-of-victim" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen är närstående till någon som har utsatts för brott | säger ingen regel något om "work-for-support-to-close-relation-of-victim" |

  # SoL (2025:400) 13 kap. 1 § första stycket andra meningen
  Scenariomall: Stöd riktat till närstående
    Givet dagen är 2025-09-01
    Och att listan över närstående för personen är fullständig
    Och att listan över personer är fullständig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                    | svar                                                                       |
      | socialnämnden bedömer att personen är närstående till någon som har utsatts för brott                      | gäller "direct-crime-victim-support-to-close-relation"                     |
      | ingen har bedömt om personen är närstående till någon som har utsatts för brott                            | är det okänt om "direct-crime-victim-support-to-close-relation" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen är närstående till någon som har utsatts för brott | säger ingen regel något om "direct-crime-victim-support-to-close-relation" |

  # SoL (2001:453) 5 kap. 11 § tredje stycket och SoL (2025:400) 18 kap. 7 § första stycket
  Scenariomall: Insatser till närstående till ett barn
    Givet dagen är <dag>
    Och att listan över närstående för personen är fullständig
    Och att listan över personer är fullständig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                       | svar                                                                           |
      | 2025-06-30 | socialnämnden bedömer att personen är närstående till ett barn som har utsatts för brott                      | gäller "close-relation-of-child-victim-gets-interventions"                     |
      | 2025-06-30 | ingen har bedömt om personen är närstående till ett barn som har utsatts för brott                            | är det okänt om "close-relation-of-child-victim-gets-interventions" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att personen är närstående till ett barn som har utsatts för brott | säger ingen regel något om "close-relation-of-child-victim-gets-interventions" |
      | 2025-09-01 | socialnämnden bedömer att personen är närstående till ett barn som har utsatts för brott                      | gäller "close-relation-of-child-victim-gets-interventions"                     |
      | 2025-09-01 | ingen har bedömt om personen är närstående till ett barn som har utsatts för brott                            | är det okänt om "close-relation-of-child-victim-gets-interventions" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personen är närstående till ett barn som har utsatts för brott | säger ingen regel något om "close-relation-of-child-victim-gets-interventions" |

  # SoL (2001:453) 5 kap. 11 a § första stycket
  Scenariomall: Verka för att ett våldsamt beteende ändras enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                        | svar                                                              |
      | socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp                      | gäller "work-for-change-of-violent-behaviour"                     |
      | ingen har bedömt om personen utsätter eller har utsatt en närstående för våld eller andra övergrepp                            | är det okänt om "work-for-change-of-violent-behaviour" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp | säger ingen regel något om "work-for-change-of-violent-behaviour" |

  # SoL (2001:453) 5 kap. 11 a § andra stycket
  Scenariomall: Säkerheten för dem som är utsatta enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                        | svar                                                                    |
      | socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp                      | gäller "regard-safety-of-those-exposed-to-violence"                     |
      | ingen har bedömt om personen utsätter eller har utsatt en närstående för våld eller andra övergrepp                            | är det okänt om "regard-safety-of-those-exposed-to-violence" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp | säger ingen regel något om "regard-safety-of-those-exposed-to-violence" |

  # SoL (2025:400) 13 kap. 8 § första stycket
  Scenariomall: Erbjuda insatser för att ändra ett våldsamt beteende
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                        | svar                                                                         |
      | socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp                      | gäller "offer-interventions-to-change-violent-behaviour"                     |
      | ingen har bedömt om personen utsätter eller har utsatt en närstående för våld eller andra övergrepp                            | är det okänt om "offer-interventions-to-change-violent-behaviour" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp | säger ingen regel något om "offer-interventions-to-change-violent-behaviour" |

  # SoL (2025:400) 13 kap. 8 § andra stycket
  Scenariomall: Säkerheten för dem som är utsatta
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen utsätter eller har utsatt en närstående för våld eller andra övergrepp
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                     | svar                                                                    |
      | nämnden erbjuder personen insatser för att ändra ett våldsamt beteende                      | gäller "regard-safety-of-those-exposed-to-violence"                     |
      | det är okänt om nämnden erbjuder personen insatser för att ändra ett våldsamt beteende      | är det okänt om "regard-safety-of-those-exposed-to-violence" gäller     |
      | det inte stämmer att nämnden erbjuder personen insatser för att ändra ett våldsamt beteende | säger ingen regel något om "regard-safety-of-those-exposed-to-violence" |

  # SoL (2025:400) 13 kap. 1 § andra stycket
  Scenariomall: Den som kan behöva förändra sin situation
    Givet dagen är 2025-09-01
    Och att <våld>
    Och att <heder>
    Och att <behov>
    Och att socialnämnden bedömer att nämndens ansvar att uppmärksamma behov når också den som varken är utsatt för brott eller närstående
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | våld                                                                                                                              | heder                                                                                                                     | behov                                                                                                               | svar                                                            |
      | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående | socialnämnden bedömer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv                      | socialnämnden bedömer att det inte stämmer att personen kan vara i behov av insatser för att förändra sin situation | gäller "attend-to-need-to-change-situation"                     |
      | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv | socialnämnden bedömer att personen kan vara i behov av insatser för att förändra sin situation                      | gäller "attend-to-need-to-change-situation"                     |
      | ingen har bedömt om personen är eller har varit utsatt för våld eller andra övergrepp av en närstående                            | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv | socialnämnden bedömer att det inte stämmer att personen kan vara i behov av insatser för att förändra sin situation | är det okänt om "attend-to-need-to-change-situation" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv | ingen har bedömt om personen kan vara i behov av insatser för att förändra sin situation                            | är det okänt om "attend-to-need-to-change-situation" gäller     |
      | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående | socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller förtryck med hedersmotiv | socialnämnden bedömer att det inte stämmer att personen kan vara i behov av insatser för att förändra sin situation | säger ingen regel något om "attend-to-need-to-change-situation" |

  # SoL (2001:453) 5 kap. 11 § tredje stycket: Har ett barn utsatts för brott är det nämndens ansvar att barnets behov av stöd och hjälp möts.
  # SoL (2001:453) 5 kap. 11 § fjärde stycket: Att ett barn har bevittnat våld av eller mot närstående gör barnet till brottsoffer. Det ska nämnden särskilt beakta.
  # SoL (2001:453) 5 kap. 11 § fjärde stycket: Nämnden ska ansvara för att barnet som har bevittnat våld får det stöd och den hjälp som barnet behöver.
  Scenario: SoL (2001:453) 5 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 1985-02-01
    När rättsläget bedöms
    Så säger ingen regel något om "child-victim-gets-interventions"
    Och säger ingen regel något om "consider-witnessing-child-as-victim"

  # SoL (2001:453) 5 kap. 11 § fjärde stycket: Ett barn som har bevittnat våld av eller mot närstående räknas som offer för brott.
  Scenario: SoL (2001:453) 5 kap.: villkoren är uppfyllda
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så gäller "counts-as-crime-victim"

  # SoL (2001:453) 5 kap. 11 § andra stycket: Nämnden ska särskilt beakta att kvinnor som utsätts eller har utsatts av närstående kan behöva hjälp att förändra sin situation.
  Scenario: SoL (2001:453) 5 kap. 11 § andra stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personen är kvinna
    Och att socialnämnden bedömer att det inte stämmer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    När rättsläget bedöms
    Så säger ingen regel något om "attend-to-need-to-change-situation"

  # SoL (2001:453) 5 kap. 11 § fjärde stycket: Att ett barn har bevittnat våld av eller mot närstående gör barnet till brottsoffer. Det ska nämnden särskilt beakta.
  Scenario: SoL (2001:453) 5 kap. 11 § fjärde stycket: ett villkor i taget
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så säger ingen regel något om "consider-witnessing-child-as-victim"

  # SoL (2001:453) 5 kap. 11 § fjärde stycket: Ett barn som har bevittnat våld av eller mot närstående räknas som offer för brott.
  Scenario: SoL (2001:453) 5 kap. 11 § fjärde stycket: ett villkor i taget, regel 2
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller inte "counts-as-crime-victim"

  # SoL (2001:453) 5 kap. 11 § fjärde stycket: Nämnden ska ansvara för att barnet som har bevittnat våld får det stöd och den hjälp som barnet behöver.
  Scenario: SoL (2001:453) 5 kap. 11 § fjärde stycket: ett villkor i taget, regel 3
    Givet dagen är 2025-06-30
    Och att personens födelsedag är 2009-02-01
    Och att socialnämnden bedömer att det inte stämmer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    Och att socialnämnden bedömer att det inte stämmer att personen har utsatts för brott
    När rättsläget bedöms
    Så säger ingen regel något om "child-victim-gets-interventions"

  # Det som inte är sagt är okänt, inte falskt: SoL (2001:453) 5 kap.
  Scenario: Ingen har sagt något den 2025-06-30
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "attend-to-need-to-change-situation" gäller
    Och är det okänt om "consider-witnessing-child-as-victim" gäller
    Och är det okänt om "counts-as-crime-victim" gäller

  # Det som inte är sagt är okänt, inte falskt: SoL (2025:400) 18 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "consider-witnessing-child-as-victim" gäller

  # BrB 6 kap. 11 §: Tecken på köp av sexuell handling är skäl att fråga nämnden om personen har utsatts för brott.
  Scenario: BrB 6 kap. 11 §: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    Och att socialnämnden bedömer att köparens huvudsakliga syfte var att delta i eller förevisas handlingen
    När rättsläget bedöms
    Så ställs frågan "is_crime_victim"

  # BrB 6 kap. 9 §: Tecken på köp av sexuell handling av barn är skäl att fråga nämnden om barnet har utsatts för brott.
  Scenario: BrB 6 kap. 9 §: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att dagen då händelsen började är 2025-09-01
    Och att personens födelsedag är 2009-02-01
    Och att någon har förmått personen till den sexuella handlingen
    Och att en sexuell handling genomfördes med personen, eller personen företog eller tålde en sexuell handling
    Och att betalning har lovats eller getts för den sexuella handlingen, av vem som helst
    När rättsläget bedöms
    Så ställs frågan "is_crime_victim"

  # BrB 4 kap. 1 a §: Tecken på människohandel eller människoexploatering är skäl att fråga nämnden om personen har utsatts för brott.
  Scenario: BrB 4 kap. 1 a §: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och händelsen "h1" mot personen
    Och att personen har rekryterats, transporterats, överförts, inhysts eller tagits emot av någon
    Och att socialnämnden bedömer att olaga tvång har använts som medel mot personen eller någon annan
    Och att socialnämnden bedömer att åtgärden skedde i syfte att personen ska exploateras för sexuella ändamål
    När rättsläget bedöms
    Så ställs frågan "is_crime_victim"

  # SoL (2001:453) 5 kap. 11 §: Våld av närstående eller med hedersmotiv är skäl att fråga nämnden om personen har utsatts för brott.
  Scenario: SoL (2001:453) 5 kap. 11 §: svaret när regeln gäller
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att personen är eller har varit utsatt för våld eller andra övergrepp av en närstående
    När rättsläget bedöms
    Så ställs frågan "is_crime_victim"
