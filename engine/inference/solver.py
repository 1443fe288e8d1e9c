# SPDX-License-Identifier: EUPL-1.2
"""The evaluator on durable_rules, with the same face as the reference evaluator.

Formulas are positive: where no rail that a unit reads is set, none of its rules can fire, so the unit is
passed over. What follows from nothing at all was found by the compiler.
"""

from itertools import compress
from operator import itemgetter

from engine.inference.compiler import BlockPlan, compile_program
from engine.inference.driver import Ruleset
from engine.inference.packing import Unit, property_name
from engine.logic.ground import Rails, Solver
from engine.logic.program import Block, Program


class _Unit:
    """A unit ready to run."""

    __slots__ = ("fragments", "pick", "ruleset", "sets")

    def __init__(self, unit: Unit) -> None:
        self.ruleset = Ruleset(unit.rules)
        self.sets = unit.sets
        self.fragments = [f',"{property_name(place)}":1' for place in range(len(unit.reads))]
        self.pick = itemgetter(*unit.reads, unit.reads[0])  # one more, so that it always gives a tuple

    def run(self, rails: Rails) -> None:
        """Set the rails of the rules that fire."""
        properties = "".join(compress(self.fragments, self.pick(rails)))
        if properties:
            for rule in self.ruleset.fired(properties):
                for rail in self.sets[rule]:
                    rails[rail] = 1


class _Block:
    """A block ready to run."""

    __slots__ = ("always", "helpers", "units")

    def __init__(self, plan: BlockPlan) -> None:
        self.always = plan.always
        self.helpers = bytes(plan.helpers)
        self.units = [_Unit(unit) for unit in plan.units]

    def run(self, rails: Rails) -> None:
        """Set what the block derives; helpers stand above the rails meanwhile."""
        for rail in self.always:
            rails[rail] = 1
        size = len(rails)
        rails += self.helpers
        for unit in self.units:
            unit.run(rails)
        del rails[size:]


class DurableSolver(Solver):
    """Solves the blocks of one program by rulesets in C. Not for more than one thread."""

    def __init__(self, program: Program) -> None:
        self._program = program  # keeps the blocks, so that their ids stay theirs
        self._blocks = {
            id(block): _Block(plan)
            for block, plan in zip(program.blocks, compile_program(program), strict=True)
        }

    def __call__(self, block: Block, rails: Rails, blank: bytes = b"") -> None:
        """Set the rails that a block of the program derives."""
        self._blocks[id(block)].run(rails)

    def close(self) -> None:
        """Free the rulesets."""
        for block in self._blocks.values():
            for unit in block.units:
                unit.ruleset.close()
        self._blocks.clear()
