# SPDX-License-Identifier: EUPL-1.2
"""By when, and not before: each kind of deadline, days in doubt, weekends and holidays."""

import pytest

from tests.engine.asking import ask, row

DATE = {"type": "date", "none": True}
VOCABULARY = {"person": {"a": "bool", "b": "bool", "q": "date", "d": DATE}}
EVERY = {"kind": "every", "first": "P2Y", "then": "P1Y", "from": "q", "last": "d"}
CALENDAR = {"id": "public-holidays", "unit": "day", "versions": [
    {"from": "2025-01-01", "to": "2025-12-31", "days": ["2025-06-06", "2025-12-25", "2025-12-26"]},
]}  # fmt: skip


def duty(deadlines, facts, **parts):
    rules = [{"id": "t.p1.x", "gives": "o", "when": "a", "deadlines": deadlines}]
    return row(ask(rules, VOCABULARY, {"a": True, **facts}, **parts), "o")


def day(found):
    return found and (found["earliest"], found["latest"], found["certain"])


def sure(one):
    return one, one, True


UNKNOWN = (None, None, False)
KINDS = {
    "at once": ({"kind": "immediately"}, {}, sure("2025-09-01")),
    "at once from a day": ({"kind": "immediately", "from": "q"}, {"q": "2025-08-20"}, sure("2025-08-20")),
    "within": ({"kind": "within", "within": "P14D", "from": "q"}, {"q": "2025-08-25"}, sure("2025-09-08")),
    "within weeks": (
        {"kind": "within", "within": "P3W", "from": "q"},
        {"q": "2025-08-25"},
        sure("2025-09-15"),
    ),
    "within months, clamped": (
        {"kind": "within", "within": "P1M", "from": "q"},
        {"q": "2025-01-31"},
        sure("2025-02-28"),
    ),
    "a reminder before": (
        {"kind": "within", "within": "-P14D", "from": "q"},
        {"q": "2025-09-15"},
        sure("2025-09-01"),
    ),
    "before": ({"kind": "before", "date": "q"}, {"q": "2025-10-01"}, sure("2025-10-01")),
    "from the end of a month": (
        {"kind": "within", "within": "P4M", "from": {"end_of": ["month", "q"]}},
        {"q": "2025-10-03"},
        sure("2026-02-28"),
    ),
    "from the end of a year": (
        {"kind": "within", "within": "P3M", "from": {"end_of": ["year", "q"]}},
        {"q": "2025-10-03"},
        sure("2026-03-31"),
    ),
    "every, the first time": (EVERY, {"q": "2024-02-29", "d": "none"}, sure("2026-02-28")),
    "every, since the last": (EVERY, {"q": "2021-02-28", "d": "2025-03-01"}, sure("2026-03-01")),
    "every, done before it began": (EVERY, {"q": "2025-08-01", "d": "2025-07-31"}, sure("2027-08-01")),
    "every, nobody knows when last": (EVERY, {"q": "2025-08-01"}, ("2026-08-01", None, False)),
    "every without then": (
        {"kind": "every", "first": "P6M", "from": "q"},
        {"q": "2025-08-31"},
        sure("2026-02-28"),
    ),
    "doubt about the day": (
        {"kind": "within", "within": "P14D", "from": "q"},
        {"q": {"from": "2025-08-01", "to": "2025-08-05"}},
        ("2025-08-15", "2025-08-19", False),
    ),
    "doubt among days": (
        {"kind": "within", "within": "P1D", "from": "q"},
        {"q": {"one_of": ["2025-08-01", "2025-08-09"]}},
        ("2025-08-02", "2025-08-10", False),
    ),
    "doubt inside a month": (
        {"kind": "within", "within": "P1M", "from": {"end_of": ["month", "q"]}},
        {"q": {"from": "2025-08-01", "to": "2025-08-05"}},
        sure("2025-09-30"),
    ),
    "a day nobody knows": ({"kind": "within", "within": "P14D", "from": "q"}, {}, UNKNOWN),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_deadline(kind):
    """A duty would be shown with a last day that the law does not give."""
    deadline, facts, wanted = KINDS[kind]
    found = duty([deadline], facts)
    assert day(found["due"]) == wanted
    (shown,) = found["deadlines"]
    assert (shown["due"]["earliest"], shown["due"]["latest"], shown["certain"]) == wanted


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("not_before", sure("2025-09-20")), ("at_most", sure("2025-09-20")), ("promptly", UNKNOWN)],
)
def test_what_says_no_last_day_is_shown_beside(kind, shown):
    """A standstill would be sorted as a last day, and the client act a month too early."""
    beside = {"kind": kind} if kind == "promptly" else {"kind": kind, "within": "P1M", "from": "q"}
    found = duty([beside, {"kind": "before", "date": "d"}], {"q": "2025-08-20", "d": "2025-10-01"})
    assert day(found["due"]) == sure("2025-10-01")
    one = next(d for d in found["deadlines"] if d["kind"] == kind)
    assert (one["due"]["earliest"], one["due"]["latest"], one["certain"]) == shown
    assert duty([beside], {"q": "2025-08-20"})["due"] is None


def test_what_it_counts_from_has_not_happened():
    """A decision not yet made would already be late."""
    after = {"kind": "within", "within": "P3W", "from": "d"}
    nothing = duty([after], {"d": "none"})
    assert (nothing["deadlines"], nothing["due"], nothing["truth"]) == ([], None, "true")
    other = {"kind": "within", "within": "P1M", "from": "q"}
    beside = duty([after, other], {"d": "none", "q": "2025-08-01"})
    assert day(beside["due"]) == sure("2025-09-01")
    perhaps = duty([after, other], {"d": {"one_of": ["none", "2025-08-01"]}, "q": "2025-08-10"})
    assert day(perhaps["due"]) == ("2025-08-22", "2025-09-10", False), (
        "the earlier is shown, the later is sure"
    )


def test_two_parties_have_each_their_last_day_and_the_earlier_is_shown():
    """The board would count from the client's service and be out of time."""
    both = [
        {"kind": "within", "within": "P3W", "from": "d", "cite": "FL 44 §"},
        {"kind": "within", "within": "P3W", "from": "q", "by": "social_welfare_committee"},
    ]
    found = duty(both, {"q": "2025-11-03", "d": "2025-11-10"})
    assert [(d["by"], d["due"]["latest"]) for d in found["deadlines"]] == [
        ("social_welfare_committee", "2025-11-24"), (None, "2025-12-01"),
    ]  # fmt: skip
    assert found["deadlines"][1]["cite"] == "FL 44 §"
    assert day(found["due"]) == sure("2025-11-24")


@pytest.mark.parametrize(
    ("b", "wanted", "shown"),
    [
        (False, sure("2025-09-08"), 1),
        (True, sure("2025-10-08"), 1),
        (None, ("2025-09-08", "2025-10-08", False), 2),
    ],
)
def test_an_extension_moves_the_day_only_where_it_was_given(b, wanted, shown):
    """An extension nobody has decided would be shown as the last day."""
    deadlines = [
        {"kind": "within", "within": "P14D", "from": "q", "unless": "b"},
        {"kind": "before", "date": "d", "when": "b"},
    ]
    found = duty(deadlines, {"q": "2025-08-25", "d": "2025-10-08", "b": b})
    assert day(found["due"]) == wanted
    assert len(found["deadlines"]) == shown
    assert found["truth"] == "true", "an extension takes no duty away"


def test_a_duty_that_is_perhaps_there_has_its_perhaps_day():
    """A duty that an answer would settle would have no day until it is too late."""
    rules = [{"id": "t.p1.x", "gives": "o", "when": "a", "deadlines": [{"kind": "before", "date": "q"}]}]
    found = row(ask(rules, VOCABULARY, {"q": "2025-09-05"}), "o")
    assert day(found["due"]) == ("2025-09-05", "2025-09-05", False)
    gone = row(ask(rules, VOCABULARY, {"q": "2025-09-05", "a": False}), "o")
    assert (gone["deadlines"], gone["due"]) == ([], None)


ROLLED = {
    "a Friday": ("2025-09-12", "2025-09-12"),
    "a Saturday": ("2025-09-13", "2025-09-15"),
    "a Sunday": ("2025-09-14", "2025-09-15"),
    "a holiday before a weekend": ("2025-06-06", "2025-06-09"),
    "Christmas and a weekend": ("2025-12-25", "2025-12-29"),
    "a Saturday of a year without a calendar": ("2026-09-12", "2026-09-12"),
}


@pytest.mark.parametrize("what", ROLLED)
def test_a_last_day_on_a_holiday_is_the_next_working_day(what):
    """A person would be told that she is too late, or rely on a day that is."""
    told, wanted = ROLLED[what]
    deadline = {"kind": "before", "date": "q"}
    plain = duty([deadline], {"q": told}, files={"parameters": [CALENDAR]})
    found = duty([{**deadline, "roll": "next_working_day"}], {"q": told}, files={"parameters": [CALENDAR]})
    assert plain["due"]["latest"] == told, "only where the rule on it was read"
    assert found["deadlines"][0]["due"]["latest"] == found["due"]["latest"] == wanted


def test_without_a_calendar_no_day_is_moved():
    """A day would be moved past a holiday that nobody has read."""
    deadline = {"kind": "before", "date": "q", "roll": "next_working_day"}
    assert day(duty([deadline], {"q": "2025-09-13"})["due"])[1] == "2025-09-13"


def test_a_condition_reads_the_same_last_day_as_is_shown():
    """A duty would be late in one place of the answer and not in another."""
    deadline = {"kind": "before", "date": "q", "roll": "next_working_day"}
    rules = [
        {"id": "t.p1.x", "gives": "o", "when": "a", "deadlines": [deadline]},
        {"id": "t.p2.x", "gives": "late", "when": {"lt": [{"due": "o"}, "as_of"]}},
    ]
    for as_of, truth in (("2025-09-15", "unknown"), ("2025-09-16", "true")):
        facts = {"a": True, "q": "2025-09-13"}
        answer = ask(rules, VOCABULARY, facts, as_of=as_of, files={"parameters": [CALENDAR]})
        assert row(answer, "o")["due"]["latest"] == "2025-09-15"
        assert row(answer, "late")["truth"] == truth
