# SPDX-License-Identifier: EUPL-1.2
"""A small program with its right answers, and what a pool of it is asked."""

import contextlib
import random
import time

import psutil

from engine.inference.pool import Pool
from engine.inference.selftest import random_ground
from engine.logic.ground import run
from engine.logic.reference import ReferenceSolver
from tests.inference.laws import random_program

PROGRAM = random_program(random.Random(7))
_DICE = random.Random(8)
GROUNDS = [random_ground(PROGRAM, _DICE) for _ in range(20)]
EXPECTED = [run(PROGRAM, ground, ReferenceSolver(PROGRAM)) for ground in GROUNDS]
WHOLE_WITHIN = 3.0


def engine_processes() -> set[psutil.Process]:
    """The templates and workers below this process; a browser of another suite is none."""
    found = set()
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if any("engine.inference" in part for part in child.cmdline()):
                found.add(child)
    return found


def answers_right(pool: Pool, number: int = 0) -> None:
    """One case is answered as the reference answers it."""
    pool.check(GROUNDS[number], EXPECTED[number], pool.evaluate(GROUNDS[number]))


def whole_again(
    pool: Pool, size: int = 2, without: list[int] | tuple[int, ...] = (), within: float = WHOLE_WITHIN
) -> float:
    """Wait until the pool is whole without some processes; how long that took."""
    began = time.monotonic()
    while pool.idle < size or len(pool.pids) < size or set(without) & set(pool.pids):
        assert time.monotonic() - began < within
        time.sleep(0.005)
    return time.monotonic() - began
