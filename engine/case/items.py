# SPDX-License-Identifier: EUPL-1.2
"""One item of a case: its id, links, facts, assessments and what nobody could say."""

import datetime as dt
import re
from typing import Any, cast, get_args

from engine.case.model import Assessment, Case, Item, Many, NotKnown, Single
from engine.case.problems import CaseProblem, pointer
from engine.case.ranges import full_range
from engine.case.values import Possible, interval, possible
from engine.language.expressions import NONE
from engine.language.law import Law
from engine.language.names import value_of
from engine.language.problems import nearest
from engine.language.source import Fact

Where = tuple[str | int, ...]
RELATIONS = ("child", "guardian", "partner", "close", "other")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_PARTS = frozenset({"id", "facts", "assessments", "sources", "not_known", "relation", "answered_for"})
_MAX_ONE_OF = 40


class ItemReader:
    """Reads items and their facts, and gathers what is wrong."""

    def __init__(self, law: Law, as_of: dt.date, problems: list[CaseProblem]) -> None:
        self.names = law.names
        self.actors = law.actors
        self.as_of = as_of
        self.problems = problems
        self.relations: list[tuple[Item, str]] = []
        self.told_on: dict[tuple[str | None, str], dt.date] = {}
        self.places: dict[tuple[str, str | None, str], Where] = {}
        self.link_places: list[tuple[Item, str, Any, Where]] = []

    def wrong(self, where: Where, code: Any, detail: str) -> None:
        """Note what is wrong."""
        self.problems.append(CaseProblem(pointer(*where), code, detail))

    def unknown(self, where: Where, name: str) -> None:
        """A name that is no fact: a status cannot be told, and a misspelt fact has a nearest one."""
        if name in self.names.statuses:
            self.wrong(
                where, "unknown-fact", f"{name!r} is worked out by the rules; give the facts it rests on"
            )
        else:
            self.wrong(
                where, "unknown-fact", f"no fact is called {name[:60]!r}{nearest(name, self.names.facts)}"
            )

    def where(self, item: Item, fact: str) -> Where:
        """Where a fact of an item was told."""
        return self.places.get((item.scope, item.id, fact), ())

    def read(self, scope: str, data: object, where: Where) -> Item | None:
        """One item of a list."""
        if not isinstance(data, dict):
            self.wrong(where, "wrong-type", "an item is an object with an id")
            return None
        id_ = data.get("id")
        if not isinstance(id_, str) or not _ID.fullmatch(id_):
            self.wrong((*where, "id"), "wrong-type", "an item has an id of letters, digits, . _ or -")
            return None
        item = Item(scope, id_, where=where)
        links = self.names.scopes[scope].links
        for key, value in data.items():
            if key in links:
                self.link_places.append((item, key, value, (*where, key)))
            elif key not in _PARTS:
                self.shorthand(item, key, value, (*where, key))
        for part in ("facts", "assessments", "not_known"):
            self.part(item, part, data.get(part), (*where, part))
        self.rest(item, data, where)
        return item

    def shorthand(self, item: Item, key: str, value: object, where: Where) -> None:
        """A fact written directly on the item, by its id with or without the name of the scope before it."""
        fact = next(
            (f for i in (key, f"{item.scope}_{key}") if (f := self.names.facts.get(i)) is not None), None
        )
        if fact is None or fact.scope != item.scope:
            known = [f.id for f in self.names.facts.values() if f.scope == item.scope]
            self.wrong(where, "unknown-fact", f"{item.scope} has no part {key[:60]!r}{nearest(key, known)}")
            return
        self.put(item, "facts", fact, value, where)

    def part(self, item: Item, part: str, written: object, where: Where) -> None:
        """Read the facts, assessments or ``not_known`` of an item."""
        if written is None:
            return
        if not isinstance(written, dict):
            self.wrong(where, "wrong-type", f"{part} is an object")
            return
        for name, value in written.items():
            fact = self.names.facts.get(name)
            if fact is None:
                self.unknown((*where, name), name)
            elif fact.scope != item.scope:
                self.wrong((*where, name), "unknown-fact", f"is a fact of {fact.scope}, not of {item.scope}")
            else:
                self.put(item, part, fact, value, (*where, name))

    def rest(self, item: Item, data: dict[str, Any], where: Where) -> None:
        """Read the relation, whether the item is answered for, and the sources."""
        relation = data.get("relation")
        if relation is not None:
            if item.scope != "person" or relation not in RELATIONS:
                self.wrong(
                    (*where, "relation"),
                    "wrong-type",
                    f"relation is one of {', '.join(RELATIONS)}, for a person",
                )
            else:
                self.relations.append((item, relation))
        answered = data.get("answered_for", True)
        if not isinstance(answered, bool):
            self.wrong((*where, "answered_for"), "wrong-type", "answered_for is true or false")
        else:
            item.answered_for = answered
        sources = data.get("sources")
        if isinstance(sources, dict):
            for name, value in sources.items():
                self.source(item, name, value, (*where, "sources", name))
        elif sources is not None:
            self.wrong((*where, "sources"), "wrong-type", "sources is an object")

    # ---- facts

    def put(self, item: Item, part: str, fact: Fact, value: object, where: Where) -> None:
        """Put a fact, an assessment or the reason why something is not known on an item."""
        if part == "assessments":
            self.assess(item, fact, value, where)
        elif part == "not_known":
            if value not in get_args(NotKnown):
                self.wrong(where, "wrong-type", f"takes one of {', '.join(get_args(NotKnown))}")
            else:
                item.not_known[fact.id] = cast(NotKnown, value)
        elif fact.assessors:
            who = ", ".join(fact.assessors)
            self.wrong(
                where,
                "judgement-as-fact",
                f"is a judgement; put it under assessments with a value (by {who})",
            )
        elif value is not None:
            self.places[(item.scope, item.id, fact.id)] = where
            found = self.value(fact, value, where)
            if found is not None:
                item.facts[fact.id] = found

    def value(self, fact: Fact, written: object, where: Where) -> Possible | None:
        """A written value as the set of what is possible; ``None`` when it is wrong."""
        if isinstance(written, dict):
            return self.doubt(fact, written, where)
        found = self.single(fact, written, where)
        return None if found is None else possible([found])

    def doubt(self, fact: Fact, written: dict[str, Any], where: Where) -> Possible | None:
        """Doubt written as ``from`` and ``to`` or ``one_of``; ``None`` when it is wrong."""
        if set(written) == {"one_of"} and isinstance(written["one_of"], list) and written["one_of"]:
            if len(written["one_of"]) > _MAX_ONE_OF:
                self.wrong(where, "too-large", f"one_of holds at most {_MAX_ONE_OF} values")
                return None
            found = [self.single(fact, v, (*where, "one_of", n)) for n, v in enumerate(written["one_of"])]
            return None if None in found else possible(v for v in found if v is not None)
        if written and not set(written) - {"from", "to"} and fact.type in ("int", "money", "date", "month"):
            ends = {k: None if v is None else self.single(fact, v, (*where, k)) for k, v in written.items()}
            if any(ends[k] is None and written[k] is not None for k in ends):
                return None
            low, high = ends.get("from"), ends.get("to")
            if NONE in (low, high) or (low is not None and high is not None and low > high):
                self.wrong(where, "out-of-range", "from lies after to")
                return None
            full = full_range(fact)
            return interval(full.low if low is None else low, full.high if high is None else high)
        shape = (
            '{"one_of": […]}' if fact.type in ("bool", "enum") else '{"from": …, "to": …} or {"one_of": […]}'
        )
        self.wrong(where, "wrong-type", f"doubt is written {shape}")
        return None

    def single(self, fact: Fact, written: object, where: Where) -> Any:
        """One value in its range; ``None`` when it is wrong."""
        try:
            found = value_of(fact, written)
        except ValueError as error:
            self.wrong(where, "wrong-type", str(error))
            return None
        full = full_range(fact)
        if found != NONE and full.values is None:
            low, high = full.low, full.high
            if (low is not None and found < low) or (high is not None and found > high):
                self.wrong(where, "out-of-range", f"lies outside {low} to {high}")
                return None
        return found

    def assess(self, item: Item, fact: Fact, value: object, where: Where) -> None:
        """Read the assessments of a judgement."""
        if not fact.assessors:
            self.wrong(where, "wrong-type", "is not a judgement; put it under facts")
            return
        listed = value if isinstance(value, list) else [value]
        views = [
            self.view(v, (*where, n) if isinstance(value, list) else where) for n, v in enumerate(listed)
        ]
        item.assessments[fact.id] = tuple(v for v in views if v is not None)

    def view(self, value: object, where: Where) -> Assessment | None:
        """One assessment; ``None`` when it is wrong."""
        if not isinstance(value, dict) or not isinstance(value.get("value"), bool):
            self.wrong(
                where, "wrong-type", "an assessment is {value: true or false, by, assessor, reasons, on}"
            )
            return None
        for key in value.keys() - {"value", "by", "assessor", "reasons", "on"}:
            self.wrong((*where, key), "unknown-fact", "an assessment has value, by, assessor, reasons and on")
        texts = {k: value.get(k) for k in ("by", "reasons")}
        for key, text in texts.items():
            if text is not None and (not isinstance(text, str) or len(text) > 4000):
                self.wrong((*where, key), "wrong-type", "takes a text of at most 4000 characters")
                return None
        assessor = value.get("assessor", "social_welfare_committee")
        if assessor not in self.actors:
            hint = nearest(str(assessor), self.actors)
            self.wrong(
                (*where, "assessor"), "unknown-fact", f"no actor is called {str(assessor)[:60]!r}{hint}"
            )
            return None
        on = self.source_day(value.get("on"), (*where, "on"))
        return Assessment(value["value"], str(assessor), texts["by"], texts["reasons"], on)

    def source_day(self, written: object, where: Where) -> dt.date | None:
        """A day of a source or assessment; ``None`` when there is none or it is wrong."""
        if written is None:
            return None
        try:
            if isinstance(written, str) and len(written) == 10:
                return dt.date.fromisoformat(written)
        except ValueError:
            pass
        self.wrong(where, "wrong-type", "takes a day written YYYY-MM-DD")
        return None

    def source(self, item: Item, name: str, value: object, where: Where) -> None:
        """Where a fact comes from: its kind, and the day it speaks of."""
        if not isinstance(value, dict) or value.keys() - {"kind", "on", "by", "note"}:
            self.wrong(where, "wrong-type", "a source is {kind, on, by, note}")
            return
        on = self.source_day(value.get("on"), (*where, "on"))
        if on is not None:
            self.told_on[(item.id, name)] = on

    # ---- links

    def check_links(self, case: Case, item: Item) -> None:
        """Read the links written on an item, now that every item has a name."""
        for owner, name, value, where in self.link_places:
            if owner is item:
                target, many = self.names.link(item.scope, name) or ("", False)
                known = {i.id for i in case.items[target]}
                found = (
                    self.many(value, known, where) if many else self.one(value, known, where, case, target)
                )
                if found is not None:
                    item.links[name] = found

    def one(
        self, value: object, known: set[str | None], where: Where, case: Case, target: str
    ) -> Single | None:
        """A single link; ``None`` when it is left open or wrong."""
        if value is None:
            return None
        written = value["one_of"] if isinstance(value, dict) and set(value) == {"one_of"} else [value]
        if not isinstance(written, list) or not written or not all(isinstance(v, str) for v in written):
            self.wrong(where, "wrong-type", 'takes an id, "none", null or {"one_of": [ids]}')
            return None
        missing = [v for v in written if v != NONE and v not in known]
        if missing:
            self.wrong(where, "unknown-fact", f"no {target} has the id {missing[0][:60]!r}")
            return None
        return Single(tuple(dict.fromkeys(v for v in written if v != NONE)), NONE in written)

    def many(self, value: object, known: set[str | None], where: Where) -> Many | None:
        """A many-valued link; ``None`` when it is wrong."""
        said = isinstance(value, dict) and value.get("complete") is True
        written = value.get("items", []) if isinstance(value, dict) else value
        if not isinstance(written, list) or not all(isinstance(v, str) for v in written):
            self.wrong(where, "wrong-type", "takes a list of ids, or {complete: true, items: [ids]}")
            return None
        missing = [v for v in written if v not in known]
        if missing:
            self.wrong(where, "unknown-fact", f"no item has the id {missing[0][:60]!r}")
            return None
        return Many(frozenset(written), said)
