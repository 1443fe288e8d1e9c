# SPDX-License-Identifier: EUPL-1.2
"""Conditions and terms as RuleML formulas, for the LegalRuleML export.

A fact or status is a relation over the subject; a link is a function. ``not`` is strong negation
(``ruleml:Neg``): unknown is not false. A condition on items of a list becomes a rule of its own, for a rule's
body may only hold atoms, ``And``, ``Or`` and ``Neg``.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any, Final
from xml.etree.ElementTree import Element, SubElement

from engine.language import expressions as e
from engine.language.calendar import Period

RULEML: Final = "http://ruleml.org/spec"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
NAMES: Final = "lag:"
"""Prefix of the names of facts, statuses, links, functions and operators."""
SUBJECT: Final = "x"
ITEM: Final = "y"

Auxiliary = Callable[[e.Items], str]
"""Makes a rule for a condition on items and tells its key."""


def ruleml(name: str) -> str:
    """A name in the namespace of RuleML."""
    return f"{{{RULEML}}}{name}"


def atom(relation: str, *terms: Element) -> Element:
    """A relation that holds of some terms."""
    found = Element(ruleml("Atom"))
    SubElement(found, ruleml("Rel"), iri=NAMES + relation)
    found.extend(terms)
    return found


def variable(name: str) -> Element:
    """A variable."""
    found = Element(ruleml("Var"))
    found.text = name
    return found


def call(function: str, *terms: Element) -> Element:
    """A function of some terms."""
    found = Element(ruleml("Expr"))
    SubElement(found, ruleml("Fun"), iri=NAMES + function)
    found.extend(terms)
    return found


def data(value: Any) -> Element:
    """A value with its type; a word is an individual."""
    kinds = {bool: "boolean", int: "integer", dt.date: "date", Period: "duration"}
    kind = kinds.get(type(value))
    if kind is None:
        return Element(ruleml("Ind"), iri=f"{NAMES}value/{value}")
    found = Element(ruleml("Data"), {f"{{{XSI}}}type": f"xs:{kind}"})
    found.text = str(value).lower() if isinstance(value, bool) else str(value)
    return found


class Formulas:
    """Writes conditions about one variable."""

    def __init__(self, about: str, statuses: frozenset[str], auxiliary: Auxiliary) -> None:
        self.about = about
        self.statuses = statuses
        self.auxiliary = auxiliary

    def condition(self, c: e.Condition) -> Element:
        """A condition as a formula."""
        match c:
            case e.Always():
                return _joined("And", [])
            case e.Holds(path):
                return atom(self._named(path.name), self._at(path.links))
            case e.AllOf(parts):
                return _joined("And", [self.condition(p) for p in parts])
            case e.AnyOf(parts):
                return _joined("Or", [self.condition(p) for p in parts])
            case e.Not(part):
                return _joined("Neg", [self.condition(part)])
            case e.Compare(operator, left, right):
                return atom(f"operator/{operator}", self.term(left), self.term(right))
            case e.Among(term, values):
                equal = [atom("operator/eq", self.term(term), data(v)) for v in values]
                return _joined("Or", equal)
            case e.AtLeast(items, n):
                return atom(f"count/{self.auxiliary(items)}", variable(self.about), data(n))
            case e.Split(by, cells):
                return _joined("Or", [self._cell(by, cell) for cell in cells])
            case e.Linked(left, right):
                return atom("operator/same", self._at(left), self._at(right))
            case e.Clear(fact):
                return atom(f"clear/{fact}", variable(self.about))

    def _cell(self, by: e.Term, cell: e.Cell) -> Element:
        limits: list[e.Condition] = [
            e.Among(by, value) if isinstance(value, tuple) else e.Compare(operator, by, e.Constant(value))
            for operator, value in cell.limits
        ]
        return self.condition(e.AllOf((*limits, cell.then)))

    def _named(self, name: str) -> str:
        return f"{'status' if name in self.statuses else 'fact'}/{name}"

    def _at(self, links: tuple[str, ...]) -> Element:
        found = variable(self.about)
        for link in links:
            found = call(f"link/{link}", found)
        return found

    def term(self, term: e.Term) -> Element:
        """A term."""
        match term:
            case e.Constant(value):
                return data(value)
            case e.Path(links, name):
                return call(self._named(name), self._at(links))
            case e.AsOf():
                return call("function/as-of")
            case e.Parameter(id_, at):
                return call(f"parameter/{id_}", self.term(at))
            case e.Shifted(day, period):
                length = self.term(period) if isinstance(period, e.Slot) else data(period)
                return call("function/shifted", self.term(day), length)
            case e.EndOf(unit, day):
                return call(f"function/end-of-{unit}", self.term(day))
            case e.Extreme(latest, parts):
                return call(f"function/{'latest' if latest else 'earliest'}", *(self.term(p) for p in parts))
            case e.Birthday(person, years):
                return call("function/birthday", self._at(person), data(years))
            case e.Age(person, on):
                return call("function/age", self._at(person), self.term(on))
            case e.Due(outcome):
                return call(f"function/due/{outcome}", variable(self.about))
            case e.Slot(id_):
                return call(f"slot/{id_}")


def _joined(connective: str, parts: list[Element]) -> Element:
    found = Element(ruleml(connective))
    found.extend(parts)
    return found
