# SPDX-License-Identifier: EUPL-1.2
"""The reference evaluator: it settles what a block means, in plain Python and with nothing to hide.

A block is flattened once into steps over a row of places, one for each rail: "all of these" or "any of
these" set one more. Formulas inside formulas get places of their own after the rails. Places are only ever
set, so the order does not matter. Most of an answer is the same for everybody of whom nothing is known: that
is worked out once for each day that is asked about, and a case then only follows what it adds.
"""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import count
from typing import Final

from engine.logic.ground import Rails, Solver
from engine.logic.program import Block, Definition, Formula, Program, false_rail, true_rail

Step = tuple[bool, tuple[int, ...], int]
"""(whether all places are needed, the places that are read, the place that is set)."""
_MOST_BLANKS: Final = 64
"""How many blank items a block keeps: some 50 kB each in the largest scope."""


@dataclass(frozen=True, slots=True)
class _Blank:
    """A block on an item of which nothing is known: the rails before it, and every place after it."""

    before: int
    after: bytes


class _Steps:
    """A block ready to run."""

    def __init__(self, block: Block, rails: int, earlier: "_Steps | None") -> None:
        self.rails = rails
        self.earlier = earlier
        """The block of the same scope that runs before this one."""
        inner = count(rails)
        self.steps = [s for d in block.definitions for s in _definition(d, inner)]
        self.places = next(inner)
        self.blanks: OrderedDict[bytes, _Blank] = OrderedDict()

    @cached_property
    def readers(self) -> dict[int, list[Step]]:
        """Place → the steps that read it."""
        found: dict[int, list[Step]] = {}
        for step in self.steps:
            for place in step[1]:
                found.setdefault(place, []).append(step)
        return found

    def whole(self, rails: bytes | Rails) -> Rails:
        """Every place that follows, found by taking every step."""
        row = bytearray(rails).ljust(self.places, b"\0")
        for needs_all, places, target in self.steps:
            if (all if needs_all else any)(row[p] for p in places):
                row[target] = 1
        return row

    def added(self, blank: _Blank, rails: int) -> Rails:
        """Every place that follows, found from those that are not set of a blank item."""
        new = (rails & ~blank.before).to_bytes(self.rails, "little")
        row = bytearray((rails | int.from_bytes(blank.after, "little")).to_bytes(self.places, "little"))
        todo, at = list[int](), new.find(1)
        while at >= 0:
            todo.append(at)
            at = new.find(1, at + 1)
        readers = self.readers
        while todo:
            for needs_all, places, target in readers.get(todo.pop(), ()):
                if row[target]:
                    continue
                if needs_all:
                    for place in places:
                        if not row[place]:
                            break
                    else:
                        row[target] = 1
                        todo.append(target)
                else:
                    row[target] = 1
                    todo.append(target)
        return row

    def of_blank(self, leaves: bytes) -> _Blank:
        """The block on a blank item with these leaves, after the blocks before it."""
        known = self.blanks.get(leaves)
        if known is None:
            before = leaves if self.earlier is None else self.earlier.of_blank(leaves).after[: self.rails]
            known = _Blank(int.from_bytes(before, "little"), bytes(self.whole(before)))
            self.blanks[leaves] = known
            while len(self.blanks) > _MOST_BLANKS:
                self.blanks.popitem(last=False)
        return known


class ReferenceSolver(Solver):
    """Derives the rails of one program, block by block."""

    def __init__(self, program: Program) -> None:
        self._program = program  # keeps the blocks, so that their ids stay theirs
        self._blocks: dict[int, _Steps] = {}
        last: dict[str, _Steps] = {}
        for block in program.blocks:
            steps = _Steps(block, 2 * program.sizes[block.scope], last.get(block.scope))
            self._blocks[id(block)] = last[block.scope] = steps

    def __call__(self, block: Block, rails: Rails, blank: bytes = b"") -> None:
        """Set the rails that follow from the rails already set."""
        steps = self._blocks[id(block)]
        if blank:
            known, given = steps.of_blank(blank), int.from_bytes(rails, "little")
            if not known.before & ~given:
                rails[:] = steps.added(known, given)[: steps.rails]
                return
        rails[:] = steps.whole(rails)[: steps.rails]


def _definition(definition: Definition, inner: Iterator[int]) -> Iterator[Step]:
    yield from _flatten(definition.true, true_rail(definition.proposition), inner)
    yield from _flatten(definition.false, false_rail(definition.proposition), inner)


def _flatten(formula: Formula, target: int, inner: Iterator[int]) -> Iterator[Step]:
    """Steps that set a place; a formula inside gets the next place of ``inner``."""
    if isinstance(formula, int):
        yield True, (formula,), target
        return
    operator, parts = formula
    places = []
    for part in parts:
        if isinstance(part, int):
            places.append(part)
        else:
            places.append(next(inner))
            yield from _flatten(part, places[-1], inner)
    yield operator == "&", tuple(places), target
