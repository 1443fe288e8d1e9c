# SPDX-License-Identifier: EUPL-1.2
"""The rule language in two values, written from its reference alone, to hold the engine's three against.

A *world* is a completion of a case: every item exists or does not, every fact has one value, every wording
nobody read says yes or no. What a world is asked decides what has to be chosen, and
:mod:`tests.logic.enumeration` walks through every choice. The engine may say "true" only if every world says
so, and "false" likewise.

Nothing here knows rails, cells joined, or the compiled graph.
"""

from dataclasses import replace
from typing import Any

from engine.language import expressions as e
from engine.language.calendar import Period
from engine.language.law import Deadline, OwnException, Rule, Span
from tests.logic.completions import NONE, Completion, Here
from tests.logic.counting import age, born_plus, compared, end_of, moved
from tests.logic.in_force import among, covers, speaks, wordings_between

DUE_KINDS = ("immediately", "within", "before", "every")


class World(Completion):
    """One completion under the law: what holds in it."""

    # ---- terms

    def path_value(self, here: Here, path: e.Path) -> Any:
        """A fact or the value of a status; ``none`` over a link that leads nowhere."""
        there = self.walk(here, path.links)
        if there is None:
            return NONE
        if path.name in self.names.facts:
            return self.fact(there, path.name)
        return self.status(there, path.name)

    def term(self, here: Here, term: e.Term) -> Any:
        """The value of a term."""
        match term:
            case e.Constant(value):
                return value
            case e.AsOf():
                return self.case.as_of
            case e.Path():
                return self.path_value(here, term)
            case e.Shifted(day, period):
                start = self.term(here, day)
                return (
                    NONE
                    if start == NONE
                    else moved(start, self.length(period), whole=isinstance(day, e.EndOf))
                )
            case e.EndOf(unit, day):
                start = self.term(here, day)
                return NONE if start == NONE else end_of(unit, start)
            case e.Extreme(latest, parts):
                days = [d for p in parts if (d := self.term(here, p)) != NONE]
                return (max if latest else min)(days) if days else NONE
            case e.Birthday(person, years):
                born = self.path_value(here, e.Path(person, "person_birth_date"))
                return NONE if born == NONE else born_plus(born, years)
            case e.Age(person, on):
                born = self.path_value(here, e.Path(person, "person_birth_date"))
                day = self.term(here, on)
                return NONE if NONE in (born, day) else age(born, day)
            case e.Parameter(id_, at):
                return self.parameter(id_, self.term(here, at))
            case e.Due(outcome):
                return self.due(here, outcome)
            case e.Slot(id_):
                slot = self.names.slots[id_]
                return self.pick(("slot", id_), range(int(str(slot.min)), int(str(slot.max)) + 1))
            case _:
                raise TypeError(term)

    def length(self, period: Period | e.Slot | None) -> Any:
        """A period, or one that a slot leaves open."""
        if not isinstance(period, e.Slot):
            return period
        slot = self.names.slots[period.id]
        low, high = Period.parse(str(slot.min)), Period.parse(str(slot.max))
        if low.months == high.months == 0:
            return Period(days=self.pick(("slot", period.id), range(low.days, high.days + 1)))
        return Period(months=self.pick(("slot", period.id), range(low.months, high.months + 1)))

    def parameter(self, name: str, day: Any) -> int:
        """The value in force; where no table says it, any value."""
        versions = self.law.parameters[name].versions
        for v in versions:
            if day != NONE and (v.from_ is None or v.from_ <= day) and (v.to is None or day <= v.to):
                return int(str(v.value))
        return int(self.pick(("parameter", name, day), {0, 1, 2, 99, *(int(str(v.value)) for v in versions)}))

    # ---- conditions

    def holds(self, here: Here, c: e.Condition) -> bool:
        """Whether a condition holds."""
        match c:
            case e.Always():
                return True
            case e.Holds(path):
                return self.path_value(here, path) is True
            case e.AllOf(parts):
                return all(self.holds(here, p) for p in parts)
            case e.AnyOf(parts):
                return any(self.holds(here, p) for p in parts)
            case e.Not(part):
                return not self.holds(here, part)
            case e.Compare(operator, left, right):
                return compared(operator, self.term(here, left), self.term(here, right))
            case e.Among(term, values):
                return self.term(here, term) in values
            case e.AtLeast(items, n):
                return len(self.items(here, items)) >= n
            case e.Split(by, cells):
                return self.split(here, self.term(here, by), cells)
            case e.Linked(left, right):
                a, b = self.walk(here, left), self.walk(here, right)
                return a is not None and b is not None and a.id == b.id
            case e.Clear(fact):
                item = self._items.get((here.scope, here.id))
                known = None if item is None else item.facts.get(fact)
                return known is not None and known.values == {True} and not known.none
            case _:
                raise TypeError(c)

    def items(self, here: Here, items: e.Items) -> list[str]:
        """The items of a list, or of a many-valued link, that meet a condition."""
        if items.link is not None:
            found = self.held(here, items.link)
        else:
            found = [i for i in self.ids(items.scope) if self.belongs(here, items, i)]
        return [i for i in found if self.holds(Here(items.scope, i, here.reader), items.where)]

    def belongs(self, here: Here, items: e.Items, id_: str) -> bool:
        """The item's link names the subject or, in another scope, what the subject's own link names."""
        if items.via is None:
            return True
        there = Here(items.scope, id_)
        written = self.names.scopes[items.scope].links.get(items.via, items.via)
        if isinstance(written, list):
            return here.id in self.held(there, items.via)
        mine = here.id if written == here.scope else self.link(here, items.via)
        return mine != NONE and self.link(there, items.via) == mine

    def split(self, here: Here, value: Any, cells: tuple[e.Cell, ...]) -> bool:
        """The cell the value lies in decides; ``none`` lies in no cell."""
        for cell in cells:
            if value != NONE and all(_within(operator, value, limit) for operator, limit in cell.limits):
                return self.holds(here, cell.then)
        return False

    # ---- rules

    def counting(self, here: Here, rule: Rule) -> list[Any]:
        """What counts of a rule on its day: conditions, or ``unread …`` where nobody has read the law."""
        anchor: Any = rule.anchor
        for transition in self.law.transitions:
            if (
                transition.scope == rule.scope
                and speaks(transition, rule)
                and self.holds(here, transition.when)
            ):
                if among(transition.shuts, rule):
                    return []
                anchor = transition.by
                break
        if isinstance(anchor, Span):
            first, last = self.term(here, anchor.start), self.term(here, anchor.end)
            if first == NONE:
                return []
            last = max(first, self.case.as_of) if last == NONE else last
        else:
            day = self.term(here, anchor)
            first = last = self.case.as_of if day == NONE else day
        return wordings_between(rule, first, last)

    def rule(self, subject: Here, rule: Rule) -> bool:
        """Whether a rule applies: its condition holds in the wording that counts, and no exception does."""
        here = replace(subject, reader=rule.id)
        return any(self.applies(here, rule, part) for part in self.counting(here, rule))

    def applies(self, here: Here, rule: Rule, part: Any) -> bool:
        """Whether a rule applies by one wording, or by law that nobody has read."""
        if isinstance(part, str):
            return bool(self.pick((part, rule.id, here.scope, here.id), (True, False)))
        return self.holds(here, part) and not any(self.excepted(here, x) for x in rule.exceptions)

    def excepted(self, here: Here, exception: Any) -> bool:
        """Whether an exception holds, judged by itself alone."""
        if isinstance(exception, OwnException):
            return self.holds(here, exception.when)
        there = self.walk(here, exception.through)
        return there is not None and self.rule(there, self.law.rules[exception.rule])

    def giving(self, name: str, reader: str) -> list[Rule]:
        """The rules that give something, as a reader sees them."""
        rules = self.law.rules_giving(name)
        return [r for r in rules if not any(covers(p, reader) for p in r.hidden_from)]

    def status(self, here: Here, name: str) -> Any:
        """The truth of a status or outcome, or the value of a status that has several."""
        rules = self.giving(name, here.reader)
        if name not in self.names.status_values:
            return any(self.rule(here, r) for r in rules)
        values = [v for r in rules if (v := self.valued(here, r)) != NONE]
        return values[0] if values else NONE

    def valued(self, subject: Here, rule: Rule) -> str:
        """The value a rule gives a status: its first branch that holds, if the rule applies at all."""
        here = replace(subject, reader=rule.id)
        for part in self.counting(here, rule):
            if isinstance(part, str):
                options = [*self.names.status_values[rule.gives], NONE]
                return str(self.pick((part, rule.id, "value", here.scope, here.id), options))
            if self.applies(here, rule, part):
                return next((v for v, when in rule.branches if self.holds(here, when)), NONE)
        return NONE

    # ---- days

    def due(self, here: Here, outcome: str) -> Any:
        """The day by which an outcome is due: the first of the deadlines that run."""
        days = [
            day
            for r in self.giving(outcome, "")
            for d in r.deadlines
            if d.kind in DUE_KINDS and self.runs(here, r, d) and (day := self.falls(here, d)) != NONE
        ]
        return min(days) if days else NONE

    def runs(self, here: Here, rule: Rule, deadline: Deadline) -> bool:
        """A deadline runs when its rule applies and its own condition holds."""
        return self.rule(here, rule) and self.holds(here, deadline.when)

    def falls(self, here: Here, deadline: Deadline) -> Any:
        """The day a deadline falls on."""
        base = self.case.as_of if deadline.base is None else self.term(here, deadline.base)
        if base == NONE or deadline.kind in ("immediately", "before"):
            return base
        if deadline.kind == "within":
            return moved(base, self.length(deadline.within), whole=isinstance(deadline.base, e.EndOf))
        last = NONE if deadline.last is None else self.term(here, deadline.last)
        if last == NONE or last < base:
            return moved(base, deadline.first)
        return moved(last, deadline.then)

    # ---- is it a world at all?

    def lawful(self) -> bool:
        """Whether the world keeps every axiom, and nothing in it ends before it begins."""
        for rule in self.law.rules.values():
            if isinstance(rule.anchor, Span):
                for id_ in self.ids(rule.scope):
                    here = Here(rule.scope, id_)
                    first, last = self.term(here, rule.anchor.start), self.term(here, rule.anchor.end)
                    if NONE not in (first, last) and last < first:
                        return False
        return all(self.keeps(a, Here(a.scope, i)) for a in self.law.axioms for i in self.ids(a.scope))

    def keeps(self, axiom: Any, here: Here) -> bool:
        """At least one part of the axiom holds."""
        if any(self.path_value(here, e.Path((), name)) is wanted for name, wanted in axiom.literals):
            return True
        return axiom.check is not None and self.holds(here, axiom.check)


def _within(operator: str, value: Any, limit: Any) -> bool:
    if operator == "in" or isinstance(limit, tuple):
        return value in (limit if isinstance(limit, tuple) else (limit,))
    return compared(operator, value, limit)
