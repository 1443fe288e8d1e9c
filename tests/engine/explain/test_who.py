# SPDX-License-Identifier: EUPL-1.2
"""Who must act: an actor, several together, or whoever a status says is responsible."""

import pytest

from tests.engine.asking import ask, row

VOCABULARY = {"person": {"a": "bool", "b": "bool", "c": "bool"}, "report": {"r": "bool"}}
STAY = {"id": "t.p2.x", "status": "stay", "role": "resp", "value": "board", "when": "b"}
HOME = {"id": "t.p3.x", "status": "home", "role": "resp", "value": "committee", "when": "c"}
DECLARED = {"o": {"bearer": {"role": "resp"}}}


def bearer(facts, rules=(STAY, HOME), subject="focus", duty=None, **parts):
    duty = duty or {"id": "t.p1.x", "gives": "o", "when": "a"}
    answer = ask([duty, *rules], VOCABULARY, {"a": True, **facts}, files={"declared": DECLARED}, **parts)
    return row(answer, "o", subject)["bearer"]


@pytest.mark.parametrize(
    ("facts", "who"),
    [
        ({}, ["board", "committee"]),
        ({"b": True}, "board"),
        ({"b": False}, "committee"),
        ({"c": True, "b": None}, "committee"),
        ({"b": True, "c": True}, ["board", "committee"]),
        ({"b": False, "c": False}, None),
    ],
)
def test_every_candidate_that_is_not_excluded_is_named(facts, who):
    """Two municipalities would each read that the other one is responsible."""
    assert bearer(facts) == who


def test_the_candidates_may_be_values_of_one_status():
    """A role that a table of values fills would be borne by nobody."""
    branches = [{"value": "board", "when": "b"}, {"value": "committee", "when": "c"}]
    rules = [{"id": "t.p2.x", "status": "who", "role": "resp", "first_of": branches}]
    assert bearer({"b": True}, rules) == "board"
    assert bearer({"b": False, "c": True}, rules) == "committee"
    assert bearer({}, rules) == ["board", "committee"]


def test_the_responsible_is_that_of_the_person_a_report_is_about():
    """The municipality of the reporter would be told to protect somebody else's child."""
    duty = {"id": "t.p1.x", "gives": "o", "when": "r", "scope": "report"}
    people = [{"id": "p1", "facts": {"b": False, "c": True}}]
    reports = [
        {"id": "r1", "about": "p1", "facts": {"r": True}},
        {"id": "r2", "about": "focus", "facts": {"r": True}},
    ]
    lists = {"persons": people, "reports": reports}
    assert bearer({"b": True}, subject="r1", duty=duty, lists=lists) == "committee"
    assert bearer({"b": True}, subject="r2", duty=duty, lists=lists) == "board"


def test_two_who_act_together_are_both_named():
    """One of two that must act together would act alone."""
    declared = {"o": {"bearer": ["board", "committee"], "jointly": True, "decided_by": ["board"]}}
    found = row(
        ask([{"id": "t.p1.x", "gives": "o", "when": "a"}], VOCABULARY, {}, files={"declared": declared}), "o"
    )
    assert (found["bearer"], found["jointly"], found["decided_by"]) == (
        ["board", "committee"],
        True,
        ["board"],
    )


def test_a_candidate_does_not_make_the_duty_unknown():
    """An emergency duty would wait until two municipalities agree."""
    duty = {"id": "t.p1.x", "gives": "o", "when": "a"}
    answer = ask([duty, STAY, HOME], VOCABULARY, {"a": True}, files={"declared": DECLARED})
    assert row(answer, "o")["truth"] == "true"
