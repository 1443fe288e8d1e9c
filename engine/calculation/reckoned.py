# SPDX-License-Identifier: EUPL-1.2
"""What came out of reckoning an amount, and what makes it inexact."""

from dataclasses import dataclass, field

from engine.calculation.intervals import Interval
from engine.language.law import Rule
from engine.logic.nodes import Ref


@dataclass(slots=True)
class Gaps:
    """What makes an amount inexact: open conditions, facts, lists and links, years not read, discretion."""

    conditions: dict[tuple[Ref, str, str | None], None] = field(default_factory=dict)
    facts: dict[tuple[str, str, str | None], None] = field(default_factory=dict)
    lists: dict[str, None] = field(default_factory=dict)
    links: dict[tuple[str, str, str | None], None] = field(default_factory=dict)
    unread: dict[str, None] = field(default_factory=dict)
    discretion: dict[str, None] = field(default_factory=dict)

    def take(self, other: "Gaps") -> None:
        """Take in what makes another sum inexact."""
        self.conditions.update(other.conditions)
        self.facts.update(other.facts)
        self.lists.update(other.lists)
        self.links.update(other.links)
        self.unread.update(other.unread)
        self.discretion.update(other.discretion)


@dataclass(slots=True)
class Reckoned:
    """An amount of one rule for one subject."""

    rule: Rule
    lines: list[tuple[str, Interval]]
    total: Interval
    gaps: Gaps
