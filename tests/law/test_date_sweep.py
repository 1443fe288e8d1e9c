# SPDX-License-Identifier: EUPL-1.2
"""Every day on which some wording begins or ends: nothing gets lost between the old law and the new, unseen.

Some made-up persons are asked about on each such day and on the day before. What held the day before and does
not hold any more must be what the law says: it stands on a list here, with the difference between the texts.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from engine.case.request import FIRST_DAY, LAST_DAY, read_case
from engine.language.law import Law, Rule
from engine.language.loader import load
from engine.logic.compiled import CompiledLaw, compile_law
from engine.logic.evaluation import CONFLICT, FALSE, TRUE, Evaluation, Reference
from tests.law.differences import DIFFERENT, ENDED, FOLLOWING
from tests.law.persons import consistent, on, persons
from tests.law.stories import ROOT

ONE = dt.timedelta(days=1)
Told = dict[tuple[str, str], str]
"""The truth of each outcome and status (by name) of each subject (by id)."""


@dataclass(slots=True)
class Step:
    """What is said of one person on the day before a wording begins or ends, and on that day."""

    person: str
    day: dt.date
    before: Told
    after: Told


@dataclass(slots=True)
class Sweep:
    """The law, and each step over each of its days."""

    law: Law
    steps: list[Step] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    """Statuses that have two values at once, and truths that contradict themselves."""


@pytest.fixture(scope="module")
def sweep() -> Sweep:
    law = load(ROOT / "rules")
    compiled = compile_law(law)
    reference, found = Reference(compiled), Sweep(law)
    around = [each for day in days(law) for each in (day - ONE, day)]
    for name, drawn in persons(law).items():
        body = consistent(reference, drawn, [day.isoformat() for day in around])
        for day in days(law):
            two = []
            for each in (day - ONE, day):
                evaluation = reference.evaluate(read_case(on(body, each.isoformat()), law))
                two.append(told(compiled, evaluation))
                found.twice += [
                    f"{what} of {name} on {each}" for what in contradictions(compiled, evaluation)
                ]
            found.steps.append(Step(name, day, *two))
    return found


def days(law: Law) -> list[dt.date]:
    """The days on which a wording begins, or another has ended."""
    found = set()
    for rule in law.rules.values():
        for wording in rule.wordings:
            found |= {wording.first} if wording.first is not None else set()
            found |= {wording.last + ONE} if wording.last is not None else set()
    return sorted(day for day in found if FIRST_DAY < day <= LAST_DAY)


def told(compiled: CompiledLaw, evaluation: Evaluation) -> Told:
    """Every outcome and status of every named subject that is answered for."""
    names = compiled.law.names
    tables = ((compiled.outcomes, names.outcomes), (compiled.statuses, names.statuses))
    return {
        (name, str(item.id)): evaluation.truth(ref, item)
        for refs, scopes in tables
        for name, ref in refs.items()
        for item in evaluation.grounding.subjects
        if item.scope == scopes[name] and item.id is not None and item.answered_for
    }


def contradictions(compiled: CompiledLaw, evaluation: Evaluation) -> Iterator[str]:
    """What is both true and false, or has two values."""
    yield from (f"{n} {i}" for (n, i), truth in told(compiled, evaluation).items() if truth == CONFLICT)
    for name, values in compiled.values.items():
        for item in evaluation.grounding.subjects:
            if item.scope == compiled.law.names.statuses[name]:
                sure = [v for v, ref in values.items() if evaluation.is_true(ref, item)]
                left = [v for v, ref in values.items() if not evaluation.is_false(ref, item)]
                if len(sure) > 1 or not left:
                    yield f"{name} {item.id} is {sure or 'nothing'}"


# ---- pairs of the old law and the new


def last_day(rule: Rule) -> dt.date:
    """The last day of a rule's last wording."""
    return max(w.last or dt.date.max for w in rule.wordings)


def first_day(rule: Rule) -> dt.date:
    """The first day of a rule's first wording."""
    return min(w.first or dt.date.min for w in rule.wordings)


def pairs(law: Law) -> list[tuple[Rule, Rule]]:
    """(old, new): counterparts, in the order of time."""
    found = [(rule, law.rules[rule.counterpart]) for rule in law.rules.values() if rule.counterpart]
    return [(a, b) if first_day(a) < first_day(b) else (b, a) for a, b in found]


def ending(law: Law) -> list[Rule]:
    """The rules whose last wording has ended."""
    return [r for r in law.rules.values() if FIRST_DAY <= last_day(r) < LAST_DAY]


def test_the_old_and_the_new_are_never_in_force_at_once(sweep: Sweep) -> None:
    """A client would be told by two laws, or by none on the day between them."""
    apart = [(o.id, n.id) for o, n in pairs(sweep.law) if last_day(o) + ONE != first_day(n)]
    assert not apart


def test_no_day_gives_two_answers(sweep: Sweep) -> None:
    """Somebody would have two residence positions on the day a law is replaced."""
    assert not sweep.twice


def test_what_ends_without_a_successor_is_explained(sweep: Sweep) -> None:
    """A right would have vanished because a rule of the new Act was forgotten."""
    law = sweep.law
    begun = {(r.kind, r.gives, w.first) for r in law.rules.values() for w in r.wordings}
    followed = {old.id for old, _ in pairs(law)}
    alone = [
        r.id
        for r in ending(law)
        if r.id not in followed and (r.kind, r.gives, last_day(r) + ONE) not in begun
    ]
    assert sorted(alone) == sorted(ENDED)


def test_a_pair_says_the_same_on_both_sides(sweep: Sweep) -> None:
    """A client would lose or win a right overnight though the text only moved."""
    known = sweep.law.names.outcomes.keys() | sweep.law.names.statuses.keys()
    found = [
        f"{old.id} → {new.id}: {id_} of {step.person} was {truth}, is {step.after.get((new.gives, id_))}"
        for old, new in pairs(sweep.law)
        if old.id not in DIFFERENT and {old.gives, new.gives} <= known
        for step in sweep.steps
        if step.day == first_day(new)
        for (name, id_), truth in step.before.items()
        if name == old.gives and truth != step.after.get((new.gives, id_))
    ]
    assert found == []


def test_nothing_that_held_is_lost_on_a_day_of_change(sweep: Sweep) -> None:
    """A child's protection would have a hole of a day, or for ever, where one Act ends and another begins."""
    renamed: dict[str, set[str]] = {}
    for old, new in pairs(sweep.law):
        renamed.setdefault(old.gives, set()).add(new.gives)
    rules = [sweep.law.rules[i] for i in (*DIFFERENT, *ENDED)]
    explained = {(r.gives, last_day(r) + ONE) for r in rules}
    lost = [
        f"{name} of {id_}, {step.person}, {step.day}"
        for step in sweep.steps
        for (name, id_), truth in step.before.items()
        if truth == TRUE
        and step.after.get((name, id_)) == FALSE
        and (FOLLOWING.get(name, name), step.day) not in explained
        and not any(step.after.get((other, id_)) == TRUE for other in renamed.get(name, ()))
    ]
    assert lost == []


def test_the_explanations_are_about_rules_that_end(sweep: Sweep) -> None:
    """An explanation would go on hiding a gap after the difference is gone."""
    ended = {r.id for r in ending(sweep.law)}
    assert not set(DIFFERENT) - ended
    assert set(FOLLOWING.values()) <= {sweep.law.rules[i].gives for i in DIFFERENT}
    assert all(reason.endswith(".") for reason in (*DIFFERENT.values(), *ENDED.values()))


def test_the_persons_meet_most_of_the_law_that_has_ended(sweep: Sweep) -> None:
    """A sweep over persons whom nothing concerns would find no gap anywhere."""
    held = {name for step in sweep.steps for (name, _), truth in step.before.items() if truth == TRUE}
    given = {r.gives for r in ending(sweep.law) if r.kind in ("outcome", "status")}
    assert len(given & held) >= 0.75 * len(given)
