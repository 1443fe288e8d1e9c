# SPDX-License-Identifier: EUPL-1.2
"""The engine as the web needs it: awaited, bounded, and failing in the words of the API."""

import datetime as dt
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import anyio.to_thread
from anyio import CapacityLimiter
from starlette.requests import HTTPConnection

from api.canonical import encode
from api.faults import Faults
from api.problems import ApiError, of_case
from engine.case.problems import CaseError
from engine.corpus.corpus import Corpus, Selection, selection_of
from engine.judged import Ready
from engine.language.law import Law
from engine.service import EngineUnavailable, EvaluatorsDiffer, UnknownLaw

T = TypeVar("T")


class Evaluating(Protocol):
    """What the service asks of an engine."""

    @property
    def law(self) -> Law:
        """The law as loaded."""

    @property
    def corpus(self) -> Corpus:
        """The rule folder."""

    def under(self, selection: Selection) -> Ready:
        """The law under a selection of amendments."""

    def ready(self) -> bool:
        """Whether a case can be answered now."""

    def evaluate(self, body: object, *, lenient: bool = False) -> dict[str, Any]:
        """The answer to a case."""

    def describe_law(self, as_of: dt.date) -> dict[str, Any]:
        """The law as of a day."""

    def close(self) -> None:
        """End the workers."""


class Service:
    """The engine behind a limit on how many may wait for it."""

    def __init__(self, engine: Evaluating, workers: int, waiting: int, faults: Faults) -> None:
        self.engine = engine
        self.faults = faults
        self.waiting = waiting
        self._at_once = CapacityLimiter(workers + 1)

    @property
    def law(self) -> Law:
        """The law as loaded."""
        return self.engine.law

    async def evaluate(self, body: Any, *, lenient: bool = False) -> dict[str, Any]:
        """The answer to a case; raises :class:`ApiError` with pointers into it."""
        return await self._turn(lambda: self.answer(body, lenient=lenient))

    async def written(self, body: Any, prefix: str = "") -> bytes:
        """The same as canonical bytes, made once, in the same turn; pointers stand under ``prefix``."""
        return await self._turn(lambda: encode(self.answer(body)), prefix)

    async def _turn(self, work: Callable[[], T], prefix: str = "") -> T:
        """Do work beside the event loop when it is its turn, and fail in the words of the API."""
        if self._at_once.statistics().tasks_waiting >= self.waiting:
            raise _busy()
        try:
            return await anyio.to_thread.run_sync(work, limiter=self._at_once)
        except CaseError as error:
            raise of_case(error, prefix) from error
        except UnknownLaw as error:
            detail = "Lagen som begärs finns inte här. Rätta law_sha256 eller amendments, eller utelämna dem."
            raise ApiError(409, "unknown-law", detail) from error
        except EngineUnavailable as error:
            raise _busy() from error
        except EvaluatorsDiffer as error:
            detail = "Svaret hålls inne för att det inte är säkert. Felet är noterat."
            raise ApiError(500, "evaluators-differ", detail) from error

    def answer(self, body: Any, *, lenient: bool = False) -> dict[str, Any]:
        """The answer at once, with the alarm if the evaluators differ."""
        try:
            return self.engine.evaluate(body, lenient=True) if lenient else self.engine.evaluate(body)
        except EvaluatorsDiffer as error:
            self.faults.note(self.engine.under(selection_of(body, self.engine.corpus)).sha256, error)
            raise


def _busy() -> ApiError:
    return ApiError(503, "engine-unavailable", "Försök igen om en stund.", headers={"Retry-After": "2"})


def service_of(connection: HTTPConnection) -> Service:
    """The service of the application that a request reached."""
    found: Service = connection.app.state.service
    return found
