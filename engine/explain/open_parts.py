# SPDX-License-Identifier: EUPL-1.2
"""What keeps a node unknown: the open leaves it reaches through unknown parts alone.

Each open thing (a fact of an item, a list, a link, law that was not read) has a bit; a node's mask is the
union of its unknown parts' masks. So every node is looked at once, however many outcomes it is under.
"""

from collections.abc import Iterable

from engine.case.model import Item
from engine.explain.deciding import Deciding, Part
from engine.explain.open_things import Kind, Missing, OpenParts, OpenThings
from engine.explain.shared import Shared
from engine.language import expressions as e
from engine.language.law import Deadline
from engine.logic.evaluation import Evaluation
from engine.logic.ground import AtLeast
from engine.logic.nodes import (
    Begun,
    Counted,
    DueDay,
    Gate,
    Name,
    Open,
    Outside,
    SpanCell,
    Test,
    Through,
    paths_in,
)


class OpenWalk:
    """Finds the open things under nodes of one evaluated case."""

    def __init__(self, evaluation: Evaluation, deciding: Deciding, shared: Shared | None = None) -> None:
        self.things = OpenThings()
        self.shared = shared
        if shared is not None:
            shared.take_things(self.things)
        self.deciding = deciding
        self.evaluation = evaluation
        self.names = evaluation.compiled.law.names
        self.terms = evaluation.grounding.terms
        self.masks: dict[Part, int] = {}
        """The open things under each node that was looked at."""
        graphs = deciding.graphs
        self._nodes = [graphs[i.scope].nodes for i in evaluation.grounding.subjects]

    def under(self, refs: Iterable[Part]) -> OpenParts:
        """The open things under some nodes."""
        mask = 0
        for part in refs:
            mask |= self.mask(part)
        return OpenParts(self.things, mask)

    def mask(self, part: Part) -> int:
        """The open things under a node, as bits."""
        masks = self.masks
        start = Part(part.subject, part.ref & ~1)
        stack: list[tuple[Part, list[Part] | None]] = [(start, None)]
        while stack:
            here, below = stack.pop()
            if below is None:
                if here in masks:
                    continue
                if self.shared is not None and (found := self.shared.mask(*here)) is not None:
                    masks[here] = found
                    continue
                below = self._below(here)
                waiting = [p for p in below if p not in masks]
                if waiting:
                    stack.append((here, below))
                    stack += [(p, None) for p in waiting]
                    continue
            mask = self._own(here)
            for p in below:
                mask |= masks[p]
            masks[here] = mask
        return masks[start]

    def _below(self, here: Part) -> list[Part]:
        """The unknown parts of an unknown node."""
        subject, ref = here
        rails = self.evaluation.rails[subject]
        if rails[ref] or rails[ref | 1]:
            return []
        node = self._nodes[subject][ref >> 1]
        if isinstance(node, Gate):
            if node.kind in ("all", "any"):
                return [Part(subject, r & ~1) for r in node.parts if not (rails[r] or rails[r ^ 1])]
        elif isinstance(node, Test | Outside | Open):
            return []
        found = [Part(s, r & ~1) for s, r in self.deciding.because(here)]
        all_rails = self.evaluation.rails
        return [p for p in found if not (all_rails[p.subject][p.ref] or all_rails[p.subject][p.ref | 1])]

    # ---- leaves

    def _own(self, part: Part) -> int:
        """What a node itself leaves open, apart from its parts."""
        rails = self.evaluation.rails[part.subject]
        if rails[part.ref] or rails[part.ref | 1]:
            return 0
        item = self.deciding.item(part.subject)
        graph = self.deciding.graphs[item.scope]
        node = graph.nodes[part.ref >> 1]
        match node:
            case Gate():
                return self._slot(node, graph.names[part.ref >> 1], part.subject)
            case Open(why, what):
                return self.things.bit(Missing("law", what, why))
            case Counted():
                return self._list(node, part, item)
            case Through(links):
                return self._links(links, item)
            case Test(e.Linked(left, right)):
                return self._links(left, item) | self._links(right, item)
            case DueDay():
                return self._due(node, graph.paths(part.ref >> 1), item)
            case _:
                date = isinstance(node, SpanCell | Begun) or (
                    isinstance(node, Outside) and node.cut is not None and node.cut.of_time
                )
                return self._paths(graph.paths(part.ref >> 1), item, date=date)

    def _slot(self, node: Gate, name: Name, subject: int) -> int:
        """A family of laws that gives different answers is open for its slots."""
        if not name or name[0] != "slots":
            return 0
        truths = {self.deciding.rails(Part(subject, ref)) for _, ref in node.parts}
        return self.things.bit(Missing("law", name[1], "slot")) if len(truths) > 1 else 0

    def _paths(self, paths: Iterable[e.Path], item: Item, *, date: bool) -> int:
        mask = 0
        for path in paths:
            mask |= self._path(path, item, date=date)
        return mask

    def _path(self, path: e.Path, item: Item, *, date: bool) -> int:
        """A fact that is not known to one value."""
        fact = self.names.facts.get(path.name)
        if fact is None:
            return 0
        targets = self.terms.walk(item, path.links)[0] if path.links else [item]
        mask = self._links(path.links, item) if len(targets) > 1 else 0
        kind: Kind = "assessment" if fact.assessors else "date" if date else "fact"
        for target in targets:
            if self.terms.fact(target, path.name).single is None:
                mask |= self.things.bit(Missing(kind, path.name, target.scope, target.id))
        return mask

    def _links(self, links: tuple[str, ...], item: Item) -> int:
        """The first link on a way that may mean several things."""
        here = item
        for link in links:
            _, single = self.terms.targets(here, link)
            if len(single.ids) != 1 or single.none:
                return self.things.bit(Missing("link", link, here.scope, here.id))
            here = self.terms.item(self.names.follow(here.scope, (link,)), single.ids[0])
        return 0

    def _list(self, node: Counted, part: Part, item: Item) -> int:
        cross = self.evaluation.grounding.ground.crosses[part.subject][part.ref >> 1]
        if not isinstance(cross, AtLeast):
            return 0
        whole = (
            Missing("list", node.scope)
            if node.link is None
            else Missing("link", node.link, item.scope, item.id)
        )
        mask = 0 if cross.complete else self.things.bit(whole)
        for subject, _, sure, apart in cross.items:
            if not sure and not apart and node.via is not None:
                other = self.deciding.item(subject)
                mask |= self.things.bit(Missing("link", node.via, other.scope, other.id))
        return mask

    def _due(self, node: DueDay, paths: Iterable[e.Path], item: Item) -> int:
        mask = self._paths(paths, item, date=False)
        for deadline in node.deadlines:
            mask |= self.days(deadline, item)
        return mask

    def days(self, deadline: Deadline, item: Item) -> int:
        """The open days that a deadline counts from."""
        return self._paths(paths_in((deadline.base, deadline.last)), item, date=False)
