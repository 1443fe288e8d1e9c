# SPDX-License-Identifier: EUPL-1.2
"""The few calls of durable_rules' C extension that we use.

The library's own host starts timer threads that take actions from each other, swallows exceptions and
shares sessions between ids with the same 32-bit hash. Here nothing runs beside the caller, every return
code is read, one session lives at a time and its id is a number of our own. An action is data: its name.
"""

import json
from itertools import count
from typing import Final

import durable_rules_engine as c_engine

from engine.inference.limits import guard
from engine.inference.packing import SENTINEL

_sessions: Final = count(1)


class EngineFaultError(Exception):
    """durable_rules did something it must not do; this process is not to be used again."""


class Ruleset:
    """A ruleset that lives in C."""

    def __init__(self, rules: dict[str, dict[str, object]]) -> None:
        guard(rules)
        self._rules = len(rules)
        self._handle: int = c_engine.create_ruleset("r", json.dumps(rules))

    def fired(self, properties: str) -> list[int]:
        """The numbers of the rules that one message fires, in a session of its own."""
        session = str(next(_sessions))
        message = f'{{"sid":"{session}","id":"m","{SENTINEL}":1{properties}}}'
        code, state = c_engine.assert_fact(self._handle, message)
        if code:
            raise EngineFaultError(f"the message was not taken: {code}")
        # The sentinel fires first: deleting a session in which nothing ever fired would crash.
        started = c_engine.start_action_for_state(self._handle, state)
        action = started[1] if started else None
        fired: list[int] = []
        while action is not None and len(fired) <= self._rules:
            fired.append(int(action[2 : action.index('"', 2)]))
            action = c_engine.complete_and_start_action(self._handle, state)
        if fired[:1] != [0] or len(fired) > self._rules:
            raise EngineFaultError(f"{len(fired)} of {self._rules} rules fired, or the sentinel not first")
        c_engine.delete_state(self._handle, session)
        return fired[1:]

    def close(self) -> None:
        """Free the ruleset."""
        c_engine.delete_ruleset(self._handle)
