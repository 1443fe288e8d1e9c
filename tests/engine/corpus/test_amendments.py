# SPDX-License-Identifier: EUPL-1.2
"""A proposal laid over the law: what it adds, replaces and repeals, from which day, and for whom."""

import pytest

from engine.corpus.corpus import Corpus, UnknownLaw
from engine.language.problems import LawError
from tests.engine.asking import ask, row, truths
from tests.engine.corpus.amending import (
    CHOICE,
    RULES,
    VOCABULARY,
    add,
    hash_of,
    proposal,
    repeal,
    replace,
    under,
)
from tests.language import building

CASES = [{"a": a, "b": b} for a in (True, False) for b in (True, False)]
OPERATIONS = {"add": add(), "replace": replace(), "repeal": repeal()}
BEFORE = {"add": "TTUU", "replace": "TTUU", "repeal": "TTUU"}
AFTER = {"add": "TTTU", "replace": "TUTU", "repeal": "UUUU"}


def said(amendment, day, slots=None):
    """The truth of ``o`` for each of the four cases, as one word."""
    found = (row(under(amendment, facts, slots, as_of=day), "o") for facts in CASES)
    return "".join({"true": "T", "false": "F", "unknown": "U"}[f["truth"]] for f in found)


def both(before, after):
    """What holds whether or not the proposal is in force."""
    return "".join(x if x == y else "U" for x, y in zip(before, after, strict=True))


@pytest.mark.parametrize("op", OPERATIONS)
@pytest.mark.parametrize("how", ["a day", "a slot that is filled"])
def test_from_its_day_and_not_before(op, how):
    """A case of June would be judged by the law of July, or a case of July by the repealed one."""
    day = "2025-07-01" if how == "a day" else {"slot": "I"}
    slots = None if how == "a day" else {"I": "2025-07-01"}
    amendment = proposal(OPERATIONS[op], in_force=day)
    assert said(amendment, "2025-06-30", slots) == BEFORE[op]
    assert said(amendment, "2025-07-01", slots) == AFTER[op]


@pytest.mark.parametrize("op", OPERATIONS)
@pytest.mark.parametrize("day", [{"slot": "I"}, None])
def test_a_day_nobody_has_decided_leaves_open_what_it_changes(op, day):
    """A proposal without a day would be answered as if it were law, or never."""
    amendment = proposal(OPERATIONS[op], in_force=day)
    for as_of in ("2025-06-30", "2025-09-01"):
        assert said(amendment, as_of) == both(BEFORE[op], AFTER[op])
    found = row(under(amendment, {"a": op != "add", "b": op == "add"}), "o")
    assert (found["open_in"], found["open_for"]) == (["corpus"], ["slot"])


def test_without_the_proposal_the_law_is_as_it_was():
    """Everybody's answers would change because somebody wrote a proposal down."""
    amendment = proposal(replace())
    plain = ask(RULES, VOCABULARY, {"a": True, "b": False}, files={"amendments": {"sou": amendment}})
    assert plain == ask(RULES, VOCABULARY, {"a": True, "b": False}) | {"law": plain["law"]}
    assert plain["law"]["sha256"] == ask(RULES, VOCABULARY)["law"]["sha256"]


def test_a_replaced_rule_keeps_its_name_so_that_references_hold():
    """An exception would fall away because the rule it points at got a new wording."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "c", "unless": ["t.p3.x"]},
        {"id": "t.p3.x", "status": "s", "when": "a"},
    ]
    amendment = proposal(replace("t.p3.x", when="b"))
    for day, facts, truth in (
        ("2025-06-30", {"a": True, "b": False}, "unknown"),
        ("2025-07-01", {"a": True, "b": False}, "true"),
        ("2025-07-01", {"a": False, "b": True}, "unknown"),
    ):
        found = row(under(amendment, {"c": True, **facts}, rules=rules, as_of=day), "o")
        assert (found["truth"], found["status"] == "no_rule_applies") == (truth, truth == "unknown")


def test_a_repealed_exception_takes_nothing_away():
    """A right would stay excepted by a rule that no longer exists."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a", "unless": ["t.p3.x"]},
        {"id": "t.p3.x", "status": "s", "when": "b"},
    ]
    truth = {
        day: truths(under(proposal(repeal("t.p3.x")), {"a": True, "b": True}, rules=rules, as_of=day))["o"]
        for day in ("2025-06-30", "2025-07-01")
    }
    assert truth == {"2025-06-30": "unknown", "2025-07-01": "true"}


def test_an_added_giver_of_a_status_reaches_every_reader():
    """A new permit would open one right and be forgotten by the next."""
    rules = [{"id": f"t.p{n}.x", "gives": f"o{n}", "when": "s"} for n in (1, 2)]
    rules += [{"id": "t.p3.x", "status": "s", "when": "a"}]
    giver = {"op": "add", "rule": {"id": "t.x1", "scope": "person", "status": "s", "when": "b"}}
    assert truths(under(proposal(giver), {"b": True}, rules=rules)) == {"o1": "true", "o2": "true"}


@pytest.mark.parametrize(
    ("slots", "wanted"),
    [
        ({"B": []}, {"o1": "true", "o2": "true"}),
        ({"B": ["t.p1"]}, {"o1": "unknown", "o2": "true"}),
        ({"B": ["t.p1", "t.p2"]}, {"o1": "unknown", "o2": "unknown"}),
        ({}, {"o1": "unknown", "o2": "unknown"}),
    ],
)
def test_a_reader_that_is_left_out_does_not_see_what_is_added(slots, wanted):
    """A right the proposal leaves out would be promised with the rest."""
    rules = [{"id": f"t.p{n}.x", "gives": f"o{n}", "when": "s"} for n in (1, 2)]
    rules += [{"id": "t.p3.x", "status": "s", "when": "a"}]
    giver = {
        "op": "add",
        "rule": {"id": "t.x1", "scope": "person", "status": "s", "when": "b"},
        "except_in": {"slot": "B"},
    }
    amendment = proposal(giver, slots={"B": {"type": "set", "values": ["t.p1", "t.p2"]}})
    found = under(amendment, {"a": False, "b": True}, slots, rules=rules)
    assert truths(found) == wanted
    old = under(amendment, {"a": True, "b": True}, slots, rules=rules)
    assert truths(old) == {"o1": "true", "o2": "true"}, "who had it by other law loses nothing"
    if not slots:
        assert row(found, "o1")["open_for"] == ["slot"]


def test_a_transition_of_the_proposal_keeps_old_matters_under_old_law():
    """A matter begun before the reform would be judged by a law made after it."""
    transition = {"id": "tr", "cite": "p. 6", "reads": ["t.p1.x"], "by": "d", "when": "always"}
    amendment = proposal(replace(), transitions=[transition])
    for day, truth in (("2025-01-01", "true"), ("2025-08-01", "unknown")):
        found = row(under(amendment, {"a": True, "b": False, "d": day}), "o")
        assert found["truth"] == truth
    assert (
        row(under(proposal(replace()), {"a": True, "b": False, "d": "2025-01-01"}), "o")["truth"] == "unknown"
    )


def test_two_proposals_are_laid_over_one_another():
    """The second would be answered as if the first had been dropped."""
    second = {**proposal(replace(when="c")), "amendment": {"id": "two", "in_force": "2025-08-01"}}
    files = {"amendments": {"sou": proposal(replace()), "two": second}}
    asked = [{"id": "sou"}, {"id": "two"}]
    for day, known in (("2025-06-30", "a"), ("2025-07-31", "b"), ("2025-08-01", "c")):
        facts = {**dict.fromkeys("abc", False), known: True}
        found = ask(RULES, VOCABULARY, facts, files=files, amendments=asked, as_of=day)
        assert row(found, "o")["truth"] == "true", day


# ---- what is not held


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ([{"id": "nothing"}], "no amendment is called 'nothing'"),
        (["sou"], "list of {id, slots}"),
        ([{"id": "sou"}, {"id": "sou"}], "twice"),
        ([{"id": "sou", "slots": {"T": "p"}}], "no slot 'T'"),
        ([{"id": "sou", "slots": {"S": "r"}}], "does not take 'r'"),
        ([{"id": "sou", "slots": {"S": ["p"]}}], "does not take"),
    ],
)
def test_a_proposal_that_is_not_held_is_refused_in_words(asked, words):
    """An answer would be given under another law than was asked for."""
    files = {"amendments": {"sou": proposal(add(when_slot={"S": ["p"]}), slots=CHOICE)}}
    with pytest.raises(UnknownLaw, match=words):
        ask(RULES, VOCABULARY, files=files, amendments=asked)


def test_two_proposals_whose_slots_share_a_name_are_not_mixed_up():
    """The choice made in one proposal would be made in the other."""
    one = proposal(add(when_slot={"S": ["p"]}), slots=CHOICE)
    two = {**one, "amendment": {"id": "two", "in_force": "2025-07-01"}}
    asked = [{"id": "sou", "slots": {"S": "p"}}, {"id": "two", "slots": {"S": "q"}}]
    with pytest.raises(UnknownLaw, match="slot called 'S'"):
        ask(RULES, VOCABULARY, files={"amendments": {"sou": one, "two": two}}, amendments=asked)


@pytest.mark.parametrize(
    "slip", [repeal("t.p9.x"), replace("t.p9.x"), replace(whn="b"), replace(gives="x", status="y")]
)
def test_a_slip_in_a_proposal_is_found_when_the_law_is_read(slip):
    """Nobody would see the slip until a policy officer asks, and then as a fault of the service."""
    files = building.files(RULES, VOCABULARY)
    with pytest.raises(LawError) as error:
        Corpus({**files, "amendments/sou/amendment.yaml": proposal(slip)})
    assert "amendments/sou/amendment.yaml" in str(error.value)


def test_a_law_is_asked_for_by_its_hash():
    """A stored answer would be replayed under a law that has changed since."""
    now = hash_of(proposal(replace()))
    amendments = {"amendments": {"sou": proposal(replace())}}
    parts = {"files": amendments, "amendments": [{"id": "sou"}]}
    assert ask(RULES, VOCABULARY, **parts, law_sha256=now)["law"]["sha256"] == now
    with pytest.raises(UnknownLaw, match="not held"):
        ask(RULES, VOCABULARY, **parts, law_sha256="0" * 64)
