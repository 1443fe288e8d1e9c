# SPDX-License-Identifier: EUPL-1.2
"""Whose, and whether that is all: what is asked where a link is in doubt."""

from tests.engine.asking import ask, questions, row

VOCABULARY = {"person": {"a": "bool", "b": "bool", "c": "bool", "m": {"type": "money", "range": [0, 9]}}}
HELD = {"id": "g", "facts": {"a": False, "m": "1.00"}}


def people(guardians):
    return {"persons": {"complete": True, "items": [{"id": "focus", "guardians": guardians}, HELD]}}


def test_whether_a_link_holds_all_is_asked_of_the_link():
    """The form would ask for ever whether the list of persons is complete, though it is."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": {"not": {"exists": {"in": "guardians", "where": "a"}}}}]
    answer = ask(rules, VOCABULARY, {"a": False}, lists=people(["g"]))
    mine = [(q["link"], q["list"]) for q in answer["questions"] if q["subject"]["id"] == "focus"]
    assert mine == [("guardians", None)]
    assert "persons" not in questions(answer)
    whole = ask(rules, VOCABULARY, {"a": False}, lists=people({"complete": True, "items": ["g"]}))
    assert row(whole, "o")["truth"] == "true"


def test_whose_report_it_is_is_asked_where_it_decides():
    """A duty to a child would stay in doubt, and nobody ask whom the report is about."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": "about.a", "scope": "report"}]
    lists = {
        **people([]),
        "reports": {"complete": True, "items": [{"id": "r1", "about": {"one_of": ["focus", "g"]}}]},
    }
    answer = ask(rules, VOCABULARY, {"a": True}, lists=lists)
    assert row(answer, "o", "r1")["open_for"] == ["fact"]
    assert [(q["link"], q["subject"]["id"]) for q in answer["questions"]] == [("about", "r1")]
    same = ask(rules, VOCABULARY, {"a": False}, lists=lists)
    assert row(same, "o", "r1")["status"] == "no_rule_applies", "whoever it is about"


def test_the_value_of_the_rule_that_holds_fills_the_role():
    """Two bearers would be named though one of them is ruled out."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a"},
        {"id": "t.p2.x", "status": "s", "role": "resp", "value": "board", "when": "b"},
        {"id": "t.p3.x", "status": "s", "role": "resp", "value": "committee", "when": "c"},
    ]
    declared = {"o": {"bearer": {"role": "resp"}}}
    answer = ask(rules, VOCABULARY, {"a": True, "b": False, "c": True}, files={"declared": declared})
    assert row(answer, "o")["bearer"] == "committee"
