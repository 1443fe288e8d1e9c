# SPDX-License-Identifier: EUPL-1.2
"""Days, periods and ages as the law counts them."""

import calendar
import datetime as dt
import re
from dataclasses import dataclass

_PERIOD = re.compile(r"(-?)P(\d{1,4})([DWMY])")


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time in whole months or whole days; a negative one counts backwards."""

    months: int = 0
    days: int = 0

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read ISO 8601 with one part: ``P14D``, ``P3W``, ``P6M``, ``P2Y``, ``-P1M``.

        >>> Period.parse("P3W")
        Period(months=0, days=21)
        """
        match = _PERIOD.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a period such as P14D, P3W, P6M or P2Y")
        sign = -1 if match[1] else 1
        n = sign * int(match[2])
        return {"D": cls(days=n), "W": cls(days=7 * n), "M": cls(months=n), "Y": cls(months=12 * n)}[match[3]]

    def __neg__(self) -> "Period":
        return Period(-self.months, -self.days)

    def __str__(self) -> str:
        count, unit = (self.months, "M") if self.months else (self.days, "D")
        return f"{'-' if count < 0 else ''}P{abs(count)}{unit}"


def shift(day: dt.date, period: Period, *, to_month_end: bool = False) -> dt.date:
    """The day a period later; months clamp to the last day.

    ``to_month_end`` is for a period counted from the end of a month, quarter or year: it ends on the
    last day of its last month. Days outside the calendar clamp to its first or last day.

    >>> shift(dt.date(2025, 1, 31), Period(months=1))
    datetime.date(2025, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + period.months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return dt.date.max if year > dt.MAXYEAR else dt.date.min
    last = calendar.monthrange(year, month + 1)[1]
    moved = dt.date(year, month + 1, last if to_month_end and period.months else min(day.day, last))
    try:
        return moved + dt.timedelta(period.days)
    except OverflowError:
        return dt.date.max if period.days > 0 else dt.date.min


def end_of(unit: str, day: dt.date) -> dt.date:
    """The last day of the ``month``, ``quarter`` or ``year`` that the day lies in."""
    month = {"month": day.month, "quarter": (day.month + 2) // 3 * 3, "year": 12}[unit]
    return dt.date(day.year, month, calendar.monthrange(day.year, month)[1])


def birthday(born: dt.date, years: int) -> dt.date:
    """The day somebody turns ``years``; born on 29 February, the 28th in other years."""
    return shift(born, Period(months=12 * years))


def age(born: dt.date, on: dt.date) -> int:
    """Whole years lived on a day.

    >>> age(dt.date(2008, 2, 29), dt.date(2026, 2, 28))
    18
    """
    years = on.year - born.year
    return years - (birthday(born, years) > on) if years >= 0 else years
