# language: sv
Egenskap: Handläggning enligt 2001 års lag från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SoL (2001:453) 10 kap. 4–5 §§, 12 kap. 1, 2, 6, 7 och 10 §§, 15 kap. 1–2 §§.

  # SoL (2001:453) 10 kap. 4 § andra stycket och 5 § första stycket, sjätte strecksatsen: bara en avdelning av ledamöter eller ersättare
  Scenariomall: Bara ett utskott enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att svaret på den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är <grupp>
    Och att det inte stämmer att ärendet är ett yttrande med anledning av att ett beslut av nämnden i dess helhet har överklagats
    När rättsläget bedöms
    Så <utskott>
    Och säger ingen regel något om "no-delegation"
    Och <anställd>

    Exempel:
      | grupp                                                                        | utskott                                                    | anställd                                          |
      | vägrat adoptionssamtycke eller talan om återkrav (10 kap. 4 § andra stycket) | gäller "delegate-only-to-subcommittee"                     | säger ingen regel något om "delegate-to-employee" |
      | uppgift enligt 6 kap. 13 a § föräldrabalken                                  | gäller "delegate-only-to-subcommittee"                     | säger ingen regel något om "delegate-to-employee" |
      | uppgift enligt föräldrabalken i 10 kap. 5 §, men inte 6 kap. 13 a §          | säger ingen regel något om "delegate-only-to-subcommittee" | gäller "delegate-to-employee"                     |

  # SoL (2001:453) 10 kap. 5 § första stycket: i föräldrabalken får uppdraget avse endast de uppräknade uppgifterna
  Scenario: En uppgift enligt föräldrabalken som inte räknas upp i 2001 års lag
    Givet dagen är 2025-06-30
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att dagen då beslutet fattades är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att beslutet är myndighetsutövning mot någon enskild
    Och att svaret på den grupp i 10 kap. i 2001 års socialtjänstlag som ärendet hör till när beslutanderätten delegeras är en annan uppgift enligt föräldrabalken
    När rättsläget bedöms
    Så gäller "no-delegation"
    Och vilar "no-delegation" på "SoL (2001:453) 10 kap. 5 § första stycket"
    Och säger ingen regel något om "delegate-to-subcommittee"
    Och säger ingen regel något om "delegate-to-employee"

  # SoL (2001:453) 12 kap. 1 § första och tredje styckena: fem år efter sista anteckningen, klart senast kalenderåret därpå
  Scenario: Akten gallras enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i personens akt är 2020-06-30
    Och att det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade
    Och att dagen då de sista andra uppgifterna om personen i en sammanställning gallrades ännu inte har kommit
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "cull-file"
    Och vilar "cull-file" på "SoL (2001:453) 12 kap. 1 § första stycket första meningen"
    Och ska "cull-file" vara gjort senast 2026-12-31

  # SoL (2001:453) 12 kap. 1 § första stycket: bara en akt i en sammanställning, efter fem år, och inte så länge andra uppgifter finns kvar
  Scenariomall: Akten gallras inte än enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <akt>
    Och att dagen då sista anteckningen gjordes i personens akt är <dag>
    Och att <andra>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | akt                                                                                                                                  | dag        | andra                                                                                       | svar                                   |
      | personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser                      | 2020-07-01 | det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade | säger ingen regel något om "cull-file" |
      | det inte stämmer att personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser | 2020-06-30 | det inte stämmer att andra uppgifter om personen i en sammanställning är ännu inte gallrade | säger ingen regel något om "cull-file" |
      | personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser                      | 2020-06-30 | andra uppgifter om personen i en sammanställning är ännu inte gallrade                      | säger ingen regel något om "cull-file" |
      | personens akt ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser                      | 2020-06-30 | det är okänt om andra uppgifter om personen i en sammanställning är ännu inte gallrade      | är det okänt om "cull-file" gäller     |

  # SoL (2001:453) 12 kap. 1 § andra och tredje styckena: fem år efter att förhållandena upphörde, klart senast kalenderåret därpå
  Scenario: Uppgifter i en sammanställning gallras enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då de förhållanden som uppgifterna i sammanställningen avser upphörde är 2020-06-30
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "cull-compiled-data"
    Och vilar "cull-compiled-data" på "SoL (2001:453) 12 kap. 1 § andra stycket"
    Och ska "cull-compiled-data" vara gjort senast 2026-12-31

  # SoL (2001:453) 12 kap. 1 § andra stycket
  Scenariomall: Uppgifter i en sammanställning gallras inte än enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <finns>
    Och att dagen då de förhållanden som uppgifterna i sammanställningen avser upphörde <dag>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | finns                                                                                                                           | dag                  | svar                                            |
      | uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser                      | är 2020-07-01        | säger ingen regel något om "cull-compiled-data" |
      | uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser                      | ännu inte har kommit | säger ingen regel något om "cull-compiled-data" |
      | det inte stämmer att uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser | är 2020-06-30        | säger ingen regel något om "cull-compiled-data" |
      | det är okänt om uppgifter om personen finns i en sådan sammanställning som lagen om personuppgifter i socialtjänsten avser      | är 2020-06-30        | är det okänt om "cull-compiled-data" gäller     |

  # SoL (2001:453) 12 kap. 2 § första stycket: var och en av de tre punkterna räcker
  Scenariomall: Handlingar som inte gallras enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <faderskap>
    Och att <adoption>
    Och att <placering>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | faderskap                                                                                                                    | adoption                                                                | placering                                                                                                                | svar                                                     |
      | akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken                      | det inte stämmer att akten har handlingar från en utredning om adoption | det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp | gäller "keep-documents-from-culling"                     |
      | det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken | akten har handlingar från en utredning om adoption                      | det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp | gäller "keep-documents-from-culling"                     |
      | det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken | det inte stämmer att akten har handlingar från en utredning om adoption | akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp                      | gäller "keep-documents-from-culling"                     |
      | det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken | det inte stämmer att akten har handlingar från en utredning om adoption | det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp | säger ingen regel något om "keep-documents-from-culling" |
      | det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken | det är okänt om akten har handlingar från en utredning om adoption      | det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp | är det okänt om "keep-documents-from-culling" gäller     |
      | det inte stämmer att akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken | det inte stämmer att akten har handlingar från en utredning om adoption | det är okänt om akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp      | är det okänt om "keep-documents-from-culling" gäller     |
      | det är okänt om akten har handlingar från en utredning om faderskap eller föräldraskap enligt 1 kap. 9 § föräldrabalken      | det inte stämmer att akten har handlingar från en utredning om adoption | det inte stämmer att akten har handlingar om att ett barn har placerats eller tagits emot i ett hem som lagen räknar upp | är det okänt om "keep-documents-from-culling" gäller     |

  # SoL (2001:453) 12 kap. 2 § andra stycket: avtalet gallras inte förrän barnet fyllt arton år
  Scenariomall: Avtal om vårdnad sparas enligt 2001 års lag
    Givet dagen är 2025-06-29
    Och att <avtal>
    Och att personens födelsedag är <född>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | avtal                                                                                                               | född       | svar                                                               |
      | akten har ett av socialnämnden godkänt avtal om vårdnad, boende eller umgänge för personen som barn                      | 2007-06-30 | gäller "keep-custody-agreement-until-eighteen"                     |
      | akten har ett av socialnämnden godkänt avtal om vårdnad, boende eller umgänge för personen som barn                      | 2007-06-29 | säger ingen regel något om "keep-custody-agreement-until-eighteen" |
      | det inte stämmer att akten har ett av socialnämnden godkänt avtal om vårdnad, boende eller umgänge för personen som barn | 2007-06-30 | säger ingen regel något om "keep-custody-agreement-until-eighteen" |
      | det är okänt om akten har ett av socialnämnden godkänt avtal om vårdnad, boende eller umgänge för personen som barn      | 2007-06-30 | är det okänt om "keep-custody-agreement-until-eighteen" gäller     |

  # SoL (2001:453) 12 kap. 2 § tredje stycket: ett urval undantas av hänsyn till forskningens behov
  Scenariomall: Urvalet för forskningen enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                       | svar                                              |
      | akten hör till det urval som ska bevaras för forskningen                      | gäller "keep-research-sample"                     |
      | det inte stämmer att akten hör till det urval som ska bevaras för forskningen | säger ingen regel något om "keep-research-sample" |
      | det är okänt om akten hör till det urval som ska bevaras för forskningen      | är det okänt om "keep-research-sample" gäller     |

  # SoL (2001:453) 12 kap. 6 §: på begäran för forskning, när det kan ske utan risk för men
  Scenariomall: Uppgifter för forskning enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <begäran>
    Och att <risk>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | begäran                                                                                        | risk                                                                                                                                              | svar                                                |
      | en statlig myndighet har begärt personuppgifter om personen för forskning                      | socialnämnden bedömer att uppgifterna kan lämnas för forskningen utan risk för att personen eller någon närstående lider men                      | gäller "give-data-for-research"                     |
      | det inte stämmer att en statlig myndighet har begärt personuppgifter om personen för forskning | socialnämnden bedömer att uppgifterna kan lämnas för forskningen utan risk för att personen eller någon närstående lider men                      | säger ingen regel något om "give-data-for-research" |
      | en statlig myndighet har begärt personuppgifter om personen för forskning                      | socialnämnden bedömer att det inte stämmer att uppgifterna kan lämnas för forskningen utan risk för att personen eller någon närstående lider men | säger ingen regel något om "give-data-for-research" |
      | det är okänt om en statlig myndighet har begärt personuppgifter om personen för forskning      | socialnämnden bedömer att uppgifterna kan lämnas för forskningen utan risk för att personen eller någon närstående lider men                      | är det okänt om "give-data-for-research" gäller     |
      | en statlig myndighet har begärt personuppgifter om personen för forskning                      | ingen har bedömt om uppgifterna kan lämnas för forskningen utan risk för att personen eller någon närstående lider men                            | är det okänt om "give-data-for-research" gäller     |

  # SoL (2001:453) 12 kap. 7 § första stycket: begäran och syftet krävs båda
  Scenariomall: Utbetald hjälp enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <begäran>
    Och att <syfte>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | begäran                                                                                                              | syfte                                                                                                                          | svar                                                      |
      | en annan myndighet har begärt uppgifter om ekonomiskt bistånd som har betalats ut till personen                      | syftet med begäran är att undvika felaktiga utbetalningar från det allmänna eller en felaktig beskattning                      | gäller "give-data-on-paid-assistance"                     |
      | det inte stämmer att en annan myndighet har begärt uppgifter om ekonomiskt bistånd som har betalats ut till personen | syftet med begäran är att undvika felaktiga utbetalningar från det allmänna eller en felaktig beskattning                      | säger ingen regel något om "give-data-on-paid-assistance" |
      | en annan myndighet har begärt uppgifter om ekonomiskt bistånd som har betalats ut till personen                      | det inte stämmer att syftet med begäran är att undvika felaktiga utbetalningar från det allmänna eller en felaktig beskattning | säger ingen regel något om "give-data-on-paid-assistance" |
      | en annan myndighet har begärt uppgifter om ekonomiskt bistånd som har betalats ut till personen                      | det är okänt om syftet med begäran är att undvika felaktiga utbetalningar från det allmänna eller en felaktig beskattning      | är det okänt om "give-data-on-paid-assistance" gäller     |

  # SoL (2001:453) 12 kap. 10 § tredje stycket p. 2, i lydelsen före den 1 april 2025
  Scenariomall: Skyddad folkbokföring enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                      | svar                                                              |
      | uppgiften behövs i ett ärende hos Skatteverket om skyddad folkbokföring                      | gäller "give-data-for-protected-registration"                     |
      | det inte stämmer att uppgiften behövs i ett ärende hos Skatteverket om skyddad folkbokföring | säger ingen regel något om "give-data-for-protected-registration" |
      | det är okänt om uppgiften behövs i ett ärende hos Skatteverket om skyddad folkbokföring      | är det okänt om "give-data-for-protected-registration" gäller     |

  # SoL (2001:453) 15 kap. 1 §: bara den som har varit verksam där, och bara obehörigt röjande
  Scenariomall: Tystnadsplikt i enskild verksamhet enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <verksam>
    Och att <behörigt>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | verksam                                                                                                                                                                                       | behörigt                                                                                                                                 | svar                                                                       |
      | någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden                      | socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag | gäller "no-unauthorised-revealing-in-private-activity"                     |
      | det inte stämmer att någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden | socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag | säger ingen regel något om "no-unauthorised-revealing-in-private-activity" |
      | någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden                      | socialnämnden bedömer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag                      | säger ingen regel något om "no-unauthorised-revealing-in-private-activity" |
      | det är okänt om någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden      | socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag | är det okänt om "no-unauthorised-revealing-in-private-activity" gäller     |
      | någon är eller har varit verksam i yrkesmässig enskild verksamhet med insatser enligt socialtjänstlagen och har där fått veta något om personens personliga förhållanden                      | ingen har bedömt om det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag                            | är det okänt om "no-unauthorised-revealing-in-private-activity" gäller     |

  # SoL (2001:453) 15 kap. 2 §
  Scenariomall: Tystnadsplikt i familjerådgivning enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att <verksam>
    Och att <behörigt>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | verksam                                                                                                                                                 | behörigt                                                                                                                                 | svar                                                                         |
      | någon är eller har varit verksam i enskild familjerådgivning och har fått en uppgift i förtroende eller i samband med rådgivningen                      | socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag | gäller "no-unauthorised-revealing-in-family-counselling"                     |
      | det inte stämmer att någon är eller har varit verksam i enskild familjerådgivning och har fått en uppgift i förtroende eller i samband med rådgivningen | socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag | säger ingen regel något om "no-unauthorised-revealing-in-family-counselling" |
      | någon är eller har varit verksam i enskild familjerådgivning och har fått en uppgift i förtroende eller i samband med rådgivningen                      | socialnämnden bedömer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag                      | säger ingen regel något om "no-unauthorised-revealing-in-family-counselling" |
      | det är okänt om någon är eller har varit verksam i enskild familjerådgivning och har fått en uppgift i förtroende eller i samband med rådgivningen      | socialnämnden bedömer att det inte stämmer att det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag | är det okänt om "no-unauthorised-revealing-in-family-counselling" gäller     |
      | någon är eller har varit verksam i enskild familjerådgivning och har fått en uppgift i förtroende eller i samband med rådgivningen                      | ingen har bedömt om det är behörigt att röja uppgiften, till exempel genom samtycke eller en skyldighet i lag                            | är det okänt om "no-unauthorised-revealing-in-family-counselling" gäller     |
