# SPDX-License-Identifier: EUPL-1.2
"""A request body as a case: every name checked, every value in its range, nothing guessed."""

import datetime as dt
from typing import Any

from engine.case.ages import births, narrowed
from engine.case.assessments import assessed
from engine.case.items import ItemReader
from engine.case.model import FOCUS, TOP, Case, Item, Many, Single
from engine.case.problems import CaseError, CaseProblem, pointer
from engine.language.law import Law
from engine.language.problems import nearest

FIRST_DAY, LAST_DAY = dt.date(2022, 1, 1), dt.date(2031, 12, 31)
MAX_ITEMS = 60
_BODY = frozenset(
    {
        "as_of",
        "amendments",
        "facts",
        "assessments",
        "lists",
        "sources",
        "not_known",
        "law_sha256",
        "explain",
        "include",
    }
)


def read_case(body: object, law: Law) -> Case:
    """Read a request body; raises :class:`CaseError` with a pointer to each thing that is wrong."""
    reader = _Reader(law)
    case = reader.read(body)
    if reader.problems or case is None:
        raise CaseError(reader.problems)
    return case


class _Reader:
    def __init__(self, law: Law) -> None:
        self.law = law
        self.names = law.names
        self.problems: list[CaseProblem] = []

    def wrong(self, where: tuple[str | int, ...], code: Any, detail: str) -> None:
        self.problems.append(CaseProblem(pointer(*where), code, detail))

    def read(self, body: object) -> Case | None:
        if not isinstance(body, dict):
            self.wrong((), "wrong-type", "a case is an object with as_of, facts, lists …")
            return None
        for key in body.keys() - _BODY:
            self.wrong(
                (key,), "unknown-fact", f"no part of a case is called {key[:60]!r}{nearest(key, _BODY)}"
            )
        as_of = self.day(body.get("as_of"))
        if as_of is None:
            return None
        self.items = ItemReader(self.law, as_of, self.problems)
        items, complete = self.lists(body.get("lists") or {})
        self.focus(body, items)
        case = Case(as_of, items, frozenset(complete))
        self.link(case)
        self.finish(case)
        return case

    def day(self, written: object) -> dt.date | None:
        if not isinstance(written, str):
            self.wrong(
                ("as_of",), "wrong-type", "as_of is required: the day the question is asked for, YYYY-MM-DD"
            )
            return None
        try:
            day = dt.date.fromisoformat(written) if len(written) == 10 else None
        except ValueError:
            day = None
        if day is None:
            self.wrong(("as_of",), "wrong-type", "as_of takes a day written YYYY-MM-DD")
        elif not FIRST_DAY <= day <= LAST_DAY:
            self.wrong(("as_of",), "outside-corpus", f"the law is held from {FIRST_DAY} to {LAST_DAY}")
            return None
        return day

    # ---- lists

    def lists(self, written: object) -> tuple[dict[str, list[Item]], set[str]]:
        items: dict[str, list[Item]] = {scope: [] for scope in self.names.scopes}
        complete = {s for s, d in self.names.scopes.items() if d.single}
        if not isinstance(written, dict):
            self.wrong(("lists",), "wrong-type", "lists is an object of lists")
            return items, complete
        known = {d.list: s for s, d in self.names.scopes.items()}
        for name, value in written.items():
            scope = known.get(name)
            if scope is None:
                self.wrong(
                    ("lists", name), "unknown-fact", f"no list is called {name[:60]!r}{nearest(name, known)}"
                )
                continue
            listed, said = self.listed(name, value)
            if said:
                complete.add(scope)
            items[scope] = self.read_items(scope, name, listed, isinstance(value, dict))
        return items, complete

    def listed(self, name: str, value: object) -> tuple[list[Any], bool]:
        inner = value
        said = False
        if isinstance(value, dict):
            inner, said = value.get("items", []), value.get("complete", False)
            for key in value.keys() - {"items", "complete"}:
                self.wrong(("lists", name, key), "unknown-fact", "a list has items and complete")
        if not isinstance(said, bool) or not isinstance(inner, list):
            self.wrong(
                ("lists", name),
                "wrong-type",
                "a list is an array, or {complete: true or false, items: array}",
            )
            return [], False
        if len(inner) > MAX_ITEMS:
            self.wrong(
                ("lists", name), "too-large", f"has {len(inner)} items; a list holds at most {MAX_ITEMS}"
            )
            return [], False
        return inner, said

    def read_items(self, scope: str, name: str, listed: list[Any], wrapped: bool) -> list[Item]:
        result: list[Item] = []
        for n, data in enumerate(listed):
            where = ("lists", name, "items", n) if wrapped else ("lists", name, n)
            item = self.items.read(scope, data, where)
            if item is None:
                continue
            if any(i.id == item.id for i in result):
                self.wrong((*where, "id"), "contradiction", f"the id {item.id!r} is used twice in the list")
            result.append(item)
        return result

    # ---- the focus person and facts at the top

    def focus(self, body: dict[str, Any], items: dict[str, list[Item]]) -> None:
        focus = next((i for i in items["person"] if i.id == FOCUS), None)
        if focus is None:
            focus = Item("person", FOCUS)
            items["person"].insert(0, focus)
        else:
            items["person"].remove(focus)
            items["person"].insert(0, focus)
        for scope, scope_ in self.names.scopes.items():
            if scope_.single and not items[scope]:
                items[scope].append(Item(scope, scope))
        listed = {scope for scope, found in items.items() if found and not self.names.scopes[scope].single}
        for part in ("facts", "assessments", "not_known"):
            self.top(part, body.get(part), items, focus, listed)
        self.sources(body.get("sources"), focus)

    def top(
        self, part: str, written: object, items: dict[str, list[Item]], focus: Item, listed: set[str]
    ) -> None:
        if written is None:
            return
        if not isinstance(written, dict):
            self.wrong((part,), "wrong-type", f"{part} is an object")
            return
        for name, value in written.items():
            fact = self.names.facts.get(name)
            if fact is None:
                self.items.unknown((part, name), name)
                continue
            owner = focus if fact.scope == "person" else self.owner(fact.scope, items, (part, name), listed)
            if owner is not None:
                self.items.put(owner, part, fact, value, (part, name))

    def owner(
        self, scope: str, items: dict[str, list[Item]], where: tuple[str, ...], listed: set[str]
    ) -> Item | None:
        """The item that a fact of another scope at the top speaks of: the one named ``top``."""
        if self.names.scopes[scope].single:
            return items[scope][0]
        if scope in listed:
            name = self.names.scopes[scope].list
            self.wrong(
                where, "contradiction", f"is a fact of {scope}, and {name} are listed; put it in one of them"
            )
            return None
        top = next((i for i in items[scope] if i.id == TOP), None)
        if top is None:
            top = Item(scope, TOP)
            for link, target in self.names.scopes[scope].links.items():
                if target == "person":
                    top.links[link] = Single((FOCUS,))
            items[scope].append(top)
        return top

    def sources(self, written: object, focus: Item) -> None:
        if written is None:
            return
        if not isinstance(written, dict):
            self.wrong(("sources",), "wrong-type", "sources is an object")
            return
        for name, value in written.items():
            if name not in self.names.facts:
                self.items.unknown(("sources", name), name)
            else:
                self.items.source(focus, name, value, ("sources", name))

    # ---- links, judgements, ages

    def link(self, case: Case) -> None:
        for scope, found in case.items.items():
            for item in found:
                self.items.check_links(case, item)
                for name in self.names.scopes[scope].links:
                    self.default_link(case, item, name)
        for item, relation in self.items.relations:
            self.relate(case, item, relation)

    def default_link(self, case: Case, item: Item, name: str) -> None:
        target, many = self.names.link(item.scope, name) or ("", False)
        if name in item.links:
            return
        if many:
            item.links[name] = Many(frozenset())
        else:
            item.links[name] = self.any_of(case, target)

    def any_of(self, case: Case, scope: str) -> Single:
        ids: tuple[str | None, ...] = tuple(i.id for i in case.items[scope])
        return Single(ids if scope in case.complete else (*ids, None))

    def relate(self, case: Case, item: Item, relation: str) -> None:
        """What a relation to the focus person says of links; who is family is close, too."""
        focus = case.items["person"][0]
        if item.id is None or item is focus:
            return
        if relation == "child":
            item.links["guardians"] = _with(item.links.get("guardians"), FOCUS)
        elif relation == "guardian":
            focus.links["guardians"] = _with(focus.links.get("guardians"), item.id)
        elif relation == "partner":
            focus.links["partner"], item.links["partner"] = Single((item.id,)), Single((FOCUS,))
        if relation != "other":
            focus.links["close_to"] = _with(focus.links.get("close_to"), item.id)
            item.links["close_to"] = _with(item.links.get("close_to"), FOCUS)

    def finish(self, case: Case) -> None:
        """Judgements from their assessments, and birth days from ages that were told."""
        for found in case.items.values():
            for item in found:
                for name, views in item.assessments.items():
                    item.facts[name] = assessed(views, self.names.facts[name].assessors)
                told = item.facts.get("person_age")
                if told is not None and item.scope == "person":
                    on = self.items.told_on.get((item.id, "person_age"), case.as_of)
                    item.facts["person_birth_date"] = narrowed(
                        item.facts.get("person_birth_date"), births(told, on)
                    )
                    if item.facts["person_birth_date"].empty:
                        detail = "the age and the birth date contradict each other"
                        self.wrong(self.items.where(item, "person_age"), "contradiction", detail)
                born = item.facts.get("person_birth_date")
                if born is not None and born.low is not None and born.low > case.as_of:
                    self.wrong(
                        self.items.where(item, "person_birth_date"), "out-of-range", "lies after as_of"
                    )


def _with(link: Single | Many | None, id_: str) -> Many:
    before = link if isinstance(link, Many) else Many(frozenset())
    return Many(before.ids | {id_}, before.complete)
