# SPDX-License-Identifier: EUPL-1.2
"""Axioms over facts: what follows from the answers by logic or a cited exclusion, and what contradicts.

They are closed over the facts of each item before any evaluator runs, so that both see the same leaves.
Bounds on statuses are part of the program (:mod:`engine.logic.compile`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.case.model import Item
from engine.case.values import EITHER, FALSE, TRUE, Possible
from engine.language.law import Axiom
from engine.language.source import Fact


@dataclass(frozen=True, slots=True)
class Broken:
    """An axiom that the answers about one item contradict, and the facts that do."""

    axiom: Axiom
    item: Item
    facts: tuple[str, ...]


def fact_axioms(axioms: Iterable[Axiom], facts: Mapping[str, Fact]) -> list[Axiom]:
    """The axioms over facts alone; between judgements an axiom concludes and refuses nothing."""
    return [
        a
        for a in axioms
        if a.check is None and all(n in facts and not facts[n].assessors for n, _ in a.literals)
    ]


def judgement_conflicts(
    items: Iterable[Item], axioms: Iterable[Axiom], facts: Mapping[str, Fact]
) -> list[Broken]:
    """Assessments that exclude each other: shown, never refused."""
    found: list[Broken] = []
    judged = [
        a for a in axioms if a.check is None and all(n in facts and facts[n].assessors for n, _ in a.literals)
    ]
    for item in items:
        found += [
            Broken(a, item, tuple(n for n, _ in a.literals))
            for a in judged
            if a.scope == item.scope and not _open(item, a)
        ]
    return found


def close(items: Iterable[Item], axioms: list[Axiom]) -> list[Broken]:
    """Draw every conclusion in place and return the axioms that no completion can satisfy.

    What is named as contradicting are facts that were told, never conclusions from them.
    """
    by_scope: dict[str, list[Axiom]] = {}
    for axiom in sorted(axioms, key=lambda a: a.id):
        by_scope.setdefault(axiom.scope, []).append(axiom)
    broken: list[Broken] = []
    for item in items:
        mine = by_scope.get(item.scope, [])
        rests: dict[str, frozenset[str]] = {}
        while _round(item, mine, rests):
            pass
        for axiom in mine:
            if not _open(item, axiom):
                broken.append(
                    Broken(axiom, item, tuple(sorted(_told((n for n, _ in axiom.literals), rests))))
                )
    return broken


def _value(item: Item, name: str) -> Possible:
    return item.facts.get(name, EITHER)


def _open(item: Item, axiom: Axiom) -> list[tuple[str, bool]]:
    return [(n, want) for n, want in axiom.literals if want in (_value(item, n).values or ())]


def _told(names: Iterable[str], rests: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The told facts that some facts rest on."""
    return frozenset(told for name in names for told in rests.get(name, frozenset({name})))


def _round(item: Item, axioms: list[Axiom], rests: dict[str, frozenset[str]]) -> bool:
    """One round of conclusions; whether there was any."""
    drawn = False
    for axiom in axioms:
        still = _open(item, axiom)
        if len(still) != 1 or len(_value(item, still[0][0]).values or ()) == 1:
            continue
        name, want = still[0]
        rests[name] = _told((n for n, _ in axiom.literals if n != name), rests)
        item.facts[name] = TRUE if want else FALSE
        drawn = True
    return drawn
