# language: sv
Egenskap: Skadestånd och brottsskadeersättning
  > SkL (1972:207) och brottsskadelagen (2014:322). Uppehållstillstånd är aldrig ett villkor.

  # SkL 2 kap. 3 §
  Scenario: Skadestånd för kränkning
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har allvarligt kränkts genom ett brott som angriper person, frihet, frid eller ära
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så gäller "damages-for-violation"

  Scenario: Skadestånd för kränkning, men det är okänt om personen har allvarligt kränkts genom ett brott som angriper person, frihet, frid eller ära
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så är det okänt om "damages-for-violation" gäller

  Scenario: Skadestånd för kränkning, men det stämmer inte att personen har allvarligt kränkts genom ett brott som angriper person, frihet, frid eller ära
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har allvarligt kränkts genom ett brott som angriper person, frihet, frid eller ära
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-violation"

  # SkL 2 kap. 1 §
  Scenario: Skadestånd för personskada
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så gäller "damages-for-personal-injury"

  Scenario: Skadestånd för personskada, men det är okänt om personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så är det okänt om "damages-for-personal-injury" gäller

  Scenario: Skadestånd för personskada, men det stämmer inte att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-personal-injury"

  # SkL 2 kap. 3 a §
  Scenario: Anhörigersättning
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att dagen då brottet som ledde till den närståendes död begicks är 2024-03-01
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så gäller "special-compensation-to-close-relation"

  Scenario: Anhörigersättning, men det är okänt om personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att dagen då brottet som ledde till den närståendes död begicks är 2024-03-01
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så är det okänt om "special-compensation-to-close-relation" gäller

  Scenario: Anhörigersättning, men det stämmer inte att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att domstolen bedömer att det inte stämmer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så säger ingen regel något om "special-compensation-to-close-relation"

  Scenario: Anhörigersättning, men det är okänt om anhörigersättning är uppenbart oskälig
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att dagen då brottet som ledde till den närståendes död begicks är 2024-03-01
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så är det okänt om "special-compensation-to-close-relation" gäller

  Scenario: Anhörigersättning, men anhörigersättning är uppenbart oskälig
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att anhörigersättning är uppenbart oskälig
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så säger ingen regel något om "special-compensation-to-close-relation"

  # BrSkL 2–5, 15 och 16 §§
  Scenario: Brottsskadeersättning för kränkning
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så gäller "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för kränkning, men det är okänt om brottet har begåtts i Sverige
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för kränkning, men det stämmer inte att brottet har begåtts i Sverige
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att det inte stämmer att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för kränkning, men det är okänt om brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för kränkning, men brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för kränkning, men det är okänt om ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för kränkning, men det stämmer inte att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för kränkning, men det är okänt om brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för kränkning, men det stämmer inte att brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för kränkning, men det är okänt om personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för kränkning, men det stämmer inte att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för kränkning, men det är okänt om någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för kränkning, men det stämmer inte att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för personskada
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så gäller "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för personskada, men det är okänt om personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för personskada, men det stämmer inte att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning till anhörig
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att dagen då brottet som ledde till den närståendes död begicks är 2024-03-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så gäller "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning till anhörig, men det är okänt om personen har rätt till särskild anhörigersättning efter någon som har dödats
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning till anhörig, men det stämmer inte att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för sakskada
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så gäller "criminal-injuries-compensation"

  Scenario: Brottsskadeersättning för sakskada, men det är okänt om sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brottsskadeersättning för sakskada, men det stämmer inte att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Sakskada av brott utomlands ersätts inte här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Brott utomlands mot den som bor här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så gäller "criminal-injuries-compensation"

  Scenario: Brott utomlands mot den som bor här, men det är okänt om personen hade sin hemvist i Sverige när brottet begicks
    Givet dagen är 2025-09-01
    Och att det inte stämmer att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Brott utomlands mot den som bor här, men det stämmer inte att personen hade sin hemvist i Sverige när brottet begicks
    Givet dagen är 2025-09-01
    Och att det inte stämmer att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen hade sin hemvist i Sverige när brottet begicks
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  # BrSkL 3 § andra stycket
  Scenario: EU-medborgare med ringa anknytning
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så gäller "criminal-injuries-compensation"

  Scenario: EU-medborgare med ringa anknytning, men det är okänt om brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: EU-medborgare med ringa anknytning, men det stämmer inte att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet är ett uppsåtligt våldsbrott i Sverige och personen var då medborgare i eller hade hemvist i en annan EU-stat
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  # BrSkL 16 § 1
  Scenario: Giltig anledning till att brottet inte har anmälts
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det finns giltig anledning till att brottet inte har anmälts
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så gäller "criminal-injuries-compensation"

  Scenario: Giltig anledning till att brottet inte har anmälts, men det är okänt om det finns giltig anledning till att brottet inte har anmälts
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  Scenario: Giltig anledning till att brottet inte har anmälts, men det stämmer inte att det finns giltig anledning till att brottet inte har anmälts
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns giltig anledning till att brottet inte har anmälts
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  # BrSkL 1, 15 och 21 §§
  Scenario: Rätten att ansöka
    Givet dagen är 2025-09-01
    Och att personen har drabbats av skada till följd av brott
    När rättsläget bedöms
    Så gäller "apply-for-criminal-injuries-compensation"

  Scenario: Rätten att ansöka, men det är okänt om personen har drabbats av skada till följd av brott
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "apply-for-criminal-injuries-compensation" gäller

  Scenario: Rätten att ansöka, men det stämmer inte att personen har drabbats av skada till följd av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har drabbats av skada till följd av brott
    När rättsläget bedöms
    Så säger ingen regel något om "apply-for-criminal-injuries-compensation"

  Scenario: Tre år från domen
    Givet dagen är 2025-09-01
    Och att personen har drabbats av skada till följd av brott
    Och att det inte stämmer att personen var barn när brottet begicks mot henne eller honom
    Och att allmänt åtal har väckts för brottet
    Och att dagen då domen eller det slutliga beslutet i brottmålet fick laga kraft är 2024-03-01
    När rättsläget bedöms
    Så ska "apply-for-criminal-injuries-compensation" vara gjort senast 2027-03-01

  Scenario: Tre år från nedlagd förundersökning
    Givet dagen är 2025-09-01
    Och att personen har drabbats av skada till följd av brott
    Och att det inte stämmer att personen var barn när brottet begicks mot henne eller honom
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att en förundersökning om brottet har inletts
    Och att dagen då förundersökningen senast lades ned eller beslutet i åtalsfrågan fattades är 2024-03-01
    När rättsläget bedöms
    Så ska "apply-for-criminal-injuries-compensation" vara gjort senast 2027-03-01

  Scenario: Tre år från brottet när inget utreds
    Givet dagen är 2025-09-01
    Och att personen har drabbats av skada till följd av brott
    Och att det inte stämmer att personen var barn när brottet begicks mot henne eller honom
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att en förundersökning om brottet har inletts
    Och att dagen då brottet begicks är 2024-03-01
    När rättsläget bedöms
    Så ska "apply-for-criminal-injuries-compensation" vara gjort senast 2027-03-01

  # BrSkL 15 § andra stycket: den senare av tre år och 21-årsdagen
  Scenariomall: Den som var barn har tid till 21-årsdagen, eller tre år om de räcker längre
    Givet dagen är 2025-09-01
    Och att personens födelsedag är <född>
    Och att personen har drabbats av skada till följd av brott
    Och att personen var barn när brottet begicks mot henne eller honom
    Och att allmänt åtal har väckts för brottet
    Och att dagen då domen eller det slutliga beslutet i brottmålet fick laga kraft är <dom>
    När rättsläget bedöms
    Så ska "apply-for-criminal-injuries-compensation" vara gjort senast <dag>

    Exempel:
      | född       | dom        | dag        |
      | 2008-05-04 | 2024-03-01 | 2029-05-04 |
      | 2004-12-01 | 2024-03-01 | 2027-03-01 |

  Scenario: Den som var barn, och utredningen lades ned
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2008-05-04
    Och att personen har drabbats av skada till följd av brott
    Och att personen var barn när brottet begicks mot henne eller honom
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att en förundersökning om brottet har inletts
    Och att dagen då förundersökningen senast lades ned eller beslutet i åtalsfrågan fattades är 2024-03-01
    När rättsläget bedöms
    Så ska "apply-for-criminal-injuries-compensation" vara gjort senast 2029-05-04

  Scenario: Den som var barn, och inget utreds
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2008-05-04
    Och att personen har drabbats av skada till följd av brott
    Och att personen var barn när brottet begicks mot henne eller honom
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att en förundersökning om brottet har inletts
    Och att dagen då brottet begicks är 2024-03-01
    När rättsläget bedöms
    Så ska "apply-for-criminal-injuries-compensation" vara gjort senast 2029-05-04

  # BrSkL 15 §: ingen frist löper före domen, fast 21-årsdagen har passerat
  Scenariomall: Den som var barn och väntar på domen
    Givet dagen är 2025-09-01
    Och att personens födelsedag är 2003-05-04
    Och att personen har drabbats av skada till följd av brott
    Och att personen var barn när brottet begicks mot henne eller honom
    Och att <åtal>
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att en förundersökning om brottet har inletts
    Och att <dag>
    När rättsläget bedöms
    Så gäller "apply-for-criminal-injuries-compensation"
    Och har "apply-for-criminal-injuries-compensation" ingen frist

    Exempel:
      | åtal                                                   | dag                                                                                             |
      | allmänt åtal har väckts för brottet                    | dagen då domen eller det slutliga beslutet i brottmålet fick laga kraft ännu inte har kommit    |
      | det inte stämmer att allmänt åtal har väckts för brottet | dagen då förundersökningen senast lades ned eller beslutet i åtalsfrågan fattades ännu inte har kommit |

  # BrSkL 32 §
  Scenario: Anspråket får inte utmätas
    Givet dagen är 2025-09-01
    Och att personen har drabbats av skada till följd av brott
    När rättsläget bedöms
    Så gäller "compensation-claim-not-seized"

  Scenario: Anspråket får inte utmätas, men det är okänt om personen har drabbats av skada till följd av brott
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "compensation-claim-not-seized" gäller

  Scenario: Anspråket får inte utmätas, men det stämmer inte att personen har drabbats av skada till följd av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har drabbats av skada till följd av brott
    När rättsläget bedöms
    Så säger ingen regel något om "compensation-claim-not-seized"

  # BrSkL 24 §
  Scenario: Beslutet får inte överklagas
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    När rättsläget bedöms
    Så gäller "compensation-decision-not-appealable"

  Scenario: Beslutet får inte överklagas, men det är okänt om Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "compensation-decision-not-appealable" gäller

  Scenario: Beslutet får inte överklagas, men det stämmer inte att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    När rättsläget bedöms
    Så säger ingen regel något om "compensation-decision-not-appealable"

  # BrSkL 26 §
  Scenario: Nämnden omprövar på begäran
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Och att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det är uppenbart att beslutet om brottsskadeersättning ska ändras så som sökanden begär
    När rättsläget bedöms
    Så gäller "board-reviews-compensation-decision"

  Scenario: Nämnden omprövar på begäran, men det är okänt om Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Givet dagen är 2025-09-01
    Och att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Och att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det är uppenbart att beslutet om brottsskadeersättning ska ändras så som sökanden begär
    När rättsläget bedöms
    Så är det okänt om "board-reviews-compensation-decision" gäller

  Scenario: Nämnden omprövar på begäran, men det stämmer inte att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Givet dagen är 2025-09-01
    Och att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Och att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Och att det inte stämmer att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    När rättsläget bedöms
    Så säger ingen regel något om "board-reviews-compensation-decision"

  Scenario: Nämnden omprövar på begäran, men det är okänt om det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det är uppenbart att beslutet om brottsskadeersättning ska ändras så som sökanden begär
    När rättsläget bedöms
    Så är det okänt om "board-reviews-compensation-decision" gäller

  Scenario: Nämnden omprövar på begäran, men det stämmer inte att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Och att det inte stämmer att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    När rättsläget bedöms
    Så säger ingen regel något om "board-reviews-compensation-decision"

  Scenario: Nämnden omprövar på begäran, men det är okänt om sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det är uppenbart att beslutet om brottsskadeersättning ska ändras så som sökanden begär
    När rättsläget bedöms
    Så är det okänt om "board-reviews-compensation-decision" gäller

  Scenario: Nämnden omprövar på begäran, men det stämmer inte att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Och att det inte stämmer att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    När rättsläget bedöms
    Så säger ingen regel något om "board-reviews-compensation-decision"

  # BrSkL 18 §
  Scenario: En vårdnadshavare ansöker ensam
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Och att brottsskadeersättning söks för ett barn
    Och att Brottsoffermyndigheten bedömer att den andra vårdnadshavaren har begått brottet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så gäller "one-guardian-applies-for-compensation"

  Scenario: En vårdnadshavare ansöker ensam, men det är okänt om brottsskadeersättning söks för ett barn
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Och att Brottsoffermyndigheten bedömer att den andra vårdnadshavaren har begått brottet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så är det okänt om "one-guardian-applies-for-compensation" gäller

  Scenario: En vårdnadshavare ansöker ensam, men det stämmer inte att brottsskadeersättning söks för ett barn
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Och att Brottsoffermyndigheten bedömer att den andra vårdnadshavaren har begått brottet
    Och att det inte stämmer att brottsskadeersättning söks för ett barn
    När rättsläget bedöms
    Så säger ingen regel något om "one-guardian-applies-for-compensation"

  Scenario: En vårdnadshavare ansöker ensam, men det är okänt om den andra vårdnadshavaren har begått brottet
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Och att brottsskadeersättning söks för ett barn
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så är det okänt om "one-guardian-applies-for-compensation" gäller

  Scenario: En vårdnadshavare ansöker ensam, men det stämmer inte att den andra vårdnadshavaren har begått brottet
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Och att brottsskadeersättning söks för ett barn
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att den andra vårdnadshavaren har begått brottet
    När rättsläget bedöms
    Så säger ingen regel något om "one-guardian-applies-for-compensation"

  Scenario: Särskilda skäl för en vårdnadshavare
    Givet dagen är 2025-09-01
    Och att brottsskadeersättning söks för ett barn
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att den andra vårdnadshavaren har begått brottet
    Och att Brottsoffermyndigheten bedömer att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så gäller "one-guardian-applies-for-compensation"

  Scenario: Särskilda skäl för en vårdnadshavare, men det är okänt om det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Givet dagen är 2025-09-01
    Och att brottsskadeersättning söks för ett barn
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att den andra vårdnadshavaren har begått brottet
    Och att det inte stämmer att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så är det okänt om "one-guardian-applies-for-compensation" gäller

  Scenario: Särskilda skäl för en vårdnadshavare, men det stämmer inte att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    Givet dagen är 2025-09-01
    Och att brottsskadeersättning söks för ett barn
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att den andra vårdnadshavaren har begått brottet
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns annars särskilda skäl för att bara en vårdnadshavare ansöker
    När rättsläget bedöms
    Så säger ingen regel något om "one-guardian-applies-for-compensation"

  # BrSkL 25 §
  Scenario: Beslutet om ersättning är oriktigt
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att Brottsoffermyndigheten bedömer att beslutet om brottsskadeersättning är oriktigt på grund av nya omständigheter eller av någon annan anledning, och det kan ändras utan nackdel för sökanden
    När rättsläget bedöms
    Så gäller "authority-corrects-compensation-decision"

  Scenario: Beslutet om ersättning är oriktigt, men det är okänt om Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att beslutet om brottsskadeersättning är oriktigt på grund av nya omständigheter eller av någon annan anledning, och det kan ändras utan nackdel för sökanden
    När rättsläget bedöms
    Så är det okänt om "authority-corrects-compensation-decision" gäller

  Scenario: Beslutet om ersättning är oriktigt, men det stämmer inte att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att beslutet om brottsskadeersättning är oriktigt på grund av nya omständigheter eller av någon annan anledning, och det kan ändras utan nackdel för sökanden
    Och att det inte stämmer att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    När rättsläget bedöms
    Så säger ingen regel något om "authority-corrects-compensation-decision"

  Scenario: Beslutet om ersättning är oriktigt, men det är okänt om beslutet om brottsskadeersättning är oriktigt på grund av nya omständigheter eller av någon annan anledning, och det kan ändras utan nackdel för sökanden
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    När rättsläget bedöms
    Så är det okänt om "authority-corrects-compensation-decision" gäller

  Scenario: Beslutet om ersättning är oriktigt, men det stämmer inte att beslutet om brottsskadeersättning är oriktigt på grund av nya omständigheter eller av någon annan anledning, och det kan ändras utan nackdel för sökanden
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att beslutet om brottsskadeersättning är oriktigt på grund av nya omständigheter eller av någon annan anledning, och det kan ändras utan nackdel för sökanden
    När rättsläget bedöms
    Så säger ingen regel något om "authority-corrects-compensation-decision"

  # BrSkL 27 § första stycket
  Scenario: Hjälp i ersättningsärendet
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det finns särskilda skäl, med hänsyn till sökandens ekonomi och övriga omständigheter, att ersätta biträde eller utredning i ersättningsärendet
    När rättsläget bedöms
    Så gäller "may-pay-help-in-compensation-case"

  Scenario: Hjälp i ersättningsärendet, men det är okänt om det finns särskilda skäl, med hänsyn till sökandens ekonomi och övriga omständigheter, att ersätta biträde eller utredning i ersättningsärendet
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "may-pay-help-in-compensation-case" gäller

  Scenario: Hjälp i ersättningsärendet, men det stämmer inte att det finns särskilda skäl, med hänsyn till sökandens ekonomi och övriga omständigheter, att ersätta biträde eller utredning i ersättningsärendet
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att det finns särskilda skäl, med hänsyn till sökandens ekonomi och övriga omständigheter, att ersätta biträde eller utredning i ersättningsärendet
    När rättsläget bedöms
    Så säger ingen regel något om "may-pay-help-in-compensation-case"

  # BrSkL 36 och 37 §§
  Scenario: Våldsbrott i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att skadan är en följd av ett uppsåtligt våldsbrott i en annan medlemsstat i EU
    Och att sökanden begär att ansökan också behandlas som en ansökan om europeisk brottsskadeersättning
    När rättsläget bedöms
    Så gäller "treat-as-application-for-european-compensation"

  Scenario: Våldsbrott i en annan EU-stat, men det är okänt om skadan är en följd av ett uppsåtligt våldsbrott i en annan medlemsstat i EU
    Givet dagen är 2025-09-01
    Och att sökanden begär att ansökan också behandlas som en ansökan om europeisk brottsskadeersättning
    När rättsläget bedöms
    Så är det okänt om "treat-as-application-for-european-compensation" gäller

  Scenario: Våldsbrott i en annan EU-stat, men det stämmer inte att skadan är en följd av ett uppsåtligt våldsbrott i en annan medlemsstat i EU
    Givet dagen är 2025-09-01
    Och att sökanden begär att ansökan också behandlas som en ansökan om europeisk brottsskadeersättning
    Och att det inte stämmer att skadan är en följd av ett uppsåtligt våldsbrott i en annan medlemsstat i EU
    När rättsläget bedöms
    Så säger ingen regel något om "treat-as-application-for-european-compensation"

  Scenario: Våldsbrott i en annan EU-stat, men det är okänt om sökanden begär att ansökan också behandlas som en ansökan om europeisk brottsskadeersättning
    Givet dagen är 2025-09-01
    Och att skadan är en följd av ett uppsåtligt våldsbrott i en annan medlemsstat i EU
    När rättsläget bedöms
    Så är det okänt om "treat-as-application-for-european-compensation" gäller

  Scenario: Våldsbrott i en annan EU-stat, men det stämmer inte att sökanden begär att ansökan också behandlas som en ansökan om europeisk brottsskadeersättning
    Givet dagen är 2025-09-01
    Och att skadan är en följd av ett uppsåtligt våldsbrott i en annan medlemsstat i EU
    Och att det inte stämmer att sökanden begär att ansökan också behandlas som en ansökan om europeisk brottsskadeersättning
    När rättsläget bedöms
    Så säger ingen regel något om "treat-as-application-for-european-compensation"

  # BrSkL 26 § andra stycket
  Scenario: Uppenbart att beslutet ändras, men det är okänt om det är uppenbart att beslutet om brottsskadeersättning ska ändras så som sökanden begär
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Och att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    När rättsläget bedöms
    Så är det okänt om "board-reviews-compensation-decision" gäller

  Scenario: Uppenbart att beslutet ändras, men det är uppenbart att beslutet om brottsskadeersättning ska ändras så som sökanden begär
    Givet dagen är 2025-09-01
    Och att Brottsoffermyndigheten har beslutat i ärendet om brottsskadeersättning, också om beslutet är att inte pröva ansökan
    Och att det senaste beslutet i ärendet om brottsskadeersättning är fattat av en tjänsteman
    Och att sökanden begär omprövning av det senaste beslutet i ärendet om brottsskadeersättning
    Och att Brottsoffermyndigheten bedömer att det är uppenbart att beslutet om brottsskadeersättning ska ändras så som sökanden begär
    När rättsläget bedöms
    Så säger ingen regel något om "board-reviews-compensation-decision"

  # SkL 3 kap. 2 och 7 §§
  Scenario: Fel vid myndighetsutövning
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Och att domstolen bedömer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Och att det inte stämmer att felet ligger i ett beslut av riksdagen, regeringen, Högsta domstolen eller Högsta förvaltningsdomstolen, eller i en lägre myndighets beslut som regeringen eller någon av de två domstolarna har prövat efter överklagande, och beslutet har inte upphävts eller ändrats
    När rättsläget bedöms
    Så gäller "damages-from-public-body"

  Scenario: Fel vid myndighetsutövning, men det är okänt om personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Och att det inte stämmer att felet ligger i ett beslut av riksdagen, regeringen, Högsta domstolen eller Högsta förvaltningsdomstolen, eller i en lägre myndighets beslut som regeringen eller någon av de två domstolarna har prövat efter överklagande, och beslutet har inte upphävts eller ändrats
    När rättsläget bedöms
    Så är det okänt om "damages-from-public-body" gäller

  Scenario: Fel vid myndighetsutövning, men det stämmer inte att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Och att det inte stämmer att felet ligger i ett beslut av riksdagen, regeringen, Högsta domstolen eller Högsta förvaltningsdomstolen, eller i en lägre myndighets beslut som regeringen eller någon av de två domstolarna har prövat efter överklagande, och beslutet har inte upphävts eller ändrats
    Och att domstolen bedömer att det inte stämmer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    När rättsläget bedöms
    Så säger ingen regel något om "damages-from-public-body"

  Scenario: Fel vid myndighetsutövning, men det är okänt om felet ligger i ett beslut av riksdagen, regeringen, Högsta domstolen eller Högsta förvaltningsdomstolen, eller i en lägre myndighets beslut som regeringen eller någon av de två domstolarna har prövat efter överklagande, och beslutet har inte upphävts eller ändrats
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Och att domstolen bedömer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    När rättsläget bedöms
    Så är det okänt om "damages-from-public-body" gäller

  Scenario: Fel vid myndighetsutövning, men felet ligger i ett beslut av riksdagen, regeringen, Högsta domstolen eller Högsta förvaltningsdomstolen, eller i en lägre myndighets beslut som regeringen eller någon av de två domstolarna har prövat efter överklagande, och beslutet har inte upphävts eller ändrats
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Och att domstolen bedömer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Och att felet ligger i ett beslut av riksdagen, regeringen, Högsta domstolen eller Högsta förvaltningsdomstolen, eller i en lägre myndighets beslut som regeringen eller någon av de två domstolarna har prövat efter överklagande, och beslutet har inte upphävts eller ändrats
    När rättsläget bedöms
    Så säger ingen regel något om "damages-from-public-body"

  # SkL 3 kap. 4 §
  Scenario: En grundläggande rättighet har överträtts
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Och att domstolen bedömer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Och att domstolen bedömer att skadestånd är nödvändigt för att gottgöra överträdelsen av de grundläggande rättigheterna
    När rättsläget bedöms
    Så gäller "damages-from-public-body"

  Scenario: En grundläggande rättighet har överträtts, men det är okänt om personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Och att domstolen bedömer att skadestånd är nödvändigt för att gottgöra överträdelsen av de grundläggande rättigheterna
    När rättsläget bedöms
    Så är det okänt om "damages-from-public-body" gäller

  Scenario: En grundläggande rättighet har överträtts, men det stämmer inte att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Och att domstolen bedömer att skadestånd är nödvändigt för att gottgöra överträdelsen av de grundläggande rättigheterna
    Och att domstolen bedömer att det inte stämmer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    När rättsläget bedöms
    Så säger ingen regel något om "damages-from-public-body"

  Scenario: En grundläggande rättighet har överträtts, men det är okänt om skadestånd är nödvändigt för att gottgöra överträdelsen av de grundläggande rättigheterna
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Och att domstolen bedömer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    När rättsläget bedöms
    Så är det okänt om "damages-from-public-body" gäller

  Scenario: En grundläggande rättighet har överträtts, men det stämmer inte att skadestånd är nödvändigt för att gottgöra överträdelsen av de grundläggande rättigheterna
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en personskada, sakskada eller ren förmögenhetsskada, eller har allvarligt kränkts genom brott, genom fel eller försummelse vid myndighetsutövning som staten, en kommun, en region eller ett kommunalförbund svarar för
    Och att domstolen bedömer att personens grundläggande fri- och rättigheter enligt 2 kap. regeringsformen eller Europakonventionen har överträtts av staten, en kommun, en region eller ett kommunalförbund, och personen har lidit skada av det
    Och att domstolen bedömer att det inte stämmer att skadestånd är nödvändigt för att gottgöra överträdelsen av de grundläggande rättigheterna
    När rättsläget bedöms
    Så säger ingen regel något om "damages-from-public-body"

  # SkL 2 kap. 3 a §, ny från 2022-07-01
  Scenario: Dödad före den 1 juli 2022
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att dagen då brottet som ledde till den närståendes död begicks är 2021-05-01
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så säger ingen regel något om "special-compensation-to-close-relation"

  # SkL 2 kap. 3 a §, ny från 2022-07-01
  Scenario: Dödad den 1 juli 2022
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att dagen då brottet som ledde till den närståendes död begicks är 2022-07-01
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så gäller "special-compensation-to-close-relation"

  # SkL 2 kap. 3 a §, ny från 2022-07-01
  Scenario: Det är okänt när den närstående dödades
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så är det okänt om "special-compensation-to-close-relation" gäller

  # Lag (1999:997) 3 § första stycket
  Scenario: En särskild företrädare ansöker i stället för vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att brottsskadeersättning söks för ett barn
    Och att Brottsoffermyndigheten bedömer att den andra vårdnadshavaren har begått brottet
    Och att en särskild företrädare är förordnad för barnet i fråga om brottet
    När rättsläget bedöms
    Så säger ingen regel något om "one-guardian-applies-for-compensation"

  # Lag (1999:997) 3 § första stycket
  Scenario: Det är okänt om en särskild företrädare är förordnad
    Givet dagen är 2025-09-01
    Och att brottsskadeersättning söks för ett barn
    Och att Brottsoffermyndigheten bedömer att den andra vårdnadshavaren har begått brottet
    När rättsläget bedöms
    Så är det okänt om "one-guardian-applies-for-compensation" gäller

  # SkL 2 kap. 1 §
  Scenario: Sakskada
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så gäller "damages-for-property-or-financial-loss"

  Scenario: Sakskada, men det är okänt om personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så är det okänt om "damages-for-property-or-financial-loss" gäller

  Scenario: Sakskada, men det stämmer inte att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att det inte stämmer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-property-or-financial-loss"

  # SkL 2 kap. 2 §
  Scenario: Pengar som någon har tagit
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så gäller "damages-for-property-or-financial-loss"

  Scenario: Pengar som någon har tagit, men det är okänt om personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så är det okänt om "damages-for-property-or-financial-loss" gäller

  Scenario: Pengar som någon har tagit, men det stämmer inte att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att det inte stämmer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-property-or-financial-loss"

  # SkL 6 kap. 6 §
  Scenario: Den skadade betalar inte motpartens kostnader
    Givet dagen är 2025-09-01
    Och att personen har tillerkänts skadestånd för kränkning eller särskild anhörigersättning i målet
    Och att domstolen bedömer att det inte stämmer att det finns särskilda skäl att personen ändå ska betala den skadeståndsskyldiges rättegångskostnader
    När rättsläget bedöms
    Så gäller "no-duty-to-pay-offenders-costs"

  Scenario: Den skadade betalar inte motpartens kostnader, men det är okänt om personen har tillerkänts skadestånd för kränkning eller särskild anhörigersättning i målet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att det finns särskilda skäl att personen ändå ska betala den skadeståndsskyldiges rättegångskostnader
    När rättsläget bedöms
    Så är det okänt om "no-duty-to-pay-offenders-costs" gäller

  Scenario: Den skadade betalar inte motpartens kostnader, men det stämmer inte att personen har tillerkänts skadestånd för kränkning eller särskild anhörigersättning i målet
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att det finns särskilda skäl att personen ändå ska betala den skadeståndsskyldiges rättegångskostnader
    Och att det inte stämmer att personen har tillerkänts skadestånd för kränkning eller särskild anhörigersättning i målet
    När rättsläget bedöms
    Så säger ingen regel något om "no-duty-to-pay-offenders-costs"

  Scenario: Den skadade betalar inte motpartens kostnader, men det är okänt om det finns särskilda skäl att personen ändå ska betala den skadeståndsskyldiges rättegångskostnader
    Givet dagen är 2025-09-01
    Och att personen har tillerkänts skadestånd för kränkning eller särskild anhörigersättning i målet
    När rättsläget bedöms
    Så är det okänt om "no-duty-to-pay-offenders-costs" gäller

  Scenario: Den skadade betalar inte motpartens kostnader, men det finns särskilda skäl att personen ändå ska betala den skadeståndsskyldiges rättegångskostnader
    Givet dagen är 2025-09-01
    Och att personen har tillerkänts skadestånd för kränkning eller särskild anhörigersättning i målet
    Och att domstolen bedömer att det finns särskilda skäl att personen ändå ska betala den skadeståndsskyldiges rättegångskostnader
    När rättsläget bedöms
    Så säger ingen regel något om "no-duty-to-pay-offenders-costs"

  # SkL 3 kap. 1 § första stycket och 4 kap. 1 §
  Scenario: Skadestånd för personskada, vållad av en arbetstagare i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det inte stämmer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-personal-injury"
    Och gäller "damages-from-employer"

  Scenario: Skadestånd för personskada, och det är okänt om det skedde i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så är det okänt om "damages-for-personal-injury" gäller
    Och är det okänt om "damages-from-employer" gäller

  # SkL 3 kap. 1 § första stycket och 4 kap. 1 §
  Scenario: Skadestånd för kränkning, vållad av en arbetstagare i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har allvarligt kränkts genom ett brott som angriper person, frihet, frid eller ära
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det inte stämmer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-violation"
    Och gäller "damages-from-employer"

  Scenario: Skadestånd för kränkning, och det är okänt om det skedde i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har allvarligt kränkts genom ett brott som angriper person, frihet, frid eller ära
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så är det okänt om "damages-for-violation" gäller
    Och är det okänt om "damages-from-employer" gäller

  # SkL 3 kap. 1 § första stycket och 4 kap. 1 §
  Scenario: Anhörigersättning, vållad av en arbetstagare i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att dagen då brottet som ledde till den närståendes död begicks är 2024-03-01
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det inte stämmer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    När rättsläget bedöms
    Så säger ingen regel något om "special-compensation-to-close-relation"
    Och gäller "damages-from-employer"

  Scenario: Anhörigersättning, och det är okänt om det skedde i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen stod särskilt nära någon vars död någon har orsakat genom brott, med uppsåt eller av grov oaktsamhet i fråga om dödsfallet
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att dagen då brottet som ledde till den närståendes död begicks är 2024-03-01
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    När rättsläget bedöms
    Så är det okänt om "special-compensation-to-close-relation" gäller
    Och är det okänt om "damages-from-employer" gäller

  # SkL 3 kap. 1 § första stycket och 4 kap. 1 §
  Scenario: Sakskada, vållad av en arbetstagare i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det inte stämmer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-property-or-financial-loss"
    Och gäller "damages-from-employer"

  Scenario: Sakskada, och det är okänt om det skedde i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så är det okänt om "damages-for-property-or-financial-loss" gäller
    Och är det okänt om "damages-from-employer" gäller

  # SkL 3 kap. 1 § första stycket och 4 kap. 1 §
  Scenario: Pengar som någon har tagit, vållad av en arbetstagare i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det inte stämmer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så säger ingen regel något om "damages-for-property-or-financial-loss"
    Och gäller "damages-from-employer"

  Scenario: Pengar som någon har tagit, och det är okänt om det skedde i tjänsten
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att det inte stämmer att personen har fått en sak skadad, förstörd eller förlorad, och någon har vållat det med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att personen har lidit en ekonomisk förlust, utan samband med person- eller sakskada, som någon har vållat genom brott, inte bara genom att låta bli att avslöja ett brott
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så är det okänt om "damages-for-property-or-financial-loss" gäller
    Och är det okänt om "damages-from-employer" gäller

  # SkL 4 kap. 1 §
  Scenario: Personskada, och synnerliga skäl att arbetstagaren ansvarar
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    När rättsläget bedöms
    Så gäller "damages-for-personal-injury"

  Scenario: Personskada som ingen arbetstagare har vållat
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att det inte stämmer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att det inte stämmer att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så säger ingen regel något om "damages-from-employer"

  # BrSkL 19 §
  Scenario: Anspråket är preskriberat
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    Och att Brottsoffermyndigheten bedömer att anspråket på brottsskadeersättning är preskriberat
    När rättsläget bedöms
    Så säger ingen regel något om "criminal-injuries-compensation"

  Scenario: Det är okänt om anspråket är preskriberat
    Givet dagen är 2025-09-01
    Och att brottet har begåtts i Sverige
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att brottet och personen har så ringa anknytning till Sverige att det inte är rimligt att staten ersätter skadan
    Och att Brottsoffermyndigheten bedömer att ansökan om brottsskadeersättning är gjord i tid, eller prövas ändå av synnerliga skäl
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Brottsoffermyndigheten bedömer att personen har i skälig utsträckning bidragit till att det anmälda brottet kan utredas
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att någon har allvarligt kränkt personen genom ett brott mot person, frihet eller frid, eller genom grovt förtal
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att personen har rätt till särskild anhörigersättning efter någon som har dödats
    Och att Brottsoffermyndigheten bedömer att det inte stämmer att sakskada eller förmögenhetsskada kan ersättas enligt 6–8 §§ brottsskadelagen
    Och att Brottsoffermyndigheten bedömer att personskadan, eller skada på kläder, glasögon och liknande som personen bar på sig, är en följd av brottet
    När rättsläget bedöms
    Så är det okänt om "criminal-injuries-compensation" gäller

  # SkL 3 kap. 8 §
  Scenario: Trafikskada som trafikförsäkringen ersätter
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det inte stämmer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    Och att skadan vållades av föraren av ett motorfordon i trafik, och trafikskadeersättning kan lämnas
    När rättsläget bedöms
    Så säger ingen regel något om "damages-from-employer"

  Scenario: Det är okänt om trafikförsäkringen ersätter skadan
    Givet dagen är 2025-09-01
    Och att domstolen bedömer att personen har fått en personskada, fysisk eller psykisk, som någon vållat med uppsåt eller av vårdslöshet
    Och att domstolen bedömer att den som vållade den skada som frågan gäller gjorde det som arbetstagare, genom fel eller försummelse i tjänsten, och ingen annan har vållat den
    Och att domstolen bedömer att det inte stämmer att det finns synnerliga skäl att arbetstagaren själv ersätter skadan
    Och att domstolen bedömer att det inte stämmer att anhörigersättning är uppenbart oskälig
    När rättsläget bedöms
    Så är det okänt om "damages-from-employer" gäller
