# SPDX-License-Identifier: EUPL-1.2
"""A small law asked as people ask it: the whole answer of the service, by the reference evaluator alone."""

from typing import Any

from engine.service import INCLUDABLE, Engine
from tests.language import building

Data = dict[str, Any]
DAY = "2025-09-01"
ALONE = {"persons": {"complete": True, "items": []}}
"""The focus person, and nobody else."""


def engine(rules: list[Data], vocabulary: Data | None = None, **files: Any) -> Engine:
    """A service that holds a small law; ``amendments`` are laid beside it."""
    amendments = files.pop("amendments", {})
    made = building.files(rules, vocabulary, **files)
    return Engine({**made, **{f"amendments/{n}/amendment.yaml": a for n, a in amendments.items()}}, workers=0)


def request(facts: Data | None = None, **parts: Any) -> Data:
    """A request: everything included and explained in full unless it says otherwise."""
    return {"as_of": DAY, "facts": facts or {}, "explain": "full", "include": list(INCLUDABLE), **parts}


def ask(
    rules: list[Data], vocabulary: Data, facts: Data | None = None, *, files: Data | None = None, **parts: Any
) -> Data:
    """The whole answer of a small law to one request."""
    lenient = parts.pop("lenient", False)
    with engine(rules, vocabulary, **(files or {})) as found:
        return found.evaluate(request(facts, **parts), lenient=lenient)


def row(answer: Data, id_: str, subject: str | None = "focus", part: str = "outcomes") -> Data:
    """What an answer says of one outcome (or amount, warning, status) for one subject."""
    return next(r for r in answer[part] if r["id"] == id_ and r["subject"]["id"] == subject)


def truths(answer: Data) -> dict[str, str]:
    """The truth of every outcome of the focus person."""
    return {r["id"]: r["truth"] for r in answer["outcomes"] if r["subject"]["id"] == "focus"}


def questions(answer: Data) -> list[str]:
    """What is asked, in order: facts, lists and links by name."""
    return [q["fact"] or q["list"] or q["link"] for q in answer["questions"]]


def judgements(answer: Data) -> list[str]:
    """The judgements that are asked for, in order."""
    return [q["fact"] for q in answer["assessments_needed"]]
