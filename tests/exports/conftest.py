# SPDX-License-Identifier: EUPL-1.2
"""The law as it stands, read once for the tests of what is made of it."""

from pathlib import Path

import pytest

from engine.corpus.corpus import Corpus, Selection
from engine.language.law import Law

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def law() -> Law:
    return Corpus(ROOT / "rules").law(Selection())
