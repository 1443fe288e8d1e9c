# SPDX-License-Identifier: EUPL-1.2
"""Many cases: none wrong, and no memory lost."""

import os
import time
from random import Random

import psutil
import pytest

from engine.inference.pool import Pool
from engine.inference.selftest import random_ground
from engine.inference.solver import DurableSolver
from engine.logic.ground import run
from engine.logic.reference import ReferenceSolver
from tests.inference.laws import corpus_sized, random_program


def wrong(program, dice, cases):
    """How many random cases a pool answers otherwise than the reference."""
    reference, seen = ReferenceSolver(), 0
    with Pool(program) as pool:
        for _ in range(cases):
            ground = random_ground(program, dice)
            pool.check(ground, run(program, ground, reference), pool.evaluate(ground))
            seen += 1
        assert pool.faults == {}
    return cases - seen


def test_500_cases():
    for seed in range(5):
        assert wrong(random_program(Random(seed)), Random(seed), 100) == 0


@pytest.mark.soak
def test_20_000_cases_of_200_laws():
    began = int(time.time())
    for seed in range(began, began + 200):
        program, dice = random_program(Random(seed), depth=4), Random(seed)
        solver, reference = DurableSolver(program), ReferenceSolver()
        with Pool(program, size=1) as pool:
            for _ in range(100):
                ground = random_ground(program, dice)
                pool.check(ground, run(program, ground, reference), pool.evaluate(ground))
        solver.close()


@pytest.mark.soak
def test_memory_is_flat():
    dice = Random(11)
    program = corpus_sized(dice, persons=200, others=90, facts=120)
    grounds = [random_ground(program, dice) for _ in range(200)]
    sizes = []
    with Pool(program, size=1, recycle_after=1 << 30) as pool:
        (pid,) = pool.pids
        for turn in range(100):
            for ground in grounds:
                pool.evaluate(ground)
            if turn % 20 == 19:
                sizes.append(psutil.Process(pid).memory_info().rss)
        assert pool.pids == [pid]
    assert sizes[-1] <= sizes[0] * 1.02, sizes


@pytest.mark.soak
def test_sessions_beyond_the_table_of_sessions():
    program = random_program(Random(12))
    solver, dice = DurableSolver(program), Random(13)
    before = psutil.Process(os.getpid()).memory_info().rss
    for _ in range(3000):
        run(program, random_ground(program, dice), solver)
    assert psutil.Process(os.getpid()).memory_info().rss - before < 20_000_000
    solver.close()
