# SPDX-License-Identifier: EUPL-1.2
"""A sum under a proposal that leaves something open lies between what its readings give."""

import pytest

from tests.engine.corpus.amending import CHOICE, proposal, repeal, replace, under

RULES = [{"id": "t.p1.x", "amount": "m", "when": "a", "lines": [{"id": "l", "plus": [10]}]}]
MORE = {"id": "t.x1", "scope": "person", "amount": "m", "when": "b", "lines": [{"id": "l", "plus": [5]}]}
ONLY = {"S": ["p"]}
OPERATIONS = {
    # operation, facts, with S: p, with S: q, open
    "replaced": (replace(lines=[{"id": "l", "plus": [20]}], when_slot=ONLY), {"a": True}, "20.00", "10.00"),
    "repealed": (repeal(when_slot=ONLY), {"a": True}, None, "10.00"),
    "added": ({"op": "add", "rule": MORE, "when_slot": ONLY}, {"a": False, "b": True}, "5.00", None),
}


def sums(operation, facts, slots):
    """The exact sum, or the sums at least and at most; ``None`` if it is not given."""
    answer = under(proposal(operation, slots=CHOICE), facts, slots, rules=RULES)
    found = next((a for a in answer["amounts"] if a["subject"]["id"] == "focus"), None)
    return found and (found["amount_sek"] or (found["at_least"], found["at_most"]))


@pytest.mark.parametrize("what", OPERATIONS)
def test_a_sum_lies_between_what_the_readings_give(what):
    """A household would be promised a sum that only one reading of the proposal gives."""
    operation, facts, one, other = OPERATIONS[what]
    assert (sums(operation, facts, {"S": "p"}), sums(operation, facts, {"S": "q"})) == (one, other)
    low, high = sorted([one or "0.00", other or "0.00"], key=float)
    assert sums(operation, facts, {}) == (low, high)


def test_before_the_day_the_sum_is_as_it_was():
    """A proposal for July would change the sums of June."""
    answer = under(proposal(repeal()), {"a": True}, rules=RULES, as_of="2025-06-30")
    assert answer["amounts"][0]["amount_sek"] == "10.00"
