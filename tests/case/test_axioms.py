# SPDX-License-Identifier: EUPL-1.2
"""What follows from answers by logic: no more than holds in every completion, and the same however often."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from engine.case.axioms import close, fact_axioms
from engine.case.model import Item
from engine.case.values import EITHER, FALSE, TRUE
from tests.language import building

NAMES = ("a", "b", "c", "d")
literals = st.tuples(st.sampled_from(NAMES), st.booleans())
clauses = st.lists(
    st.lists(literals, min_size=1, max_size=3, unique_by=lambda x: x[0]), min_size=1, max_size=4
)
answers = st.dictionaries(st.sampled_from(NAMES), st.booleans())
FACTS = {"person": dict.fromkeys(NAMES, "bool")}


def closed(written, told):
    """The facts of an item closed under axioms, and which axioms they break."""
    axioms = [
        {
            "id": f"x{n}",
            "scope": "person",
            "clause": [name if want else {"not": name} for name, want in clause],
        }
        for n, clause in enumerate(written)
    ]
    law = building.law([{"id": "t.a", "gives": "o", "when": "a"}], FACTS, axioms=axioms)
    item = Item("person", "focus", {n: TRUE if v else FALSE for n, v in told.items()})
    broken = close([item], fact_axioms(law.axioms, law.names.facts))
    return item, broken, law


def completions(written, told):
    """Every completion that keeps the axioms."""
    for values in product((True, False), repeat=len(NAMES)):
        world = dict(zip(NAMES, values, strict=True))
        kept = all(any(world[n] == want for n, want in clause) for clause in written)
        if kept and all(world[n] == v for n, v in told.items()):
            yield world


@given(clauses, answers)
def test_a_conclusion_holds_in_every_completion(written, told):
    """A fact would be concluded that nobody told and no law gives."""
    item, broken, _ = closed(written, told)
    worlds = list(completions(written, told))
    if worlds:
        assert not broken
        for name, value in item.facts.items():
            assert {w[name] for w in worlds} == set(value.values)


@given(clauses, answers)
def test_a_broken_axiom_has_no_completion(written, told):
    """A case that can be so would be refused, or one that cannot be so answered."""
    _, broken, _ = closed(written, told)
    assert not broken or not list(completions(written, told))


@given(clauses, answers)
def test_closing_again_changes_nothing(written, told):
    """A stored case would change each time it is opened."""
    item, broken, law = closed(written, told)
    before = dict(item.facts)
    again = close([item], fact_axioms(law.axioms, law.names.facts))
    assert item.facts == before
    assert [b.axiom.id for b in again] == [b.axiom.id for b in broken]


@given(clauses, answers, st.sampled_from(NAMES), st.booleans())
def test_one_answer_more_takes_no_conclusion_back(written, told, name, value):
    """An answer more would make something unknown again."""
    item, broken, _ = closed(written, told)
    more, broken_too, _ = closed(written, {name: value, **told})
    if not broken_too:
        assert not broken
        for fact, known in item.facts.items():
            assert more.facts[fact] == known


@given(clauses, st.tuples(*[st.booleans()] * len(NAMES)))
def test_a_complete_case_that_keeps_the_axioms_stays_as_it_is(written, values):
    """The answers of a client would be changed by the law."""
    told = dict(zip(NAMES, values, strict=True))
    item, broken, _ = closed(written, told)
    if list(completions(written, told)):
        assert not broken
        assert {n: v.single for n, v in item.facts.items()} == told


@given(clauses, answers)
def test_a_broken_axiom_names_only_what_was_told(written, told):
    """A client would be asked to take back an answer she never gave."""
    _, broken, _ = closed(written, told)
    for found in broken:
        assert set(found.facts) <= set(told)


def test_the_unnamed_item_and_other_items_are_left_alone():
    """What was told of one person would be concluded of another."""
    item, _, law = closed([[("a", False), ("b", True)]], {"a": True})
    other = Item("person", "c1")
    close([item, other], fact_axioms(law.axioms, law.names.facts))
    assert item.facts["b"] == TRUE
    assert other.facts.get("b", EITHER) == EITHER
