# SPDX-License-Identifier: EUPL-1.2
"""The template's own steps, in this process, where they can be watched: nothing is forked or killed here."""

import os
import random
import socket
import threading
from multiprocessing.connection import Connection
from multiprocessing.reduction import send_handle

import pytest

from engine.inference import template
from engine.inference.solver import DurableSolver
from engine.inference.worker import DONE, END, FORK
from tests.inference.laws import random_program

PROGRAM = random_program(random.Random(7))


def pair():
    return [Connection(end.detach()) for end in socket.socketpair()]


@pytest.fixture
def calls(monkeypatch):
    """What the template would do to processes, written down instead."""
    made = []
    pids = iter((101, 102))
    monkeypatch.setattr(template.resource, "setrlimit", lambda what, limit: made.append(("limit", limit)))
    monkeypatch.setattr(template.gc, "freeze", lambda: None)
    monkeypatch.setattr(template.gc, "disable", lambda: None)
    monkeypatch.setattr(template.os, "fork", lambda: next(pids))
    monkeypatch.setattr(template.os, "kill", lambda pid, signal: made.append(("kill", pid)))
    monkeypatch.setattr(template.os, "waitpid", lambda pid, options: made.append(("wait", pid)))
    return made


def test_orders(calls):
    ours, theirs = socket.socketpair()
    owner = Connection(ours.detach())
    thread = threading.Thread(target=template.main, args=(theirs.detach(),))
    thread.start()
    owner.send(PROGRAM)
    assert owner.recv_bytes() == DONE
    for pid in (b"101", b"102"):
        one, other = pair()
        owner.send((FORK, 0))
        send_handle(owner, other.fileno(), 0)
        assert owner.recv_bytes() == pid
        one.close()
        other.close()
    for pid in (101, 101, 999):
        owner.send((END, pid))
        assert owner.recv_bytes() == str(pid).encode()
    owner.close()
    thread.join()
    assert calls == [("limit", (0, 0)), ("kill", 101), ("wait", 101), ("kill", 102), ("wait", 102)]


@pytest.mark.parametrize("parent_lives", [True, False])
def test_a_child(calls, monkeypatch, parent_lives):
    def leave(code):
        raise SystemExit(code)

    class Libc:
        def __init__(self, name):
            self.prctl = lambda option, value: calls.append(("die with parent", option))

    monkeypatch.setattr(template.os, "fork", lambda: 0)
    monkeypatch.setattr(template.os, "_exit", leave)
    monkeypatch.setattr(template.os, "getppid", lambda: os.getpid() if parent_lives else 1)
    monkeypatch.setattr(template.ctypes, "CDLL", Libc)
    owner, control = pair()
    asker, worker = socket.socketpair()
    asker.close()
    solver = DurableSolver(PROGRAM)
    with pytest.raises(SystemExit) as left:
        template._fork(control, worker.detach() if parent_lives else worker.fileno(), PROGRAM, solver)
    assert left.value.code == 0
    assert calls == [("die with parent", 1)]
    worker.close()
    control.close()
    owner.close()
    solver.close()
