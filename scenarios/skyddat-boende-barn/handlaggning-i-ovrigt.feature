# language: sv
Egenskap: Lagen (2024:79), handläggning i övrigt
  > Lagen (2024:79) 2 kap. 4 §, 3 kap. 2 §, 4 kap. 2 och 5 §§, 5 kap. 1, 2 och 5 §§, 7 kap. 3 §, 8 kap. 3–5, 8 och 9 §§ och 9 kap. 2 §.

  # Lagen (2024:79) 2 kap. 4 §
  Scenariomall: Biträdet som ställföreträdare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att det inte stämmer att biträdet är också biträde för vårdnadshavaren
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                 | svar                                                 |
      | offentligt biträde är förordnat för den unge i ärendet eller målet                      | gäller "counsel-is-deputy-lpbsb"                     |
      | det är okänt om offentligt biträde är förordnat för den unge i ärendet eller målet      | är det okänt om "counsel-is-deputy-lpbsb" gäller     |
      | det inte stämmer att offentligt biträde är förordnat för den unge i ärendet eller målet | säger ingen regel något om "counsel-is-deputy-lpbsb" |

  # Lagen (2024:79) 2 kap. 4 §
  Scenariomall: Inte ställföreträdare för den som också biträder vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att offentligt biträde är förordnat för den unge i ärendet eller målet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                            | svar                                                 |
      | biträdet är också biträde för vårdnadshavaren                      | säger ingen regel något om "counsel-is-deputy-lpbsb" |
      | det är okänt om biträdet är också biträde för vårdnadshavaren      | är det okänt om "counsel-is-deputy-lpbsb" gäller     |
      | det inte stämmer att biträdet är också biträde för vårdnadshavaren | gäller "counsel-is-deputy-lpbsb"                     |

  # Lagen (2024:79) 2 kap. 4 §
  Scenariomall: Ställföreträdare bara under 15 år
    Givet dagen är 2025-09-01
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att offentligt biträde är förordnat för den unge i ärendet eller målet
    Och att det inte stämmer att biträdet är också biträde för vårdnadshavaren
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                           | svar                                                 |
      | personens ålder i hela år är 14 | gäller "counsel-is-deputy-lpbsb"                     |
      | personens ålder i hela år är 15 | säger ingen regel något om "counsel-is-deputy-lpbsb" |

  # Lagen (2024:79) 3 kap. 2 §
  Scenariomall: Vårdnadshavaren ska samtycka, 3 kap. 2 §
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att den andra vårdnadshavarens samtycke till att barnet får skyddat boende saknas
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                             |
      | vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende                      | säger ingen regel något om "child-not-granted-sheltered-housing" |
      | det är okänt om vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende      | är det okänt om "child-not-granted-sheltered-housing" gäller     |
      | det inte stämmer att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende | gäller "child-not-granted-sheltered-housing"                     |

  # Lagen (2024:79) 3 kap. 2 §
  Scenariomall: Vårdnadshavaren ska vara myndig, 3 kap. 2 §
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 1
    Och att den andra vårdnadshavarens samtycke till att barnet får skyddat boende saknas
    Och att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                | svar                                                             |
      | vårdnadshavaren som barnet ska placeras tillsammans med är myndig                      | säger ingen regel något om "child-not-granted-sheltered-housing" |
      | det är okänt om vårdnadshavaren som barnet ska placeras tillsammans med är myndig      | är det okänt om "child-not-granted-sheltered-housing" gäller     |
      | det inte stämmer att vårdnadshavaren som barnet ska placeras tillsammans med är myndig | gäller "child-not-granted-sheltered-housing"                     |

  # Lagen (2024:79) 4 kap. 2 §
  Scenariomall: Vårdnadshavaren ska samtycka, 4 kap. 2 §
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att den andra vårdnadshavarens samtycke till att barnet får skyddat boende saknas
    Och att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                                       |
      | vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende                      | säger ingen regel något om "child-not-granted-immediate-sheltered-housing" |
      | det är okänt om vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende      | är det okänt om "child-not-granted-immediate-sheltered-housing" gäller     |
      | det inte stämmer att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende | gäller "child-not-granted-immediate-sheltered-housing"                     |

  # Lagen (2024:79) 4 kap. 2 §
  Scenariomall: Vårdnadshavaren ska vara myndig, 4 kap. 2 §
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 1
    Och att den andra vårdnadshavarens samtycke till att barnet får skyddat boende saknas
    Och att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                | svar                                                                       |
      | vårdnadshavaren som barnet ska placeras tillsammans med är myndig                      | säger ingen regel något om "child-not-granted-immediate-sheltered-housing" |
      | det är okänt om vårdnadshavaren som barnet ska placeras tillsammans med är myndig      | är det okänt om "child-not-granted-immediate-sheltered-housing" gäller     |
      | det inte stämmer att vårdnadshavaren som barnet ska placeras tillsammans med är myndig | gäller "child-not-granted-immediate-sheltered-housing"                     |

  # Lagen (2024:79) 4 kap. 5 §
  Scenariomall: Beslutet går till den domstol som redan prövar frågan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-08-28
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                           | svar                                                                               |
      | dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är 2025-08-20        | gäller "submit-immediate-sheltered-housing-to-court-trying-it"                     |
      | dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är okänd             | är det okänt om "submit-immediate-sheltered-housing-to-court-trying-it" gäller     |
      | dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) ännu inte har kommit | säger ingen regel något om "submit-immediate-sheltered-housing-to-court-trying-it" |

  # Lagen (2024:79) 4 kap. 3 och 5 §§
  Scenario: En vecka också när ansökan redan är gjord
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-08-28
    Och att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är socialnämnden
    Och att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    Och att dagen då nämnden ansökte om skyddat boende för barnet enligt lagen (2024:79) är 2025-08-20
    Och att dagen då den omedelbara insatsen i skyddat boende underställdes rätten ännu inte har kommit
    När rättsläget bedöms
    Så gäller "submit-immediate-sheltered-housing-to-court"
    Och ska "submit-immediate-sheltered-housing-to-court-trying-it" vara gjort senast 2025-09-04
    Och är "submit-immediate-sheltered-housing-to-court-trying-it" inte gjort

  # Lagen (2024:79) 5 kap. 1 § andra stycket
  Scenariomall: Ordföranden beslutar om placeringen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-08-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-08-05
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att dagen då vårdnadshavarens eget skyddade boende upphör ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                              | svar                                                                   |
      | socialnämnden bedömer att nämndens beslut om var barnet ska placeras eller hur insatsen ska genomföras enligt lagen (2024:79) inte kan avvaktas                      | gäller "chair-decides-where-child-is-placed-lpbsb"                     |
      | ingen har bedömt om nämndens beslut om var barnet ska placeras eller hur insatsen ska genomföras enligt lagen (2024:79) inte kan avvaktas                            | är det okänt om "chair-decides-where-child-is-placed-lpbsb" gäller     |
      | socialnämnden bedömer att det inte stämmer att nämndens beslut om var barnet ska placeras eller hur insatsen ska genomföras enligt lagen (2024:79) inte kan avvaktas | säger ingen regel något om "chair-decides-where-child-is-placed-lpbsb" |

  # Lagen (2024:79) 5 kap. 1 § andra stycket
  Scenariomall: Ordförandens beslut om placeringen anmäls
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                         | svar                                                                     |
      | ordföranden eller en utsedd ledamot har beslutat om placeringen eller genomförandet enligt lagen (2024:79)                      | gäller "report-chairs-lpbsb-implementation-decision"                     |
      | det är okänt om ordföranden eller en utsedd ledamot har beslutat om placeringen eller genomförandet enligt lagen (2024:79)      | är det okänt om "report-chairs-lpbsb-implementation-decision" gäller     |
      | det inte stämmer att ordföranden eller en utsedd ledamot har beslutat om placeringen eller genomförandet enligt lagen (2024:79) | säger ingen regel något om "report-chairs-lpbsb-implementation-decision" |

  # Lagen (2024:79) 5 kap. 2 §
  Scenariomall: När placeringen har börjat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-06-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                | svar                                                                                        |
      | dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-06-10        | är det sant att personen har börjat sin placering i skyddat boende enligt lagen (2024:79)   |
      | dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är okänd             | är det okänt om personen har börjat sin placering i skyddat boende enligt lagen (2024:79)   |
      | dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) ännu inte har kommit | är det falskt att personen har börjat sin placering i skyddat boende enligt lagen (2024:79) |

  # Lagen (2024:79) 5 kap. 2 §, SFS 2025:463
  Scenariomall: Lydelsen före 2025-07-01 är inte läst, placeringens början
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-06-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-06-10
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                                      |
      | 2025-06-30 | är det okänt om personen har börjat sin placering i skyddat boende enligt lagen (2024:79) |
      | 2025-07-01 | är det sant att personen har börjat sin placering i skyddat boende enligt lagen (2024:79) |

  # Lagen (2024:79) 5 kap. 5 §
  Scenariomall: Ordföranden beslutar om hemlig vistelseort
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-08-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-08-05
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att dagen då vårdnadshavarens eget skyddade boende upphör ännu inte har kommit
    Och att socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att hålla barnets vistelseort hemlig för den andra vårdnadshavaren
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                     | svar                                                                      |
      | socialnämnden bedömer att nämndens beslut om hemlig vistelseort eller umgänge enligt lagen (2024:79) inte kan avvaktas                      | gäller "chair-may-decide-limits-in-sheltered-housing"                     |
      | ingen har bedömt om nämndens beslut om hemlig vistelseort eller umgänge enligt lagen (2024:79) inte kan avvaktas                            | är det okänt om "chair-may-decide-limits-in-sheltered-housing" gäller     |
      | socialnämnden bedömer att det inte stämmer att nämndens beslut om hemlig vistelseort eller umgänge enligt lagen (2024:79) inte kan avvaktas | säger ingen regel något om "chair-may-decide-limits-in-sheltered-housing" |

  # Lagen (2024:79) 5 kap. 4 och 5 §§
  Scenariomall: Beslutet ska vara nödvändigt också när ordföranden fattar det
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-08-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-08-05
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att dagen då vårdnadshavarens eget skyddade boende upphör ännu inte har kommit
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt för ändamålet med skyddat boende att hålla barnets vistelseort hemlig för den andra vårdnadshavaren
    Och att socialnämnden bedömer att nämndens beslut om hemlig vistelseort eller umgänge enligt lagen (2024:79) inte kan avvaktas
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                    | svar                                                                      |
      | socialnämnden bedömer att det är nödvändigt för ändamålet med skyddat boende att besluta hur barnets umgänge med den andra vårdnadshavaren ska utövas                      | gäller "chair-may-decide-limits-in-sheltered-housing"                     |
      | ingen har bedömt om det är nödvändigt för ändamålet med skyddat boende att besluta hur barnets umgänge med den andra vårdnadshavaren ska utövas                            | är det okänt om "chair-may-decide-limits-in-sheltered-housing" gäller     |
      | socialnämnden bedömer att det inte stämmer att det är nödvändigt för ändamålet med skyddat boende att besluta hur barnets umgänge med den andra vårdnadshavaren ska utövas | säger ingen regel något om "chair-may-decide-limits-in-sheltered-housing" |

  # Lagen (2024:79) 5 kap. 5 §
  Scenariomall: Ordförandens beslut om vistelseort eller umgänge anmäls
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                          | svar                                                             |
      | ordföranden eller en utsedd ledamot har beslutat om hemlig vistelseort eller umgänge enligt lagen (2024:79)                      | gäller "report-chairs-lpbsb-limits-decision"                     |
      | det är okänt om ordföranden eller en utsedd ledamot har beslutat om hemlig vistelseort eller umgänge enligt lagen (2024:79)      | är det okänt om "report-chairs-lpbsb-limits-decision" gäller     |
      | det inte stämmer att ordföranden eller en utsedd ledamot har beslutat om hemlig vistelseort eller umgänge enligt lagen (2024:79) | säger ingen regel något om "report-chairs-lpbsb-limits-decision" |

  # Lagen (2024:79) 7 kap. 3 § första stycket
  Scenariomall: Insatsen hindrar inte avlägsnande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-08-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-08-05
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att dagen då vårdnadshavarens eget skyddade boende upphör ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                              | svar                                                                 |
      | avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge                      | gäller "sheltered-housing-does-not-stop-removal"                     |
      | det är okänt om avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge      | är det okänt om "sheltered-housing-does-not-stop-removal" gäller     |
      | det inte stämmer att avvisning, utvisning, utlämning eller överlämnande till ett annat land är aktuellt för den unge | säger ingen regel något om "sheltered-housing-does-not-stop-removal" |

  # Lagen (2024:79) 7 kap. 3 § andra stycket
  Scenario: Insatsen upphör när avlägsnandet har verkställts
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-08-01
    Och att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så är det falskt att personen har beviljats skyddat boende av rätten enligt lagen (2024:79)
    Och är det falskt att personen har en omedelbar insats i skyddat boende enligt lagen (2024:79)

  # Lagen (2024:79) 7 kap. 3 § andra stycket
  Scenario: En insats som pågår efter ett verkställt avlägsnande är en motsägelse
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att dagen då rätten beviljade barnet skyddat boende enligt lagen (2024:79) är 2025-08-01
    Och att dagen då barnets insats skyddat boende enligt lagen (2024:79) upphörde ännu inte har kommit
    Och att dagen då barnet kom till det skyddade boendet efter beslut enligt lagen (2024:79) är 2025-08-05
    Och att dagen då den omedelbara insatsen i skyddat boende beviljades ännu inte har kommit
    Och att dagen då vårdnadshavarens eget skyddade boende upphör ännu inte har kommit
    Och att ett beslut om avvisning, utvisning, utlämning eller överlämnande av den unge har verkställts efter beslutet om vård, utreseförbud eller skyddat boende
    När rättsläget bedöms
    Så avvisas beskrivningen med "motsägelse"

  # Lagen (2024:79) 8 kap. 3 § andra stycket
  Scenariomall: Nämndens andra beslut gäller genast
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att det inte stämmer att nämnden har bestämt att beslutet enligt lagen (2024:79) inte ska gälla genast
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                   | svar                                                              |
      | nämnden har fattat ett annat beslut enligt lagen (2024:79) än om en omedelbar insats                      | gäller "other-lpbsb-decision-applies-at-once"                     |
      | det är okänt om nämnden har fattat ett annat beslut enligt lagen (2024:79) än om en omedelbar insats      | är det okänt om "other-lpbsb-decision-applies-at-once" gäller     |
      | det inte stämmer att nämnden har fattat ett annat beslut enligt lagen (2024:79) än om en omedelbar insats | säger ingen regel något om "other-lpbsb-decision-applies-at-once" |

  # Lagen (2024:79) 8 kap. 3 § andra stycket
  Scenariomall: Nämnden bestämmer något annat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att nämnden har fattat ett annat beslut enligt lagen (2024:79) än om en omedelbar insats
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                            | svar                                                              |
      | nämnden har bestämt att beslutet enligt lagen (2024:79) inte ska gälla genast                      | säger ingen regel något om "other-lpbsb-decision-applies-at-once" |
      | det är okänt om nämnden har bestämt att beslutet enligt lagen (2024:79) inte ska gälla genast      | är det okänt om "other-lpbsb-decision-applies-at-once" gäller     |
      | det inte stämmer att nämnden har bestämt att beslutet enligt lagen (2024:79) inte ska gälla genast | gäller "other-lpbsb-decision-applies-at-once"                     |

  # Lagen (2024:79) 8 kap. 3 § tredje stycket
  Scenariomall: Rätten bestämmer att beslutet gäller genast
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                 | svar                                                                         |
      | rätten har meddelat ett beslut enligt lagen (2024:79) som inte redan gäller genast                      | gäller "court-may-decide-lpbsb-decision-applies-at-once"                     |
      | det är okänt om rätten har meddelat ett beslut enligt lagen (2024:79) som inte redan gäller genast      | är det okänt om "court-may-decide-lpbsb-decision-applies-at-once" gäller     |
      | det inte stämmer att rätten har meddelat ett beslut enligt lagen (2024:79) som inte redan gäller genast | säger ingen regel något om "court-may-decide-lpbsb-decision-applies-at-once" |

  # Lagen (2024:79) 8 kap. 4 § andra stycket
  Scenariomall: Biträdet ska vara särskilt lämpligt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                      | svar                                                                |
      | förvaltningsrätten bedömer att den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt                      | säger ingen regel något om "unsuitable-counsel-not-appointed-lpbsb" |
      | ingen har bedömt om den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt                                 | är det okänt om "unsuitable-counsel-not-appointed-lpbsb" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt | gäller "unsuitable-counsel-not-appointed-lpbsb"                     |

  # Lagen (2024:79) 8 kap. 4 § tredje stycket
  Scenariomall: Inget gemensamt biträde när intressena står mot varandra
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                      | svar                                                                     |
      | förvaltningsrätten bedömer att det finns motstridiga intressen mellan dem som biträde ska förordnas för                      | gäller "no-joint-counsel-with-conflicting-interests"                     |
      | ingen har bedömt om det finns motstridiga intressen mellan dem som biträde ska förordnas för                                 | är det okänt om "no-joint-counsel-with-conflicting-interests" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att det finns motstridiga intressen mellan dem som biträde ska förordnas för | säger ingen regel något om "no-joint-counsel-with-conflicting-interests" |

  # Lagen (2024:79) 8 kap. 4 §, SFS 2025:1295
  Scenariomall: Lydelsen från 2026 är inte läst, lämplighet
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att förvaltningsrätten bedömer att det inte stämmer att den som föreslås som biträde för den unge är särskilt lämplig genom kunskaper, erfarenheter och i övrigt
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                            |
      | 2025-12-31 | gäller "unsuitable-counsel-not-appointed-lpbsb"                 |
      | 2026-01-01 | är det okänt om "unsuitable-counsel-not-appointed-lpbsb" gäller |

  # Lagen (2024:79) 8 kap. 4 §, SFS 2025:1295
  Scenariomall: Lydelsen från 2026 är inte läst, gemensamt
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och att ett ärende eller mål enligt lagen (2024:79) pågår
    Och att förvaltningsrätten bedömer att det finns motstridiga intressen mellan dem som biträde ska förordnas för
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                 |
      | 2025-12-31 | gäller "no-joint-counsel-with-conflicting-interests"                 |
      | 2026-01-01 | är det okänt om "no-joint-counsel-with-conflicting-interests" gäller |

  # Lagen (2024:79) 8 kap. 5 §
  Scenariomall: Domstolen förordnar biträdet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                       | svar                                                      |
      | ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)                      | gäller "court-appoints-counsel-lpbsb"                     |
      | det är okänt om ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)      | är det okänt om "court-appoints-counsel-lpbsb" gäller     |
      | det inte stämmer att ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79) | säger ingen regel något om "court-appoints-counsel-lpbsb" |

  # Lagen (2024:79) 8 kap. 5 §
  Scenariomall: Domstolen förordnar inget biträde när behov saknas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att ärendet eller målet gäller skyddat boende, en omedelbar insats eller upphörande av skyddat boende enligt lagen (2024:79)
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                           | svar                                                      |
      | förvaltningsrätten bedömer att det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas                      | säger ingen regel något om "court-appoints-counsel-lpbsb" |
      | ingen har bedömt om det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas                                 | är det okänt om "court-appoints-counsel-lpbsb" gäller     |
      | förvaltningsrätten bedömer att det inte stämmer att det måste antas att behov av offentligt biträde enligt lagen (2024:79) saknas | gäller "court-appoints-counsel-lpbsb"                     |

  # Lagen (2024:79) 8 kap. 8 § 1
  Scenariomall: Polishjälp får inte begäras utan skäl
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende
    Och att socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för polishjälp enligt lagen (2024:79)
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                     | svar                                                                |
      | socialnämnden bedömer att det på grund av särskilda omständigheter kan befaras att beslutet om skyddat boende inte kan genomföras utan polisens särskilda befogenheter                      | säger ingen regel något om "police-help-may-not-be-requested-lpbsb" |
      | ingen har bedömt om det på grund av särskilda omständigheter kan befaras att beslutet om skyddat boende inte kan genomföras utan polisens särskilda befogenheter                            | är det okänt om "police-help-may-not-be-requested-lpbsb" gäller     |
      | socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att beslutet om skyddat boende inte kan genomföras utan polisens särskilda befogenheter | gäller "police-help-may-not-be-requested-lpbsb"                     |

  # Lagen (2024:79) 8 kap. 8 § 2
  Scenariomall: Synnerliga skäl räcker för att begära polishjälp
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende
    Och att socialnämnden bedömer att det inte stämmer att det på grund av särskilda omständigheter kan befaras att beslutet om skyddat boende inte kan genomföras utan polisens särskilda befogenheter
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                               | svar                                                                |
      | socialnämnden bedömer att det annars finns synnerliga skäl för polishjälp enligt lagen (2024:79)                      | säger ingen regel något om "police-help-may-not-be-requested-lpbsb" |
      | ingen har bedömt om det annars finns synnerliga skäl för polishjälp enligt lagen (2024:79)                            | är det okänt om "police-help-may-not-be-requested-lpbsb" gäller     |
      | socialnämnden bedömer att det inte stämmer att det annars finns synnerliga skäl för polishjälp enligt lagen (2024:79) | gäller "police-help-may-not-be-requested-lpbsb"                     |

  # Lagen (2024:79) 8 kap. 9 §
  Scenariomall: Uppgifter till polisen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                | svar                                                         |
      | nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende                      | gäller "give-information-for-help-lpbsb"                     |
      | det är okänt om nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende      | är det okänt om "give-information-for-help-lpbsb" gäller     |
      | det inte stämmer att nämnden eller den som nämnden har utsett begär hjälp av Polismyndigheten att genomföra beslutet om skyddat boende | säger ingen regel något om "give-information-for-help-lpbsb" |

  # Lagen (2024:79) 9 kap. 2 §
  Scenariomall: Beslut om förlängd tid får inte överklagas
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 8
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                    | svar                                                                        |
      | förvaltningsrätten har beslutat i fråga om förlängd tid för ansökan enligt lagen (2024:79) 4 kap. 6 §                      | gäller "court-decision-on-lpbsb-extension-not-appealed"                     |
      | det är okänt om förvaltningsrätten har beslutat i fråga om förlängd tid för ansökan enligt lagen (2024:79) 4 kap. 6 §      | är det okänt om "court-decision-on-lpbsb-extension-not-appealed" gäller     |
      | det inte stämmer att förvaltningsrätten har beslutat i fråga om förlängd tid för ansökan enligt lagen (2024:79) 4 kap. 6 § | säger ingen regel något om "court-decision-on-lpbsb-extension-not-appealed" |
