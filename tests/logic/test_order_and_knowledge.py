# SPDX-License-Identifier: EUPL-1.2
"""Answers depend on what is known, not on order and not on chance; and more knowledge only adds."""

import os
import subprocess
import sys
from random import Random

import pytest

from engine.case.problems import CaseError
from engine.language.loader import law_of
from engine.logic.compiled import compile_law
from tests.language.building import Asked
from tests.logic import random_cases, random_laws
from tests.logic.answers import said
from tests.logic.random_vocabulary import FAMILIES

SEED = int(os.environ.get("LAGSPAR_SEED", "1"))


@pytest.mark.parametrize("family", [*FAMILIES, "sums"])
def test_the_order_of_anything_does_not_matter(family):
    """Two offices would answer the same case otherwise because their lists stand in another order."""
    for n in range(4):
        dice = Random(f"{SEED} order {family} {n}")
        drawn = random_laws.draw(dice, family)
        other = law_of(random_cases.shuffled(dice, drawn.files))
        for rule in drawn.law.rules.values():  # what an amendment hides is no part of the files
            if rule.hidden_from:
                other.rules[rule.id] = rule
        for _ in range(3):
            body = random_cases.body(dice, drawn)
            first = said(Asked(drawn.law, body))
            assert said(Asked(other, random_cases.shuffled(dice, body))) == first, (
                drawn.files["law/t/all.yaml"],
                body,
            )


@pytest.mark.parametrize("family", [*FAMILIES, "sums"])
def test_more_knowledge_never_turns_a_yes_to_a_no(family):
    """A client who answers one more question would lose what she was told for sure."""
    checked = 0
    for n in range(25):
        dice = Random(f"{SEED} narrower {family} {n}")
        drawn = random_laws.draw(dice, family)
        compiled = compile_law(drawn.law)
        body = random_cases.body(dice, drawn)
        more = random_cases.narrower(dice, body)
        before = Asked(compiled, body)
        try:
            after = Asked(compiled, more)
        except CaseError as error:  # what was learnt contradicts a link or a span
            assert {p.code for p in error.problems} <= {"contradiction", "out-of-range"}  # noqa: PT017
            continue
        if before.broken or after.broken:
            continue
        old, new = said(before), said(after)
        for what, truth in old.items():
            if "@" in what and truth in ("true", "false") and what in new and new[what] != "conflict":
                assert new[what] == truth, (what, truth, new[what], drawn.files["law/t/all.yaml"], body, more)
                checked += 1
            elif what.startswith("sum "):
                _inside(new[what], truth)
    assert checked


def _inside(inner, outer):
    assert outer[0] is None or (inner[0] is not None and inner[0] >= outer[0]), (inner, outer)
    assert outer[1] is None or (inner[1] is not None and inner[1] <= outer[1]), (inner, outer)


def test_an_unknown_never_becomes_a_final_no():
    """A blank case would tell a client what she may not have, before anybody asked her anything."""
    for n in range(60):
        dice = Random(f"{SEED} blank {n}")
        drawn = random_laws.draw(dice, "base")
        asked = Asked(drawn.law, {"as_of": "2025-07-01"})
        blank = said(asked)
        full = said(Asked(drawn.law, random_cases.body(dice, drawn)))
        for what, truth in blank.items():
            assert truth != "false" or full.get(what) != "true", (what, drawn.files["law/t/all.yaml"])


def test_the_same_bytes_whatever_the_hash_seed():
    """A receipt would not match an answer given on another machine."""
    made = set()
    for hash_seed in ("0", "1", "2", "3", "4"):
        run = subprocess.run(
            [sys.executable, "-m", "tests.logic.answers", "25"],
            env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": "."},
            capture_output=True, check=True, timeout=120,
        )  # fmt: skip
        made.add(run.stdout)
    (only,) = made
    assert only.count(b"\n") == 25
