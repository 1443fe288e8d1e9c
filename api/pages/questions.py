# SPDX-License-Identifier: EUPL-1.2
"""A question of the form, ready for the template."""

from dataclasses import dataclass, field

from markupsafe import Markup

from api.pages.form import Form, fields_of
from api.pages.reading import needs_assessor
from api.pages.sections import Section, name_of
from api.pages.texts import Texts
from engine.language.law import Law
from engine.language.source import Fact


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer to choose."""

    value: str
    label: Markup | str
    chosen: bool


@dataclass(slots=True)
class Question:
    """One question: what is asked and why, how it is answered, and what stands there now."""

    name: str
    kind: str
    """``choice``, ``text`` or ``judgement``."""
    question: Markup
    why: Markup
    help: Markup
    hint: str
    value: str
    choices: list[Choice]
    none: tuple[str, bool] | None
    unknown: tuple[str, bool] | None
    assessors: str
    by: tuple[str, list[Choice]] | None
    error: str
    about: str
    subject: tuple[str, str] = ("", "")
    fields: tuple[str, ...] = ()
    also: list[tuple[str, str]] = field(default_factory=list)
    """Others about whom the same is asked: id and name. The answer goes for those that are ticked."""

    @property
    def also_field(self) -> str:
        """The field that names them."""
        return "also" + self.name[1:]

    @property
    def is_judgement(self) -> bool:
        """Whether only a human may answer."""
        return self.kind == "judgement"


@dataclass(slots=True)
class Group:
    """The questions about one subject, facts apart from judgements."""

    subject: tuple[str, str]
    title: str
    facts: list[Question] = field(default_factory=list)
    judgements: list[Question] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Asker:
    """Makes questions for one form in one language."""

    form: Form
    law: Law
    t: Texts
    errors: dict[str, str]

    def ask(self, scope: str, id_: str, fact: Fact, *, about: bool = False) -> Question:
        """One question."""
        names = fields_of(scope, id_, fact.id)
        value = self.form.first(names[0])
        kind = "judgement" if fact.assessors else "choice" if fact.type in ("bool", "enum") else "text"
        t = self.t
        return Question(
            name=names[0],
            kind=kind,
            question=t.of(fact.question),
            why=t.of(fact.why),
            help=t.of(fact.help),
            hint=t(f"form.{fact.type}_hint") if kind == "text" else "",
            value=value,
            choices=[] if kind == "text" else self.choices(fact, value),
            none=(names[1], bool(self.form.first(names[1]))) if kind == "text" and fact.none else None,
            unknown=(names[2], bool(self.form.first(names[2]))) if kind == "text" else None,
            assessors=self.actors(fact.assessors),
            by=(names[3], self.by(fact, self.form.first(names[3]))) if needs_assessor(fact) else None,
            error=self.errors.get(names[0], ""),
            about=name_of(self.form, self.law, t, scope, id_) if about else "",
            subject=(scope, id_),
            fields=names,
        )

    def name_of(self, scope: str, id_: str) -> str:
        """What a subject is called on the page."""
        return name_of(self.form, self.law, self.t, scope, id_)

    def choices(self, fact: Fact, value: str) -> list[Choice]:
        """The answers to a question with given answers; none is chosen unless it was."""
        t = self.t
        if fact.type == "bool":
            last = t("form.not_judged") if fact.assessors else t("form.unknown")
            found = [("yes", t("form.yes")), ("no", t("form.no")), ("unknown", last)]
        else:
            found = [(v, t.of(label)) for v, label in (fact.values or {}).items()]
            found += [("none", t("form.none"))] if fact.none else []
            found.append(("unknown", t("form.unknown")))
        return [Choice(v, label, v == value) for v, label in found]

    def actors(self, ids: list[str]) -> str:
        """Actors by name."""
        actors = self.law.actors
        return ", ".join(self.t.plain(actors[a].label) if a in actors else a for a in ids)

    def by(self, fact: Fact, value: str) -> list[Choice]:
        """Who may have judged; a committee that may not can state its view, which counts for nothing."""
        found = [(a, self.actors([a])) for a in fact.assessors]
        committee = "social_welfare_committee"
        if committee not in fact.assessors and committee in self.law.actors:
            found.append((committee, self.t("form.not_assessor", who=self.actors([committee]))))
        return [Choice(v, label, v == value) for v, label in found]

    def complete(self, scope: str) -> Question:
        """Whether the list of a scope is complete."""
        name, t = f"complete.{scope}", self.t
        label = (
            t(f"scope.{scope}") if t.has(f"scope.{scope}") else t.plain(self.law.names.scopes[scope].label)
        )
        chosen = self.form.first(name)
        choices = [Choice(v, t(f"form.complete_{v}"), v == chosen) for v in ("yes", "no")]
        asked = Markup("{}").format(t("form.complete", what=label))
        hint = Markup("{}").format(t("form.complete_hint"))
        return _plain("choice", name, asked, hint, choices, self.errors.get(name, ""), (scope, ""))

    def groups(self, section: Section) -> list[Group]:
        """The questions of a part of the form, by subject."""
        found: dict[tuple[str, str], Group] = {}
        if section.scope:
            for id_ in self.form.items(section.scope):
                title = name_of(self.form, self.law, self.t, section.scope, id_)
                found[section.scope, id_] = Group((section.scope, id_), title)
        for scope, id_, fact in section.facts:
            key = (scope, id_) if section.scope else ("", "")
            group = found.setdefault(key, Group(key, ""))
            question = self.ask(scope, id_, fact)
            (group.judgements if question.is_judgement else group.facts).append(question)
        return list(found.values())

    def links(self, scope: str, id_: str) -> list[Question]:
        """What an item is tied to."""
        found = []
        for link, target in self.law.names.scopes[scope].links.items():
            owner = target[0] if isinstance(target, list) else target
            if scope == "person":
                continue
            name = f"link.{scope}.{id_}.{link}"
            chosen = self.form.all(name)
            choices = [
                Choice(i, name_of(self.form, self.law, self.t, owner, i), i in chosen)
                for i in self.form.subjects(owner)
            ]
            if not isinstance(target, list):
                choices.append(Choice("", self.t("form.unknown"), False))
            label = self.t(f"link.{link}") if self.t.has(f"link.{link}") else link
            kind = "many" if isinstance(target, list) else "choice"
            asked = Markup("{}").format(self.t("form.link", what=label))
            found.append(
                _plain(kind, name, asked, Markup(""), choices, self.errors.get(name, ""), (scope, id_))
            )
        return found


def _plain(
    kind: str,
    name: str,
    asked: Markup,
    why: Markup,
    choices: list[Choice],
    error: str,
    subject: tuple[str, str],
) -> Question:
    """A question that is not about a fact."""
    return Question(
        name, kind, asked, why, Markup(""), "", "", choices, None, None, "", None, error, "", subject, (name,)
    )
