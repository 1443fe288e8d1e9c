# SPDX-License-Identifier: EUPL-1.2
"""The law book in docs/lagbok is the law in rules/."""

from pathlib import Path

from api.exports.book import Book
from api.exports.folder import MARK
from api.exports.pages import Beside, pages
from api.exports.questions import open_questions
from engine.corpus.corpus import Corpus, Selection
from scenarios.exercises import exercises

ROOT = Path(__file__).resolve().parents[2]


def test_the_book_is_the_law() -> None:
    """A jurist would read and sign pages that the service does not follow."""
    law = Corpus(ROOT / "rules").law(Selection())
    beside = Beside(open_questions(ROOT / "docs" / "legal", law), exercises(law))
    made = dict(Book(law, pages(law, beside), None).files()) | {MARK: b""}
    book = ROOT / "docs" / "lagbok"
    held = {f.relative_to(book).as_posix(): f.read_bytes() for f in book.rglob("*") if f.is_file()}
    stale = sorted(name for name in {*made, *held} if made.get(name) != held.get(name))
    assert not stale, f"make it again with: lagspar export law --out docs/lagbok ({len(stale)}: {stale[:5]})"
