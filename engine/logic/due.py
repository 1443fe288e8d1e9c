# SPDX-License-Identifier: EUPL-1.2
"""When the deadlines of an outcome fall: the days each may mean, and what they make together.

Days are ordinals here, so that a comparison with a due day is pure logic to every evaluator.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from engine.case.model import Item
from engine.case.values import NOTHING, Possible, one
from engine.language.calendar import Period, shift
from engine.language.expressions import AsOf
from engine.language.law import Deadline
from engine.language.source import ParameterFile, Version
from engine.logic.terms import Terms

Row = tuple[int, int | None, int | None, bool]
"""(node "this deadline runs", earliest day, latest day, the day may be none)."""
DUE_KINDS = frozenset({"immediately", "within", "before", "every"})
"""The kinds that say by when; standstills, limits and "promptly" do not."""


HOLIDAYS = "public-holidays"
"""The parameter that holds the calendar of public holidays."""
_LONGEST_HOLIDAY = 14


def days(deadline: Deadline, terms: Terms, item: Item) -> Possible:
    """The days a deadline may fall on; empty if it says none."""
    found = _counted(deadline, terms, item)
    if not deadline.roll or not found.has_values:
        return found
    return found.map(lambda day: _rolled(day, terms.law.parameters.get(HOLIDAYS)))


def _rolled(day: dt.date, calendar: ParameterFile | None) -> dt.date:
    """A day moved to the next working day, where the calendar holds the year."""
    for moved in (day + dt.timedelta(days=n) for n in range(_LONGEST_HOLIDAY)):
        versions = calendar.versions if calendar is not None else ()
        version = next((v for v in versions if _in_force(v, moved)), None)
        if version is None:
            return day
        if moved.weekday() < 5 and moved not in (version.days or ()):
            return moved
    return day


def _in_force(version: Version, day: dt.date) -> bool:
    return (version.from_ is None or version.from_ <= day) and (version.to is None or day <= version.to)


def _counted(deadline: Deadline, terms: Terms, item: Item) -> Possible:
    base = one(terms.case.as_of) if deadline.base is None else terms.value(deadline.base, item)
    if deadline.kind in ("immediately", "before"):
        return base
    if deadline.kind == "every":
        return _recurring(deadline, base, terms, item)
    if deadline.within is None:
        return NOTHING
    return terms.shifted(deadline.base or AsOf(), deadline.within, item)


def _recurring(deadline: Deadline, base: Possible, terms: Terms, item: Item) -> Possible:
    """First counted from the base, then from the day it was last done since; earlier doings do not count."""
    first = _moved(base, deadline.first or Period())
    if deadline.last is None or deadline.then is None:
        return first
    last = terms.value(deadline.last, item)
    may_be_first = last.none or last.low is None or base.high is None or last.low < base.high
    since = last.cut(base.low, None)
    again = _moved(since, deadline.then) if since.has_values else Possible(frozenset(), none=base.none)
    return again | first if may_be_first else again


def _moved(found: Possible, period: Period) -> Possible:
    return found.map(lambda d: shift(d, period))


def due_rows(
    deadlines: Sequence[Deadline], nodes: Sequence[int], terms: Terms, item: Item
) -> tuple[Row, ...]:
    """The rows of the deadlines that say by when, each with its node "this deadline runs"."""
    rows: list[Row] = []
    for deadline, node in zip(deadlines, nodes, strict=True):
        if deadline.kind in DUE_KINDS:
            possible = days(deadline, terms, item)
            if possible.has_values:
                low, high = (None if x is None else x.toordinal() for x in (possible.low, possible.high))
                rows.append((node, low, high, possible.none))
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class Due:
    """By when: no day before ``earliest``, none after ``latest``; ``none`` if nothing may run at all."""

    earliest: int | None
    latest: int | None
    none: bool


def due(rows: tuple[Row, ...], rails: bytearray | bytes) -> Due | None:
    """The least day of any deadline not excluded, and the least latest day of those that surely run.

    ``None`` when no deadline can run.
    """
    possible = [(n, low, high, none) for n, low, high, none in rows if not rails[2 * n + 1]]
    if not possible:
        return None
    lows = [low for _, low, _, _ in possible]
    sure = [high for n, _, high, none in possible if rails[2 * n] and not none]
    bounded = [h for h in sure if h is not None]
    highs = [high for _, _, high, _ in possible]
    if bounded:
        latest: int | None = min(bounded)
    else:
        latest = None if sure or None in highs else max(h for h in highs if h is not None)
    return Due(None if None in lows else min(x for x in lows if x is not None), latest, not sure)


def as_date(ordinal: int | None) -> dt.date | None:
    """An ordinal as a day."""
    return None if ordinal is None else dt.date.fromordinal(ordinal)
