# SPDX-License-Identifier: EUPL-1.2
"""The small law as a decision of zen-engine (JDM): 25 rules in 20 nodes, 22 lines of trace with the two ends.

Two rules for one status are two rows of a decision table, as a user of zen would write them.
"""

import json
from itertools import pairwise
from typing import Any

from benchmarks.small_law import OUTCOMES, STATUSES

Data = dict[str, Any]
_OPERATORS = {"lt": "<", "ge": ">="}


def name(rule: str) -> str:
    """A name as zen's expressions take it."""
    return rule.replace("-", "_")


def expression(when: Any) -> str:
    """A condition as an expression of zen."""
    if isinstance(when, str):
        return name(when)
    ((operator, parts),) = when.items()
    if operator == "not":
        return f"not {expression(parts)}"
    if operator in _OPERATORS:
        return f"{name(parts[0])} {_OPERATORS[operator]} {parts[1]}"
    word = " and " if operator == "all" else " or "
    return "(" + word.join(expression(part) for part in parts) + ")"


def _table(id_: str, inputs: list[str], outputs: list[str], rows: list[list[str]]) -> Data:
    columns = [f"i{n}" for n in range(len(inputs))] + [f"o{n}" for n in range(len(outputs))]
    return {"id": id_, "name": id_, "type": "decisionTableNode", "content": {
        "hitPolicy": "first", "passThrough": True,
        "inputs": [{"id": f"i{n}", "name": field, "field": field} for n, field in enumerate(inputs)],
        "outputs": [{"id": f"o{n}", "name": field, "field": field} for n, field in enumerate(outputs)],
        "rules": [
            {"_id": f"{id_}-{n}", **dict(zip(columns, row, strict=True))} for n, row in enumerate(rows)
        ],
    }}  # fmt: skip


def _expressions(id_: str, *rules: tuple[str, Any]) -> Data:
    written = [
        {"id": f"{id_}-{name(given)}", "key": name(given), "value": expression(when)} for given, when in rules
    ]
    return {
        "id": id_, "name": id_, "type": "expressionNode",
        "content": {"expressions": written, "passThrough": True},
    }  # fmt: skip


def _nodes() -> list[Data]:
    age = [
        ["< 18", "true", "false", "false"],
        ["< 67", "false", "true", "false"],
        ["", "false", "true", "true"],
    ]
    need = [["true", "false", "", "true"], ["", "", "true", "true"], ["", "", "", "false"]]
    crime = [
        ["true", "", "", "", "true"],
        ["", "true", "", "", "true"],
        ["", "", "true", "true", "true"],
        ["", "", "", "", "false"],
    ]
    status = dict(STATUSES)
    one = {key: _expressions(key, (key, status[key])) for key in (
        "of-working-age", "belongs-here", "is-insured", "supports-child", "is-housed",
    )}  # fmt: skip
    minors = [rule for rule in OUTCOMES if rule[0] in ("guardian", "school")]
    return [
        _table("age", ["age"], ["is_minor", "is_adult", "is_senior"], age),
        one["of-working-age"],
        one["belongs-here"],
        _table("in-need", ["low_income", "has_savings", "lost_home"], ["in_need"], need),
        one["is-insured"],
        one["supports-child"],
        one["is-housed"],
        _table("exposed-to-crime", ["reported_crime", "threatened", "is_minor", "saw_violence"],
               ["exposed_to_crime"], crime),
        *(_expressions(rule[0], rule) for rule in OUTCOMES if rule not in minors),
        _expressions("minors", *minors),
    ]  # fmt: skip


def _one_node() -> list[Data]:
    """The same rules as expressions of a single node: the least trace that zen gives, and its fastest."""
    rules: dict[str, Any] = {}
    for given, when in (*STATUSES, *OUTCOMES):
        rules[given] = {"any": [rules[given], when]} if given in rules else when
    referring = {given: _within(when, set(rules)) for given, when in rules.items()}
    written = [
        {"id": name(given), "key": name(given), "value": expression(when)}
        for given, when in referring.items()
    ]
    return [{"id": "all", "name": "all", "type": "expressionNode",
             "content": {"expressions": written, "passThrough": True}}]  # fmt: skip


def _within(when: Any, given: set[str]) -> Any:
    """A condition whose statuses are read from the node itself (``$``)."""
    if isinstance(when, str):
        return f"$.{name(when)}" if when in given else when
    ((operator, parts),) = when.items()
    if operator in _OPERATORS:
        return when
    if operator == "not":
        return {"not": _within(parts, given)}
    return {operator: [_within(part, given) for part in parts]}


def decision(nodes: list[Data]) -> str:
    """The nodes, one after another between the two ends, as a JDM document."""
    place = {"position": {"x": 0, "y": 0}}
    ends = [{"id": end, "name": end, "type": f"{end}Node"} for end in ("input", "output")]
    chain = [ends[0], *nodes, ends[1]]
    edges = [
        {"id": f"e{n}", "type": "edge", "sourceId": a["id"], "targetId": b["id"]}
        for n, (a, b) in enumerate(pairwise(chain))
    ]
    return json.dumps({"nodes": [{**node, **place} for node in chain], "edges": edges})


def decisions() -> dict[str, str]:
    """The decision as it is compared, and the same in one node."""
    return {"chain": decision(_nodes()), "one": decision(_one_node())}
