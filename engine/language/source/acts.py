# SPDX-License-Identifier: EUPL-1.2
"""Acts, the sections that exist, and the reforms known to be on their way."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from engine.language.source.base import Day, Kebab, Layer, Part, Text


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
