# language: sv
Egenskap: Utvisning på grund av brott
  > UtlL (2005:716) 8 a kap. Domstolen avgör i brottmålet.

  # UtlL 8 a kap. 1 § första stycket 1
  Scenario: Dom och fortsatt brottslighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Dom och fortsatt brottslighet, men det är okänt om personen döms i det brottmål som pågår till en strängare påföljd än böter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Dom och fortsatt brottslighet, men det stämmer inte att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att det inte stämmer att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  Scenario: Dom och fortsatt brottslighet, men det är okänt om gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Dom och fortsatt brottslighet, men det stämmer inte att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att det inte stämmer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 1 § första stycket 2
  Scenario: Dom för ett tillräckligt allvarligt brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Dom för ett tillräckligt allvarligt brott, men det är okänt om personen döms i det brottmål som pågår till en strängare påföljd än böter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Dom för ett tillräckligt allvarligt brott, men det stämmer inte att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att det inte stämmer att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  Scenario: Dom för ett tillräckligt allvarligt brott, men det är okänt om brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Dom för ett tillräckligt allvarligt brott, men det stämmer inte att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 1 § första stycket
  Scenario: Villkorlig dom undanröjs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Villkorlig dom undanröjs, men det är okänt om domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Villkorlig dom undanröjs, men det stämmer inte att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  Scenario: Villkorlig dom undanröjs, men det är okänt om gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Villkorlig dom undanröjs, men det stämmer inte att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 4 § första stycket
  Scenario: Flykting som behöver en fristad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen är flykting och behöver en fristad i Sverige
    Och att domstolen bedömer att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Flykting som behöver en fristad, men det är okänt om personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen är flykting och behöver en fristad i Sverige
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Flykting som behöver en fristad, men det stämmer inte att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen är flykting och behöver en fristad i Sverige
    Och att domstolen bedömer att det inte stämmer att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 4 § första stycket
  Scenario: Flykting som behöver en fristad: det är okänt om skyddet gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att det inte stämmer att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  # UtlL 8 a kap. 4 § andra stycket
  Scenario: Tillstånd enligt 21 eller 22 kap.
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Tillstånd enligt 21 eller 22 kap., men det är okänt om personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Tillstånd enligt 21 eller 22 kap., men det stämmer inte att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 4 § andra stycket
  Scenario: Tillstånd enligt 21 eller 22 kap.: det är okänt om skyddet gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att det inte stämmer att personen har begått ett synnerligen grovt brott och det vore förenat med allvarlig fara för allmän ordning och säkerhet att låta personen stanna, eller har i Sverige eller utomlands bedrivit verksamhet med fara för rikets säkerhet och kan antas fortsätta med den här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  # UtlL 8 a kap. 5 §
  Scenario: Den som kom hit som ung
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att brottslighetens straffvärde motsvarar fängelse i minst två år, eller brottsligheten är av sådan karaktär eller återfallet sådant att den som kom hit som ung inte bör få stanna
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Den som kom hit som ung, men det är okänt om brottslighetens straffvärde motsvarar fängelse i minst två år, eller brottsligheten är av sådan karaktär eller återfallet sådant att den som kom hit som ung inte bör få stanna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Den som kom hit som ung, men det stämmer inte att brottslighetens straffvärde motsvarar fängelse i minst två år, eller brottsligheten är av sådan karaktär eller återfallet sådant att den som kom hit som ung inte bör få stanna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att brottslighetens straffvärde motsvarar fängelse i minst två år, eller brottsligheten är av sådan karaktär eller återfallet sådant att den som kom hit som ung inte bör få stanna
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 5 §
  Scenario: Den som kom hit som ung: det är okänt om skyddet gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att det inte stämmer att brottslighetens straffvärde motsvarar fängelse i minst två år, eller brottsligheten är av sådan karaktär eller återfallet sådant att den som kom hit som ung inte bör få stanna
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  # UtlL 8 a kap. 7 § första stycket
  Scenario: Varaktigt bosatt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att den varaktigt bosatta utgör ett reellt och tillräckligt allvarligt hot mot allmän ordning och säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Varaktigt bosatt, men det är okänt om den varaktigt bosatta utgör ett reellt och tillräckligt allvarligt hot mot allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personen har ställning som varaktigt bosatt i Sverige
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Varaktigt bosatt, men det stämmer inte att den varaktigt bosatta utgör ett reellt och tillräckligt allvarligt hot mot allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att det inte stämmer att den varaktigt bosatta utgör ett reellt och tillräckligt allvarligt hot mot allmän ordning och säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 7 § första stycket
  Scenario: Varaktigt bosatt: det är okänt om skyddet gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att domstolen bedömer att det inte stämmer att den varaktigt bosatta utgör ett reellt och tillräckligt allvarligt hot mot allmän ordning och säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  # UtlL 8 a kap. 6 §
  Scenario: EES-medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: EES-medborgare, men det är okänt om utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: EES-medborgare, men det stämmer inte att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att det inte stämmer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 6 §
  Scenario: Familjemedlem till en EES-medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Familjemedlem till en EES-medborgare, men det är okänt om utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Familjemedlem till en EES-medborgare, men det stämmer inte att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att det inte stämmer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 6 §
  Scenario: Den som utövar rättigheter enligt utträdesavtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: Den som utövar rättigheter enligt utträdesavtalet, men det är okänt om utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: Den som utövar rättigheter enligt utträdesavtalet, men det stämmer inte att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att domstolen bedömer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att det inte stämmer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 6 § andra stycket, 8 kap. 12–14 §§
  Scenario: EES-medborgare med permanent uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att utvisning på grund av brott är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: EES-medborgare med permanent uppehållsrätt, men det är okänt om utvisning på grund av brott är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: EES-medborgare med permanent uppehållsrätt, men det stämmer inte att utvisning på grund av brott är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att det inte stämmer att utvisning på grund av brott är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 6 § andra stycket, 8 kap. 14 §
  Scenario: EES-medborgare som är barn
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 15
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: EES-medborgare som är barn, men det är okänt om utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 15
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: EES-medborgare som är barn, men det stämmer inte att utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 15
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att det inte stämmer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att det inte stämmer att utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 6 § andra stycket, 8 kap. 14 §
  Scenario: EES-medborgare efter tio år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så gäller "may-be-expelled-for-crime"

  Scenario: EES-medborgare efter tio år, men det är okänt om utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller

  Scenario: EES-medborgare efter tio år, men det stämmer inte att utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att utvisning på grund av brott sker av hänsyn till allmän ordning och säkerhet, därför att personens eget beteende är ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personens ålder i hela år är 30
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet
    Och att domstolen bedömer att personen har vistats i Sverige under de tio åren närmast före utvisningsbeslutet
    Och att domstolen bedömer att det inte stämmer att utvisning på grund av brott är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 1 §
  Scenario: En svensk medborgare utvisas aldrig
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  # UtlL 8 a kap. 2 §
  Scenario: Anknytningen vägs in i brottmålet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så gäller "weigh-ties-before-expulsion-for-crime"

  Scenario: Anknytningen vägs in i brottmålet, men det är okänt om domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "weigh-ties-before-expulsion-for-crime" gäller

  Scenario: Anknytningen vägs in i brottmålet, men det stämmer inte att domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-ties-before-expulsion-for-crime"

  # UtlL 8 a kap. 3 §
  Scenario: Hinder beaktas i brottmålet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så gäller "consider-obstacles-before-expulsion-for-crime"

  Scenario: Hinder beaktas i brottmålet, men det är okänt om domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "consider-obstacles-before-expulsion-for-crime" gäller

  Scenario: Hinder beaktas i brottmålet, men det stämmer inte att domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "consider-obstacles-before-expulsion-for-crime"

  # UtlL 8 a kap. 7 § andra stycket
  Scenario: Den varaktigt bosattas tid och band
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen prövar om personen ska utvisas på grund av brott
    Och att personen har ställning som varaktigt bosatt i Sverige
    När rättsläget bedöms
    Så gäller "weigh-long-term-residence-before-expulsion"

  Scenario: Den varaktigt bosattas tid och band, men det är okänt om domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ställning som varaktigt bosatt i Sverige
    När rättsläget bedöms
    Så är det okänt om "weigh-long-term-residence-before-expulsion" gäller

  Scenario: Den varaktigt bosattas tid och band, men det stämmer inte att domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ställning som varaktigt bosatt i Sverige
    Och att det inte stämmer att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-long-term-residence-before-expulsion"

  Scenario: Den varaktigt bosattas tid och band, men det är okänt om personen har ställning som varaktigt bosatt i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så är det okänt om "weigh-long-term-residence-before-expulsion" gäller

  Scenario: Den varaktigt bosattas tid och band, men det stämmer inte att personen har ställning som varaktigt bosatt i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen prövar om personen ska utvisas på grund av brott
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-long-term-residence-before-expulsion"

  # UtlL 8 a kap. 10 §
  Scenario: Återreseförbud efter brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så gäller "expulsion-for-crime-carries-reentry-ban"

  Scenario: Återreseförbud efter brott, men det är okänt om personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    När rättsläget bedöms
    Så är det okänt om "expulsion-for-crime-carries-reentry-ban" gäller

  Scenario: Återreseförbud efter brott, men det stämmer inte att personen har av allmän domstol utvisats på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen har av allmän domstol utvisats på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "expulsion-for-crime-carries-reentry-ban"

  # UtlL 8 a kap. 13 §
  Scenario: Kort besök trots förbudet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett återreseförbud på grund av en utvisning för brott
    Och att Migrationsverket bedömer att ett kort besök här gäller synnerligen viktiga angelägenheter
    När rättsläget bedöms
    Så gäller "may-allow-short-visit-despite-ban"

  Scenario: Kort besök trots förbudet, men det är okänt om personen har ett återreseförbud på grund av en utvisning för brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att ett kort besök här gäller synnerligen viktiga angelägenheter
    När rättsläget bedöms
    Så är det okänt om "may-allow-short-visit-despite-ban" gäller

  Scenario: Kort besök trots förbudet, men det stämmer inte att personen har ett återreseförbud på grund av en utvisning för brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att ett kort besök här gäller synnerligen viktiga angelägenheter
    Och att det inte stämmer att personen har ett återreseförbud på grund av en utvisning för brott
    När rättsläget bedöms
    Så säger ingen regel något om "may-allow-short-visit-despite-ban"

  Scenario: Kort besök trots förbudet, men det är okänt om ett kort besök här gäller synnerligen viktiga angelägenheter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett återreseförbud på grund av en utvisning för brott
    När rättsläget bedöms
    Så är det okänt om "may-allow-short-visit-despite-ban" gäller

  Scenario: Kort besök trots förbudet, men det stämmer inte att ett kort besök här gäller synnerligen viktiga angelägenheter
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen har ett återreseförbud på grund av en utvisning för brott
    Och att Migrationsverket bedömer att det inte stämmer att ett kort besök här gäller synnerligen viktiga angelägenheter
    När rättsläget bedöms
    Så säger ingen regel något om "may-allow-short-visit-despite-ban"

  # UtlL 8 a kap. 6 § andra stycket
  Scenario: Hela situationen vägs in för en EES-medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så gäller "weigh-situation-before-expulsion-of-eea-citizen"

  Scenario: Hela situationen vägs in för en EES-medborgare, men det är okänt om personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så är det okänt om "weigh-situation-before-expulsion-of-eea-citizen" gäller

  Scenario: Hela situationen vägs in för en EES-medborgare, men det stämmer inte att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-situation-before-expulsion-of-eea-citizen"

  Scenario: Hela situationen vägs in för en EES-medborgare, men det är okänt om domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    När rättsläget bedöms
    Så är det okänt om "weigh-situation-before-expulsion-of-eea-citizen" gäller

  Scenario: Hela situationen vägs in för en EES-medborgare, men det stämmer inte att domstolen prövar om personen ska utvisas på grund av brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-situation-before-expulsion-of-eea-citizen"

  # UtlL 8 a kap. 6 § andra och tredje styckena
  Scenario: Hela situationen vägs in för en familjemedlem
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så gäller "weigh-situation-before-expulsion-of-eea-citizen"

  Scenario: Hela situationen vägs in för en familjemedlem, men det är okänt om personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så är det okänt om "weigh-situation-before-expulsion-of-eea-citizen" gäller

  Scenario: Hela situationen vägs in för en familjemedlem, men det stämmer inte att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-situation-before-expulsion-of-eea-citizen"

  # UtlL 8 a kap. 6 § andra och tredje styckena
  Scenario: Hela situationen vägs in för den som har uppehållsstatus
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så gäller "weigh-situation-before-expulsion-of-eea-citizen"

  Scenario: Hela situationen vägs in för den som har uppehållsstatus, men det är okänt om personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så är det okänt om "weigh-situation-before-expulsion-of-eea-citizen" gäller

  Scenario: Hela situationen vägs in för den som har uppehållsstatus, men det stämmer inte att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att domstolen prövar om personen ska utvisas på grund av brott
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-situation-before-expulsion-of-eea-citizen"

  Scenario: Brott före den 1 augusti 2022 prövas inte enligt de lästa reglerna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    Och att det inte stämmer att brottet i målet begicks den 1 augusti 2022 eller senare
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled-for-crime"

  Scenario: Det är okänt när brottet begicks
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att domstolen undanröjer i det mål som pågår en villkorlig dom eller skyddstillsyn för personen och dömer till en annan påföljd
    Och att domstolen bedömer att det inte stämmer att brottets straffvärde motsvarar fängelse i minst sex månader, eller brottet är annars av sådan karaktär att personen inte bör få stanna
    Och att domstolen bedömer att det inte stämmer att personen är flykting och behöver en fristad i Sverige
    Och att det inte stämmer att personen har uppehållstillstånd med tillfälligt skydd enligt 21 kap. eller uppehållstillstånd enligt 22 kap. utlänningslagen
    Och att domstolen bedömer att det inte stämmer att personen kom till Sverige före 15-årsdagen och har vistats här sedan minst fem år när åtal väcks
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att domstolen bedömer att det inte stämmer att personen i brottmålet är, enligt 3 a kap. 2 § utlänningslagen, familjemedlem till en EES-medborgare eller till en svensk medborgare som har återvänt efter att ha använt sin fria rörlighet
    Och att domstolen bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av utträdesavtalet med Förenade kungariket
    Och att det inte stämmer att personen har ställning som varaktigt bosatt i Sverige
    Och att personen döms i det brottmål som pågår till en strängare påföljd än böter
    Och att domstolen bedömer att gärningen och omständigheterna är sådana att det kan antas att personen kommer att göra sig skyldig till fortsatt brottslighet här
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled-for-crime" gäller
