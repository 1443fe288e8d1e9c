# SPDX-License-Identifier: EUPL-1.2
"""Answers that cannot all be true: broken axioms, spans that end before they begin, statuses both ways."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.case.assessments import conflicting
from engine.case.axioms import close, fact_axioms, judgement_conflicts
from engine.case.model import Case, Item
from engine.case.values import among, compare
from engine.language import expressions as e
from engine.language.circles import parts
from engine.language.law import Axiom, Law, Span
from engine.logic.evaluation import CONFLICT, Evaluation
from engine.logic.terms import Terms


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What about one item contradicts what, and which facts must give way."""

    item: Item
    facts: tuple[str, ...]
    reason: str
    cite: str | None


def in_facts(law: Law, case: Case) -> list[Contradiction]:
    """Close the axioms over the facts of every item, in place, and return what contradicts."""
    items = [i for found in case.items.values() for i in found]
    broken = close(items, fact_axioms(law.axioms, law.names.facts))
    found = [Contradiction(b.item, b.facts, b.axiom.id, b.axiom.cite) for b in broken]
    terms = Terms(law, case)
    for item in items:
        found += _checks(law, item, terms)
        found += _spans(law, item, terms)
    return found


def in_assessments(law: Law, case: Case) -> list[Contradiction]:
    """Assessments that do not go together: shown beside the answer, which they never stop."""
    items = [i for found in case.items.values() for i in found]
    broken = judgement_conflicts(items, law.axioms, law.names.facts)
    found = [Contradiction(b.item, b.facts, b.axiom.id, b.axiom.cite) for b in broken]
    for item in items:
        for name, views in item.assessments.items():
            if conflicting(views, law.names.facts[name].assessors):
                found.append(Contradiction(item, (name,), "assessors-differ", None))
    return found


def _checks(law: Law, item: Item, terms: Terms) -> Iterator[Contradiction]:
    for axiom in law.axioms:
        if axiom.check is None or axiom.scope != item.scope:
            continue
        if any(name not in law.names.facts for name, _ in axiom.literals):
            continue
        if any(want in (terms.fact(item, name).values or ()) for name, want in axiom.literals):
            continue
        if _surely_false(axiom.check, item, terms):
            facts = (*(n for n, _ in axiom.literals), *_facts(axiom.check, law))
            yield Contradiction(item, facts, axiom.id, axiom.cite)


def _surely_false(check: e.Condition, item: Item, terms: Terms) -> bool:
    inner, wanted = (check.part, 0) if isinstance(check, e.Not) else (check, 1)
    if isinstance(inner, e.Compare):
        return compare(inner.operator, terms.value(inner.left, item), terms.value(inner.right, item))[wanted]
    if isinstance(inner, e.Among):
        return among(terms.value(inner.term, item), inner.values)[wanted]
    raise TypeError("the check of an axiom is a comparison")


def _facts(expression: object, law: Law) -> tuple[str, ...]:
    return tuple(
        p.name
        for p in parts(expression)
        if isinstance(p, e.Path) and not p.links and p.name in law.names.facts
    )


def _spans(law: Law, item: Item, terms: Terms) -> Iterator[Contradiction]:
    """What lasts does not end before it begins."""
    if item.scope not in law.spans:
        found = [r.anchor for r in law.rules.values() if isinstance(r.anchor, Span) and r.scope == item.scope]
        law.spans[item.scope] = tuple(dict.fromkeys(found))
    for span in law.spans[item.scope]:
        start, end = terms.value(span.start, item), terms.value(span.end, item)
        if start.none or end.none or not start.has_values or not end.has_values:
            continue
        if start.low is not None and end.high is not None and end.high < start.low:
            yield Contradiction(item, _facts((span.start, span.end), law), "span-ends-before-it-begins", None)


def in_statuses(evaluation: Evaluation) -> list[Contradiction]:
    """Axioms of which no part can hold, though statuses come out both true and false for their sake."""
    compiled = evaluation.compiled
    torn = {
        (status, item.id)
        for status, ref in compiled.statuses.items()
        for item in evaluation.grounding.case.items[compiled.law.names.statuses[status]]
        if evaluation.truth(ref, item) == CONFLICT
    }
    if not torn:
        return []
    found: list[Contradiction] = []
    for axiom in compiled.law.axioms:
        for item in evaluation.grounding.case.items[axiom.scope]:
            if any((n, item.id) in torn for n, _ in axiom.literals) and _broken(axiom, item, evaluation):
                facts = tuple(sorted(n for n, _ in axiom.literals if n in item.facts))
                found.append(Contradiction(item, facts, axiom.id, axiom.cite))
    return found


def _broken(axiom: Axiom, item: Item, evaluation: Evaluation) -> bool:
    """Every part of an axiom is surely not so."""
    for name, wanted in axiom.literals:
        ref = evaluation.compiled.statuses.get(name)
        if ref is not None:
            if not (evaluation.is_false(ref, item) if wanted else evaluation.is_true(ref, item)):
                return False
        elif wanted in (evaluation.grounding.terms.fact(item, name).values or ()):
            return False
    return True
