# SPDX-License-Identifier: EUPL-1.2
"""The peers' tasks: OpenFisca's task T in process and over HTTP, zen-engine on our 25 rules."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

from benchmarks.client import Client, as_json, free_port, wait_until_ready
from benchmarks.measure import Round
from benchmarks.peer_process import SCRIPTS, Peer, openfisca_web
from benchmarks.tasks import Here, Task

OPENFISCA, ZEN = SCRIPTS
TASK_T = "task T"
_LABELS = {"income": TASK_T, "chain": "25 rules in 20 nodes", "one": "25 rules in 1 node"}


class There:
    """Calls made in a peer's process."""

    def __init__(self, peer: Peer, task: str) -> None:
        self._peer, self._task = peer, task

    def warm(self, seconds: float) -> int:
        """Warm up; the calls that make a round."""
        return self._peer.warm(self._task, seconds)

    def play(self, repetitions: int) -> Round:
        """One round."""
        return self._peer.play(self._task, repetitions)


@dataclass(slots=True)
class Peers:
    """The peers, started, with their tasks."""

    tasks: list[Task] = field(default_factory=list)
    about: dict[str, dict[str, Any]] = field(default_factory=dict)


@contextmanager
def started() -> Iterator[Peers]:
    """Start every peer; raises :class:`benchmarks.peer_process.PeerFailed` for one that cannot be started."""
    with ExitStack() as open_:
        found = Peers()
        for kind, script in SCRIPTS.items():
            peer = open_.enter_context(Peer(script))
            found.about[kind] = peer.about
            for key, lines in peer.about["lines"].items():
                for trace in ("none", "full"):
                    calls = There(peer, f"{key}.{'trace' if trace == 'full' else 'none'}")
                    found.tasks.append(
                        Task(kind, _LABELS[key], trace, lines if trace == "full" else 0, calls)
                    )
        port, asked = free_port(), as_json(found.about[OPENFISCA].pop("situation"))
        alive = open_.enter_context(openfisca_web(port))
        wait_until_ready(port, "/spec", lambda: alive.poll() is None)
        client = open_.enter_context(Client(port))
        found.tasks += _over_http(client, asked)
        yield found


def _over_http(client: Client, asked: bytes) -> Iterator[Task]:
    lines = len(json.loads(client.post("/trace", asked))["trace"])
    yield Task(OPENFISCA, f"{TASK_T}, HTTP", "none", 0, Here([lambda: client.post("/calculate", asked)]))
    yield Task(OPENFISCA, f"{TASK_T}, HTTP", "full", lines, Here([lambda: client.post("/trace", asked)]))
