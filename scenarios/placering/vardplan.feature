# language: sv
Egenskap: Barnets vårdplan efter två år och ansökan enligt LVU
  > SoL (2025:400) 9 kap. 13 § och SoF (2025:468) 10 kap. 1 §, tidigare SoL (2001:453) 11 kap. 3 § och SoF (2001:937) 5 kap. 1 §.

  # 9 kap. 13 § andra stycket första meningen
  Scenariomall: Första revideringen
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "revise-childs-care-plan-within-two-years" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Första revideringen, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    När rättsläget bedöms
    Så är det okänt om "revise-childs-care-plan-within-two-years" gäller för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Första revideringen, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde är 2025-05-01
    När rättsläget bedöms
    Så säger ingen regel något om "revise-childs-care-plan-within-two-years" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Första revideringen, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "revise-childs-care-plan-within-two-years" gäller för placeringen "p1"

  Scenariomall: Två år räknas från den dag barnet placerades
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2024-02-10
    När rättsläget bedöms
    Så ska "revise-childs-care-plan-within-two-years" vara gjort senast 2026-02-10 för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Planen är reviderad
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2024-02-10
    Och att för placeringen "p1" gäller att dagen då barnets vårdplan reviderades första gången är 2025-02-10
    När rättsläget bedöms
    Så är "revise-childs-care-plan-within-two-years" gjort för placeringen "p1"

  Scenariomall: Jourhem
    Givet dagen är <dag>
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är jourhem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "revise-childs-care-plan-within-two-years" för placeringen "p1"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 9 kap. 13 § andra stycket andra meningen
  Scenario: Långsiktigt boende
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-06-30
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl mot att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så gäller "care-plan-takes-up-long-term-housing" för placeringen "p1"

  Scenario: Långsiktigt boende, ingen vet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl mot att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så är det okänt om "care-plan-takes-up-long-term-housing" gäller för placeringen "p1"

  Scenario: Långsiktigt boende, villkoret brister
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-07-02
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det finns särskilda skäl mot att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så säger ingen regel något om "care-plan-takes-up-long-term-housing" för placeringen "p1"

  Scenario: Långsiktigt boende, undantaget
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-06-30
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det finns särskilda skäl mot att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så säger ingen regel något om "care-plan-takes-up-long-term-housing" för placeringen "p1"

  Scenario: Långsiktigt boende, okänt om undantaget
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-06-30
    När rättsläget bedöms
    Så är det okänt om "care-plan-takes-up-long-term-housing" gäller för placeringen "p1"

  Scenario: Långsiktigt boende enligt äldre lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-06-30
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det möter särskilda hinder att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så gäller "care-plan-takes-up-long-term-housing" för placeringen "p1"

  Scenario: Långsiktigt boende enligt äldre lag, ingen vet
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det möter särskilda hinder att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så är det okänt om "care-plan-takes-up-long-term-housing" gäller för placeringen "p1"

  Scenario: Långsiktigt boende enligt äldre lag, villkoret brister
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-07-01
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det möter särskilda hinder att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så säger ingen regel något om "care-plan-takes-up-long-term-housing" för placeringen "p1"

  Scenario: Långsiktigt boende enligt äldre lag, undantaget
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-06-30
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det möter särskilda hinder att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så säger ingen regel något om "care-plan-takes-up-long-term-housing" för placeringen "p1"

  Scenario: Långsiktigt boende enligt äldre lag, okänt om undantaget
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2023-06-30
    När rättsläget bedöms
    Så är det okänt om "care-plan-takes-up-long-term-housing" gäller för placeringen "p1"

  Scenario: Äldre lydelse är inte läst
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen från vilken barnet har varit placerat, i detta eller tidigare hem är 2022-01-01
    Och att för placeringen "p1" gäller att socialnämnden bedömer att det inte stämmer att det möter särskilda hinder att vårdplanen tar upp barnets långsiktiga boende
    När rättsläget bedöms
    Så är det okänt om "care-plan-takes-up-long-term-housing" gäller för placeringen "p1"

  # 11 kap. 3 § andra stycket tredje meningen i 2001 års lag
  Scenario: Barnets plan revideras vid behov efter den första revideringen
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och placeringen "p1" för personen
    Och att för placeringen "p1" gäller att dagen då barnets vårdplan reviderades första gången är 2025-02-10
    Och att socialnämnden bedömer att personens vårdplan behöver revideras
    När rättsläget bedöms
    Så gäller "revise-care-plan"

  Scenario: Ingen vet om planen har reviderats
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att personens vårdplan behöver revideras
    När rättsläget bedöms
    Så är det okänt om "revise-care-plan" gäller

  Scenario: En vuxens plan enligt äldre lag
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personens vårdplan behöver revideras
    När rättsläget bedöms
    Så säger ingen regel något om "revise-care-plan"

  Scenario: En vuxens plan från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 30
    Och att socialnämnden bedömer att personens vårdplan behöver revideras
    När rättsläget bedöms
    Så gäller "revise-care-plan"

  Scenario: Före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personens ålder i hela år är 9
    Och att socialnämnden bedömer att personens vårdplan behöver revideras
    När rättsläget bedöms
    Så är det okänt om "revise-care-plan" gäller

  # SoF 10 kap. 1 §
  Scenariomall: Ansökan enligt LVU
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att nämnden ska ansöka om vård enligt LVU
    När rättsläget bedöms
    Så gäller "lvu-application-describes-health-relations-and-views"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Ansökan enligt LVU, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    När rättsläget bedöms
    Så är det okänt om "lvu-application-describes-health-relations-and-views" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Ansökan enligt LVU, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att det inte stämmer att nämnden ska ansöka om vård enligt LVU
    När rättsläget bedöms
    Så säger ingen regel något om "lvu-application-describes-health-relations-and-views"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vårdplan i ansökan
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att nämnden ska ansöka om vård enligt LVU
    När rättsläget bedöms
    Så gäller "lvu-application-has-care-plan"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vårdplan i ansökan, ingen vet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    När rättsläget bedöms
    Så är det okänt om "lvu-application-has-care-plan" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Vårdplan i ansökan, villkoret brister
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att det inte stämmer att nämnden ska ansöka om vård enligt LVU
    När rättsläget bedöms
    Så säger ingen regel något om "lvu-application-has-care-plan"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
