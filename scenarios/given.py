# SPDX-License-Identifier: EUPL-1.2
"""Steps that describe a case."""

from engine.language.source import Amendment, Fact
from scenarios.grammar import Table, step
from scenarios.phrases import Statement
from scenarios.problems import ScenarioError, listed
from scenarios.suggestions import nearest
from scenarios.tables import fill
from scenarios.words import link_word
from scenarios.world import Ref, World


@step("given", "dagen är {dag}", example="dagen är 2025-09-01")
def the_day(world: World, dag: str) -> None:
    world.once("dagen", "as_of")
    world.body["as_of"] = dag


@step("given", "att {uppgift}", example="att personen befinner sig i Sverige")
def a_fact(world: World, uppgift: Statement) -> None:
    world.put(uppgift)


@step(
    "given",
    "att för {den} gäller att {uppgift}",
    example='att för barnet "c1" gäller att personens ålder i hela år är 4',
)
def a_fact_of(world: World, den: Ref, uppgift: Statement) -> None:
    world.put(uppgift, den)


@step(
    "given",
    "att ingen kan svara på frågan {fråga}[ för {den}]",
    example='att ingen kan svara på frågan "person_age"',
)
def nobody_knows(world: World, fråga: Fact, den: Ref | None = None) -> None:
    owner = world.item(den) if den else None
    place = world.body if owner is None else owner
    world.once(f"att ingen kan svara på {fråga.id!r}", "not_known", str(place.get("id", "")), fråga.id)
    place.setdefault("not_known", {})[fråga.id] = "asked"


@step("given", "{sak}", example='barnet "c1"')
def an_item(world: World, sak: Ref) -> None:
    world.add(sak)


@step("given", "{sak} {ord} {mål}", example='orosanmälan "r1" om barnet "c1"')
def an_item_about(world: World, sak: Ref, ord: str, mål: Ref) -> None:
    links = list(world.vocabulary.scopes[sak.scope].links)
    if not links or sak.scope == "person":
        raise ScenarioError(f"{sak.text} knyts till andra så här: att … för {sak.text} är …")
    target = world.id_of(mål)
    many = isinstance(world.vocabulary.scopes[sak.scope].links[links[0]], list)
    world.add(sak)[links[0]] = [target] if many else target


@step(
    "given",
    "att {länk} för {den} är {vilka}",
    example='att misstänkta för händelsen "h1" är personen "m1" och personen "m2"',
)
def linked(world: World, länk: str, den: Ref, vilka: list[Ref]) -> None:
    item, link, many = _link(world, länk, den)
    world.once(f"{länk} för {den.text}", "link", den.scope, str(item["id"]), link)
    ids = [world.id_of(ref) for ref in vilka]
    if many:
        before = item.get(link)
        item[link] = {"complete": isinstance(before, dict) and before["complete"], "items": ids}
    elif len(ids) > 1:
        raise ScenarioError(f"{länk} är bara en; är du osäker på vem, skriv: är antingen … eller …")
    else:
        item[link] = ids[0]


@step(
    "given",
    "att {länk} för {den} är antingen {alternativ}",
    example='att sökanden för ansökan "a1" är antingen personen "x1" eller personen "x2"',
)
def linked_to_one_of(world: World, länk: str, den: Ref, alternativ: list[Ref]) -> None:
    item, link, many = _link(world, länk, den)
    world.once(f"{länk} för {den.text}", "link", den.scope, str(item["id"]), link)
    if many:
        raise ScenarioError(f"{länk} kan vara flera; skriv dem du vet och låt listan vara ofullständig")
    item[link] = {"one_of": [world.id_of(ref) for ref in alternativ]}


@step("given", "att {länk} för {den} saknas", example='att partner för personen "x1" saknas')
def not_linked(world: World, länk: str, den: Ref) -> None:
    item, link, many = _link(world, länk, den)
    world.once(f"{länk} för {den.text}", "link", den.scope, str(item["id"]), link)
    item[link] = {"complete": True, "items": []} if many else "none"


@step(
    "given",
    "att listan över {länk} för {den} är fullständig",
    example='att listan över misstänkta för händelsen "h1" är fullständig',
)
def links_complete(world: World, länk: str, den: Ref) -> None:
    item, link, many = _link(world, länk, den)
    if not many:
        raise ScenarioError(f"{länk} är ingen lista")
    before = item.get(link)
    item[link] = {"complete": True, "items": before["items"] if isinstance(before, dict) else before or []}


@step("given", "att listan över {lista} är fullständig", example="att listan över personer är fullständig")
def list_complete(world: World, lista: str) -> None:
    world.members(lista)["complete"] = True


@step("given", "att {den} bara nämns", example='att personen "v1" bara nämns')
def only_named(world: World, den: Ref) -> None:
    item = world.item(den)
    if item is None or den.scope != "person":
        raise ScenarioError("det går bara att säga om en person med egen beteckning")
    item["answered_for"] = False


@step("given", "följande {lista}:", example="följande inkomster:", table=True)
def a_table(world: World, lista: str, table: Table) -> None:
    fill(world, lista, table)


@step("given", "förslaget {förslag}", example='förslaget "sou-2023-97"')
def an_amendment(world: World, förslag: Amendment) -> None:
    world.amendment(förslag.amendment.id)


@step(
    "given",
    "att luckan {lucka} i förslaget {förslag} är {värden}",
    example='att luckan "S3" i förslaget "sou-2023-97" är "independent"',
)
def a_slot(world: World, lucka: str, förslag: Amendment, värden: list[str]) -> None:
    slot = förslag.slots.get(lucka)
    if slot is None:
        raise ScenarioError(f"förslaget har ingen lucka {lucka!r}{nearest(lucka, förslag.slots)}")
    world.once(f"luckan {lucka!r}", "slot", förslag.amendment.id, lucka)
    wrong = [v for v in värden if slot.values and v not in slot.values]
    if wrong or (len(värden) > 1 and slot.type != "set"):
        raise ScenarioError(f"luckan {lucka!r} kan inte vara {listed(wrong or värden, 'och')}")
    single = int(värden[0]) if slot.type == "number" and värden[0].isdecimal() else värden[0]
    world.amendment(förslag.amendment.id)["slots"][lucka] = värden if slot.type == "set" else single


@step("when", "rättsläget bedöms", example="rättsläget bedöms")
def asked(world: World) -> None:
    world.ask()


def _link(world: World, named: str, ref: Ref) -> tuple[dict[str, object], str, bool]:
    links = world.vocabulary.scopes[ref.scope].links
    link = next((k for k in links if named in (k, link_word(k))), None)
    if link is None:
        known = [link_word(k) for k in links]
        raise ScenarioError(
            f"{ref.text} har inget band {named!r}{nearest(named, known)}; det finns {listed(known)}"
        )
    item = world.item(ref)
    if item is None and ref.scope == "person":
        item = world.focus()
    if item is None:
        raise ScenarioError(f"{ref.text} behöver en beteckning")
    return item, link, isinstance(links[link], list)
