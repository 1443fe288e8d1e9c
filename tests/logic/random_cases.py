# SPDX-License-Identifier: EUPL-1.2
"""Random requests for the random laws, and narrower ones."""

import json
from random import Random
from typing import Any

from tests.logic.random_laws import Drawn
from tests.logic.random_vocabulary import DAYS, FACTS, LINKS


def body(dice: Random, drawn: Drawn) -> dict[str, Any]:
    """A random request; what it leaves out is unknown."""
    sizes = {"person": 1, "report": 2, "review": 1, "event": 1, "income": 2}
    known = dice.choice([0.3, 0.6, 0.8])
    ids = {s: [f"{s[0]}{s[1]}{n}" for n in range(dice.randint(0, most))] for s, most in sizes.items()}
    if drawn.scope != "person" and not ids[drawn.scope]:
        ids[drawn.scope] = ["x1"]
    people = ["focus", *ids["person"]]
    lists: dict[str, Any] = {}
    for scope, named in ids.items():
        items = [{"id": i, **links(dice, scope, ids, people), **item(dice, scope, known)} for i in named]
        complete = dice.random() < 0.6
        if items or complete or dice.random() < 0.5:
            lists[f"{scope}s"] = {"complete": True, "items": items} if complete else items
    made = {"as_of": dice.choice(DAYS), **item(dice, "person", known), "lists": lists}
    if dice.random() < 0.5:
        made["facts"]["h"] = dice.random() < 0.5
    return made


def links(dice: Random, scope: str, ids: dict[str, list[str]], people: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, target in LINKS[scope].items():
        if isinstance(target, list):
            held = [p for p in people if dice.random() < 0.5]
            found[name] = {"complete": True, "items": held} if dice.random() < 0.6 else held
        elif dice.random() < 0.8:
            options = people if target == "person" else ids[target]
            options = [*options, "none"] if dice.random() < 0.3 or not options else options
            if dice.random() < 0.3 and len(options) > 1:
                found[name] = {"one_of": dice.sample(options, 2)}
            else:
                found[name] = dice.choice(options)
    return found


def values(fact: dict[str, Any]) -> list[Any]:
    """Every value of a fact, or some, as a request writes them."""
    kind = fact["type"]
    found: list[Any] = {
        "bool": [True, False],
        "int": [0, 1, 2],
        "money": ["0.00", "1.00", "1.50", "3.00"],
        "month": ["2025-06", "2025-07"],
        "enum": ["x", "y", "z"],
        "date": list(DAYS),
    }[kind]
    if kind == "date" and str(fact["range"]["from"]).startswith("2007"):
        found = ["2007-06-29", "2007-06-30", "2007-07-01", "2007-07-02"]
    return [*found, "none"] if fact.get("none") else found


def item(dice: Random, scope: str, known: float) -> dict[str, Any]:
    """Random facts and assessments of an item."""
    facts: dict[str, Any] = {}
    views: dict[str, Any] = {}
    for name, short in FACTS[scope].items():
        fact = {"type": short} if isinstance(short, str) else short
        roll = dice.random()
        if "assessors" in fact:
            if roll < known:
                views[name] = [
                    {
                        "value": dice.random() < 0.5,
                        "assessor": dice.choice(["board", "migration_court", "client"]),
                    }
                    for _ in range(dice.randint(1, 2))
                ]
        elif roll < known:
            facts[name] = dice.choice(values(fact))
        elif dice.random() < 0.3:
            facts[name] = doubt(dice, fact)
    return {"facts": facts, "assessments": views}


def doubt(dice: Random, fact: dict[str, Any]) -> Any:
    """A random set of values."""
    some = dice.sample(values(fact), 2)
    if fact["type"] in ("date", "int", "month") and "none" not in some and dice.random() < 0.7:
        return {"from": min(some), "to": max(some)}
    return {"one_of": some} if dice.random() < 0.9 else None


def narrower(dice: Random, body: dict[str, Any]) -> dict[str, Any]:
    """The same case with more known: an answer more, one value of two dropped, an item more, a list complete.

    Assessments stay as they are: ``clear`` is the one construct where a new one may turn an answer.
    """
    made = json.loads(json.dumps(body))
    _learn(dice, "person", made["facts"])
    for name, listed in made["lists"].items():
        scope = name[:-1]
        items = listed["items"] if isinstance(listed, dict) else listed
        for one in items:
            _learn(dice, scope, one["facts"])
            for link, value in one.items():
                if (
                    isinstance(value, dict)
                    and "one_of" in value
                    and link in LINKS[scope]
                    and dice.random() < 0.5
                ):
                    one[link] = dice.choice(value["one_of"])
                elif isinstance(value, list) and link in LINKS[scope] and dice.random() < 0.3:
                    one[link] = {"complete": True, "items": value}
        if isinstance(listed, list) and dice.random() < 0.5:
            more = [{"id": "z9", "facts": {}, "assessments": {}}] if dice.random() < 0.5 else []
            whole = dice.random() < 0.5
            made["lists"][name] = {"complete": True, "items": items + more} if whole else items + more
    return made


def _learn(dice: Random, scope: str, facts: dict[str, Any]) -> None:
    for name, short in FACTS[scope].items():
        fact = {"type": short} if isinstance(short, str) else short
        if "assessors" in fact or dice.random() < 0.6:
            continue
        told = facts.get(name)
        if told is None:
            facts[name] = dice.choice(values(fact))
        elif isinstance(told, dict) and "one_of" in told:
            facts[name] = dice.choice(told["one_of"])
        elif isinstance(told, dict):
            facts[name] = dice.choice([told["from"], told["to"]])


def shuffled(dice: Random, data: Any) -> Any:
    """The same lists and objects in another order; only for what has none."""
    if isinstance(data, dict):
        keys = list(data)
        dice.shuffle(keys)
        return {k: shuffled(dice, data[k]) if k not in ORDERED else data[k] for k in keys}
    if isinstance(data, list):
        return dice.sample([shuffled(dice, x) for x in data], len(data))
    return data


COMPARISONS = ("eq", "lt", "le", "gt", "ge", "in", "span", "range")
TERMS = ("plus", "minus", "latest", "earliest", "age", "birthday", "end_of")
LINES = ("divide", "times", "choose", "lines")
ORDERED = frozenset((*COMPARISONS, *TERMS, *LINES, "first_of", "cells", "transitions", "j"))
"""Keys whose lists have an order of their own."""
