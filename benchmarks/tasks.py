# SPDX-License-Identifier: EUPL-1.2
"""What is measured: a task by its law, its way through the service, and the trace asked for."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any, Protocol

from benchmarks import measure, small_law
from benchmarks.cases import ROOT, corpus_cases
from benchmarks.client import Client, as_json
from benchmarks.measure import Figures, Round
from benchmarks.serving import EVALUATIONS, Service, folder_of, serve
from engine.receipt.canonical import canonical
from engine.service import Engine

CORPUS, SMALL = "whole corpus", "25 rules"
PATHS = ("reference", "workers", "HTTP")
TRACES = {CORPUS: ("short", "full"), SMALL: ("none", "short", "full")}


class Played(Protocol):
    """Something that can be played in rounds."""

    def warm(self, seconds: float) -> int:
        """Warm up; the calls that make a round."""

    def play(self, repetitions: int) -> Round:
        """One round."""


class Here:
    """Calls made in this process, in turn."""

    def __init__(self, calls: Sequence[Callable[[], object]]) -> None:
        self._several = len(calls)
        turn = cycle(calls)
        self._call = lambda: next(turn)()

    def warm(self, seconds: float) -> int:
        """See :class:`Played`."""
        return measure.warm(self._call, seconds, self._several)

    def play(self, repetitions: int) -> Round:
        """See :class:`Played`."""
        return measure.play(self._call, repetitions)


@dataclass(slots=True)
class Task:
    """One row of the figures."""

    law: str
    path: str
    trace: str
    lines: float
    """Lines (nodes) of the trace, on average over the cases."""
    played: Played
    rounds: list[Round] = field(default_factory=list)
    _repetitions: int = 0

    @property
    def name(self) -> str:
        """What the task is called."""
        return f"{self.law}, {self.path}, {self.trace}"

    def warm(self, seconds: float) -> None:
        """Get ready for rounds of about ``seconds``."""
        self._repetitions = self.played.warm(seconds)

    def play(self) -> None:
        """One more round."""
        self.rounds.append(self.played.play(self._repetitions))

    def figures(self) -> Figures:
        """What the rounds came to."""
        return measure.figures(self.rounds)


@dataclass(slots=True)
class Law:
    """A law with the cases it is asked about, ready on every path."""

    name: str
    cases: dict[str, dict[str, Any]]
    reference: Engine
    workers: Engine
    service: Service
    client: Client
    _lines: dict[str, float] = field(default_factory=dict)

    def bodies(self, trace: str) -> list[dict[str, Any]]:
        """The cases as requests for a trace."""
        return [{**case, "explain": trace} for case in self.cases.values()]

    def answers(self, path: str, trace: str) -> list[bytes]:
        """The canonical answers on a path, in the order of the cases."""
        bodies = self.bodies(trace)
        if path == "HTTP":
            return [self.client.post(EVALUATIONS, as_json(body)) for body in bodies]
        return [canonical(self.engine(path).evaluate(body)) for body in bodies]

    def engine(self, path: str) -> Engine:
        """The engine of a path in this process."""
        return self.reference if path == "reference" else self.workers

    def task(self, path: str, trace: str) -> Task:
        """A path and a trace as a task."""
        if trace not in self._lines:
            found = [self.reference.evaluate(body) for body in self.bodies(trace)]
            self._lines[trace] = sum(len(answer["trace"]["nodes"]) for answer in found) / len(found)
        return Task(self.name, path, trace, self._lines[trace], Here([*self._calls(path, trace)]))

    def _calls(self, path: str, trace: str) -> Iterator[Callable[[], object]]:
        for body in self.bodies(trace):
            if path == "HTTP":
                written = as_json(body)
                yield lambda written=written: self.client.post(EVALUATIONS, written)  # type: ignore[misc]
            else:
                engine = self.engine(path)
                yield lambda body=body, engine=engine: engine.evaluate(body)  # type: ignore[misc]


@contextmanager
def laws() -> Iterator[list[Law]]:
    """Both laws, with their engines and services running."""
    with ExitStack() as open_:
        found = []
        for name in (CORPUS, SMALL):
            if name == CORPUS:
                rules, root, cases = ROOT / "rules", ROOT, corpus_cases()
            else:
                root = open_.enter_context(folder_of(small_law.files()))
                rules, cases = root / "rules", {"one adult": small_law.body(small_law.CASE)}
            reference = open_.enter_context(Engine(rules, workers=0))
            workers = open_.enter_context(Engine(rules, workers=2))
            service = open_.enter_context(serve(root))
            client = open_.enter_context(Client(service.port))
            found.append(Law(name, cases, reference, workers, service, client))
        yield found


def differing(law: Law) -> list[str]:
    """Where two paths give different answers to the same question; nothing is worth timing then."""
    wrong = []
    for trace in TRACES[law.name]:
        expected = law.answers("reference", trace)
        for path in PATHS[1:]:
            for case, ours, theirs in zip(law.cases, expected, law.answers(path, trace), strict=True):
                if ours != theirs:
                    wrong.append(f"{law.name}, {case}, {trace}: {path} and the reference differ")
    return wrong


def given(law: Law) -> list[str]:
    """The outcomes that are true in the first case, as the reference finds them."""
    answer = law.reference.evaluate(law.bodies("none")[0])
    return [row["id"] for row in answer["outcomes"] if row["truth"] == "true"]
