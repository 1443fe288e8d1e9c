# language: sv
Egenskap: Uppgifter till och från andra
  > SoL (2025:400) 15 kap. 2, 5 och 7–12 §§, SoL (2001:453) 11 och 12 kap.

  # 15:2
  Scenario: Statistik
    Givet dagen är 2025-12-15
    Och att Socialstyrelsen behöver personuppgifter om personen för angelägna statistiska ändamål
    När rättsläget bedöms
    Så gäller "give-data-for-statistics"

  Scenario: Statistik, när ett svar saknas
    Givet dagen är 2025-12-15
    När rättsläget bedöms
    Så är det okänt om "give-data-for-statistics" gäller

  Scenario: Statistik, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-15
    Och att det inte stämmer att Socialstyrelsen behöver personuppgifter om personen för angelägna statistiska ändamål
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-for-statistics"

  Scenario: Åklagaren underrättas
    Givet dagen är 2025-12-15
    Och att personen har dömts till ungdomsvård eller ungdomstjänst, eller fått ungdomstjänst genom ett godkänt strafföreläggande
    Och att socialnämnden bedömer att det kan antas att det finns förutsättningar för en varning enligt 30 b § lagen om unga lagöverträdare eller för att undanröja påföljden
    När rättsläget bedöms
    Så gäller "notify-prosecutor-of-young-person"

  Scenario: Åklagaren underrättas, när ett svar saknas
    Givet dagen är 2025-12-15
    Och att personen har dömts till ungdomsvård eller ungdomstjänst, eller fått ungdomstjänst genom ett godkänt strafföreläggande
    När rättsläget bedöms
    Så är det okänt om "notify-prosecutor-of-young-person" gäller

  Scenario: Åklagaren underrättas, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-15
    Och att personen har dömts till ungdomsvård eller ungdomstjänst, eller fått ungdomstjänst genom ett godkänt strafföreläggande
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att det finns förutsättningar för en varning enligt 30 b § lagen om unga lagöverträdare eller för att undanröja påföljden
    När rättsläget bedöms
    Så säger ingen regel något om "notify-prosecutor-of-young-person"

  Scenario: Studerande
    Givet dagen är 2025-12-15
    Och att uppgifter om personen som studerande behövs i ett ärende om att avskilja personen från högskoleutbildning eller polisprogrammet
    När rättsläget bedöms
    Så gäller "give-data-on-student"

  Scenario: Studerande, när ett svar saknas
    Givet dagen är 2025-12-15
    När rättsläget bedöms
    Så är det okänt om "give-data-on-student" gäller

  Scenario: Studerande, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-15
    Och att det inte stämmer att uppgifter om personen som studerande behövs i ett ärende om att avskilja personen från högskoleutbildning eller polisprogrammet
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-on-student"

  Scenario: Mellan nämnder
    Givet dagen är 2025-12-15
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att en annan sådan nämnd begär att få veta om personen är aktuell i ett ärende, eller vad som behövs för att fördela platser i särskilda boendeformer
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så gäller "give-data-to-other-committee"

  Scenario: Mellan nämnder, när ett svar saknas
    Givet dagen är 2025-12-15
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så är det okänt om "give-data-to-other-committee" gäller

  Scenario: Mellan nämnder, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-15
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att det inte stämmer att en annan sådan nämnd begär att få veta om personen är aktuell i ett ärende, eller vad som behövs för att fördela platser i särskilda boendeformer
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-to-other-committee"

  Scenario: Mellan nämnder, med undantaget
    Givet dagen är 2025-12-15
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att en annan sådan nämnd begär att få veta om personen är aktuell i ett ärende, eller vad som behövs för att fördela platser i särskilda boendeformer
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-to-other-committee"

  Scenario: Förmåner på eget initiativ
    Givet dagen är 2025-12-15
    Och att Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten och arbetslöshetskassorna bedömer att det finns skäl att lämna uppgifter om personens förmåner, ersättning eller stöd till nämnden utan att den har frågat
    När rättsläget bedöms
    Så gäller "benefit-authorities-give-data-unasked"

  Scenario: Förmåner på eget initiativ, när ett svar saknas
    Givet dagen är 2025-12-15
    När rättsläget bedöms
    Så är det okänt om "benefit-authorities-give-data-unasked" gäller

  Scenario: Förmåner på eget initiativ, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-15
    Och att Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten och arbetslöshetskassorna bedömer att det inte stämmer att det finns skäl att lämna uppgifter om personens förmåner, ersättning eller stöd till nämnden utan att den har frågat
    När rättsläget bedöms
    Så säger ingen regel något om "benefit-authorities-give-data-unasked"

  Scenario: Arbetsförmedlingen på eget initiativ
    Givet dagen är 2025-12-15
    Och att Arbetsförmedlingen bedömer att det finns skäl att lämna uppgifter om personen hos Arbetsförmedlingen till nämnden utan att den har frågat
    När rättsläget bedöms
    Så gäller "employment-service-gives-data-unasked"

  Scenario: Arbetsförmedlingen på eget initiativ, när ett svar saknas
    Givet dagen är 2025-12-15
    När rättsläget bedöms
    Så är det okänt om "employment-service-gives-data-unasked" gäller

  Scenario: Arbetsförmedlingen på eget initiativ, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-15
    Och att Arbetsförmedlingen bedömer att det inte stämmer att det finns skäl att lämna uppgifter om personen hos Arbetsförmedlingen till nämnden utan att den har frågat
    När rättsläget bedöms
    Så säger ingen regel något om "employment-service-gives-data-unasked"

  Scenario: Skatteverket på eget initiativ
    Givet dagen är 2025-12-15
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är återbetalad skatt
    Och att Skatteverket bedömer att det finns skäl att lämna uppgifterna om personen hos Skatteverket till nämnden utan att den har frågat
    När rättsläget bedöms
    Så gäller "tax-agency-gives-data-unasked"

  Scenario: Skatteverket på eget initiativ, när ett svar saknas
    Givet dagen är 2025-12-15
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är återbetalad skatt
    När rättsläget bedöms
    Så är det okänt om "tax-agency-gives-data-unasked" gäller

  Scenario: Skatteverket på eget initiativ, när villkoret inte är uppfyllt
    Givet dagen är 2025-12-15
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är återbetalad skatt
    Och att Skatteverket bedömer att det inte stämmer att det finns skäl att lämna uppgifterna om personen hos Skatteverket till nämnden utan att den har frågat
    När rättsläget bedöms
    Så säger ingen regel något om "tax-agency-gives-data-unasked"

  # 2001 12:5
  Scenario: Statistik enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att Socialstyrelsen behöver personuppgifter om personen för angelägna statistiska ändamål
    När rättsläget bedöms
    Så gäller "give-data-for-statistics"

  Scenario: Statistik enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-03-31
    När rättsläget bedöms
    Så är det okänt om "give-data-for-statistics" gäller

  Scenario: Statistik enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att det inte stämmer att Socialstyrelsen behöver personuppgifter om personen för angelägna statistiska ändamål
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-for-statistics"

  Scenario: Åklagaren underrättas enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att personen har dömts till ungdomsvård eller ungdomstjänst, eller fått ungdomstjänst genom ett godkänt strafföreläggande
    Och att socialnämnden bedömer att det kan antas att det finns förutsättningar för en varning enligt 30 b § lagen om unga lagöverträdare eller för att undanröja påföljden
    När rättsläget bedöms
    Så gäller "notify-prosecutor-of-young-person"

  Scenario: Åklagaren underrättas enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-03-31
    Och att personen har dömts till ungdomsvård eller ungdomstjänst, eller fått ungdomstjänst genom ett godkänt strafföreläggande
    När rättsläget bedöms
    Så är det okänt om "notify-prosecutor-of-young-person" gäller

  Scenario: Åklagaren underrättas enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att personen har dömts till ungdomsvård eller ungdomstjänst, eller fått ungdomstjänst genom ett godkänt strafföreläggande
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att det finns förutsättningar för en varning enligt 30 b § lagen om unga lagöverträdare eller för att undanröja påföljden
    När rättsläget bedöms
    Så säger ingen regel något om "notify-prosecutor-of-young-person"

  Scenario: Studerande enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att uppgifter om personen som studerande behövs i ett ärende om att avskilja personen från högskoleutbildning eller polisprogrammet
    När rättsläget bedöms
    Så gäller "give-data-on-student"

  Scenario: Studerande enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-03-31
    När rättsläget bedöms
    Så är det okänt om "give-data-on-student" gäller

  Scenario: Studerande enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att det inte stämmer att uppgifter om personen som studerande behövs i ett ärende om att avskilja personen från högskoleutbildning eller polisprogrammet
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-on-student"

  Scenario: Mellan nämnder enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att en annan sådan nämnd begär att få veta om personen är aktuell i ett ärende, eller vad som behövs för att fördela platser i särskilda boendeformer
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så gäller "give-data-to-other-committee"

  Scenario: Mellan nämnder enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-03-31
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så är det okänt om "give-data-to-other-committee" gäller

  Scenario: Mellan nämnder enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att det inte stämmer att en annan sådan nämnd begär att få veta om personen är aktuell i ett ärende, eller vad som behövs för att fördela platser i särskilda boendeformer
    Och att det inte stämmer att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-to-other-committee"

  Scenario: Mellan nämnder enligt 2001 års lag, med undantaget
    Givet dagen är 2025-03-31
    Och att kommunens uppgifter inom socialtjänsten fullgörs av flera nämnder
    Och att en annan sådan nämnd begär att få veta om personen är aktuell i ett ärende, eller vad som behövs för att fördela platser i särskilda boendeformer
    Och att uppgiften har lämnats i förtroende i kommunal familjerådgivning eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så säger ingen regel något om "give-data-to-other-committee"

  Scenario: Förmåner på eget initiativ enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten och arbetslöshetskassorna bedömer att det finns skäl att lämna uppgifter om personens förmåner, ersättning eller stöd till nämnden utan att den har frågat
    När rättsläget bedöms
    Så gäller "benefit-authorities-give-data-unasked"

  Scenario: Förmåner på eget initiativ enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-03-31
    När rättsläget bedöms
    Så är det okänt om "benefit-authorities-give-data-unasked" gäller

  Scenario: Förmåner på eget initiativ enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att Centrala studiestödsnämnden, Försäkringskassan, Pensionsmyndigheten och arbetslöshetskassorna bedömer att det inte stämmer att det finns skäl att lämna uppgifter om personens förmåner, ersättning eller stöd till nämnden utan att den har frågat
    När rättsläget bedöms
    Så säger ingen regel något om "benefit-authorities-give-data-unasked"

  Scenario: Arbetsförmedlingen på eget initiativ enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att Arbetsförmedlingen bedömer att det finns skäl att lämna uppgifter om personen hos Arbetsförmedlingen till nämnden utan att den har frågat
    När rättsläget bedöms
    Så gäller "employment-service-gives-data-unasked"

  Scenario: Arbetsförmedlingen på eget initiativ enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-03-31
    När rättsläget bedöms
    Så är det okänt om "employment-service-gives-data-unasked" gäller

  Scenario: Arbetsförmedlingen på eget initiativ enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att Arbetsförmedlingen bedömer att det inte stämmer att det finns skäl att lämna uppgifter om personen hos Arbetsförmedlingen till nämnden utan att den har frågat
    När rättsläget bedöms
    Så säger ingen regel något om "employment-service-gives-data-unasked"

  Scenario: Skatteverket på eget initiativ enligt 2001 års lag
    Givet dagen är 2025-03-31
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är återbetalad skatt
    Och att Skatteverket bedömer att det finns skäl att lämna uppgifterna om personen hos Skatteverket till nämnden utan att den har frågat
    När rättsläget bedöms
    Så gäller "tax-agency-gives-data-unasked"

  Scenario: Skatteverket på eget initiativ enligt 2001 års lag, när ett svar saknas
    Givet dagen är 2025-03-31
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är återbetalad skatt
    När rättsläget bedöms
    Så är det okänt om "tax-agency-gives-data-unasked" gäller

  Scenario: Skatteverket på eget initiativ enligt 2001 års lag, när villkoret inte är uppfyllt
    Givet dagen är 2025-03-31
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är återbetalad skatt
    Och att Skatteverket bedömer att det inte stämmer att det finns skäl att lämna uppgifterna om personen hos Skatteverket till nämnden utan att den har frågat
    När rättsläget bedöms
    Så säger ingen regel något om "tax-agency-gives-data-unasked"

  Scenario: Studerande från den 1 april 2025 till den 30 juni 2025 är inte läst
    Givet dagen är 2025-04-01
    Och att det inte stämmer att uppgifter om personen som studerande behövs i ett ärende om att avskilja personen från högskoleutbildning eller polisprogrammet
    När rättsläget bedöms
    Så är det okänt om "give-data-on-student" gäller

  Scenario: Arbetsgivardeklaration på eget initiativ
    Givet dagen är 2025-12-01
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är arbetsgivardeklaration
    Och att Skatteverket bedömer att det finns skäl att lämna uppgifterna om personen hos Skatteverket till nämnden utan att den har frågat
    När rättsläget bedöms
    Så gäller "tax-agency-gives-data-unasked"

  Scenario: Arbetsgivardeklaration på eget initiativ enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är arbetsgivardeklaration
    Och att Skatteverket bedömer att det finns skäl att lämna uppgifterna om personen hos Skatteverket till nämnden utan att den har frågat
    När rättsläget bedöms
    Så säger ingen regel något om "tax-agency-gives-data-unasked"

  Scenario: Skatteverket före den 1 december 2025 är inte läst
    Givet dagen är 2025-11-30
    Och att det slag av uppgifter om personen som Skatteverket kan lämna till nämnden är något annat
    När rättsläget bedöms
    Så är det okänt om "tax-agency-gives-data-unasked" gäller

  # 15:12 första stycket 2
  Scenario: Nämnden ser arbetsgivardeklarationen från den 1 december 2025
    Givet dagen är 2025-12-01
    Och att det slag av uppgifter hos Skatteverket som nämnden vill ta del av är en arbetsgivardeklaration
    När rättsläget bedöms
    Så gäller "committee-sees-tax-data"
    Och vilar "committee-sees-tax-data" på "SoL (2025:400) 15 kap. 12 § första stycket 2"

  Scenario: Nämnden såg inte arbetsgivardeklarationen enligt 2001 års lag
    Givet dagen är 2025-06-30
    Och att det slag av uppgifter hos Skatteverket som nämnden vill ta del av är en arbetsgivardeklaration
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-tax-data"

  Scenario: Okänt vilka skatteuppgifter
    Givet dagen är 2025-12-01
    När rättsläget bedöms
    Så är det okänt om "committee-sees-tax-data" gäller

  Scenario: Andra skatteuppgifter
    Givet dagen är 2025-12-01
    Och att det slag av uppgifter hos Skatteverket som nämnden vill ta del av är andra uppgifter
    När rättsläget bedöms
    Så säger ingen regel något om "committee-sees-tax-data"

  # 15:9
  Scenario: Utföraren lämnar uppgifter
    Givet dagen är 2025-09-01
    Och att en annan kommun, Statens institutionsstyrelse, en yrkesmässig enskild verksamhet eller en annan nämnd utför insatsen för personen
    Och att nämnden som ansvarar för insatsen begär uppgifter av utföraren
    Och att socialnämnden bedömer att nämnden behöver uppgifterna för kvalitetssäkring, administration, uppföljning eller utvärdering
    Och att det inte stämmer att uppgifterna har lämnats i förtroende vid familjerådgivning som nämnden erbjuder eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så gäller "provider-gives-data-to-committee"

  Scenario: Utföraren lämnar uppgifter, när ett svar saknas
    Givet dagen är 2025-09-01
    Och att en annan kommun, Statens institutionsstyrelse, en yrkesmässig enskild verksamhet eller en annan nämnd utför insatsen för personen
    Och att nämnden som ansvarar för insatsen begär uppgifter av utföraren
    Och att det inte stämmer att uppgifterna har lämnats i förtroende vid familjerådgivning som nämnden erbjuder eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så är det okänt om "provider-gives-data-to-committee" gäller

  Scenario: Utföraren lämnar uppgifter, när villkoret inte är uppfyllt
    Givet dagen är 2025-09-01
    Och att en annan kommun, Statens institutionsstyrelse, en yrkesmässig enskild verksamhet eller en annan nämnd utför insatsen för personen
    Och att nämnden som ansvarar för insatsen begär uppgifter av utföraren
    Och att socialnämnden bedömer att det inte stämmer att nämnden behöver uppgifterna för kvalitetssäkring, administration, uppföljning eller utvärdering
    Och att det inte stämmer att uppgifterna har lämnats i förtroende vid familjerådgivning som nämnden erbjuder eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så säger ingen regel något om "provider-gives-data-to-committee"

  Scenario: Utföraren lämnar uppgifter, med undantaget
    Givet dagen är 2025-09-01
    Och att en annan kommun, Statens institutionsstyrelse, en yrkesmässig enskild verksamhet eller en annan nämnd utför insatsen för personen
    Och att nämnden som ansvarar för insatsen begär uppgifter av utföraren
    Och att socialnämnden bedömer att nämnden behöver uppgifterna för kvalitetssäkring, administration, uppföljning eller utvärdering
    Och att uppgifterna har lämnats i förtroende vid familjerådgivning som nämnden erbjuder eller hämtats in i samband med rådgivningen
    När rättsläget bedöms
    Så säger ingen regel något om "provider-gives-data-to-committee"
