# SPDX-License-Identifier: EUPL-1.2
"""A law as read: every rule resolved, every exception in its place."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from engine.language import expressions as e
from engine.language import source
from engine.language import sums as s
from engine.language.calendar import Period
from engine.language.citation import Provision
from engine.language.names import Names
from engine.language.problems import Place


@dataclass(frozen=True, slots=True)
class Span:
    """An anchor that lasts: from the day of one term to the day of another."""

    start: e.Term
    end: e.Term


Anchor = e.Term | Span


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a rule: the days it is in force (inclusive), and its condition if it was read."""

    first: dt.date | None
    last: dt.date | None
    when: e.Condition | None
    """``None``: a wording that was not read, always unknown."""


@dataclass(frozen=True, slots=True)
class OwnException:
    """An exception in the same sentence."""

    when: e.Condition
    cite: str


@dataclass(frozen=True, slots=True)
class RuleException:
    """A rule that is an exception, of the same subject or of what links lead to."""

    rule: str
    through: tuple[str, ...]


RuleExcept = OwnException | RuleException


@dataclass(frozen=True, slots=True)
class Deadline:
    """When something must be done, or may not yet be; runs when its rule applies and ``when`` holds."""

    id: str
    kind: str
    when: e.Condition
    base: e.Term | None
    within: Period | e.Slot | None
    first: Period | None
    then: Period | None
    last: e.Term | None
    by: str | None
    roll: bool
    cite: str


@dataclass(frozen=True, slots=True)
class AmountLine:
    """A line of an amount."""

    id: str
    text: source.Text | None
    sum: s.Sum


@dataclass(frozen=True, slots=True)
class AmountBody:
    """How an amount is reckoned: the day whose tables count, its lines, and what they make together."""

    period: e.Term
    lines: tuple[AmountLine, ...]
    total: s.Sum


@dataclass(frozen=True, slots=True)
class Rule:
    """One sentence of law."""

    id: str
    scope: str
    place: Place
    provision: Provision
    cite: tuple[str, ...]
    kind: str
    """What it gives: ``outcome``, ``status``, ``warning``, ``amount`` or ``suggestion``."""
    gives: str
    """The id of the outcome, status, warning or amount, or the judgement it suggests to ask about."""
    anchor: Anchor
    wordings: tuple[Wording, ...]
    introduced: bool
    """Before its first wording the provision did not exist; otherwise earlier law was not read."""
    exceptions: tuple[RuleExcept, ...]
    deadlines: tuple[Deadline, ...]
    branches: tuple[tuple[str, e.Condition], ...]
    """``first_of``: the values of a status, each with its condition."""
    amount: AmountBody | None
    role: str | None
    value: str | None
    level: str
    read_on: dt.date | None
    counterpart: str | None
    paraphrase: source.Text | None
    note: source.Text | None
    carried_over: bool
    delegated_by: str | None
    suspended: bool
    defeats: tuple[str, ...]
    raw: dict[str, object]
    """The rule as written, with ``like`` and the file's head filled in: what is hashed."""
    superseded: dt.date | None = None
    """The day a reform replaces it, after which it is unknown both ways."""
    superseded_by: str | None = None
    hidden_from: tuple[str, ...] = ()
    """Provisions that do not see this rule: an amendment left it out of them."""


@dataclass(frozen=True, slots=True)
class Transition:
    """Which rules a date of its own chooses, and which rules it shuts off, when its condition holds."""

    id: str
    cite: str
    scope: str
    reads: tuple[str, ...]
    shuts: tuple[str, ...]
    by: e.Term
    when: e.Condition


@dataclass(frozen=True, slots=True)
class Axiom:
    """A clause: at least one literal holds. The last part may be a comparison, which is only checked."""

    id: str
    scope: str
    literals: tuple[tuple[str, bool], ...]
    check: e.Condition | None
    cite: str | None
    place: Place


@dataclass(slots=True)
class Law:
    """Every act, word and rule, as loaded or with amendments laid over."""

    acts: dict[str, source.Act]
    reforms: dict[str, source.Reform]
    actors: dict[str, source.Actor]
    steps: dict[str, source.Step]
    outcomes: dict[str, source.Outcome]
    names: Names
    parameters: dict[str, source.ParameterFile]
    axioms: tuple[Axiom, ...]
    rules: dict[str, Rule]
    transitions: tuple[Transition, ...]
    done_when: dict[str, e.Condition]
    places: dict[str, Place] = field(default_factory=dict)
    """Where each fact, outcome, act and so on is written, by ``kind:id``."""
    raw: dict[str, dict[str, object]] = field(default_factory=dict)
    """Everything but rules as written, by ``kind:id``: what is hashed."""
    ranges: dict[str, Any] = field(default_factory=dict)
    """The range of each fact, as value sets; filled by those who read cases."""
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    """The spans that choose wordings, by scope; filled by those who read cases."""

    def rules_giving(self, id_: str) -> list[Rule]:
        """The rules that give an outcome, status, warning or amount, in the order of the law."""
        return [r for r in self.rules.values() if r.gives == id_ and r.kind != "suggestion"]
