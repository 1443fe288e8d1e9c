# SPDX-License-Identifier: EUPL-1.2
"""What the random laws and cases speak of: few values each, so that completions can be counted."""

DAYS = ("2025-06-29", "2025-06-30", "2025-07-01", "2025-07-02")
LINKS = {
    "person": {"guardians": ["person"], "partner": "person"},
    "report": {"about": "person", "by": "person"},
    "review": {"on": "report"},
    "income": {"of": "person"},
    "event": {"victims": ["person"], "place": "person"},
    "household": {"single": True},
}
_SPAN = {"type": "date", "range": {"from": DAYS[0], "to": DAYS[3]}}
FACTS = {
    "person": {
        "a": "bool",
        "b": "bool",
        "j": {"type": "bool", "assessors": ["board", "migration_court"]},
        "n": {"type": "int", "range": [0, 2]},
        "d": {**_SPAN, "none": True},
        "q": _SPAN,
        "e": {"type": "enum", "values": ["x", "y", "z"], "none": True},
        "m0": {"type": "money", "range": [0, 3], "none": True},
        "mo": {"type": "month", "none": True, "range": {"from": "2025-06-01", "to": "2025-07-01"}},
        "person_birth_date": {"type": "date", "range": {"from": "2007-06-29", "to": "2007-07-02"}},
    },
    "report": {"r": "bool", "rd": {**_SPAN, "none": True}},
    "review": {"w": "bool"},
    "income": {"m": {"type": "money", "range": [0, 3]}},
    "event": {"v": "bool", "b0": {**_SPAN, "none": True}, "e0": {**_SPAN, "none": True}},
    "household": {"h": "bool"},
}
PARAMETERS = [
    {
        "id": "line",
        "unit": "count",
        "versions": [{"to": DAYS[1], "value": "1"}, {"from": DAYS[2], "value": "2"}],
    },
    {"id": "gap", "unit": "count", "versions": [{"from": DAYS[2], "value": "1"}]},
]
FAMILIES = (
    "base", "lists", "paths", "split", "clear", "exceptions", "through", "cells", "span", "transition",
    "horizon", "first_of", "axioms", "dates", "ages", "parameters", "due", "hidden", "linked",
)  # fmt: skip
