# language: sv
Egenskap: Öppna insatser med vårdnadshavarens samtycke i 2001 års lag
  > SoL (2001:453) 3 kap. 6 a §. Paragrafen säger "även utan vårdnadshavarens samtycke". För barn under 12 år säger den inget.

  # SoL (2001:453) 3 kap. 6 a § andra och tredje styckena
  Scenariomall: Vårdnadshavaren samtyckte, från 12 år
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 13
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att insatsen är en öppen insats
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                                                                             | svar                                                                          |
      | vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare                      | gäller "board-may-decide-personal-intervention-for-child"                     |
      | det är okänt om vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare      | är det okänt om "board-may-decide-personal-intervention-for-child" gäller     |
      | det inte stämmer att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare | säger ingen regel något om "board-may-decide-personal-intervention-for-child" |

  # SoL (2001:453) 3 kap. 6 a § andra stycket
  Scenariomall: Bara öppna insatser
    Givet dagen är 2025-06-30
    Och att personens ålder i hela år är 13
    Och att det inte stämmer att barnet samtycker till insatsen
    Och att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att <uppgift>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | uppgift                                          | svar                                                                          |
      | insatsen är en öppen insats                      | gäller "board-may-decide-personal-intervention-for-child"                     |
      | det är okänt om insatsen är en öppen insats      | är det okänt om "board-may-decide-personal-intervention-for-child" gäller     |
      | det inte stämmer att insatsen är en öppen insats | säger ingen regel något om "board-may-decide-personal-intervention-for-child" |

  # SoL (2001:453) 3 kap. 6 a §
  Scenariomall: Under 12 år gav paragrafen inget
    Givet dagen är 2025-06-30
    Och att insatsen är en öppen insats
    Och att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att <ålder>
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | ålder                           | svar                                                                          |
      | personens ålder i hela år är 11 | säger ingen regel något om "board-may-decide-personal-intervention-for-child" |
      | personens ålder i hela år är 12 | gäller "board-may-decide-personal-intervention-for-child"                     |

  # SoL (2025:400) 21 kap. 1 § första stycket
  Scenariomall: Den yngre kom med i 21 kap. 1 § den 1 juli 2025
    Givet dagen är <dag>
    Och att personens ålder i hela år är 8
    Och att insatsen är en öppen insats
    Och att vårdnadshavaren samtycker till insatsen, båda om barnet har två vårdnadshavare
    Och att svaret på insatsens slag är annan insats, till exempel rådgivning, stöd eller öppen verksamhet
    När rättsläget bedöms
    Så <svar>

    Exempel:
      | dag        | svar                                                                          |
      | 2025-06-30 | säger ingen regel något om "board-may-decide-personal-intervention-for-child" |
      | 2025-07-01 | gäller "board-may-decide-personal-intervention-for-child"                     |
