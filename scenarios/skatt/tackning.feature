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
