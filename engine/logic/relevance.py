# SPDX-License-Identifier: EUPL-1.2
"""Which terms, transitions and statuses the meaning of a status depends on.

A cell narrows the terms inside it. Only what a status reads may make its meaning differ from one cell to the
next; leaving the rest out keeps one node a status, however many readers it has.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from engine.language import expressions as e
from engine.language.circles import expressions_of, parts
from engine.language.law import Law, OwnException, Rule

_TERMS = (e.Path, e.Age, e.Birthday, e.Shifted, e.EndOf, e.Extreme, e.Due, e.Parameter)


def prefixed(links: tuple[str, ...], term: Any) -> Any:
    """A term of another subject as seen over links: ``about``, ``started_on`` → ``about.started_on``."""
    if isinstance(term, e.Path):
        return e.Path((*links, *term.links), term.name)
    if isinstance(term, e.Age | e.Birthday):
        moved = replace(term, person=(*links, *term.person))
        return replace(moved, on=prefixed(links, moved.on)) if isinstance(moved, e.Age) else moved
    if isinstance(term, e.Shifted | e.EndOf):
        return replace(term, day=prefixed(links, term.day))
    if isinstance(term, e.Parameter):
        return replace(term, at=prefixed(links, term.at))
    if isinstance(term, e.Extreme):
        return replace(term, parts=tuple(prefixed(links, p) for p in term.parts))
    return term


class Relevance:
    """What each status, rule and outcome of a law reads."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.by_target: dict[str, list[Rule]] = {}
        for rule in law.rules.values():
            if rule.kind != "suggestion":
                self.by_target.setdefault(rule.gives, []).append(rule)
        self._terms: dict[str, frozenset[Any]] = {}
        self._expressions: dict[int, tuple[Any, frozenset[Any]]] = {}
        self._rule_terms: dict[str, frozenset[Any]] = {}
        self._reach: dict[str, frozenset[str]] = {}
        self._same: dict[str, frozenset[str]] = {}

    def terms(self, target: str) -> frozenset[Any]:
        """Every term that a status or outcome reads, as seen from its subject."""
        known = self._terms.get(target)
        if known is None:
            self._terms[target] = frozenset()
            found: set[Any] = set()
            for rule in self.by_target.get(target, ()):
                found |= self.rule_terms(rule)
            known = self._terms[target] = frozenset(found)
        return known

    def rule_terms(self, rule: Rule) -> frozenset[Any]:
        """Every term that a rule reads, its exceptions' too."""
        known = self._rule_terms.get(rule.id)
        if known is None:
            known = self._rule_terms[rule.id] = frozenset(self._terms_of(rule))
        return known

    def _terms_of(self, rule: Rule) -> set[Any]:
        found: set[Any] = set()
        for expression in expressions_of(rule):
            found |= self.expression_terms(expression)
        for transition in self.law.transitions:
            if transition.scope == rule.scope:
                found |= self.expression_terms((transition.when, transition.by))
        for exception in rule.exceptions:
            if not isinstance(exception, OwnException):
                inner = self.rule_terms(self.law.rules[exception.rule])
                found |= {prefixed(exception.through, t) for t in inner}
        return found

    def expression_terms(self, expression: Any) -> frozenset[Any]:
        """Every term in an expression, with those of the statuses it reads."""
        known = self._expressions.get(id(expression))
        if known is None:  # the expression is kept as well, so that its id stays its own
            known = expression, frozenset(self._terms_in(expression))
            self._expressions[id(expression)] = known
        return known[1]

    def _terms_in(self, expression: Any) -> set[Any]:
        found: set[Any] = set()
        for part in _own_parts(expression):
            if isinstance(part, _TERMS):
                found.add(part)
            if isinstance(part, e.Path) and part.name in self.law.names.statuses:
                found |= {prefixed(part.links, t) for t in self.terms(part.name)}
            elif isinstance(part, e.Due):
                found |= self.terms(part.outcome)
        return found

    def same_subject(self, target: str) -> frozenset[str]:
        """The rules that decide a status of the same subject: what a transition at the root may reach."""
        known = self._same.get(target)
        if known is None:
            self._same[target] = frozenset()
            found: set[str] = set()
            for rule in self.by_target.get(target, ()):
                found |= self.rule_reach(rule)
            known = self._same[target] = frozenset(found)
        return known

    def rule_reach(self, rule: Rule) -> frozenset[str]:
        """A rule, its exceptions, and the rules of the statuses they read."""
        known = self._reach.get(rule.id)
        if known is None:
            known = self._reach[rule.id] = frozenset(self._reached_by(rule))
        return known

    def _reached_by(self, rule: Rule) -> set[str]:
        found = {rule.id}
        for expression in expressions_of(rule):
            for part in _own_parts(expression):
                if isinstance(part, e.Path) and not part.links and part.name in self.law.names.statuses:
                    found |= self.same_subject(part.name)
        for exception in rule.exceptions:
            if not isinstance(exception, OwnException) and not exception.through:
                found |= self.rule_reach(self.law.rules[exception.rule])
        return found

    def depends(self, target: str, seen: set[str] | None = None) -> set[str]:
        """Every status that a status reads, whatever the subject."""
        seen = set() if seen is None else seen
        for rule in self.by_target.get(target, ()):
            for name in self.statuses_in(rule):
                if name not in seen:
                    seen.add(name)
                    self.depends(name, seen)
        return seen

    def statuses_in(self, rule: Rule) -> set[str]:
        """The statuses and outcomes whose truth a rule reads."""
        found: set[str] = set()
        for expression in expressions_of(rule):
            for part in parts(expression):
                if isinstance(part, e.Path) and part.name in self.law.names.statuses:
                    found.add(part.name)
                elif isinstance(part, e.Due):
                    found.add(part.outcome)
        for exception in rule.exceptions:
            if not isinstance(exception, OwnException):
                found |= self.statuses_in(self.law.rules[exception.rule])
        return found


def _own_parts(expression: Any) -> Iterator[Any]:
    """The parts that speak of the subject itself: not those inside a quantifier, which speak of items."""
    yield expression
    if isinstance(expression, e.Items):
        return
    if isinstance(expression, tuple):
        for part in expression:
            yield from _own_parts(part)
    elif is_dataclass(expression) and not isinstance(expression, type):
        for field in fields(expression):
            value = getattr(expression, field.name)
            if isinstance(value, tuple) or is_dataclass(value):
                yield from _own_parts(value)


def relevant(
    narrowing: Iterable[tuple[Any, Any]], terms: frozenset[Any] | set[Any]
) -> tuple[tuple[Any, Any], ...]:
    """The part of a narrowing that something reading ``terms`` can notice."""
    return tuple(pair for pair in narrowing if pair[0] in terms)
