# SPDX-License-Identifier: EUPL-1.2
"""Sums of money as they are said: exact only where exact, else at least and at most, and what is missing."""

import pytest

from tests.engine.asking import questions
from tests.engine.calculation.household import GROUP, MINE, UP, incomes, money, people, said

FORMS = {
    # sum, facts, the rest, what is said
    "a number": ({"plus": [7]}, {}, {}, "7.00"),
    "a fact": ({"plus": ["m", "0.50"]}, {"m": "12.25"}, {}, "12.75"),
    "a fact nobody knows": ({"plus": ["m"]}, {}, {}, ("0.00", "900.00")),
    "a fact that has not happened": ({"plus": ["m", 1]}, {"m": "none"}, {}, "1.00"),
    "a fact that may not have happened": (
        {"plus": ["m"]},
        {"m": {"one_of": ["none", "5.00"]}},
        {},
        ("0.00", "5.00"),
    ),
    "minus": ({"minus": ["m", 20]}, {"m": "5.00"}, {}, "-15.00"),
    "minus in doubt": ({"minus": [10, "m"]}, {"m": {"from": "1.00", "to": "4.00"}}, {}, ("6.00", "9.00")),
    "max": ({"max": [0, {"minus": ["m", 20]}]}, {"m": "5.00"}, {}, "0.00"),
    "min in doubt": ({"min": [3, "m"]}, {"m": {"from": "1.00", "to": "4.00"}}, {}, ("1.00", "3.00")),
    "times": ({"times": [{"count": GROUP}, "2.50"]}, {}, {"persons": people(True, True, False)}, "5.00"),
    "times in doubt": (
        {"times": [{"count": GROUP}, 2]},
        {},
        {"persons": people(True, None, False)},
        ("2.00", "4.00"),
    ),
    "a count with a floor": (
        {"times": [{"count": GROUP, "floor": 2}, 2]},
        {},
        {"persons": people(False)},
        "4.00",
    ),
    "a table": ({"table": "rows", "key": "n"}, {"n": 1}, {}, "2.50"),
    "a table's open end": ({"table": "rows", "key": "n"}, {"n": 7}, {}, "14.00"),
    "a table that falls and rises": (
        {"table": "rows", "key": "n"},
        {"n": {"from": 0, "to": 3}},
        {},
        ("2.50", "7.00"),
    ),
    "two rows apart": ({"table": "rows", "key": "n"}, {"n": {"one_of": [0, 5]}}, {}, ("5.00", "10.00")),
    "a table of words": ({"table": "words", "key": "e"}, {"e": {"one_of": ["x", "z"]}}, {}, ("1.00", "3.00")),
    "a table by a count": (
        {"table": "rows", "key": {"count": GROUP}},
        {},
        {"persons": people(True, True, None)},
        "7.00",
    ),
    "a table by an open count": (
        {"table": "rows", "key": {"count": GROUP}},
        {},
        {"persons": people(True, complete=False)},
        ("2.50", None),
    ),
    "a parameter": ({"parameter": "base"}, {}, {}, "20.00"),
    "a parameter of another day": ({"parameter": "base"}, {"q": "2025-06-30"}, {"period": "q"}, "10.00"),
    "a parameter of a day in doubt": (
        {"parameter": "base"},
        {"q": {"from": "2025-06-30", "to": "2025-07-01"}},
        {"period": "q"},
        ("10.00", "20.00"),
    ),
    "a year nobody has read": ({"parameter": "base"}, {"q": "2026-01-01"}, {"period": "q"}, (None, None)),
    "a year nobody has read beside a known sum": (
        {"plus": [{"parameter": "base"}, 5]},
        {"q": "2026-01-01"},
        {"period": "q"},
        (None, None),
    ),
    "a choice": (
        {"choose": [{"when": "inside", "take": 1}, {"when": "b", "take": 2}, {"else": 3}]},
        {"inside": False},
        {},
        "2.00",
    ),
    "a choice nobody has made": (
        {"choose": [{"when": "inside", "take": 9}, {"when": "b", "take": 2}, {"else": 30}]},
        {"inside": None},
        {},
        ("2.00", "9.00"),
    ),
    "a sum over a list": ({"sum": {**MINE, "take": "i"}}, {}, {"of": incomes("1.00", "2.50")}, "3.50"),
    "nothing on a whole list": ({"sum": {**MINE, "take": "i"}}, {}, {}, "0.00"),
    "an open list": (
        {"sum": {**MINE, "take": "i"}},
        {},
        {"of": incomes("1.00", complete=False)},
        ("1.00", None),
    ),
    "an item without its sum": (
        {"sum": {**MINE, "take": "i"}},
        {},
        {"of": incomes("1.00", None)},
        ("1.00", "901.00"),
    ),
    "less an open list": (
        {"minus": [100, {"sum": {**MINE, "take": "i"}}]},
        {},
        {"of": incomes("1.00", complete=False)},
        (None, "99.00"),
    ),
    "less an open list, never below nothing": (
        {"max": [0, {"minus": [100, {"sum": {**MINE, "take": "i"}}]}]},
        {},
        {"of": incomes("1.00", complete=False)},
        ("0.00", "99.00"),
    ),
    "another amount": ({"plus": [{"amount": "other"}, 1]}, {}, {}, "31.00"),
    "another amount that is not given": ({"plus": [{"amount": "other"}, 1]}, {"b": False}, {}, "1.00"),
    "another amount in doubt": ({"plus": [{"amount": "other"}, 1]}, {"b": None}, {}, ("1.00", "31.00")),
    "left to somebody": (
        {"decided_within": {"at_least": 3, "at_most": 9, "by": "board"}},
        {},
        {},
        ("3.00", "9.00"),
    ),
    "left to somebody without a ceiling": (
        {"decided_within": {"at_least": 3, "by": "board"}},
        {},
        {},
        ("3.00", None),
    ),
    "left to somebody, though the ends meet": (
        {"decided_within": {"at_least": 3, "at_most": 3, "by": "board"}},
        {},
        {},
        ("3.00", "3.00"),
    ),
    "a share": ({"share": "0.25", "of": "m", "round": UP}, {"m": "10.00"}, {}, "3.00"),
    "divided": (
        {"divide": ["m", {"count": GROUP}], "round": UP},
        {"m": "10.00"},
        {"persons": people(True, True, True)},
        "4.00",
    ),
    "divided among some or more": (
        {"divide": ["m", {"count": GROUP}], "round": UP},
        {"m": "10.00"},
        {"persons": people(True, True, None)},
        ("4.00", "5.00"),
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_of_sum(form):
    """A household would be told another sum than the law gives."""
    lines, facts, rest, wanted = FORMS[form]
    assert said(money(lines, facts, **rest)[0]) == wanted


def test_lines_stand_by_themselves_and_make_the_total():
    """A lawyer could not see which line a sum comes from."""
    lines = [
        {"id": "one", "plus": [10]},
        {"id": "two", "minus": ["m", {"line": "one"}], "text": {"sv": "rest"}},
    ]
    found, _ = money(
        lines, {"m": {"from": "20.00", "to": "30.00"}}, total={"max": [{"line": "one"}, {"line": "two"}]}
    )
    shown = [(x["id"], x["amount_sek"], x["at_least"], x["at_most"]) for x in found["lines"]]
    assert shown == [("one", "10.00", None, None), ("two", None, "10.00", "20.00")]
    assert found["lines"][1]["text"] == {"sv": "rest", "en": "rest"}
    assert said(found) == ("10.00", "20.00")


def test_what_is_missing_is_named_and_asked_and_what_is_left_to_somebody_is_not():
    """A client would be asked for the board's own decision, or never for her income."""
    lines = {
        "plus": ["m", {"decided_within": {"at_least": 0, "by": "board"}}, {"sum": {**MINE, "take": "i"}}]
    }
    found, answer = money(lines, {}, of=incomes(None, complete=False))
    missing = {(m["fact"], m["list"], m["subject"]["id"]) for m in found["missing"]}
    assert missing == {("m", None, "focus"), ("i", None, "i0"), (None, "incomes", None)}
    assert found["discretion"] == ["board"]
    assert set(questions(answer)) == {"m", "i", "incomes"}


def test_a_year_nobody_has_read_is_named():
    """Last year's sum would be promised for a year whose table nobody has read."""
    found, answer = money({"parameter": "base"}, {"q": "2026-01-01"}, period="q")
    assert [m["parameter"] for m in found["missing"]] == ["base"]
    assert questions(answer) == []


@pytest.mark.parametrize(
    ("known", "truth", "sums"), [(True, "true", "7.00"), (None, "unknown", ("0.00", "7.00"))]
)
def test_a_sum_that_is_perhaps_given_may_be_nothing(known, truth, sums):
    """A sum would be promised to somebody who may have no right to it."""
    found, _ = money({"plus": [7]}, {"a": known})
    assert (found["truth"], said(found)) == (truth, sums)


def test_a_sum_that_is_not_given_is_not_shown():
    """A sum of 0 would be shown as if somebody had reckoned it."""
    with pytest.raises(StopIteration):
        money({"plus": [7]}, {"a": False})


def test_a_count_that_stands_twice_is_one_household():
    """A household would get the share of four persons of the sum of two."""
    count = {"count": GROUP, "floor": 1}
    lines = {"divide": [{"table": "rows", "key": count}, count], "round": {**UP, "unit": "ore"}}
    for inside, wanted in (((True,), "2.50"), ((True, True), "3.50"), ((True, True, True), "2.34")):
        assert said(money(lines, persons=people(*inside))[0]) == wanted
    assert said(money(lines, persons=people(True, True, None))[0]) == ("2.34", "3.50")
    open_ = said(money(lines, persons=people(True, True, True, complete=False))[0])
    assert open_[0] <= "2.00", "the sum of four shared by four; of ever more it is ever nearer to 2"
    assert open_[1] == "2.34"
