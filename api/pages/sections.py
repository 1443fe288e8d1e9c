# SPDX-License-Identifier: EUPL-1.2
"""The parts of the form: the urgent first, then persons, then themes and lists, in the order of the files."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from api.pages.form import Form, fields_of
from api.pages.texts import Texts
from engine.case.model import FOCUS
from engine.language.law import Law
from engine.language.source import Fact

GROUPS = {
    "person": ("person", "children", "victim", "incident", "injured-party"),
    "support": (
        "responsibility", "assistance", "household", "income", "outreach", "support-programme", "care-plan",
        "fees",
    ),
    "sheltered": ("sheltered-adult", "sheltered-child"),
    "care": ("placement", "lvu", "lvu-handling", "youth-home", "homes"),
    "standing": (
        "migration",
        "stay-and-removal",
        "detention-and-expulsion",
        "reception",
        "entitlements",
        "investigation-crime",
        "tax",
    ),
    "handling": (
        "case-handling", "procedure", "information-duties", "court-and-notices", "disqualification",
        "delegation",
    ),
    "appeal": ("appeal", "legality-review"),
    "data": ("secrecy", "secrecy-limits", "personal-data", "private-files"),
    "quality": ("misconduct",),
    "readings": ("disputed-readings",),
}  # fmt: skip
"""The themes of the vocabulary as a caseworker meets them: the person first, contested readings last."""
FIRST = "person"
"""The group of what is asked first, and of themes that no group names."""
_LISTS = {"permit": "standing"}
"""The groups of lists that no theme of facts brings."""
_THEMES = {
    theme: (n, group) for n, (group, theme) in enumerate((g, t) for g, ts in GROUPS.items() for t in ts)
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form; its key names it in the form's buttons."""

    key: str
    title: str
    facts: tuple[tuple[str, str, Fact], ...] = ()
    """(scope, id, fact) of each question."""
    scope: str = ""
    """The scope whose items can be added here, if any."""
    state: str = ""
    """How far it has come, in words."""
    owner: str = ""
    """The person it asks about, when that is another than the one the case is about."""
    answered: int = 0
    listed: int = 0
    group: str = FIRST


@dataclass(slots=True)
class Plan:
    """Every part of one form."""

    sections: list[Section] = field(default_factory=list)

    def find(self, key: str) -> Section | None:
        """The part with a key."""
        return next((s for s in self.sections if s.key == key), None)

    def of_field(self, name: str) -> Section | None:
        """The part that a field stands in."""
        parts = name.split(".")
        if name == "as_of":
            return self.sections[0]
        if parts[0] in ("item", "complete") or parts[0] == "relation":
            scope = "person" if parts[0] == "relation" else parts[1]
            return next((s for s in self.sections if s.scope == scope), None)
        if parts[0] == "link":
            return next((s for s in self.sections if s.scope == parts[1]), None)
        return next(
            (s for s in self.sections if any((a, b, f.id) == tuple(parts[1:]) for a, b, f in s.facts)), None
        )

    def after(self, section: Section) -> Section | None:
        """The next part."""
        n = self.sections.index(section) + 1
        return next((s for s in self.sections[n:] if not s.owner), None)

    def listed(self, here: set[str]) -> list[Section]:
        """The parts that the overview lists: those about another person only once they hold something."""
        return [s for s in self.sections if not s.owner or s.answered or s.key in here]

    def grouped(self, here: set[str]) -> list[tuple[str, list[Section], bool]]:
        """The listed parts by group, and whether the group stands open: where something is told or asked."""
        groups: dict[str, list[Section]] = {}
        for section in self.listed(here):
            groups.setdefault(section.group, []).append(section)
        return [
            (group, held, group == FIRST or any(s.answered or s.listed or s.key in here for s in held))
            for group, held in groups.items()
        ]

    def about(self, id_: str) -> list[Section]:
        """The parts about another person."""
        return [s for s in self.sections if s.owner == id_]


def theme_of(law: Law, fact: str) -> str:
    """The theme of a fact: the file it stands in."""
    place = law.places.get(f"fact:{fact}")
    return PurePosixPath(place.file).stem if place else "person"


def name_of(form: Form, law: Law, t: Texts, scope: str, id_: str | None) -> str:
    """An item in words: what it is, and which of them."""
    if scope not in law.names.scopes:
        return id_ or ""
    if scope == "person" and id_ == FOCUS:
        return t("form.focus")
    label = t.plain(law.names.scopes[scope].label)
    if law.names.scopes[scope].single:
        return label
    if id_ is None:
        return t("answer.unnamed", what=label)
    items = form.items(scope)
    if id_ not in items:
        return label
    if scope == "person" and (relation := form.first(f"relation.{id_}")) in ("child", "guardian", "partner"):
        label = t(f"relation.short_{relation}")
    return t("form.item", what=label[:1].upper() + label[1:], n=items.index(id_) + 1)


def plan(form: Form, law: Law, t: Texts) -> Plan:
    """The parts of a form, with how far each has come."""
    facts = list(law.names.facts.values())
    urgent = [f for f in facts if f.scope == "person" and f.urgent]
    found = Plan()
    start = tuple(("person", FOCUS, f) for f in urgent)
    found.sections.append(_section(form, t, "start", t("form.part_start"), start))
    others = tuple(("person", id_, f) for id_ in form.items("person") for f in urgent)
    found.sections.append(_section(form, t, "persons", t("form.part_persons"), others, "person"))
    for theme in _themes(law, facts):
        of_theme = [f for f in facts if theme_of(law, f.id) == theme]
        placed = {s.scope for s in found.sections}
        group = _THEMES.get(theme, (0, FIRST))[1]
        found.sections += [
            replace(s, group=group)
            for s in _of_theme(form, law, t, theme, of_theme)
            if s.scope not in placed - {""}
        ]
    placed = {s.scope for s in found.sections}
    for scope, declared in law.names.scopes.items():
        if not declared.single and scope not in placed:
            found.sections.append(replace(_items(form, law, t, scope, []), group=_LISTS.get(scope, FIRST)))
    return found


def _themes(law: Law, facts: list[Fact]) -> list[str]:
    stems = dict.fromkeys(theme_of(law, f.id) for f in facts)
    return sorted(stems, key=lambda s: (_THEMES.get(s, (-1, ""))[0], s))


def _of_theme(form: Form, law: Law, t: Texts, theme: str, facts: list[Fact]) -> Iterator[Section]:
    own = [f for f in facts if f.scope == "person" and not f.urgent]
    single = [f for f in facts if law.names.scopes[f.scope].single]
    title = t(f"theme.{theme}") if t.has(f"theme.{theme}") else theme.replace("-", " ").capitalize()
    asked = tuple([(f.scope, f.scope, f) for f in single] + [("person", FOCUS, f) for f in own])
    if asked:
        yield _section(form, t, theme, title, asked)
    for id_ in form.items("person"):
        if own:
            who = name_of(form, law, t, "person", id_)
            of_person = tuple(("person", id_, f) for f in own)
            yield _section(form, t, f"{theme}.{id_}", f"{title}: {who}", of_person, owner=id_)
    for scope in dict.fromkeys(f.scope for f in facts):
        if scope != "person" and not law.names.scopes[scope].single:
            yield _items(form, law, t, scope, [f for f in law.names.facts.values() if f.scope == scope])


def _items(form: Form, law: Law, t: Texts, scope: str, facts: list[Fact]) -> Section:
    label = t(f"scope.{scope}") if t.has(f"scope.{scope}") else t.plain(law.names.scopes[scope].label)
    asked = tuple((scope, id_, f) for id_ in form.items(scope) for f in facts)
    return _section(form, t, f"list-{scope}", label, asked, scope)


def _section(
    form: Form,
    t: Texts,
    key: str,
    title: str,
    facts: tuple[tuple[str, str, Fact], ...],
    scope: str = "",
    owner: str = "",
) -> Section:
    answered = sum(any(form.first(name) for name in fields_of(s, i, f.id)[:3]) for s, i, f in facts)
    answered += key == "start" and bool(form.first("as_of"))
    listed = len(form.items(scope)) if scope else 0
    if listed:
        state = t("form.listed", n=listed)
    else:
        state = t("form.answered", n=answered) if answered else t("form.nothing_answered")
    return Section(key, title, facts, scope, state, owner, answered, listed)
