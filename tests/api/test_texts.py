# SPDX-License-Identifier: EUPL-1.2
"""The texts of the pages: complete in both languages, plain, and never pretending to decide."""

import re

import pytest

from api.pages.demo import demos, filled
from api.pages.form import known
from api.pages.reading import read
from api.pages.sections import GROUPS
from api.pages.texts import LANGUAGES, Texts, catalogue
from tests.api.serving import ROOT

BANNED = r"\b(ogiltig|felaktig|förbjuden|tyvärr|vänligen|invalid|forbidden|sorry|please)\w*"
LETTERS = re.compile(r"[A-Za-zÅÄÖåäöÉé]")


def test_both_languages_say_the_same_things():
    assert set(catalogue("sv")) == set(catalogue("en"))
    for key, text in catalogue("sv").items():
        assert set(re.findall(r"\{(\w+)\}", text)) == set(re.findall(r"\{(\w+)\}", catalogue("en")[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_scolds(language):
    for key, text in catalogue(language).items():
        assert not re.search(BANNED, text, re.IGNORECASE), key
        assert "*" not in text, key


def test_every_text_is_used_and_every_text_used_exists():
    sources = "".join(p.read_text() for p in (ROOT / "api").rglob("*") if p.suffix in (".py", ".html"))
    for key in catalogue("sv"):
        family = key.rpartition(".")[0] + "."
        ends = (f"'{key}'", f'"{key}"', f"'{family}", f'"{family}', f"f'{family}", key.rstrip("0123456789"))
        assert any(end in sources for end in ends), key
    for key in re.findall(r"\bt\(['\"]([a-z_]+\.[a-z_0-9]+)['\"]", sources):
        assert key in catalogue("sv"), key


def test_no_text_stands_outside_the_catalogue():
    for template in (ROOT / "api/templates").glob("*.html"):
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", " ", template.read_text(), flags=re.DOTALL)
        text = re.sub(r"<[^>]*>", " ", text)
        assert re.findall(r"[A-Za-zåäö]{3,}", text) == [], template.name


def lix(text):
    words = re.findall(r"[A-Za-zÅÄÖåäöé]+", text)
    sentences = max(1, len(re.findall(r"[.!?:](?:\s|$)", text)))
    return len(words) / sentences + 100 * sum(len(w) > 6 for w in words) / len(words)


def test_swedish_is_plain():
    prose = [t for t in catalogue("sv").values() if LETTERS.search(t) and t.rstrip().endswith((".", "?"))]
    assert lix(" ".join(prose)) <= 45
    for text in prose:
        for sentence in re.split(r"(?<=[.?!])\s+", text):
            assert len(sentence.split()) <= 25, sentence


def test_the_service_never_says_that_it_decides():
    for key, text in catalogue("sv").items():
        if key.startswith(("answer.", "start.", "site.")):
            assert not re.search(r"\bbeslut(?!sstöd)", text, re.IGNORECASE), key
    assert catalogue("sv")["answer.title"] == "Bedömningsunderlag"


def test_the_made_up_cases_are_cases(engine):
    assert len(demos()) == 3
    for id_, demo in demos().items():
        assert [name for name, _ in demo.fields if not known(engine.law, name)] == [], id_
        reading = read(filled(engine.law, id_), engine.law)
        assert reading.mistakes == [], id_
        answer = engine.evaluate(reading.body)
        assert answer["conflicts"] == []
        assert any(o["truth"] == "true" for o in answer["outcomes"]), id_
        assert set(demo.title) == set(demo.text) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_theme_of_the_vocabulary_has_its_title_and_its_group(language):
    """A caseworker would meet the English name of a file among the parts of the form."""
    texts = Texts(language)
    themes = {file.stem for file in (ROOT / "rules" / "vocabulary" / "facts").glob("*.yaml")}
    assert themes == {theme for held in GROUPS.values() for theme in held}
    assert not [theme for theme in themes if not texts.has(f"theme.{theme}")]
    assert not [group for group in GROUPS if not texts.has(f"group.{group}")]
