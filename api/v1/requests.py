# SPDX-License-Identifier: EUPL-1.2
"""What a case may hold, as a schema made from the loaded law: every fact by name, type and reason.

The schema describes; :mod:`engine.case.request` checks, so that the command line, the pages and this API can
never differ.
"""

from typing import Any, Final

from engine.language.law import Law
from engine.language.source import Fact

Schema = dict[str, Any]
_REF: Final = "#/components/schemas/"
_DAY: Final = {"type": "string", "format": "date", "examples": ["2025-09-01"]}
_MONTH: Final = {"type": "string", "pattern": r"^\d{4}-(0[1-9]|1[0-2])$", "examples": ["2025-09"]}
_SUM: Final = {"type": "string", "pattern": r"^-?\d{1,12}(\.\d{2})?$", "examples": ["4200.00"]}
_ID: Final = {"type": "string", "pattern": r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "examples": ["c1"]}
_MAX_ITEMS: Final = 60
ASSESSMENT: Final[Schema] = {
    "type": "object",
    "description": "A judgement that a human has made. The view of one who may not judge is unknown.",
    "required": ["value"],
    "additionalProperties": False,
    "properties": {
        "value": {"type": "boolean", "description": "What was judged."},
        "by": {"type": ["string", "null"], "maxLength": 4000, "description": "Who judged, in free text."},
        "assessor": {
            "type": "string",
            "description": "The actor that judged; see /actors. Left out: the social welfare committee.",
        },
        "reasons": {
            "type": ["string", "null"],
            "maxLength": 4000,
            "description": "The reasons, in free text.",
        },
        "on": {"anyOf": [_DAY, {"type": "null"}], "description": "The day it was judged."},
    },
}
SOURCE: Final[Schema] = {
    "type": "object",
    "description": "Where a fact comes from. An age is as of its day.",
    "additionalProperties": False,
    "properties": {
        "kind": {"description": "The kind of source, such as document."},
        "on": {"anyOf": [_DAY, {"type": "null"}], "description": "The day it speaks of."},
        "by": {"description": "From whom."},
        "note": {"description": "A note."},
    },
}
NOT_KNOWN: Final[Schema] = {
    "type": "string",
    "enum": ["not_asked", "asked", "declined"],
    "description": "Why it is not known. To the law all three are unknown; none is a no.",
}


def _with_doubt(single: Schema, *, ends: bool, none: bool) -> list[Schema]:
    options = [single, {"type": "null", "description": "Not known."}]
    if none:
        options.append({"const": "none", "description": "Has not happened."})
    many = {"type": "array", "items": single, "minItems": 1, "maxItems": 40}
    options.append(
        {
            "type": "object",
            "required": ["one_of"],
            "additionalProperties": False,
            "properties": {"one_of": many},
            "description": "One of several.",
        }
    )
    if ends:
        options.append(
            {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": False,
                "properties": {"from": single, "to": single},
                "description": "Doubt between two ends, never duration.",
            }
        )
    return options


def _value(fact: Fact) -> Schema:
    if fact.type == "bool":
        single: Schema = {"type": "boolean"}
    elif fact.type == "int":
        single = {"type": "integer"}
        if isinstance(fact.range, list):
            single |= {"minimum": fact.range[0], "maximum": fact.range[1]}
    elif fact.type == "enum":
        single = {"type": "string", "enum": list(fact.values or {})}
    else:
        single = {"date": _DAY, "month": _MONTH, "money": _SUM}[fact.type]
    options = _with_doubt(single, ends=fact.type not in ("bool", "enum"), none=fact.none)
    why = (fact.why.en or fact.why.sv).strip()
    question = (fact.question.en or fact.question.sv).strip()
    return {"anyOf": options, "description": f"{question} {why}"}


def _named(names: list[str], schema: Schema, what: str) -> Schema:
    return {
        "type": "object",
        "description": what,
        "additionalProperties": False,
        "properties": dict.fromkeys(names, schema),
    }


def _described(fact: Fact) -> Schema:
    """A fact as a component: its value, or for a judgement who judged what."""
    if not fact.assessors:
        return _value(fact)
    one = {"$ref": _REF + "Assessment"}
    who = ", ".join(fact.assessors)
    question = (fact.question.en or fact.question.sv).strip()
    return {
        "anyOf": [one, {"type": "array", "items": one}],
        "description": f"{question} May be judged by: {who}.",
    }


def _told(facts: list[Fact], *, judgements: bool) -> dict[str, Schema]:
    return {f.id: {"$ref": f"{_REF}fact.{f.id}"} for f in facts if bool(f.assessors) is judgements}


def _facts(facts: list[Fact], what: str) -> Schema:
    told = _told(facts, judgements=False)
    return {"type": "object", "description": what, "additionalProperties": False, "properties": told}


def _assessments(facts: list[Fact], what: str) -> Schema:
    told = _told(facts, judgements=True)
    return {"type": "object", "description": what, "additionalProperties": False, "properties": told}


def _link(target: str | list[str]) -> Schema:
    if isinstance(target, list):
        ids = {"type": "array", "items": _ID}
        complete = {"complete": {"type": "boolean"}, "items": ids}
        said = {"type": "object", "additionalProperties": False, "properties": complete}
        return {"anyOf": [ids, said], "description": f"The items of {target[0]} it is tied to."}
    one_of = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    doubt = {
        "type": "object",
        "required": ["one_of"],
        "additionalProperties": False,
        "properties": {"one_of": one_of},
    }
    return {"anyOf": [_ID, {"type": "null"}, doubt], "description": f'The {target} it is tied to, or "none".'}


def _item(law: Law, scope: str) -> Schema:
    name = scope.capitalize()
    facts = [f for f in law.names.facts.values() if f.scope == scope]
    links = {link: _link(target) for link, target in law.names.scopes[scope].links.items()}
    told = _told(facts, judgements=False)
    short = {k.removeprefix(f"{scope}_"): v for k, v in told.items()}
    own: Schema = {
        "id": {
            **_ID,
            "description": 'The name of the item within the case; "focus" is the person it is about.',
        },
        "facts": {"$ref": f"{_REF}{name}Facts"},
        "assessments": {"$ref": f"{_REF}{name}Assessments"},
        "sources": _named([f.id for f in facts], {"$ref": _REF + "Source"}, "Where the facts come from."),
        "not_known": _named([f.id for f in facts], {"$ref": _REF + "NotKnown"}, "Why facts are not known."),
        "answered_for": {"type": "boolean", "description": "false: only referred to, never answered for."},
    }
    if scope == "person":
        relations = ["child", "guardian", "partner", "close", "other", None]
        own["relation"] = {"enum": relations, "description": "To the person the case is about."}
    return {
        "type": "object",
        "description": f"One {scope}. A fact may also be written directly on the item.",
        "required": ["id"],
        "additionalProperties": False,
        "properties": {**short, **told, **links, **own},
    }


def _list(name: str) -> Schema:
    items: Schema = {"type": "array", "maxItems": _MAX_ITEMS, "items": {"$ref": f"{_REF}{name}"}}
    said: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "complete": {"type": "boolean", "description": "Whether these are all. Never assumed."},
            "items": items,
        },
    }
    return {"anyOf": [items, said], "description": "A plain array is an incomplete list."}


def schemas(law: Law, amendments: Schema) -> dict[str, Schema]:
    """The component schemas of a case, from the law and the proposals that it may be asked under."""
    found: dict[str, Schema] = {"Assessment": ASSESSMENT, "Source": SOURCE, "NotKnown": NOT_KNOWN}
    found |= {f"fact.{f.id}": _described(f) for f in law.names.facts.values()}
    for scope in law.names.scopes:
        name = scope.capitalize()
        facts = [f for f in law.names.facts.values() if f.scope == scope]
        found[f"{name}Facts"] = _facts(facts, f"Facts of a {scope}.")
        found[f"{name}Assessments"] = _assessments(facts, f"Judgements about a {scope}.")
        found[name] = _item(law, scope)
    every = list(law.names.facts.values())
    names = [f.id for f in every]
    lists = {d.list: _list(s.capitalize()) for s, d in law.names.scopes.items()}
    found["Case"] = {
        "type": "object",
        "description": "A case. Everything but as_of may be left out; what is left out is not known.",
        "required": ["as_of"],
        "additionalProperties": False,
        "properties": {
            "as_of": {**_DAY, "description": "The day the question is asked for, 2022-01-01 to 2031-12-31."},
            "facts": _facts(every, "Facts of the person it is about, and of scopes that list no items."),
            "assessments": _assessments(every, "Judgements that humans have made."),
            "lists": {
                "type": "object",
                "additionalProperties": False,
                "properties": lists,
                "description": "Other persons, reports, incidents, incomes and so on.",
            },
            "sources": _named(names, {"$ref": _REF + "Source"}, "Where the facts come from."),
            "not_known": _named(names, {"$ref": _REF + "NotKnown"}, "Why facts are not known."),
            "amendments": amendments,
            "law_sha256": {
                "type": ["string", "null"],
                "description": "Answer only under the law with this hash.",
            },
            "explain": {
                "enum": ["none", "short", "full"],
                "description": "How much of the reasoning to give.",
            },
            "include": {
                "type": "array",
                "items": {"enum": ["true", "unknown", "false", "no_rule_applies", "general"]},
                "description": "Which outcomes to give.",
            },
        },
    }
    found["Batch"] = {
        "type": "object",
        "description": "Up to a hundred cases, answered in order.",
        "required": ["cases"],
        "additionalProperties": False,
        "properties": {
            "cases": {
                "type": "array",
                "minItems": 1,
                "maxItems": 100,
                "items": {"$ref": _REF + "Case"},
                "description": "The cases.",
            }
        },
    }
    return found
