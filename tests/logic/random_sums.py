# SPDX-License-Identifier: EUPL-1.2
"""Random sums of money, with every form of line."""

from typing import Any

from tests.logic.random_conditions import Conditions
from tests.logic.random_vocabulary import DAYS

Data = Any
TABLES = [
    {
        "id": "rows",
        "versions": [
            {
                "to": DAYS[2],
                "rows": [
                    {"key": 0, "value": "5"},
                    {"key": 1, "value": "2.50"},
                    {"key": {"from": 2}, "value": "7", "each": "-1"},
                ],
            },
            {
                "from": DAYS[3],
                "rows": [{"key": {"from": 0, "to": 1}, "value": "4"}, {"key": 2, "value": "9"}],
            },
        ],
    },
    {"id": "words", "versions": [{"rows": [{"key": w, "value": str(n + 1)} for n, w in enumerate("xyz")]}]},
    {"id": "year", "versions": [{"to": DAYS[1], "value": "3"}, {"from": DAYS[2], "value": "4.20"}]},
]


class Sums(Conditions):
    """Draws sums that read the conditions of a law."""

    def lines(self) -> list[Data]:
        """Some lines of an amount."""
        return [{"id": f"l{n}", **self.sum(2)} for n in range(self.dice.randint(1, 2))]

    def count(self) -> Data:
        """A count of items."""
        listed = self.dice.choice(
            [{"in": "incomes", "via": "of"}, {"in": "persons", "where": "a"}, {"in": "guardians"}]
        )
        return {"count": listed}

    def sum(self, depth: int) -> Data:
        """One sum, as a mapping."""
        d = self.dice
        few = [
            {"table": "rows", "key": "n"},
            {"table": "words", "key": "e"},
            {"table": "rows", "key": self.count()},
            {"parameter": "year"},
            {"sum": {"in": "incomes", "via": "of", "take": "m"}},
            {
                "sum": {
                    "in": "persons",
                    "where": self.leaf("person", plain=True),
                    "take": {"table": "rows", "key": "n"},
                }
            },
            {"times": [{"count": {"in": "incomes", "via": "of"}}, d.randint(1, 3)]},
            {
                "share": "0.25",
                "of": {"sum": {"in": "incomes", "via": "of", "take": "m"}},
                "round": self.rounding(),
            },
        ]
        if depth == 0 or d.random() < 0.3:
            return d.choice(few)
        one = self.count()
        one = {**one, "floor": 1}
        more = [
            {"choose": [
                {"when": self.condition("person", 1), "take": self.sum(depth - 1)},
                {"when": self.leaf("person"), "take": d.randint(0, 5)},
                {"else": self.sum(depth - 1)},
            ]},
            {d.choice(["plus", "minus", "max", "min"]): [self.sum(depth - 1), self.sum(depth - 1)]},
            {"max": [0, {"minus": [self.sum(depth - 1), self.sum(depth - 1)]}]},
            {"divide": [self.sum(depth - 1), one], "round": self.rounding()},
            {"divide": [{"table": "rows", "key": one}, one], "round": self.rounding()},
            {"decided_within": {"at_least": d.choice([None, 3]), "at_most": d.choice([None, 9]), "by": "x"}},
            {"amount": "other"},
        ]  # fmt: skip
        return d.choice(more)

    def rounding(self) -> Data:
        """A way to round."""
        unit, mode = self.dice.choice(["ore", "krona"]), self.dice.choice(["up", "down", "half_up"])
        return {"unit": unit, "mode": mode, "choice": "docs/legal"}
