# SPDX-License-Identifier: EUPL-1.2
"""What the page of an answer holds, ready for its template."""

from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup, escape

from api.pages.gates import Gate
from api.pages.naming import Cite
from api.pages.questions import Question
from api.pages.reasons import Step
from api.pages.texts import Texts
from api.pages.written import capital


@dataclass(slots=True)
class Shown:
    """Something the law says, ready for the template."""

    anchor: str
    text: Markup
    status: str
    truth: str
    stance: str
    layer: str
    subject: str
    focus: bool
    deadlines: list[str]
    cites: list[Cite]
    reviewed: bool
    fulfilled: bool | None
    notes: list[Markup | str]
    steps: list[Step]
    waits: str
    """What an open outcome waits for, the first things by name."""
    day: str
    bearer: str
    urgent: bool
    subjects: list[str] = field(default_factory=list)
    """All whom a line of several subjects is about."""

    def line(self, t: Texts, bearer: bool) -> list[Markup]:
        """What stands in small print under an outcome of one line, each part a sentence."""
        who = [self.bearer] if bearer and self.bearer else []
        whom = [] if self.focus else [t("answer.for_whom", who=", ".join(self.subjects))]
        waits = [self.waits] if self.waits else []
        parts = [t(f"status.{self.status}"), *who, *whom, *self.deadlines, *waits, *self.notes]
        return [capital(escape(part)).rstrip(".") for part in parts]


@dataclass(slots=True)
class AnswerPage:
    """Everything on the page of an answer."""

    conflicts: list[str] = field(default_factory=list)
    gates: list[Gate] = field(default_factory=list)
    obligations: list[tuple[str, list[Shown]]] = field(default_factory=list)
    others: list[tuple[str, list[Shown]]] = field(default_factory=list)
    """(key of the heading, outcomes) for rights, powers, prohibitions and measures."""
    amounts: list[dict[str, Any]] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    more: list[dict[str, Any]] = field(default_factory=list)
    judgements: list[dict[str, Any]] = field(default_factory=list)
    """Questions and judgements as ways to their place in the form; the first few are shown unfolded."""
    urgent: list[Shown] = field(default_factory=list)
    """What is urgent and not settled."""
    unknown: list[tuple[str, list[Shown]]] = field(default_factory=list)
    not_met: list[Shown] = field(default_factory=list)

    @property
    def unknown_count(self) -> int:
        """How many lines the folded part has."""
        return sum(len(shown) for _, shown in self.unknown)

    @property
    def gates_first(self) -> bool:
        """Whether a warning surely holds, or guards a step that surely may be taken."""
        return any(gate.guarded for gate in self.gates)
