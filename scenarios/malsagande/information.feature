# language: sv
Egenskap: Information och skydd i förundersökningen
  > FUK (1947:948) 2 a, 5 b, 13 a–14 §§.

  # FUK 2 a §
  Scenario: Skyndsam utredning när målsäganden är barn
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så gäller "swift-investigation-of-crime-against-child"

  Scenario: Skyndsam utredning när målsäganden är barn, men det är okänt om förundersökningen om brottet mot personen pågår
    Givet dagen är 2025-09-01
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    När rättsläget bedöms
    Så är det okänt om "swift-investigation-of-crime-against-child" gäller

  Scenario: Skyndsam utredning när målsäganden är barn, men det stämmer inte att förundersökningen om brottet mot personen pågår
    Givet dagen är 2025-09-01
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så säger ingen regel något om "swift-investigation-of-crime-against-child"

  Scenario: Skyndsam utredning när målsäganden är barn, men det är okänt om målsäganden hade inte fyllt 18 år när brottet anmäldes
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så är det okänt om "swift-investigation-of-crime-against-child" gäller

  Scenario: Skyndsam utredning när målsäganden är barn, men det stämmer inte att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så säger ingen regel något om "swift-investigation-of-crime-against-child"

  Scenario: Skyndsam utredning när målsäganden är barn, men det är okänt om brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så är det okänt om "swift-investigation-of-crime-against-child" gäller

  Scenario: Skyndsam utredning när målsäganden är barn, men det stämmer inte att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att det inte stämmer att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så säger ingen regel något om "swift-investigation-of-crime-against-child"

  Scenario: Tre månader från skälig misstanke
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att dagen då någon blev skäligen misstänkt för brottet är 2025-07-10
    Och att förundersökningsledaren bedömer att det inte stämmer att det är motiverat att överskrida tre månader med hänsyn till utredningens beskaffenhet eller andra särskilda omständigheter
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så ska "swift-investigation-of-crime-against-child" vara gjort senast 2025-10-10

  Scenario: Tiden får överskridas när det är motiverat
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att dagen då någon blev skäligen misstänkt för brottet är 2025-07-10
    Och att förundersökningsledaren bedömer att det är motiverat att överskrida tre månader med hänsyn till utredningens beskaffenhet eller andra särskilda omständigheter
    Och att förundersökningen om brottet mot personen pågår
    När rättsläget bedöms
    Så gäller "swift-investigation-of-crime-against-child"
    Och har "swift-investigation-of-crime-against-child" ingen frist

  # FUK 5 b §
  Scenario: Anpassade förhör efter skyddsbedömning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så gäller "adapted-interviews"

  Scenario: Anpassade förhör efter skyddsbedömning, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "adapted-interviews" gäller

  Scenario: Anpassade förhör efter skyddsbedömning, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "adapted-interviews"

  Scenario: Anpassade förhör efter skyddsbedömning, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "adapted-interviews" gäller

  Scenario: Anpassade förhör efter skyddsbedömning, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "adapted-interviews"

  Scenario: Anpassade förhör efter skyddsbedömning, men det är okänt om målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "adapted-interviews" gäller

  Scenario: Anpassade förhör efter skyddsbedömning, men det stämmer inte att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "adapted-interviews"

  Scenario: Anpassade förhör efter skyddsbedömning, men det är okänt om förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "adapted-interviews" gäller

  Scenario: Anpassade förhör efter skyddsbedömning, men förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "adapted-interviews"

  # FUK 5 b § och 13 f §
  Scenario: Ett barn har alltid rätt till anpassade förhör
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så gäller "adapted-interviews"
    Och gäller "child-always-has-protection-need"

  Scenario: Ett barn har alltid särskilt skyddsbehov
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så gäller "child-always-has-protection-need"

  Scenario: Ett barn har alltid särskilt skyddsbehov, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    När rättsläget bedöms
    Så är det okänt om "child-always-has-protection-need" gäller

  Scenario: Ett barn har alltid särskilt skyddsbehov, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "child-always-has-protection-need"

  Scenario: En vuxen bedöms för sig
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "child-always-has-protection-need"

  # FUK 5 b § första stycket 3
  Scenario: Förhörsledare av visst kön
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så gäller "interviewer-of-given-sex"

  Scenario: Förhörsledare av visst kön, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "interviewer-of-given-sex" gäller

  Scenario: Förhörsledare av visst kön, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "interviewer-of-given-sex"

  Scenario: Förhörsledare av visst kön, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "interviewer-of-given-sex" gäller

  Scenario: Förhörsledare av visst kön, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "interviewer-of-given-sex"

  Scenario: Förhörsledare av visst kön, men det är okänt om målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "interviewer-of-given-sex" gäller

  Scenario: Förhörsledare av visst kön, men det stämmer inte att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "interviewer-of-given-sex"

  Scenario: Förhörsledare av visst kön, men det är okänt om förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "interviewer-of-given-sex" gäller

  Scenario: Förhörsledare av visst kön, men det stämmer inte att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att förundersökningsledaren bedömer att det inte stämmer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "interviewer-of-given-sex"

  Scenario: Förhörsledare av visst kön, men det är okänt om målsäganden begär att förhöret hålls av en person av visst kön
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "interviewer-of-given-sex" gäller

  Scenario: Förhörsledare av visst kön, men det stämmer inte att målsäganden begär att förhöret hålls av en person av visst kön
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att förundersökningsledaren bedömer att det inte stämmer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att målsäganden begär att förhöret hålls av en person av visst kön
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "interviewer-of-given-sex"

  Scenario: Förhörsledare av visst kön, men det är okänt om att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "interviewer-of-given-sex" gäller

  Scenario: Förhörsledare av visst kön, men att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att förhöret avser brott enligt 4 kap. 1–5 §§ eller 6 kap. brottsbalken eller könsstympning, eller våld av en närstående eller tidigare närstående, eller intresset av en förhörsledare av visst kön är befogat
    Och att målsäganden begär att förhöret hålls av en person av visst kön
    Och att förundersökningsledaren bedömer att att en person av det begärda könet håller förhöret motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "interviewer-of-given-sex"

  # FUK 13 a § första stycket
  Scenario: Information om talan och ersättning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-claim-and-compensation"

  Scenario: Information om talan och ersättning, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-claim-and-compensation" gäller

  Scenario: Information om talan och ersättning, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-claim-and-compensation"

  Scenario: Information om talan och ersättning, men det är okänt om brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-claim-and-compensation" gäller

  Scenario: Information om talan och ersättning, men det stämmer inte att brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-claim-and-compensation"

  Scenario: Information om talan och ersättning när förundersökning har inletts utan anmälan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-claim-and-compensation"

  Scenario: Information om talan och ersättning, okänt om utredning har inletts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-claim-and-compensation" gäller

  # FUK 13 b §
  Scenario: Frågan om vad målsäganden vill veta
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så gäller "ask-injured-party-what-to-be-told"

  Scenario: Frågan om vad målsäganden vill veta, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "ask-injured-party-what-to-be-told" gäller

  Scenario: Frågan om vad målsäganden vill veta, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "ask-injured-party-what-to-be-told"

  Scenario: Frågan om vad målsäganden vill veta, men det är okänt om brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "ask-injured-party-what-to-be-told" gäller

  Scenario: Frågan om vad målsäganden vill veta, men det stämmer inte att brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "ask-injured-party-what-to-be-told"

  Scenario: Frågan om vad målsäganden vill veta när förundersökning har inletts utan anmälan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så gäller "ask-injured-party-what-to-be-told"

  Scenario: Frågan om vad målsäganden vill veta, okänt om utredning har inletts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "ask-injured-party-what-to-be-told" gäller

  # FUK 13 f §
  Scenario: Individuell skyddsbedömning
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så gäller "individual-protection-assessment"

  Scenario: Individuell skyddsbedömning, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "individual-protection-assessment" gäller

  Scenario: Individuell skyddsbedömning, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "individual-protection-assessment"

  Scenario: Individuell skyddsbedömning, men det är okänt om brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "individual-protection-assessment" gäller

  Scenario: Individuell skyddsbedömning, men det stämmer inte att brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "individual-protection-assessment"

  Scenario: Individuell skyddsbedömning när förundersökning har inletts utan anmälan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så gäller "individual-protection-assessment"

  Scenario: Individuell skyddsbedömning, okänt om utredning har inletts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "individual-protection-assessment" gäller

  # FUK 13 a § andra stycket
  Scenario: Information om biträde, kontaktförbud och skydd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att brottet kan leda till målsägandebiträde eller kontaktförbud
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-counsel-ban-and-protection"

  Scenario: Information om biträde, kontaktförbud och skydd, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att brottet kan leda till målsägandebiträde eller kontaktförbud
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-counsel-ban-and-protection" gäller

  Scenario: Information om biträde, kontaktförbud och skydd, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att brottet kan leda till målsägandebiträde eller kontaktförbud
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-counsel-ban-and-protection"

  Scenario: Information om biträde, kontaktförbud och skydd, men det är okänt om brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att brottet kan leda till målsägandebiträde eller kontaktförbud
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-counsel-ban-and-protection" gäller

  Scenario: Information om biträde, kontaktförbud och skydd, men det stämmer inte att brottet är anmält till en brottsutredande myndighet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att förundersökningsledaren bedömer att brottet kan leda till målsägandebiträde eller kontaktförbud
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-counsel-ban-and-protection"

  Scenario: Information om biträde, kontaktförbud och skydd, men det är okänt om brottet kan leda till målsägandebiträde eller kontaktförbud
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-counsel-ban-and-protection" gäller

  Scenario: Information om biträde, kontaktförbud och skydd, men det stämmer inte att brottet kan leda till målsägandebiträde eller kontaktförbud
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att brottet kan leda till målsägandebiträde eller kontaktförbud
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-counsel-ban-and-protection"

  Scenario: Information om skydd när förundersökning har inletts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att brottet kan leda till målsägandebiträde eller kontaktförbud
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-counsel-ban-and-protection"

  # FUK 13 a § första stycket andra meningen
  Scenario: Vårdnadshavare till barn som bevittnat brott
    Givet dagen är 2025-09-01
    Och att personen är vårdnadshavare till ett barn som har bevittnat brott
    Och att det inte stämmer att personen själv är misstänkt för brottet som barnet bevittnade
    Och att Polismyndigheten bedömer att det inte stämmer att underrättelsen till vårdnadshavaren behövs uppenbart inte eller är förenad med betydande svårighet
    Och att brottet som barnet bevittnade är anmält eller utreds
    När rättsläget bedöms
    Så gäller "tell-guardian-of-child-witness-of-compensation"

  Scenario: Vårdnadshavare till barn som bevittnat brott, men det är okänt om personen är vårdnadshavare till ett barn som har bevittnat brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen själv är misstänkt för brottet som barnet bevittnade
    Och att Polismyndigheten bedömer att det inte stämmer att underrättelsen till vårdnadshavaren behövs uppenbart inte eller är förenad med betydande svårighet
    Och att brottet som barnet bevittnade är anmält eller utreds
    När rättsläget bedöms
    Så är det okänt om "tell-guardian-of-child-witness-of-compensation" gäller

  Scenario: Vårdnadshavare till barn som bevittnat brott, men det stämmer inte att personen är vårdnadshavare till ett barn som har bevittnat brott
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen själv är misstänkt för brottet som barnet bevittnade
    Och att det inte stämmer att personen är vårdnadshavare till ett barn som har bevittnat brott
    Och att Polismyndigheten bedömer att det inte stämmer att underrättelsen till vårdnadshavaren behövs uppenbart inte eller är förenad med betydande svårighet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-guardian-of-child-witness-of-compensation"

  Scenario: Vårdnadshavare till barn som bevittnat brott, men det är okänt om personen själv är misstänkt för brottet som barnet bevittnade
    Givet dagen är 2025-09-01
    Och att personen är vårdnadshavare till ett barn som har bevittnat brott
    Och att Polismyndigheten bedömer att det inte stämmer att underrättelsen till vårdnadshavaren behövs uppenbart inte eller är förenad med betydande svårighet
    Och att brottet som barnet bevittnade är anmält eller utreds
    När rättsläget bedöms
    Så är det okänt om "tell-guardian-of-child-witness-of-compensation" gäller

  Scenario: Vårdnadshavare till barn som bevittnat brott, men personen själv är misstänkt för brottet som barnet bevittnade
    Givet dagen är 2025-09-01
    Och att personen är vårdnadshavare till ett barn som har bevittnat brott
    Och att personen själv är misstänkt för brottet som barnet bevittnade
    Och att Polismyndigheten bedömer att det inte stämmer att underrättelsen till vårdnadshavaren behövs uppenbart inte eller är förenad med betydande svårighet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-guardian-of-child-witness-of-compensation"

  # FUK 13 c §
  Scenario: Den misstänkte har släppts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    Och att Kriminalvården bedömer att målsäganden behöver underrättas om att den misstänkte har avvikit
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-absconding"

  Scenario: Den misstänkte har släppts, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    Och att Kriminalvården bedömer att målsäganden behöver underrättas om att den misstänkte har avvikit
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-absconding" gäller

  Scenario: Den misstänkte har släppts, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    Och att Kriminalvården bedömer att målsäganden behöver underrättas om att den misstänkte har avvikit
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-absconding"

  Scenario: Den misstänkte har släppts, men det är okänt om den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Kriminalvården bedömer att målsäganden behöver underrättas om att den misstänkte har avvikit
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-absconding" gäller

  Scenario: Den misstänkte har släppts, men det stämmer inte att den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Kriminalvården bedömer att målsäganden behöver underrättas om att den misstänkte har avvikit
    Och att det inte stämmer att den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-absconding"

  Scenario: Den misstänkte har släppts, men det är okänt om målsäganden behöver underrättas om att den misstänkte har avvikit
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-absconding" gäller

  Scenario: Den misstänkte har släppts, men det stämmer inte att målsäganden behöver underrättas om att den misstänkte har avvikit
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att den som är gripen, anhållen eller häktad för brottet mot personen har avvikit
    Och att Kriminalvården bedömer att det inte stämmer att målsäganden behöver underrättas om att den misstänkte har avvikit
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-absconding"

  # FUK 13 d §
  Scenario: Åtal har beslutats
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att åtal för brottet mot personen har beslutats
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-prosecution"

  Scenario: Åtal har beslutats, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att åtal för brottet mot personen har beslutats
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-prosecution" gäller

  Scenario: Åtal har beslutats, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att åtal för brottet mot personen har beslutats
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-prosecution"

  Scenario: Åtal har beslutats, men det är okänt om åtal för brottet mot personen har beslutats
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-prosecution" gäller

  Scenario: Åtal har beslutats, men det stämmer inte att åtal för brottet mot personen har beslutats
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att åtal för brottet mot personen har beslutats
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-prosecution"

  # FUK 13 e §
  Scenario: Bekräftelse på anmälan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så gäller "written-confirmation-of-report"

  Scenario: Bekräftelse på anmälan, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så är det okänt om "written-confirmation-of-report" gäller

  Scenario: Bekräftelse på anmälan, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "written-confirmation-of-report"

  Scenario: Bekräftelse på anmälan, men det är okänt om målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    När rättsläget bedöms
    Så är det okänt om "written-confirmation-of-report" gäller

  Scenario: Bekräftelse på anmälan, men det stämmer inte att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så säger ingen regel något om "written-confirmation-of-report"

  Scenario: Översatt bekräftelse
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att personen inte behärskar svenska
    Och att målsäganden begär att bekräftelsen översätts
    När rättsläget bedöms
    Så gäller "translate-confirmation-of-report"

  Scenario: Översatt bekräftelse, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att personen inte behärskar svenska
    Och att målsäganden begär att bekräftelsen översätts
    När rättsläget bedöms
    Så är det okänt om "translate-confirmation-of-report" gäller

  Scenario: Översatt bekräftelse, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att personen inte behärskar svenska
    Och att målsäganden begär att bekräftelsen översätts
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "translate-confirmation-of-report"

  Scenario: Översatt bekräftelse, men det är okänt om målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att personen inte behärskar svenska
    Och att målsäganden begär att bekräftelsen översätts
    När rättsläget bedöms
    Så är det okänt om "translate-confirmation-of-report" gäller

  Scenario: Översatt bekräftelse, men det stämmer inte att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att personen inte behärskar svenska
    Och att målsäganden begär att bekräftelsen översätts
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så säger ingen regel något om "translate-confirmation-of-report"

  Scenario: Översatt bekräftelse, men det är okänt om personen inte behärskar svenska
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att målsäganden begär att bekräftelsen översätts
    När rättsläget bedöms
    Så är det okänt om "translate-confirmation-of-report" gäller

  Scenario: Översatt bekräftelse, men det stämmer inte att personen inte behärskar svenska
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att målsäganden begär att bekräftelsen översätts
    Och att det inte stämmer att personen inte behärskar svenska
    När rättsläget bedöms
    Så säger ingen regel något om "translate-confirmation-of-report"

  Scenario: Översatt bekräftelse, men det är okänt om målsäganden begär att bekräftelsen översätts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att personen inte behärskar svenska
    När rättsläget bedöms
    Så är det okänt om "translate-confirmation-of-report" gäller

  Scenario: Översatt bekräftelse, men det stämmer inte att målsäganden begär att bekräftelsen översätts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att personen inte behärskar svenska
    Och att det inte stämmer att målsäganden begär att bekräftelsen översätts
    När rättsläget bedöms
    Så säger ingen regel något om "translate-confirmation-of-report"

  Scenario: Tolk vid anmälan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att personen inte behärskar svenska
    Och att målsäganden begär tolk vid anmälan
    När rättsläget bedöms
    Så gäller "interpreter-when-reporting"

  Scenario: Tolk vid anmälan, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att personen inte behärskar svenska
    Och att målsäganden begär tolk vid anmälan
    När rättsläget bedöms
    Så är det okänt om "interpreter-when-reporting" gäller

  Scenario: Tolk vid anmälan, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att personen inte behärskar svenska
    Och att målsäganden begär tolk vid anmälan
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "interpreter-when-reporting"

  Scenario: Tolk vid anmälan, men det är okänt om personen inte behärskar svenska
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden begär tolk vid anmälan
    När rättsläget bedöms
    Så är det okänt om "interpreter-when-reporting" gäller

  Scenario: Tolk vid anmälan, men det stämmer inte att personen inte behärskar svenska
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden begär tolk vid anmälan
    Och att det inte stämmer att personen inte behärskar svenska
    När rättsläget bedöms
    Så säger ingen regel något om "interpreter-when-reporting"

  Scenario: Tolk vid anmälan, men det är okänt om målsäganden begär tolk vid anmälan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att personen inte behärskar svenska
    När rättsläget bedöms
    Så är det okänt om "interpreter-when-reporting" gäller

  Scenario: Tolk vid anmälan, men det stämmer inte att målsäganden begär tolk vid anmälan
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att personen inte behärskar svenska
    Och att det inte stämmer att målsäganden begär tolk vid anmälan
    När rättsläget bedöms
    Så säger ingen regel något om "interpreter-when-reporting"

  # FUK 13 g §
  Scenario: Vittne som kallas till förhör
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är vittne i en annan förhörssituation och informationen behövs och är möjlig att ge
    Och att personen är vittne och kallas till ett förhör
    När rättsläget bedöms
    Så gäller "inform-witness"

  Scenario: Vittne som kallas till förhör, men det är okänt om personen är vittne och kallas till ett förhör
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är vittne i en annan förhörssituation och informationen behövs och är möjlig att ge
    När rättsläget bedöms
    Så är det okänt om "inform-witness" gäller

  Scenario: Vittne som kallas till förhör, men det stämmer inte att personen är vittne och kallas till ett förhör
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är vittne i en annan förhörssituation och informationen behövs och är möjlig att ge
    Och att det inte stämmer att personen är vittne och kallas till ett förhör
    När rättsläget bedöms
    Så säger ingen regel något om "inform-witness"

  Scenario: Vittne i annan situation
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är vittne och kallas till ett förhör
    Och att förundersökningsledaren bedömer att personen är vittne i en annan förhörssituation och informationen behövs och är möjlig att ge
    När rättsläget bedöms
    Så gäller "inform-witness"

  Scenario: Vittne i annan situation, men det är okänt om personen är vittne i en annan förhörssituation och informationen behövs och är möjlig att ge
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är vittne och kallas till ett förhör
    När rättsläget bedöms
    Så är det okänt om "inform-witness" gäller

  Scenario: Vittne i annan situation, men det stämmer inte att personen är vittne i en annan förhörssituation och informationen behövs och är möjlig att ge
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är vittne och kallas till ett förhör
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är vittne i en annan förhörssituation och informationen behövs och är möjlig att ge
    När rättsläget bedöms
    Så säger ingen regel något om "inform-witness"

  # FUK 14 §
  Scenario: Underrättelse när utredningen läggs ned
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Underrättelse när utredningen läggs ned, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-no-investigation-or-charge" gäller

  Scenario: Underrättelse när utredningen läggs ned, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Underrättelse när utredningen läggs ned, men det är okänt om det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-no-investigation-or-charge" gäller

  Scenario: Underrättelse när utredningen läggs ned, men det stämmer inte att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Och att det inte stämmer att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Underrättelse när utredningen läggs ned, men det är okänt om målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-no-investigation-or-charge" gäller

  Scenario: Underrättelse när utredningen läggs ned, men det stämmer inte att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Underrättelse när utredningen läggs ned, men det är okänt om det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-no-investigation-or-charge" gäller

  Scenario: Underrättelse när utredningen läggs ned, men det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Givet dagen är 2025-09-01
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Underrättelse till den som har krävt skadestånd
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Och att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Underrättelse till den som har krävt skadestånd, men det är okänt om målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-no-investigation-or-charge" gäller

  Scenario: Underrättelse till den som har krävt skadestånd, men det stämmer inte att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Polisens tidiga beslut, på begäran
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Och att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Polisens tidiga beslut, på begäran, men det är okänt om målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-no-investigation-or-charge" gäller

  Scenario: Polisens tidiga beslut, på begäran, men det stämmer inte att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det senaste beslutet fattades av polisen innan någon var skäligen misstänkt
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-no-investigation-or-charge"

  # FUK 13 a § fjärde stycket
  Scenario: Underrättelsen till vårdnadshavaren behövs uppenbart inte
    Givet dagen är 2025-09-01
    Och att personen är vårdnadshavare till ett barn som har bevittnat brott
    Och att det inte stämmer att personen själv är misstänkt för brottet som barnet bevittnade
    Och att Polismyndigheten bedömer att underrättelsen till vårdnadshavaren behövs uppenbart inte eller är förenad med betydande svårighet
    När rättsläget bedöms
    Så säger ingen regel något om "tell-guardian-of-child-witness-of-compensation"

  Scenario: Det är okänt om underrättelsen till vårdnadshavaren behövs
    Givet dagen är 2025-09-01
    Och att personen är vårdnadshavare till ett barn som har bevittnat brott
    Och att det inte stämmer att personen själv är misstänkt för brottet som barnet bevittnade
    Och att brottet som barnet bevittnade är anmält eller utreds
    När rättsläget bedöms
    Så är det okänt om "tell-guardian-of-child-witness-of-compensation" gäller

  # FUK 13 a § tredje stycket
  Scenario: Målsäganden får allmän information
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så gäller "give-injured-party-general-information"

  # FUK 13 a § tredje stycket
  Scenario: Allmän information när det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "give-injured-party-general-information" gäller

  # FUK 13 a § tredje stycket
  Scenario: Ingen allmän information till den som inte är målsägande
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    När rättsläget bedöms
    Så säger ingen regel något om "give-injured-party-general-information"

  # FUK 13 a § tredje stycket
  Scenario: Ingen allmän information utan anmälan eller utredning
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "give-injured-party-general-information"

  # FUK 13 a § tredje stycket
  Scenario: Allmän information när det är okänt om brottet är anmält
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så är det okänt om "give-injured-party-general-information" gäller

  # FUK 13 a § tredje stycket
  Scenario: Allmän information när en utredning har inletts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    När rättsläget bedöms
    Så gäller "give-injured-party-general-information"

  # FUK 16 § första stycket
  Scenario: Nämnden underrättas om förhör med en nittonåring
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så gäller "notify-board-of-police-interview"

  # FUK 16 § första stycket
  Scenario: Nämnden underrättas inte om förhör med en tjugoåring
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 20
    Och att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så säger ingen regel något om "notify-board-of-police-interview"

  # FUK 16 § första stycket
  Scenario: Nämnden underrättas inte när ingen ska höras
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så säger ingen regel något om "notify-board-of-police-interview"

  # FUK 16 § första stycket
  Scenario: Det är okänt om någon ska höras
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så är det okänt om "notify-board-of-police-interview" gäller

  # FUK 16 § första stycket
  Scenario: Nämnden underrättas inte när inget talar för att den ingriper
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det inte stämmer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så säger ingen regel något om "notify-board-of-police-interview"

  # FUK 16 § första stycket
  Scenario: Det är okänt om nämnden bör ingripa
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så är det okänt om "notify-board-of-police-interview" gäller

  # FUK 16 § första stycket
  Scenario: Åldern är okänd
    Givet dagen är 2025-09-01
    Och att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så är det okänt om "notify-board-of-police-interview" gäller

  # FUK 16 § första stycket
  Scenario: Den som misstänks för brott före 15 års ålder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det inte stämmer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så gäller "notify-board-of-police-interview"

  # FUK 16 § första stycket
  Scenario: Det är okänt om personen misstänks för brott före 15 års ålder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att Polismyndigheten bedömer att det inte stämmer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så är det okänt om "notify-board-of-police-interview" gäller

  # FUK 16 § första stycket
  Scenario: Hinder mot att underrätta nämnden
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    Och att Polismyndigheten bedömer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så säger ingen regel något om "notify-board-of-police-interview"

  # FUK 16 § första stycket
  Scenario: Det är okänt om det finns hinder mot att underrätta nämnden
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att det inte stämmer att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det som har hänt kan antas böra leda till att socialnämnden ingriper
    När rättsläget bedöms
    Så är det okänt om "notify-board-of-police-interview" gäller

  # FUK 17 §
  Scenario: Varsamt förhör med ett barn
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så gäller "careful-interview-of-child"

  # FUK 17 §
  Scenario: Varsamt förhör, men det är okänt om barnet ska höras
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så är det okänt om "careful-interview-of-child" gäller

  # FUK 17 §
  Scenario: Varsamt förhör, men barnet ska inte höras
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så säger ingen regel något om "careful-interview-of-child"

  # FUK 17 §
  Scenario: Kravet gäller inte den som har fyllt 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så säger ingen regel något om "careful-interview-of-child"

  # FUK 17 §
  Scenario: Varsamt förhör när åldern är okänd
    Givet dagen är 2025-09-01
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så är det okänt om "careful-interview-of-child" gäller

  # FUK 13 c §
  Scenario: Underrättelse när frihetsberövandet hävs
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att anhållandet eller häktningen för brottet mot personen har upphävts
    Och att åklagaren bedömer att målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-release"

  Scenario: Underrättelse när frihetsberövandet hävs, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att anhållandet eller häktningen för brottet mot personen har upphävts
    Och att åklagaren bedömer att målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-release" gäller

  Scenario: Underrättelse när frihetsberövandet hävs, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att anhållandet eller häktningen för brottet mot personen har upphävts
    Och att åklagaren bedömer att målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-release"

  Scenario: Underrättelse när frihetsberövandet hävs, men det är okänt om anhållandet eller häktningen för brottet mot personen har upphävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att åklagaren bedömer att målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-release" gäller

  Scenario: Underrättelse när frihetsberövandet hävs, men det stämmer inte att anhållandet eller häktningen för brottet mot personen har upphävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att anhållandet eller häktningen för brottet mot personen har upphävts
    Och att åklagaren bedömer att målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-release"

  Scenario: Underrättelse när frihetsberövandet hävs, men det är okänt om målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att anhållandet eller häktningen för brottet mot personen har upphävts
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-release" gäller

  Scenario: Underrättelse när frihetsberövandet hävs, men det stämmer inte att målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att anhållandet eller häktningen för brottet mot personen har upphävts
    Och att åklagaren bedömer att det inte stämmer att målsäganden behöver underrättas om att anhållandet eller häktningen har hävts
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-release"

  # FUK 13 c §
  Scenario: Underrättelse när gripandet upphävs
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att gripandet av den som misstänks för brottet mot personen har upphävts
    Och att Polismyndigheten bedömer att målsäganden behöver underrättas om att gripandet har hävts
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-lifted-arrest"

  Scenario: Underrättelse när gripandet upphävs, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att gripandet av den som misstänks för brottet mot personen har upphävts
    Och att Polismyndigheten bedömer att målsäganden behöver underrättas om att gripandet har hävts
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-lifted-arrest" gäller

  Scenario: Underrättelse när gripandet upphävs, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att gripandet av den som misstänks för brottet mot personen har upphävts
    Och att Polismyndigheten bedömer att målsäganden behöver underrättas om att gripandet har hävts
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-lifted-arrest"

  Scenario: Underrättelse när gripandet upphävs, men det är okänt om gripandet av den som misstänks för brottet mot personen har upphävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att Polismyndigheten bedömer att målsäganden behöver underrättas om att gripandet har hävts
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-lifted-arrest" gäller

  Scenario: Underrättelse när gripandet upphävs, men det stämmer inte att gripandet av den som misstänks för brottet mot personen har upphävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att gripandet av den som misstänks för brottet mot personen har upphävts
    Och att Polismyndigheten bedömer att målsäganden behöver underrättas om att gripandet har hävts
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-lifted-arrest"

  Scenario: Underrättelse när gripandet upphävs, men det är okänt om målsäganden behöver underrättas om att gripandet har hävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att gripandet av den som misstänks för brottet mot personen har upphävts
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-lifted-arrest" gäller

  Scenario: Underrättelse när gripandet upphävs, men det stämmer inte att målsäganden behöver underrättas om att gripandet har hävts
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att gripandet av den som misstänks för brottet mot personen har upphävts
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden behöver underrättas om att gripandet har hävts
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-lifted-arrest"

  # FUK 5 b § första stycket 2
  Scenario: Samma förhörsledare
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så gäller "same-interviewer"

  Scenario: Samma förhörsledare, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så är det okänt om "same-interviewer" gäller

  Scenario: Samma förhörsledare, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så säger ingen regel något om "same-interviewer"

  Scenario: Samma förhörsledare, men det är okänt om målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så är det okänt om "same-interviewer" gäller

  Scenario: Samma förhörsledare, men det stämmer inte att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att det inte stämmer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så säger ingen regel något om "same-interviewer"

  Scenario: Samma förhörsledare, men det är okänt om att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    När rättsläget bedöms
    Så är det okänt om "same-interviewer" gäller

  Scenario: Samma förhörsledare, men att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 30
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det inte stämmer att brottet är anmält till en brottsutredande myndighet
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att Polismyndigheten bedömer att målsäganden bedöms ha behov av särskilda skyddsåtgärder
    Och att förundersökningsledaren bedömer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så säger ingen regel något om "same-interviewer"

  # FUK 5 b § första stycket 2 och 13 f § första stycket
  Scenario: Samma förhörsledare för ett barn redan före förundersökningen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så gäller "same-interviewer"

  Scenario: Samma förhörsledare för ett barn redan före förundersökningen, men det är okänt om personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så är det okänt om "same-interviewer" gäller

  Scenario: Samma förhörsledare för ett barn redan före förundersökningen, men det stämmer inte att personen är målsägande
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att förundersökningsledaren bedömer att det inte stämmer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så säger ingen regel något om "same-interviewer"

  # FUK 5 b § första stycket 1
  Scenario: Lokaler för ändamålet fast samma förhörsledare hindrar arbetet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att att samma person håller alla förhör motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    Och att förundersökningsledaren bedömer att det inte stämmer att förhör i lokaler för ändamålet motverkar förundersökningen eller försvårar avsevärt polisens eller åklagarens arbete
    När rättsläget bedöms
    Så gäller "adapted-interviews"

  # FUK 2 a §
  Scenario: Åklagarens beslut är skyndsamt när barnet är målsägande
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så gäller "swift-decision-on-prosecution"

  Scenario: Åklagarens beslut är skyndsamt när barnet är målsägande, men det är okänt om en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "swift-decision-on-prosecution" gäller

  Scenario: Åklagarens beslut är skyndsamt när barnet är målsägande, men det stämmer inte att en förundersökning om brott mot personen har inletts eller återupptagits
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "swift-decision-on-prosecution"

  Scenario: Åklagarens beslut är skyndsamt när barnet är målsägande, men det är okänt om målsäganden hade inte fyllt 18 år när brottet anmäldes
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "swift-decision-on-prosecution" gäller

  Scenario: Åklagarens beslut är skyndsamt när barnet är målsägande, men det stämmer inte att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att det inte stämmer att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "swift-decision-on-prosecution"

  Scenario: Åklagarens beslut är skyndsamt när barnet är målsägande, men det är okänt om brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "swift-decision-on-prosecution" gäller

  Scenario: Åklagarens beslut är skyndsamt när barnet är målsägande, men det stämmer inte att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att det inte stämmer att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att allmänt åtal har väckts för brottet
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "swift-decision-on-prosecution"

  # FUK 13 a § andra stycket och 13 f § första stycket
  Scenario: Barnet får veta om skyddsåtgärder utan bedömning
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att förundersökningsledaren bedömer att det inte stämmer att brottet kan leda till målsägandebiträde eller kontaktförbud
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-counsel-ban-and-protection"

  # FUK 14 § andra stycket
  Scenario: Den som bara har begärt att få veta beslutet
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så gäller "tell-injured-party-of-no-investigation-or-charge"

  Scenario: Den som bara har begärt att få veta beslutet, men det är okänt om målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så är det okänt om "tell-injured-party-of-no-investigation-or-charge" gäller

  Scenario: Den som bara har begärt att få veta beslutet, men det stämmer inte att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Givet dagen är 2025-09-01
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att det har för brottet mot personen beslutats att inte inleda eller att lägga ned förundersökningen, eller att inte väcka åtal
    Och att det inte stämmer att målsäganden har anmält brottet själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har anmält ett enskilt anspråk, till exempel på skadestånd, själv eller genom vårdnadshavare, ombud eller annan företrädare
    Och att det inte stämmer att målsäganden har begärt att bli underrättad om det senaste beslutet, själv eller genom vårdnadshavare, ombud eller annan företrädare
    När rättsläget bedöms
    Så säger ingen regel något om "tell-injured-party-of-no-investigation-or-charge"

  # FUK 15 och 16 §§
  Scenario: En vuxen som misstänks för ett brott i barndomen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att polis eller åklagare ska hålla förhör med personen
    Och att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så gäller "notify-board-of-police-interview"

  Scenario: En vuxen som misstänks för ett brott i barndomen, men det är okänt om polis eller åklagare ska hålla förhör med personen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så är det okänt om "notify-board-of-police-interview" gäller

  Scenario: En vuxen som misstänks för ett brott i barndomen, men det stämmer inte att polis eller åklagare ska hålla förhör med personen
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 19
    Och att det inte stämmer att polis eller åklagare ska hålla förhör med personen
    Och att förhöret gäller misstanke om att personen före 15 års ålder har begått ett brott
    Och att Polismyndigheten bedömer att det inte stämmer att det möter hinder att underrätta socialnämnden om förhöret
    När rättsläget bedöms
    Så säger ingen regel något om "notify-board-of-police-interview"

  # FUK 18 §
  Scenario: Den som hör barnet bör ha särskild kompetens
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så gäller "competent-interviewer-of-child"

  # FUK 18 §
  Scenario: Det är okänt om barnet ska höras
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    När rättsläget bedöms
    Så är det okänt om "competent-interviewer-of-child" gäller

  # FUK 18 §
  Scenario: Barnet ska inte höras
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Och att det inte stämmer att polis eller åklagare ska hålla förhör med personen
    När rättsläget bedöms
    Så säger ingen regel något om "competent-interviewer-of-child"

  # FUK 18 §
  Scenario: En vuxen ska höras
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 30
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så säger ingen regel något om "competent-interviewer-of-child"

  # FUK 19 §
  Scenario: En sakkunnig bör biträda när barnets utsaga är avgörande
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    Och att förundersökningsledaren bedömer att barnets utsaga är av avgörande betydelse för utredningen
    Och att förundersökningsledaren bedömer att det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    När rättsläget bedöms
    Så gäller "expert-assists-childs-interview"

  Scenario: En sakkunnig bör biträda när barnets utsaga är avgörande, men det är okänt om barnets utsaga är av avgörande betydelse för utredningen
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    Och att förundersökningsledaren bedömer att det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    Och att det inte stämmer att personen lämnade sin utsaga före 18-årsdagen
    När rättsläget bedöms
    Så är det okänt om "expert-assists-childs-interview" gäller

  Scenario: En sakkunnig bör biträda när barnets utsaga är avgörande, men det stämmer inte att barnets utsaga är av avgörande betydelse för utredningen
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    Och att förundersökningsledaren bedömer att det inte stämmer att barnets utsaga är av avgörande betydelse för utredningen
    Och att förundersökningsledaren bedömer att det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    Och att det inte stämmer att personen lämnade sin utsaga före 18-årsdagen
    När rättsläget bedöms
    Så säger ingen regel något om "expert-assists-childs-interview"

  Scenario: En sakkunnig bör biträda när barnets utsaga är avgörande, men det är okänt om det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    Och att förundersökningsledaren bedömer att barnets utsaga är av avgörande betydelse för utredningen
    Och att det inte stämmer att personen lämnade sin utsaga före 18-årsdagen
    När rättsläget bedöms
    Så är det okänt om "expert-assists-childs-interview" gäller

  Scenario: En sakkunnig bör biträda när barnets utsaga är avgörande, men det stämmer inte att det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 12
    Och att förundersökningsledaren bedömer att barnets utsaga är av avgörande betydelse för utredningen
    Och att förundersökningsledaren bedömer att det inte stämmer att det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    Och att det inte stämmer att personen lämnade sin utsaga före 18-årsdagen
    När rättsläget bedöms
    Så säger ingen regel något om "expert-assists-childs-interview"

  # FUK 17 § andra meningen
  Scenario: Varsamhet när förhöret rör sexuallivet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Och att förhöret rör sexuallivet
    När rättsläget bedöms
    Så gäller "special-care-when-interview-concerns-sexual-life"

  Scenario: Varsamhet när förhöret rör sexuallivet, men det är okänt om personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att förhöret rör sexuallivet
    När rättsläget bedöms
    Så är det okänt om "special-care-when-interview-concerns-sexual-life" gäller

  Scenario: Varsamhet när förhöret rör sexuallivet, men det stämmer inte att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Och att förhöret rör sexuallivet
    När rättsläget bedöms
    Så säger ingen regel något om "special-care-when-interview-concerns-sexual-life"

  Scenario: Varsamhet när förhöret rör sexuallivet, men det är okänt om förhöret rör sexuallivet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så är det okänt om "special-care-when-interview-concerns-sexual-life" gäller

  Scenario: Varsamhet när förhöret rör sexuallivet, men det stämmer inte att förhöret rör sexuallivet
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Och att det inte stämmer att förhöret rör sexuallivet
    När rättsläget bedöms
    Så säger ingen regel något om "special-care-when-interview-concerns-sexual-life"

  # FUK 17 § tredje meningen
  Scenario: Förhöret med barnet bör inte väcka uppseende
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så gäller "no-attention-at-interview-of-child"

  Scenario: Förhöret med barnet bör inte väcka uppseende, men det är okänt om personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    När rättsläget bedöms
    Så är det okänt om "no-attention-at-interview-of-child" gäller

  Scenario: Förhöret med barnet bör inte väcka uppseende, men det stämmer inte att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 15
    Och att det inte stämmer att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så säger ingen regel något om "no-attention-at-interview-of-child"

  Scenario: Särskild varsamhet gäller inte den som har fyllt 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Och att förhöret rör sexuallivet
    När rättsläget bedöms
    Så säger ingen regel något om "special-care-when-interview-concerns-sexual-life"

  Scenario: Särskild varsamhet när åldern är okänd
    Givet dagen är 2025-09-01
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    Och att förhöret rör sexuallivet
    När rättsläget bedöms
    Så är det okänt om "special-care-when-interview-concerns-sexual-life" gäller

  Scenario: Rådet om uppseende gäller inte den som har fyllt 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så säger ingen regel något om "no-attention-at-interview-of-child"

  Scenario: Rådet om uppseende när åldern är okänd
    Givet dagen är 2025-09-01
    Och att personen ska höras av polis eller åklagare som misstänkt, målsägande eller vittne
    När rättsläget bedöms
    Så är det okänt om "no-attention-at-interview-of-child" gäller

  # FUK 2 a §
  Scenario: Åklagaren har redan väckt åtal
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    Och att allmänt åtal har väckts för brottet
    När rättsläget bedöms
    Så säger ingen regel något om "swift-decision-on-prosecution"

  Scenario: Det är okänt om åtal är väckt
    Givet dagen är 2025-09-01
    Och att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att målsäganden hade inte fyllt 18 år när brottet anmäldes
    Och att brottet riktades mot målsägandens liv, hälsa, frihet eller frid och straffskalan går över sex månaders fängelse
    Och att det inte stämmer att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så är det okänt om "swift-decision-on-prosecution" gäller

  Scenario: Frågan om vad målsäganden vill veta, men saken är avslutad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "ask-injured-party-what-to-be-told"

  Scenario: Frågan om vad målsäganden vill veta, och det är okänt om saken är avslutad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "ask-injured-party-what-to-be-told" gäller

  Scenario: Individuell skyddsbedömning, men saken är avslutad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    Och att saken om brottet mot personen är avslutad: förundersökningen är nedlagd mot alla misstänkta eller domen har fått laga kraft, ingen annan utreds eller är åtalad för brottet, och förundersökningen har inte återupptagits
    När rättsläget bedöms
    Så säger ingen regel något om "individual-protection-assessment"

  Scenario: Individuell skyddsbedömning, och det är okänt om saken är avslutad
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en förundersökning om brott mot personen har inletts eller återupptagits
    Och att förundersökningsledaren bedömer att personen är målsägande
    Och att brottet är anmält till en brottsutredande myndighet
    När rättsläget bedöms
    Så är det okänt om "individual-protection-assessment" gäller

  # FUK 19 §
  Scenario: Barnet har hunnit fylla 18 år sedan utsagan
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 18
    Och att förundersökningsledaren bedömer att barnets utsaga är av avgörande betydelse för utredningen
    Och att förundersökningsledaren bedömer att det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    Och att personen lämnade sin utsaga före 18-årsdagen
    När rättsläget bedöms
    Så gäller "expert-assists-childs-interview"

  Scenario: En vuxen som var vuxen vid utsagan
    Givet dagen är 2025-10-20
    Och att personens ålder i hela år är 18
    Och att förundersökningsledaren bedömer att barnets utsaga är av avgörande betydelse för utredningen
    Och att förundersökningsledaren bedömer att det med hänsyn till barnets ålder och utveckling och brottets beskaffenhet är av vikt att en sakkunnig i barn- eller förhörspsykologi medverkar
    Och att det inte stämmer att personen lämnade sin utsaga före 18-årsdagen
    När rättsläget bedöms
    Så säger ingen regel något om "expert-assists-childs-interview"
