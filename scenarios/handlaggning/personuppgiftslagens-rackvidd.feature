# language: sv
Egenskap: När lagen om personuppgifter i socialtjänsten gäller
  > SoLPUL (2001:454) 1–3, 6 och 9 §§, SoLPUF (2001:637) 11 och 12 §§.

  # SoLPUL 1–3 §§
  Scenario: Automatiserad behandling
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att det inte stämmer att uppgifterna om personen ingår, eller är avsedda att ingå, i en strukturerad samling som går att söka i eller sammanställa enligt särskilda kriterier
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om behandling av personuppgifter inom socialtjänsten

  Scenario: Automatiserad behandling, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att det inte stämmer att uppgifterna om personen ingår, eller är avsedda att ingå, i en strukturerad samling som går att söka i eller sammanställa enligt särskilda kriterier
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det okänt om personen omfattas av lagen om behandling av personuppgifter inom socialtjänsten

  Scenario: Automatiserad behandling, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att det inte stämmer att uppgifterna om personen ingår, eller är avsedda att ingå, i en strukturerad samling som går att söka i eller sammanställa enligt särskilda kriterier
    Och att det inte stämmer att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om behandling av personuppgifter inom socialtjänsten

  Scenario: Automatiserad behandling, med undantaget
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att det inte stämmer att uppgifterna om personen ingår, eller är avsedda att ingå, i en strukturerad samling som går att söka i eller sammanställa enligt särskilda kriterier
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det falskt att personen omfattas av lagen om behandling av personuppgifter inom socialtjänsten

  Scenario: En strukturerad samling på papper
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att det inte stämmer att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att uppgifterna om personen ingår, eller är avsedda att ingå, i en strukturerad samling som går att söka i eller sammanställa enligt särskilda kriterier
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    När rättsläget bedöms
    Så är det sant att personen omfattas av lagen om behandling av personuppgifter inom socialtjänsten

  # SoLPUL 6 § tredje stycket
  Scenario: Den enskilde motsätter sig
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    Och att socialnämnden bedömer att behandlingen är nödvändig för att arbetsuppgifter inom socialtjänsten ska kunna utföras
    Och att personen motsätter sig att uppgifterna behandlas
    När rättsläget bedöms
    Så gäller "process-despite-objection"

  Scenario: Den enskilde motsätter sig, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    Och att socialnämnden bedömer att behandlingen är nödvändig för att arbetsuppgifter inom socialtjänsten ska kunna utföras
    När rättsläget bedöms
    Så är det okänt om "process-despite-objection" gäller

  Scenario: Den enskilde motsätter sig, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att personuppgifter om personen behandlas i socialtjänsten
    Och att uppgifter om personen förs helt eller delvis automatiserat i socialtjänsten
    Och att det inte stämmer att uppgifterna behandlas för forsknings- eller statistikändamål
    Och att socialnämnden bedömer att behandlingen är nödvändig för att arbetsuppgifter inom socialtjänsten ska kunna utföras
    Och att det inte stämmer att personen motsätter sig att uppgifterna behandlas
    När rättsläget bedöms
    Så säger ingen regel något om "process-despite-objection"

  # SoLPUL 9 §
  Scenario: Tekniken behandlar bara det nödvändiga
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    När rättsläget bedöms
    Så gäller "process-only-needed-technology-data"

  Scenario: Tekniken behandlar bara det nödvändiga, när ett svar saknas
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "process-only-needed-technology-data" gäller

  Scenario: Tekniken behandlar bara det nödvändiga, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    När rättsläget bedöms
    Så säger ingen regel något om "process-only-needed-technology-data"

  Scenario: Tekniken sparar inte längre än nödvändigt
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    När rättsläget bedöms
    Så gäller "no-longer-storage-of-technology-data"

  Scenario: Tekniken sparar inte längre än nödvändigt, när ett svar saknas
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "no-longer-storage-of-technology-data" gäller

  Scenario: Tekniken sparar inte längre än nödvändigt, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    När rättsläget bedöms
    Så säger ingen regel något om "no-longer-storage-of-technology-data"

  Scenario: Utan samtycke ingen behandling genom tekniken
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    Och att det inte stämmer att personen samtycker till att uppgifter behandlas genom den digitala tekniken
    När rättsläget bedöms
    Så gäller "no-technology-data-without-consent"

  Scenario: Utan samtycke ingen behandling genom tekniken, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    Och att det inte stämmer att tekniken medför att uppgifter behandlas om en närstående som stadigvarande bor ihop med personen
    När rättsläget bedöms
    Så är det okänt om "no-technology-data-without-consent" gäller

  Scenario: Utan samtycke ingen behandling genom tekniken, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    Och att personen samtycker till att uppgifter behandlas genom den digitala tekniken
    Och att det inte stämmer att tekniken medför att uppgifter behandlas om en närstående som stadigvarande bor ihop med personen
    När rättsläget bedöms
    Så säger ingen regel något om "no-technology-data-without-consent"

  Scenario: Också den närstående ska samtycka
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    Och att personen samtycker till att uppgifter behandlas genom den digitala tekniken
    Och att tekniken medför att uppgifter behandlas om en närstående som stadigvarande bor ihop med personen
    Och att det inte stämmer att den närstående samtycker till att uppgifter behandlas genom den digitala tekniken
    När rättsläget bedöms
    Så gäller "no-technology-data-without-consent"

  Scenario: Också den närstående ska samtycka, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    Och att personen samtycker till att uppgifter behandlas genom den digitala tekniken
    Och att tekniken medför att uppgifter behandlas om en närstående som stadigvarande bor ihop med personen
    När rättsläget bedöms
    Så är det okänt om "no-technology-data-without-consent" gäller

  Scenario: Också den närstående ska samtycka, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att den digitala tekniken i personens insats enligt 10 kap. 6 § socialtjänstlagen kan övervaka, känna av eller positionera
    Och att personen samtycker till att uppgifter behandlas genom den digitala tekniken
    Och att tekniken medför att uppgifter behandlas om en närstående som stadigvarande bor ihop med personen
    Och att den närstående samtycker till att uppgifter behandlas genom den digitala tekniken
    När rättsläget bedöms
    Så säger ingen regel något om "no-technology-data-without-consent"

  # SoLPUF 11 §
  Scenario: Myndigheten är personuppgiftsansvarig
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    När rättsläget bedöms
    Så gäller "municipal-authority-is-controller"

  Scenario: Myndigheten är personuppgiftsansvarig, när ett svar saknas
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "municipal-authority-is-controller" gäller

  Scenario: Myndigheten är personuppgiftsansvarig, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    När rättsläget bedöms
    Så säger ingen regel något om "municipal-authority-is-controller"

  # SoLPUF 12 §
  Scenario: Ändamål som räknas upp
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    Och att ändamålet med att behandla personens uppgifter är ärenden om orosanmälan enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "process-for-listed-purpose"

  Scenario: Ändamål som räknas upp, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    När rättsläget bedöms
    Så är det okänt om "process-for-listed-purpose" gäller

  Scenario: Ändamål som räknas upp, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    Och att ändamålet med att behandla personens uppgifter är något annat
    När rättsläget bedöms
    Så säger ingen regel något om "process-for-listed-purpose"

  Scenario: Bara hälsa i ärenden om körkort
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    Och att ändamålet med att behandla personens uppgifter är ärenden enligt körkortsförordningen
    Och att uppgifterna är känsliga personuppgifter
    Och att det inte stämmer att de känsliga personuppgifterna rör hälsa
    När rättsläget bedöms
    Så gäller "only-health-among-sensitive-data"

  Scenario: Bara hälsa i ärenden om körkort, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    Och att ändamålet med att behandla personens uppgifter är ärenden enligt körkortsförordningen
    Och att uppgifterna är känsliga personuppgifter
    När rättsläget bedöms
    Så är det okänt om "only-health-among-sensitive-data" gäller

  Scenario: Bara hälsa i ärenden om körkort, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    Och att ändamålet med att behandla personens uppgifter är ärenden enligt körkortsförordningen
    Och att uppgifterna är känsliga personuppgifter
    Och att de känsliga personuppgifterna rör hälsa
    När rättsläget bedöms
    Så säger ingen regel något om "only-health-among-sensitive-data"

  Scenario: Känsliga uppgifter i ärenden om insatser
    Givet dagen är 2025-09-01
    Och att socialnämnden eller en annan kommunal myndighet behandlar personuppgifter om personen i socialtjänsten
    Och att ändamålet med att behandla personens uppgifter är ärenden om insatser och genomförande enligt socialtjänstlagen eller lagen om vissa kommunala befogenheter
    Och att uppgifterna är känsliga personuppgifter
    Och att det inte stämmer att de känsliga personuppgifterna rör hälsa
    När rättsläget bedöms
    Så säger ingen regel något om "only-health-among-sensitive-data"
