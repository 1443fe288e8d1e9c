# SPDX-License-Identifier: EUPL-1.2
"""A client who answers whatever is asked, as the dice fall."""

from random import Random
from typing import Any

from engine.case.problems import CaseError
from engine.service import INCLUDABLE, Engine
from tests.logic import random_cases, random_laws
from tests.logic.random_cases import links, values
from tests.logic.random_vocabulary import FACTS, LINKS

Data = dict[str, Any]


def settled(dice: Random, family: str) -> Data | None:
    """What is left open of a random case when every question was answered; ``None`` if answers contradict."""
    drawn = random_laws.draw(dice, family)
    body = {**fixed(dice, random_cases.body(dice, drawn)), "include": list(INCLUDABLE), "explain": "none"}
    with Engine(drawn.files, workers=0) as engine:
        try:
            return answered(dice, engine, body)[0]
        except CaseError as error:
            if {p.code for p in error.problems} <= {"contradiction", "out-of-range"}:
                return None
            raise


def fixed(dice: Random, body: Data) -> Data:
    """The same case with every list and many-valued link said to be complete: what exists is settled."""
    lists = {}
    for scope, target in LINKS.items():
        if target.get("single"):
            continue
        listed = body["lists"].get(f"{scope}s", [])
        items = listed["items"] if isinstance(listed, dict) else listed
        lists[f"{scope}s"] = {"complete": True, "items": [_whole(scope, i) for i in items]}
    people = lists["persons"]["items"]
    focus = {"id": "focus", **links(dice, "person", {}, ["focus", *(p["id"] for p in people)])}
    lists["persons"]["items"] = [_whole("person", focus), *people]
    return {**body, "lists": lists}


def _whole(scope: str, item: Data) -> Data:
    made = dict(item)
    for name, target in LINKS[scope].items():
        if isinstance(target, list):
            held = made.get(name, [])
            made[name] = {"complete": True, "items": held["items"] if isinstance(held, dict) else held}
    return made


def answered(dice: Random, engine: Engine, body: Data, rounds: int = 30) -> tuple[Data, int]:
    """The answer when nothing more is asked but whether lists are complete, and the rounds it took."""
    for n in range(rounds):
        answer = engine.evaluate(body)
        asked = [q for q in answer["questions"] if q["list"] is None]
        if not asked and not answer["assessments_needed"]:
            return answer, n
        for question in (*asked, *answer["assessments_needed"]):
            _tell(dice, body, question)
    raise AssertionError(f"asked for ever: {asked}, {answer['assessments_needed']}")


def _tell(dice: Random, body: Data, question: Data) -> None:
    scope, id_ = question["subject"]["scope"], question["subject"]["id"]
    item = body if scope == "household" else _item(body, scope, id_)
    if "assessor" in question:
        view = {"value": dice.random() < 0.5, "assessor": question["assessor"]}
        item.setdefault("assessments", {})[question["fact"]] = [view]
    elif question["link"] is not None:
        target = LINKS[scope][question["link"]]
        ids = [i["id"] for i in body["lists"][f"{target}s"]["items"]]
        listed = body["lists"][f"{scope}s"]["items"]
        next(i for i in listed if i["id"] == id_)[question["link"]] = dice.choice([*ids, "none"])
    else:
        short = FACTS[scope][question["fact"]]
        options = values({"type": short} if isinstance(short, str) else short)
        item.setdefault("facts", {})[question["fact"]] = dice.choice(options)


def _item(body: Data, scope: str, id_: str) -> Data:
    items = body["lists"][f"{scope}s"]["items"]
    if scope == "person" and id_ == "focus":
        return body
    return next(i for i in items if i["id"] == id_)
