# SPDX-License-Identifier: EUPL-1.2
"""A person answers what the service asks, in the order it asks, until every urgent duty is settled.

A story is a case in ``scenarios/cases`` with its truthful answers in ``scenarios/cases/answers``: for each
subject what is so, and for each list whether more belongs to it. What stands there and is never asked for
costs nobody anything.
"""

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.service import INCLUDABLE, Engine

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "scenarios" / "cases"
ANSWERS = CASES / "answers"
MOST_ANSWERS = 12
Data = dict[str, Any]


@dataclass(slots=True)
class Story:
    """What is known at first, and what is true."""

    name: str
    case: Data
    answers: Data


@dataclass(slots=True)
class Talk:
    """The answers of one story, in order, and what was wrong with the questions."""

    asked: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    """Urgent duties that were still open when there was nothing more to ask."""


def stories() -> list[Story]:
    """Every story, by name."""
    return [
        Story(f.stem, _read(CASES / f.name), _read(f)) for f in sorted(ANSWERS.glob("*.json"))
    ]


def _read(file: Path) -> Data:
    data: Data = json.loads(file.read_text(encoding="utf-8"))
    return data


def ask(engine: Engine, body: Data) -> Data:
    """The whole answer to a case, settled or not, without its trace."""
    return engine.evaluate({**body, "explain": "none", "include": list(INCLUDABLE)})


def open_urgently(engine: Engine, answer: Data) -> list[Data]:
    """Urgent duties that are still open for somebody named, not only in a possible exception."""
    law = engine.law
    return [
        row
        for row in answer["outcomes"]
        if law.outcomes[row["id"]].urgent
        and row["truth"] == "unknown"
        and row["status"] != "no_rule_applies"
        and row["fulfilled"] is not True
        and row["subject"]["id"] is not None
        and not _only_in_exceptions(row)
    ]


def _only_in_exceptions(row: Data) -> bool:
    return row["open_in"] == ["exceptions"]


def talk(engine: Engine, story: Story, most: int = 60) -> Talk:
    """Answer the first question that settles an urgent duty, again and again."""
    body, told = copy.deepcopy(story.case), Talk()
    while len(told.asked) < most:
        answer = ask(engine, body)
        told.wrong += wrongly_asked(engine, body, answer)
        left = open_urgently(engine, answer)
        if not left:
            break
        question = _first(engine, answer, {row["id"] for row in left})
        if question is None:
            told.open = [f"{row['id']} of {row['subject']['id']}" for row in left]
            break
        told.asked.append(_named(question))
        _answer(engine, body, story.answers, question)
    return told


def _first(engine: Engine, answer: Data, wanted: set[str]) -> Data | None:
    rows = [*answer["questions"], *answer["assessments_needed"]]
    facts = engine.law.names.facts
    rows.sort(key=lambda r: (r["fact"] is None, r["fact"] is None or not facts[r["fact"]].urgent))
    return next((r for r in rows if r["urgent"] and wanted & set(r["settles"])), None)


def _named(question: Data) -> str:
    name = question.get("fact") or question.get("list") or question.get("link")
    return f"{question['subject']['id']}.{name}" if question["subject"]["id"] else str(name)


# ---- whom a question was put to


def wrongly_asked(engine: Engine, body: Data, answer: Data) -> list[str]:
    """Questions about those who are only referred to, and judgements asked of others than their assessors."""
    facts = engine.law.names.facts
    silent = {i["id"] for i in items(body, "persons") if i.get("answered_for") is False}
    found = [
        f"{_named(q)} is about somebody only referred to"
        for q in (*answer["questions"], *answer["assessments_needed"])
        if q["subject"]["scope"] == "person" and q["subject"]["id"] in silent
    ]
    for q in answer["questions"]:
        if q["fact"] is not None and facts[q["fact"]].assessors:
            found.append(f"{_named(q)} is a judgement and is asked of the {q['ask']}")
    for q in answer["assessments_needed"]:
        if q["assessor"] not in facts[q["fact"]].assessors:
            found.append(f"{_named(q)} is asked of {q['assessor']}")
    return found


# ---- an answer


def items(body: Data, list_: str) -> list[Data]:
    """The items of a list of a case, complete or not."""
    found: Any = body.get("lists", {}).get(list_, [])
    listed: list[Data] = found["items"] if isinstance(found, dict) else found
    return listed


def _answer(engine: Engine, body: Data, answers: Data, question: Data) -> None:
    """Write the true answer into the case."""
    subject = question["subject"]
    if question.get("list"):
        listed = items(body, question["list"])
        more = answers.get("lists", {}).get(question["list"], [])
        body.setdefault("lists", {})[question["list"]] = {"complete": True, "items": [*listed, *more]}
        return
    known: Data = answers.get(subject["id"]) or {}
    item = _item(engine, body, subject)
    if question.get("link"):
        item[question["link"]] = known[question["link"]]
        return
    name = question["fact"]
    assert name in known, f"the answers do not say {subject['id']}.{name}: {question['text']['sv']}"
    if known[name] == "not known":
        item.setdefault("not_known", {})[name] = "asked"
    elif engine.law.names.facts[name].assessors:
        view = {"value": known[name], "by": "påhittad", "assessor": question["assessor"], "on": body["as_of"]}
        item.setdefault("assessments", {})[name] = view
    else:
        item.setdefault("facts", {})[name] = known[name]


def _item(engine: Engine, body: Data, subject: Data) -> Data:
    """The part of a case that holds the facts of a subject."""
    if subject["id"] == "focus":
        return body
    scope = engine.law.names.scopes[subject["scope"]]
    found = next((i for i in items(body, scope.list) if i["id"] == subject["id"]), None)
    if found is not None:
        return found
    assert scope.single or subject["id"] == "top", subject
    return body


def subjects(body: Data) -> Iterator[str]:
    """The ids of everybody and everything named in a case."""
    yield "focus"
    for list_ in body.get("lists", {}):
        yield from (i["id"] for i in items(body, list_))
