# SPDX-License-Identifier: EUPL-1.2
"""Formulas too wide, too deep or with too many paths are split: a part becomes a helper of its own.

A helper is a rail above the rails of the scope. It is set by a rule like any other and is forgotten when
its block has run. Splitting never changes what a formula means, only where its parts are computed.
"""

from collections.abc import Callable
from typing import Final

from engine.inference.formulas import combine, weigh
from engine.logic.program import Formula

LITERALS: Final = 20
CONNECTIVES: Final = 10
PATHS: Final = 24
DEPTH: Final = 6
_CHUNK: Final = 16

Namer = Callable[[Formula], int]
"""Gives the rail of a helper for a formula."""


def fits(formula: Formula) -> bool:
    """Whether a formula can be the pattern of one rule."""
    weight = weigh(formula)
    return (
        weight.literals <= LITERALS
        and weight.connectives <= CONNECTIVES
        and weight.paths <= PATHS
        and weight.depth <= DEPTH
    )


def split(formula: Formula, helper: Namer) -> Formula:
    """A formula of the same meaning that fits."""
    if isinstance(formula, int):
        return formula
    operator, parts = formula
    formula = combine(operator, [split(part, helper) for part in parts])
    while not fits(formula) and not isinstance(formula, int):
        formula = combine(operator, _lighten(operator, formula[1], helper))
    return formula


def _lighten(operator: str, parts: tuple[Formula, ...], helper: Namer) -> list[Formula]:
    inner = [part for part in parts if not isinstance(part, int)]
    if inner:
        heaviest = max(inner, key=lambda part: (weigh(part).paths, weigh(part).literals))
        return [helper(part) if part is heaviest else part for part in parts]
    chunks = [parts[start : start + _CHUNK] for start in range(0, len(parts), _CHUNK)]
    return [chunk[0] if len(chunk) == 1 else helper((operator, chunk)) for chunk in chunks]
