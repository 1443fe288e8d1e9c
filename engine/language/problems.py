# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a rule file, said with file, line and column and how to mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place in a rule file; lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: where, which check found it, and what to do about it."""

    place: Place
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message} [{self.code}]"


class LawError(Exception):
    """The rule files cannot be read as a law; ``problems`` says every reason found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(p) for p in self.problems))


class ExpressionError(Exception):
    """Part of a condition, term or sum is wrong; ``path`` leads to it from where the expression stands."""

    def __init__(self, path: tuple[str | int, ...], message: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = message


def nearest(word: str, known: Iterable[str]) -> str:
    """A Swedish-proof "did you mean" for a misspelt name: empty, or a sentence with the nearest one."""
    close = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""
