# SPDX-License-Identifier: EUPL-1.2
"""From a form to a case: each field read kindly, each thing to mend tied to its field."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from api.pages import lenient
from api.pages.form import Form
from engine.case.model import FOCUS
from engine.case.problems import CaseProblem, pointer
from engine.language.law import Law
from engine.language.source import Fact

_READ: Final[dict[str, Callable[[str], Any]]] = {
    "date": lenient.day_value,
    "month": lenient.month_value,
    "int": lenient.number_value,
    "money": lenient.money_value,
}
COMMITTEE: Final = "social_welfare_committee"


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something to mend: its field, and the key of the text that says how."""

    field: str
    key: str


@dataclass(slots=True)
class Reading:
    """A case, what must be mended first, and which field each part of the case came from."""

    body: dict[str, Any]
    mistakes: list[Mistake]
    fields: dict[str, str]
    """JSON pointer → field."""

    def mistake(self, problem: CaseProblem) -> Mistake:
        """A mistake that the engine found, in the words of the page."""
        where = problem.pointer
        while where and where not in self.fields:
            where = where.rpartition("/")[0]
        keys = {"contradiction": "contradiction", "out-of-range": "range", "too-large": "many"}
        key = keys.get(problem.code, "other")
        if problem.code == "outside-corpus":
            key = "corpus"
        return Mistake(self.fields.get(where, "as_of"), f"mistake.{key}")


def needs_assessor(fact: Fact) -> bool:
    """Whether the form asks who has judged: it does wherever the committee may not."""
    return bool(fact.assessors) and list(fact.assessors) != [COMMITTEE]


class _Reader:
    def __init__(self, form: Form, law: Law) -> None:
        self.form = form
        self.law = law
        self.mistakes: list[Mistake] = []
        self.fields: dict[str, str] = {}

    def read(self) -> Reading:
        body: dict[str, Any] = {"lists": {}, "include": ["true", "unknown", "false"], "explain": "full"}
        self.as_of(body)
        body.update(self.parts("person", FOCUS, ()))
        for scope, declared in self.law.names.scopes.items():
            if declared.single:
                for part, told in self.parts(scope, scope, ()).items():
                    body.setdefault(part, {}).update(told)
                continue
            items = [self.item(scope, declared.list, id_, n) for n, id_ in enumerate(self.form.items(scope))]
            complete = self.form.first(f"complete.{scope}") == "yes"
            self.fields[pointer("lists", declared.list)] = f"complete.{scope}"
            if items or complete:
                body["lists"][declared.list] = {"complete": complete, "items": items}
        return Reading(body, self.mistakes, self.fields)

    def as_of(self, body: dict[str, Any]) -> None:
        written = self.form.first("as_of")
        self.fields["/as_of"] = "as_of"
        if not written:
            self.mistakes.append(Mistake("as_of", "mistake.as_of_missing"))
            return
        try:
            body["as_of"] = lenient.day(written).isoformat()
        except lenient.NotReadError:
            self.mistakes.append(Mistake("as_of", "mistake.date"))

    def item(self, scope: str, list_: str, id_: str, n: int) -> dict[str, Any]:
        where = ("lists", list_, "items", n)
        item: dict[str, Any] = {"id": id_, **self.parts(scope, id_, where)}
        if scope == "person" and self.form.first(f"relation.{id_}"):
            item["relation"] = self.form.first(f"relation.{id_}")
        for link, target in self.law.names.scopes[scope].links.items():
            name = f"link.{scope}.{id_}.{link}"
            owner = target[0] if isinstance(target, list) else target
            allowed = [*self.form.subjects(owner), "none"]
            chosen = [v for v in self.form.all(name) if v in allowed]
            self.fields[pointer(*where, link)] = name
            if chosen:
                item[link] = [v for v in chosen if v != "none"] if isinstance(target, list) else chosen[0]
        return item

    def parts(self, scope: str, id_: str, where: tuple[str | int, ...]) -> dict[str, dict[str, Any]]:
        """The facts, assessments and reasons for not knowing, of one subject."""
        parts: dict[str, dict[str, Any]] = {"facts": {}, "assessments": {}, "not_known": {}}
        for fact in self.law.names.facts.values():
            if fact.scope != scope:
                continue
            name = f"f.{scope}.{id_}.{fact.id}"
            part = "assessments" if fact.assessors else "facts"
            self.fields[pointer(*where, part, fact.id)] = name
            tail = name[1:]
            written = self.form.first(name)
            unknown = written == "unknown" or bool(self.form.first(f"unknown{tail}"))
            none = written == "none" or bool(self.form.first(f"none{tail}"))
            typed = written if written not in ("unknown", "none") else ""
            if ((unknown or none) and typed) or (unknown and none):
                self.mistakes.append(Mistake(name, "mistake.one_answer"))
            elif unknown:
                parts["not_known"][fact.id] = "asked"
            elif none:
                parts["facts"][fact.id] = "none"
            elif typed and fact.assessors:
                self.assess(parts["assessments"], fact, typed, name)
            elif typed:
                self.tell(parts["facts"], fact, typed, name)
        return {part: told for part, told in parts.items() if told}

    def assess(self, told: dict[str, Any], fact: Fact, written: str, name: str) -> None:
        assessor = self.form.first(f"by{name[1:]}") or (COMMITTEE if not needs_assessor(fact) else "")
        if not assessor or assessor not in self.law.actors:
            self.mistakes.append(Mistake(name, "mistake.assessor"))
        elif written in ("yes", "no"):
            told[fact.id] = {"value": written == "yes", "assessor": assessor}
        else:
            self.mistakes.append(Mistake(name, "mistake.choose"))

    def tell(self, told: dict[str, Any], fact: Fact, written: str, name: str) -> None:
        if fact.type in ("bool", "enum"):
            options = {"yes": True, "no": False} if fact.type == "bool" else {v: v for v in fact.values or {}}
            if written in options:
                told[fact.id] = options[written]
            else:
                self.mistakes.append(Mistake(name, "mistake.choose"))
            return
        try:
            told[fact.id] = _READ[fact.type](written)
        except lenient.NotReadError:
            self.mistakes.append(Mistake(name, f"mistake.{fact.type}"))


def read(form: Form, law: Law) -> Reading:
    """The case that a form describes."""
    return _Reader(form, law).read()
