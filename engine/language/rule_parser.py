# SPDX-License-Identifier: EUPL-1.2
"""One rule from its checked source: anchor, wordings, exceptions, deadlines, amount."""

import datetime as dt
from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from engine.language import expressions as e
from engine.language import source
from engine.language import sums as s
from engine.language.calendar import Period
from engine.language.citation import Provision, in_words, provision
from engine.language.files import Entry
from engine.language.law import (
    AmountBody,
    AmountLine,
    Anchor,
    Deadline,
    OwnException,
    Rule,
    RuleExcept,
    RuleException,
    Span,
    Wording,
)
from engine.language.names import Names
from engine.language.parser import Parser
from engine.language.problems import ExpressionError, nearest
from engine.language.sum_parser import SumParser
from engine.language.term_parser import Steps

_TARGETS = {
    "gives": "outcome",
    "status": "status",
    "warning": "warning",
    "amount": "amount",
    "suggests": "suggestion",
}
_NO_BASE = ("promptly",)


def target_of(rule: source.Rule) -> tuple[str, str] | None:
    """What a rule gives: the kind and the id; ``None`` if it gives nothing or several things."""
    found = [(kind, value) for key, kind in _TARGETS.items() if (value := getattr(rule, key)) is not None]
    return found[0] if len(found) == 1 else None


class RuleParser:
    """Reads rules once every name is known."""

    def __init__(self, names: Names, acts: dict[str, source.Act]) -> None:
        self.names = names
        self.acts = acts

    def rule(self, entry: Entry[source.Rule]) -> Rule:
        """The rule; raises :class:`ExpressionError` with the path to what is wrong."""
        model = entry.model
        parser = Parser(self.names, model.scope or "")
        found = provision(model.id)
        target = target_of(model)
        if target is None:
            raise ExpressionError((), "gives exactly one of gives, status, suggests, warning, amount")
        if model.read is None and target[0] != "suggestion":
            raise ExpressionError((), "neither the rule nor its file says when its text was read (read:)")
        cite = self.cite(model, found)
        head = model.wording or source.FileWording()
        wordings = self.wordings(model, head, parser)
        return Rule(
            id=model.id, scope=parser.scope, place=entry.place, provision=found, cite=cite, kind=target[0],
            gives=self.gives(*target), anchor=self.anchor(model, head, parser), wordings=wordings,
            introduced=self.introduced(head, wordings, found),
            exceptions=self.exceptions(model, parser, cite[0]),
            deadlines=tuple(self.deadline(d, n, parser, cite[0]) for n, d in enumerate(model.deadlines)),
            branches=self.branches(model, parser),
            amount=self.amount(model, parser) if model.amount else None,
            role=model.role, value=model.value, level=model.read.level if model.read else "V1",
            read_on=model.read.on if model.read else None, counterpart=model.counterpart,
            paraphrase=model.paraphrase, note=model.note,
            carried_over=(model.carried_over or head.carried_over) is not None,
            delegated_by=model.delegated_by,
            suspended=model.suspended, defeats=tuple(model.defeats), raw=dict(entry.data),
        )  # fmt: skip

    def gives(self, kind: str, name: str) -> str:
        """The id that the rule gives; a suggestion must name a judgement."""
        if kind == "suggestion":
            fact = self.names.facts.get(name)
            if fact is None or not fact.assessors:
                hint = nearest(name, (f.id for f in self.names.facts.values() if f.assessors))
                raise ExpressionError(("suggests",), f"{name!r} is not a judgement{hint}")
        return name

    # ---- citation

    def cite(self, model: source.Rule, found: Provision) -> tuple[str, ...]:
        """The citations of a rule in words; the id's own unless ``cite`` says several or a ruling."""
        act = self.acts.get(found.prefix)
        if act is None:
            raise ExpressionError(
                ("id",), f"no act has the prefix {found.prefix!r}{nearest(found.prefix, self.acts)}"
            )
        if model.cite is not None:
            if isinstance(model.cite, source.Cite):
                return (f"övergångsbestämmelserna till {model.cite.transitional} p. {model.cite.point}",)
            return (model.cite,) if isinstance(model.cite, str) else tuple(model.cite)
        if found.section is None and act.sections:
            raise ExpressionError(("id",), "names no section (p…) and has no cite")
        return (in_words(found, act.short if act.sfs is None else f"{act.short} ({act.sfs})"),)

    # ---- time

    def anchor(self, model: source.Rule, head: source.FileWording, parser: Parser) -> Anchor:
        """The day, or the span of days, that chooses the wording."""
        data = model.anchor if model.anchor is not None else head.anchor
        if data is None:
            return e.AsOf()
        path: Steps = ("anchor",) if model.anchor is not None else ("wording", "anchor")
        if isinstance(data, dict) and set(data) == {"span"}:
            if not isinstance(data["span"], list) or len(data["span"]) != 2:
                raise ExpressionError(path, "a span takes [first day, last day]")
            start, end = (self._day(parser, d, (*path, "span", n)) for n, d in enumerate(data["span"]))
            return Span(start, end)
        return self._day(parser, data, path)

    def _day(self, parser: Parser, data: Any, path: Steps) -> e.Term:
        term = parser.term(data, path)
        if isinstance(term, e.Due):
            raise ExpressionError(path, "takes a day; due: stands only as one side of a comparison")
        if parser.kind(term) not in ("date", "none"):
            raise ExpressionError(path, "takes a day")
        return term

    def wordings(self, model: source.Rule, head: source.FileWording, parser: Parser) -> tuple[Wording, ...]:
        """The rule's wordings in the order of their days."""
        if model.wordings is None:
            if model.wording is None:
                raise ExpressionError((), "neither the rule nor its file has a wording")
            return (Wording(head.from_, head.to, self._when(model, model.when, parser, ("when",))),)
        result: list[Wording] = []
        for n, w in enumerate(model.wordings):
            path: Steps = ("wordings", n)
            if w.unread and w.when is not None:
                raise ExpressionError(path, "an unread wording has no when")
            data = w.when if w.when is not None else model.when
            when = None if w.unread else self._when(model, data, parser, (*path, "when"))
            result.append(Wording(w.from_, w.to, when))
        result.sort(key=lambda w: w.first or dt.date.min)
        _tile(result)
        return tuple(result)

    def _when(self, model: source.Rule, data: Any, parser: Parser, path: Steps) -> e.Condition:
        if data is None:
            if model.first_of is not None:
                return e.Always()
            raise ExpressionError(path[:-1], "has no when; write when: always if nothing is required")
        return parser.condition(data, path)

    def introduced(self, head: source.FileWording, wordings: tuple[Wording, ...], found: Provision) -> bool:
        """Whether the provision was new with its first wording."""
        if head.began is not None:
            return head.began == "introduced"
        return all(w.first is None for w in wordings[:1])

    # ---- exceptions, deadlines

    def exceptions(self, model: source.Rule, parser: Parser, cite: str) -> tuple[RuleExcept, ...]:
        """The exceptions the rule names itself."""
        result: list[RuleExcept] = []
        for n, data in enumerate(model.unless):
            path: Steps = ("unless", n)
            if isinstance(data, str):
                result.append(RuleException(data, ()))
            elif data.rule is not None and data.when is None:
                through = parser.person(data.through, path) if data.through else ()
                result.append(RuleException(data.rule, through))
            elif data.when is not None and data.rule is None:
                own = data.cite or (f"{cite}, {_sentence(data.m)}" if data.m else cite)
                result.append(OwnException(parser.condition(data.when, (*path, "when")), own))
            else:
                raise ExpressionError(path, "an exception has either when or rule")
        return tuple(result)

    def deadline(self, data: source.Deadline, n: int, parser: Parser, cite: str) -> Deadline:
        """One deadline; its parts must fit its kind."""
        path: Steps = ("deadlines", n)
        base = data.date if data.kind == "before" else data.from_
        if base is None and data.kind not in (*_NO_BASE, "immediately"):
            raise ExpressionError(
                path, f"{data.kind} counts from a day: {'date' if data.kind == 'before' else 'from'}"
            )
        if data.kind in ("within", "not_before", "at_most") and data.within is None:
            raise ExpressionError(path, f"{data.kind} needs within: a period")
        if data.kind == "every" and data.first is None:
            raise ExpressionError(path, "every needs first: a period")
        if (data.then is None) != (data.last is None):
            raise ExpressionError(path, "then and last go together")
        key = "from" if data.date is None else "date"
        when: list[e.Condition] = []
        if data.when is not None:
            when.append(parser.condition(data.when, (*path, "when")))
        if data.unless is not None:
            when.append(e.Not(parser.condition(data.unless, (*path, "unless"))))
        return Deadline(
            id=data.id or str(n + 1), kind=data.kind, when=_all(when),
            base=None if base is None else self._day(parser, base, (*path, key)),
            within=None if data.within is None else parser.period(data.within, (*path, "within")),
            first=_period(data.first, path), then=_period(data.then, path),
            last=None if data.last is None else self._day(parser, data.last, (*path, "last")),
            by=data.by, roll=data.roll == "next_working_day",
            cite=data.cite or (f"{cite}, {_sentence(data.m)}" if data.m else cite),
        )  # fmt: skip

    # ---- values and amounts

    def branches(self, model: source.Rule, parser: Parser) -> tuple[tuple[str, e.Condition], ...]:
        """The values of a status that has several."""
        listed: Iterable[source.Branch] = model.first_of or ()
        if model.first_of is not None and model.status is None:
            raise ExpressionError(("first_of",), "only a status has several values")
        return tuple(
            (b.value, parser.condition(b.when, ("first_of", n, "when"))) for n, b in enumerate(listed)
        )

    def amount(self, model: source.Rule, parser: Parser) -> AmountBody:
        """The lines of an amount and what they make together."""
        if not model.lines:
            raise ExpressionError((), "an amount has lines")
        lines: list[AmountLine] = []
        for n, data in enumerate(model.lines):
            rest = dict(data)
            name, text = rest.pop("id", None), rest.pop("text", None)
            if not isinstance(name, str):
                raise ExpressionError(("lines", n), "a line has an id")
            sums = SumParser(self.names, parser.scope, tuple(line.id for line in lines))
            read = sums.read(rest, ("lines", n))
            lines.append(AmountLine(name, source.Text.model_validate(text) if text else None, read))
        names = tuple(line.id for line in lines)
        total: s.Sum = s.Arithmetic("plus", tuple(s.Line(i) for i in names))
        if model.total is not None:
            total = SumParser(self.names, parser.scope, names).read(model.total, ("total",))
        period = e.AsOf() if model.period is None else self._day(parser, model.period, ("period",))
        return AmountBody(period, tuple(lines), total)


def _tile(wordings: list[Wording]) -> None:
    for n, (a, b) in enumerate(pairwise(wordings)):
        if a.last is None or b.first is None or a.last >= b.first:
            raise ExpressionError(("wordings", n), "two wordings are in force on the same day")


def _period(text: str | None, path: Steps) -> Period | None:
    if text is None:
        return None
    try:
        return Period.parse(text)
    except ValueError as error:
        raise ExpressionError(path, str(error)) from error


def _all(parts: list[e.Condition]) -> e.Condition:
    if not parts:
        return e.Always()
    return parts[0] if len(parts) == 1 else e.AllOf(tuple(parts))


def _sentence(m: int) -> str:
    return in_words(Provision("", sentence=str(m)), "").strip()
