# SPDX-License-Identifier: EUPL-1.2
"""A norm for a household: what is promised at least is never more than the poorest household gets."""

from random import Random

from engine.case.request import read_case
from engine.language.loader import law_of
from engine.service import Engine
from tests.engine.asking import request, row
from tests.language import building
from tests.logic.completions import Here, TooManyWorlds
from tests.logic.enumeration import worlds
from tests.logic.world_sums import amount

VOCABULARY = {
    "person": {
        "inside": "bool",
        "right": "bool",
        "lunch": "bool",
        "years": {"type": "int", "range": [0, 3]},
        "rent": {"type": "money", "range": [0, 2]},
    },
    "income": {"i": {"type": "money", "range": [0, 2]}},
}
PARAMETERS = [
    {"id": "adult", "versions": [{"rows": [{"key": "single", "value": "3"}, {"key": "pair", "value": "5"}]}]},
    {
        "id": "child",
        "versions": [
            {
                "rows": [
                    {"key": 0, "value": "4"},
                    {"key": 1, "value": "1"},
                    {"key": {"from": 2}, "value": "2", "each": "1"},
                ]
            }
        ],
    },
    {
        "id": "common",
        "versions": [
            {
                "rows": [
                    {"key": {"from": 0, "to": 1}, "value": "2"},
                    {"key": 2, "value": "1.50"},
                    {"key": {"from": 3}, "value": "3"},
                ]
            }
        ],
    },
]
MEMBERS = {"in": "persons", "where": "inside"}
LINES = [
    {
        "id": "adult",
        "choose": [
            {"when": {"count": MEMBERS, "ge": 2}, "take": {"table": "adult", "key": "pair"}},
            {"else": {"table": "adult", "key": "single"}},
        ],
    },
    {
        "id": "children",
        "sum": {
            "in": "persons",
            "where": {"all": ["inside", {"not": "right"}]},
            "take": {"choose": [{"when": "lunch", "take": {"table": "child", "key": "years"}}, {"else": 1}]},
        },
    },
    {
        "id": "common",
        "divide": [
            {"table": "common", "key": {"count": MEMBERS, "floor": 1}},
            {"count": MEMBERS, "floor": 1},
        ],
        "round": {"unit": "ore", "mode": "up", "cite": "x"},
    },
    {"id": "income", "minus": ["rent", {"sum": {"in": "incomes", "via": "of", "take": "i"}}]},
]
RULE = {
    "id": "t.p1.x",
    "amount": "norm",
    "when": "right",
    "lines": LINES,
    "total": {
        "max": [
            0,
            {"plus": [{"line": "adult"}, {"line": "children"}, {"line": "common"}, {"line": "income"}]},
        ]
    },
}
FILES = building.files([RULE], VOCABULARY, parameters=PARAMETERS)


def household(dice):
    """A small household of which much, but not all, is known."""

    def some(**facts):
        return {k: v for k, v in facts.items() if dice.random() < 0.75}

    def person(n):
        known = some(inside=dice.random() < 0.7, right=dice.random() < 0.3, lunch=dice.random() < 0.5)
        return {"id": f"p{n}", "facts": {**known, **some(years=dice.randint(0, 3))}}

    people = [person(n) for n in range(dice.randint(0, 2))]
    incomes = [{"id": "i1", "of": "focus", "facts": some(i="1.50")} for _ in range(dice.randint(0, 1))]
    facts = {"right": True, **some(inside=True, rent="1.00")}
    whole = [{"complete": dice.random() < 0.6, "items": items} for items in (people, incomes)]
    return {"facts": facts, "lists": {"persons": whole[0], "incomes": whole[1]}}


def test_at_least_is_never_above_the_least_household_nor_at_most_below_the_greatest():
    """A family would plan its month with money that it does not get."""
    law, counted, exact = law_of(FILES), 0, 0
    with Engine(FILES, workers=0) as engine:
        for n in range(60):
            body = request(**household(Random(f"household {n}")))
            found = row(engine.evaluate(body), "norm", part="amounts")
            low, high = (_ore(found["amount_sek"] or found[end]) for end in ("at_least", "at_most"))
            try:
                ask = worlds(law, read_case(body, law), lambda w: amount(w, Here("person", "focus"), "norm"))
                sums = set(ask)
            except TooManyWorlds:
                continue
            counted += 1
            exact += found["amount_sek"] is not None
            assert low is None or low <= min(sums), (n, low, min(sums), body)
            assert high is None or max(sums) <= high, (n, max(sums), high, body)
            assert found["amount_sek"] is None or len(sums) == 1
            assert found["amount_sek"] is not None or found["missing"], (n, "what is missing is not said")
    assert counted > 30
    assert exact > 3


def _ore(sek):
    return None if sek is None else round(float(sek) * 100)
