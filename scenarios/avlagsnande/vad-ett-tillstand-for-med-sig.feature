# language: sv
Egenskap: Vad en ansökan och ett tillstånd enligt 15 § för med sig
  > De bestämmelser som hänvisar till 5 kap. 15 § utlänningslagen som helhet. Ett nytt tillstånd i samma paragraf når dem alla, utom arbetstillståndet.

  # UtlL 5 kap. 18 § andra stycket 4
  Scenario: Sexmånaderstillstånd: får beviljas efter inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    När rättsläget bedöms
    Så gäller "application-may-be-granted-after-entry"

  Scenario: Sexmånaderstillstånd: får beviljas efter inresan, men det är okänt om personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "application-may-be-granted-after-entry" gäller

  Scenario: Sexmånaderstillstånd: får beviljas efter inresan, men det stämmer inte att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen befinner sig i Sverige
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "application-may-be-granted-after-entry"

  Scenario: Sexmånaderstillstånd: får beviljas efter inresan, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    Och att det inte stämmer att beslutet om avvisning eller utvisning har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "application-may-be-granted-after-entry" gäller

  Scenario: Sexmånaderstillstånd: får beviljas efter inresan, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "application-may-be-granted-after-entry"

  # UtlF 2 kap. 1 §
  Scenario: Sexmånaderstillstånd: inget pass krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    När rättsläget bedöms
    Så gäller "no-passport-needed-for-stay"

  Scenario: Sexmånaderstillstånd: inget pass krävs, men det är okänt om personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att Migrationsverket bedömer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    När rättsläget bedöms
    Så är det okänt om "no-passport-needed-for-stay" gäller

  Scenario: Sexmånaderstillstånd: inget pass krävs, men det stämmer inte att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att Migrationsverket bedömer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så säger ingen regel något om "no-passport-needed-for-stay"

  Scenario: Sexmånaderstillstånd: inget pass krävs, men det är okänt om personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så är det okänt om "no-passport-needed-for-stay" gäller

  Scenario: Sexmånaderstillstånd: inget pass krävs, men det stämmer inte att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    När rättsläget bedöms
    Så säger ingen regel något om "no-passport-needed-for-stay"

  # UtlL 5 kap. 18 § andra stycket 4
  Scenario: Ansökan som prövas: inget pass krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så gäller "no-passport-needed-for-stay"

  Scenario: Ansökan som prövas: inget pass krävs, men det är okänt om personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    När rättsläget bedöms
    Så är det okänt om "no-passport-needed-for-stay" gäller

  Scenario: Ansökan som prövas: inget pass krävs, men det stämmer inte att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att Migrationsverket bedömer att personen har ingen handling som gäller som pass och kan inte skaffa en inom rimlig tid
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att Migrationsverket bedömer att det inte stämmer att personen kan beviljas tidsbegränsat uppehållstillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "no-passport-needed-for-stay"

  # UtlF 8 kap. 5 § andra stycket 10
  Scenario: Ingen avgift när nämnden ansöker
    Givet dagen är 2025-09-01
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så gäller "no-fee-for-authoritys-permit-application"

  Scenario: Ingen avgift när nämnden ansöker, men det är okänt om en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Givet dagen är 2025-09-01
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    När rättsläget bedöms
    Så är det okänt om "no-fee-for-authoritys-permit-application" gäller

  Scenario: Ingen avgift när nämnden ansöker, men det stämmer inte att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Givet dagen är 2025-09-01
    Och att svaret på vem som har ansökt om tillståndet enligt 5 kap. 15 § utlänningslagen är socialnämnden
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "no-fee-for-authoritys-permit-application"

  Scenario: Okänt vem som har ansökt
    Givet dagen är 2025-09-01
    Och att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    När rättsläget bedöms
    Så är det okänt om "no-fee-for-authoritys-permit-application" gäller

  # UtlF 8 kap. 10 j §
  Scenario: Information om tillstånd efter 15 §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att Migrationsverket har informerat personen om möjligheten att söka tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "inform-of-permit-after-section-15"

  Scenario: Information om tillstånd efter 15 §, men det är okänt om personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att Migrationsverket har informerat personen om möjligheten att söka tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "inform-of-permit-after-section-15" gäller

  Scenario: Information om tillstånd efter 15 §, men det stämmer inte att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-permit-after-section-15"

  Scenario: Information om tillstånd efter 15 §, men det är okänt om personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att Migrationsverket har informerat personen om möjligheten att söka tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "inform-of-permit-after-section-15" gäller

  Scenario: Information om tillstånd efter 15 §, men det stämmer inte att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-permit-after-section-15"

  # UtlF 8 kap. 5 § andra stycket 11
  Scenario: Polisen betalar ingen avgift
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    När rättsläget bedöms
    Så gäller "no-fee-for-authoritys-permit-application"

  Scenario: Polisen betalar ingen avgift, men det är okänt om Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "no-fee-for-authoritys-permit-application" gäller

  Scenario: Polisen betalar ingen avgift, men det stämmer inte att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "no-fee-for-authoritys-permit-application"

  # UtlF 8 kap. 5 § andra stycket 12
  Scenario: Nämnden betalar ingen avgift för ett placerat barn
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    När rättsläget bedöms
    Så gäller "no-fee-for-authoritys-permit-application"

  Scenario: Nämnden betalar ingen avgift för ett placerat barn, men det är okänt om socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "no-fee-for-authoritys-permit-application" gäller

  Scenario: Nämnden betalar ingen avgift för ett placerat barn, men det stämmer inte att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "no-fee-for-authoritys-permit-application"

  # UtlF 8 kap. 5 § andra stycket 13
  Scenario: Den som söker efter tillståndet betalar ingen avgift
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "no-fee-for-authoritys-permit-application"

  Scenario: Den som söker efter tillståndet betalar ingen avgift, men det är okänt om personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    När rättsläget bedöms
    Så är det okänt om "no-fee-for-authoritys-permit-application" gäller

  Scenario: Den som söker efter tillståndet betalar ingen avgift, men det stämmer inte att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en ansökan om tillstånd enligt 5 kap. 15 § utlänningslagen prövas för personen
    Och att det inte stämmer att Polismyndigheten har ansökt om tillstånd enligt 5 kap. 15 b § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om tillstånd enligt 5 kap. 15 c § utlänningslagen för personen, som är barn
    Och att det inte stämmer att personen, eller någon som företräder personen men inte en myndighet, har ansökt om tillstånd enligt 5 kap. 15 d § utlänningslagen
    Och att det inte stämmer att Polismyndigheten har ansökt om permanent tillstånd enligt 5 kap. 16 a § utlänningslagen
    Och att det inte stämmer att socialnämnden har ansökt om permanent tillstånd enligt 5 kap. 16 b § utlänningslagen för personen
    När rättsläget bedöms
    Så säger ingen regel något om "no-fee-for-authoritys-permit-application"

  # UtlF 8 kap. 10 j §
  Scenario: Den som har informerats om 15 d §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att Migrationsverket har informerat personen om möjligheten att söka tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-permit-after-section-15"

  # UtlF 8 kap. 10 j §
  Scenario: Betänketiden har gått ut utan information
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att personen någon gång har beviljats tillstånd enligt 5 kap. 15 § utlänningslagen
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att Migrationsverket har informerat personen om möjligheten att söka tillstånd enligt 5 kap. 15 d § utlänningslagen
    När rättsläget bedöms
    Så gäller "inform-of-permit-after-section-15"

  # UtlF 8 kap. 10 i §
  Scenario: Information om innestående lön vid utvisning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så gäller "inform-of-wage-claims-at-removal"

  Scenario: Information om innestående lön vid utvisning, men det är okänt om personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så är det okänt om "inform-of-wage-claims-at-removal" gäller

  Scenario: Information om innestående lön vid utvisning, men det stämmer inte att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att det inte stämmer att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-wage-claims-at-removal"

  Scenario: Information om innestående lön vid utvisning, men det är okänt om det finns ett beslut om avvisning eller utvisning av personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det inte stämmer att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så är det okänt om "inform-of-wage-claims-at-removal" gäller

  Scenario: Information om innestående lön vid utvisning, men det är okänt om Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det finns ett beslut om avvisning eller utvisning av personen
    När rättsläget bedöms
    Så är det okänt om "inform-of-wage-claims-at-removal" gäller

  Scenario: Information om innestående lön vid utvisning, men Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen hade utfört arbete utan rätt att vistas i Sverige när beslutet om avvisning, utvisning eller tillstånd enligt 5 kap. 15 § meddelades
    Och att det finns ett beslut om avvisning eller utvisning av personen
    Och att Migrationsverket, eller Polismyndigheten när den har beslutat om avvisningen, har i samband med beslutet informerat om hur innestående lön kan krävas
    När rättsläget bedöms
    Så säger ingen regel något om "inform-of-wage-claims-at-removal"
