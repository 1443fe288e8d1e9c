# SPDX-License-Identifier: EUPL-1.2
"""A small law with a proposal beside it."""

from typing import Any

from engine.corpus.corpus import Corpus, selection_of
from tests.engine.asking import ask
from tests.language import building

Data = dict[str, Any]
VOCABULARY = {
    "person": {
        **dict.fromkeys("abc", "bool"),
        "q": "date",
        "d": {"type": "date", "none": True},
        "n": {"type": "int", "range": [0, 9]},
    }
}
RULES = [{"id": "t.p1.x", "gives": "o", "when": "a"}, {"id": "t.p2.x", "gives": "p", "when": "c"}]
CHOICE = {"S": {"type": "choice", "values": ["p", "q"]}}


def proposal(*operations: Data, in_force: Any = "2025-07-01", slots: Data | None = None, **more: Any) -> Data:
    """An amendment with these operations."""
    head = {"id": "sou", "in_force": in_force}
    wanted = {"I": {"type": "date"}} if isinstance(in_force, dict) else {}
    return {
        "amendment": head,
        "slots": {**wanted, **(slots or {})},
        "operations": [{"id": f"O{n}", **o} for n, o in enumerate(operations)],
        "read": building.READ,
        **more,
    }


def add(**rule: Any) -> Data:
    """An operation that adds a giver of ``o``; ``when_slot`` and ``except_in`` belong to the operation."""
    keys = {k: rule.pop(k) for k in ("when_slot", "except_in") if k in rule}
    return {"op": "add", "rule": {"id": "t.x1", "scope": "person", "gives": "o", "when": "b", **rule}, **keys}


def replace(rule: str = "t.p1.x", **change: Any) -> Data:
    """An operation that replaces a rule."""
    keys = {k: change.pop(k) for k in ("when_slot",) if k in change}
    return {"op": "replace", "rule": rule, "with": change or {"when": "b"}, **keys}


def repeal(rule: str = "t.p1.x", **keys: Any) -> Data:
    """An operation that repeals a rule."""
    return {"op": "repeal", "rule": rule, **keys}


def under(amendment: Data, facts: Data, slots: Data | None = None, rules: Any = None, **parts: Any) -> Data:
    """The whole answer under a proposal."""
    asked = [{"id": "sou", "slots": slots or {}}]
    files = {"amendments": {"sou": amendment}, **parts.pop("files", {})}
    return ask(rules or RULES, VOCABULARY, facts, files=files, amendments=asked, **parts)


def hash_of(amendment: Data, slots: Data | None = None) -> str:
    """The hash of the law under a proposal."""
    files = building.files(RULES, VOCABULARY)
    corpus = Corpus({**files, "amendments/sou/amendment.yaml": amendment})
    return corpus.hashes(selection_of({"amendments": [{"id": "sou", "slots": slots or {}}]}, corpus))[0]
