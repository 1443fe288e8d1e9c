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
    reference, agreement = ReferenceSolver(), Agreement(program)
    for _ in range(cases):
        ground = random_ground(program, dice)
        try:
            agreement.check(ground, run(program, ground, reference), run(program, ground, solver))
        except EvaluatorsDiffer:
            return False
    return True


def random_ground(program: Program, dice: Random, most_subjects: int = 4) -> Ground:
    """A case that no person ever had, but that the program allows."""
    derived = {scope: _derived(program, scope) for scope in program.sizes}
    crossed = {scope: _crossed(program, scope) for scope in program.sizes}
    scopes = tuple(dice.choice(sorted(program.sizes)) for _ in range(dice.randint(1, most_subjects)))
    return Ground(
        scopes=scopes,
        rails=tuple(_facts(program.sizes[scope], derived[scope] | crossed[scope], dice) for scope in scopes),
        crosses=tuple({p: _cross(program, scopes, dice) for p in sorted(crossed[scope])} for scope in scopes),
    )


def _derived(program: Program, scope: str) -> set[int]:
    return {d.proposition for block in program.blocks if block.scope == scope for d in block.definitions}


def _crossed(program: Program, scope: str) -> set[int]:
    return {p for block in program.blocks if block.scope == scope for p in block.crosses}


def _facts(size: int, not_facts: set[int], dice: Random) -> bytes:
    rails = bytearray(2 * size)
    known = dice.random()
    for proposition in range(size):
        if proposition not in not_facts and dice.random() < known:
            rails[2 * proposition + dice.randrange(2)] = 1
    return bytes(rails)


def _cross(program: Program, scopes: tuple[str, ...], dice: Random) -> Cross:
    there = [_somewhere(program, scopes, dice) for _ in range(dice.randint(0, 3))]
    found = [place for place in there if place]
    if dice.random() < 0.5:
        return Through(tuple(found), dice.random() < 0.3)
    links = [dice.choice([(True, False), (False, True), (False, False)]) for _ in found]
    items = tuple((*place, *link) for place, link in zip(found, links, strict=True))
    return AtLeast(dice.randint(1, 2), items, dice.random() < 0.5)


def _somewhere(program: Program, scopes: tuple[str, ...], dice: Random) -> tuple[int, int] | None:
    """A subject and a proposition that may be read from there: one that is kept."""
    subject = dice.randrange(len(scopes))
    kept = sorted(program.kept.get(scopes[subject], range(program.sizes[scopes[subject]])))
    return (subject, dice.choice(kept)) if kept else None
