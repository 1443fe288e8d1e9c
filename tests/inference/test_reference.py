# SPDX-License-Identifier: EUPL-1.2
"""The reference evaluator against the definition of its formulas, written out in the plainest way."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from engine.inference.selftest import random_ground
from engine.logic.ground import run
from engine.logic.reference import ReferenceSolver
from tests.inference.laws import one_block, random_program


def holds(formula, rails):
    if isinstance(formula, int):
        return bool(rails[formula])
    return (all if formula[0] == "&" else any)(holds(part, rails) for part in formula[1])


def plain(block, rails, blank=b""):
    for definition in block.definitions:
        rails[2 * definition.proposition] |= holds(definition.true, rails)
        rails[2 * definition.proposition + 1] |= holds(definition.false, rails)


@given(st.integers(0, 2**32))
def test_the_reference_is_the_definition(seed):
    dice = Random(seed)
    program = random_program(dice)
    solver = ReferenceSolver(program)
    for _ in range(3):
        ground = random_ground(program, dice)
        assert run(program, ground, solver) == run(program, ground, plain)


@given(st.integers(0, 2**32))
def test_following_what_a_case_adds_is_the_definition(seed):
    """The second case of a day would get another answer than the first."""
    dice = Random(seed)
    program = random_program(dice)
    solver = ReferenceSolver(program)
    for _ in range(3):
        ground = random_ground(program, dice)
        blanks = tuple(bytes(b and dice.randint(0, 1) for b in rails) for rails in ground.rails)
        assert run(program, replace(ground, blanks=blanks), solver) == run(program, ground, plain)


def test_a_blank_that_knows_more_than_the_case_is_not_used():
    """Where law turns on an answer that is missing, an answer takes a rail away."""
    program = one_block(0, facts=2)
    rails = bytearray([0, 1, 0, 0, 0, 0])
    twin = bytearray(rails)
    ReferenceSolver(program)(program.blocks[0], rails, bytes([1, 0, 0, 0, 0, 0]))
    plain(program.blocks[0], twin)
    assert rails == twin


def test_inner_formulas_do_not_share_their_bits():
    inner = ("|", (("&", (0, 2)), ("&", (("|", (4, 6)), 0))))
    program = one_block(inner, ("&", (inner, ("|", (2, 6)))), facts=4)
    for number in range(256):
        rails = bytearray(number >> rail & 1 for rail in range(8)) + bytearray(4)
        twin = bytearray(rails)
        ReferenceSolver(program)(program.blocks[0], rails)
        plain(program.blocks[0], twin)
        assert rails == twin


def test_a_scope_without_rails():
    rails = bytearray()
    program = one_block(facts=0)
    ReferenceSolver(program)(program.blocks[0], rails)
    assert rails == bytearray()
