# SPDX-License-Identifier: EUPL-1.2
"""The owner's side of the template and of a worker: start, ask with a limit of time, end."""

import contextlib
import os
import socket
import struct
import subprocess
import sys
from multiprocessing.connection import Connection
from multiprocessing.reduction import send_handle
from pathlib import Path
from typing import Final

from engine.inference.worker import DONE, END, FORK
from engine.logic.ground import Ground
from engine.logic.program import Program

START_LIMIT: Final = 20.0
"""Seconds for the template to compile the law, and for a worker to test itself."""
ORDER_LIMIT: Final = 1.5
"""Seconds for the template to fork a worker, to end one, or to end itself."""
_ROOT: Final = Path(__file__).resolve().parents[2]
_PASSED_ON: Final = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TZ")


class WorkerLost(Exception):  # noqa: N818 (an event, answered by a retry)
    """A worker died, was late or reported a fault; it must not be used again."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Worker:
    """A worker process, for one caller at a time."""

    def __init__(self, template: "Template", pid: int, connection: "Connection[Ground, bytes]") -> None:
        self.pid = pid
        self.served = 0
        self._template = template
        self._connection = connection

    def ask(self, ground: Ground) -> None:
        """Hand a case over; the reply is the rails of every subject, one after another."""
        self.served += 1
        try:
            self._connection.send(ground)
        except OSError as gone:
            raise WorkerLost("died") from gone

    def reply(self, limit: float) -> bytes:
        """Wait for the worker to say that it is done, and what."""
        try:
            if not self._connection.poll(limit):
                raise WorkerLost("late")
            answer = self._connection.recv_bytes()
        except (EOFError, OSError) as gone:
            raise WorkerLost("died") from gone
        if not answer.startswith(DONE):
            raise WorkerLost("error")
        return answer[len(DONE) :]

    def is_lost(self) -> bool:
        """Whether a worker without work has something to say: only its end can be that."""
        return self._connection.poll(0)

    def close(self) -> None:
        """Hang up. A worker that listens ends by itself."""
        self._connection.close()

    def end(self) -> None:
        """Kill the process, whatever it is doing. One thread at a time."""
        self._template.end(self.pid)


class Template:
    """The template process of one program. One thread at a time may use it."""

    def __init__(self, program: Program) -> None:
        ours, theirs = socket.socketpair()
        self._control = _limited(ours, START_LIMIT)
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 (our own module, nothing from outside)
                [sys.executable, "-P", "-m", "engine.inference.template", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env=_environment(),
                start_new_session=True,  # Ctrl-C is for the server, which then ends us in order
            )
        try:
            self._control.send(program)
            self._control.recv_bytes()
        except (EOFError, OSError) as gone:
            self.close()
            raise WorkerLost("template") from gone

    def fork(self, limit: float) -> Worker:
        """Fork a worker whose reads and writes give up after a limit; it is yet to test itself."""
        ours, theirs = socket.socketpair()
        connection = _limited(ours, limit)
        try:
            with theirs:
                return Worker(self, self._order(FORK, 0, theirs), connection)
        except WorkerLost:
            connection.close()
            raise

    def end(self, pid: int) -> None:
        """Kill a worker. Workers die with their template, so if it is gone there is nothing to do."""
        with contextlib.suppress(WorkerLost):
            self._order(END, pid)

    def close(self) -> None:
        """Hang up; the template ends its workers and itself."""
        self._control.close()
        try:
            self._process.wait(ORDER_LIMIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _order(self, order: str, pid: int, handed_over: socket.socket | None = None) -> int:
        """Give an order. A template that fails one gets no other: a late answer would be misread."""
        try:
            self._control.send((order, pid))
            if handed_over:
                send_handle(self._control, handed_over.fileno(), self._process.pid)
            if not self._control.poll(ORDER_LIMIT):
                raise TimeoutError
            return int(self._control.recv_bytes())
        except (EOFError, OSError) as gone:
            self._control.close()
            raise WorkerLost("template") from gone


def _limited(end: socket.socket, seconds: float) -> "Connection[object, bytes]":
    """A connection on which a peer that has stopped in the middle of a message cannot hold us for ever."""
    whole, part = divmod(seconds, 1)
    limit = struct.pack("ll", int(whole), int(part * 1_000_000))
    end.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
    end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, limit)
    return Connection(end.detach())


def _environment() -> dict[str, str]:
    """Only what Python needs: the server's secrets stay out of processes that run C code on cases."""
    measured = (name for name in os.environ if name.startswith("COV"))
    passed_on = {name: os.environ[name] for name in (*_PASSED_ON, *measured) if name in os.environ}
    return {**passed_on, "PYTHONPATH": str(_ROOT)}
