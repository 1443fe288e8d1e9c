# SPDX-License-Identifier: EUPL-1.2
"""The reference evaluator: it settles what a block means, in plain Python and with nothing to hide.

A block is flattened once into steps over one whole number that holds a bit for each rail: "all of these
bits" or "any of these bits" sets one more bit. Formulas inside formulas get bits of their own above the
rails. A step is one ``&`` and one comparison, which is what makes the reference fast without generated code.
"""

from collections.abc import Iterator
from itertools import count

from engine.logic.ground import Rails, Solver
from engine.logic.program import Block, Formula, false_rail, true_rail

Step = tuple[bool, int, int]
"""(whether all bits of the mask are needed, the mask, the bit that is set)."""

_TO_DIGITS = bytes([48] + [49] * 255)
_TO_BYTES = bytes([0] * 49 + [1] + [0] * 206)


class ReferenceSolver(Solver):
    """Derives rails block by block. One solver serves one program: it keeps what it flattened."""

    def __init__(self) -> None:
        self._flattened: dict[tuple[int, int], tuple[Block, list[Step]]] = {}

    def __call__(self, block: Block, rails: Rails) -> None:
        """Set the rails that follow from the rails already set."""
        key = id(block), len(rails)
        known = self._flattened.get(key)
        if known is None:  # the block is kept as well, so that its id stays its own
            known = self._flattened[key] = (block, list(_steps(block, len(rails))))
        have = before = int(rails.translate(_TO_DIGITS)[::-1] or b"0", 2)
        for needs_all, mask, bit in known[1]:
            if needs_all:
                if have & mask == mask:
                    have |= bit
            elif have & mask:
                have |= bit
        if have != before:
            digits = format(have, "b").encode().translate(_TO_BYTES)[::-1]
            rails[:] = digits[: len(rails)].ljust(len(rails), b"\0")


def _steps(block: Block, size: int) -> Iterator[Step]:
    inner = count(size)
    for definition in block.definitions:
        yield from _flatten(definition.true, true_rail(definition.proposition), inner)
        yield from _flatten(definition.false, false_rail(definition.proposition), inner)


def _flatten(formula: Formula, target: int, inner: Iterator[int]) -> Iterator[Step]:
    """Steps that set the bit ``target``; a formula inside gets the next bit of ``inner``."""
    if isinstance(formula, int):
        yield True, 1 << formula, 1 << target
        return
    operator, parts = formula
    mask = 0
    for part in parts:
        if isinstance(part, int):
            bit = part
        else:
            bit = next(inner)
            yield from _flatten(part, bit, inner)
        mask |= 1 << bit
    yield operator == "&", mask, 1 << target
