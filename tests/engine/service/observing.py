# SPDX-License-Identifier: EUPL-1.2
"""Everything that can be seen of a law from outside: answers, texts, lint, hashes."""

import copy
from typing import Any

from api.v1.catalogue import fact_shown, rule_shown
from engine.case.problems import CaseError
from engine.corpus.corpus import Selection
from engine.language.lint import lint, listing
from engine.service import Engine
from scenarios.phrases import forms
from tests.engine.asking import request

Data = dict[str, Any]
Edit = tuple[str, str, Data]
"""(``rule``, ``outcome``, ``fact`` or ``head``; id; the keys to write, or to leave out where ``None``)."""
_SEEN: dict[str, Data] = {}
_PLACES = {"outcome": "outcomes/all.yaml", "fact": "vocabulary/facts/all.yaml"}


def edited(files: Data, edits: list[Edit]) -> Data:
    """Rule files with some keys of some entries changed."""
    made = copy.deepcopy(files)
    for kind, id_, keys in edits:
        law = made["law/t/all.yaml"]
        if kind == "head":
            law["wording"] = {**law["wording"], **keys}
            continue
        entries = law["rules"] if kind == "rule" else made[_PLACES[kind]]
        entry = next(e for e in entries if e["id"] == id_)
        entry.update(keys)
        for key in [k for k, v in entry.items() if v is None]:
            del entry[key]
    return made


def seen(files: Data, cases: list[Data]) -> Data:
    """What can be seen of a law; the strongest first."""
    with Engine(files, workers=0) as engine:
        law = engine.law
        return {
            "answer": [_answer(engine, case) for case in cases],
            "text": (
                [{k: v for k, v in rule_shown(law, r).items() if k != "source"} for r in law.rules.values()],
                [(fact_shown(f), forms(f)) for f in law.names.facts.values()],
            ),
            "lint": ([(p.code, p.message) for p in lint(law)], listing(law)),
            "hash": engine.corpus.hashes(Selection()),
        }


def difference(files: Data, before: list[Edit], after: list[Edit], cases: list[Data]) -> str | None:
    """Where a change of a law is seen first; ``None`` if nowhere."""
    old = _SEEN.get(repr(before)) or _SEEN.setdefault(repr(before), seen(edited(files, before), cases))
    new = seen(edited(files, [*before, *after]), cases)
    return next((kind for kind in old if old[kind] != new[kind]), None)


def _answer(engine: Engine, case: Data) -> Any:
    try:
        answer = engine.evaluate(request(**case))
    except CaseError as error:
        return [(p.pointer, p.code) for p in error.problems]
    nodes = [[n[k] for k in ("kind", "truth", "cite", "rule", "text")] for n in answer["trace"]["nodes"]]
    kept = {k: v for k, v in answer.items() if k not in ("law", "receipt", "trace")}
    return _without_node_ids(kept), sorted(nodes, key=repr)


def _without_node_ids(data: Any) -> Any:
    """An answer without the numbers of its nodes, which any rule added moves."""
    if isinstance(data, dict):
        return {k: _without_node_ids(v) for k, v in data.items() if k != "trace"}
    return [_without_node_ids(v) for v in data] if isinstance(data, list) else data
