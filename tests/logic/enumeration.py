# SPDX-License-Identifier: EUPL-1.2
"""Every world that makes a difference to a question."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from engine.case.model import Case
from engine.language.law import Law
from tests.logic.completions import Impossible, TooManyWorlds
from tests.logic.worlds import World

R = TypeVar("R")


class Forgetful(World):
    """A world that chooses anew each time it reads: what is left when one fact read twice is two facts."""

    def pick(self, what: Any, options: Iterable[Any]) -> Any:
        """Choose again, save for which items there are."""
        if what == "law" or what[0] == "new":
            return super().pick(what, options)
        return super().pick((what, len(self.trail)), options)


def worlds(
    laws: Law | Sequence[Law],
    case: Case,
    ask: Callable[[World], R],
    limit: int = 2500,
    most_new: int = 1,
    kind: type[World] = World,
) -> Iterator[R]:
    """The answer in every lawful completion that makes a difference to it."""
    laws = [laws] if isinstance(laws, Law) else list(laws)
    path: list[int] = []
    for _ in range(limit):
        world = kind(laws, case, path, most_new)
        try:
            answer = ask(world)
            if world.lawful():
                yield answer
        except Impossible:
            pass
        trail = world.trail
        while trail and trail[-1][0] == trail[-1][1] - 1:
            trail.pop()
        if not trail:
            return
        path = [n for n, _ in trail[:-1]] + [trail[-1][0] + 1]
    raise TooManyWorlds
