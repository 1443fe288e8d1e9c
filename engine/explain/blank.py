# SPDX-License-Identifier: EUPL-1.2
"""Answers about items of which nothing is known, worked out once for each day that is asked about again."""

from collections import OrderedDict
from functools import cache, partial
from typing import Any, Final

from engine.case.model import FOCUS, Case, Item
from engine.explain.deciding import Deciding, Part
from engine.explain.locality import Locality
from engine.explain.open_things import OpenParts
from engine.explain.outcomes import Outcomes
from engine.explain.shared import BlankItem, Line, Shared
from engine.explain.trace import Tracer
from engine.explain.words import Words
from engine.logic.evaluation import Evaluation, Reference
from engine.logic.nodes import Ref

_MOST_DAYS: Final = 24
_MOST_ASKED: Final = 400
Key = tuple[Any, ...]


class Blanks:
    """The blank answers of one law. They hold nothing of any case."""

    def __init__(self, reference: Reference, words: Words) -> None:
        self.reference = reference
        self.words = words
        self.locality = Locality(reference.compiled)
        self._asked: OrderedDict[Key, None] = OrderedDict()
        self._known: OrderedDict[Key, dict[str, BlankItem]] = OrderedDict()

    def shared(self, evaluation: Evaluation) -> Shared | None:
        """What a case has in common with them; nothing the first time its day is asked about."""
        case, slots = evaluation.grounding.case, evaluation.grounding.terms.slots
        key = (case.as_of, case.set_aside, tuple(sorted(slots.items())))
        known = self._known.get(key)
        if known is None:
            if key not in self._asked:
                self._asked[key] = None
                _shorten(self._asked, _MOST_ASKED)
                return None
            known = self._known[key] = self._work_out(case, slots)
            _shorten(self._known, _MOST_DAYS)
        return Shared(known, self.locality, evaluation)

    def _work_out(self, case: Case, slots: dict[str, Any]) -> dict[str, BlankItem]:
        names = self.reference.compiled.law.names
        items = {scope: [Item(scope, FOCUS if scope == "person" else scope)] for scope in case.items}
        evaluation = self.reference.evaluate(Case(case.as_of, items, frozenset(), case.set_aside), slots)
        deciding = Deciding(evaluation)
        tracer = Tracer(evaluation, deciding, self.words)
        found = {}
        for scope, (item,) in items.items():
            outcomes = Outcomes(evaluation, deciding)
            rows = {
                name: _row(outcomes, name, item)
                for name in self.locality.outcomes
                if names.outcomes[name] == scope
            }
            index = evaluation.index(item)
            masks = {p.ref: m for p, m in outcomes.walk.masks.items() if p.subject == index}
            rails = bytes(evaluation.rails[index])
            line = cache(partial(_line, tracer, index))
            found[scope] = BlankItem(str(item.id), rails, outcomes.walk.things, masks, rows, line)
        return found


def _row(outcomes: Outcomes, name: str, item: Item) -> tuple[dict[str, Any], int]:
    row = outcomes.describe(name, item)
    found = outcomes.open.get((name, item.scope, item.id), OpenParts(outcomes.walk.things))
    return row, found.mask


def _line(tracer: Tracer, subject: int, ref: Ref) -> Line:
    return tracer.line(Part(subject, ref))


def _shorten(table: "OrderedDict[Key, Any]", most: int) -> None:
    """Let the oldest go."""
    while len(table) > most:
        table.popitem(last=False)
