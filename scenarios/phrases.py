# SPDX-License-Identifier: EUPL-1.2
"""Facts as clauses after "att", and back: "personens ålder i hela år är 17"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from engine.language.source import Fact
from scenarios import values
from scenarios.problems import MisfitError
from scenarios.vocabulary import Vocabulary

FALSE = "det inte stämmer att "
JUDGES = " bedömer att "
_QUESTION = re.compile(r"(vem|vad|vilken|vilket|vilka|vart|var|hur|när|om)\b")


@dataclass(frozen=True, slots=True)
class Statement:
    """What a clause says of a fact."""

    fact: Fact
    kind: Literal["value", "assessment", "unassessed"]
    value: Any = None
    assessor: str | None = None


@dataclass(frozen=True, slots=True)
class Forms:
    """The clauses of a fact."""

    true: str
    """For a value: with ``{value}``. For a judgement: what the assessor assesses."""
    false: str | None
    unknown: str
    none: str | None


def lead(fact: Fact) -> str:
    """The noun phrase that a value is the value of."""
    label = fact.label.sv
    return f"svaret på {label}" if _QUESTION.match(label) else label


def forms(fact: Fact) -> Forms:
    """The clauses of a fact: made from its label, save those it writes itself."""
    label, own = fact.label.sv, fact.phrases
    if fact.assessors:
        return Forms(
            own.true or label, own.false or FALSE + label, own.unknown or f"ingen har bedömt om {label}", None
        )
    if fact.type == "bool":
        return Forms(
            own.true or label, own.false or FALSE + label, own.unknown or f"det är okänt om {label}", None
        )
    noun = lead(fact)
    unknown = f"{noun} är {'okänt' if noun.split()[0].endswith('t') else 'okänd'}"
    none = f"{noun} ännu inte har kommit" if fact.type in ("date", "month") else f"{noun} saknas"
    true = own.true if own.true and "{value}" in own.true else f"{noun} är {{value}}"
    return Forms(true, None, own.unknown or unknown, (own.none or none) if fact.none else None)


@dataclass(slots=True)
class Phrases:
    """Every clause of a vocabulary, ready to be read."""

    vocabulary: Vocabulary
    _fixed: dict[str, list[Statement]] = field(default_factory=lambda: defaultdict(list))
    _judged: dict[str, list[tuple[Fact, bool]]] = field(default_factory=lambda: defaultdict(list))
    _leads: dict[str, list[Fact]] = field(default_factory=lambda: defaultdict(list))
    _own: list[tuple[re.Pattern[str], Fact]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for fact in self.vocabulary.facts.values():
            self._put(fact, forms(fact))

    def _put(self, fact: Fact, said: Forms) -> None:
        if fact.assessors:
            self._judged[said.true].append((fact, True))
            self._judged[said.false or ""].append((fact, False))
            self._fixed[said.unknown].append(Statement(fact, "unassessed"))
            return
        self._fixed[said.unknown].append(Statement(fact, "value", None))
        if fact.type == "bool":
            self._fixed[said.true].append(Statement(fact, "value", True))
            self._fixed[said.false or ""].append(Statement(fact, "value", False))
            return
        if said.none:
            self._fixed[said.none].append(Statement(fact, "value", "none"))
        before, _, after = said.true.partition("{value}")
        if not after and before.endswith(" är "):
            for noun in {before.removesuffix(" är "), f"svaret på {fact.label.sv}"}:
                self._leads[noun].append(fact)
        else:
            self._own.append((re.compile(f"{re.escape(before)}(.+){re.escape(after)}"), fact))

    def read(self, clause: str) -> list[Statement]:
        """What a clause says; several are an ambiguity.

        Raises :class:`MisfitError` when it says nothing, with a reason where just its value is wrong.
        """
        found = list(self._fixed.get(clause, ()))
        reasons: list[str] = []
        for fact, text in self._valued(clause):
            try:
                said = Statement(fact, "value", values.value(fact, text))
            except MisfitError as misfit:
                reasons.append(misfit.reason or "")
            else:
                found += [said] if said not in found else []
        found += self._assessed(clause, reasons)
        if not found:
            raise MisfitError(reasons[0] if reasons else None)
        return found

    def _valued(self, clause: str) -> Iterator[tuple[Fact, str]]:
        for gap in re.finditer(" är ", clause):
            for fact in self._leads.get(clause[: gap.start()], ()):
                yield fact, clause[gap.end() :]
        for pattern, fact in self._own:
            if match := pattern.fullmatch(clause):
                yield fact, match[1]

    def _assessed(self, clause: str, reasons: list[str]) -> list[Statement]:
        found: list[Statement] = []
        for gap in re.finditer(JUDGES, clause):
            judged = self._judged.get(clause[gap.end() :])
            if not judged:
                continue
            actor = clause[: gap.start()]
            try:
                id_ = self.vocabulary.actor(actor)
            except MisfitError as misfit:
                reasons.append(misfit.reason or "")
            else:
                found += [Statement(fact, "assessment", value, id_) for fact, value in judged]
        if not found and clause in self._judged:
            who = [self.vocabulary.actors[a].label.sv for a in self._judged[clause][0][0].assessors]
            reasons.append(f"det är en bedömning; skriv vem som gör den: {who[0]} bedömer att {clause}")
        return found

    def every(self, fact: Fact) -> list[str]:
        """Each clause of a fact, with ``{value}`` where a value goes: what suggestions are made from."""
        said = forms(fact)
        rest = [text for text in (said.unknown, said.none) if text]
        if fact.assessors:
            actors = [
                self.vocabulary.actors[a].label.sv for a in fact.assessors if a in self.vocabulary.actors
            ]
            return [f"{actor}{JUDGES}{said_}" for actor in actors for said_ in (said.true, said.false)] + rest
        return [said.true, *([said.false] if said.false else []), *rest]
