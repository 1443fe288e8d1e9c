# SPDX-License-Identifier: EUPL-1.2
"""What runs in a worker process: one case after another, until anything at all goes wrong.

Cases come pickled from the process that owns this one. Answers go back as bare bytes, so that the owner
never unpickles what a process with C code in it has written.
"""

from multiprocessing.connection import Connection
from typing import Final

from engine.inference.selftest import passes
from engine.logic.ground import Ground, Solver, run
from engine.logic.program import Program

DONE: Final = b"+"
FAULT: Final = b"-"
FORK: Final = "fork"
END: Final = "end"
"""What the owner asks of the template."""
SELF_TEST_CASES: Final = 12


def serve(connection: "Connection[bytes, Ground]", program: Program, solver: Solver) -> None:
    """Test the solver, say so, and answer cases until the owner hangs up or a case fails."""
    if not passes(program, solver, SELF_TEST_CASES):
        connection.send_bytes(FAULT)
        return
    connection.send_bytes(DONE)
    while True:
        try:
            answer = b"".join(run(program, connection.recv(), solver))
        except EOFError:
            return
        except Exception:
            # Without the message: it could name values of a case. An engine is never used after an error.
            connection.send_bytes(FAULT)
            return
        connection.send_bytes(DONE + answer)
