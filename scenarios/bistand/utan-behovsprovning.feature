# language: sv
Egenskap: Insatser utan individuell behovsprövning
  > SoL (2025:400) 11 kap. 5 och 6 §§.

  # 11 kap. 5 § första meningen
  Scenario: Öppen verksamhet utan behovsprövning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    När rättsläget bedöms
    Så gäller "interventions-without-assessment"
    Och vilar "interventions-without-assessment" på "SoL (2025:400) 11 kap. 5 § första meningen"

  # 11 kap. 5 § andra meningen 1–4, 6 och 7
  Scenariomall: Alltid behovsprövning: <slag>
    Givet dagen är 2025-09-01
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är <slag>
    När rättsläget bedöms
    Så säger ingen regel något om "interventions-without-assessment"
    Och är det sant att personen behöver en individuell behovsprövning för den här insatsen

    Exempel:
      | slag                                                                             |
      | kontaktperson, kontaktfamilj eller kvalificerad kontaktperson                     |
      | vård i familjehem                                                                |
      | vård i LVM-hem                                                                   |
      | vård i särskilt ungdomshem                                                       |
      | bostad i särskilt boende för äldre personer eller för personer med funktionsnedsättning |
      | vård i hem för viss annan heldygnsvård                                           |

  # 11 kap. 5 § andra meningen 5: till och med 20 år
  Scenariomall: Skyddat boende för den som är född <född>
    Givet dagen är 2025-09-01
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är vård i skyddat boende
    Och att personens födelsedag är <född>
    När rättsläget bedöms
    Så <svar> "interventions-without-assessment"

    Exempel:
      | född       | svar                       |
      | 2004-09-01 | gäller                     |
      | 2004-09-02 | säger ingen regel något om |
      | 2010-01-01 | säger ingen regel något om |

  # Åldern är okänd
  Scenario: Skyddat boende när åldern är okänd
    Givet dagen är 2025-09-01
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är vård i skyddat boende
    När rättsläget bedöms
    Så är det okänt om "interventions-without-assessment" gäller

  # Tiden före lagen är inte läst i den delen
  Scenario: Dagen före lagen
    Givet dagen är 2025-06-30
    Och att nämnden överväger att ge en insats för personliga behov utan individuell behovsprövning
    Och att svaret på insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    När rättsläget bedöms
    Så är det okänt om "interventions-without-assessment" gäller

  # 11 kap. 6 §
  Scenario: Information om att ansöka
    Givet dagen är 2025-09-01
    Och att personen vänder sig till en verksamhet som ger insatser utan individuell behovsprövning
    När rättsläget bedöms
    Så gäller "inform-of-assessed-interventions"
    Och ansvarar den som genomför insatsen för "inform-of-assessed-interventions"
