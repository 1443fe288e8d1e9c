# SPDX-License-Identifier: EUPL-1.2
"""A case as the engine sees it: items by scope, each with the set of what is possible for every fact."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

from engine.case.values import Possible

FOCUS = "focus"
"""The id of the person the case is about."""
TOP = "top"
"""The id of the one item that facts of another scope at the top of a request speak of."""


@dataclass(frozen=True, slots=True)
class Single:
    """What a single link may mean: named items, the unnamed one (``None``), or nothing at all."""

    ids: tuple[str | None, ...]
    none: bool = False


@dataclass(frozen=True, slots=True)
class Many:
    """What a many-valued link is known to hold, and whether that is all."""

    ids: frozenset[str]
    complete: bool = False


@dataclass(frozen=True, slots=True)
class Assessment:
    """What one person assessed about one judgement, and when."""

    value: bool
    assessor: str
    by: str | None = None
    reasons: str | None = None
    on: dt.date | None = None


NotKnown = Literal["not_asked", "asked", "declined"]


@dataclass(slots=True)
class Item:
    """One item of a scope; ``id`` is ``None`` for the one nobody has named, which may not exist."""

    scope: str
    id: str | None
    facts: dict[str, Possible] = field(default_factory=dict)
    links: dict[str, Single | Many] = field(default_factory=dict)
    assessments: dict[str, tuple[Assessment, ...]] = field(default_factory=dict)
    not_known: dict[str, NotKnown] = field(default_factory=dict)
    answered_for: bool = True
    where: tuple[str | int, ...] = ()
    """Where the item stands in the request; empty for the focus person and what is told at the top."""


@dataclass(slots=True)
class Case:
    """What is known of one case on the day it is judged."""

    as_of: dt.date
    items: dict[str, list[Item]]
    complete: frozenset[str]
    """The scopes whose list is said to hold every item."""
    set_aside: frozenset[str] = frozenset()
    """Axioms over statuses that the answers contradict, so that they bound nothing here."""

    def subjects(self) -> list[Item]:
        """Every item, and for each list not said to be complete the unnamed one."""
        result: list[Item] = []
        for scope, items in self.items.items():
            result += items
            if scope not in self.complete:
                result.append(Item(scope, None))
        return result

    def find(self, scope: str, id_: str) -> Item | None:
        """A named item."""
        return next((i for i in self.items[scope] if i.id == id_), None)
