# SPDX-License-Identifier: EUPL-1.2
"""A change of each key of the sums in a rule, which an answer must show: ``(where, change, before)``."""

from tests.engine.service.fields import NEW, Edits, one
from tests.engine.service.mutations import GROUP, NEAREST, UP, line, rule

LINES: dict[str, tuple[str, Edits, Edits]] = {
    "id": one("answer", rule("money", lines=[{"id": "k", "plus": [1]}]), line(plus=[1])),
    "text": one("answer", line(plus=[1], text=NEW), line(plus=[1])),
    "parameter": one("answer", line(parameter="base"), line(plus=[1])),
    "table": one("answer", line(table="more", key="n"), line(table="rows", key="n")),
    "key": one("answer", line(table="rows", key={"count": GROUP}), line(table="rows", key="n")),
    "plus": one("answer", line(plus=["m", 2]), line(plus=["m", 1])),
    "minus": one("answer", line(minus=["m", 2]), line(minus=["m", 1])),
    "min": one("answer", line(min=["m", 2]), line(min=["m", 1])),
    "max": one("answer", line(max=["m", 700]), line(max=["m", 600])),
    "times": one("answer", line(times=["n", 2]), line(times=["n", 1])),
    "choose": one(
        "answer",
        line(choose=[{"when": "c", "take": 1}, {"else": 2}]),
        line(choose=[{"when": "b", "take": 1}, {"else": 2}]),
    ),
    "choose.take": one(
        "answer",
        line(choose=[{"when": "a", "take": 3}, {"else": 2}]),
        line(choose=[{"when": "a", "take": 1}, {"else": 2}]),
    ),
    "choose.else": one(
        "answer",
        line(choose=[{"when": "b", "take": 1}, {"else": 3}]),
        line(choose=[{"when": "b", "take": 1}, {"else": 2}]),
    ),
    "sum": one("answer", line(sum={**GROUP, "take": "n"}), line(sum={**GROUP, "take": "m"})),
    "sum.in": one(
        "answer", line(sum={"in": "guardians", "take": "m"}), line(sum={"in": "persons", "take": "m"})
    ),
    "sum.where": one(
        "answer", line(sum={**GROUP, "where": "b", "take": "m"}), line(sum={**GROUP, "take": "m"})
    ),
    "sum.via": one(
        "answer",
        line(sum={"in": "persons", "via": "partner", "take": "m"}),
        line(sum={"in": "persons", "take": "m"}),
    ),
    "count": one(
        "answer", line(times=[{"count": {**GROUP, "where": "b"}}, 2]), line(times=[{"count": GROUP}, 2])
    ),
    "count.floor": one(
        "answer", line(times=[{"count": GROUP, "floor": 4}, 2]), line(times=[{"count": GROUP}, 2])
    ),
    "divide": one("answer", line(divide=["m", 4], round=UP), line(divide=["m", 2], round=UP)),
    "divide.round.unit": one(
        "answer", line(divide=["m", 7], round={**UP, "unit": "ore"}), line(divide=["m", 7], round=UP)
    ),
    "divide.round.mode": one(
        "answer", line(divide=["m", 7], round={**UP, "mode": "down"}), line(divide=["m", 7], round=UP)
    ),
    "share": one("answer", line(share="0.5", of="m", round=UP), line(share="0.25", of="m", round=UP)),
    "share.of": one("answer", line(share="0.5", of=7, round=UP), line(share="0.5", of="m", round=UP)),
    "share.round": one(
        "answer", line(share="0.0011", of="m", round=UP), line(share="0.0011", of="m", round=NEAREST)
    ),
    "amount": one("answer", line(amount="other"), line(plus=[1])),
    "line": one(
        "answer", rule("money", lines=[{"id": "l", "plus": [1]}, {"id": "k", "line": "l"}]), line(plus=[1])
    ),
    "decided_within": one(
        "answer", line(decided_within={"at_least": 1, "at_most": 9, "by": "x"}), line(plus=[1])
    ),
    "decided_within.at_least": one(
        "answer",
        line(decided_within={"at_least": 2, "by": "x"}),
        line(decided_within={"at_least": 1, "by": "x"}),
    ),
    "decided_within.at_most": one(
        "answer",
        line(decided_within={"at_most": 2, "by": "x"}),
        line(decided_within={"at_most": 1, "by": "x"}),
    ),
    "decided_within.by": one("answer", line(decided_within={"by": "y"}), line(decided_within={"by": "x"})),
}
