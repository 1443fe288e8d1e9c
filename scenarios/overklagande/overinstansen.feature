# language: sv
Egenskap: Överklagande och verkställighet enligt förvaltningslagen
  > FL (2017:900) 33–35, 43 och 46–49 §§.

  Scenario: Överklagandet är skriftligt och lämnas till nämnden
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så gäller "appeal-in-writing-to-committee"

  Scenario: Överklagandet är skriftligt och lämnas till nämnden, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    När rättsläget bedöms
    Så är det okänt om "appeal-in-writing-to-committee" gäller

  Scenario: Överklagandet är skriftligt och lämnas till nämnden, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-in-writing-to-committee"

  Scenario: Överklagandet säger vad som ska ändras
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så gäller "appeal-states-decision-and-change"

  Scenario: Överklagandet säger vad som ska ändras, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    När rättsläget bedöms
    Så är det okänt om "appeal-states-decision-and-change" gäller

  Scenario: Överklagandet säger vad som ska ändras, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet angår den som vill överklaga och har gått den personen emot, helt eller delvis
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-states-decision-and-change"

  Scenario: Det nya beslutet lämnas över
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att nämnden har ändrat beslutet sedan det överklagades
    När rättsläget bedöms
    Så gäller "hand-over-new-decision"

  Scenario: Det nya beslutet lämnas över, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så är det okänt om "hand-over-new-decision" gäller

  Scenario: Det nya beslutet lämnas över, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att nämnden har ändrat beslutet sedan det överklagades
    När rättsläget bedöms
    Så säger ingen regel något om "hand-over-new-decision"

  Scenario: Överklagandet omfattar det nya beslutet
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att nämnden har ändrat beslutet sedan det överklagades
    När rättsläget bedöms
    Så gäller "appeal-covers-new-decision"

  Scenario: Överklagandet omfattar det nya beslutet, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så är det okänt om "appeal-covers-new-decision" gäller

  Scenario: Överklagandet omfattar det nya beslutet, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att nämnden har ändrat beslutet sedan det överklagades
    När rättsläget bedöms
    Så säger ingen regel något om "appeal-covers-new-decision"

  # FL 47 §
  Scenario: Överklagandet hamnade hos domstolen
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så gäller "forward-appeal-to-committee"

  Scenario: Överklagandet hamnade hos domstolen, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    När rättsläget bedöms
    Så är det okänt om "forward-appeal-to-committee" gäller

  Scenario: Överklagandet hamnade hos domstolen, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "forward-appeal-to-committee"

  # FL 48 §
  Scenario: Domstolen får stoppa beslutet tills vidare
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så gäller "court-may-suspend-decision"

  Scenario: Domstolen får stoppa beslutet tills vidare, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så är det okänt om "court-may-suspend-decision" gäller

  Scenario: Domstolen får stoppa beslutet tills vidare, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-suspend-decision"

  Scenario: Domstolen får inte stoppa ett beslut som ingen har överklagat
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "court-may-suspend-decision"

  # FL 35 §
  Scenario: Verkställighet när tiden har gått ut
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet får överklagas inom en viss tid
    Och att tiden för att överklaga beslutet har gått ut
    Och att det inte stämmer att ett överklagande av beslutet har kommit in till nämnden
    Och att det inte stämmer att överklagandet har av misstag lämnats till förvaltningsrätten i stället för till nämnden
    När rättsläget bedöms
    Så gäller "execute-decision-after-appeal-time"

  Scenario: Verkställighet när tiden har gått ut, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet får överklagas inom en viss tid
    Och att tiden för att överklaga beslutet har gått ut
    När rättsläget bedöms
    Så är det okänt om "execute-decision-after-appeal-time" gäller

  Scenario: Verkställighet när tiden har gått ut, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet får överklagas inom en viss tid
    Och att tiden för att överklaga beslutet har gått ut
    Och att ett överklagande av beslutet har kommit in till nämnden
    När rättsläget bedöms
    Så säger ingen regel något om "execute-decision-after-appeal-time"

  Scenario: Ett tillfälligt beslut verkställs genast
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att beslutet gäller endast tillfälligt
    När rättsläget bedöms
    Så gäller "execute-decision-at-once"

  Scenario: Ett tillfälligt beslut verkställs genast, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    När rättsläget bedöms
    Så är det okänt om "execute-decision-at-once" gäller

  Scenario: Ett tillfälligt beslut verkställs genast, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    När rättsläget bedöms
    Så säger ingen regel något om "execute-decision-at-once"

  Scenario: En obestämd krets får överklaga
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    När rättsläget bedöms
    Så gäller "execute-decision-at-once"

  Scenario: En obestämd krets får överklaga, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    När rättsläget bedöms
    Så är det okänt om "execute-decision-at-once" gäller

  Scenario: En obestämd krets får överklaga, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    När rättsläget bedöms
    Så säger ingen regel något om "execute-decision-at-once"

  Scenario: Ett väsentligt intresse kräver verkställighet
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    När rättsläget bedöms
    Så gäller "execute-decision-at-once"

  Scenario: Ett väsentligt intresse kräver verkställighet, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    När rättsläget bedöms
    Så är det okänt om "execute-decision-at-once" gäller

  Scenario: Ett väsentligt intresse kräver verkställighet, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    Och att det inte stämmer att beslutet gäller endast tillfälligt
    Och att socialnämnden bedömer att det inte stämmer att kretsen som får överklaga är så vid eller obestämd att det inte går att avgöra när överklagandetiden går ut
    När rättsläget bedöms
    Så säger ingen regel något om "execute-decision-at-once"

  Scenario: Nämnden väger först om den kan vänta
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    När rättsläget bedöms
    Så gäller "weigh-waiting-before-execution"

  Scenario: Nämnden väger först om den kan vänta, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    När rättsläget bedöms
    Så är det okänt om "weigh-waiting-before-execution" gäller

  Scenario: Nämnden väger först om den kan vänta, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att svaret på vad socialnämndens beslut gäller är ekonomiskt bistånd enligt 12 kap. 1 § (äldre 4 kap. 1 §)
    Och att socialnämnden bedömer att det inte stämmer att ett väsentligt allmänt eller enskilt intresse kräver att beslutet verkställs omedelbart
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-waiting-before-execution"

  # FL 33 § andra stycket andra meningen
  Scenario: Parten får veta om avvikande meningar
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det finns en part som beslutet ska meddelas
    Och att parten får överklaga beslutet
    Och att avvikande meningar har antecknats vid beslutet
    När rättsläget bedöms
    Så gäller "tell-of-dissenting-opinions"

  Scenario: Parten får veta om avvikande meningar, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det finns en part som beslutet ska meddelas
    Och att parten får överklaga beslutet
    Och att det inte stämmer att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så är det okänt om "tell-of-dissenting-opinions" gäller

  Scenario: Parten får veta om avvikande meningar, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det finns en part som beslutet ska meddelas
    Och att parten får överklaga beslutet
    Och att det inte stämmer att avvikande meningar har antecknats vid beslutet
    Och att det inte stämmer att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-of-dissenting-opinions"

  Scenario: Den som inte är part får veta om avvikande meningar
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att socialnämnden bedömer att det inte stämmer att sekretess hindrar, helt eller delvis, att den som inte är part får veta vad beslutet innehåller
    Och att avvikande meningar har antecknats vid beslutet
    När rättsläget bedöms
    Så gäller "tell-of-dissenting-opinions"

  Scenario: Den som inte är part får veta om avvikande meningar, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så är det okänt om "tell-of-dissenting-opinions" gäller

  Scenario: Den som inte är part får veta om avvikande meningar, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att det inte stämmer att avvikande meningar har antecknats vid beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-of-dissenting-opinions"

  Scenario: Den som inte är part får beslutet skriftligt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att den som inte är part begär att underrättelsen om beslutet ska vara skriftlig
    När rättsläget bedöms
    Så gäller "notice-in-writing"

  Scenario: Den som inte är part får beslutet skriftligt, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    När rättsläget bedöms
    Så är det okänt om "notice-in-writing" gäller

  Scenario: Den som inte är part får beslutet skriftligt, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att dagen då beslutet fattades är 2025-08-01
    Och att beslutet fattas av socialnämnden eller för dess räkning i ett ärende som rör en enskild
    Och att det inte stämmer att det finns en part som beslutet ska meddelas
    Och att någon som inte är part, men som får överklaga, begär att få ta del av beslutet
    Och att det inte stämmer att den som inte är part begär att underrättelsen om beslutet ska vara skriftlig
    När rättsläget bedöms
    Så säger ingen regel något om "notice-in-writing"

  Scenario: Domstolen förelägger nämnden att avgöra ärendet
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    Och att domstolen bifaller överklagandet av avslaget på begäran om avgörande
    När rättsläget bedöms
    Så gäller "order-committee-to-decide"

  Scenario: Domstolen förelägger nämnden att avgöra ärendet, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    När rättsläget bedöms
    Så är det okänt om "order-committee-to-decide" gäller

  Scenario: Domstolen förelägger nämnden att avgöra ärendet, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    Och att det inte stämmer att domstolen bifaller överklagandet av avslaget på begäran om avgörande
    När rättsläget bedöms
    Så säger ingen regel något om "order-committee-to-decide"

  Scenario: Föreläggandet får inte överklagas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    Och att domstolen bifaller överklagandet av avslaget på begäran om avgörande
    När rättsläget bedöms
    Så gäller "no-appeal-of-order-to-decide"

  Scenario: Föreläggandet får inte överklagas, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    När rättsläget bedöms
    Så är det okänt om "no-appeal-of-order-to-decide" gäller

  Scenario: Föreläggandet får inte överklagas, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att ärendet har inletts hos socialnämnden av en enskild part
    Och att det inte stämmer att beslutet om ansökan kan bara laglighetsprövas
    Och att nämnden har i ett särskilt beslut avslagit begäran om avgörande
    Och att det inte stämmer att domstolen bifaller överklagandet av avslaget på begäran om avgörande
    När rättsläget bedöms
    Så säger ingen regel något om "no-appeal-of-order-to-decide"
