# SPDX-License-Identifier: EUPL-1.2
"""What the page of an answer holds, ready for its template."""

from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from api.pages.naming import Cite
from api.pages.questions import Question
from api.pages.reasons import Step


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
    notes: list[str]
    steps: list[Step]
    day: str
    bearer: str
    urgent: bool


@dataclass(slots=True)
class AnswerPage:
    """Everything on the page of an answer."""

    conflicts: list[str] = field(default_factory=list)
    warnings: list[dict[str, Any]] = field(default_factory=list)
    obligations: list[tuple[str, list[Shown]]] = field(default_factory=list)
    others: list[tuple[str, list[Shown]]] = field(default_factory=list)
    """(key of the heading, outcomes) for rights, powers, prohibitions and measures."""
    amounts: list[dict[str, Any]] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    more: list[dict[str, Any]] = field(default_factory=list)
    judgements: list[dict[str, Any]] = field(default_factory=list)
    """Questions and judgements as ways to their place in the form; the first few are shown unfolded."""
    unknown: list[tuple[str, list[Shown]]] = field(default_factory=list)
    not_met: list[Shown] = field(default_factory=list)
