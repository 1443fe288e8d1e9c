# SPDX-License-Identifier: EUPL-1.2
"""What must be true of outcomes: who bears them, and that no guarded step loses its gate."""

import re
from collections.abc import Iterator

from engine.language import expressions as e
from engine.language.circles import expressions_of, parts
from engine.language.law import Law, OwnException
from engine.language.problems import Place, Problem, nearest
from engine.language.reading import named
from engine.language.source import Outcome, Role

ACTING = ("obligation", "right", "power", "prohibition", "recommended_measure")
_CONDITION_WORDS = re.compile(
    r"\b(endast|enbart|på begäran|bara om|såvida|förutsatt att|under förutsättning)\b", re.IGNORECASE
)


def outcomes(law: Law) -> Iterator[Problem]:
    """Every outcome is given by some rule, and says who bears what."""
    given = {r.gives for r in law.rules.values() if r.kind != "suggestion"}
    for outcome in law.outcomes.values():
        place = law.places[f"outcome:{outcome.id}"]
        if outcome.id not in given:
            yield Problem(place, "unused", f"no rule gives {outcome.id!r}")
        if outcome.text.en is None:
            yield Problem(place, "text", "the text is needed in English too")
        if outcome.kind in ACTING:
            yield from _acting(law, outcome, place)
        if (
            outcome.kind == "status"
            and outcome.closure == "open"
            and outcome.id in _read_false(law)
            and "closure" in law.raw[f"outcome:{outcome.id}"]
        ):
            yield Problem(
                place, "closure", "a status marked open is never false and may not stand where false counts"
            )


def _acting(law: Law, outcome: Outcome, place: Place) -> Iterator[Problem]:
    for key in ("layer", "bearer", "stance"):
        if getattr(outcome, key) is None:
            yield Problem(place, "outcome", f"{outcome.kind} needs {key}")
    bearers = outcome.bearer if isinstance(outcome.bearer, list) else [outcome.bearer]
    decided = outcome.decided_by if isinstance(outcome.decided_by, list) else [outcome.decided_by]
    for actor in (*bearers, *decided, outcome.counterparty):
        if isinstance(actor, str) and actor not in law.actors:
            yield Problem(place, "actor", f"no actor is called {actor!r}{nearest(actor, law.actors)}")
        if isinstance(actor, Role) and not any(r.role == actor.role for r in law.rules.values()):
            yield Problem(place, "actor", f"no status fills the role {actor.role!r}")
    if outcome.layer == "guidance" and outcome.kind != "recommended_measure":
        yield Problem(place, "layer", "guidance appears only as a recommended measure")
    match = _CONDITION_WORDS.search(outcome.text.sv)
    if match:
        yield Problem(place, "effect-text", f"{match[0]!r} is a word of condition; it belongs in when")


def _read_false(law: Law) -> set[str]:
    """Statuses read under a negation, as an exception or before a value of ``first_of``."""
    found: set[str] = set()
    for rule in law.rules.values():
        for expression in expressions_of(rule):
            for part in parts(expression):
                if isinstance(part, e.Not):
                    found |= named(part)
        for exception in rule.exceptions:
            if isinstance(exception, OwnException):
                found |= named(exception.when)
        for _, when in rule.branches[:-1]:
            found |= named(when)
    return {n for n in found if n in law.names.statuses}


def gates(law: Law) -> Iterator[Problem]:
    """A guarded step keeps its gate: some warning guards it, and some outcome is it."""
    guarded = {s for o in law.outcomes.values() for s in o.guards}
    for step in law.steps:
        if step not in guarded:
            yield Problem(law.places[f"step:{step}"], "gate", f"no warning guards the step {step!r}")
    for outcome in law.outcomes.values():
        for step in (*outcome.guards, *([outcome.step] if outcome.step else [])):
            if step not in law.steps:
                yield Problem(
                    law.places[f"outcome:{outcome.id}"],
                    "gate",
                    f"no step is called {step!r}{nearest(step, law.steps)}",
                )
        if outcome.kind == "warning" and not outcome.guards:
            yield Problem(law.places[f"outcome:{outcome.id}"], "gate", "a warning guards some step")
