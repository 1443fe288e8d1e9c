# SPDX-License-Identifier: EUPL-1.2
"""Each limit of the library: the guard knows it, the library is right up to it, no law can cross it."""

from random import Random

import pytest

from engine.inference import driver
from engine.inference.compiler import compile_program
from engine.inference.limits import LimitCrossedError, fnv1a, guard
from engine.inference.selftest import random_ground
from engine.inference.solver import DurableSolver
from engine.logic.ground import run
from engine.logic.program import Program
from engine.logic.reference import ReferenceSolver
from tests.inference.laws import case, one_block


def any_of(*parts):
    return ("|", tuple(parts))


def all_of(*parts):
    return ("&", tuple(parts))


def nested(depth, facts=24):
    formula = 0
    for level in range(depth):
        formula = ("&|"[level % 2], (formula, 2 * (level % facts)))
    return formula


def chain(length):
    """Each definition reads the one before."""
    return [[all_of(2 * (i + 4), 0), any_of(2 * (i + 4) + 1, 1)] for i in range(length)]


LAWS = {
    "600 first conditions": (one_block(*(any_of(2 * i, 2 * i + 1) for i in range(600)), facts=600)),
    "600 rules of one condition": one_block(*([2 * i, 2 * i + 1] for i in range(600)), facts=600),
    "300 uses of one condition": one_block(*(all_of(0, 2 * i) for i in range(1, 301)), facts=301),
    "300 uses of one pattern": one_block(*(all_of(0, 2, 4) for _ in range(300)), facts=3),
    "300 alternatives to one condition": one_block(*(any_of(0, 2 * i) for i in range(1, 301)), facts=301),
    "400 properties in one rule": one_block(
        [all_of(*range(0, 800, 2)), any_of(*range(1, 800, 2))], facts=400
    ),
    "70 alternatives": one_block(any_of(*range(0, 140, 2)), facts=70),
    "70 alternatives of 3": one_block(
        any_of(*(all_of(2 * i, 2 * i + 3, 2 * i + 4) for i in range(70))), facts=80
    ),
    "3 to the 12th paths": one_block(
        all_of(*(any_of(6 * i, 6 * i + 2, 6 * i + 4) for i in range(12))), facts=36
    ),
    "20 messages": one_block(all_of(*(any_of(2 * i, 2 * i + 41) for i in range(20))), facts=50),
    "20 levels": one_block(nested(20), facts=24),
    "200 levels": one_block(nested(200), facts=24),
    "16 connectives": one_block(any_of(*(all_of(2 * i, 2 * i + 2) for i in range(20))), facts=24),
    "a chain of 300": one_block(*chain(300), facts=5),
    "a chain of 300 with its end alone kept": one_block(*chain(300), facts=5, kept=frozenset({304})),
    "5,000 rules": one_block(
        *(all_of(2 * (i % 71), 2 * (i % 73), 2 * (i % 67)) for i in range(5000)), facts=80
    ),
}


def answers_agree(program, grounds):
    solver, reference = DurableSolver(program), ReferenceSolver(program)  # making the solver runs the guard
    for ground in grounds:
        ours, theirs = run(program, ground, reference), run(program, ground, solver)
        for scope, one, two in zip(ground.scopes, ours, theirs, strict=True):
            for p in program.kept.get(scope, range(program.sizes[scope])):
                assert one[2 * p : 2 * p + 2] == two[2 * p : 2 * p + 2]
    solver.close()


@pytest.mark.parametrize("name", LAWS)
def test_no_law_crosses_a_limit(name):
    program = LAWS[name]
    dice = Random(name)
    facts = range(2 * min(d.proposition for d in program.blocks[0].definitions))
    grounds = [case(program, [("person", rails)]) for rails in ([], facts, facts[::2], facts[1::2])]
    answers_agree(program, grounds + [random_ground(program, dice, 2) for _ in range(10)])


@pytest.mark.parametrize("scopes", [("p2039599", "p2222382"), ("sid", "$or"), ('a"b', "å\n{}")])
def test_names_never_reach_the_library(scopes):
    base = one_block(all_of(0, 2), facts=2)
    blocks = tuple(type(base.blocks[0])(scope, (), base.blocks[0].definitions) for scope in scopes)
    program = Program(dict.fromkeys(scopes, 3), blocks, {})
    answers_agree(program, [case(program, [(scopes[0], [0, 2]), (scopes[1], [0])])])


def test_more_subjects_than_a_ruleset_holds_sessions():
    program = one_block([all_of(0, 2), any_of(1, 3)], facts=2)
    dice = Random(5)
    answers_agree(program, [case(program, [("person", dice.sample(range(4), 2)) for _ in range(1100)])])


def rule(pattern):
    return {"all": [{"m": pattern}]}


def many(number, pattern):
    return {f"r{i}": rule(pattern(i)) for i in range(number)}


def literal(i):
    return {f"p{i}": 1}


def branches(number):
    """As many branches as wanted at once, from few properties and a tree of rules."""
    return many(number, literal)


BEYOND = {
    "too many rules": many(4001, lambda i: literal(i % 40)),
    "messages of rule r": {"r": {"all": [{"m": literal(0)}] * 17}},
    "messages of rule s": {"s": {"any": [{"m": literal(0)}]}},
    "messages of rule t": {"t": {"all": []}},
    "too many next conditions": many(481, lambda i: {"$and": [{"q": 1}, literal(i)]}),
    "too many uses of a pattern": many(251, lambda i: literal(0)),
    "too many meeting points": many(121, lambda i: {"$or": [literal(0), literal(0)]}),
    "too many branches at once": branches(61),
    "connectives of rule w": {"w": rule({"$and": [{"$or": [literal(i), {"q": 1}]} for i in range(15)]})},
    "too many properties": many(4, lambda i: {"$and": [literal(j) for j in range(70 * i, 70 * i + 70)]}),
    "two properties with one hash": many(2, lambda i: {("p2039599", "p2222382")[i]: 1}),
    "two rules with one hash": {"p2039599": rule(literal(0)), "p2222382": rule(literal(1))},
    "reserved properties": {"r": rule({"sid": 1})},
    "reserved rules": {"name": rule(literal(0))},
    "is not plain": {"r": rule({"a.b": 1})},
    "the operator": {"r": rule({"$nand": [literal(0)]})},
    "compared with 1 alone": {"r": rule({"p": 2})},
    "one key": {"r": rule({"p": 1, "q": 1})},
}


@pytest.mark.parametrize("what", BEYOND)
def test_the_guard_stops_what_is_beyond(what):
    with pytest.raises(LimitCrossedError, match=what):
        guard(BEYOND[what])


def sentinel_first(rules):
    return {"0": rule({"z": 1})} | {str(i): r for i, r in enumerate(rules.values(), 1)}


# rules, properties of the message, rules that fire. The guard counts what could be set at once; here less is.
AT_THE_LIMIT = {
    "rules": (many(3999, lambda i: {"$and": [literal(i // 200), {f"x{i % 200}": 1}]}), ["p0", "x7"], 1),
    "first conditions": (many(479, literal), ["p478", "p0", "nothing"], 2),
    "next conditions": (many(480, lambda i: {"$and": [{"q": 1}, literal(i)]}), ["q", "p479", "p3"], 2),
    "uses": (many(250, lambda i: literal(0)), ["p0"], 250),
    "meeting points": (many(50, lambda i: {"$or": [literal(0), literal(1)]}), ["p0"], 50),
    "meeting points listed": (many(120, lambda i: {"$or": [literal(0), literal(1)]}), ["nothing"], 0),
    "connectives": (
        {"w": rule({"$and": [{"$or": [literal(i), {"q": 1}]} for i in range(14)]})},
        [f"p{i}" for i in range(14)],
        1,
    ),
    "branches": (many(59, literal), [f"p{i}" for i in range(59)], 59),
    "properties": (many(59, literal), [f"p{i}" for i in range(200, 446)] + ["p7"], 1),
}


@pytest.mark.parametrize("what", AT_THE_LIMIT)
def test_the_library_is_right_up_to_the_limit(what, monkeypatch):
    monkeypatch.setattr(driver, "guard", lambda rules: None)
    rules, properties, fires = AT_THE_LIMIT[what]
    ruleset = driver.Ruleset(sentinel_first(rules))
    assert len(ruleset.fired("".join(f',"{name}":1' for name in properties))) == fires
    assert ruleset.fired("") == []
    ruleset.close()


def test_the_hash_is_the_library_s():
    assert fnv1a("sid") == 3593476751
    assert fnv1a("id") == 926444256
    assert fnv1a("p2039599") == fnv1a("p2222382")


def test_rules_are_as_many_as_needed_and_no_more():
    (plan,) = compile_program(LAWS["600 first conditions"])
    assert sum(len(unit.sets) - 1 for unit in plan.units) == 600
    assert plan.helpers == 0
