# SPDX-License-Identifier: EUPL-1.2
"""Random amendments with open slots, and the laws they leave, laid over by hand."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from engine.language.builder import Builder
from engine.language.files import read_files, with_head
from engine.language.law import Law
from engine.language.loader import law_of
from engine.language.source import AmendmentSlot, LawFile
from tests.language import building
from tests.logic.random_laws import Drawn, Maker
from tests.logic.random_vocabulary import DAYS

NAME = "sou"
_NEVER = {"to": "0001-01-01", "began": "introduced"}
Data = Any


@dataclass(frozen=True)
class Amended:
    """A random law with an amendment beside it, the slots that are filled, and every law that is left."""

    drawn: Drawn
    files: dict[str, Any]
    given: dict[str, Any]
    laws: list[Law]
    day: str | None


def draw(dice: Random) -> Amended:
    """A law, an amendment of it, and its family."""
    maker = Maker(dice, dice.choice(["base", "exceptions", "first_of", "lists", "due"]), scope="person")
    files = maker.files()
    drawn = Drawn(files, law_of(files), "slots", "person")
    maker.slots = True
    maker.some.add("slots")
    amendment = _amendment(dice, maker, drawn)
    given: dict[str, Any] = {}
    if dice.random() < 0.4:
        given["C"] = dice.choice("pq")
    if given.get("C") == "p" and dice.random() < 0.3:
        given["B"] = dice.sample(["t.o0", "t.o1"], dice.randint(0, 2))
    if dice.random() < 0.3:
        given["N"] = dice.randint(1, 3)
    if dice.random() < 0.3:
        given["L"] = dice.choice(["P1D", "P2D", "P3D"])
    if amendment["amendment"]["in_force"] == {"slot": "I"} and dice.random() < 0.4:
        given["I"] = dice.choice(DAYS)
    day = given.get("I") or (amendment["amendment"]["in_force"] if dice_day(amendment) else None)
    laws = [_laid(files, amendment, f, day, given) for f in _fillings(given, day)]
    whole = {**files, f"amendments/{NAME}/amendment.yaml": amendment}
    return Amended(drawn, whole, given, laws, day)


def dice_day(amendment: Data) -> bool:
    """Whether the amendment itself says when it would enter into force."""
    return isinstance(amendment["amendment"]["in_force"], str)


def _amendment(dice: Random, maker: Maker, drawn: Drawn) -> Data:
    scope = maker.statuses["st0"]
    slotted = [
        {"ge": ["n", {"slot": "N"}]},
        {"lt": ["n", {"slot": "N"}]},
        {"le": [{"plus": ["q", {"slot": "L"}]}, "d"]},
    ]
    when = (
        dice.choice(slotted) if scope == "person" and dice.random() < 0.5 else maker.leaf(scope, plain=True)
    )
    added = {"id": "t.x0", "scope": scope, "status": "st0", "when": when}
    operations: list[Data] = [
        {
            "id": "O1",
            "op": "add",
            "when_slot": {"C": [dice.choice("pq")]},
            "except_in": {"slot": "B"},
            "rule": added,
        }
    ]
    if dice.random() < 0.3:
        operations[0].pop("except_in")
    change = {"when": maker.condition("person", 1)}
    if "deadlines" in next(r for r in drawn.files["law/t/all.yaml"]["rules"] if r["id"] == "t.o0"):
        change["deadlines"] = [{"kind": "within", "within": {"slot": "L"}, "from": "q"}]
    operations.append(
        {"id": "O2", "op": "replace", "when_slot": {"C": ["q"]}, "rule": "t.o0", "with": change}
    )
    if dice.random() < 0.4:
        target = dice.choice([r for r in drawn.law.rules if r != "t.o0"])
        operations.append(
            {"id": "O3", "op": "repeal", "rule": target, "when_slot": {"C": [dice.choice("pq")]}}
        )
    if dice.random() < 0.4:
        more = {"id": "t.x1", "scope": "person", "gives": "o", "when": maker.condition("person", 1)}
        if dice.random() < 0.5:
            more["deadlines"] = [{"kind": "within", "within": "P1D", "from": "d"}]
        operations.append({"id": "O4", "op": "add", "rule": more})
    return {
        "amendment": {"id": NAME, "in_force": dice.choice([{"slot": "I"}, DAYS[1], DAYS[2]])},
        "slots": {
            "C": {"type": "choice", "values": ["p", "q"]},
            "B": {"type": "set", "values": ["t.o0", "t.o1"], "needs": {"C": ["p"]}},
            "N": {"type": "number", "min": 1, "max": 3},
            "L": {"type": "duration", "min": "P1D", "max": "P3D"},
            "I": {"type": "date"},
        },
        "operations": operations,
        "read": building.READ,
        "wording": {},
    }


def _fillings(given: Data, day: str | None) -> Iterator[Data]:
    """Every filling of the choices: ``C``, the members of ``B`` (only under ``C: p``), in force or not."""
    for choice in [given["C"]] if "C" in given else ["p", "q"]:
        members = [()] if choice != "p" else [(), ("t.o0",), ("t.o1",), ("t.o0", "t.o1")]
        if "B" in given and choice == "p":
            members = [tuple(given["B"])]
        for left_out in members:
            for in_force in [True] if day else [True, False]:
                yield {"C": choice, "B": left_out, "in_force": in_force}


def _laid(files: Data, amendment: Data, filling: Data, day: str | None, given: Data) -> Law:
    """The law under one filling; slots for numbers and lengths stay open, between the bounds given."""
    head = LawFile.model_validate({k: files["law/t/all.yaml"][k] for k in ("read", "wording")})
    rules = {r["id"]: with_head(r, head) for r in files["law/t/all.yaml"]["rules"]}
    hidden: tuple[str, ...] = ()
    for operation in amendment["operations"] if filling["in_force"] else ():
        if any(filling[s] not in values for s, values in operation.get("when_slot", {}).items()):
            continue
        if operation["op"] == "add":
            rule = {**operation["rule"], "read": building.READ}
            rules[rule["id"]] = {**rule, "wording": {"from": day, "began": "introduced"} if day else {}}
            if "except_in" in operation:
                hidden = tuple(filling["B"])
        elif operation["op"] == "repeal":
            rules[operation["rule"]] = _until(rules[operation["rule"]], day)
        else:
            old = f"{operation['rule']}.old"
            for r in rules.values() if day else ():
                if operation["rule"] in r.get("unless", []):
                    r["unless"] = [*r["unless"], old]
            rules |= _replaced(rules[operation["rule"]], operation["with"], day)
    used = repr(list(rules.values()))
    slots = {k: _narrowed(s, given.get(k)) for k, s in amendment["slots"].items()}
    law = _with_slots(
        {**files, "law/t/all.yaml": {"rules": list(rules.values())}}, slots if "'slot'" in used else {}
    )
    if hidden:
        law.rules["t.x0"] = replace(law.rules["t.x0"], hidden_from=hidden)
    return law


def _with_slots(files: Data, slots: Data) -> Law:
    return Builder(
        read_files(files), (), {k: AmendmentSlot.model_validate(s) for k, s in slots.items()}
    ).build()


def _narrowed(slot: Data, given: Any) -> Data:
    return (
        slot
        if given is None or slot["type"] not in ("number", "duration")
        else {**slot, "min": given, "max": given}
    )


def _until(rule: Data, day: str | None) -> Data:
    """A rule that ends the day before, or that never was."""
    if day is None:
        return {
            **{k: v for k, v in rule.items() if k != "wordings"},
            "when": rule.get("when", "always"),
            "wording": _NEVER,
        }
    return {**rule, "wording": {**rule["wording"], "to": _before(day)}}


def _replaced(rule: Data, change: Data, day: str | None) -> Data:
    """The rule as changed, from a day or throughout; the old wording stands beside it as a rule."""
    changed = {**rule, **change}
    if day is None:
        return {rule["id"]: changed}
    old = {**_until(rule, day), "id": f"{rule['id']}.old"}
    return {rule["id"]: {**changed, "wording": {"from": day, "began": "introduced"}}, old["id"]: old}


def _before(day: str) -> str:
    return (dt.date.fromisoformat(day) - dt.timedelta(days=1)).isoformat()
