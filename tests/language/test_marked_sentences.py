# SPDX-License-Identifier: EUPL-1.2
"""Every sentence marked ⚠ in the reference of the rule language, and the tests that keep it."""

import pytest

from tests.language import test_worked_law, test_worked_people

SENTENCES = {
    "2 from/to is doubt, never duration": ["a_span_of_months_is_not_taken_for_doubt_about_one_day"],
    "2 'has not happened' is not 'unknown'": ["a_review_never_held_is_not_a_review_nobody_asked_about"],
    "2 citizenships are independent facts": ["a_dane_is_nordic_and_needs_no_permit"],
    "2 the view of someone who is not an assessor": [
        "a_caseworker_s_tick_does_not_make_the_migration_agency_grant",
        "the_question_of_a_judgement_goes_to_its_assessor",
        "a_view_that_does_not_count_is_kept",
        "the_court_s_view_stands_over_the_agency_s",
        "an_agency_that_changes_its_mind_is_believed",
    ],
    "3 over none F": ["an_offence_against_nobody_is_no_offence_against_a_child"],
    "3 being a child is a condition on the person the sentence speaks of": [
        "a_mother_s_case_reaches_her_child",
        "every_child_of_the_household_is_answered_for",
    ],
    "3 facts at the top make one item": [
        "an_offence_told_at_the_top_of_a_request_is_an_offence",
        "an_offence_at_the_top_and_in_a_list_is_refused",
    ],
    "4 a plain array is incomplete": [
        "one_forgotten_list_does_not_rule_out_a_child",
        "a_list_said_to_be_complete_rules_out_a_child",
    ],
    "4 the unnamed item": [
        "a_placement_nobody_has_named_is_never_a_duty_for_sure",
        "what_nobody_has_named_is_folded_into_one_question_a_list",
    ],
    "4 an empty list said to be complete is nothing": [
        "no_income_is_nothing_and_not_unknown",
        "incomes_nobody_asked_about_are_not_nothing",
        "an_income_without_its_sum_is_not_nothing",
    ],
    "5 none lies in no cell": [
        "a_value_that_has_not_come_lies_on_no_side_of_a_line",
        "doubt_about_the_side_does_not_hide_what_both_sides_give",
        "a_purchase_is_a_purchase_whatever_the_age",
    ],
    "5 clear is for law that turns on unclearness": [
        "somebody_is_responsible_while_it_is_unclear_who",
        "the_question_of_a_clear_judgement_is_asked_all_the_same",
    ],
    "5 a period counted from the end of a month": ["four_months_from_the_end_of_september_end_with_january"],
    "6 a rule defeats only its own layer or a lower one": ["guidance_takes_no_statutory_power_away"],
    "7 endast om": ["only_if_is_a_condition_and_not_a_presumption"],
    "7 får förlängas": ["an_extension_moves_the_day_and_takes_no_duty_away"],
    "7 begränsas till": ["emergency_help_stands_whether_or_not_the_limit_does"],
    "8 a cell without a wording": [
        "a_day_before_the_wording_that_was_read_is_not_judged_by_it",
        "a_repealed_duty_is_gone",
        "a_duty_not_yet_born_is_not_there_and_the_old_one_is",
        "an_unread_wording_of_an_exception_is_doubt",
        "an_act_s_first_day_with_a_counterpart_was_an_introduction",
        "a_day_nobody_knows_does_not_hide_a_duty_that_every_wording_gives",
    ],
    "8 only as_of outside the corpus is refused": [
        "an_act_of_2015_is_not_refused",
        "only_the_day_asked_for_is_refused_outside_the_corpus",
        "a_decision_not_made_is_judged_by_the_law_of_today",
    ],
    "8 not begun, not ended": [
        "what_has_not_begun_is_not_and_what_has_not_ended_lasts",
        "abuse_cannot_end_before_it_began",
    ],
    "8 axioms bound a status of dead law": [
        "dead_law_does_not_leak_doubt_to_a_citizen",
        "a_superseded_answer_stands_with_the_law_last_read_beside_it",
    ],
    "9 no rule applies: asks nothing, guards nothing": [
        "an_outcome_no_rule_gives_asks_nothing_and_stands_folded_away",
        "an_outcome_no_rule_gives_guards_nothing",
    ],
    "9 a wording unread is not that": ["a_wording_nobody_has_read_is_not_a_no"],
    "11 then from last": ["after_two_years_a_new_home_is_considered_every_year"],
    "11 a base in doubt gives two days": [
        "a_doubtful_day_of_receipt_gives_two_days_and_never_none",
        "the_earlier_of_two_days_is_shown_first",
    ],
    "11 two parties count from different days": ["the_board_s_earlier_last_day_is_shown_beside_the_client_s"],
    "12 the hull over all reachable rows": ["a_table_that_falls_with_age_gives_no_child_too_much"],
    "12 at_least is never above the minimum": [
        "at_least_is_never_more_than_the_poorest_household_gets",
        "a_year_without_a_table_is_not_last_year_s",
    ],
    "14 one mis-click": [
        "one_mis_click_does_not_hide_a_child_s_protection",
        "a_contradiction_is_refused_and_its_facts_named",
        "two_assessors_who_differ_are_a_conflict_and_no_contradiction",
    ],
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_marked_sentence_has_its_test(sentence):
    """A reading that gave a real client a wrong answer could come back unseen."""
    for name in SENTENCES[sentence]:
        module = test_worked_people if hasattr(test_worked_people, f"test_{name}") else test_worked_law
        assert getattr(module, f"test_{name}").__doc__


def test_every_test_of_a_marked_sentence_stands_in_the_table():
    """The table would stop telling which sentence a failing test belongs to."""
    listed = {name for names in SENTENCES.values() for name in names}
    written = {n[5:] for m in (test_worked_people, test_worked_law) for n in vars(m) if n.startswith("test_")}
    beside = {
        "a_defeat_of_nothing_is_an_error", "the_small_law_opens_as_a_service",
        "a_position_among_several_is_none_of_those_ruled_out",
        "an_open_investigation_of_another_child_ends_no_duty",
    }  # fmt: skip
    assert written - {m for m in written if m.startswith("worked_")} == listed | beside
