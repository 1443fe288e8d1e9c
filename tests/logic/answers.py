# SPDX-License-Identifier: EUPL-1.2
"""Everything a law says of a case, in an order of its own: for comparing answers."""

from typing import Any

from engine.calculation.amounts import Reckoner
from engine.calculation.deadlines import due_day
from tests.language.building import Asked


def said(asked: Asked) -> dict[str, Any]:
    """Every truth, day and sum of every item, by names alone."""
    compiled, evaluation = asked.compiled, asked.evaluation
    names = compiled.law.names
    found: dict[str, Any] = {}
    for item in sorted(asked.case.subjects(), key=lambda i: (i.scope, i.id or "")):
        for name, ref in sorted({**compiled.outcomes, **compiled.statuses, **compiled.amounts}.items()):
            if {**names.outcomes, **names.statuses, **names.amounts}[name] == item.scope:
                found[f"{name}@{item.scope}.{item.id}"] = evaluation.truth(ref, item)
        for name, values in sorted(compiled.values.items()):
            if names.statuses[name] == item.scope:
                found |= {
                    f"{name}={v}@{item.id}": evaluation.truth(r, item) for v, r in sorted(values.items())
                }
        for name in sorted(compiled.deadlines):
            if names.outcomes.get(name) == item.scope:
                found[f"due {name}@{item.id}"] = str(due_day(name, item, evaluation))
    for name, scope in sorted(names.amounts.items()):
        for item in sorted(asked.case.items[scope], key=lambda i: i.id or ""):
            found[f"sum {name}@{item.id}"] = list(Reckoner(evaluation).given(name, item)[1])
    return found


if __name__ == "__main__":
    import json
    import sys
    from random import Random

    from engine.logic.compiled import compile_law
    from tests.logic import random_cases, random_laws

    for seed in range(int(sys.argv[1])):
        dice = Random(f"bytes {seed}")
        drawn = random_laws.draw(dice)
        print(json.dumps(said(Asked(compile_law(drawn.law), random_cases.body(dice, drawn)))))
