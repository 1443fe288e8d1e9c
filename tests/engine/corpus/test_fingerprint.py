# SPDX-License-Identifier: EUPL-1.2
"""The name of a law is its content: what decides has one hash, what is said to people another."""

import copy
import json
from dataclasses import replace
from random import Random

import pytest
import yaml

from engine.corpus.corpus import Corpus, Selection
from engine.corpus.fingerprint import TEXTS, core_hash, texts_hash
from tests.engine.service.mutations import FILES


def hashes(files):
    return Corpus(files).hashes(Selection())


def leaves(data, path=()):
    """Every single value of a part of a rule file, by its path."""
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from leaves(value, (*path, key))
    else:
        yield path


def changed(data, path):
    """The same data with one value of another byte."""
    made = copy.deepcopy(data)
    inner = made
    for step in path[:-1]:
        inner = inner[step]
    old = inner[path[-1]]
    inner[path[-1]] = not old if isinstance(old, bool) else old + 1 if isinstance(old, int) else f"{old}x"
    return made


LAW = Corpus(FILES).law(Selection())


@pytest.mark.parametrize("rule", LAW.rules)
def test_one_changed_byte_of_a_rule_is_another_law(rule):
    """An answer would be stored under a law that no longer says what it said."""
    before = core_hash(LAW), texts_hash(LAW)
    found = LAW.rules[rule]
    for path in leaves(found.raw):
        law = replace(LAW, rules={**LAW.rules, rule: replace(found, raw=changed(found.raw, path))})
        core, texts = core_hash(law), texts_hash(law)
        of_text = any(step in TEXTS for step in path)
        assert (core == before[0], texts != before[1]) == (of_text, of_text), path


@pytest.mark.parametrize(
    ("file", "n", "key"),
    [
        ("vocabulary/facts/all.yaml", 0, "label"),
        ("vocabulary/facts/all.yaml", 0, "question"),
        ("vocabulary/facts/all.yaml", 0, "help"),
        ("vocabulary/facts/all.yaml", 0, "why"),
        ("vocabulary/actors.yaml", 0, "label"),
        ("outcomes/all.yaml", 0, "text"),
        ("acts.yaml", 0, "name"),
    ],
)
def test_a_text_mended_leaves_the_law_as_it_was(file, n, key):
    """A jurist's signature on the law would fall because a label was spelt right."""
    made = copy.deepcopy(FILES)
    made[file][n][key] = {"sv": "en annan text", "en": "another text"}
    before, after = hashes(FILES), hashes(made)
    assert before[0] == after[0]
    assert before[1] != after[1]


def test_a_paraphrase_or_note_mended_leaves_the_law_as_it_was():
    """The same for the words of a rule."""
    for key in ("paraphrase", "note"):
        made = copy.deepcopy(FILES)
        made["law/t/all.yaml"]["rules"][0][key] = {"sv": "egna ord", "en": "own words"}
        before, after = hashes(FILES), hashes(made)
        assert (before[0] == after[0], before[1] != after[1]) == (True, True), key


@pytest.mark.parametrize(
    ("file", "n", "change"),
    [
        ("acts.yaml", 0, {"read_to": "2025-08-01"}),
        ("outcomes/all.yaml", 0, {"closure": "exhaustive"}),
        ("vocabulary/facts/all.yaml", 3, {"urgent": True}),
        ("parameters/all.yaml", 0, {"versions": [{"level": "V1", "source": "SFS", "value": "10"}]}),
        ("vocabulary/axioms.yaml", None, {"id": "x", "scope": "person", "clause": [{"not": "a"}, "b"]}),
        ("reforms.yaml", None, {"id": "r", "day": "2026-01-01", "status": "adopted", "replaces": ["t.p1"],
                                "name": {"sv": "x"}, "source": "x"}),
    ],
)  # fmt: skip
def test_everything_an_answer_rests_on_is_in_the_name_of_the_law(file, n, change):
    """A new table, act or axiom would give new answers under the old name."""
    made = copy.deepcopy(FILES)
    if n is None:
        made[file].append(change)
    else:
        made[file][n].update(change)
    assert hashes(made)[0] != hashes(FILES)[0]


def shuffled(dice, data):
    """The same data with its keys in another order."""
    if isinstance(data, dict):
        return {k: shuffled(dice, data[k]) for k in dice.sample(list(data), len(data))}
    return [shuffled(dice, x) for x in data] if isinstance(data, list) else data


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_files_rules_and_keys_is_irrelevant(seed):
    """Moving a rule to another file would make all stored answers foreign."""
    dice = Random(seed)
    made = copy.deepcopy(FILES)
    law = made.pop("law/t/all.yaml")
    rules = dice.sample(law["rules"], len(law["rules"]))
    half = dice.randint(1, len(rules) - 1)
    made["law/t/one.yaml"] = {**law, "rules": rules[:half]}
    made["law/u/two.yaml"] = {**law, "rules": rules[half:]}
    for name in ("acts.yaml", "outcomes/all.yaml", "vocabulary/facts/all.yaml", "parameters/all.yaml"):
        made[name] = dice.sample(made[name], len(made[name]))
    made = shuffled(dice, made)
    assert hashes(made) == hashes(FILES)


def test_the_same_law_from_yaml_and_from_data_has_one_name():
    """A comment or a blank line in a rule file would be another law."""
    plain = {name: json.loads(json.dumps(data, default=str)) for name, data in FILES.items()}
    written = {
        n: b"# a comment\n\n" + yaml.safe_dump(d, allow_unicode=True).encode() for n, d in plain.items()
    }
    assert hashes(written) == hashes(plain)
