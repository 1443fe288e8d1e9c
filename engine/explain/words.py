# SPDX-License-Identifier: EUPL-1.2
"""Conditions and terms in plain Swedish, from the labels of facts and the texts of statuses."""

import datetime as dt
from typing import Any

from engine.language import expressions as e
from engine.language.law import Law
from engine.logic.nodes import (
    Begun,
    Counted,
    Cut,
    DueDay,
    Known,
    Node,
    Open,
    Outside,
    SpanCell,
    Standing,
    Test,
    Through,
)

Described = tuple[str, str, str | None, str | None]
"""Kind, Swedish text, citation and rule of a node."""
_OPERATORS = {"eq": "är", "lt": "är före", "le": "är senast", "gt": "är efter", "ge": "är tidigast"}
_NUMBERS = {"eq": "är", "lt": "är under", "le": "är högst", "gt": "är över", "ge": "är minst"}
_OPEN = {
    "unread": "lydelsen är inte läst",
    "stale_law": "lagen har ändrats eller kan ha ändrats",
    "suspended": "regeln är tillfälligt avstängd",
    "slot": "förslaget lämnar frågan öppen",
    "closure": "det kan finnas fler grunder än dem som finns här",
}
_UNITS = {"month": "månaden", "quarter": "kvartalet", "year": "året"}


class Words:
    """Says what a condition of a law means."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.nodes: dict[tuple[str, int], Described] = {}
        """The nodes described so far; the same for every case."""
        self._asked: dict[str, dict[str, Any]] = {}

    # ---- questions

    def question(self, name: str) -> dict[str, Any]:
        """What is the same of a question about a fact in every case; not to be changed."""
        known = self._asked.get(name)
        if known is None:
            fact = self.law.names.facts[name]
            known = self._asked[name] = {"text": in_both(fact.question), "why": in_both(fact.why)}
            if fact.assessors:
                known |= {"assessor": fact.assessors[0], "assessors": fact.assessors}
            else:
                known |= {"ask": fact.ask, "sensitivity": fact.sensitivity, "mutable": fact.mutable}
        return known

    # ---- names

    def fact(self, name: str) -> str:
        """A fact's label."""
        return self.law.names.facts[name].label.sv

    def named(self, name: str) -> str:
        """The label of a fact, or the text of a status or outcome."""
        if name in self.law.names.facts:
            return self.fact(name)
        outcome = self.law.outcomes.get(name)
        return outcome.text.sv if outcome is not None else name

    def scope(self, name: str) -> str:
        """What an item of a scope is called."""
        return self.law.names.scopes[name].label.sv

    def _path(self, path: e.Path) -> str:
        if not path.links:
            return self.named(path.name)
        return f"{self.named(path.name)} ({self.way(path.links)})"

    def way(self, links: tuple[str, ...]) -> str:
        """What a path of links leads to, in words."""
        labels = {n: t.sv for scope in self.law.names.scopes.values() for n, t in scope.link_labels.items()}
        scopes = {n: d.label.sv for n, d in self.law.names.scopes.items()}
        return ", ".join(labels.get(link) or scopes.get(link, link) for link in reversed(links))

    def _whose(self, person: tuple[str, ...]) -> str:
        return f" för {self.way(person)}" if person else ""

    def _value(self, value: Any, beside: e.Term | None = None) -> str:
        if value == e.NONE:
            return "har inte skett"
        if isinstance(value, bool):
            return "ja" if value else "nej"
        if isinstance(value, str) and isinstance(beside, e.Path):
            fact = self.law.names.facts.get(beside.name)
            label = (fact.values or {}).get(value) if fact is not None else None
            return label.sv if label is not None else value
        return value.isoformat() if isinstance(value, dt.date) else str(value)

    # ---- terms

    def term(self, term: e.Term, beside: e.Term | None = None) -> str:
        """A term in words."""
        match term:
            case e.Constant(value):
                return self._value(value, beside)
            case e.AsOf():
                return "prövningsdagen"
            case e.Path():
                return self._path(term)
            case e.Shifted(day, period):
                return f"{self.term(day)} {self._period(period)}"
            case e.EndOf(unit, day):
                return f"sista dagen i {_UNITS[unit]} för {self.term(day)}"
            case e.Extreme(latest, found):
                joined = ", ".join(self.term(p) for p in found)
                return f"den {'senaste' if latest else 'tidigaste'} av {joined}"
            case e.Birthday(person, years):
                return f"dagen då personen{self._whose(person)} fyller {years} år"
            case e.Age(person, on):
                return f"åldern{self._whose(person)} vid {self.term(on)}"
            case e.Parameter(id_):
                label = self.law.parameters[id_].label
                return label.sv if label is not None else id_
            case e.Due(outcome):
                return f"sista dagen för: {self.named(outcome)}"
            case e.Slot(id_):
                return f"det som förslaget lämnar öppet ({id_})"

    def _period(self, period: Any) -> str:
        if isinstance(period, e.Slot):
            return f"plus den tid som förslaget lämnar öppen ({period.id})"
        count, unit = (period.months, "månader") if period.months else (period.days, "dagar")
        return f"{'minus' if count < 0 else 'plus'} {abs(count)} {unit}"

    # ---- conditions

    def condition(self, c: e.Condition) -> str:
        """A condition in words."""
        match c:
            case e.Always():
                return "alltid"
            case e.Holds(path):
                return self._path(path)
            case e.AllOf(found):
                return " och ".join(self._inner(p) for p in found)
            case e.AnyOf(found):
                return " eller ".join(self._inner(p) for p in found)
            case e.Not(part):
                return f"inte: {self.condition(part)}"
            case e.Compare(operator, left, right):
                dates = isinstance(left, e.Shifted | e.EndOf | e.AsOf | e.Extreme | e.Birthday) or _is_day(
                    self.law, left
                )
                word = (_OPERATORS if dates else _NUMBERS)[operator]
                if isinstance(right, e.Constant) and right.value == e.NONE:
                    return f"{self.term(left)} har inte skett"
                return f"{self.term(left)} {word} {self.term(right, left)}"
            case e.Among(term, values):
                return f"{self.term(term)} är {' eller '.join(self._value(v, term) for v in values)}"
            case e.AtLeast(items, n):
                count = "det finns" if n == 1 else f"det finns minst {n}"
                return f"{count} {self.scope(items.scope)} där: {self.condition(items.where)}"
            case e.Split(by):
                return f"beroende på {self.term(by)}"
            case e.Linked(left, right):
                return f"{self.way(left) or 'personen'} och {self.way(right) or 'personen'} är samma"
            case e.Clear(fact):
                return f"det står klart att {self.fact(fact)}"

    def _inner(self, c: e.Condition) -> str:
        text = self.condition(c)
        return f"({text})" if isinstance(c, e.AllOf | e.AnyOf) else text

    # ---- nodes

    def node(self, node: Node) -> str:
        """A node that is no rule in words."""
        match node:
            case Test(condition):
                return self.condition(condition)
            case Outside(term, cut):
                return f"{self.term(term)} ligger inte {cut_in_words(cut)}"
            case SpanCell(kind, _, _, first, last):
                verb = "rör" if kind == "meets" else "rör inte"
                return f"händelsen {verb} tiden {_days(first, last)}"
            case Begun(start):
                return f"{self.term(start)} har inträffat"
            case Open(why):
                return _OPEN[why]
            case Standing():
                return "uteslutningen gäller"
            case Known(truth):
                return "gäller alltid" if truth else "gäller inte då"
            case Counted(scope, _, _, n):
                return f"det finns {self.scope(scope)} som uppfyller villkoret" + (
                    f" (minst {n})" if n > 1 else ""
                )
            case Through(links):
                return f"gäller för {self.way(links)}"
            case DueDay(outcome):
                return f"sista dagen för: {self.named(outcome)}"
            case _:
                return {
                    "all": "allt detta",
                    "any": "något av detta",
                    "either": "det som gäller vid rätt tid",
                }.get(node.kind, "följer")


def cut_in_words(cut: Cut | None) -> str:
    """A cell in words."""
    if cut is None:
        return "utanför tiden"
    if cut.among is not None:
        return f"bland {', '.join(map(str, cut.among))}"
    if cut.of_time or isinstance(cut.low or cut.high, dt.date):
        return f"i tiden {_days(cut.low, cut.high)}"
    ends = [
        f"minst {cut.low}" if cut.low is not None else "",
        f"högst {cut.high}" if cut.high is not None else "",
    ]
    return " och ".join(x for x in ends if x)


def _days(first: dt.date | None, last: dt.date | None) -> str:
    if first is None:
        return f"till och med {last}" if last else "alla dagar"
    return f"från {first}" if last is None else f"{first} till {last}"


def _is_day(law: Law, term: e.Term) -> bool:
    fact = law.names.facts.get(term.name) if isinstance(term, e.Path) else None
    return fact is not None and fact.type in ("date", "month")


def in_both(text: Any) -> dict[str, str]:
    """A text in Swedish and in English."""
    return {"sv": text.sv, "en": text.en or text.sv}
