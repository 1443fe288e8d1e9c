# SPDX-License-Identifier: EUPL-1.2
"""``lagspar export law``: the law book in HTML and PDF, the law as JSON and as LegalRuleML."""

import datetime as dt
import hashlib
import importlib
import sys
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from api.canonical import encode
from api.exports import pdf
from api.exports.book import Book
from api.exports.folder import NotABookError, replace_folder
from api.exports.law_json import law_json
from api.exports.legalruleml import legalruleml
from api.exports.pages import Beside, Exercise, pages
from api.exports.questions import open_questions
from api.settings import Settings
from engine.corpus.corpus import Corpus, UnknownLaw, selection_of
from engine.language.law import Law

BAD_INPUT = 2
app = typer.Typer(no_args_is_help=True, help="Write the law as documents for people and other systems.")
Files = Callable[[], Iterator[tuple[str, bytes]]]


class Format(StrEnum):
    """What the law is written as."""

    HTML = "html"
    PDF = "pdf"
    JSON = "json"
    LEGALRULEML = "legalruleml"


@app.callback()
def export() -> None:
    """Write the law as documents for people and other systems."""


@app.command()
def law(
    as_of: Annotated[
        dt.datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Only rules in force that day; without it, every rule read."),
    ] = None,
    amendment: Annotated[list[str] | None, typer.Option(help="A proposal laid over the law.")] = None,
    slot: Annotated[
        list[str] | None, typer.Option(help="What a proposal leaves open: S3=independent.")
    ] = None,
    written_as: Annotated[Format, typer.Option("--format", help="What to write.")] = Format.HTML,
    out: Annotated[
        Path | None, typer.Option(help="The folder of the book, or the file of JSON or LegalRuleML.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="List the files written and their hashes.")] = False,
) -> None:
    """Write the law book (HTML or tagged PDF), or the law as JSON or LegalRuleML 1.0."""
    day = as_of.date() if as_of is not None else None
    found = _law(amendment or [], slot or [])
    if written_as in (Format.JSON, Format.LEGALRULEML):
        made = (
            legalruleml(found, day)
            if written_as == Format.LEGALRULEML
            else encode(law_json(found, day)) + b"\n"
        )
        if out is None:
            sys.stdout.buffer.write(made)
            return
        _write_file(out, made)
        _told([(out.name, made)], as_json)
        return
    book = Book(found, pages(found, _beside(found), day), day)
    try:
        target = out or Path("lagbok" if written_as == Format.HTML else "lagbok-pdf")
        source: Files = book.files if written_as == Format.HTML else lambda: _shown(pdf.files(book), as_json)
        _told(replace_folder(target, source()), as_json)
    except pdf.NoTextLayoutError:
        _refuse(f"PDF kräver: sudo apt-get install -y --no-install-recommends {pdf.PACKAGES}")
    except NotABookError as error:
        _refuse(str(error))
    except OSError as error:
        _refuse(f"{error.filename} kan inte skrivas: {error.strerror}")


def _law(amendments: list[str], slots: list[str]) -> Law:
    corpus = Corpus(Settings().root / "rules")
    given: dict[str, Any] = {}
    for written in slots:
        name, _, value = written.partition("=")
        given[name] = value
    body = {"amendments": [{"id": a, "slots": _slots_of(corpus, a, given)} for a in amendments]}
    try:
        unknown = set(given) - {n for a in body["amendments"] for n in a["slots"]}
        if unknown:
            raise UnknownLaw(f"no amendment named here has a slot called {min(unknown)!r}")
        return corpus.law(selection_of(body, corpus))
    except UnknownLaw as error:
        _refuse(str(error))


def _slots_of(corpus: Corpus, amendment: str, given: dict[str, Any]) -> dict[str, Any]:
    entry = corpus.amendments.get(amendment)
    return {} if entry is None else {n: v for n, v in given.items() if n in entry.model.slots}


def _beside(found: Law) -> Beside:
    try:
        module = importlib.import_module("scenarios.exercises")
    except ModuleNotFoundError:
        _refuse("Lagboken visar scenarierna: kör från källkodens mapp, efter make setup-test.")
    exercises: dict[str, list[Exercise]] = module.exercises(found)
    return Beside(open_questions(Settings().root / "docs" / "legal", found), exercises)


def _shown(files: Iterator[tuple[str, bytes]], as_json: bool) -> Iterator[tuple[str, bytes]]:
    """Files as they come, each named when it is done: a PDF of an act takes seconds."""
    for name, made in files:
        if not as_json:
            print(name, file=sys.stderr, flush=True)
        yield name, made


def _write_file(out: Path, made: bytes) -> None:
    try:
        out.write_bytes(made)
    except OSError as error:
        _refuse(f"{out} kan inte skrivas: {error.strerror}")


def _told(files: list[tuple[str, bytes]], as_json: bool) -> None:
    if as_json:
        rows = [{"file": name, "sha256": hashlib.sha256(made).hexdigest()} for name, made in files]
        sys.stdout.buffer.write(encode(rows) + b"\n")
    else:
        size = sum(len(made) for _, made in files)
        print(f"{len(files)} filer, {size / 1e6:.1f} MB", file=sys.stderr)


def _refuse(text: str) -> NoReturn:
    print(text, file=sys.stderr)
    raise typer.Exit(BAD_INPUT)
