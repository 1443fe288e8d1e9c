# SPDX-License-Identifier: EUPL-1.2
"""Calls timed in rounds. Needs no package, so that peers are timed by the same lines."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

MILLION = 1_000_000
_WARM_UP = 0.15
_MOST = 2_000


@dataclass(slots=True)
class Round:
    """The calls of one round: nanoseconds each, and the processor time of this process for all of them."""

    wall: list[int]
    cpu: int


@dataclass(frozen=True, slots=True)
class Figures:
    """What rounds come to: medians over the rounds, in milliseconds a call."""

    p50: float
    p95: float
    quietest: float
    """The p50 of the quietest round: what the work costs when nobody else is at it."""
    quietest_p95: float
    """The same of p95."""
    cpu: float
    """Processor time of the measured process; for a service, that of its client."""
    per_second: float
    noise: float
    """The interquartile range of the rounds' p50, in percent of their median."""
    calls: int

    def plain(self) -> dict[str, float]:
        """As data for JSON."""
        return {name: round(value, 4) for name, value in asdict(self).items()}


def play(call: Callable[[], object], repetitions: int) -> Round:
    """One round."""
    clock, wall = time.perf_counter_ns, []
    before = time.process_time_ns()
    for _ in range(repetitions):
        began = clock()
        call()
        wall.append(clock() - began)
    return Round(wall, time.process_time_ns() - before)


def warm(call: Callable[[], object], seconds: float, multiple: int = 1) -> int:
    """Call until warm, and say how many calls, a multiple of ``multiple``, make a round of ``seconds``."""
    clock = time.perf_counter_ns
    spent: list[int] = []
    for _ in range(multiple):
        call()
    while not spent or (sum(spent) < 1e9 * min(_WARM_UP, seconds) and len(spent) < _MOST):
        began = clock()
        call()
        spent.append(clock() - began)
    fit = seconds * 1e9 / statistics.median(spent)
    least = 5 if seconds < 0.1 else 20
    return multiple * max(1, round(min(_MOST, max(least, fit)) / multiple))


def quantile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def figures(rounds: Sequence[Round]) -> Figures:
    """Medians over rounds."""
    p50 = [statistics.median(r.wall) / MILLION for r in rounds]
    spread = quantile(p50, 0.75) - quantile(p50, 0.25)
    middle = statistics.median(p50)
    p95 = [quantile(r.wall, 0.95) / MILLION for r in rounds]
    return Figures(
        p50=middle,
        p95=statistics.median(p95),
        quietest=min(p50),
        quietest_p95=min(p95),
        cpu=statistics.median(r.cpu / len(r.wall) for r in rounds) / MILLION,
        per_second=statistics.median(len(r.wall) / (sum(r.wall) / 1e9) for r in rounds),
        noise=100 * spread / middle,
        calls=sum(len(r.wall) for r in rounds),
    )
