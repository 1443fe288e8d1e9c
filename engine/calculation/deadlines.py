# SPDX-License-Identifier: EUPL-1.2
"""By when, and not before: the deadlines of an outcome for one subject."""

import datetime as dt
from dataclasses import dataclass

from engine.case.model import Item
from engine.logic.compiled import RunningDeadline
from engine.logic.due import DUE_KINDS, as_date, days, due, due_rows
from engine.logic.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class FallsDue:
    """A deadline that may run: its days, and whether it surely runs on one known day."""

    running: RunningDeadline
    earliest: dt.date | None
    latest: dt.date | None
    certain: bool
    truth: str


def falling_due(outcome: str, item: Item, evaluation: Evaluation) -> list[FallsDue]:
    """Every deadline of an outcome that is not definitely excluded, earliest first."""
    found: list[FallsDue] = []
    for running in evaluation.compiled.deadlines.get(outcome, ()):
        if evaluation.is_false(running.runs, item):
            continue
        possible = days(running.deadline, evaluation.grounding.terms, item)
        if running.deadline.kind in DUE_KINDS and not possible.has_values:
            continue  # what it counts from has not happened
        truth = evaluation.truth(running.runs, item)
        earliest, latest = possible.low, possible.high
        certain = truth == "true" and not possible.none and earliest is not None and earliest == latest
        found.append(FallsDue(running, earliest, latest, certain, truth))
    return sorted(
        found, key=lambda f: (f.earliest or dt.date.max, f.latest or dt.date.max, f.running.deadline.id)
    )


def due_day(
    outcome: str, item: Item, evaluation: Evaluation
) -> tuple[dt.date | None, dt.date | None, bool] | None:
    """The day all deadlines make together: earliest, latest, and whether it is certain."""
    running = evaluation.compiled.deadlines.get(outcome, [])
    nodes = [r.runs >> 1 for r in running]
    rows = due_rows([r.deadline for r in running], nodes, evaluation.grounding.terms, item)
    found = due(rows, evaluation.rails[evaluation.index(item)])
    if found is None:
        return None
    same = found.earliest is not None and found.earliest == found.latest and not found.none
    return as_date(found.earliest), as_date(found.latest), same
