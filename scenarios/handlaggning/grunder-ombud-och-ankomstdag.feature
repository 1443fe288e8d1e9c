# language: sv
Egenskap: God förvaltning, ombud och ankomstdag
  > FL (2017:900) 5, 8, 9, 14, 15 och 19–22 §§, SoL (2025:400) 14 kap. 2 och 11 §§.

  # FL 5 §
  Scenario: Nämnden ska vara saklig och opartisk i ett ärende
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så gäller "be-objective-and-impartial"
    Och vilar "be-objective-and-impartial" på "FL (2017:900) 5 § andra stycket"

  Scenario: Nämnden ska vara saklig och opartisk i ett ärende, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden har kontakt med personen
    När rättsläget bedöms
    Så är det okänt om "be-objective-and-impartial" gäller

  Scenario: Nämnden ska vara saklig och opartisk i ett ärende, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att socialnämnden har kontakt med personen
    När rättsläget bedöms
    Så säger ingen regel något om "be-objective-and-impartial"

  Scenario: En åtgärd som inte kan antas fungera får inte vidtas
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att det inte stämmer att åtgärden kan antas leda till det avsedda resultatet
    När rättsläget bedöms
    Så gäller "no-disproportionate-measure"

  Scenario: En åtgärd som inte kan antas fungera får inte vidtas, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att åtgärden inte är mer långtgående än vad som behövs
    Och att socialnämnden bedömer att resultatet står i rimligt förhållande till de olägenheter som personen kan antas få
    När rättsläget bedöms
    Så är det okänt om "no-disproportionate-measure" gäller

  Scenario: En åtgärd som inte kan antas fungera får inte vidtas, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att åtgärden kan antas leda till det avsedda resultatet
    Och att socialnämnden bedömer att åtgärden inte är mer långtgående än vad som behövs
    Och att socialnämnden bedömer att resultatet står i rimligt förhållande till de olägenheter som personen kan antas få
    När rättsläget bedöms
    Så säger ingen regel något om "no-disproportionate-measure"

  Scenario: En åtgärd som går längre än vad som behövs får inte vidtas
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att det inte stämmer att åtgärden inte är mer långtgående än vad som behövs
    När rättsläget bedöms
    Så gäller "no-disproportionate-measure"

  Scenario: En åtgärd som går längre än vad som behövs får inte vidtas, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att åtgärden kan antas leda till det avsedda resultatet
    Och att socialnämnden bedömer att resultatet står i rimligt förhållande till de olägenheter som personen kan antas få
    När rättsläget bedöms
    Så är det okänt om "no-disproportionate-measure" gäller

  Scenario: En åtgärd som går längre än vad som behövs får inte vidtas, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att åtgärden inte är mer långtgående än vad som behövs
    Och att socialnämnden bedömer att åtgärden kan antas leda till det avsedda resultatet
    Och att socialnämnden bedömer att resultatet står i rimligt förhållande till de olägenheter som personen kan antas få
    När rättsläget bedöms
    Så säger ingen regel något om "no-disproportionate-measure"

  Scenario: En åtgärd som inte står i rimligt förhållande till olägenheterna får inte vidtas
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att det inte stämmer att resultatet står i rimligt förhållande till de olägenheter som personen kan antas få
    När rättsläget bedöms
    Så gäller "no-disproportionate-measure"

  Scenario: En åtgärd som inte står i rimligt förhållande till olägenheterna får inte vidtas, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att åtgärden kan antas leda till det avsedda resultatet
    Och att socialnämnden bedömer att åtgärden inte är mer långtgående än vad som behövs
    När rättsläget bedöms
    Så är det okänt om "no-disproportionate-measure" gäller

  Scenario: En åtgärd som inte står i rimligt förhållande till olägenheterna får inte vidtas, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att nämnden överväger en åtgärd som ingriper i personens intresse
    Och att socialnämnden bedömer att resultatet står i rimligt förhållande till de olägenheter som personen kan antas få
    Och att socialnämnden bedömer att åtgärden kan antas leda till det avsedda resultatet
    Och att socialnämnden bedömer att åtgärden inte är mer långtgående än vad som behövs
    När rättsläget bedöms
    Så säger ingen regel något om "no-disproportionate-measure"

  # FL 8 §
  Scenario: Nämnden hämtar själv in en upplysning
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    Och att personen behöver en upplysning eller ett yttrande från en annan myndighet
    Och att socialnämnden bedömer att det är rimligt att nämnden själv hämtar in upplysningen eller yttrandet
    När rättsläget bedöms
    Så gäller "fetch-information-for-individual"

  Scenario: Nämnden hämtar själv in en upplysning, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    Och att personen behöver en upplysning eller ett yttrande från en annan myndighet
    När rättsläget bedöms
    Så är det okänt om "fetch-information-for-individual" gäller

  Scenario: Nämnden hämtar själv in en upplysning, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden har kontakt med personen
    Och att personen behöver en upplysning eller ett yttrande från en annan myndighet
    Och att socialnämnden bedömer att det inte stämmer att det är rimligt att nämnden själv hämtar in upplysningen eller yttrandet
    När rättsläget bedöms
    Så säger ingen regel något om "fetch-information-for-individual"

  # FL 9 §
  Scenario: Enkel och snabb handläggning också när beslutet bara kan laglighetsprövas
    Givet dagen är 2025-09-01
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så gäller "handle-case-simply-and-quickly"

  Scenario: Enkel och snabb handläggning också när beslutet bara kan laglighetsprövas, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att besluten i ärendet kan bara laglighetsprövas
    När rättsläget bedöms
    Så är det okänt om "handle-case-simply-and-quickly" gäller

  Scenario: Enkel och snabb handläggning också när beslutet bara kan laglighetsprövas, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att det inte stämmer att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så säger ingen regel något om "handle-case-simply-and-quickly"

  Scenario: Handläggningen är skriftlig
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att besluten i ärendet kan bara laglighetsprövas
    Och att det inte stämmer att nämnden har beslutat att handläggningen helt eller delvis ska vara muntlig
    När rättsläget bedöms
    Så gäller "handling-in-writing"

  Scenario: Handläggningen är skriftlig, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att nämnden har beslutat att handläggningen helt eller delvis ska vara muntlig
    När rättsläget bedöms
    Så är det okänt om "handling-in-writing" gäller

  Scenario: Handläggningen är skriftlig, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att det inte stämmer att nämnden har beslutat att handläggningen helt eller delvis ska vara muntlig
    När rättsläget bedöms
    Så säger ingen regel något om "handling-in-writing"

  Scenario: Handläggningen är skriftlig, med undantaget
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att besluten i ärendet kan bara laglighetsprövas
    Och att nämnden har beslutat att handläggningen helt eller delvis ska vara muntlig
    När rättsläget bedöms
    Så säger ingen regel något om "handling-in-writing"

  Scenario: Nämnden får besluta om muntlig handläggning
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att besluten i ärendet kan bara laglighetsprövas
    Och att socialnämnden bedömer att det inte stämmer att det är olämpligt att handläggningen är muntlig
    När rättsläget bedöms
    Så gäller "decide-oral-handling"

  Scenario: Nämnden får besluta om muntlig handläggning, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att besluten i ärendet kan bara laglighetsprövas
    När rättsläget bedöms
    Så är det okänt om "decide-oral-handling" gäller

  Scenario: Nämnden får besluta om muntlig handläggning, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att det inte stämmer att besluten i ärendet kan bara laglighetsprövas
    Och att socialnämnden bedömer att det är olämpligt att handläggningen är muntlig
    När rättsläget bedöms
    Så säger ingen regel något om "decide-oral-handling"

  # FL 14 och 15 §§
  Scenario: En part får ha ombud också när beslutet bara kan laglighetsprövas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att personen är part i ärendet
    När rättsläget bedöms
    Så gäller "use-representative-or-assistant"
    Och vilar "use-representative-or-assistant" på "FL (2017:900) 14 § första stycket första meningen"

  Scenario: En part får ha ombud också när beslutet bara kan laglighetsprövas, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att besluten i ärendet kan bara laglighetsprövas
    När rättsläget bedöms
    Så är det okänt om "use-representative-or-assistant" gäller

  Scenario: En part får ha ombud också när beslutet bara kan laglighetsprövas, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att besluten i ärendet kan bara laglighetsprövas
    Och att det inte stämmer att personen är part i ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "use-representative-or-assistant"

  Scenario: Den som har ombud medverkar när nämnden begär det
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har ett ombud i ärendet
    Och att nämnden begär att personen medverkar personligen
    När rättsläget bedöms
    Så gäller "take-part-personally"

  Scenario: Den som har ombud medverkar när nämnden begär det, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har ett ombud i ärendet
    När rättsläget bedöms
    Så är det okänt om "take-part-personally" gäller

  Scenario: Den som har ombud medverkar när nämnden begär det, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har ett ombud i ärendet
    Och att det inte stämmer att nämnden begär att personen medverkar personligen
    När rättsläget bedöms
    Så säger ingen regel något om "take-part-personally"

  Scenario: Ett olämpligt ombud får uteslutas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att ombudet eller biträdet är olämpligt för uppdraget
    När rättsläget bedöms
    Så gäller "exclude-unsuitable-representative"

  Scenario: Ett olämpligt ombud får uteslutas, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    När rättsläget bedöms
    Så är det okänt om "exclude-unsuitable-representative" gäller

  Scenario: Ett olämpligt ombud får uteslutas, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att socialnämnden bedömer att det inte stämmer att ombudet eller biträdet är olämpligt för uppdraget
    När rättsläget bedöms
    Så säger ingen regel något om "exclude-unsuitable-representative"

  Scenario: Nämnden får be om fullmakt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har ett ombud i ärendet
    När rättsläget bedöms
    Så gäller "ask-for-power-of-attorney"

  Scenario: Nämnden får be om fullmakt, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    När rättsläget bedöms
    Så är det okänt om "ask-for-power-of-attorney" gäller

  Scenario: Nämnden får be om fullmakt, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att det inte stämmer att personen har ett ombud i ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "ask-for-power-of-attorney"

  Scenario: Nämnden får förelägga om fullmakt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har ett ombud i ärendet
    Och att nämnden har begärt att ombudet styrker sin behörighet med en fullmakt
    Och att ombudet inte har följt begäran om fullmakt
    När rättsläget bedöms
    Så gäller "order-power-of-attorney"

  Scenario: Nämnden får förelägga om fullmakt, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har ett ombud i ärendet
    Och att nämnden har begärt att ombudet styrker sin behörighet med en fullmakt
    När rättsläget bedöms
    Så är det okänt om "order-power-of-attorney" gäller

  Scenario: Nämnden får förelägga om fullmakt, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att personen är part i ärendet
    Och att personen har ett ombud i ärendet
    Och att nämnden har begärt att ombudet styrker sin behörighet med en fullmakt
    Och att det inte stämmer att ombudet inte har följt begäran om fullmakt
    När rättsläget bedöms
    Så säger ingen regel något om "order-power-of-attorney"

  Scenario: Föreläggandet om fullmakt säger vad som kan följa
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att ansökan har skrivits under av ett ombud
    Och att nämnden förelägger ombudet eller parten att styrka behörigheten genom fullmakt
    När rättsläget bedöms
    Så gäller "state-consequence-of-order"

  Scenario: Föreläggandet om fullmakt säger vad som kan följa, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att ansökan har skrivits under av ett ombud
    Och att det inte stämmer att nämnden förelägger personen att rätta bristen i ansökan
    När rättsläget bedöms
    Så är det okänt om "state-consequence-of-order" gäller

  Scenario: Föreläggandet om fullmakt säger vad som kan följa, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att ansökan har skrivits under av ett ombud
    Och att det inte stämmer att nämnden förelägger ombudet eller parten att styrka behörigheten genom fullmakt
    Och att det inte stämmer att nämnden förelägger personen att rätta bristen i ansökan
    När rättsläget bedöms
    Så säger ingen regel något om "state-consequence-of-order"

  # FL 19 §
  Scenario: Ansökan visar vem personen är
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    När rättsläget bedöms
    Så gäller "application-shows-identity-and-contact"

  Scenario: Ansökan visar vem personen är, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    När rättsläget bedöms
    Så är det okänt om "application-shows-identity-and-contact" gäller

  Scenario: Ansökan visar vem personen är, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att beslutet om ansökan kan bara laglighetsprövas
    När rättsläget bedöms
    Så säger ingen regel något om "application-shows-identity-and-contact"

  Scenario: Ansökan visar vad saken gäller
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    När rättsläget bedöms
    Så gäller "application-shows-matter-and-wish"

  Scenario: Ansökan visar vad saken gäller, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    När rättsläget bedöms
    Så är det okänt om "application-shows-matter-and-wish" gäller

  Scenario: Ansökan visar vad saken gäller, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att beslutet om ansökan kan bara laglighetsprövas
    När rättsläget bedöms
    Så säger ingen regel något om "application-shows-matter-and-wish"

  Scenario: Ansökan visar omständigheterna
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att ange omständigheterna bakom begäran
    När rättsläget bedöms
    Så gäller "application-states-circumstances"

  Scenario: Ansökan visar omständigheterna, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att ange omständigheterna bakom begäran
    När rättsläget bedöms
    Så är det okänt om "application-states-circumstances" gäller

  Scenario: Ansökan visar omständigheterna, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att det inte stämmer att det är uppenbart obehövligt att ange omständigheterna bakom begäran
    När rättsläget bedöms
    Så säger ingen regel något om "application-states-circumstances"

  Scenario: Ansökan visar omständigheterna, med undantaget
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att det är uppenbart obehövligt att ange omständigheterna bakom begäran
    När rättsläget bedöms
    Så säger ingen regel något om "application-states-circumstances"

  # FL 20 §
  Scenario: Föreläggandet om komplettering säger vad som kan följa
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att en brist som finns kvar gör att ansökan inte kan prövas i sak
    Och att nämnden förelägger personen att rätta bristen i ansökan
    När rättsläget bedöms
    Så gäller "state-consequence-of-order"

  Scenario: Föreläggandet om komplettering säger vad som kan följa, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att en brist som finns kvar gör att ansökan inte kan prövas i sak
    Och att det inte stämmer att nämnden förelägger ombudet eller parten att styrka behörigheten genom fullmakt
    När rättsläget bedöms
    Så är det okänt om "state-consequence-of-order" gäller

  Scenario: Föreläggandet om komplettering säger vad som kan följa, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att socialnämnden bedömer att en brist som finns kvar gör att ansökan inte kan prövas i sak
    Och att det inte stämmer att nämnden förelägger personen att rätta bristen i ansökan
    Och att det inte stämmer att nämnden förelägger ombudet eller parten att styrka behörigheten genom fullmakt
    När rättsläget bedöms
    Så säger ingen regel något om "state-consequence-of-order"

  # FL 21 §
  Scenario: Avsändaren bekräftar handlingen
    Givet dagen är 2025-09-01
    Och att nämnden anser att personen behöver bekräfta en handling som personen har skickat
    När rättsläget bedöms
    Så gäller "confirm-sent-document"

  Scenario: Avsändaren bekräftar handlingen, när ett svar saknas
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "confirm-sent-document" gäller

  Scenario: Avsändaren bekräftar handlingen, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att nämnden anser att personen behöver bekräfta en handling som personen har skickat
    När rättsläget bedöms
    Så säger ingen regel något om "confirm-sent-document"

  # FL 22 §
  Scenario: Post räknas som inkommen arbetsdagen före
    Givet dagen är 2025-09-01
    Och att sättet som personens handling nådde nämnden på är postförsändelse, eller avi om en betald postförsändelse
    Och att socialnämnden bedömer att det inte stämmer att det framstår som osannolikt att handlingen eller avin skildes av för nämnden på ett postkontor redan föregående arbetsdag
    När rättsläget bedöms
    Så gäller "count-document-as-received-previous-working-day"
    Och säger ingen regel något om "count-document-as-received-on-arrival"

  Scenario: Post som knappast fanns på postkontoret arbetsdagen före
    Givet dagen är 2025-09-01
    Och att sättet som personens handling nådde nämnden på är postförsändelse, eller avi om en betald postförsändelse
    Och att socialnämnden bedömer att det framstår som osannolikt att handlingen eller avin skildes av för nämnden på ett postkontor redan föregående arbetsdag
    När rättsläget bedöms
    Så gäller "count-document-as-received-on-arrival"
    Och säger ingen regel något om "count-document-as-received-previous-working-day"

  Scenario: Post när ingen har bedömt när den delades ut
    Givet dagen är 2025-09-01
    Och att sättet som personens handling nådde nämnden på är postförsändelse, eller avi om en betald postförsändelse
    När rättsläget bedöms
    Så är det okänt om "count-document-as-received-previous-working-day" gäller
    Och är det okänt om "count-document-as-received-on-arrival" gäller

  Scenario: Postlådan vid dagens första tömning
    Givet dagen är 2025-09-01
    Och att sättet som personens handling nådde nämnden på är nämndens postlåda när den tömdes första gången den dagen
    När rättsläget bedöms
    Så gäller "count-document-as-received-previous-working-day"
    Och vilar "count-document-as-received-previous-working-day" på "FL (2017:900) 22 § tredje stycket"
    Och säger ingen regel något om "count-document-as-received-on-arrival"

  Scenario: En handling som lämnas i receptionen
    Givet dagen är 2025-09-01
    Och att sättet som personens handling nådde nämnden på är på annat sätt
    När rättsläget bedöms
    Så gäller "count-document-as-received-on-arrival"
    Och säger ingen regel något om "count-document-as-received-previous-working-day"

  Scenario: Okänt sätt att nå nämnden
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "count-document-as-received-previous-working-day" gäller

  # SoL 14:11, FL 26 § första stycket
  Scenario: Nämnden får begära ett yttrande
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att nämnden behöver ett yttrande från en annan myndighet eller en enskild för att utreda ärendet
    När rättsläget bedöms
    Så gäller "request-opinion-in-case"
    Och vilar "request-opinion-in-case" på "SoL (2025:400) 14 kap. 11 §"

  Scenario: Nämnden får begära ett yttrande, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så är det okänt om "request-opinion-in-case" gäller

  Scenario: Nämnden får begära ett yttrande, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att nämnden behöver ett yttrande från en annan myndighet eller en enskild för att utreda ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "request-opinion-in-case"

  Scenario: Nämnden fick begära ett yttrande enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att nämnden behöver ett yttrande från en annan myndighet eller en enskild för att utreda ärendet
    När rättsläget bedöms
    Så gäller "request-opinion-in-case"
    Och vilar "request-opinion-in-case" på "SoL (2001:453) 11 kap. 7 §"

  Scenario: Nämnden fick begära ett yttrande enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    När rättsläget bedöms
    Så är det okänt om "request-opinion-in-case" gäller

  Scenario: Nämnden fick begära ett yttrande enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-30
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att det inte stämmer att nämnden behöver ett yttrande från en annan myndighet eller en enskild för att utreda ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "request-opinion-in-case"

  # SoL 14:2 andra stycket
  Scenario: Det som kommit fram hanteras betryggande
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det som har kommit fram vid utredningen har betydelse för avgörandet av ärendet
    När rättsläget bedöms
    Så gäller "handle-investigation-material-safely"

  Scenario: Det som kommit fram hanteras betryggande, när ett svar saknas
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "handle-investigation-material-safely" gäller

  Scenario: Det som kommit fram hanteras betryggande, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det inte stämmer att det som har kommit fram vid utredningen har betydelse för avgörandet av ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "handle-investigation-material-safely"

  Scenario: Det som kommit fram togs till vara enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det som har kommit fram vid utredningen har betydelse för avgörandet av ärendet
    När rättsläget bedöms
    Så gäller "handle-investigation-material-safely"

  Scenario: Det som kommit fram togs till vara enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-06-30
    När rättsläget bedöms
    Så är det okänt om "handle-investigation-material-safely" gäller

  Scenario: Det som kommit fram togs till vara enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-30
    Och att socialnämnden bedömer att det inte stämmer att det som har kommit fram vid utredningen har betydelse för avgörandet av ärendet
    När rättsläget bedöms
    Så säger ingen regel något om "handle-investigation-material-safely"

  # SoL 2001 11:8 andra stycket
  Scenario: Uppgifter om en annan sökande före den 1 juli 2025
    Givet dagen är 2025-06-30
    Och att personen är part i ärendet
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    Och att materialet har uppgifter om en annan sökande till ett boende eller en liknande tjänst
    När rättsläget bedöms
    Så gäller "other-applicants-data-outside-party-insight"

  Scenario: Uppgifter om en annan sökande före den 1 juli 2025, när ett svar saknas
    Givet dagen är 2025-06-30
    Och att personen är part i ärendet
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    När rättsläget bedöms
    Så är det okänt om "other-applicants-data-outside-party-insight" gäller

  Scenario: Uppgifter om en annan sökande före den 1 juli 2025, när villkoret inte är uppfyllt
    Givet dagen är 2025-06-30
    Och att personen är part i ärendet
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    Och att det inte stämmer att materialet har uppgifter om en annan sökande till ett boende eller en liknande tjänst
    När rättsläget bedöms
    Så säger ingen regel något om "other-applicants-data-outside-party-insight"

  Scenario: Uppgifter om en annan sökande från den 1 juli 2025
    Givet dagen är 2025-07-01
    Och att personen är part i ärendet
    Och att socialnämnden handlägger ett ärende som rör personen
    Och att socialnämnden bedömer att ärendet avser myndighetsutövning mot personen
    Och att materialet har uppgifter om en annan sökande till ett boende eller en liknande tjänst
    När rättsläget bedöms
    Så säger ingen regel något om "other-applicants-data-outside-party-insight"
