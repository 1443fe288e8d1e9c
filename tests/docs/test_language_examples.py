# SPDX-License-Identifier: EUPL-1.2
"""Every example in the reference of the rule language can be loaded, and its lists are complete."""

import ast
import json
import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from engine.case.items import RELATIONS
from engine.case.request import FIRST_DAY, LAST_DAY, MAX_ITEMS
from engine.corpus.amend import MAX_FAMILY
from engine.corpus.corpus import Corpus, Selection
from engine.explain.open_things import REASONS
from engine.language import lint, source
from engine.language.loader import law_of
from engine.language.yaml_reader import read
from engine.logic.compiled import compile_law
from tests.language import building

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/language.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(?:yaml|json) ([a-z]+)(?: ([a-z]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(m[1], m[2] or "person", m[3], PAGE[: m.start()].count("\n") + 1) for m in FENCE.finditer(PAGE)]
OPEN = {"from": None}
AS_OF = "2025-09-01"


@cache
def vocabulary():
    return read((ROOT / "tests/docs/vocabulary.yaml").read_bytes(), "vocabulary.yaml").data


@cache
def acts():
    return read((ROOT / "rules/acts.yaml").read_bytes(), "acts.yaml").data


def given(rule):
    return next((rule[k] for k in ("gives", "status", "warning", "amount") if k in rule), None)


def files(rules=(), **more):
    """Rule files of an example: its rules, and what it reads and does not give itself."""
    known = {given(r) for r in rules}
    base = [{"wording": OPEN, **r} for r in vocabulary()["rules"] if given(r) not in known]
    declared = more.pop("outcomes", [])
    head = {k: more.pop(k) for k in ("read", "wording") if k in more}
    extra = more.pop("parameters", [])
    parameters = [p for p in vocabulary()["parameters"] if p["id"] not in {x["id"] for x in extra}]
    found = building.files(
        [*base, *({"scope": "person", **r} for r in rules)],
        vocabulary()["facts"],
        links=more.pop("links", vocabulary()["links"]),
        declared={o["id"]: o for o in declared},
        parameters=[*parameters, *extra],
        acts=acts(),
        **more,
    )
    found["vocabulary/actors.yaml"] = [
        {"id": a, "label": building.TEXT} for a in (*building.ACTORS, "stay_municipality")
    ]
    law = found["law/t/all.yaml"]
    mine = [r for r in law["rules"] if r["id"] in {x["id"] for x in rules}]
    found["law/t/all.yaml"] = {**law, "rules": [r for r in law["rules"] if r not in mine], "transitions": []}
    found["law/t/example.yaml"] = {
        "read": building.READ, **head, "rules": mine, "transitions": law["transitions"]
    }  # fmt: skip
    return found


def holding(kind, scope, data):
    """The rule files that an example of a kind is part of."""
    if kind == "rules":
        return files(data)
    if kind == "law":
        return files(data.pop("rules"), **data)
    if kind == "conditions":
        rules = [{"id": f"t.p1.n{n}", "scope": scope, "wording": OPEN, "when": c, "gives": f"example-{n}"}
                 for n, c in enumerate(data)]  # fmt: skip
        return files(rules)
    if kind == "outcomes":
        verb = {"warning": "warning", "status": "status", "amount": "amount"}
        given_by = [{verb.get(o["kind"], "gives"): o["id"]} for o in data]
        rules = [
            {"id": f"t.p1.n{n}", "wording": OPEN, "when": "always", **by} for n, by in enumerate(given_by)
        ]
        return files(rules, outcomes=data)
    if kind == "scopes":
        return {**files(), "vocabulary/scopes.yaml": {**files()["vocabulary/scopes.yaml"], **data}}
    if kind in ("axioms", "parameters"):
        return files(**{kind: data})
    assert kind == "amendment", f"no kind of example is called {kind!r}"
    return {**files(), f"amendments/{data['amendment']['id']}/amendment.yaml": data}


@pytest.mark.parametrize(
    ("kind", "scope", "text", "line"), BLOCKS, ids=[f"line-{b[3]}-{b[0]}" for b in BLOCKS]
)
def test_an_example_can_be_loaded_compiled_and_asked(kind, scope, text, line):
    if kind == "case":
        building.Asked(law_of(files()), json.loads(text))
        return
    found = holding(kind, scope, read(text.encode(), "docs/language.md").data)
    law = law_of(found)
    if kind in ("rules", "law"):
        wrong = [p for p in lint.lint(law) if p.place.file == "rules/law/t/example.yaml" and p.code != "text"]
        assert wrong == []
    asked = building.Asked(law, {"as_of": AS_OF})
    assert not any(asked.evaluation.truth(ref, asked.item(name, i.id)) == "conflict"
                   for name, ref in asked.compiled.outcomes.items()
                   for i in asked.case.items[law.names.outcomes[name]])  # fmt: skip
    if kind == "amendment":
        corpus = Corpus(found)
        for slots in ((), (("S14", "2027-01-01"), ("S3", "independent"), ("S10", "P3M"))):
            selection = Selection((law_id(found),), slots)
            family = corpus.family(selection)
            building.Asked(compile_law(family.first, family), {"as_of": AS_OF})


def law_id(found):
    name = next(n for n in found if n.startswith("amendments/"))
    return name.split("/")[1]


def test_every_yaml_block_is_marked_with_its_kind():
    assert len(BLOCKS) == len(re.findall(r"^```[a-z]", PAGE, flags=re.MULTILINE)) > 15


# ---- tables and figures that must hold


def codes(modules):
    """Every code that a ``Problem(…)`` of some modules carries."""
    found = set()
    for module in modules:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") == "Problem"
                and len(node.args) > 1
            ):
                found |= {x.value for x in ast.walk(node.args[1]) if isinstance(x, ast.Constant)}
    return found


def listed(start, end):
    part = PAGE.partition(start)[2].partition(end)[0]
    return set(re.findall(r"^\| `([a-z-]+)` \|", part, flags=re.MULTILINE))


def test_every_code_is_listed_where_it_is_found():
    found = [*(ROOT / "engine/language").glob("*.py"), *(ROOT / "engine/corpus").glob("*.py")]
    loading = [f for f in found if not f.name.startswith("lint")]
    assert listed("Found while loading", "Found by the lint") == codes(loading)
    assert listed("Found by the lint", "## Not in the language") == codes(set(found) - set(loading))


def keys_read(file, method):
    """The keys of the dictionary of readers that a method of a parser returns."""
    tree = ast.parse((ROOT / "engine/language" / file).read_text(encoding="utf-8"))
    body = next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == method)
    dicts = [n for n in ast.walk(body) if isinstance(n, ast.Dict)]
    return {k.value for d in dicts for k in d.keys if isinstance(k, ast.Constant)}


def test_every_condition_and_sum_is_told():
    conditions = PAGE.partition("\n## Conditions")[2].partition("\n## Terms")[0]
    readers = keys_read("parser.py", "_readers")
    assert len(readers) > 8
    assert [k for k in readers if f"{{{k}: " not in conditions] == []
    amounts = PAGE.partition("\n## Amounts")[2].partition("\n## Amendments")[0]
    readers = keys_read("sum_parser.py", "_readers")
    assert len(readers) > 8
    assert [k for k in readers if f"`{{{k}: " not in amounts] == []


def test_every_key_of_a_rule_and_every_kind_of_deadline_is_told():
    keys = [f.alias or name for name, f in source.Rule.model_fields.items()]
    assert [k for k in keys if k != "id" and f"`{k}`" not in PAGE and f"`{k}:" not in PAGE] == []
    kinds = get_args(source.Deadline.model_fields["kind"].annotation)
    deadlines = PAGE.partition("\n## Deadlines")[2].partition("\n## Amounts")[0]
    assert [k for k in kinds if f"`{k}`" not in deadlines] == []


def test_the_figures_are_those_of_the_engine():
    flat = " ".join(PAGE.split())
    assert f"at most {MAX_ITEMS} items" in flat
    assert f"between {FIRST_DAY} and {LAST_DAY}" in flat
    assert f"more than {MAX_FAMILY} laws" in flat
    assert [r for r in (*REASONS, *RELATIONS) if f"`{r}`" not in flat] == []
