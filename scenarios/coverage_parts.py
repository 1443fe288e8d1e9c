# SPDX-License-Identifier: EUPL-1.2
"""What of a rule can be covered: its wordings and atomic conditions, and which truths each can have."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from engine.corpus.corpus import Corpus, Selection
from engine.explain.words import Words
from engine.language import expressions as e
from engine.language.law import Law, Rule, RuleException
from engine.logic.blocks import program_of
from engine.logic.compile import Compiler
from engine.logic.compiled import CompiledLaw
from engine.logic.family import FamilyCompiler
from engine.logic.nodes import (
    Begun,
    Counted,
    Gate,
    Graph,
    Known,
    Open,
    Outside,
    Ref,
    SpanCell,
    Standing,
    Test,
    Through,
    refs_of,
)

TRUTHS = ("true", "unknown", "false")
ALL = frozenset(TRUTHS)
_NOT = {"true": "false", "false": "true", "unknown": "unknown"}
_UNTOLD = (Outside, SpanCell, Begun, Standing, Known, Open)
"""Leaves that are no condition of the law's own."""
_INSIDE = ("", "exception")
"""Names of nodes that belong to the rule they stand in."""


@dataclass(slots=True)
class Part:
    """A wording or an atomic condition: what it can be, and what it was seen to be."""

    can: frozenset[str] = frozenset()
    seen: set[str] = field(default_factory=set)

    @property
    def missing(self) -> list[str]:
        """The truths never seen."""
        return [t for t in TRUTHS if t in self.can and t not in self.seen]


@dataclass(slots=True)
class Covered:
    """One rule, and what scenarios have shown of it."""

    rule: Rule
    needed: frozenset[str] = frozenset()
    seen: set[str] = field(default_factory=set)
    asserted: set[str] = field(default_factory=set)
    """What a scenario saw and then said something about: the answer that the rule gives."""
    wordings: dict[str, Part] = field(default_factory=dict)
    conditions: dict[str, Part] = field(default_factory=dict)

    @property
    def missing(self) -> list[str]:
        """What scenarios must still show."""
        return [t for t in TRUTHS if t in self.needed and t not in self.seen]


@dataclass(slots=True)
class Prepared:
    """A law with every rule as a root of its own."""

    law: Law
    compiled: CompiledLaw
    roots: dict[str, tuple[Rule, Ref]]
    words: Words
    _atoms: dict[tuple[str, int], list[tuple[str, Ref]]] = field(default_factory=dict)

    def atoms(self, scope: str, number: int) -> list[tuple[str, Ref]]:
        """The atomic conditions of a rule's wording, each in words."""
        key = scope, number
        if key not in self._atoms:
            graph = self.compiled.graphs[scope]
            inside = refs_of(graph.nodes[number])
            self._atoms[key] = list(dict.fromkeys(self._walk(graph, inside)))
        return self._atoms[key]

    def _walk(self, graph: Graph, refs: Iterable[Ref]) -> Iterator[tuple[str, Ref]]:
        for ref in refs:
            number = ref >> 1
            node, name = graph.nodes[number], (*graph.names[number], "")
            if name[0] not in _INSIDE:
                yield self._status(name), 2 * number
            elif isinstance(node, Gate):
                yield from self._walk(graph, refs_of(node))
            elif not isinstance(node, _UNTOLD):
                yield self.words.node(node), 2 * number

    def _status(self, name: tuple[str, ...]) -> str:
        about = self.words.named(name[1]) if name[0] in ("target", "value", "bounded", "slots") else name[1]
        return f"{about} ({name[2]})" if name[0] == "value" else about


def prepare(corpus: Corpus, selection: Selection, law: Law) -> Prepared:
    """Compile each rule that a selection shares with the law in force."""
    chosen = corpus.law(selection)
    family = FamilyCompiler(chosen, corpus.family(selection) if selection.amendments else None)
    roots: dict[str, tuple[Rule, Ref]] = {}
    for rule in family.rules():
        if law.rules.get(rule.id) == rule:
            roots[rule.id] = rule, family.applies(rule, partial(_single, rule))
    compiled = CompiledLaw(chosen, family.graphs, family.book.rules)
    numbers: dict[str, set[int]] = {scope: set() for scope in family.graphs}
    for rule, ref in roots.values():
        numbers[rule.scope].add(ref >> 1)
    compiled.program = program_of(family.graphs, numbers)
    return Prepared(chosen, compiled, roots, Words(chosen))


def _single(rule: Rule, compiler: Compiler) -> Ref:
    return compiler.single(rule)


def wordings(
    graph: Graph, ref: Ref, rails: bytes | bytearray | None, sure: bool = True
) -> Iterator[tuple[int, bool]]:
    """The nodes of a rule's wordings that its day leaves, and whether only that one is left.

    Without rails: every wording.
    """
    number = ref >> 1
    node, name = graph.nodes[number], graph.names[number]
    if name[:1] == ("rule",):
        yield number, sure
    elif not isinstance(node, Gate):
        return
    elif node.kind == "either":
        left = [r for out, r in node.parts if rails is None or not rails[out]]
        for inner in left:
            yield from wordings(graph, inner, rails, sure and len(left) == 1)
    elif node.kind == "span":
        for meets, misses, inner in node.parts[1:]:
            if rails is None or not rails[misses]:
                yield from wordings(graph, inner, rails, sure and rails is not None and bool(rails[meets]))
    else:
        for inner in refs_of(node):
            yield from wordings(graph, inner, rails, sure)


class Possible:
    """The truths that nodes can have, as far as their form tells."""

    def __init__(self, graphs: dict[str, Graph]) -> None:
        self.graphs = graphs
        self._known: dict[tuple[str, int], frozenset[str]] = {}

    def of(self, scope: str, ref: Ref) -> frozenset[str]:
        """What a reference can be."""
        key = scope, ref >> 1
        if key not in self._known:
            self._known[key] = self._node(scope, ref >> 1)
        found = self._known[key]
        return frozenset(_NOT[t] for t in found) if ref & 1 else found

    def _node(self, scope: str, number: int) -> frozenset[str]:
        node = self.graphs[scope].nodes[number]
        if isinstance(node, Known):
            return frozenset({"true" if node.truth else "false"})
        if isinstance(node, Open):
            return frozenset({"unknown"})
        if isinstance(node, Through):
            return self.of(node.scope, 2 * node.narrowed) | {"false"}
        if isinstance(node, Counted):
            return self.of(node.scope, 2 * node.where) | {"unknown", "false"}
        if isinstance(node, Test) and isinstance(node.condition, e.Clear):
            return frozenset({"true", "false"})
        if not isinstance(node, Gate):
            return ALL
        parts = [self.of(scope, r) for r in refs_of(node)]
        if node.kind in ("all", "any"):
            whole, part = ("true", "false") if node.kind == "all" else ("false", "true")
            if {part} in parts:
                return frozenset({part})
            found = {t for t in (part, "unknown") if any(t in p for p in parts)}
            return frozenset(found | ({whole} if all(whole in p for p in parts) else set()))
        if node.kind == "either":
            return frozenset({"unknown"}).union(*(self.of(scope, r) for _, r in node.parts))
        return ALL


def needed(law: Law, rule: Rule, can: frozenset[str]) -> frozenset[str]:
    """The truths that scenarios must show.

    Not that the rule is false where false and unknown make the same answer: a question is suggested only when
    the rule is true, and a status said to be open is never false.
    """
    said = law.raw.get(f"outcome:{rule.gives}", {})
    is_open = rule.kind == "status" and said.get("closure") == "open"
    defeats = any(
        isinstance(x, RuleException) and x.rule == rule.id for r in law.rules.values() for x in r.exceptions
    )
    alike = rule.kind == "suggestion" or is_open
    return can - {"false"} if alike and not defeats else can
