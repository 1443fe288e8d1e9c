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


def answers_agree(program, dice, cases):
    reference = ReferenceSolver(program)
    with Pool(program, size=1) as pool:
        for _ in range(cases):
            pool.verified(random_ground(program, dice), reference)
        assert pool.faults == {}


def test_500_cases_of_5_laws():
    for seed in range(5):
        answers_agree(random_program(Random(seed)), Random(seed), 100)


@pytest.mark.soak
def test_20_000_cases_of_200_laws():
    first = int(time.time())
    print("first seed", first)
    for seed in range(first, first + 200):
        answers_agree(random_program(Random(seed), depth=4), Random(seed), 100)


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
