# SPDX-License-Identifier: EUPL-1.2
"""Cells of time: all days, cut where any wording of some rules begins or ends."""

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from engine.language.expressions import Condition
from engine.language.law import Rule

Cell = tuple[dt.date | None, dt.date | None]
"""First and last day, both included; ``None`` is open."""
Absence = Literal["unread", "stale_law", "suspended", "none"]
"""Why a rule has no wording in a cell; ``none``: the provision was not there, so it is false."""
_DAY = dt.timedelta(days=1)


def cells(rules: Iterable[Rule]) -> list[Cell]:
    """The cells of some rules; they cover every day."""
    cuts: set[dt.date] = set()
    for rule in rules:
        for wording in rule.wordings:
            if wording.first is not None:
                cuts.add(wording.first)
            if wording.last is not None:
                cuts.add(wording.last + _DAY)
        if rule.superseded is not None:
            cuts.add(rule.superseded)
    starts = [None, *sorted(cuts)]
    ends = [*(c - _DAY for c in sorted(cuts)), None]
    return list(zip(starts, ends, strict=True))


def wording_in(rule: Rule, cell: Cell) -> tuple[int, Condition] | Absence:
    """The number and condition of the wording in force throughout a cell, or why there is none."""
    first, last = cell
    if rule.suspended:
        return "suspended"
    if rule.superseded is not None and first is not None and first >= rule.superseded:
        return "stale_law"
    for n, wording in enumerate(rule.wordings):
        begun = wording.first is None or (first is not None and first >= wording.first)
        running = wording.last is None or (last is not None and last <= wording.last)
        if begun and running:
            return "unread" if wording.when is None else (n, wording.when)
    born = rule.wordings[0].first
    before = born is not None and last is not None and last < born
    return "unread" if before and not rule.introduced else "none"
