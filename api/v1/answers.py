# SPDX-License-Identifier: EUPL-1.2
"""What the API answers with, described. Fields may be added within v1; ignore those you do not know."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Truth = Literal["true", "false", "unknown"]
Kind = Literal["obligation", "right", "power", "prohibition", "recommended_measure", "status"]
Status = Literal["conditions_met", "not_met", "no_rule_applies", "needs_assessment", "unknown"]
DAY = r"^\d{4}-\d{2}-\d{2}$"
Day = Annotated[str, Field(pattern=DAY, description="A day, YYYY-MM-DD.", examples=["2025-09-01"])]
Sum = Annotated[str, Field(pattern=r"^-?\d+\.\d{2}$", description="A sum in SEK.", examples=["4200.00"])]


class Part(BaseModel):
    """A part of an answer."""

    model_config = ConfigDict(extra="allow")


class Text(Part):
    """A text for people, in Swedish and, where written, in English."""

    sv: str | None = Field(None, description="In Swedish.")
    en: str | None = Field(None, description="In English.")


class Subject(Part):
    """Who or what an answer is about."""

    scope: str = Field(description="The kind of subject, such as person or report.")
    id: str | None = Field(
        None, description="The item; null for one that nobody has named and that may not exist."
    )


class LawRead(Part):
    """The law that answered."""

    as_of: Day = Field(description="The day the question was asked for.")
    sha256: str = Field(description="The hash of the law as loaded.")
    amendments: list[Any] = Field(default_factory=list, description="Proposals laid over the law.")
    read_to: Day | None = Field(None, description="The newest day to which every act was read.")


class Due(Part):
    """The earliest and the latest day that a deadline may fall on."""

    earliest: Day | None = Field(None, description="The earliest day; this one is sorted on.")
    latest: Day | None = Field(None, description="The latest day.")


class DeadlineAnswer(Part):
    """When something must be done, or may not yet be."""

    kind: str = Field(description="immediately, promptly, within, before, every, not_before or at_most.")
    due: Due | None = Field(None, description="Null only where nothing bounds the day.")
    certain: bool | None = Field(None, description="Whether the day is settled.")
    by: str | None = Field(None, description="Who it runs for, where the law says so.")
    cite: str | None = Field(None, description="Where it stands.")


class OutcomeAnswer(Part):
    """Something the law says about a subject."""

    id: str = Field(description="The outcome.")
    kind: Kind = Field(description="What sort of outcome it is.")
    truth: Truth = Field(description="Whether it holds. unknown is never no.")
    status: Status = Field(description="The truth in the words of a caseworker.")
    fulfilled: bool | None = Field(
        None, description="Whether the duty has been performed; not part of the truth."
    )
    layer: str | None = Field(None, description="The layer of law.")
    stance: str | None = Field(None, description="Whether it is for, against or neutral to the client.")
    closure: str | None = Field(
        None, description="exhaustive if the rules here hold every ground, else open."
    )
    exceptions: str | None = Field(
        None, description="exhaustive if the rules hold every exception, else open."
    )
    subject: Subject = Field(description="Whom it is about.")
    bearer: Any = Field(None, description="Who must act: an actor, or several.")
    counterparty: Any = Field(None, description="Towards whom.")
    text: Text = Field(description="What it says.")
    deadlines: list[DeadlineAnswer] = Field(default_factory=list, description="By when, soonest first.")
    appeal: Any = Field(None, description="How it can be appealed.")
    cites: list[str] = Field(default_factory=list, description="The provisions it rests on.")
    rules: list[str] = Field(default_factory=list, description="The rules that give it; see /rules/{ruleId}.")
    rests_on_assessments: list[Any] = Field(default_factory=list, description="Human judgements it rests on.")
    open_in: list[str] = Field(default_factory=list, description="Where it is open.")
    open_for: list[str] = Field(default_factory=list, description="Why it is open.")
    stale_law: Any = Field(None, description="A reform that may have changed the law, else null.")
    under_last_read_law: Any = Field(None, description="The answer under the wording that was last read.")
    verified: str | None = Field(None, description="How surely the law behind it was read.")
    reviewed: bool = Field(False, description="Whether a jurist has signed the rules behind it.")


class AmountAnswer(Part):
    """A sum, exact or between two bounds."""

    id: str = Field(description="The amount.")
    subject: Subject = Field(description="Whom it is for.")
    truth: Truth = Field(description="Whether the rule behind it applies.")
    amount_sek: Sum | None = Field(None, description="The exact sum, if it is settled.")
    at_least: Sum | None = Field(None, description="The lowest sum that is possible.")
    at_most: Sum | None = Field(None, description="The highest sum that is possible.")
    lines: list[Any] = Field(default_factory=list, description="The lines it is made of.")
    missing: list[Any] = Field(default_factory=list, description="What must be known to settle it.")
    discretion: list[Any] = Field(
        default_factory=list, description="What the law leaves to somebody to decide."
    )


class WarningAnswer(Part):
    """What must be known before a lawful step that can hurt the client."""

    id: str = Field(description="The warning.")
    guards: list[str] = Field(default_factory=list, description="The steps it guards.")
    truth: Truth = Field(description="Whether its condition holds; shown also when unknown.")
    subject: Subject = Field(description="Whom it concerns.")
    text: Text = Field(description="The warning.")
    cites: list[str] = Field(default_factory=list, description="Where it stands.")


class QuestionAnswer(Part):
    """A question that would settle something, the most urgent first."""

    settles: list[Any] = Field(default_factory=list, description="The outcomes it may settle.")
    fact: str | None = Field(None, description="The fact to find out.")
    list_: str | None = Field(None, alias="list", description="The list whose completeness is asked about.")
    link: str | None = Field(None, description="The link to find out.")
    ask: Literal["client", "caseworker", "register"] = Field("caseworker", description="Who can answer.")
    why: Text | None = Field(None, description="Why it is asked.")
    subject: Subject = Field(description="Whom it is about.")
    text: Text = Field(description="The question.")


class AssessmentNeeded(Part):
    """A judgement that only a human may make."""

    fact: str = Field(description="The judgement.")
    assessor: Any = Field(None, description="Who may make it.")
    subject: Subject = Field(description="Whom it is about.")
    text: Text = Field(description="The question.")
    suggested_by: list[Any] = Field(
        default_factory=list, description="Rules that say why to ask; they never answer."
    )


class TraceNode(Part):
    """A step of the reasoning."""

    id: str = Field(description="The node.")
    kind: str = Field(description="fact, condition, rule, exception, list, wording, slot or amendment.")
    truth: Truth = Field(description="Its truth.")
    because: list[str] = Field(default_factory=list, description="The nodes that decide it, in order.")
    cite: str | None = Field(None, description="Where it stands in the law.")
    text: Any = Field(None, description="What it says.")


class Trace(Part):
    """The reasoning: a graph, where a shared step stands once."""

    nodes: list[TraceNode] = Field(default_factory=list, description="Every step.")


class Receipt(Part):
    """What replays the answer."""

    engine: str = Field(description="The version of the engine.")
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
    statuses: list[Any] = Field(default_factory=list, description="What the rules work out on the way.")
    conflicts: list[Conflict] = Field(default_factory=list, description="Facts that contradict each other.")
    trace: Trace | None = Field(None, description="The reasoning, unless explain is none.")
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
