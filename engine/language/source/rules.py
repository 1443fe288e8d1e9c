# SPDX-License-Identifier: EUPL-1.2
"""Rules, with their wordings, exceptions and deadlines, in the order of the act."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from engine.language.source.base import Day, Expression, Kebab, Level, Part, Snake, Text


class Read(Part):
    """How surely a text was read, and when last."""

    level: Level
    on: Day


class FileWording(Part):
    """The time a file's rules apply unless they say otherwise."""

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None
    began: Literal["introduced", "earlier_unread"] | None = None
    anchor: Expression | None = None
    carried_over: Literal["inferred"] | None = None


class Wording(Part):
    """One wording of a rule that has several."""

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None
    when: Expression | None = None
    unread: bool = False
    note: Text | None = None


class Cite(Part):
    """A citation an id cannot say: texts for several provisions or a ruling, or a transitional point."""

    transitional: str
    point: int


class RuleExcept(Part):
    """An exception in the same sentence, or another rule that is one."""

    when: Expression | None = None
    rule: str | None = None
    through: str | None = None
    m: int | None = None
    cite: str | None = None


class Deadline(Part):
    """When something must be done, or may not yet be."""

    id: Kebab | None = None
    kind: Literal["immediately", "promptly", "within", "before", "every", "not_before", "at_most"]
    within: Expression | None = None
    first: str | None = None
    then: str | None = None
    last: Expression | None = None
    from_: Expression | None = Field(default=None, alias="from")
    date: Expression | None = None
    by: Snake | None = None
    when: Expression | None = None
    unless: Expression | None = None
    roll: Literal["none", "next_working_day"] = "none"
    m: int | None = None
    cite: str | None = None


class Branch(Part):
    """One value of a status with several, and when it is the value."""

    value: str
    when: Expression


RuleId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$", max_length=200)]
"""The citation in an id: lower case, digits, ``.`` and ``-``."""


class Rule(Part):
    """One sentence of law."""

    id: RuleId
    like: str | None = None
    scope: Snake | None = None
    wording: FileWording | None = None
    wordings: list[Wording] | None = None
    anchor: Expression | None = None
    when: Expression | None = None
    unless: list[str | RuleExcept] = Field(default_factory=list)
    defeats: list[str] = Field(default_factory=list)
    through: str | None = None
    gives: str | None = None
    status: str | None = None
    suggests: str | None = None
    warning: str | None = None
    amount: str | None = None
    role: Kebab | None = None
    value: str | None = None
    first_of: list[Branch] | None = None
    deadlines: list[Deadline] = Field(default_factory=list)
    period: Expression | None = None
    lines: list[dict[str, Expression]] | None = None
    total: Expression | None = None
    counterpart: str | None = None
    paraphrase: Text | None = None
    note: Text | None = None
    cite: str | list[str] | Cite | None = None
    read: Read | None = None
    carried_over: Literal["inferred"] | None = None
    delegated_by: str | None = None
    suspended: bool = False


class Transition(Part):
    """A transitional provision: which rules a date of its own chooses."""

    id: str
    cite: str | Cite
    reads: list[str]
    not_: list[str] = Field(default_factory=list, alias="not")
    by: Expression
    when: Expression
    note: Text | None = None
    scope: Snake | None = None


class LawFile(Part):
    """A file of rules in the order of the act."""

    read: Read | None = None
    wording: FileWording | None = None
    rules: list[Rule] = Field(default_factory=list)
    transitions: list[Transition] = Field(default_factory=list)
