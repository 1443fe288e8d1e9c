# SPDX-License-Identifier: EUPL-1.2
"""The value of a term in a case: always the set of what is possible."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from engine.case.model import Case, Item, Single
from engine.case.ranges import full_range
from engine.case.values import (
    NOTHING,
    ONLY_NONE,
    Possible,
    interval,
    one,
    possible,
)
from engine.language import expressions as e
from engine.language.calendar import Period, age, birthday, end_of, shift
from engine.language.law import Law
from engine.language.names import ore
from engine.logic.nodes import Cut, Narrowing
from engine.logic.versions import reachable

_MANY = 400
"""A finite product larger than this is taken as an interval."""


class Terms:
    """Reads the terms of one case."""

    def __init__(self, law: Law, case: Case, slots: dict[str, Any] | None = None) -> None:
        self.law = law
        self.names = law.names
        self.case = case
        self.slots = slots or {}
        self._items = {(i.scope, i.id): i for i in case.subjects()}
        self._full = law.ranges

    def item(self, scope: str, id_: str | None) -> Item:
        """An item by name; the unnamed one by ``None``."""
        return self._items[scope, id_]

    def targets(self, item: Item, link: str) -> tuple[str, Single]:
        """The scope a single link leads to, and what it may mean."""
        scope, _ = self.names.link(item.scope, link) or ("", False)
        found = item.links.get(link)
        if isinstance(found, Single):
            return scope, found
        ids: tuple[str | None, ...] = tuple(i.id for i in self.case.items[scope])
        return scope, Single(ids if scope in self.case.complete else (*ids, None))

    def walk(self, item: Item, links: tuple[str, ...]) -> tuple[list[Item], bool]:
        """Every item that links may lead to, and whether they may lead nowhere."""
        found, none = [item], False
        for link in links:
            after: list[Item] = []
            for here in found:
                scope, single = self.targets(here, link)
                none = none or single.none
                after += [t for i in single.ids if (t := self._items[scope, i]) not in after]
            found = after
        return found, none

    def full(self, fact: str) -> Possible:
        """Every value of a fact."""
        known = self._full.get(fact)
        if known is None:
            known = self._full[fact] = full_range(self.names.facts[fact])
        return known

    def fact(self, item: Item, name: str) -> Possible:
        """The possible values of a fact of an item."""
        known = item.facts.get(name)
        return self.full(name) if known is None else known

    # ---- terms

    def value(self, term: e.Term, item: Item, narrowing: Narrowing = ()) -> Possible:
        """The possible values of a term of an item, under the cells it is read in."""
        found = self._value(term, item, narrowing)
        for narrowed, cut in narrowing:
            if narrowed == term:
                found = apply(cut, found)
        return found

    def _value(self, term: e.Term, item: Item, narrowing: Narrowing) -> Possible:
        match term:
            case e.Constant(value):
                return one(value)
            case e.AsOf():
                return one(self.case.as_of)
            case e.Path(links, name):
                return self._path(item, links, name)
            case e.Shifted(day, period):
                return self.shifted(day, period, item, narrowing)
            case e.EndOf(unit, day):
                return self.value(day, item, narrowing).map(lambda d: end_of(unit, d))
            case e.Extreme(latest, parts):
                return extreme([self.value(p, item, narrowing) for p in parts], latest=latest)
            case e.Birthday(person, years):
                return self._born(person, item, narrowing).map(lambda d: birthday(d, years))
            case e.Age(person, on):
                return ages(self._born(person, item, narrowing), self.value(on, item, narrowing))
            case e.Parameter(id_, at):
                return self._parameter(id_, self.value(at, item, narrowing))
            case e.Slot(id_):
                return self._slot(id_)
            case _:
                raise TypeError(f"{term} has no value of its own")

    def _path(self, item: Item, links: tuple[str, ...], name: str) -> Possible:
        if not links:
            return self.fact(item, name)
        found, none = self.walk(item, links)
        result = ONLY_NONE if none else NOTHING
        for target in found:
            result = result | self.fact(target, name)
        return result

    def _born(self, person: tuple[str, ...], item: Item, narrowing: Narrowing) -> Possible:
        return self.value(e.Path(person, "person_birth_date"), item, narrowing)

    def shifted(
        self, day: e.Term, period: Period | e.Slot, item: Item, narrowing: Narrowing = ()
    ) -> Possible:
        """A day moved by a period, or by any period that a slot allows."""
        start = self.value(day, item, narrowing)
        whole = isinstance(day, e.EndOf)
        lengths = self._durations(period)
        moved = [start.map(lambda d, p=p: shift(d, p, to_month_end=whole)) for p in lengths]  # type: ignore[misc]
        if len(moved) == 1:
            return moved[0]
        if not start.has_values:
            return start
        return interval(moved[0].low, moved[1].high, none=start.none)

    def _durations(self, period: Period | e.Slot) -> list[Period]:
        """One period, or the shortest and the longest that a slot allows."""
        if isinstance(period, Period):
            return [period]
        given = self.slots.get(period.id)
        slot = self.names.slots[period.id]
        if given is not None:
            return [Period.parse(str(given))]
        return [Period.parse(str(slot.min or "P0D")), Period.parse(str(slot.max or "P9999Y"))]

    def _slot(self, id_: str) -> Possible:
        given, slot = self.slots.get(id_), self.names.slots[id_]
        read: Callable[[Any], Any] = dt.date.fromisoformat if slot.type == "date" else int
        if given is not None:
            return one(read(given))
        return interval(*(None if x is None else read(x) for x in (slot.min, slot.max)))

    def _parameter(self, id_: str, at: Possible) -> Possible:
        """The values in force on any possible day; a day without a value leaves it open."""
        parameter = self.law.parameters[id_]
        versions = reachable(parameter, at)
        if versions is None:
            return Possible(None)
        written = [v.value or "0" for v in versions]
        return possible(ore(w) if parameter.unit == "SEK" else int(w) for w in written)


def apply(cut: Cut, found: Possible) -> Possible:
    """What a cell leaves of a term's values."""
    if cut.of_time and found.none:
        return found
    values = Possible(found.values, found.low, found.high).cut(cut.low, cut.high)
    if cut.among is None:
        return values
    wanted = cut.among
    if values.values is not None:
        return values.keep(lambda v: v in wanted)
    return possible(v for v in wanted if not values.cut(v, v).empty)


def outside(cut: Cut | None, found: Possible, as_of: dt.date) -> bool:
    """No possible value lies in the cell; in a cell of time ``none`` is read as the day asked for."""
    if cut is None:
        return not found.none
    if cut.of_time and found.none:
        found = Possible(found.values, found.low, found.high) | one(as_of)
    return apply(cut, found).empty


def ages(born: Possible, on: Possible) -> Possible:
    """Whole years lived on a day, over every possible birth and day."""
    none = born.none or on.none
    if not born.has_values or not on.has_values:
        return possible([], none=none)
    if born.values is not None and on.values is not None and len(born.values) * len(on.values) <= _MANY:
        return possible({age(b, d) for b in born.values for d in on.values}, none=none)
    low = age(born.high, on.low) if born.high is not None and on.low is not None else None
    high = age(born.low, on.high) if born.low is not None and on.high is not None else None
    return interval(low, high, none=none)


def extreme(values: list[Possible], *, latest: bool) -> Possible:
    """The latest or the earliest; a day that may not have come may be skipped."""
    pick = max if latest else min
    sure = [v for v in values if not v.none]
    some = [v for v in values if v.has_values]
    if not some:
        return possible([], none=not sure)
    outer = [v.high if latest else v.low for v in some]
    inner = [v.low if latest else v.high for v in (sure or some)]
    far = None if None in outer else pick(outer)
    known = [x for x in inner if x is not None]
    if sure:
        near = pick(known) if known else None
    else:
        near = None if None in inner else (min if latest else max)(inner)
    low, high = (near, far) if latest else (far, near)
    return interval(low, high, none=not sure)
