# SPDX-License-Identifier: EUPL-1.2
"""Eight clients at once, each asking again as soon as it is answered."""

import statistics
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import cycle, islice

from benchmarks.client import BadAnswer, Client
from benchmarks.measure import MILLION, quantile

CLIENTS = 8


@dataclass(slots=True)
class Load:
    """Rounds of load on one service."""

    name: str
    trace: str
    port: int
    path: str
    bodies: Sequence[bytes]
    waits: list[list[int]] = field(default_factory=list)
    """Nanoseconds of each answer, by round."""
    rates: list[float] = field(default_factory=list)
    refused: int = 0
    """Requests that the service was too busy for."""

    def play(self, seconds: float, clients: int = CLIENTS) -> None:
        """One round."""
        waits: list[list[int]] = [[] for _ in range(clients)]
        errors: list[Exception] = []
        began = time.perf_counter()
        ends = began + seconds
        threads = [
            threading.Thread(target=self._ask, args=(n, ends, waits[n], errors.append))
            for n in range(clients)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = time.perf_counter() - began
        if errors:
            raise errors[0]
        self.waits.append([wait for own in waits for wait in own])
        self.rates.append(len(self.waits[-1]) / took)

    def _ask(self, number: int, ends: float, waits: list[int], failed: Callable[[Exception], None]) -> None:
        clock = time.perf_counter_ns
        try:
            with Client(self.port) as client:
                for body in islice(cycle(self.bodies), number % len(self.bodies), None):
                    began = clock()
                    try:
                        client.post(self.path, body)
                        waits.append(clock() - began)
                    except BadAnswer as refusal:
                        if refusal.status != 503:
                            raise
                        self.refused += 1
                    if time.perf_counter() > ends:
                        return
        except Exception as error:  # told by the thread that started this one
            failed(error)

    def plain(self) -> dict[str, float]:
        """Medians over the rounds."""
        middle = statistics.median(self.rates)
        p95 = [quantile(w, 0.95) / MILLION for w in self.waits]
        spread = quantile(self.rates, 0.75) - quantile(self.rates, 0.25)
        return {
            "clients": CLIENTS,
            "per_second": round(middle, 1),
            "quietest_per_second": round(max(self.rates), 1),
            "p50": round(statistics.median(statistics.median(w) for w in self.waits) / MILLION, 3),
            "p95": round(statistics.median(p95), 3),
            "quietest_p95": round(min(p95), 3),
            "noise": round(100 * spread / middle, 1),
            "refused": self.refused,
            "calls": sum(map(len, self.waits)),
        }
