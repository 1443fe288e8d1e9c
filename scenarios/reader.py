# SPDX-License-Identifier: EUPL-1.2
"""A scenario file as headings and steps, with everything that would otherwise vanish in silence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from scenarios.grammar import Kind, Table
from scenarios.problems import Problem
from scenarios.suggestions import nearest

FIRST_LINE = "# language: sv"
HEADINGS = ("Egenskap", "Bakgrund", "Regel", "Scenario", "Scenariomall", "Abstrakt Scenario", "Exempel")
STEP_WORDS = ("Givet", "När", "Så", "Och", "Men")
ENGLISH = {
    "feature": "Egenskap:", "background": "Bakgrund:", "rule": "Regel:", "scenario": "Scenario:",
    "scenario outline": "Scenariomall:", "example": "Scenario:", "examples": "Exempel:", "given": "Givet",
    "when": "När", "then": "Så", "and": "Och", "but": "Men",
}  # fmt: skip
_KINDS: dict[str, Kind] = {"Context": "given", "Action": "when", "Outcome": "then"}


@dataclass(frozen=True, slots=True)
class Line:
    """A step of a scenario, with the values of an example in it."""

    line: int
    kind: Kind | None
    """``None``: "Och" with nothing before it."""
    text: str
    table: Table | None = None
    docstring: bool = False


@dataclass(slots=True)
class Case:
    """A scenario, or one row of a scenario outline."""

    name: str
    line: int
    steps: list[Line]
    own: int
    """How many of the steps are its own, not the background's."""


@dataclass(slots=True)
class Feature:
    """A scenario file as read."""

    file: str
    cases: list[Case] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    broken: bool = False
    """Gherkin cannot read it."""


def read(path: Path, shown: str | None = None) -> Feature:
    """Read a scenario file; what is wrong with it is in ``problems`` of the result."""
    feature = Feature(shown or str(path))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        feature.broken = True
        feature.problems.append(Problem(feature.file, 1, "filen går inte att läsa; spara den som UTF-8"))
        return feature
    if text.split("\n", 1)[0].strip() != FIRST_LINE:
        feature.problems.append(Problem(feature.file, 1, f"första raden är {FIRST_LINE}"))
    try:
        document = Parser().parse(text, TokenMatcher("sv"))
    except (CompositeParserException, ParserError) as error:
        feature.broken = True
        _explain(feature, error, text.split("\n"))
        return feature
    tree: Any = document.get("feature")
    _Builder(feature, text.split("\n")).build(tree)
    return feature


def _explain(feature: Feature, error: Any, lines: list[str]) -> None:
    """Gherkin's errors in Swedish: each line it could not read, with the word that was probably meant."""
    for fault in getattr(error, "errors", [error]):
        number = fault.location["line"]
        text = lines[number - 1].strip() if number <= len(lines) else ""
        if "inconsistent cell count" in str(fault):
            message = "raden har inte lika många rutor som tabellens första rad"
        elif "unexpected end of file" in str(fault):
            message = "filen tar slut för tidigt"
        else:
            message = f"raden {text!r} kan inte stå här" + (stray(text) or "")
        feature.problems.append(Problem(feature.file, number, message))


def stray(text: str) -> str | None:
    """What a line was probably meant to begin with, if it begins with something like a keyword."""
    head, colon, _ = text.partition(":")
    word = head.strip() if colon and len(head) < 24 else text.split(" ")[0]
    known = [f"{h}:" for h in HEADINGS] if colon and len(head) < 24 else list(STEP_WORDS)
    if word in HEADINGS or word in STEP_WORDS:
        return None
    if word.lower() in ENGLISH:
        return f"; menade du {ENGLISH[word.lower()]!r}?"
    found = nearest(word.capitalize(), [k.rstrip(":") for k in known])
    return found.replace("'?", ":'?") if found and known[0].endswith(":") else found or None


class _Builder:
    """Headings and steps out of gherkin's tree."""

    def __init__(self, feature: Feature, lines: list[str]) -> None:
        self.feature = feature
        self.lines = lines
        self.names: dict[str, int] = {}

    def wrong(self, line: int, message: str) -> None:
        self.feature.problems.append(Problem(self.feature.file, line, message))

    def build(self, tree: dict[str, Any] | None) -> None:
        if tree is None:
            self.wrong(1, "filen är tom; den börjar med Egenskap: efter första raden")
            return
        self.described(tree)
        self.children(tree, [])

    def children(self, node: dict[str, Any], before: list[dict[str, Any]]) -> None:
        found, line = False, node["location"]["line"]
        for child in node["children"]:
            if "background" in child:
                self.described(child["background"])
                before = [*before, *child["background"]["steps"]]
            elif "rule" in child:
                found = True
                self.described(child["rule"])
                self.children(child["rule"], before)
            else:
                found = True
                self.scenario(child["scenario"], before)
        if not found:
            self.wrong(line, "här finns inget scenario")

    def described(self, node: dict[str, Any]) -> None:
        """Every line between a heading and its steps is a marked comment, or something that went missing."""
        line, swallowed = node["location"]["line"], False
        for text in (t.strip() for t in node["description"].split("\n")):
            if not text or text.startswith(">") or (swallowed and text.split(" ")[0] in STEP_WORDS):
                continue
            line = self.find(text, line)
            if text.startswith("Exempel") and ":" in text:
                hint, swallowed = (
                    "; ett scenario heter Scenario:, och Exempel: är tabellen under en Scenariomall:",
                    True,
                )
            else:
                hint = stray(text) or "; börja raden med > om den är en kommentar"
                swallowed = swallowed or ":'?" in hint
            self.wrong(line, f"raden {text!r} räknas inte som ett steg utan försvinner{hint}")

    def find(self, text: str, after: int) -> int:
        return next(
            (n for n in range(after + 1, len(self.lines) + 1) if self.lines[n - 1].strip() == text), after
        )

    def scenario(self, tree: dict[str, Any], before: list[dict[str, Any]]) -> None:
        self.described(tree)
        name, line = tree["name"], tree["location"]["line"]
        if not name:
            self.wrong(line, "scenariot saknar namn")
        elif name in self.names:
            self.wrong(
                line,
                f"scenariot {name!r} finns redan på rad {self.names[name]}; bara ett av dem skulle köras",
            )
        self.names.setdefault(name, line)
        for examples in tree["examples"]:
            self.described(examples)
        if not tree["examples"]:
            if tree["keyword"] != "Scenario":
                self.wrong(line, "en Scenariomall behöver en tabell Exempel:")
            self.case(tree, before, {}, line)
            return
        self.columns(tree)
        for examples in tree["examples"]:
            heads = [c["value"] for c in (examples.get("tableHeader") or {"cells": []})["cells"]]
            rows = examples.get("tableBody") or []
            if not rows:
                self.wrong(examples["location"]["line"], "tabellen Exempel: har inga rader")
            for row in rows:
                values = dict(zip(heads, (c["value"] for c in row["cells"]), strict=True))
                self.case(tree, before, values, row["location"]["line"])

    def columns(self, tree: dict[str, Any]) -> None:
        """Columns of examples that no step uses, and places in steps that no column fills."""
        used = {name for step in tree["steps"] for name in re.findall(r"<([^<>]+)>", _whole(step))}
        for examples in tree["examples"]:
            header = examples.get("tableHeader")
            heads = [c["value"] for c in header["cells"]] if header else []
            line = header["location"]["line"] if header else examples["location"]["line"]
            for head in heads:
                if head not in used:
                    self.wrong(line, f"kolumnen {head!r} används inte{nearest(head, used)}")
            for name in sorted(used - set(heads)):
                self.wrong(line, f"<{name}> finns inte i tabellen{nearest(name, heads)}")

    def case(
        self, tree: dict[str, Any], before: list[dict[str, Any]], values: dict[str, str], line: int
    ) -> None:
        steps: list[Line] = []
        for group in (before, tree["steps"]):
            steps += self.steps(group, values)
        self.feature.cases.append(Case(tree["name"], line, steps, len(tree["steps"])))

    def steps(self, steps: list[dict[str, Any]], values: dict[str, str]) -> Iterator[Line]:
        kind: Kind | None = None
        for step in steps:
            kind = _KINDS.get(step["keywordType"], kind)
            rows = (step.get("dataTable") or {"rows": []})["rows"]
            table = [[_with(c["value"], values) for c in row["cells"]] for row in rows] or None
            text = _with(step["text"], values)
            yield Line(
                step["location"]["line"],
                kind,
                text,
                table,
                "docString" in step and step["docString"] is not None,
            )


def _with(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"<{name}>", value)
    return text


def _whole(step: dict[str, Any]) -> str:
    rows = (step.get("dataTable") or {"rows": []})["rows"]
    return " ".join([step["text"], *(c["value"] for row in rows for c in row["cells"])])
