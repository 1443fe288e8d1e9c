# SPDX-License-Identifier: EUPL-1.2
"""A law is named by its content: one hash of what it decides, one of what it says to people."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from engine.language.law import Law

TEXTS = frozenset({"label", "question", "help", "why", "text", "paraphrase", "note", "name", "phrases"})
"""The keys that hold texts for people; changing one leaves the core hash as it is."""


def core_hash(law: Law) -> str:
    """SHA-256 of everything that can change an answer: rules, facts, outcomes, parameters, acts, axioms."""
    return hash_of({name: _without_texts(data) for name, data in parts(law).items()})


def texts_hash(law: Law) -> str:
    """SHA-256 of the texts alone."""
    return hash_of({name: _only_texts(data) for name, data in parts(law).items()})


def parts(law: Law) -> dict[str, Mapping[str, object]]:
    """Every part of a law as written, by kind and id."""
    return {**law.raw, **{f"rule:{r.id}": r.raw for r in law.rules.values()}}


def hash_of(data: Any) -> str:
    """SHA-256 of plain data with its keys sorted."""
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _without_texts(data: Any) -> Any:
    if isinstance(data, Mapping):
        return {
            k: _values(v) if k == "values" else _without_texts(v) for k, v in data.items() if k not in TEXTS
        }
    return [_without_texts(v) for v in data] if isinstance(data, list) else data


def _values(values: Any) -> Any:
    """The words of an enum without their labels."""
    return sorted(values) if isinstance(values, Mapping) else values


def _only_texts(data: Any) -> Any:
    if isinstance(data, Mapping):
        found = {k: v if k in TEXTS or k == "values" else _only_texts(v) for k, v in data.items()}
        return {k: v for k, v in found.items() if v not in (None, {}, [])}
    if isinstance(data, list):
        return [v for x in data if (v := _only_texts(x)) not in (None, {}, [])]
    return None
