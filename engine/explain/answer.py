# SPDX-License-Identifier: EUPL-1.2
"""The whole answer to a case, as plain data in the shape of the API contract."""

from collections.abc import Iterator
from typing import Any

from engine.case.model import Item
from engine.explain.deciding import Deciding, Part
from engine.explain.open_things import Missing, OpenParts
from engine.explain.outcomes import Outcomes
from engine.explain.questions import Questions
from engine.explain.shared import Shared
from engine.explain.sums import Sums
from engine.explain.trace import Tracer
from engine.explain.words import Words
from engine.logic.evaluation import FALSE, TRUE, UNKNOWN, Evaluation

INCLUDE = ("true", "unknown")
"""What an answer holds unless asked for more: what is false, what no rule gives, and general tasks."""
_KINDS = ("obligation", "right", "power", "prohibition", "recommended_measure")
_SHOWING = "guidance"


class Answer:
    """Writes the answer of one evaluated case; ``bare`` is the same case without its assessments."""

    def __init__(
        self, evaluation: Evaluation, bare: Evaluation | None, words: Words, shared: Shared | None = None
    ) -> None:
        self.evaluation = evaluation
        self.bare = bare
        self.law = evaluation.compiled.law
        self.deciding = Deciding(evaluation)
        self.outcomes = Outcomes(evaluation, self.deciding, shared)
        self.questions = Questions(evaluation, self.outcomes.walk.things, words)
        self.tracer = Tracer(evaluation, self.deciding, words, shared)
        self.sums = Sums(evaluation, self.outcomes.walk)
        self._by_scope: dict[str, list[Item]] = {}
        for item in evaluation.grounding.subjects:
            if item.answered_for:
                self._by_scope.setdefault(item.scope, []).append(item)

    def write(self, include: tuple[str, ...], explain: str) -> dict[str, Any]:
        """Outcomes, amounts, warnings, questions and trace."""
        roots: list[Part] = []
        outcomes = [row for name in self.law.names.outcomes for row in self._rows(name, include, roots)]
        amounts = [row for name in self.law.names.amounts for row in self._sums(name, roots)]
        warnings = [row for name in self.law.names.outcomes for row in self._cautions(name, roots)]
        return {
            "outcomes": outcomes,
            "amounts": amounts,
            "warnings": warnings,
            "statuses": [row for name in self.law.names.statuses for row in self._standings(name)],
            "questions": self.questions.questions(),
            "assessments_needed": self.questions.assessments(),
            "trace": {"nodes": self._trace(roots, explain)},
        }

    def of(self, name: str, include: tuple[str, ...]) -> list[dict[str, Any]]:
        """What the whole answer says of one outcome, status, warning or amount: the same rows."""
        roots: list[Part] = []
        if name in self.law.names.amounts:
            return list(self._sums(name, roots))
        if name in self.law.names.statuses:
            return list(self._standings(name))
        return [*self._rows(name, include, roots), *self._cautions(name, roots)]

    def _trace(self, roots: list[Part], explain: str) -> list[dict[str, Any]]:
        """None; of what is settled, without texts; or of everything shown, with texts."""
        if explain == "none":
            return []
        if explain == "short":
            roots = [p for p in roots if any(self.deciding.rails(p))]
        return self.tracer.trace(roots, texts=explain == "full")

    # ---- outcomes

    def _subjects(self, scope: str) -> list[Item]:
        return self._by_scope.get(scope, [])

    def _rows(self, name: str, include: tuple[str, ...], roots: list[Part]) -> Iterator[dict[str, Any]]:
        """One outcome, for every subject that the answer shows it for."""
        declared = self.law.outcomes[name]
        if declared.kind not in _KINDS or (declared.general and "general" not in include):
            return
        for item in self._subjects(self.law.names.outcomes[name]):
            truth, all_false = self.outcomes.truth(name, item)
            if not self._wanted(truth, all_false, include) or self._hidden(declared, truth):
                continue
            if item.id is None and truth == UNKNOWN and not all_false:
                self._ask(name, item, declared.urgent)
                continue
            row = self.outcomes.describe(name, item)
            urgent = declared.urgent and row["fulfilled"] is not True
            if truth == UNKNOWN and not all_false:
                self._ask(name, item, urgent)
            elif row["due"] is not None and not row["due"]["certain"]:
                self.questions.add(self.outcomes.open_days(name, item), name, urgent=urgent)
            self._ask_if_clear(name, urgent)
            self._rest(row, name, item)
            roots.append(self.outcomes.part(name, item))
            yield row

    def _wanted(self, truth: str, all_false: bool, include: tuple[str, ...]) -> bool:
        if all_false and truth == UNKNOWN:
            return "no_rule_applies" in include
        return truth in include

    def _hidden(self, declared: Any, truth: str) -> bool:
        """Guidance is shown only when it surely applies, and a measure that may hurt never in doubt."""
        return truth != TRUE and (declared.layer == _SHOWING or declared.may_hurt)

    def _ask(self, name: str, item: Item, urgent: bool) -> None:
        if item.id is None:
            found = self._one(Missing("list", item.scope))
        else:
            found = self.outcomes.open[name, item.scope, item.id]
        self.questions.add(found, name, urgent=urgent)

    def _one(self, missing: Missing) -> OpenParts:
        things = self.outcomes.walk.things
        return OpenParts(things, things.bit(missing))

    def _ask_if_clear(self, name: str, urgent: bool) -> None:
        """Law that turns on clearness answers without it, but the question is put all the same."""
        for (scope, judgement), outcomes in self.evaluation.compiled.clear.items():
            if name in outcomes:
                for item in self.evaluation.grounding.case.items[scope]:
                    if item.facts.get(judgement) is None or item.facts[judgement].single is None:
                        found = self._one(Missing("assessment", judgement, scope, item.id))
                        self.questions.add(found, name, urgent=urgent)

    def _rest(self, row: dict[str, Any], name: str, item: Item) -> None:
        """What needs a second look: assessments it rests on, and the law as last read."""
        if self.bare is not None and row["truth"] in (TRUE, FALSE):
            bare = self.bare.truth(
                self.bare.compiled.outcomes[name], self.bare.grounding.subjects[self.evaluation.index(item)]
            )
            if bare == UNKNOWN:
                row["rests_on_assessments"] = self._judgements(self.outcomes.part(name, item))
        if row["stale_law"] is not None and row["stale_law"]["state"] == "superseded":
            ref = self.evaluation.compiled.last_read.get(name)
            if ref is not None:
                truth = self.evaluation.truth(ref, item)
                exhaustive = self.law.outcomes[name].closure == "exhaustive"
                row["under_last_read_law"] = {
                    "truth": UNKNOWN if truth == FALSE and not exhaustive else truth
                }

    def _judgements(self, root: Part) -> list[str]:
        """The judgements in the because-closure of a node."""
        found: set[str] = set()
        for part in self.outcomes.closure(root):
            graph = self.deciding.graphs[self.deciding.item(part.subject).scope]
            for path in graph.paths(part.ref >> 1):
                fact = self.law.names.facts.get(path.name)
                if fact is not None and fact.assessors:
                    found.add(path.name)
        return sorted(found)

    # ---- amounts, warnings, statuses

    def _sums(self, name: str, roots: list[Part]) -> Iterator[dict[str, Any]]:
        for item in self._subjects(self.law.names.amounts[name]):
            if item.id is None:
                continue
            row, opened = self.sums.describe(name, item)
            if row["truth"] == FALSE:
                continue
            if row["amount_sek"] is None:
                self.questions.add(opened, name, urgent=False)
            roots.append(Part(self.evaluation.index(item), self.evaluation.compiled.amounts[name]))
            yield row

    def _cautions(self, name: str, roots: list[Part]) -> Iterator[dict[str, Any]]:
        """A warning is shown when neither its step nor its own condition is surely out of the question."""
        declared = self.law.outcomes[name]
        if declared.kind != "warning":
            return
        ref = self.evaluation.compiled.outcomes[name]
        for item in self._subjects(self.law.names.outcomes[name]):
            if item.id is None or self.evaluation.is_false(ref, item):
                continue
            if not self._step_open(declared.guards, item):
                continue
            part = self.outcomes.part(name, item)
            rules = self.outcomes.nearest.rules(part)
            roots.append(part)
            yield {
                "id": name,
                "guards": declared.guards,
                "truth": self.evaluation.truth(ref, item),
                "subject": {"scope": item.scope, "id": item.id},
                "text": {"sv": declared.text.sv, "en": declared.text.en or declared.text.sv},
                "cites": list(dict.fromkeys(c for r in rules for c in r.cite)),
                "rules": [r.id for r in rules],
                "trace": self.tracer.id(part),
            }

    def _step_open(self, guards: list[str], item: Item) -> bool:
        """Some outcome that is the step is not surely out; a step that no outcome carries is always open."""
        carriers = [c for step in guards for c in self.evaluation.compiled.carriers.get(step, ())]
        if not carriers:
            return True
        for name, scope in carriers:
            ref = self.evaluation.compiled.outcomes[name]
            subjects = (
                [item]
                if scope == item.scope
                else [i for i in self.evaluation.grounding.subjects if i.scope == scope]
            )
            if any(not self.evaluation.is_false(ref, i) for i in subjects):
                return True
        return False

    def _standings(self, name: str) -> Iterator[dict[str, Any]]:
        compiled, declared = self.evaluation.compiled, self.law.outcomes[name]
        text = {"sv": declared.text.sv, "en": declared.text.en or declared.text.sv}
        scope = self.law.names.statuses[name]
        for item in self._subjects(scope):
            if item.id is None:
                continue
            row: dict[str, Any] = {
                "id": name,
                "kind": "status",
                "text": text,
                "subject": {"scope": scope, "id": item.id},
            }
            if name in compiled.statuses:
                yield row | {"truth": self.evaluation.truth(compiled.statuses[name], item), "values": None}
            else:
                values = compiled.values[name].items()
                left = [v for v, ref in values if not self.evaluation.is_false(ref, item)]
                yield row | {"truth": TRUE if len(left) == 1 else UNKNOWN, "values": left}
