# SPDX-License-Identifier: EUPL-1.2
"""A case made ready for the logic: subjects, the rails of their facts, and where crosses read."""

from dataclasses import dataclass

from engine.case.values import ONLY_NONE, compare, interval
from engine.logic.due import due
from engine.logic.program import Block, Program

Rails = bytearray
"""One byte a rail of a subject's scope: 1 where the rail is set."""


@dataclass(frozen=True, slots=True)
class Through:
    """A proposition read over a single link: true (false) if true (false) at every possible target."""

    targets: tuple[tuple[int, int], ...]
    """(subject index, proposition there) for each possible target."""
    none_possible: bool
    """The link may be ``none``; over ``none`` a proposition is false."""


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A quantifier: at least ``n`` items are linked to the subject and satisfy a condition."""

    n: int
    items: tuple[tuple[int, int, bool, bool], ...]
    """(subject index, proposition there, surely linked, surely not linked) for each named item."""
    complete: bool
    """The list is said to be complete; otherwise there may be more items."""
    unnamed: tuple[int, int] | None = None
    """(subject index, proposition there) of the item nobody has named: what it lacks, all others lack."""


@dataclass(frozen=True, slots=True)
class Days:
    """A comparison with the day an outcome is due; see :mod:`engine.calculation.deadlines`."""

    runs: tuple[tuple[int, int | None, int | None, bool], ...]
    """(proposition "this deadline runs", earliest day, latest day, base may be none), days as ordinals."""
    operator: str
    low: int | None
    high: int | None
    """The other side of the comparison, a set of days between two ordinals."""
    none: bool
    """The other side may be ``none``."""


Cross = Through | AtLeast | Days


@dataclass(frozen=True, slots=True)
class Ground:
    """One case as pure logic: it holds no dates, sums or texts, so that an evaluator has only logic to do."""

    scopes: tuple[str, ...]
    """The scope of each subject."""
    rails: tuple[bytes, ...]
    """Each subject's rails as set by the case itself."""
    crosses: tuple[dict[int, Cross], ...]
    """For each subject: proposition -> where its rails are read."""
    blanks: tuple[bytes, ...] = ()
    """Each subject's rails as they would be of an item of which nothing is known, for who can use it."""


def read_cross(cross: Cross, subject: int, rails: list[Rails]) -> tuple[bool, bool]:
    """The two rails (true, false) of a cross, from the rails derived so far."""
    if isinstance(cross, Through):
        found = [(rails[s][2 * p], rails[s][2 * p + 1]) for s, p in cross.targets]
        true = bool(found) and not cross.none_possible and all(t for t, _ in found)
        return true, all(f for _, f in found)
    if isinstance(cross, AtLeast):
        sure = sum(1 for s, p, linked, _ in cross.items if linked and rails[s][2 * p])
        out = sum(1 for s, p, _, apart in cross.items if apart or rails[s][2 * p + 1])
        none_more = cross.complete or (cross.unnamed is not None and _refuted(cross.unnamed, rails))
        return sure >= cross.n, none_more and len(cross.items) - out < cross.n
    return _read_days(cross, rails[subject])


def _refuted(part: tuple[int, int], rails: list[Rails]) -> bool:
    return bool(rails[part[0]][2 * part[1] + 1])


def _read_days(cross: Days, rails: Rails) -> tuple[bool, bool]:
    """Compare the due day with the other side, over every deadline that may run."""
    found = due(cross.runs, rails)
    left = ONLY_NONE if found is None else interval(found.earliest, found.latest, none=found.none)
    right = interval(cross.low, cross.high, none=cross.none)
    return compare(cross.operator, left, right)


def run(program: Program, ground: Ground, solve: "Solver") -> list[Rails]:
    """Run every block on every subject of its scope and return the rails of each subject."""
    rails = [bytearray(r) for r in ground.rails]
    for block in program.blocks:
        for subject, scope in enumerate(ground.scopes):
            if scope != block.scope:
                continue
            mine = rails[subject]
            for p in block.crosses:
                mine[2 * p], mine[2 * p + 1] = read_cross(ground.crosses[subject][p], subject, rails)
            solve(block, mine, ground.blanks[subject] if ground.blanks else b"")
    return rails


class Solver:
    """Sets the rails that a block's definitions derive from the rails already set."""

    def __call__(self, block: Block, rails: Rails, blank: bytes = b"") -> None:
        """Set the derived rails in place.

        ``blank`` tells the rails that an item of which nothing is known would have before every block.
        """
        raise NotImplementedError
