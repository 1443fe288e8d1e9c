# language: sv
Egenskap: Familjehem, utbildning efter skolplikten och tillsyn av boenden för barn
  > SoF (2025:468) 3 kap., 4 kap. 5 och 6 §§, 5 kap. 8–10 §§, 10 och 16 kap., tidigare SoF (2001:937) 3 och 5 kap.

  # 3 kap. 1 §, 4 kap. 6 § och 5 kap. 9 §
  Scenario: Utbildning i familjehem
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så gäller "work-for-education-after-compulsory-school"

  Scenario: Utbildning i familjehem, ingen vet
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så är det okänt om "work-for-education-after-compulsory-school" gäller

  Scenario: Utbildning i familjehem, villkoret brister
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att det inte stämmer att personens skolplikt har upphört
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-education-after-compulsory-school"

  Scenario: Utbildning i familjehem, undantaget
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-education-after-compulsory-school"

  Scenario: Utbildning i familjehem, okänt om undantaget
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att personens skolplikt har upphört
    När rättsläget bedöms
    Så är det okänt om "work-for-education-after-compulsory-school" gäller

  Scenario: Arbetsträning i familjehem
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så gäller "work-for-work-training"

  Scenario: Arbetsträning i familjehem, ingen vet
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att personens skolplikt har upphört
    När rättsläget bedöms
    Så är det okänt om "work-for-work-training" gäller

  Scenario: Arbetsträning i familjehem, villkoret brister
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-work-training"

  Scenario: Utbildning i stödboende
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så gäller "work-for-education-after-compulsory-school"

  Scenario: Utbildning i stödboende, ingen vet
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så är det okänt om "work-for-education-after-compulsory-school" gäller

  Scenario: Utbildning i stödboende, villkoret brister
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att det inte stämmer att personens skolplikt har upphört
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-education-after-compulsory-school"

  Scenario: Utbildning i stödboende, undantaget
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-education-after-compulsory-school"

  Scenario: Utbildning i stödboende, okänt om undantaget
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    När rättsläget bedöms
    Så är det okänt om "work-for-education-after-compulsory-school" gäller

  Scenario: Arbetsträning i stödboende
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så gäller "work-for-work-training"

  Scenario: Arbetsträning i stödboende, ingen vet
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    När rättsläget bedöms
    Så är det okänt om "work-for-work-training" gäller

  Scenario: Arbetsträning i stödboende, villkoret brister
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att det inte stämmer att arbetsträning är lämpligare för personen än utbildning
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-work-training"

  Scenario: Den som är i skyddat boende
    Givet dagen är 2025-07-01
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att personens skolplikt har upphört
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-education-after-compulsory-school"

  Scenario: Före den 1 juli 2025 fanns bara ett råd
    Givet dagen är 2025-06-30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att personen behöver kompletterande undervisning eller lämplig yrkesutbildning
    När rättsläget bedöms
    Så säger ingen regel något om "work-for-education-after-compulsory-school"
    Och gäller "offer-supplementary-education-in-care"
    Och gäller "offer-work-training-in-care"

  Scenario: Äldre råd om utbildning
    Givet dagen är 2025-06-30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att personen behöver kompletterande undervisning eller lämplig yrkesutbildning
    När rättsläget bedöms
    Så gäller "offer-supplementary-education-in-care"

  Scenario: Äldre råd om utbildning, ingen vet
    Givet dagen är 2025-06-30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    När rättsläget bedöms
    Så är det okänt om "offer-supplementary-education-in-care" gäller

  Scenario: Äldre råd om utbildning, villkoret brister
    Givet dagen är 2025-06-30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    Och att socialnämnden bedömer att det inte stämmer att personen behöver kompletterande undervisning eller lämplig yrkesutbildning
    När rättsläget bedöms
    Så säger ingen regel något om "offer-supplementary-education-in-care"

  Scenario: Äldre råd om arbetsträning
    Givet dagen är 2025-06-30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att personens skolplikt har upphört
    När rättsläget bedöms
    Så gäller "offer-work-training-in-care"

  Scenario: Äldre råd om arbetsträning, ingen vet
    Givet dagen är 2025-06-30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    När rättsläget bedöms
    Så är det okänt om "offer-work-training-in-care" gäller

  Scenario: Äldre råd om arbetsträning, villkoret brister
    Givet dagen är 2025-06-30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i stödboende
    Och att det inte stämmer att personens skolplikt har upphört
    När rättsläget bedöms
    Så säger ingen regel något om "offer-work-training-in-care"

  # 3 kap. 2 §
  Scenariomall: Vuxen i familjehem
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så gäller "follow-adults-in-foster-homes"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vuxen i familjehem, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att insatsen genomförs för personen nu
    När rättsläget bedöms
    Så är det okänt om "follow-adults-in-foster-homes" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vuxen i familjehem, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "follow-adults-in-foster-homes"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Ett barn i familjehem
    Givet dagen är <dag>
    Och att personens ålder i hela år är 17
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "follow-adults-in-foster-homes"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 3 kap. 3 §
  Scenariomall: Registerkontroll före placering
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så gäller "check-registers-before-placement" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Registerkontroll före placering, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    När rättsläget bedöms
    Så är det okänt om "check-registers-before-placement" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Registerkontroll före placering, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "check-registers-before-placement" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Registerkontroll före placering i jourhem
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    När rättsläget bedöms
    Så gäller "check-registers-before-placement" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Registren är kontrollerade
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att uppgifter ur belastningsregistret och misstankeregistret har hämtats in om den eller dem som ska anlitas för vården
    När rättsläget bedöms
    Så är "check-registers-before-placement" gjort för placeringen "p1"

  Scenariomall: En vuxen placeras
    Givet dagen är <dag>
    Och att personens ålder i hela år är 18
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "check-registers-before-placement" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Registerkontroll före placering, lagrummet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så vilar "check-registers-before-placement" på "<lagrum>" för placeringen "p1"

    Exempel:
      | dag        | lagrum                      |
      | 2025-06-30 | SoF (2001:937) 5 kap. 1 b § |
      | 2025-07-01 | SoF (2025:468) 3 kap. 3 §   |

  # 3 kap. 4 § första stycket
  Scenario: Förteckning över barn i familjehem
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att beslut om vård i hemmet har fattats
    När rättsläget bedöms
    Så gäller "keep-list-of-children-in-private-homes" för placeringen "p1"

  Scenario: Förteckning över barn i familjehem, ingen vet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "keep-list-of-children-in-private-homes" gäller för placeringen "p1"

  Scenario: Förteckning över barn i familjehem, villkoret brister
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att det inte stämmer att beslut om vård i hemmet har fattats
    När rättsläget bedöms
    Så säger ingen regel något om "keep-list-of-children-in-private-homes" för placeringen "p1"

  Scenario: Förteckning över barn i annat enskilt hem
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är annat enskilt hem som inte tillhör en förälder eller vårdnadshavare
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden har lämnat medgivande till att barnet tas emot i hemmet
    När rättsläget bedöms
    Så gäller "keep-list-of-children-in-private-homes" för placeringen "p1"

  Scenario: Äldre regler om förteckning är inte lästa
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att beslut om vård i hemmet har fattats
    När rättsläget bedöms
    Så är det okänt om "keep-list-of-children-in-private-homes" gäller för placeringen "p1"

  # 4 kap. 5 § och 5 kap. 8 §
  Scenariomall: Allvarlig sjukdom eller olycka
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    Och att personen har drabbats av allvarlig sjukdom eller ett allvarligt olycksfall
    När rättsläget bedöms
    Så gäller "tell-relation-and-committee-of-illness"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Allvarlig sjukdom eller olycka, ingen vet
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    När rättsläget bedöms
    Så är det okänt om "tell-relation-and-committee-of-illness" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Allvarlig sjukdom eller olycka, villkoret brister
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    Och att det inte stämmer att personen har drabbats av allvarlig sjukdom eller ett allvarligt olycksfall
    När rättsläget bedöms
    Så säger ingen regel något om "tell-relation-and-committee-of-illness"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Sjukdom i skyddat boende
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att personen har drabbats av allvarlig sjukdom eller ett allvarligt olycksfall
    När rättsläget bedöms
    Så säger ingen regel något om "tell-relation-and-committee-of-illness"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 5 kap. 10 §
  Scenariomall: Kallelse till domstol
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    Och att en domstol eller en annan myndighet begär att personen inställer sig där
    Och att föreståndaren för boendet bedömer att det inte stämmer att inställelsen är uppenbart olämplig ur vårdsynpunkt eller inte möjlig av något annat skäl
    När rättsläget bedöms
    Så gäller "let-person-appear-before-authority"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kallelse till domstol, ingen vet
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    Och att föreståndaren för boendet bedömer att det inte stämmer att inställelsen är uppenbart olämplig ur vårdsynpunkt eller inte möjlig av något annat skäl
    När rättsläget bedöms
    Så är det okänt om "let-person-appear-before-authority" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kallelse till domstol, villkoret brister
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    Och att det inte stämmer att en domstol eller en annan myndighet begär att personen inställer sig där
    Och att föreståndaren för boendet bedömer att det inte stämmer att inställelsen är uppenbart olämplig ur vårdsynpunkt eller inte möjlig av något annat skäl
    När rättsläget bedöms
    Så säger ingen regel något om "let-person-appear-before-authority"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kallelse till domstol, undantaget
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    Och att en domstol eller en annan myndighet begär att personen inställer sig där
    Och att föreståndaren för boendet bedömer att inställelsen är uppenbart olämplig ur vårdsynpunkt eller inte möjlig av något annat skäl
    När rättsläget bedöms
    Så säger ingen regel något om "let-person-appear-before-authority"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kallelse till domstol, okänt om undantaget
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i annat hem för vård eller boende
    Och att en domstol eller en annan myndighet begär att personen inställer sig där
    När rättsläget bedöms
    Så är det okänt om "let-person-appear-before-authority" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Inställelsen går inte
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att en domstol eller en annan myndighet begär att personen inställer sig där
    Och att föreståndaren för boendet bedömer att inställelsen är uppenbart olämplig ur vårdsynpunkt eller inte möjlig av något annat skäl
    När rättsläget bedöms
    Så gäller "tell-authority-person-cannot-appear"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Inställelsen går inte, ingen vet
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att en domstol eller en annan myndighet begär att personen inställer sig där
    När rättsläget bedöms
    Så är det okänt om "tell-authority-person-cannot-appear" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Inställelsen går inte, villkoret brister
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att en domstol eller en annan myndighet begär att personen inställer sig där
    Och att föreståndaren för boendet bedömer att det inte stämmer att inställelsen är uppenbart olämplig ur vårdsynpunkt eller inte möjlig av något annat skäl
    När rättsläget bedöms
    Så säger ingen regel något om "tell-authority-person-cannot-appear"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 10 kap. 2 och 3 §§
  Scenariomall: Vårdplanens innehåll
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så gäller "care-plan-contents"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vårdplanens innehåll, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att en insats utformas eller genomförs för personen
    När rättsläget bedöms
    Så är det okänt om "care-plan-contents" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vårdplanens innehåll, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 30
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i jourhem
    När rättsläget bedöms
    Så säger ingen regel något om "care-plan-contents"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Vårdplanens innehåll, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 30
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så är det okänt om "care-plan-contents" gäller

  Scenariomall: Genomförandeplanens innehåll
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så gäller "implementation-plan-contents"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Genomförandeplanens innehåll, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att insatsen genomförs för personen nu
    När rättsläget bedöms
    Så är det okänt om "implementation-plan-contents" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Genomförandeplanens innehåll, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i jourhem
    När rättsläget bedöms
    Så säger ingen regel något om "implementation-plan-contents"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Genomförandeplanens innehåll, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 16
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så är det okänt om "implementation-plan-contents" gäller

  Scenariomall: Genomförandeplan för den som har fyllt 21
    Givet dagen är <dag>
    Och att personens ålder i hela år är 21
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "implementation-plan-contents"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 16 kap. 1 och 2 §§
  Scenariomall: Årlig inspektion
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är stödboende
    När rättsläget bedöms
    Så gäller "yearly-inspection-of-homes-for-children" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Årlig inspektion, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "yearly-inspection-of-homes-for-children" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Årlig inspektion, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så säger ingen regel något om "yearly-inspection-of-homes-for-children" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Årlig inspektion, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 16
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är stödboende
    När rättsläget bedöms
    Så är det okänt om "yearly-inspection-of-homes-for-children" gäller för placeringen "p1"

  Scenariomall: Samtal vid inspektionen
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg gör en inspektion i hemmet eller boendet
    Och att för placeringen "p1" gäller att barnet eller den unge samtycker till att samtala med inspektionen
    När rättsläget bedöms
    Så gäller "talk-with-child-at-inspection" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Samtal vid inspektionen, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg gör en inspektion i hemmet eller boendet
    När rättsläget bedöms
    Så är det okänt om "talk-with-child-at-inspection" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Samtal vid inspektionen, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg gör en inspektion i hemmet eller boendet
    Och att för placeringen "p1" gäller att det inte stämmer att barnet eller den unge samtycker till att samtala med inspektionen
    När rättsläget bedöms
    Så säger ingen regel något om "talk-with-child-at-inspection" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Samtal vid inspektionen, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 10
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är skyddat boende
    Och att för placeringen "p1" gäller att Inspektionen för vård och omsorg gör en inspektion i hemmet eller boendet
    Och att för placeringen "p1" gäller att barnet eller den unge samtycker till att samtala med inspektionen
    När rättsläget bedöms
    Så är det okänt om "talk-with-child-at-inspection" gäller för placeringen "p1"

  Scenariomall: Fler än tre i hemmet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att beslutet om placering innebär att fler än tre barn eller unga kommer att vara placerade i familjehemmet eller jourhemmet
    När rättsläget bedöms
    Så gäller "notify-more-than-three-children-in-home" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Fler än tre i hemmet, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    När rättsläget bedöms
    Så är det okänt om "notify-more-than-three-children-in-home" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Fler än tre i hemmet, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 10
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att det inte stämmer att beslutet om placering innebär att fler än tre barn eller unga kommer att vara placerade i familjehemmet eller jourhemmet
    När rättsläget bedöms
    Så säger ingen regel något om "notify-more-than-three-children-in-home" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
