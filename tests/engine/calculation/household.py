# SPDX-License-Identifier: EUPL-1.2
"""A small household: a person with an income, others inside or outside, and what an amount says of them."""

from tests.engine.asking import ask, row

VOCABULARY = {
    "person": {
        **dict.fromkeys(("a", "b", "inside"), "bool"),
        "q": "date",
        "n": {"type": "int", "range": [0, 9]},
        "m": {"type": "money", "range": [0, 900], "none": True},
        "e": {"type": "enum", "values": ["x", "y", "z"]},
    },
    "income": {"i": {"type": "money", "range": [0, 900]}},
}
ROWS = [
    {"key": 0, "value": "5"},
    {"key": 1, "value": "2.50"},
    {"key": {"from": 2, "to": 3}, "value": "7"},
    {"key": {"from": 4}, "value": "8", "each": "2"},
]
TABLES = [
    {"id": "rows", "versions": [{"from": "2025-01-01", "to": "2025-12-31", "rows": ROWS}]},
    {"id": "words", "versions": [{"rows": [{"key": w, "value": str(n + 1)} for n, w in enumerate("xyz")]}]},
    {
        "id": "base",
        "versions": [
            {"from": "2025-01-01", "to": "2025-06-30", "value": "10"},
            {"from": "2025-07-01", "to": "2025-12-31", "value": "20"},
        ],
    },
]
OTHER = {"id": "t.p2.x", "amount": "other", "when": "b", "lines": [{"id": "l", "plus": [30]}]}
KNOWN = {"a": True, "b": True, "inside": False}
GROUP = {"in": "persons", "where": "inside"}
MINE = {"in": "incomes", "via": "of"}


def people(*inside, complete=True):
    """Others in the household; the focus person is always there."""
    items = [{"id": f"p{n}", "facts": {} if x is None else {"inside": x}} for n, x in enumerate(inside)]
    return {"complete": complete, "items": items}


def incomes(*sums, complete=True):
    items = [
        {"id": f"i{n}", "of": "focus", "facts": {} if x is None else {"i": x}} for n, x in enumerate(sums)
    ]
    return {"complete": complete, "items": items}


def money(lines, facts=None, *, persons=None, of=None, when="a", **rule):
    """What is said of an amount whose lines (or single sum) these are."""
    listed = lines if isinstance(lines, list) else [{"id": "l", **lines}]
    rules = [{"id": "t.p1.x", "amount": "money", "when": when, "lines": listed, **rule}, OTHER]
    lists = {"persons": persons or people(), "incomes": of or incomes()}
    files = {"parameters": TABLES}
    answer = ask(rules, VOCABULARY, {**KNOWN, **(facts or {})}, lists=lists, files=files)
    return row(answer, "money", part="amounts"), answer


def said(found):
    """(exact sum) or (at least, at most)."""
    return found["amount_sek"] if found["amount_sek"] is not None else (found["at_least"], found["at_most"])


UP = {"unit": "krona", "mode": "up", "cite": "x"}
