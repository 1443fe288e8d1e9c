# SPDX-License-Identifier: EUPL-1.2
"""Random conditions of every form."""

from random import Random
from typing import Any

from tests.logic.random_vocabulary import DAYS

Data = Any


class Conditions:
    """Draws conditions that may read the statuses and rules drawn so far."""

    def __init__(self, dice: Random, families: set[str]) -> None:
        self.dice, self.some = dice, families
        self.statuses: dict[str, str] = {}
        self.rules: list[Data] = []
        self.slots = False
        """Conditions may read the slots of an amendment."""

    def has(self, family: str) -> bool:
        """Whether the law leans on a construct."""
        return family in self.some

    def leaf(self, scope: str, plain: bool = False) -> Data:
        d = self.dice
        cmp = d.choice(["lt", "le", "gt", "ge", "eq"])
        options: list[Data] = {
            "person": [
                "a", "b", "h", {"eq": ["a", d.random() < 0.5]}, {cmp: ["n", d.randint(0, 2)]},
                {"eq": ["d", "none"]},
                {"in": ["e", d.sample(["x", "y", "z", "none"], 2)]}, {cmp: ["d", d.choice(DAYS)]},
                {"eq": ["mo", d.choice(["none", "2025-07-01"])]}, {cmp: ["d", "q"]},
            ],
            "report": ["r", "h", {cmp: ["rd", d.choice(DAYS)]}, {"eq": ["rd", "none"]}],
            "review": ["w"],
            "income": [{cmp: ["m", d.randint(0, 3)]}, {"eq": ["m", 1]}],
            "event": ["v", {cmp: ["b0", d.choice(DAYS)]}],
        }[scope]  # fmt: skip
        if not plain:
            options += [s for s, of in self.statuses.items() if of == scope] * 3
            options += self.special(scope)
        return d.choice(options)

    def special(self, scope: str) -> list[Data]:
        d, found = self.dice, []
        cmp = d.choice(["lt", "le", "gt", "ge", "eq"])
        if scope == "person":
            found += ["j"]
            if self.has("slots") and self.slots:
                found += [{cmp: ["n", {"slot": "N"}]}] * 4
                found += [{cmp: [{"plus": ["q", {"slot": "L"}]}, d.choice(["d", DAYS[2]])]}] * 3
            if self.has("first_of") and "pos" in self.statuses_valued():
                found += [{"in": ["pos", d.sample(["A", "B", "C", "none"], d.randint(1, 2))]}] * 4
                found += [{"eq": ["pos", "A"]}]
            if self.has("clear"):
                found += [{"clear": "j"}] * 5
            if self.has("dates"):
                found += [{cmp: [self.day(), self.day()]} for _ in range(5)]
            if self.has("ages"):
                found += [{cmp: [{"age": ["self", d.choice(["as_of", "q", "d"])]}, d.choice([17, 18])]}] * 4
                found += [{cmp: [{"birthday": ["self", 18]}, d.choice(["as_of", "q", "d"])]}] * 3
            if self.has("parameters"):
                par = {"parameter": d.choice(["line", "line", "gap"]), "at": d.choice(["as_of", "d", "q"])}
                found += [{cmp: ["n", par]}] * 5
            if self.has("due") and self.rules and any(r.get("gives") == "o" for r in self.rules):
                found += [{cmp: [{"due": "o"}, d.choice(["q", "d", "as_of"])]}] * 3
        if scope == "report" and (self.has("paths") or self.has("through")):
            ahead = [f"about.{s}" for s, of in self.statuses.items() if of == "person"]
            found += [
                "about.a",
                "about.b",
                {cmp: ["about.n", d.randint(0, 2)]},
                {cmp: ["about.d", "rd"]},
                *ahead * 3,
            ]
            found += [{"lt": [{"age": ["about", "rd"]}, 18]}]
            if "pos" in self.statuses_valued():
                found += [{"in": ["about.pos", d.sample(["A", "B", "C"], 2)]}] * 3
        if scope == "review":
            found += [
                "on.r",
                "on.about.a",
                {cmp: ["on.about.n", 1]},
                *["on.about.a", {cmp: ["on.rd", "on.about.d"]}],
            ]
            found += [f"on.{s}" for s, of in self.statuses.items() if of == "report"] * 3
            found += [f"on.about.{s}" for s, of in self.statuses.items() if of == "person"] * 3
        if self.has("linked"):
            found += {
                "person": [{"linked": ["partner", "self"]}, "partner.a", {"linked": ["partner", "partner"]}]
                * 3,
                "report": [{"linked": ["about", "by"]}, {"linked": ["by.partner", "about"]}] * 3,
                "review": [{"linked": ["on.about", "on.by"]}] * 3,
                "event": ["place.a", {"linked": ["place", "place.partner"]}] * 3,
            }.get(scope, [])
        return found

    def statuses_valued(self) -> list[str]:
        return [r["status"] for r in self.rules if "first_of" in r]

    def day(self) -> Data:
        d = self.dice
        if d.random() < 0.3:
            return d.choice(["d", "q", "as_of", d.choice(DAYS)])
        return d.choice([
            {d.choice(["latest", "earliest"]): d.sample(["d", "q", "as_of", d.choice(DAYS)], 2)},
            {d.choice(["plus", "minus"]): [d.choice(["d", "q"]), d.choice(["P1D", "P1W", "P1M"])]},
            {"end_of": [d.choice(["month", "quarter", "year"]), d.choice(["d", "q"])]},
            {"plus": [{"end_of": ["month", "q"]}, "P1M"]},
            {"plus": [{"latest": ["d", "q"]}, "P1D"]},
        ])  # fmt: skip

    def condition(self, scope: str, depth: int = 2) -> Data:
        d = self.dice
        if depth == 0 or d.random() < 0.25:
            leaf = self.leaf(scope)
            return {"not": leaf} if d.random() < 0.3 else leaf
        roll = d.random()
        if self.has("lists") and roll < 0.5 and scope in ("person", "report"):
            return self.quantifier(scope, depth)
        if self.has("split") and roll < 0.6 and scope == "person":
            return self.split(scope, depth)
        parts = [self.condition(scope, depth - 1) for _ in range(d.randint(2, 3))]
        return {d.choice(["all", "any"]): parts}

    def quantifier(self, scope: str, depth: int) -> Data:
        d = self.dice
        if scope == "report":
            body = {"in": "reports", "via": "about", "where": self.leaf("report", plain=True)}
        else:
            body = d.choice([
                {"in": "reports", "via": "about", "where": self.condition("report", depth - 1)},
                {"in": "incomes", "via": "of", "where": self.leaf("income")},
                {"in": "events", "via": "victims", "where": "v"},
                {"in": "persons", "where": self.leaf("person", plain=d.random() < 0.5)},
                {"in": "guardians", "where": self.leaf("person", plain=d.random() < 0.5)},
                {"in": "reports"},
            ])  # fmt: skip
        kind = d.choice(["exists", "exists", "all_of", "count"])
        return {"count": body, "ge": d.randint(1, 2)} if kind == "count" else {kind: body}

    def split(self, scope: str, depth: int) -> Data:
        d, day = self.dice, {"plus": ["q", "P1D"]}
        by, cells, again = d.choice([
            ("n", [{"lt": 1}, {"ge": 1}], {"gt": ["n", 0]}),
            ("d", [{"lt": DAYS[2]}, {"ge": DAYS[2]}], {"le": ["d", d.choice(DAYS)]}),
            (day, [{"le": DAYS[2]}, {"gt": DAYS[2]}], {"lt": [day, DAYS[1]]}),
            ("e", [{"in": ["x"]}, {"in": ["y", "z"]}], {"eq": ["e", "x"]}),
            ({"age": ["self", "as_of"]}, [{"lt": 18}, {"ge": 18}], {"lt": [{"age": ["self", "as_of"]}, 18]}),
        ])  # fmt: skip
        if "pos" in self.statuses_valued() and d.random() < 0.5:
            by, cells, again = "pos", [{"in": ["A"]}, {"in": ["B", "C"]}], {"eq": ["pos", "B"]}
        then = [d.choice([self.condition(scope, depth - 1), again, self.leaf(scope)]) for _ in cells]
        return {"split": {"by": by, "cells": [{**c, "then": t} for c, t in zip(cells, then, strict=True)]}}
