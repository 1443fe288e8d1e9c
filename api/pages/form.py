# SPDX-License-Identifier: EUPL-1.2
"""A form as it was sent: the whole case in its fields, carried from page to page and kept nowhere else.

Field names: ``as_of``, ``item.SCOPE`` (an id each time), ``complete.SCOPE``, ``relation.ID``,
``link.SCOPE.ID.LINK``, and for a fact ``f.SCOPE.ID.FACT`` with ``none.…``, ``unknown.…`` and ``by.…``.
``also.SCOPE.ID.FACT`` holds the ids of others for whom the same answer goes; it is carried out at once.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import Request

from api.body import media_type, read_body
from api.problems import ApiError
from engine.case.items import RELATIONS
from engine.case.model import FOCUS
from engine.language.law import Law

MAX_FIELDS: Final = 6000
MAX_LENGTH: Final = 200
MAX_ITEMS: Final = 20
_PARTS: Final = ("f", "none", "unknown", "by")
"""The fields of one fact: what was answered, that it has not happened, that it is unknown, who judged."""
_ID: Final = re.compile(r"[a-z]{1,12}[0-9]{1,3}|focus|[a-z_]{1,40}")


@dataclass(slots=True)
class Form:
    """Field name → what was written in it."""

    values: dict[str, list[str]] = field(default_factory=dict)

    def first(self, name: str) -> str:
        """What was written in a field, or nothing."""
        return self.values.get(name, [""])[0]

    def all(self, name: str) -> list[str]:
        """Everything written in a field that may stand several times."""
        return self.values.get(name, [])

    def items(self, scope: str) -> list[str]:
        """The ids of the items of a scope, the focus person left out."""
        return [i for i in dict.fromkeys(self.all(f"item.{scope}")) if i != FOCUS]

    def subjects(self, scope: str) -> list[str]:
        """The same with the focus person first."""
        return [FOCUS, *self.items(scope)] if scope == "person" else self.items(scope)

    def pairs(self, without: Iterable[str] = ()) -> Iterator[tuple[str, str]]:
        """Every field but some, for hidden inputs."""
        left_out = set(without)
        for name, written in self.values.items():
            if name not in left_out:
                yield from ((name, value) for value in written)

    def add(self, scope: str) -> str:
        """A new item of a scope; its id."""
        taken = set(self.all(f"item.{scope}"))
        if len(taken) >= MAX_ITEMS:
            return ""
        prefix = scope[0]
        id_ = next(f"{prefix}{n}" for n in range(1, MAX_ITEMS + 2) if f"{prefix}{n}" not in taken)
        self.values.setdefault(f"item.{scope}", []).append(id_)
        return id_

    def remove(self, scope: str, id_: str) -> None:
        """Take an item away, with all that was said of it and every link to it."""
        for name in list(self.values):
            parts = name.split(".")
            own = parts[1:3] == [scope, id_] or (scope == "person" and name == f"relation.{id_}")
            if own:
                del self.values[name]
            elif parts[0] == "link" or name == f"item.{scope}":
                self.values[name] = [v for v in self.values[name] if v != id_]


def fields_of(scope: str, id_: str, fact: str) -> tuple[str, ...]:
    """The names of the fields of one fact."""
    return tuple(f"{part}.{scope}.{id_}.{fact}" for part in _PARTS)


def known(law: Law, name: str) -> bool:
    """Whether a field may stand in the form."""
    parts = name.split(".")
    scopes = law.names.scopes
    if name == "as_of":
        return True
    if len(parts) == 2 and parts[0] in ("item", "complete"):
        return parts[1] in scopes and not scopes[parts[1]].single
    if len(parts) == 2 and parts[0] == "relation":
        return _ID.fullmatch(parts[1]) is not None
    if len(parts) != 4 or parts[1] not in scopes or not _ID.fullmatch(parts[2]):
        return False
    if parts[0] == "link":
        return parts[3] in scopes[parts[1]].links
    fact = law.names.facts.get(parts[3])
    return parts[0] in (*_PARTS, "also") and fact is not None and fact.scope == parts[1]


def form_of(law: Law, pairs: Iterable[tuple[str, str]]) -> Form:
    """A form from what was sent; fields that are not the form's are dropped, and so are empty ones."""
    form = Form()
    for name, value in pairs:
        kept = value[:MAX_LENGTH].replace("\x00", "").strip()
        if kept and known(law, name):
            form.values.setdefault(name, []).append(kept)
    for scope in law.names.scopes:
        name = f"item.{scope}"
        ids = [i for i in dict.fromkeys(form.all(name)) if re.fullmatch(r"[a-z]{1,12}[0-9]{1,3}", i)][
            :MAX_ITEMS
        ]
        if ids:
            form.values[name] = ids
        else:
            form.values.pop(name, None)
    for name in [n for n in form.values if n.startswith("relation.")]:
        if form.first(name) not in RELATIONS:
            del form.values[name]
    _spread(form)
    return form


def _spread(form: Form) -> None:
    """Give the others that were ticked the same answer, unless they have one of their own."""
    for name in [n for n in form.values if n.startswith("also.")]:
        _, scope, id_, fact = name.split(".")
        for other in set(form.values.pop(name)) & set(form.subjects(scope)):
            theirs = fields_of(scope, other, fact)
            if any(form.first(field_) for field_ in theirs):
                continue
            for own, field_ in zip(fields_of(scope, id_, fact), theirs, strict=True):
                if form.first(own):
                    form.values[field_] = list(form.all(own))


async def read_form(request: Request, law: Law) -> tuple[Form, str]:
    """The form that was sent, and what its button asks for."""
    if media_type(request) != "application/x-www-form-urlencoded":
        raise ApiError(415, "unsupported-media-type", "Skicka formuläret från tjänstens egna sidor.")
    body = await read_body(request)
    try:
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            max_num_fields=MAX_FIELDS,
            errors="strict",
            encoding="utf-8",
        )
    except ValueError as error:
        raise ApiError(
            400, "bad-request", "Formuläret kunde inte läsas. Börja om från första sidan."
        ) from error
    asked = next((value[:200] for name, value in pairs if name == "do"), "")
    return form_of(law, pairs), asked
