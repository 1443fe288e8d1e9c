# SPDX-License-Identifier: EUPL-1.2
"""Nobody is given or denied anything because a form was left empty."""

import pytest

from engine.logic.compiled import CompiledLaw
from tests.law.census import DAYS, FILE, answers_behind, blank, census, compiled, rows


@pytest.fixture(scope="module")
def law() -> CompiledLaw:
    return compiled()


def test_the_committed_census_is_what_the_law_says() -> None:
    """A rule that starts to answer for people who said nothing would slip in unseen."""
    mend = "write it anew: python -m tests.law.census, and read the diff"
    assert FILE.read_text(encoding="utf-8") == census(), mend


@pytest.mark.parametrize("day", DAYS)
def test_a_blank_case_settles_nothing_that_an_answer_could_change(law: CompiledLaw, day: str) -> None:
    """A client whose caseworker has not asked yet would be told yes or no."""
    evaluation = blank(law, day, lists_complete=False)
    for what, answer, root in rows(evaluation):
        if root is None:
            assert answer.split()[1] == "-", f"{what} is exact: {answer}"
        elif answer in ("true", "false", "conflict"):
            assert not answers_behind(evaluation, root), f"{what} is {answer} though it rests on answers"


def test_empty_lists_say_nothing_about_the_focus_person(law: CompiledLaw) -> None:
    """A client with no reports or incomes listed would be denied help for that alone."""
    evaluation = blank(law, "2025-09-01", lists_complete=True)
    for what, answer, root in rows(evaluation):
        if root is not None and what.startswith("outcome"):
            holds_anyway = not answers_behind(evaluation, root)
            assert answer != "true" or holds_anyway, f"{what} holds in a case without facts"
