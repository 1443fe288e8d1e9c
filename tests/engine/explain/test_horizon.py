# SPDX-License-Identifier: EUPL-1.2
"""How old the law of an answer is: what a reform makes unknown, and what is only unchecked."""

import pytest

from tests.engine.asking import ask, row
from tests.language.building import TEXT

VOCABULARY = {"person": {"a": "bool", "b": "bool", "d": {"type": "date", "none": True}}}
ACT = {"prefix": "t", "short": "T", "name": TEXT, "layer": "statute", "state": "x", "read_to": "2025-08-01"}
REFORM = {
    "id": "ref",
    "day": "2025-08-15",
    "replaces": ["t.p1"],
    "neighbours": ["t.p2"],
    "name": {"sv": "reformen"},
}
RULES = [
    {"id": "t.p1.x", "gives": "o", "when": "a"},
    {"id": "t.p2.x", "gives": "p", "when": "a"},
    {"id": "t.p10.x", "gives": "q", "when": "a"},
    {"id": "t.p4.x", "gives": "r", "when": "s"},
    {"id": "t.p1.y", "status": "s", "when": "a"},
]


def rows(day, known=True, **reform):
    answer = ask(RULES, VOCABULARY, {"a": known}, as_of=day, files={"reforms": [{**REFORM, **reform}]})
    return {o["id"]: o for o in answer["outcomes"]}


def test_before_the_day_of_a_reform_nothing_is_stale():
    """A client would be told in July that the law of August is unknown."""
    assert {o: r["stale_law"] for o, r in rows("2025-08-14").items()} == dict.fromkeys("opqr")


@pytest.mark.parametrize("status", ["adopted", "before_riksdag"])
@pytest.mark.parametrize(("known", "last"), [(True, "true"), (False, "unknown"), (None, "unknown")])
def test_a_replaced_provision_is_unknown_with_the_law_last_read_beside(status, known, last):
    """A client would get the old answer as if it were the law, or none at all."""
    found = rows("2025-08-15", known, status=status)
    for name in ("o", "r"):  # also through a status
        assert (found[name]["truth"], found[name]["under_last_read_law"]) == ("unknown", {"truth": last})
        stale = found[name]["stale_law"]
        assert (stale["state"], stale["reform"], stale["name"]["sv"]) == ("superseded", "ref", "reformen")
        assert (found[name]["open_in"], found[name]["open_for"]) == (["corpus"], ["stale_law"])


def test_what_stands_beside_a_reform_is_answered_and_marked():
    """A neighbour that the reform may have changed would be shown as checked."""
    found = rows("2025-08-15")
    assert (found["p"]["truth"], found["q"]["truth"]) == ("true", "true")
    assert (found["p"]["stale_law"]["state"], found["p"]["stale_law"]["reform"]) == ("unchecked", "ref")
    assert found["q"]["stale_law"] is None, "10 § is no part of 1 §"


def test_a_proposal_takes_nothing_away():
    """An idea of an inquiry would make every answer unknown."""
    found = rows("2025-08-15", status="proposal")
    assert found["o"]["truth"] == "true"
    assert found["o"]["stale_law"]["state"] == "unchecked"
    assert found["o"]["stale_law"]["reform"] == "ref"


def read_so_far(rule, facts, day="2025-09-01", **declared):
    files = {"acts": [ACT], "declared": {"o": declared}}
    return row(ask([{"id": "t.p1.x", "gives": "o", **rule}], VOCABULARY, facts, as_of=day, files=files), "o")


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(("day", "stale"), [("2025-08-01", False), ("2025-08-02", True)])
def test_past_the_text_that_was_read_an_answer_is_marked(known, day, stale):
    """A "yes" or "no" by a text that was read last year would pass as today's."""
    found = read_so_far({"when": "a"}, {"a": known}, day, closure="exhaustive")
    assert found["truth"] == str(known).lower()
    mark = found["stale_law"] or {}
    wanted = ("unchecked", None, "2025-08-01") if stale else (None, None, None)
    assert (mark.get("state"), mark.get("reform"), mark.get("read_to")) == wanted


@pytest.mark.parametrize(("day", "stale"), [("2025-07-20", False), ("2025-08-20", True)])
def test_the_day_that_chose_the_wording_counts(day, stale):
    """A decision of July would be marked as if it were judged by the law of September."""
    wording = {"wording": {"from": "2025-01-01"}, "anchor": "d", "when": "a"}
    found = read_so_far(wording, {"a": True, "d": day})
    assert (found["truth"], found["stale_law"] is not None) == ("true", stale)


def test_the_law_says_how_far_it_was_read():
    """The first page would not say how old the law is."""
    acts = [
        ACT,
        {**ACT, "prefix": "u", "read_to": "2025-12-01"},
        {**ACT, "prefix": "v", "read_to": "2024-01-01"},
    ]
    rules = [{"id": "t.p1.x", "gives": "o", "when": "a"}, {"id": "u.p1.x", "gives": "o", "when": "b"}]
    law = ask(rules, VOCABULARY, {}, files={"acts": acts})["law"]
    assert (law["read_to"], law["newest_read"]) == ("2025-08-01", "2025-12-01"), (
        "an act that no rule cites does not count"
    )


@pytest.mark.parametrize(("known", "truth"), [(True, "true"), (False, "unknown")])
def test_a_rule_set_aside_takes_nothing_from_the_others(known, truth):
    """A rule that a lawyer has stopped would take another ground with it, or go on giving."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a", "suspended": True},
        {"id": "t.p2.x", "gives": "o", "when": "b"},
    ]
    found = row(ask(rules, VOCABULARY, {"a": True, "b": known}), "o")
    assert found["truth"] == truth
    assert found["rules"] == (["t.p2.x"] if known else ["t.p1.x"])


def test_a_warning_stands_though_its_rule_is_stale():
    """A step that hurts would be shown without its warning because the law on it has changed."""
    rules = [{"id": "t.p1.x", "warning": "warn", "when": "a"}, {"id": "t.p9.x", "gives": "o", "when": "b"}]
    files = {"declared": {"warn": {"guards": ["apply-utll-5-15"]}, "o": {"step": "apply-utll-5-15"}}}
    stale = {**files, "reforms": [REFORM]}
    for known, shown in ((True, ["warn"]), (False, [])):
        assert [
            w["id"] for w in ask(rules, VOCABULARY, {"a": known, "b": True}, files=files)["warnings"]
        ] == shown
        assert [
            w["id"] for w in ask(rules, VOCABULARY, {"a": known, "b": True}, files=stale)["warnings"]
        ] == ["warn"]
    suspended = [{**rules[0], "suspended": True}, rules[1]]
    assert [w["truth"] for w in ask(suspended, VOCABULARY, {"a": True}, files=files)["warnings"]] == [
        "unknown"
    ]
