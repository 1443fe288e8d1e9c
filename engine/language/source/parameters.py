# SPDX-License-Identifier: EUPL-1.2
"""Dated sums, tables and calendars."""

from typing import Annotated, Literal

from pydantic import Field

from engine.language.source.base import Day, Kebab, Level, Part, Text
from engine.language.source.vocabulary import Bounds


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
