# SPDX-License-Identifier: EUPL-1.2
"""A law compiled to graphs of nodes: rules in their cells of time, exceptions, transitions, statuses.

The choices of transitions travel down with the conditions, so that the result is fixed once a law: a case
only fills in the leaves.
"""

from dataclasses import replace
from typing import Any

from engine.language import expressions as e
from engine.language.citation import covers
from engine.language.law import Deadline, Law, OwnException, Rule, RuleException, Span, Transition
from engine.logic.bounds import Bounds, bounds
from engine.logic.cells import Cell, cells, wording_in
from engine.logic.conditions import TOP, ConditionCompiler, Where, narrowed
from engine.logic.nodes import (
    Begun,
    Cut,
    Gate,
    Graph,
    Known,
    Name,
    Narrowing,
    Open,
    Outside,
    Ref,
    SpanCell,
    Standing,
    Through,
)
from engine.logic.relevance import prefixed, relevant
from engine.logic.rule_book import RuleBook


class Compiler(ConditionCompiler):
    """Compiles the rules, statuses and outcomes of one law."""

    def __init__(
        self, law: Law, graphs: dict[str, Graph] | None = None, book: RuleBook | None = None
    ) -> None:
        super().__init__(law, graphs, book)
        self.bounds: Bounds = bounds(law, self.relevance)
        self._targets: dict[Any, Ref] = {}

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
                truth = self.bounded(name, self.left_open(name, truth, scope), scope, inner)
            known = self._targets[key] = truth
        return known

    def left_open(self, name: str, truth: Ref, scope: str) -> Ref:
        """A status said to be open is never false: there may be grounds that are not held here."""
        said = self.law.raw.get(f"outcome:{name}", {})
        if name not in self.names.statuses or said.get("closure") != "open":
            return truth
        return self.add(
            scope, Gate("any", (truth, self.add(scope, Open("closure", name)))), ("bounded", name)
        )

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
        for axiom, wanted, literals in self.bounds.of.get(name, ()):
            refs: list[Ref] = [self.add(scope, Standing(axiom))]
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
        """The rule's anchor under the first transition that speaks of it; ``None`` if that shuts it off."""
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
            cut = Cut(*cell, None, of_time=True)
            inner = where if isinstance(anchor, e.AsOf) else narrowed(where, anchor, cut)
            if inner is not None:
                outside = self.add(scope, Outside(anchor, cut, narrowing))
                pairs.append((outside, self.in_cell(rules, cell, scope, inner, value)))
        return self.add(scope, Gate("either", tuple(pairs)))

    def span(
        self, anchor: Span, rules: list[Rule], found: list[Cell], scope: str, where: Where, value: str | None
    ) -> Ref:
        """Rules anchored in something that lasts: a cell it meets holds, or every cell it may meet does."""
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
            return self.add(scope, Known(False), ("absent", self.book.key(rule)))
        if isinstance(found, str):
            what = rule.superseded_by or rule.id if found == "stale_law" else rule.id
            return self.add(
                scope,
                Gate("all", (self.add(scope, Open(found, what)),)),
                ("rule", self.book.key(rule), found),
            )
        number, when = found
        inner = replace(where, reader=rule.id)
        refs = [] if isinstance(when, e.Always) else [self.condition(when, scope, inner)]
        if value is not None:
            refs += self.value(rule, value, inner)
        elif rule.branches:
            refs.append(self.any(scope, [self.condition(w, scope, inner) for _, w in rule.branches]))
        for n, exception in enumerate(rule.exceptions):
            refs.append(self.exception(rule, n, exception, inner) ^ 1)
        name = (
            ("rule", self.book.key(rule), str(number))
            if value is None
            else ("rule", self.book.key(rule), str(number), value)
        )
        return self.add(scope, Gate("all", tuple(dict.fromkeys(refs))), name)

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
        name = ("exception", self.book.key(rule), str(n))
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
        return self.truth([rule], rule.scope, Where(narrowing, choices), None, ("alone", self.book.key(rule)))

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
        return self.add(rule.scope, Gate("all", tuple(parts)), ("deadline", self.book.key(rule), str(n)))


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
