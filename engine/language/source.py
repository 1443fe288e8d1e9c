# SPDX-License-Identifier: EUPL-1.2
"""The shape of each rule file, as written: what the JSON Schema for editors is made from.

Conditions, terms and sums stay plain data here; :mod:`engine.language.parser` reads them once every
name is known.
"""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

Snake = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=120)]
Kebab = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]*$", max_length=160)]


def _day(value: object) -> object:
    return dt.date.fromisoformat(value) if isinstance(value, str) and len(value) == 10 else value


Day = Annotated[dt.date, BeforeValidator(_day)]
Level = Literal["V1", "V2", "V3"]
Layer = Literal["statute", "ordinance", "agency_regulation", "case_law", "eu_law", "guidance"]
Expression = Any
"""A condition, term or sum: see the language reference."""


class Part(BaseModel):
    """A part of a rule file: no key but those named, and no guessing at types."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Text(Part):
    """A text for people, Swedish first and complete in English."""

    sv: Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
    en: Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)] | None = None


class Act(Part):
    """An act, ordinance or body of rulings that rules may cite."""

    prefix: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$")]
    sfs: str | None = None
    short: str
    name: Text
    layer: Layer
    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None
    read_to: Day | None = None
    state: str
    link: str | None = None
    sections: dict[str, list[str]] = Field(default_factory=dict)


class Reform(Part):
    """A reform that replaces provisions, or stands beside provisions, from a day."""

    id: Kebab
    day: Day
    status: Literal["adopted", "before_riksdag", "proposal"]
    replaces: list[str] = Field(default_factory=list)
    neighbours: list[str] = Field(default_factory=list)
    name: Text
    source: str
    note: Text | None = None


OneName = Annotated[list[str], Field(min_length=1, max_length=1)]
"""The target of a link with many targets, written ``[person]``."""


class Scope(Part):
    """A kind of thing a case speaks of, with its links to other kinds."""

    list: str
    label: Text
    single: bool = False
    links: dict[Snake, str | OneName] = Field(default_factory=dict)


class Phrases(Part):
    """Swedish scenario phrases of a fact where those made from its label read badly."""

    true: str | None = None
    false: str | None = None
    unknown: str | None = None
    none: str | None = None


class Bounds(Part):
    """The least and the greatest value of a fact, both allowed."""

    from_: Day | int | str | None = Field(default=None, alias="from")
    to: Day | int | str | None = None


class Fact(Part):
    """A fact that can be known, unknown or not have happened; with ``assessors``, a judgement."""

    id: Snake
    scope: Snake
    type: Literal["bool", "int", "money", "date", "month", "enum"]
    none: bool = False
    range: Annotated[list[int], Field(min_length=2, max_length=2)] | Bounds | None = None
    values: dict[str, Text] | None = None
    assessors: list[Snake] = Field(default_factory=list)
    label: Text
    question: Text
    help: Text | None = None
    why: Text
    ask: Literal["client", "caseworker", "register"] = "caseworker"
    mutable: bool = True
    sensitivity: Literal["ordinary", "sensitive", "protected"] = "sensitive"
    urgent: bool = False
    phrases: Phrases = Phrases()


class Actor(Part):
    """Somebody who bears duties, is owed them, or assesses."""

    id: Snake
    label: Text


class Step(Part):
    """A lawful step that a warning may guard."""

    id: Kebab
    label: Text


class Axiom(Part):
    """A clause of which at least one part holds."""

    id: Kebab
    scope: Snake
    clause: Annotated[list[Expression], Field(min_length=1)]
    cite: str | None = None
    note: Text | None = None


class Role(Part):
    """A bearer that statuses fill."""

    role: Kebab


class Outcome(Part):
    """Something rules can give: said to a person, reckoned, or read by other rules."""

    id: Kebab
    kind: Literal[
        "obligation", "right", "power", "prohibition", "recommended_measure", "warning", "status", "amount"
    ]
    text: Text
    layer: Layer | None = None
    tag: Literal["mandate", "funding", "method", "recommendation", "treaty"] | None = None
    bearer: Snake | list[Snake] | Role | None = None
    jointly: bool = False
    counterparty: Snake | None = None
    stance: Literal["for", "against", "neutral"] | None = None
    closure: Literal["open", "exhaustive"] = "open"
    exceptions: Literal["open", "exhaustive"] | None = None
    step: Kebab | None = None
    guards: list[Kebab] = Field(default_factory=list)
    done_when: Expression | None = None
    appeal: list[str] | None = None
    decided_by: Snake | list[Snake] | None = None
    automated: str | None = None
    may_hurt: bool = False
    urgent: bool = False


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


class Exception_(Part):
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


class Rule(Part):
    """One sentence of law."""

    id: str
    like: str | None = None
    scope: Snake | None = None
    wording: FileWording | None = None
    wordings: list[Wording] | None = None
    anchor: Expression | None = None
    when: Expression | None = None
    unless: list[str | Exception_] = Field(default_factory=list)
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


class Row(Part):
    """A row of a table: its key, its sum in SEK, and what each further step of an open span adds."""

    key: int | str | Bounds
    value: str
    each: str | None = None


class Version(Part):
    """A parameter between two days, with where it stands."""

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None
    level: Level
    source: str
    value: str | None = None
    rows: list[Row] | None = None
    days: list[Day] | None = None


class ParameterFile(Part):
    """A dated parameter."""

    id: Kebab
    unit: Literal["SEK", "day", "count", "percent"]
    label: Text | None = None
    versions: Annotated[list[Version], Field(min_length=1)]


class AmendmentSlot(Part):
    """A thing an amendment's text leaves open."""

    type: Literal["choice", "set", "number", "duration", "date"]
    values: list[str] | None = None
    min: int | str | None = None
    max: int | str | None = None
    needs: dict[str, list[str]] = Field(default_factory=dict)
    text: Text | None = None


class Operation(Part):
    """One thing an amendment does to the law."""

    id: str
    op: Literal["add", "replace", "repeal"]
    rule: Rule | str
    with_: dict[str, Expression] | None = Field(default=None, alias="with")
    when_slot: dict[str, list[str]] = Field(default_factory=dict)
    except_in: dict[str, str] | None = None
    rebased_from: str | None = None


class AmendmentHead(Part):
    """Which proposal, and when it would enter into force."""

    id: Kebab
    in_force: dict[str, str] | Day | None = None
    name: Text | None = None
    source: str | None = None


class Amendment(Part):
    """A proposal as an object: slots, and operations on the law."""

    amendment: AmendmentHead
    slots: dict[str, AmendmentSlot] = Field(default_factory=dict)
    operations: list[Operation] = Field(default_factory=list)
    transitions: list[Transition] = Field(default_factory=list)
    read: Read | None = None
    wording: FileWording | None = None
