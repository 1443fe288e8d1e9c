# SPDX-License-Identifier: EUPL-1.2
"""Whether two evaluators agree on a case: if not, no answer is given."""

from collections.abc import Callable, Sequence
from operator import itemgetter

from engine.logic.ground import Ground
from engine.logic.program import Program

Bits = bytes | bytearray


class EvaluatorsDiffer(Exception):  # noqa: N818 (the name that the problem type has)
    """The two evaluators give a proposition different truth values."""

    def __init__(self, subject: int, scope: str, proposition: int, rails: tuple[Bits, Bits]) -> None:
        super().__init__(f"subject {subject}, {scope}: proposition {proposition}")
        self.subject = subject
        self.scope = scope
        self.proposition = proposition
        self.reference, self.engine = bytes(rails[0]), bytes(rails[1])
        """The two rails (true, false) that each evaluator found."""


class Agreement:
    """Compares answers for one program on the propositions that it keeps."""

    def __init__(self, program: Program) -> None:
        self._kept = {
            scope: sorted(program.kept.get(scope, range(size))) for scope, size in program.sizes.items()
        }
        self._pick = {scope: _picker(kept) for scope, kept in self._kept.items()}

    def check(self, ground: Ground, reference: Sequence[Bits], engine: Sequence[Bits]) -> None:
        """Raise :class:`EvaluatorsDiffer` where the answers differ."""
        for subject, (scope, ours, theirs) in enumerate(zip(ground.scopes, reference, engine, strict=True)):
            pick = self._pick[scope]
            if pick(ours) != pick(theirs):
                pairs = ((kept, (_rails(ours, kept), _rails(theirs, kept))) for kept in self._kept[scope])
                kept, rails = next((kept, rails) for kept, rails in pairs if rails[0] != rails[1])
                raise EvaluatorsDiffer(subject, scope, kept, rails)


def check(program: Program, ground: Ground, reference: Sequence[Bits], engine: Sequence[Bits]) -> None:
    """Compare once; for many cases keep an :class:`Agreement`."""
    Agreement(program).check(ground, reference, engine)


def _rails(row: Bits, proposition: int) -> Bits:
    return row[2 * proposition : 2 * proposition + 2]


def _picker(kept: list[int]) -> Callable[[Bits], object]:
    rails = [rail for proposition in kept for rail in (2 * proposition, 2 * proposition + 1)]
    return itemgetter(*rails) if rails else lambda _: None
