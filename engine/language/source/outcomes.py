# SPDX-License-Identifier: EUPL-1.2
"""What can be said to a person, declared once."""

from typing import Literal

from pydantic import Field

from engine.language.source.base import Expression, Kebab, Layer, Part, Snake, Text


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
    general: bool = False
    """A task that holds whatever the case; told only when asked for."""
