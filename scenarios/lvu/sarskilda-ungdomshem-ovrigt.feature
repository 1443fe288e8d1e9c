# language: sv
Egenskap: Särskilda ungdomshem, vem som omfattas, plats, tider och överklagande
  > LVU (1990:52) 12, 12 a, 14 a, 15–20 c och 42 §§.

  # LVU (1990:52) 15 §: någon grund i 3 §
  Scenariomall: Vem som omfattas av befogenheterna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att <uppgift>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                     | svar                                                                                  |
      | svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende | är det sant att placeringen gäller en ung person som vårdas enligt 3 § LVU och vistas i ett särskilt ungdomshem   |
      | svaret på vilken grund vården enligt LVU vilar på är okänt                  | är det okänt om placeringen gäller en ung person som vårdas enligt 3 § LVU och vistas i ett särskilt ungdomshem   |
      | svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet        | är det falskt att placeringen gäller en ung person som vårdas enligt 3 § LVU och vistas i ett särskilt ungdomshem |

  # LVU (1990:52) 15 §
  Scenariomall: Den som inte vistas på hemmet omfattas inte
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är både 2 och 3 §§
    Och att <uppgift>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                        | svar                                                                                  |
      | den unge vistas i ett särskilt ungdomshem                      | är det sant att placeringen gäller en ung person som vårdas enligt 3 § LVU och vistas i ett särskilt ungdomshem   |
      | det är okänt om den unge vistas i ett särskilt ungdomshem      | är det okänt om placeringen gäller en ung person som vårdas enligt 3 § LVU och vistas i ett särskilt ungdomshem   |
      | det inte stämmer att den unge vistas i ett särskilt ungdomshem | är det falskt att placeringen gäller en ung person som vårdas enligt 3 § LVU och vistas i ett särskilt ungdomshem |

  # LVU (1990:52) 15 §: bara 3 §
  Scenario: Ett barn som vårdas för förhållanden i hemmet får inte hållas kvar
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att den unge vistas i ett särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är begränsning av rörelsefriheten
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    När rättsläget bedöms
    Så säger ingen regel något om "may-stop-from-leaving-youth-home"
    Och säger ingen regel något om "may-restrict-movement-at-youth-home"

  # LVU (1990:52) 15 §
  Scenario: Den som frivilligt bor på hemmet omfattas inte
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är avskildhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att Statens institutionsstyrelse bedömer att avskildhet är särskilt påkallad eftersom den unge uppträder våldsamt
    När rättsläget bedöms
    Så säger ingen regel något om "may-hold-in-seclusion"
    Och är det falskt att placeringen gäller en ung person som vårdas enligt 3 § LVU och vistas i ett särskilt ungdomshem

  # LVU (1990:52) 18 §
  Scenariomall: Reglerna om föremål och visitation kan gälla alla på hemmet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att den unge vistas i ett särskilt ungdomshem
    Och att regeringen eller Statens institutionsstyrelse har medgett att reglerna om otillåtna föremål och visitation gäller alla som vårdas på hemmet
    Och att <uppgift>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                        | svar                                                                                                           |
      | Statens institutionsstyrelse bedömer att det är nödvändigt för vården och ordningen på hemmet att reglerna om otillåtna föremål och visitation gäller alla som vårdas där                      | är det sant att placeringen gäller en ung person som omfattas av reglerna om otillåtna föremål och visitation på ett särskilt ungdomshem   |
      | ingen har bedömt om det är nödvändigt för vården och ordningen på hemmet att reglerna om otillåtna föremål och visitation gäller alla som vårdas där                                           | är det okänt om placeringen gäller en ung person som omfattas av reglerna om otillåtna föremål och visitation på ett särskilt ungdomshem   |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det är nödvändigt för vården och ordningen på hemmet att reglerna om otillåtna föremål och visitation gäller alla som vårdas där | är det falskt att placeringen gäller en ung person som omfattas av reglerna om otillåtna föremål och visitation på ett särskilt ungdomshem |

  # LVU (1990:52) 18 §
  Scenariomall: Medgivandet krävs också
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet
    Och att den unge vistas i ett särskilt ungdomshem
    Och att Statens institutionsstyrelse bedömer att det är nödvändigt för vården och ordningen på hemmet att reglerna om otillåtna föremål och visitation gäller alla som vårdas där
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                          | svar                                                      |
      | regeringen eller Statens institutionsstyrelse har medgett att reglerna om otillåtna föremål och visitation gäller alla som vårdas på hemmet                      | gäller "may-not-hold-forbidden-items"                     |
      | det är okänt om regeringen eller Statens institutionsstyrelse har medgett att reglerna om otillåtna föremål och visitation gäller alla som vårdas på hemmet      | är det okänt om "may-not-hold-forbidden-items" gäller     |
      | det inte stämmer att regeringen eller Statens institutionsstyrelse har medgett att reglerna om otillåtna föremål och visitation gäller alla som vårdas på hemmet | säger ingen regel något om "may-not-hold-forbidden-items" |

  # LVU (1990:52) 16 §
  Scenariomall: Den som vårdas enligt 3 § omfattas alltid
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att den unge vistas i ett särskilt ungdomshem
    Och att det inte stämmer att regeringen eller Statens institutionsstyrelse har medgett att reglerna om otillåtna föremål och visitation gäller alla som vårdas på hemmet
    Och att <uppgift>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                     | svar                                                                                                           |
      | svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende | är det sant att placeringen gäller en ung person som omfattas av reglerna om otillåtna föremål och visitation på ett särskilt ungdomshem   |
      | svaret på vilken grund vården enligt LVU vilar på är okänt                  | är det okänt om placeringen gäller en ung person som omfattas av reglerna om otillåtna föremål och visitation på ett särskilt ungdomshem   |
      | svaret på vilken grund vården enligt LVU vilar på är LVU 2 §, hemmet        | är det falskt att placeringen gäller en ung person som omfattas av reglerna om otillåtna föremål och visitation på ett särskilt ungdomshem |

  # LVU (1990:52) 12 § andra stycket
  Scenariomall: Plats ska anvisas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                           | svar                                                            |
      | dagen då nämnden beslutade att den unge ska vistas i ett särskilt ungdomshem är 2025-08-30        | gäller "assign-place-at-special-youth-home"                     |
      | dagen då nämnden beslutade att den unge ska vistas i ett särskilt ungdomshem är okänd             | är det okänt om "assign-place-at-special-youth-home" gäller     |
      | dagen då nämnden beslutade att den unge ska vistas i ett särskilt ungdomshem ännu inte har kommit | säger ingen regel något om "assign-place-at-special-youth-home" |

  # LVU (1990:52) 12 § andra stycket andra meningen
  Scenariomall: I akuta situationer anvisas platsen genast
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då nämnden beslutade att den unge ska vistas i ett särskilt ungdomshem är 2025-08-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                             | svar                                                                  |
      | socialnämnden bedömer att situationen är akut för den som ska vistas i ett särskilt ungdomshem                      | ska "assign-place-at-special-youth-home" vara gjort senast 2025-08-30 |
      | socialnämnden bedömer att det inte stämmer att situationen är akut för den som ska vistas i ett särskilt ungdomshem | har "assign-place-at-special-youth-home" ingen frist                  |

  # LVU (1990:52) 12 § andra stycket
  Scenario: Platsen är anvisad
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då nämnden beslutade att den unge ska vistas i ett särskilt ungdomshem är 2025-08-30
    Och att dagen då plats i ett särskilt ungdomshem anvisades är 2025-08-31
    När rättsläget bedöms
    Så är "assign-place-at-special-youth-home" gjort

  # LVU (1990:52) 12 § tredje stycket
  Scenariomall: Inte mer ingripande än nödvändigt
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då nämnden beslutade att den unge ska vistas i ett särskilt ungdomshem är 2025-08-30
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                                                  | svar                                                                |
      | Statens institutionsstyrelse bedömer att platsen innebär mer ingripande övervakning och kontroll än vad vården, ordningen eller säkerheten på hemmet gör nödvändigt                      | gäller "no-place-more-intrusive-than-necessary"                     |
      | ingen har bedömt om platsen innebär mer ingripande övervakning och kontroll än vad vården, ordningen eller säkerheten på hemmet gör nödvändigt                                           | är det okänt om "no-place-more-intrusive-than-necessary" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att platsen innebär mer ingripande övervakning och kontroll än vad vården, ordningen eller säkerheten på hemmet gör nödvändigt | säger ingen regel något om "no-place-more-intrusive-than-necessary" |

  # LVU (1990:52) 12 § tredje stycket, infört genom SFS 2024:259
  Scenariomall: Kravet på platsen före och efter 2024-05-15
    Givet dagen är <dag>
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då nämnden beslutade att den unge ska vistas i ett särskilt ungdomshem är 2024-05-10
    Och att Statens institutionsstyrelse bedömer att platsen innebär mer ingripande övervakning och kontroll än vad vården, ordningen eller säkerheten på hemmet gör nödvändigt
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                |
      | 2024-05-14 | säger ingen regel något om "no-place-more-intrusive-than-necessary" |
      | 2024-05-15 | gäller "no-place-more-intrusive-than-necessary"                     |

  # LVU (1990:52) 12 a § första stycket
  Scenariomall: Den unge vill lämna sjukhuset
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att den unge vårdas eller har vårdats på sjukhus
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                    | svar                                                                    |
      | den unge önskar lämna eller redan har lämnat vårdenheten på sjukhuset                      | gäller "tell-sis-when-young-person-leaves-hospital"                     |
      | det är okänt om den unge önskar lämna eller redan har lämnat vårdenheten på sjukhuset      | är det okänt om "tell-sis-when-young-person-leaves-hospital" gäller     |
      | det inte stämmer att den unge önskar lämna eller redan har lämnat vårdenheten på sjukhuset | säger ingen regel något om "tell-sis-when-young-person-leaves-hospital" |

  # LVU (1990:52) 12 a § andra stycket
  Scenariomall: Allmänfarlig sjukdom, kännedom
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att vårdpersonalen vid ungdomshemmet bedömer att det inte stämmer att det står klart att det inte finns någon risk för smittspridning
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                          | svar                                                       |
      | vårdpersonal som är verksam vid ungdomshemmet har fått kännedom om att den unge har en allmänfarlig sjukdom                      | gäller "tell-sis-of-dangerous-disease"                     |
      | det är okänt om vårdpersonal som är verksam vid ungdomshemmet har fått kännedom om att den unge har en allmänfarlig sjukdom      | är det okänt om "tell-sis-of-dangerous-disease" gäller     |
      | det inte stämmer att vårdpersonal som är verksam vid ungdomshemmet har fått kännedom om att den unge har en allmänfarlig sjukdom | säger ingen regel något om "tell-sis-of-dangerous-disease" |

  # LVU (1990:52) 12 a § andra stycket
  Scenariomall: Allmänfarlig sjukdom utan risk för smitta
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att vårdpersonal som är verksam vid ungdomshemmet har fått kännedom om att den unge har en allmänfarlig sjukdom
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                           | svar                                                       |
      | vårdpersonalen vid ungdomshemmet bedömer att det står klart att det inte finns någon risk för smittspridning                      | säger ingen regel något om "tell-sis-of-dangerous-disease" |
      | ingen har bedömt om det står klart att det inte finns någon risk för smittspridning                                               | gäller "tell-sis-of-dangerous-disease"                         |
      | vårdpersonalen vid ungdomshemmet bedömer att det inte stämmer att det står klart att det inte finns någon risk för smittspridning | gäller "tell-sis-of-dangerous-disease"                     |

  # LVU (1990:52) 14 a § andra stycket
  Scenariomall: Uppgifter till uppföljningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-05-01
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                            | svar                                                            |
      | Statens institutionsstyrelse bedömer att Statens institutionsstyrelse behöver uppgifter om den unge för att följa upp verksamheten enligt LVU                      | gäller "give-sis-information-for-follow-up"                     |
      | ingen har bedömt om Statens institutionsstyrelse behöver uppgifter om den unge för att följa upp verksamheten enligt LVU                                           | är det okänt om "give-sis-information-for-follow-up" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att Statens institutionsstyrelse behöver uppgifter om den unge för att följa upp verksamheten enligt LVU | säger ingen regel något om "give-sis-information-for-follow-up" |

  # LVU (1990:52) 15 a § första stycket
  Scenario: Vistelsen utanför hemmet är högst fyra veckor
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vistelsen utanför ungdomshemmet började är 2025-08-25
    Och att dagen då vistelsen utanför ungdomshemmet tog slut ännu inte har kommit
    När rättsläget bedöms
    Så gäller "stay-outside-youth-home-ends"
    Och ska "stay-outside-youth-home-ends" vara gjort senast 2025-09-22

  # LVU (1990:52) 15 a § första stycket
  Scenariomall: Vistelsen utanför hemmet har börjat
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    Och att dagen då vistelsen utanför ungdomshemmet tog slut ännu inte har kommit
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                               | svar                                                      |
      | dagen då vistelsen utanför ungdomshemmet började är 2025-08-25        | gäller "stay-outside-youth-home-ends"                     |
      | dagen då vistelsen utanför ungdomshemmet började är okänd             | är det okänt om "stay-outside-youth-home-ends" gäller     |
      | dagen då vistelsen utanför ungdomshemmet började ännu inte har kommit | säger ingen regel något om "stay-outside-youth-home-ends" |

  # LVU (1990:52) 15 b § andra stycket
  Scenariomall: Ute varje dag på låsbar enhet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                         | svar                                                              |
      | dagen då vården på en låsbar enhet började är 2025-08-01        | gäller "outdoors-and-activity-at-locked-unit"                     |
      | dagen då vården på en låsbar enhet började är okänd             | är det okänt om "outdoors-and-activity-at-locked-unit" gäller     |
      | dagen då vården på en låsbar enhet började ännu inte har kommit | säger ingen regel något om "outdoors-and-activity-at-locked-unit" |

  # LVU (1990:52) 15 b § tredje stycket
  Scenario: Högst två månader på låsbar enhet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns särskilda behandlingsskäl för längre vård på en låsbar enhet
    När rättsläget bedöms
    Så gäller "locked-unit-care-ends"
    Och ska "locked-unit-care-ends" vara gjort senast 2025-10-01
    Och säger ingen regel något om "locked-unit-care-may-go-on"

  # LVU (1990:52) 15 b § tredje stycket andra meningen
  Scenariomall: Längre tid kräver öppnare former
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att den unge vistas i ett särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är vård på en låsbar enhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att Statens institutionsstyrelse bedömer att vård på en låsbar enhet är nödvändig med hänsyn till den unges eller andras säkerhet
    Och att Statens institutionsstyrelse bedömer att det finns särskilda behandlingsskäl för längre vård på en låsbar enhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                   | svar                                                |
      | den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet                      | gäller "locked-unit-care-may-go-on"                 |
      | det är okänt om den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet      | är det okänt om "locked-unit-care-may-go-on" gäller |
      | det inte stämmer att den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet | säger ingen regel något om "locked-unit-care-may-go-on"            |

  # LVU (1990:52) 15 b § tredje stycket andra meningen
  Scenariomall: Gränsen på två månader när längre tid får ges
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då rätten beslutade om vård enligt LVU är 2025-01-10
    Och att dagen då den unge på grund av beslut enligt LVU placerades utanför sitt eget hem är 2025-01-12
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att svaret på vilken grund vården enligt LVU vilar på är LVU 3 §, eget beteende
    Och att den unge vistas i ett särskilt ungdomshem
    Och att svaret på vilken särskild befogenhet som övervägs mot den unge är vård på en låsbar enhet
    Och att Statens institutionsstyrelse bedömer att befogenheten som övervägs står i rimlig proportion till syftet med åtgärden
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att mindre ingripande åtgärder än befogenheten som övervägs är tillräckliga
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att dagen då vården på en låsbar enhet började är 2025-08-01
    Och att Statens institutionsstyrelse bedömer att vård på en låsbar enhet är nödvändig med hänsyn till den unges eller andras säkerhet
    Och att Statens institutionsstyrelse bedömer att det finns särskilda behandlingsskäl för längre vård på en låsbar enhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                   | svar                                               |
      | den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet                      | säger ingen regel något om "locked-unit-care-ends" |
      | det är okänt om den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet      | är det okänt om "locked-unit-care-ends" gäller     |
      | det inte stämmer att den unge samtidigt ges möjlighet till vistelse i öppnare former eller utanför hemmet | gäller "locked-unit-care-ends"                     |

  # LVU (1990:52) 15 b § tredje stycket
  Scenariomall: Ingen vård på låsbar enhet har börjat
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården på en låsbar enhet upphörde ännu inte har kommit
    Och att Statens institutionsstyrelse bedömer att det inte stämmer att det finns särskilda behandlingsskäl för längre vård på en låsbar enhet
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                         | svar                                               |
      | dagen då vården på en låsbar enhet började är 2025-08-01        | gäller "locked-unit-care-ends"                     |
      | dagen då vården på en låsbar enhet började är okänd             | är det okänt om "locked-unit-care-ends" gäller     |
      | dagen då vården på en låsbar enhet började ännu inte har kommit | säger ingen regel något om "locked-unit-care-ends" |

  # LVU (1990:52) 15 b § sjätte stycket
  Scenariomall: Skydd under inlåsning vid dygnsvilan
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                          | svar                                                           |
      | dagen då avskildhet i anslutning till dygnsvilan beslutades är 2025-08-25        | gäller "protection-during-night-seclusion"                     |
      | dagen då avskildhet i anslutning till dygnsvilan beslutades är okänd             | är det okänt om "protection-during-night-seclusion" gäller     |
      | dagen då avskildhet i anslutning till dygnsvilan beslutades ännu inte har kommit | säger ingen regel något om "protection-during-night-seclusion" |

  # LVU (1990:52) 15 b § sjunde stycket
  Scenariomall: Beslutet om inlåsning vid dygnsvilan är begränsat
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                          | svar                                                       |
      | dagen då avskildhet i anslutning till dygnsvilan beslutades är 2025-08-25        | gäller "night-seclusion-decision-ends"                     |
      | dagen då avskildhet i anslutning till dygnsvilan beslutades är okänd             | är det okänt om "night-seclusion-decision-ends" gäller     |
      | dagen då avskildhet i anslutning till dygnsvilan beslutades ännu inte har kommit | säger ingen regel något om "night-seclusion-decision-ends" |

  # LVU (1990:52) 15 b § sjunde stycket
  Scenario: Högst 30 dagar
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde ännu inte har kommit
    Och att dagen då avskildhet i anslutning till dygnsvilan beslutades är 2025-08-25
    När rättsläget bedöms
    Så ska "night-seclusion-decision-ends" vara gjort senast 2025-09-24

  # LVU (1990:52) 15 b § sjunde stycket andra meningen
  Scenariomall: Beslutet om inlåsning vid dygnsvilan upphävs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om avskildhet i anslutning till dygnsvilan upphörde ännu inte har kommit
    Och att dagen då avskildhet i anslutning till dygnsvilan beslutades är 2025-08-25
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                                     | svar                                                |
      | Statens institutionsstyrelse bedömer att det inte längre finns förutsättningar för beslutet om avskildhet i anslutning till dygnsvilan                      | gäller "revoke-night-seclusion"                     |
      | ingen har bedömt om det inte längre finns förutsättningar för beslutet om avskildhet i anslutning till dygnsvilan                                           | är det okänt om "revoke-night-seclusion" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det inte längre finns förutsättningar för beslutet om avskildhet i anslutning till dygnsvilan | säger ingen regel något om "revoke-night-seclusion" |

  # LVU (1990:52) 15 c § första stycket andra meningen
  Scenariomall: Skydd under avskildhet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                            | svar                                                     |
      | den unge hålls i avskildhet enligt LVU 15 c §                      | gäller "protection-during-seclusion"                     |
      | det är okänt om den unge hålls i avskildhet enligt LVU 15 c §      | är det okänt om "protection-during-seclusion" gäller     |
      | det inte stämmer att den unge hålls i avskildhet enligt LVU 15 c § | säger ingen regel något om "protection-during-seclusion" |

  # LVU (1990:52) 15 c § andra stycket
  Scenariomall: Läkare eller sjuksköterska yttrar sig
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    Och att det inte stämmer att ett beslut om avskildhet enligt LVU 15 c § har verkställts
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                            | svar                                                             |
      | den unge hålls i avskildhet enligt LVU 15 c §                      | gäller "doctor-or-nurse-speaks-on-seclusion"                     |
      | det är okänt om den unge hålls i avskildhet enligt LVU 15 c §      | är det okänt om "doctor-or-nurse-speaks-on-seclusion" gäller     |
      | det inte stämmer att den unge hålls i avskildhet enligt LVU 15 c § | säger ingen regel något om "doctor-or-nurse-speaks-on-seclusion" |

  # LVU (1990:52) 15 c § andra stycket andra meningen
  Scenariomall: Avskildheten avbryts på läkarens begäran
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att den unge hålls i avskildhet enligt LVU 15 c §
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                          | svar                                             |
      | läkaren eller sjuksköterskan begär att avskildheten avbryts                      | gäller "break-off-seclusion"                     |
      | det är okänt om läkaren eller sjuksköterskan begär att avskildheten avbryts      | är det okänt om "break-off-seclusion" gäller     |
      | det inte stämmer att läkaren eller sjuksköterskan begär att avskildheten avbryts | säger ingen regel något om "break-off-seclusion" |

  # LVU (1990:52) 15 d § andra stycket
  Scenariomall: Vård i enskildhet anpassas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården i enskildhet upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                   | svar                                             |
      | dagen då vården i enskildhet började är 2025-08-28        | gäller "adapt-separate-care"                     |
      | dagen då vården i enskildhet började är okänd             | är det okänt om "adapt-separate-care" gäller     |
      | dagen då vården i enskildhet började ännu inte har kommit | säger ingen regel något om "adapt-separate-care" |

  # LVU (1990:52) 15 d § tredje stycket
  Scenariomall: Vård i enskildhet omprövas
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården i enskildhet upphörde ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                   | svar                                              |
      | dagen då vården i enskildhet började är 2025-08-28        | gäller "review-separate-care"                     |
      | dagen då vården i enskildhet började är okänd             | är det okänt om "review-separate-care" gäller     |
      | dagen då vården i enskildhet började ännu inte har kommit | säger ingen regel något om "review-separate-care" |

  # LVU (1990:52) 15 d § tredje stycket
  Scenariomall: Sju dagar från den senaste prövningen
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då vården i enskildhet upphörde ännu inte har kommit
    Och att dagen då vården i enskildhet började är 2025-08-28
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                           | svar                                                    |
      | dagen då vården i enskildhet senast prövades ännu inte har kommit | ska "review-separate-care" vara gjort senast 2025-09-04 |
      | dagen då vården i enskildhet senast prövades är 2025-08-31        | ska "review-separate-care" vara gjort senast 2025-09-07 |

  # LVU (1990:52) 15 i § och 15 a § i äldre lydelse: beslutsdagen styr
  Scenariomall: Beslut om kommunikation gäller i 30 dagar, före 2024-05-15 i 14
    Givet dagen är 2024-05-20
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                     | svar                                                           |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2024-05-14 | ska "communication-decision-ends" vara gjort senast 2024-05-28 |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2024-05-15 | ska "communication-decision-ends" vara gjort senast 2024-06-14 |

  # LVU (1990:52) 15 i §
  Scenariomall: Beslut om kommunikation är begränsade
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                            | svar                                                     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2025-08-25        | gäller "communication-decision-ends"                     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är okänd             | är det okänt om "communication-decision-ends" gäller     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades ännu inte har kommit | säger ingen regel något om "communication-decision-ends" |

  # LVU (1990:52) 15 a § i äldre lydelse
  Scenariomall: Beslut om kommunikation före 2024-05-15 är begränsade
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2024-05-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                | svar                                                     |
      | dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit | gäller "communication-decision-ends"                     |
      | dagen då beslutet om elektronisk kommunikation upphörde att gälla är okänd             | är det okänt om "communication-decision-ends" gäller     |
      | dagen då beslutet om elektronisk kommunikation upphörde att gälla är 2024-05-13        | säger ingen regel något om "communication-decision-ends" |

  # LVU (1990:52) 15 i § andra meningen
  Scenariomall: Beslut om kommunikation upphävs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2025-08-25
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                                       | svar                                                       |
      | Statens institutionsstyrelse bedömer att det inte längre finns förutsättningar för beslutet om elektronisk kommunikation                      | gäller "revoke-communication-decision"                     |
      | ingen har bedömt om det inte längre finns förutsättningar för beslutet om elektronisk kommunikation                                           | är det okänt om "revoke-communication-decision" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det inte längre finns förutsättningar för beslutet om elektronisk kommunikation | säger ingen regel något om "revoke-communication-decision" |

  # LVU (1990:52) 15 o § och 15 a § i äldre lydelse: beslutsdagen styr
  Scenariomall: Beslut om besök gäller i 30 dagar, före 2024-05-15 i 14
    Givet dagen är 2024-05-20
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om besök upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                 | svar                                                   |
      | dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är 2024-05-14 | ska "visit-decision-ends" vara gjort senast 2024-05-28 |
      | dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är 2024-05-15 | ska "visit-decision-ends" vara gjort senast 2024-06-14 |

  # LVU (1990:52) 15 o §
  Scenariomall: Beslut om besök är begränsade
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om besök upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                        | svar                                             |
      | dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är 2025-08-25        | gäller "visit-decision-ends"                     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är okänd             | är det okänt om "visit-decision-ends" gäller     |
      | dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades ännu inte har kommit | säger ingen regel något om "visit-decision-ends" |

  # LVU (1990:52) 15 a § i äldre lydelse
  Scenariomall: Beslut om besök före 2024-05-15 är begränsade
    Givet dagen är 2024-05-14
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är 2024-05-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                            | svar                                             |
      | dagen då beslutet om besök upphörde att gälla ännu inte har kommit | gäller "visit-decision-ends"                     |
      | dagen då beslutet om besök upphörde att gälla är okänd             | är det okänt om "visit-decision-ends" gäller     |
      | dagen då beslutet om besök upphörde att gälla är 2024-05-13        | säger ingen regel något om "visit-decision-ends" |

  # LVU (1990:52) 15 o § andra meningen
  Scenariomall: Beslut om besök upphävs
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera besök fattades är 2025-08-25
    Och att dagen då beslutet om besök upphörde att gälla ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                   | svar                                               |
      | Statens institutionsstyrelse bedömer att det inte längre finns förutsättningar för beslutet om besök                      | gäller "revoke-visit-decision"                     |
      | ingen har bedömt om det inte längre finns förutsättningar för beslutet om besök                                           | är det okänt om "revoke-visit-decision" gäller     |
      | Statens institutionsstyrelse bedömer att det inte stämmer att det inte längre finns förutsättningar för beslutet om besök | säger ingen regel något om "revoke-visit-decision" |

  # LVU (1990:52) 15 j § andra stycket
  Scenariomall: Telefonen lämnas tillbaka när beslutet upphör
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2025-08-01
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla är 2025-08-30
    Och att <uppgift>
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                       | svar                                                             |
      | dagen då den unges utrustning för elektronisk kommunikation omhändertogs är 2025-08-02        | gäller "return-equipment-when-decision-ends"                     |
      | dagen då den unges utrustning för elektronisk kommunikation omhändertogs är okänd             | är det okänt om "return-equipment-when-decision-ends" gäller     |
      | dagen då den unges utrustning för elektronisk kommunikation omhändertogs ännu inte har kommit | säger ingen regel något om "return-equipment-when-decision-ends" |

  # LVU (1990:52) 15 j § andra stycket
  Scenario: Dagen då telefonen ska vara tillbaka
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då beslutet om att vägra, begränsa eller kontrollera elektronisk kommunikation fattades är 2025-08-01
    Och att dagen då beslutet om elektronisk kommunikation upphörde att gälla är 2025-08-30
    Och att dagen då den unges utrustning för elektronisk kommunikation omhändertogs är 2025-08-02
    Och att det inte stämmer att det särskilda ungdomshemmet har förhöjd säkerhetsnivå
    När rättsläget bedöms
    Så ska "return-equipment-when-decision-ends" vara gjort senast 2025-08-30

  # LVU (1990:52) 15 k § andra stycket
  Scenariomall: Telefonen lämnas tillbaka när den unge flyttar från hemmet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då den unge inte längre ska vistas på ett hem med förhöjd säkerhetsnivå är 2025-09-10
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                       | svar                                                                     |
      | dagen då den unges utrustning för elektronisk kommunikation omhändertogs är 2025-08-02        | gäller "return-equipment-on-leaving-heightened-home"                     |
      | dagen då den unges utrustning för elektronisk kommunikation omhändertogs är okänd             | är det okänt om "return-equipment-on-leaving-heightened-home" gäller     |
      | dagen då den unges utrustning för elektronisk kommunikation omhändertogs ännu inte har kommit | säger ingen regel något om "return-equipment-on-leaving-heightened-home" |

  # LVU (1990:52) 15 k § andra stycket
  Scenario: Dagen för flytten från hem med förhöjd nivå
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att dagen då den unge inte längre ska vistas på ett hem med förhöjd säkerhetsnivå är 2025-09-10
    Och att dagen då den unges utrustning för elektronisk kommunikation omhändertogs är 2025-08-02
    När rättsläget bedöms
    Så ska "return-equipment-on-leaving-heightened-home" vara gjort senast 2025-09-10

  # LVU (1990:52) 20 §
  Scenariomall: Omhändertagna berusningsmedel
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                                           | svar                                                        |
      | berusningsmedel eller föremål för missbruk har omhändertagits på hemmet eller påträffats där utan känd ägare                      | gäller "destroy-or-sell-taken-property"                     |
      | det är okänt om berusningsmedel eller föremål för missbruk har omhändertagits på hemmet eller påträffats där utan känd ägare      | är det okänt om "destroy-or-sell-taken-property" gäller     |
      | det inte stämmer att berusningsmedel eller föremål för missbruk har omhändertagits på hemmet eller påträffats där utan känd ägare | säger ingen regel något om "destroy-or-sell-taken-property" |

  # LVU (1990:52) 20 c § 1
  Scenariomall: Samtal efter avskildhet
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att det inte stämmer att ett beslut om kroppsvisitation eller ytlig kroppsbesiktning har verkställts
    Och att det inte stämmer att ett beslut om rumsvisitation har verkställts
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                         | svar                                                            |
      | ett beslut om avskildhet enligt LVU 15 c § har verkställts                      | gäller "offer-follow-up-talk-after-measure"                     |
      | det är okänt om ett beslut om avskildhet enligt LVU 15 c § har verkställts      | är det okänt om "offer-follow-up-talk-after-measure" gäller     |
      | det inte stämmer att ett beslut om avskildhet enligt LVU 15 c § har verkställts | säger ingen regel något om "offer-follow-up-talk-after-measure" |

  # LVU (1990:52) 20 c § 2
  Scenariomall: Samtal efter visitation
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att det inte stämmer att ett beslut om avskildhet enligt LVU 15 c § har verkställts
    Och att det inte stämmer att ett beslut om rumsvisitation har verkställts
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                          | svar                                                            |
      | ett beslut om kroppsvisitation eller ytlig kroppsbesiktning har verkställts                      | gäller "offer-follow-up-talk-after-measure"                     |
      | det är okänt om ett beslut om kroppsvisitation eller ytlig kroppsbesiktning har verkställts      | är det okänt om "offer-follow-up-talk-after-measure" gäller     |
      | det inte stämmer att ett beslut om kroppsvisitation eller ytlig kroppsbesiktning har verkställts | säger ingen regel något om "offer-follow-up-talk-after-measure" |

  # LVU (1990:52) 20 c § 3
  Scenariomall: Samtal efter rumsvisitation
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att det inte stämmer att ett beslut om avskildhet enligt LVU 15 c § har verkställts
    Och att det inte stämmer att ett beslut om kroppsvisitation eller ytlig kroppsbesiktning har verkställts
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                           | svar                                                            |
      | ett beslut om rumsvisitation har verkställts                      | gäller "offer-follow-up-talk-after-measure"                     |
      | det är okänt om ett beslut om rumsvisitation har verkställts      | är det okänt om "offer-follow-up-talk-after-measure" gäller     |
      | det inte stämmer att ett beslut om rumsvisitation har verkställts | säger ingen regel något om "offer-follow-up-talk-after-measure" |

  # LVU (1990:52) 42 §
  Scenariomall: Överklaga myndighetens beslut
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                                       | svar                                                 |
      | Statens institutionsstyrelse har fattat ett beslut av ett slag som räknas upp i LVU 42 §                      | gäller "may-appeal-sis-decision"                     |
      | det är okänt om Statens institutionsstyrelse har fattat ett beslut av ett slag som räknas upp i LVU 42 §      | är det okänt om "may-appeal-sis-decision" gäller     |
      | det inte stämmer att Statens institutionsstyrelse har fattat ett beslut av ett slag som räknas upp i LVU 42 § | säger ingen regel något om "may-appeal-sis-decision" |

  # LVU (1990:52) 20 a § andra stycket
  Scenariomall: Omvärlden kräver vård enligt LVU
    Givet dagen är 2025-09-01
    Och att svaret på vilket slags hem placeringen gäller är särskilt ungdomshem
    Och att personens ålder i hela år är 16
    Och att den unge vistas i ett särskilt ungdomshem
    Och att dagen då vården enligt LVU upphörde ännu inte har kommit
    Och att dagen då beslutet om omedelbart omhändertagande fattades ännu inte har kommit
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                           | svar                                                           |
      | dagen då rätten beslutade om vård enligt LVU är 2025-01-10        | gäller "let-young-person-follow-the-world"                     |
      | dagen då rätten beslutade om vård enligt LVU är okänd             | är det okänt om "let-young-person-follow-the-world" gäller     |
      | dagen då rätten beslutade om vård enligt LVU ännu inte har kommit | säger ingen regel något om "let-young-person-follow-the-world" |
