# SPDX-License-Identifier: EUPL-1.2
"""Days and sums of money: whatever the completion, the truth lies between the ends that are told."""

import os
from collections import Counter
from random import Random

import pytest

from engine.calculation.amounts import Reckoner
from engine.calculation.deadlines import due_day
from engine.case.request import read_case
from engine.logic.compiled import compile_law
from tests.language.building import Asked
from tests.logic import random_cases, random_laws
from tests.logic.completions import NONE, Here, TooManyWorlds
from tests.logic.enumeration import worlds
from tests.logic.world_sums import amount

SEED = int(os.environ.get("LAGSPAR_SEED", "1"))


def drawn(dice, family):
    """A random law of a family, about a person, and a case."""
    while True:
        law = random_laws.draw(dice, family)
        if law.scope == "person":
            body = random_cases.body(dice, law)
            return law, body, Asked(compile_law(law.law), body)


def every(law, body, ask):
    """What a question is answered in every completion; ``None`` if there are too many."""
    try:
        return set(worlds(law.law, read_case(body, law.law), ask))
    except TooManyWorlds:
        return None


def check_days(dice):
    law, body, asked = drawn(dice, "due")
    days = every(law, body, lambda w: w.due(Here("person", "focus"), "o"))
    if not days or asked.broken:
        return "not counted"
    found = due_day("o", asked.item("o", "focus"), asked.evaluation)
    if found is None:
        assert days == {NONE}, (days, law.files["law/t/all.yaml"], body)
        return "none"
    earliest, latest, certain = found
    told = [d for d in days if d != NONE]
    assert all(earliest is None or earliest <= d for d in told), (found, days, body)
    assert all(latest is None or d <= latest for d in told), (found, days, body)
    assert not certain or days == {earliest}, (found, days, body)
    return (
        "certain" if certain else "certain though not told" if len(days) == 1 and NONE not in days else "open"
    )


def check_sums(dice):
    law, body, asked = drawn(dice, "sums")
    sums = every(law, body, lambda w: amount(w, Here("person", "focus"), "money"))
    if not sums or asked.broken:
        return "not counted"
    _, (low, high), _ = Reckoner(asked.evaluation).given("money", asked.item("money", "focus"))
    rule = law.files["law/t/all.yaml"]["rules"][-1]
    assert low is None or low <= min(sums), (low, min(sums), rule, body)
    assert high is None or max(sums) <= high, (high, max(sums), rule, body)
    if len(sums) > 1:
        return "open"
    return "exact" if low == high else "exact though not told"


def test_no_day_is_outside_what_is_told():
    """A client would be told a last day that is too late."""
    print(f"seed {SEED}:", Counter(check_days(Random(f"{SEED} day {n}")) for n in range(150)))


def test_no_sum_is_outside_what_is_told():
    """A household would be promised more than it gets, or told it can get no more than it can."""
    print(f"seed {SEED}:", Counter(check_sums(Random(f"{SEED} sum {n}")) for n in range(150)))


@pytest.mark.parametrize("seed", ["1 sum soak 2153", "7 sum soak 950"])
def test_a_negative_share_and_a_falling_row_keep_their_ends_in_order(seed):
    """A deduction shared by more, or a row that falls with each person, would be told from the wrong end."""
    assert check_sums(Random(seed)) in ("open", "exact", "exact though not told")


@pytest.mark.soak
def test_many_days_and_sums():
    """A sum that goes wrong once in a thousand cases would reach people."""
    print(Counter(check_days(Random(f"{SEED} day soak {n}")) for n in range(3_000)))
    print(Counter(check_sums(Random(f"{SEED} sum soak {n}")) for n in range(3_000)))
