# SPDX-License-Identifier: EUPL-1.2
"""An amendment with open slots: what is said for sure holds in every law that it may become."""

import os
from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from engine.calculation.deadlines import due_day
from engine.case.request import read_case
from engine.corpus.corpus import Corpus, selection_of
from engine.language.problems import LawError
from engine.logic.compiled import compile_law
from engine.logic.evaluation import Reference
from engine.service import Engine
from tests.language import building
from tests.logic import random_amendments, random_cases
from tests.logic.completions import NONE, Here, TooManyWorlds
from tests.logic.enumeration import worlds

SEED = int(os.environ.get("LAGSPAR_SEED", "1"))


def drawn(dice):
    """A random amended law; those whose rules run in a circle are drawn again."""
    while True:
        try:
            found = random_amendments.draw(dice)
        except LawError as error:
            if {p.code for p in error.problems} != {"circle"}:
                raise
        else:
            return found


def check(seed):
    dice = Random(seed)
    amended = drawn(dice)
    asked = {"id": random_amendments.NAME, "slots": amended.given}
    body = {**random_cases.body(dice, amended.drawn), "amendments": [asked]}
    try:
        corpus = Corpus(amended.files)  # holds every filling, also those that are not asked about
    except LawError as error:
        if {p.code for p in error.problems} == {"circle"}:
            return "circle"
        raise
    selection = selection_of(body, corpus)
    law = corpus.law(selection)
    compiled = compile_law(law, corpus.family(selection) if selection.amendments else None)
    case = read_case(body, law)
    evaluation = Reference(compiled).evaluate(case, dict(selection.slots))
    targets = {**compiled.outcomes, **compiled.statuses}
    target = dice.choice(sorted(targets))
    scope = {**law.names.outcomes, **law.names.statuses}[target]
    items = case.items[scope]
    if not items:
        return "no item"
    here = Here(scope, str(items[0].id))
    by_day = target == "o" and dice.random() < 0.4
    ask = (lambda w: w.due(here, "o")) if by_day else (lambda w: bool(w.status(here, target)))
    try:
        answers = set(worlds(amended.laws, read_case(body, law), ask))
    except TooManyWorlds:
        return "too many"
    where = f"Random({seed!r}): {target} of {here.id}, {amended.given}, {amended.day}"
    if by_day:
        found = due_day("o", items[0], evaluation)
        told = [d for d in answers if d != NONE]
        assert found is not None or not told, where
        assert not told or found[0] is None or found[0] <= min(told), where
        assert not told or found[1] is None or max(told) <= found[1], where
        return "day"
    said = evaluation.truth(targets[target], items[0])
    assert said != "conflict", where
    assert not (said == "true" and False in answers), where
    assert not (said == "false" and True in answers), where
    return "settled" if said != "unknown" else "weak" if len(answers) == 1 else "open"


def test_nothing_is_said_that_some_filling_denies():
    """A reform whose text leaves a choice open would be answered as if the choice were made."""
    print(f"seed {SEED}:", Counter(check(f"{SEED} amendment {n}") for n in range(120)))


@pytest.mark.soak
def test_many_amendments():
    """A reading that goes wrong once in a thousand cases would reach people."""
    print(Counter(check(f"{SEED} amendment soak {n}") for n in range(3_000)))


def test_more_than_256_laws_is_unknown_and_no_error():
    """A proposal with many choices open would have no answer at all."""

    slots = {f"S{n}": {"type": "choice", "values": ["p", "q"]} for n in range(9)}
    operations = [
        {"id": f"O{n}", "op": "add", "when_slot": {f"S{n}": ["p"]}, "rule": _added(n)} for n in range(9)
    ]
    rules = [{"id": "t.a", "gives": "o", "when": "a"}, {"id": "t.b", "gives": "p", "when": "b"}]
    files = building.files(rules, {"person": {"a": "bool", "b": "bool"}})
    amendment = {
        "amendment": {"id": "sou", "in_force": "2025-01-01"},
        "slots": slots,
        "operations": operations,
    }
    files["amendments/sou/amendment.yaml"] = amendment
    body = {"as_of": "2025-09-01", "facts": {"a": False, "b": True}, "amendments": [{"id": "sou"}]}

    with Engine(files, workers=0) as engine:
        answer = engine.evaluate(body)
    assert {o["id"]: o["truth"] for o in answer["outcomes"]} == {"p": "true", "o": "unknown"}


def _added(n):
    read = {"level": "V1", "on": "2026-01-15"}
    return {"id": f"t.x{n}", "scope": "person", "gives": "o", "when": "b", "wording": {}, "read": read}


READING = {
    "its condition": {"when": "s"},
    "its own exception": {"when": "always", "unless": [{"when": {"not": "s"}}]},
    "a list": {"when": {"exists": {"in": "persons", "where": "s"}}},
    "a status over a link": {"when": "partner.s"},
}


@pytest.mark.parametrize("place", READING)
def test_a_reader_left_out_of_an_amendment_is_left_out_wherever_it_reads(place):
    """A provision that a proposal leaves as it is would change all the same."""
    rules = [
        {"id": "t.s.old", "status": "s", "when": "b"},
        {"id": "t.s.new", "status": "s", "when": "a"},
        {"id": "t.o", "gives": "o", **READING[place]},
        {"id": "t.p", "gives": "p", **READING[place]},
    ]
    law = building.law(rules, {"person": {"a": "bool", "b": "bool"}})
    law.rules["t.s.new"] = replace(law.rules["t.s.new"], hidden_from=("t.o",))
    alone = {"persons": {"complete": True, "items": [{"id": "focus", "partner": "focus"}]}}
    asked = building.Asked(law, {"as_of": "2025-07-01", "facts": {"a": True, "b": False}, "lists": alone})
    assert (asked("o"), asked("p")) == ("F", "T")
