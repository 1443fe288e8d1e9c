# SPDX-License-Identifier: EUPL-1.2
"""Cases that do harm in the worker that unpickles them. Nothing in the product can make one."""

import ctypes
import json
import os
import signal
import time
from pathlib import Path


def _crash():
    ctypes.string_at(0)


def _hang_in_c():
    import durable_rules_engine

    rules = {f"r{i}": {"all": [{"m": {f"p{i}": 1}}]} for i in range(513)}
    durable_rules_engine.create_ruleset("hang", json.dumps(rules))


def _fail():
    raise ValueError("a case that cannot be read")


HARM = {
    "segmentation fault": _crash,
    "kill": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "stop": lambda: os.kill(os.getpid(), signal.SIGSTOP),
    "sleep": lambda: time.sleep(60),
    "hang in C": _hang_in_c,
    "error": _fail,
    "exit": lambda: os._exit(0),
}


def suffer(kind, times, folder, ground):
    """Do harm the first times, then be an ordinary case."""
    tried = len(list(Path(folder).iterdir()))
    if tried < times:
        (Path(folder) / f"{tried}").touch()
        HARM[kind]()
    return ground


class Poison:
    def __init__(self, kind, times, folder, ground):
        self._harm = (kind, times, str(folder), ground)
        self.scopes = ground.scopes

    def __reduce__(self):
        return suffer, self._harm
