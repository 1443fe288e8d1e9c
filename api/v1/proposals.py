# SPDX-License-Identifier: EUPL-1.2
"""Proposals that a case may be asked under, as a schema: each by its id, with what its text leaves open."""

from collections.abc import Mapping
from typing import Any, Final

from engine.language.files import Entry
from engine.language.source import Amendment, AmendmentSlot

Schema = dict[str, Any]
_DAY: Final = {"type": "string", "format": "date"}
_PERIOD: Final = {"type": "string", "pattern": r"^-?P\d{1,4}[DWMY]$", "examples": ["P14D"]}


def proposals(held: Mapping[str, Entry[Amendment]]) -> Schema:
    """The schema of ``amendments``."""
    one_of = [_proposal(entry.model) for entry in held.values()]
    return {
        "type": "array",
        "description": "Proposals to lay over the law, in order. Left out: the law as it is.",
        "maxItems": len(one_of),
        **({"items": {"oneOf": one_of}} if one_of else {}),
    }


def _proposal(amendment: Amendment) -> Schema:
    head, slots = amendment.amendment, amendment.slots
    name = "" if head.name is None else head.name.en or head.name.sv
    return {
        "type": "object",
        "description": name or f"The proposal {head.id}.",
        "required": ["id"],
        "additionalProperties": False,
        "properties": {
            "id": {"const": head.id, "description": "The proposal."},
            "slots": {
                "type": "object",
                "description": "What its text leaves open, filled in. What is left out stays open.",
                "additionalProperties": False,
                "properties": {name: _slot(slot) for name, slot in slots.items()},
            },
        },
    }


def _slot(slot: AmendmentSlot) -> Schema:
    said = [] if slot.text is None else [slot.text.en or slot.text.sv]
    said += [f"Only where {n} is {' or '.join(v)}." for n, v in slot.needs.items()]
    said += [f"{word} {end}." for word, end in (("From", slot.min), ("To", slot.max)) if end is not None]
    return {**_value(slot), "description": " ".join(said) or "What the text leaves open."}


def _value(slot: AmendmentSlot) -> Schema:
    values = slot.values or []
    if slot.type == "choice":
        return {"enum": values}
    if slot.type == "set":
        return {"type": "array", "items": {"enum": values}}
    if slot.type == "number":
        ends = {"minimum": slot.min, "maximum": slot.max}
        return {"type": "integer", **{k: v for k, v in ends.items() if isinstance(v, int)}}
    return dict(_DAY if slot.type == "date" else _PERIOD)
