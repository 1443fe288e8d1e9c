# SPDX-License-Identifier: EUPL-1.2
"""A law as positive rules over rails: what every back end runs.

A *proposition* of a scope ("the person is a child") has two *rails*, numbered ``2 * p`` (true) and
``2 * p + 1`` (false); unknown is neither. A rail is only ever set, never cleared, and every
definition is a positive formula over rails, so the result does not depend on any order.

The logic of a case is run block by block. A block holds definitions of one scope; before it runs on a
subject, its *crosses* are read: propositions whose rails come from other subjects or from the days of a
deadline, by the case's own links (see :mod:`engine.logic.ground`). Inside a block definitions stand in
an order in which each reads only rails set before it.
"""

from dataclasses import dataclass, field

Formula = int | tuple[str, tuple["Formula", ...]]
"""A rail number, or ``("&", parts)``, or ``("|", parts)``; ``("&", ())`` is true, ``("|", ())`` false."""


def true_rail(proposition: int) -> int:
    """The rail that says the proposition is true."""
    return 2 * proposition


def false_rail(proposition: int) -> int:
    """The rail that says the proposition is false."""
    return 2 * proposition + 1


@dataclass(frozen=True, slots=True)
class Definition:
    """A proposition and the formulas of its two rails."""

    proposition: int
    true: Formula
    false: Formula


@dataclass(frozen=True, slots=True)
class Block:
    """Definitions of one scope that can run once the crosses they read are known."""

    scope: str
    crosses: tuple[int, ...]
    """Propositions of this scope whose rails are read from other subjects before the block runs."""
    definitions: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """A whole law: for each scope its number of propositions, and the blocks in running order."""

    sizes: dict[str, int]
    blocks: tuple[Block, ...]
    kept: dict[str, frozenset[int]] = field(default_factory=dict)
    """Propositions by scope that a back end must report: rules, statuses, outcomes and what crosses read.
    Others may be inlined by a back end and left unset."""
