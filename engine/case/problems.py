# SPDX-License-Identifier: EUPL-1.2
"""What can be wrong with a case description, with a JSON pointer to it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Code = Literal[
    "unknown-fact", "wrong-type", "out-of-range", "contradiction", "judgement-as-fact", "unknown-law",
    "outside-corpus", "too-large", "not-json",
]  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class CaseProblem:
    """One thing that is wrong in a request: where (RFC 6901), what kind, and how to mend it."""

    pointer: str
    code: Code
    detail: str


class CaseError(Exception):
    """The description cannot be read as a case; nothing was guessed."""

    def __init__(self, problems: Iterable[CaseProblem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("; ".join(f"{p.pointer or '/'}: {p.detail}" for p in self.problems))


def pointer(*steps: str | int) -> str:
    """A JSON pointer from its steps.

    >>> pointer("facts", "a/b")
    '/facts/a~1b'
    """
    return "".join("/" + str(s).replace("~", "~0").replace("/", "~1") for s in steps)
