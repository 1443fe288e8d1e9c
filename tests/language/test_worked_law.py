# SPDX-License-Identifier: EUPL-1.2
"""The marked sentences of the language on time, openness, days, sums and contradictions: one test for each
reading that gave a real client a wrong answer, named after what would have been lost."""

import pytest

from engine.calculation.amounts import Reckoner
from engine.case.problems import CaseError
from engine.case.request import read_case
from engine.explain.answer import INCLUDE
from tests.language import building, worked
from tests.language.test_worked_people import outcome
from tests.language.worked import promised

# ---- time


def test_four_months_from_the_end_of_september_end_with_january():
    """A surcharge would fall due on 30 January, a day before the law says."""
    promised("four_months_from_the_end_of_september_end_with_january")


def test_a_day_before_the_wording_that_was_read_is_not_judged_by_it():
    """An act in May would be judged by the law of July."""
    promised("a_day_before_the_wording_that_was_read_is_not_judged_by_it")


def test_a_repealed_duty_is_gone():
    """A duty of the old act would be shown for ever as perhaps still there."""
    promised("a_repealed_duty_is_gone")


def test_a_duty_not_yet_born_is_not_there_and_the_old_one_is():
    """A case of March would be answered by the act of July, or by nothing."""
    promised("a_duty_not_yet_born_is_not_there_and_the_old_one_is")


def test_an_unread_wording_of_an_exception_is_doubt():
    """A right would be certain though nobody has read whether it was excepted."""
    rules = [
        {"id": "t.p1.right", "gives": "right", "when": "a"},
        {
            "id": "t.p2.no",
            "status": "no",
            "when": "b",
            "wording": {"from": "2025-07-01", "began": "earlier_unread"},
            "defeats": ["t.p1"],
        },
    ]
    law = building.law(rules, {"person": {"a": "bool", "b": "bool"}})
    assert building.Asked(law, {"as_of": "2025-06-30", "facts": {"a": True, "b": False}})("right") == "U"
    assert building.Asked(law, {"as_of": "2025-07-01", "facts": {"a": True, "b": False}})("right") == "T"


def test_an_act_s_first_day_with_a_counterpart_was_an_introduction():
    """Every new section would be doubt before its day, and the old one beside it doubled."""
    act = {"name": building.TEXT, "layer": "statute", "state": "read"}
    days = {"new": {"from": "2025-07-01"}, "old": {"to": "2025-06-30"}}
    acts = [{"prefix": p, "short": p, **act, **d} for p, d in days.items()]
    rules = [
        {
            "id": "new.p1.a",
            "gives": "duty",
            "when": "a",
            "wording": {"from": "2025-07-01"},
            "counterpart": "old.p1.a",
        },
        {
            "id": "old.p1.a",
            "gives": "old-duty",
            "when": "a",
            "wording": {"from": "2022-01-01", "to": "2025-06-30"},
        },
    ]
    law = building.law(rules, {"person": {"a": "bool"}}, acts=acts)
    before = building.Asked(law, {"as_of": "2025-06-30", "facts": {"a": True}})
    assert (before("duty"), before("old-duty")) == ("F", "T")
    after = building.Asked(law, {"as_of": "2025-07-01", "facts": {"a": True}})
    assert (after("duty"), after("old-duty")) == ("T", "F")


def test_a_day_nobody_knows_does_not_hide_a_duty_that_every_wording_gives():
    """A date the client has forgotten would take away a right that every wording gives her."""
    wordings = [{"from": "2025-07-01", "when": {"any": ["a", "b"]}}, {"to": "2025-06-30", "when": "a"}]
    rules = [{"id": "t.p1.a", "gives": "duty", "anchor": "decided_on", "wordings": wordings}]
    law = building.law(
        rules, {"person": {"a": "bool", "b": "bool", "decided_on": {"type": "date", "none": True}}}
    )
    assert building.Asked(law, {"as_of": "2025-09-01", "facts": {"a": True}})("duty") == "T"
    assert building.Asked(law, {"as_of": "2025-09-01", "facts": {"a": False, "b": True}})("duty") == "U"


def test_an_act_of_2015_is_not_refused():
    """The whole case of a woman exploited since 2015 would be refused for the age of one act."""
    promised("an_act_of_2015_is_not_refused")


@pytest.mark.parametrize("as_of", ["2021-12-31", "2032-01-01"])
def test_only_the_day_asked_for_is_refused_outside_the_corpus(as_of):
    """A question about a day whose law is not held would be answered by other law."""
    with pytest.raises(CaseError) as error:
        read_case({"as_of": as_of}, worked.law())
    assert [(p.pointer, p.code) for p in error.value.problems] == [("/as_of", "outside-corpus")]


def test_a_decision_not_made_is_judged_by_the_law_of_today():
    """A decision not yet made would be judged by no law at all."""
    promised("a_decision_not_made_is_judged_by_the_law_of_today")


def test_what_has_not_begun_is_not_and_what_has_not_ended_lasts():
    """Abuse that still goes on would be judged by the law of the day it began."""
    promised("what_has_not_begun_is_not_and_what_has_not_ended_lasts")


def test_abuse_cannot_end_before_it_began():
    """Two days written the wrong way round would be taken for a span of no length."""
    body = {"as_of": "2025-11-01", "facts": {"started_on": "2025-09-01", "ended_on": "2025-08-01"}}
    with pytest.raises(CaseError) as error:
        worked.answer(body)
    assert {p.code for p in error.value.problems} == {"contradiction"}


def test_dead_law_does_not_leak_doubt_to_a_citizen():
    """From October a Swedish citizen's right to assistance would be unknown because of an act on asylum."""
    promised("dead_law_does_not_leak_doubt_to_a_citizen")
    promised("dead_law_is_doubt_for_others")


def test_a_superseded_answer_stands_with_the_law_last_read_beside_it():
    """A client would get no answer at all from the day a reform begins."""
    no = dict.fromkeys(("is_swedish_citizen", "asylum_seeker", "permit_is_required", "stay_is_visit"), False)
    body = {"as_of": "2026-11-01", "facts": {**no, "cannot_meet_needs": True}}
    row = outcome(worked.answer(body), "right-to-assistance")
    assert row["truth"] == "unknown"
    assert row["stale_law"]["state"] == "superseded"
    assert row["under_last_read_law"] == {"truth": "true"}


# ---- what is open


def test_an_outcome_no_rule_gives_asks_nothing_and_stands_folded_away():
    """A page of forty "no" would bury the two things that can still be had."""
    alone = {"persons": {"complete": True, "items": []}}
    body = {"as_of": "2025-09-01", "facts": {"person_birth_date": "1980-01-01"}, "lists": alone}
    plain = worked.answer(body)
    assert outcome(plain, "child-victim") is None
    assert "is_crime_victim" not in [q["fact"] for q in plain["assessments_needed"]]
    assert not [q for q in plain["questions"] if "child-victim" in q["settles"]]
    row = outcome(worked.answer({**body, "include": [*INCLUDE, "no_rule_applies"]}), "child-victim")
    assert (row["truth"], row["status"]) == ("unknown", "no_rule_applies")


def test_an_outcome_no_rule_gives_guards_nothing():
    """A warning would be shown for a step that nobody can take."""
    known = {"person_in_sweden": True, "permit_is_required": True, "is_swedish_citizen": False}
    open_step = worked.answer({"as_of": "2025-09-01", "facts": known})
    assert [w["id"] for w in open_step["warnings"]] == ["removal-decision-if-refused"]
    shut = worked.answer({"as_of": "2025-09-01", "facts": {**known, "wants_reflection_period": False}})
    assert shut["warnings"] == []


def test_a_wording_nobody_has_read_is_not_a_no():
    """A right under law nobody has read would be folded away as if no rule gave it."""
    row = outcome(worked.answer({"as_of": "2025-05-01"}), "unread-duty")
    assert (row["truth"], row["status"]) == ("unknown", "unknown")
    assert (row["open_in"], row["open_for"]) == (["corpus"], ["unread"])


# ---- days


def test_after_two_years_a_new_home_is_considered_every_year():
    """After the first two years the next day would be two years off, and a year of a child's life lost."""
    promised("after_two_years_a_new_home_is_considered_every_year")


def test_a_doubtful_day_of_receipt_gives_two_days_and_never_none():
    """A report whose day nobody wrote down would have no last day at all."""
    promised("a_doubtful_day_of_receipt_gives_two_days_and_never_none")


def test_the_earlier_of_two_days_is_shown_first():
    """The later day would stand first, and the real one pass."""
    body = worked.request("an_extension_moves_the_day_and_takes_no_duty_away")
    row = outcome(worked.answer(body), "decide-whether-to-investigate", "r2")
    assert [d["due"]["earliest"] for d in row["deadlines"]] == ["2025-09-15", "2025-10-01"]
    assert row["due"] == {"earliest": "2025-09-15", "latest": "2025-10-01", "certain": False}


def test_the_board_s_earlier_last_day_is_shown_beside_the_client_s():
    """The board would count from the client's service and be out of time to appeal for her."""
    promised("the_board_s_earlier_last_day_is_shown_beside_the_client_s")
    body = worked.request("the_board_s_earlier_last_day_is_shown_beside_the_client_s")
    row = outcome(worked.answer(body), "appeal-refused-5-15", "d1")
    shown = [(d["by"], d["due"]["latest"]) for d in row["deadlines"]]
    assert shown == [("social_welfare_committee", "2025-11-24"), (None, "2025-12-01")]


# ---- sums


def test_a_table_that_falls_with_age_gives_no_child_too_much():
    """The row of the known count would be promised though a later row is lower."""
    promised("a_table_that_falls_with_age_gives_no_child_too_much")


def test_at_least_is_never_more_than_the_poorest_household_gets():
    """A sum would be promised that a larger household does not get."""
    promised("at_least_is_never_more_than_the_poorest_household_gets")


def test_a_year_without_a_table_is_not_last_year_s():
    """Last year's sum would be promised for a year nobody has read."""
    parameters = [{"id": "base", "versions": [{"from": "2025-01-01", "to": "2025-12-31", "value": "100.00"}]}]
    rules = [
        {"id": "t.p1.a", "amount": "money", "when": "always", "lines": [{"id": "all", "parameter": "base"}]}
    ]
    law = building.law(rules, {}, parameters=parameters)
    for day, total in (("2025-12-31", (10_000, 10_000)), ("2026-01-01", (None, None))):
        asked = building.Asked(law, {"as_of": day})
        assert Reckoner(asked.evaluation).given("money", asked.item("money", "focus"))[1] == total


# ---- contradictions


MISCLICK = {"is_swedish_citizen": True, "permit_is_required": True, "asylum_seeker": False}


def test_a_contradiction_is_refused_and_its_facts_named():
    """Two answers that cannot both be so would give whatever the rules make of them."""
    with pytest.raises(CaseError) as error:
        worked.answer({"as_of": "2025-09-01", "facts": MISCLICK})
    (problem,) = error.value.problems
    assert problem.code == "contradiction"
    assert "is_swedish_citizen" in problem.detail


def test_one_mis_click_does_not_hide_a_child_s_protection():
    """A wrong tick about citizenship would blank the whole page, and the child's protection with it."""
    body = worked.request("a_mother_s_case_reaches_her_child")
    body = {**body, "facts": {**body["facts"], **MISCLICK}}
    answer = worked.answer(body, lenient=True)
    assert outcome(answer, "decide-whether-to-investigate", "r1")["truth"] == "true"
    assert [c["subject"]["id"] for c in answer["conflicts"]] == ["focus"]


def test_two_assessors_who_differ_are_a_conflict_and_no_contradiction():
    """A case would be refused because two people see it differently."""
    axioms = [{"id": "x", "scope": "person", "clause": [{"not": "j1"}, {"not": "j2"}]}]
    rules = [{"id": "t.p1.a", "gives": "x", "when": {"all": ["j1", {"not": "j2"}]}}]
    law = building.law(rules, {"person": {"j1": "judgement", "j2": "judgement"}}, axioms=axioms)
    both = building.Asked(
        law, {"as_of": "2025-09-01", "assessments": {"j1": {"value": True}, "j2": {"value": True}}}
    )
    assert not both.broken
    alone = building.Asked(law, {"as_of": "2025-09-01", "assessments": {"j1": {"value": True}}})
    assert alone("x") == "U"  # no axiom concludes a judgement


def test_a_position_among_several_is_none_of_those_ruled_out():
    """A client whose position is open between two would be in none, or in one already ruled out."""
    promised("a_position_among_several_is_none_of_those_ruled_out")
