# SPDX-License-Identifier: EUPL-1.2
"""The pool under real faults: processes are crashed, killed, stopped and hung while they serve."""

import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from multiprocessing.connection import Connection
from pathlib import Path

import psutil
import pytest

from engine.inference.agreement import EvaluatorsDiffer
from engine.inference.driver import Ruleset
from engine.inference.pool import EngineUnavailable, Pool
from engine.inference.processes import Template, Worker, WorkerLost, _limited
from engine.inference.selftest import random_ground
from engine.inference.solver import DurableSolver
from engine.inference.worker import DONE, FAULT, serve
from engine.logic.ground import run
from engine.logic.reference import ReferenceSolver
from tests.inference.laws import random_program
from tests.inference.poison import Poison

pytestmark = pytest.mark.faults

PROGRAM = random_program(random.Random(7))
DICE = random.Random(8)
GROUNDS = [random_ground(PROGRAM, DICE) for _ in range(20)]
EXPECTED = [run(PROGRAM, ground, ReferenceSolver()) for ground in GROUNDS]
WHOLE_WITHIN = 3.0


@pytest.fixture
def pool():
    with Pool(PROGRAM, size=2, time_limit=0.5) as made:
        yield made
    assert psutil.Process().children(recursive=True) == []


def answers_right(pool, number=0):
    pool.check(GROUNDS[number], EXPECTED[number], pool.evaluate(GROUNDS[number]))


def whole_again(pool, size=2, without=()):
    """Wait until the pool is whole without some processes; how long that took."""
    began = time.monotonic()
    while pool.idle < size or len(pool.pids) < size or set(without) & set(pool.pids):
        assert time.monotonic() - began < WHOLE_WITHIN
        time.sleep(0.005)
    return time.monotonic() - began


def test_it_answers(pool):
    for number in range(len(GROUNDS)):
        answers_right(pool, number)
    assert pool.faults == {}


def test_an_answer_is_verified(pool, tmp_path):
    reference = ReferenceSolver()
    for ground, expected in zip(GROUNDS, EXPECTED, strict=True):
        assert pool.verified(ground, reference) == expected
    richest = max(range(len(GROUNDS)), key=lambda number: sum(map(sum, EXPECTED[number])))
    with pytest.raises(EvaluatorsDiffer):
        pool.verified(GROUNDS[richest], lambda block, rails: None)
    calls = []
    pool.evaluate(Poison("kill", 1, tmp_path, GROUNDS[0]), lambda: calls.append(1))
    assert calls == [1]
    whole_again(pool)
    with pytest.raises(ZeroDivisionError):
        pool.evaluate(GROUNDS[0], lambda: 1 / 0)
    whole_again(pool)
    assert pool.faults == {"died": 1, "error": 1}
    answers_right(pool)


def test_a_ready_pool_takes_less_than_three_seconds():
    began = time.monotonic()
    with Pool(PROGRAM) as pool:
        answers_right(pool)
        assert time.monotonic() - began < WHOLE_WITHIN


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        ("segmentation fault", "died"),
        ("kill", "died"),
        ("exit", "died"),
        ("error", "error"),
        ("stop", "late"),
        ("sleep", "late"),
        ("hang in C", "late"),
    ],
)
class TestHarm:
    def test_once_it_goes_unnoticed(self, pool, tmp_path, harm, kind):
        poison = Poison(harm, 1, tmp_path, GROUNDS[0])
        pool.check(GROUNDS[0], EXPECTED[0], pool.evaluate(poison))
        assert pool.faults == {kind: 1}
        whole_again(pool)

    def test_twice_it_is_one_clear_refusal(self, pool, tmp_path, harm, kind):
        before = pool.pids
        with pytest.raises(EngineUnavailable):
            pool.evaluate(Poison(harm, 2, tmp_path, GROUNDS[0]))
        answers_right(pool)
        whole_again(pool, without=before)
        assert pool.faults == {kind: 2, "unavailable": 1}
        answers_right(pool, 1)


@pytest.mark.parametrize("sent", [signal.SIGSEGV, signal.SIGKILL])
def test_a_worker_killed_without_work_costs_nobody_anything(pool, sent):
    before = pool.pids
    for pid in before:
        os.kill(pid, sent)
    while any(
        psutil.Process(pid).status() != psutil.STATUS_ZOMBIE for pid in before if psutil.pid_exists(pid)
    ):
        time.sleep(0.001)
    for number in range(4):
        answers_right(pool, number)
    whole_again(pool, without=before)
    assert pool.faults == {"died": 2}


def test_a_dead_worker_is_replaced_without_any_request(pool):
    gone = pool.pids[0]
    os.kill(gone, signal.SIGKILL)
    whole_again(pool, without=[gone])
    assert pool.faults == {"died": 1}


def test_a_stopped_worker_costs_one_time_limit(pool):
    stopped = pool.pids
    os.kill(stopped[0], signal.SIGSTOP)
    began = time.monotonic()
    answers_right(pool, 0)
    answers_right(pool, 1)
    assert time.monotonic() - began < 1.0
    whole_again(pool, without=stopped[:1])
    assert pool.faults == {"late": 1}


def test_the_template_may_be_killed(pool):
    before = pool.pids
    (template,) = psutil.Process().children()
    template.kill()
    whole_again(pool, without=before)
    answers_right(pool)
    assert pool.faults["template"] >= 1


def test_a_template_that_is_stuck_is_replaced(pool, monkeypatch):
    monkeypatch.setattr("engine.inference.processes.ORDER_LIMIT", 0.3)
    before = pool.pids
    (template,) = psutil.Process().children()
    template.suspend()
    os.kill(before[0], signal.SIGKILL)
    whole_again(pool, without=before)
    answers_right(pool)
    assert not template.is_running()


def test_a_worker_that_fails_its_test_is_not_let_in(pool, monkeypatch):
    before, reply = pool.pids, Worker.reply
    failures = [WorkerLost("error")]

    def fails_once(worker, limit):
        if failures:
            raise failures.pop()
        return reply(worker, limit)

    monkeypatch.setattr(Worker, "reply", fails_once)
    os.kill(before[0], signal.SIGKILL)
    whole_again(pool, without=before)  # the template is not trusted any more, nor what came from it
    answers_right(pool)
    assert pool.faults["error"] == 1
    failures.append(WorkerLost("error"))
    with pytest.raises(EngineUnavailable, match="did not start"):
        Pool(PROGRAM)


def test_many_threads_and_many_deaths(pool):
    wrong, refused, done = [], [], threading.Event()

    def client(seed):
        dice = random.Random(seed)
        for _ in range(60):
            number = dice.randrange(len(GROUNDS))
            try:
                answers_right(pool, number)
            except EngineUnavailable:
                refused.append(number)
            except Exception as error:
                wrong.append(error)

    def assassin():
        dice = random.Random(1)
        while not done.wait(0.05):
            pids = pool.pids
            if pids:
                os.kill(dice.choice(pids), signal.SIGKILL)

    killer = threading.Thread(target=assassin)
    clients = [threading.Thread(target=client, args=(seed,)) for seed in range(8)]
    for thread in [killer, *clients]:
        thread.start()
    for thread in clients:
        thread.join()
    done.set()
    killer.join()
    assert wrong == []
    assert len(refused) < 48
    whole_again(pool)
    answers_right(pool)


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
    assert process.children(recursive=True) == []
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


def pipe():
    """A worker's side, and the owner's, of one connection."""
    ours, theirs = socket.socketpair()
    return Connection(theirs.detach()), Worker(None, 0, _limited(ours, 0.2))


def test_half_an_answer_does_not_hold_the_caller():
    peer, worker = pipe()
    os.write(peer.fileno(), b"\0\0\1\0half")
    began = time.monotonic()
    with pytest.raises(WorkerLost):
        worker.reply(0.2)
    assert time.monotonic() - began < 1
    peer.close()
    worker.close()


def test_a_peer_that_does_not_read_does_not_hold_the_caller():
    peer, worker = pipe()
    with pytest.raises(WorkerLost):
        worker.ask(bytes(10_000_000))
    peer.close()
    worker.close()


def test_an_answer_of_the_wrong_length_is_a_fault(pool, monkeypatch):
    monkeypatch.setattr(Worker, "reply", lambda worker, limit: b"\0")
    with pytest.raises(EngineUnavailable):
        pool.evaluate(GROUNDS[0])
    monkeypatch.undo()
    whole_again(pool)
    answers_right(pool)
    assert pool.faults == {"error": 2, "unavailable": 1}


def served(solver, *cases):
    """What a worker says to some cases, in this process."""
    ours, theirs = socket.socketpair()
    owner, worker = Connection(ours.detach()), Connection(theirs.detach())
    thread = threading.Thread(target=serve, args=(worker, PROGRAM, solver))
    thread.start()
    said = [owner.recv_bytes()]
    for ground in cases:
        owner.send(ground)
        said.append(owner.recv_bytes())
    owner.close()
    thread.join()
    worker.close()
    return said


def test_what_a_worker_says():
    solver = DurableSolver(PROGRAM)
    said = served(solver, GROUNDS[0], "not a case")
    assert (said[0], said[2]) == (DONE, FAULT)
    assert said[1][:1] == DONE
    assert len(said[1]) == 1 + sum(map(len, EXPECTED[0]))
    assert served(lambda block, rails: None) == [FAULT]
    solver.close()


class FakeCalls:
    """A library that misbehaves in one way."""

    def __init__(self, code=0, started=("{}", '{"0":{}}'), then=()):
        self.code, self.started, self.then = code, started, list(then)

    def create_ruleset(self, name, rules):
        return 1

    def assert_fact(self, handle, message):
        return self.code, 1

    def start_action_for_state(self, handle, state):
        return self.started

    def complete_and_start_action(self, handle, state):
        return self.then.pop() if self.then else None

    def delete_state(self, handle, session):
        raise AssertionError("a session that failed must not be deleted")


@pytest.mark.parametrize(
    "calls",
    [
        FakeCalls(code=1),
        FakeCalls(started=None),
        FakeCalls(started=("{}", '{"1":{}}')),
        FakeCalls(then=['{"1":{}}'] * 9),
    ],
)
def test_the_driver_reads_every_return_code(calls, monkeypatch):
    from engine.inference import driver

    monkeypatch.setattr(driver, "c_engine", calls)
    with pytest.raises(driver.EngineFaultError):
        Ruleset({"0": {"all": [{"m": {"z": 1}}]}, "1": {"all": [{"m": {"a0": 1}}]}}).fired("")
