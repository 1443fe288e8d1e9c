# SPDX-License-Identifier: EUPL-1.2
"""A case laid on a compiled law: every leaf read once, every cross told where it reads."""

import datetime as dt
from typing import Any

from engine.case.model import Case, Item, Many, Single
from engine.case.values import Possible, Rails, among, compare, one
from engine.language import expressions as e
from engine.logic.compiled import CompiledLaw
from engine.logic.due import due_rows
from engine.logic.ground import AtLeast, Days, Ground
from engine.logic.ground import Cross as GroundCross
from engine.logic.ground import Through as GroundThrough
from engine.logic.leaf_plan import LeafPlan
from engine.logic.nodes import (
    Begun,
    Counted,
    Cut,
    DueDay,
    Known,
    Node,
    Open,
    Outside,
    SpanCell,
    Standing,
    Test,
    Through,
)
from engine.logic.terms import Terms, outside


class Grounding:
    """The subjects of a case, and its leaves and crosses under one law."""

    def __init__(self, compiled: CompiledLaw, case: Case, slots: dict[str, Any] | None = None) -> None:
        self.compiled = compiled
        self.case = case
        self.subjects: list[Item] = case.subjects()
        self.index = {(i.scope, i.id): n for n, i in enumerate(self.subjects)}
        self.terms = Terms(compiled.law, case, slots)
        self.ground = Ground(
            tuple(i.scope for i in self.subjects),
            tuple(self._rails(i) for i in self.subjects),
            tuple(self._crosses(i) for i in self.subjects),
            tuple(self._blank(i.scope) for i in self.subjects),
        )

    def _rails(self, item: Item) -> bytes:
        """The leaves of an item: as for a blank one, but for those that read what is known of it."""
        plan = self.compiled.plan(item.scope)
        rails = bytearray(self._blank(item.scope))
        again = set(plan.linked)
        for name in item.facts:
            again |= plan.reading.get(name, frozenset())
        nodes = self.compiled.graphs[item.scope].nodes
        for number in again:
            rails[2 * number], rails[2 * number + 1] = self.leaf(nodes[number], item)
        return bytes(rails)

    def _blank(self, scope: str) -> bytes:
        """The leaves of an item of which nothing is known on this day."""
        key = (scope, self.case.as_of, self.case.set_aside, tuple(sorted(self.terms.slots.items())))
        known = self.compiled.blanks.get(key)
        return known or self.compiled.remember(key, self._blank_leaves(scope, self.compiled.plan(scope)))

    def _blank_leaves(self, scope: str, plan: LeafPlan) -> bytes:
        nodes = self.compiled.graphs[scope].nodes
        rails, item = bytearray(2 * len(nodes)), Item(scope, None)
        for number in plan.own:
            rails[2 * number], rails[2 * number + 1] = self.leaf(nodes[number], item)
        return bytes(rails)

    def _crosses(self, item: Item) -> dict[int, GroundCross]:
        nodes = self.compiled.graphs[item.scope].nodes
        return {n: self.cross(nodes[n], item) for n in self.compiled.plan(item.scope).crosses}

    # ---- leaves

    def leaf(self, node: Node, item: Item) -> Rails:
        """The rails of a leaf for an item."""
        match node:
            case Test(condition, narrowing):
                return self._test(condition, item, narrowing)
            case Outside(term, cut, narrowing):
                return outside(cut, self.terms.value(term, item, narrowing), self.case.as_of), False
            case SpanCell():
                return self._span(node, item)
            case Begun(start, narrowing):
                found = self.terms.value(start, item, narrowing)
                return not found.none, not found.has_values
            case Known(truth):
                return truth, not truth
            case Open():
                return False, False
            case Standing(axiom):
                return axiom not in self.case.set_aside, False
            case _:
                raise TypeError(f"{node} is not a leaf")

    def _test(self, condition: e.Condition, item: Item, narrowing: Any) -> Rails:
        match condition:
            case e.Holds(path):
                found = self.terms.value(path, item, narrowing)
                return found.is_only(True), _never_true(found)
            case e.Compare(operator, left, right):
                if left == right:
                    same = operator in ("eq", "le", "ge")
                    found = self.terms.value(left, item, narrowing)
                    if not found.none or operator == "eq":
                        return same, not same
                return self._compared(operator, left, right, item, narrowing)
            case e.Among(term, values):
                return among(self.terms.value(term, item, narrowing), values)
            case e.Linked(left, right):
                return self._linked(left, right, item)
            case e.Clear(fact):
                clear = item.facts.get(fact)
                true = clear is not None and clear.is_only(True)
                return true, not true
            case _:
                raise TypeError(f"{condition} is not a leaf")

    def _compared(self, operator: str, left: e.Term, right: e.Term, item: Item, narrowing: Any) -> Rails:
        """A term compared with itself plus a period is one: the day moves both sides alike."""
        a, b = self.terms.value(left, item, narrowing), self.terms.value(right, item, narrowing)
        base = _same_base(left, right)
        if base is None:
            return compare(operator, a, b)
        found = self.terms.value(base, item, narrowing)
        if found.none or found.values is None or len(found.values) > 60:
            return (
                compare(operator, a, b)
                if found.none or not _ordered(left, right)
                else _by_periods(operator, left, right)
            )
        results = set()
        for day in found.values:
            narrowed = (*narrowing, (base, _only(day)))
            results.add(
                compare(
                    operator, self.terms.value(left, item, narrowed), self.terms.value(right, item, narrowed)
                )
            )
        return results == {(True, False)}, results == {(False, True)}

    def _span(self, node: SpanCell, item: Item) -> Rails:
        start = self.terms.value(node.start, item, node.narrowing)
        end = self.terms.value(node.end, item, node.narrowing)
        if not start.has_values:
            return node.kind == "misses", False
        begin = Possible(start.values, start.low, start.high)
        if end.none:
            running = begin.map(lambda d: max(d, self.case.as_of))
            if begin.values is None and begin.high is None:
                running = Possible(None, self.case.as_of, None)
            end = Possible(end.values, end.low, end.high) | running
        if not start.none:
            end = end.cut(begin.low, None)
        begin = begin.cut(None, end.high) if end.has_values else begin
        if begin.empty or end.empty:
            return False, False
        first, last = node.first, node.last
        if node.kind == "meets":
            return (last is None or _le(begin.high, last)) and (first is None or _le(first, end.low)), False
        overlaps = _may_le(begin.low, last) and _may_le(first, end.high)
        return not overlaps, False

    def _linked(self, left: tuple[str, ...], right: tuple[str, ...], item: Item) -> Rails:
        (a, a_none), (b, b_none) = self.terms.walk(item, left), self.terms.walk(item, right)
        one_item = len(a) == 1 == len(b) and a[0].id is not None and a[0].id == b[0].id
        apart = not {x.id for x in a} & {x.id for x in b}
        return one_item and not a_none and not b_none, apart

    # ---- crosses

    def cross(self, node: Node, item: Item) -> GroundCross:
        """Where a cross reads, for an item."""
        match node:
            case Through(links, scope, narrowed, plain):
                found, none = self.terms.walk(item, links)
                sure = len(found) == 1 and not none and found[0].id is not None
                number = narrowed if sure else plain
                targets = tuple((self.index[scope, t.id], number) for t in found)
                return GroundThrough(targets, none)
            case Counted():
                return self._counted(node, item)
            case DueDay():
                return self._due(node, item)
            case _:
                raise TypeError(f"{node} is not a cross")

    def _counted(self, node: Counted, item: Item) -> AtLeast:
        if node.link is not None:
            found = item.links.get(node.link)
            many = found if isinstance(found, Many) else Many(frozenset())
            items = tuple((self.index[node.scope, i], node.where, True, False) for i in sorted(many.ids))
            return AtLeast(node.n, items, many.complete)
        rows = []
        for other in self.case.items[node.scope]:
            sure, apart = self.linked(other, node.via, item)
            rows.append((self.index[node.scope, other.id], node.where, sure, apart))
        complete = node.scope in self.case.complete
        unnamed = None if complete else (self.index[node.scope, None], node.where)
        return AtLeast(node.n, tuple(rows), complete, unnamed)

    def linked(self, other: Item, via: str | None, item: Item) -> Rails:
        """Whether an item's link names the subject or, of another scope, what its own link names."""
        if via is None:
            return True, False
        scope, many = self.terms.names.link(other.scope, via) or ("", False)
        if many:
            found = other.links.get(via)
            held = found if isinstance(found, Many) else Many(frozenset())
            return (
                item.id is not None and item.id in held.ids,
                item.id is not None and held.complete and item.id not in held.ids,
            )
        _, a = self.terms.targets(other, via)
        b = Single((item.id,)) if scope == item.scope else self.terms.targets(item, via)[1]
        sure = len(a.ids) == 1 and a.ids == b.ids and a.ids[0] is not None and not a.none and not b.none
        return sure, not set(a.ids) & set(b.ids)

    def _due(self, node: DueDay, item: Item) -> Days:
        other = self.terms.value(node.other, item, node.narrowing)
        return Days(
            due_rows(node.deadlines, node.runs, self.terms, item), node.operator, *_ends(other), other.none
        )


def _never_true(found: Possible) -> bool:
    return found.values is not None and True not in found.values


def _le(a: dt.date | None, b: dt.date | None) -> bool:
    return a is not None and b is not None and a <= b


def _may_le(a: dt.date | None, b: dt.date | None) -> bool:
    return a is None or b is None or a <= b


def _ends(found: Possible) -> tuple[int | None, int | None]:
    low, high = (x.toordinal() if isinstance(x, dt.date) else None for x in (found.low, found.high))
    if not found.has_values:
        return 1, 0
    return low, high


def _same_base(left: e.Term, right: e.Term) -> e.Term | None:
    """The day that both sides count from, if each is that day or that day moved by a period."""
    bases = [
        t.day if isinstance(t, e.Shifted) and not isinstance(t.period, e.Slot) else t for t in (left, right)
    ]
    moved = isinstance(left, e.Shifted) or isinstance(right, e.Shifted)
    return (
        bases[0]
        if moved and bases[0] == bases[1] and not isinstance(bases[0], e.Constant | e.AsOf | e.EndOf)
        else None
    )


def _ordered(left: e.Term, right: e.Term) -> bool:
    """The two periods compare the same way whatever the day: both in days, or both in whole months."""
    a, b = (t.period if isinstance(t, e.Shifted) else None for t in (left, right))
    days = all(p is None or (not isinstance(p, e.Slot) and p.months == 0) for p in (a, b))
    return days


def _by_periods(operator: str, left: e.Term, right: e.Term) -> Rails:
    a, b = (
        t.period.days if isinstance(t, e.Shifted) and not isinstance(t.period, e.Slot) else 0
        for t in (left, right)
    )
    return compare(operator, one(a), one(b))


def _only(day: Any) -> Cut:
    return Cut(None, None, (day,), of_time=False)
