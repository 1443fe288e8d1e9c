# SPDX-License-Identifier: EUPL-1.2
"""Which parts of a node decide it: the one definition of ``because``."""

from collections.abc import Iterator
from typing import NamedTuple

from engine.case.model import Item
from engine.logic.evaluation import Evaluation
from engine.logic.ground import AtLeast, Through
from engine.logic.nodes import Counted, DueDay, Gate, Ref
from engine.logic.nodes import Through as ThroughNode


class Part(NamedTuple):
    """A node of a subject that decides another, as a reference there."""

    subject: int
    ref: Ref


class Deciding:
    """Reads which parts decide a node in one evaluated case."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self.grounding = evaluation.grounding
        self.graphs = evaluation.compiled.graphs
        self._because: dict[Part, list[Part]] = {}

    def item(self, subject: int) -> Item:
        """The subject of a number."""
        return self.grounding.subjects[subject]

    def rails(self, part: Part) -> tuple[bool, bool]:
        """Whether a reference is surely true, surely false."""
        rails = self.evaluation.rails[part.subject]
        return bool(rails[part.ref]), bool(rails[part.ref ^ 1])

    def because(self, part: Part) -> list[Part]:
        """The parts that decide a node, in document order.

        Of something known, those that make it so; of something unknown, those that are unknown.
        """
        positive = Part(part.subject, part.ref & ~1)
        known = self._because.get(positive)
        if known is None:
            known = self._because[positive] = self._decide(positive)
        return known

    def _decide(self, positive: Part) -> list[Part]:
        part = positive
        graph = self.graphs[self.grounding.subjects[part.subject].scope]
        node = graph.nodes[part.ref >> 1]
        if isinstance(node, Gate):
            if node.kind in ("all", "any"):
                return self._plain_gate(node, part)
            return list(dict.fromkeys(self._gate(node, part)))
        cross = self.grounding.ground.crosses[part.subject].get(part.ref >> 1)
        if isinstance(node, ThroughNode) and isinstance(cross, Through):
            found = [Part(s, 2 * p) for s, p in cross.targets]
            return self._like(found, self.rails(positive))
        if isinstance(node, Counted) and isinstance(cross, AtLeast):
            found = [Part(s, 2 * p) for s, p, _, apart in cross.items if not apart]
            if cross.unnamed is not None and self.rails(positive)[1]:
                found.append(Part(cross.unnamed[0], 2 * cross.unnamed[1]))
            return self._counted(found, self.rails(positive))
        if isinstance(node, DueDay):
            return [Part(part.subject, 2 * n) for n in node.runs]
        return []

    def _like(self, parts: list[Part], rails: tuple[bool, bool]) -> list[Part]:
        """The parts that have the same truth; of an unknown, the parts that are unknown (or differ)."""
        same = [p for p in parts if self.rails(p) == rails]
        return same or parts

    def _counted(self, parts: list[Part], rails: tuple[bool, bool]) -> list[Part]:
        if rails[0]:
            return [p for p in parts if self.rails(p)[0]]
        if rails[1]:
            return parts
        return [p for p in parts if not self.rails(p)[1]]

    def _plain_gate(self, node: Gate, part: Part) -> list[Part]:
        """Of "all" and "any": every part where each had to be so, else those that are as the gate is."""
        subject, ref = part
        rails = self.evaluation.rails[subject]
        true, false = rails[ref], rails[ref | 1]
        if true if node.kind == "all" else false:
            return [Part(subject, r) for r in node.parts]
        if true or false:
            side = 0 if true else 1
            return [Part(subject, r) for r in node.parts if rails[r ^ side]]
        return [Part(subject, r) for r in node.parts if not (rails[r] or rails[r ^ 1])]

    def _gate(self, node: Gate, part: Part) -> Iterator[Part]:
        if node.kind == "either":
            yield from self._alternatives(node, part)
        elif node.kind == "bound":
            yield from self._bound(node, part)
        else:
            yield from self._span(node, part)

    def _alternatives(self, node: Gate, part: Part) -> Iterator[Part]:
        """Alternatives that are excluded say so themselves; of the rest, those that decide."""
        true, false = self.rails(part)
        for out, ref in node.parts:
            guard, inner = Part(part.subject, out), Part(part.subject, ref)
            if self.rails(guard)[0]:
                yield guard
            elif true or false or not any(self.rails(inner)):
                yield inner
            else:
                yield inner
                yield guard

    def _bound(self, node: Gate, part: Part) -> Iterator[Part]:
        ref, makes_true, makes_false = node.parts
        inner = Part(part.subject, ref)
        truth = self.rails(part)
        if self.rails(inner) == truth:
            yield inner
            return
        for other in makes_true if truth[0] else makes_false:
            if self.rails(Part(part.subject, other))[0]:
                yield Part(part.subject, other)

    def _span(self, node: Gate, part: Part) -> Iterator[Part]:
        """That it has begun, and the cells it meets or may meet."""
        true, false = self.rails(part)
        subject = part.subject
        begun, *cells = node.parts
        start = Part(subject, begun)
        if false and self.rails(start)[1]:
            yield start
            return
        if true or not any(self.rails(start)):
            yield start
        certain = [c for c in cells if self._holds(subject, c[0]) and self._holds(subject, c[2])]
        if true and certain:
            for meets, _, ref in certain:
                yield from (Part(subject, meets), Part(subject, ref))
            return
        for _, misses, ref in cells:
            yield Part(subject, misses) if self._holds(subject, misses) else Part(subject, ref)

    def _holds(self, subject: int, ref: Ref) -> bool:
        return self.rails(Part(subject, ref))[0]
