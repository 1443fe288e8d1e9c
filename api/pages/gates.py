# SPDX-License-Identifier: EUPL-1.2
"""Warnings before lawful steps that can hurt the client: those of one step together, each once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from markupsafe import Markup

from api.pages.naming import Cite, Naming


@dataclass(slots=True)
class Warned:
    """A warning, with all whom it concerns."""

    text: Markup
    maybe: bool
    subjects: list[str]
    cites: list[Cite]


@dataclass(slots=True)
class Gate:
    """A step, or several that the same warnings guard."""

    steps: list[str]
    warnings: list[Warned] = field(default_factory=list)
    guarded: bool = False
    """Whether the step is one that surely may be taken, or a warning surely holds."""

    @property
    def subjects(self) -> str:
        """All whom the warnings of the step concern."""
        return ", ".join(dict.fromkeys(s for w in self.warnings for s in w.subjects))


def gates(told: Iterable[dict[str, Any]], taken: set[str], naming: Naming) -> list[Gate]:
    """Warnings by the steps they guard; what surely holds first; ``taken`` may be taken."""
    found: dict[tuple[str, ...], Gate] = {}
    each: dict[str, Warned] = {}
    for warning in told:
        subject, maybe = naming.subject(warning.get("subject")), warning.get("truth") != "true"
        guards = tuple(warning.get("guards") or ())
        gate = found.setdefault(guards, Gate([step_of(g, naming) for g in guards]))
        gate.guarded = gate.guarded or not maybe or bool(taken & {*guards})
        known = each.get(warning["id"])
        if known is None:
            known = Warned(naming.t.of(warning.get("text")), maybe, [], naming.cites(warning))
            each[warning["id"]] = known
            gate.warnings.append(known)
        known.subjects.append(subject)
        known.maybe = known.maybe and maybe
        known.cites = list(dict.fromkeys([*known.cites, *naming.cites(warning)]))
    for gate in found.values():
        gate.warnings.sort(key=lambda w: w.maybe)
    return sorted(found.values(), key=lambda g: (not g.guarded, all(w.maybe for w in g.warnings)))


def step_of(id_: str, naming: Naming) -> str:
    """A step by its label."""
    declared = naming.law.steps.get(id_)
    return naming.t.plain(declared.label) if declared else id_
