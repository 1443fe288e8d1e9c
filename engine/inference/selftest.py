# SPDX-License-Identifier: EUPL-1.2
"""A worker proves itself before it serves: random cases, answered as the reference evaluator answers them.

The cases come from a fixed seed, so a worker that fails would fail again and the fault can be found.
"""

from random import Random

from engine.inference.agreement import Agreement, EvaluatorsDiffer
from engine.logic.ground import AtLeast, Cross, Ground, Solver, Through, run
from engine.logic.program import Program
from engine.logic.reference import ReferenceSolver

SEED = 20250701


def passes(program: Program, solver: Solver, cases: int) -> bool:
    """Whether a solver answers random cases of a program as the reference does."""
    dice = Random(SEED)  # noqa: S311 (repeatable on purpose)
    reference, agreement = ReferenceSolver(program), Agreement(program)
    for _ in range(cases):
        ground = random_ground(program, dice)
        try:
            agreement.check(ground, run(program, ground, reference), run(program, ground, solver))
        except EvaluatorsDiffer:
            return False
    return True


def random_ground(program: Program, dice: Random, most_subjects: int = 4) -> Ground:
    """A case that no person ever had, but that the program allows."""
    known = {scope: _Known(program, scope) for scope in program.sizes}
    scopes = tuple(dice.choice(sorted(program.sizes)) for _ in range(dice.randint(1, most_subjects)))
    return Ground(
        scopes=scopes,
        rails=tuple(_facts(known[scope], dice) for scope in scopes),
        crosses=tuple(
            {p: _cross(scopes, known, block, dice) for p, block in known[scope].crosses.items()}
            for scope in scopes
        ),
    )


class _Known:
    """What a random case must respect in one scope."""

    def __init__(self, program: Program, scope: str) -> None:
        self.size = program.sizes[scope]
        self.crosses: dict[int, int] = {}
        self.settled_by: dict[int, int] = {}
        """The block that settles a proposition; a fact is settled by none."""
        for place, block in enumerate(program.blocks):
            if block.scope == scope:
                self.crosses.update(dict.fromkeys(block.crosses, place))
                self.settled_by.update((definition.proposition, place) for definition in block.definitions)
        self.settled_by.update(self.crosses)
        self.kept = program.kept.get(scope, range(self.size))

    def readable(self, block: int) -> list[int]:
        """Propositions that a cross of a block may read: facts, and what is kept from earlier blocks."""
        return [
            proposition
            for proposition in range(self.size)
            if proposition not in self.settled_by
            or (proposition in self.kept and self.settled_by[proposition] < block)
        ]


def _facts(known: _Known, dice: Random) -> bytes:
    rails = bytearray(2 * known.size)
    share = dice.random()
    for proposition in range(known.size):
        if proposition not in known.settled_by and dice.random() < share:
            rails[2 * proposition + dice.randrange(2)] = 1
    return bytes(rails)


def _cross(scopes: tuple[str, ...], known: dict[str, _Known], block: int, dice: Random) -> Cross:
    there = [dice.randrange(len(scopes)) for _ in range(dice.randint(0, 3))]
    readable = [(subject, known[scopes[subject]].readable(block)) for subject in there]
    found = [(subject, dice.choice(propositions)) for subject, propositions in readable if propositions]
    if dice.random() < 0.5:
        return Through(tuple(found), dice.random() < 0.3)
    links = [dice.choice([(True, False), (False, True), (False, False)]) for _ in found]
    items = tuple((*place, *link) for place, link in zip(found, links, strict=True))
    return AtLeast(dice.randint(1, 2), items, dice.random() < 0.5)
