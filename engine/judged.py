# SPDX-License-Identifier: EUPL-1.2
"""A case that both evaluators have judged, and its answer: whole, or what it says of one outcome."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from engine import __version__
from engine.corpus.corpus import Selection
from engine.explain.answer import Answer
from engine.explain.blank import Blanks
from engine.explain.words import Words
from engine.inference.pool import Pool
from engine.language.law import Law
from engine.logic.compiled import CompiledLaw
from engine.logic.consistency import Contradiction, in_assessments
from engine.logic.evaluation import Evaluation, Reference
from engine.receipt.canonical import sha256
from engine.receipt.core import core


@dataclass(slots=True)
class Ready:
    """A law with its evaluators."""

    law: Law
    sha256: str
    texts_sha256: str
    compiled: CompiledLaw
    reference: Reference
    words: Words
    blanks: Blanks
    pool: Pool | None
    read: dict[str, str | None]
    """To which day its acts were read: every one of them, and the newest."""


@dataclass(frozen=True)
class Judged:
    """The truth of everything in one case; what is said of it is written when asked for."""

    ready: Ready
    selection: Selection
    evaluation: Evaluation
    bare: Evaluation | None
    """The same case without its assessments, if it has any."""
    conflicts: list[Contradiction]
    include: tuple[str, ...]
    explain: str

    def whole(self) -> dict[str, Any]:
        """The answer in the shape of the API contract."""
        return self._written

    def of(self, name: str) -> list[dict[str, Any]]:
        """What the whole answer says of one outcome, status, warning or amount, without the rest of it."""
        return self._unwritten.of(name, self.include)

    @cached_property
    def _unwritten(self) -> Answer:
        return Answer(self.evaluation, self.bare, self.ready.words)

    @cached_property
    def _written(self) -> dict[str, Any]:
        words, shared = self.ready.words, self.ready.blanks.shared(self.evaluation)
        answer = Answer(self.evaluation, self.bare, words, shared).write(self.include, self.explain)
        case = self.evaluation.grounding.case
        answer["law"] = self._law()
        answer["conflicts"] = [_told(c) for c in (*self.conflicts, *in_assessments(self.ready.law, case))]
        answer["receipt"] = {
            "engine": __version__,
            "law_sha256": self.ready.sha256,
            "result_sha256": sha256(core(answer)),
        }
        return answer

    def _law(self) -> dict[str, Any]:
        return {
            "as_of": self.evaluation.grounding.case.as_of.isoformat(),
            "sha256": self.ready.sha256,
            "texts_sha256": self.ready.texts_sha256,
            "amendments": [{"id": a} for a in self.selection.amendments],
            **self.ready.read,
        }


def _told(found: Contradiction) -> dict[str, Any]:
    subject = {"scope": found.item.scope, "id": found.item.id}
    return {"subject": subject, "facts": list(found.facts), "reason": found.reason, "cite": found.cite}
