# SPDX-License-Identifier: EUPL-1.2
"""Made-up persons of whom nearly everything is known, for tests that walk through the days of the law."""

import copy
from collections.abc import Sequence
from random import Random
from typing import Any

from engine.case.request import read_case
from engine.language.law import Law
from engine.language.source import Fact
from engine.logic.consistency import Contradiction, in_facts, in_statuses
from engine.logic.evaluation import Reference
from tests.law.stories import Data, stories

ITEMS = {"person": "focus", "report": "r1", "investigation": "u1", "incident": "h1", "income": "i1"}
ITEMS |= {"permit": "t1", "application": "a1", "decision": "b1", "placement": "p1"}

RULINGS_KEPT = {"older_limits_apply_under_2025_act": True}
"""Judged of everybody: the rulings that limited a right in the older Act limit it in the new one."""


def persons(law: Law) -> dict[str, Data]:
    """Request bodies without a day: everybody in the stories, and persons drawn."""
    found = {s.name: without_day(told(law, s.case, settled(s.answers))) for s in stories()}
    born = {"barn": "2013-02-03", "ungdom": "2009-02-03", "vuxen": "1990-02-03"}
    for word, day in born.items():
        for number, share in enumerate((0.95, 0.5)):
            found[f"{word} {number}"] = drawn(law, f"{word} {number}", day, share)
    return found


def settled(answers: Data) -> Data:
    """The answers of a story, with the judgement that the turn from one Act to the next needs."""
    return {**answers, "focus": {**RULINGS_KEPT, **answers.get("focus", {})}}


def without_day(body: Data) -> Data:
    """A body that another day can be laid on."""
    return {k: v for k, v in body.items() if k != "as_of"}


def on(body: Data, day: str) -> Data:
    """A person on a day."""
    return {**body, "as_of": day}


def told(law: Law, case: Data, answers: Data) -> Data:
    """A story with all its answers told at once."""
    body = copy.deepcopy(case)
    for id_, known in answers.items():
        places = [i for listed in body.get("lists", {}).values() for i in _items(listed) if i["id"] == id_]
        if id_ not in ("lists", "still_open"):
            for name, value in known.items():
                if value != "not known":
                    _tell(law, places[0] if places else body, law.names.facts[name], value)
    for listed, more in answers.get("lists", {}).items():
        before = body.setdefault("lists", {}).get(listed, [])
        body["lists"][listed] = {"complete": True, "items": [*_items(before), *more]}
    return body


def _items(listed: Any) -> list[Data]:
    found: list[Data] = listed["items"] if isinstance(listed, dict) else listed
    return found


def _tell(law: Law, place: Data, fact: Fact, value: Any) -> None:
    if fact.assessors:
        view = {"value": value, "by": "påhittad", "assessor": fact.assessors[0]}
        place.setdefault("assessments", {})[fact.id] = view
    else:
        place.setdefault("facts", {})[fact.id] = value


def drawn(law: Law, name: str, born: str, share: float) -> Data:
    """A person with an item of each scope and every fact drawn: yes by a share, a date some time ago.

    Each fact is drawn by itself, so that a new fact changes nothing of the others.
    """
    body: Data = {"lists": {"persons": {"complete": True, "items": []}}}
    for scope, declared in law.names.scopes.items():
        place: Data = body
        if scope in ITEMS and scope != "person":
            links = {n: ITEMS[t] for n, t in declared.links.items() if isinstance(t, str)}
            place = {"id": ITEMS[scope], **links}
            body["lists"][declared.list] = {"complete": True, "items": [place]}
        for fact in law.names.facts.values():
            if fact.scope == scope and fact.id not in ("person_age", "person_birth_date"):
                _tell(law, place, fact, _value(fact, Random(f"{name} {fact.id}"), share))
    _tell(law, body, law.names.facts["person_birth_date"], born)
    return body


def _value(fact: Fact, dice: Random, share: float) -> Any:
    if fact.type == "bool":
        return dice.random() < share
    if fact.none and dice.random() < 0.5:
        return "none"
    if fact.type == "enum":
        return dice.choice(sorted(fact.values or {}))
    day = f"202{dice.choice('1234')}-0{dice.randint(1, 6)}-15"
    of_type = {"date": day, "month": day[:7], "int": dice.randint(1, 4), "money": "1000.00"}
    return of_type[fact.type]


def consistent(reference: Reference, body: Data, days: Sequence[str]) -> Data:
    """A person without the answers that cannot all be true on some of these days."""
    body = copy.deepcopy(body)
    while sum(_dropped(reference, body, day) for day in days):
        pass
    return body


def _dropped(reference: Reference, body: Data, day: str) -> bool:
    """Take away what contradicts on a day; whether there was anything.

    Where only statuses contradict, the last answer goes.
    """
    law = reference.compiled.law
    case = read_case(on(body, day), law)
    found: list[Contradiction] = in_facts(law, case) or in_statuses(reference.evaluate(case))
    places = [body, *(i for listed in body.get("lists", {}).values() for i in _items(listed))]
    told = [
        (place[part], name)
        for contradiction in found
        for place in places
        if place.get("id", "focus") == contradiction.item.id
        for part in ("facts", "assessments")
        for name in contradiction.facts or list(place.get("facts", {}))[-1:]
        if name in place.get(part, {})
    ]
    for part, name in told:
        part.pop(name, None)
    return bool(told)
