# language: sv
Egenskap: Folkbokföring, skydd och samordningsnummer
  > Folkbokföringslagen (1991:481) och lag (2022:1697).

  # FOL 3 och 4 §§
  Scenario: Den som är bosatt här med uppehållstillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  Scenario: Den som är bosatt här med uppehållstillstånd, men det är okänt om personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Den som är bosatt här med uppehållstillstånd, men det stämmer inte att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  Scenario: Den som är bosatt här med uppehållstillstånd, men det är okänt om personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Den som är bosatt här med uppehållstillstånd, men det stämmer inte att personen har ett gällande uppehållstillstånd av något slag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  Scenario: Den som är bosatt här med uppehållstillstånd, men det är okänt om personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Den som är bosatt här med uppehållstillstånd, men personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen var bosatt här när den ställning som ger immunitet uppkom
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  Scenario: Den som bor både här och utomlands
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  Scenario: Den som bor både här och utomlands, men det är okänt om personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Den som bor både här och utomlands, men det stämmer inte att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Givet dagen är 2025-09-01
    Och att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  Scenario: Synnerliga skäl utan tillstånd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  Scenario: Synnerliga skäl utan tillstånd, men det är okänt om det finns synnerliga skäl för att personen ändå ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Synnerliga skäl utan tillstånd, men det stämmer inte att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  # FOL 4 § andra stycket
  Scenario: Tillfälligt skydd för längre tid än tre år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att Skatteverket bedömer att det inte stämmer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  Scenario: Tillfälligt skydd för längre tid än tre år, men det är okänt om det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Tillfälligt skydd för längre tid än tre år, men det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  Scenario: Tillfälligt skydd med flyktingförklaring
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  Scenario: Tillfälligt skydd med flyktingförklaring, men det är okänt om personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Tillfälligt skydd med flyktingförklaring, men det stämmer inte att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  Scenario: Tillfälligt skydd med synnerliga skäl
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att Skatteverket bedömer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  Scenario: Tillfälligt skydd med synnerliga skäl, men det är okänt om det finns synnerliga skäl för att personen ändå ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Tillfälligt skydd med synnerliga skäl, men det stämmer inte att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  Scenario: Tillfälligt skydd och lagen (2024:691)
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  Scenario: Tillfälligt skydd och lagen (2024:691), men det är okänt om personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så är det okänt om "register-in-population-register" gäller

  Scenario: Tillfälligt skydd och lagen (2024:691), men det stämmer inte att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att Skatteverket bedömer att det tillstånd som personen nu är här med är ett tillstånd med eller efter tillfälligt skydd, och vistelsen med stöd av det kan antas bli kortare än tre år
    Och att det inte stämmer att personen har en flyktingstatusförklaring, eller motsvarande äldre förklaring, eller ett svenskt resedokument för flyktingar eller statslösa (4 kap. 4 § utlänningslagen)
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen omfattas av lagen (2024:691) om folkbokföring av utlänningar med tillfälligt skydd i vissa fall
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  # FOL 9 § första stycket 4
  Scenario: Skyddat boende ändrar inte bosättningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av vård vid en institution för sjukvård, vård av unga, kriminalvård eller vård av missbrukare
    Och att vistelsen på adressen föranleds enbart av skyddat boende
    När rättsläget bedöms
    Så gäller "sheltered-stay-does-not-change-residence"

  Scenario: Skyddat boende ändrar inte bosättningen, men det är okänt om vistelsen på adressen föranleds enbart av skyddat boende
    Givet dagen är 2025-09-01
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av vård vid en institution för sjukvård, vård av unga, kriminalvård eller vård av missbrukare
    När rättsläget bedöms
    Så är det okänt om "sheltered-stay-does-not-change-residence" gäller

  Scenario: Skyddat boende ändrar inte bosättningen, men det stämmer inte att vistelsen på adressen föranleds enbart av skyddat boende
    Givet dagen är 2025-09-01
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av vård vid en institution för sjukvård, vård av unga, kriminalvård eller vård av missbrukare
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av skyddat boende
    När rättsläget bedöms
    Så säger ingen regel något om "sheltered-stay-does-not-change-residence"

  # FOL 9 § första stycket 3
  Scenario: Vård på institution ändrar inte bosättningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av skyddat boende
    Och att vistelsen på adressen föranleds enbart av vård vid en institution för sjukvård, vård av unga, kriminalvård eller vård av missbrukare
    När rättsläget bedöms
    Så gäller "sheltered-stay-does-not-change-residence"

  Scenario: Vård på institution ändrar inte bosättningen, men det är okänt om vistelsen på adressen föranleds enbart av vård vid en institution för sjukvård, vård av unga, kriminalvård eller vård av missbrukare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av skyddat boende
    När rättsläget bedöms
    Så är det okänt om "sheltered-stay-does-not-change-residence" gäller

  Scenario: Vård på institution ändrar inte bosättningen, men det stämmer inte att vistelsen på adressen föranleds enbart av vård vid en institution för sjukvård, vård av unga, kriminalvård eller vård av missbrukare
    Givet dagen är 2025-09-01
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av skyddat boende
    Och att det inte stämmer att vistelsen på adressen föranleds enbart av vård vid en institution för sjukvård, vård av unga, kriminalvård eller vård av missbrukare
    När rättsläget bedöms
    Så säger ingen regel något om "sheltered-stay-does-not-change-residence"

  # FOL 16 § första stycket
  Scenario: Skyddad folkbokföring
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    När rättsläget bedöms
    Så gäller "grant-protected-registration"

  Scenario: Skyddad folkbokföring, men det är okänt om personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så är det okänt om "grant-protected-registration" gäller

  Scenario: Skyddad folkbokföring, men det stämmer inte att personen är folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-protected-registration"

  Scenario: Skyddad folkbokföring, men det är okänt om ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att personen är folkbokförd i Sverige
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så är det okänt om "grant-protected-registration" gäller

  Scenario: Skyddad folkbokföring, men det stämmer inte att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att personen är folkbokförd i Sverige
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att det inte stämmer att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-protected-registration"

  Scenario: Skyddad folkbokföring, men det är okänt om personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så är det okänt om "grant-protected-registration" gäller

  Scenario: Skyddad folkbokföring, men det stämmer inte att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att Skatteverket bedömer att det inte stämmer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-protected-registration"

  Scenario: Skyddad folkbokföring, men det är okänt om skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så är det okänt om "grant-protected-registration" gäller

  Scenario: Skyddad folkbokföring, men det stämmer inte att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att det inte stämmer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-protected-registration"

  # FOL 16 § tredje stycket
  Scenario: Skyddad folkbokföring för familjen
    Givet dagen är 2025-09-01
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    När rättsläget bedöms
    Så gäller "grant-protected-registration"

  Scenario: Skyddad folkbokföring för familjen, men det är okänt om en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Givet dagen är 2025-09-01
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så är det okänt om "grant-protected-registration" gäller

  Scenario: Skyddad folkbokföring för familjen, men det stämmer inte att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Givet dagen är 2025-09-01
    Och att personen är folkbokförd i Sverige
    Och att det inte stämmer att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att det inte stämmer att en utsatt familjemedlem som personen bor tillsammans med har medgetts skyddad folkbokföring, eller medges det samtidigt
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att Skatteverket bedömer att det inte stämmer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så säger ingen regel något om "grant-protected-registration"

  # FOL 17 a § andra stycket
  Scenario: Nämnden hjälper Skatteverket
    Givet dagen är 2025-09-01
    Och att Skatteverket begär biträde av socialnämnden vid en utredning om skyddad folkbokföring eller sekretessmarkering för personen
    När rättsläget bedöms
    Så gäller "assist-inquiry-on-protected-registration"

  Scenario: Nämnden hjälper Skatteverket, men det är okänt om Skatteverket begär biträde av socialnämnden vid en utredning om skyddad folkbokföring eller sekretessmarkering för personen
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "assist-inquiry-on-protected-registration" gäller

  Scenario: Nämnden hjälper Skatteverket, men det stämmer inte att Skatteverket begär biträde av socialnämnden vid en utredning om skyddad folkbokföring eller sekretessmarkering för personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Skatteverket begär biträde av socialnämnden vid en utredning om skyddad folkbokföring eller sekretessmarkering för personen
    När rättsläget bedöms
    Så säger ingen regel något om "assist-inquiry-on-protected-registration"

  # FOL 17 b §
  Scenario: Stöd åt den som har skyddet
    Givet dagen är 2025-09-01
    Och att personen har skyddad folkbokföring som gäller i dag
    När rättsläget bedöms
    Så gäller "support-protected-registration"

  Scenario: Stöd åt den som har skyddet, men det är okänt om personen har skyddad folkbokföring som gäller i dag
    Givet dagen är 2025-09-01
    När rättsläget bedöms
    Så är det okänt om "support-protected-registration" gäller

  Scenario: Stöd åt den som har skyddet, men det stämmer inte att personen har skyddad folkbokföring som gäller i dag
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    När rättsläget bedöms
    Så säger ingen regel något om "support-protected-registration"

  # FOL 30 § tredje stycket
  Scenario: Nämnden ansöker för barnet mot vårdnadshavarna
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Och att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    När rättsläget bedöms
    Så gäller "board-may-apply-for-protected-registration"

  Scenario: Nämnden ansöker för barnet mot vårdnadshavarna, men det är okänt om syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    När rättsläget bedöms
    Så är det okänt om "board-may-apply-for-protected-registration" gäller

  Scenario: Nämnden ansöker för barnet mot vårdnadshavarna, men det stämmer inte att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att det inte stämmer att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-apply-for-protected-registration"

  Scenario: Nämnden ansöker för barnet mot vårdnadshavarna, men det är okänt om barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Och att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    När rättsläget bedöms
    Så är det okänt om "board-may-apply-for-protected-registration" gäller

  Scenario: Nämnden ansöker för barnet mot vårdnadshavarna, men det stämmer inte att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Och att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att det inte stämmer att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-apply-for-protected-registration"

  # FOL 30 § tredje stycket
  Scenario: Nämnden ansöker för barnet mot den ena vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att det inte stämmer att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Och att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    När rättsläget bedöms
    Så gäller "board-may-apply-for-protected-registration"

  Scenario: Nämnden ansöker för barnet mot den ena vårdnadshavaren, men det är okänt om syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att det inte stämmer att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    När rättsläget bedöms
    Så är det okänt om "board-may-apply-for-protected-registration" gäller

  Scenario: Nämnden ansöker för barnet mot den ena vårdnadshavaren, men det stämmer inte att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att det inte stämmer att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-apply-for-protected-registration"

  # FOL 30 § tredje stycket
  Scenario: Nämnden ansöker för barnet mot någon annan
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att det inte stämmer att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Och att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    När rättsläget bedöms
    Så gäller "board-may-apply-for-protected-registration"

  Scenario: Nämnden ansöker för barnet mot någon annan, men det är okänt om syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att det inte stämmer att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    När rättsläget bedöms
    Så är det okänt om "board-may-apply-for-protected-registration" gäller

  Scenario: Nämnden ansöker för barnet mot någon annan, men det stämmer inte att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 10
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att det inte stämmer att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    Och att det inte stämmer att syftet är att skydda barnet mot den ena vårdnadshavaren när den andra inte vill eller förmår skydda det
    Och att det inte stämmer att syftet är att skydda barnet mot någon annan när vårdnadshavarna inte vill eller förmår skydda det
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-apply-for-protected-registration"

  Scenario: Nämnden ansöker inte för den som har fyllt 18 år
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 18
    Och att barnet vårdas med stöd av ett beslut enligt LVU 2 § som har fått laga kraft
    Och att syftet är att skydda barnet mot båda vårdnadshavarna eller mot den enda vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "board-may-apply-for-protected-registration"

  # Lag (2022:1697) 2 kap. 1 §
  Scenario: Samordningsnummer på begäran, styrkt identitet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så gäller "coordination-number-may-be-given"

  Scenario: Samordningsnummer på begäran, styrkt identitet, men det är okänt om personen är eller har varit folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  Scenario: Samordningsnummer på begäran, styrkt identitet, men personen är eller har varit folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att personen är eller har varit folkbokförd i Sverige
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  Scenario: Samordningsnummer på begäran, styrkt identitet, men det är okänt om en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  Scenario: Samordningsnummer på begäran, styrkt identitet, men det stämmer inte att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att det inte stämmer att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  Scenario: Samordningsnummer på begäran, styrkt identitet, men svaret är ett annat: hur säker personens identitet är enligt Skatteverket
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är osäker
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  # Lag (2022:1697) 2 kap. 1 § första stycket 2
  Scenario: Samordningsnummer på egen ansökan
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att det inte stämmer att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att personen har en sådan anknytning till Sverige att en identitetsbeteckning kan antas behövas
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så gäller "coordination-number-may-be-given"

  Scenario: Samordningsnummer på egen ansökan, men det är okänt om personen, eller någon för personen, ansöker om ett samordningsnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att det inte stämmer att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att Skatteverket bedömer att personen har en sådan anknytning till Sverige att en identitetsbeteckning kan antas behövas
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  Scenario: Samordningsnummer på egen ansökan, men det stämmer inte att personen, eller någon för personen, ansöker om ett samordningsnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att det inte stämmer att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att Skatteverket bedömer att personen har en sådan anknytning till Sverige att en identitetsbeteckning kan antas behövas
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  Scenario: Samordningsnummer på egen ansökan, men det är okänt om personen har en sådan anknytning till Sverige att en identitetsbeteckning kan antas behövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att det inte stämmer att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  Scenario: Samordningsnummer på egen ansökan, men det stämmer inte att personen har en sådan anknytning till Sverige att en identitetsbeteckning kan antas behövas
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att det inte stämmer att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att personen har en sådan anknytning till Sverige att en identitetsbeteckning kan antas behövas
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  # Lag (2022:1697) 2 kap. 6 §
  Scenario: Samordningsnummer när identiteten är osäker
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är osäker
    Och att Skatteverket bedömer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så gäller "coordination-number-may-be-given"

  Scenario: Samordningsnummer när identiteten är osäker, men det är okänt om myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är osäker
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  Scenario: Samordningsnummer när identiteten är osäker, men det stämmer inte att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är osäker
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  # Lag (2022:1697) 2 kap. 5 §
  Scenario: Samordningsnummer när identiteten är sannolik
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är sannolik
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så gäller "coordination-number-may-be-given"

  Scenario: Samordningsnummer på egen ansökan med sannolik identitet
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att det inte stämmer att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att personen har en sådan anknytning till Sverige att en identitetsbeteckning kan antas behövas
    Och att svaret på hur säker personens identitet är enligt Skatteverket är sannolik
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  Scenario: Samordningsnummer när identiteten inte är bedömd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  # FOL 17 § andra stycket
  Scenario: Skyddet behövs inte längre
    Givet dagen är 2025-09-01
    Och att personen har skyddad folkbokföring som gäller i dag
    Och att Skatteverket bedömer att den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    Och att det inte stämmer att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    När rättsläget bedöms
    Så gäller "end-protected-registration"

  Scenario: Skyddet behövs inte längre, men det är okänt om personen har skyddad folkbokföring som gäller i dag
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    Och att det inte stämmer att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    När rättsläget bedöms
    Så är det okänt om "end-protected-registration" gäller

  Scenario: Skyddet behövs inte längre, men det stämmer inte att personen har skyddad folkbokföring som gäller i dag
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att det inte stämmer att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "end-protected-registration"

  Scenario: Skyddet behövs inte längre, men det är okänt om den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    Givet dagen är 2025-09-01
    Och att personen har skyddad folkbokföring som gäller i dag
    Och att det inte stämmer att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    När rättsläget bedöms
    Så är det okänt om "end-protected-registration" gäller

  Scenario: Skyddet behövs inte längre, men det stämmer inte att den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    Givet dagen är 2025-09-01
    Och att personen har skyddad folkbokföring som gäller i dag
    Och att Skatteverket bedömer att det inte stämmer att den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    Och att det inte stämmer att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "end-protected-registration"

  # FOL 17 a § första stycket
  Scenario: Polisen hjälper till i utredningen
    Givet dagen är 2025-09-01
    Och att Skatteverket utreder en fråga om skyddad folkbokföring för personen
    Och att Skatteverket bedömer att det inte stämmer att biträde av Polismyndigheten är obehövligt i utredningen om skyddad folkbokföring
    När rättsläget bedöms
    Så gäller "request-police-help-on-protected-registration"

  Scenario: Polisen hjälper till i utredningen, men det är okänt om Skatteverket utreder en fråga om skyddad folkbokföring för personen
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att biträde av Polismyndigheten är obehövligt i utredningen om skyddad folkbokföring
    När rättsläget bedöms
    Så är det okänt om "request-police-help-on-protected-registration" gäller

  Scenario: Polisen hjälper till i utredningen, men det stämmer inte att Skatteverket utreder en fråga om skyddad folkbokföring för personen
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att biträde av Polismyndigheten är obehövligt i utredningen om skyddad folkbokföring
    Och att det inte stämmer att Skatteverket utreder en fråga om skyddad folkbokföring för personen
    När rättsläget bedöms
    Så säger ingen regel något om "request-police-help-on-protected-registration"

  Scenario: Polisen hjälper till i utredningen, men det är okänt om biträde av Polismyndigheten är obehövligt i utredningen om skyddad folkbokföring
    Givet dagen är 2025-09-01
    Och att Skatteverket utreder en fråga om skyddad folkbokföring för personen
    När rättsläget bedöms
    Så är det okänt om "request-police-help-on-protected-registration" gäller

  Scenario: Polisen hjälper till i utredningen, men biträde av Polismyndigheten är obehövligt i utredningen om skyddad folkbokföring
    Givet dagen är 2025-09-01
    Och att Skatteverket utreder en fråga om skyddad folkbokföring för personen
    Och att Skatteverket bedömer att biträde av Polismyndigheten är obehövligt i utredningen om skyddad folkbokföring
    När rättsläget bedöms
    Så säger ingen regel något om "request-police-help-on-protected-registration"

  # FOL 26 §
  Scenario: Inflyttningen anmäls
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så gäller "report-move-from-abroad"

  Scenario: Inflyttningen anmäls, men det är okänt om personen har flyttat hit från utlandet och ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "report-move-from-abroad" gäller

  Scenario: Inflyttningen anmäls, men det stämmer inte att personen har flyttat hit från utlandet och ska folkbokföras
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "report-move-from-abroad"

  # FOL 26 a §
  Scenario: Personlig inställelse
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att det inte stämmer att Skatteverket avstår av särskilda skäl från kravet att personen ska komma personligen
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så gäller "appear-in-person-for-registration"

  Scenario: Personlig inställelse, men det är okänt om personen har flyttat hit från utlandet och ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Skatteverket avstår av särskilda skäl från kravet att personen ska komma personligen
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "appear-in-person-for-registration" gäller

  Scenario: Personlig inställelse, men det stämmer inte att personen har flyttat hit från utlandet och ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att Skatteverket avstår av särskilda skäl från kravet att personen ska komma personligen
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "appear-in-person-for-registration"

  Scenario: Personlig inställelse, men det är okänt om Skatteverket avstår av särskilda skäl från kravet att personen ska komma personligen
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "appear-in-person-for-registration" gäller

  Scenario: Personlig inställelse, men Skatteverket avstår av särskilda skäl från kravet att personen ska komma personligen
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att Skatteverket avstår av särskilda skäl från kravet att personen ska komma personligen
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så säger ingen regel något om "appear-in-person-for-registration"

  # FOL 30 § andra stycket
  Scenario: En vårdnadshavare ansöker ensam
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att en vårdnadshavare vill ansöka om skyddad folkbokföring för barnet för att skydda det mot den andra vårdnadshavaren
    När rättsläget bedöms
    Så gäller "guardian-alone-applies-for-protected-registration"

  Scenario: En vårdnadshavare ansöker ensam, men det är okänt om en vårdnadshavare vill ansöka om skyddad folkbokföring för barnet för att skydda det mot den andra vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    När rättsläget bedöms
    Så är det okänt om "guardian-alone-applies-for-protected-registration" gäller

  Scenario: En vårdnadshavare ansöker ensam, men det stämmer inte att en vårdnadshavare vill ansöka om skyddad folkbokföring för barnet för att skydda det mot den andra vårdnadshavaren
    Givet dagen är 2025-09-01
    Och att personens ålder i hela år är 12
    Och att det inte stämmer att en vårdnadshavare vill ansöka om skyddad folkbokföring för barnet för att skydda det mot den andra vårdnadshavaren
    När rättsläget bedöms
    Så säger ingen regel något om "guardian-alone-applies-for-protected-registration"

  # FOL 32 c §
  Scenario: Uppgiften kan antas vara fel
    Givet dagen är 2025-09-01
    Och att personen är eller har varit folkbokförd i Sverige
    Och att socialnämnden bedömer att det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    När rättsläget bedöms
    Så gäller "notify-tax-agency-of-wrong-register-entry"

  Scenario: Uppgiften kan antas vara fel, men det är okänt om personen är eller har varit folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    När rättsläget bedöms
    Så är det okänt om "notify-tax-agency-of-wrong-register-entry" gäller

  Scenario: Uppgiften kan antas vara fel, men det stämmer inte att personen är eller har varit folkbokförd i Sverige
    Givet dagen är 2025-09-01
    Och att socialnämnden bedömer att det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "notify-tax-agency-of-wrong-register-entry"

  Scenario: Uppgiften kan antas vara fel, men det är okänt om det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    Givet dagen är 2025-09-01
    Och att personen är eller har varit folkbokförd i Sverige
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    När rättsläget bedöms
    Så är det okänt om "notify-tax-agency-of-wrong-register-entry" gäller

  Scenario: Uppgiften kan antas vara fel, men det stämmer inte att det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    Givet dagen är 2025-09-01
    Och att personen är eller har varit folkbokförd i Sverige
    Och att socialnämnden bedömer att det inte stämmer att särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    Och att socialnämnden bedömer att det inte stämmer att det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    När rättsläget bedöms
    Så säger ingen regel något om "notify-tax-agency-of-wrong-register-entry"

  Scenario: Uppgiften kan antas vara fel, men det är okänt om särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    Givet dagen är 2025-09-01
    Och att personen är eller har varit folkbokförd i Sverige
    Och att socialnämnden bedömer att det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    När rättsläget bedöms
    Så är det okänt om "notify-tax-agency-of-wrong-register-entry" gäller

  Scenario: Uppgiften kan antas vara fel, men särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    Givet dagen är 2025-09-01
    Och att personen är eller har varit folkbokförd i Sverige
    Och att socialnämnden bedömer att det kan antas att en uppgift i folkbokföringen om personen är oriktig eller ofullständig
    Och att socialnämnden bedömer att särskilda skäl talar mot att Skatteverket underrättas om folkbokföringen
    När rättsläget bedöms
    Så säger ingen regel något om "notify-tax-agency-of-wrong-register-entry"

  # FOL 5 § första stycket andra meningen
  Scenario: En diplomats tjänare utan tidigare bosättning folkbokförs inte
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att det inte stämmer att personen är svensk medborgare
    Och att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen var bosatt här när den ställning som ger immunitet uppkom
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  # FOL 5 §
  Scenario: En svensk medborgare med immunitet folkbokförs
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen är svensk medborgare
    Och att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  # FOL 5 a § första stycket
  Scenario: Den som hör till en utländsk styrka folkbokförs inte
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att det inte stämmer att personen är svensk medborgare, anställd av en utländsk organisation, och hör till den civila komponenten av en styrka som avses i 10 § den lagen
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  # FOL 5 a § andra stycket
  Scenario: En svensk civilanställd i styrkan folkbokförs
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen är svensk medborgare
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att personen är svensk medborgare, anställd av en utländsk organisation, och hör till den civila komponenten av en styrka som avses i 10 § den lagen
    Och att det inte stämmer att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så gäller "register-in-population-register"

  # FOL 17 § tredje stycket
  Scenario: Barnets skydd upphör
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    Och att socialnämnden har anmält att barnets skyddade folkbokföring inte längre behövs, eller vården enligt LVU 2 § har upphört
    När rättsläget bedöms
    Så gäller "boards-protected-registration-ends"

  Scenario: Barnets skydd upphör, men det är okänt om barnet har skyddad folkbokföring efter ansökan av socialnämnden
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att socialnämnden har anmält att barnets skyddade folkbokföring inte längre behövs, eller vården enligt LVU 2 § har upphört
    Och att Skatteverket bedömer att det inte stämmer att det finns särskilda skäl för att barnets skyddade folkbokföring ska upphöra
    När rättsläget bedöms
    Så är det okänt om "boards-protected-registration-ends" gäller

  Scenario: Barnets skydd upphör, men det stämmer inte att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att socialnämnden har anmält att barnets skyddade folkbokföring inte längre behövs, eller vården enligt LVU 2 § har upphört
    Och att det inte stämmer att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    Och att Skatteverket bedömer att det inte stämmer att det finns särskilda skäl för att barnets skyddade folkbokföring ska upphöra
    När rättsläget bedöms
    Så säger ingen regel något om "boards-protected-registration-ends"

  Scenario: Barnets skydd upphör, men det är okänt om socialnämnden har anmält att barnets skyddade folkbokföring inte längre behövs, eller vården enligt LVU 2 § har upphört
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    Och att Skatteverket bedömer att det inte stämmer att det finns särskilda skäl för att barnets skyddade folkbokföring ska upphöra
    När rättsläget bedöms
    Så är det okänt om "boards-protected-registration-ends" gäller

  Scenario: Barnets skydd upphör, men det stämmer inte att socialnämnden har anmält att barnets skyddade folkbokföring inte längre behövs, eller vården enligt LVU 2 § har upphört
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    Och att det inte stämmer att socialnämnden har anmält att barnets skyddade folkbokföring inte längre behövs, eller vården enligt LVU 2 § har upphört
    Och att Skatteverket bedömer att det inte stämmer att det finns särskilda skäl för att barnets skyddade folkbokföring ska upphöra
    När rättsläget bedöms
    Så säger ingen regel något om "boards-protected-registration-ends"

  # FOL 16 § första stycket
  Scenario: Skyddet kan ges den som ska folkbokföras vid inflyttningen
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    När rättsläget bedöms
    Så gäller "grant-protected-registration"

  # FOL 30 § första stycket
  Scenario: För ett barn anmäler vårdnadshavaren inflyttningen
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 9
    När rättsläget bedöms
    Så gäller "guardian-reports-childs-move"
    Och säger ingen regel något om "report-move-from-abroad"

  # FOL 26 § tredje stycket
  Scenario: Den som har immunitet enligt 4 § anmäler inte
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att personens ålder i hela år är 30
    Och att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    När rättsläget bedöms
    Så säger ingen regel något om "report-move-from-abroad"

  Scenario: Det är okänt om personen har sådan immunitet
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att personens ålder i hela år är 30
    När rättsläget bedöms
    Så är det okänt om "report-move-from-abroad" gäller

  Scenario: För ett barn, men flytten är okänd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 9
    När rättsläget bedöms
    Så är det okänt om "guardian-reports-childs-move" gäller

  Scenario: För ett barn som inte har flyttat hit
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    Och att personens ålder i hela år är 9
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    När rättsläget bedöms
    Så säger ingen regel något om "guardian-reports-childs-move"

  Scenario: Ett barn med sådan immunitet anmäls inte
    Givet dagen är 2025-09-01
    Och att Skatteverket bedömer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att personens ålder i hela år är 9
    Och att personen är utländsk medborgare och omfattas av 4 § lagen (1976:661) om immunitet och privilegier, utan en diplomats immunitet
    När rättsläget bedöms
    Så säger ingen regel något om "guardian-reports-childs-move"

  # FOL 16 § första stycket
  Scenario: Skyddet kan ges den som ska folkbokföras på annan grund
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    Och att Skatteverket bedömer att personen ska folkbokföras på annan grund än flytt från utlandet, till exempel vid födseln, efter att ha bott här sedan födseln eller efter att ha varit avregistrerad som försvunnen
    När rättsläget bedöms
    Så gäller "grant-protected-registration"

  Scenario: Det är okänt om den som inte har flyttat hit ändå ska folkbokföras
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är folkbokförd i Sverige
    Och att ansökan om skyddad folkbokföring har gjorts för personen av den som får göra den
    Och att Skatteverket bedömer att personen kan av särskilda skäl antas bli utsatt för brott, förföljelser eller allvarliga trakasserier
    Och att Skatteverket bedömer att skyddad folkbokföring kan med hänsyn till personens förmåga och förutsättningar antas tillgodose behovet av skydd
    Och att Skatteverket bedömer att det inte stämmer att personen har flyttat hit från utlandet och ska folkbokföras
    När rättsläget bedöms
    Så är det okänt om "grant-protected-registration" gäller

  # FOL 17 § tredje stycket
  Scenario: Skydd efter nämndens ansökan upphör inte på barnets anmälan
    Givet dagen är 2025-09-01
    Och att personen har skyddad folkbokföring som gäller i dag
    Och att Skatteverket bedömer att den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    Och att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    När rättsläget bedöms
    Så säger ingen regel något om "end-protected-registration"

  Scenario: Det är okänt vem som ansökte om skyddet
    Givet dagen är 2025-09-01
    Och att personen har skyddad folkbokföring som gäller i dag
    Och att Skatteverket bedömer att den som har skyddad folkbokföring har anmält att skyddet inte längre behövs, eller det finns särskilda skäl för att det ska upphöra
    När rättsläget bedöms
    Så är det okänt om "end-protected-registration" gäller

  # FOL 3 §
  Scenario: Den som redan är folkbokförd
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är svensk medborgare
    Och att Skatteverket bedömer att det inte stämmer att personen kan antas regelmässigt tillbringa dygnsvilan både här och utomlands och har sin egentliga hemvist här
    Och att det inte stämmer att personen har beviljats uppehållstillstånd med tillfälligt skydd, eller tillstånd efter tillfälligt skydd
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 § första stycket utlänningslagen (minst sex månader, eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd för betänketid enligt 5 kap. 15 § andra stycket utlänningslagen (30 dagar eller förlängt)
    Och att det inte stämmer att personen har ett gällande tillstånd enligt 5 kap. 15 b § utlänningslagen (personsäkerhetsarbete)
    Och att det inte stämmer att personen har en svensk nationell visering för längre vistelse än tre månader, som gäller i dag
    Och att det inte stämmer att personen är undantagen från kravet på uppehållstillstånd på annan grund, till exempel som diplomat
    Och att Skatteverket bedömer att det inte stämmer att det finns synnerliga skäl för att personen ändå ska folkbokföras
    Och att det inte stämmer att personen är medborgare i en annan EES-stat än Sverige (EU-stat, Island, Liechtenstein eller Norge)
    Och att det inte stämmer att personen är eller har varit familj till en EES-medborgare, eller till en svensk som återvänt efter att ha bott i en annan EES-stat, eller har vårdnaden om ett barn till en EES-medborgare
    Och att det inte stämmer att personen är brittisk medborgare, eller anhörig till en brittisk medborgare
    Och att det inte stämmer att personen är medborgare i Danmark, Finland, Island eller Norge
    Och att Skatteverket bedömer att personen kan antas under sin normala livsföring regelmässigt tillbringa sin dygnsvila i Sverige under minst ett år, och inte också regelmässigt utomlands
    Och att personen har ett gällande uppehållstillstånd av något slag
    Och att det inte stämmer att personen omfattas av reglerna om immunitet i 5 § eller 5 a § tredje stycket folkbokföringslagen, själv eller som familjemedlem, tjänare, anhörig eller leverantör
    Och att det inte stämmer att personen hör själv till en främmande stats militära styrka eller ett Natohögkvarter, också till den civila komponenten, och omfattas av 7, 8 eller 10 § lagen (1976:661) om immunitet och privilegier
    Och att personen är folkbokförd i Sverige
    När rättsläget bedöms
    Så säger ingen regel något om "register-in-population-register"

  # Lag (2022:1697) 3 kap. 4 §
  Scenario: Samordningsnummer på begäran, styrkt identitet, men personen har ett äldre personnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    Och att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  Scenario: Samordningsnummer på begäran, styrkt identitet, och det är okänt om personen har ett äldre personnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att Skatteverket bedömer att det inte stämmer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att svaret på hur säker personens identitet är enligt Skatteverket är styrkt
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  # Lag (2022:1697) 3 kap. 4 §
  Scenario: Samordningsnummer när identiteten är osäker, men personen har ett äldre personnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är osäker
    Och att Skatteverket bedömer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    Och att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  Scenario: Samordningsnummer när identiteten är osäker, och det är okänt om personen har ett äldre personnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är osäker
    Och att Skatteverket bedömer att myndigheten eller organet behöver numret för ett sådant särskilt ändamål som godtas vid osäker identitet
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  # Lag (2022:1697) 3 kap. 4 §
  Scenario: Samordningsnummer när identiteten är sannolik, men personen har ett äldre personnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är sannolik
    Och att personen har ett personnummer från tiden före år 2000 utan att ha varit folkbokförd
    När rättsläget bedöms
    Så säger ingen regel något om "coordination-number-may-be-given"

  Scenario: Samordningsnummer när identiteten är sannolik, och det är okänt om personen har ett äldre personnummer
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen är eller har varit folkbokförd i Sverige
    Och att en myndighet eller ett organ som regeringen har bestämt begär ett samordningsnummer för personen
    Och att det inte stämmer att personen, eller någon för personen, ansöker om ett samordningsnummer
    Och att svaret på hur säker personens identitet är enligt Skatteverket är sannolik
    När rättsläget bedöms
    Så är det okänt om "coordination-number-may-be-given" gäller

  # FOL 17 § tredje stycket 2
  Scenario: Särskilda skäl räcker för att barnets skydd ska upphöra
    Givet dagen är 2025-09-01
    Och att det inte stämmer att personen har skyddad folkbokföring som gäller i dag
    Och att barnet har skyddad folkbokföring efter ansökan av socialnämnden
    Och att det inte stämmer att socialnämnden har anmält att barnets skyddade folkbokföring inte längre behövs, eller vården enligt LVU 2 § har upphört
    Och att Skatteverket bedömer att det finns särskilda skäl för att barnets skyddade folkbokföring ska upphöra
    När rättsläget bedöms
    Så gäller "boards-protected-registration-ends"
