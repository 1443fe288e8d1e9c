# SPDX-License-Identifier: EUPL-1.2
"""One random law and case held against every completion."""

from dataclasses import dataclass
from random import Random
from typing import Any

from engine.case.request import read_case
from engine.logic.compiled import CompiledLaw, compile_law
from tests.language.building import Asked
from tests.logic import random_cases, random_laws
from tests.logic.completions import Here, TooManyWorlds
from tests.logic.enumeration import Forgetful, worlds
from tests.logic.worlds import World


@dataclass
class Checked:
    """What the engine said of one target of one random case, and what every completion said."""

    drawn: random_laws.Drawn
    compiled: CompiledLaw
    body: dict[str, Any]
    target: str
    item: str
    said: str
    answers: set[bool] | None
    """``None``: too many completions to walk through. Empty: no completion keeps the axioms."""
    broken: bool
    """The engine found an axiom broken."""

    @property
    def wrong(self) -> str | None:
        """What is wrong with the answer, if anything."""
        if not self.answers:
            return None
        if self.broken:
            return "refused though completions exist"
        if self.said == "CONFLICT":
            return "true and false at once"
        if (self.said == "T" and False in self.answers) or (self.said == "F" and True in self.answers):
            return "unsound"
        return None

    @property
    def settled(self) -> bool:
        """Every completion agrees."""
        return self.answers is not None and len(self.answers) == 1

    @property
    def weak(self) -> bool:
        """Unknown, though every completion agrees."""
        return self.settled and self.said == "U"


def asks(target: str, here: Here) -> Any:
    """The question a world is asked about a target."""
    name, _, value = target.partition("=")

    def ask(world: World) -> bool:
        found = world.status(here, name)
        return bool(found == value if value else found)

    return ask


def drawn_case(dice: Random, family: str | None = None) -> Checked:
    """A random law, a random case, and what the engine says of one target of one item."""
    drawn = random_laws.draw(dice, family)
    return asked(dice, drawn, compile_law(drawn.law), random_cases.body(dice, drawn))


def asked(dice: Random, drawn: random_laws.Drawn, compiled: CompiledLaw, body: dict[str, Any]) -> Checked:
    """What the engine says of a random target of a random item."""
    asked = Asked(compiled, body)
    target = dice.choice(drawn.targets())
    names = drawn.law.names
    scope = {**names.outcomes, **names.statuses}[target.partition("=")[0]]
    named = [str(i.id) for i in asked.case.items[scope]]
    if not named:
        target, scope = "o", drawn.scope
        named = [str(i.id) for i in asked.case.items[scope]]
    item = dice.choice(named)
    return Checked(drawn, compiled, body, target, item, asked(target, item), None, bool(asked.broken))


def needless(found: Checked) -> bool:
    """Unknown though it need not be even to an evaluator that forgets what it has read."""
    law = found.drawn.law
    names = law.names
    here = Here({**names.outcomes, **names.statuses}[found.target.partition("=")[0]], found.item)
    try:
        ask = asks(found.target, here)
        answers = set(worlds(law, read_case(found.body, law), ask, 2500, kind=Forgetful))
    except TooManyWorlds:
        return False
    return len(answers) == 1


def enumerate_worlds(found: Checked, limit: int = 2500, most_new: int = 1) -> Checked:
    """Ask every completion the same."""
    law = found.drawn.law
    case = read_case(found.body, law)  # read afresh: no axiom has drawn any conclusion yet
    names = law.names
    scope = {**names.outcomes, **names.statuses}[found.target.partition("=")[0]]
    try:
        found.answers = set(worlds(law, case, asks(found.target, Here(scope, found.item)), limit, most_new))
    except TooManyWorlds:
        found.answers = None
    return found
