# SPDX-License-Identifier: EUPL-1.2
"""Which axioms bound which status, so that no bound runs in a circle.

An axiom concludes a status from facts and from statuses that do not themselves depend on it: never back.
Axioms are taken in the order they are written, so the choice is the same on every machine.
"""

from dataclasses import dataclass

from engine.language.law import Law
from engine.logic.relevance import Relevance

Bound = tuple[str, bool, tuple[tuple[str, bool], ...]]
"""(axiom, what is concluded of the status, the other literals of the clause: all must be false)."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The bounds of each status."""

    of: dict[str, tuple[Bound, ...]]


def bounds(law: Law, relevance: Relevance) -> Bounds:
    """Choose, for each axiom over statuses, the statuses it may conclude."""
    statuses = law.names.statuses
    reads = {s: relevance.depends(s) for s in statuses}
    found: dict[str, list[Bound]] = {}
    for axiom in law.axioms:
        named = [n for n, _ in axiom.literals if n in statuses]
        if axiom.check is not None or not named:
            continue
        for name, positive in axiom.literals:
            if name not in statuses or name in law.names.status_values:
                continue
            others = tuple((n, p) for n, p in axiom.literals if n != name)
            inputs = [n for n, _ in others if n in statuses]
            if any(n == name or name in reads[n] for n in inputs):
                continue
            for n in inputs:
                _add(reads, name, n)
            found.setdefault(name, []).append((axiom.id, positive, others))
    return Bounds({name: tuple(bs) for name, bs in found.items()})


def _add(reads: dict[str, set[str]], reader: str, read: str) -> None:
    """``reader`` and everything that reads it now read ``read`` and all it reads."""
    gained = {read, *reads[read]}
    for name, known in reads.items():
        if name == reader or reader in known:
            known |= gained
