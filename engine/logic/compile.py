# SPDX-License-Identifier: EUPL-1.2
"""A law compiled to graphs of nodes: the one place where a condition gets its meaning.

Narrowings (what a cell of time or of a split leaves of a term) and the choices of transitions travel down
with the conditions, so that the result is fixed once a law: a case only fills in the leaves.
"""

from dataclasses import dataclass, replace
from typing import Any

from engine.language import expressions as e
from engine.language.citation import covers
from engine.language.law import Deadline, Law, OwnException, Rule, RuleException, Span, Transition
from engine.logic.bounds import Bounds, bounds
from engine.logic.cells import Cell, cells, wording_in
from engine.logic.nodes import (
    Begun,
    Counted,
    Cut,
    DueDay,
    Gate,
    Graph,
    Known,
    Name,
    Narrowing,
    Node,
    Open,
    Outside,
    Ref,
    SpanCell,
    Test,
    Through,
    refs_of,
)
from engine.logic.relevance import Relevance, prefixed, relevant

Choices = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Where:
    """What a condition is read under: cells above it, transitions chosen, and the rule that reads."""

    narrowing: Narrowing = ()
    choices: Choices = ()
    reader: str = ""


TOP = Where()


class Compiler:
    """Compiles the conditions, rules, statuses and outcomes of one law; nodes are shared."""

    def __init__(self, law: Law, graphs: dict[str, Graph] | None = None) -> None:
        self.law = law
        self.names = law.names
        self.graphs = graphs if graphs is not None else {s: Graph(s) for s in law.names.scopes}
        self.relevance = Relevance(law)
        self.bounds: Bounds = bounds(law, self.relevance)
        self._targets: dict[Any, Ref] = {}

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
        return refs[0] if len(refs) == 1 and not name else self.add(scope, Gate("all", tuple(refs)), name)

    def any(self, scope: str, refs: list[Ref], name: Name = ()) -> Ref:
        """Some reference holds."""
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
                return self.counted(items, n, scope)
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

    def counted(self, items: e.Items, n: int, scope: str) -> Ref:
        """A quantifier; what the items satisfy is read without the cells of the subject, which is sound."""
        inner = self.node(items.scope, self.condition(items.where, items.scope))
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
            cut = Cut(cell.limits, of_time=False)
            outside = self.add(scope, Outside(c.by, cut, narrowing))
            inner = replace(where, narrowing=(*where.narrowing, (c.by, cut)))
            pairs.append((outside, self.condition(cell.then, scope, inner)))
        only_none = Cut((("none", True),), of_time=False)
        pairs.append((self.add(scope, Outside(c.by, only_none, narrowing)), self.constant(scope, False)))
        return self.add(scope, Gate("either", tuple(pairs)))

    def split_status(self, c: e.Split, by: e.Path, scope: str, where: Where) -> Ref:
        """Alternatives by the value of a status: a cell is excluded when all its values are refuted."""
        pairs: list[tuple[Ref, Ref]] = []
        covered: set[str] = set()
        for cell in c.cells:
            values = _cell_values(cell)
            covered |= set(values)
            lies = self.has_value(by, values, scope, where)
            inner = replace(where, narrowing=(*where.narrowing, (by, Cut((("in", values),), of_time=False))))
            pairs.append((lies ^ 1, self.condition(cell.then, scope, inner)))
        rest = tuple(v for v in (*self.names.status_values[by.name], e.NONE) if v not in covered)
        pairs.append((self.has_value(by, rest, scope, where) ^ 1, self.constant(scope, False)))
        return self.add(scope, Gate("either", tuple(pairs)))

    def has_value(self, path: e.Path, values: tuple[str, ...], scope: str, where: Where) -> Ref:
        """The status has one of some values: true also where every other value is refuted."""
        allowed = next((_cell_of(cut) for t, cut in reversed(where.narrowing) if t == path), None)
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

    # ---- statuses and outcomes

    def through(self, path: e.Path, scope: str, where: Where, value: str | None) -> Ref:
        """A status of the subject, or over links of another."""
        if not path.links:
            return self.target(path.name, scope, where, value)
        other = self.names.follow(scope, path.links)
        narrowing = _behind(path.links, where.narrowing)
        reader = where.reader
        narrowed = self.target(path.name, other, Where(narrowing, (), reader), value)
        plain = self.target(path.name, other, Where((), (), reader), value)
        return self.add(
            scope, Through(path.links, other, self.node(other, narrowed), self.node(other, plain))
        )

    def target(self, name: str, scope: str, where: Where = TOP, value: str | None = None) -> Ref:
        """The truth of a status or outcome (or that the status has a value) under cells and choices."""
        rules = self.visible(name, where.reader)
        reach = self.relevance.same_subject(name)
        choices = tuple(c for c in where.choices if self.reached(c[0], reach))
        narrowing = relevant(where.narrowing, self.relevance.terms(name))
        key = (name, narrowing, choices, tuple(r.id for r in rules), value)
        known = self._targets.get(key)
        if known is None:
            if value == e.NONE:
                self._targets[key] = self.target(name, scope, where) ^ 1
                return self._targets[key]
            inner = Where(narrowing, choices)
            kind = "value" if value is not None else "target"
            label: Name = (kind, name) if value is None else (kind, name, value)
            truth = self.truth(rules, scope, inner, value, label)
            if value is None:
                truth = self.bounded(name, truth, scope, inner)
            known = self._targets[key] = truth
        return known

    def visible(self, name: str, reader: str) -> list[Rule]:
        """The rules that give a target, as a reader sees them: an amendment may have left it out."""
        rules = self.relevance.by_target.get(name, [])
        return [r for r in rules if not any(covers(p, reader) for p in r.hidden_from)]

    def reached(self, transition: str, reach: frozenset[str]) -> bool:
        """Whether a transition speaks of any of some rules."""
        found = next(t for t in self.law.transitions if t.id == transition)
        return any(_speaks_of(found, r) for r in reach)

    def bounded(self, name: str, truth: Ref, scope: str, where: Where) -> Ref:
        """A status with what axioms say of it, whatever its rules say."""
        true: list[Ref] = []
        false: list[Ref] = []
        for wanted, literals in self.bounds.of.get(name, ()):
            refs: list[Ref] = []
            for other, positive in literals:
                path = e.Path((), other)
                ref = self.condition(e.Holds(path), scope, where)
                refs.append(ref ^ 1 if positive else ref)
            (true if wanted else false).append(self.all(scope, refs))
        if not true and not false:
            return truth
        return self.add(scope, Gate("bound", (truth, tuple(true), tuple(false))), ("bounded", name))

    def truth(self, rules: list[Rule], scope: str, where: Where, value: str | None, name: Name) -> Ref:
        """Rules of one target or exception: transitions first, then anchors, then cells of time."""
        for transition in self.law.transitions:
            chosen = {c for c, _ in where.choices}
            if transition.id in chosen or transition.scope != scope:
                continue
            if any(_speaks_of(transition, r.id) for r in rules):
                when = self.condition(transition.when, scope, where)
                pairs = tuple(
                    (
                        when ^ 1 if yes else when,
                        self.truth(rules, scope, _choose(where, transition.id, yes), value, ()),
                    )
                    for yes in (True, False)
                )
                return self.add(scope, Gate("either", pairs), name)
        groups: dict[Any, list[Rule]] = {}
        refs: list[Ref] = []
        for rule in rules:
            anchor = self.anchor(rule, where)
            if anchor is None:
                refs.append(self.constant(scope, False))
            else:
                groups.setdefault(anchor, []).append(rule)
        refs = [self.group(a, rs, scope, where, value) for a, rs in groups.items()] + refs
        return self.any(scope, refs, name) if refs else self.constant(scope, False)

    def anchor(self, rule: Rule, where: Where) -> Any:
        """The rule's anchor under the transitions chosen, the first that speaks of it; ``None`` if it shuts it off."""
        for transition in self.law.transitions:
            if (transition.id, True) in where.choices and _speaks_of(transition, rule.id):
                return None if any(covers(p, rule.id) for p in transition.shuts) else transition.by
        return rule.anchor

    def group(self, anchor: Any, rules: list[Rule], scope: str, where: Where, value: str | None) -> Ref:
        """Rules with one anchor: alternatives by the cell of time that the anchor lies in."""
        found = cells(rules)
        if isinstance(anchor, Span):
            return self.span(anchor, rules, found, scope, where, value)
        narrowing = relevant(where.narrowing, self.relevance.expression_terms(anchor))
        if len(found) == 1:
            return self.in_cell(rules, found[0], scope, where, value)
        pairs: list[tuple[Ref, Ref]] = []
        for cell in found:
            cut = _time_cut(cell)
            outside = self.add(scope, Outside(anchor, cut, narrowing))
            inner = where
            if not isinstance(anchor, e.AsOf):
                inner = replace(where, narrowing=(*where.narrowing, (anchor, cut)))
            pairs.append((outside, self.in_cell(rules, cell, scope, inner, value)))
        return self.add(scope, Gate("either", tuple(pairs)))

    def span(
        self, anchor: Span, rules: list[Rule], found: list[Cell], scope: str, where: Where, value: str | None
    ) -> Ref:
        """Rules anchored in something that lasts: some cell it meets holds, or every cell it may meet does."""
        terms = self.relevance.expression_terms((anchor.start, anchor.end))
        narrowing = relevant(where.narrowing, terms)
        parts: list[Any] = [self.add(scope, Begun(anchor.start, narrowing))]
        for cell in found:
            leaves = (
                self.add(scope, SpanCell(kind, anchor.start, anchor.end, cell[0], cell[1], narrowing))
                for kind in ("meets", "misses")
            )  # fmt: skip
            parts.append((*leaves, self.in_cell(rules, cell, scope, where, value)))
        return self.add(scope, Gate("span", tuple(parts)))

    def in_cell(self, rules: list[Rule], cell: Cell, scope: str, where: Where, value: str | None) -> Ref:
        """The rules in force throughout a cell."""
        refs = [self.rule(r, cell, where, value) for r in rules]
        return self.any(scope, refs)

    def rule(self, rule: Rule, cell: Cell, where: Where, value: str | None) -> Ref:
        """One rule in a cell: its condition, and none of its exceptions."""
        scope = rule.scope
        found = wording_in(rule, cell)
        if found == "none":
            return self.add(scope, Known(False), ("absent", rule.id))
        if isinstance(found, str):
            what = rule.superseded_by or rule.id if found == "stale_law" else rule.id
            return self.add(
                scope, Gate("all", (self.add(scope, Open(found, what)),)), ("rule", rule.id, found)
            )
        number, wording = found
        assert wording.when is not None
        inner = replace(where, reader=rule.id)
        refs = [] if isinstance(wording.when, e.Always) else [self.condition(wording.when, scope, inner)]
        if value is not None:
            refs += self.value(rule, value, inner)
        elif rule.branches:
            refs.append(self.any(scope, [self.condition(w, scope, inner) for _, w in rule.branches]))
        for n, exception in enumerate(rule.exceptions):
            refs.append(self.exception(rule, n, exception, where) ^ 1)
        name = ("rule", rule.id, str(number)) if value is None else ("rule", rule.id, str(number), value)
        return self.add(scope, Gate("all", tuple(refs)), name)

    def value(self, rule: Rule, value: str, where: Where) -> list[Ref]:
        """The branches that make a status have a value: its own holds and none before it."""
        refs: list[Ref] = []
        for word, when in rule.branches:
            ref = self.condition(when, rule.scope, where)
            if word == value:
                return [*refs, ref]
            refs.append(ref ^ 1)
        return refs

    def exception(self, rule: Rule, n: int, exception: OwnException | RuleException, where: Where) -> Ref:
        """An exception, judged by itself alone."""
        name = ("exception", rule.id, str(n))
        if isinstance(exception, OwnException):
            return self.add(
                rule.scope, Gate("all", (self.condition(exception.when, rule.scope, where),)), name
            )
        other = self.law.rules[exception.rule]
        inner = (
            Where(where.narrowing, where.choices)
            if not exception.through
            else Where(_behind(exception.through, where.narrowing))
        )
        ref = self.single(other, inner)
        if exception.through:
            plain = self.node(other.scope, self.single(other, TOP))
            ref = self.add(
                rule.scope, Through(exception.through, other.scope, self.node(other.scope, ref), plain)
            )
        return self.add(rule.scope, Gate("all", (ref,)), name)

    def single(self, rule: Rule, where: Where = TOP) -> Ref:
        """One rule over all its cells, as when it stands as an exception."""
        narrowing = relevant(where.narrowing, self.relevance.rule_terms(rule))
        choices = tuple(
            c for c in where.choices if self.reached(c[0], frozenset(self.relevance.rule_reach(rule)))
        )
        return self.truth([rule], rule.scope, Where(narrowing, choices), None, ("alone", rule.id))

    # ---- deadlines

    def deadlines(self, outcome: str, scope: str) -> tuple[tuple[Deadline, ...], tuple[int, ...]]:
        """The deadlines of an outcome's rules, and for each the node that it runs."""
        found: list[Deadline] = []
        nodes: list[int] = []
        for rule in self.relevance.by_target.get(outcome, ()):
            for n, deadline in enumerate(rule.deadlines):
                found.append(deadline)
                nodes.append(self.node(scope, self.runs(rule, n, deadline)))
        return tuple(found), tuple(nodes)

    def runs(self, rule: Rule, n: int, deadline: Deadline) -> Ref:
        """A deadline runs when its rule applies and its own condition holds."""
        parts = [self.single(rule)]
        if not isinstance(deadline.when, e.Always):
            parts.append(self.condition(deadline.when, rule.scope))
        return self.add(rule.scope, Gate("all", tuple(parts)), ("deadline", rule.id, str(n)))


def _constant(term: e.Term | None) -> e.Value:
    assert isinstance(term, e.Constant)
    return term.value


def _cell_values(cell: e.Cell) -> tuple[str, ...]:
    found: list[str] = []
    for _, value in cell.limits:
        found += [str(v) for v in value] if isinstance(value, tuple) else [str(value)]
    return tuple(found)


def _cell_of(cut: Cut) -> tuple[str, ...]:
    return tuple(str(v) for _, vs in cut.limits for v in (vs if isinstance(vs, tuple) else (vs,)))


def _time_cut(cell: Cell) -> Cut:
    limits: list[tuple[str, Any]] = []
    if cell[0] is not None:
        limits.append(("ge", cell[0]))
    if cell[1] is not None:
        limits.append(("le", cell[1]))
    return Cut(tuple(limits), of_time=True)


def _speaks_of(transition: Transition, rule_id: str) -> bool:
    return any(covers(p, rule_id) for p in (*transition.reads, *transition.shuts))


def _choose(where: Where, transition: str, yes: bool) -> Where:
    return replace(where, choices=tuple(sorted((*where.choices, (transition, yes)))))


def _behind(links: tuple[str, ...], narrowing: Narrowing) -> Narrowing:
    """A narrowing as seen from the item that links lead to."""
    found: list[tuple[e.Term, Cut]] = []
    for term, cut in narrowing:
        moved = _strip(links, term)
        if moved is not None:
            found.append((moved, cut))
    return tuple(found)


def _strip(links: tuple[str, ...], term: Any) -> Any:
    """The term whose view over the links is this one, if there is one."""
    if isinstance(term, e.Path) and term.links[: len(links)] == links:
        inner = e.Path(term.links[len(links) :], term.name)
        return inner if prefixed(links, inner) == term else None
    return None
