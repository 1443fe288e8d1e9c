# SPDX-License-Identifier: EUPL-1.2
"""The law book as PDF: a tagged file an act (PDF/UA-1 claimed), the same bytes on the same machine.

WeasyPrint sets the text with Pango, a library of the system. Fonts are the system's too, so another machine
may give other bytes; the HTML is the same everywhere.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from markupsafe import Markup

from api.exports.book import TEMPLATES, Book
from api.exports.pages import Page

PACKAGES: Final = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-liberation2"
"""Debian packages that the PDF needs."""
_TO_A_PAGE: Final = re.compile(r'<a href="\.\./[^"]*">([^<]*)</a>')


class NoTextLayoutError(Exception):
    """The system lacks what WeasyPrint sets text with."""


def files(book: Book) -> Iterator[tuple[str, bytes]]:
    """A PDF an act: its file name and its bytes. Raises :class:`NoTextLayoutError`."""
    for prefix, held in groupby(book.pages, key=lambda page: page.prefix):
        yield f"{prefix}.pdf", _pdf(_html(book, prefix, list(held)))


def _html(book: Book, prefix: str, held: list[Page]) -> str:
    """An act as one document; links between pages of the book become plain text."""
    act = book.law.acts[prefix]
    name = act.name.sv[:1].upper() + act.name.sv[1:]
    parts = [(page, _TO_A_PAGE.sub(r"<code>\1</code>", book.law_part(page))) for page in held]
    return TEMPLATES.get_template("act.html").render(
        title=f"{name} ({act.sfs})" if act.sfs else name,
        style=Markup(book.style()),  # noqa: S704 - our own style sheet
        act=act,
        day=book.day,
        pages=[(page, Markup(part), book.sha256(page)) for page, part in parts],  # noqa: S704 - escaped before
    )


def _pdf(html: str) -> bytes:
    try:
        from weasyprint import HTML  # here: it loads libraries of the system
    except OSError as error:
        raise NoTextLayoutError from error
    made: bytes = HTML(string=html).write_pdf(pdf_variant="pdf/ua-1", pdf_tags=True)
    return made
