# SPDX-License-Identifier: EUPL-1.2
"""A law of one rule a construct, cases to ask it, and ways to change it."""

from typing import Any

from tests.language import building

Data = dict[str, Any]
FACTS: Data = {
    "person": {
        "a": "bool",
        "b": "bool",
        "c": "bool",
        "z": "bool",
        "d": {"type": "date", "none": True},
        "q": "date",
        "j": "judgement",
        "k": "judgement",
        "m": {"type": "money", "range": [0, 900]},
        "n": {"type": "int", "range": [0, 9]},
        "e": {"type": "enum", "values": ["x", "y"]},
    },
    "report": {"r": "bool", "rd": {"type": "date", "none": True}},
}
RULES: list[Data] = [
    {"id": "t.p1.duty", "gives": "duty", "when": "a"},
    {"id": "t.p2.right", "gives": "right", "when": {"any": ["b", "st"]}},
    {"id": "t.p3.st", "status": "st", "when": "c"},
    {
        "id": "t.p4.pos",
        "status": "pos",
        "first_of": [{"value": "X", "when": "a"}, {"value": "Y", "when": "b"}],
    },
    {"id": "t.p5.step", "gives": "step", "when": {"in": ["pos", ["X"]]}},
    {"id": "t.p6.warn", "warning": "warn", "when": "a"},
    {"id": "t.p7.hint", "suggests": "j", "when": "a"},
    {"id": "t.p8.judged", "gives": "judged", "when": {"all": ["a", "j"]}},
    {
        "id": "t.p9.money",
        "amount": "money",
        "when": "a",
        "period": "q",
        "lines": [{"id": "l", "parameter": "base"}],
    },
    {"id": "t.p10.report", "gives": "told", "scope": "report", "when": "r"},
    {"id": "t.p11.resp", "status": "home", "when": "b"},
    {"id": "t.p12.other", "amount": "other", "when": "b", "lines": [{"id": "l", "plus": [7]}]},
    {"id": "t.p13.beware", "warning": "beware", "when": "c"},
]
LINKS: Data = {**building.SCOPES, "report": {"about": "person", "also": "person"}}
DECLARED: Data = {
    "step": {"kind": "power", "step": "apply-utll-5-15"},
    "warn": {"guards": ["apply-utll-5-15"]},
    "beware": {"guards": ["apply-utll-5-15"]},
}
PARAMETERS: list[Data] = [
    {"id": "base", "versions": [{"to": "2025-06-30", "value": "10"}, {"from": "2025-07-01", "value": "20"}]},
    {"id": "rows", "versions": [{"rows": [{"key": 1, "value": "5"}, {"key": {"from": 2}, "value": "9"}]}]},
    {"id": "more", "versions": [{"rows": [{"key": 1, "value": "6"}, {"key": {"from": 2}, "value": "8"}]}]},
    {"id": "public-holidays", "unit": "day", "versions": [{"days": ["2025-08-04"]}]},
]
_ACT: Data = {"short": "T", "name": building.TEXT, "state": "read"}
ACTS: list[Data] = [
    {"prefix": "t", "layer": "statute", **_ACT, "from": "2025-07-01"},
    {"prefix": "below", "layer": "ordinance", **_ACT},
]
FILES: Data = building.files(RULES, FACTS, declared=DECLARED, parameters=PARAMETERS, links=LINKS, acts=ACTS)
_KNOWN: Data = {
    "a": True,
    "b": False,
    "c": True,
    "d": "2025-01-10",
    "q": "2025-08-01",
    "m": "300.00",
    "n": 1,
    "e": "x",
}
_PEOPLE: Data = {"complete": True, "items": [{"id": "p1", "facts": {"a": True, "m": "5.00", "n": 3}}]}
CASES: list[Data] = [
    {},
    {"facts": {**_KNOWN, "z": True}},
    {"facts": {**_KNOWN, "a": True, "b": True}, "lists": {"persons": _PEOPLE}},
    {"facts": {**_KNOWN, "a": False, "n": 7}, "assessments": {"j": {"value": True}}, "as_of": "2025-03-01"},
    {
        "lists": {
            "reports": [
                {"id": "r1", "about": "focus", "also": "none", "facts": {"r": True, "rd": "2025-08-01"}}
            ]
        },
        "facts": {"a": True, "b": None},
    },
]


def rule(id_: str, **keys: Any) -> tuple[str, str, Data]:
    """A change of a rule, found by the words of its id."""
    whole = next(r["id"] for r in RULES if r["id"].endswith(f".{id_}"))
    return "rule", whole, keys


def outcome(id_: str, **keys: Any) -> tuple[str, str, Data]:
    """A change of what rules give."""
    return "outcome", id_, keys


def fact(id_: str, **keys: Any) -> tuple[str, str, Data]:
    """A change of a fact."""
    return "fact", id_, keys


def deadline(**keys: Any) -> tuple[str, str, Data]:
    """The duty with one deadline."""
    return rule("duty", deadlines=[keys])


def line(**keys: Any) -> tuple[str, str, Data]:
    """The amount with one line."""
    return rule("money", lines=[{"id": "l", **keys}])


WITHIN: Data = {"kind": "within", "within": "P1D", "from": "q"}
EVERY: Data = {"kind": "every", "first": "P2Y", "then": "P1Y", "from": "d", "last": "q"}
FIRST: Data = {**EVERY, "from": "q", "last": "d"}
BEFORE, AFTER = {"to": "2025-06-30", "when": "a"}, {"from": "2025-07-01", "when": "b"}
GROUP = {"in": "persons", "where": "a"}
NEAREST, UP = {"unit": "krona", "mode": "half_up", "cite": "x"}, {"unit": "krona", "mode": "up", "cite": "x"}
