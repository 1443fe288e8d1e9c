# SPDX-License-Identifier: EUPL-1.2
"""Axioms and transitional provisions from their checked sources."""

from engine.language import expressions as e
from engine.language import source
from engine.language.files import Entry
from engine.language.law import Axiom, Transition
from engine.language.names import Names
from engine.language.parser import Parser
from engine.language.problems import ExpressionError


def transition(entry: Entry[source.Transition], names: Names) -> Transition:
    """One transitional provision."""
    model = entry.model
    scope = model.scope or "person"
    parser = Parser(names, scope)
    by = parser.term(model.by, ("by",))
    when = parser.condition(model.when, ("when",))
    cite = (
        model.cite
        if isinstance(model.cite, str)
        else f"{model.cite.transitional}, övergångsbestämmelserna p. {model.cite.point}"
    )
    return Transition(model.id, cite, scope, tuple(model.reads), tuple(model.not_), by, when)


def axiom(entry: Entry[source.Axiom], names: Names) -> Axiom:
    """One axiom."""
    model = entry.model
    parser = Parser(names, model.scope)
    literals: list[tuple[str, bool]] = []
    check: e.Condition | None = None
    for n, part in enumerate(model.clause):
        read = parser.condition(part, ("clause", n))
        inner, positive = (read.part, False) if isinstance(read, e.Not) else (read, True)
        if isinstance(inner, e.Holds) and not inner.path.links:
            literals.append((inner.path.name, positive))
        elif n == len(model.clause) - 1 and isinstance(inner, e.Compare | e.Among):
            check = read
        else:
            raise ExpressionError(
                ("clause", n), "takes a fact or status of the scope, or as last part a comparison"
            )
    if check is not None and any(n not in names.facts for n, _ in literals):
        raise ExpressionError(("clause",), "a comparison stands beside facts, not beside statuses")
    _no_concluded_judgement(literals, names)
    return Axiom(model.id, model.scope, tuple(literals), check, model.cite, entry.place)


def _no_concluded_judgement(literals: list[tuple[str, bool]], names: Names) -> None:
    judged = [i for i, _ in literals if (f := names.facts.get(i)) is not None and f.assessors]
    if judged and len(judged) < len(literals):
        raise ExpressionError(("clause",), f"would conclude the judgement {judged[0]!r}; no axiom may")
