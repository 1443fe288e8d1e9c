# SPDX-License-Identifier: EUPL-1.2
"""What several views of one judgement add up to."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from engine.case.assessments import assessed, conflicting
from engine.case.model import Assessment
from engine.case.values import EITHER, FALSE, TRUE

RIGHTFUL = ["committee", "migration_court"]
views = st.lists(
    st.builds(
        Assessment,
        value=st.booleans(),
        assessor=st.sampled_from([*RIGHTFUL, "caseworker"]),
        on=st.one_of(st.none(), st.dates(dt.date(2025, 1, 1), dt.date(2025, 1, 5))),
    ),
    max_size=5,
).map(tuple)


def view(value, assessor="committee", on=None):
    return Assessment(value, assessor, on=None if on is None else dt.date.fromisoformat(on))


def test_nobody_s_view_counts_but_an_assessor_s():
    """A caseworker's tick would decide what only the Migration Court may."""
    assert assessed((view(True, "caseworker"),), RIGHTFUL) == EITHER
    assert assessed((view(True, "caseworker"), view(False)), RIGHTFUL) == FALSE


def test_the_later_view_replaces_the_earlier_whatever_their_order():
    """A view that was taken back would still count."""
    old, new = view(True, on="2025-01-01"), view(False, on="2025-02-01")
    assert assessed((old, new), RIGHTFUL) == assessed((new, old), RIGHTFUL) == FALSE


def test_a_view_without_a_day_stands_where_it_was_written():
    """Two undated views would be counted in an order nobody can see."""
    assert assessed((view(True), view(False)), RIGHTFUL) == FALSE


def test_a_court_settles_what_others_dispute():
    """A client who won in court would be left with "unknown"."""
    both = (view(True), view(False, "migration_court"))
    assert assessed(both, RIGHTFUL) == FALSE
    assert not conflicting(both, RIGHTFUL)


def test_two_who_differ_are_unknown_and_a_conflict():
    """One of two rightful assessors would be believed and the other not, unseen."""
    both = (view(True), view(False, "board"))
    assert assessed(both, ["committee", "board"]) == EITHER
    assert conflicting(both, ["committee", "board"])


@given(views)
def test_a_judgement_is_never_made_of_nothing(given_views):
    """A judgement would be derived that no assessor has made."""
    rightful = {v.value for v in given_views if v.assessor in RIGHTFUL}
    found = assessed(given_views, RIGHTFUL)
    assert found in (TRUE, FALSE, EITHER)
    assert found == EITHER or found.single in rightful
    assert conflicting(given_views, RIGHTFUL) <= (len(rightful) > 1)
    others = tuple(v for v in given_views if v.assessor in RIGHTFUL)
    assert assessed(others, RIGHTFUL) == found
