# SPDX-License-Identifier: EUPL-1.2
"""Graphs as a program: the formulas of each gate, in blocks by how many crosses deep they lie."""

from collections.abc import Iterable

from engine.logic.nodes import Counted, DueDay, Gate, Graph, Leaf, Node, Through
from engine.logic.program import Block, Definition, Formula, Program


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
            for scope, number in read_across(graph, node):
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


def read_across(graph: Graph, node: Node) -> Iterable[tuple[str, int]]:
    """(scope, node) for everything a cross reads elsewhere."""
    if isinstance(node, Through):
        yield from ((node.scope, node.narrowed), (node.scope, node.plain))
    elif isinstance(node, Counted):
        yield node.scope, node.where
    elif isinstance(node, DueDay):
        yield from ((graph.scope, n) for n in node.runs)
