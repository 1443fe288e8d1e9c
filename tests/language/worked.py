# SPDX-License-Identifier: EUPL-1.2
"""The small law of ``worked_cases.yaml``, and what it says of a case written there."""

from functools import cache
from pathlib import Path
from typing import Any

from engine.calculation.amounts import Reckoner
from engine.calculation.deadlines import due_day
from engine.language.law import Law
from engine.language.loader import law_of
from engine.language.yaml_reader import read
from engine.logic.compiled import CompiledLaw, compile_law
from engine.service import Engine
from tests.language import building


@cache
def written() -> dict[str, Any]:
    """The file as data."""
    return dict(read((Path(__file__).parent / "worked_cases.yaml").read_bytes(), "worked_cases.yaml").data)


@cache
def files() -> dict[str, Any]:
    """The small law as rule files."""
    y = written()
    rules = [{"scope": "person", **r} for r in y["rules"]]
    return building.files(
        rules, y["facts"], axioms=y["axioms"], parameters=y["parameters"], reforms=y["reforms"],
        declared=y["declared"], acts=[{"prefix": "praxis", "short": "praxis", "name": building.TEXT,
                                       "layer": "case_law", "state": "read"}],
    )  # fmt: skip


@cache
def compiled() -> CompiledLaw:
    """The small law, compiled."""
    return compile_law(law())


@cache
def law() -> Law:
    """The small law."""
    return law_of(files())


def answer(body: dict[str, Any], **how: Any) -> dict[str, Any]:
    """The whole answer to a request, by the reference evaluator alone."""
    with Engine(files(), workers=0) as engine:
        return engine.evaluate(body, **how)


def request(name: str) -> dict[str, Any]:
    """The request of a case."""
    return {k: v for k, v in written()["cases"][name].items() if k != "want"}


def said(name: str) -> dict[str, Any]:
    """What the law says of a case, in the words of its ``want``."""
    asked = building.Asked(compiled(), request(name))
    assert not asked.broken
    return {want: _one(asked, want) for want in written()["cases"][name]["want"]}


def promised(name: str) -> None:
    """The law says of a case what its ``want`` promises."""
    assert said(name) == written()["cases"][name]["want"]


def _one(asked: building.Asked, want: str) -> Any:
    what, _, id_ = want.partition("@")
    kind, _, name = what.rpartition(" ")
    item_id = {"": "focus", "null": None}.get(id_, id_)
    if kind == "due":
        found = due_day(name, asked.item(name, item_id), asked.evaluation)
        return None if found is None else [None if d is None else d.isoformat() for d in found[:2]]
    if kind == "amount":
        _, total, _ = Reckoner(asked.evaluation).given(name, asked.item(name, item_id))
        return [None if x is None else x // 100 if x % 100 == 0 else x / 100 for x in total]
    return asked(name, item_id)
