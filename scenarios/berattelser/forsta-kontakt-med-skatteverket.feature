# language: sv
Egenskap: Första kontakten med Skatteverket, utan papper
  > Kvinnan är påhittad, född 1993, utan tillstånd. En bekant har sagt att hon bör starta eget. UtlF 7 kap. 1 §, SFL 9 kap., lag (2022:1697).

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1993-12-01

  # UtlF 7 kap. 1 § andra stycket 1 b
  Scenario: Steget att söka F-skatt visas aldrig utan sin varning
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen kan visa att hon eller han har uppehållstillstånd
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så visas varningen "police-told-on-f-tax-application"

  # UtlF 7 kap. 1 § andra stycket 1 a
  Scenario: Anmälan till folkbokföringen når polisen
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen själv har ansökt om uppehållstillstånd och ansökan inte är slutligt avgjord
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd i Sverige på någon grund
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    När rättsläget bedöms
    Så visas varningen "police-told-on-registration"

  # FOL 4 §
  Scenario: Folkbokföring hindras utan tillstånd
    Givet att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  # Lag (2022:1697) 2 kap. 5 §
  Scenario: Ett samordningsnummer kan en myndighet begära
    Givet att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är sannolik
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så gäller "coordination-number-may-be-given"

  # Rekommenderad åtgärd
  Scenario: Det tjänsten visar är rådgivning först
    Givet att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    När rättsläget bedöms
    Så gäller "independent-tax-advice-first"
