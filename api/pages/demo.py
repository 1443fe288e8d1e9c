# SPDX-License-Identifier: EUPL-1.2
"""Made-up cases that a newcomer can open: the fields of the form as if somebody had filled it in."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from api.pages.form import Form, form_of
from engine.language.law import Law

FILE: Final = Path(__file__).parents[1] / "texts" / "examples.yaml"


@dataclass(frozen=True, slots=True)
class Demo:
    """A made-up case."""

    id: str
    title: dict[str, str]
    text: dict[str, str]
    fields: tuple[tuple[str, str], ...]


@cache
def demos() -> dict[str, Demo]:
    """The made-up cases, in the order they are shown."""
    found: list[dict[str, Any]] = yaml.load(FILE.read_text("utf-8"), yaml.CSafeLoader)
    return {
        d["id"]: Demo(d["id"], d["title"], d["text"], tuple((str(k), str(v)) for k, v in _pairs(d["fields"])))
        for d in found
    }


def _pairs(fields: dict[str, Any]) -> list[tuple[str, str]]:
    return [
        (name, one)
        for name, value in fields.items()
        for one in (value if isinstance(value, list) else [value])
    ]


def filled(law: Law, id_: str) -> Form | None:
    """The form of a made-up case."""
    demo = demos().get(id_)
    return form_of(law, demo.fields) if demo else None
