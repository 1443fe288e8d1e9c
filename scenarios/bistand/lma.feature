# language: sv
Egenskap: Den som omfattas av LMA
  > SoL (2025:400) 10 kap. 2 §, tidigare LMA 1 § andra stycket. Spärren gäller hjälp av motsvarande slag, inte all hjälp.

  Bakgrund:
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    Och att personens födelsedag är 1995-03-01
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 b § utlänningslagen prövas för personen
    Och att det inte stämmer att personen har efter sin asylansökan beviljats ett tidsbegränsat uppehållstillstånd, på vilken grund som helst
    Och att det inte stämmer att fristen för frivillig avresa har löpt ut, eller ett beslut om avvisning eller utvisning utan sådan frist har fått laga kraft
    Och att socialnämnden bedömer att det inte stämmer att personen är här på besök och saknar egentligt bo och hemvist i landet
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina personliga behov
    Och att socialnämnden bedömer att de personliga behoven inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att personen inte själv kan tillgodose sina ekonomiska behov för försörjningen
    Och att socialnämnden bedömer att försörjningen inte kan tillgodoses på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att personen kan arbeta

  # 10 kap. 2 §: en insats som inte motsvarar en förmån
  Scenario: Insats som inte motsvarar en förmån enligt LMA
    Givet att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    När rättsläget bedöms
    Så gäller "right-to-interventions"
    Och är det sant att personen omfattas av lagen om mottagande av asylsökande m.fl.

  # 10 kap. 2 §: en insats som motsvarar en förmån
  Scenario: Insats som motsvarar en förmån enligt LMA
    Givet att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att insatsen som prövas motsvarar en förmån enligt LMA
    När rättsläget bedöms
    Så säger ingen regel något om "right-to-interventions"
    Och säger ingen regel något om "reasonable-living-conditions"

  # Ingen har bedömt om insatsen motsvarar en förmån
  Scenario: Okänt om insatsen motsvarar en förmån
    Givet att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    När rättsläget bedöms
    Så är det okänt om "right-to-interventions" gäller
    Och ställs frågan "interventions_correspond_to_lma_benefit" till socialnämnden

  # 10 kap. 2 §: försörjningsstöd av motsvarande slag, och insatsen står kvar
  Scenario: Försörjningsstöd som motsvarar dagersättning
    Givet att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att försörjningsstödet som prövas motsvarar en förmån enligt LMA
    Och att socialnämnden bedömer att det inte stämmer att insatsen som prövas motsvarar en förmån enligt LMA
    När rättsläget bedöms
    Så säger ingen regel något om "subsistence-support"
    Och är det falskt att personen har rätt till försörjningsstöd
    Och gäller "right-to-interventions"

  # HFD 2017 ref. 33: den som håller sig undan
  Scenario: Den som håller sig undan verkställighet
    Givet att socialnämnden bedömer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att den äldre praxis som begränsar rätten till hjälp gäller personen också enligt 2025 års socialtjänstlag
    När rättsläget bedöms
    Så är det falskt att personen har rätt till försörjningsstöd
    Och säger ingen regel något om "subsistence-support"

  # 10 kap. 2 § andra meningen: bostadskostnader
  Scenario: Bistånd till en bostadskostnad
    Givet att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att biståndet till levnadskostnader i övrigt motsvarar en förmån enligt LMA
    Och att levnadskostnaden som prövas är en bostadskostnad
    När rättsläget bedöms
    Så säger ingen regel något om "assistance-for-other-living-costs"

  # 10 kap. 2 §: annan levnadskostnad som LMA inte täcker
  Scenario: Bistånd till en annan levnadskostnad
    Givet att socialnämnden bedömer att det inte stämmer att personen håller sig undan så att ett beslut om avvisning eller utvisning inte kan verkställas
    Och att socialnämnden bedömer att personen inte själv kan betala levnadskostnader utanför försörjningsstödet
    Och att socialnämnden bedömer att levnadskostnader utanför försörjningsstödet inte kan täckas på annat sätt
    Och att socialnämnden bedömer att det inte stämmer att biståndet till levnadskostnader i övrigt motsvarar en förmån enligt LMA
    Och att det inte stämmer att levnadskostnaden som prövas är en bostadskostnad
    När rättsläget bedöms
    Så gäller "assistance-for-other-living-costs"
