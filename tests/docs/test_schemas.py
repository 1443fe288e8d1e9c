# SPDX-License-Identifier: EUPL-1.2
"""The JSON Schemas for editors are those of the loader, and take every rule file there is."""

import functools
import json
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from engine.language.schema import FILES
from engine.language.yaml_reader import read

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs/schemas"
RULE_FILES = sorted(p.relative_to(ROOT / "rules").as_posix() for p in (ROOT / "rules").rglob("*.yaml"))


def kind(name):
    """Which kind of rule file a file is."""
    folder, _, rest = name.partition("/")
    if folder == "vocabulary":
        return "facts" if rest.startswith("facts/") else Path(rest).stem
    return {"amendments": "amendment"}.get(folder, Path(folder).stem)


@functools.cache
def validator(name):
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_kept_schemas_are_those_of_the_loader(tmp_path):
    subprocess.run([sys.executable, ROOT / "scripts/schemas.py", tmp_path], cwd=ROOT, check=True)
    made = {p.name: p.read_text(encoding="utf-8") for p in tmp_path.iterdir()}
    kept = {p.name: p.read_text(encoding="utf-8") for p in SCHEMAS.iterdir()}
    assert sorted(made) == sorted(f"{k}.json" for k in FILES)
    changed = [name for name in {*made, *kept} if made.get(name) != kept.get(name)]
    assert changed == [], "run: .venv/bin/python scripts/schemas.py"


@pytest.mark.parametrize("name", RULE_FILES)
def test_a_rule_file_fits_its_schema(name):
    data = read((ROOT / "rules" / name).read_bytes(), name).data
    errors = [f"{list(e.absolute_path)}: {e.message}" for e in validator(kind(name)).iter_errors(data)]
    assert errors == []


@pytest.mark.parametrize(
    ("kind_", "data"),
    [
        ("law", {"rules": [{"id": "t.p1", "wen": "always"}]}),
        ("outcomes", [{"id": "x", "kind": "duty", "text": {"sv": "x"}}]),
        ("steps", [{"id": "Not_Kebab", "label": {"sv": "x"}}]),
    ],
)
def test_a_slip_does_not_fit(kind_, data):
    assert not validator(kind_).is_valid(data)


def test_the_line_for_editors_leads_to_a_schema():
    page = (ROOT / "docs/rule-files.md").read_text(encoding="utf-8")
    found = re.findall(r"yaml-language-server: \$schema=(\S+)", page)
    assert found
    for path in found:
        assert (ROOT / "rules/law/sol2025" / path).resolve().is_file()
