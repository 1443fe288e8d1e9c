# language: sv
Egenskap: LVU, dagarna kring en ändrad lydelse
  > LVU (1990:52). Lydelser före den 1 juli 2022 är inte lästa, utom där de började gälla tidigare. Okänt är då det rätta svaret.

  # LVU (1990:52) 1 § andra stycket, SFS 2022:664
  Scenariomall: Vård för den som är under 18 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att socialnämnden bedömer att det kan antas att vården den unge behöver inte kan ges med samtycke av vårdnadshavarna och, från 15 år, av den unge
    Och att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                  |
      | 2022-06-30 | är det okänt om "care-under-lvu-must-be-given" gäller |
      | 2022-07-01 | gäller "care-under-lvu-must-be-given"                 |

  # LVU (1990:52) 1 § femte stycket, SFS 2022:664
  Scenariomall: Det bästa för den unge
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt LVU pågår
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                           |
      | 2022-06-30 | är det okänt om "best-for-young-person-is-decisive-lvu" gäller |
      | 2022-07-01 | gäller "best-for-young-person-is-decisive-lvu"                 |

  # LVU (1990:52) 4, 5 och 21 §§, SFS 2022:664
  Scenariomall: Beslutet om vård gäller
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                                                |
      | 2022-06-30 | är det okänt om personen omfattas av ett beslut om vård eller omhändertagande enligt LVU som gäller |
      | 2022-07-01 | är det sant att personen omfattas av ett beslut om vård eller omhändertagande enligt LVU som gäller |

  # LVU (1990:52) 13 § första stycket, SFS 2022:664
  Scenariomall: Övervägande
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                       |
      | 2022-06-30 | är det okänt om "consider-lvu-care" gäller |
      | 2022-07-01 | gäller "consider-lvu-care"                 |

  # LVU (1990:52) 13 § andra stycket, SFS 2022:664
  Scenariomall: Prövning
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                            |
      | 2022-06-30 | är det okänt om "review-end-of-lvu-care" gäller |
      | 2022-07-01 | gäller "review-end-of-lvu-care"                 |

  # LVU (1990:52) 21 § första stycket, SFS 2022:664
  Scenariomall: Vården avslutas när den inte behövs
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att socialnämnden bedömer att vården enligt LVU inte längre behövs
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                  |
      | 2022-06-30 | är det okänt om "end-lvu-care" gäller |
      | 2022-07-01 | gäller "end-lvu-care"                 |

  # LVU (1990:52) 21 § första stycket andra meningen, SFS 2022:664
  Scenariomall: Varaktig förändring krävs
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att socialnämnden bedömer att det inte stämmer att omständigheterna som ledde till vård enligt LVU 2 § har förändrats på ett varaktigt och genomgripande sätt
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                    |
      | 2022-06-30 | är det okänt om "section-2-care-may-not-end-yet" gäller |
      | 2022-07-01 | gäller "section-2-care-may-not-end-yet"                 |

  # LVU (1990:52) 21 § andra stycket, SFS 2022:664
  Scenariomall: Återförening förbereds
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                           |
      | 2022-06-30 | är det okänt om "prepare-reunification" gäller |
      | 2022-07-01 | gäller "prepare-reunification"                 |

  # LVU (1990:52) 21 § tredje stycket, SFS 2022:664
  Scenariomall: Åldersgränsen 18 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                |
      | 2022-06-30 | är det okänt om "lvu-care-ends-at-age-limit" gäller |
      | 2022-07-01 | gäller "lvu-care-ends-at-age-limit"                 |

  # LVU (1990:52) 21 § fjärde stycket, SFS 2022:664
  Scenariomall: Åldersgränsen 21 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                |
      | 2022-06-30 | är det okänt om "lvu-care-ends-at-age-limit" gäller |
      | 2022-07-01 | gäller "lvu-care-ends-at-age-limit"                 |

  # LVU (1990:52) 21 b §, SFS 2022:664
  Scenariomall: Uppföljning efter vården
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då vården enligt LVU upphörde är 2022-06-01
    Och att vården enligt LVU upphörde enligt LVU 21 §
    Och att socialnämnden bedömer att det inte stämmer att återföreningen med vårdnadshavaren behöver förberedas innan uppföljningen inleds
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                              |
      | 2022-06-30 | är det okänt om "follow-up-after-lvu-care" gäller |
      | 2022-07-01 | gäller "follow-up-after-lvu-care"                 |

  # LVU (1990:52) 21 c §, SFS 2022:664
  Scenariomall: Uppföljningen, kontakter
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2022-06-05
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                    |
      | 2022-06-30 | är det okänt om "take-contacts-in-lvu-follow-up" gäller |
      | 2022-07-01 | gäller "take-contacts-in-lvu-follow-up"                 |

  # LVU (1990:52) 21 c §, SFS 2022:664
  Scenariomall: Uppföljningen, underrättelse till vårdnadshavaren
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2022-06-05
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                      |
      | 2022-06-30 | är det okänt om "inform-guardian-of-lvu-follow-up" gäller |
      | 2022-07-01 | gäller "inform-guardian-of-lvu-follow-up"                 |

  # LVU (1990:52) 21 c §, SFS 2022:664
  Scenariomall: Uppföljningen, underrättelse till den unge
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2022-06-05
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                          |
      | 2022-06-30 | är det okänt om "inform-young-person-of-lvu-follow-up" gäller |
      | 2022-07-01 | gäller "inform-young-person-of-lvu-follow-up"                 |

  # LVU (1990:52) 21 c §, SFS 2022:664
  Scenariomall: Uppföljningen, slut
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att dagen då uppföljningen efter vård enligt LVU inleddes är 2022-06-05
    Och att dagen då uppföljningen efter vård enligt LVU avslutades ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                       |
      | 2022-06-30 | är det okänt om "end-lvu-follow-up" gäller |
      | 2022-07-01 | gäller "end-lvu-follow-up"                 |

  # LVU (1990:52) 22 § första stycket 1, SFS 2022:664
  Scenariomall: Kontaktperson utan samtycke
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det kan antas att den unge till följd av ett beteende som i LVU 3 § kommer att behöva vård enligt LVU om beteendet fortsätter
    Och att socialnämnden bedömer att stödet eller behandlingen den unge behöver inte kan ges med samtycke av vårdnadshavaren och, från 15 år, av den unge
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                               |
      | 2022-06-30 | är det okänt om "preventive-contact-person" gäller |
      | 2022-07-01 | gäller "preventive-contact-person"                 |

  # LVU (1990:52) 22 § första stycket 2, SFS 2022:664
  Scenariomall: Öppen behandling utan samtycke
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att det kan antas att den unge till följd av ett beteende som i LVU 3 § kommer att behöva vård enligt LVU om beteendet fortsätter
    Och att socialnämnden bedömer att stödet eller behandlingen den unge behöver inte kan ges med samtycke av vårdnadshavaren och, från 15 år, av den unge
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                               |
      | 2022-06-30 | är det okänt om "preventive-open-treatment" gäller |
      | 2022-07-01 | gäller "preventive-open-treatment"                 |

  # LVU (1990:52) 32 a §, SFS 2022:664
  Scenariomall: Kontroll inför umgänge
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att socialnämnden bedömer att det inför umgänge finns anledning att kontrollera om en förälder eller vårdnadshavare är eller har varit påverkad
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                       |
      | 2022-06-30 | är det okänt om "check-intoxication-before-contact" gäller |
      | 2022-07-01 | gäller "check-intoxication-before-contact"                 |

  # LVU (1990:52) 32 b §, SFS 2022:664
  Scenariomall: Kontroll inför prövning
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför prövningen av om vården ska upphöra finns anledning att kontrollera om en vårdnadshavare är eller har varit påverkad
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                      |
      | 2022-06-30 | är det okänt om "check-intoxication-before-review" gäller |
      | 2022-07-01 | gäller "check-intoxication-before-review"                 |

  # LVU (1990:52) 32 a och 32 c §§, SFS 2022:664
  Scenariomall: Prov inför umgänge
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att socialnämnden bedömer att det inför umgänge finns anledning att kontrollera om en förälder eller vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att provtagning är försvarlig med hänsyn till syftet och omständigheterna
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                         |
      | 2022-06-30 | är det okänt om "may-ask-for-samples" gäller |
      | 2022-07-01 | gäller "may-ask-for-samples"                 |

  # LVU (1990:52) 32 b och 32 c §§, SFS 2022:664
  Scenariomall: Prov inför prövning
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att nämnden prövar om vården enligt LVU ska upphöra
    Och att socialnämnden bedömer att det inför prövningen av om vården ska upphöra finns anledning att kontrollera om en vårdnadshavare är eller har varit påverkad
    Och att socialnämnden bedömer att provtagning är försvarlig med hänsyn till syftet och omständigheterna
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                  |
      | 2022-06-30 | är det okänt om "may-ask-guardian-for-samples" gäller |
      | 2022-07-01 | gäller "may-ask-guardian-for-samples"                 |

  # LVU (1990:52) 32 c § andra stycket, SFS 2022:664
  Scenariomall: Beslutet om prov
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att nämnden beslutar att vårdnadshavaren eller föräldern ska uppmanas att lämna prov
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                       |
      | 2022-06-30 | är det okänt om "state-kind-and-purpose-of-samples" gäller |
      | 2022-07-01 | gäller "state-kind-and-purpose-of-samples"                 |

  # LVU (1990:52) 32 c § tredje stycket, SFS 2022:664
  Scenariomall: Att inte medverka till prov
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att nämnden beslutar att vårdnadshavaren eller föräldern ska uppmanas att lämna prov
    Och att vårdnadshavaren eller föräldern inte medverkar till provtagningen
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                           |
      | 2022-06-30 | är det okänt om "may-weigh-not-taking-part-in-sampling" gäller |
      | 2022-07-01 | gäller "may-weigh-not-taking-part-in-sampling"                 |

  # LVU (1990:52) 21 a §, SFS 2022:702
  Scenariomall: Avlägsnande hindras inte av vården
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                    |
      | 2022-06-30 | är det okänt om "lvu-care-does-not-stop-removal" gäller |
      | 2022-07-01 | gäller "lvu-care-does-not-stop-removal"                 |

  # LVU (1990:52) 1 § första stycket, SFS 2022:664
  Scenariomall: Samförstånd
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                    |
      | 2022-06-30 | är det okänt om "interventions-in-understanding" gäller |
      | 2022-07-01 | gäller "interventions-in-understanding"                 |

  # LVU (1990:52) 13 b §, SFS 2022:664
  Scenariomall: Flyttningsförbud övervägs när vården kan upphöra
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 8
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att för barnet "c1" gäller att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att för barnet "c1" gäller att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att för barnet "c1" gäller att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för barnet "c1" gäller att nämnden prövar om vården enligt LVU ska upphöra
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                               |
      | 2022-06-30 | är det okänt om "consider-removal-ban" gäller för placeringen "p1" |
      | 2022-07-01 | gäller "consider-removal-ban" för placeringen "p1"                 |

  # LVU (1990:52) 13 c § första stycket, SFS 2022:664
  Scenariomall: Vårdnaden övervägs efter två år
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 8
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att för barnet "c1" gäller att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att för barnet "c1" gäller att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att för barnet "c1" gäller att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2019-01-01
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                    |
      | 2022-06-30 | är det okänt om "consider-custody-transfer" gäller för placeringen "p1" |
      | 2022-07-01 | gäller "consider-custody-transfer" för placeringen "p1"                 |

  # LVU (1990:52) 13 c § andra stycket, SFS 2022:664
  Scenariomall: Vad som vägs in om vårdnaden
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 8
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att för barnet "c1" gäller att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att för barnet "c1" gäller att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att för barnet "c1" gäller att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2019-01-01
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                                  |
      | 2022-06-30 | är det okänt om "weigh-circumstances-in-custody-transfer" gäller för placeringen "p1" |
      | 2022-07-01 | gäller "weigh-circumstances-in-custody-transfer" för placeringen "p1"                 |

  # LVU (1990:52) 13 c § andra stycket, SFS 2024:1175
  Scenariomall: Den sociala situationen kom med 2025
    Givet dagen är <dag>
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens ålder i hela år är 8
    Och att för barnet "c1" gäller att dagen då rätten beslutade om vård enligt LVU är 2022-01-10
    Och att för barnet "c1" gäller att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2022-01-12
    Och att för barnet "c1" gäller att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att för barnet "c1" gäller att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och placeringen "p1" för barnet "c1"
    Och att för placeringen "p1" gäller att svaret på vilket slags hem placeringen gäller är familjehem
    Och att för placeringen "p1" gäller att dagen då placeringen upphörde ännu inte har kommit
    Och att för placeringen "p1" gäller att dagen då placeringen verkställdes är 2019-01-01
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                  |
      | 2024-12-31 | gäller "weigh-circumstances-in-custody-transfer" för placeringen "p1" |
      | 2025-01-01 | gäller "weigh-circumstances-in-custody-transfer" för placeringen "p1" |

  # LVU (1990:52) 31 i §, SFS 2020:352 och 2024:272
  Scenariomall: Undantag för en resa finns före och efter den 1 juni 2024
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att dagen då rätten beslutade om utreseförbud är 2024-03-01
    Och att dagen då utreseförbudet upphörde ännu inte har kommit
    Och att socialnämnden bedömer att det inte finns någon risk under den aktuella resan för det som utreseförbudet ska skydda mot
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                        |
      | 2024-05-31 | gäller "may-except-journey-from-travel-ban" |
      | 2024-06-01 | gäller "may-except-journey-from-travel-ban" |

  # LVU (1990:52) 1, 13 b, 21 c, 24 och 25 §§, SFS 2025:410
  Scenariomall: Den nya socialtjänstlagen bytte bara hänvisningar
    Givet dagen är <dag>
    Och att personens ålder i hela år är 12
    Och att socialnämnden bedömer att det kan antas att vården den unge behöver inte kan ges med samtycke av vårdnadshavarna och, från 15 år, av den unge
    Och att socialnämnden bedömer att det finns brister i omsorgen om den unge i hemmet
    Och att socialnämnden bedömer att det på grund av förhållandet i hemmet finns en påtaglig risk för att den unges hälsa eller utveckling skadas
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                  |
      | 2025-06-30 | gäller "care-under-lvu-must-be-given" |
      | 2025-07-01 | gäller "care-under-lvu-must-be-given" |

  # LVU (1990:52) 43 § första stycket 2, SFS 2017:135 och 2024:259
  Scenariomall: Polishjälp före den 15 maj 2024
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att dagen då rätten beslutade om vård enligt LVU är 2024-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2024-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslut om vård eller omhändertagande
    Och att socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att åtgärden enligt LVU inte kan utföras utan polisens särskilda befogenheter
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                        |
      | 2024-05-14 | gäller "police-help-carry-out-lvu-decision" |
      | 2024-05-15 | gäller "police-help-carry-out-lvu-decision" |
