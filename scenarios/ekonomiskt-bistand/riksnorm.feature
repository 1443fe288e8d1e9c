# language: sv
Egenskap: Riksnormen för ett hushåll
  > SoF (2025:468) 12 kap. 2 och 3 §§, tidigare SoF (2001:937) 2 kap. 1 §.

  # 2026: 3 940 + 1 280, samma summa som regeringens egen uppgift
  Scenario: Ensamstående i eget hushåll 2026
    Givet dagen är 2026-01-10
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2026-01
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 5 220,00 kr

  # 2026: 7 100 + 1 410, samma summa som regeringens egen uppgift
  Scenario: Par utan barn 2026
    Givet dagen är 2026-01-10
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och partnern "p1"
    Och att för personen "p1" gäller att personens födelsedag är 1988-01-01
    Och att för personen "p1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2026-01
    Och att två makar eller registrerade partner hör till hushållet
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 8 510,00 kr

  # 2025: 7 050 + 3 030 + 4 350 + 2 010
  Scenario: Par med barn på 5 och 12 år 2025
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och partnern "p1"
    Och att för personen "p1" gäller att personens födelsedag är 1988-01-01
    Och att för personen "p1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2020-01-01
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att det inte stämmer att barnets norm räknas utan lunch fem dagar i veckan
    Och barnet "c2"
    Och att för barnet "c2" gäller att personens födelsedag är 2013-01-01
    Och att för barnet "c2" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c2" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att två makar eller registrerade partner hör till hushållet
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 16 440,00 kr

  # 2025: 3 910 + 2 700 (utan lunch) + 1 400
  Scenario: Ensam förälder med barn i förskola
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2020-01-01
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att barnets norm räknas utan lunch fem dagar i veckan
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 8 010,00 kr

  # Om barnet äter i förskolan är okänt: 3 910 + (2 700 till 3 030) + 1 400
  Scenario: Okänt om barnet äter lunch i förskolan
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2020-01-01
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" minst 8 010,00 kr
    Och är beloppet "riksnorm" högst 8 340,00 kr

  # Barnet fyller 7 år mitt i månaden. Ingen regel säger vilken ålder som räknas: 3 910 + (3 030 till 3 790) + 1 400
  Scenario: Barn som fyller sju år under månaden
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2018-09-15
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att det inte stämmer att barnets norm räknas utan lunch fem dagar i veckan
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" minst 8 340,00 kr
    Och är beloppet "riksnorm" högst 9 100,00 kr

  # En 18-årig elev har ett belopp i barntabellen: 3 940 + 4 960 + 1 410
  Scenario: Hemmavarande elev på 18 år
    Givet dagen är 2026-01-10
    Och att personens födelsedag är 1980-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2007-03-01
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och att månaden som försörjningsstödet räknas för är 2026-01
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 10 310,00 kr

  # Den som är 18 år och inte elev är inget barn i normen. Två vuxna som inte är ett par ryms inte i tabellen.
  Scenario: Hemmavarande artonåring som inte är elev
    Givet dagen är 2026-01-10
    Och att personens födelsedag är 1980-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och barnet "c1"
    Och att för barnet "c1" gäller att personens födelsedag är 2007-03-01
    Och att för barnet "c1" gäller att personen hör till hushållet som försörjningsstödet räknas för
    Och att för barnet "c1" gäller att personen är hemmavarande hos en förälder eller annan vårdnadshavare i hushållet
    Och att för barnet "c1" gäller att det inte stämmer att personen går i grundskola, gymnasieskola eller annan jämförlig grundutbildning
    Och att månaden som försörjningsstödet räknas för är 2026-01
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" minst 5 350,00 kr

  # 12 kap. 3 § andra stycket: 3 910 + 2 310 / 5
  Scenario: Delar hushållsgemenskap med fyra andra
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att antal personer i hela hushållsgemenskapen, de egna inräknade är 5
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 4 372,00 kr

  # Socialstyrelsens eget exempel för 2014: 1 710 / 5 + 2 950
  Scenario: Delad hushållsgemenskap 2014 enligt Socialstyrelsens exempel
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1980-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2014-05
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att antal personer i hela hushållsgemenskapen, de egna inräknade är 5
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" 3 292,00 kr

  # 2023 har inget verifierat belopp
  Scenario: Ett år utan läst norm är okänt
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2023-05
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" okänt

  # 2027 har ingen tabell
  Scenario: Ett kommande år lånar inte från det gångna
    Givet dagen är 2026-12-20
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2027-01
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" okänt

  # Månaden före och efter lagbytet: 3 910 + 1 270 båda
  Scenariomall: Samma norm på båda sidor av lagbytet <månad>
    Givet dagen är 2025-07-15
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är <månad>
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" <belopp>

    Exempel:
      | månad   | belopp      |
      | 2024-12 | 5 030,00 kr |
      | 2025-06 | 5 180,00 kr |
      | 2025-07 | 5 180,00 kr |
      | 2025-12 | 5 180,00 kr |
      | 2026-01 | 5 220,00 kr |

  # Ingen har bedömt om de är sambor: (3 910 till 7 050) + det gemensamma för två
  Scenario: Okänt om två vuxna är sambor
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    Och att listan över personer är fullständig
    När rättsläget bedöms
    Så är beloppet "riksnorm" minst 5 180,00 kr
    Och ställs frågan "counts_as_cohabiting" till socialnämnden

  # Listan är inte fullständig: det kan finnas fler
  Scenario: Ofullständig lista ger bara ett minsta belopp
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 1990-01-01
    Och att personen hör till hushållet som försörjningsstödet räknas för
    Och att månaden som försörjningsstödet räknas för är 2025-09
    Och att det inte stämmer att två makar eller registrerade partner hör till hushållet
    Och att socialnämnden bedömer att det inte stämmer att två vuxna i hushållet är att anse som sambor
    Och att det inte stämmer att hushållet ingår i hushållsgemenskap med andra vuxna utan att vara sambo med dem
    När rättsläget bedöms
    Så är beloppet "riksnorm" minst 5 180,00 kr
