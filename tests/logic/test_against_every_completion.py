# SPDX-License-Identifier: EUPL-1.2
"""What the engine says for sure holds in every completion of the case, counted out one by one."""

import os
from collections import Counter
from random import Random

import pytest

from tests.language import building
from tests.logic.checking import drawn_case, enumerate_worlds
from tests.logic.random_vocabulary import FAMILIES

SEED = int(os.environ.get("LAGSPAR_SEED", "1"))


def hold(cases, seed, family=None):
    """Check random cases; returns how many could be counted out."""
    counted = Counter()
    for n in range(cases):
        dice = Random(f"{seed} {family} {n}")
        found = enumerate_worlds(drawn_case(dice, family), most_new=dice.choice([1, 1, 2]))
        where = f"replay: Random('{seed} {family} {n}'); {found.target} of {found.item} said {found.said}"
        assert found.wrong is None, f"{found.wrong}, {found.answers}; {where}; {found.body}"
        counted["too many" if found.answers is None else "counted" if found.answers else "no completion"] += 1
    return counted


@pytest.mark.parametrize("family", FAMILIES)
def test_no_answer_is_unsound(family):
    """A client would be told for sure what some facts still unknown would make false."""
    print(f"seed {SEED}: {hold(45, SEED, family)}")


def test_no_answer_is_unsound_where_constructs_meet():
    """Two constructs, each right by itself, would together tell a client what is not so."""
    print(f"seed {SEED}: {hold(700, SEED)}")


def test_two_links_that_may_both_mean_somebody_unnamed_are_not_surely_apart():
    """A rule on who is somebody's partner would be surely false for a person nobody has named."""
    rules = [
        {"id": "t.s", "status": "s", "when": {"linked": ["partner", "guardian"]}},
        {"id": "t.o", "scope": "report", "gives": "o", "when": {"not": "about.s"}},
    ]
    links = {"person": {"partner": "person", "guardian": "person"}, "report": {"about": "person"}}
    law = building.law(rules, {"person": {"a": "bool"}}, links=links)
    asked = building.Asked(law, {"as_of": "2025-07-01", "lists": {"reports": [{"id": "r"}]}})
    assert (asked("s"), asked("s", None), asked("o", "r")) == ("U", "U", "U")
    rules[0]["when"] = {"linked": ["partner", "self"]}
    law = building.law(rules, {"person": {"a": "bool"}}, links=links)
    asked = building.Asked(law, {"as_of": "2025-07-01", "lists": {"reports": [{"id": "r"}]}})
    assert (asked("s"), asked("s", None), asked("o", "r")) == ("U", "U", "U")


@pytest.mark.soak
@pytest.mark.parametrize("part", range(10))
def test_ten_thousand_cases(part):
    """A reading that goes wrong once in a thousand cases would reach people."""
    counted = Counter()
    for seed in (f"{SEED} soak {part}",):
        counted += hold(1_100, seed)
    print(counted)
    assert counted["counted"] >= 1_000
