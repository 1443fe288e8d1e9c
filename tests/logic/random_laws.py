# SPDX-License-Identifier: EUPL-1.2
"""Random small laws that use every construct, each with the constructs it leans on (its *families*)."""

import re
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from engine.language.law import Law
from engine.language.loader import law_of
from engine.language.problems import LawError
from tests.language import building
from tests.logic.random_sums import TABLES, Sums
from tests.logic.random_vocabulary import DAYS, FACTS, FAMILIES, LINKS, PARAMETERS

Data = Any


@dataclass(frozen=True)
class Drawn:
    """A random law: its files, what it leans on, and the scope its outcome speaks of."""

    files: dict[str, Any]
    law: Law
    family: str
    scope: str

    def targets(self) -> list[str]:
        """What can be asked of the law: its outcome, statuses and values (``status=value``)."""
        names = self.law.names
        plain = [s for s in names.statuses if s not in names.status_values]
        valued = [f"{s}={v}" for s, values in names.status_values.items() for v in (*values, "none")]
        return ["o", "o", *plain, *valued]


def draw(dice: Random, family: str | None = None) -> Drawn:
    """A law that loads; those whose rules happen to run in a circle are drawn again."""
    while True:
        maker = Maker(dice, family)
        made = maker.files()
        try:
            law = law_of(made)
        except LawError as error:
            if {p.code for p in error.problems} <= {"circle"}:
                continue
            raise
        if "t.s0x" in law.rules:  # what an amendment does that is left out of some readers
            hidden = (dice.choice(["t.o0", "t.o1", "t"]),)
            law.rules["t.s0x"] = replace(law.rules["t.s0x"], hidden_from=hidden)
        return Drawn(made, law, maker.main, maker.scope)


class Maker(Sums):
    """Draws one law."""

    def __init__(self, dice: Random, family: str | None, scope: str | None = None) -> None:
        if family is None and dice.random() < 0.4:
            self.main, families = "mixed", set(dice.sample(FAMILIES, 3))
        else:
            self.main = family or dice.choice(FAMILIES)
            families = {self.main}
        super().__init__(dice, families)
        self.free = scope is None
        self.scope = scope or self._outcome_scope()

    def _outcome_scope(self) -> str:
        if "span" in self.some:
            return "event"
        if "through" in self.some:
            return "report"
        if "paths" in self.some:
            return self.dice.choice(["report", "review"])
        if "linked" in self.some:
            return self.dice.choice(["person", "report", "review", "event"])
        return "report" if self.dice.random() < 0.1 else "person"

    # ---- rules

    def wordings(self, scope: str) -> list[Data]:
        d = self.dice
        cut = d.choice([1, 2])
        after = {"from": DAYS[cut], "when": self.condition(scope)}
        before = {"to": DAYS[cut - 1], "when": self.condition(scope)}
        return d.choice([
            [after, before], [after, {"to": before["to"], "unread": True}], [after], [before],
            [{**after, "when": before["when"]}, before],
        ])  # fmt: skip

    def anchor(self, scope: str) -> Data:
        d = self.dice
        return d.choice({
            "person": ["d", "d", "as_of", "q", {"latest": ["d", "q"]}, "mo"],
            "report": ["rd", "about.d"],
            "review": ["on.rd", "as_of"],
        }.get(scope, ["as_of"]))  # fmt: skip

    def rule(self, id_: str, scope: str, **keys: Data) -> Data:
        d = self.dice
        made: Data = {"id": id_, "scope": scope, **keys}
        if "first_of" not in keys:
            made["when"] = self.condition(scope)
        if self.has("cells") and d.random() < 0.8:
            made["anchor"] = self.anchor(scope)
            if "first_of" in keys:
                made["wording"] = d.choice([{"from": DAYS[2]}, {"to": DAYS[1]}])
            else:
                made["wordings"] = self.wordings(scope)
            made["wording"] = {**made.get("wording", {}), "began": d.choice(["introduced", "earlier_unread"])}
        if self.has("span") and scope == "event":
            made["anchor"] = {"span": ["b0", "e0"]}
            made["wordings"] = self.wordings(scope)
            made["wording"] = {"began": d.choice(["introduced", "earlier_unread"])}
        if self.has("horizon") and d.random() < 0.2:
            made["suspended"] = True
        if self.has("horizon") and d.random() < 0.5:
            made["anchor"] = self.anchor(scope)
        if self.has("exceptions") or self.has("through"):
            self.except_from(made, scope)
        if self.has("due") and keys.get("gives") == "o" and scope == "person":
            made["deadlines"] = self.deadlines()
        self.rules.append(made)
        return made

    def except_from(self, made: Data, scope: str) -> None:
        d, unless = self.dice, []
        if d.random() < 0.5:
            unless.append({"when": self.condition(scope, 1)})
        near = [r["id"] for r in self.rules if r["scope"] == scope and "first_of" not in r]
        if near and d.random() < 0.6:
            unless.append(d.choice(near))
        elif near and d.random() < 0.5 and not _reads(made):
            made["defeats"] = [d.choice(near)]
        far = [r["id"] for r in self.rules if r["scope"] == "person" and "first_of" not in r]
        if self.has("through") and scope == "report" and far and d.random() < 0.6:
            unless.append({"rule": d.choice(far), "through": "about"})
        if self.has("through") and scope == "person" and d.random() < 0.4 and not _reads(made):
            reports = [r["id"] for r in self.rules if r["scope"] == "report"]
            if reports:
                made["defeats"], made["through"] = [d.choice(reports)], "about"
        made["unless"] = unless

    def deadlines(self) -> list[Data]:
        d = self.dice
        every = {"kind": "every", "first": "P2D", "then": "P1D", "from": d.choice(["q", "d"]), "last": "d"}
        once = [
            {
                "kind": "within",
                "within": d.choice(["P1D", "-P1D"]),
                "from": d.choice(["q", "d", {"latest": ["q", "d"]}]),
            },
            {"kind": "before", "date": d.choice(["d", "q"]), "unless": "b"},
            {"kind": "immediately", "from": d.choice(["d", "q", "as_of"])},
            {"kind": "not_before", "within": "P1D", "from": "q"},
            {"kind": "promptly"},
            {"kind": "within", "within": "P1M", "from": {"end_of": ["month", "q"]}, "when": {"not": "a"}},
            every,
            {"kind": "every", "first": "P1W", "from": "d"},
        ]
        found = d.sample(once, d.randint(1, 3))
        return [{**x, "when": d.choice(["a", {"not": "a"}])} if d.random() < 0.3 else x for x in found]

    def files(self) -> dict[str, Any]:
        """The whole law."""
        d = self.dice
        for n in range(d.randint(1, 2)):
            scopes = ["person", "person", "report"] if self.scope != "report" else ["person"]
            scope = d.choice(scopes)
            self.rule(f"t.s{n}", scope, status=f"st{n}")
            self.statuses[f"st{n}"] = scope
            if self.has("hidden") or d.random() < 0.1:
                self.rule(f"t.s{n}x", scope, status=f"st{n}")
        if self.has("first_of") or (self.has("split") and d.random() < 0.5):
            branches = [{"value": v, "when": self.condition("person", 1)} for v in "ABC"]
            if d.random() < 0.5:
                branches[2]["when"] = "always"
            self.rule("t.pos", "person", status="pos", first_of=branches)
            if self.has("first_of") and self.free and self.scope == "person" and d.random() < 0.3:
                self.scope = "report"
                self.some.add("paths")
        for n in range(d.randint(1, 3)):
            self.rule(f"t.o{n}", self.scope, gives="o")
        if self.has("sums"):
            other = {"amount": "other", "lines": [{"id": "one", "plus": [self.dice.randint(1, 3), "m0"]}]}
            self.rules.append({"id": "t.other", "scope": "person", "when": self.leaf("person"), **other})
            money = {
                "amount": "money",
                "lines": self.lines(),
                "period": self.dice.choice(["as_of", "as_of", "q"]),
            }
            self.rules.append(
                {"id": "t.money", "scope": "person", "when": self.condition("person", 1), **money}
            )
        if self.has("due") and self.scope == "person":
            self.rule("t.late", "person", status="late")
            self.statuses["late"] = "person"
        return building.files(
            self.rules, FACTS, links=LINKS, parameters=[*PARAMETERS, *TABLES], axioms=self.axioms(),
            transitions=self.transitions(), reforms=self.reforms(),
        )  # fmt: skip

    def axioms(self) -> list[Data]:
        d, found = self.dice, []
        names = ["a", "b", "a", "b", *[s for s, of in self.statuses.items() if of == "person"] * 3]
        for n in range(2 if self.has("axioms") else 0):
            two = [x if d.random() < 0.5 else {"not": x} for x in d.sample(names, 2)]
            if len({x if isinstance(x, str) else x["not"] for x in two}) == 2:
                found.append({"id": f"x{n}", "scope": "person", "clause": two})
        if self.has("axioms") and d.random() < 0.3:
            found.append({"id": "x9", "scope": "person", "clause": ["a", {"le": ["d", "q"]}]})
        return found

    def transitions(self) -> list[Data]:
        d, found = self.dice, []
        for n in range(d.randint(1, 2) if self.has("transition") else 0):
            by = {"person": "d", "report": "rd"}.get(self.scope, "as_of")
            when = self.leaf(self.scope)
            if '"late"' in repr(when) or "due" in repr(when):
                when = self.leaf(self.scope, plain=True)
            found.append({
                "id": f"tr{n}", "cite": "p. 6", "scope": self.scope, "reads": [d.choice(["t.o0", "t.o1"])],
                "not": d.choice([[], ["t.o1"], ["t.o0"]]), "by": by, "when": when,
            })  # fmt: skip
        if found:
            for r in self.rules:
                if r.get("gives") == "o" and "wordings" not in r:
                    r["wordings"], r["wording"] = self.wordings(self.scope), {"began": "introduced"}
        return found

    def reforms(self) -> list[Data]:
        d = self.dice
        if not self.has("horizon"):
            return []
        return [
            {
                "id": "ref",
                "day": d.choice(DAYS[1:3]),
                "replaces": [d.choice(["t.s0", "t.o0", "t.o1", "t.st1"])],
            }
        ]


def _reads(rule: Data) -> bool:
    """Whether a rule reads what other rules give, so that it must not stand among their exceptions."""
    return (
        re.search(
            r"'(st\d|pos|t\.\w+|about\.st\d)'",
            repr({k: v for k, v in rule.items() if k not in ("id", "status")}),
        )
        is not None
    )
