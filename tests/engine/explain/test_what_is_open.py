# SPDX-License-Identifier: EUPL-1.2
"""What an answer lacks, and why: the words that stand between "yes", "no" and "we do not know"."""

import pytest

from engine.explain.answer import INCLUDE
from tests.engine.asking import ask, judgements, questions, request, row
from tests.engine.asking import engine as service

VOCABULARY = {
    "person": {
        "a": "bool",
        "b": "bool",
        "j": "judgement",
        "k": "judgement",
        "d": {"type": "date", "none": True},
    },
    "report": {"r": "bool"},
}
UNTIL = [{"to": "2025-06-30", "unread": True}, {"from": "2025-07-01"}]
REFORM = [{"id": "ref", "day": "2025-08-01", "replaces": ["t.p1"]}]
AMENDMENT = {
    "amendment": {"id": "sou", "in_force": {"slot": "I"}},
    "slots": {"I": {"type": "date"}},
    "operations": [{"id": "O1", "op": "repeal", "rule": "t.p1.x"}],
}
LISTED = {"reports": [{"id": "r1", "about": "focus"}]}
BOTH = {"files": {"amendments": {"sou": AMENDMENT}}, "amendments": [{"id": "sou"}]}


def asked(rule, facts=None, **parts):
    """The row of the one outcome of a one-rule law."""
    rules = [{"id": "t.p1.x", "gives": "o", **rule}]
    return row(ask(rules, VOCABULARY, facts, **parts), "o")


OPEN = {
    # rule, facts, the rest of the request, open_in, open_for, status
    "a fact": ({"when": "a"}, {}, {}, ["conditions"], ["fact"], "unknown"),
    "an assessment": ({"when": "j"}, {}, {}, ["conditions"], ["assessment"], "needs_assessment"),
    "a fact and an assessment": (
        {"when": {"all": ["a", "j"]}},
        {},
        {},
        ["conditions"],
        ["fact", "assessment"],
        "unknown",
    ),
    "a judgement by one who is no assessor": (
        {"when": "j"},
        {},
        {"assessments": {"j": {"value": True, "assessor": "client"}}},
        ["conditions"],
        ["assessment"],
        "needs_assessment",
    ),
    "a list": ({"when": {"exists": {"in": "reports"}}}, {}, {}, ["conditions"], ["list"], "unknown"),
    "a fact of an item": (
        {"when": {"exists": {"in": "reports", "via": "about", "where": "r"}}},
        {},
        {"lists": {"reports": {"complete": True, **{"items": LISTED["reports"]}}}},
        ["conditions"],
        ["fact"],
        "unknown",
    ),
    "a date that chooses the wording": (
        {"when": "a", "anchor": "d", "wordings": UNTIL},
        {"a": True},
        {},
        ["conditions", "corpus"],
        ["date", "unread"],
        "unknown",
    ),
    "a wording nobody has read": (
        {"when": "a", "wordings": UNTIL},
        {"a": True},
        {"as_of": "2025-06-30"},
        ["corpus"],
        ["unread"],
        "unknown",
    ),
    "a reform": (
        {"when": "a"},
        {"a": True},
        {"files": {"reforms": REFORM}},
        ["corpus"],
        ["stale_law"],
        "unknown",
    ),
    "a rule set aside": (
        {"when": "a", "suspended": True},
        {"a": True},
        {},
        ["corpus"],
        ["suspended"],
        "unknown",
    ),
    "a slot": ({"when": "a"}, {"a": True}, BOTH, ["corpus"], ["slot"], "unknown"),
    "an exception": (
        {"when": "a", "unless": [{"when": "b"}]},
        {"a": True},
        {},
        ["exceptions"],
        ["fact"],
        "unknown",
    ),
    "a judged exception": (
        {"when": "a", "unless": [{"when": "j"}]},
        {"a": True},
        {},
        ["exceptions"],
        ["assessment"],
        "needs_assessment",
    ),
    "a condition and an exception": (
        {"when": "a", "unless": [{"when": "b"}]},
        {},
        {},
        ["conditions", "exceptions"],
        ["fact"],
        "unknown",
    ),
    "nothing: it holds": ({"when": "a"}, {"a": True}, {}, [], [], "conditions_met"),
    "nothing: no rule gives it": ({"when": "a"}, {"a": False}, {}, [], [], "no_rule_applies"),
    "nothing: excepted": (
        {"when": "a", "unless": [{"when": "b"}]},
        {"a": True, "b": True},
        {},
        [],
        [],
        "no_rule_applies",
    ),
}


@pytest.mark.parametrize("what", OPEN)
def test_what_is_open_and_why(what):
    """A client would be told that something is unknown, and nobody what would settle it."""
    rule, facts, parts, open_in, open_for, status = OPEN[what]
    found = asked(rule, facts, **parts)
    assert (found["open_in"], found["open_for"], found["status"]) == (open_in, open_for, status)


def test_a_rule_near_to_true_speaks_for_the_rest():
    """ "Applies, unless …" would be buried under the conditions of a rule that is far away."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a", "unless": [{"when": "b"}]},
        {"id": "t.p2.x", "gives": "o", "when": {"all": ["j", "k"]}},
    ]
    assert row(ask(rules, VOCABULARY, {"a": True}), "o")["open_in"] == ["exceptions"]


@pytest.mark.parametrize(
    ("closure", "truth", "status"),
    [("open", "unknown", "no_rule_applies"), ("exhaustive", "false", "not_met")],
)
def test_no_is_said_only_where_every_ground_is_held(closure, truth, status):
    """A client would be told "no" because our rules lack the ground that gives it."""
    found = asked({"when": "a"}, {"a": False}, files={"declared": {"o": {"closure": closure}}})
    assert (found["truth"], found["status"]) == (truth, status)
    assert (found["cites"], found["deadlines"], found["due"]) == ([], [], None)


@pytest.mark.parametrize(
    ("kind", "declared", "said"),
    [
        ("obligation", {}, "open"),
        ("obligation", {"closure": "exhaustive"}, "exhaustive"),
        ("prohibition", {"closure": "exhaustive"}, "open"),
        ("prohibition", {"exceptions": "exhaustive"}, "exhaustive"),
        ("right", {"exceptions": "open", "closure": "exhaustive"}, "open"),
    ],
)
def test_other_exceptions_may_exist_unless_somebody_says_not(kind, declared, said):
    """A prohibition would seem to have no exceptions but ours."""
    assert (
        asked({"when": "a"}, {"a": True}, files={"declared": {"o": {"kind": kind, **declared}}})["exceptions"]
        == said
    )


def test_what_no_rule_gives_asks_nothing_guards_nothing_and_is_left_out():
    """Forty things nobody can have would be asked about and warned of."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": {"all": ["a", "b", "j"]}},
        {"id": "t.p2.x", "warning": "warn", "when": "b"},
    ]
    declared = {"o": {"step": "apply-utll-5-15"}, "warn": {"guards": ["apply-utll-5-15"]}}
    alone = {"persons": {"complete": True, "items": []}}
    parts = {"lists": alone, "files": {"declared": declared}}
    open_ = ask(rules, VOCABULARY, {}, include=list(INCLUDE), **parts)
    assert (questions(open_), judgements(open_)) == (["a", "b"], ["j"])
    assert [w["id"] for w in open_["warnings"]] == ["warn"]
    shut = ask(rules, VOCABULARY, {"a": False}, include=list(INCLUDE), **parts)
    assert (shut["outcomes"], questions(shut), judgements(shut), shut["warnings"]) == ([], [], [], [])
    shown = ask(rules, VOCABULARY, {"a": False}, include=["no_rule_applies"], **parts)
    assert [(o["id"], o["status"]) for o in shown["outcomes"]] == [("o", "no_rule_applies")]


@pytest.mark.parametrize(
    ("told", "fulfilled"), [({}, None), ({"d": "none"}, False), ({"d": "2025-08-01"}, True)]
)
@pytest.mark.parametrize("a", [True, False])
def test_whether_a_duty_was_done_says_nothing_about_the_duty(told, fulfilled, a):
    """A duty would vanish when it is done, or stand as undone because nobody asked."""
    done = {"declared": {"o": {"done_when": {"not": {"eq": ["d", "none"]}}}}}
    found = asked({"when": "a"}, {"a": a, **told}, files=done)
    assert (found["fulfilled"], found["truth"]) == (fulfilled, "true" if a else "unknown")
    assert asked({"when": "a"}, {"a": True})["fulfilled"] is None


def test_what_rests_on_an_assessment_says_so():
    """A decision would seem to follow from facts, though it is somebody's judgement."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": {"all": ["a", "s"]}},
        {"id": "t.p2.x", "status": "s", "when": {"any": ["j", "b"]}},
        {"id": "t.p3.x", "gives": "p", "when": "a", "unless": [{"when": "k"}]},
        {"id": "t.p4.x", "gives": "q", "when": "a"},
    ]
    views = {"j": {"value": True}, "k": {"value": False}}
    told = ask(rules, VOCABULARY, {"a": True}, assessments=views)
    assert {o["id"]: o["rests_on_assessments"] for o in told["outcomes"]} == {"o": ["j"], "p": ["k"], "q": []}
    beside = ask(rules, VOCABULARY, {"a": True, "b": True}, assessments=views)
    assert row(beside, "o")["rests_on_assessments"] == [], "it holds without the assessment too"
    without = ask(rules, VOCABULARY, {"a": True})
    assert {o["id"]: o["truth"] for o in without["outcomes"]} == {"o": "unknown", "p": "unknown", "q": "true"}


def test_the_weakest_reading_stands_for_the_answer():
    """A ground known only from a quotation would be shown as if the text had been read."""
    weak = {"read": {"level": "V3", "on": "2026-01-15"}}
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": {"any": ["a", "s"]}},
        {"id": "t.p2.x", "status": "s", "when": "b", **weak},
        {"id": "t.p3.x", "gives": "o", "when": "b", "read": {"level": "V2", "on": "2026-01-15"}},
    ]
    levels = {
        (a, b): row(ask(rules, VOCABULARY, {"a": a, "b": b}), "o")["verified"]
        for a, b in ((True, False), (False, True))
    }
    assert levels == {(True, False): "V1", (False, True): "V3"}


def test_a_measure_that_may_hurt_and_guidance_are_shown_only_when_sure():
    """A client would be advised something that may not apply, and hurt by it."""
    declared = {
        "o": {"kind": "recommended_measure", "may_hurt": True},
        "p": {"kind": "recommended_measure", "layer": "guidance"},
    }
    rules = [{"id": "t.p1.x", "gives": "o", "when": "a"}, {"id": "t.p2.x", "gives": "p", "when": "a"}]
    for known, shown in ((True, ["o", "p"]), (None, []), (False, [])):
        answer = ask(rules, VOCABULARY, {"a": known}, files={"declared": declared})
        assert [o["id"] for o in answer["outcomes"]] == shown
        assert "a" not in questions(answer)


def test_the_same_case_may_be_asked_again_and_again():
    """The second answer of a day would rest on what the first one left behind."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": {"all": ["a", {"not": "b"}]}}]
    axioms = [{"id": "x", "scope": "person", "clause": [{"not": "a"}, {"not": "b"}]}]
    with service(rules, VOCABULARY, axioms=axioms) as found:
        body = request({"a": True})
        first, second = found.evaluate(body), found.evaluate(body)
        assert first == second
        assert body == request({"a": True})
