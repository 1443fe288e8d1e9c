# SPDX-License-Identifier: EUPL-1.2
"""A law ready to be asked: every root compiled, and the program that evaluators run."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from engine.corpus.horizon import lifted
from engine.language import expressions as e
from engine.language import sums as s
from engine.language.circles import parts
from engine.language.law import Deadline, Law, Rule
from engine.logic.compile import Compiler
from engine.logic.nodes import (
    Counted,
    Cross,
    DueDay,
    Gate,
    Graph,
    Leaf,
    Node,
    Open,
    Ref,
    Test,
    Through,
    refs_of,
)
from engine.logic.program import Block, Definition, Formula, Program


@dataclass(frozen=True, slots=True)
class RunningDeadline:
    """A deadline of an outcome's rule, and the reference that says it runs."""

    rule: Rule
    deadline: Deadline
    runs: Ref


@dataclass(frozen=True, slots=True)
class LeafPlan:
    """Which leaves of a scope read what, so that a case only looks at those it can change."""

    own: tuple[int, ...]
    """Leaves that read nothing over links."""
    linked: frozenset[int]
    """Leaves that read over links, which depend on the whole case."""
    reading: dict[str, frozenset[int]]
    """Fact → the leaves of ``own`` that read it."""
    crosses: tuple[int, ...]


_MOST_BLANKS = 400


@dataclass(slots=True)
class CompiledLaw:
    """A law with the references of everything it can be asked."""

    law: Law
    graphs: dict[str, Graph]
    outcomes: dict[str, Ref] = field(default_factory=dict)
    """Obligations, rights, powers, prohibitions, measures and warnings: is it given?"""
    statuses: dict[str, Ref] = field(default_factory=dict)
    values: dict[str, dict[str, Ref]] = field(default_factory=dict)
    """Statuses with several values: value → reference; ``none`` where no branch holds."""
    amounts: dict[str, Ref] = field(default_factory=dict)
    amount_rules: dict[str, list[tuple[Rule, Ref]]] = field(default_factory=dict)
    """The rules of each amount, each with the reference that it applies."""
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
    """The counts in a sum, by the sum's identity: each by its own identity → how many equal ones there are."""
    _plans: dict[str, LeafPlan] = field(default_factory=dict)

    def plan(self, scope: str) -> LeafPlan:
        """Which leaves of a scope read what."""
        known = self._plans.get(scope)
        if known is None:
            known = self._plans[scope] = _leaf_plan(self.graphs[scope])
        return known

    def remember(self, key: Any, blank: bytes) -> bytes:
        """Keep the leaves of a blank item; the oldest is let go when there are many."""
        while len(self.blanks) >= _MOST_BLANKS:
            self.blanks.pop(next(iter(self.blanks)), None)
        self.blanks[key] = blank
        return blank


def _leaf_plan(graph: Graph) -> LeafPlan:
    own: list[int] = []
    linked: set[int] = set()
    reading: dict[str, set[int]] = {}
    for number, node in enumerate(graph.nodes):
        if not isinstance(node, Leaf):
            continue
        paths = graph.paths(number)
        if any(p.links for p in paths):
            linked.add(number)
            continue
        own.append(number)
        for path in paths:
            reading.setdefault(path.name, set()).add(number)
    crosses = tuple(n for n, node in enumerate(graph.nodes) if isinstance(node, Cross))
    return LeafPlan(tuple(own), frozenset(linked), {k: frozenset(v) for k, v in reading.items()}, crosses)


class Members(Protocol):
    """A family of laws, as far as compiling goes (:class:`engine.corpus.family.Family` is one)."""

    samples: list[Law]
    """Laws that between them hold every rule of any law of the family."""

    def laws(self, target: str) -> Sequence[Law] | None:
        """The laws that a target may differ in; ``None`` if there are too many."""


class FamilyCompiler:
    """The compilers of a family of laws over shared graphs: an answer must hold in every law of it."""

    def __init__(self, law: Law, members: Members | None) -> None:
        self.graphs = {scope: Graph(scope) for scope in law.names.scopes}
        self._law, self._members = law, members
        self._compilers: dict[tuple[int, bool], tuple[Law, Compiler]] = {}

    def compiler(self, law: Law, *, as_read: bool = False) -> Compiler:
        """The compiler of one law of the family; with ``as_read``, of that law with its horizon lifted."""
        key = (id(law), as_read)
        known = self._compilers.get(key)
        if known is None:  # the law is kept as well, so that its id stays its own
            known = law, Compiler(lifted(law) if as_read else law, self.graphs)
            self._compilers[key] = known
        return known[1]

    def ref(self, scope: str, target: str, ask: Callable[[Compiler], Ref], *, as_read: bool = False) -> Ref:
        """A root in every law of the family that its target differs in: alternatives of which none is excluded."""
        laws = [self._law] if self._members is None else self._members.laws(target)
        first = self.compiler(self._law)
        if laws is None:
            return first.add(scope, Open("slot", "too many laws"), ("slots", target))
        refs = list(dict.fromkeys(ask(self.compiler(law, as_read=as_read)) for law in laws))
        if len(refs) == 1:
            return refs[0]
        never = first.constant(scope, False)
        return first.add(scope, Gate("either", tuple((never, r) for r in refs)), ("slots", target))

    def rules(self) -> list[Rule]:
        """Every rule of any law of the family; a rule that an amendment replaces is two."""
        if self._members is None:
            return list(self._law.rules.values())
        found = [r for law in self._members.samples for r in law.rules.values()]
        return list({(r.id, id(r)): r for r in found}.values())

    def applies(self, rule: Rule, ask: Callable[[Compiler], Ref]) -> Ref:
        """A root about one rule: false in the laws that do not hold it."""

        def held(compiler: Compiler) -> Ref:
            same = compiler.law.rules.get(rule.id) is rule
            return ask(compiler) if same else compiler.constant(rule.scope, False)

        return self.ref(rule.scope, rule.gives, held)


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
    for n, deadline in enumerate(rule.deadlines):
        runs = family.applies(rule, partial(_runs, rule, n, deadline))
        result.deadlines.setdefault(rule.gives, []).append(RunningDeadline(rule, deadline, runs))
    if rule.amount is not None:
        _sum_conditions(family, rule, rule.scope, (rule.amount.lines, rule.amount.total), result)


def _runs(rule: Rule, n: int, deadline: Deadline, compiler: Compiler) -> Ref:
    return compiler.runs(rule, n, deadline)


def compile_law(law: Law, members: Members | None = None) -> CompiledLaw:
    """Compile every root of a law, or of the family of laws that open choices leave."""
    family = FamilyCompiler(law, members)
    result = CompiledLaw(law, family.graphs)
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
    for table in (compiled.amount_rules, compiled.suggestions):
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
            stack += list(_read_across(graph, node))
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


# ---- the program


def formulas(node: Gate) -> tuple[Formula, Formula]:
    """The formulas of a gate's two rails."""
    if node.kind in ("all", "any"):
        whole, part = ("&", "|") if node.kind == "all" else ("|", "&")
        return (whole, node.parts), (part, tuple(r ^ 1 for r in node.parts))
    if node.kind == "either":
        return (
            ("&", tuple(("|", (out, ref)) for out, ref in node.parts)),
            ("&", tuple(("|", (out, ref ^ 1)) for out, ref in node.parts)),
        )
    if node.kind == "bound":
        ref, true, false = node.parts
        return ("|", (ref, *true)), ("|", (ref ^ 1, *false))
    begun, *cells = node.parts
    certain = ("|", tuple(("&", (meets, ref)) for meets, _, ref in cells))
    throughout = ("&", tuple(("|", (misses, ref)) for _, misses, ref in cells))
    nowhere = ("&", tuple(("|", (misses, ref ^ 1)) for _, misses, ref in cells))
    return ("&", (begun, ("|", (certain, throughout)))), ("|", (begun ^ 1, nowhere))


def program_of(graphs: dict[str, Graph], roots: dict[str, set[int]]) -> Program:
    """The blocks of all graphs, by how many crosses deep their nodes lie."""
    blocks: list[Block] = []
    top = max((level for g in graphs.values() for level in g.levels), default=-1)
    for level in range(top + 1):
        for scope, graph in graphs.items():
            block = _block(scope, graph, level)
            if block.definitions or block.crosses:
                blocks.append(block)
    kept = {scope: frozenset(roots[scope] | _named(graph)) for scope, graph in graphs.items()}
    for graph in graphs.values():
        for node in graph.nodes:
            for scope, number in _read_across(graph, node):
                kept[scope] = kept[scope] | {number}
    return Program({s: len(g.nodes) for s, g in graphs.items()}, tuple(blocks), kept)


def _block(scope: str, graph: Graph, level: int) -> Block:
    crosses: list[int] = []
    definitions: list[Definition] = []
    for number, (node, at) in enumerate(zip(graph.nodes, graph.levels, strict=True)):
        if at != level or isinstance(node, Leaf):
            continue
        if isinstance(node, Gate):
            definitions.append(Definition(number, *formulas(node)))
        else:
            crosses.append(number)
    return Block(scope, tuple(crosses), tuple(definitions))


def _named(graph: Graph) -> set[int]:
    return {n for n, name in enumerate(graph.names) if name}


def _read_across(graph: Graph, node: Node) -> Iterable[tuple[str, int]]:
    if isinstance(node, Through):
        yield from ((node.scope, node.narrowed), (node.scope, node.plain))
    elif isinstance(node, Counted):
        yield node.scope, node.where
    elif isinstance(node, DueDay):
        yield from ((graph.scope, n) for n in node.runs)
