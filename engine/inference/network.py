# SPDX-License-Identifier: EUPL-1.2
"""A model of the discrimination network that durable_rules builds in C from patterns.

The library keeps its network in tables of fixed length and walks it with a stack of fixed height; past
their ends it hangs, answers with an error or writes outside. The model has the same nodes, so that what
would happen in C can be counted before C sees a ruleset.
"""

from collections.abc import Iterator

from engine.logic.program import Formula


class Alpha:
    """A node: reached when the conditions on the way to it hold."""

    __slots__ = ("children", "forwards", "rules")

    def __init__(self) -> None:
        self.children: dict[int, Alpha] = {}
        """The next condition, by its property."""
        self.forwards: list[Alpha] = []
        """Where the branches of an ``$or`` meet: reached without a condition."""
        self.rules = 0

    def add(self, pattern: Formula) -> None:
        """Add a rule with one pattern."""
        self._grow(pattern).rules += 1

    def _grow(self, pattern: Formula) -> "Alpha":
        if isinstance(pattern, int):
            return self.children.setdefault(pattern, Alpha())
        operator, parts = pattern
        if operator == "&":
            end = self
            for part in parts:
                end = end._grow(part)
            return end
        meeting = Alpha()
        for part in parts:
            self._grow(part).forwards.append(meeting)
        return meeting

    def next(self) -> list["Alpha"]:
        """The nodes that are put on the stack from here when every condition holds."""
        return [*self.children.values(), *self.forwards]

    def peak(self) -> int:
        """The height of the stack, at worst, while the network below this node is walked."""
        following = self.next()
        if not following:
            return 1
        return len(following) - 1 + max(alpha.peak() for alpha in following)

    def walk(self) -> Iterator["Alpha"]:
        """This node and every node below; a meeting point comes once for each branch."""
        yield self
        for alpha in self.next():
            yield from alpha.walk()
