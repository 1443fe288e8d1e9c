# SPDX-License-Identifier: EUPL-1.2
"""Case files as somebody may have kept them, by the version of the vocabulary that they were written with.

``python -m tests.law.storing`` writes those of the version that is being made. A version that is released is
never written anew: its files are what others have on their disks.
"""

import json
from pathlib import Path
from random import Random
from typing import Any

from engine import __version__
from engine.language.law import Law
from engine.language.loader import load
from engine.language.source import Fact
from tests.law.persons import ITEMS, told
from tests.law.stories import ROOT, Data, stories

STORED = Path(__file__).with_name("stored")
DAY = "2025-10-01"


def released(version: str) -> bool:
    """Whether the changelog says that a version is out."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    return f"## [{version}] - " in text and f"## [{version}] - not yet released" not in text


def files(law: Law) -> dict[str, Data]:
    """The case files of a version: every story with its answers, and a case with every word."""
    return {s.name: told(law, s.case, s.answers) for s in stories()} | {"every-fact": every_fact(law)}


def every_fact(law: Law) -> Data:
    """One case with every fact of every scope, every value of a choice, every link and every relation."""
    body: Data = {"as_of": DAY, "facts": {}, "assessments": {}, "lists": {}}
    for scope, declared in law.names.scopes.items():
        place: Data = body
        if scope in ITEMS and scope != "person":
            place = {"id": ITEMS[scope]}
            for link, target in declared.links.items():
                one = ITEMS[target if isinstance(target, str) else target[0]]
                place[link] = one if isinstance(target, str) else [one]
            body["lists"][declared.list] = [place]
        for fact in law.names.facts.values():
            if fact.scope == scope:
                part = "assessments" if fact.assessors else "facts"
                place.setdefault(part, {})[fact.id] = _value(fact)
    relations = ("child", "guardian", "partner", "close", "other")
    body["lists"]["persons"] = [{"id": f"x{n}", "relation": r} for n, r in enumerate(relations)]
    return body


def _value(fact: Fact) -> Any:
    if fact.assessors:
        return [{"value": True, "by": "påhittad", "assessor": who, "on": DAY} for who in fact.assessors]
    if fact.type == "enum":
        return {"one_of": sorted(fact.values or {})}
    day = Random(fact.id).choice(("2025-08-01", "2025-09-01"))
    born = {"person_birth_date": "2001-01-01", "person_age": 24}
    of_type = {"bool": True, "date": day, "month": day[:7], "int": 2, "money": "1000.00"}
    return born.get(fact.id, of_type[fact.type])


def write() -> None:
    """Write the files of the version that is being made."""
    if released(__version__):
        raise SystemExit(f"{__version__} is released; its case files stay as they are")
    folder = STORED / __version__
    folder.mkdir(parents=True, exist_ok=True)
    for name, body in files(load(ROOT / "rules")).items():
        text = json.dumps(body, ensure_ascii=False, indent=1) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
