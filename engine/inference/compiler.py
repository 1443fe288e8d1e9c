# SPDX-License-Identifier: EUPL-1.2
"""A law compiled to rulesets for durable_rules.

Block by block: what nobody asks for is left out, definitions used once are written into their user, what
is too large for the library is split, and the rules that remain are put in levels, each of which reads only
rails set by the case or by the levels before. Every unit of a level is then right in any order.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.inference.formulas import ALWAYS, NEVER, rails_of, rewrite
from engine.inference.packing import Rule, Unit, pack
from engine.inference.splitting import fits, split
from engine.logic.program import Block, Formula, Program, false_rail, true_rail


@dataclass(frozen=True, slots=True)
class BlockPlan:
    """How a block is run."""

    always: tuple[int, ...]
    """Rails that are set whatever the case says."""
    helpers: int
    """How many rails are needed above those of the scope."""
    units: tuple[Unit, ...]


class MalformedProgramError(ValueError):
    """A program breaks the promise that each definition reads only what was set before it."""


def compile_program(program: Program) -> tuple[BlockPlan, ...]:
    """Compile every block, in the order of the program."""
    readers = _readers(program)
    return tuple(
        compile_block(block, 2 * program.sizes[block.scope], _asked_for(program, readers, place))
        for place, block in enumerate(program.blocks)
    )


def compile_block(block: Block, size: int, asked_for: frozenset[int]) -> BlockPlan:
    """Compile one block of a scope with ``size`` rails, of which some are asked for afterwards."""
    formulas = _inlined(_live(_formulas(block, size), asked_for), asked_for)
    book = _RuleBook(size)
    for rail, formula in formulas.items():
        book.add(formula, rail)
    units = tuple(unit for level in _levels(book.rules) for unit in pack(level))
    return BlockPlan(tuple(book.always), book.size - size, units)


class _RuleBook:
    """The rules of a block: each formula once, with the rails that it sets, after the rules that it reads."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.rules: dict[Formula, list[int]] = {}
        self.always: list[int] = []

    def add(self, formula: Formula, rail: int) -> None:
        if formula == ALWAYS:
            self.always.append(rail)
        elif formula != NEVER:
            self.rules.setdefault(split(formula, self._helper), []).append(rail)

    def _helper(self, formula: Formula) -> int:
        if formula not in self.rules:
            self.rules[formula] = [self.size]
            self.size += 1
        return self.rules[formula][0]


def _formulas(block: Block, size: int) -> dict[int, Formula]:
    """The formula of each rail that the block defines, checked to read only what was set before."""
    formulas: dict[int, Formula] = {}
    for definition in block.definitions:
        for rail, formula in (
            (true_rail(definition.proposition), definition.true),
            (false_rail(definition.proposition), definition.false),
        ):
            if rail in formulas or not 0 <= rail < size:
                raise MalformedProgramError(
                    f"rail {rail} of {block.scope} is defined twice or does not exist"
                )
            formulas[rail] = formula
    earlier: set[int] = set()
    for rail, formula in formulas.items():
        for read in rails_of(formula):
            if not 0 <= read < size or (read in formulas and read not in earlier):
                raise MalformedProgramError(
                    f"rail {rail} of {block.scope} reads rail {read} before it is set"
                )
        earlier.add(rail)
    return formulas


def _live(formulas: dict[int, Formula], asked_for: frozenset[int]) -> dict[int, Formula]:
    """The formulas that something asked for rests on."""
    needed = set(asked_for)
    for rail, formula in reversed(formulas.items()):
        if rail in needed:
            needed |= rails_of(formula)
    return {rail: formula for rail, formula in formulas.items() if rail in needed}


def _inlined(formulas: dict[int, Formula], asked_for: frozenset[int]) -> dict[int, Formula]:
    """Canonical formulas; what is used once and not asked for is written into its user."""
    uses = Counter(rail for formula in formulas.values() for rail in _mentions(formula))
    written_in: dict[int, Formula] = {}
    result: dict[int, Formula] = {}
    for rail, formula in formulas.items():
        canonical = rewrite(formula, lambda read: written_in.get(read, read))
        simple = isinstance(canonical, int) or canonical in (ALWAYS, NEVER)
        if simple or (rail not in asked_for and uses[rail] == 1 and fits(canonical)):
            written_in[rail] = canonical
        if rail in asked_for or rail not in written_in:
            result[rail] = canonical
    return result


def _mentions(formula: Formula) -> Iterator[int]:
    if isinstance(formula, int):
        yield formula
    else:
        for part in formula[1]:
            yield from _mentions(part)


def _levels(rules: dict[Formula, list[int]]) -> Iterable[list[Rule]]:
    """Rules by level; a rule stands after those it reads."""
    level_of: dict[int, int] = {}
    levels: defaultdict[int, list[Rule]] = defaultdict(list)
    for formula, rails in rules.items():
        level = 1 + max(level_of.get(read, 0) for read in rails_of(formula))
        level_of.update((rail, level) for rail in rails)
        levels[level].append((formula, tuple(rails)))
    return [levels[level] for level in sorted(levels)]


def _readers(program: Program) -> dict[tuple[str, int], set[int]]:
    """Which blocks read a rail of a scope in their definitions."""
    readers: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for place, block in enumerate(program.blocks):
        for definition in block.definitions:
            for rail in rails_of(definition.true) | rails_of(definition.false):
                readers[block.scope, rail].add(place)
    return readers


def _asked_for(program: Program, readers: dict[tuple[str, int], set[int]], place: int) -> frozenset[int]:
    """The rails of a block's scope that are reported or read by another block."""
    scope = program.blocks[place].scope
    kept = program.kept.get(scope)
    return frozenset(
        rail
        for rail in range(2 * program.sizes[scope])
        if kept is None or rail // 2 in kept or readers.get((scope, rail), set()) - {place}
    )
