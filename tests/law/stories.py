# SPDX-License-Identifier: EUPL-1.2
"""People who answer what the service asks, in the order it asks, until every urgent duty is settled.

A story is a case in ``scenarios/cases`` and, beside it in ``berattelser``, its true answers: for each subject
what is so, and for each list what else belongs to it. What stands there and is never asked costs nobody
anything. A question is put once for a household: who answers, answers for each of those it concerns.
"""

import copy
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.service import Engine

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "scenarios" / "cases"
STORIES = CASES / "berattelser"
MOST_QUESTIONS = 12
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
    """Questions, each put once for everybody whom it concerns."""
    answers: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    """Questions put to somebody who cannot answer them."""
    open: list[str] = field(default_factory=list)
    """Urgent duties that were still open when there was nothing more to ask."""


def stories() -> list[Story]:
    """Every story, by name."""
    found = []
    for answers in sorted(STORIES.glob("*.svar.json")):
        name = answers.name.removesuffix(".svar.json")
        own = STORIES / f"{name}.json"
        found.append(Story(name, read(own if own.exists() else CASES / own.name), read(answers)))
    return found


def read(file: Path) -> Data:
    """A file as plain data."""
    data: Data = json.loads(file.read_text(encoding="utf-8"))
    return data


def ask(engine: Engine, body: Data) -> Data:
    """What is true and what is open in a case, without its trace."""
    return engine.evaluate({**body, "explain": "none", "include": ["true", "unknown"]})


def open_urgently(engine: Engine, answer: Data) -> list[Data]:
    """Urgent duties still open for somebody named; not those already done or open only in an exception."""
    law = engine.law
    return [
        row
        for row in answer["outcomes"]
        if law.outcomes[row["id"]].urgent
        and row["truth"] == "unknown"
        and row["fulfilled"] is not True
        and row["subject"]["id"] is not None
        and row["open_in"] != ["exceptions"]
    ]


def talk(engine: Engine, story: Story, most: int = 60) -> Talk:
    """Answer the first question that settles an urgent duty, again and again."""
    body, told = copy.deepcopy(story.case), Talk()
    while len(told.asked) < most:
        answer = ask(engine, body)
        told.wrong += wrongly_asked(engine, body, answer)
        left = open_urgently(engine, answer)
        rows = in_order(engine, answer, {row["id"] for row in left})
        if not rows:
            told.open = sorted(f"{row['id']} of {row['subject']['id']}" for row in left)
            break
        told.asked.append(named(rows[0]))
        for row in rows:
            if named(row) == named(rows[0]):
                told.answers.append(f"{row['subject']['id'] or '-'}.{named(row)}")
                _answer(engine, body, story.answers, row)
    return told


def in_order(engine: Engine, answer: Data, wanted: set[str]) -> list[Data]:
    """The questions that settle some of these duties: facts and judgements before lists, the urgent first.

    The answer has two lists, each in its order. The vocabulary says which facts open a duty and come first.
    """
    facts = engine.law.names.facts
    rows = [*answer["questions"], *answer["assessments_needed"]]
    rows = [r for r in rows if r["urgent"] and wanted & set(r["settles"])]
    return sorted(rows, key=lambda r: (not r["fact"], not (r["fact"] and facts[r["fact"]].urgent)))


def named(question: Data) -> str:
    """The fact, list or link that a question is about."""
    return str(question.get("fact") or question.get("list") or question.get("link"))


# ---- whom a question was put to


def wrongly_asked(engine: Engine, body: Data, answer: Data) -> list[str]:
    """Questions about those who are only referred to, and judgements asked of others than their assessors."""
    facts = engine.law.names.facts
    silent = {i["id"] for i in items(body, "persons") if i.get("answered_for") is False}
    found = [
        f"{named(q)} is about somebody only referred to"
        for q in (*answer["questions"], *answer["assessments_needed"])
        if q["subject"]["scope"] == "person" and q["subject"]["id"] in silent
    ]
    for q in answer["questions"]:
        if q["fact"] is not None and facts[q["fact"]].assessors:
            found.append(f"{named(q)} is a judgement and is asked of the {q['ask']}")
    for q in answer["assessments_needed"]:
        if q["assessor"] not in facts[q["fact"]].assessors:
            found.append(f"{named(q)} is asked of {q['assessor']}")
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
