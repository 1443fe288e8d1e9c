# SPDX-License-Identifier: EUPL-1.2
"""The law book as HTML: a file a section, an index with the hash of each, the same bytes every time."""

import datetime as dt
import hashlib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from api.exports.pages import Entry, Page
from engine.corpus.fingerprint import core_hash
from engine.language.law import Law

TEMPLATES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).parent.parent / "templates" / "book"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
TEMPLATES.filters["capitalise"] = lambda text: text[:1].upper() + text[1:]
STYLE: Final = "lagbok.css"
_KINDS: Final = {
    "obligation": "Skyldighet",
    "right": "Rättighet",
    "power": "Befogenhet",
    "prohibition": "Förbud",
    "recommended_measure": "Rekommenderad åtgärd",
    "status": "Ställning",
    "warning": "Varning",
    "amount": "Belopp",
}


class Book:
    """The pages of one law, rendered."""

    def __init__(self, law: Law, pages: list[Page], day: dt.date | None) -> None:
        self.law = law
        self.pages = pages
        self.day = day
        self._given = _given(pages)
        self._parts = {page.path: self._law_part(page) for page in pages}

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every file of the book: its path and its bytes."""
        yield STYLE, self.style().encode()
        yield "index.html", self._index().encode()
        for before, page, after in zip(
            [None, *self.pages], self.pages, [*self.pages[1:], None], strict=False
        ):
            yield f"{page.path}.html", self._page(page, before, after).encode()

    def style(self) -> str:
        """The style sheet."""
        return TEMPLATES.get_template(STYLE).render()

    def sha256(self, page: Page) -> str:
        """The hash of what a page says of the law: what a signature is on."""
        return hashlib.sha256(self._parts[page.path].encode()).hexdigest()

    def law_part(self, page: Page) -> str:
        """What a page says of the law, as HTML."""
        return self._parts[page.path]

    def _law_part(self, page: Page) -> str:
        linked = self._given[""] | self._given.get(page.prefix, {})
        return "".join(self._rule(entry, linked) for entry in page.entries)

    def _rule(self, entry: Entry, linked: dict[str, str]) -> str:
        reforms = {id_: reform.name.sv for id_, reform in self.law.reforms.items()}
        return TEMPLATES.get_template("rule.html").render(
            entry=entry,
            kind=_KINDS[entry.outcome.kind] if entry.outcome is not None else "Förslag att fråga om",
            linked=linked,
            reforms=reforms,
        )

    def _page(self, page: Page, before: Page | None, after: Page | None) -> str:
        return TEMPLATES.get_template("page.html").render(
            page=page,
            act=self.law.acts[page.prefix],
            law_part=Markup(self._parts[page.path]),  # noqa: S704 - made by the template above, escaped there
            exercises=_by_file(page),
            sha256=self.sha256(page),
            before=before,
            after=after,
        )

    def _index(self) -> str:
        acts = [
            (self.law.acts[prefix], [(page, self.sha256(page)) for page in held])
            for prefix, held in groupby(self.pages, key=lambda page: page.prefix)
        ]
        return TEMPLATES.get_template("index.html").render(
            acts=acts,
            day=self.day,
            pages=self.pages,
            count=sum(len(page.entries) for page in self.pages),
            law_sha256=core_hash(self.law),
        )


def _given(pages: list[Page]) -> dict[str, dict[str, str]]:
    """The first page that gives something, in each act and (under ``""``) in all; and each rule's page."""
    found: dict[str, dict[str, str]] = {"": {}}
    for page in pages:
        for entry in page.entries:
            for within in ("", page.prefix):
                held = found.setdefault(within, {})
                held[entry.rule.id] = page.path
                if entry.rule.kind != "suggestion":
                    held.setdefault(entry.rule.gives, page.path)
    return found


def _by_file(page: Page) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for exercise in (x for entry in page.entries for x in entry.exercises):
        names = found.setdefault(exercise.file, [])
        if exercise.name not in names:
            names.append(exercise.name)
    return dict(sorted(found.items()))
