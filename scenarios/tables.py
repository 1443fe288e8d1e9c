# SPDX-License-Identifier: EUPL-1.2
"""Items written as a table, with the headings in the first row or in the first column."""

import re
from typing import Any

from engine.language.source import Fact
from scenarios import values
from scenarios.phrases import Statement
from scenarios.problems import MisfitError, ScenarioError
from scenarios.suggestions import nearest
from scenarios.words import PREPOSITIONS, RELATION_CELLS, link_word
from scenarios.world import Ref, World

RELATION = "relation"


def fill(world: World, scope: str, table: list[list[str]]) -> None:
    """Add the items of a table to a case."""
    rows = upright(world, scope, table)
    heads = rows[0]
    for n, head in enumerate(heads):
        if not any(row[n].strip() for row in rows[1:]):
            raise ScenarioError(f"kolumnen {head!r} är tom; ta bort den eller fyll i den")
        if heads.index(head) != n:
            raise ScenarioError(f"kolumnen {head!r} står två gånger")
    if len(rows) < 2:
        raise ScenarioError("tabellen har inga rader")
    for row in rows[1:]:
        cells = dict(zip(heads, (cell.strip() for cell in row), strict=True))
        if not cells["id"]:
            raise ScenarioError("en rad i tabellen saknar id")
        _item(world, scope, cells)


def upright(world: World, scope: str, table: list[list[str]]) -> list[list[str]]:
    """A table with its headings in the first row; an unknown heading is an error."""
    if not table or table[0][0].strip() != "id":
        raise ScenarioError("en tabell följer, och dess första ruta är id")
    clean = [[cell.strip() for cell in row] for row in table]
    lying = [list(column) for column in zip(*clean, strict=True)]
    row_faults = [head for head in clean[0] if not _known(world, scope, head)]
    column_faults = [head for head in lying[0] if not _known(world, scope, head)]
    if not row_faults and not column_faults:
        if len(clean) == 1:
            return clean
        raise ScenarioError("det går inte att se om rubrikerna står i första raden eller första kolumnen")
    faults = min(row_faults, column_faults, key=len)
    if faults:
        known = [
            *_links(world, scope),
            *(f.label.sv for f in _facts(world, scope)),
            *(f.id for f in _facts(world, scope)),
        ]
        raise ScenarioError(f"rubriken {faults[0]!r} används inte{nearest(faults[0], known)}")
    return clean if not row_faults else lying


def _facts(world: World, scope: str) -> list[Fact]:
    return [f for f in world.vocabulary.facts.values() if f.scope == scope]


def _links(world: World, scope: str) -> dict[str, str]:
    links = list(world.vocabulary.scopes[scope].links)
    first = {} if scope == "person" or not links else dict.fromkeys(PREPOSITIONS, links[0])
    return {**first, **{link: link for link in links}, **{link_word(link): link for link in links}}


def _known(world: World, scope: str, head: str) -> bool:
    return (
        head == "id"
        or (head == RELATION and scope == "person")
        or head in _links(world, scope)
        or bool([f for f in _facts(world, scope) if head in (f.id, f.label.sv)])
    )


def _item(world: World, scope: str, cells: dict[str, str]) -> None:
    name = world.name(scope)
    id_ = cells["id"]
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", id_):
        raise ScenarioError(f"id {id_!r} får bara ha bokstäverna a–z, siffror, punkt, _ och -")
    relation = cells.get(RELATION) or None
    if relation is not None and relation not in RELATION_CELLS:
        raise ScenarioError(f"relationen {relation!r} finns inte{nearest(relation, RELATION_CELLS)}")
    ref = Ref(scope, id_, f'{name} "{id_}"', RELATION_CELLS[relation] if relation else None)
    item = world.add(ref)
    links = _links(world, scope)
    for head, cell in cells.items():
        if not cell or head in ("id", RELATION):
            continue
        if head in links:
            item[links[head]] = _target(world, scope, links[head], cell)
        else:
            world.put(_statement(world, scope, head, cell), ref)


def _target(world: World, scope: str, link: str, cell: str) -> Any:
    target = world.vocabulary.scopes[scope].links[link]
    focus = world.name("person")
    ids = ["focus" if part == focus else part for part in re.split(r", | och ", cell)]
    if isinstance(target, list):
        return {"complete": False, "items": ids}
    return "none" if cell == "saknas" else ids[0]


def _statement(world: World, scope: str, head: str, cell: str) -> Statement:
    fact = next(f for f in _facts(world, scope) if head in (f.id, f.label.sv))
    try:
        if fact.assessors:
            if cell in values.UNKNOWN:
                return Statement(fact, "unassessed")
            if cell not in ("ja", "nej"):
                raise MisfitError(f"en bedömning är ja, nej eller okänd, inte {cell!r}")
            return Statement(fact, "assessment", cell == "ja", fact.assessors[0])
        if fact.none and cell in ("saknas", "ännu inte"):
            return Statement(fact, "value", "none")
        return Statement(fact, "value", values.value(fact, cell))
    except MisfitError as misfit:
        raise ScenarioError(f"kolumnen {head!r}: {misfit.reason}") from None
