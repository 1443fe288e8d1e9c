# SPDX-License-Identifier: EUPL-1.2
"""The set of what is possible: every value of a fact or a term in a case is one.

A set is either finite (``values``) or an interval of days or numbers (``low`` to ``high``, where ``None`` is
open); ``none`` says that "has not happened" is possible too. A known fact is a set of one value.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from engine.language.expressions import NONE, Value


@dataclass(frozen=True, slots=True)
class Possible:
    """A set of possible values; empty when nothing is possible, as in a cell no value reaches."""

    values: frozenset[Any] | None
    low: Any = None
    high: Any = None
    none: bool = False

    @property
    def has_values(self) -> bool:
        """Some value other than ``none`` is possible."""
        return self.values is None or bool(self.values)

    @property
    def empty(self) -> bool:
        """Nothing at all is possible."""
        return not self.none and not self.has_values

    def is_only(self, value: Value) -> bool:
        """The value is the only possible one."""
        return not self.none and self.values is not None and len(self.values) == 1 and value in self.values

    @property
    def single(self) -> Any:
        """The only possible value, ``none`` included; ``None`` if there are several."""
        if self.values is None:
            return None
        if self.none:
            return None if self.values else NONE
        return next(iter(self.values)) if len(self.values) == 1 else None

    def map(self, change: Callable[[Any], Any]) -> "Possible":
        """A rising function of the value; an interval is mapped by its ends."""
        if self.values is not None:
            return possible(map(change, self.values), none=self.none)
        low = None if self.low is None else change(self.low)
        high = None if self.high is None else change(self.high)
        return Possible(None, low, high, self.none)

    def cut(self, low: Any, high: Any) -> "Possible":
        """The values between two ends, both included; ``none`` is left out."""
        if low is None and high is None:
            return Possible(self.values, self.low, self.high)
        if self.values is not None:
            kept = (v for v in self.values if (low is None or v >= low) and (high is None or v <= high))
            return possible(kept)
        lows = [x for x in (self.low, low) if x is not None]
        highs = [x for x in (self.high, high) if x is not None]
        new_low, new_high = max(lows, default=None), min(highs, default=None)
        return interval(new_low, new_high)

    def keep(self, allowed: Callable[[Any], bool]) -> "Possible":
        """The values of a finite set that a test keeps; ``none`` is left out."""
        return possible(v for v in self.values or () if allowed(v))

    def __or__(self, other: "Possible") -> "Possible":
        none = self.none or other.none
        if self.values is not None and other.values is not None:
            return possible(self.values | other.values, none=none)
        if not self.has_values:
            return Possible(other.values, other.low, other.high, none)
        if not other.has_values:
            return Possible(self.values, self.low, self.high, none)
        low = None if self.low is None or other.low is None else min(self.low, other.low)
        high = None if self.high is None or other.high is None else max(self.high, other.high)
        return Possible(None, low, high, none)


def possible(values: Iterable[Any], *, none: bool = False) -> Possible:
    """A finite set; the word ``none`` among the values says that it has not happened."""
    found = frozenset(values)
    if NONE in found:
        found, none = found - {NONE}, True
    ordered = found and not isinstance(next(iter(found)), bool | str)
    return Possible(found, min(found), max(found), none) if ordered else Possible(found, none=none)


def interval(low: Any, high: Any, *, none: bool = False) -> Possible:
    """An interval, both ends included; a single or an empty one is a finite set."""
    if low is not None and high is not None and low >= high:
        return possible([low] if low == high else [], none=none)
    return Possible(None, low, high, none)


def one(value: Value) -> Possible:
    """Just one value."""
    return possible([value])


TRUE, FALSE = one(True), one(False)
EITHER = possible([True, False])
NOTHING = possible([])
ONLY_NONE = possible([], none=True)
_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda a, b: bool(a == b),
    "lt": lambda a, b: bool(a < b),
    "le": lambda a, b: bool(a <= b),
    "gt": lambda a, b: bool(a > b),
    "ge": lambda a, b: bool(a >= b),
}
Rails = tuple[bool, bool]
"""(surely true, surely false); neither is unknown."""


def compare(operator: str, a: Possible, b: Possible) -> Rails:
    """True if the comparison holds for every possible pair, false if for none.

    With ``none`` on either side only ``eq none`` holds.
    """
    can: set[bool] = set()
    if a.none and b.none:
        can.add(operator == "eq")
    if (a.none and b.has_values) or (b.none and a.has_values):
        can.add(False)
    if a.has_values and b.has_values:
        if a.values is not None and b.values is not None and len(a.values) * len(b.values) <= 400:
            test = _TESTS[operator]
            can |= {test(x, y) for x in a.values for y in b.values}
        else:
            can |= _compare_ends(operator, a, b)
    return can == {True}, can == {False}


def _compare_ends(operator: str, a: Possible, b: Possible) -> set[bool]:
    if operator in ("gt", "ge"):
        a, b, operator = b, a, {"gt": "lt", "ge": "le"}[operator]
    can: set[bool] = set()
    if operator == "eq":
        if _meet(a, b):
            can.add(True)
        if not (a.low is not None and a.low == a.high == b.low == b.high):
            can.add(False)
        return can
    strict = operator == "lt"
    if _reaches(a.low, b.high, strict=strict):
        can.add(True)
    if _reaches(b.low, a.high, strict=not strict):
        can.add(False)
    return can


def _meet(a: Possible, b: Possible) -> bool:
    """Some value is possible on both sides; a finite set may have a hole where the other lies."""
    for one_, other in ((a, b), (b, a)):
        if one_.values is not None:
            return any(
                _reaches(other.low, v, strict=False) and _reaches(v, other.high, strict=False)
                for v in one_.values
            )
    return _reaches(a.low, b.high, strict=False) and _reaches(b.low, a.high, strict=False)


def _reaches(low: Any, high: Any, *, strict: bool) -> bool:
    return low is None or high is None or (low < high if strict else low <= high)


def among(a: Possible, values: tuple[Value, ...]) -> Rails:
    """True if every possible value is one of ``values``, false if none is."""
    if a.values is None:
        results = [compare("eq", a, one(v)) for v in values]
        return any(t for t, _ in results), all(f for _, f in results)
    hits = {v in values for v in a.values} | ({NONE in values} if a.none else set())
    return hits == {True}, hits == {False}


def step(value: Any, up: int) -> Any:
    """The next value up or down: of a day the day beside it, of a number the number beside it."""
    return value + (dt.timedelta(days=up) if isinstance(value, dt.date) else up)
