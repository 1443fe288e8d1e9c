# SPDX-License-Identifier: EUPL-1.2
"""The life of the pool: start, recycling, limits and end; nothing of a case or a secret is left behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from engine.inference.pool import EngineUnavailable, Pool
from engine.inference.processes import Template, WorkerLost
from tests.inference.pools import GROUNDS, PROGRAM, answers_right, engine_processes, whole_again

pytestmark = pytest.mark.faults


def test_workers_are_recycled():
    with Pool(PROGRAM, size=1, recycle_after=5) as pool:
        first = pool.pids
        for number in range(12):
            answers_right(pool, number)
        assert pool.faults == {"recycled": 2}
        whole_again(pool, size=1, without=first)


def test_an_unpicklable_case_is_the_caller_s_error_and_leaves_the_pool_whole(pool):
    with pytest.raises((AttributeError, TypeError)):
        pool.evaluate(lambda: None)
    whole_again(pool)
    answers_right(pool)


def test_nothing_is_left_behind():
    process = psutil.Process()
    others = engine_processes()
    threads, files = process.num_threads(), process.num_fds()
    for _ in range(3):
        pool = Pool(PROGRAM)
        for pid in pool.pids[:1]:
            os.kill(pid, signal.SIGKILL)
        answers_right(pool)
        pool.close()
        pool.close()
        with pytest.raises(EngineUnavailable):
            pool.evaluate(GROUNDS[0])
    assert engine_processes() <= others
    assert (process.num_threads(), process.num_fds()) == (threads, files)


def test_a_pool_without_a_free_worker_says_so(pool, monkeypatch):
    monkeypatch.setattr("engine.inference.pool.WAIT_LIMIT", 0.05)
    held = [pool._take(), pool._take()]
    with pytest.raises(EngineUnavailable, match="no worker is free"):
        pool.evaluate(GROUNDS[0])
    for worker in held:
        pool._give_back(worker)
    answers_right(pool)


def test_processes_end_with_their_owner(tmp_path):
    script = (
        "import os, random, signal, sys, psutil\n"
        "from engine.inference.pool import Pool\n"
        "from tests.inference.laws import random_program\n"
        "pool = Pool(random_program(random.Random(7)))\n"
        "assert 'durable_rules_engine' not in sys.modules\n"
        "print(*[p.pid for p in psutil.Process().children(recursive=True)], flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, timeout=20
    )
    pids = [int(pid) for pid in done.stdout.split()]
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert len(pids) == 3
    psutil.wait_procs([psutil.Process(pid) for pid in pids if psutil.pid_exists(pid)], timeout=3)
    assert not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie" for pid in pids)


def test_the_server_s_secrets_stay_out(pool, monkeypatch):
    monkeypatch.setenv("LAGSPAR_DATABASE", "secret")
    with Pool(PROGRAM, size=1) as other:
        for child in psutil.Process().children(recursive=True):
            assert "LAGSPAR_DATABASE" not in child.environ()
        answers_right(other)


def test_a_law_that_cannot_be_compiled_does_not_start():
    class Broken:
        def __reduce__(self):
            return (int, ("not a program",))

    with pytest.raises(WorkerLost, match="template"):
        Template(Broken())


def test_a_pool_that_cannot_start_says_so(monkeypatch):
    def refuse(program):
        raise WorkerLost("template")

    monkeypatch.setattr("engine.inference.pool.Template", refuse)
    with pytest.raises(EngineUnavailable, match="did not start"):
        Pool(PROGRAM)
