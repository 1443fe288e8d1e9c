# SPDX-License-Identifier: EUPL-1.2
"""ARCHITECTURE.md names the rooms there are, the arrows the linter holds, and every suite of tests."""

import re
import tomllib
from pathlib import Path

from tests.conftest import SUITES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
    "contracts"
]
PLAN = PAGE.partition("```\n")[2].partition("```")[0]
NONE_YET = "(none yet)"


def rooms():
    """Each room in the plan, with its line: ``engine/``, and under it ``engine/service``."""
    top = ""
    for line in PLAN.splitlines():
        found = re.match(r"^( {0,2})([a-z_]+)(/?) ", line)
        if found is None:
            continue
        top = top if found[1] else found[2]
        yield (top if not found[1] else f"{top}/{found[2]}"), line


def python_rooms(folder):
    """The rooms of a package: its packages and modules."""
    here = ROOT / folder
    packages = {p.parent.name for p in here.glob("*/__init__.py")}
    return packages | {p.stem for p in here.glob("*.py") if p.stem != "__init__"}


def layers(contract):
    return next(c["layers"] for c in CONTRACTS if c["id"] == contract)


def test_every_room_named_exists():
    wrong = {}
    for room, line in rooms():
        there = any(p.exists() for p in (ROOT / room, ROOT / f"{room}.py"))
        if there == (NONE_YET in line):
            wrong[room] = there
    assert wrong == {}


def test_every_room_of_the_engine_and_of_the_rules_is_named():
    named = [room for room, _ in rooms()]
    assert {f"engine/{room}" for room in python_rooms("engine")} <= set(named)
    assert {f"rules/{p.name}" for p in (ROOT / "rules").iterdir() if p.is_dir()} <= set(named)


def test_the_arrows_are_those_that_import_linter_holds():
    outer, inner = re.findall(r"^(?:inside engine: +)?([a-z]+(?: → [a-z() ]+)+)$", PAGE, flags=re.MULTILINE)
    assert outer.split(" → ")[:2] == layers("house")
    assert inner.split(" → ") == layers("rooms")
    assert set(layers("rooms")) == python_rooms("engine")


def test_every_folder_of_tests_is_a_suite():
    """A folder whose tests nobody misses when they do not run is a folder without tests."""
    here = ROOT / "tests"
    found = {f"tests/{p.relative_to(here).parts[0]}" for p in here.rglob("test_*.py")}
    assert {*found, "scenarios"} == set(SUITES)
