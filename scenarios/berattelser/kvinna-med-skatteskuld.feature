# language: sv
Egenskap: En kvinna med skatteskuld och utmätning
  > Kvinnan är påhittad, född 1988 och svensk medborgare. Hon skönsbeskattades sedan hennes exploatör tagit posten. SFL 49, 51, 57 och 63 kap., BrSkL 32 §, SoL (2025:400) 13 kap. 2 §.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1988-08-08

  # SFL 49 kap. 7 §: fyra månader efter utgången av augusti
  Scenario: Tillägget faller när deklarationen kommer in i tid
    Givet att Skatteverket har beslutat om skattetillägg för personen
    Och att skattetillägget togs ut vid skönsbeskattning för att inkomstdeklaration inte hade lämnats
    Och att dagen då beslutet om skattetillägg meddelades är 2025-08-20
    Och att dagen då den inkomstdeklaration som saknades, för det år som skattetillägget gäller, kom in till Skatteverket eller en förvaltningsdomstol är 2025-12-30
    Och att det inte stämmer att skattetillägget gäller ytterligare skatt som togs ut när skönsbeskattningen omprövades på Skatteverkets initiativ
    Och att det inte stämmer att sista dagen var en lördag, söndag eller helgdag, eller midsommarafton, julafton eller nyårsafton, och deklarationen kom in nästa vardag
    När rättsläget bedöms
    Så gäller "set-aside-surcharge"

  # SFL 49 kap. 6 §
  Scenario: Skönsbeskattning för med sig skattetillägg, utan att någon behöver ha gjort fel
    Givet att personen har skönsbeskattats
    Och att Skatteverket bedömer att det inte stämmer att det skattebelopp som kunde ha undandragits är obetydligt
    Och att det inte stämmer att samma felaktighet eller passivitet av samma person har redan, innan tillägget togs ut, anmälts enligt 17 § skattebrottslagen eller utreds i en inledd förundersökning, eller har prövats slutligt
    Och att det inte stämmer att åtal, strafföreläggande eller åtalsunderlåtelse för ett brott enligt skattebrottslagen omfattade redan, innan tillägget togs ut, samma felaktighet eller passivitet och gällde samma person
    Och att det inte stämmer att skattetillägget vid skönsbeskattningen har undanröjts eller ska undanröjas därför att deklarationen kom in i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om förseningsavgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget för den oriktiga uppgiften har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att tiden för att besluta om skattetillägget vid skönsbeskattningen har gått ut utan att ett beslut har meddelats i tid
    Och att Skatteverket bedömer att det inte stämmer att uppgiften tillsammans med övriga uppgifter som har lämnats eller godkänts räcker för ett riktigt beslut, eller uppenbart inte kan läggas till grund för ett beslut
    Och att Skatteverket bedömer att genom skönsbeskattningen blev skatten högre, tillgodoräknades mindre skatt eller minskades eller utnyttjades ett underskott, jämfört med vad personens egna uppgifter, lämnade på annat sätt än muntligen, och de avstämningsuppgifter som fanns inom ett år från beskattningsårets utgång hade gett
    När rättsläget bedöms
    Så gäller "tax-surcharge-charged"

  # SFL 51 kap. 1 §
  Scenario: Befrielse är Skatteverkets bedömning
    Givet att skattetillägg, förseningsavgift eller en annan särskild avgift enligt skatteförfarandelagen är beslutad eller övervägs för personen
    När rättsläget bedöms
    Så är det okänt om "relief-from-surcharge" gäller
    Och ställs frågan "full_surcharge_unreasonable" till Skatteverket

  # BrSkL 15 och 32 §§
  Scenario: Brottsskadeersättningen kan hon söka och den får inte utmätas
    Givet att personen har drabbats av skada till följd av brott
    När rättsläget bedöms
    Så gäller "apply-for-criminal-injuries-compensation"
    Och gäller "compensation-claim-not-seized"

  # Rekommenderad åtgärd
  Scenario: Rådgivning före kontakten
    Givet att personen har eller är rädd för en skatteskuld för ersättning som har med utnyttjandet att göra
    När rättsläget bedöms
    Så gäller "independent-tax-advice-first"
