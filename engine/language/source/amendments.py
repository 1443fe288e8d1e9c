# SPDX-License-Identifier: EUPL-1.2
"""A proposal as an object: slots, and operations on the law."""

from typing import Literal

from pydantic import Field

from engine.language.source.base import Day, Expression, Kebab, Part, Text
from engine.language.source.rules import FileWording, Read, Rule, Transition


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
