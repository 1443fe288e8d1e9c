# SPDX-License-Identifier: EUPL-1.2
"""What every part of a rule file has in common: strictness, names, days and texts."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

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
