# SPDX-License-Identifier: EUPL-1.2
"""Which names the rules of a law read."""

from engine.language import expressions as e
from engine.language.circles import expressions_of, parts
from engine.language.law import Law


def used(law: Law) -> set[str]:
    """Every fact and status that some rule, axiom or transition reads."""
    found: set[str] = set()
    for rule in law.rules.values():
        amount = () if rule.amount is None else (rule.amount.lines, rule.amount.total, rule.amount.period)
        deadlines = tuple((d.when, d.base, d.last) for d in rule.deadlines)
        for expression in (*expressions_of(rule), amount, deadlines):
            found |= named(expression)
        if rule.kind == "suggestion":
            found.add(rule.gives)
    for condition in law.done_when.values():
        found |= named(condition)
    for axiom in law.axioms:
        found |= {n for n, _ in axiom.literals} | named(axiom.check)
    for transition in law.transitions:
        found |= named((transition.by, transition.when))
    return found


def named(expression: object) -> set[str]:
    """Every fact and status in an expression; an age reads a birth date."""
    found: set[str] = set()
    for part in parts(expression):
        if isinstance(part, e.Path):
            found.add(part.name)
        elif isinstance(part, e.Clear):
            found.add(part.fact)
        elif isinstance(part, e.Age | e.Birthday):
            found.add("person_birth_date")
    return found
