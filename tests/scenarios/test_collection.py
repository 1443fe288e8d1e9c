# SPDX-License-Identifier: EUPL-1.2
"""Scenario files as tests: one broken file is one failing test, and the rest run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONFTEST = """
import pytest
from scenarios.collection import pytest_bdd_before_step, pytest_collect_file, steps
from scenarios.grammar import Grammar
from scenarios.steps import Reader
from scenarios.vocabulary import Vocabulary
from scenarios.world import World, Written

for decorate, function in steps():
    decorate(function)


@pytest.fixture(scope="session")
def scenario_reader():
    return Reader(Grammar(Vocabulary.read()))


@pytest.fixture
def scenario_world(scenario_reader):
    answer = {"outcomes": [], "questions": [], "assessments_needed": []}
    return World(scenario_reader.grammar.vocabulary, lambda body: Written(answer))
"""
GOOD = """# language: sv
Egenskap: Prov
  Scenario: Barn får insats på {day}
    Givet dagen är {day}
    När rättsläget bedöms
    Så ställs inte frågan "person_age"
"""


@pytest.fixture
def collected(tmp_path):
    """Run pytest on scenario files, and give its report."""

    def run(files, *options):
        (tmp_path / "conftest.py").write_text(CONFTEST, encoding="utf-8")
        (tmp_path / "pytest.ini").write_text(
            "[pytest]\naddopts = --import-mode=importlib\n", encoding="utf-8"
        )
        for name, text in files.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "pytest", *options, "-p", "no:randomly", "-p", "no:cacheprovider"]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True).stdout

    return run


def test_a_broken_file_fails_alone(collected):
    good = GOOD.format(day="2025-09-01")
    files = {
        "bra.feature": good,
        "trasig.feature": good.replace("När", "Nar"),
        "okänt.feature": good.replace("ställs inte frågan", "ställs inte fragan"),
        "falskt.feature": good.replace("ställs inte frågan", "ställs frågan"),
    }
    out = collected(files, "-v")
    assert "bra.feature::test_barn_får_insats_på_20250901 PASSED" in out
    assert "bra.feature::test_filen_är_rätt_skriven PASSED" in out
    assert "trasig.feature::test_filen_är_rätt_skriven FAILED" in out
    assert "trasig.feature::test_barn" not in out
    assert "trasig.feature:5: raden 'Nar rättsläget bedöms' kan inte stå här; menade du 'När'?" in out
    assert "okänt.feature::test_filen_är_rätt_skriven FAILED" in out
    assert 'okänt.feature:6: Så ställs inte fragan "person_age"\n' in out
    assert 'menade du …?\n    Så ställs inte frågan "person_age"' in out
    assert "falskt.feature::test_filen_är_rätt_skriven PASSED" in out
    assert "falskt.feature:6: Så ställs frågan \"person_age\"\nfrågan 'person_age' ställs inte" in out
    assert "Traceback" not in out
    assert "4 failed, 3 passed" in out


def test_one_file_or_name_can_be_chosen(collected):
    files = {"ett.feature": GOOD.format(day="2025-09-01"), "två.feature": GOOD.format(day="2025-09-02")}
    chosen = collected(files, "--collect-only", "-q", "-k", "två")
    assert "två.feature::test_barn_får_insats_på_20250902" in chosen
    assert "2/4 tests collected" in chosen
    assert "2 tests collected" in collected(files, "--collect-only", "-q", "ett.feature")
