# SPDX-License-Identifier: EUPL-1.2
"""The engine as others use it: a rule folder, worker processes, and answers to cases."""

import datetime as dt
import gc
import threading
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from engine.case.model import Case
from engine.case.problems import CaseError, CaseProblem, pointer
from engine.case.request import read_case
from engine.corpus.corpus import Corpus, Selection, UnknownLaw, selection_of
from engine.corpus.horizon import newest_read, read_to
from engine.explain.answer import INCLUDE
from engine.explain.blank import Blanks
from engine.explain.words import Words
from engine.inference.agreement import EvaluatorsDiffer
from engine.inference.pool import EngineUnavailable, Pool
from engine.judged import Judged, Ready
from engine.language.collecting import no_collection
from engine.language.law import Law
from engine.language.source import Act
from engine.logic.compiled import compile_law
from engine.logic.consistency import Contradiction, in_facts, in_statuses
from engine.logic.evaluation import Evaluation, Reference
from engine.logic.grounding import Grounding

EXPLAIN = ("none", "short", "full")
INCLUDABLE = ("true", "unknown", "false", "no_rule_applies", "general")
_OPEN_LAWS = 2
"""How many amended laws keep their workers."""


class Engine:
    """Evaluates cases under the law of a rule folder, each twice, by evaluators that must agree."""

    @no_collection()
    def __init__(self, root: Path, workers: int = 2) -> None:
        """``workers`` is the number of processes that run durable_rules; 0 leaves only the reference."""
        self.corpus = Corpus(root)
        self.workers = workers
        self._lock = threading.Lock()
        self._amended: OrderedDict[Selection, Ready] = OrderedDict()
        self.current = self._prepare(Selection())
        gc.collect()
        gc.freeze()  # the law never dies: a collection during a case need not walk it

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End every worker."""
        for ready in (self.current, *self._amended.values()):
            if ready.pool is not None:
                ready.pool.close()

    @property
    def law(self) -> Law:
        """The law in force, without amendments."""
        return self.current.law

    def ready(self) -> bool:
        """Whether a case can be answered now."""
        return self.current.pool is None or bool(self.current.pool.pids)

    def _prepare(self, selection: Selection) -> Ready:
        law = self.corpus.law(selection)
        compiled = compile_law(law, self.corpus.family(selection) if selection.amendments else None)
        size = self.workers if selection == Selection() else min(self.workers, 1)
        pool = Pool(compiled.program, size=size) if size else None
        core, texts = self.corpus.hashes(selection)
        reference = Reference(compiled)
        words = Words(law)
        return Ready(law, core, texts, compiled, reference, words, Blanks(reference, words), pool, _read(law))

    def under(self, selection: Selection) -> Ready:
        """The law of a selection of amendments, with its evaluators; the least used is let go."""
        if selection == Selection():
            return self.current
        with self._lock:
            found = self._amended.pop(selection, None) or self._prepare(selection)
            self._amended[selection] = found
            while len(self._amended) > _OPEN_LAWS:
                _, old = self._amended.popitem(last=False)
                if old.pool is not None:
                    old.pool.close()
            return found

    # ---- a case

    def evaluate(self, body: object, *, lenient: bool = False) -> dict[str, Any]:
        """Answer a case description, in the shape of the API contract.

        ``lenient`` drops what contradicts instead of refusing it, and lists it under ``conflicts``.
        Raises :class:`CaseError` for a description that cannot be read, :class:`UnknownLaw` for a law that is
        not held, :class:`EngineUnavailable` and :class:`EvaluatorsDiffer` when no answer can be trusted.
        """
        return self.judge(body, lenient=lenient).whole()

    def judge(self, body: object, *, lenient: bool = False) -> Judged:
        """The same, with the answer not yet written: whole, or what it says of one outcome.

        Raises what :meth:`evaluate` raises.
        """
        explain, include = _wishes(body)
        selection = selection_of(body, self.corpus)
        ready = self.under(selection)
        self._same_law(body, ready)
        case, slots = read_case(body, ready.law), dict(selection.slots)
        conflicts = self._consistent(case, ready, lenient=lenient)
        evaluation = self._settle(case, ready, slots, conflicts, lenient=lenient)
        bare = self._bare(case, ready, slots)
        return Judged(ready, selection, evaluation, bare, conflicts, include, explain)

    def _same_law(self, body: object, ready: Ready) -> None:
        wanted = body.get("law_sha256") if isinstance(body, dict) else None
        if wanted is not None and wanted != ready.sha256:
            raise UnknownLaw(f"the law {str(wanted)[:64]} is not held here; this one is {ready.sha256}")

    def _consistent(self, case: Case, ready: Ready, *, lenient: bool) -> list[Contradiction]:
        """Close the axioms over the facts; what contradicts is refused, or dropped until nothing does."""
        told = [(item, dict(item.facts)) for found in case.items.values() for item in found]
        dropped: list[Contradiction] = []
        while found := in_facts(ready.law, case):
            if not lenient:
                raise CaseError(_problem(c, ready.law) for c in found)
            dropped += found
            for item, facts in told:
                for name in [n for c in found if c.item is item for n in c.facts]:
                    facts.pop(name, None)
                item.facts = dict(facts)
        return dropped

    def _settle(
        self,
        case: Case,
        ready: Ready,
        slots: dict[str, Any],
        conflicts: list[Contradiction],
        *,
        lenient: bool,
    ) -> Evaluation:
        """Evaluate until no status is both true and false; what breaks an axiom is dropped."""
        evaluation = self._twice(case, ready, slots)
        while found := in_statuses(evaluation):
            if not lenient:
                raise CaseError(_problem(c, ready.law) for c in found)
            conflicts += found
            case.set_aside |= {c.reason for c in found}
            for contradiction in found:
                for name in contradiction.facts:
                    contradiction.item.facts.pop(name, None)
            evaluation = self._twice(case, ready, slots)
        return evaluation

    def _twice(self, case: Case, ready: Ready, slots: dict[str, Any]) -> Evaluation:
        """Both evaluators on one case; an answer only if they agree."""
        if ready.pool is None:
            return ready.reference.evaluate(case, slots)
        grounding = Grounding(ready.compiled, case, slots)
        return Evaluation(grounding, ready.pool.verified(grounding.ground, ready.reference.solve))

    def _bare(self, case: Case, ready: Ready, slots: dict[str, Any]) -> Evaluation | None:
        """The same case without its assessments, if it has any: what would be unknown without them."""
        if not any(item.assessments for items in case.items.values() for item in items):
            return None
        items = {scope: [_without_assessments(i) for i in found] for scope, found in case.items.items()}
        return ready.reference.evaluate(Case(case.as_of, items, case.complete, case.set_aside), slots)

    def describe_law(self, as_of: dt.date) -> dict[str, Any]:
        """The law as of a date: its hashes, acts and the rules in force."""
        law = self.current.law
        rules = [
            r.id
            for r in law.rules.values()
            if any(
                (w.first is None or w.first <= as_of) and (w.last is None or as_of <= w.last)
                for w in r.wordings
            )
        ]
        return {
            "as_of": as_of.isoformat(),
            "sha256": self.current.sha256,
            "texts_sha256": self.current.texts_sha256,
            **self.current.read,
            "acts": [_act(a) for a in law.acts.values()],
            "rules": rules,
        }  # fmt: skip


def _read(law: Law) -> dict[str, str | None]:
    return {"read_to": _iso(read_to(law)), "newest_read": _iso(newest_read(law))}


def _act(act: Act) -> dict[str, Any]:
    return {
        "prefix": act.prefix,
        "sfs": act.sfs,
        "name": act.name.sv,
        "read_to": _iso(act.read_to),
        "state": act.state,
    }


def _wishes(body: object) -> tuple[str, tuple[str, ...]]:
    if not isinstance(body, dict):
        return "short", INCLUDE
    explain, include = body.get("explain") or "short", body.get("include") or list(INCLUDE)
    problems = []
    if explain not in EXPLAIN:
        problems.append(CaseProblem("/explain", "wrong-type", f"explain is one of {', '.join(EXPLAIN)}"))
    if not isinstance(include, list) or not all(isinstance(w, str) and w in INCLUDABLE for w in include):
        problems.append(
            CaseProblem("/include", "wrong-type", f"include is a list of {', '.join(INCLUDABLE)}")
        )
    if problems:
        raise CaseError(problems)
    return explain, tuple(include)


def _problem(found: Contradiction, law: Law) -> CaseProblem:
    axiom = next((a for a in law.axioms if a.id == found.reason), None)
    names = found.facts or tuple(name for name, _ in (axiom.literals if axiom is not None else ()))
    labels = [law.names.facts[n].label.sv if n in law.names.facts else law.outcomes[n].text.sv for n in names]
    detail = f"{', '.join(names) or found.reason} cannot all be so ({found.cite or found.reason})"
    if labels:
        detail += f": {'; '.join(labels)}"
    return CaseProblem(pointer(*found.item.where, "facts"), "contradiction", detail)


def _without_assessments(item: Any) -> Any:

    return replace(
        item, facts={k: v for k, v in item.facts.items() if k not in item.assessments}, assessments={}
    )


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


__all__ = ["Engine", "EngineUnavailable", "EvaluatorsDiffer", "UnknownLaw"]
