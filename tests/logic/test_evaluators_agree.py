# SPDX-License-Identifier: EUPL-1.2
"""The reference and durable_rules on laws written in the rule language."""

import os
from random import Random

import pytest

from engine.inference.agreement import check
from engine.inference.pool import Pool
from engine.inference.solver import DurableSolver
from engine.logic.compiled import compile_law
from engine.logic.ground import run
from engine.logic.reference import ReferenceSolver
from tests.language.building import Asked
from tests.logic import random_cases, random_laws

SEED = int(os.environ.get("LAGSPAR_SEED", "1"))


def agree(laws, seed):
    """Both evaluators keep the same rails on five cases of each law."""
    for n in range(laws):
        dice = Random(f"{seed} agree {n}")
        drawn = random_laws.draw(dice)
        compiled = compile_law(drawn.law)
        solver, reference = DurableSolver(compiled.program), ReferenceSolver(compiled.program)
        try:
            for _ in range(5):
                ground = Asked(compiled, random_cases.body(dice, drawn)).evaluation.grounding.ground
                ours, theirs = (run(compiled.program, ground, s) for s in (reference, solver))
                check(compiled.program, ground, ours, theirs)
        finally:
            solver.close()


def test_both_evaluators_agree_on_random_laws():
    """No answer could be given: the two evaluators of the same law differ."""
    agree(60, SEED)


def test_both_evaluators_agree_through_workers():
    """The worker processes would answer otherwise than the same rules in this process."""
    dice = Random(f"{SEED} pool")
    drawn = random_laws.draw(dice, "exceptions")
    compiled = compile_law(drawn.law)
    with Pool(compiled.program, size=1) as pool:
        for _ in range(20):
            asked = Asked(compiled, random_cases.body(dice, drawn))
            ground = asked.evaluation.grounding.ground
            pool.check(ground, asked.evaluation.rails, pool.evaluate(ground))


@pytest.mark.soak
def test_both_evaluators_agree_on_2_000_pairs():
    """No answer could be given: the two evaluators of the same law differ."""
    agree(400, f"{SEED} soak")
