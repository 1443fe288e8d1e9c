# language: sv
Egenskap: Uppsökande arbete, stöd och samtycke från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2025:400) 6, 8, 13 och 21 kap., tidigare SoL (2001:453) 2, 2 a och 3 kap.

  # SoL (2001:453) 3 kap. 4 § och SoL (2025:400) 6 kap. 3 § andra stycket
  Scenariomall: Samverka i den uppsökande verksamheten
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                     | svar                                               |
      | 2025-06-30 | socialnämnden bedömer att samverkan med andra är lämplig i den uppsökande verksamheten                      | gäller "cooperate-in-outreach"                     |
      | 2025-06-30 | ingen har bedömt om samverkan med andra är lämplig i den uppsökande verksamheten                            | är det okänt om "cooperate-in-outreach" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att samverkan med andra är lämplig i den uppsökande verksamheten | säger ingen regel något om "cooperate-in-outreach" |
      | 2025-09-01 | socialnämnden bedömer att samverkan med andra är lämplig i den uppsökande verksamheten                      | gäller "cooperate-in-outreach"                     |
      | 2025-09-01 | ingen har bedömt om samverkan med andra är lämplig i den uppsökande verksamheten                            | är det okänt om "cooperate-in-outreach" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att samverkan med andra är lämplig i den uppsökande verksamheten | säger ingen regel något om "cooperate-in-outreach" |

  # SoL (2025:400) 8 kap. 11 §
  Scenariomall: Inrätta bostäder med särskilt stöd
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                        | svar                                                             |
      | 2025-09-01 | socialnämnden bedömer att personen behöver en bostad med särskilt stöd till följd av betydande svårigheter i livsföringen                      | gäller "set-up-housing-with-special-support"                     |
      | 2025-09-01 | ingen har bedömt om personen behöver en bostad med särskilt stöd till följd av betydande svårigheter i livsföringen                            | är det okänt om "set-up-housing-with-special-support" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personen behöver en bostad med särskilt stöd till följd av betydande svårigheter i livsföringen | säger ingen regel något om "set-up-housing-with-special-support" |

  # SoL (2025:400) 13 kap. 4 §
  Scenariomall: Familjerådgivning
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                               | svar                                                  |
      | 2025-09-01 | personen begär familjerådgivning                      | gäller "offer-family-counselling"                     |
      | 2025-09-01 | det är okänt om personen begär familjerådgivning      | är det okänt om "offer-family-counselling" gäller     |
      | 2025-09-01 | det inte stämmer att personen begär familjerådgivning | säger ingen regel något om "offer-family-counselling" |

  # SoL (2025:400) 13 kap. 5 §
  Scenariomall: Informationssamtal
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                        | svar                                                 |
      | 2025-09-01 | personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge                      | gäller "offer-information-talks"                     |
      | 2025-09-01 | det är okänt om personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge      | är det okänt om "offer-information-talks" gäller     |
      | 2025-09-01 | det inte stämmer att personen är förälder och att föräldrarna inte är överens om vårdnad, boende eller umgänge | säger ingen regel något om "offer-information-talks" |

  # SoL (2025:400) 13 kap. 6 § första stycket
  Scenariomall: Samarbetssamtal
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                  | svar                                                 |
      | 2025-09-01 | personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning                      | gäller "offer-cooperation-talks"                     |
      | 2025-09-01 | det är okänt om personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning      | är det okänt om "offer-cooperation-talks" gäller     |
      | 2025-09-01 | det inte stämmer att personen är förälder och behöver enas med den andra föräldern om vårdnad, boende, umgänge eller barnets försörjning | säger ingen regel något om "offer-cooperation-talks" |

  # SoL (2025:400) 13 kap. 6 § andra stycket
  Scenariomall: Hjälp att träffa avtal
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                  | svar                                                          |
      | 2025-09-01 | personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge                      | gäller "offer-help-with-parents-contract"                     |
      | 2025-09-01 | det är okänt om personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge      | är det okänt om "offer-help-with-parents-contract" gäller     |
      | 2025-09-01 | det inte stämmer att personen är förälder och vill träffa avtal med den andra föräldern om vårdnad, boende eller umgänge | säger ingen regel något om "offer-help-with-parents-contract" |

  # SoL (2025:400) 13 kap. 9 §: den som vårdar
  Scenariomall: Stöd till den som vårdar en närstående
    Givet dagen är <dag>
    Och att socialnämnden bedömer att det inte stämmer att personen stöder en närstående med funktionsnedsättning
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                         | svar                                                                  |
      | 2025-09-01 | socialnämnden bedömer att personen vårdar en närstående som är äldre eller långvarigt sjuk                      | gäller "offer-support-to-carer-of-close-relation"                     |
      | 2025-09-01 | ingen har bedömt om personen vårdar en närstående som är äldre eller långvarigt sjuk                            | är det okänt om "offer-support-to-carer-of-close-relation" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personen vårdar en närstående som är äldre eller långvarigt sjuk | säger ingen regel något om "offer-support-to-carer-of-close-relation" |

  # SoL (2025:400) 13 kap. 9 §: den som stöder
  Scenariomall: Stöd till den som stöder en närstående
    Givet dagen är <dag>
    Och att socialnämnden bedömer att det inte stämmer att personen vårdar en närstående som är äldre eller långvarigt sjuk
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                               | svar                                                                  |
      | 2025-09-01 | socialnämnden bedömer att personen stöder en närstående med funktionsnedsättning                      | gäller "offer-support-to-carer-of-close-relation"                     |
      | 2025-09-01 | ingen har bedömt om personen stöder en närstående med funktionsnedsättning                            | är det okänt om "offer-support-to-carer-of-close-relation" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personen stöder en närstående med funktionsnedsättning | säger ingen regel något om "offer-support-to-carer-of-close-relation" |

  # SoL (2025:400) 13 kap. 10 §
  Scenariomall: Hjälp ur skadligt bruk eller beroende
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                              | svar                                                              |
      | 2025-09-01 | socialnämnden bedömer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende                      | gäller "offer-help-out-of-harmful-use"                            |
      | 2025-09-01 | ingen har bedömt om personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende                            | är det okänt om "offer-help-out-of-harmful-use" gäller            |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende | säger ingen regel något om "offer-help-out-of-harmful-use"        |
      | 2025-09-01 | socialnämnden bedömer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende                      | gäller "take-initiatives-against-harmful-use"                     |
      | 2025-09-01 | ingen har bedömt om personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende                            | är det okänt om "take-initiatives-against-harmful-use" gäller     |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende | säger ingen regel något om "take-initiatives-against-harmful-use" |
      | 2025-09-01 | socialnämnden bedömer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende                      | gäller "plan-addiction-help-in-agreement"                         |
      | 2025-09-01 | ingen har bedömt om personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende                            | är det okänt om "plan-addiction-help-in-agreement" gäller         |
      | 2025-09-01 | socialnämnden bedömer att det inte stämmer att personen behöver stöd eller vård för att komma ifrån ett skadligt bruk eller beroende | säger ingen regel något om "plan-addiction-help-in-agreement"     |

  # SoL (2001:453) 2 kap. 5 § andra meningen
  Scenariomall: Myndighetsutövning får inte överlämnas
    Givet dagen är <dag>
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                        | svar                                                             |
      | 2025-06-30 | kommunen bedömer att uppgiften som kommunen vill lämna över innefattar myndighetsutövning                      | gäller "must-not-hand-over-public-authority"                     |
      | 2025-06-30 | ingen har bedömt om uppgiften som kommunen vill lämna över innefattar myndighetsutövning                       | är det okänt om "must-not-hand-over-public-authority" gäller     |
      | 2025-06-30 | kommunen bedömer att det inte stämmer att uppgiften som kommunen vill lämna över innefattar myndighetsutövning | säger ingen regel något om "must-not-hand-over-public-authority" |

  # SoL (2001:453) 2 kap. 5 § första meningen
  Scenario: Avtal med en enskild enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att kommunen bedömer att det inte stämmer att uppgiften som kommunen vill lämna över innefattar myndighetsutövning
    När rättsläget bedöms
    Så gäller "contract-out-tasks"
    Och vilar "contract-out-tasks" på "SoL (2001:453) 2 kap. 5 § första meningen"

  # SoL (2001:453) 2 kap. 5 § första meningen
  Scenario: Ingen har bedömt om uppgiften är myndighetsutövning
    Givet dagen är 2025-06-30
    Och att ingen har bedömt om uppgiften som kommunen vill lämna över innefattar myndighetsutövning
    När rättsläget bedöms
    Så är det okänt om "contract-out-tasks" gäller

  # SoL (2001:453) 2 kap. 7 § första och tredje styckena
  Scenariomall: Individuell plan kräver samtycke enligt 2001 års lag
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                        | svar                                                       |
      | 2025-06-30 | personen samtycker till att en individuell plan upprättas                      | gäller "draw-up-individual-plan"                           |
      | 2025-06-30 | det är okänt om personen samtycker till att en individuell plan upprättas      | är det okänt om "draw-up-individual-plan" gäller           |
      | 2025-06-30 | det inte stämmer att personen samtycker till att en individuell plan upprättas | säger ingen regel något om "draw-up-individual-plan"       |
      | 2025-06-30 | personen samtycker till att en individuell plan upprättas                      | gäller "start-individual-plan-at-once"                     |
      | 2025-06-30 | det är okänt om personen samtycker till att en individuell plan upprättas      | är det okänt om "start-individual-plan-at-once" gäller     |
      | 2025-06-30 | det inte stämmer att personen samtycker till att en individuell plan upprättas | säger ingen regel något om "start-individual-plan-at-once" |
      | 2025-06-30 | personen samtycker till att en individuell plan upprättas                      | gäller "contents-of-individual-plan"                       |
      | 2025-06-30 | det är okänt om personen samtycker till att en individuell plan upprättas      | är det okänt om "contents-of-individual-plan" gäller       |
      | 2025-06-30 | det inte stämmer att personen samtycker till att en individuell plan upprättas | säger ingen regel något om "contents-of-individual-plan"   |

  # SoL (2001:453) 2 kap. 7 § första stycket andra meningen
  Scenario: Varken kommunen eller regionen anser att planen behövs
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att det inte stämmer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att regionen bedömer att det inte stämmer att regionen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    När rättsläget bedöms
    Så är det falskt att personen ska få en individuell plan
    Och säger ingen regel något om "draw-up-individual-plan"

  # SoL (2001:453) 2 kap. 7 § första stycket första meningen
  Scenario: Personen behöver inte insatser från båda
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    När rättsläget bedöms
    Så är det falskt att personen ska få en individuell plan
    Och säger ingen regel något om "draw-up-individual-plan"

  # SoL (2001:453) 2 kap. 7 § andra stycket första meningen
  Scenariomall: Planen görs tillsammans med personen när det är möjligt
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                     | svar                                                       |
      | 2025-06-30 | socialnämnden bedömer att det är möjligt att upprätta den individuella planen tillsammans med personen                      | gäller "plan-together-with-individual"                     |
      | 2025-06-30 | ingen har bedömt om det är möjligt att upprätta den individuella planen tillsammans med personen                            | är det okänt om "plan-together-with-individual" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att det är möjligt att upprätta den individuella planen tillsammans med personen | säger ingen regel något om "plan-together-with-individual" |

  # SoL (2001:453) 2 kap. 7 § andra stycket andra meningen
  Scenariomall: Närstående deltar när det är lämpligt
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att det inte stämmer att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                    | svar                                                               |
      | 2025-06-30 | socialnämnden bedömer att det är lämpligt att närstående deltar i arbetet med den individuella planen                      | gäller "close-relations-may-take-part-in-plan"                     |
      | 2025-06-30 | ingen har bedömt om det är lämpligt att närstående deltar i arbetet med den individuella planen                            | är det okänt om "close-relations-may-take-part-in-plan" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att det är lämpligt att närstående deltar i arbetet med den individuella planen | säger ingen regel något om "close-relations-may-take-part-in-plan" |

  # SoL (2001:453) 2 kap. 7 § andra stycket andra meningen
  Scenario: Närstående deltar inte mot personens vilja enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att personen behöver insatser från både socialtjänsten och hälso- och sjukvården
    Och att socialnämnden bedömer att kommunen anser att en individuell plan behövs för att personens behov ska tillgodoses
    Och att personen samtycker till att en individuell plan upprättas
    Och att socialnämnden bedömer att det är lämpligt att närstående deltar i arbetet med den individuella planen
    Och att personen motsätter sig att närstående deltar i arbetet med den individuella planen
    När rättsläget bedöms
    Så säger ingen regel något om "close-relations-may-take-part-in-plan"

  # SoL (2001:453) 2 a kap. 6 § 2 och 7 §
  Scenariomall: Vistelsekommunen verkställer bara på begäran
    Givet dagen är <dag>
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                     | svar                                                                        |
      | 2025-06-30 | bosättningskommunen begär att vistelsekommunen verkställer dess beslut                      | gäller "carry-out-decision-during-short-stay"                               |
      | 2025-06-30 | det är okänt om bosättningskommunen begär att vistelsekommunen verkställer dess beslut      | är det okänt om "carry-out-decision-during-short-stay" gäller               |
      | 2025-06-30 | det inte stämmer att bosättningskommunen begär att vistelsekommunen verkställer dess beslut | säger ingen regel något om "carry-out-decision-during-short-stay"           |
      | 2025-06-30 | bosättningskommunen begär att vistelsekommunen verkställer dess beslut                      | gäller "pay-for-decision-carried-out-during-short-stay"                     |
      | 2025-06-30 | det är okänt om bosättningskommunen begär att vistelsekommunen verkställer dess beslut      | är det okänt om "pay-for-decision-carried-out-during-short-stay" gäller     |
      | 2025-06-30 | det inte stämmer att bosättningskommunen begär att vistelsekommunen verkställer dess beslut | säger ingen regel något om "pay-for-decision-carried-out-during-short-stay" |

  # SoL (2001:453) 2 a kap. 6 § och 7 §
  Scenariomall: Vistelsen ska vara kortare och i en annan kommun
    Givet dagen är <dag>
    Och att socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom
    Och att bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                | svar                                                                        |
      | 2025-06-30 | personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen                      | gäller "carry-out-decision-during-short-stay"                               |
      | 2025-06-30 | det är okänt om personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen      | är det okänt om "carry-out-decision-during-short-stay" gäller               |
      | 2025-06-30 | det inte stämmer att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen | säger ingen regel något om "carry-out-decision-during-short-stay"           |
      | 2025-06-30 | personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen                      | gäller "pay-for-decision-carried-out-during-short-stay"                     |
      | 2025-06-30 | det är okänt om personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen      | är det okänt om "pay-for-decision-carried-out-during-short-stay" gäller     |
      | 2025-06-30 | det inte stämmer att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen | säger ingen regel något om "pay-for-decision-carried-out-during-short-stay" |

  # SoL (2001:453) 2 a kap. 6 § och 7 §
  Scenariomall: Behovet ska bero på ålder, funktionsnedsättning eller sjukdom
    Givet dagen är <dag>
    Och att personen avser att vistas en kortare tid i en annan kommun än bosättningskommunen
    Och att bosättningskommunen begär att vistelsekommunen verkställer dess beslut
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                                      | svar                                                                        |
      | 2025-06-30 | socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom                      | gäller "carry-out-decision-during-short-stay"                               |
      | 2025-06-30 | ingen har bedömt om personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom                            | är det okänt om "carry-out-decision-during-short-stay" gäller               |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom | säger ingen regel något om "carry-out-decision-during-short-stay"           |
      | 2025-06-30 | socialnämnden bedömer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom                      | gäller "pay-for-decision-carried-out-during-short-stay"                     |
      | 2025-06-30 | ingen har bedömt om personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom                            | är det okänt om "pay-for-decision-carried-out-during-short-stay" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att personen behöver insatser för vistelsen till följd av hög ålder, funktionsnedsättning eller allvarlig sjukdom | säger ingen regel något om "pay-for-decision-carried-out-during-short-stay" |

  # SoL (2001:453) 3 kap. 6 b § andra och tredje styckena: bara den som inte har fyllt 21 år
  Scenariomall: Särskilt kvalificerad kontaktperson upp till 21 år
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är <ålder>
    Och att socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder | svar                                                          |
      | 18    | gäller "appoint-qualified-contact-person"                     |
      | 20    | gäller "appoint-qualified-contact-person"                     |
      | 21    | säger ingen regel något om "appoint-qualified-contact-person" |

  # SoL (2001:453) 3 kap. 6 b § andra stycket
  Scenariomall: Den unge behöver särskild vägledning
    Givet dagen är <dag>
    Och att personens ålder i hela år är 19
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                                                                                           | svar                                                          |
      | 2025-06-30 | socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende                      | gäller "appoint-qualified-contact-person"                     |
      | 2025-06-30 | ingen har bedömt om den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende                            | är det okänt om "appoint-qualified-contact-person" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende | säger ingen regel något om "appoint-qualified-contact-person" |

  # SoL (2001:453) 3 kap. 6 b § tredje stycket: under 12 år
  Scenariomall: Vårdnadshavaren avgör före 12 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är 11
    Och att socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att socialnämnden bedömer att det är lämpligt att utse kontaktperson för barnet utan vårdnadshavarens samtycke
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                                                             | svar                                                          |
      | 2025-06-30 | vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet                      | gäller "appoint-qualified-contact-person"                     |
      | 2025-06-30 | det är okänt om vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet      | är det okänt om "appoint-qualified-contact-person" gäller     |
      | 2025-06-30 | det inte stämmer att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet | säger ingen regel något om "appoint-qualified-contact-person" |

  # SoL (2001:453) 3 kap. 6 b § tredje stycket: 12 men inte 15 år
  Scenariomall: Utan vårdnadshavaren ska det vara lämpligt från 12 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är 13
    Och att socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende
    Och att det inte stämmer att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                         | svar                                                          |
      | 2025-06-30 | socialnämnden bedömer att det är lämpligt att utse kontaktperson för barnet utan vårdnadshavarens samtycke                      | gäller "appoint-qualified-contact-person"                     |
      | 2025-06-30 | ingen har bedömt om det är lämpligt att utse kontaktperson för barnet utan vårdnadshavarens samtycke                            | är det okänt om "appoint-qualified-contact-person" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att det är lämpligt att utse kontaktperson för barnet utan vårdnadshavarens samtycke | säger ingen regel något om "appoint-qualified-contact-person" |

  # SoL (2001:453) 3 kap. 6 b § tredje stycket: från 15 år
  Scenariomall: Från 15 år krävs barnets egen vilja
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    Och att socialnämnden bedömer att det är lämpligt att utse kontaktperson för barnet som har fyllt 15 år
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                                                        | svar                                                          |
      | 2025-06-30 | personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson                      | gäller "appoint-qualified-contact-person"                     |
      | 2025-06-30 | det är okänt om personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson      | är det okänt om "appoint-qualified-contact-person" gäller     |
      | 2025-06-30 | det inte stämmer att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson | säger ingen regel något om "appoint-qualified-contact-person" |

  # SoL (2001:453) 3 kap. 6 b § tredje stycket: från 15 år
  Scenariomall: Från 15 år ska det vara lämpligt
    Givet dagen är <dag>
    Och att personens ålder i hela år är 15
    Och att socialnämnden bedömer att den unge behöver särskilt stöd och särskild vägledning mot en risk för skadligt bruk eller beroende, brottslig verksamhet eller annat socialt nedbrytande beteende
    Och att vårdnadshavaren, båda om barnet har två, begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson för barnet
    Och att personen själv begär eller samtycker till en kontaktperson, en kontaktfamilj eller en särskilt kvalificerad kontaktperson
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                              | svar                                                          |
      | 2025-06-30 | socialnämnden bedömer att det är lämpligt att utse kontaktperson för barnet som har fyllt 15 år                      | gäller "appoint-qualified-contact-person"                     |
      | 2025-06-30 | ingen har bedömt om det är lämpligt att utse kontaktperson för barnet som har fyllt 15 år                            | är det okänt om "appoint-qualified-contact-person" gäller     |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att det är lämpligt att utse kontaktperson för barnet som har fyllt 15 år | säger ingen regel något om "appoint-qualified-contact-person" |

  # SoL (2001:453) 3 kap. 6 a § tredje stycket: vårdnadshavarens eget samtycke räcker också, så det ska vara nej för att svaret ska vara klart
  Scenariomall: Barnet begär en öppen insats från 15 år
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att insatsen är en öppen insats
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                    | svar                                                                      |
      | 2025-06-30 | barnet begär insatsen                      | gäller "board-may-decide-personal-intervention-for-child"                 |
      | 2025-06-30 | det är okänt om barnet begär insatsen      | är det okänt om "board-may-decide-personal-intervention-for-child" gäller |
      | 2025-06-30 | det inte stämmer att barnet begär insatsen | säger ingen regel något om "board-may-decide-personal-intervention-for-child" |

  # SoL (2001:453) 3 kap. 6 a § tredje stycket: vårdnadshavarens eget samtycke räcker också, så det ska vara nej för att svaret ska vara klart
  Scenariomall: Öppen insats utan vårdnadshavaren ska vara lämplig
    Givet dagen är <dag>
    Och att personens ålder i hela år är 16
    Och att insatsen är en öppen insats
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att barnet begär insatsen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | uppgift                                                                                                               | svar                                                                      |
      | 2025-06-30 | socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke                      | gäller "board-may-decide-personal-intervention-for-child"                 |
      | 2025-06-30 | ingen har bedömt om det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke                            | är det okänt om "board-may-decide-personal-intervention-for-child" gäller |
      | 2025-06-30 | socialnämnden bedömer att det inte stämmer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke | säger ingen regel något om "board-may-decide-personal-intervention-for-child" |

  # SoL (2001:453) 3 kap. 6 a § andra och tredje styckena
  Scenario: Före 15 år räcker det inte att barnet begär insatsen
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 14
    Och att insatsen är en öppen insats
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att barnet begär insatsen
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-decide-personal-intervention-for-child"

  # SoL (2025:400) 21 kap. 1 § andra och tredje styckena
  Scenario: Varken vårdnadshavaren eller den trettonåriga vill
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att det inte stämmer att barnet begär insatsen
    När rättsläget bedöms
    Så gäller "no-personal-intervention-for-child-without-consent"
    Och vilar "no-personal-intervention-for-child-without-consent" på "SoL (2025:400) 21 kap. 1 § andra och tredje styckena"

  # SoL (2025:400) 21 kap. 1 § andra och tredje styckena
  Scenario: Insatsen är inte lämplig utan vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det inte stämmer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    När rättsläget bedöms
    Så gäller "no-personal-intervention-for-child-without-consent"

  # SoL (2025:400) 21 kap. 1 § andra och tredje styckena
  Scenario: Den trettonåriga samtycker till en lämplig insats
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att barnet samtycker till insatsen
    När rättsläget bedöms
    Så säger ingen regel något om "no-personal-intervention-for-child-without-consent"

  # SoL (2025:400) 21 kap. 1 § andra och tredje styckena
  Scenario: Den sextonåriga begär en lämplig insats
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att barnet begär insatsen
    När rättsläget bedöms
    Så säger ingen regel något om "no-personal-intervention-for-child-without-consent"

  # SoL (2025:400) 21 kap. 1 § andra och tredje styckena
  Scenario: Den fjortonåriga begär insatsen men samtycker inte: först från 15 år räcker begäran
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 14
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att socialnämnden bedömer att det är lämpligt att besluta om insatsen utan vårdnadshavarens samtycke
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att barnet begär insatsen
    När rättsläget bedöms
    Så gäller "no-personal-intervention-for-child-without-consent"

  # SoL (2025:400) 21 kap. 1 § andra och tredje styckena
  Scenario: Vårdnadshavaren samtycker till insatsen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    Och att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att det inte stämmer att barnet begär insatsen
    När rättsläget bedöms
    Så säger ingen regel något om "no-personal-intervention-for-child-without-consent"

  # SoL (2025:400) 21 kap. 1 § andra och tredje styckena
  Scenario: Om insatsen är lämplig utan vårdnadshavaren är inte bedömt
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 13
    Och att insatsens slag är kontaktperson, kontaktfamilj eller kvalificerad kontaktperson
    Och att det inte stämmer att bara den ena av två vårdnadshavare samtycker till insatsen och nämnden beslutar enligt föräldrabalken 6 kap. 13 a §
    Och att det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att barnet samtycker till insatsen
    När rättsläget bedöms
    Så är det okänt om "no-personal-intervention-for-child-without-consent" gäller
