# SPDX-License-Identifier: EUPL-1.2
"""Steps that say what an answer is worth when the law has changed, or may have, since it was read."""

from scenarios.grammar import step
from scenarios.problems import ScenarioError
from scenarios.then import must, says
from scenarios.world import Ref, World

_STATES = {"superseded": "ersatt", "unchecked": "inte kontrollerat"}


def _stale(world: World, id_: str, who: Ref | None, state: str, reform: str | None) -> None:
    found = world.entry(id_, who)["stale_law"]
    if found is None:
        raise ScenarioError(f"{id_!r} är varken ersatt eller okontrollerat")
    told = f"{id_!r} är {_STATES[found['state']]}, reform {found['reform'] or '(ingen)'}"
    must(found["state"] == state and found["reform"] == reform, told)


@step(
    "then",
    "är {utfall} okänt efter reformen {reform}",
    about=True,
    example='är "subsistence-support" okänt efter reformen "bidragstak-2027"',
)
def superseded(world: World, utfall: str, reform: str, den: Ref | None) -> None:
    entry = world.entry(utfall, den)
    must(entry["truth"] == "unknown", says(entry))
    _stale(world, utfall, den, "superseded", reform)


@step(
    "then",
    "gällde {utfall} enligt den lydelse som senast lästes",
    about=True,
    example='gällde "subsistence-support" enligt den lydelse som senast lästes',
)
def held_as_read(world: World, utfall: str, den: Ref | None) -> None:
    found = world.entry(utfall, den)["under_last_read_law"]
    must(found is not None and found["truth"] == "true", f"{utfall!r}: {found and found['truth']}")


@step(
    "then",
    "är {utfall} inte kontrollerat efter reformen {reform}",
    about=True,
    example='är "right-to-interventions" inte kontrollerat efter reformen "mottagandelag-2026"',
)
def unchecked_beside(world: World, utfall: str, reform: str, den: Ref | None) -> None:
    _stale(world, utfall, den, "unchecked", reform)


@step(
    "then",
    "är {utfall} läst till en tidigare dag",
    about=True,
    example='är "open-investigation" läst till en tidigare dag',
)
def unchecked(world: World, utfall: str, den: Ref | None) -> None:
    _stale(world, utfall, den, "unchecked", None)


@step(
    "then",
    "är {utfall} läst för den dagen",
    about=True,
    example='är "open-investigation" läst för den dagen',
)
def read(world: World, utfall: str, den: Ref | None) -> None:
    found = world.entry(utfall, den)["stale_law"]
    must(found is None, f"{utfall!r}: {found}")
