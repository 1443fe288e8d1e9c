# SPDX-License-Identifier: EUPL-1.2
"""What is asked, whom, and in which order; and that the questions are enough."""

from collections import Counter
from random import Random

import pytest

from tests.engine.asking import ask, judgements, questions, row
from tests.engine.explain.answering import settled
from tests.logic import random_laws

VOCABULARY = {
    "person": {
        **dict.fromkeys("abc", "bool"),
        "u": {"type": "bool", "urgent": True},
        "q": "date",
        "j": "judgement",
        "k": {"type": "bool", "assessors": ["migration_agency", "migration_court"]},
    },
    "report": {"r": "bool"},
}
ALONE = {"persons": {"complete": True, "items": []}}
LAW = {"unread", "stale_law", "suspended", "slot", "list"}


@pytest.mark.parametrize("family", [f for f in random_laws.FAMILIES if f not in ("axioms", "span")])
def test_when_everything_asked_is_answered_only_law_is_open(family):
    """A case would stay unknown for ever, with nothing left to ask."""
    seen = Counter()
    for n in range(15):
        answer = settled(Random(f"questions {family} {n}"), family)
        for found in answer["outcomes"] if answer else ():
            assert set(found["open_for"]) <= LAW, (n, found["id"], found["subject"], found["open_for"])
            due = found["due"]
            assert due is None or due["certain"] or set(found["open_for"]) or due["earliest"], (n, due)
            seen[found["truth"]] += 1
    assert seen["true"]
    assert seen["unknown"]


def asked(rules, facts=None, **parts):
    return ask(rules, VOCABULARY, facts, **{"lists": ALONE, **parts})


def test_only_what_can_still_settle_something_is_asked():
    """A client would be asked about her past for nothing."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": {"all": ["a", {"any": ["b", "c"]}]}},
        {"id": "t.p2.x", "gives": "p", "when": {"any": ["a", {"all": ["c", "j"]}]}},
    ]
    assert set(questions(asked(rules))) == {"a", "b", "c"}
    assert set(questions(asked(rules, {"a": True}))) == {"b", "c"}
    assert judgements(asked(rules, {"a": True})) == []
    assert questions(asked(rules, {"a": True, "b": True})) == []
    assert questions(asked(rules, {"a": False})) == ["c"]
    assert judgements(asked(rules, {"a": False, "c": True})) == ["j"]


def test_what_is_done_already_is_not_asked_about_in_a_hurry():
    """A caseworker would be sent after a duty that was met yesterday while a child waits."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": {"all": ["a", "b"]}}]
    files = {"declared": {"o": {"urgent": True, "done_when": "c"}}}
    waiting = asked(rules, {"c": False}, files=files)
    done = asked(rules, {"c": True}, files=files)
    assert {q["urgent"] for q in waiting["questions"]} == {True}
    assert {q["urgent"] for q in done["questions"]} == {False}


def test_the_urgent_fact_of_an_urgent_outcome_is_asked_first():
    """A child in danger would come after the question about rent."""
    rules = [{"id": f"t.p{n}.x", "gives": f"o{n}", "when": {"all": ["a", "b"]}} for n in range(5)]
    rules += [{"id": "t.p9.x", "gives": "danger", "when": {"all": ["c", "u"]}}]
    order = questions(asked(rules, files={"declared": {"danger": {"urgent": True}}}))
    assert order[:2] == ["u", "c"]
    assert set(order[2:]) == {"a", "b"}
    calm = questions(asked(rules))
    assert calm.index("a") < calm.index("c"), "otherwise what settles most comes first"


def test_a_question_says_what_it_settles_and_about_whom():
    """A caseworker could not see why she should ask."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a"},
        {"id": "t.p2.x", "gives": "p", "when": {"all": ["a", "b"]}},
    ]
    answer = asked(rules)
    first = answer["questions"][0]
    assert (first["fact"], first["settles"], first["subject"]) == (
        "a",
        ["o", "p"],
        {"scope": "person", "id": "focus"},
    )
    assert {"text", "why", "ask"} <= first.keys()


@pytest.mark.parametrize("said", ["asked", "declined"])
def test_what_a_client_could_not_or_would_not_say_is_not_asked_again(said):
    """She would be asked about the abuse again at every visit."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": {"all": ["a", "b", "j"]}}]
    answer = asked(rules, not_known={"a": said, "j": said})
    assert (questions(answer), judgements(answer)) == (["b"], [])
    assert row(answer, "o")["open_for"] == ["fact", "assessment"], "it is unknown to the law all the same"


def test_what_has_not_been_asked_yet_is_asked():
    """A box ticked "not asked yet" would silence the question for good."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": {"all": ["a", "j"]}}]
    answer = asked(rules, not_known={"a": "not_asked", "j": "not_asked"})
    assert (questions(answer), judgements(answer)) == (["a"], ["j"])


def test_one_who_is_only_referred_to_is_read_but_neither_asked_nor_answered_for():
    """The suspect would be asked, or get a plan of his own in her case."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": {"exists": {"in": "persons", "where": "b"}}},
        {"id": "t.p2.x", "gives": "p", "when": {"all": ["c", "j"]}},
    ]
    him = {"id": "him", "answered_for": False, "facts": {}}
    body = {"facts": {"b": False, "c": False}, "lists": {"persons": {"complete": True, "items": [him]}}}
    answer = ask(rules, VOCABULARY, **body)
    assert row(answer, "o")["open_for"] == ["fact"]
    assert (questions(answer), judgements(answer)) == ([], [])
    assert {o["subject"]["id"] for o in answer["outcomes"]} == {"focus"}
    him["facts"]["b"] = True
    assert row(ask(rules, VOCABULARY, **body), "o")["truth"] == "true"


def test_a_judgement_is_asked_of_its_assessor():
    """A caseworker would decide what only the migration agency may."""
    answer = asked([{"id": "t.p1.x", "gives": "o", "when": {"all": ["j", "k"]}}])
    assert {q["fact"]: q["assessor"] for q in answer["assessments_needed"]} == {
        "j": "social_welfare_committee", "k": "migration_agency",
    }  # fmt: skip
    assert questions(answer) == []


def test_a_suggestion_orders_the_questions_and_never_answers_them():
    """The programme would judge in place of a human."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "j"},
        {"id": "t.p2.x", "gives": "p", "when": "k"},
        {"id": "t.p3.hint", "suggests": "k", "when": "a"},
    ]
    plain, hinted = asked(rules, {"a": False}), asked(rules, {"a": True})
    assert (judgements(plain), judgements(hinted)) == (["j", "k"], ["k", "j"])
    assert [q["suggested_by"] for q in hinted["assessments_needed"]] == [["t.p3.hint"], []]
    assert [o["truth"] for o in hinted["outcomes"]] == ["unknown", "unknown"]
    assert all("value" not in q for q in hinted["assessments_needed"])
    assert questions(asked(rules)) == [], "what only suggests is no question of its own"


def test_what_turns_on_clearness_is_asked_all_the_same():
    """Nobody would ever look into who is responsible, because somebody already is."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": {"all": ["a", {"not": {"clear": "j"}}]}}]
    answer = asked(rules, {"a": True})
    assert (row(answer, "o")["truth"], judgements(answer)) == ("true", ["j"])
    for value, truth in ((True, "unknown"), (False, "true")):
        told = asked(rules, {"a": True}, assessments={"j": {"value": value}})
        assert (row(told, "o")["truth"], judgements(told)) == (truth, [])


def test_the_day_a_deadline_counts_from_is_asked_for():
    """A duty would be sure and its last day never known."""
    deadline = {"kind": "within", "within": "P14D", "from": "q", "unless": "b"}
    rules = [{"id": "t.p1.x", "gives": "o", "when": "a", "deadlines": [deadline]}]
    assert set(questions(asked(rules, {"a": True}))) == {"b", "q"}
    assert questions(asked(rules, {"a": True, "q": "2025-08-01", "b": False})) == []
    assert questions(asked(rules, {"a": False})) == []


def test_items_nobody_has_named_are_one_question_about_the_list():
    """A form would ask about children that nobody has mentioned, one question a fact."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": {"all": ["a", "b"]}}]
    answer = ask(rules, VOCABULARY, {"a": False})
    assert questions(answer) == ["persons"]
    assert answer["questions"][0]["subject"] == {"scope": "person", "id": None}
    assert [o["subject"]["id"] for o in answer["outcomes"]] == ["focus"]
