# SPDX-License-Identifier: EUPL-1.2
"""The law book: what a jurist reads and signs."""

import datetime as dt
import io
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pikepdf
import pytest

from api.exports import pdf
from api.exports.book import Book
from api.exports.pages import Beside, Page, pages
from api.exports.questions import Question, open_questions
from engine.language.law import Law
from scenarios.exercises import Exercise, exercises

ROOT = Path(__file__).resolve().parents[2]
VOID = {"meta", "link", "br", "img"}


@pytest.fixture(scope="module")
def beside(law: Law) -> Beside:
    return Beside(open_questions(ROOT / "docs" / "legal", law), exercises(law))


@pytest.fixture(scope="module")
def found(law: Law, beside: Beside) -> list[Page]:
    return pages(law, beside)


@pytest.fixture(scope="module")
def files(law: Law, found: list[Page]) -> dict[str, str]:
    return {name: content.decode() for name, content in Book(law, found, None).files()}


class Balanced(HTMLParser):
    """Reads a page, and keeps its tags, ids and links."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.headings: list[int] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids += [given["id"] or ""] if "id" in given else []
        self.links += [given["href"] or ""] if "href" in given else []
        self.headings += [int(tag[1])] if re.fullmatch(r"h\d", tag) else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def parsed(text: str) -> Balanced:
    reader = Balanced()
    reader.feed(text)
    assert not reader.open
    return reader


def test_every_rule_stands_on_one_page(law: Law, found: list[Page]) -> None:
    """A rule in no page would never be read; on two pages its signature would be ambiguous."""
    held = [entry.rule.id for page in found for entry in page.entries]
    assert sorted(held) == sorted(law.rules)
    assert len({page.path for page in found}) == len(found)


def test_a_page_says_all_that_a_jurist_signs(files: dict[str, str]) -> None:
    """Who, what, when, until when, by whose judgement, and where it stands."""
    page = files["sol2025/k19-p6.html"]
    for said in (
        "SoL (2025:400) 19 kap. 6 §",
        "https://www.riksdagen.se/",
        "<dt>Skyldighet</dt>",
        "<dt>Ansvarar</dt><dd>socialnämnden</dd>",
        "lydelsen från 2025-07-01",
        "<h3>Gäller inte om</h3>",
        "det är olämpligt med hänsyn till omständigheterna att ge anmälaren återkoppling",
        "inom 1 vecka från dagen då nämnden beslutade att inleda eller inte inleda utredning",
        "ej granskad av jurist",
    ):
        assert said in page


def test_pages_are_well_formed_and_every_link_leads_somewhere(files: dict[str, str]) -> None:
    """A broken page or link in the hands of a court."""
    for name, text in files.items():
        if not name.endswith(".html"):
            continue
        page = parsed(text)
        assert len(page.ids) == len(set(page.ids)), name
        assert page.headings[0] == 1
        assert all(b - a <= 1 for a, b in zip(page.headings, page.headings[1:], strict=False)), name
        for link in page.links:
            if link.startswith("https://"):
                continue
            assert ((Path("/book") / name).parent / link).resolve().relative_to(
                "/book"
            ).as_posix() in files, (name, link)


def test_only_a_change_of_law_changes_the_hash(law: Law, found: list[Page], beside: Beside) -> None:
    """A new scenario would void the signatures of a page; a changed condition would not."""
    book = Book(law, found, None)
    more = Beside(
        {**beside.questions, ("lvu", "", "22"): [Question("x.md", 1, "En ny fråga om 22 §?")]},
        {**beside.exercises, "preventive-contact-person": [Exercise("x.feature", "Nytt", ())]},
    )
    again = Book(law, pages(law, more), None)
    assert [book.sha256(p) for p in book.pages] == [again.sha256(p) for p in again.pages]
    written = dict(again.files())
    assert b"En ny fr\xc3\xa5ga om 22 \xc2\xa7?" in written["lvu/p22.html"]
    assert b"x.feature" in written["lvu/p22.html"]


def test_a_day_leaves_out_what_was_not_in_force(law: Law, beside: Beside) -> None:
    """The law book of a day must not hold rules that did not bind anyone that day."""
    held = {page.prefix for page in pages(law, beside, dt.date(2025, 9, 1))}
    assert "sol2025" in held
    assert "sol2001" not in held


def test_open_questions_stand_where_they_are_asked(files: dict[str, str]) -> None:
    """The jurist would sign a doubtful reading without knowing that it was doubted."""
    assert "lvu.md, fråga 2:" in files["lvu/p22.html"]
    assert "lvu.md, fråga 3:" in files["lvu/p24.html"]
    assert "lvu.md, fråga 3:" not in files["lvu/p22.html"]


def test_a_question_finds_its_act(tmp_path: Path, law: Law) -> None:
    """An act named before a section, a list of sections, and a section that does not exist."""
    (tmp_path / "bistand.md").write_text(
        "# X\n\n## Öppna frågor\n1. Läses FL 25 § ihop med SoL 14 kap. 10 §?\n2. Och 18 kap. 7 och 8 §§?\n"
        "3. Och 99 kap. 1 §?\n\n## Annat\n1. Inte SoL 18 kap. 7 §.\n",
        encoding="utf-8",
    )
    asked = {section: [q.number for q in held] for section, held in open_questions(tmp_path, law).items()}
    assert asked[("fl", "", "25")] == [1]
    assert asked[("sol2025", "14", "10")] == [1]
    assert asked[("sol2025", "18", "7")] == [2]
    assert asked[("sol2025", "18", "8")] == [2]
    assert ("fl", "", "10") not in asked


@pytest.fixture
def text_layout() -> None:
    """What sets the text of a PDF comes from the system; only ``make check`` goes on without it."""
    try:
        import weasyprint  # noqa: F401
    except OSError:
        if os.environ.get("NO_APT"):
            pytest.skip("Pango is not there; make test brings it")
        raise


@pytest.mark.usefixtures("text_layout")
def test_the_pdf_is_tagged_named_and_the_same_every_time(law: Law, found: list[Page]) -> None:
    """A reader with a screen reader would get a wall of text; a second print would look like a change."""
    book = Book(law, [page for page in found if page.prefix == "fb"], None)
    [(name, first)] = pdf.files(book)
    [(_, second)] = pdf.files(book)
    assert name == "fb.pdf"
    assert first == second
    with pikepdf.open(io.BytesIO(first)) as read:
        assert read.Root.MarkInfo.Marked
        assert read.Root.Lang == "sv"
        assert read.Root.ViewerPreferences.DisplayDocTitle
        assert read.Root.StructTreeRoot is not None
        assert len(read.open_outline().root) > 0
        with read.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == "Föräldrabalken (1949:381) – Lagspårs lagbok"
