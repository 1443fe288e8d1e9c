# SPDX-License-Identifier: EUPL-1.2
"""What people write is read kindly, and what cannot be read is never guessed."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.pages import lenient
from api.pages.written import day_in_words

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
SPACE = st.sampled_from(["", " ", "  ", "\u00a0", "\t", "\u2009"])
SHORT = ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sept", "okt", "nov", "dec"]


@given(DAYS, SPACE, SPACE, st.sampled_from(["-", "\u2011", "/", ".", " ", "\u00a0"]))
def test_a_decorated_day_is_the_same_day(day, before, after, mark):
    written = f"{before}{day.year}{mark}{day.month:02}{mark}{day.day:02}{after}"
    assert lenient.day_value(written) == day.isoformat()
    assert lenient.day_value(f"{before}{day:%Y%m%d}{after}") == day.isoformat()


@given(
    DAYS,
    st.sampled_from(
        ["{d} {m} {y}", "{d} {m}. {y}", "den {d} {m} {y}", "{d}{m} {y}", " {d}  {m}  {y} ", "{d}:e {m} {y}"]
    ),
)
def test_names_of_months_are_read(day, shape):
    for name in (SHORT[day.month - 1], day_in_words(day.isoformat(), "sv").split("\u00a0")[1].upper()):
        assert lenient.day_value(shape.format(d=day.day, m=name, y=day.year)) == day.isoformat()
    english = day_in_words(day.isoformat(), "en")
    assert lenient.day_value(english) == day.isoformat()


@given(DAYS, DAYS)
def test_two_days_are_doubt_between_them(one, other):
    low, high = sorted((one, other))
    for mark in (" till ", " – ", "–", " - "):
        found = lenient.day_value(f"{low}{mark}{high}")
        assert found == {"from": low.isoformat(), "to": high.isoformat()}


@given(st.integers(0, 10**9), SPACE)
def test_a_decorated_sum_is_the_same_sum(kronor, space):
    written = f"{kronor:,}".replace(",", "\u00a0")
    for shape in ("{}", "{} kr", "{} kronor", "{},00", "{}.00", "{}:-", "{} SEK"):
        assert lenient.money_value(space + shape.format(written) + space) == f"{kronor}.00"
    assert lenient.number_value(f"{space}{written}{space}") == kronor


@given(st.text(max_size=30))
def test_nothing_written_breaks_the_reader(text):
    for read in (lenient.day_value, lenient.month_value, lenient.number_value, lenient.money_value):
        try:
            read(text)
        except lenient.NotReadError:
            continue


@pytest.mark.parametrize(
    "text",
    [
        "",
        "i går",
        "31 februari 2025",
        "2025-13-01",
        "25",
        "010203",
        "250901",
        "2025-09-31",
        "1/2/3",
        "2025-09-02 – 2025-09-01",
    ],
)
def test_what_is_no_day_is_not_guessed(text):
    with pytest.raises(lenient.NotReadError):
        lenient.day_value(text)


@pytest.mark.parametrize("text", ["", "sjutton", "1,5", "1e3", "0x11", "9" * 40, "18-17"])
def test_what_is_no_number_is_not_guessed(text):
    with pytest.raises(lenient.NotReadError):
        lenient.number_value(text)


def test_a_month_and_a_year_are_doubt():
    assert lenient.day_value("februari 2024") == {"from": "2024-02-01", "to": "2024-02-29"}
    assert lenient.day_value("2024") == {"from": "2024-01-01", "to": "2024-12-31"}
    assert lenient.month_value(" Aug. 2025 ") == "2025-08"
