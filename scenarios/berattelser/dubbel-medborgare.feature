# language: sv
Egenskap: En svensk och thailändsk medborgare
  > Kvinnan är påhittad, född 1990, med två medborgarskap. LMA, UtlL 2, 5 och 8 kap.

  Bakgrund:
    Givet dagen är 2025-10-20
    Och att personens födelsedag är 1990-10-10

  # UtlL gäller utlänningar
  Scenario: Svensk medborgare är hon oavsett det andra medborgarskapet
    Givet att personen är svensk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen är medborgare i en annan EU-stat än Sverige
    När rättsläget bedöms
    Så är det falskt att personen behöver uppehållstillstånd för att vistas i Sverige
    Och är det falskt att personen omfattas av lagen om mottagande av asylsökande m.fl.
    Och säger ingen regel något om "may-be-refused-entry"
    Och säger ingen regel något om "may-be-expelled"
    Och säger ingen regel något om "board-applies-reflection-permit"
    Och har "residence-position" värdet "SE"

  # SFB 5 och 6 kap.
  Scenario: Förmåner för bosatta
    Givet att personen är svensk medborgare
    Och att Försäkringskassan bedömer att personen är bosatt i Sverige i socialförsäkringsbalkens mening
    Och att Försäkringskassan bedömer att personen arbetar i Sverige i socialförsäkringsbalkens mening, eller är i den skyddstid som följer efter arbetet
    Och att Försäkringskassan bedömer att det inte stämmer att personen omfattas enligt förordning (EG) nr 883/2004 av en annan stats lagstiftning i fråga om förmånen
    Och att personen befinner sig i Sverige
    När rättsläget bedöms
    Så gäller "residence-based-benefits"
    Och gäller "work-based-benefits"

  # FOL 16 §
  Scenario: Hotad: skyddad folkbokföring
    Givet att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    När rättsläget bedöms
    Så gäller "grant-protected-registration"
