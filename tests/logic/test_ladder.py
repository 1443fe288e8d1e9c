# SPDX-License-Identifier: EUPL-1.2
"""The graph of a law grows with the law and not with the ways through it."""

import pytest

from engine.logic.compiled import compile_law
from tests.language import building

RUNGS = 60


def ladder(**keys):
    """Statuses of which each is read twice by the next."""
    rules = [{"id": "t.s0", "status": "s0", "when": "a", **keys}]
    for n in range(1, RUNGS):
        when = {"any": [f"s{n - 1}", {"all": [f"s{n - 1}", "b"]}]}
        rules.append({"id": f"t.s{n}", "status": f"s{n}", "when": when, **keys})
    day = {"type": "date", "none": True}
    return building.law(
        [*rules, {"id": "t.o", "gives": "o", "when": f"s{RUNGS - 1}"}],
        {"person": {"a": "bool", "b": "bool", "d": day}},
    )


def size(law):
    return sum(len(g.nodes) for g in compile_law(law).graphs.values())


def test_sixty_statuses_each_read_twice_stay_small():
    """A law of a few hundred rules would take minutes and gigabytes to load."""
    assert size(ladder()) <= 4 * RUNGS + 6


@pytest.mark.parametrize(
    "keys",
    [
        {"wordings": [{"to": "2025-06-30", "unread": True}, {"from": "2025-07-01"}]},
        {"wordings": [{"to": "2025-06-30"}, {"from": "2025-07-01"}], "anchor": "d"},
    ],
)
def test_wordings_cost_a_few_nodes_a_status(keys):
    """Each wording would double everything that stands on it."""
    assert size(ladder(**keys)) <= 16 * RUNGS + 20


def test_a_status_read_by_a_hundred_rules_is_there_once():
    """Every reader of "is a child" would carry the whole of it."""
    rules = [{"id": "t.s", "status": "s", "when": {"all": ["a", {"not": "b"}]}}]
    rules += [{"id": f"t.o{n}", "gives": f"o{n}", "when": {"all": ["s", "a"]}} for n in range(100)]
    assert size(building.law(rules, {"person": {"a": "bool", "b": "bool"}})) <= 2 * 100 + 10
