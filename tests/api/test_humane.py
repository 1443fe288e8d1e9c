# SPDX-License-Identifier: EUPL-1.2
"""How many answers it takes until every duty that protects a child or meets an emergency is settled.

Each made-up case is a person who is asked the question that ranks first, answers it, and is asked again. What
is known is told; all else is answered no, has not happened, or is complete. What the vocabulary marks as
urgent comes first, facts and judgements alike; whether a list is complete comes last.
"""

from typing import Any

import pytest

from api.pages.demo import filled
from api.pages.reading import read

KNOWN: dict[str, dict[str, Any]] = {
    "barn-17": {
        "concern_activity": "school",
        "concern_arose_in_own_activity": True,
        "activity_concerns_children_and_young": True,
        "need_arises_during_stay": True,
    },
    "kvinna-med-barn": {"is_present_in_municipality": True, "need_arises_during_stay": True},
    "betanketid": {"need_arises_during_stay": True},
}
MOST = 12


def open_duties(answer, law):
    return [o for o in answer["outcomes"] if o["truth"] == "unknown" and law.outcomes[o["id"]].urgent]


def reply(fact, persona, as_of):
    """What a persona says to a question about a fact."""
    if fact.id in KNOWN[persona]:
        return KNOWN[persona][fact.id]
    if fact.none:
        return "none"
    of_type = {"bool": False, "date": as_of, "month": as_of[:7], "int": 0, "money": "0.00"}
    return of_type[fact.type] if fact.type in of_type else list(fact.values)[-1]


def answer(body, question, law, persona):
    """Write the answer to a question into the case."""
    if question.get("list"):
        known = body["lists"].get(question["list"], {"items": []})
        body["lists"][question["list"]] = {**known, "complete": True}
        return
    items = [i for told in body["lists"].values() for i in told["items"]]
    id_ = question["subject"]["id"]
    place = body if id_ == "focus" else next(i for i in items if i["id"] == id_)
    fact = law.names.facts[question["fact"]]
    said = reply(fact, persona, body["as_of"])
    part, value = ("facts", said)
    if fact.assessors:
        part, value = "assessments", {"value": said, "assessor": fact.assessors[0]}
    place.setdefault(part, {})[fact.id] = value


def rank(question, law):
    """The two lists of an answer as one."""
    fact = question["fact"]
    return not question["urgent"], not fact, not (fact and law.names.facts[fact].urgent)


def asked(engine, persona):
    """The questions that are asked until every urgent duty is settled, in order."""
    body, found = read(filled(engine.law, persona), engine.law).body, []
    body |= {"include": ["true", "unknown"], "explain": "none"}
    while len(found) < 60:
        told = engine.evaluate(body)
        if not open_duties(told, engine.law):
            return found
        first = min([*told["questions"], *told["assessments_needed"]], key=lambda q: rank(q, engine.law))
        answer(body, first, engine.law, persona)
        found.append(first)
    raise AssertionError(f"{persona}: urgent duties are still open")


@pytest.mark.parametrize("persona", KNOWN)
def test_a_few_answers_settle_what_protects(engine, persona):
    found = asked(engine, persona)
    names = [(q.get("fact") or q.get("list"), q["subject"]["id"]) for q in found]
    assert len(set(names)) == len(names)
    assert all(q["urgent"] for q in found), names
    assert len(found) <= MOST, names
