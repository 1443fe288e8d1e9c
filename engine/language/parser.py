# SPDX-License-Identifier: EUPL-1.2
"""Conditions from plain data: every word resolved, every type checked."""

from collections.abc import Callable
from typing import Any

from engine.language import expressions as e
from engine.language.problems import ExpressionError, nearest
from engine.language.split_cover import Whole, uncovered
from engine.language.term_parser import Steps, TermParser, one_key

COMPARISONS = ("eq", "lt", "le", "gt", "ge")


class Parser(TermParser):
    """Reads the conditions and terms of one scope."""

    def condition(self, data: Any, path: Steps = ()) -> e.Condition:
        """Read a condition; raises :class:`ExpressionError` with the path to what is wrong."""
        if data is True or data == "always":
            return e.Always()
        if isinstance(data, str):
            return self._holds(data, path)
        if isinstance(data, dict) and "count" in data:
            return self._count(data, path)
        key, body = one_key(data, path, "a condition")
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

    def _holds(self, word: str, path: Steps) -> e.Condition:
        found = self.resolve(word, path)
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
        if isinstance(term, e.Constant) and isinstance(term.value, int) and self.kind(beside) == "money":
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
        found = self.resolve(data, path)
        if found is None:
            return None
        if found.fact is None:
            return self.names.status_values.get(found.path.name)
        return tuple(found.fact.values or ()) if found.fact.type == "enum" else None

    def _among(self, data: Any, path: Steps) -> e.Condition:
        if not isinstance(data, list) or len(data) != 2 or not isinstance(data[1], list) or not data[1]:
            raise ExpressionError(path, "in takes [term, [value, …]]")
        enum = self._enum_values(data[0], (*path, 0))
        term = self.term(data[0], (*path, 0))
        values = [self._same_unit(self.term(v, (*path, 1, n), enum), term) for n, v in enumerate(data[1])]
        constants = tuple(v.value for v in values if isinstance(v, e.Constant))
        if len(constants) < len(values):
            raise ExpressionError((*path, 1), "takes values, not facts")
        return e.Among(term, constants)

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
        cells = tuple(self._cell(c, by, enum, (*path, "cells", n)) for n, c in enumerate(data["cells"]))
        hole = uncovered(cells, self._whole(by, enum))
        if hole is not None:
            raise ExpressionError(path, f"the cells of a split must cover every value once: {hole}")
        return e.Split(by, cells)

    def _whole(self, by: e.Term, enum: tuple[str, ...] | None) -> Whole:
        """Every value a term may have: words, or the ends of a range."""
        if enum is not None:
            return enum
        fact = self.names.facts.get(by.name) if isinstance(by, e.Path) else None
        if fact is not None and fact.type == "bool":
            return (True, False)
        if isinstance(by, e.Age):
            return (0, None)
        return tuple(fact.range) if fact is not None and isinstance(fact.range, list) else (None, None)

    def _cell(self, data: Any, by: e.Term, enum: tuple[str, ...] | None, path: Steps) -> e.Cell:
        if not isinstance(data, dict) or "then" not in data or len(data) < 2:
            raise ExpressionError(path, "a cell takes limits and then: condition")
        limits: list[tuple[str, Any]] = []
        for key, value in data.items():
            if key == "then":
                continue
            if key not in (*COMPARISONS, "in"):
                raise ExpressionError(path, f"no limit is called {key!r}")
            listed = value if isinstance(value, list) else [value]
            read = [self._same_unit(self.term(v, (*path, key), enum), by) for v in listed]
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
