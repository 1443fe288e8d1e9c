# SPDX-License-Identifier: EUPL-1.2
"""Every value a fact may have."""

from typing import Any

from engine.case.values import Possible, possible
from engine.language.names import ore
from engine.language.source import Fact


def full_range(fact: Fact) -> Possible:
    """Every value a fact may have: what ``null`` means."""
    if fact.type == "bool":
        return possible([True, False], none=fact.none)
    if fact.type == "enum":
        return possible(fact.values or (), none=fact.none)
    low: Any = None
    high: Any = None
    if isinstance(fact.range, list):
        low, high = fact.range
    elif fact.range is not None:
        low, high = fact.range.from_, fact.range.to
    if fact.type == "money":
        low, high = (None if x is None else ore(x) for x in (low, high))
    return Possible(None, low, high, fact.none)
