# SPDX-License-Identifier: EUPL-1.2
"""Ages told on a day, and the days of birth they allow."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.case.ages import births, latest_birth, narrowed
from engine.case.values import interval, one, possible
from tests.logic import counting

DAY = dt.timedelta(days=1)


def days(first, last):
    return [first + n * DAY for n in range((last - first).days + 1)]


@pytest.mark.parametrize(
    "on", [*days(dt.date(2024, 2, 26), dt.date(2024, 3, 2)), *days(dt.date(2025, 2, 26), dt.date(2025, 3, 2))]
)
@pytest.mark.parametrize("years", [0, 1, 4, 17, 18, 20, 21])
def test_the_births_of_an_age_are_exactly_those_of_that_age(on, years):
    """A girl born on 29 February would be an adult a day early or a day late."""
    found = births(one(years), on)
    around = days(on - dt.timedelta(days=366 * (years + 2)), on)
    assert [d for d in around if counting.age(d, on) == years] == [
        d for d in around if found.low <= d <= found.high
    ]


@given(
    st.dates(dt.date(1930, 1, 1), dt.date(2031, 12, 31)), st.dates(dt.date(2022, 1, 1), dt.date(2031, 12, 31))
)
def test_a_birth_lies_among_the_births_of_its_age(born, on):
    """An age told would contradict the true day of birth."""
    if born <= on:
        found = births(one(counting.age(born, on)), on)
        assert found.low <= born <= found.high


@given(st.dates(dt.date(2022, 1, 1), dt.date(2031, 12, 31)), st.integers(0, 30))
def test_the_day_after_the_latest_birth_is_too_young(on, years):
    """A line at 18 would lie a day off."""
    last = latest_birth(on, years)
    assert counting.age(last, on) == years
    assert last == on or counting.age(last + DAY, on) < years


@given(st.dates(dt.date(2022, 1, 1), dt.date(2031, 12, 31)), st.integers(0, 20), st.integers(0, 5))
def test_doubt_about_an_age_is_doubt_about_the_birth(on, low, more):
    """An age between two numbers would be taken for one of them."""
    found = births(interval(low, low + more), on)
    assert found.low == births(one(low + more), on).low
    assert found.high == births(one(low), on).high


def test_an_age_with_an_open_end():
    """ "At least 18" would be read as just 18."""
    on = dt.date(2025, 9, 1)
    assert births(interval(18, None), on).high == dt.date(2007, 9, 1)
    assert births(interval(18, None), on).low is None
    assert births(interval(None, 17), on).low == dt.date(2007, 9, 2)


def test_an_age_and_a_birth_that_contradict_leave_nothing():
    """Of two answers that cannot both be so one would win unseen."""
    told = births(one(17), dt.date(2025, 9, 1))
    assert narrowed(one(dt.date(2000, 1, 1)), told).empty
    assert narrowed(one(dt.date(2008, 1, 1)), told) == one(dt.date(2008, 1, 1))
    assert narrowed(None, told) == told
    assert narrowed(possible([dt.date(2000, 1, 1), dt.date(2008, 1, 1)]), told) == one(dt.date(2008, 1, 1))
