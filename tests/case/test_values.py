# SPDX-License-Identifier: EUPL-1.2
"""Sets of possible values against every value they hold."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.case.values import Possible, among, compare, interval, one, possible, step
from tests.logic.counting import compared

NONE = "none"
OPERATORS = ("eq", "lt", "le", "gt", "ge")
numbers = st.integers(-3, 6)
days = numbers.map(lambda n: dt.date(2025, 2, 27) + dt.timedelta(days=n))


def sets(values):
    """Finite sets and intervals of some values, some with ``none``; never empty."""
    finite = st.builds(lambda v, n: possible(v, none=n), st.sets(values, max_size=4), st.booleans())
    ends = st.tuples(values, values).map(sorted)
    spans = st.builds(lambda e, n: interval(*e, none=n), ends, st.booleans())
    return st.one_of(finite, spans).filter(lambda p: not p.empty)


kinds = st.sampled_from([numbers, days])
pairs = kinds.flatmap(lambda k: st.tuples(sets(k), sets(k)))


def every(p: Possible):
    """Every value of a set."""
    found = set(p.values) if p.values is not None else set()
    value = p.low
    while p.values is None and value <= p.high:
        found.add(value)
        value = step(value, 1)
    return found | ({NONE} if p.none else set())


@given(pairs, st.sampled_from(OPERATORS))
def test_a_comparison_is_sure_only_if_every_pair_agrees(pair, operator):
    """A last day would be called passed though on some of the possible days it is not."""
    a, b = pair
    results = {compared(operator, x, y) for x in every(a) for y in every(b)}
    true, false = compare(operator, a, b)
    assert not true or results == {True}
    assert not false or results == {False}


@given(pairs, st.sampled_from(OPERATORS))
def test_a_comparison_loses_nothing(pair, operator):
    """An answer that the facts already give would be asked for once more."""
    a, b = pair
    results = {compared(operator, x, y) for x in every(a) for y in every(b)}
    assert compare(operator, a, b) == (results == {True}, results == {False})


@pytest.mark.parametrize("operator", OPERATORS)
def test_with_an_open_end_nothing_is_sure_beyond_it(operator):
    """An end nobody has given would be taken for no days at all."""
    from_then = Possible(None, dt.date(2025, 7, 1), None)
    until_then = Possible(None, None, dt.date(2025, 6, 30))
    before = compare(operator, until_then, from_then)
    assert before == {"lt": (True, False), "le": (True, False)}.get(operator, (False, True))
    assert compare(operator, Possible(None), from_then) == (False, False)
    assert compare(operator, from_then, from_then) == (False, False)


@given(sets(numbers), st.sets(st.one_of(numbers, st.just(NONE)), min_size=1, max_size=4))
def test_among_is_sure_only_if_every_value_agrees(a, wanted):
    """A person would be put in a group that some of what is possible denies."""
    hits = {v in wanted for v in every(a)}
    true, false = among(a, tuple(wanted))
    assert not true or hits == {True}
    assert not false or hits == {False}
    assert a.values is None or (true, false) == (hits == {True}, hits == {False})


@given(sets(numbers), st.one_of(st.none(), numbers), st.one_of(st.none(), numbers))
def test_a_cut_keeps_what_lies_between(a, low, high):
    """A cell of time would keep a day that lies outside it, or lose one inside."""
    kept = {v for v in every(a) - {NONE} if (low is None or v >= low) and (high is None or v <= high)}
    assert every(a.cut(low, high)) == kept


@given(sets(numbers))
def test_a_map_moves_every_value(a):
    """A deadline would be counted from some of the possible days and not from others."""
    assert every(a.map(lambda v: 2 * v)) >= {v if v == NONE else 2 * v for v in every(a)}
    assert a.map(lambda v: v + 7).none == a.none


@given(pairs)
def test_a_union_holds_both(pair):
    """One of two people a link may mean would be forgotten."""
    a, b = pair
    both = a | b
    assert every(both) >= every(a) | every(b)
    assert both.none == (a.none or b.none)
    if a.values is not None and b.values is not None:
        assert every(both) == every(a) | every(b)


@given(sets(days))
def test_single_is_the_only_value(a):
    """A date would be shown as known though two are possible."""
    values = every(a)
    assert a.single == (next(iter(values)) if len(values) == 1 else None)
    for value in values:
        assert a.is_only(value) == (values == {value} and value != NONE)


def test_nothing_is_not_unknown():
    """A set that holds nothing would be read as one that may hold anything."""
    assert possible([]).empty
    assert not Possible(None).empty
    assert interval(3, 2).empty
    assert interval(2, 2) == one(2)
    assert possible([NONE]) == Possible(frozenset(), none=True)
