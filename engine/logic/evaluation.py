# SPDX-License-Identifier: EUPL-1.2
"""A case evaluated: the truth of every node for every subject."""

from dataclasses import dataclass
from typing import Any

from engine.case.model import Case, Item
from engine.logic.compiled import CompiledLaw
from engine.logic.ground import Rails, run
from engine.logic.grounding import Grounding
from engine.logic.nodes import Ref
from engine.logic.reference import ReferenceSolver

TRUE, FALSE, UNKNOWN, CONFLICT = "true", "false", "unknown", "conflict"


@dataclass(slots=True)
class Evaluation:
    """The rails of each subject, and how to read them."""

    grounding: Grounding
    rails: list[Rails]

    @property
    def compiled(self) -> CompiledLaw:
        """The law."""
        return self.grounding.compiled

    def index(self, item: Item) -> int:
        """The number of a subject."""
        return self.grounding.index[item.scope, item.id]

    def is_true(self, ref: Ref, item: Item) -> bool:
        """Surely true."""
        return bool(self.rails[self.index(item)][ref])

    def is_false(self, ref: Ref, item: Item) -> bool:
        """Surely false."""
        return bool(self.rails[self.index(item)][ref ^ 1])

    def truth(self, ref: Ref, item: Item) -> str:
        """``true``, ``false``, ``unknown``; ``conflict`` where answers contradict."""
        rails = self.rails[self.index(item)]
        return truth_of(bool(rails[ref]), bool(rails[ref ^ 1]))


def truth_of(true: bool, false: bool) -> str:
    """The word for two rails."""
    if true:
        return CONFLICT if false else TRUE
    return FALSE if false else UNKNOWN


class Reference:
    """The reference evaluator of one compiled law."""

    def __init__(self, compiled: CompiledLaw) -> None:
        self.compiled = compiled
        self.solve = ReferenceSolver(compiled.program)

    def evaluate(self, case: Case, slots: dict[str, Any] | None = None) -> Evaluation:
        """Lay a case on the law and run every block."""
        grounding = Grounding(self.compiled, case, slots)
        return Evaluation(grounding, run(self.compiled.program, grounding.ground, self.solve))
