# SPDX-License-Identifier: EUPL-1.2
"""Conditions, terms and sums as values: what a rule says once its words have been resolved.

Nothing here has a truth. A condition gets its meaning in :mod:`engine.logic`, a sum in
:mod:`engine.calculation`.
"""

import datetime as dt
from dataclasses import dataclass

from engine.language.calendar import Period

NONE = "none"
"""The value that says "has not happened"."""

Value = bool | int | dt.date | str
"""One value of a fact: money is whole öre, a month its first day, an enum its word, ``none`` the word."""


@dataclass(frozen=True, slots=True)
class Path:
    """A fact or status of the subject, or of what single links lead to (at most two steps)."""

    links: tuple[str, ...]
    name: str

    def __str__(self) -> str:
        return ".".join((*self.links, self.name))


SELF = ()
"""The path of links that stays at the subject."""

# ---- terms


@dataclass(frozen=True, slots=True)
class Constant:
    """A value written in the rule."""

    value: Value


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day the question is asked for."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A dated parameter read on a day."""

    id: str
    at: "Term"


@dataclass(frozen=True, slots=True)
class Shifted:
    """A day moved by a period."""

    day: "Term"
    period: "Period | Slot"


@dataclass(frozen=True, slots=True)
class EndOf:
    """The last day of the month, quarter or year of a day."""

    unit: str
    day: "Term"


@dataclass(frozen=True, slots=True)
class Extreme:
    """The latest or the earliest of some days; days that have not come are skipped."""

    latest: bool
    parts: tuple["Term", ...]


@dataclass(frozen=True, slots=True)
class Birthday:
    """The day a person turns a number of years."""

    person: tuple[str, ...]
    years: int


@dataclass(frozen=True, slots=True)
class Age:
    """A person's whole years on a day."""

    person: tuple[str, ...]
    on: "Term"


@dataclass(frozen=True, slots=True)
class Due:
    """The day by which an outcome of the subject is due."""

    outcome: str


@dataclass(frozen=True, slots=True)
class Slot:
    """What an amendment's text leaves open: a number, duration or day between bounds."""

    id: str


Term = Constant | Path | AsOf | Parameter | Shifted | EndOf | Extreme | Birthday | Age | Due | Slot

# ---- conditions


@dataclass(frozen=True, slots=True)
class Always:
    """Holds without condition."""


@dataclass(frozen=True, slots=True)
class Holds:
    """A boolean fact or a status."""

    path: Path


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Some part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Compare:
    """``eq``, ``lt``, ``le``, ``gt`` or ``ge`` between two terms."""

    operator: str
    left: Term
    right: Term


@dataclass(frozen=True, slots=True)
class Among:
    """A term has one of some values."""

    term: Term
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """Items of a list (``scope``, or the many-valued link ``link`` of the subject) under a condition."""

    scope: str
    link: str | None
    via: str | None
    where: "Condition"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least ``n`` of the items are there."""

    items: Items
    n: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a split: the limits a value must keep, and the condition that then counts."""

    limits: tuple[tuple[str, Value | tuple[Value, ...]], ...]
    then: "Condition"


@dataclass(frozen=True, slots=True)
class Split:
    """Law that treats each side of a line: the cell that the term lies in decides."""

    by: Term
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """Two paths of links mean one and the same item."""

    left: tuple[str, ...]
    right: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clear:
    """Law that turns on clearness itself: true if the judgement is assessed true, false otherwise."""

    fact: str


Condition = Always | Holds | AllOf | AnyOf | Not | Compare | Among | AtLeast | Split | Linked | Clear
