# SPDX-License-Identifier: EUPL-1.2
"""Every scenario file under this folder is a test module; all share one engine."""

import pytest

from engine.service import Engine
from scenarios.collection import pytest_bdd_before_step, pytest_collect_file, steps
from scenarios.grammar import Grammar
from scenarios.steps import Reader
from scenarios.vocabulary import RULES, Vocabulary
from scenarios.world import World

__all__ = ["pytest_bdd_before_step", "pytest_collect_file"]

for _decorate, _function in steps():
    _decorate(_function)


@pytest.fixture(scope="session")
def scenario_engine():
    """What answers the scenarios: both evaluators, with one worker."""
    with Engine(RULES, workers=1) as engine:
        yield engine


@pytest.fixture(scope="session")
def scenario_reader():
    """Reads steps by the vocabulary."""
    return Reader(Grammar(Vocabulary.read()))


@pytest.fixture
def scenario_world(scenario_engine, scenario_reader):
    """One scenario under way."""
    return World(scenario_reader.grammar.vocabulary, scenario_engine.judge)
