# SPDX-License-Identifier: EUPL-1.2
"""How the pool and its workers talk: half answers, wrong lengths and every return code."""

import os
import socket
import threading
import time
from multiprocessing.connection import Connection

import pytest

from engine.inference.driver import Ruleset
from engine.inference.pool import EngineUnavailable
from engine.inference.processes import Worker, WorkerLost, _limited
from engine.inference.solver import DurableSolver
from engine.inference.worker import DONE, FAULT, serve
from tests.inference.pools import EXPECTED, GROUNDS, PROGRAM, answers_right, whole_again

pytestmark = pytest.mark.faults


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
    assert served(lambda block, rails, blank: None) == [FAULT]
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
