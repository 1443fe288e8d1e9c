# SPDX-License-Identifier: EUPL-1.2
"""Rules of one level packed into units: one ruleset and one message each.

All rules of a unit read the same message, whose properties say which rails are set, so no rule ever joins
two messages and each unit is a session of its own. Small units cost less than large ones: the library
searches its tables in a straight line, and a unit none of whose rails is set need not run at all.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from engine.inference.formulas import rails_of
from engine.inference.network import Alpha
from engine.logic.program import Formula

PROPERTIES: Final = 90
RULES: Final = 90
STACK: Final = 56

SENTINEL: Final = "z"
"""The property that every message has and the first rule fires on."""

Rule = tuple[Formula, tuple[int, ...]]
"""A formula that fits, and the rails it sets."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A ruleset with the rails behind its properties and rules."""

    reads: tuple[int, ...]
    """The rail of each property."""
    rules: dict[str, dict[str, object]]
    """The ruleset; rule "0" is the sentinel."""
    sets: tuple[tuple[int, ...], ...]
    """The rails that each rule sets, by its number."""


@dataclass(slots=True)
class _Open:
    rules: list[Rule] = field(default_factory=list)
    properties: dict[int, None] = field(default_factory=dict)
    network: Alpha = field(default_factory=Alpha)

    def take(self, rule: Rule) -> bool:
        """Add a rule if the limits allow; after a refusal the unit can only be closed."""
        reads = rails_of(rule[0])
        if len(self.rules) == RULES or len(self.properties.keys() | reads) > PROPERTIES:
            return False
        self.network.add(rule[0])
        if self.rules and self.network.peak() > STACK:
            return False
        self.rules.append(rule)
        self.properties.update(dict.fromkeys(sorted(reads)))
        return True

    def close(self) -> Unit:
        names = {rail: property_name(place) for place, rail in enumerate(self.properties)}
        rules: dict[str, dict[str, object]] = {"0": {"all": [{"m": {SENTINEL: 1}}]}}
        for number, (formula, _) in enumerate(self.rules, 1):
            rules[str(number)] = _rule(formula, names)
        return Unit(tuple(self.properties), rules, ((), *(rails for _, rails in self.rules)))


def property_name(place: int) -> str:
    """The name of a message's property: ours alone, so that no name comes from the law or a client."""
    return f"a{place}"


def pack(rules: Iterable[Rule]) -> Iterator[Unit]:
    """Put rules, one or more, in their order into as few units as the limits allow."""
    unit = _Open()
    for rule in rules:
        if not unit.take(rule):
            yield unit.close()
            unit = _Open()
            unit.take(rule)
    yield unit.close()


def _rule(formula: Formula, names: dict[int, str]) -> dict[str, object]:
    rule: dict[str, object] = {"all": [{"m": _pattern(formula, names)}]}
    if not isinstance(formula, int):
        rule["cap"] = 60  # all its paths in one firing
    return rule


def _pattern(formula: Formula, names: dict[int, str]) -> dict[str, object]:
    if isinstance(formula, int):
        return {names[formula]: 1}
    operator, parts = formula
    return {"$and" if operator == "&" else "$or": [_pattern(part, names) for part in parts]}
