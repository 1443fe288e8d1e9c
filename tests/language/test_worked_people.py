# SPDX-License-Identifier: EUPL-1.2
"""The marked sentences of the language on facts, people, lists and judgement: one test for each reading
that gave a real client a wrong answer, named after what would have been lost."""

import pytest

from engine.case.problems import CaseError
from engine.case.request import read_case
from engine.language.lint import lint
from engine.language.loader import law_of
from engine.language.problems import LawError
from engine.service import Engine
from tests.language import building, worked
from tests.language.worked import promised


def outcome(answer, name, id_="focus"):
    rows = [o for o in answer["outcomes"] if (o["id"], o["subject"]["id"]) == (name, id_)]
    return rows[0] if rows else None


# ---- values


def test_a_span_of_months_is_not_taken_for_doubt_about_one_day():
    """Abuse that went on from January to September would be judged as one day nobody knows."""
    promised("a_span_of_months_is_not_taken_for_doubt_about_one_day")


def test_a_review_never_held_is_not_a_review_nobody_asked_about():
    """A review that was never held would lose its last day, as if it might have been held yesterday."""
    promised("a_review_never_held_is_not_a_review_nobody_asked_about")


def test_a_dane_is_nordic_and_needs_no_permit():
    """A Dane would have to be one thing only, and be held to the limit for those without right to stay."""
    promised("a_dane_is_nordic_and_needs_no_permit")


# ---- judgement


def test_a_caseworker_s_tick_does_not_make_the_migration_agency_grant():
    """A caseworker's own view would be shown to a client as what the Migration Agency must decide."""
    promised("a_caseworker_s_tick_does_not_make_the_migration_agency_grant")


def test_the_question_of_a_judgement_goes_to_its_assessor():
    """The caseworker would be asked what only the Migration Agency can say."""
    answer = worked.answer(worked.request("a_caseworker_s_tick_does_not_make_the_migration_agency_grant"))
    assert outcome(answer, "permit-granted")["status"] == "needs_assessment"
    asked = [
        (q["fact"], q["assessors"]) for q in answer["assessments_needed"] if "permit-granted" in q["settles"]
    ]
    assert asked == [("public_order_against", ["migration_agency", "migration_court"])]
    assert "public_order_against" not in [q["fact"] for q in answer["questions"]]


def test_a_view_that_does_not_count_is_kept():
    """What the caseworker wrote would vanish from the record because it decides nothing."""
    name = "a_caseworker_s_tick_does_not_make_the_migration_agency_grant"
    focus = read_case(worked.request(name), worked.law()).items["person"][0]
    (view,) = focus.assessments["public_order_against"]
    assert (view.value, view.assessor) == (False, "social_welfare_committee")


def test_the_court_s_view_stands_over_the_agency_s():
    """A client who won in court would still be refused by the agency's old view."""
    promised("the_court_s_view_stands_over_the_agency_s")


def test_an_agency_that_changes_its_mind_is_believed():
    """An assessment made in error could never be put right."""
    promised("an_agency_that_changes_its_mind_is_believed")


# ---- people and links


def test_an_offence_against_nobody_is_no_offence_against_a_child():
    """A link that leads nowhere would be doubt for ever, and its question could not be answered."""
    promised("an_offence_against_nobody_is_no_offence_against_a_child")


def test_a_mother_s_case_reaches_her_child():
    """The duty to a child would be lost because the case was opened for her mother."""
    promised("a_mother_s_case_reaches_her_child")


def test_every_child_of_the_household_is_answered_for():
    """The answer would speak of the mother alone, and nobody would see the child's rows."""
    answer = worked.answer(worked.request("a_mother_s_case_reaches_her_child"))
    assert {s["subject"]["id"] for s in answer["statuses"] if s["id"] == "is-child"} == {"focus", "c1"}
    assert outcome(answer, "decide-whether-to-investigate", "r1")["truth"] == "true"


def test_an_offence_told_at_the_top_of_a_request_is_an_offence():
    """Facts of an offence told without a list would be facts of nothing, and the girl no victim."""
    promised("an_offence_told_at_the_top_of_a_request_is_an_offence")


def test_an_offence_at_the_top_and_in_a_list_is_refused():
    """A fact would be put on one of several offences, and on which would be guessed."""
    body = {"as_of": "2025-11-01", "facts": {"remote": True}, "lists": {"incidents": [{"id": "i1"}]}}
    with pytest.raises(CaseError) as error:
        read_case(body, worked.law())
    assert [(p.pointer, p.code) for p in error.value.problems] == [("/facts/remote", "contradiction")]


# ---- lists


def test_one_forgotten_list_does_not_rule_out_a_child():
    """A key left out of a request would say that there is no child in the home."""
    promised("one_forgotten_list_does_not_rule_out_a_child")


def test_a_list_said_to_be_complete_rules_out_a_child():
    """Nobody could ever say that these are all, and every answer on children would stay open."""
    promised("a_list_said_to_be_complete_rules_out_a_child")


def test_a_placement_nobody_has_named_is_never_a_duty_for_sure():
    """A duty would be shown for a placement that may not exist."""
    promised("a_placement_nobody_has_named_is_never_a_duty_for_sure")


def test_what_nobody_has_named_is_folded_into_one_question_a_list():
    """Twenty rows about a report that may not exist would hide the three that do."""
    answer = worked.answer({"as_of": "2025-09-01", "facts": {"person_birth_date": "2015-01-01"}})
    assert not [o for o in answer["outcomes"] if o["subject"]["id"] is None]
    lists = [q["list"] for q in answer["questions"] if q["list"]]
    assert len(lists) == len(set(lists))
    assert "reports" in lists


def test_no_income_is_nothing_and_not_unknown():
    """A household without income would never get an answer."""
    promised("no_income_is_nothing_and_not_unknown")


def test_incomes_nobody_asked_about_are_not_nothing():
    """Income never asked about would be counted as none, and money paid out claimed back."""
    promised("incomes_nobody_asked_about_are_not_nothing")


def test_an_income_without_its_sum_is_not_nothing():
    """An income whose sum is not known would be counted as none."""
    promised("an_income_without_its_sum_is_not_nothing")


# ---- conditions


def test_a_value_that_has_not_come_lies_on_no_side_of_a_line():
    """What has not happened would fall under whichever side of a line stands first."""
    promised("a_value_that_has_not_come_lies_on_no_side_of_a_line")


def test_doubt_about_the_side_does_not_hide_what_both_sides_give():
    """A girl who may be 17 or 18 would have no protection though both ages give it."""
    promised("doubt_about_the_side_does_not_hide_what_both_sides_give")


def test_a_purchase_is_a_purchase_whatever_the_age():
    """An age nobody knows would hide that what was done is an offence at every age."""
    promised("a_purchase_is_a_purchase_whatever_the_age")


def test_somebody_is_responsible_while_it_is_unclear_who():
    """Two municipalities would each wait for the other, and the client have none."""
    promised("somebody_is_responsible_while_it_is_unclear_who")


def test_the_question_of_a_clear_judgement_is_asked_all_the_same():
    """The answer would rest on unclearness for ever because nobody asks."""
    rules = [{"id": "t.a", "gives": "help", "when": {"not": {"clear": "clear_who"}}}]
    files = building.files(rules, {"person": {"clear_who": "judgement"}})
    law = law_of(files)
    assert building.Asked(law, {"as_of": "2025-09-01"})("help") == "T"
    with Engine(files, workers=0) as engine:
        answer = engine.evaluate({"as_of": "2025-09-01"})
    assert [(q["fact"], q["settles"]) for q in answer["assessments_needed"]] == [("clear_who", ["help"])]
    told = building.Asked(law, {"as_of": "2025-09-01", "assessments": {"clear_who": {"value": True}}})
    assert told("help") == "F"
    denied = building.Asked(law, {"as_of": "2025-09-01", "assessments": {"clear_who": {"value": False}}})
    assert denied("help") == "T"


# ---- rules among rules


def test_guidance_takes_no_statutory_power_away():
    """A handbook would defeat a right that an act gives."""
    acts = [
        {"prefix": "handbook", "short": "h", "name": building.TEXT, "layer": "guidance", "state": "read"},
        {"prefix": "act", "short": "a", "name": building.TEXT, "layer": "statute", "state": "read"},
    ]
    rules = [
        {"id": "act.right", "gives": "right", "when": "a", "cite": "1 §"},
        {"id": "handbook.no", "status": "no", "when": "b", "defeats": ["act.right"], "cite": "s. 3"},
    ]
    law = building.law(rules, {"person": {"a": "bool", "b": "bool"}}, acts=acts)
    assert [p.message for p in lint(law) if p.code == "layer"] == [
        "guidance defeats act.right of statute; cite the delegation (delegated_by)"
    ]


def test_only_if_is_a_condition_and_not_a_presumption():
    """ "Only if" read as "unless" would promise what the law leaves open."""
    promised("only_if_is_a_condition_and_not_a_presumption")


def test_an_extension_moves_the_day_and_takes_no_duty_away():
    """Special grounds to take longer would end the duty to decide at all."""
    promised("an_extension_moves_the_day_and_takes_no_duty_away")


def test_an_open_investigation_of_another_child_ends_no_duty():
    """An investigation of her brother would end the duty to look into the report about her."""
    promised("an_open_investigation_of_another_child_ends_no_duty")
    promised("an_open_investigation_of_the_same_child_does")


def test_emergency_help_stands_whether_or_not_the_limit_does():
    """Doubt about the right to stay would take away emergency help too."""
    promised("emergency_help_stands_whether_or_not_the_limit_does")


def test_a_defeat_of_nothing_is_an_error():
    """A misspelt id would quietly leave a right without its exception."""
    rules = [
        {"id": "t.p1.a", "gives": "x", "when": "a"},
        {"id": "t.p1.b", "status": "y", "when": "a", "defeats": ["t.p2"]},
    ]
    with pytest.raises(LawError, match="defeats nothing"):
        building.law(rules, {"person": {"a": "bool"}})


def test_the_small_law_opens_as_a_service():
    """The cases above would be of a law that the engine cannot serve."""
    with Engine(worked.files(), workers=0) as engine:
        assert engine.law.rules.keys() == worked.law().rules.keys()
