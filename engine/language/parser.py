# SPDX-License-Identifier: EUPL-1.2
"""Conditions and terms from plain data: every word resolved, every type checked."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from engine.language import expressions as e
from engine.language.calendar import Period
from engine.language.names import Names, Resolved, value_of
from engine.language.problems import ExpressionError, nearest

COMPARISONS = ("eq", "lt", "le", "gt", "ge")
Steps = tuple[str | int, ...]


def _one_key(data: object, path: Steps, what: str) -> tuple[str, Any]:
    if not isinstance(data, dict) or len(data) != 1:
        raise ExpressionError(path, f"{what} is a word or a mapping with one key")
    return next(iter(data.items()))


class Parser:
    """Reads the expressions of one scope."""

    def __init__(self, names: Names, scope: str) -> None:
        self.names = names
        self.scope = scope

    # ---- conditions

    def condition(self, data: Any, path: Steps = ()) -> e.Condition:
        """Read a condition; raises :class:`ExpressionError` with the path to what is wrong."""
        if data is True or data == "always":
            return e.Always()
        if isinstance(data, str):
            return self._holds(data, path)
        if isinstance(data, dict) and "count" in data:
            return self._count(data, path)
        key, body = _one_key(data, path, "a condition")
        if key in COMPARISONS:
            return self._compare(key, body, (*path, key))
        read = self._readers().get(key)
        if read is None:
            raise ExpressionError(path, f"no condition is called {key!r}{nearest(key, self._readers())}")
        return read(body, (*path, key))

    def _readers(self) -> dict[str, Callable[[Any, Steps], e.Condition]]:
        return {
            "all": lambda b, p: e.AllOf(self._parts(b, p)),
            "any": lambda b, p: e.AnyOf(self._parts(b, p)),
            "not": lambda b, p: e.Not(self.condition(b, p)),
            "in": self._among,
            "exists": lambda b, p: e.AtLeast(self.items(b, p), 1),
            "all_of": self._all_of,
            "split": self._split,
            "linked": self._linked,
            "clear": self._clear,
        }

    def _parts(self, data: Any, path: Steps) -> tuple[e.Condition, ...]:
        if not isinstance(data, list) or not data:
            raise ExpressionError(path, "takes a list of conditions with at least one")
        return tuple(self.condition(part, (*path, n)) for n, part in enumerate(data))

    def _resolve(self, word: str, path: Steps) -> Resolved | None:
        try:
            return self.names.resolve(word, self.scope)
        except ExpressionError as error:
            raise ExpressionError(path, error.message) from error

    def _holds(self, word: str, path: Steps) -> e.Condition:
        found = self._resolve(word, path)
        if found is None:
            known = [*self.names.facts, *self.names.statuses]
            raise ExpressionError(path, f"no fact or status is called {word!r}{nearest(word, known)}")
        if found.fact is not None and found.fact.type != "bool":
            raise ExpressionError(path, f"{word!r} is not yes or no; compare it with a value")
        if found.fact is None and found.path.name in self.names.status_values:
            raise ExpressionError(path, f"{word!r} has several values; compare it with one")
        return e.Holds(found.path)

    def _compare(self, operator: str, data: Any, path: Steps) -> e.Condition:
        if not isinstance(data, list) or len(data) != 2:
            raise ExpressionError(path, f"{operator} takes a list of two terms")
        raw = tuple(data)
        left, right = self._pair(raw, path)
        left, right = self._same_unit(left, right), self._same_unit(right, left)
        kinds = {self.kind(t) for t in (left, right)} - {"none"}
        if len(kinds) > 1 and kinds != {"money", "number"}:
            raise ExpressionError(path, f"compares {' with '.join(sorted(kinds))}")
        if operator != "eq" and kinds & {"bool", "enum"}:
            raise ExpressionError(path, f"{operator} takes days or numbers")
        return e.Compare(operator, left, right)

    def _same_unit(self, term: e.Term, beside: e.Term) -> e.Term:
        """A number written beside a sum of money is SEK."""
        if isinstance(term, e.Constant) and self.kind(term) == "number" and self.kind(beside) == "money":
            assert isinstance(term.value, int)
            return e.Constant(term.value * 100)
        return term

    def _pair(self, data: tuple[Any, Any], path: Steps) -> tuple[e.Term, e.Term]:
        enum = next((f for d in data if (f := self._enum_values(d, path)) is not None), None)
        read = [self.term(d, (*path, n), enum) for n, d in enumerate(data)]
        return read[0], read[1]

    def _enum_values(self, data: Any, path: Steps) -> tuple[str, ...] | None:
        """The words a term may be, if it is an enum fact or a status with several values."""
        if not isinstance(data, str):
            return None
        found = self._resolve(data, path)
        if found is None:
            return None
        if found.fact is None:
            return self.names.status_values.get(found.path.name)
        return tuple(found.fact.values or ()) if found.fact.type == "enum" else None

    def _among(self, data: Any, path: Steps) -> e.Condition:
        if not isinstance(data, list) or len(data) != 2 or not isinstance(data[1], list) or not data[1]:
            raise ExpressionError(path, "in takes [term, [value, …]]")
        enum = self._enum_values(data[0], (*path, 0))
        values = [self.term(v, (*path, 1, n), enum) for n, v in enumerate(data[1])]
        constants = tuple(v.value for v in values if isinstance(v, e.Constant))
        if len(constants) < len(values):
            raise ExpressionError((*path, 1), "takes values, not facts")
        return e.Among(self.term(data[0], (*path, 0)), constants)

    def items(self, data: Any, path: Steps) -> e.Items:
        """Read ``{in, via, where}``."""
        if not isinstance(data, dict) or "in" not in data or set(data) - {"in", "via", "where", "floor"}:
            raise ExpressionError(path, "takes {in: list, via: link, where: condition}")
        word, via = data["in"], data.get("via")
        link = self.names.link(self.scope, word) if isinstance(word, str) else None
        if link is not None and link[1]:
            scope, named = link[0], word
        else:
            scope, named = self.names.scope_of_list(str(word)) or "", None
            if not scope:
                known = [s.list for s in self.names.scopes.values()]
                raise ExpressionError((*path, "in"), f"no list is called {word!r}{nearest(str(word), known)}")
        if via is not None:
            self._check_via(via, scope, (*path, "via"))
        inner = Parser(self.names, scope)
        return e.Items(scope, named, via, inner.condition(data.get("where", True), (*path, "where")))

    def _check_via(self, via: Any, scope: str, path: Steps) -> None:
        found = self.names.link(scope, via) if isinstance(via, str) else None
        if found is None:
            raise ExpressionError(
                path, f"{scope} has no link {via!r}{nearest(str(via), self.names.scopes[scope].links)}"
            )
        if found[0] != self.scope and self.names.link(self.scope, via) is None:
            raise ExpressionError(
                path, f"{via!r} leads to {found[0]}, and {self.scope} has no link of that name"
            )

    def _all_of(self, data: Any, path: Steps) -> e.Condition:
        found = self.items(data, path)
        return e.Not(e.AtLeast(e.Items(found.scope, found.link, found.via, e.Not(found.where)), 1))

    def _count(self, data: dict[str, Any], path: Steps) -> e.Condition:
        n = data.get("ge")
        if set(data) != {"count", "ge"} or not isinstance(n, int) or n < 1:
            raise ExpressionError(path, "count takes {count: {in, via, where}, ge: a number from 1}")
        return e.AtLeast(self.items(data["count"], (*path, "count")), n)

    def _split(self, data: Any, path: Steps) -> e.Condition:
        if not isinstance(data, dict) or set(data) != {"by", "cells"} or not isinstance(data["cells"], list):
            raise ExpressionError(path, "split takes {by: term, cells: [{…, then: condition}, …]}")
        by = self.term(data["by"], (*path, "by"))
        enum = self._enum_values(data["by"], (*path, "by"))
        cells = tuple(self._cell(c, enum, (*path, "cells", n)) for n, c in enumerate(data["cells"]))
        return e.Split(by, cells)

    def _cell(self, data: Any, enum: tuple[str, ...] | None, path: Steps) -> e.Cell:
        if not isinstance(data, dict) or "then" not in data or len(data) < 2:
            raise ExpressionError(path, "a cell takes limits and then: condition")
        limits: list[tuple[str, Any]] = []
        for key, value in data.items():
            if key == "then":
                continue
            if key not in (*COMPARISONS, "in"):
                raise ExpressionError(path, f"no limit is called {key!r}")
            listed = value if isinstance(value, list) else [value]
            read = [self.term(v, (*path, key), enum) for v in listed]
            values = tuple(t.value for t in read if isinstance(t, e.Constant))
            if len(values) != len(listed):
                raise ExpressionError((*path, key), "a limit is a value")
            limits.append((key, values if isinstance(value, list) else values[0]))
        return e.Cell(tuple(limits), self.condition(data["then"], (*path, "then")))

    def _linked(self, data: Any, path: Steps) -> e.Condition:
        if not isinstance(data, list) or len(data) != 2:
            raise ExpressionError(path, "linked takes two paths of links")
        a, b = (self.person(d, (*path, n)) for n, d in enumerate(data))
        if self.names.follow(self.scope, a) != self.names.follow(self.scope, b):
            raise ExpressionError(path, "the two paths lead to different kinds of thing")
        return e.Linked(a, b)

    def _clear(self, data: Any, path: Steps) -> e.Condition:
        fact = self.names.facts.get(data) if isinstance(data, str) else None
        if fact is None or not fact.assessors or fact.scope != self.scope:
            raise ExpressionError(path, "clear reads one judgement of the subject itself")
        return e.Clear(fact.id)

    def person(self, data: Any, path: Steps) -> tuple[str, ...]:
        """Read ``self`` or a path of single links."""
        if not isinstance(data, str):
            raise ExpressionError(path, "takes self or a path of links")
        links = () if data == "self" else tuple(data.split("."))
        try:
            self.names.follow(self.scope, links)
        except ExpressionError as error:
            raise ExpressionError(path, error.message) from error
        return links

    # ---- terms

    def term(self, data: Any, path: Steps = (), enum: tuple[str, ...] | None = None) -> e.Term:
        """Read a term; ``enum`` are the words it may be where it stands beside an enum."""
        if isinstance(data, bool) or isinstance(data, int):
            return e.Constant(data)
        if isinstance(data, str):
            return self._word(data, path, enum)
        key, body = _one_key(
            {k: v for k, v in data.items() if k != "at"} if isinstance(data, dict) else data, path, "a term"
        )
        inner = (*path, key)
        if key == "parameter":
            return self._parameter(body, data.get("at", "as_of"), path)
        if key in ("plus", "minus") and isinstance(body, list) and len(body) == 2:
            length = self.period(body[1], (*inner, 1))
            if key == "minus":
                if isinstance(length, e.Slot):
                    raise ExpressionError(inner, "a slot can only be added")
                length = -length
            return e.Shifted(self._dated(body[0], (*inner, 0)), length)
        if (
            key == "end_of"
            and isinstance(body, list)
            and len(body) == 2
            and body[0] in ("month", "quarter", "year")
        ):
            return e.EndOf(body[0], self._dated(body[1], (*inner, 1)))
        if key in ("latest", "earliest") and isinstance(body, list) and body:
            return e.Extreme(key == "latest", tuple(self._dated(b, (*inner, n)) for n, b in enumerate(body)))
        if key == "birthday" and isinstance(body, list) and len(body) == 2 and isinstance(body[1], int):
            return e.Birthday(self.person(body[0], (*inner, 0)), body[1])
        if key == "age" and isinstance(body, list) and len(body) == 2:
            return e.Age(self.person(body[0], (*inner, 0)), self._dated(body[1], (*inner, 1)))
        if key == "due" and self.names.outcomes.get(str(body)) == self.scope:
            return e.Due(body)
        if key == "slot" and body in self.names.slots:
            return e.Slot(body)
        raise ExpressionError(path, f"{key!r} is not a term, or its parts are not right")

    def _word(self, word: str, path: Steps, enum: tuple[str, ...] | None) -> e.Term:
        if word == "as_of":
            return e.AsOf()
        if word == e.NONE or (enum is not None and word in enum):
            return e.Constant(word)
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", word):
            try:
                return e.Constant(dt.date.fromisoformat(word))
            except ValueError as error:
                raise ExpressionError(path, f"{word} is not a day in the calendar") from error
        found = self._resolve(word, path)
        if found is not None:
            return found.path
        known = [*(enum or ()), *self.names.facts, *self.names.statuses]
        raise ExpressionError(path, f"{word!r} is neither a fact nor a value here{nearest(word, known)}")

    def _parameter(self, name: Any, at: Any, path: Steps) -> e.Term:
        found = self.names.parameters.get(str(name))
        if found is None or any(v.value is None for v in found.versions):
            raise ExpressionError(path, f"no parameter with one value is called {name!r}")
        return e.Parameter(name, self._dated(at, (*path, "at")))

    def _dated(self, data: Any, path: Steps) -> e.Term:
        found = self.term(data, path)
        if self.kind(found) not in ("date", "none") or isinstance(found, e.Due):
            raise ExpressionError(path, "takes a day; due: stands only as one side of a comparison")
        return found

    def period(self, data: Any, path: Steps) -> Period | e.Slot:
        """Read a period, or the slot that leaves it open."""
        if isinstance(data, dict) and set(data) == {"slot"} and self._slot_type(data["slot"]) == "duration":
            return e.Slot(data["slot"])
        try:
            return Period.parse(str(data))
        except ValueError as error:
            raise ExpressionError(path, str(error)) from error

    def _slot_type(self, name: Any) -> str | None:
        slot = self.names.slots.get(str(name))
        return slot.type if slot else None

    def kind(self, term: e.Term) -> str:
        """``bool``, ``date``, ``number``, ``enum``, or ``none``, which goes with any."""
        if isinstance(term, e.Constant):
            return _kind_of_value(term.value)
        if isinstance(term, e.Path):
            fact = self.names.facts.get(term.name)
            kind = fact.type if fact is not None else "enum"
            return {"month": "date", "int": "number"}.get(kind, kind)
        if isinstance(term, e.Parameter):
            return "money" if self.names.parameters[term.id].unit == "SEK" else "number"
        if isinstance(term, e.Age):
            return "number"
        if isinstance(term, e.Slot):
            return "date" if self.names.slots[term.id].type == "date" else "number"
        return "date"

    def value(self, fact_id: str, written: object, path: Steps) -> e.Value:
        """A written value of a fact."""
        try:
            return value_of(self.names.facts[fact_id], written)
        except ValueError as error:
            raise ExpressionError(path, f"{fact_id} {error}") from error


def _kind_of_value(value: e.Value) -> str:
    if value == e.NONE:
        return "none"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "number"
    return "date" if isinstance(value, dt.date) else "enum"
