# SPDX-License-Identifier: EUPL-1.2
"""What the text of a proposal leaves open: nothing is said that some way of filling it would deny."""

import pytest

from engine.corpus.corpus import UnknownLaw
from engine.explain.answer import INCLUDE
from tests.engine.asking import engine as service
from tests.engine.asking import questions, request, row, truths
from tests.engine.corpus.amending import CHOICE, RULES, VOCABULARY, add, hash_of, proposal, replace, under

NEEDS = {"S": CHOICE["S"], "T": {"type": "choice", "values": ["x", "y"], "needs": {"S": ["p"]}}}


@pytest.mark.parametrize(("slots", "truth"), [({}, "unknown"), ({"S": "p"}, "true"), ({"S": "q"}, "unknown")])
def test_a_choice(slots, truth):
    """A reading of the proposal would be taken for the proposal."""
    amendment = proposal(add(when_slot={"S": ["p"]}), slots=CHOICE)
    found = row(under(amendment, {"a": False, "b": True}, slots), "o")
    assert (found["truth"], found["open_for"]) == (truth, [] if slots else ["slot"])


@pytest.mark.parametrize("order", [1, -1])
def test_a_slot_that_needs_another(order):
    """A choice that does not exist under the other would be made all the same, by the order of a file."""
    amendment = proposal(add(when_slot={"T": ["y"]}), slots=dict(list(NEEDS.items())[::order]))
    assert truths(under(amendment, {"a": False, "b": True}, {"S": "p", "T": "y"}))["o"] == "true"
    assert truths(under(amendment, {"a": False, "b": True}, {"S": "p", "T": "x"}))["o"] == "unknown"
    assert row(under(amendment, {"a": False, "b": True}, {"S": "q"}), "o")["status"] == "no_rule_applies"
    with pytest.raises(UnknownLaw, match="slot T needs S"):
        under(amendment, {}, {"S": "q", "T": "y"})


@pytest.mark.parametrize(
    ("n", "slots", "truth"),
    [
        (0, {}, "unknown"),
        (2, {}, "unknown"),
        (3, {}, "true"),
        (2, {"N": 2}, "true"),
        (1, {"N": 2}, "unknown"),
    ],
)
def test_a_number_is_every_number_between_its_bounds(n, slots, truth):
    """A number nobody has decided would be answered as the first that comes to mind."""
    amendment = proposal(
        add(when={"ge": ["n", {"slot": "N"}]}), slots={"N": {"type": "number", "min": 1, "max": 3}}
    )
    assert truths(under(amendment, {"a": False, "n": n}, slots))["o"] == truth


@pytest.mark.parametrize(
    ("day", "slots", "truth"),
    [
        ("2025-08-31", {}, "unknown"),
        ("2025-06-30", {}, "true"),
        ("2025-07-31", {}, "unknown"),
        ("2025-07-31", {"L": "P1M"}, "true"),
        ("2025-07-31", {"L": "P2M"}, "unknown"),
    ],
)
def test_a_length_is_every_length_between_its_bounds(day, slots, truth):
    """ "At least a month" is settled where "at least two" is not, and the page would say neither."""
    when = {"le": [{"plus": ["q", {"slot": "L"}]}, "as_of"]}
    amendment = proposal(add(when=when), slots={"L": {"type": "duration", "min": "P1M", "max": "P2M"}})
    assert truths(under(amendment, {"a": False, "q": day}, slots))["o"] == truth


def test_a_length_in_a_deadline_gives_two_days():
    """A last day that nobody has decided would be shown as decided."""
    deadline = {"kind": "within", "within": {"slot": "L"}, "from": "q"}
    slots = {"L": {"type": "duration", "min": "P1M", "max": "P2M"}}
    amendment = proposal(replace(deadlines=[deadline]), slots=slots)
    facts = {"a": True, "q": "2025-08-01"}
    assert row(under(amendment, facts), "o")["due"] == {
        "earliest": "2025-09-01", "latest": "2025-10-01", "certain": False,
    }  # fmt: skip
    assert row(under(amendment, facts, {"L": "P1M"}), "o")["due"]["certain"] is True


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ({"type": "number", "min": 1, "max": 3}, 4),
        ({"type": "number", "min": 1, "max": 3}, "2"),
        ({"type": "number", "min": 1, "max": 3}, True),
        ({"type": "duration", "min": "P1M", "max": "P5Y"}, "P10Y"),
        ({"type": "duration", "min": "P1M", "max": "P5Y"}, "P1D"),
        ({"type": "duration", "min": "P1M", "max": "P5Y"}, "a month"),
        ({"type": "date", "min": "2025-01-01", "max": "2025-12-31"}, "2026-01-01"),
        ({"type": "date"}, "soon"),
        ({"type": "set", "values": ["t.p1"]}, ["t.p2"]),
        ({"type": "set", "values": ["t.p1"]}, "t.p1"),
    ],
)
def test_a_value_that_a_slot_does_not_take_is_refused(kind, value):
    """A typing error would be answered as a proposal nobody has made."""
    with pytest.raises(UnknownLaw, match="slot"):
        under(proposal(add(), slots={"S": kind}), {}, {"S": value})


def test_the_hash_of_a_law_tells_its_slots():
    """Two answers under two readings of a proposal would carry one name."""
    amendment = proposal(add(when_slot={"S": ["p"]}), slots=NEEDS, in_force={"slot": "I"})
    asked = [{}, {"S": "p"}, {"S": "q"}, {"S": "p", "T": "x"}, {"S": "p", "T": "y"}, {"I": "2025-07-01"}]
    found = [hash_of(amendment, slots) for slots in [*asked, {"S": "p", "I": "2025-07-01"}]]
    assert len(set(found)) == len(found)
    assert found == [hash_of(amendment, slots) for slots in [*asked, {"I": "2025-07-01", "S": "p"}]]
    assert hash_of(proposal(add(when_slot={"S": ["q"]}), slots=NEEDS, in_force={"slot": "I"})) != found[0]


def many(n):
    slots = {f"S{k}": {"type": "choice", "values": ["p", "q"]} for k in range(n)}
    operations = [add(id=f"t.x{k}", when_slot={f"S{k}": ["p"]}) for k in range(n)]
    return proposal(*operations, slots=slots)


@pytest.mark.parametrize("n", [3, 8, 9, 12])
def test_however_many_choices_are_open_the_rest_is_answered(n):
    """A proposal with many open choices would have no answer at all, not even where they do not matter."""
    found = under(many(n), {"a": False, "b": True, "c": True})
    assert truths(found) == {"o": "unknown", "p": "true"}
    assert (row(found, "o")["open_in"], row(found, "o")["open_for"]) == (["corpus"], ["slot"])
    assert not {"a", "b", "c"} & set(questions(found)), "no answer of the client closes a choice of the law"


def test_a_few_choices_filled_are_answered_again():
    """Filling in some of the choices would not help."""
    filled = {f"S{k}": "p" if k == 0 else "q" for k in range(9)}
    assert truths(under(many(9), {"a": False, "b": True}, filled))["o"] == "true"


def test_the_laws_of_two_readings_are_kept_apart():
    """The second reading asked for would be answered by the first."""
    amendment = proposal(add(when_slot={"S": ["p"]}), slots=CHOICE)
    with service(RULES, VOCABULARY, amendments={"sou": amendment}) as found:
        body = request({"a": False, "b": True}, include=list(INCLUDE))
        for value, truth in (("p", ["true"]), ("q", []), ("p", ["true"]), ("q", [])):
            asked = {**body, "amendments": [{"id": "sou", "slots": {"S": value}}]}
            assert [o["truth"] for o in found.evaluate(asked)["outcomes"] if o["id"] == "o"] == truth
        assert [o["truth"] for o in found.evaluate(body)["outcomes"] if o["id"] == "o"] == []
