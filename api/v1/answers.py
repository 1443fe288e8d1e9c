# SPDX-License-Identifier: EUPL-1.2
"""What the API answers with, described. Fields may be added within v1; ignore those you do not know."""

from typing import Literal

from pydantic import BaseModel, Field

from api.v1.parts import (
    Day,
    DeadlineAnswer,
    DueDay,
    Layer,
    Level,
    LineAnswer,
    MissingPart,
    Part,
    StaleLaw,
    Stance,
    Subject,
    Sum,
    Text,
    Truth,
    UnderLastReadLaw,
)

Kind = Literal["obligation", "right", "power", "prohibition", "recommended_measure", "status"]
Status = Literal["conditions_met", "not_met", "no_rule_applies", "needs_assessment", "unknown"]
Sensitivity = Literal["ordinary", "sensitive", "protected"]
Actors = str | list[str] | None


class Proposal(Part):
    """A proposal laid over the law."""

    id: str = Field(description="The proposal.")


class LawRead(Part):
    """The law that answered."""

    as_of: Day = Field(description="The day the question was asked for.")
    sha256: str = Field(description="The hash of the law as loaded; a receipt rests on it.")
    texts_sha256: str = Field(description="The hash of its texts.")
    amendments: list[Proposal] = Field(default_factory=list, description="Proposals laid over the law.")
    read_to: Day | None = Field(None, description="The newest day to which every act was read.")
    newest_read: Day | None = Field(None, description="The newest day to which any act was read.")


class OutcomeAnswer(Part):
    """Something the law says about a subject."""

    id: str = Field(description="The outcome.")
    kind: Kind = Field(description="What sort of outcome it is.")
    truth: Truth = Field(description="Whether it holds. unknown is never no.")
    status: Status = Field(description="The truth in the words of a caseworker.")
    fulfilled: bool | None = Field(
        None, description="Whether the duty has been performed; not part of the truth."
    )
    layer: Layer | None = Field(None, description="The layer of law.")
    tag: str | None = Field(None, description="What else a measure is, such as method or funding.")
    stance: Stance | None = Field(None, description="Whether it is for, against or neutral to the client.")
    closure: Literal["open", "exhaustive"] = Field(
        description="exhaustive if the rules here hold every ground, else open."
    )
    exceptions: Literal["open", "exhaustive"] = Field(
        description="exhaustive if the rules hold every exception, else open."
    )
    subject: Subject = Field(description="Whom it is about.")
    bearer: Actors = Field(None, description="Who must act: an actor, several, or every candidate.")
    jointly: bool = Field(False, description="Whether several bear it together.")
    counterparty: Actors = Field(None, description="Towards whom.")
    decided_by: Actors = Field(None, description="Who decides, where the law names somebody.")
    automated: str | None = Field(None, description="The provision that bears on automated decisions.")
    general: bool = Field(
        description="A task that holds whatever the case; told only when include names general."
    )
    step: str | None = Field(None, description="The lawful step that it is; warnings guard steps.")
    text: Text = Field(description="What it says.")
    deadlines: list[DeadlineAnswer] = Field(default_factory=list, description="By when, soonest first.")
    due: DueDay | None = Field(None, description="The day that the deadlines make together.")
    appeal: list[str] | None = Field(None, description="The rules on appeal; see /rules/{ruleId}.")
    cites: list[str] = Field(default_factory=list, description="The provisions it rests on.")
    rules: list[str] = Field(default_factory=list, description="The rules that give it; see /rules/{ruleId}.")
    rests_on_assessments: list[str] = Field(default_factory=list, description="Human judgements it rests on.")
    open_in: list[Literal["conditions", "exceptions", "corpus"]] = Field(
        default_factory=list, description="Where it is open."
    )
    open_for: list[
        Literal["fact", "date", "assessment", "list", "slot", "unread", "stale_law", "suspended"]
    ] = Field(default_factory=list, description="Why it is open.")
    stale_law: StaleLaw | None = Field(None, description="Whether the law may have changed, else null.")
    under_last_read_law: UnderLastReadLaw | None = Field(
        None, description="The answer under the wording that was last read; only where it is superseded."
    )
    verified: Level | None = Field(None, description="How surely the law behind it was read: V1 is surest.")
    carried_over: bool = Field(False, description="Whether it rests on a ruling on an older act.")
    reviewed: bool = Field(False, description="Whether a jurist has signed the rules behind it.")
    trace: str | None = Field(None, description="Its node in the trace.")


class AmountAnswer(Part):
    """A sum, exact or between two bounds."""

    id: str = Field(description="The amount.")
    subject: Subject = Field(description="Whom it is for.")
    truth: Truth = Field(description="Whether the rule behind it applies.")
    amount_sek: Sum | None = Field(None, description="The exact sum, if it is settled.")
    at_least: Sum | None = Field(None, description="The lowest sum that is possible.")
    at_most: Sum | None = Field(None, description="The highest sum that is possible.")
    lines: list[LineAnswer] = Field(default_factory=list, description="The lines it is made of.")
    missing: list[MissingPart] = Field(default_factory=list, description="What must be known to settle it.")
    discretion: list[str] = Field(
        default_factory=list, description="The actors to whom the law leaves something to decide."
    )
    text: Text = Field(description="What it is.")
    cites: list[str] = Field(default_factory=list, description="The provisions it rests on.")
    rules: list[str] = Field(default_factory=list, description="The rules that give it.")
    verified: Level | None = Field(None, description="How surely the law behind it was read.")


class WarningAnswer(Part):
    """What must be known before a lawful step that can hurt the client."""

    id: str = Field(description="The warning.")
    guards: list[str] = Field(default_factory=list, description="The steps it guards.")
    truth: Truth = Field(description="Whether its condition holds; shown also when unknown.")
    subject: Subject = Field(description="Whom it concerns.")
    text: Text = Field(description="The warning.")
    cites: list[str] = Field(default_factory=list, description="Where it stands.")
    rules: list[str] = Field(default_factory=list, description="The rules that give it.")
    trace: str | None = Field(None, description="Its node in the trace.")


class StatusAnswer(Part):
    """What the rules work out on the way; never told as a fact."""

    id: str = Field(description="The status.")
    kind: Literal["status"] = Field(description="status.")
    text: Text = Field(description="What it says.")
    subject: Subject = Field(description="Whom it is about.")
    truth: Truth = Field(description="Whether it holds; for one with values, whether one is left.")
    values: list[str] | None = Field(None, description="The values that are possible, if it has values.")


class QuestionAnswer(Part):
    """A question that would settle something, the most urgent first; one of fact, list and link is told."""

    fact: str | None = Field(None, description="The fact to find out.")
    list_: str | None = Field(None, alias="list", description="The list whose completeness is asked about.")
    link: str | None = Field(None, description="The link to find out.")
    ask: Literal["client", "caseworker", "register"] = Field("caseworker", description="Who can answer.")
    sensitivity: Sensitivity | None = Field(None, description="How sensitive the fact is.")
    mutable: bool | None = Field(None, description="Whether it may change; age and past events do not.")
    why: Text | None = Field(None, description="Why it is asked.")
    subject: Subject = Field(description="Whom it is about.")
    text: Text = Field(description="The question.")
    settles: list[str] = Field(default_factory=list, description="What it may settle.")
    urgent: bool = Field(False, description="Whether something urgent turns on it.")


class AssessmentNeeded(Part):
    """A judgement that only a human may make."""

    fact: str = Field(description="The judgement.")
    assessor: str = Field(description="Who may make it, the first of them.")
    assessors: list[str] = Field(description="Everybody who may make it.")
    subject: Subject = Field(description="Whom it is about.")
    text: Text = Field(description="The question.")
    why: Text | None = Field(None, description="Why it is asked.")
    settles: list[str] = Field(default_factory=list, description="What it may settle.")
    urgent: bool = Field(False, description="Whether something urgent turns on it.")
    suggested_by: list[str] = Field(
        default_factory=list, description="Rules that say why to ask; they never answer."
    )


class TraceNode(Part):
    """A step of the reasoning."""

    id: str = Field(description="The node.")
    kind: Literal["fact", "condition", "rule", "exception", "list", "wording", "slot"] = Field(
        description="What sort of step it is."
    )
    truth: Truth = Field(description="Its truth.")
    because: list[str] = Field(default_factory=list, description="The nodes that decide it, in order.")
    cite: str | None = Field(None, description="Where it stands in the law.")
    rule: str | None = Field(None, description="The rule, if it is one.")
    subject: Subject = Field(description="Whom it is about.")
    text: str | None = Field(None, description="What it says, in Swedish; only with explain full.")


class Trace(Part):
    """The reasoning: a graph, where a shared step stands once."""

    nodes: list[TraceNode] = Field(default_factory=list, description="Every step.")


class Receipt(Part):
    """What replays the answer."""

    engine: str = Field(description="The version of the engine.")
    law_sha256: str = Field(description="The hash of the law that answered.")
    result_sha256: str = Field(
        description="The hash of the core of the answer: equal cases give equal hashes."
    )


class Conflict(Part):
    """Facts that contradict each other; only where an answer was asked for in spite of them."""

    subject: Subject = Field(description="Whom they are about.")
    facts: list[str] = Field(description="The facts.")
    reason: str | None = Field(None, description="The axiom that is broken.")
    cite: str | None = Field(None, description="Where it stands.")


class Evaluation(Part):
    """A draft for the assessment of a case (bedömningsunderlag). Never a decision."""

    law: LawRead = Field(description="The law that answered.")
    outcomes: list[OutcomeAnswer] = Field(description="Obligations, rights, powers, prohibitions, measures.")
    amounts: list[AmountAnswer] = Field(default_factory=list, description="Sums.")
    warnings: list[WarningAnswer] = Field(default_factory=list, description="Risk gates.")
    questions: list[QuestionAnswer] = Field(default_factory=list, description="What to ask next.")
    assessments_needed: list[AssessmentNeeded] = Field(
        default_factory=list, description="What a human must judge."
    )
    statuses: list[StatusAnswer] = Field(default_factory=list, description="What the rules find on the way.")
    conflicts: list[Conflict] = Field(default_factory=list, description="Facts that contradict each other.")
    trace: Trace = Field(description="The reasoning; empty if explain is none.")
    receipt: Receipt = Field(description="What replays the answer.")


class ProblemItem(BaseModel):
    """One thing to mend."""

    pointer: str = Field(description="A JSON pointer (RFC 6901) into what was sent.")
    code: str = Field(description="What sort of mistake it is.")
    detail: str = Field(description="How to mend it, in English.")


class Problem(BaseModel):
    """An error (RFC 9457)."""

    type: str = Field(description="What kind of error it is.", examples=["urn:lagspar:problem:wrong-type"])
    title: str = Field(description="The kind in words, in Swedish.")
    status: int = Field(description="The HTTP status.", ge=400, le=599)
    detail: str = Field(description="What to do, in Swedish.")
    instance: str | None = Field(None, description="The reference that the log of the service has too.")
    errors: list[ProblemItem] = Field(default_factory=list, description="Each thing to mend.")
