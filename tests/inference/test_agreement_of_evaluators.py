# SPDX-License-Identifier: EUPL-1.2
"""durable_rules answers as the reference does, whatever the law and in whatever order things stand."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.agreement import EvaluatorsDiffer, check
from engine.inference.compiler import MalformedProgramError, compile_program
from engine.inference.formulas import rails_of
from engine.inference.selftest import passes, random_ground
from engine.inference.solver import DurableSolver
from engine.logic.ground import AtLeast, Through, run
from engine.logic.program import Block, Definition, Program
from engine.logic.reference import ReferenceSolver
from tests.inference.laws import case, corpus_sized, one_block, random_program

seeds = st.integers(0, 2**32)


def agree(program, *grounds):
    solver = DurableSolver(program)
    try:
        for ground in grounds:
            ours = run(program, ground, ReferenceSolver(program))
            check(program, ground, ours, run(program, ground, solver))
    finally:
        solver.close()


def kept_rails(program, ground, rails):
    return [
        [bytes(mine[2 * p : 2 * p + 2]) for p in sorted(program.kept[scope])]
        for scope, mine in zip(ground.scopes, rails, strict=True)
    ]


@given(seeds)
def test_random_laws_and_cases(seed):
    dice = Random(seed)
    program = random_program(dice, depth=dice.randint(1, 4), kept=dice.random())
    agree(program, *(random_ground(program, dice) for _ in range(5)))


def test_one_wide_scope_of_everything_kept():
    dice = Random(1)
    program = replace(random_program(dice, scopes=("s",), facts=30, definitions=80), kept={})
    agree(program, *(random_ground(program, dice) for _ in range(30)))


def test_a_law_of_the_size_of_the_corpus():
    dice = Random(2)
    program = corpus_sized(dice)
    agree(program, *(random_ground(program, dice, most_subjects=8) for _ in range(10)))


def shuffled(block, dice):
    """The same definitions in another order in which each still reads only what was set before."""
    defined = {definition.proposition for definition in block.definitions}
    waiting, done, order = list(block.definitions), set(), []
    while waiting:
        ready = [
            definition
            for definition in waiting
            if {rail // 2 for f in (definition.true, definition.false) for rail in rails_of(f)} & defined
            <= done
        ]
        chosen = dice.choice(ready)
        waiting.remove(chosen)
        done.add(chosen.proposition)
        order.append(chosen)
    return replace(block, definitions=tuple(order))


@given(seeds)
def test_the_order_of_definitions_does_not_matter(seed):
    dice = Random(seed)
    program = random_program(dice)
    other = replace(program, blocks=tuple(shuffled(block, dice) for block in program.blocks))
    one, two = DurableSolver(program), DurableSolver(other)
    for _ in range(3):
        ground = random_ground(program, dice)
        answers = [run(program, ground, one), run(other, ground, two)]
        assert kept_rails(program, ground, answers[0]) == kept_rails(program, ground, answers[1])
    one.close()
    two.close()


def moved(cross, place):
    if isinstance(cross, Through):
        return replace(cross, targets=tuple((place[s], p) for s, p in cross.targets))
    return replace(cross, items=tuple((place[s], *rest) for s, *rest in cross.items))


@given(seeds)
def test_the_order_of_subjects_does_not_matter(seed):
    dice = Random(seed)
    program = random_program(dice)
    solver = DurableSolver(program)
    ground = random_ground(program, dice)
    order = list(range(len(ground.scopes)))
    dice.shuffle(order)
    place = {old: new for new, old in enumerate(order)}
    other = replace(
        ground,
        scopes=tuple(ground.scopes[old] for old in order),
        rails=tuple(ground.rails[old] for old in order),
        crosses=tuple({p: moved(c, place) for p, c in ground.crosses[old].items()} for old in order),
    )
    answer = kept_rails(program, ground, run(program, ground, solver))
    assert kept_rails(program, other, run(program, other, solver)) == [answer[old] for old in order]
    solver.close()


@given(seeds)
def test_more_facts_never_take_a_conclusion_away(seed):
    dice = Random(seed)
    program = random_program(dice)
    solver = DurableSolver(program)
    less = random_ground(program, dice)
    more = replace(less, rails=tuple(bytes(b or dice.random() < 0.2 for b in row) for row in less.rails))
    before, after = run(program, less, solver), run(program, more, solver)
    for row_before, row_after in zip(
        kept_rails(program, less, before), kept_rails(program, more, after), strict=True
    ):
        for low, high in zip(row_before, row_after, strict=True):
            assert all(a <= b for a, b in zip(low, high, strict=True))
    solver.close()


def test_crosses():
    there = Block("item", (), (Definition(1, 0, 1),))
    here = Block("person", (0,), (Definition(1, 0, 1),))
    program = Program({"item": 2, "person": 2}, (there, here), {})
    for cross in (
        Through(((1, 1), (2, 1)), False),
        Through(((1, 1),), True),
        Through((), True),
        AtLeast(1, ((1, 1, True, False), (2, 1, False, False)), True),
        AtLeast(2, ((1, 1, True, False), (2, 1, False, True)), True),
        AtLeast(1, (), False),
    ):
        for rails in ([2], [0, 1], [0], [1], []):
            ground = case(program, [("person", []), ("item", set(rails) & {0, 1}), ("item", [0])])
            agree(program, replace(ground, crosses=({0: cross}, {}, {})))


def test_constants_duplicates_and_single_rails():
    always, never = ("&", ()), ("|", ())
    program = one_block(
        [always, never],
        [("|", (0, always)), ("&", (0, never))],
        [0, 1],
        [("&", (0, 0, 2)), ("|", (1, 1, 1))],
        [("&", (("|", (0,)),)), ("|", (("&", ()), 3))],
        [("&", (4, 0)), ("|", (5, 2))],  # rails that the definitions above set, one of them always
        facts=2,
    )
    agree(program, *(case(program, [("person", rails)]) for rails in ([], [0], [1], [0, 2], [0, 1, 2, 3])))


def test_what_nobody_asks_for_is_not_computed():
    program = one_block(("&", (0, 2)), ("|", (4, 0)), facts=2, kept=frozenset({3}))
    (plan,) = compile_program(program)
    (unit,) = plan.units
    assert unit.sets == ((), (6,))
    assert compile_program(one_block(("&", (0, 2)), facts=2, kept=frozenset()))[0].units == ()


def test_equal_formulas_are_one_rule():
    (plan,) = compile_program(one_block(("&", (0, 2)), ("&", (2, 0, 2)), facts=2))
    assert [unit.sets for unit in plan.units] == [((), (4, 6))]


def test_equal_parts_are_one_helper():
    wide = tuple(range(0, 60, 2))
    program = one_block(("&", (1, ("|", wide))), ("&", (3, ("|", wide))), ("|", wide), facts=30)
    (plan,) = compile_program(program)
    assert plan.helpers == 2  # the halves, once for all three
    agree(program, *(case(program, [("person", rails)]) for rails in ([], [1], [1, 58], [3, 0], wide)))


def test_a_rail_that_a_later_block_reads_is_kept_for_it():
    blocks = Block("s", (), (Definition(2, ("&", (0, 2)), 1),)), Block("s", (), (Definition(3, 4, 5),))
    program = Program({"s": 4}, blocks, {"s": frozenset({3})})
    agree(program, *(case(program, [("s", rails)]) for rails in ([], [0], [0, 2], [1])))


@pytest.mark.parametrize(
    ("formulas", "message"),
    [
        ([6], "reads rail 6 before it is set"),
        ([4], "reads rail 4 before it is set"),
        ([99], "reads rail 99 before it is set"),
    ],
)
def test_a_program_that_reads_ahead_is_refused(formulas, message):
    with pytest.raises(MalformedProgramError, match=message):
        compile_program(one_block(*formulas, 0, facts=2))


def test_a_proposition_defined_twice_is_refused():
    twice = Definition(1, 0, 0)
    with pytest.raises(MalformedProgramError, match="twice"):
        compile_program(Program({"s": 2}, (Block("s", (), (twice, twice)),), {}))


def test_a_difference_is_named():
    program = one_block(0, facts=1)
    ground = case(program, [("person", [0])])
    with pytest.raises(EvaluatorsDiffer, match="subject 0, person: proposition 1") as caught:
        check(program, ground, [bytes([1, 0, 1, 0])], [bytes([1, 0, 0, 0])])
    error = caught.value
    assert (error.subject, error.scope, error.proposition) == (0, "person", 1)
    assert (error.reference, error.engine) == (b"\1\0", b"\0\0")
    not_kept = one_block(0, facts=1, kept=frozenset())
    check(not_kept, ground, [bytes([1, 0, 1, 0])], [bytes([1, 0, 0, 0])])
    with pytest.raises(ValueError, match="shorter"):
        check(program, ground, [bytes(4)], [])


def test_a_solver_that_is_wrong_does_not_pass_its_test():
    program = random_program(Random(3))
    solver = DurableSolver(program)
    assert passes(program, solver, 50)
    assert not passes(program, lambda block, rails, blank: None, 50)
    solver.close()
