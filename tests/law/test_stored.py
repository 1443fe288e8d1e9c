# SPDX-License-Identifier: EUPL-1.2
"""Case files kept from earlier versions of the vocabulary still load, and are still answered."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import __version__
from engine.case.request import read_case
from engine.service import Engine
from tests.law.stories import ROOT, Data, items
from tests.law.storing import STORED, files

VERSIONS = sorted(f.name for f in STORED.iterdir() if f.is_dir())
FILES = sorted(STORED.glob("*/*.json"))
MEND = "rename nothing that was released, or teach the reader the old name; else: python -m tests.law.storing"


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(ROOT / "rules", workers=0) as found:
        yield found


def read(file: Path) -> Data:
    data: Data = json.loads(file.read_text(encoding="utf-8"))
    return data


@pytest.mark.parametrize("file", FILES, ids=lambda f: f"{f.parent.name}-{f.stem}")
def test_a_stored_case_still_loads_and_is_answered(engine: Engine, file: Path) -> None:
    """A client's case would be lost because a fact got another name."""
    body = read(file)
    case = read_case(body, engine.law)
    assert case.items["person"], MEND
    answer = engine.evaluate({**body, "explain": "none"}, lenient=file.stem == "every-fact")
    assert any(row["truth"] == "true" for row in answer["outcomes"])


@pytest.mark.parametrize("version", VERSIONS)
def test_a_stored_assessment_still_counts(engine: Engine, version: str) -> None:
    """What a rightful assessor once said would silently become unknown."""
    body = read(STORED / version / "every-fact.json")
    places = [body, *(i for listed in body["lists"] for i in items(body, listed))]
    for place in places:
        for name, views in place.get("assessments", {}).items():
            stored = {view["assessor"] for view in views}
            assert stored <= set(engine.law.names.facts[name].assessors), (name, MEND)


def test_this_version_has_its_files(engine: Engine) -> None:
    """A version would be released whose case files nobody tries to read later."""
    folder = STORED / __version__
    assert {f.stem for f in folder.glob("*.json")} == files(engine.law).keys(), MEND
