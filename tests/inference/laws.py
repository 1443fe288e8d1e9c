# SPDX-License-Identifier: EUPL-1.2
"""Laws for the tests: random ones, and one of the size of the whole corpus."""

from engine.logic.ground import Ground
from engine.logic.program import Block, Definition, Program


def random_formula(dice, readable, depth, constants=True):
    if depth == 0 or dice.random() < 0.45:
        return dice.choice(readable)
    least = 0 if constants and dice.random() < 0.1 else 1
    parts = tuple(random_formula(dice, readable, depth - 1, constants) for _ in range(dice.randint(least, 4)))
    return (dice.choice("&|"), parts + parts[: dice.randrange(2)])


def random_program(dice, scopes=("person", "report"), facts=8, definitions=10, rounds=3, kept=0.4, depth=3):
    """Some rounds of one block a scope; each may cross into what earlier rounds settled elsewhere."""
    sizes = dict.fromkeys(scopes, facts)
    readable = {scope: list(range(2 * facts)) for scope in scopes}
    blocks = []

    def proposition(scope):
        new = sizes[scope]
        sizes[scope] += 1
        return new

    for turn in range(rounds):
        for scope in scopes:
            crosses = tuple(proposition(scope) for _ in range(dice.randint(0, 2) if turn else 0))
            readable[scope] += [2 * p + side for p in crosses for side in (0, 1)]
            defined = []
            for _ in range(dice.randint(1, definitions)):
                new = proposition(scope)
                formulas = [random_formula(dice, readable[scope], depth) for _ in range(2)]
                defined.append(Definition(new, *formulas))
                readable[scope] += [2 * new, 2 * new + 1]
            blocks.append(Block(scope, crosses, tuple(defined)))
    keep = {scope: frozenset(p for p in range(sizes[scope]) if dice.random() < kept) for scope in scopes}
    return Program(sizes, tuple(blocks), keep)


def one_block(*formulas, facts, kept=None, scope="person"):
    """A law with one block: for each pair of formulas (or one, for the true rail) a proposition."""
    pairs = [formula if isinstance(formula, list) else [formula, ("|", ())] for formula in formulas]
    defined = tuple(Definition(facts + place, *pair) for place, pair in enumerate(pairs))
    size = facts + len(defined)
    return Program({scope: size}, (Block(scope, (), defined),), {} if kept is None else {scope: kept})


def corpus_sized(dice, persons=600, others=300, rounds=6, facts=250):
    """Rules as a law has them: two to five conditions, some alternatives, some read by later rules."""
    sizes, rows, kept = {}, [], {}
    parts = [("person", persons, facts), *((s, others // 3, 60) for s in ("report", "income", "household"))]
    for scope, asked, first in parts:
        total = asked * 3 // 2
        size = first + total
        for turn in range(rounds):
            numbers = range(first + turn * total // rounds, first + (turn + 1) * total // rounds)
            rows.append((turn, Block(scope, (), tuple(_rule(dice, number, first) for number in numbers))))
        sizes[scope] = size
        kept[scope] = frozenset(dice.sample(range(first, size), asked))
    rows.sort(key=lambda row: row[0])
    return Program(sizes, tuple(block for _, block in rows), kept)


def _rule(dice, number, facts):
    conditions = []
    for _ in range(dice.randint(2, 5)):
        derived = number > facts and dice.random() < 0.35
        read = dice.randrange(max(facts, number - 200), number) if derived else dice.randrange(facts)
        conditions.append(2 * read + (dice.random() < 0.1))
    against = [condition ^ 1 for condition in conditions]
    if dice.random() < 0.3:
        conditions[-2:] = [("|", tuple(conditions[-2:]))]
        against[-2:] = [("&", tuple(against[-2:]))]
    if dice.random() < 0.6:
        return Definition(number, ("&", tuple(conditions)), ("|", tuple(against)))
    return Definition(number, ("|", tuple(conditions)), ("&", tuple(against)))


def case(program, rails_by_subject):
    """A ground without crosses: for each subject its scope and the rails that are set."""
    scopes, rows = [], []
    for scope, rails in rails_by_subject:
        row = bytearray(2 * program.sizes[scope])
        for rail in rails:
            row[rail] = 1
        scopes.append(scope)
        rows.append(bytes(row))
    return Ground(tuple(scopes), tuple(rows), tuple({} for _ in scopes))
