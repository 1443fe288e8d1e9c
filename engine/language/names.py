# SPDX-License-Identifier: EUPL-1.2
"""What each name in a rule means: facts, statuses, links, outcomes, parameters and slots."""

import datetime as dt
import re
from dataclasses import dataclass, field

from engine.language.expressions import NONE, Path, Value
from engine.language.problems import ExpressionError, nearest
from engine.language.source import AmendmentSlot, Fact, ParameterFile, Scope

_SUM = re.compile(r"-?\d{1,12}(\.\d{2})?")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A path, and the scope and kind of what it ends in."""

    path: Path
    scope: str
    fact: Fact | None
    """The fact; ``None`` for a status."""


@dataclass(slots=True)
class Names:
    """Every name of a law."""

    facts: dict[str, Fact] = field(default_factory=dict)
    scopes: dict[str, Scope] = field(default_factory=dict)
    statuses: dict[str, str] = field(default_factory=dict)
    """Status id → its scope."""
    status_values: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The values of a status that has several."""
    outcomes: dict[str, str] = field(default_factory=dict)
    """Outcome id → its scope."""
    amounts: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, ParameterFile] = field(default_factory=dict)
    slots: dict[str, AmendmentSlot] = field(default_factory=dict)

    def scope_of_list(self, word: str) -> str | None:
        """The scope that a list is named after."""
        return next((s for s, d in self.scopes.items() if d.list == word), None)

    def link(self, scope: str, name: str) -> tuple[str, bool] | None:
        """A link's target scope and whether it is many-valued; a single scope is a link from every other."""
        target = self.scopes[scope].links.get(name)
        if target is None:
            single = self.scopes.get(name)
            return (name, False) if single is not None and single.single and name != scope else None
        return (target[0], True) if isinstance(target, list) else (target, False)

    def follow(self, scope: str, links: tuple[str, ...]) -> str:
        """The scope that a path of single links ends in."""
        for step in links:
            found = self.link(scope, step)
            if found is None:
                known = self.scopes[scope].links
                raise ExpressionError((), f"{scope} has no link {step!r}{nearest(step, known)}")
            if found[1]:
                raise ExpressionError(
                    (), f"the link {step!r} has many targets; read it with exists: {{in: {step}, …}}"
                )
            scope = found[0]
        if len(links) > 2:
            raise ExpressionError((), "a path has at most two links")
        return scope

    def resolve(self, word: str, scope: str) -> Resolved | None:
        """What a word means in a scope: whole ids before paths; ``None`` if it is no name at all."""
        found = self._here(word, scope, ())
        if found is not None:
            return found
        head, dot, rest = word.partition(".")
        if not dot or self.link(scope, head) is None:
            return None
        links: tuple[str, ...] = (head,)
        target = self.follow(scope, links)
        while True:
            found = self._here(rest, target, links)
            if found is not None:
                return found
            head, dot, rest = rest.partition(".")
            if not dot:
                known = [*self.facts, *self.statuses]
                raise ExpressionError((), f"{target} has no fact or status {head!r}{nearest(head, known)}")
            links = (*links, head)
            target = self.follow(scope, links)

    def _here(self, word: str, scope: str, links: tuple[str, ...]) -> Resolved | None:
        fact = self.facts.get(word)
        owner = fact.scope if fact is not None else self.statuses.get(word)
        if owner is None:
            return None
        if owner != scope:
            if self.scopes[owner].single:
                return Resolved(Path((*links, owner), word), owner, fact)
            raise ExpressionError((), f"{word!r} belongs to {owner}, not to {scope}; reach it through a link")
        return Resolved(Path(links, word), scope, fact)


def value_of(fact: Fact, written: object) -> Value:
    """A written value as a value of a fact.

    Raises :class:`ValueError` with a sentence that says what the fact takes.
    """
    if written == NONE and fact.none:
        return NONE
    if fact.type == "bool" and isinstance(written, bool):
        return written
    if fact.type == "int" and isinstance(written, int) and not isinstance(written, bool):
        return written
    if fact.type == "money":
        return ore(written)
    if fact.type == "enum" and isinstance(written, str) and written in (fact.values or {}):
        return written
    if fact.type in ("date", "month") and isinstance(written, str):
        return _day(written, month=fact.type == "month")
    raise ValueError(_takes(fact, written))


def _takes(fact: Fact, written: object) -> str:
    takes = {
        "bool": "true or false",
        "int": "a whole number",
        "date": "a day written YYYY-MM-DD",
        "month": "a month written YYYY-MM",
        "enum": f"one of {', '.join(fact.values or {})}",
    }[fact.type]
    hint = nearest(written, fact.values or {}) if fact.type == "enum" and isinstance(written, str) else ""
    return f"takes {takes}{' or none' if fact.none else ''}{hint}"


def _day(written: str, *, month: bool) -> dt.date:
    text = f"{written}-01" if month and re.fullmatch(r"\d{4}-\d{2}", written) else written
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(f"takes a {'month written YYYY-MM' if month else 'day written YYYY-MM-DD'}")
    try:
        day = dt.date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{written} is not a day in the calendar") from error
    return day.replace(day=1) if month else day


def ore(written: object) -> int:
    """A sum in SEK, whole or with two decimals in quotes, as whole öre.

    >>> ore("4200.50")
    420050
    """
    if isinstance(written, int) and not isinstance(written, bool) and abs(written) < 10**12:
        return written * 100
    if isinstance(written, str) and _SUM.fullmatch(written):
        whole, _, part = written.partition(".")
        size = abs(int(whole)) * 100 + int(part or 0)
        return -size if written.startswith("-") else size
    raise ValueError('takes a sum in SEK written "4200.00"')
