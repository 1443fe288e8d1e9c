# SPDX-License-Identifier: EUPL-1.2
"""What is said under a proposal with open choices holds under each way of making them."""

from itertools import product
from random import Random

import pytest

from tests.engine.asking import engine, request
from tests.engine.corpus.amending import VOCABULARY, proposal
from tests.language import building

SLOTS = {
    "S": {"type": "choice", "values": ["p", "q"]},
    "T": {"type": "choice", "values": ["x", "y"], "needs": {"S": ["p"]}},
    "B": {"type": "set", "values": ["t.p1", "t.p2"]},
}
READINGS = [
    {"S": s, **({"T": t} if s == "p" else {}), "B": list(b)}
    for s, t, b in product("pq", "xy", ([], ["t.p1"], ["t.p2"], ["t.p1", "t.p2"]))
    if s == "p" or t == "x"
]
CONDITIONS = ["a", "b", "c", "s", {"not": "b"}, {"all": ["a", "s"]}, {"any": ["c", "s"]}, {"ge": ["n", 3]}]


def law(dice):
    """A small law that gives a duty, a status and a sum, and a proposal that changes some of it."""

    def deadline():
        return {
            "kind": "within",
            "within": dice.choice(["P1D", "P1W", "P1M"]),
            "from": dice.choice(["q", "d"]),
        }

    def duty(id_):
        return {"id": id_, "gives": "o", "when": dice.choice(CONDITIONS), "deadlines": [deadline()]}

    def money(id_):
        lines = [{"id": "l", "plus": [dice.randint(1, 9), {"table": "rows", "key": "n"}]}]
        return {"id": id_, "amount": "m", "when": dice.choice(CONDITIONS), "lines": lines}

    def status(id_):
        return {"id": id_, "status": "s", "when": dice.choice(["a", "b", {"lt": ["n", 5]}])}

    makers = (duty, money, status)
    rules = [duty("t.p1.x"), duty("t.p2.x"), money("t.p3.x"), status("t.p4.x")]
    rules += [{"id": "t.p5.x", "gives": "late", "when": {"lt": [{"due": "o"}, "as_of"]}}]
    operations = []
    for n in range(dice.randint(1, 4)):
        kind = dice.choice(["add", "add", "replace", "repeal"])
        slots = dice.choice([{}, {"S": ["p"]}, {"S": ["q"]}, {"T": ["x"]}, {"T": ["y"]}])
        left = [r["id"] for r in rules[:4] if r["id"] not in [o.get("rule") for o in operations]]
        if kind == "add" or not left:
            rule = {"scope": "person", **dice.choice(makers)(f"t.x{n}"), "read": building.READ}
            hidden = {"except_in": {"slot": "B"}} if "status" in rule and dice.random() < 0.6 else {}
            operations.append({"op": "add", "rule": rule, "when_slot": slots, **hidden})
        elif kind == "repeal":
            operations.append({"op": "repeal", "rule": dice.choice(left), "when_slot": slots})
        else:
            target = dice.choice(left)
            maker = {"t.p3.x": money, "t.p4.x": status}.get(target, duty)
            change = {k: v for k, v in maker(target).items() if k not in ("id", "gives", "amount", "status")}
            operations.append({"op": "replace", "rule": target, "with": change, "when_slot": slots})
    return rules, proposal(*operations, slots=SLOTS)


def case(dice):
    known = {name: dice.random() < 0.5 for name in "abc" if dice.random() < 0.7}
    known |= {"n": dice.randint(0, 9)} if dice.random() < 0.7 else {}
    known |= {name: f"2025-08-{dice.randint(10, 28)}" for name in "qd" if dice.random() < 0.8}
    return known


def said(engine_, body, slots):
    """Of each outcome and sum of the focus person: its truth, and its ends as days or öre."""
    answer = engine_.evaluate({**body, "amendments": [{"id": "sou", "slots": slots}]})
    found = {}
    for o in answer["outcomes"]:
        days = o["due"] or {"earliest": "none", "latest": "none"}
        found[o["id"]] = o["truth"], days["earliest"], days["latest"], o["status"] == "no_rule_applies"
    for a in answer["amounts"]:
        ends = [a["amount_sek"]] * 2 if a["amount_sek"] else [a["at_least"], a["at_most"]]
        found["m"] = a["truth"], *(None if e is None else round(float(e) * 100) for e in ends), False
    found.setdefault("m", ("false", 0, 0, True))
    return found


@pytest.mark.parametrize("part", range(4))
def test_what_is_said_of_an_open_proposal_holds_in_every_reading(part):
    """A promise would be made that one reading of the proposal breaks."""
    alone = {"persons": {"complete": True, "items": []}}
    for n in range(part * 10, part * 10 + 10):
        dice = Random(f"readings {n}")
        rules, amendment = law(dice)
        parameters = [
            {"id": "rows", "versions": [{"rows": [{"key": {"from": 0}, "value": "1", "each": "1"}]}]}
        ]
        with engine(rules, VOCABULARY, parameters=parameters, amendments={"sou": amendment}) as found:
            body = request(case(dice), lists=alone, explain="none")
            open_ = said(found, body, {})
            for slots in READINGS:
                closed = said(found, body, slots)
                for name, (truth, low, high, gone) in open_.items():
                    where = (n, name, slots, open_[name], closed.get(name))
                    its_truth, its_low, its_high, its_gone = closed[name]
                    assert truth != "true" or its_truth == "true", where
                    assert not gone or its_gone, where
                    if name == "m":
                        assert low is None or (its_low is not None and low <= its_low), where
                        assert high is None or (its_high is not None and its_high <= high), where
                    elif its_low != "none":
                        assert low is None or (low != "none" and its_low is not None and low <= its_low), (
                            where
                        )


def test_the_readings_are_all_of_them():
    """A reading that the test forgets would be the one that breaks the promise."""
    assert len(READINGS) == 3 * 4
