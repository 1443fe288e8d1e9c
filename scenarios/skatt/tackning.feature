# language: sv
Egenskap: Skattereglerna från alla håll
  > Varje regel sann, okänd och falsk, där de andra filerna inte redan visar det.
  > SFL (2011:1244) 9, 30 och 51 kap.

  # SFL (2011:1244) 30 kap. 1 §
  Scenariomall: Lämna inkomstdeklaration
    Givet dagen är 2025-09-01
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                 | svar                                                |
      | Skatteverket bedömer att personen är skyldig att lämna inkomstdeklaration för året                      | gäller "file-income-tax-return"                     |
      | ingen har bedömt om personen är skyldig att lämna inkomstdeklaration för året                           | är det okänt om "file-income-tax-return" gäller     |
      | Skatteverket bedömer att det inte stämmer att personen är skyldig att lämna inkomstdeklaration för året | säger ingen regel något om "file-income-tax-return" |

  # SFL (2011:1244) 51 kap. 1 § första stycket
  Scenariomall: Befrielse från särskilda avgifter
    Givet dagen är 2025-09-01
    Och att skattetillägg, förseningsavgift eller en annan särskild avgift enligt skatteförfarandelagen är beslutad för personen
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                           | svar                                               |
      | Skatteverket bedömer att det är oskäligt att ta ut avgiften med fullt belopp                      | gäller "relief-from-surcharge"                     |
      | ingen har bedömt om det är oskäligt att ta ut avgiften med fullt belopp                           | är det okänt om "relief-from-surcharge" gäller     |
      | Skatteverket bedömer att det inte stämmer att det är oskäligt att ta ut avgiften med fullt belopp | säger ingen regel något om "relief-from-surcharge" |

  # SFL (2011:1244) 9 kap. 1 § i lydelsen till och med april 2024
  Scenariomall: Godkännande för F-skatt
    Givet dagen är <dag>
    Och att <näring>
    Och att <hinder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | näring                                                                                                       | hinder                                                                                               | svar                                         |
      | 2024-04-30 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt | gäller "apply-for-f-tax"                     |
      | 2024-04-30 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | ingen har bedömt om det finns hinder mot att godkänna personen för F-skatt                           | är det okänt om "apply-for-f-tax" gäller     |
      | 2024-04-30 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | Skatteverket bedömer att det finns hinder mot att godkänna personen för F-skatt                      | säger ingen regel något om "apply-for-f-tax" |
      | 2024-04-30 | det inte stämmer att personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige | Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt | säger ingen regel något om "apply-for-f-tax" |
      | 2024-05-01 | personen uppger sig bedriva eller ha för avsikt att bedriva näringsverksamhet i Sverige                      | Skatteverket bedömer att det inte stämmer att det finns hinder mot att godkänna personen för F-skatt | är det okänt om "apply-for-f-tax" gäller     |

  # IL (1999:1229) 8 kap. 11 §: Ekonomiskt bistånd enligt socialtjänstlagen är skattefritt.
  Scenario: IL (1999:1229) 8 kap.: villkoren är uppfyllda
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är ekonomiskt bistånd enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "tax-exempt-income" för inkomsten "i1"

  # IL (1999:1229) 8 kap. 12 §: Bistånd enligt LMA är skattefritt.
  Scenario: IL (1999:1229) 8 kap.: villkoren är uppfyllda, fall 2
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är bistånd enligt LMA
    När rättsläget bedöms
    Så gäller "tax-exempt-income" för inkomsten "i1"

  # IL (1999:1229) 8 kap. 13 §: Etableringsersättning, etableringstillägg och bostadsersättning till nyanlända är skattefria.
  Scenario: IL (1999:1229) 8 kap.: villkoren är uppfyllda, fall 3
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är etableringsersättning, etableringstillägg eller bostadsersättning till nyanlända
    När rättsläget bedöms
    Så gäller "tax-exempt-income" för inkomsten "i1"

  # IL (1999:1229) 8 kap. 2 § första stycket: Gåvor är skattefria, liksom arv, testamente och bodelning.
  Scenario: IL (1999:1229) 8 kap.: villkoren är uppfyllda, fall 4
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att Skatteverket bedömer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    När rättsläget bedöms
    Så gäller "tax-exempt-income" för inkomsten "i1"

  # IL (1999:1229) 8 kap. 27 §: Rese-, traktaments- och tidsspilleersättning för inställelse inför domstol eller myndighet är skattefri, om inställelsen inte är yrkesmässig.
  Scenario: IL (1999:1229) 8 kap.: villkoren är uppfyllda, fall 5
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att inkomstens slag är rese-, traktaments- eller tidsspilleersättning för inställelse inför domstol eller annan myndighet, fastställd av domstol eller betald av allmänna medel
    Och att det inte stämmer att inställelsen inför domstolen eller myndigheten skedde yrkesmässigt
    När rättsläget bedöms
    Så gäller "tax-exempt-income" för inkomsten "i1"

  # IL (1999:1229) 8 kap. 11 §: Ekonomiskt bistånd enligt socialtjänstlagen är skattefritt.
  # IL (1999:1229) 8 kap. 12 §: Bistånd enligt LMA är skattefritt.
  # IL (1999:1229) 8 kap. 13 §: Etableringsersättning, etableringstillägg och bostadsersättning till nyanlända är skattefria.
  # IL (1999:1229) 8 kap. 2 § första stycket: Gåvor är skattefria, liksom arv, testamente och bodelning.
  # IL (1999:1229) 8 kap. 27 §: Rese-, traktaments- och tidsspilleersättning för inställelse inför domstol eller myndighet är skattefri, om inställelsen inte är yrkesmässig.
  Scenario: IL (1999:1229) 8 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    Och att Skatteverket bedömer att det inte stämmer att just den här betalningen är en gåva, ett arv, ett testamente eller en bodelning och inte ersättning för en prestation
    Och att inkomstens slag är annan inkomst
    När rättsläget bedöms
    Så gäller inte "tax-exempt-income" för inkomsten "i1"

  # ML (2023:200) 18 kap. 4 §: Den som är etablerad här och har liten årsomsättning är undantagen från moms utan beslut, om hon eller han inte är registrerad.
  Scenario: ML (2023:200) 18 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att verksamheten är etablerad här i landet
    När rättsläget bedöms
    Så gäller inte "small-turnover-exempt"

  # UtlF (2006:97) 7 kap. 1 § första stycket: Arbetsförmedlingen underrättar polisen när en utlänning första gången anmäler sig eller använder dess tjänster.
  # UtlF (2006:97) 7 kap. 1 § tredje stycket: Den som underrättar polisen bör uppmana utlänningen att ta kontakt med Migrationsverket.
  Scenario: UtlF (2006:97) 7 kap.: villkoren är inte uppfyllda
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "employment-service-tells-police"
    Och säger ingen regel något om "urge-contact-with-migration-agency"

  # Det som inte är sagt är okänt, inte falskt: IL (1999:1229) 8, 13 kap.; ML (2023:200) 18 kap.; SFL (2011:1244) 49, 57, 63 kap.; UtlF (2006:97) 7 kap.
  Scenario: Ingen har sagt något den 2025-09-01
    Givet dagen är 2025-09-01
    Och inkomsten "i1" för personen
    När rättsläget bedöms
    Så är det okänt om "income-from-business" gäller för inkomsten "i1"
    Och är det okänt om "tax-exempt-income" gäller för inkomsten "i1"
    Och är det okänt om "small-turnover-exempt" gäller
    Och är det okänt om "lift-surcharge-by-return" gäller
    Och är det okänt om "set-aside-surcharge" gäller
    Och är det okänt om "discretionary-assessment" gäller
    Och är det okänt om "respite-from-surcharge" gäller
    Och är det okänt om "employment-service-tells-police" gäller
    Och är det okänt om "urge-contact-with-migration-agency" gäller
