# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a scenario, said in Swedish."""

from collections.abc import Iterable
from dataclasses import dataclass


class ScenarioError(AssertionError):
    """A step cannot be done, or what it claims does not hold; the message is for the one who wrote it."""


class MisfitError(ScenarioError):
    """A step fits a phrase, but a name or value in it does not; no reason: just another phrase."""

    def __init__(self, reason: str | None = None) -> None:
        super().__init__(reason or "")
        self.reason = reason


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong in a scenario file."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


def listed(words: Iterable[str], joint: str = "eller") -> str:
    """Words as a Swedish enumeration.

    >>> listed(["a", "b", "c"])
    'a, b eller c'
    """
    *first, last = list(words) or [""]
    return f"{', '.join(first)} {joint} {last}" if first else last
