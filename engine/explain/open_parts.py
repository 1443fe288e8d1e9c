# SPDX-License-Identifier: EUPL-1.2
"""What keeps a node unknown: a walk from it through unknown parts alone, to the leaves that are open."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.case.model import Item
from engine.explain.deciding import Deciding, Part
from engine.language import expressions as e
from engine.logic.evaluation import Evaluation
from engine.logic.ground import AtLeast
from engine.logic.nodes import Begun, Counted, DueDay, Gate, Open, Outside, SpanCell, Test, Through, paths_in

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

    def add(self, other: "OpenParts") -> None:
        """Take in what another node leaves open."""
        self.facts.update(other.facts)
        self.dates.update(other.dates)
        self.judgements.update(other.judgements)
        self.lists.update(other.lists)
        self.links.update(other.links)
        self.law.update(other.law)

    def reasons(self) -> list[str]:
        """The ``open_for`` of an answer."""
        found = {
            "fact": any(f not in self.dates for f in self.facts) or bool(self.links),
            "date": bool(self.dates),
            "assessment": bool(self.judgements),
            "list": bool(self.lists),
        }
        words = [w for w, there in found.items() if there]
        return words + [
            w for w in ("slot", "unread", "stale_law", "suspended") if any(k == w for k, _ in self.law)
        ]


class OpenWalk:
    """Finds the open leaves under nodes of one evaluated case."""

    def __init__(self, evaluation: Evaluation, deciding: Deciding) -> None:
        self.deciding = deciding
        self.evaluation = evaluation
        self.names = evaluation.compiled.law.names
        self.terms = evaluation.grounding.terms
        self._leaves: dict[Part, OpenParts | None] = {}

    def under(self, refs: Iterable[Part]) -> OpenParts:
        """The open leaves under some nodes; each node is walked once."""
        found = OpenParts()
        seen: set[Part] = set()
        stack = list(refs)
        while stack:
            subject, ref = stack.pop()
            part = Part(subject, ref & ~1)
            if part in seen:
                continue
            seen.add(part)
            rails = self.evaluation.rails[subject]
            if rails[ref] or rails[ref ^ 1]:
                continue
            if part not in self._leaves:
                self._leaves[part] = self._open(part)
            own = self._leaves[part]
            if own is not None:
                found.add(own)
            stack += self.deciding.because(part)
        return found

    def _open(self, part: Part) -> OpenParts | None:
        """What a node itself leaves open, apart from its parts."""
        item = self.deciding.item(part.subject)
        graph = self.deciding.graphs[item.scope]
        node = graph.nodes[part.ref >> 1]
        if isinstance(node, Gate):
            return None
        found = OpenParts()
        match node:
            case Open(why, what):
                found.law[why, what] = None
            case Counted():
                self._list(node, part, item, found)
            case Through(links):
                self._links(links, item, found)
            case Test(e.Linked(left, right)):
                self._links(left, item, found)
                self._links(right, item, found)
            case _:
                date = isinstance(node, SpanCell | Begun) or (isinstance(node, Outside) and node.cut.of_time)
                for path in graph.paths(part.ref >> 1):
                    self._path(path, item, found, date=date)
        if isinstance(node, DueDay):
            for running in self.evaluation.compiled.deadlines.get(node.outcome, ()):
                for path in paths_in((running.deadline.base, running.deadline.last)):
                    self._path(path, item, found, date=False)
        return found

    def _path(self, path: e.Path, item: Item, found: OpenParts, *, date: bool) -> None:
        """Note a fact that is not known to one value."""
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
