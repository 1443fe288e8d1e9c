# SPDX-License-Identifier: EUPL-1.2
"""Which leaves of a scope read what, so that a case only looks at those it can change."""

from dataclasses import dataclass

from engine.logic.nodes import Cross, Graph, Leaf


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


def leaf_plan(graph: Graph) -> LeafPlan:
    """The plan of one scope."""
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
