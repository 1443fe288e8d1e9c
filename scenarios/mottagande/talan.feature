# language: sv
Egenskap: Talan, överklagande och statlig ersättning enligt LMA
  > LMA (1994:137) 20, 22 och 23 §§.

  # 20 §
  Scenariomall: Den som har fyllt sexton för själv sin talan
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens födelsedag är <född>
    Och att det finns ett mål eller ärende enligt LMA som gäller personen
    När rättsläget bedöms
    Så <svar> "act-alone-in-lma-matter"

    Exempel:
      | född       | svar                       |
      | 2009-10-01 | gäller                     |
      | 2009-10-02 | säger ingen regel något om |

  Scenario: Okänt om det finns ett ärende
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personens födelsedag är 2000-01-01
    När rättsläget bedöms
    Så är det okänt om "act-alone-in-lma-matter" gäller

  # 22 § första och andra styckena
  Scenariomall: Beslut som får överklagas
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är <dag>
    Och att svaret på vad beslutet enligt LMA gäller är <slag>
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av nämndens beslut genom nämnden är 2025-03-10
    Och att det inte stämmer att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så <svar> "appeal-lma-decision"
    Och <genast> "lma-aid-decision-applies-at-once"

    Exempel:
      | dag        | slag                                                                   | svar                       | genast                     |
      | 2025-03-01 | bistånd, nedsättning eller att rätten har upphört                      | gäller                     | gäller                     |
      | 2025-03-01 | ett annat beslut enligt LMA                                            | gäller                     | säger ingen regel något om |
      | 2025-03-01 | tilldelning eller erbjudande av plats på asylboende                    | säger ingen regel något om | säger ingen regel något om |
      | 2025-02-28 | tilldelning eller erbjudande av plats på asylboende                    | gäller                     | säger ingen regel något om |
      | 2025-03-01 | anvisning av kommun, för ett ensamkommande barn eller vid tillfälligt skydd | säger ingen regel något om | säger ingen regel något om |
      | 2025-02-28 | anvisning av kommun, för ett ensamkommande barn eller vid tillfälligt skydd | säger ingen regel något om | säger ingen regel något om |

  Scenario: Tre veckor från den dag personen fick beslutet
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är 2025-09-20
    Och att svaret på vad beslutet enligt LMA gäller är bistånd, nedsättning eller att rätten har upphört
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    Och att dagen då den som vill överklaga fick del av nämndens beslut genom nämnden är 2025-09-23
    När rättsläget bedöms
    Så ska "appeal-lma-decision" vara gjort senast 2025-10-14

  Scenario: Lydelsen före juli 2022 är inte läst
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är 2022-06-30
    Och att svaret på vad beslutet enligt LMA gäller är bistånd, nedsättning eller att rätten har upphört
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så är det okänt om "appeal-lma-decision" gäller

  Scenario: Okänt vad beslutet gäller
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är 2025-09-20
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så är det okänt om "appeal-lma-decision" gäller
    Och är det okänt om "lma-aid-decision-applies-at-once" gäller

  # 22 § fjärde stycket
  Scenario: Prövningstillstånd i kammarrätten
    Givet dagen är 2025-10-01
    Och att dagen då beslutet fattades är 2025-09-20
    Och att svaret på vad beslutet enligt LMA gäller är bistånd, nedsättning eller att rätten har upphört
    Och att förvaltningsrättens avgörande om beslutet överklagas till kammarrätten
    När rättsläget bedöms
    Så gäller "leave-to-appeal-required"
    Och vilar "leave-to-appeal-required" på "LMA (1994:137) 22 § fjärde stycket"

  # 23 §
  Scenariomall: Statlig ersättning
    Givet dagen är 2025-10-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                          | svar                                                        |
      | kommunen har lämnat bistånd enligt LMA till personen             | gäller "state-reimburses-municipality-lma"                  |
      | det är okänt om kommunen har lämnat bistånd enligt LMA till personen | är det okänt om "state-reimburses-municipality-lma" gäller  |
      | det inte stämmer att kommunen har lämnat bistånd enligt LMA till personen | säger ingen regel något om "state-reimburses-municipality-lma" |

  # 1 §: lagen gäller utlänningar
  Scenario: En svensk medborgare får inga frågor om ärenden enligt LMA
    Givet dagen är 2025-10-01
    Och att personen är svensk medborgare
    När rättsläget bedöms
    Så säger ingen regel något om "act-alone-in-lma-matter"
    Och säger ingen regel något om "state-reimburses-municipality-lma"
