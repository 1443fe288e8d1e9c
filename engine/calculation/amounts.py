# SPDX-License-Identifier: EUPL-1.2
"""Amounts as intervals of whole öre over every completion of the case.

The low end is never above the least sum that any household the case allows would get, nor the high end
below the greatest; ``None`` is no bound. A count that stands twice in a line is taken at one value at a time.
"""

from copy import copy

from engine.calculation.intervals import OPEN, ZERO, Interval, arithmetic, divided, hull, rounded
from engine.calculation.reckoned import Gaps, Reckoned
from engine.calculation.tables import last_number, look_up, parameter_values
from engine.case.model import Item
from engine.case.values import Possible, one
from engine.language import expressions as e
from engine.language import sums as s
from engine.language.circles import parts
from engine.language.law import AmountBody, Rule
from engine.logic.evaluation import Evaluation
from engine.logic.nodes import paths_in

_MOST = 60
"""A list holds no more items than this; ``_FAR`` stands for any more."""
_FAR = 1_000_000


class Reckoner:
    """Reckons the amounts of one evaluated case."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.evaluation = evaluation
        self.law = evaluation.compiled.law
        self.terms = evaluation.grounding.terms
        self._counts = evaluation.compiled.counts
        self._twice = evaluation.compiled.twice
        self._given: dict[tuple[str, int], tuple[str, Interval, list[Reckoned]]] = {}
        self._tables: dict[tuple[str, Possible, Possible | None], list[Interval] | None] = {}

    def counts_in(self, expression: s.Sum) -> dict[int, int]:
        """The counts in an expression: each by its identity → how many equal ones stand there."""
        known = self._counts.get(id(expression))
        if known is None:
            found = [p for p in parts(expression) if isinstance(p, s.Count)]
            known = self._counts[id(expression)] = {id(c): found.count(c) for c in found}
        return known

    def twice(self, expression: s.Sum) -> list[s.Count]:
        """A count that stands more than once in an expression, at each place it stands."""
        known = self._twice.get(id(expression))
        if known is None:
            found = [p for p in parts(expression) if isinstance(p, s.Count)]
            first = next((c for c in found if found.count(c) > 1), None)
            known = self._twice[id(expression)] = [c for c in found if c == first]
        return known

    def table(self, id_: str, day: Possible, keys: Possible | None) -> list[Interval] | None:
        """What a table (or, without keys, a parameter) may give; looked up once."""
        key = (id_, day, keys)
        if key not in self._tables:
            parameter = self.law.parameters[id_]
            found = parameter_values(parameter, day) if keys is None else look_up(parameter, day, keys)
            self._tables[key] = None if found is None else list(dict.fromkeys(found))
        return self._tables[key]

    def reckon(self, rule: Rule, item: Item) -> Reckoned:
        """The lines and the total of an amount rule."""
        gaps = Gaps()
        body = rule.amount
        if body is None:
            raise TypeError(f"{rule.id} gives no amount")
        lines: dict[str, Interval] = {}
        for line in body.lines:
            lines[line.id] = _Sum(self, body, item, gaps, lines).line(line.sum)
        total = _Sum(self, body, item, gaps, lines).line(body.total)
        return Reckoned(rule, list(lines.items()), total, gaps)

    def given(self, amount: str, item: Item) -> tuple[str, Interval, list[Reckoned]]:
        """An amount over its rules: its truth, the hull of what the rules give, and each rule's reckoning."""
        key = (amount, self.evaluation.index(item))
        known = self._given.get(key)
        if known is None:
            known = self._given[key] = self._give(amount, item)
        return known

    def _give(self, amount: str, item: Item) -> tuple[str, Interval, list[Reckoned]]:
        truth = self.evaluation.truth(self.evaluation.compiled.amounts[amount], item)
        found: list[Reckoned] = []
        sure = False
        for rule, ref in self.evaluation.compiled.amount_rules.get(amount, ()):
            if not self.evaluation.is_false(ref, item):
                found.append(self.reckon(rule, item))
                sure = sure or self.evaluation.is_true(ref, item)
        if not found:
            return truth, ZERO, found
        return truth, hull([f.total for f in found] + ([] if sure or truth == "true" else [ZERO])), found


class _Sum:
    """One sum of one subject; ``counts`` fixes counts that stand more than once in a line."""

    def __init__(
        self, reckoner: Reckoner, body: AmountBody, item: Item, gaps: Gaps, lines: dict[str, Interval]
    ) -> None:
        self.reckoner, self.body, self.item, self.gaps, self.lines = reckoner, body, item, gaps, lines
        self.evaluation = reckoner.evaluation
        self.counts: dict[int, int] = {}
        self.same: dict[int, Interval] = {}
        self.day = reckoner.terms.value(body.period, item)
        """The day whose tables count: the amount's own, also inside a sum over items."""

    def line(self, expression: s.Sum) -> Interval:
        """A whole line: a count that stands twice is taken at one value at a time.

        Where the list is open, one value far beyond every table's last row stands for all that follow.
        """
        twice = self.reckoner.twice(expression)
        if not twice:
            return self.sum(expression)
        low, high = self._count(twice[0])
        last, beyond = (
            (last_number(expression, self.reckoner.law.parameters, _MOST), [_FAR])
            if high is None
            else (min(_MOST, high), [])
        )
        found = []
        for n in (*range(low or 0, last + 1), *beyond):
            fixed = copy(self)
            fixed.counts = {**self.counts, **{id(c): n for c in twice}}
            found.append(fixed.sum(expression))
        return hull(found)

    def sum(self, expression: s.Sum) -> Interval:
        """The interval of a sum; what no fixed count can change is reckoned once."""
        if not self.counts or self.reckoner.counts_in(expression):
            return self._sum(expression)
        if id(expression) not in self.same:
            self.same[id(expression)] = self._sum(expression)
        return self.same[id(expression)]

    def _sum(self, expression: s.Sum) -> Interval:
        match expression:
            case s.Money(ore):
                return ore, ore
            case s.MoneyFact(path):
                return self._fact(path)
            case s.Count():
                return self._count(expression)
            case s.Table(id_, key):
                return self._table(id_, key)
            case s.Scalar(id_):
                return self._hull_of(id_, self.reckoner.table(id_, self.day, None))
            case s.Choose(branches):
                return self._choose(branches)
            case s.Total(items, take):
                return self._total(items, take)
            case s.Line(id_):
                return self.lines[id_]
            case s.OtherAmount(id_):
                return self._other(id_)
            case s.DecidedWithin():
                return self._decided(expression)
            case s.Divide() | s.Share():
                return self._divided(expression)
            case s.Arithmetic(operator, parts_):
                return arithmetic(operator, [self.sum(p) for p in parts_])

    def _note_fact(self, term: e.Term) -> None:
        """Note the facts in a term, and links on the way to them, that are not known to one value."""
        cached = self.evaluation.compiled.term_paths
        paths = cached.get(id(term))
        if paths is None:
            paths = cached[id(term)] = paths_in(term)
        for path in paths:
            targets, none = self.reckoner.terms.walk(self.item, path.links)
            if len(targets) > 1 or (none and targets):
                self.gaps.links[path.links[0], self.item.scope, self.item.id] = None
            for target in targets:
                if self.reckoner.terms.fact(target, path.name).single is None:
                    self.gaps.facts[path.name, target.scope, target.id] = None

    def _fact(self, path: e.Path) -> Interval:
        found = self.reckoner.terms.value(path, self.item)
        if found.single is None:
            self._note_fact(path)
        if not found.has_values:
            return ZERO
        low = found.low if not found.none or found.low is None else min(0, found.low)
        return low, found.high

    def _truth(self, condition: e.Condition, item: Item) -> str:
        if isinstance(condition, e.Always):
            return "true"
        _, ref = self.evaluation.compiled.conditions[id(condition)]
        truth = self.evaluation.truth(ref, item)
        if truth == "unknown":
            self.gaps.conditions[ref, item.scope, item.id] = None
        return truth

    def _linked(self, items: e.Items) -> list[tuple[Item, str]]:
        """The items that may count, each with the truth of "linked and satisfies"."""
        found: list[tuple[Item, str]] = []
        for other in self.evaluation.grounding.case.items[items.scope]:
            if items.link is not None:
                link = self.item.links.get(items.link)
                sure, apart = (True, False) if other.id in getattr(link, "ids", ()) else (False, True)
            else:
                sure, apart = self.evaluation.grounding.linked(other, items.via, self.item)
            truth = "false" if apart else self._truth(items.where, other)
            if truth == "false":
                continue
            if not sure and items.via is not None:
                self.gaps.links[items.via, other.scope, other.id] = None
            found.append((other, truth if sure else "unknown"))
        return found

    def _complete(self, items: e.Items) -> bool:
        """Whether no more items can be there; otherwise it is noted that there may be."""
        if items.link is not None:
            done = bool(getattr(self.item.links.get(items.link), "complete", False))
            if not done:
                self.gaps.links[items.link, self.item.scope, self.item.id] = None
            return done
        if items.scope not in self.evaluation.grounding.case.complete:
            self.gaps.lists[items.scope] = None
        return items.scope not in self.gaps.lists

    def _count(self, expression: s.Count) -> Interval:
        if (fixed := self.counts.get(id(expression))) is not None:
            return fixed, fixed
        found = self._linked(expression.items)
        low = max(sum(1 for _, t in found if t == "true"), expression.floor)
        return low, max(len(found), expression.floor) if self._complete(expression.items) else None

    def _total(self, items: e.Items, take: s.Sum) -> Interval:
        totals = [ZERO]
        for item, truth in self._linked(items):
            inner = copy(self)
            inner.item, inner.same = item, {}
            found = inner.sum(take)
            totals.append(found if truth == "true" else hull([found, ZERO]))
        low, high = arithmetic("plus", totals)
        return low, high if self._complete(items) else None

    def _table(self, id_: str, key: e.Term | s.Count) -> Interval:
        if isinstance(key, s.Count):
            low, high = self._count(key)
            keys = one(low) if low == high and low is not None else Possible(None, low, high)
        else:
            keys = self.reckoner.terms.value(key, self.item)
            if keys.single is None:
                self._note_fact(key)
        return self._hull_of(id_, self.reckoner.table(id_, self.day, keys))

    def _hull_of(self, id_: str, found: list[Interval] | None) -> Interval:
        if found is None:
            if self.day.single is None:
                self._note_fact(self.body.period)
            self.gaps.unread[id_] = None
            return OPEN
        return hull(found) if found else ZERO

    def _choose(self, branches: tuple[s.Branch, ...]) -> Interval:
        found: list[Interval] = []
        for branch in branches:
            if (truth := self._truth(branch.when, self.item)) != "false":
                found.append(self.sum(branch.take))
            if truth == "true":
                return hull(found)
        return hull(found)

    def _other(self, amount: str) -> Interval:
        truth, found, reckoned = self.reckoner.given(amount, self.item)
        for one_ in reckoned:
            self.gaps.take(one_.gaps)
        if truth == "unknown":
            self.gaps.conditions[self.evaluation.compiled.amounts[amount], self.item.scope, self.item.id] = (
                None
            )
        return found

    def _decided(self, expression: s.DecidedWithin) -> Interval:
        self.gaps.discretion[expression.by] = None
        low = OPEN if expression.at_least is None else self.sum(expression.at_least)
        high = OPEN if expression.at_most is None else self.sum(expression.at_most)
        return low[0], high[1]

    def _divided(self, expression: s.Divide | s.Share) -> Interval:
        rounding = expression.rounding
        if isinstance(expression, s.Share):
            low, high = self.sum(expression.of)
            numerator, by = expression.ten_thousandths, 10_000
            return tuple(None if x is None else rounded(x * numerator, by, rounding) for x in (low, high))  # type: ignore[return-value]
        return divided(self.sum(expression.money), self.sum(expression.count), rounding)
