# SPDX-License-Identifier: EUPL-1.2
"""Equal law and equal case give equal bytes, wherever and whenever."""

import json
import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import rfc8785
from hypothesis import given
from hypothesis import strategies as some

from engine.receipt.canonical import canonical
from engine.service import INCLUDABLE, Engine
from tests.engine.asking import ask, engine, request

ROOT = Path(__file__).resolve().parents[3]
CASES = sorted((ROOT / "scenarios" / "cases").glob("*.json"))
VOCABULARY = {"person": {"a": "bool", "b": "bool", "q": "date"}}
RULES = [
    {
        "id": "t.p1.x",
        "gives": "o",
        "when": {"any": ["a", "b"]},
        "deadlines": [{"kind": "before", "date": "q"}],
    }
]
ACT = {"prefix": "t", "name": {"sv": "lagen"}, "layer": "statute", "state": "read"}
_TEXT = some.text(some.characters(exclude_categories=["Cs"]), max_size=8)
_IDS = some.text("abcåäö_.-09", min_size=1, max_size=6)
_LEAVES = some.none() | some.booleans() | some.integers(-(2**53) + 1, 2**53 - 1) | _TEXT
DATA = some.recursive(_LEAVES, lambda x: some.lists(x, max_size=4) | some.dictionaries(_IDS, x, max_size=4))


def test_five_processes_read_the_same_law_and_give_the_same_answers(tmp_path):
    """An answer could not be replayed, and nobody could tell a change of law from chance."""
    rules = shutil.copytree(ROOT / "rules", tmp_path / "rules")
    command = [sys.executable, "-m", "tests.engine.receipt.reading", rules, *CASES]
    seeds = [os.environ | {"PYTHONHASHSEED": seed} for seed in "01234"]
    running = [  # at once: most of the time goes to starting up
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=env) for env in seeds
    ]
    told = [json.loads(process.communicate(timeout=120)[0]) for process in running]
    assert len(told[0]) == 2 + len(CASES) >= 5
    assert all(other == told[0] for other in told)


@given(DATA)
def test_the_bytes_are_those_of_the_standard(data):
    """A court's own tool would compute another hash of the same answer."""
    normal = json.loads(unicodedata.normalize("NFC", json.dumps(data, ensure_ascii=False)))
    assert canonical(data) == rfc8785.dumps(normal)


def floats(data):
    """The numbers in some data that are no whole numbers."""
    if isinstance(data, dict | list):
        return [x for part in (data.values() if isinstance(data, dict) else data) for x in floats(part)]
    return [data] if isinstance(data, float) else []


def test_no_answer_holds_a_number_that_is_not_whole():
    """A sum that is no number would be stored as an answer: JSON has no way to say it."""
    with Engine(ROOT / "rules", workers=0) as found:
        for case in CASES:
            body = {**json.loads(case.read_text()), "explain": "full", "include": list(INCLUDABLE)}
            assert floats(found.evaluate(body)) == []


def test_the_fourth_answer_of_a_day_is_the_first():
    """What is kept from one case would leak into the answer to the next."""
    with Engine(ROOT / "rules", workers=0) as found:
        for case in CASES:
            body = {**json.loads(case.read_text()), "explain": "full", "include": list(INCLUDABLE)}
            assert len({canonical(found.evaluate(body)) for _ in range(4)}) == 1


def test_a_name_written_in_two_ways_is_one_name():
    """The same client would have two receipts for the same answer."""
    assert canonical({"name": "Åsa"}) == canonical({"name": unicodedata.normalize("NFD", "Åsa")})


def test_the_order_of_a_request_is_irrelevant():
    """Two forms that fill in the same answers in another order would seem to differ."""
    people = [{"id": "p1", "facts": {"a": True, "b": False}}, {"id": "p2", "facts": {"b": True}}]
    one = {"facts": {"a": True, "q": "2025-09-03"}, "lists": {"persons": people}}
    two = {"lists": {"persons": people[::-1]}, "facts": {"q": "2025-09-03", "a": True}}
    with engine(RULES, VOCABULARY) as found:
        first, second = (found.evaluate(request(**body)) for body in (one, two))
    assert {r["subject"]["id"]: r["truth"] for r in first["outcomes"]} == {
        r["subject"]["id"]: r["truth"] for r in second["outcomes"]
    }
    same = {"facts": {"q": "2025-09-03", "a": True}, "lists": {"persons": people}}
    with engine(RULES, VOCABULARY) as found:
        assert canonical(found.evaluate(request(**one))) == canonical(found.evaluate(request(**same)))


def test_the_receipt_follows_what_is_decided():
    """An answer could be changed without its receipt showing it."""
    known = {"a": True, "q": "2025-09-03"}
    receipts = [
        ask(RULES, VOCABULARY, facts, as_of=day)["receipt"]["result_sha256"]
        for facts, day in [
            (known, "2025-09-01"),
            ({**known, "a": False}, "2025-09-01"),
            ({**known, "b": False}, "2025-09-01"),
            ({**known, "q": "2025-09-04"}, "2025-09-01"),
            (known, "2025-09-02"),
        ]
    ]
    assert receipts[0] == ask(RULES, VOCABULARY, known)["receipt"]["result_sha256"]
    assert len(set(receipts)) == 4, "b is no part of why; everything else is"
    assert receipts[0] == receipts[2]


def test_a_mended_text_leaves_the_receipt_as_it_was():
    """Every stored answer would seem changed because a comma was moved in a text."""
    before, after = (
        ask(RULES, VOCABULARY, {"a": True}, files={"declared": {"o": {"text": {"sv": t, "en": t}}}})
        for t in ("en text", "en annan text")
    )
    assert before["outcomes"][0]["text"] != after["outcomes"][0]["text"]
    assert before["receipt"] == after["receipt"]
    assert before["law"]["texts_sha256"] != after["law"]["texts_sha256"]


def test_what_a_cite_is_made_of_belongs_to_the_law():
    """The same law would give another receipt when an act got another short name; no replay would hold."""
    before, after = (
        ask(RULES, VOCABULARY, {"a": True}, files={"acts": [{**ACT, "short": short}]})
        for short in ("T", "SoL")
    )
    assert before["outcomes"][0]["cites"] != after["outcomes"][0]["cites"]
    assert before["law"]["sha256"] != after["law"]["sha256"]
