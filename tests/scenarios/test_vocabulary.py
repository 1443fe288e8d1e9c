# SPDX-License-Identifier: EUPL-1.2
"""The real vocabulary makes steps that can be read back, each in one way; the catalogue is theirs."""

import re
from pathlib import Path

from scenarios import values
from scenarios.catalogue import catalogue
from scenarios.grammar import STEPS
from scenarios.phrases import forms
from scenarios.words import has_link_word, has_words

ROOT = Path(__file__).parents[2]


def test_every_clause_of_every_fact_reads_back_as_one_thing(real_reader):
    phrases = real_reader.grammar.phrases
    wrong = []
    for fact in phrases.vocabulary.facts.values():
        for clause in phrases.every(fact):
            text = clause.replace("{value}", values.example(fact))
            hits, reasons = real_reader.grammar.hits("given", f"att {text}")
            if len(hits) != 1 or hits[0].slots["uppgift"].fact.id != fact.id:
                wrong.append((fact.id, text, len(hits), reasons))
    assert not wrong


def test_every_choice_can_be_said(real_reader):
    for fact in real_reader.grammar.vocabulary.facts.values():
        for id_, label in (fact.values or {}).items():
            assert values.single(fact, label.sv) == id_
            assert values.single(fact, id_) == id_
            others = [v.sv for v in fact.values.values()]
            assert values.one_of(fact, " eller ".join(others)) == list(fact.values)


def test_each_value_is_read_as_it_is_written():
    for amount in (0, 5, 100, 99999, 420050, 123456789):
        assert values.ore(values.kronor(amount)) == amount


def test_the_clauses_of_a_fact_differ(real_reader):
    for fact in real_reader.grammar.vocabulary.facts.values():
        said = forms(fact)
        made = [said.true, said.false, said.unknown, said.none]
        assert len({text for text in made if text}) == len([text for text in made if text]), fact.id


def test_scopes_and_links_have_swedish_words(real_reader):
    scopes = real_reader.grammar.vocabulary.scopes
    assert [name for name in scopes if not has_words(name)] == [], "add them to scenarios/words.py"
    assert {link for s in scopes.values() for link in s.links if not has_link_word(link)} == set()


def test_every_example_of_a_phrase_can_be_read(real_reader):
    for step in STEPS:
        if "{förslag}" not in step.template or real_reader.grammar.vocabulary.amendments:
            assert real_reader.read(step.kind, step.example).step is step


def test_the_readme_speaks_the_language(real_reader):
    """Each whole step in the guide, in text and in examples, is one that can be read."""
    text = (ROOT / "scenarios/README.md").read_text(encoding="utf-8")
    kinds = {"Givet": "given", "När": "when", "Så": "then"}
    steps = re.findall(r"`(Givet|När|Så) ([^`…]+)`", re.sub(r"\s*\n\s*", " ", text))
    kind = ""
    for block in re.findall(r"```gherkin\n(.*?)```", text, re.DOTALL):
        for word, rest in re.findall(r"^\s*(Givet|När|Så|Och|Men) (.+)$", block, re.MULTILINE):
            kind = word if word in kinds else kind
            steps.append((kind, rest))
    assert len(steps) > 40
    for word, rest in steps:
        if "förslaget" not in rest or real_reader.grammar.vocabulary.amendments:
            real_reader.read(kinds[word], rest)


def test_the_catalogue_is_up_to_date(real_reader):
    written = (ROOT / "docs/steg.md").read_text(encoding="utf-8")
    made = catalogue(real_reader.grammar.vocabulary)
    assert written == made, "run: .venv/bin/python -m scenarios.catalogue > docs/steg.md"
