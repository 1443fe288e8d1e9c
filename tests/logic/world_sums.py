# SPDX-License-Identifier: EUPL-1.2
"""Sums of money in one world: every one exact, in whole öre."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Any

from engine.language import sums as e
from engine.language.law import AmountBody, Rule
from tests.logic.completions import NONE, Here
from tests.logic.worlds import World

_MODES = {"up": ROUND_CEILING, "down": ROUND_FLOOR, "half_up": ROUND_HALF_UP}
_ANYTHING = (0, 10**9)


def amount(world: World, here: Here, name: str) -> int:
    """An amount of a subject; 0 where no rule gives it."""
    rules = [r for r in world.giving(name, here.reader) if world.rule(here, r)]
    return total(world, here, rules[0]) if rules else 0


def total(world: World, here: Here, rule: Rule) -> int:
    """What a rule's lines make together."""
    assert rule.amount is not None
    purse = _Purse(world, rule.amount, world.term(here, rule.amount.period), {})
    for line in rule.amount.lines:
        purse.lines[line.id] = purse.sum(here, line.sum)
    return purse.sum(here, rule.amount.total)


class _Purse:
    def __init__(self, world: World, body: AmountBody, day: Any, lines: dict[str, int]) -> None:
        self.world, self.body, self.day, self.lines = world, body, day, lines

    def sum(self, here: Here, s: e.Sum) -> int:
        """One sum."""
        match s:
            case e.Money(ore):
                return ore
            case e.MoneyFact(path):
                value = self.world.path_value(here, path)
                return 0 if value == NONE else int(value)
            case e.Count(items, floor):
                return max(len(self.world.items(here, items)), floor)
            case e.Table(id_, key):
                if isinstance(key, e.Count):
                    return self.row(id_, self.sum(here, key), last=True)
                return self.row(id_, self.world.term(here, key))
            case e.Scalar(id_):
                version = self.version(id_)
                return self.unread(id_, "") if version is None else _ore(version.value)
            case e.Choose(branches):
                return self.sum(here, next(b.take for b in branches if self.world.holds(here, b.when)))
            case e.Total(items, take):
                found = self.world.items(here, items)
                return sum(self.sum(Here(items.scope, i, here.reader), take) for i in found)
            case e.Line(id_):
                return self.lines[id_]
            case e.OtherAmount(id_):
                return amount(self.world, here, id_)
            case e.DecidedWithin(low, high):
                least = _ANYTHING[0] if low is None else self.sum(here, low)
                most = _ANYTHING[1] if high is None else self.sum(here, high)
                return int(self.world.pick(("decided", repr(s), here), (least, most)))
            case e.Arithmetic(operator, parts):
                return _together(operator, [self.sum(here, p) for p in parts])
            case e.Divide(money, count, rounding):
                return _rounded(Decimal(self.sum(here, money)) / self.sum(here, count), rounding)
            case e.Share(parts, of, rounding):
                return _rounded(Decimal(self.sum(here, of)) * parts / 10_000, rounding)
        raise TypeError(s)

    def version(self, id_: str) -> Any:
        """The version in force on the day; ``None`` for a year nobody has read."""
        for v in self.world.law.parameters[id_].versions:
            begun = self.day != NONE and (v.from_ is None or v.from_ <= self.day)
            if begun and (v.to is None or self.day <= v.to):
                return v
        return None

    def unread(self, id_: str, key: Any) -> int:
        """Where no table was read the sum may be anything."""
        return int(self.world.pick(("table", id_, self.day, key), _ANYTHING))

    def row(self, id_: str, key: Any, *, last: bool = False) -> int:
        """The row of a table that a key lies in; a count above every row reads the last."""
        version = self.version(id_)
        for row in version.rows or () if version is not None and key != NONE else ():
            low, high = (row.key, row.key) if isinstance(row.key, int | str) else (row.key.from_, row.key.to)
            if isinstance(low, str):
                if key == low:
                    return _ore(row.value)
            elif (low is None or key >= low) and (high is None or key <= high):
                return _ore(row.value) + (0 if row.each is None else _ore(row.each) * (key - low))
        below = version is not None and last and version.rows and key > _top(version.rows[-1])
        return _ore(version.rows[-1].value) if below else self.unread(id_, key)


def _top(row: Any) -> Any:
    return row.key if isinstance(row.key, int) else row.key.from_ if row.key.to is None else row.key.to


def _ore(written: str | None) -> int:
    return int(Decimal(str(written)) * 100)


def _rounded(value: Decimal, rounding: e.Rounding) -> int:
    units = (value / rounding.unit_ore).to_integral_value(_MODES[rounding.mode])
    return int(units) * rounding.unit_ore


def _together(operator: str, values: list[int]) -> int:
    if operator == "minus":
        return values[0] - values[1]
    if operator == "times":
        return values[0] * values[1]
    return {"plus": sum, "min": min, "max": max}[operator](values)
