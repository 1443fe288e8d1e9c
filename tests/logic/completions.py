# SPDX-License-Identifier: EUPL-1.2
"""Completions of a case: every item exists or does not, every fact has one value, every link one meaning."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from engine.case.model import Case, Item, Many, Single
from engine.language.law import Law
from tests.logic.counting import every_value, some_of

NONE = "none"


class Impossible(Exception):  # noqa: N818
    """No such world: a link must mean something that is not there."""


class TooManyWorlds(Exception):  # noqa: N818
    """More completions than are worth walking through."""


@dataclass(frozen=True)
class Here:
    """Where something is read: the subject, and the rule that reads."""

    scope: str
    id: str
    reader: str = ""


class Completion:
    """What is there: items, facts and links, chosen as far as they are asked for.

    ``path`` says which choices to make first; of several ``laws`` (open slots of an amendment) one is chosen.
    """

    def __init__(self, laws: Sequence[Law], case: Case, path: list[int], most_new: int = 1) -> None:
        self.case, self.most_new, self.path = case, most_new, path
        self.trail: list[tuple[int, int]] = []
        self.chosen: dict[Any, Any] = {}
        self.law = laws[0] if len(laws) == 1 else laws[self.pick("law", range(len(laws)))]
        self.names = self.law.names
        self._items: dict[tuple[str, str | None], Item] = {
            (i.scope, i.id): i for found in case.items.values() for i in found
        }

    def pick(self, what: Any, options: Iterable[Any]) -> Any:
        """Choose once; the same thing is the same wherever it is read."""
        if what not in self.chosen:
            listed = sorted(options, key=repr)
            if not listed:
                raise Impossible
            n = self.path[len(self.trail)] if len(self.trail) < len(self.path) else 0
            self.trail.append((n, len(listed)))
            self.chosen[what] = listed[n]
        return self.chosen[what]

    # ---- what is there

    def ids(self, scope: str) -> list[str]:
        """Every item of a scope in this world."""
        named = [str(i.id) for i in self.case.items[scope]]
        return named + self.new(scope)

    def new(self, scope: str) -> list[str]:
        """The items that nobody named."""
        if scope in self.case.complete:
            return []
        return [f"+{n}" for n in range(self.pick(("new", scope), range(self.most_new + 1)))]

    def fact(self, here: Here, name: str) -> Any:
        """The value of a fact."""
        item = self._items.get((here.scope, here.id))
        known = None if item is None else item.facts.get(name)
        fact = self.names.facts[name]
        return self.pick(
            (here.scope, here.id, name), every_value(fact) if known is None else some_of(known, fact)
        )

    def link(self, here: Here, name: str) -> str:
        """What a single link means: an id, or ``none``."""
        scope = self.target(here.scope, name)
        item = self._items.get((here.scope, here.id))
        known = None if item is None else item.links.get(name)
        if not isinstance(known, Single):
            options = self.ids(scope)
        else:
            options = [i for i in known.ids if i is not None]
            options += self.new(scope) if None in known.ids else []
            options += [NONE] if known.none else []
        return str(self.pick((here.scope, here.id, name), options))

    def held(self, here: Here, name: str) -> list[str]:
        """What a many-valued link holds; one that is not said to be complete may hold more."""
        scope = self.target(here.scope, name)
        item = self._items.get((here.scope, here.id))
        known = None if item is None else item.links.get(name)
        many = known if isinstance(known, Many) else Many(frozenset())
        if many.complete:
            return sorted(many.ids)
        return [
            i
            for i in self.ids(scope)
            if i in many.ids or self.pick((here.scope, here.id, name, i), (True, False))
        ]

    def target(self, scope: str, name: str) -> str:
        """The scope a link leads to; a scope that is there once is a link from every other."""
        found = self.names.scopes[scope].links.get(name, name)
        return found[0] if isinstance(found, list) else found

    def walk(self, here: Here, links: tuple[str, ...]) -> Here | None:
        """Who a path of links means; ``None`` if it leads nowhere."""
        for name in links:
            id_ = self.link(here, name)
            if id_ == NONE:
                return None
            here = Here(self.target(here.scope, name), id_, here.reader)
        return here
