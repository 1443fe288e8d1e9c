# SPDX-License-Identifier: EUPL-1.2
"""A law of 25 rules made in memory: the task that ours and zen-engine do alike.

It is as large as the task that OpenFisca's country template does, with 22 lines of trace for one adult.
Needs no package, so that the peers' process reads the same rules.
"""

from collections.abc import Iterator
from typing import Any

Data = dict[str, Any]

FACTS = {
    "age": "int", "resident": "bool", "works_here": "bool", "low_income": "bool", "has_savings": "bool",
    "lost_home": "bool", "has_child": "bool", "child_lives_elsewhere": "bool", "tenant": "bool",
    "owns_home": "bool", "reported_crime": "bool", "threatened": "bool", "saw_violence": "bool",
    "ill": "bool", "student": "bool", "lives_with_guardian": "bool",
}  # fmt: skip

STATUSES: list[tuple[str, Any]] = [
    ("is-minor", {"lt": ["age", 18]}),
    ("is-adult", {"ge": ["age", 18]}),
    ("is-senior", {"ge": ["age", 67]}),
    ("of-working-age", {"all": ["is-adult", {"not": "is-senior"}]}),
    ("belongs-here", {"any": ["resident", "works_here"]}),
    ("in-need", {"all": ["low_income", {"not": "has_savings"}]}),
    ("in-need", "lost_home"),
    ("is-insured", {"all": ["belongs-here", "of-working-age"]}),
    ("supports-child", {"all": ["has_child", {"not": "child_lives_elsewhere"}]}),
    ("is-housed", {"any": ["tenant", "owns_home"]}),
    ("exposed-to-crime", {"any": ["reported_crime", "threatened"]}),
    ("exposed-to-crime", {"all": ["is-minor", "saw_violence"]}),
]
"""Status and condition, a rule each: twelve rules."""

OUTCOMES: list[tuple[str, Any]] = [
    ("basic-support", {"all": ["belongs-here", "in-need", "is-adult"]}),
    ("pension", {"all": ["belongs-here", "is-senior"]}),
    ("sick-pay", {"all": ["is-insured", "ill"]}),
    ("child-allowance", {"all": ["belongs-here", "supports-child"]}),
    ("housing-allowance", {"all": ["is-housed", "in-need"]}),
    ("student-aid", {"all": ["of-working-age", "student"]}),
    ("crime-victim-support", "exposed-to-crime"),
    ("shelter", {"all": ["exposed-to-crime", {"not": "is-housed"}]}),
    ("tax-return", {"all": ["is-adult", "works_here"]}),
    ("housing-tax", {"all": ["is-adult", "owns_home"]}),
    ("guardian", {"all": ["is-minor", {"not": "lives_with_guardian"}]}),
    ("school", "is-minor"),
    ("help-to-find-work", {"all": ["is-insured", {"not": "works_here"}]}),
]
"""Outcome and condition, a rule each: thirteen rules."""

CASE: Data = {
    "age": 34, "resident": True, "works_here": True, "low_income": True, "has_savings": False,
    "lost_home": True, "has_child": False, "child_lives_elsewhere": False, "tenant": False,
    "owns_home": False, "reported_crime": False, "threatened": False, "saw_violence": False, "ill": False,
    "student": False, "lives_with_guardian": False,
}  # fmt: skip
"""One adult of whom everything is known; the answer rests on 22 lines."""

_TEXT = {"sv": "text", "en": "text"}


def body(facts: Data) -> Data:
    """A request body for a case."""
    return {"as_of": "2025-09-01", "facts": facts}


def files() -> Data:
    """The rule files, as :func:`engine.language.loader.law_of` takes them."""
    return {
        "acts.yaml": [{"prefix": "t", "short": "T", "name": _TEXT, "layer": "statute", "state": "made up"}],
        "vocabulary/scopes.yaml": {"person": {"list": "persons", "label": _TEXT, "links": {}}},
        "vocabulary/facts/all.yaml": list(_facts()),
        "vocabulary/actors.yaml": [{"id": a, "label": _TEXT} for a in ("committee", "client")],
        "outcomes/all.yaml": list(_declared()),
        "law/t/all.yaml": {
            "read": {"level": "V1", "on": "2025-01-01"},
            "wording": {},
            "rules": list(_rules()),
        },
    }


def _facts() -> Iterator[Data]:
    for name, kind in FACTS.items():
        bounds = {"range": [0, 120]} if kind == "int" else {}
        yield {
            "id": name, "scope": "person", "type": kind, **bounds,
            "label": _TEXT, "question": _TEXT, "why": _TEXT,
        }  # fmt: skip


def _declared() -> Iterator[Data]:
    for name in dict.fromkeys(name for name, _ in STATUSES):
        yield {"id": name, "kind": "status", "text": _TEXT}
    for name, _ in OUTCOMES:
        yield {
            "id": name, "kind": "right", "layer": "statute", "bearer": "committee", "counterparty": "client",
            "stance": "for", "closure": "exhaustive", "text": _TEXT,
        }  # fmt: skip


def _rules() -> Iterator[Data]:
    given = [("status", name, when) for name, when in STATUSES]
    given += [("gives", name, when) for name, when in OUTCOMES]
    for n, (key, name, when) in enumerate(given, 1):
        yield {"id": f"t.k1.p{n}.{name}", "scope": "person", "when": when, key: name, "paraphrase": _TEXT}
