# language: sv
Egenskap: En mamma med två barn i skyddat boende
  > Familjen är påhittad. Mamman är 34 år, barnen 4 och 13. Pappan, som slår, är också vårdnadshavare och nämns bara.
  > SoL (2025:400) 9, 13, 18, 21 och 22 kap. och lagen (2024:79) om placering av barn i skyddat boende.

  Bakgrund:
    Givet dagen är 2025-10-06
    Och att personens födelsedag är 1991-02-20
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2021-05-04
    Och barnet "c2"
    Och att för barnet "c2" gäller att personens födelsedag är 2012-08-30
    Och personen "v2"
    Och att personen "v2" bara nämns
    Och att vårdnadshavare för barnet "c1" är personen och personen "v2"
    Och att vårdnadshavare för barnet "c2" är personen och personen "v2"

  # SoL 9 kap. 5 §: hot, våld eller andra övergrepp räcker. Ingen har ännu sagt något om barnen.
  Scenario: Första kontakten: nämnden bedömer att mamman behöver skydd
    Givet att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så gäller "received-in-sheltered-housing"
    Och är det okänt om "received-in-sheltered-housing" gäller för barnet "c1"
    Och är det okänt om "child-victim-gets-interventions" gäller för barnet "c1"
    Och ställs frågan "child_witnessed_violence_close_relation" till socialnämnden för barnet "c1"
    Och ställs frågan "child_witnessed_violence_close_relation" till socialnämnden för barnet "c2"
    Och säger ingen regel något om "child-victim-gets-interventions" för personen

  Scenario: Det som inte sägs vid första kontakten
    Givet att socialnämnden bedömer att personen behöver stöd och skydd till följd av hot, våld eller andra övergrepp
    När rättsläget bedöms
    Så är det okänt om "board-may-grant-child-sheltered-housing" gäller för barnet "c1"
    Och är det okänt om "child-may-be-granted-sheltered-housing-without-consent" gäller för barnet "c1"
    Och är det okänt om "child-not-granted-sheltered-housing-without-guardian" gäller för barnet "c2"
    Och ställs inte frågan "uses_violence_against_close_relation" för personen "v2"
    Och ställs inte frågan "person_birth_date" för personen "v2"

  # SoL 18 kap. 7 § andra stycket: barnet som har bevittnat våldet är offer för brott, och därmed gäller första stycket.
  # Det ena barnets svar är inte det andras.
  Scenario: Ett av barnen har sett våldet
    Givet att för barnet "c2" gäller att socialnämnden bedömer att barnet har bevittnat våld eller andra övergrepp av eller mot en närstående
    När rättsläget bedöms
    Så gäller "child-victim-gets-interventions" för barnet "c2"
    Och gäller "consider-witnessing-child-as-victim" för barnet "c2"
    # 18 kap. 7 § första stycket: också barnets närstående
    Och gäller "close-relation-of-child-victim-gets-interventions" för personen
    Och är det okänt om "child-victim-gets-interventions" gäller för barnet "c1"

  # SoL 22 kap. 5 § första stycket och 21 kap. 1 § första stycket: båda vårdnadshavarna samtycker
  Scenario: Båda vårdnadshavarna samtycker
    Givet att för barnet "c1" gäller att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att för barnet "c1" gäller att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att för barnet "c1" gäller att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att för barnet "c1" gäller att barnets vårdnadshavare samtycker till att barnet får skyddat boende, båda om barnet har två vårdnadshavare
    När rättsläget bedöms
    Så gäller "board-may-grant-child-sheltered-housing" för barnet "c1"
    Och är det okänt om "board-may-grant-child-sheltered-housing" gäller för barnet "c2"

  # Lagen (2024:79) 3 kap. 1 §: pappan vägrar. Domstolen beslutar efter ansökan.
  # 2 kap. 3 §: c2 är 13 år och får höras men för inte sin egen talan.
  Scenario: Pappan samtycker inte
    Givet att för barnet "c2" gäller att barnet har två vårdnadshavare
    Och att för barnet "c2" gäller att barnet ska bo i skyddat boende tillsammans med en vårdnadshavare
    Och att för barnet "c2" gäller att vårdnadshavaren som barnet ska placeras tillsammans med är myndig
    Och att för barnet "c2" gäller att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    Och att för barnet "c2" gäller att vårdnadshavaren som barnet placeras tillsammans med samtycker till att barnet får skyddat boende
    Och att för barnet "c2" gäller att den andra vårdnadshavarens samtycke till att barnet får skyddat boende saknas
    Och att för barnet "c2" gäller att det inte stämmer att barnets vårdnadshavare samtycker till att barnet får skyddat boende, båda om barnet har två vårdnadshavare
    Och att för barnet "c2" gäller att socialnämnden bedömer att det finns en direkt eller indirekt risk för att barnets säkerhet äventyras eller hälsa skadas
    Och att för barnet "c2" gäller att ett ärende eller mål enligt lagen (2024:79) pågår
    När rättsläget bedöms
    Så gäller "child-may-be-granted-sheltered-housing-without-consent" för barnet "c2"
    Och gäller "best-for-child-is-decisive-lpbsb" för barnet "c2"
    Och säger ingen regel något om "child-pursues-own-lpbsb-case" för barnet "c2"
    Och säger ingen regel något om "board-may-grant-child-sheltered-housing" för barnet "c2"
    # c1:s sak är en annan fråga
    Och är det okänt om "child-may-be-granted-sheltered-housing-without-consent" gäller för barnet "c1"

  # SoL 22 kap. 5 §: barnet får inte skyddat boende ensamt
  Scenario: Mamman får inte insatsen
    Givet att för barnet "c1" gäller att skyddat boende övervägs för barnet
    Och att för barnet "c1" gäller att det inte stämmer att vårdnadshavaren som barnet ska placeras tillsammans med beviljas skyddat boende enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "child-not-granted-sheltered-housing-without-guardian" för barnet "c1"
    Och gäller inte "child-may-be-granted-sheltered-housing-without-consent" för barnet "c1"
    # Det tar ingenting från barnets övriga skydd
    Och är det okänt om "child-victim-gets-interventions" gäller för barnet "c1"

  # Lagen (2024:79) 4 kap. 3 § första stycket: inom en vecka. Bara om c1 har ett sådant beslut.
  Scenario: Några dagar senare: ordföranden har beslutat om en omedelbar insats
    När rättsläget bedöms
    Så är det okänt om "submit-immediate-sheltered-housing-to-court" gäller för barnet "c1"
    Givet dagen är 2025-10-10
    Och att för barnet "c1" gäller att dagen då den omedelbara insatsen i skyddat boende beviljades är 2025-10-08
    Och att för barnet "c1" gäller att svaret på vem som beviljade den omedelbara insatsen i skyddat boende är ordföranden eller en utsedd ledamot
    Och att för barnet "c1" gäller att dagen då den omedelbara insatsen i skyddat boende upphörde ännu inte har kommit
    När rättsläget bedöms
    Så gäller "submit-immediate-sheltered-housing-to-court" för barnet "c1"
    Och ska "submit-immediate-sheltered-housing-to-court" vara gjort senast 2025-10-15 för barnet "c1"
    Och är det okänt om "submit-immediate-sheltered-housing-to-court" gäller för barnet "c2"

  # OSL 26 kap. 14 c §: hemlig om det inte står klart att uppgiften kan röjas. Frågan ställs ändå.
  # Undantagen i 10 kap. 2 och 3 §§ är bedömda. Det som ännu är öppet är en bedömning, inte en uppgift.
  Scenario: Pappan frågar var det skyddade boendet ligger
    Givet att frågan gäller att lämna ut adress, fastighetsbeteckning eller tomträtt för ett skyddat boende eller ett hem för vård eller boende med motsvarande verksamhet, hos en kommun eller region
    När rättsläget bedöms
    Så är det okänt om "sheltered-housing-address-secret" gäller
    Givet att den som ska få uppgiften om personen är en vårdnadshavare för personen
    Och att det inte stämmer att den som ska få uppgiften är part i ett mål eller ärende och har därför rätt till insyn i det material där uppgiften finns
    Och att socialnämnden bedömer att det inte stämmer att det är nödvändigt att lämna uppgiften för att nämnden ska kunna fullgöra sin egen verksamhet
    När rättsläget bedöms
    Så väntar "sheltered-housing-address-secret" på en bedömning
    Och ställs frågan "clear_no_harm_to_activity" till socialnämnden
