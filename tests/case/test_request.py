# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 (tables with one case a line)
"""A request as a case: nothing guessed, and everything wrong said with a pointer to it."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.case.model import Many, Single
from engine.case.problems import CaseError
from engine.case.request import read_case
from engine.case.values import Possible, one, possible
from tests.language import building

VOCABULARY = {
    "person": {
        "is_here": "bool",
        "harmed": "judgement",
        "children": {"type": "int", "range": [0, 9]},
        "came_on": {"type": "date", "none": True, "range": {"from": "2000-01-01", "to": "2030-12-31"}},
        "paid_in": {"type": "month", "none": True},
        "way": {"type": "enum", "values": ["road", "rail"], "none": True},
        "person_birth_date": "date",
        "person_age": {"type": "int", "range": [0, 130]},
    },
    "income": {
        "kind": {"type": "enum", "values": ["wage", "other"]},
        "amount_sek": {"type": "money", "range": [0, 9000]},
    },
    "report": {"report_opened": "bool"},
    "household": {"rent_sek": "money"},
}
LINKS = {**building.SCOPES, "household": {"single": True}}
LAW = building.law([{"id": "t.a", "status": "is-near", "when": "is_here"}], VOCABULARY, links=LINKS)
DAY = "2025-09-01"


def case(**body):
    return read_case({"as_of": DAY, **body}, LAW)


def wrong(**body):
    with pytest.raises(CaseError) as error:
        read_case({"as_of": DAY, **body}, LAW)
    return [(p.pointer, p.code) for p in error.value.problems]


def focus(**body):
    return case(**body).items["person"][0]


WRONG = {
    "an unknown fact": ({"facts": {"is_her": True}}, "/facts/is_her", "unknown-fact"),
    "a status": ({"facts": {"is-near": True}}, "/facts/is-near", "unknown-fact"),
    "a judgement as a fact": ({"facts": {"harmed": True}}, "/facts/harmed", "judgement-as-fact"),
    "a fact as a judgement": ({"assessments": {"is_here": {"value": True}}}, "/assessments/is_here", "wrong-type"),
    "a word for yes": ({"facts": {"is_here": "yes"}}, "/facts/is_here", "wrong-type"),
    "one for yes": ({"facts": {"is_here": 1}}, "/facts/is_here", "wrong-type"),
    "yes for a number": ({"facts": {"children": True}}, "/facts/children", "wrong-type"),
    "a number out of range": ({"facts": {"children": 10}}, "/facts/children", "out-of-range"),
    "a range out of range": ({"facts": {"children": {"from": 0, "to": 10}}}, "/facts/children/to", "out-of-range"),
    "a range turned round": ({"facts": {"children": {"from": 4, "to": 2}}}, "/facts/children", "out-of-range"),
    "a range of yes and no": ({"facts": {"is_here": {"from": True}}}, "/facts/is_here", "wrong-type"),
    "a choice of nothing": ({"facts": {"children": {"one_of": []}}}, "/facts/children", "wrong-type"),
    "a choice of something else": ({"facts": {"way": {"one_of": ["road", "sea"]}}}, "/facts/way/one_of/1", "wrong-type"),
    "too large a choice": ({"facts": {"came_on": {"one_of": ["2025-01-01"] * 41}}}, "/facts/came_on", "too-large"),
    "both a range and a choice": ({"facts": {"children": {"from": 1, "one_of": [1]}}}, "/facts/children", "wrong-type"),
    "none where nothing can be none": ({"facts": {"children": "none"}}, "/facts/children", "wrong-type"),
    "none in a range": ({"facts": {"came_on": {"from": "none"}}}, "/facts/came_on", "out-of-range"),
    "no such day": ({"facts": {"came_on": "2025-02-29"}}, "/facts/came_on", "wrong-type"),
    "a day written otherwise": ({"facts": {"came_on": "1/2/2025"}}, "/facts/came_on", "wrong-type"),
    "a week": ({"facts": {"came_on": "2025-W01-1"}}, "/facts/came_on", "wrong-type"),
    "an unknown word": ({"facts": {"way": "rode"}}, "/facts/way", "wrong-type"),
    "an unknown part": ({"fact": {}}, "/fact", "unknown-fact"),
    "an unknown list": ({"lists": {"person": []}}, "/lists/person", "unknown-fact"),
    "a list that is a word": ({"lists": {"persons": "c1"}}, "/lists/persons", "wrong-type"),
    "an item without an id": ({"lists": {"persons": [{}]}}, "/lists/persons/0/id", "wrong-type"),
    "an item that is a word": ({"lists": {"persons": ["c1"]}}, "/lists/persons/0", "wrong-type"),
    "an id twice": ({"lists": {"persons": [{"id": "c"}, {"id": "c"}]}}, "/lists/persons/1/id", "contradiction"),
    "complete that is a word": ({"lists": {"persons": {"complete": "yes", "items": []}}}, "/lists/persons", "wrong-type"),
    "an unknown key of a list": ({"lists": {"persons": {"itms": []}}}, "/lists/persons/itms", "unknown-fact"),
    "too many items": ({"lists": {"persons": [{"id": f"p{n}"} for n in range(61)]}}, "/lists/persons", "too-large"),
    "an unknown part of an item": ({"lists": {"persons": [{"id": "c", "fcts": {}}]}}, "/lists/persons/0/fcts", "unknown-fact"),
    "a link to nobody": ({"lists": {"reports": [{"id": "r", "about": "c9"}]}}, "/lists/reports/0/about", "unknown-fact"),
    "a link that is a number": ({"lists": {"reports": [{"id": "r", "about": 3}]}}, "/lists/reports/0/about", "wrong-type"),
    "a fact of another scope in an item": (
        {"lists": {"reports": [{"id": "r", "facts": {"is_here": True}}]}}, "/lists/reports/0/facts/is_here", "unknown-fact",
    ),
    "a fact at the top and in a list": (
        {"facts": {"report_opened": True}, "lists": {"reports": [{"id": "r"}]}}, "/facts/report_opened", "contradiction",
    ),
    "an assessment without a value": ({"assessments": {"harmed": {"by": "x"}}}, "/assessments/harmed", "wrong-type"),
    "an unknown assessor": (
        {"assessments": {"harmed": {"value": True, "assessor": "bord"}}}, "/assessments/harmed/assessor", "unknown-fact",
    ),
    "an unknown part of an assessment": (
        {"assessments": {"harmed": {"value": True, "why": "x"}}}, "/assessments/harmed/why", "unknown-fact",
    ),
    "a day that is none of an assessment": (
        {"assessments": {"harmed": {"value": True, "on": "2025-13-01"}}}, "/assessments/harmed/on", "wrong-type",
    ),
    "a reason that is none": ({"not_known": {"is_here": "maybe"}}, "/not_known/is_here", "wrong-type"),
    "a relation that is none": ({"lists": {"persons": [{"id": "c", "relation": "dog"}]}}, "/lists/persons/0/relation", "wrong-type"),
    "an age and a birth that contradict": (
        {"facts": {"person_age": 17, "person_birth_date": "1990-01-01"}}, "/facts/person_age", "contradiction",
    ),
    "a birth after the day asked for": ({"facts": {"person_birth_date": "2026-01-01"}}, "/facts/person_birth_date", "out-of-range"),
    "a sum that is a number with decimals in words": (
        {"lists": {"incomes": [{"id": "i", "facts": {"amount_sek": "4 200"}}]}}, "/lists/incomes/0/facts/amount_sek", "wrong-type",
    ),
    "a pointer with a slash": ({"facts": {"a/b~c": 1}}, "/facts/a~1b~0c", "unknown-fact"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_with_a_pointer(name):
    """A value would be guessed at, or the whole form refused without a word on where."""
    body, pointer, code = WRONG[name]
    assert (pointer, code) in wrong(**body)


@pytest.mark.parametrize(
    "body", [None, [], "case", 3, {"as_of": None}, {}, {"as_of": 20250901}, {"as_of": "2025-9-1"}]
)
def test_what_is_no_case_is_refused(body):
    """A body of another shape would be an error of ours."""
    with pytest.raises(CaseError) as error:
        read_case(body, LAW)
    assert error.value.problems[0].code == "wrong-type"


def test_everything_wrong_is_told_at_once():
    """Each mistake would take a request of its own."""
    assert len(wrong(facts={"a": 1, "is_here": 2, "children": 99}, lists={"x": []})) == 4


def test_values_are_sets_of_what_is_possible():
    """Doubt would be lost on the way in."""
    read = focus(facts={"is_here": None, "children": {"from": 2}, "way": {"one_of": ["road", "none"]}, "came_on": "none",
                        "paid_in": "2025-08"}).facts  # fmt: skip
    assert "is_here" not in read
    assert read["children"] == Possible(None, 2, 9)
    assert read["way"] == possible(["road"], none=True)
    assert read["came_on"] == possible([], none=True)
    assert read["paid_in"] == one(dt.date(2025, 8, 1))


def test_an_age_says_when_somebody_was_born():
    """An age told in a bare request would be good for one day only."""
    told = focus(facts={"person_age": 17}).facts["person_birth_date"]
    assert (told.low, told.high) == (dt.date(2007, 9, 2), dt.date(2008, 9, 1))
    earlier = focus(
        facts={"person_age": 17}, sources={"person_age": {"kind": "document", "on": "2025-08-20"}}
    )
    assert earlier.facts["person_birth_date"].high == dt.date(2008, 8, 20)


def test_the_focus_person_is_an_item_of_persons_and_stands_first():
    """The client herself would be missing from her own household."""
    assert [i.id for i in case(lists={"persons": [{"id": "c1"}]}).items["person"]] == ["focus", "c1"]
    listed = case(
        facts={"is_here": True}, lists={"persons": [{"id": "c1"}, {"id": "focus", "facts": {"children": 2}}]}
    )
    assert [i.id for i in listed.items["person"]] == ["focus", "c1"]
    assert set(listed.items["person"][0].facts) == {"is_here", "children"}


def test_links_left_out_mean_anything_and_many_valued_ones_nothing_for_sure():
    """A report nobody has linked would be about the client, or about nobody."""
    read = case(lists={"persons": [{"id": "c1"}], "reports": [{"id": "r"}]})
    assert read.items["report"][0].links["about"] == Single(("focus", "c1", None))
    assert read.items["person"][0].links["guardians"] == Many(frozenset(), complete=False)
    whole = case(
        lists={"persons": {"complete": True, "items": []}, "reports": [{"id": "r", "about": "none"}]}
    )
    assert whole.items["report"][0].links["about"] == Single((), none=True)
    either = case(
        lists={"persons": [{"id": "c1"}], "reports": [{"id": "r", "about": {"one_of": ["c1", "none"]}}]}
    )
    assert either.items["report"][0].links["about"] == Single(("c1",), none=True)


def test_a_child_by_relation_has_the_focus_person_for_guardian():
    """A mother's child would not be hers."""
    read = case(lists={"persons": [{"id": "c1", "relation": "child"}]})
    assert read.find("person", "c1").links["guardians"].ids == {"focus"}


def test_money_and_shorthand_are_read_as_whole_ore():
    """An income of 4200.50 kronor would lose or gain an öre."""
    (income,) = case(
        lists={"incomes": [{"id": "i1", "of": "focus", "kind": "wage", "amount_sek": "4200.50"}]}
    ).items["income"]
    assert income.facts["amount_sek"] == one(420_050)
    assert income.links["of"] == Single(("focus",))


def test_a_household_is_there_once_and_known_by_its_name():
    """Facts of the household would need a list of households."""
    read = case(facts={"rent_sek": 5000})
    assert [(i.id, i.facts["rent_sek"].single) for i in read.items["household"]] == [("household", 500_000)]
    assert "household" in read.complete


def test_unknown_asked_and_declined_are_kept_apart_and_unknown_to_the_law():
    """A client who would rather not say would be asked again and again."""
    read = focus(not_known={"is_here": "declined", "children": "asked"})
    assert read.not_known == {"is_here": "declined", "children": "asked"}
    assert not read.facts


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 99), st.sampled_from(["none", DAY, "focus", "road", "x", "", "1.00"])),
    lambda v: st.one_of(
        st.lists(v, max_size=3),
        st.dictionaries(
            st.sampled_from([
                "id", "facts", "assessments", "items", "complete", "one_of", "from", "to", "is_here", "harmed", "came_on", "way",
                "persons", "reports", "incomes", "about", "of", "guardians", "partner", "relation", "value", "assessor", "on",
                "sources", "not_known", "person_age", "person_birth_date", "amount_sek", "answered_for", "kind", "rent_sek",
            ]),
            v, max_size=4,
        ),
    ),
    max_leaves=14,
)  # fmt: skip


@given(
    st.dictionaries(
        st.sampled_from(["facts", "assessments", "lists", "sources", "not_known"]), json_values, max_size=5
    )
)
def test_no_body_makes_it_fall(parts):
    """A form filled in oddly would be an error of ours instead of words on what is wrong."""
    try:
        read = case(**parts)
    except CaseError as error:
        assert all(p.pointer.startswith("/") or p.pointer == "" for p in error.problems)  # noqa: PT017
        return
    building.Asked(LAW, {"as_of": DAY, **parts})
    assert read.items["person"][0].id == "focus"
