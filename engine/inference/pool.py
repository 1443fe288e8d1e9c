# SPDX-License-Identifier: EUPL-1.2
"""Workers that may be killed at any moment without anybody noticing.

A request takes a worker that is free, gives it one case and a second, and hands it back. A worker that dies,
is late or reports a fault costs one silent retry on another; after that the caller is told that the engine
is not available. A keeper thread ends what is lost and forks what is missing, so callers never wait for that.
A pool belongs to one program: another law means another pool.
"""

import contextlib
import queue
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Final, Self

from engine.inference.agreement import Agreement, Bits
from engine.inference.processes import START_LIMIT, Template, Worker, WorkerLost
from engine.logic.ground import Ground, Rails, Solver, run
from engine.logic.program import Program

WAIT_LIMIT: Final = 5.0
"""Seconds that a request waits for a free worker."""
_SWEEP_EVERY: Final = 0.5
_PAUSE: Final = 0.2
_ATTEMPTS: Final = 2


class EngineUnavailable(Exception):  # noqa: N818 (the name that the problem type has)
    """No worker could answer; the same request may be tried again shortly."""


class Pool:
    """Evaluates cases of one program in worker processes. For use by any number of threads."""

    def __init__(
        self, program: Program, size: int = 2, time_limit: float = 1.0, recycle_after: int = 20_000
    ) -> None:
        self.faults: Counter[str] = Counter()
        """What has happened: died, late, error, recycled, template, unavailable."""
        self.agreement = Agreement(program)
        self._program = program
        self._time_limit = time_limit
        self._recycle_after = recycle_after
        self._lengths = {scope: 2 * propositions for scope, propositions in program.sizes.items()}
        self._idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        self._lost: queue.SimpleQueue[Worker | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._workers: dict[int, Worker] = {}
        self._template = self._start(size)
        self._keeper = threading.Thread(target=self._keep, name="engine-pool", daemon=True)
        self._keeper.start()

    def verified(self, ground: Ground, reference: Solver) -> list[Rails]:
        """The reference's rails, computed here while a worker computes them too; both must agree.

        Raises:
            EvaluatorsDiffer: they do not.
            EngineUnavailable: no worker could answer.
        """
        ours: list[Rails] = []
        sent = replace(ground, blanks=()) if ground.blanks else ground
        theirs = self.evaluate(sent, lambda: ours.extend(run(self._program, ground, reference)))
        self.agreement.check(ground, ours, theirs)
        return ours

    def evaluate(self, ground: Ground, meanwhile: Callable[[], None] | None = None) -> list[bytes]:
        """The rails of every subject; see :func:`engine.logic.ground.run`.

        Args:
            ground: the case.
            meanwhile: what to do once while a worker is at work.
        """
        for _ in range(_ATTEMPTS):
            worker = self._take()
            try:
                worker.ask(ground)
                if meanwhile:
                    meanwhile()
                    meanwhile = None
                rails = self._rails(ground, worker.reply(self._time_limit))
            except WorkerLost as lost:
                self._lose(worker, lost.kind)
            except BaseException:
                self._lose(worker, "error")
                raise
            else:
                self._give_back(worker)
                return rails
        self._count("unavailable")
        raise EngineUnavailable("two workers in turn could not answer")

    def check(self, ground: Ground, reference: Sequence[Bits], engine: Sequence[Bits]) -> None:
        """Raise :class:`EvaluatorsDiffer` unless both answers agree on what the program keeps."""
        self.agreement.check(ground, reference, engine)

    @property
    def idle(self) -> int:
        """How many workers are free at this moment."""
        return self._idle.qsize()

    @property
    def pids(self) -> list[int]:
        """The process numbers of the workers."""
        return sorted(self._workers)

    def close(self) -> None:
        """End every process. Requests under way are refused."""
        if self._closing.is_set():
            return
        self._closing.set()
        self._lost.put(None)
        self._keeper.join()
        self._template.close()
        self._workers.clear()
        with contextlib.suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()

    def __enter__(self) -> Self:
        """The pool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the pool."""
        self.close()

    def _rails(self, ground: Ground, answer: bytes) -> list[bytes]:
        lengths = [self._lengths[scope] for scope in ground.scopes]
        if sum(lengths) != len(answer):
            raise WorkerLost("error")
        rails, start = [], 0
        for length in lengths:
            rails.append(answer[start : start + length])
            start += length
        return rails

    def _take(self) -> Worker:
        deadline = time.monotonic() + WAIT_LIMIT
        while not self._closing.is_set():
            try:
                worker = self._idle.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                break
            if not worker.is_lost():
                return worker
            self._lose(worker, "died")
        self._count("unavailable")
        raise EngineUnavailable("no worker is free")

    def _give_back(self, worker: Worker) -> None:
        if worker.served >= self._recycle_after:
            self._lose(worker, "recycled")
        else:
            self._idle.put(worker)

    def _lose(self, worker: Worker, kind: str) -> None:
        worker.close()
        self._count(kind)
        self._lost.put(worker)

    def _count(self, kind: str) -> None:
        with self._lock:
            self.faults[kind] += 1

    def _keep(self) -> None:
        while True:
            try:
                worker = self._lost.get(timeout=_SWEEP_EVERY)
            except queue.Empty:
                self._sweep()
                continue
            if worker is None:
                return
            self._replace(worker)

    def _sweep(self) -> None:
        """Find workers that died without work, before a request does."""
        for _ in range(self._idle.qsize()):
            with contextlib.suppress(queue.Empty):
                worker = self._idle.get_nowait()
                if worker.is_lost():
                    self._lose(worker, "died")
                else:
                    self._idle.put(worker)

    def _replace(self, worker: Worker) -> None:
        self._workers.pop(worker.pid, None)
        worker.end()
        while not self._closing.is_set():
            try:
                return self._fill(self._template, 1)
            except WorkerLost as lost:
                self._count(lost.kind)
                self._closing.wait(_PAUSE)
                self._restart()

    def _start(self, size: int) -> Template:
        template = None
        try:
            template = Template(self._program)
            self._fill(template, size)
        except WorkerLost as lost:
            if template:
                template.close()
            raise EngineUnavailable("the engine did not start") from lost
        return template

    def _restart(self) -> None:
        """A new template; the workers of the old one end with it."""
        with contextlib.suppress(WorkerLost):
            template = Template(self._program)
            self._template.close()
            self._template = template

    def _fill(self, template: Template, size: int) -> None:
        """Fork workers and let them in once they have tested themselves."""
        for worker in [template.fork(self._time_limit) for _ in range(size)]:
            try:
                worker.reply(START_LIMIT)
            except WorkerLost:
                worker.close()
                worker.end()
                raise
            self._workers[worker.pid] = worker
            self._idle.put(worker)
