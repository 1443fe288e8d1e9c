# SPDX-License-Identifier: EUPL-1.2
"""A jurist who looks for a provision finds its rules, or the reason why there are none."""

import datetime as dt
import re
from pathlib import Path

import pytest

from engine.language.citation import covers
from engine.language.law import Law, Rule
from engine.language.loader import load

ROOT = Path(__file__).resolve().parents[2]
WANTED = Path(__file__).with_name("provisions.txt")
WHOLE = (
    "brskl", "fl", "kl", "l1988-609", "l1999-997", "l2008-344", "l2013-407", "lbu170", "lma", "lpbsb", "lvu",
    "osl", "sof2001", "sof2025", "sol2001", "sol2025", "solpuf", "solpul",
)  # fmt: skip
"""The acts of which every section is to be found."""


@pytest.fixture(scope="module")
def law() -> Law:
    return load(ROOT / "rules")


@pytest.fixture(scope="module")
def explained() -> list[str]:
    """The provisions that docs/legal says are not modelled, and why."""
    table = (ROOT / "docs" / "legal" / "ej-modellerat.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in table.splitlines() if line.startswith("| `")]
    assert all(len(row[-2].strip()) > 10 for row in rows), "each row says why"
    return [id_ for row in rows for id_ in re.findall(r"`([a-z0-9_.-]+)`", row[1])]


def speaks_of(rule: Rule, day: str) -> bool:
    """Whether some wording of a rule, read or not, speaks of a day."""
    when = dt.date.fromisoformat(day)
    return not rule.introduced or any((w.first or when) <= when <= (w.last or when) for w in rule.wordings)


def listed(provision: str, explained: list[str]) -> bool:
    return any(covers(given, provision) for given in explained)


def test_every_provision_is_a_rule_or_has_its_reason(law: Law, explained: list[str]) -> None:
    """A client under a forgotten provision would meet silence."""
    rows = [line.split() for line in WANTED.read_text(encoding="utf-8").splitlines()[1:]]
    missing = [
        " ".join(row)
        for row in rows
        if not listed(".".join(row), explained)
        and not any(covers(row[0], i) and all(speaks_of(r, d) for d in row[1:]) for i, r in law.rules.items())
        and not listed(row[0], explained)
    ]
    assert not missing, "write a rule, or a row in docs/legal/ej-modellerat.md"


def test_every_section_is_a_rule_or_has_its_reason(law: Law, explained: list[str]) -> None:
    """The same for sections that nobody thought to put on the list."""
    cites = {cite for rule in law.rules.values() for cite in rule.cite}
    missing = [
        section
        for prefix in WHOLE
        for chapter, sections in law.acts[prefix].sections.items()
        for name in sections
        if not listed(section := _id(prefix, chapter, name), explained)
        and not any(covers(section, i) for i in (*law.rules, *explained))
        and not any(cite.startswith(_cite(law, prefix, chapter, name)) for cite in cites)
    ]
    assert not missing, "write a rule, or a row in docs/legal/ej-modellerat.md"


def test_the_list_names_each_provision_once_and_of_known_acts(law: Law, explained: list[str]) -> None:
    """A slip in a name would excuse a provision that does not exist."""
    assert len(explained) == len(set(explained))
    prefixes = {id_.split(".")[0] for id_ in explained} - set(law.acts)
    assert all(any(covers(p, line) for line in WANTED.read_text().split()) for p in prefixes)


def _id(prefix: str, chapter: str, section: str) -> str:
    number = section.replace(" ", "")
    return f"{prefix}.k{chapter.replace(' ', '')}.p{number}" if chapter else f"{prefix}.p{number}"


def _cite(law: Law, prefix: str, chapter: str, section: str) -> str:
    act = law.acts[prefix]
    return f"{act.short} ({act.sfs}) {chapter + ' kap. ' if chapter else ''}{section} §"
