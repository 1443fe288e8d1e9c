# SPDX-License-Identifier: EUPL-1.2
"""Answers that cannot all be so: refused with the facts named, or set aside so that the rest is answered."""

from random import Random

import pytest

from engine.case.problems import CaseError
from engine.service import Engine
from tests.engine.asking import ask, engine, request, row, truths
from tests.language import building

NAMES = "abcef"
VOCABULARY = {
    "person": {**dict.fromkeys(NAMES, "bool"), "j": "judgement", "k": "judgement", "d": "date", "q": "date"},
    "event": {"v": "bool", "b0": {"type": "date", "none": True}, "e0": {"type": "date", "none": True}},
    "report": {"r": "bool"},
}
LINKS = {"person": {}, "event": {}, "report": {"about": "person"}}
RULES = [{"id": f"t.p{n}.x", "gives": f"o{x}", "when": x} for n, x in enumerate(NAMES, 1)]
NOT_BOTH = {"id": "x", "scope": "person", "clause": [{"not": "a"}, {"not": "c"}], "cite": "UtlL 2 kap. 5 §"}
FOLLOWS = {"id": "y", "scope": "person", "clause": [{"not": "a"}, "b"]}


def answer(facts, axioms, rules=RULES, **parts):
    return ask(rules, VOCABULARY, facts, files={"axioms": axioms, "links": LINKS}, **parts)


def refused(facts, axioms, rules=RULES, **parts):
    with pytest.raises(CaseError) as error:
        answer(facts, axioms, rules, **parts)
    assert {p.code for p in error.value.problems} == {"contradiction"}
    return error.value.problems


def named(found):
    return [(c["subject"]["id"], sorted(c["facts"]), c["reason"]) for c in found["conflicts"]]


def test_what_contradicts_is_refused_with_its_facts_and_its_cite():
    """A caseworker would be told that something is wrong, and not what."""
    (problem,) = refused({"a": True, "c": True}, [NOT_BOTH])
    assert problem.pointer == "/facts"
    assert all(word in problem.detail for word in ("a, c", "UtlL 2 kap. 5 §"))


def test_the_pointer_leads_to_the_item():
    """A form could not show beside which child the mistake is."""
    people = [{"id": "p0", "facts": {}}, {"id": "p1", "facts": {"a": True, "c": True}}]
    (problem,) = refused({}, [NOT_BOTH], lists={"persons": people})
    assert problem.pointer == "/lists/persons/1/facts"


def test_one_mis_click_leaves_the_rest_answered():
    """One wrong tick would blank the page, and a child's protection with it."""
    found = answer({"a": True, "c": True, "e": True}, [NOT_BOTH], lenient=True)
    assert truths(found) == {**dict.fromkeys(("oa", "ob", "oc", "of"), "unknown"), "oe": "true"}
    assert named(found) == [("focus", ["a", "c"], "x")]
    assert {q["fact"] for q in found["questions"]} >= {"a", "c"}, "what was set aside is asked again"


def test_what_followed_from_a_fact_set_aside_is_set_aside_too():
    """A conclusion from a wrong tick would stay when the tick is gone."""
    assert truths(answer({"a": True, "e": False}, [FOLLOWS]))["ob"] == "true"
    found = answer({"a": True, "c": True}, [FOLLOWS, NOT_BOTH], lenient=True)
    assert truths(found)["ob"] == "unknown"


@pytest.mark.parametrize("turn", [1, -1])
def test_the_order_of_the_axioms_says_nothing(turn):
    """Another fact would be doubted when somebody sorts a file, and one that nobody told."""
    axioms = [FOLLOWS, {"id": "z", "scope": "person", "clause": [{"not": "b"}, "c"]}][::turn]
    (problem,) = refused({"a": True, "c": False}, axioms)
    assert "a, c" in problem.detail
    found = answer({"a": True, "c": False}, axioms, lenient=True)
    assert named(found)[0][1] == ["a", "c"]
    assert [truths(found)[o] for o in ("oa", "ob", "oc")] == ["unknown"] * 3


def test_setting_aside_goes_on_until_nothing_contradicts():
    """The first conflict would hide the second, and the page would still show nonsense."""
    second = {"id": "w", "scope": "person", "clause": [{"not": "f"}, {"not": "e"}]}
    told = {"a": True, "c": True, "f": True, "e": True, "b": True}
    found = answer(told, [NOT_BOTH, second], lenient=True)
    assert sorted(c[2] for c in named(found)) == ["w", "x"]
    assert truths(found)["ob"] == "true"


def test_a_span_does_not_end_before_it_begins():
    """Two days written the wrong way round would be taken for no abuse at all."""
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "v", "scope": "event", "anchor": {"span": ["b0", "e0"]}},
        {"id": "t.p2.x", "gives": "p", "when": "a"},
    ]
    events = [{"id": "e1", "facts": {"v": True, "b0": "2025-09-02", "e0": "2025-09-01"}}]
    (problem,) = refused({"a": True}, [], rules, lists={"events": events})
    assert problem.pointer == "/lists/events/0/facts"
    found = answer({"a": True}, [], rules, lists={"events": events}, lenient=True)
    assert (truths(found)["p"], named(found)[0][1]) == ("true", ["b0", "e0"])


def test_a_comparison_in_an_axiom_is_checked_and_concludes_nothing():
    """A day would be made up so that two others fit."""
    axiom = {"id": "x", "scope": "person", "clause": [{"not": "a"}, {"le": ["d", "q"]}]}
    assert len(refused({"a": True, "d": "2025-02-01", "q": "2025-01-01"}, [axiom])) == 1
    for fine in ({"d": "2025-02-01", "q": "2025-01-01"}, {"a": True, "d": "2025-02-01"}, {"a": True}):
        assert answer(fine, [axiom])["conflicts"] == []
    late = answer({"a": True, "d": "2025-02-01", "q": {"from": "2025-01-01", "to": "2025-02-01"}}, [axiom])
    assert late["conflicts"] == []


# ---- statuses

STATUS = [
    {"id": "t.p1.x", "status": "s", "when": "b"},
    {"id": "t.p2.x", "gives": "o", "when": "s"},
    {"id": "t.p3.x", "gives": "p", "when": "e"},
]
BOUND = {"id": "x", "scope": "person", "clause": [{"not": "a"}, {"not": "s"}]}


def test_an_axiom_bounds_a_status_whatever_its_rules_say():
    """A citizen would be asked about an asylum procedure that cannot concern her."""
    assert truths(answer({}, [BOUND], STATUS))["o"] == "unknown"
    found = answer({"a": True}, [BOUND], STATUS)
    assert row(found, "o")["status"] == "no_rule_applies"
    assert "b" not in {q["fact"] for q in found["questions"]}


@pytest.mark.parametrize("how", ["a reform", "set aside"])
def test_an_axiom_bounds_a_status_of_law_that_is_dead(how):
    """From the day of a reform every citizen's case would be in doubt."""
    reform = {"id": "ref", "day": "2025-08-01", "replaces": ["t.p1"]}
    rules = [{**STATUS[0], "suspended": True}, *STATUS[1:]] if how == "set aside" else STATUS
    files = {"axioms": [BOUND], "links": LINKS, "reforms": [reform] if how == "a reform" else []}
    assert row(ask(rules, VOCABULARY, {"a": True}, files=files), "o")["status"] == "no_rule_applies"
    assert row(ask(rules, VOCABULARY, {"a": False}, files=files), "o")["status"] == "unknown"


def test_a_status_against_an_axiom_is_refused_or_its_facts_set_aside():
    """The rules say one thing, logic another, and the page would show both."""
    (problem,) = refused({"a": True, "b": True, "e": True}, [BOUND], STATUS)
    assert "a" in problem.detail
    found = answer({"a": True, "b": True, "e": True}, [BOUND], STATUS, lenient=True)
    assert truths(found)["p"] == "true"
    assert named(found)[0][2] == "x"
    assert {s["truth"] for s in found["statuses"]} <= {"true", "false", "unknown"}


def test_where_no_fact_can_give_way_the_axiom_does():
    """A status would be shown as true and false at once, and all that rests on it be unknown."""
    axiom = {"id": "x", "scope": "report", "clause": [{"not": "s"}, {"not": "u"}]}
    rules = [
        {"id": "t.p1.x", "status": "s", "when": "about.a", "scope": "report"},
        {"id": "t.p2.x", "status": "u", "when": "about.b", "scope": "report"},
        {"id": "t.p3.x", "gives": "o", "when": "s", "scope": "report"},
    ]
    lists = {"reports": [{"id": "r1", "about": "focus"}]}
    found = answer({"a": True, "b": True}, [axiom], rules, lists=lists, lenient=True)
    assert row(found, "o", "r1")["truth"] == "true"
    assert {s["truth"] for s in found["statuses"]} == {"true"}
    assert named(found) == [("r1", [], "x")]


# ---- assessments


def test_assessors_who_differ_are_shown_and_never_refused():
    """A case would be closed to the client because two people see it differently."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": "j"}, {"id": "t.p2.x", "gives": "p", "when": "k"}]
    axiom = {"id": "x", "scope": "person", "clause": [{"not": "j"}, {"not": "k"}]}
    both = answer({}, [axiom], rules, assessments={"j": {"value": True}, "k": {"value": True}})
    assert truths(both) == {"o": "true", "p": "true"}
    assert named(both) == [("focus", ["j", "k"], "x")]
    vocabulary = {
        "person": {"j": {"type": "bool", "assessors": ["board", "migration_agency", "migration_court"]}}
    }
    views = [{"value": True, "assessor": "board"}, {"value": False, "assessor": "migration_agency"}]
    differ = ask(rules[:1], vocabulary, assessments={"j": views})
    assert (truths(differ)["o"], named(differ)) == ("unknown", [("focus", ["j"], "assessors-differ")])
    court = ask(
        rules[:1], vocabulary, assessments={"j": [*views, {"value": True, "assessor": "migration_court"}]}
    )
    assert (truths(court)["o"], named(court)) == ("true", [])


# ---- on random cases


def test_the_lenient_answer_is_the_strict_one_without_what_was_set_aside():
    """The rest would be answered otherwise than if the wrong ticks had never been made."""
    broken = 0
    for n in range(60):
        dice = Random(f"lenient {n}")
        axioms = []
        for x in range(dice.randint(1, 4)):
            names = dice.sample(NAMES, dice.randint(2, 3))
            clause = [name if dice.random() < 0.4 else {"not": name} for name in names]
            axioms.append({"id": f"x{x}", "scope": "person", "clause": clause})
        facts = {name: dice.random() < 0.7 for name in NAMES if dice.random() < 0.7}
        with Engine(building.files(RULES, VOCABULARY, axioms=axioms, links=LINKS), workers=0) as found:
            lenient = found.evaluate(request(facts), lenient=True)
            gone = {name for c in lenient["conflicts"] for name in c["facts"]}
            kept = {name: value for name, value in facts.items() if name not in gone}
            assert gone <= set(facts), "only what was told is set aside"
            strict = found.evaluate(request(kept))
            assert truths(lenient) == truths(strict), (n, axioms, facts)
            try:
                found.evaluate(request(facts))
            except CaseError:
                assert gone
                broken += 1
            else:
                assert not gone
    assert broken > 10


def test_a_case_without_axioms_has_no_conflicts():
    """Every page would carry an empty warning."""
    with engine(RULES, VOCABULARY, links=LINKS) as found:
        assert found.evaluate(request({"a": True}))["conflicts"] == []
