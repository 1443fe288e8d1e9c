# SPDX-License-Identifier: EUPL-1.2
"""Terms from plain data: days, numbers and words, with what kind of value each has."""

import datetime as dt
import re
from typing import Any

from engine.language import expressions as e
from engine.language.calendar import Period
from engine.language.names import Names, Resolved, value_of
from engine.language.problems import ExpressionError, nearest

Steps = tuple[str | int, ...]


def one_key(data: object, path: Steps, what: str) -> tuple[str, Any]:
    """The one key of a mapping, and what it holds."""
    if not isinstance(data, dict) or len(data) != 1:
        raise ExpressionError(path, f"{what} is a word or a mapping with one key")
    return next(iter(data.items()))


class TermParser:
    """Reads the terms of one scope."""

    def __init__(self, names: Names, scope: str) -> None:
        self.names = names
        self.scope = scope

    def resolve(self, word: str, path: Steps) -> Resolved | None:
        """What a word means here; ``None`` if it is no name at all."""
        try:
            return self.names.resolve(word, self.scope)
        except ExpressionError as error:
            raise ExpressionError(path, error.message) from error

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

    def term(self, data: Any, path: Steps = (), enum: tuple[str, ...] | None = None) -> e.Term:
        """Read a term; ``enum`` are the words it may be where it stands beside an enum."""
        if isinstance(data, bool | int):
            return e.Constant(data)
        if isinstance(data, str):
            return self._word(data, path, enum)
        key, body = one_key(
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
        found = self.resolve(word, path)
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
