# SPDX-License-Identifier: EUPL-1.2
"""The questions about sums are enough: who answers them all knows what the law does not leave open."""

from random import Random

from tests.engine.explain.answering import settled


def test_when_everything_asked_is_answered_every_sum_is_exact_but_for_law():
    """A household would never learn what it gets."""
    exact = 0
    for n in range(40):
        answer = settled(Random(f"sums {n}"), "sums")
        for found in answer["amounts"] if answer else ():
            open_law = found["discretion"] or any(m["parameter"] or m["list"] for m in found["missing"])
            assert found["amount_sek"] is not None or open_law, (n, found)
            exact += found["amount_sek"] is not None
    assert exact > 10
