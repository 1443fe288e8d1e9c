# SPDX-License-Identifier: EUPL-1.2
"""Values as they are written in Swedish, to and from what a case description takes."""

import datetime as dt
import re
from typing import Any

from engine.language.names import value_of
from engine.language.source import Fact
from scenarios.problems import MisfitError, listed

KRONOR = r"\d{1,3}(?:[ \u00a0]?\d{3})*(?:,\d{2})? kr"
DAY = r"\d{4}-\d{2}-\d{2}"
UNKNOWN = ("okänd", "okänt")
_TAKES = {
    "bool": "ja eller nej",
    "int": "ett heltal",
    "money": "en summa som 4 200,00 kr",
    "date": "en dag som 2025-09-01",
    "month": "en månad som 2025-09",
}
_HALF = {"minst": "from", "tidigast": "from", "högst": "to", "senast": "to"}


def day(text: str) -> str:
    """A day of the calendar, as written."""
    try:
        if re.fullmatch(DAY, text):
            return dt.date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise MisfitError(f"{text!r} är ingen dag; skriv en dag som 2025-09-01")


def ore(text: str) -> int:
    """A sum in kronor, as whole öre.

    >>> ore("4 200,50 kr")
    420050
    """
    if not re.fullmatch(KRONOR, text):
        raise MisfitError(f"{text!r} är ingen summa; skriv en summa som 4 200,00 kr")
    whole, _, part = re.sub(r"[ \u00a0kr]", "", text).partition(",")
    return int(whole) * 100 + int(part or 0)


def kronor(amount: int) -> str:
    """Whole öre as a sum in kronor.

    >>> kronor(420050)
    '4 200,50 kr'
    """
    return f"{amount // 100:,}".replace(",", " ") + f",{amount % 100:02d} kr"


def single(fact: Fact, text: str) -> Any:
    """One value of a fact, as a case description takes it."""
    written: Any = text
    if fact.type == "money":
        amount = ore(text)
        return f"{amount // 100}.{amount % 100:02d}"
    if fact.type == "bool":
        written = {"ja": True, "nej": False}.get(text)
    elif fact.type == "int":
        written = int(text) if re.fullmatch(r"-?\d{1,9}", text) else None
    elif fact.type == "enum":
        labels = {label.sv: id_ for id_, label in (fact.values or {}).items()}
        written = labels.get(text, text)
    try:
        value_of(fact, written)
    except ValueError:
        takes = (
            listed(v.sv for v in (fact.values or {}).values()) if fact.type == "enum" else _TAKES[fact.type]
        )
        raise MisfitError(f"{fact.label.sv!r} kan inte vara {text!r}; skriv {takes}") from None
    if written == "none":
        raise MisfitError(f"{fact.label.sv!r} kan inte vara {text!r}")
    return written


def value(fact: Fact, text: str) -> Any:
    """A value or a doubt about it; ``None`` is unknown."""
    if text in UNKNOWN:
        return None
    if (
        doubt := re.fullmatch(r"(?:någon (?:dag|månad) )?mellan (.+) och (.+)", text)
    ) and fact.type != "enum":
        return {"from": single(fact, doubt[1]), "to": single(fact, doubt[2])}
    word, _, rest = text.partition(" ")
    if word in _HALF and fact.type not in ("enum", "bool"):
        return {_HALF[word]: single(fact, rest)}
    if word == "antingen":
        return {"one_of": one_of(fact, rest)}
    return single(fact, text)


def one_of(fact: Fact, text: str) -> list[Any]:
    """The alternatives of "antingen a, b eller c", also where a label holds a comma or "eller"."""
    if fact.type != "enum":
        return [single(fact, part) for part in re.split(r", | eller ", text)]
    known = {name: id_ for id_, label in (fact.values or {}).items() for name in (label.sv, id_)}
    for name in sorted(known, key=len, reverse=True):
        if text == name:
            return [known[name]]
        for joint in (", ", " eller "):
            if text.startswith(name + joint):
                return [known[name], *one_of(fact, text[len(name + joint) :])]
    raise MisfitError(f"{text!r} är inte {listed(v.sv for v in (fact.values or {}).values())}")


def example(fact: Fact) -> str:
    """A value that a fact may take, for the catalogue."""
    if fact.type == "enum":
        return next(iter(fact.values.values())).sv if fact.values else ""
    return {"int": "17", "money": "4 200,00 kr", "date": "2025-09-01", "month": "2025-09"}.get(
        fact.type, "ja"
    )
