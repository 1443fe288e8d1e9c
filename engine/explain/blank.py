# SPDX-License-Identifier: EUPL-1.2
"""The answers about items of which nothing is known but an age: kept for a day that is asked about again."""

import datetime as dt
from collections import Counter, OrderedDict
from functools import cache, partial
from typing import Any, Final

from engine.case.ages import births
from engine.case.model import FOCUS, Case, Item
from engine.case.values import interval
from engine.explain.deciding import Deciding, Part
from engine.explain.locality import Locality
from engine.explain.open_things import OpenParts
from engine.explain.outcomes import Outcomes
from engine.explain.shared import BlankItem, Line, Shared
from engine.explain.trace import Tracer
from engine.explain.words import Words
from engine.language.calendar import age
from engine.logic.evaluation import Evaluation, Reference
from engine.logic.nodes import Ref

_PERSON: Final = "person"
_BIRTH: Final = "person_birth_date"
_ASKED_BEFORE: Final = 2
"""How often a blank item is asked for before it is worth working out."""
_MOST_ASKED: Final = 2_000
_MOST_KEPT: Final = 64
_GROWN: Final = 30
"""All who are at least this old are taken together."""
Key = tuple[Any, ...]


class Blanks:
    """The blank answers of one law. They hold nothing of any case but that an age was asked about."""

    def __init__(self, reference: Reference, words: Words) -> None:
        self.reference = reference
        self.words = words
        self.locality = Locality(reference.compiled)
        self._asked: Counter[Key] = Counter()
        self._kept: OrderedDict[Key, BlankItem] = OrderedDict()

    def shared(self, evaluation: Evaluation) -> Shared | None:
        """What a case has in common with them; nothing where its day and ages were hardly asked about."""
        found = [None if i.id is None else self._item(i, evaluation) for i in evaluation.grounding.subjects]
        return Shared(found, self.locality, evaluation) if any(found) else None

    def _item(self, item: Item, evaluation: Evaluation) -> BlankItem | None:
        case, slots = evaluation.grounding.case, evaluation.grounding.terms.slots
        years = _age(item, case.as_of)
        key = (item.scope, years, case.as_of, case.set_aside, tuple(sorted(slots.items())))
        known = self._kept.get(key)
        if known is not None:
            return known
        if len(self._asked) >= _MOST_ASKED:
            self._asked.clear()
        self._asked[key] += 1
        if self._asked[key] <= _ASKED_BEFORE:
            return None
        known = self._kept[key] = self._work_out(item.scope, years, case, slots)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        return known

    def _work_out(self, scope: str, years: int | None, case: Case, slots: dict[str, Any]) -> BlankItem:
        law = self.reference.compiled.law
        items: dict[str, list[Item]] = {s: [] for s in case.items}
        items |= {s: [Item(s, s)] for s, d in law.names.scopes.items() if d.single}
        items[_PERSON] = [Item(_PERSON, FOCUS)]
        item = items.setdefault(scope, [])[0] if items[scope] else Item(scope, scope)
        items[scope] = [item]
        if years is not None:
            told = interval(years, None if years == _GROWN else years)
            item.facts[_BIRTH] = births(told, case.as_of)
        blank = Case(case.as_of, items, frozenset(), case.set_aside)
        return self._described(item, self.reference.evaluate(blank, slots))

    def _described(self, item: Item, evaluation: Evaluation) -> BlankItem:
        deciding = Deciding(evaluation)
        outcomes, scopes = Outcomes(evaluation, deciding), self.reference.compiled.law.names.outcomes
        names = (n for n in self.locality.outcomes if scopes[n] == item.scope)
        rows = {name: _row(outcomes, name, item) for name in names}
        index = evaluation.index(item)
        masks = {p.ref: m for p, m in outcomes.walk.masks.items() if p.subject == index}
        line = cache(partial(_line, Tracer(evaluation, deciding, self.words), index))
        rails = bytes(evaluation.rails[index])
        return BlankItem(str(item.id), rails, outcomes.walk.things, masks, rows, line)


def _age(item: Item, day: dt.date) -> int | None:
    """The age in whole years that a person surely has; nothing of others."""
    born = item.facts.get(_BIRTH) if item.scope == _PERSON else None
    if born is None or born.none or born.high is None:
        return None
    youngest = age(born.high, day)
    if youngest >= _GROWN:
        return _GROWN
    return youngest if born.low is not None and age(born.low, day) == youngest else None


def _row(outcomes: Outcomes, name: str, item: Item) -> tuple[dict[str, Any], int]:
    row = outcomes.describe(name, item)
    found = outcomes.open.get((name, item.scope, item.id), OpenParts(outcomes.walk.things))
    return row, found.mask


def _line(tracer: Tracer, subject: int, ref: Ref) -> Line:
    return tracer.line(Part(subject, ref))
