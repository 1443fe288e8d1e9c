# SPDX-License-Identifier: EUPL-1.2
"""What each node and outcome of a law can notice: which answers of an item can change what is said of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.language.law import Rule, Span
from engine.language.source import Role
from engine.logic.compiled import CompiledLaw
from engine.logic.nodes import Cross, Gate, Graph, Ref, paths_in, refs_of


@dataclass(frozen=True, slots=True)
class Reads:
    """What the description of an outcome looks at, all of it within one item."""

    nodes: tuple[int, ...]
    facts: frozenset[str]
    """Facts that are read outside the nodes: the days that deadlines and wordings count from."""


@dataclass(frozen=True, slots=True)
class _Scope:
    parents: list[list[int]]
    """Node → the nodes that are made of it."""
    foreign: bytes
    """One for each node that reads beyond its own item."""
    readers: dict[str, frozenset[int]]
    """Fact → the leaves that read it."""


class Locality:
    """Which nodes and outcomes of a law speak of one item alone, and what they read there."""

    def __init__(self, compiled: CompiledLaw) -> None:
        self.compiled = compiled
        self._scopes = {scope: _scope(compiled, graph) for scope, graph in compiled.graphs.items()}
        self.outcomes: dict[str, Reads] = {}
        """The outcomes whose description reads nothing beyond their own item."""
        for outcome, scope in compiled.law.names.outcomes.items():
            reads = self._reads(outcome, scope)
            if reads is not None:
                self.outcomes[outcome] = reads

    def affected(self, scope: str, changed: list[int], facts: set[str], rails: bytearray) -> bytearray:
        """A one for each node that some changed node, known fact or other item can make a difference to.

        ``rails`` are the item's: a leaf that is settled does not care what else is known of its facts.
        """
        here = self._scopes[scope]
        row = bytearray(here.foreign)
        stack = list(changed)
        for fact in facts:
            readers = here.readers.get(fact, ())
            stack += [leaf for leaf in readers if not (rails[2 * leaf] or rails[2 * leaf + 1])]
        while stack:
            node = stack.pop()
            if not row[node]:
                row[node] = 1
                stack += here.parents[node]
        return row

    def _reads(self, outcome: str, scope: str) -> Reads | None:
        roots = list(self._roots(outcome, scope))
        foreign = self._scopes[scope].foreign
        if any(ref is None or foreign[ref >> 1] for ref in roots):
            return None
        nodes = tuple(dict.fromkeys(ref >> 1 for ref in roots if ref is not None))
        days = [(d.deadline.base, d.deadline.last) for d in self.compiled.deadlines.get(outcome, ())]
        anchors = [_anchor(rule) for rule in self._rules(scope, nodes)]
        paths = paths_in((*days, *anchors))
        if any(p.links for p in paths):
            return None
        return Reads(nodes, frozenset(p.name for p in paths))

    def _roots(self, outcome: str, scope: str) -> Iterator[Ref | None]:
        """The nodes that a description starts from; ``None`` for one of another item."""
        compiled = self.compiled
        yield compiled.outcomes[outcome]
        for table in (compiled.last_read, compiled.done):
            if outcome in table:
                yield table[outcome]
        for running in compiled.deadlines.get(outcome, ()):
            yield running.runs
        bearer = compiled.law.outcomes[outcome].bearer
        if isinstance(bearer, Role):
            for rule, applies in compiled.roles.get(bearer.role, ()):
                yield applies if rule.scope == scope else None
                if rule.branches:
                    yield from compiled.values[rule.gives].values()

    def _rules(self, scope: str, nodes: tuple[int, ...]) -> list[Rule]:
        graph, found, seen, stack = self.compiled.graphs[scope], dict[str, None](), set[int](), list(nodes)
        while stack:
            node = stack.pop()
            if node in seen:
                continue
            seen.add(node)
            name = graph.names[node]
            if name and name[0] == "rule":
                found[name[1]] = None
            stack += [ref >> 1 for ref in refs_of(graph.nodes[node])]
        return [self.compiled.rules[i] for i in found]


def _anchor(rule: Rule) -> object:
    return (rule.anchor.start, rule.anchor.end) if isinstance(rule.anchor, Span) else rule.anchor


def _scope(compiled: CompiledLaw, graph: Graph) -> _Scope:
    plan = compiled.plan(graph.scope)
    parents: list[list[int]] = [[] for _ in graph.nodes]
    foreign = bytearray(len(graph.nodes))
    for number, node in enumerate(graph.nodes):
        parts = [ref >> 1 for ref in refs_of(node)] if isinstance(node, Gate) else []
        for part in parts:
            parents[part].append(number)
        beyond = isinstance(node, Cross) or number in plan.linked
        foreign[number] = beyond or any(foreign[part] for part in parts)
    return _Scope(parents, bytes(foreign), plan.reading)
