# SPDX-License-Identifier: EUPL-1.2
"""Which open questions in docs/legal name a section: what a jurist must know who reads it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.language.law import Law

Section = tuple[str, str, str]
"""Prefix of the act, chapter (``""`` in an act without chapters) and section."""
_HEADING = re.compile(r"^## Öppna frågor\s*$")
_ITEM = re.compile(r"^(\d+)\. (.*)$")
_CITED = re.compile(
    r"(?:(?P<chapter>\d+(?: [a-z])?) kap\. )?"
    r"(?P<sections>\d+(?: [a-z](?![a-zåäö]))?(?:(?:, | och |–)\d+(?: [a-z](?![a-zåäö]))?)*) §"
)


@dataclass(frozen=True, slots=True)
class Question:
    """An open question: the page of docs/legal, its number there, and its text."""

    page: str
    number: int
    text: str


def open_questions(docs: Path, law: Law) -> dict[Section, list[Question]]:
    """The open questions by the sections they name, in the order of the pages.

    A section without an act named before it belongs to the acts that the page is about: those that the
    first citations of its questions can mean. A question that names no section stands on no page of the book.
    """
    found: dict[Section, list[Question]] = defaultdict(list)
    for page in sorted(docs.glob("*.md")):
        for question in _questions(page):
            for section in _sections(question.text, page.stem, law):
                if question not in found[section]:
                    found[section].append(question)
    return dict(found)


def _questions(page: Path) -> Iterator[Question]:
    inside = False
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            inside = _HEADING.match(line) is not None
        elif inside and (item := _ITEM.match(line)):
            yield Question(page.name, int(item[1]), item[2])


def _sections(text: str, page: str, law: Law) -> Iterator[Section]:
    """Every section that a text may mean and that exists."""
    chapter = ""
    for cited in _CITED.finditer(text):
        chapter = cited["chapter"] or chapter
        prefixes = list(_acts(text[: cited.start()], page, law))
        for section in re.split(r", | och |–", cited["sections"]):
            for prefix in prefixes:
                held = law.acts[prefix].sections
                within = chapter if "" not in held else ""
                if section in held.get(within, ()):
                    yield prefix, within, section


def _acts(before: str, page: str, law: Law) -> Iterable[str]:
    """The acts named last before a citation, or those that a page is about."""
    named = [(before.rfind(f"{act.short} "), prefix) for prefix, act in law.acts.items() if act.sfs]
    last = max((at for at, _ in named), default=-1)
    if last >= 0:
        return [prefix for at, prefix in named if at == last]
    return PAGES.get(page, ("sol2025", "sol2001"))


PAGES = {
    "lvu": ("lvu",),
    "skyddat-boende-barn": ("lpbsb",),
    "uppehallstillstand": ("utll",),
    "mottagande": ("lma",),
    "brott-mot-barn": ("brb",),
    "sekretess": ("osl",),
}
"""Pages whose questions cite other acts than the social services acts by section alone."""
