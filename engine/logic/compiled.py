# SPDX-License-Identifier: EUPL-1.2
"""A law ready to be asked: every root compiled, and the program that evaluators run."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from engine.language import expressions as e
from engine.language import sums as s
from engine.language.circles import parts
from engine.language.collecting import no_collection
from engine.language.law import Deadline, Law, Rule
from engine.logic.blocks import program_of, read_across
from engine.logic.compile import Compiler
from engine.logic.family import FamilyCompiler, Members
from engine.logic.leaf_plan import LeafPlan, leaf_plan
from engine.logic.nodes import (
    Graph,
    Ref,
    Test,
    refs_of,
)
from engine.logic.program import Program


@dataclass(frozen=True, slots=True)
class RunningDeadline:
    """A deadline of an outcome's rule, and the reference that says it runs."""

    rule: Rule
    deadline: Deadline
    runs: Ref


_MOST_BLANKS = 400


@dataclass(slots=True)
class CompiledLaw:
    """A law with the references of everything it can be asked."""

    law: Law
    graphs: dict[str, Graph]
    rules: dict[str, Rule]
    """Every rule of the law (of any law of the family), by the key that nodes name it by."""
    outcomes: dict[str, Ref] = field(default_factory=dict)
    """Obligations, rights, powers, prohibitions, measures and warnings: is it given?"""
    statuses: dict[str, Ref] = field(default_factory=dict)
    values: dict[str, dict[str, Ref]] = field(default_factory=dict)
    """Statuses with several values: value → reference; ``none`` where no branch holds."""
    amounts: dict[str, Ref] = field(default_factory=dict)
    amount_rules: dict[str, list[tuple[Rule, Ref]]] = field(default_factory=dict)
    """The rules of each amount, each with the reference that it applies."""
    roles: dict[str, list[tuple[Rule, Ref]]] = field(default_factory=dict)
    """The rules of statuses that fill each role, each with the reference that it applies."""
    suggestions: dict[str, list[tuple[Rule, Ref]]] = field(default_factory=dict)
    """The rules that suggest to ask about each judgement."""
    deadlines: dict[str, list[RunningDeadline]] = field(default_factory=dict)
    done: dict[str, Ref] = field(default_factory=dict)
    conditions: dict[int, tuple[str, Ref]] = field(default_factory=dict)
    """Conditions inside sums, by identity (the law keeps them): their scope and reference."""
    last_read: dict[str, Ref] = field(default_factory=dict)
    """Each outcome by the law as last read, with the horizon lifted."""
    clear: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)
    """(scope, judgement) read by ``clear`` → the outcomes it reaches: its question is asked all the same."""
    program: Program = field(default_factory=lambda: Program({}, ()))
    blanks: dict[Any, bytes] = field(default_factory=dict)
    """The leaves of an item of which nothing is known, by scope, day and slots."""
    counts: dict[int, dict[int, int]] = field(default_factory=dict)
    """By a sum's identity: each count in it, by its own identity → how many equal ones there are."""
    term_paths: dict[int, tuple[e.Path, ...]] = field(default_factory=dict)
    """The facts that a term in a sum reads, by the term's identity."""
    carriers: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """Step → the outcomes that are it, each with its scope."""
    twice: dict[int, list[s.Count]] = field(default_factory=dict)
    """By a sum's identity: a count that stands more than once in it, at each place it stands."""
    _plans: dict[str, LeafPlan] = field(default_factory=dict)

    def plan(self, scope: str) -> LeafPlan:
        """Which leaves of a scope read what."""
        known = self._plans.get(scope)
        if known is None:
            known = self._plans[scope] = leaf_plan(self.graphs[scope])
        return known

    def remember(self, key: Any, blank: bytes) -> bytes:
        """Keep the leaves of a blank item; the oldest is let go when there are many."""
        while len(self.blanks) >= _MOST_BLANKS:
            self.blanks.pop(next(iter(self.blanks)), None)
        self.blanks[key] = blank
        return blank


def _target(name: str, scope: str, compiler: Compiler) -> Ref:
    return compiler.target(name, scope)


def _value(name: str, scope: str, value: str, compiler: Compiler) -> Ref:
    return compiler.target(name, scope, value=value)


def _compile_rule(family: FamilyCompiler, rule: Rule, result: CompiledLaw) -> None:
    """The roots of one rule: that it applies, that its deadlines run, and the conditions in its sums."""
    if rule.kind in ("suggestion", "amount"):
        table = result.suggestions if rule.kind == "suggestion" else result.amount_rules
        applies = family.applies(rule, lambda c: c.single(rule))
        table.setdefault(rule.gives, []).append((rule, applies))
    if rule.role is not None:
        result.roles.setdefault(rule.role, []).append((rule, family.applies(rule, lambda c: c.single(rule))))
    for n, deadline in enumerate(rule.deadlines):
        runs = family.applies(rule, partial(_runs, rule, n, deadline))
        result.deadlines.setdefault(rule.gives, []).append(RunningDeadline(rule, deadline, runs))
    if rule.amount is not None:
        _sum_conditions(family, rule, rule.scope, (rule.amount.lines, rule.amount.total), result)


def _runs(rule: Rule, n: int, deadline: Deadline, compiler: Compiler) -> Ref:
    return compiler.runs(rule, n, deadline)


@no_collection()
def compile_law(law: Law, members: Members | None = None) -> CompiledLaw:
    """Compile every root of a law, or of the family of laws that open choices leave."""
    family = FamilyCompiler(law, members)
    result = CompiledLaw(law, family.graphs, family.book.rules)
    names = law.names
    for status, scope in names.statuses.items():
        if status in names.status_values:
            every = (*names.status_values[status], e.NONE)
            refs = {v: family.ref(scope, status, partial(_value, status, scope, v)) for v in every}
            result.values[status] = refs
        else:
            result.statuses[status] = family.ref(scope, status, partial(_target, status, scope))
    for table, scopes in ((result.outcomes, names.outcomes), (result.amounts, names.amounts)):
        for name, scope in scopes.items():
            table[name] = family.ref(scope, name, partial(_target, name, scope))
    for rule in family.rules():
        _compile_rule(family, rule, result)
    for outcome, condition in law.done_when.items():
        scope = names.outcomes[outcome]
        result.done[outcome] = family.ref(scope, outcome, partial(_condition, condition, scope))
    if any(rule.superseded for rule in law.rules.values()):
        for outcome, scope in names.outcomes.items():
            ask = partial(_target, outcome, scope)
            result.last_read[outcome] = family.ref(scope, outcome, ask, as_read=True)
    result.clear = _clear_reach(result)
    for outcome, scope in names.outcomes.items():
        step = law.outcomes[outcome].step
        if step is not None:
            result.carriers.setdefault(step, []).append((outcome, scope))
    result.program = program_of(family.graphs, _roots(result))
    return result


def _condition(condition: e.Condition, scope: str, compiler: Compiler) -> Ref:
    return compiler.condition(condition, scope)


def _roots(compiled: CompiledLaw) -> dict[str, set[int]]:
    law = compiled.law
    roots: dict[str, set[int]] = {scope: set() for scope in compiled.graphs}
    tables = (
        (compiled.outcomes, law.names.outcomes),
        (compiled.statuses, law.names.statuses),
        (compiled.amounts, law.names.amounts),
        (compiled.done, law.names.outcomes),
        (compiled.last_read, law.names.outcomes),
    )
    for refs, scopes in tables:
        for name, ref in refs.items():
            roots[scopes[name]].add(ref >> 1)
    for status, by_value in compiled.values.items():
        roots[law.names.statuses[status]] |= {r >> 1 for r in by_value.values()}
    for table in (compiled.amount_rules, compiled.suggestions, compiled.roles):
        for found in table.values():
            for rule, ref in found:
                roots[rule.scope].add(ref >> 1)
    for running in compiled.deadlines.values():
        for deadline in running:
            roots[deadline.rule.scope].add(deadline.runs >> 1)
    for scope, ref in compiled.conditions.values():
        roots[scope].add(ref >> 1)
    return roots


def _clear_reach(compiled: CompiledLaw) -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], set[str]] = {}
    names = compiled.law.names
    for outcome, ref in compiled.outcomes.items():
        seen: set[tuple[str, int]] = set()
        stack = [(names.outcomes[outcome], ref >> 1)]
        while stack:
            here = stack.pop()
            if here in seen:
                continue
            seen.add(here)
            graph = compiled.graphs[here[0]]
            node = graph.nodes[here[1]]
            if isinstance(node, Test) and isinstance(node.condition, e.Clear):
                found.setdefault((here[0], node.condition.fact), set()).add(outcome)
            stack += [(here[0], r >> 1) for r in refs_of(node)]
            stack += list(read_across(graph, node))
    return {key: frozenset(outcomes) for key, outcomes in found.items()}


def _sum_conditions(
    family: FamilyCompiler, rule: Rule, scope: str, expression: Any, result: CompiledLaw
) -> None:
    """Compile the conditions that sums read: of branches here, of items in their own scope."""
    if isinstance(expression, s.Branch):
        _sum_condition(family, rule, scope, expression.when, result)
        _sum_conditions(family, rule, scope, expression.take, result)
    elif isinstance(expression, e.Items):
        _sum_condition(family, rule, expression.scope, expression.where, result)
    elif isinstance(expression, s.Total):
        _sum_conditions(family, rule, scope, expression.items, result)
        _sum_conditions(family, rule, expression.items.scope, expression.take, result)
    else:
        for part in _inner(expression):
            _sum_conditions(family, rule, scope, part, result)


def _sum_condition(
    family: FamilyCompiler, rule: Rule, scope: str, condition: e.Condition, result: CompiledLaw
) -> None:
    ref = family.ref(scope, rule.gives, partial(_condition, condition, scope))
    result.conditions[id(condition)] = scope, ref


def _inner(expression: Any) -> Iterator[Any]:
    walk = parts(expression)
    next(walk)
    if isinstance(expression, tuple):
        yield from expression
        return
    for name in getattr(expression, "__dataclass_fields__", ()):
        value = getattr(expression, name)
        if isinstance(value, tuple) or hasattr(value, "__dataclass_fields__"):
            yield value
