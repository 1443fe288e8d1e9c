# SPDX-License-Identifier: EUPL-1.2
"""What the answer to a case has in common with the answer about items of which only an age is known.

Most of every answer is: outcomes that no answer has touched. A node is touched if its truth is another than
for the blank item, if it is unknown and reads a fact that is now known to one value, or if it reads another
item; and so is whatever is made of touched nodes. The rest is taken over as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.explain.locality import Locality
from engine.explain.open_things import OpenThings
from engine.logic.evaluation import Evaluation
from engine.logic.nodes import Ref

Line = tuple[dict[str, Any], tuple[Ref, ...]]
"""A line of the trace, and the nodes that decide it."""


@dataclass(frozen=True, slots=True)
class BlankItem:
    """What is said of an item of one scope of which nothing is known, or only an age."""

    id: str
    rails: bytes
    things: OpenThings
    masks: dict[Ref, int]
    """Node → the open things under it."""
    rows: dict[str, tuple[dict[str, Any], int]]
    """Outcome → its description, and the open things under it."""
    line: Callable[[Ref], Line]
    """Node → its line in the trace, with texts."""


class Shared:
    """Which nodes and outcomes of a case's items are as for the blank ones."""

    def __init__(self, items: list[BlankItem | None], locality: Locality, evaluation: Evaluation) -> None:
        """``items`` holds, for each subject of the case, the blank item it is compared with."""
        self.locality = locality
        self.subjects = evaluation.grounding.subjects
        self.items = items
        self._affected: list[bytearray] = []
        self._moved = [0] * len(self.subjects)
        for item, known, rails in zip(self.subjects, self.items, evaluation.rails, strict=True):
            changed = [] if known is None else _changed(known.rails, rails)
            answered = {name for name, value in item.facts.items() if value.single is not None}
            row = b"" if known is None else locality.affected(item.scope, changed, answered, rails)
            self._affected.append(bytearray(row))

    def take_things(self, things: OpenThings) -> None:
        """Give the open things of every item their bits in a case's own table."""
        for n, (item, known) in enumerate(zip(self.subjects, self.items, strict=True)):
            if known is not None and item.id is not None:
                self._moved[n] = things.take(known.things, item.scope, known.id, item.id)

    def mask(self, subject: int, ref: Ref) -> int | None:
        """The open things under a node that nothing has touched."""
        known = self.items[subject]
        if known is None or self._affected[subject][ref >> 1]:
            return None
        found = known.masks.get(ref)
        return None if found is None else found << self._moved[subject]

    def line(self, subject: int, ref: Ref) -> Line | None:
        """The trace's line of a node that nothing has touched, where the item has the same id."""
        known = self.items[subject]
        if known is None or known.id != self.subjects[subject].id or self._affected[subject][ref >> 1]:
            return None
        return known.line(ref)

    def row(self, outcome: str, subject: int) -> tuple[dict[str, Any], int] | None:
        """The description of an outcome that nothing has touched, and the open things under it."""
        known, reads = self.items[subject], self.locality.outcomes.get(outcome)
        if known is None or reads is None:
            return None
        affected = self._affected[subject]
        if any(affected[n] for n in reads.nodes) or not reads.facts.isdisjoint(self.subjects[subject].facts):
            return None
        row, mask = known.rows[outcome]
        return row, mask << self._moved[subject]


def _changed(before: bytes, after: bytes | bytearray) -> list[int]:
    """The nodes whose rails differ."""
    size = len(before)
    differs = (int.from_bytes(before, "little") ^ int.from_bytes(after, "little")).to_bytes(size, "little")
    found, at = list[int](), differs.find(1)
    while at >= 0:
        found.append(at >> 1)
        at = differs.find(1, at + 1)
    return found
