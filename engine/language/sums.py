# SPDX-License-Identifier: EUPL-1.2
"""Sums of money as values: what an amount says once its words have been resolved."""

from dataclasses import dataclass

from engine.language.expressions import Condition, Items, Path, Term


@dataclass(frozen=True, slots=True)
class Money:
    """A sum written in the rule, in öre; at the place of a count, the number itself."""

    ore: int


@dataclass(frozen=True, slots=True)
class MoneyFact:
    """A sum that a fact of the subject states."""

    path: Path


@dataclass(frozen=True, slots=True)
class Count:
    """The number of items, at least ``floor``."""

    items: Items
    floor: int


@dataclass(frozen=True, slots=True)
class Table:
    """A dated table read by a key."""

    id: str
    key: "Term | Count"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A dated parameter with one value, read on the day of the sum."""

    id: str


@dataclass(frozen=True, slots=True)
class Branch:
    """One branch of a choice."""

    when: Condition
    take: "Sum"


@dataclass(frozen=True, slots=True)
class Choose:
    """The first branch whose condition holds."""

    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """A sum over items."""

    items: Items
    take: "Sum"


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """``plus``, ``minus``, ``min``, ``max`` or ``times`` (a count and a sum)."""

    operator: str
    parts: tuple["Sum", ...]


@dataclass(frozen=True, slots=True)
class Rounding:
    """How a division or share is rounded to whole units, and what says so."""

    unit_ore: int
    mode: str
    reason: str


@dataclass(frozen=True, slots=True)
class Divide:
    """A sum divided by a count."""

    money: "Sum"
    count: "Sum"
    rounding: Rounding


@dataclass(frozen=True, slots=True)
class Share:
    """A share of a sum, the share in ten-thousandths."""

    ten_thousandths: int
    of: "Sum"
    rounding: Rounding


@dataclass(frozen=True, slots=True)
class OtherAmount:
    """Another amount of the same subject; 0 where it is not given."""

    id: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the same amount."""

    id: str


@dataclass(frozen=True, slots=True)
class DecidedWithin:
    """A sum the law leaves to someone, between bounds where there are any."""

    at_least: "Sum | None"
    at_most: "Sum | None"
    by: str


Sum = (
    Money | MoneyFact | Count | Table | Scalar | Choose | Total | Arithmetic | Divide | Share | OtherAmount
    | Line | DecidedWithin
)  # fmt: skip
