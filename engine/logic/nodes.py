# SPDX-License-Identifier: EUPL-1.2
"""The expression graph of a law: each condition, wording, exception and rule once, for all that read it.

A node belongs to a scope and is numbered there. It is referred to by the number of a rail: ``2 * n`` for the
node itself, ``2 * n + 1`` for its negation. So ``ref`` is the rail that says the reference is true and
``ref ^ 1`` the rail that says it is false, and "not" costs nothing.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Literal

from engine.language import expressions as e
from engine.language.circles import parts
from engine.language.law import Deadline

Ref = int
Name = tuple[str, ...]
"""What a node is called: ``("rule", id, wording)``, ``("status", id)`` …; empty for an unnamed part."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What narrows a term: a cell of time or of a split, between two ends (included) or to some values."""

    low: Any
    high: Any
    among: tuple[Any, ...] | None
    of_time: bool
    """A cell of time leaves a term that may be ``none`` as it is: that is read as the day asked for."""

    def within(self, other: "Cut") -> "Cut | None":
        """Both cuts at once; ``None`` if no value lies in both."""
        low = max((x for x in (self.low, other.low) if x is not None), default=None)
        high = min((x for x in (self.high, other.high) if x is not None), default=None)
        among = other.among if self.among is None else self.among
        if self.among is not None and other.among is not None:
            among = tuple(v for v in self.among if v in other.among)
        if among == () or (low is not None and high is not None and low > high):
            return None
        return Cut(low, high, among, of_time=self.of_time and other.of_time)


Narrowing = tuple[tuple[e.Term, Cut], ...]
"""Terms and what they are narrowed to; a term stands once."""


@dataclass(frozen=True, slots=True)
class Test:
    """A leaf that reads the case: a fact, comparison, membership, ``linked`` or ``clear``."""

    condition: e.Condition
    narrowing: Narrowing


@dataclass(frozen=True, slots=True)
class Outside:
    """A leaf, only ever true: no possible value lies in the cell (without one: it is not ``none``)."""

    term: e.Term
    cut: Cut | None
    narrowing: Narrowing


@dataclass(frozen=True, slots=True)
class SpanCell:
    """A leaf, only ever true: a span surely meets, or surely misses, a cell of time."""

    kind: Literal["meets", "misses"]
    start: e.Term
    end: e.Term
    first: dt.date | None
    last: dt.date | None
    narrowing: Narrowing


@dataclass(frozen=True, slots=True)
class Begun:
    """A leaf: the span has surely begun (true), or surely not (false)."""

    start: e.Term
    narrowing: Narrowing


@dataclass(frozen=True, slots=True)
class Known:
    """A constant."""

    truth: bool


@dataclass(frozen=True, slots=True)
class Open:
    """A leaf that is never known: law that was not read, is superseded or suspended, or a slot left open."""

    why: Literal["unread", "stale_law", "suspended", "slot", "closure"]
    what: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A leaf, only ever true: an axiom bounds statuses, unless the answers of a case contradict it."""

    axiom: str


@dataclass(frozen=True, slots=True)
class Through:
    """A cross: the node of another subject, read over single links."""

    links: tuple[str, ...]
    scope: str
    """The scope the links lead to."""
    narrowed: int
    """The target node under this subject's cells; counts where the links surely lead to one item."""
    plain: int
    """The target node without them."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A cross: at least ``n`` items satisfy a node of their scope."""

    scope: str
    link: str | None
    via: str | None
    n: int
    where: int


@dataclass(frozen=True, slots=True)
class DueDay:
    """A cross: a comparison of the day an outcome is due with another term."""

    outcome: str
    deadlines: tuple[Deadline, ...]
    runs: tuple[int, ...]
    """For each deadline the node that it runs."""
    operator: str
    other: e.Term
    narrowing: Narrowing


@dataclass(frozen=True, slots=True)
class Gate:
    """A node made of others: ``all``, ``any``, ``either`` (alternatives), ``span``, ``bound``, ``fits``."""

    kind: Literal["all", "any", "either", "span", "bound"]
    parts: tuple[Any, ...]
    """``all``, ``any``: refs. ``either``: (excluded ref, ref) pairs. ``span``: begun ref, then (meets,
    misses, ref) triples. ``bound``: a ref, a tuple of refs that make it true, and one of refs that make it
    false."""


Leaf = Test | Outside | SpanCell | Begun | Known | Open | Standing
Cross = Through | Counted | DueDay
Node = Leaf | Cross | Gate


@dataclass(slots=True)
class Graph:
    """The nodes of one scope; equal nodes of one name are one node."""

    scope: str
    nodes: list[Node] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    _index: dict[tuple[Node, Name], int] = field(default_factory=dict)
    _paths: dict[int, tuple[e.Path, ...]] = field(default_factory=dict)

    def add(self, node: Node, level: int, name: Name = ()) -> Ref:
        """The reference to a node, added if it is new; parts must have been added before."""
        key = (node, name)
        found = self._index.get(key)
        if found is None:
            found = len(self.nodes)
            self._index[key] = found
            self.nodes.append(node)
            self.names.append(name)
            self.levels.append(level)
        return 2 * found

    def level(self, ref: Ref) -> int:
        """How many crosses deep a node lies."""
        return self.levels[ref >> 1]

    def paths(self, number: int) -> tuple[e.Path, ...]:
        """The facts that a leaf (or a comparison with a due day) reads, as paths from its subject."""
        known = self._paths.get(number)
        if known is None:
            known = self._paths[number] = paths_in(_read_by(self.nodes[number]))
        return known

    def find(self, name: Name) -> list[int]:
        """The nodes of a name."""
        return [n for n, given in enumerate(self.names) if given == name]


def _read_by(node: Node) -> Any:
    match node:
        case Test(condition):
            return condition
        case Outside(term):
            return term
        case SpanCell(_, start, end):
            return start, end
        case Begun(start):
            return start
        case DueDay(other=other):
            return other
        case _:
            return ()


def paths_in(expression: Any) -> tuple[e.Path, ...]:
    """Every fact or status that an expression reads; an age reads a birth date."""
    found: dict[e.Path, None] = {}
    for part in parts(expression):
        if isinstance(part, e.Path):
            found[part] = None
        elif isinstance(part, e.Age | e.Birthday):
            found[e.Path(part.person, "person_birth_date")] = None
        elif isinstance(part, e.Clear):
            found[e.Path((), part.fact)] = None
        elif isinstance(part, e.Linked):
            found[e.Path(part.left, "")] = found[e.Path(part.right, "")] = None
    return tuple(found)


def refs_of(node: Node) -> tuple[Ref, ...]:
    """The references a gate is made of, in document order."""
    if not isinstance(node, Gate):
        return ()
    if node.kind in ("all", "any"):
        return node.parts
    if node.kind == "either":
        return tuple(r for pair in node.parts for r in pair)
    if node.kind == "span":
        return (node.parts[0], *(r for triple in node.parts[1:] for r in triple))
    return (node.parts[0], *node.parts[1], *node.parts[2])
