# SPDX-License-Identifier: EUPL-1.2
"""The process that workers are forked from: it has one thread and holds the law compiled in C already.

A server with threads must not fork itself, and a fresh Python takes a second to get ready. So the pool
starts this module once as a program of its own, and asks it to fork a worker in a few milliseconds and to
end one that is stuck or dead. It knows nothing of the server: no settings, no secrets, no open files.
"""

import contextlib
import ctypes
import gc
import os
import resource
import signal
import sys
from multiprocessing.connection import Connection
from multiprocessing.reduction import recv_handle
from typing import Final

from engine.inference.solver import DurableSolver
from engine.inference.worker import DONE, FORK, serve
from engine.logic.ground import Solver
from engine.logic.program import Program

_DIE_WITH_PARENT: Final = 1
"""``PR_SET_PDEATHSIG`` of Linux."""


def main(descriptor: int) -> None:
    """Compile the program that comes first, then obey until the owner hangs up."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold a case
    gc.disable()  # neither the program nor a case makes cycles
    with Connection(descriptor) as control:
        program: Program = control.recv()
        solver = DurableSolver(program)
        gc.collect()
        gc.freeze()  # so that workers share these pages
        control.send_bytes(DONE)
        _obey(control, program, solver)


def _obey(control: "Connection[bytes, tuple[str, int]]", program: Program, solver: Solver) -> None:
    workers: set[int] = set()
    try:
        while True:
            order, pid = control.recv()
            if order == FORK:
                pid = _fork(control, recv_handle(control), program, solver)
                workers.add(pid)
            elif pid in workers:
                workers.remove(pid)
                _end(pid)
            control.send_bytes(str(pid).encode())
    except (EOFError, OSError):
        pass
    finally:
        for pid in workers:
            _end(pid)


def _fork(
    control: "Connection[bytes, tuple[str, int]]", descriptor: int, program: Program, solver: Solver
) -> int:
    libc, template = ctypes.CDLL(None), os.getpid()
    pid = os.fork()
    if pid:
        os.close(descriptor)
        return pid
    try:
        libc.prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        if os.getppid() != template:
            os._exit(0)
        control.close()
        with Connection(descriptor) as connection, contextlib.suppress(OSError):
            serve(connection, program, solver)
    finally:
        os._exit(0)


def _end(pid: int) -> None:
    """Kill a worker and collect it. Its number is still its own: nobody else collects our children."""
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
