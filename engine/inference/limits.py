# SPDX-License-Identifier: EUPL-1.2
"""The limits of durable_rules 2.0.28, and a guard that no ruleset passes beyond them.

The compiler keeps the limits by construction, so the guard is never reached by a law, however large. It
stands here because beyond a limit the library does not fail cleanly: it hangs, drops messages in silence,
takes one name for another or writes outside its tables. Sources in ``src/rules`` of the library:
``rules.h``, ``rete.c`` (tables), ``events.c`` (stack, messages), ``json.h`` and ``state.h`` (properties).
"""

import re
from typing import Final

from engine.inference.network import Alpha
from engine.logic.program import Formula

RULES: Final = 4000
"""A ruleset holds 4,096 rules."""
MESSAGES: Final = 16
"""A frame holds 16 messages."""
CHILDREN: Final = 480
"""A node's table of next conditions has 512 places; a full one is searched for ever."""
FORWARDS: Final = 120
"""A node's list of meeting points has 128 places and no check before the place after the last."""
USES: Final = 250
"""A node's list of rules has 256 places, likewise."""
STACK: Final = 60
"""The walk of the network has a stack of 64 places."""
CONNECTIVES: Final = 15
"""A pattern's sequence has 32 places and each ``$and`` or ``$or`` takes two; the last must stay free."""
PROPERTIES: Final = 250
"""A message holds 254 properties, ``sid`` and ``id`` among them."""
NAME_LENGTH: Final = 60


def fnv1a(name: str) -> int:
    """The hash by which durable_rules compares names instead of the names themselves."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


_PLAIN: Final = re.compile(r"[a-z][a-z0-9]*|[0-9]+")
_RESERVED: Final = (
    *("sid", "id", "all", "any", "pri", "count", "cap", "dist", "name"),
    *("$s", "$m", "$i", "$l", "$r", "$forward", "$or", "$and", "$all", "$any", "$not"),
    *("$lt", "$lte", "$gt", "$gte", "$eq", "$neq", "$mt", "$imt", "$iall", "$iany", "$ex", "$nex"),
    *("$add", "$sub", "$mul", "$div"),
)
_RESERVED_HASHES: Final = {fnv1a(name) for name in _RESERVED}


class LimitCrossedError(AssertionError):
    """A ruleset would cross a limit of the library: our own fault, never the law's."""


def guard(rules: dict[str, dict[str, object]]) -> None:
    """Raise unless a ruleset keeps every limit."""
    _require(len(rules) <= RULES, "too many rules")
    _distinct(set(rules), "rules")
    root = Alpha()
    names: set[str] = set()
    for name, rule in rules.items():
        patterns = rule.get("all")
        _require(isinstance(patterns, list) and 0 < len(patterns) <= MESSAGES, f"messages of rule {name}")
        for message in patterns if isinstance(patterns, list) else ():
            (pattern,) = message.values()
            _require(_connectives(pattern) <= CONNECTIVES, f"connectives of rule {name}")
            root.add(_formula(pattern, names))
    _distinct(names, "properties")
    _guard_network(root)
    _require(len(names) <= PROPERTIES, "too many properties")


def _guard_network(root: Alpha) -> None:
    for alpha in root.walk():
        _require(len(alpha.children) <= CHILDREN, "too many next conditions")
        _require(len(alpha.forwards) <= FORWARDS, "too many meeting points")
        _require(alpha.rules <= USES, "too many uses of a pattern")
    _require(root.peak() <= STACK, "too many branches at once")


def _distinct(names: set[str], what: str) -> None:
    hashes = {fnv1a(name) for name in names}
    _require(len(hashes) == len(names), f"two {what} with one hash")
    _require(hashes.isdisjoint(_RESERVED_HASHES), f"reserved {what}")
    for name in names:
        _require(len(name) <= NAME_LENGTH and bool(_PLAIN.fullmatch(name)), f"the name {name!r} is not plain")


def _parts(pattern: object) -> tuple[str, object]:
    if not isinstance(pattern, dict) or len(pattern) != 1:
        raise LimitCrossedError("a pattern has one key")
    return next(iter(pattern.items()))


def _connectives(pattern: object) -> int:
    _, value = _parts(pattern)
    return 1 + sum(map(_connectives, value)) if isinstance(value, list) else 0


def _formula(pattern: object, names: set[str]) -> Formula:
    """The pattern as a formula over hashes of properties, as the library sees it."""
    key, value = _parts(pattern)
    if isinstance(value, list):
        _require(key in ("$and", "$or") and len(value) > 0, f"the operator {key!r}")
        return "&" if key == "$and" else "|", tuple(_formula(part, names) for part in value)
    _require(value == 1, "a property is compared with 1 alone")
    names.add(key)
    return fnv1a(key)


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise LimitCrossedError(what)
