# SPDX-License-Identifier: EUPL-1.2
"""What a node means, read from some of its parts alone: to hold ``because`` against."""

from collections.abc import Collection

from engine.explain.deciding import Deciding, Part
from engine.logic.ground import read_cross
from engine.logic.nodes import Cross, Gate


def rails_from(deciding: Deciding, part: Part, known: Collection[Part]) -> tuple[bool, bool]:
    """Whether a node is surely true, surely false, if of all its parts only ``known`` were known."""
    told = {Part(p.subject, p.ref & ~1) for p in known}

    def holds(subject: int, ref: int) -> bool:
        here = Part(subject, ref & ~1)
        return here in told and deciding.rails(here)[ref & 1]

    node = deciding.graphs[deciding.item(part.subject).scope].nodes[part.ref >> 1]
    if isinstance(node, Gate):
        return _gate(node, lambda ref: holds(part.subject, ref))
    if isinstance(node, Cross):
        return _cross(deciding, part, told)
    return deciding.rails(part)  # a leaf is what the case says


def _gate(node, holds):
    """Each kind of gate, said the plain way."""
    parts = node.parts
    if node.kind == "all":
        return all(holds(r) for r in parts), any(holds(r ^ 1) for r in parts)
    if node.kind == "any":
        return any(holds(r) for r in parts), all(holds(r ^ 1) for r in parts)
    if node.kind == "either":  # an alternative that is not excluded decides
        left = [r for excluded, r in parts if not holds(excluded)]
        return all(holds(r) for r in left), all(holds(r ^ 1) for r in left)
    if node.kind == "bound":
        ref, makes_true, makes_false = parts
        return (
            holds(ref) or any(holds(r) for r in makes_true),
            holds(ref ^ 1) or any(holds(r) for r in makes_false),
        )
    begun, *cells = parts
    met = any(holds(meets) and holds(r) for meets, _, r in cells)
    every = all(holds(misses) or holds(r) for _, misses, r in cells)
    nowhere = all(holds(misses) or holds(r ^ 1) for _, misses, r in cells)
    return holds(begun) and (met or every), holds(begun ^ 1) or nowhere


def _cross(deciding: Deciding, part: Part, told: set[Part]) -> tuple[bool, bool]:
    """A node over other subjects, where of their nodes only those told are known."""
    cross = deciding.grounding.ground.crosses[part.subject][part.ref >> 1]
    rails = [bytearray(len(r)) for r in deciding.evaluation.rails]
    for subject, ref in told:
        rails[subject][ref], rails[subject][ref | 1] = deciding.rails(Part(subject, ref))
    return read_cross(cross, part.subject, rails)


def parts_of(deciding: Deciding) -> list[Part]:
    """Every node of every subject."""
    subjects = deciding.grounding.subjects
    return [
        Part(n, 2 * number)
        for n, item in enumerate(subjects)
        for number in range(len(deciding.graphs[item.scope].nodes))
    ]
