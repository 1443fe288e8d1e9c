# language: sv
Egenskap: Uppgifter mot felaktiga utbetalningar
  > Lag (2024:307).

  # Lag (2024:307) 2 §
  Scenario: Kommunen lämnar uppgiften
    Givet dagen är 2025-10-01
    Och att en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    Och att det inte stämmer att uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde
    När rättsläget bedöms
    Så gäller "municipality-gives-information-against-wrong-payments"

  Scenario: Kommunen lämnar uppgiften, men det är okänt om en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    Givet dagen är 2025-10-01
    Och att det inte stämmer att uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde
    När rättsläget bedöms
    Så är det okänt om "municipality-gives-information-against-wrong-payments" gäller

  Scenario: Kommunen lämnar uppgiften, men det stämmer inte att en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    Givet dagen är 2025-10-01
    Och att det inte stämmer att uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde
    Och att det inte stämmer att en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-gives-information-against-wrong-payments"

  Scenario: Kommunen lämnar uppgiften, men det är okänt om uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    Givet dagen är 2025-10-01
    Och att en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde
    När rättsläget bedöms
    Så är det okänt om "municipality-gives-information-against-wrong-payments" gäller

  Scenario: Kommunen lämnar uppgiften, men uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    Givet dagen är 2025-10-01
    Och att en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    Och att socialnämnden bedömer att det inte stämmer att övervägande skäl talar för att sekretessen har företräde
    Och att uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-gives-information-against-wrong-payments"

  Scenario: Kommunen lämnar uppgiften, men det är okänt om övervägande skäl talar för att sekretessen har företräde
    Givet dagen är 2025-10-01
    Och att en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    Och att det inte stämmer att uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    När rättsläget bedöms
    Så är det okänt om "municipality-gives-information-against-wrong-payments" gäller

  Scenario: Kommunen lämnar uppgiften, men övervägande skäl talar för att sekretessen har företräde
    Givet dagen är 2025-10-01
    Och att en annan aktör i 2 § lagen (2024:307) än kommunen själv behöver, i sin författningsreglerade verksamhet, en uppgift som kommunen förfogar över för att säkerställa korrekta beslutsunderlag, så att felaktiga utbetalningar som anges i 3 § kan förebyggas, förhindras, upptäckas eller utredas
    Och att det inte stämmer att uppgiften omfattas av sekretess enligt 26 kap. 1–6 §§ eller ett annat lagrum i 2 § tredje stycket lagen (2024:307)
    Och att socialnämnden bedömer att övervägande skäl talar för att sekretessen har företräde
    När rättsläget bedöms
    Så säger ingen regel något om "municipality-gives-information-against-wrong-payments"
