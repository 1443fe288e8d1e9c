# language: sv
Egenskap: En EES-medborgare som påträffas vid en razzia
  > Kvinnan är påhittad, från Bulgarien, född 1999. Hon har varit här i fem veckor. UtlL 3 a och 8 kap., FUK 13 g §, BrB 6 kap.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1999-11-30

  # UtlL 8 kap. 3 §
  Scenario: Sättet att försörja sig är ingen grund mot en EES-medborgare
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 3 a kap. 3 § 1
  Scenario: Om uppehållsrätt finns sägs inte, men frågan ställs
    Givet att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen befinner sig i Sverige
    Och att personen arbetar eller driver eget företag i Sverige
    När rättsläget bedöms
    Så ställs frågan "has_eu_right_of_residence" till socialnämnden

  # UtlL 8 kap. 17 § tredje stycket
  Scenario: Polisen tvekar
    Givet att Polismyndigheten bedömer att det är tveksamt om personen bör avvisas
    Och att det inte stämmer att personen är svensk medborgare
    Och att en fråga om avvisning av personen har uppkommit
    När rättsläget bedöms
    Så gäller "police-hand-over-doubtful-refusal"

  # FUK 13 g §
  Scenario: Hon hörs som vittne
    Givet att personen är vittne och kallas till ett förhör
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så gäller "inform-witness"
    Och säger ingen regel något om "appoint-injured-party-counsel"
    Och säger ingen regel något om "tell-injured-party-of-claim-and-compensation"

  # SoL (2025:400) 13 kap. 1 §
  Scenario: Stödet från socialtjänsten beror inte på ställningen i målet
    Givet att socialnämnden bedömer att personen har utsatts för brott
    När rättsläget bedöms
    Så gäller "offer-crime-victim-support"
