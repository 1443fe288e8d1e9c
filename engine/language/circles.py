# SPDX-License-Identifier: EUPL-1.2
"""Rules must not define each other in a circle: where the law does, it is cut at an assessed fact."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from engine.language import expressions as e
from engine.language import sums as s
from engine.language.citation import covers
from engine.language.law import Rule, RuleException, Span, Transition
from engine.language.problems import Problem


def parts(expression: Any) -> Iterator[Any]:
    """Every expression inside an expression, itself first."""
    yield expression
    if isinstance(expression, tuple):
        for part in expression:
            yield from parts(part)
    elif is_dataclass(expression) and not isinstance(expression, type):
        for field in fields(expression):
            value = getattr(expression, field.name)
            if isinstance(value, tuple) or is_dataclass(value):
                yield from parts(value)


def expressions_of(rule: Rule) -> Iterator[Any]:
    """Every condition and anchor term that decides a rule's truth."""
    for wording in rule.wordings:
        if wording.when is not None:
            yield wording.when
    yield from ((rule.anchor.start, rule.anchor.end) if isinstance(rule.anchor, Span) else (rule.anchor,))
    for exception in rule.exceptions:
        if not isinstance(exception, RuleException):
            yield exception.when
    yield from (when for _, when in rule.branches)


def reads(rule: Rule) -> Iterator[str]:
    """What a rule reads of other rules: ``target:id`` and ``rule:id``."""
    deadlines = tuple((d.when, d.base, d.last) for d in rule.deadlines)
    amount = () if rule.amount is None else (rule.amount.lines, rule.amount.total, rule.amount.period)
    for expression in (*expressions_of(rule), deadlines, amount):
        yield from named(expression)
    for exception in rule.exceptions:
        if isinstance(exception, RuleException):
            yield f"rule:{exception.rule}"


def named(expression: Any) -> Iterator[str]:
    """What an expression reads: ``target:id`` of statuses, outcomes and amounts."""
    for part in parts(expression):
        if isinstance(part, e.Path):
            yield f"target:{part.name}"
        elif isinstance(part, e.Due):
            yield f"target:{part.outcome}"
        elif isinstance(part, s.OtherAmount):
            yield f"target:{part.id}"


def graph(rules: dict[str, Rule], transitions: Iterable[Transition] = ()) -> dict[str, set[str]]:
    """Who reads whom, among rules and what they give; a transition reads for every rule it speaks of."""
    edges: dict[str, set[str]] = {}
    for rule in rules.values():
        edges.setdefault(f"rule:{rule.id}", set()).update(reads(rule))
        for transition in transitions:
            if any(covers(p, rule.id) for p in (*transition.reads, *transition.shuts)):
                edges[f"rule:{rule.id}"].update(named((transition.when, transition.by)))
        if rule.kind != "suggestion":
            edges.setdefault(f"target:{rule.gives}", set()).add(f"rule:{rule.id}")
    return edges


def circles(rules: dict[str, Rule], transitions: Iterable[Transition] = ()) -> list[Problem]:
    """A problem for each rule that a circle closes at, and for each exception that is no rule."""
    found: list[Problem] = []
    edges = graph(rules, transitions)
    state: dict[str, int] = {}

    def visit(node: str, above: list[str]) -> None:
        if state.get(node) == 2 or node not in edges:
            return
        if state.get(node) == 1:
            ring = [n.partition(":")[2] for n in above[above.index(node) :]]
            rule = next((rules[r] for r in ring if r in rules), None)
            if rule is not None:
                found.append(
                    Problem(rule.place, "circle", f"rules define each other in a circle: {' → '.join(ring)}")
                )
            return
        state[node] = 1
        for other in sorted(edges[node]):
            visit(other, [*above, node])
        state[node] = 2

    for rule in rules.values():
        for exception in rule.exceptions:
            if isinstance(exception, RuleException) and exception.rule not in rules:
                found.append(Problem(rule.place, "unless", f"no rule is called {exception.rule!r}"))
    for node in edges:
        visit(node, [])
    return found
