# SPDX-License-Identifier: EUPL-1.2
"""Rounding, up, down or to the nearest, to the öre, the krona or ten kronor."""

import pytest

from tests.engine.calculation.household import GROUP, money, people, said


@pytest.mark.parametrize(
    ("unit", "mode", "of", "wanted"),
    [
        ("krona", "up", "10.01", "3.00"),
        ("krona", "down", "10.01", "2.00"),
        ("krona", "half_up", "10.00", "3.00"),
        ("krona", "half_up", "9.99", "2.00"),
        ("krona", "up", "8.00", "2.00"),
        ("ore", "up", "10.01", "2.51"),
        ("ore", "down", "10.03", "2.50"),
        ("ore", "half_up", "10.02", "2.51"),
        ("ten_kronor", "up", "42.00", "20.00"),
        ("ten_kronor", "half_up", "60.00", "20.00"),
        ("ten_kronor", "down", "79.99", "10.00"),
    ],
)
def test_rounding_is_that_of_the_rule(unit, mode, of, wanted):
    """A krona would be lost or found in every household."""
    round_ = {"unit": unit, "mode": mode, "cite": "x"}
    assert said(money({"share": "0.25", "of": "m", "round": round_}, {"m": of})[0]) == wanted
    four = people(True, True, True, True)
    by_count = {"divide": ["m", {"count": GROUP}], "round": round_}
    assert said(money(by_count, {"m": of}, persons=four)[0]) == wanted
    assert said(money({"divide": ["m", 4], "round": round_}, {"m": of})[0]) == wanted


def test_each_of_an_open_list_counts_those_that_are_sure():
    """A household with one sure member would be promised nothing, because there may be more."""
    found, _ = money({"times": [{"count": GROUP}, 2]}, persons=people(True, complete=False))
    assert said(found) == ("2.00", None)
