# language: sv
Egenskap: Avvisning och utvisning
  > UtlL (2005:716) 8 kap. Bedömningarna är Migrationsverkets, polisens eller domstolens.

  # UtlL 8 kap. 2 § 1
  Scenario: Saknar pass
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar pass när det krävs för inresa eller vistelse
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar pass, men det är okänt om personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar pass, men det stämmer inte att personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 § 2
  Scenario: Saknar tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar tillstånd, men det är okänt om personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar tillstånd, men det stämmer inte att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 § 3
  Scenario: Tänker inte resa när viseringstiden är slut
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Tänker inte resa när viseringstiden är slut, men det är okänt om personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Tänker inte resa när viseringstiden är slut, men det stämmer inte att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 § 4
  Scenario: På väg till ett annat nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: På väg till ett annat nordiskt land, men det är okänt om det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: På väg till ett annat nordiskt land, men det stämmer inte att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 § 5
  Scenario: Uppgifter vid inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Uppgifter vid inresan, men det är okänt om personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Uppgifter vid inresan, men det stämmer inte att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 § 6
  Scenario: Schengenkraven
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Schengenkraven, men det är okänt om personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Schengenkraven, men det stämmer inte att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2 § 7
  Scenario: Avvisad från en annan stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Avvisad från en annan stat, men det är okänt om personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Avvisad från en annan stat, men det stämmer inte att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 3 § första stycket 1
  Scenario: Saknar medel
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar medel, men det är okänt om personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, men det stämmer inte att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 3 § första stycket 2
  Scenario: Inte ärlig försörjning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Inte ärlig försörjning, men det är okänt om personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Inte ärlig försörjning, men det stämmer inte att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 3 § första stycket 2
  Scenario: Arbete utan arbetstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Arbete utan arbetstillstånd, men det är okänt om personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Arbete utan arbetstillstånd, men det stämmer inte att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 3 § första stycket 3
  Scenario: Framtida brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Framtida brott, men det är okänt om personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Framtida brott, men det stämmer inte att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 3 § andra stycket
  Scenario: Begäran från ett nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Begäran från ett nordiskt land, men det är okänt om den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Begäran från ett nordiskt land, men det stämmer inte att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 2–6 a och 7 a §§
  Scenario: Saknar medel, och inget hinder finns
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Saknar medel, och inget hinder finns, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, och inget hinder finns, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Saknar medel, och inget hinder finns, men det är okänt om personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, och inget hinder finns, men personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Saknar medel, och inget hinder finns, men det är okänt om personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, och inget hinder finns, men personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Saknar medel, och inget hinder finns, men det är okänt om personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, och inget hinder finns, men personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Saknar medel, och inget hinder finns, men det är okänt om personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Saknar medel, och inget hinder finns, men personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 3 a kap. 5 b–5 d, 7 och 9 §§
  Scenario: Den som lämnat en våldsam make och behållit uppehållsrätten avvisas inte för sin försörjning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 3 a kap. 5 b–5 d, 7 och 9 §§
  Scenario: Har hon varken uppehållsrätt eller permanent uppehållsrätt gäller de allmänna reglerna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  # UtlL 3 a kap. 5 b–5 d, 7 och 9 §§
  Scenario: Är det okänt om uppehållsrätten är kvar är svaret okänt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  # UtlL 3 a kap. 5 b–5 d, 7 och 9 §§
  Scenario: Permanent uppehållsrätt räcker
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 5 §
  Scenario: Avvisning är för sen när den första ansökan är längre tillbaka än tre månader
    Givet dagen är 2025-09-02
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten är 2025-06-01
    Och att dagen då första instans, efter den senaste ankomsten, beslutade om avvisning av personen ännu inte har kommit
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 5 §
  Scenario: Tremånadersdagen själv är inte för sent
    Givet dagen är 2025-09-02
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten är 2025-06-02
    Och att dagen då första instans, efter den senaste ankomsten, beslutade om avvisning av personen ännu inte har kommit
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  # UtlL 8 kap. 5 §
  Scenario: Ett beslut i tid står sig när saken är överklagad
    Givet dagen är 2025-11-20
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten är 2025-06-02
    Och att dagen då första instans, efter den senaste ankomsten, beslutade om avvisning av personen är 2025-08-20
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  # UtlL 8 kap. 5 §
  Scenario: Ett beslut i första instans som kom för sent
    Givet dagen är 2025-11-20
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten är 2025-06-02
    Och att dagen då första instans, efter den senaste ankomsten, beslutade om avvisning av personen är 2025-09-03
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 5 §
  Scenario: Det är okänt när ansökan gjordes
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att dagen då första instans, efter den senaste ankomsten, beslutade om avvisning av personen ännu inte har kommit
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  # UtlL 8 kap. 6 a §
  Scenario: Den som har ett franskt tillstånd och inte har uppmanats avvisas inte
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen har inte följt uppmaningen i det här ärendet att bege sig till den andra EU-staten, och den tid som sattes har gått ut
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 6 a §
  Scenario: Den som inte har följt uppmaningen får avvisas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att personen har inte följt uppmaningen i det här ärendet att bege sig till den andra EU-staten, och den tid som sattes har gått ut
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  # UtlL 8 kap. 6 a §
  Scenario: Den som nekas inresa får avvisas utan uppmaning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att personen har inte följt uppmaningen i det här ärendet att bege sig till den andra EU-staten, och den tid som sattes har gått ut
    Och att Migrationsverket bedömer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  # UtlL 8 kap. 6 a §
  Scenario: Det är okänt om uppmaningen har följts
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass när det krävs för inresa eller vistelse
    Och att Migrationsverket bedömer att det inte stämmer att personen har visering eller är undantagen från kravet på visering, tänker inte lämna Sverige när tiden har gått ut och har inget tillstånd som ger rätt att vistas här
    Och att Migrationsverket bedömer att det inte stämmer att det vid den senaste ankomsten kom fram att personen tänker besöka ett annat nordiskt land men saknar det tillstånd som krävs för inresa där
    Och att Migrationsverket bedömer att det inte stämmer att personen vid den senaste inresan undvek att lämna begärda uppgifter, eller medvetet lämnade oriktiga eller medvetet förteg uppgifter av betydelse för rätten att resa in
    Och att Migrationsverket bedömer att det inte stämmer att personen inte uppfyller kraven för inresa i artikel 6 i kodexen om Schengengränserna
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att sakna tillräckliga medel för vistelsen i Sverige, eller i ett annat nordiskt land som personen tänker besöka, eller för hemresan
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen kan antas komma att under vistelsen i Sverige eller i något annat nordiskt land arbeta utan det arbetstillstånd som krävs
    Och att Migrationsverket bedömer att det inte stämmer att personen kan på grund av tidigare frihetsstraff eller annan särskild omständighet antas komma att begå brott i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Ingen svarar i Migrationsverkets ställe
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen hade vid den senaste ankomsten, eller har efter den haft, svenskt uppehållstillstånd som har upphört att gälla (löpt ut eller återkallats)
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att dagen då den första ansökan om uppehållstillstånd för personen gjordes efter den senaste ankomsten ännu inte har kommit
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller
    Och ställs frågan "presumed_not_honest_livelihood" till Migrationsverket

  # UtlL 8 kap. 3 §: texten undantar EES-medborgare
  Scenario: EES-medborgare avvisas inte för sin försörjning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen kan antas inte komma att försörja sig på ett ärligt sätt under vistelsen i Sverige eller i något annat nordiskt land
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 6 §
  Scenario: Utvisning av den som saknar tillstånd för vistelsen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Utvisning av den som saknar tillstånd för vistelsen, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning av den som saknar tillstånd för vistelsen, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning av den som saknar tillstånd för vistelsen, men det är okänt om personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning av den som saknar tillstånd för vistelsen, men det stämmer inte att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning av den som saknar tillstånd för vistelsen, men det är okänt om personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning av den som saknar tillstånd för vistelsen, men personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 6 §
  Scenario: Utvisning av den som saknar pass
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att personen saknar det pass som krävs för att vistas i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Utvisning av den som saknar pass, men det är okänt om personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning av den som saknar pass, men det stämmer inte att personen saknar pass när det krävs för inresa eller vistelse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 6 §
  Scenario: Den som bara saknar arbetstillstånd utvisas inte enligt 6 §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar visering, uppehållstillstånd eller något annat tillstånd som krävs för inresa, vistelse eller arbete i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar det pass som krävs för att vistas i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 6 a §
  Scenario: Utvisning får inte beslutas före uppmaningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen avvisas enligt 8 kap. 2 § 1 eller 2 utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har inte följt uppmaningen i det här ärendet att bege sig till den andra EU-staten, och den tid som sattes har gått ut
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 6 a §
  Scenario: Uppmaning att resa till en annan EU-stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så gäller "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men det stämmer inte att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men det stämmer inte att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att det inte stämmer att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  Scenario: Uppmaning att resa till en annan EU-stat, men det är okänt om personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så är det okänt om "urge-to-go-to-other-eu-state-first" gäller

  Scenario: Uppmaning att resa till en annan EU-stat, men personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 2, 3 eller 6 § utlänningslagen har uppkommit
    Och att personen har ett giltigt tillstånd att vistas i en annan EU-stat
    Och att Migrationsverket bedömer att det inte stämmer att något av undantagen från uppmaningen i 8 kap. 6 a § andra stycket utlänningslagen gäller
    Och att det inte stämmer att personen har, i det här ärendet och efter den senaste ankomsten, uppmanats att inom en skälig tid bege sig till den andra EU-staten
    När rättsläget bedöms
    Så säger ingen regel något om "urge-to-go-to-other-eu-state-first"

  # UtlL 8 kap. 8 §
  Scenario: EES-medborgare utan handling
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: EES-medborgare utan handling, men det är okänt om tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: EES-medborgare utan handling, men tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: EES-medborgare utan handling, men det är okänt om bara passet saknas och identiteten kan styrkas på annat sätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: EES-medborgare utan handling, men bara passet saknas och identiteten kan styrkas på annat sätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: EES-medborgare utan handling, men det är okänt om personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: EES-medborgare utan handling, men det stämmer inte att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att bara passet saknas och identiteten kan styrkas på annat sätt
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 9 §
  Scenario: Orimlig belastning för biståndssystemet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Orimlig belastning för biståndssystemet, men det är okänt om personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Orimlig belastning för biståndssystemet, men det stämmer inte att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Orimlig belastning för biståndssystemet, men det är okänt om tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Orimlig belastning för biståndssystemet, men tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Orimlig belastning för biståndssystemet, men det är okänt om personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Orimlig belastning för biståndssystemet, men personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 9 §
  Scenario: Familjemedlem till EES-medborgare och orimlig belastning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  # UtlL 8 kap. 7 a och 9 §§
  Scenario: Utträdesavtalet och orimlig belastning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  # UtlL 8 kap. 10 §
  Scenario: Utvisning efter tre månader utan uppehållsrätt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det är okänt om tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det stämmer inte att tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det är okänt om personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det är okänt om personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det stämmer inte att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det är okänt om personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Utvisning efter tre månader utan uppehållsrätt, men det stämmer inte att personen befinner sig i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att det inte stämmer att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 11 och 12 §§
  Scenario: Hot mot ordningen de tre första månaderna
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Hot mot ordningen de tre första månaderna, men det är okänt om personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Hot mot ordningen de tre första månaderna, men det stämmer inte att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Hot mot ordningen de tre första månaderna, men det är okänt om en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Hot mot ordningen de tre första månaderna, men det stämmer inte att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att det inte stämmer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  Scenario: Hot mot ordningen de tre första månaderna, men det är okänt om tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Hot mot ordningen de tre första månaderna, men tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 11 och 12 §§
  Scenario: Hot mot ordningen efter tre månader
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Hot mot ordningen efter tre månader, men det är okänt om personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Hot mot ordningen efter tre månader, men det stämmer inte att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Hot mot ordningen efter tre månader, men det är okänt om en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Hot mot ordningen efter tre månader, men det stämmer inte att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Hot mot ordningen efter tre månader, men det är okänt om tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Hot mot ordningen efter tre månader, men det stämmer inte att tre månader har gått
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 14 § första stycket
  Scenario: Permanent uppehållsrätt kräver särskilda motiv
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att utvisningen är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Permanent uppehållsrätt kräver särskilda motiv, men det är okänt om utvisningen är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Permanent uppehållsrätt kräver särskilda motiv, men det stämmer inte att utvisningen är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att utvisningen är särskilt motiverad av hänsyn till allmän ordning och säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 14 § tredje stycket
  Scenario: Tio år i landet kräver nödvändighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att Migrationsverket bedömer att utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: Tio år i landet kräver nödvändighet, men det är okänt om utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: Tio år i landet kräver nödvändighet, men det stämmer inte att utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att Migrationsverket bedömer att det inte stämmer att utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 14 § andra stycket
  Scenario: Ett barn som är EES-medborgare skyddas mer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 2012-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Ett barn som är EES-medborgare skyddas mer, men det är okänt om avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 2012-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Ett barn som är EES-medborgare skyddas mer, men det stämmer inte att avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 2012-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 7 a § och 14 § andra stycket
  Scenario: Ett brittiskt barn med uppehållsstatus skyddas mer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen är brittisk medborgare
    Och att personens födelsedag är 2012-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så gäller "may-be-refused-entry"

  Scenario: Ett brittiskt barn med uppehållsstatus skyddas mer, men det är okänt om avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen är brittisk medborgare
    Och att personens födelsedag är 2012-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så är det okänt om "may-be-refused-entry" gäller

  Scenario: Ett brittiskt barn med uppehållsstatus skyddas mer, men det stämmer inte att avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen är brittisk medborgare
    Och att personens födelsedag är 2012-03-01
    Och att Migrationsverket bedömer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att det inte stämmer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar pass, visering eller resetillstånd som krävs för inresa eller vistelse för EES-medborgare och deras familj
    Och att Migrationsverket bedömer att det inte stämmer att personen visar sig utgöra en orimlig belastning för biståndssystemet enligt socialtjänstlagen
    Och att Migrationsverket bedömer att en avvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att avvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när avvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-refused-entry"

  # UtlL 8 kap. 7 a § och 14 § tredje stycket
  Scenario: En brittisk medborgare efter tio år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen är brittisk medborgare
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att Migrationsverket bedömer att utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  Scenario: En brittisk medborgare efter tio år, men det är okänt om utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen är brittisk medborgare
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  Scenario: En brittisk medborgare efter tio år, men det stämmer inte att utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att personen är brittisk medborgare
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att Migrationsverket bedömer att det inte stämmer att utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  # UtlL 8 kap. 14 §
  Scenario: En brittisk medborgares anhörig har inte det skyddet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att Migrationsverket bedömer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är brittisk medborgare
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att Migrationsverket bedömer att det inte stämmer att utvisningen är oundgängligen nödvändig av hänsyn till allmän säkerhet
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så gäller "may-be-expelled"

  # UtlL 8 kap. 13 §
  Scenario: EES-medborgarens hela situation vägs in
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 11 § utlänningslagen har uppkommit
    När rättsläget bedöms
    Så gäller "weigh-circumstances-of-eea-citizen"

  Scenario: EES-medborgarens hela situation vägs in, men det är okänt om en fråga om avvisning eller utvisning av personen enligt 8 kap. 11 § utlänningslagen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    När rättsläget bedöms
    Så är det okänt om "weigh-circumstances-of-eea-citizen" gäller

  Scenario: EES-medborgarens hela situation vägs in, men det stämmer inte att en fråga om avvisning eller utvisning av personen enligt 8 kap. 11 § utlänningslagen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att en fråga om avvisning eller utvisning av personen enligt 8 kap. 11 § utlänningslagen har uppkommit
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-circumstances-of-eea-citizen"

  Scenario: EES-medborgarens hela situation vägs in, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 11 § utlänningslagen har uppkommit
    När rättsläget bedöms
    Så är det okänt om "weigh-circumstances-of-eea-citizen" gäller

  Scenario: EES-medborgarens hela situation vägs in, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 11 § utlänningslagen har uppkommit
    När rättsläget bedöms
    Så säger ingen regel något om "weigh-circumstances-of-eea-citizen"

  # UtlL 8 kap. 13 §
  Scenario: Hela situationen vägs in innan hotet är bedömt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning eller utvisning av personen enligt 8 kap. 11 § utlänningslagen har uppkommit
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när avvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så gäller "weigh-circumstances-of-eea-citizen"

  # UtlL 8 kap. 17 § första stycket 1
  Scenario: Migrationsverket prövar avvisning av asylsökande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det är okänt om en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det stämmer inte att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det är okänt om personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det stämmer inte att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det är okänt om en fråga om avvisning av personen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning av asylsökande, men det stämmer inte att en fråga om avvisning av personen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  # UtlL 8 kap. 17 § första stycket 2
  Scenario: Migrationsverket prövar avvisning av asylsökandes familj
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning av asylsökandes familj, men det är okänt om personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning av asylsökandes familj, men det stämmer inte att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  # UtlL 8 kap. 17 § första stycket 3
  Scenario: Migrationsverket prövar avvisning efter ett beslut i en annan stat
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning efter ett beslut i en annan stat, men det är okänt om personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning efter ett beslut i en annan stat, men det stämmer inte att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  # UtlL 8 kap. 17 § första stycket 3
  Scenario: Migrationsverket prövar avvisning på begäran av ett nordiskt land
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"

  Scenario: Migrationsverket prövar avvisning på begäran av ett nordiskt land, men det är okänt om den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    När rättsläget bedöms
    Så är det okänt om "migration-agency-tries-refusal" gäller

  Scenario: Migrationsverket prövar avvisning på begäran av ett nordiskt land, men det stämmer inte att den centrala utlänningsmyndigheten i ett annat nordiskt land har begärt avvisning och personen kan antas annars bege sig dit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"

  # UtlL 8 kap. 17 §
  Scenario: En begäran från ett nordiskt land gäller inte EES-medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "migration-agency-tries-refusal"
    Och gäller "police-may-try-refusal"

  # UtlL 8 kap. 17 § andra stycket
  Scenario: Annars får också polisen pröva frågan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så gäller "police-may-try-refusal"

  Scenario: Annars får också polisen pröva frågan, men det är okänt om en fråga om avvisning av personen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "police-may-try-refusal" gäller

  Scenario: Annars får också polisen pröva frågan, men det stämmer inte att en fråga om avvisning av personen har uppkommit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "police-may-try-refusal"

  Scenario: Annars får också polisen pröva frågan, men det är okänt om personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så är det okänt om "police-may-try-refusal" gäller

  Scenario: Annars får också polisen pröva frågan, men personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så säger ingen regel något om "police-may-try-refusal"

  # UtlL 8 kap. 17 §
  Scenario: Den som fick nej på en asylansökan för länge sedan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att det inte stämmer att en ansökan om asyl prövas fortfarande: den har varken beviljats, återkallats eller avskrivits, och inget beslut om avslag, eller om avvisning enligt 5 kap. 1 b eller 1 c § utlänningslagen, har fått laga kraft
    Och att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att Migrationsverket bedömer att det inte stämmer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    När rättsläget bedöms
    Så gäller "police-may-try-refusal"
    Och säger ingen regel något om "migration-agency-tries-refusal"

  # UtlL 8 kap. 17 § tredje stycket
  Scenario: Polisen tvekar
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Polismyndigheten bedömer att det är tveksamt om personen bör avvisas
    Och att en fråga om avvisning av personen har uppkommit
    När rättsläget bedöms
    Så gäller "police-hand-over-doubtful-refusal"

  Scenario: Polisen tvekar, men det är okänt om det är tveksamt om personen bör avvisas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att en fråga om avvisning av personen har uppkommit
    När rättsläget bedöms
    Så är det okänt om "police-hand-over-doubtful-refusal" gäller

  Scenario: Polisen tvekar, men det stämmer inte att det är tveksamt om personen bör avvisas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Polismyndigheten bedömer att det inte stämmer att det är tveksamt om personen bör avvisas
    Och att en fråga om avvisning av personen har uppkommit
    När rättsläget bedöms
    Så säger ingen regel något om "police-hand-over-doubtful-refusal"

  Scenario: Polisen tvekar, men det är okänt om personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att Polismyndigheten bedömer att det är tveksamt om personen bör avvisas
    Och att en fråga om avvisning av personen har uppkommit
    När rättsläget bedöms
    Så är det okänt om "police-hand-over-doubtful-refusal" gäller

  Scenario: Polisen tvekar, men personen är svensk medborgare
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Polismyndigheten bedömer att det är tveksamt om personen bör avvisas
    Och att en fråga om avvisning av personen har uppkommit
    När rättsläget bedöms
    Så säger ingen regel något om "police-hand-over-doubtful-refusal"

  # UtlL 8 kap. 10 § och 2 kap. 8 b § 1
  Scenario: Nordiska medborgare behöver inte uppehållstillstånd och utvisas inte enligt 10 §
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Efter tre månader, och det är okänt om personen är nordisk medborgare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  # UtlL 8 kap. 10 och 18 §§
  Scenario: Socialnämndens bedömning av uppehållsrätt avgör inte utvisningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att personen befinner sig i Sverige
    Och att Migrationsverket bedömer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att det inte stämmer att personen har uppehållsrätt, enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet, när avvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att socialnämnden bedömer att det inte stämmer att personen har uppehållsrätt enligt 3 a kap. utlänningslagen eller enligt utträdesavtalet med Förenade kungariket
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller

  # UtlL 8 kap. 17 § första stycket 3
  Scenario: Grunden behöver inte vara bedömd för att Migrationsverket ska pröva frågan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att Migrationsverket bedömer att det inte stämmer att personen är familjemedlem till en EES-medborgare enligt 3 a kap. 2 § utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har beviljats uppehållsstatus i Sverige enligt utträdesavtalet med Förenade kungariket, eller utövar i övrigt rättigheter enligt avdelning II i andra delen av avtalet
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att en fråga om avvisning av personen har uppkommit
    Och att det inte stämmer att personen har ansökt om uppehållstillstånd som flykting eller alternativt skyddsbehövande
    Och att det inte stämmer att personen har en nära familjemedlem som söker asyl här och vars ansökan inte är slutligt prövad
    Och att Migrationsverket bedömer att personen kan komma att avvisas med stöd av 8 kap. 2 § 7 eller 3 § andra stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen har avvisats eller utvisats från en EU-stat eller från Island, Norge, Schweiz eller Liechtenstein, av ett skäl som anges i 8 kap. 2 § 7 utlänningslagen
    När rättsläget bedöms
    Så gäller "migration-agency-tries-refusal"
    Och säger ingen regel något om "police-may-try-refusal"

  # UtlL 8 kap. 11 § andra stycket
  Scenario: Tre månader har inte gått sedan inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Migrationsverket bedömer att det inte stämmer att tre månader har gått sedan inresan, och personen har inte avvisats enligt 8 kap. 11 § första stycket utlänningslagen
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "may-be-expelled"

  Scenario: Det är okänt om tre månader har gått sedan inresan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att personens födelsedag är 1990-03-01
    Och att Migrationsverket bedömer att det inte stämmer att avvisning prövas i anslutning till inresan eller under de tre första månaderna efter den
    Och att Migrationsverket bedömer att personen har vistats i Sverige mer än tre månader
    Och att Migrationsverket bedömer att det inte stämmer att personen saknar de tillstånd som krävs för att få uppehålla sig i Sverige
    Och att Migrationsverket bedömer att en utvisning skulle beslutas av hänsyn till allmän ordning och säkerhet, utan något ekonomiskt syfte
    Och att Migrationsverket bedömer att personens eget beteende utgör, när utvisning prövas, ett verkligt, faktiskt och tillräckligt allvarligt hot mot ett grundläggande samhällsintresse
    Och att Migrationsverket bedömer att det inte stämmer att personen har permanent uppehållsrätt, eller motsvarande permanent rätt enligt utträdesavtalet, när utvisning prövas
    Och att Migrationsverket bedömer att det inte stämmer att EES-medborgaren, eller den brittiska medborgaren, har vistats i Sverige de tio åren närmast före beslutet
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    När rättsläget bedöms
    Så är det okänt om "may-be-expelled" gäller
