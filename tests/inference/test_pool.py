# SPDX-License-Identifier: EUPL-1.2
"""The pool under real faults: processes are crashed, killed, stopped and hung while they serve."""

import os
import random
import signal
import threading
import time

import psutil
import pytest

from engine.inference.agreement import EvaluatorsDiffer
from engine.inference.pool import EngineUnavailable, Pool
from engine.inference.processes import Worker, WorkerLost
from engine.logic.reference import ReferenceSolver
from tests.inference.poison import Poison
from tests.inference.pools import EXPECTED, GROUNDS, PROGRAM, WHOLE_WITHIN, answers_right, whole_again

pytestmark = pytest.mark.faults


def test_it_answers(pool):
    for number in range(len(GROUNDS)):
        answers_right(pool, number)
    assert pool.faults == {}


def test_an_answer_is_verified(pool, tmp_path):
    reference = ReferenceSolver(PROGRAM)
    for ground, expected in zip(GROUNDS, EXPECTED, strict=True):
        assert pool.verified(ground, reference) == expected
    richest = max(range(len(GROUNDS)), key=lambda number: sum(map(sum, EXPECTED[number])))
    with pytest.raises(EvaluatorsDiffer):
        pool.verified(GROUNDS[richest], lambda block, rails, blank: None)
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
    template = psutil.Process(before[0]).parent()
    template.kill()
    whole_again(pool, without=before)
    answers_right(pool)
    assert pool.faults["template"] >= 1


def test_a_template_that_is_stuck_is_replaced(pool, monkeypatch):
    monkeypatch.setattr("engine.inference.processes.ORDER_LIMIT", 0.3)
    before = pool.pids
    template = psutil.Process(before[0]).parent()
    template.suspend()
    os.kill(before[0], signal.SIGKILL)
    whole_again(pool, without=before, within=2 * WHOLE_WITHIN)  # a new template compiles the law anew
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
