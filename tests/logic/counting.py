# SPDX-License-Identifier: EUPL-1.2
"""Days, ages and values counted the slow and plain way, for tests."""

import calendar
import datetime as dt
from collections.abc import Iterable
from typing import Any

from engine.case.values import Possible
from engine.language.source import Fact

NONE = "none"
_DAY = dt.timedelta(days=1)
_WIDE = 12
"""An interval with more values than this is tried at its ends and in its middle."""


def compared(operator: str, a: Any, b: Any) -> bool:
    """A comparison of two values; with ``none`` only ``eq none`` holds."""
    if operator == "eq" or NONE in (a, b):
        return bool(operator == "eq" and a == b)
    return bool({"lt": a < b, "le": a <= b, "gt": a > b, "ge": a >= b}[operator])


def moved(day: dt.date, period: Any, *, whole: bool = False) -> dt.date:
    """A day moved by whole months or days; ``whole``: it was the end of a month and stays one."""
    year, month = day.year, day.month
    for _ in range(abs(period.months)):
        month += 1 if period.months > 0 else -1
        year, month = (year + 1, 1) if month > 12 else (year - 1, 12) if month < 1 else (year, month)
    last = calendar.monthrange(year, month)[1]
    number = last if whole and period.months else min(day.day, last)
    return dt.date(year, month, number) + period.days * _DAY


def end_of(unit: str, day: dt.date) -> dt.date:
    """Forward day by day until the next day opens another month, quarter or year."""
    size = {"month": 1, "quarter": 3, "year": 12}[unit]
    while (day + _DAY).day != 1 or (day + _DAY).month % size != 1 % size:
        day += _DAY
    return day


def born_plus(born: dt.date, years: int) -> dt.date:
    """The birthday; of one born on 29 February the 28th in other years."""
    year = born.year + years
    number = 28 if (born.month, born.day) == (2, 29) and not calendar.isleap(year) else born.day
    return dt.date(year, born.month, number)


def age(born: dt.date, on: dt.date) -> int:
    """Birthdays had since the day of birth."""
    years = on.year - born.year
    return years - 1 if years >= 0 and born_plus(born, years) > on else years


def every_value(fact: Fact) -> Iterable[Any]:
    """Every value a fact may have, or some of them where there are many."""
    bounds = fact.range
    low, high = (
        (bounds if isinstance(bounds, list) else (bounds.from_, bounds.to)) if bounds else (None, None)
    )
    if fact.type == "bool":
        found: list[Any] = [True, False]
    elif fact.type == "enum":
        found = list(fact.values or ())
    else:
        scale = 100 if fact.type == "money" else 1
        found = between(low and low * scale if scale > 1 else low, high * scale if scale > 1 else high, fact)
    return [*found, NONE] if fact.none else found


def some_of(known: Possible, fact: Fact) -> Iterable[Any]:
    """The values of a set, or some of them where there are many."""
    found = list(known.values) if known.values is not None else between(known.low, known.high, fact)
    return [*found, NONE] if known.none else found


def between(low: Any, high: Any, fact: Fact) -> list[Any]:
    """Days, first days of months or numbers between two ends."""
    if fact.type in ("date", "month"):
        days = [low + n * _DAY for n in range((high - low).days + 1)]
        found = [d for d in days if fact.type == "date" or d.day == 1]
    else:
        found = list(range(low, high + 1))
    if len(found) <= _WIDE:
        return found
    return [found[0], found[1], found[len(found) // 2], found[-2], found[-1]]
