# SPDX-License-Identifier: EUPL-1.2
"""What the assessments of a judgement add up to: nobody's view counts but an assessor's."""

from engine.case.model import Assessment
from engine.case.values import EITHER, FALSE, TRUE, Possible


def counted(views: tuple[Assessment, ...], assessors: list[str]) -> dict[str, bool]:
    """The latest view of each rightful assessor."""
    latest: dict[str, Assessment] = {}
    for view in views:
        before = latest.get(view.assessor)
        if view.assessor in assessors and (before is None or _later(view, before)):
            latest[view.assessor] = view
    return {who: view.value for who, view in latest.items()}


def _later(view: Assessment, before: Assessment) -> bool:
    return view.on is None or before.on is None or view.on >= before.on


def assessed(views: tuple[Assessment, ...], assessors: list[str]) -> Possible:
    """A court's view stands; otherwise rightful assessors who differ leave the judgement unknown."""
    found = counted(views, assessors)
    courts = {value for who, value in found.items() if who.endswith("court")}
    values = courts or set(found.values())
    if len(values) != 1:
        return EITHER
    return TRUE if values.pop() else FALSE


def conflicting(views: tuple[Assessment, ...], assessors: list[str]) -> bool:
    """Rightful assessors differ and no court has settled it: shown, never guessed away."""
    found = counted(views, assessors)
    courts = {value for who, value in found.items() if who.endswith("court")}
    return len(courts or set(found.values())) > 1
