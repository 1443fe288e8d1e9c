# SPDX-License-Identifier: EUPL-1.2
"""Dated tables: the hull over every row that a case may reach; tables are not monotone."""

from engine.calculation.intervals import Interval
from engine.case.values import Possible
from engine.language import sums as s
from engine.language.circles import parts
from engine.language.names import ore
from engine.language.source import Bounds, ParameterFile, Row
from engine.logic.versions import reachable


def parameter_values(parameter: ParameterFile, day: Possible) -> list[Interval] | None:
    """The values of a parameter on the possible days; ``None`` if some day was not read."""
    found = reachable(parameter, day)
    if found is None:
        return None
    values = [ore(v.value) for v in found if v.value is not None]
    return [(v, v) for v in values]


def look_up(parameter: ParameterFile, day: Possible, keys: Possible) -> list[Interval] | None:
    """The sums of every row that possible days and keys reach; ``None`` if some day or key has no row."""
    versions = reachable(parameter, day)
    if versions is None or keys.none or not keys.has_values:
        return None
    found: list[Interval] = []
    for version in versions:
        rows = version.rows or []
        if keys.values is not None and not all(any(_holds(r, k) for r in rows) for k in keys.values):
            return None
        found += [hit for row in rows if (hit := _row(row, keys)) is not None]
    return found


def _span(row: Row) -> tuple[int | str | None, int | str | None]:
    if isinstance(row.key, Bounds):
        low, high = row.key.from_, row.key.to
        return low if isinstance(low, int) else None, high if isinstance(high, int) else None
    return row.key, row.key


def _holds(row: Row, key: object) -> bool:
    low, high = _span(row)
    if isinstance(key, str) or isinstance(low, str):
        return key == low
    return (low is None or key >= low) and (high is None or key <= high)  # type: ignore[operator]


def _row(row: Row, keys: Possible) -> Interval | None:
    """The sums a row gives for the keys that reach it; ``each`` adds for every step above its first key."""
    low, high = _span(row)
    if isinstance(low, str):
        return _flat(row) if keys.values is None or low in keys.values else None
    reached = (
        keys.cut(low, high) if keys.values is None or all(isinstance(k, int) for k in keys.values) else None
    )
    if reached is None or reached.empty:
        return None
    if row.each is None or not isinstance(low, int):
        return _flat(row)
    base, each = ore(row.value), ore(row.each)
    first = low if reached.low is None else max(low, reached.low)
    near = base + each * (first - low)
    far = None if reached.high is None else base + each * (reached.high - low)
    return (near, far) if each >= 0 else (far, near)


def _flat(row: Row) -> Interval:
    return ore(row.value), ore(row.value)


def last_number(expression: s.Sum, parameters: dict[str, ParameterFile], most: int) -> int:
    """The last number of items to try one by one where a count stands twice in an expression.

    Beyond every row of its tables, an expression whose counts only key tables and divide moves one way;
    of any other, ``most`` are tried.
    """
    found = list(parts(expression))
    if any(isinstance(p, s.Arithmetic | s.Total) for p in found):
        return most
    rows = [
        r for p in found if isinstance(p, s.Table) for v in parameters[p.id].versions for r in v.rows or ()
    ]
    return max((end for row in rows for end in _span(row) if isinstance(end, int)), default=0) + 1
