# SPDX-License-Identifier: EUPL-1.2
"""The service as others call it: what may be asked for, what is left out, and what never stands alone."""

import datetime as dt
from itertools import product

import pytest

from engine.case.problems import CaseError
from tests.engine.asking import ask, engine, request, row
from tests.engine.corpus.amending import CHOICE, proposal, repeal, under

VOCABULARY = {"person": {"a": "bool", "b": "bool", "c": "bool"}, "report": {"r": "bool"}}
STEP = [
    {"id": "t.p1.x", "gives": "o", "when": "a"},
    {"id": "t.p2.x", "warning": "w", "when": "b"},
]
DECLARED = {"o": {"kind": "power", "step": "apply-utll-5-15"}, "w": {"guards": ["apply-utll-5-15"]}}
THREE = (True, False, None)


@pytest.mark.parametrize(("step", "own"), list(product(THREE, THREE)))
def test_a_step_that_can_hurt_never_stands_without_its_warning(step, own):
    """A client would apply, be refused and be removed from the country, and nobody have told her."""
    found = ask(STEP, VOCABULARY, {"a": step, "b": own}, files={"declared": DECLARED})
    assert bool(found["warnings"]) == (step is not False and own is not False)
    if found["warnings"]:
        (warning,) = found["warnings"]
        assert warning["truth"] == {True: "true", None: "unknown"}[own]
        assert (warning["guards"], warning["cites"]) == (["apply-utll-5-15"], ["T 2 §"])


@pytest.mark.parametrize("own", THREE)
def test_a_step_that_no_rule_gives_is_taken_all_the_same(own):
    """A step outside our rules would have no warning, because we do not know who takes it."""
    declared = {**DECLARED, "o": {"kind": "power"}}
    found = ask(STEP, VOCABULARY, {"a": False, "b": own}, files={"declared": declared})
    assert bool(found["warnings"]) == (own is not False)


@pytest.mark.parametrize("rule", ["t.p1.x", "t.p2.x"])
def test_a_proposal_that_may_take_the_warning_away_leaves_it(rule):
    """A proposal with an open choice would take the warning from those whom it concerns."""
    amendment = proposal(repeal(rule, when_slot={"S": ["p"]}), slots=CHOICE)
    files = {"declared": DECLARED}
    for slots, shown in (({}, True), ({"S": "q"}, True), ({"S": "p"}, False)):
        found = under(amendment, {"a": True, "b": True}, slots, rules=STEP, files=files)
        assert bool(found["warnings"]) == shown


def test_a_step_about_a_report_is_guarded_by_a_warning_about_the_person():
    """A warning for the person would not show beside the step taken in her report."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": "r", "scope": "report"}, STEP[1]]
    for r, shown in ((True, True), (None, True), (False, False)):
        lists = {"reports": {"complete": True, "items": [{"id": "r1", "about": "focus", "facts": {"r": r}}]}}
        found = ask(rules, VOCABULARY, {"b": True}, lists=lists, files={"declared": DECLARED})
        assert bool(found["warnings"]) == shown


RULES = [
    {"id": "t.p1.x", "gives": "yes", "when": "a"},
    {"id": "t.p2.x", "gives": "no", "when": "b"},
    {"id": "t.p3.x", "gives": "open", "when": "c"},
    {"id": "t.p4.x", "gives": "away", "when": "b"},
]
SORTS = {"true": "yes", "false": "no", "unknown": "open", "no_rule_applies": "away"}


@pytest.mark.parametrize("sort", SORTS)
def test_only_what_is_asked_for_is_shown(sort):
    """A page would be filled with what nobody wanted to see, or lack what was asked for."""
    declared = {"no": {"closure": "exhaustive"}}
    found = ask(RULES, VOCABULARY, {"a": True, "b": False}, files={"declared": declared}, include=[sort])
    assert [o["id"] for o in found["outcomes"]] == [SORTS[sort]]


def test_false_and_folded_away_are_left_out_unless_asked_for():
    """Forty lines of "no" would bury the one "yes"."""
    with engine(RULES, VOCABULARY, declared={"no": {"closure": "exhaustive"}}) as found:
        body = {k: v for k, v in request({"a": True, "b": False}).items() if k != "include"}
        assert {o["id"] for o in found.evaluate(body)["outcomes"]} == {"yes", "open"}


@pytest.mark.parametrize(
    ("parts", "pointer"),
    [
        ({"include": ["maybe"]}, "/include"),
        ({"include": "true"}, "/include"),
        ({"explain": "much"}, "/explain"),
        ({"explain": True}, "/explain"),
    ],
)
def test_a_wish_that_is_not_understood_is_refused(parts, pointer):
    """A misspelt wish would be answered as another one."""
    with pytest.raises(CaseError) as error:
        ask(RULES, VOCABULARY, {}, **parts)
    assert [(p.pointer, p.code) for p in error.value.problems] == [(pointer, "wrong-type")]


def test_the_law_of_a_day_names_the_rules_in_force():
    """A lawyer could not see which law answered."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a", "wording": {"to": "2025-06-30"}},
        {"id": "t.p2.x", "gives": "o", "when": "a", "wording": {"from": "2025-07-01"}},
    ]
    with engine(rules, VOCABULARY) as found:
        assert found.describe_law(dt.date(2025, 6, 30))["rules"] == ["t.p1.x"]
        assert found.describe_law(dt.date(2025, 7, 1))["rules"] == ["t.p2.x"]
        law = found.evaluate(request())["law"]
        assert law["sha256"] == found.describe_law(dt.date(2025, 7, 1))["sha256"]


def test_every_child_of_a_household_is_answered_for():
    """The protection of the second child would be forgotten."""
    people = [
        {"id": "p1", "facts": {"a": True}},
        {"id": "p2", "facts": {"a": None}},
        {"id": "p3", "facts": {"a": False}},
    ]
    found = ask(RULES, VOCABULARY, {"a": True}, lists={"persons": {"complete": True, "items": people}})
    said = {s: row(found, "yes", s)["truth"] for s in ("focus", "p1", "p2", "p3")}
    assert said == {"focus": "true", "p1": "true", "p2": "unknown", "p3": "unknown"}
    assert {q["subject"]["id"] for q in found["questions"] if q["fact"] == "a"} == {"p2"}
