# SPDX-License-Identifier: EUPL-1.2
"""Whatever a proposal leaves open, there is an answer, and it says what it rests on."""

from random import Random

from engine.service import INCLUDABLE, Engine
from tests.engine.asking import truths
from tests.engine.corpus.amending import CHOICE, add, proposal, under
from tests.logic import random_amendments, random_cases
from tests.logic.test_amendments import drawn


def test_what_every_choice_gives_is_sure():
    """A duty that stands whatever the inquiry meant would be lost in doubt."""
    both = [
        add(when_slot={"S": [v]}, id=f"t.x{v}", when=w) for v, w in (("p", "b"), ("q", {"any": ["b", "c"]}))
    ]
    amendment = proposal(*both, slots=CHOICE)
    assert truths(under(amendment, {"a": False, "b": True}))["o"] == "true"
    assert truths(under(amendment, {"a": False, "b": False, "c": True}))["o"] == "unknown"


def test_every_proposal_has_an_answer_that_says_why():
    """A policy officer would meet a fault of the service where she asked about a reform."""
    for n in range(50):
        dice = Random(f"explained {n}")
        amended = drawn(dice)
        asked = {"id": random_amendments.NAME, "slots": amended.given}
        body = {**random_cases.body(dice, amended.drawn), "amendments": [asked], "explain": "full"}
        with Engine(amended.files, workers=0) as engine:
            answer = engine.evaluate({**body, "include": list(INCLUDABLE)}, lenient=True)
        nodes = {node["id"]: node for node in answer["trace"]["nodes"]}
        assert all(other in nodes for node in nodes.values() for other in node["because"])
        for found in answer["outcomes"]:
            if found["truth"] == "true":
                assert found["rules"], n
                assert found["cites"], n
            elif found["status"] != "no_rule_applies":
                assert found["open_for"], (n, found["id"])
