# SPDX-License-Identifier: EUPL-1.2
"""The alarm when the two evaluators differ, and what is kept to find out why."""

from typing import Any, Final

import structlog

from api.settings import Settings
from engine.inference.agreement import EvaluatorsDiffer
from engine.inference.disagreement import Disagreement, Kept

EVENT: Final = "evaluators-differ"
log: Any = structlog.get_logger("lagspar")


class Faults:
    """Notes differences between the evaluators. Nothing of the case beside them is seen here."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.kept = Kept(settings.faults)
        self.kept.purge()

    def note(self, law_sha256: str, error: EvaluatorsDiffer) -> None:
        """Raise the alarm, whatever happens to what is kept."""
        log.error(
            EVENT,
            law_sha256=law_sha256,
            scope=error.scope,
            proposition=error.proposition,
            kept=self._keep(Disagreement.of(law_sha256, error)),
        )

    def _keep(self, told: Disagreement) -> str:
        try:
            key = self.settings.key()
            if key is None:
                return "no: LAGSPAR_FAULT_KEY is not set"
            return "yes" if self.kept.keep(told, key) else "no: the folder is full"
        except (OSError, ValueError) as problem:
            return f"no: {type(problem).__name__}"
