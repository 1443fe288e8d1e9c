# language: sv
Egenskap: Ansökan om plats, vem som beslutar och underrättelser från staten
  > SoF (2025:468) 9 kap. 1–5, 10, 11, 20 och 21 §§, tidigare SoF (2001:937) 3 kap. 10–14, 16 och 16 a §§.

  # 9 kap. 1 §
  Scenario: Nämnden ansöker om platsen
    Givet dagen är 2025-07-01
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att det inte stämmer att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så gäller "enrolment-on-committees-application"

  Scenario: Nämnden ansöker om platsen, ingen vet
    Givet dagen är 2025-07-01
    Och att det inte stämmer att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så är det okänt om "enrolment-on-committees-application" gäller

  Scenario: Nämnden ansöker om platsen, villkoret brister
    Givet dagen är 2025-07-01
    Och att det inte stämmer att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att det inte stämmer att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "enrolment-on-committees-application"

  Scenario: Nämnden ansöker om platsen, undantaget
    Givet dagen är 2025-07-01
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "enrolment-on-committees-application"

  Scenario: Nämnden ansöker om platsen, okänt om undantaget
    Givet dagen är 2025-07-01
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så är det okänt om "enrolment-on-committees-application" gäller

  Scenario: Ansökan enligt 2001 års förordning
    Givet dagen är 2025-06-30
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så gäller "enrolment-on-application"

  Scenario: Ansökan enligt 2001 års förordning, ingen vet
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "enrolment-on-application" gäller

  Scenario: Ansökan enligt 2001 års förordning, villkoret brister
    Givet dagen är 2025-06-30
    Och att det inte stämmer att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så säger ingen regel något om "enrolment-on-application"

  Scenario: Ansökan enligt 2001 års förordning, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så är det okänt om "enrolment-on-application" gäller

  Scenario: Utan behovsprövning krävdes ändå ansökan enligt äldre text
    Givet dagen är 2025-06-30
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så gäller "enrolment-on-application"
    Och säger ingen regel något om "enrolment-on-committees-application"

  # 9 kap. 2 §
  Scenariomall: Utredningen följer med
    Givet dagen är <dag>
    Och att socialnämnden ansöker om inskrivning av personen
    När rättsläget bedöms
    Så gäller "hand-in-investigation-with-application"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utredningen följer med, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "hand-in-investigation-with-application" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utredningen följer med, villkoret brister
    Givet dagen är <dag>
    Och att det inte stämmer att socialnämnden ansöker om inskrivning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "hand-in-investigation-with-application"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Någon annan ansöker
    Givet dagen är 2025-07-01
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att den som beslutar om inskrivning bedömer att socialnämnden behöver höras om inskrivningen
    Och att det inte stämmer att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så gäller "hear-committee-on-enrolment"

  Scenario: Någon annan ansöker, ingen vet
    Givet dagen är 2025-07-01
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att det inte stämmer att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så är det okänt om "hear-committee-on-enrolment" gäller

  Scenario: Någon annan ansöker, villkoret brister
    Givet dagen är 2025-07-01
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att den som beslutar om inskrivning bedömer att det inte stämmer att socialnämnden behöver höras om inskrivningen
    Och att det inte stämmer att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "hear-committee-on-enrolment"

  Scenario: Någon annan ansöker, undantaget
    Givet dagen är 2025-07-01
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att den som beslutar om inskrivning bedömer att socialnämnden behöver höras om inskrivningen
    Och att personen tar del av en plats i skyddat boende eller hem för vård eller boende utan individuell behovsprövning
    När rättsläget bedöms
    Så säger ingen regel något om "hear-committee-on-enrolment"

  Scenario: Någon annan ansöker, okänt om undantaget
    Givet dagen är 2025-07-01
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att den som beslutar om inskrivning bedömer att socialnämnden behöver höras om inskrivningen
    När rättsläget bedöms
    Så är det okänt om "hear-committee-on-enrolment" gäller

  Scenario: Någon annan ansöker, äldre text
    Givet dagen är 2025-06-30
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att den som beslutar om inskrivning bedömer att socialnämnden behöver höras om inskrivningen
    När rättsläget bedöms
    Så gäller "hear-committee-on-enrolment"

  Scenario: Någon annan ansöker, äldre text, ingen vet
    Givet dagen är 2025-06-30
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    När rättsläget bedöms
    Så är det okänt om "hear-committee-on-enrolment" gäller

  Scenario: Någon annan ansöker, äldre text, villkoret brister
    Givet dagen är 2025-06-30
    Och att någon annan än socialnämnden ansöker om inskrivning av personen
    Och att den som beslutar om inskrivning bedömer att det inte stämmer att socialnämnden behöver höras om inskrivningen
    När rättsläget bedöms
    Så säger ingen regel något om "hear-committee-on-enrolment"

  Scenario: Uppgifter om den som är under 21
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 20
    Och att socialnämnden ansöker om inskrivning av personen
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så gäller "give-data-to-check-that-home-fits"

  Scenario: Uppgifter om den som är under 21, ingen vet
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 20
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så är det okänt om "give-data-to-check-that-home-fits" gäller

  Scenario: Uppgifter om den som är under 21, villkoret brister
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 21
    Och att socialnämnden ansöker om inskrivning av personen
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-to-check-that-home-fits"

  Scenario: Ansökan om plats i statens hem
    Givet dagen är 2025-07-01
    Och att personens ålder i hela år är 17
    Och att socialnämnden ansöker om inskrivning av personen
    Och att det inte stämmer att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-to-check-that-home-fits"

  Scenario: Uppgiftskravet är nytt
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 20
    Och att socialnämnden ansöker om inskrivning av personen
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-to-check-that-home-fits"

  # 9 kap. 3 §
  Scenariomall: Kopia av beslutet
    Givet dagen är <dag>
    Och att socialnämnden ansöker om inskrivning av personen
    Och att det för personen finns ett beslut om omedelbart omhändertagande eller om vård enligt LVU eller LVM, eller om skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så gäller "hand-in-copy-of-care-decision"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kopia av beslutet, ingen vet
    Givet dagen är <dag>
    Och att socialnämnden ansöker om inskrivning av personen
    När rättsläget bedöms
    Så är det okänt om "hand-in-copy-of-care-decision" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Kopia av beslutet, villkoret brister
    Givet dagen är <dag>
    Och att socialnämnden ansöker om inskrivning av personen
    Och att det inte stämmer att det för personen finns ett beslut om omedelbart omhändertagande eller om vård enligt LVU eller LVM, eller om skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så säger ingen regel något om "hand-in-copy-of-care-decision"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Kopia av beslutet, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att socialnämnden ansöker om inskrivning av personen
    Och att det för personen finns ett beslut om omedelbart omhändertagande eller om vård enligt LVU eller LVM, eller om skyddat boende enligt lagen (2024:79)
    När rättsläget bedöms
    Så är det okänt om "hand-in-copy-of-care-decision" gäller

  # 9 kap. 4 §
  Scenariomall: Föreståndaren beslutar om inskrivning
    Givet dagen är <dag>
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så gäller "director-decides-on-enrolment"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om inskrivning, ingen vet
    Givet dagen är <dag>
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så är det okänt om "director-decides-on-enrolment" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om inskrivning, villkoret brister
    Givet dagen är <dag>
    Och att det inte stämmer att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så säger ingen regel något om "director-decides-on-enrolment"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om inskrivning, undantaget
    Givet dagen är <dag>
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så säger ingen regel något om "director-decides-on-enrolment"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om inskrivning, okänt om undantaget
    Givet dagen är <dag>
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så är det okänt om "director-decides-on-enrolment" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Föreståndaren beslutar om inskrivning, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så är det okänt om "director-decides-on-enrolment" gäller

  Scenariomall: Annan ordning
    Givet dagen är <dag>
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så gäller "tell-inspectorate-of-other-enrolment-order"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Annan ordning, ingen vet
    Givet dagen är <dag>
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så är det okänt om "tell-inspectorate-of-other-enrolment-order" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Annan ordning, villkoret brister
    Givet dagen är <dag>
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så säger ingen regel något om "tell-inspectorate-of-other-enrolment-order"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Annan ordning, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att en inskrivning av personen prövas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende som inte drivs av Statens institutionsstyrelse
    Och att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om inskrivning
    När rättsläget bedöms
    Så är det okänt om "tell-inspectorate-of-other-enrolment-order" gäller

  # 9 kap. 5 och 11 §§
  Scenariomall: Statens hem
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att det särskilda ungdomshemmet eller LVM-hemmet bedrivs av Statens institutionsstyrelse
    När rättsläget bedöms
    Så gäller "state-board-decides-on-enrolment-and-discharge"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Statens hem, ingen vet
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    När rättsläget bedöms
    Så är det okänt om "state-board-decides-on-enrolment-and-discharge" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Statens hem, villkoret brister
    Givet dagen är <dag>
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "state-board-decides-on-enrolment-and-discharge"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Statens hem, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att en insats utformas eller genomförs för personen
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    När rättsläget bedöms
    Så är det okänt om "state-board-decides-on-enrolment-and-discharge" gäller

  # 9 kap. 10 §
  Scenariomall: Föreståndaren beslutar om utskrivning
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om utskrivning
    När rättsläget bedöms
    Så gäller "director-decides-on-discharge"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om utskrivning, ingen vet
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om utskrivning
    När rättsläget bedöms
    Så är det okänt om "director-decides-on-discharge" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om utskrivning, villkoret brister
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om utskrivning
    När rättsläget bedöms
    Så säger ingen regel något om "director-decides-on-discharge"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om utskrivning, undantaget
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om utskrivning
    När rättsläget bedöms
    Så säger ingen regel något om "director-decides-on-discharge"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Föreståndaren beslutar om utskrivning, okänt om undantaget
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så är det okänt om "director-decides-on-discharge" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Föreståndaren beslutar om utskrivning, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att det inte stämmer att kommunen eller den privata utföraren har bestämt att någon annan än föreståndaren beslutar om utskrivning
    När rättsläget bedöms
    Så är det okänt om "director-decides-on-discharge" gäller

  # 9 kap. 20 och 21 §§
  Scenariomall: Personen kan skrivas ut från statens hem
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att personen kan skrivas ut från det särskilda ungdomshemmet eller LVM-hemmet
    När rättsläget bedöms
    Så gäller "state-board-tells-committee-of-discharge"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Personen kan skrivas ut från statens hem, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "state-board-tells-committee-of-discharge" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Personen kan skrivas ut från statens hem, villkoret brister
    Givet dagen är <dag>
    Och att insatsen genomförs för personen nu
    Och att svaret på insatsens slag är vård i särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att personen kan skrivas ut från det särskilda ungdomshemmet eller LVM-hemmet
    När rättsläget bedöms
    Så säger ingen regel något om "state-board-tells-committee-of-discharge"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillfälligt på ett annat ungdomshem
    Givet dagen är <dag>
    Och att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så gäller "state-board-tells-committee-of-temporary-stay"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillfälligt på ett annat ungdomshem, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "state-board-tells-committee-of-temporary-stay" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Tillfälligt på ett annat ungdomshem, villkoret brister
    Givet dagen är <dag>
    Och att det inte stämmer att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så säger ingen regel något om "state-board-tells-committee-of-temporary-stay"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 9 kap. 15 §
  Scenariomall: Utskrivning från vård enligt LVU
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att det inte stämmer att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så gäller "no-discharge-without-committee"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utskrivning från vård enligt LVU, ingen vet
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så är det okänt om "no-discharge-without-committee" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utskrivning från vård enligt LVU, villkoret brister
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att det inte stämmer att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så säger ingen regel något om "no-discharge-without-committee"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utskrivning från vård enligt LVU, undantaget
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så säger ingen regel något om "no-discharge-without-committee"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utskrivning från vård enligt LVU, okänt om undantaget
    Givet dagen är <dag>
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    När rättsläget bedöms
    Så är det okänt om "no-discharge-without-committee" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Utskrivning från vård enligt LVU, före den lästa lydelsen
    Givet dagen är 2024-03-31
    Och att personen vårdas i ett stödboende, ett skyddat boende eller ett hem för vård eller boende
    Och att vården i hemmet eller boendet ges med stöd av LVU
    Och att det inte stämmer att personen är placerad i boendet med stöd av lagen om placering av barn i skyddat boende
    Och att det inte stämmer att socialnämnden har begärt eller medgett att personen skrivs ut
    Och att det inte stämmer att Statens institutionsstyrelse har beslutat att den unge tillfälligt ska vistas på ett annat särskilt ungdomshem
    När rättsläget bedöms
    Så är det okänt om "no-discharge-without-committee" gäller
