# SPDX-License-Identifier: EUPL-1.2
"""Scopes, facts, actors, steps and axioms: the words that rules are made of."""

from typing import Annotated, Literal

from pydantic import Field

from engine.language.source.base import Day, Expression, Kebab, Part, Snake, Text

OneName = Annotated[list[str], Field(min_length=1, max_length=1)]
"""The target of a link with many targets, written ``[person]``."""


class Scope(Part):
    """A kind of thing a case speaks of, with its links to other kinds."""

    list: str
    label: Text
    single: bool = False
    links: dict[Snake, str | OneName] = Field(default_factory=dict)
    link_labels: dict[Snake, Text] = Field(default_factory=dict)


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
