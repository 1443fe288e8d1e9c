# language: sv
Egenskap: Personakter i enskild verksamhet
  > SoL (2025:400) 17 kap. 1–4, 6 och 10 §§, tidigare SoL (2001:453) 7 kap. 3–4 och 6 §§.

  # 17 kap. 1 §
  Scenariomall: Dokumentation hos den privata utföraren
    Givet dagen är <dag>
    Och att en insats genomförs för personen i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "document-in-private-activity"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Dokumentation hos den privata utföraren, ingen vet
    Givet dagen är <dag>
    När rättsläget bedöms
    Så är det okänt om "document-in-private-activity" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Dokumentation hos den privata utföraren, villkoret brister
    Givet dagen är <dag>
    Och att det inte stämmer att en insats genomförs för personen i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "document-in-private-activity"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 17 kap. 2 §
  Scenariomall: Akten gallras efter två år
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "cull-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten gallras efter två år, ingen vet
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så är det okänt om "cull-private-file" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten gallras efter två år, villkoret brister
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-07-02
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    När rättsläget bedöms
    Så säger ingen regel något om "cull-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten gallras efter två år, undantaget
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    När rättsläget bedöms
    Så säger ingen regel något om "cull-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten gallras efter två år, okänt om undantaget
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så är det okänt om "cull-private-file" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Sista dag för gallringen
    Givet dagen är 2025-09-01
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-03-01
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att dagen då de sista andra uppgifterna om personen i den enskilda verksamhetens sammanställning gallrades ännu inte har kommit
    När rättsläget bedöms
    Så ska "cull-private-file" vara gjort senast 2026-12-31

  Scenariomall: Uppgifterna i sammanställningen
    Givet dagen är <dag>
    Och att uppgifter om personen finns i en sådan sammanställning i den enskilda verksamheten
    Och att dagen då de förhållanden upphörde som uppgifterna i den enskilda verksamhetens sammanställning avser är 2023-06-30
    När rättsläget bedöms
    Så gäller "cull-private-compiled-data"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Uppgifterna i sammanställningen, ingen vet
    Givet dagen är <dag>
    Och att uppgifter om personen finns i en sådan sammanställning i den enskilda verksamheten
    När rättsläget bedöms
    Så är det okänt om "cull-private-compiled-data" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Uppgifterna i sammanställningen, villkoret brister
    Givet dagen är <dag>
    Och att uppgifter om personen finns i en sådan sammanställning i den enskilda verksamheten
    Och att dagen då de förhållanden upphörde som uppgifterna i den enskilda verksamhetens sammanställning avser är 2023-07-02
    När rättsläget bedöms
    Så säger ingen regel något om "cull-private-compiled-data"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten sparas i två år
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-07-02
    När rättsläget bedöms
    Så gäller "keep-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten sparas i två år, ingen vet
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    När rättsläget bedöms
    Så är det okänt om "keep-private-file" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten sparas i två år, tiden är ute
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    När rättsläget bedöms
    Så säger ingen regel något om "keep-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 17 kap. 3 §
  Scenariomall: Avtal om handlingarna
    Givet dagen är <dag>
    Och att ett beslut om stödinsats, vård eller behandling genomförs för personen
    Och att en insats genomförs för personen i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så gäller "may-agree-to-take-over-private-files"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Avtal om handlingarna, ingen vet
    Givet dagen är <dag>
    Och att ett beslut om stödinsats, vård eller behandling genomförs för personen
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så är det okänt om "may-agree-to-take-over-private-files" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Avtal om handlingarna, villkoret brister
    Givet dagen är <dag>
    Och att ett beslut om stödinsats, vård eller behandling genomförs för personen
    Och att det inte stämmer att en insats genomförs för personen i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-agree-to-take-over-private-files"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Avtal om handlingarna, okänt om undantaget
    Givet dagen är <dag>
    Och att ett beslut om stödinsats, vård eller behandling genomförs för personen
    Och att en insats genomförs för personen i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att det inte stämmer att akten hör till det urval som ska bevaras för forskningen
    När rättsläget bedöms
    Så är det okänt om "may-agree-to-take-over-private-files" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 17 kap. 4 §
  Scenariomall: Akten om ett placerat barn
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    När rättsläget bedöms
    Så gäller "hand-over-childs-private-file-to-committee"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten om ett placerat barn, ingen vet
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    När rättsläget bedöms
    Så är det okänt om "hand-over-childs-private-file-to-committee" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten om ett placerat barn, villkoret brister
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att det inte stämmer att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    När rättsläget bedöms
    Så säger ingen regel något om "hand-over-childs-private-file-to-committee"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Akten om ett placerat barn gallras inte
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    När rättsläget bedöms
    Så säger ingen regel något om "cull-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Om akten gäller ett placerat barn är okänt
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2023-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    När rättsläget bedöms
    Så är det okänt om "cull-private-file" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenario: Äldre lydelse om placerade barn är inte läst
    Givet dagen är 2024-03-31
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att akten i den enskilda verksamheten ingår i en sådan sammanställning av uppgifter som lagen om personuppgifter i socialtjänsten avser
    Och att dagen då sista anteckningen gjordes i akten i den enskilda verksamheten är 2021-06-30
    Och att det inte stämmer att andra uppgifter om personen i den enskilda verksamhetens sammanställning ännu inte är gallrade
    Och att akten i den enskilda verksamheten gäller personen som barn i ett stödboende, skyddat boende, hem för vård eller boende eller en bostad med särskilt stöd
    När rättsläget bedöms
    Så är det okänt om "hand-over-childs-private-file-to-committee" gäller
    Och är det okänt om "cull-private-file" gäller

  # 17 kap. 6 §
  Scenariomall: Se sin akt
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att dagen då personen begärde att få ta del av en handling i sin akt i den enskilda verksamheten är 2025-06-20
    När rättsläget bedöms
    Så gäller "right-to-see-own-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Se sin akt, ingen vet
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    När rättsläget bedöms
    Så är det okänt om "right-to-see-own-private-file" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Se sin akt, villkoret brister
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att dagen då personen begärde att få ta del av en handling i sin akt i den enskilda verksamheten ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-see-own-private-file"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Se sin akt, lagrummet
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att dagen då personen begärde att få ta del av en handling i sin akt i den enskilda verksamheten är 2025-06-20
    När rättsläget bedöms
    Så vilar "right-to-see-own-private-file" på "<lagrum>"

    Exempel:
      | dag        | lagrum                                    |
      | 2025-06-30 | SoL (2001:453) 7 kap. 4 § första stycket  |
      | 2025-07-01 | SoL (2025:400) 17 kap. 6 § första stycket |

  Scenariomall: Utföraren vill inte lämna ut
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att dagen då personen begärde att få ta del av en handling i sin akt i den enskilda verksamheten är 2025-06-20
    Och att den som bedriver den enskilda verksamheten bedömer att akten, eller en del av den, inte bör lämnas ut till personen
    När rättsläget bedöms
    Så gäller "hand-over-question-of-disclosure"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utföraren vill inte lämna ut, ingen vet
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att dagen då personen begärde att få ta del av en handling i sin akt i den enskilda verksamheten är 2025-06-20
    När rättsläget bedöms
    Så är det okänt om "hand-over-question-of-disclosure" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Utföraren vill inte lämna ut, villkoret brister
    Givet dagen är <dag>
    Och att personen har en personakt i en enskild verksamhet som står under tillsyn av Inspektionen för vård och omsorg enligt socialtjänstlagen
    Och att dagen då personen begärde att få ta del av en handling i sin akt i den enskilda verksamheten är 2025-06-20
    Och att den som bedriver den enskilda verksamheten bedömer att det inte stämmer att akten, eller en del av den, inte bör lämnas ut till personen
    När rättsläget bedöms
    Så säger ingen regel något om "hand-over-question-of-disclosure"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  # 17 kap. 10 § andra stycket
  Scenariomall: Dokumentationen om missförhållandet sparas i fem år
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då sista anteckningen gjordes i den enskilda verksamhetens dokumentation om missförhållandet är 2020-07-02
    När rättsläget bedöms
    Så gäller "keep-private-misconduct-documentation"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Dokumentationen om missförhållandet sparas, ingen vet
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    När rättsläget bedöms
    Så är det okänt om "keep-private-misconduct-documentation" gäller

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |

  Scenariomall: Dokumentationen om missförhållandet sparas, tiden är ute
    Givet dagen är <dag>
    Och att svaret på vilken verksamhet missförhållandet finns i är yrkesmässigt bedriven enskild verksamhet
    Och att dagen då sista anteckningen gjordes i den enskilda verksamhetens dokumentation om missförhållandet är 2020-06-30
    När rättsläget bedöms
    Så säger ingen regel något om "keep-private-misconduct-documentation"

    Exempel:
      | dag        |
      | 2025-06-30 |
      | 2025-07-01 |
