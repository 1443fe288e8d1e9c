# SPDX-License-Identifier: EUPL-1.2
"""Each outcome for each subject: truth, status, what is open, by whom, by when, and on what law."""

import datetime as dt
from typing import Any

from engine.calculation.deadlines import due_day, falling_due
from engine.case.model import Item
from engine.corpus.horizon import unchecked
from engine.explain.deciding import Deciding, Part
from engine.explain.nearest_rules import NearestRules
from engine.explain.open_parts import OpenWalk
from engine.explain.open_things import OpenParts
from engine.explain.shared import Shared
from engine.language import expressions as e
from engine.language.law import Rule, Span
from engine.language.source import Outcome, Role
from engine.logic.evaluation import FALSE, TRUE, UNKNOWN, Evaluation
from engine.logic.nodes import Ref

_LEVELS = ("V1", "V2", "V3")


class Outcomes:
    """Describes the outcomes of one evaluated case."""

    def __init__(self, evaluation: Evaluation, deciding: Deciding, shared: Shared | None = None) -> None:
        self.shared = shared
        self.evaluation = evaluation
        self.law = evaluation.compiled.law
        self.deciding = deciding
        self.walk = OpenWalk(evaluation, deciding, shared)
        self.nearest = NearestRules(deciding)
        self.open: dict[tuple[str, str, str | None], OpenParts] = {}

    # ---- truth

    def part(self, outcome: str, item: Item) -> Part:
        """The root of an outcome for a subject."""
        return Part(self.evaluation.index(item), self.evaluation.compiled.outcomes[outcome])

    def truth(self, outcome: str, item: Item) -> tuple[str, bool]:
        """The truth, and whether every rule is false (which open closure leaves unknown)."""
        raw = self.evaluation.truth(self.evaluation.compiled.outcomes[outcome], item)
        if raw == TRUE:
            return (UNKNOWN if item.id is None else TRUE), False
        if raw == FALSE:
            exhaustive = self.law.outcomes[outcome].closure == "exhaustive"
            return (FALSE if exhaustive else UNKNOWN), True
        return UNKNOWN, False

    def status(self, truth: str, all_false: bool, found: OpenParts) -> str:
        """The word for people; outside the hash."""
        if truth == TRUE:
            return "conditions_met"
        if all_false:
            return "not_met" if truth == FALSE else "no_rule_applies"
        return "needs_assessment" if found.reasons() == ["assessment"] else "unknown"

    def describe(self, outcome: str, item: Item) -> dict[str, Any]:
        """Everything said about one outcome for one subject."""
        known = self.shared and self.shared.row(outcome, self.evaluation.index(item))
        if not known:
            return self._describe(outcome, item)
        row, mask = known
        self.open[outcome, item.scope, item.id] = OpenParts(self.walk.things, mask)
        trace = row["trace"] and self._id(self.part(outcome, item))
        return {**row, "subject": {"scope": item.scope, "id": item.id}, "trace": trace}

    def _describe(self, outcome: str, item: Item) -> dict[str, Any]:
        declared = self.law.outcomes[outcome]
        truth, all_false = self.truth(outcome, item)
        root = self.part(outcome, item)
        settled = truth != UNKNOWN or all_false
        found = OpenParts(self.walk.things) if settled else self.walk.under([root])
        if not settled:
            self.open[outcome, item.scope, item.id] = found
        rules = self.nearest.rules(root) if truth == TRUE or not settled else []
        decided = self.nearest.rules(root) if truth == FALSE else rules
        return {
            "id": outcome,
            "kind": declared.kind,
            "truth": truth,
            "status": self.status(truth, all_false, found),
            "fulfilled": self.fulfilled(outcome, item),
            "layer": declared.layer,
            "tag": declared.tag,
            "stance": declared.stance,
            "closure": declared.closure,
            "exceptions": self.exceptions(declared),
            "subject": {"scope": item.scope, "id": item.id},
            "bearer": self.bearer(declared, item),
            "jointly": declared.jointly,
            "counterparty": declared.counterparty,
            "decided_by": declared.decided_by,
            "automated": declared.automated,
            "general": declared.general,
            "step": declared.step,
            "text": _text(declared),
            "deadlines": self.deadlines(outcome, item) if truth != FALSE and not all_false else [],
            "due": self.due(outcome, item) if truth != FALSE and not all_false else None,
            "appeal": declared.appeal,
            "cites": list(dict.fromkeys(c for r in rules for c in r.cite)),
            "rules": [r.id for r in rules],
            "rests_on_assessments": [],
            "open_in": [] if settled else self.nearest.open_in(root, found),
            "open_for": found.reasons(),
            "stale_law": self.stale(truth, decided, found, item),
            "under_last_read_law": None,
            "verified": self.verified(root, rules, truth),
            "carried_over": any(r.carried_over for r in rules),
            "reviewed": False,
            "trace": None if not rules and settled and truth == UNKNOWN else self._id(root),
        }

    def _id(self, part: Part) -> str:
        item = self.deciding.item(part.subject)
        return f"{item.scope}.{item.id if item.id is not None else '-'}.{part.ref >> 1}"

    # ---- what it rests on

    def stale(self, truth: str, rules: list[Rule], found: OpenParts, item: Item) -> dict[str, Any] | None:
        """What is known to have happened to the law after it was read."""
        superseded = next((what for why, what in found.law() if why == "stale_law"), None)
        if superseded is not None:
            reform = self.law.reforms.get(superseded)
            name = None if reform is None else {"sv": reform.name.sv, "en": reform.name.en or reform.name.sv}
            return {"state": "superseded", "reform": superseded, "read_to": None, "name": name}
        if truth == UNKNOWN:
            return None
        for rule in rules:
            why = unchecked(self.law, rule, self._chosen_by(rule, item))
            if why is not None:
                act = self.law.acts[rule.provision.prefix]
                read = act.read_to.isoformat() if act.read_to else None
                return {"state": "unchecked", "reform": why or None, "read_to": read, "name": None}
        return None

    def _chosen_by(self, rule: Rule, item: Item) -> dt.date:
        """The latest day that may have chosen a rule's wording."""
        as_of = self.evaluation.grounding.case.as_of
        term = rule.anchor.end if isinstance(rule.anchor, Span) else rule.anchor
        if isinstance(term, e.AsOf) or item.scope != rule.scope:
            return as_of
        found = self.evaluation.grounding.terms.value(term, item)
        if found.none or not found.has_values:
            return as_of
        return found.high if isinstance(found.high, dt.date) else dt.date.max

    def verified(self, root: Part, rules: list[Rule], truth: str) -> str | None:
        """The weakest reading among all rules that make an outcome true; of others, among the nearest."""
        if truth == TRUE:
            ids = {n[1] for p in self.closure(root) if (n := self.nearest.name(p)) and n[0] == "rule"}
            rules = [self.evaluation.compiled.rules[i] for i in ids]
        return max((r.level for r in rules), key=_LEVELS.index, default=None)

    def closure(self, root: Part) -> list[Part]:
        """Every node that decides a node, down to the leaves, each once."""
        stack, seen = [root], dict[Part, None]()
        while stack:
            top = stack.pop()
            part = Part(top.subject, top.ref & ~1)
            if part not in seen:
                seen[part] = None
                stack += self.deciding.because(part)
        return list(seen)

    def open_days(self, outcome: str, item: Item) -> OpenParts:
        """What keeps the day of a duty open: whether each deadline runs, and the days it counts from."""
        subject, mask = self.evaluation.index(item), 0
        for running in self.evaluation.compiled.deadlines.get(outcome, ()):
            if not self.evaluation.is_false(running.runs, item):
                mask |= self.walk.mask(Part(subject, running.runs))
                mask |= self.walk.days(running.deadline, item)
        return OpenParts(self.walk.things, mask)

    # ---- who and when

    def exceptions(self, declared: Outcome) -> str | None:
        """Whether the rules hold every exception; open for prohibitions unless said."""
        return declared.exceptions or (
            "open"
            if declared.kind == "prohibition"
            else "exhaustive"
            if declared.closure == "exhaustive"
            else "open"
        )

    def bearer(self, declared: Outcome, item: Item) -> Any:
        """The actor, or every candidate that a role leaves."""
        if not isinstance(declared.bearer, Role):
            return declared.bearer
        sure: list[str] = []
        possible: list[str] = []
        for rule, applies in self.evaluation.compiled.roles.get(declared.bearer.role, ()):
            for person in self._persons(item, rule.scope):
                for actor, truth in self._filling(rule, applies, person):
                    (sure if truth == TRUE else possible).append(actor)
        found = list(dict.fromkeys(sure or possible))
        return found[0] if len(found) == 1 else found or None

    def _filling(self, rule: Rule, applies: Ref, person: Item) -> list[tuple[str, str]]:
        """The actors that a status with a role may name, each with how surely."""
        named = {str(rule.value): applies}
        if rule.branches:
            named = {v: r for v, r in self.evaluation.compiled.values[rule.gives].items() if v != e.NONE}
        found = [(actor, self.evaluation.truth(ref, person)) for actor, ref in named.items()]
        return [(actor, truth) for actor, truth in found if truth != FALSE]

    def _persons(self, item: Item, scope: str) -> list[Item]:
        if item.scope == scope:
            return [item]
        for link, target in self.law.names.scopes[item.scope].links.items():
            if target == scope:
                return self.evaluation.grounding.terms.walk(item, (link,))[0]
        return []

    def fulfilled(self, outcome: str, item: Item) -> bool | None:
        """Whether the duty has been performed; never part of the truth."""
        ref = self.evaluation.compiled.done.get(outcome)
        if ref is None:
            return None
        return {TRUE: True, FALSE: False}.get(self.evaluation.truth(ref, item))

    def deadlines(self, outcome: str, item: Item) -> list[dict[str, Any]]:
        """Every deadline that may run, earliest first."""
        return [
            {
                "kind": d.running.deadline.kind,
                "due": {"earliest": _iso(d.earliest), "latest": _iso(d.latest)},
                "certain": d.certain,
                "truth": d.truth,
                "by": d.running.deadline.by,
                "cite": d.running.deadline.cite,
            }
            for d in falling_due(outcome, item, self.evaluation)
        ]

    def due(self, outcome: str, item: Item) -> dict[str, Any] | None:
        """The day that all deadlines make together."""
        found = due_day(outcome, item, self.evaluation)
        if found is None:
            return None
        return {"earliest": _iso(found[0]), "latest": _iso(found[1]), "certain": found[2]}


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _text(declared: Outcome) -> dict[str, str]:
    return {"sv": declared.text.sv, "en": declared.text.en or declared.text.sv}
