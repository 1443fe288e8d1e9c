# SPDX-License-Identifier: EUPL-1.2
"""Arithmetic on sums that are only known within bounds."""

from engine.language import sums as s

Interval = tuple[int | None, int | None]
"""Lowest and highest sum in öre; ``None`` where there is no bound."""
ZERO: Interval = (0, 0)
OPEN: Interval = (None, None)


def rounded(numerator: int, denominator: int, rounding: s.Rounding) -> int:
    """A fraction in whole units, rounded as the law or a written choice says."""
    whole, rest = divmod(numerator, denominator * rounding.unit_ore)
    if (rounding.mode == "up" and rest) or (
        rounding.mode == "half_up" and 2 * rest >= denominator * rounding.unit_ore
    ):
        whole += 1
    return whole * rounding.unit_ore


def divided(money: Interval, count: Interval, rounding: s.Rounding) -> Interval:
    """A sum divided by a count: what is positive shrinks with more to share it, what is negative grows."""
    (low, high), (few, many) = money, count

    def share(ore: int, by: int | None) -> int | None:
        if by is None:
            return 0
        return None if by == 0 else rounded(ore, by, rounding)

    lowest = None if low is None else share(low, many if low >= 0 else few or 0)
    highest = None if high is None else share(high, (few or 0) if high >= 0 else many)
    return lowest, highest


def hull(found: list[Interval]) -> Interval:
    """The least interval that holds all of some."""
    lows, highs = [f[0] for f in found], [f[1] for f in found]
    low = None if None in lows or not lows else min(x for x in lows if x is not None)
    return low, None if None in highs or not highs else max(x for x in highs if x is not None)


def arithmetic(operator: str, found: list[Interval]) -> Interval:
    """``plus``, ``minus``, ``min``, ``max`` and ``times`` on intervals."""
    lows, highs = [f[0] for f in found], [f[1] for f in found]
    if operator == "plus":
        return _sum(lows), _sum(highs)
    if operator == "minus":
        return _less(lows[0], highs[1]), _less(highs[0], lows[1])
    if operator == "max":
        return max((x for x in lows if x is not None), default=None), None if None in highs else max(
            x for x in highs if x is not None
        )
    if operator == "min":
        return None if None in lows else min(x for x in lows if x is not None), min(
            (x for x in highs if x is not None), default=None
        )
    (a, b), (c, d) = found
    if a is not None and c is not None and a >= 0 and c >= 0:
        return a * c, None if b is None or d is None else b * d
    if a is None or b is None or c is None or d is None:
        return None, None
    products = [x * y for x in (a, b) for y in (c, d)]
    return min(products), max(products)


def _sum(values: list[int | None]) -> int | None:
    return None if None in values else sum(x for x in values if x is not None)


def _less(a: int | None, b: int | None) -> int | None:
    return None if a is None or b is None else a - b
