# SPDX-License-Identifier: EUPL-1.2
"""JSON Schema of each kind of rule file, for editors."""

from typing import Any

from pydantic import TypeAdapter

from engine.language import source

FILES: dict[str, Any] = {
    "acts": list[source.Act],
    "reforms": list[source.Reform],
    "scopes": dict[str, source.Scope],
    "facts": list[source.Fact],
    "actors": list[source.Actor],
    "steps": list[source.Step],
    "axioms": list[source.Axiom],
    "outcomes": list[source.Outcome],
    "parameters": list[source.ParameterFile],
    "law": source.LawFile,
    "amendment": source.Amendment,
}


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of each kind of rule file, by the name of the kind."""
    found: dict[str, dict[str, Any]] = {}
    for name, shape in FILES.items():
        schema = TypeAdapter(shape).json_schema(by_alias=True)
        found[name] = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": f"Lagspår: {name}",
            **schema,
        }
    return found
