# SPDX-License-Identifier: EUPL-1.2
"""What a condition means, as nodes: the one place where a condition gets its meaning.

Narrowings (what a cell of time or of a split leaves of a term) travel down with the conditions.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import Any

from engine.case.values import step
from engine.language import expressions as e
from engine.language.law import Deadline, Law
from engine.logic.nodes import (
    Counted,
    Cut,
    DueDay,
    Gate,
    Graph,
    Known,
    Name,
    Narrowing,
    Node,
    Outside,
    Ref,
    Test,
    Through,
    refs_of,
)
from engine.logic.relevance import Relevance, relevant
from engine.logic.rule_book import RuleBook

Choices = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Where:
    """What a condition is read under: cells above it, transitions chosen, and the rule that reads."""

    narrowing: Narrowing = ()
    choices: Choices = ()
    reader: str = ""


TOP = Where()


class ConditionCompiler(ABC):
    """Compiles the conditions of one law into graphs that all its readers share."""

    def __init__(
        self, law: Law, graphs: dict[str, Graph] | None = None, book: RuleBook | None = None
    ) -> None:
        self.law = law
        self.book = book if book is not None else RuleBook()
        self.names = law.names
        self.graphs = graphs if graphs is not None else {s: Graph(s) for s in law.names.scopes}
        self.relevance = Relevance(law)

    @abstractmethod
    def through(self, path: e.Path, scope: str, where: Where, value: str | None) -> Ref:
        """A status of the subject, or over links of another."""

    @abstractmethod
    def deadlines(self, outcome: str, scope: str) -> tuple[tuple[Deadline, ...], tuple[int, ...]]:
        """The deadlines of an outcome's rules, and for each the node that it runs."""

    # ---- nodes

    def add(self, scope: str, node: Node, name: Name = ()) -> Ref:
        """A reference to a node of a scope."""
        graph = self.graphs[scope]
        if isinstance(node, Gate):
            level = max((graph.level(r) for r in refs_of(node)), default=0)
        elif isinstance(node, Through):
            target = self.graphs[node.scope]
            level = 1 + max(target.levels[node.narrowed], target.levels[node.plain])
        elif isinstance(node, Counted):
            level = 1 + self.graphs[node.scope].levels[node.where]
        elif isinstance(node, DueDay):
            level = 1 + max((graph.levels[n] for n in node.runs), default=0)
        else:
            level = 0
        return graph.add(node, level, name)

    def constant(self, scope: str, truth: bool) -> Ref:
        """True or false."""
        return self.add(scope, Known(truth))

    def all(self, scope: str, refs: list[Ref], name: Name = ()) -> Ref:
        """Every reference holds."""
        refs = list(dict.fromkeys(refs))
        return refs[0] if len(refs) == 1 and not name else self.add(scope, Gate("all", tuple(refs)), name)

    def any(self, scope: str, refs: list[Ref], name: Name = ()) -> Ref:
        """Some reference holds."""
        refs = list(dict.fromkeys(refs))
        return refs[0] if len(refs) == 1 and not name else self.add(scope, Gate("any", tuple(refs)), name)

    def node(self, scope: str, ref: Ref) -> int:
        """A node number for a reference, also where it is a negation."""
        return (self.add(scope, Gate("all", (ref,))) if ref & 1 else ref) >> 1

    # ---- conditions

    def condition(self, c: e.Condition, scope: str, where: Where = TOP) -> Ref:
        """The reference of a condition of a scope."""
        match c:
            case e.Always():
                return self.constant(scope, True)
            case e.AllOf(parts):
                return self.all(scope, [self.condition(p, scope, where) for p in parts])
            case e.AnyOf(parts):
                return self.any(scope, [self.condition(p, scope, where) for p in parts])
            case e.Not(part):
                return self.condition(part, scope, where) ^ 1
            case e.Holds(path) if path.name in self.names.statuses:
                return self.through(path, scope, where, None)
            case e.AtLeast(items, n):
                return self.counted(items, n, scope, where)
            case e.Split():
                return self.split(c, scope, where)
            case e.Compare() | e.Among():
                return self.comparison(c, scope, where)
            case _:
                return self.test(c, scope, where)

    def test(self, c: e.Condition, scope: str, where: Where) -> Ref:
        """A leaf."""
        terms = self.relevance.expression_terms(c)
        return self.add(scope, Test(c, relevant(where.narrowing, terms)))

    def comparison(self, c: e.Compare | e.Among, scope: str, where: Where) -> Ref:
        """A comparison: of a status's value, of a due day, or a leaf."""
        term = c.term if isinstance(c, e.Among) else c.left
        other = None if isinstance(c, e.Among) else c.right
        if isinstance(other, e.Path) and other.name in self.names.status_values:
            term, other = other, term
        if isinstance(term, e.Path) and term.name in self.names.status_values:
            values = c.values if isinstance(c, e.Among) else (_constant(other),)
            return self.has_value(term, tuple(str(v) for v in values), scope, where)
        if isinstance(c, e.Compare) and isinstance(other, e.Due):
            flipped = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq"}[c.operator]
            return self.comparison(e.Compare(flipped, other, term), scope, where)
        if isinstance(c, e.Compare) and isinstance(term, e.Due) and other is not None:
            deadlines, runs = self.deadlines(term.outcome, scope)
            narrowing = relevant(where.narrowing, self.relevance.expression_terms(other))
            return self.add(scope, DueDay(term.outcome, deadlines, runs, c.operator, other, narrowing))
        return self.test(c, scope, where)

    def counted(self, items: e.Items, n: int, scope: str, where: Where) -> Ref:
        """A quantifier; what the items satisfy is read without the cells of the subject, which is sound."""
        inner = self.node(items.scope, self.condition(items.where, items.scope, Where(reader=where.reader)))
        return self.add(scope, Counted(items.scope, items.link, items.via, n, inner))

    # ---- splits

    def split(self, c: e.Split, scope: str, where: Where) -> Ref:
        """Alternatives, one a cell; ``none`` lies in no cell and is false."""
        if isinstance(c.by, e.Path) and c.by.name in self.names.status_values:
            return self.split_status(c, c.by, scope, where)
        terms = self.relevance.expression_terms(c.by)
        narrowing = relevant(where.narrowing, terms)
        pairs: list[tuple[Ref, Ref]] = []
        for cell in c.cells:
            cut = cut_of(cell)
            inner = narrowed(where, c.by, cut)
            if inner is not None:
                outside = self.add(scope, Outside(c.by, cut, narrowing))
                pairs.append((outside, self.condition(cell.then, scope, inner)))
        pairs.append((self.add(scope, Outside(c.by, None, narrowing)), self.constant(scope, False)))
        return self.add(scope, Gate("either", tuple(pairs)))

    def split_status(self, c: e.Split, by: e.Path, scope: str, where: Where) -> Ref:
        """Alternatives by the value of a status: a cell is excluded when all its values are refuted."""
        pairs: list[tuple[Ref, Ref]] = []
        covered: set[str] = set()
        for cell in c.cells:
            values = _cell_values(cell)
            covered |= set(values)
            lies = self.has_value(by, values, scope, where)
            inner = narrowed(where, by, Cut(None, None, values, of_time=False))
            if inner is not None:
                pairs.append((lies ^ 1, self.condition(cell.then, scope, inner)))
        rest = tuple(v for v in (*self.names.status_values[by.name], e.NONE) if v not in covered)
        pairs.append((self.has_value(by, rest, scope, where) ^ 1, self.constant(scope, False)))
        return self.add(scope, Gate("either", tuple(pairs)))

    def has_value(self, path: e.Path, values: tuple[str, ...], scope: str, where: Where) -> Ref:
        """The status has one of some values: true also where every other value is refuted."""
        allowed = next((cut.among for t, cut in where.narrowing if t == path), None)
        every = (*self.names.status_values[path.name], e.NONE)
        if allowed is not None:
            every = tuple(v for v in every if v in allowed)
        inside = [v for v in every if v in values]
        others = [v for v in every if v not in values]
        if not inside or not others:
            return self.constant(scope, bool(inside))
        some = self.any(scope, [self.through(path, scope, where, v) for v in inside])
        if path.links:  # over a link that is none every value is false, so nothing follows from that
            return some
        other = self.any(scope, [self.through(path, scope, where, v) for v in others])
        return self.add(scope, Gate("bound", (some, (other ^ 1,), (other,))))


def _constant(term: e.Term | None) -> e.Value:
    if not isinstance(term, e.Constant):
        raise TypeError("a status with several values is compared with a value")
    return term.value


def _cell_values(cell: e.Cell) -> tuple[str, ...]:
    found: list[str] = []
    for _, value in cell.limits:
        found += [str(v) for v in value] if isinstance(value, tuple) else [str(value)]
    return tuple(found)


def cut_of(cell: e.Cell) -> Cut:
    """The limits of a cell as ends, both included, or as values."""
    low: Any = None
    high: Any = None
    among: tuple[Any, ...] | None = None
    for operator, limit in cell.limits:
        if operator in ("in", "eq"):
            among = limit if isinstance(limit, tuple) else (limit,)
        elif operator in ("lt", "le"):
            high = step(limit, -1) if operator == "lt" else limit
        else:
            low = step(limit, 1) if operator == "gt" else limit
    return Cut(low, high, among, of_time=False)


def narrowed(where: Where, term: e.Term, cut: Cut) -> Where | None:
    """A place inside one more cell; ``None`` if the cells above leave nothing of it."""
    before = next((c for t, c in where.narrowing if t == term), None)
    both = cut if before is None else before.within(cut)
    if both is None:
        return None
    others = [(t, c) for t, c in where.narrowing if t != term]
    return replace(where, narrowing=tuple(sorted([*others, (term, both)], key=lambda pair: repr(pair[0]))))
