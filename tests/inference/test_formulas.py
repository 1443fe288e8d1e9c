# SPDX-License-Identifier: EUPL-1.2
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.formulas import ALWAYS, NEVER, combine, rails_of, rewrite, weigh
from engine.inference.splitting import fits, split

RAILS = 6
formulas = st.recursive(
    st.integers(0, RAILS - 1),
    lambda parts: st.tuples(st.sampled_from("&|"), st.lists(parts, max_size=5).map(tuple)),
    max_leaves=60,
)
assignments = st.sets(st.integers(0, RAILS - 1))


def holds(formula, rails):
    if isinstance(formula, int):
        return formula in rails
    return (all if formula[0] == "&" else any)(holds(part, rails) for part in formula[1])


def canonical(formula):
    return rewrite(formula, lambda rail: rail)


@given(formulas, assignments)
def test_canonical_formulas_mean_the_same(formula, rails):
    assert holds(canonical(formula), rails) == holds(formula, rails)


@given(formulas)
def test_canonical_formulas_are_stable_and_free_of_constants(formula):
    once = canonical(formula)
    assert canonical(once) == once
    assert once in (ALWAYS, NEVER) or "()" not in repr(once)


@given(formulas, st.randoms(use_true_random=False))
def test_the_order_of_parts_and_their_number_do_not_matter(formula, dice):
    def shuffled(part):
        if isinstance(part, int):
            return part
        parts = [shuffled(inner) for inner in part[1]]
        parts += parts[:1]
        dice.shuffle(parts)
        return part[0], tuple(parts)

    assert canonical(shuffled(formula)) == canonical(formula)


@given(formulas, assignments)
def test_a_split_formula_fits_and_means_the_same(formula, rails):
    helpers = {}

    def helper(part):
        return helpers.setdefault(part, RAILS + len(helpers))

    whole = canonical(formula)
    result = split(whole, helper)
    derived = set(rails)
    for part, rail in helpers.items():
        assert fits(part)
        if holds(part, derived):
            derived.add(rail)
    assert fits(result) or result in (ALWAYS, NEVER)
    assert holds(result, derived) == holds(formula, rails)


def test_weight():
    weight = weigh(("&", (1, ("|", (2, 3, 4)), ("|", (5, ("&", (1, 6)))))))
    assert (weight.literals, weight.connectives, weight.paths, weight.depth) == (7, 4, 6, 3)
    assert (weigh(3).literals, weigh(3).paths) == (1, 1)


def test_small_cases():
    assert combine("&", [3, ALWAYS]) == 3
    assert combine("|", [3, ALWAYS]) == ALWAYS
    assert combine("&", [3, NEVER]) == NEVER
    assert combine("|", []) == NEVER
    assert combine("&", [("&", (4, 2)), 2]) == ("&", (2, 4))
    assert rails_of(NEVER) == set()
