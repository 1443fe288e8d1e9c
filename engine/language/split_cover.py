# SPDX-License-Identifier: EUPL-1.2
"""Whether the cells of a split hold every value exactly once: a value in a hole would silently be false."""

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from engine.language.expressions import Cell

Whole = tuple[Any, ...]
"""Every word a term may be, or the two ends of its range (``None`` is open)."""


def uncovered(cells: Sequence[Cell], whole: Whole) -> str | None:
    """What is held by no cell or by two, in words; ``None`` if every value lies in just one."""
    if whole and isinstance(whole[0], str | bool):
        return _words(cells, whole)
    spans = [_span(cell) for cell in cells]
    if None in spans:
        return "a range is split with lt, le, gt and ge"
    ordered = sorted((s for s in spans if s is not None), key=lambda s: (s[0] is not None, s[0] or 0))
    low, high = (None if end is None else _number(end) for end in whole)
    first, last = ordered[0][0], ordered[-1][1]
    if first is not None and (low is None or first > low):
        return "nothing holds the lowest values"
    if last is not None and (high is None or last < high):
        return "nothing holds the highest values"
    for (_, end), (start, _) in pairwise(ordered):
        if end is None or start is None or end + 1 > start:
            return "two cells hold the same value"
        if end + 1 < start:
            return "a value between two cells is held by neither"
    return None


def _words(cells: Sequence[Cell], whole: Whole) -> str | None:
    held: list[Any] = []
    for cell in cells:
        for operator, value in cell.limits:
            if operator not in ("in", "eq"):
                return "words are split with in or eq"
            held += list(value) if isinstance(value, tuple) else [value]
    missing = [str(v) for v in whole if v not in held]
    if missing:
        return f"nothing holds {', '.join(missing)}"
    return "two cells hold the same value" if len(set(held)) < len(held) else None


def _number(value: Any) -> int:
    return value.toordinal() if isinstance(value, dt.date) else int(value)


def _span(cell: Cell) -> tuple[int | None, int | None] | None:
    """The ends of a cell as whole numbers, days as ordinals; ``None`` if it is no span."""
    low: int | None = None
    high: int | None = None
    for operator, value in cell.limits:
        if isinstance(value, tuple | str) or operator == "in":
            return None
        number = _number(value)
        if operator in ("ge", "gt", "eq"):
            low = number + (operator == "gt")
        if operator in ("le", "lt", "eq"):
            high = number - (operator == "lt")
    return low, high
