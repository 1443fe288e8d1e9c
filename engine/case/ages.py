# SPDX-License-Identifier: EUPL-1.2
"""An age told on a day says when somebody was born, within a year; there is no other use of it."""

import calendar
import datetime as dt

from engine.case.values import Possible, interval
from engine.language.calendar import Period, shift


def latest_birth(on: dt.date, years: int) -> dt.date:
    """The last day on which somebody who is ``years`` old on a day can have been born."""
    day = shift(on, Period(months=-12 * years))
    leap = calendar.isleap(day.year) and not calendar.isleap(on.year)
    return day.replace(day=29) if leap and (on.month, on.day) == (2, 28) else day


def births(age: Possible, on: dt.date) -> Possible:
    """The days of birth that an age on a day allows.

    >>> from engine.case.values import one
    >>> births(one(17), dt.date(2025, 9, 1)).low
    datetime.date(2007, 9, 2)
    """
    youngest, oldest = age.low, age.high
    first = None if oldest is None else latest_birth(on, oldest + 1) + dt.timedelta(days=1)
    last = on if youngest is None else latest_birth(on, youngest)
    return interval(first, last)


def narrowed(known: Possible | None, told: Possible) -> Possible:
    """A known set of birth days cut by an age that was told; empty if they contradict each other."""
    return told if known is None else known.cut(told.low, told.high)
