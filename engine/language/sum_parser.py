# SPDX-License-Identifier: EUPL-1.2
"""Sums of money from plain data."""

from collections.abc import Callable
from typing import Any

from engine.language import expressions as e
from engine.language import sums as s
from engine.language.names import Names, ore
from engine.language.parser import Parser
from engine.language.problems import ExpressionError, nearest
from engine.language.term_parser import Steps

_UNITS = {"ore": 1, "krona": 100, "ten_kronor": 1000}
_MODES = ("up", "down", "half_up")


class SumParser:
    """Reads the sums of one scope; ``lines`` are the lines of the amount that may be named."""

    def __init__(self, names: Names, scope: str, lines: tuple[str, ...] = ()) -> None:
        self.names = names
        self.conditions = Parser(names, scope)
        self.lines = lines

    def read(self, data: Any, path: Steps = ()) -> s.Sum:
        """Read a sum; raises :class:`ExpressionError` with the path to what is wrong."""
        if isinstance(data, int) and not isinstance(data, bool):
            return s.Money(data * 100)
        if isinstance(data, str):
            return self._word(data, path)
        if not isinstance(data, dict) or not data:
            raise ExpressionError(path, "a sum is a number, a fact or a mapping")
        readers = self._readers()
        key = next((k for k in data if k in readers), None)
        if key is None:
            raise ExpressionError(
                path, f"no sum is called {next(iter(data))!r}{nearest(next(iter(data)), readers)}"
            )
        return readers[key](data, path)

    def _readers(self) -> dict[str, Callable[[dict[str, Any], Steps], s.Sum]]:
        arithmetic = dict.fromkeys(("plus", "minus", "min", "max", "times"), self._arithmetic)
        return {
            **arithmetic,
            "table": self._table,
            "choose": self._choose,
            "sum": self._total,
            "divide": self._divide,
            "share": self._share,
            "count": self._count,
            "parameter": self._scalar,
            "amount": self._other,
            "line": self._line,
            "decided_within": self._decided,
        }

    def _word(self, word: str, path: Steps) -> s.Sum:
        try:
            return s.Money(ore(word))
        except ValueError:
            term = self.conditions.term(word, path)
        if not isinstance(term, e.Path) or self.conditions.kind(term) not in ("money", "number"):
            raise ExpressionError(path, f"{word!r} is not a sum of money")
        return s.MoneyFact(term)

    def _arithmetic(self, data: dict[str, Any], path: Steps) -> s.Sum:
        key, parts = next(iter(data.items()))
        wanted = {"minus": 2, "times": 2}.get(key)
        if not isinstance(parts, list) or not parts or (wanted and len(parts) != wanted) or len(data) != 1:
            raise ExpressionError(path, f"{key} takes a list of {wanted or 'one or more'} sums")
        if key == "times":
            return s.Arithmetic(
                key, (self.number(parts[0], (*path, key, 0)), self.read(parts[1], (*path, key, 1)))
            )
        return s.Arithmetic(key, tuple(self.read(p, (*path, key, n)) for n, p in enumerate(parts)))

    def number(self, data: Any, path: Steps) -> s.Sum:
        """Read what stands at the place of a count: a whole number, a fact that is one, or a count."""
        if isinstance(data, int) and not isinstance(data, bool):
            return s.Money(data)
        found = self.read(data, path)
        counted = isinstance(found, s.Count) or (
            isinstance(found, s.MoneyFact) and self.conditions.kind(found.path) == "number"
        )
        if not counted:
            raise ExpressionError(path, "takes a count: a whole number, a fact that is one, or count:")
        return found

    def _table(self, data: dict[str, Any], path: Steps) -> s.Sum:
        found = self.names.parameters.get(str(data["table"]))
        if found is None or any(v.rows is None for v in found.versions) or set(data) != {"table", "key"}:
            known = [p for p, f in self.names.parameters.items() if f.versions[0].rows is not None]
            hint = nearest(str(data["table"]), known)
            raise ExpressionError((*path, "table"), f"takes the id of a table and a key{hint}")
        key = data["key"]
        if isinstance(key, dict) and "count" in key:
            return s.Table(found.id, self._count(key, (*path, "key")))
        words = tuple(r.key for v in found.versions for r in v.rows or () if isinstance(r.key, str))
        return s.Table(found.id, self.conditions.term(key, (*path, "key"), words))

    def _count(self, data: dict[str, Any], path: Steps) -> s.Count:
        if set(data) - {"count", "floor"} or not isinstance(data["count"], dict):
            raise ExpressionError(path, "count takes {count: {in, via, where}, floor: number}")
        inner = data["count"]
        floor = data.get("floor", inner.get("floor", 0))
        if not isinstance(floor, int):
            raise ExpressionError((*path, "floor"), "takes a whole number")
        return s.Count(self.conditions.items(inner, (*path, "count")), floor)

    def _choose(self, data: dict[str, Any], path: Steps) -> s.Sum:
        branches = data["choose"]
        if (
            not isinstance(branches, list)
            or not branches
            or not isinstance(branches[-1], dict)
            or "else" not in branches[-1]
        ):
            raise ExpressionError(path, "choose takes branches and ends with else")
        return s.Choose(tuple(self._branch(b, (*path, "choose", n)) for n, b in enumerate(branches)))

    def _branch(self, data: Any, path: Steps) -> s.Branch:
        if isinstance(data, dict) and set(data) == {"else"}:
            return s.Branch(e.Always(), self.read(data["else"], (*path, "else")))
        if not isinstance(data, dict) or set(data) != {"when", "take"}:
            raise ExpressionError(path, "a branch takes when and take")
        return s.Branch(
            self.conditions.condition(data["when"], (*path, "when")), self.read(data["take"], (*path, "take"))
        )

    def _total(self, data: dict[str, Any], path: Steps) -> s.Sum:
        body = data["sum"]
        if not isinstance(body, dict) or "take" not in body:
            raise ExpressionError((*path, "sum"), "takes {in, via, where, take}")
        items = self.conditions.items({k: v for k, v in body.items() if k != "take"}, (*path, "sum"))
        inner = SumParser(self.names, items.scope)
        return s.Total(items, inner.read(body["take"], (*path, "sum", "take")))

    def _divide(self, data: dict[str, Any], path: Steps) -> s.Sum:
        body = data["divide"]
        if not isinstance(body, list) or len(body) != 2:
            raise ExpressionError(path, "divide takes [sum, count]")
        money, count = self.read(body[0], (*path, "divide", 0)), self.number(body[1], (*path, "divide", 1))
        return s.Divide(money, count, self._rounding(data, path))

    def _share(self, data: dict[str, Any], path: Steps) -> s.Sum:
        text = str(data["share"])
        whole, _, part = text.partition(".")
        if not (whole.isdigit() and (part.isdigit() or not part) and len(part) <= 4) or "of" not in data:
            raise ExpressionError(path, 'share takes a share such as "0.25" and of: sum')
        parts = int(whole) * 10_000 + int(part.ljust(4, "0") or 0)
        return s.Share(parts, self.read(data["of"], (*path, "of")), self._rounding(data, path))

    def _rounding(self, data: dict[str, Any], path: Steps) -> s.Rounding:
        body = data.get("round")
        ok = isinstance(body, dict) and body.get("unit") in _UNITS and body.get("mode") in _MODES
        if not ok or not isinstance(body, dict) or not (body.get("cite") or body.get("choice")):
            raise ExpressionError(
                path, "needs round: {unit: ore | krona, mode: up | down | half_up, cite or choice}"
            )
        return s.Rounding(_UNITS[body["unit"]], body["mode"], str(body.get("cite") or body.get("choice")))

    def _scalar(self, data: dict[str, Any], path: Steps) -> s.Sum:
        found = self.names.parameters.get(str(data["parameter"]))
        if found is None or found.unit != "SEK" or any(v.value is None for v in found.versions):
            raise ExpressionError(path, f"no sum in SEK is called {data['parameter']!r}")
        return s.Scalar(found.id)

    def _other(self, data: dict[str, Any], path: Steps) -> s.Sum:
        if data["amount"] not in self.names.amounts:
            raise ExpressionError(
                path,
                f"no amount is called {data['amount']!r}{nearest(str(data['amount']), self.names.amounts)}",
            )
        if self.names.amounts[data["amount"]] != self.conditions.scope:
            scope = self.names.amounts[data["amount"]]
            raise ExpressionError(
                path, f"the amount {data['amount']!r} is of {scope}, not of {self.conditions.scope}"
            )
        return s.OtherAmount(data["amount"])

    def _line(self, data: dict[str, Any], path: Steps) -> s.Sum:
        if data["line"] not in self.lines:
            raise ExpressionError(
                path, f"no line before is called {data['line']!r}{nearest(str(data['line']), self.lines)}"
            )
        return s.Line(data["line"])

    def _decided(self, data: dict[str, Any], path: Steps) -> s.Sum:
        body = data["decided_within"]
        if not isinstance(body, dict) or set(body) - {"at_least", "at_most", "by"} or "by" not in body:
            raise ExpressionError(path, "decided_within takes {at_least, at_most, by}")
        low, high = (
            None if body.get(k) is None else self.read(body[k], (*path, "decided_within", k))
            for k in ("at_least", "at_most")
        )
        return s.DecidedWithin(low, high, str(body["by"]))
