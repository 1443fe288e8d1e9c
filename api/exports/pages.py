# SPDX-License-Identifier: EUPL-1.2
"""The law book as data: a page a section, with every rule that stands there."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from api.exports.plain import Line, Plain
from api.exports.questions import Question, Section
from api.v1.catalogue import act_name, cites, in_force
from engine.language import expressions as e
from engine.language.citation import Provision, covers, in_words
from engine.language.law import Law, OwnException, Rule, RuleExcept, Wording
from engine.language.source import Outcome


class Exercise(Protocol):
    """A scenario: where it stands, and the days it asks for."""

    @property
    def file(self) -> str:
        """Its file, below ``scenarios/``."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def days(self) -> tuple[str, ...]:
        """The days it asks for, as ISO dates."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the law: open questions by section, and scenarios by what they name."""

    questions: Mapping[Section, list[Question]]
    exercises: Mapping[str, Iterable[Exercise]]


@dataclass(frozen=True, slots=True)
class WordingShown:
    """The days of a wording, both included, and its condition; no condition: it was not read."""

    first: dt.date | None
    last: dt.date | None
    condition: Line | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule as a jurist reads it."""

    rule: Rule
    title: str
    outcome: Outcome | None
    cites: list[str]
    bearer: str | None
    counterparty: str | None
    wordings: list[WordingShown]
    chosen_by: str | None
    exceptions: list[Line]
    deadlines: list[Line]
    branches: list[tuple[str, Line]]
    amount: tuple[Line, ...]
    transitions: list[str]
    disputed: list[str]
    """The questions about a contested reading that the rule waits for."""
    exercises: list[Exercise]


@dataclass(frozen=True, slots=True)
class Page:
    """A section of an act, or the rules of an act that stand in no section."""

    prefix: str
    name: str
    """The file's name without its ending: ``k18-p7``."""
    title: str
    entries: list[Entry]
    questions: list[Question]

    @property
    def path(self) -> str:
        """Where the page stands in the book."""
        return f"{self.prefix}/{self.name}"


def pages(law: Law, beside: Beside, day: dt.date | None = None) -> list[Page]:
    """Every page of the book, in the order of acts, chapters and sections.

    With a day, only rules in force that day; without, every rule that has ever been read.
    """
    held: dict[Section, list[Rule]] = defaultdict(list)
    for rule in law.rules.values():
        if day is None or in_force(rule, day):
            found = rule.provision
            held[found.prefix, found.chapter or "", found.section or ""].append(rule)
    plain = Plain(law)
    return [
        _page(law, plain, beside, section, rules)
        for section, rules in sorted(held.items(), key=lambda item: _order(item[0]))
    ]


def _order(section: Section) -> tuple[Any, ...]:
    prefix, *numbers = section
    return prefix, *((int(m[1]), m[2]) if (m := re.match(r"(\d+)(.*)", n)) else (0, n) for n in numbers)


def _page(law: Law, plain: Plain, beside: Beside, section: Section, rules: list[Rule]) -> Page:
    prefix, chapter, number = section
    parts = [f"k{chapter}"] * bool(chapter) + [f"p{number}"] * bool(number)
    title = in_words(Provision(prefix, chapter or None, number or None), act_name(law, prefix))
    there = (prefix, _as_listed(chapter), _as_listed(number))
    return Page(
        prefix,
        "-".join(parts) or "regler",
        title if parts else law.acts[prefix].name.sv,
        [_entry(law, plain, beside, rule) for rule in rules],
        beside.questions.get(there, []),
    )


def _as_listed(number: str) -> str:
    """A number of an id as ``acts.yaml`` writes it: ``11a`` is ``11 a``."""
    return re.sub(r"(\d)([a-z])", r"\1 \2", number)


def _entry(law: Law, plain: Plain, beside: Beside, rule: Rule) -> Entry:
    outcome = law.outcomes.get(rule.gives)
    wordings = [_wording(plain, w) for w in rule.wordings]
    exceptions = [_exception(law, plain, x) for x in rule.exceptions]
    asked = [*(w.condition for w in wordings if w.condition is not None), *exceptions]
    return Entry(
        rule,
        _title(law, rule, outcome),
        outcome,
        cites(law, rule),
        _bearer(law, outcome),
        law.actors[outcome.counterparty].label.sv if outcome is not None and outcome.counterparty else None,
        wordings,
        None if isinstance(rule.anchor, e.AsOf) else _anchor(plain, rule),
        exceptions,
        [plain.deadline(d) for d in rule.deadlines],
        [(value, plain.condition(when)) for value, when in rule.branches],
        plain.amount(rule.amount) if rule.amount is not None else (),
        [t.cite for t in law.transitions if any(covers(p, rule.id) for p in (*t.reads, *t.shuts))],
        sorted({law.names.facts[n].question.sv for line in asked for n in _names(line) if _disputed(law, n)}),
        [x for x in beside.exercises.get(rule.gives, ()) if _meets(rule, x.days)],
    )


def _title(law: Law, rule: Rule, outcome: Outcome | None) -> str:
    """The citation as far as it goes, and what the rule gives."""
    gives = outcome.text.sv if outcome is not None else law.names.facts[rule.gives].label.sv
    within = in_words(rule.provision, "").strip()
    return f"{within}: {gives}" if within else gives


def _names(line: Line) -> Iterator[str]:
    if line.name is not None:
        yield line.name
    for part in line.parts:
        yield from _names(part)


def _disputed(law: Law, name: str) -> bool:
    place = law.places.get(f"fact:{name}")
    return place is not None and place.file.endswith("disputed-readings.yaml")


def _bearer(law: Law, outcome: Outcome | None) -> str | None:
    if outcome is None or outcome.bearer is None:
        return None
    if isinstance(outcome.bearer, str | list):
        actors = [outcome.bearer] if isinstance(outcome.bearer, str) else outcome.bearer
        joined = " tillsammans med " if outcome.jointly else " eller "
        return joined.join(law.actors[a].label.sv for a in actors)
    role = law.outcomes.get(outcome.bearer.role)
    return role.text.sv if role is not None else outcome.bearer.role


def _wording(plain: Plain, wording: Wording) -> WordingShown:
    condition = None if wording.when is None else plain.condition(wording.when)
    return WordingShown(wording.first, wording.last, condition)


def _anchor(plain: Plain, rule: Rule) -> str:
    if isinstance(rule.anchor, e.Term):
        return plain.words.term(rule.anchor)
    return f"{plain.words.term(rule.anchor.start)} till {plain.words.term(rule.anchor.end)}"


def _exception(law: Law, plain: Plain, found: RuleExcept) -> Line:
    if isinstance(found, OwnException):
        return plain.condition(found.when)
    rule = law.rules[found.rule]
    through = f" ({plain.words.way(found.through)})" if found.through else ""
    text = rule.paraphrase.sv if rule.paraphrase is not None else plain.words.named(rule.gives)
    return Line(f"{text}{through} {'; '.join(cites(law, rule))}", name=rule.id)


def _meets(rule: Rule, days: tuple[str, ...]) -> bool:
    """Whether a scenario asks for a day of the rule, or for no day that can be read."""
    return not days or any(in_force(rule, dt.date.fromisoformat(day)) for day in days)
