# SPDX-License-Identifier: EUPL-1.2
"""What the parts of an answer share, described."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Truth = Literal["true", "false", "unknown"]
Stance = Literal["for", "against", "neutral"]
Layer = Literal["statute", "ordinance", "agency_regulation", "case_law", "eu_law", "guidance"]
Level = Literal["V1", "V2", "V3"]
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


class Due(Part):
    """The earliest and the latest day that a deadline may fall on."""

    earliest: Day | None = Field(None, description="The earliest day; this one is sorted on.")
    latest: Day | None = Field(None, description="The latest day; null if nothing bounds it.")


class DueDay(Due):
    """The day that all deadlines of an outcome make together."""

    certain: bool = Field(description="Whether the day is settled.")


class DeadlineAnswer(Part):
    """When something must be done, or may not yet be."""

    kind: Literal["immediately", "promptly", "within", "before", "every", "not_before", "at_most"] = Field(
        description="How the day binds."
    )
    due: Due = Field(description="The day.")
    certain: bool = Field(description="Whether the day is settled.")
    truth: Truth = Field(description="Whether this deadline runs.")
    by: str | None = Field(None, description="Who it runs for, where the law says so.")
    cite: str | None = Field(None, description="Where it stands.")


class StaleLaw(Part):
    """What may have happened to the law after it was read."""

    state: Literal["superseded", "unchecked"] = Field(
        description="superseded: a reform has changed what was read. unchecked: nobody has looked so far on."
    )
    reform: str | None = Field(None, description="The reform, where one is known.")
    read_to: Day | None = Field(None, description="The day to which the act was read.")
    name: Text | None = Field(None, description="The name of the reform.")


class UnderLastReadLaw(Part):
    """The answer under the wording that was last read."""

    truth: Truth = Field(description="The truth there.")


class MissingPart(Part):
    """Something that must be known to settle a sum; one of the five is not null."""

    fact: str | None = Field(None, description="A fact or a judgement.")
    list_: str | None = Field(None, alias="list", description="A list that is not complete.")
    link: str | None = Field(None, description="What an item is tied to.")
    parameter: str | None = Field(None, description="A sum in the law that has not been read.")
    slot: str | None = Field(None, description="Something that a proposal leaves open.")
    subject: Subject | None = Field(None, description="Whom it is about.")


class LineAnswer(Part):
    """A line of a sum."""

    id: str = Field(description="The line.")
    text: Text | None = Field(None, description="What it is.")
    amount_sek: Sum | None = Field(None, description="The exact sum, if it is settled.")
    at_least: Sum | None = Field(None, description="The lowest sum that is possible.")
    at_most: Sum | None = Field(None, description="The highest sum that is possible.")
