# SPDX-License-Identifier: EUPL-1.2
"""Positive formulas in one canonical shape, and how much of durable_rules a formula takes.

In canonical shape constants are folded away, an operator never stands directly inside itself, parts are
distinct and sorted with plain rails first. Equal canonical formulas become one rule, and plain rails first
lets the engine give up early.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import prod

from engine.logic.program import Formula

ALWAYS: Formula = ("&", ())
NEVER: Formula = ("|", ())


def combine(operator: str, parts: list[Formula]) -> Formula:
    """The canonical formula of an operator over canonical parts."""
    absorbing = NEVER if operator == "&" else ALWAYS
    flat: set[Formula] = set()
    for part in parts:
        if part == absorbing:
            return absorbing
        if not isinstance(part, int) and part[0] == operator:
            flat.update(part[1])
        else:
            flat.add(part)
    if len(flat) == 1:
        return flat.pop()
    return (operator, tuple(sorted(flat, key=_order)))


def rewrite(formula: Formula, rail: Callable[[int], Formula]) -> Formula:
    """The canonical formula with every rail replaced by a canonical formula."""
    if isinstance(formula, int):
        return rail(formula)
    operator, parts = formula
    return combine(operator, [rewrite(part, rail) for part in parts])


def rails_of(formula: Formula) -> set[int]:
    """The rails a formula reads."""
    if isinstance(formula, int):
        return {formula}
    return set().union(*map(rails_of, formula[1]))


@dataclass(frozen=True, slots=True)
class Weight:
    """What a formula costs as one pattern."""

    literals: int
    """Rails, counted as often as they are written."""
    connectives: int
    paths: int
    """Ways in which it can become true at once: each makes the rule fire once more."""
    depth: int


def weigh(formula: Formula) -> Weight:
    """Count what the limits are about."""
    if isinstance(formula, int):
        return Weight(1, 0, 1, 0)
    operator, parts = formula
    weights = [weigh(part) for part in parts]
    paths = [weight.paths for weight in weights]
    return Weight(
        literals=sum(weight.literals for weight in weights),
        connectives=1 + sum(weight.connectives for weight in weights),
        paths=prod(paths) if operator == "&" else sum(paths),
        depth=1 + max((weight.depth for weight in weights), default=0),
    )


def _order(formula: Formula) -> tuple[int, str, tuple[object, ...]]:
    if isinstance(formula, int):
        return formula, "", ()
    return 1 << 62, formula[0], tuple(_order(part) for part in formula[1])
