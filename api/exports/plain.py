# SPDX-License-Identifier: EUPL-1.2
"""What a rule says as plain Swedish in steps: conditions as nested lists, deadlines and sums as lines."""

from dataclasses import dataclass

from engine.explain.words import Words
from engine.language import expressions as e
from engine.language import sums as s
from engine.language.calendar import Period
from engine.language.law import AmountBody, Deadline, Law

_UNITS = {"months": ("månad", "månader"), "days": ("dag", "dagar")}
_SUMS = {"plus": "Summan av:", "min": "Det lägsta av:", "max": "Det högsta av:", "times": "Produkten av:"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text, the lines under it, and the id of the fact or status it asks for."""

    text: str
    parts: tuple["Line", ...] = ()
    name: str | None = None


class Plain:
    """Says the parts of a rule of one law."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.words = Words(law)
        self._lines: dict[str, str] = {}

    # ---- conditions

    def condition(self, c: e.Condition) -> Line:
        """A condition: one line where it is simple, a list where it has parts."""
        match c:
            case e.AllOf(parts):
                return Line("Allt detta:", self._each(parts))
            case e.AnyOf(parts):
                return Line("Minst ett av detta:", self._each(parts))
            case e.Not(e.Holds() as held):
                return self._held(held, "inte: ")
            case e.Not(e.Compare("eq", day, e.Constant(e.NONE))):
                return Line(f"{self.words.term(day)} har kommit")
            case e.Not(part):
                return Line("Inte detta:", (self.condition(part),))
            case e.AtLeast(items, n):
                return Line(f"{self._items(items, n)} där:", (self.condition(items.where),))
            case e.Split(by, cells):
                cases = (Line(f"{self._cell(cell, by)}:", (self.condition(cell.then),)) for cell in cells)
                return Line(f"Det beror på {self.words.term(by)}:", tuple(cases))
            case e.Holds():
                return self._held(c, "")
            case e.Clear(fact):
                return Line(self.words.condition(c), name=fact)
            case e.Always():
                return Line("Inget särskilt villkor.")
            case _:
                return Line(self.words.condition(c))

    def _cell(self, cell: e.Cell, by: e.Term) -> str:
        limits = [
            e.Among(by, value) if isinstance(value, tuple) else e.Compare(op, by, e.Constant(value))
            for op, value in cell.limits
        ]
        return "om " + " och ".join(self.words.condition(limit) for limit in limits) if limits else "annars"

    def _each(self, parts: tuple[e.Condition, ...]) -> tuple[Line, ...]:
        return tuple(self.condition(p) for p in parts)

    def _held(self, c: e.Holds, before: str) -> Line:
        fact = self.law.names.facts.get(c.path.name)
        text = before + self.words.condition(c)
        if fact is not None and fact.assessors:
            text += f" (bedöms av {' eller '.join(self._actor(a) for a in fact.assessors)})"
        return Line(text, name=c.path.name)

    def _items(self, items: e.Items, n: int) -> str:
        kind = self.words.way((items.link,)) if items.link else self.words.scope(items.scope)
        return f"Det finns {'' if n == 1 else f'minst {n} '}{kind}"

    def _actor(self, actor: str) -> str:
        return self.law.actors[actor].label.sv

    # ---- deadlines

    def deadline(self, d: Deadline) -> Line:
        """When something must be done, and the condition under which that deadline runs."""
        text = self._when(d)
        if d.by is not None:
            text += f", av {self._actor(d.by)}"
        if d.roll:
            text += "; flyttas till nästa vardag när den sista dagen är en helgdag"
        parts = () if isinstance(d.when, e.Always) else (Line("Bara om:", (self.condition(d.when),)),)
        return Line(text, parts)

    def _when(self, d: Deadline) -> str:
        start = f" från {self.words.term(d.base)}" if d.base is not None else ""
        day = f" {self.words.term(d.base)}" if d.base is not None else ""
        match d.kind:
            case "immediately":
                return "genast"
            case "promptly":
                return "skyndsamt"
            case "within":
                return f"inom {self._period(d.within)}{start}"
            case "before":
                return f"senast{day}"
            case "not_before":
                return f"tidigast{day}" if d.within is None else f"tidigast {self._period(d.within)}{start}"
            case "at_most":
                return f"längst {self._period(d.within)}{start}"
            case _:
                first = f"första gången inom {self._period(d.first)}{start}, " if d.first else ""
                return f"{first}därefter minst var {self._period(d.then or d.within)}"

    def _period(self, period: Period | e.Slot | None) -> str:
        if not isinstance(period, Period):
            return "den tid som förslaget lämnar öppen"
        unit = "months" if period.months else "days"
        count = period.months or period.days
        if unit == "months" and count % 12 == 0:
            return f"{count // 12} år"
        if unit == "days" and count % 7 == 0:
            return f"{count // 7} {'vecka' if count == 7 else 'veckor'}"
        return f"{count} {_UNITS[unit][count != 1]}"

    # ---- amounts

    def amount(self, body: AmountBody) -> tuple[Line, ...]:
        """The lines of an amount and what they make together."""
        self._lines = {line.id: line.text.sv if line.text is not None else line.id for line in body.lines}
        lines = [Line(f"{self._lines[line.id]}:", (self.sum(line.sum),)) for line in body.lines]
        return (*lines, Line("Beloppet:", (self.sum(body.total),)))

    def sum(self, found: s.Sum) -> Line:
        """A sum of money in words."""
        match found:
            case s.Money(ore):
                return Line(f"{ore // 100} kr" if ore % 100 == 0 else f"{ore / 100:.2f} kr".replace(".", ","))
            case s.MoneyFact(path):
                return Line(self.words.named(path.name), name=path.name)
            case s.Count(items, floor):
                where = () if isinstance(items.where, e.Always) else (self.condition(items.where),)
                least = f", räknat som minst {floor}" if floor else ""
                return Line(f"antalet {self.words.scope(items.scope)}{least}", where)
            case s.Table(id_, key):
                by = self.sum(key).text if isinstance(key, s.Count) else self.words.term(key)
                return Line(f"{self._parameter(id_)}, efter {by}")
            case s.Scalar(id_):
                return Line(self._parameter(id_))
            case s.Choose(branches):
                return Line(
                    "Det första som stämmer:",
                    tuple(
                        Line("om", (self.condition(b.when), Line("då", (self.sum(b.take),))))
                        for b in branches
                    ),
                )
            case s.Total(items, take):
                inner = () if isinstance(items.where, e.Always) else (self.condition(items.where),)
                return Line(
                    f"summan, för varje {self.words.scope(items.scope)}, av:", (self.sum(take), *inner)
                )
            case s.Arithmetic("minus", (first, *rest)):
                return Line(
                    "Skillnaden:", (self.sum(first), *(Line("minus", (self.sum(other),)) for other in rest))
                )
            case s.Arithmetic(operator, parts):
                return Line(_SUMS[operator], tuple(self.sum(p) for p in parts))
            case s.Divide(money, count, _):
                return Line("Delat:", (self.sum(money), Line("delat med", (self.sum(count),))))
            case s.Share(part, of, _):
                percent = f"{part / 100:g}".replace(".", ",")
                return Line(f"{percent} procent av:", (self.sum(of),))
            case s.OtherAmount(id_):
                return Line(self.words.named(id_), name=id_)
            case s.Line(id_):
                return Line(f"raden {self._lines.get(id_, id_)}")
            case s.DecidedWithin(low, high, by):
                bounds = [("lägst", low), ("högst", high)]
                within = tuple(Line(w, (self.sum(b),)) for w, b in bounds if b is not None)
                return Line(f"det som {self._actor(by)} bestämmer", within)

    def _parameter(self, id_: str) -> str:
        label = self.law.parameters[id_].label
        return label.sv if label is not None else id_
