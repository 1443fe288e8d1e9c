# SPDX-License-Identifier: EUPL-1.2
"""The open things of one case, each with a bit, so that a set of them is a whole number."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

Kind = Literal["fact", "date", "assessment", "list", "link", "law"]
REASONS = ("fact", "date", "assessment", "list", "slot", "unread", "stale_law", "suspended")
_WORDS = {"link": "fact"}


class Missing(NamedTuple):
    """One open thing: a fact or judgement of an item, a list, a link of an item, or a piece of law."""

    kind: Kind
    name: str
    scope: str = ""
    id: str | None = None
    """The item; for law, why it is open stands in ``scope``."""


class OpenThings:
    """Gives each open thing its bit."""

    def __init__(self) -> None:
        self._bits: dict[Missing, int] = {}
        self._things: list[Missing] = []
        self._kinds: dict[Kind, int] = {}
        self._reasons: dict[str, int] = {}

    def bit(self, missing: Missing) -> int:
        """The bit of an open thing."""
        known = self._bits.get(missing)
        if known is None:
            known = self._bits[missing] = 1 << len(self._things)
            self._things.append(missing)
            self._kinds[missing.kind] = self._kinds.get(missing.kind, 0) | known
            word = missing.scope if missing.kind == "law" else _WORDS.get(missing.kind, missing.kind)
            self._reasons[word] = self._reasons.get(word, 0) | known
        return known

    def take(self, others: "OpenThings", scope: str, known_as: str, id_: str) -> int:
        """Take in another table for one item, there known by another id: how far its bits are moved here."""
        moved = len(self._things)
        for n, missing in enumerate(others._things):
            if missing.scope == scope and missing.id == known_as:
                missing = missing._replace(id=id_)
            self._things.append(missing)
            self._bits.setdefault(missing, 1 << (moved + n))
        for kind, bits in others._kinds.items():
            self._kinds[kind] = self._kinds.get(kind, 0) | bits << moved
        for word, bits in others._reasons.items():
            self._reasons[word] = self._reasons.get(word, 0) | bits << moved
        return moved

    def of_kinds(self, kinds: Iterable[Kind]) -> int:
        """The bits of some kinds."""
        mask = 0
        for kind in kinds:
            mask |= self._kinds.get(kind, 0)
        return mask

    def reasons(self, mask: int) -> list[str]:
        """The words of ``open_for`` behind some bits."""
        return [r for r in REASONS if self._reasons.get(r, 0) & mask]

    def read(self, mask: int) -> list[Missing]:
        """The open things of some bits."""
        found: list[Missing] = []
        while mask:
            low = mask & -mask
            found.append(self._things[low.bit_length() - 1])
            mask ^= low
        return found


class OpenParts:
    """The open things under a node: bits of one case, read out only when asked for."""

    __slots__ = ("mask", "things")

    def __init__(self, things: OpenThings, mask: int = 0) -> None:
        self.things = things
        self.mask = mask

    def of(self, *kinds: Kind) -> list[Missing]:
        """The open things of some kinds, sorted."""
        return sorted(set(self.things.read(self.mask & self.things.of_kinds(kinds))), key=_order)

    def reasons(self) -> list[str]:
        """The ``open_for`` of an answer."""
        return self.things.reasons(self.mask)

    def any(self, *kinds: Kind) -> bool:
        """Whether some thing of these kinds is open."""
        return bool(self.mask & self.things.of_kinds(kinds))

    def law(self) -> list[tuple[str, str]]:
        """(why, what) for each piece of law that is open."""
        return [(m.scope, m.name) for m in self.of("law")]


def _order(missing: Missing) -> tuple[str, str, str, str]:
    return missing.kind, missing.name, missing.scope, missing.id or ""
