# SPDX-License-Identifier: EUPL-1.2
"""What keeps a node unknown: a walk from it through unknown parts alone, to the leaves that are open."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from engine.case.model import Item
from engine.explain.deciding import Deciding, Part
from engine.language import expressions as e
from engine.language.circles import parts
from engine.logic.evaluation import Evaluation
from engine.logic.ground import AtLeast
from engine.logic.nodes import Begun, Counted, DueDay, Open, Outside, SpanCell, Test, Through

FactOf = tuple[str, str, str | None]
"""(fact, scope, id of the item; ``None`` for the unnamed one)."""


@dataclass(slots=True)
class OpenParts:
    """The open leaves under a node."""

    facts: dict[FactOf, None] = field(default_factory=dict)
    dates: dict[FactOf, None] = field(default_factory=dict)
    """Facts among ``facts`` that choose a wording."""
    judgements: dict[FactOf, None] = field(default_factory=dict)
    lists: dict[str, None] = field(default_factory=dict)
    links: dict[tuple[str, str, str | None], None] = field(default_factory=dict)
    """(link, scope, id) of links that may mean several things."""
    law: dict[tuple[str, str], None] = field(default_factory=dict)
    """(why, what): law that was not read, is superseded or suspended; slots."""

    def reasons(self) -> list[str]:
        """The ``open_for`` of an answer."""
        found = {
            "fact": any(f not in self.dates for f in self.facts) or bool(self.links),
            "date": bool(self.dates),
            "assessment": bool(self.judgements),
            "list": bool(self.lists),
        }
        words = [w for w, there in found.items() if there]
        return words + [w for w in ("slot", "unread", "stale_law", "suspended") if any(k == w for k, _ in self.law)]


class OpenWalk:
    """Finds the open leaves under nodes of one evaluated case."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.deciding = Deciding(evaluation)
        self.evaluation = evaluation
        self.names = evaluation.compiled.law.names
        self.terms = evaluation.grounding.terms
        self._known: dict[Part, OpenParts] = {}

    def under(self, refs: Iterable[Part]) -> OpenParts:
        """The open leaves under some nodes; each node is walked once."""
        found = OpenParts()
        seen: set[Part] = set()
        stack = list(refs)
        while stack:
            part = stack.pop()
            part = Part(part.subject, part.ref & ~1)
            if part in seen:
                continue
            seen.add(part)
            if any(self.deciding.rails(part)):
                continue
            self._leaf(part, found)
            stack += [p for p in self.deciding.because(part)]
        return found

    def _leaf(self, part: Part, found: OpenParts) -> None:
        item = self.deciding.item(part.subject)
        node = self.deciding.graphs[item.scope].nodes[part.ref >> 1]
        match node:
            case Test(condition, _):
                self._test(condition, item, found)
            case Outside(term, cut, _):
                self._term(term, item, found, date=cut.of_time)
            case SpanCell(_, start, end):
                self._term((start, end), item, found, date=True)
            case Begun(start):
                self._term(start, item, found, date=True)
            case Open(why, what):
                found.law[why, what] = None
            case DueDay(other=other):
                self._term(other, item, found, date=False)
                self._due(node, item, found)
            case Through(links):
                self._links(links, item, found)
            case Counted():
                self._list(node, part, item, found)
            case _:
                pass

    def _test(self, condition: e.Condition, item: Item, found: OpenParts) -> None:
        if isinstance(condition, e.Clear):
            found.judgements[condition.fact, item.scope, item.id] = None
        elif isinstance(condition, e.Linked):
            self._links(condition.left, item, found)
            self._links(condition.right, item, found)
        else:
            self._term(condition, item, found, date=False)

    def _term(self, expression: Any, item: Item, found: OpenParts, *, date: bool) -> None:
        """Note the facts in a term that are not known to one value."""
        for part in parts(expression):
            if isinstance(part, e.Path):
                self._path(part, item, found, date=date)
            elif isinstance(part, e.Age | e.Birthday):
                self._path(e.Path(part.person, "person_birth_date"), item, found, date=date)

    def _path(self, path: e.Path, item: Item, found: OpenParts, *, date: bool) -> None:
        fact = self.names.facts.get(path.name)
        if fact is None:
            return
        targets, _ = self.terms.walk(item, path.links)
        if len(targets) > 1:
            self._links(path.links, item, found)
        for target in targets:
            if self.terms.fact(target, path.name).single is not None:
                continue
            key = (path.name, target.scope, target.id)
            if fact.assessors:
                found.judgements[key] = None
            else:
                found.facts[key] = None
                if date:
                    found.dates[key] = None

    def _links(self, links: tuple[str, ...], item: Item, found: OpenParts) -> None:
        here = item
        for link in links:
            _, single = self.terms.targets(here, link)
            if len(single.ids) != 1 or single.none:
                found.links[link, here.scope, here.id] = None
                return
            here = self.terms.item(self.names.follow(here.scope, (link,)), single.ids[0])

    def _list(self, node: Counted, part: Part, item: Item, found: OpenParts) -> None:
        cross = self.evaluation.grounding.ground.crosses[part.subject][part.ref >> 1]
        assert isinstance(cross, AtLeast)
        if not cross.complete:
            found.lists[node.scope] = None
        for subject, _, sure, apart in cross.items:
            if not sure and not apart and node.via is not None:
                other = self.deciding.item(subject)
                found.links[node.via, other.scope, other.id] = None

    def _due(self, node: DueDay, item: Item, found: OpenParts) -> None:
        for running in self.evaluation.compiled.deadlines.get(node.outcome, ()):
            self._term((running.deadline.base, running.deadline.last), item, found, date=False)
