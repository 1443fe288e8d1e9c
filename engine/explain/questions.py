# SPDX-License-Identifier: EUPL-1.2
"""What to ask next, and whom: only questions that can still settle something, the most urgent first."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from engine.case.model import Case, Item
from engine.explain.open_things import Missing, OpenParts, OpenThings
from engine.explain.words import Words
from engine.language.law import Law
from engine.logic.evaluation import Evaluation


@dataclass(slots=True)
class Asked:
    """A question, and the outcomes it can settle or date."""

    settles: dict[str, None] = field(default_factory=dict)
    urgent: bool = False


class Questions:
    """Gathers the live questions of one evaluated case."""

    def __init__(self, evaluation: Evaluation, things: OpenThings, words: Words) -> None:
        self.words = words
        self.law: Law = evaluation.compiled.law
        self.case: Case = evaluation.grounding.case
        self.evaluation = evaluation
        self.things = things
        self._open: dict[str, int] = {}
        self._urgent = 0

    def add(self, found: OpenParts, outcome: str, *, urgent: bool) -> None:
        """Note what keeps an outcome open."""
        self._open[outcome] = self._open.get(outcome, 0) | found.mask
        if urgent:
            self._urgent |= found.mask

    def asked(self) -> dict[Missing, Asked]:
        """Each open thing that can be asked about; a day that chooses a wording is a fact like others."""
        result: dict[Missing, Asked] = {}
        urgent = set(self.things.read(self._urgent))
        wanted = self.things.of_kinds(("fact", "date", "assessment", "list", "link"))
        read: dict[int, list[Asked]] = {}
        for outcome, mask in self._open.items():
            asked_about = read.get(mask & wanted)
            if asked_about is None:
                asked_about = read[mask & wanted] = []
                for missing in self.things.read(mask & wanted):
                    about = missing._replace(kind="fact") if missing.kind == "date" else missing
                    asked = result.setdefault(about, Asked())
                    asked.urgent = asked.urgent or missing in urgent
                    asked_about.append(asked)
            for asked in asked_about:
                asked.settles[outcome] = None
        return result

    @cached_property
    def _asked(self) -> dict[Missing, Asked]:
        return self.asked()

    def questions(self) -> list[dict[str, Any]]:
        """Facts, lists and links to ask about, ranked; items nobody named are folded into their list."""
        rows: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
        for missing, asked in self._asked.items():
            row = self._question(missing)
            if row is not None:
                urgent = missing.kind == "fact" and self.law.names.facts[missing.name].urgent
                rows.append((_rank(asked, urgent, missing), _row(row, missing, asked)))
        return [row for _, row in sorted(rows, key=lambda r: r[0])]

    def _question(self, missing: Missing) -> dict[str, Any] | None:
        if missing.kind == "list":
            scope = self.law.names.scopes[missing.name]
            text = {
                "sv": f"Är det här alla ({scope.label.sv})?",
                "en": f"Is this the complete list ({scope.label.en or scope.label.sv})?",
            }
            return {
                "fact": None,
                "list": scope.list,
                "link": None,
                "ask": "caseworker",
                "text": text,
                "why": None,
            }
        item = None if missing.id is None else self.case.find(missing.scope, missing.id)
        if item is None or not item.answered_for or missing.kind == "assessment":
            return None
        if missing.kind == "link":
            text = {
                "sv": f"Vem eller vad gäller kopplingen {missing.name}?",
                "en": f"Who or what does the link {missing.name} lead to?",
            }
            return {
                "fact": None,
                "list": None,
                "link": missing.name,
                "ask": "caseworker",
                "text": text,
                "why": None,
            }
        if _answered(item, missing.name):
            return None
        return {"fact": missing.name, "list": None, "link": None, **self.words.question(missing.name)}

    def assessments(self) -> list[dict[str, Any]]:
        """Judgements that only an assessor can make, with what suggests asking."""
        rows: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
        for missing, asked in self._asked.items():
            if missing.kind != "assessment" or missing.id is None:
                continue
            item = self.case.find(missing.scope, missing.id)
            if item is None or not item.answered_for or _answered(item, missing.name):
                continue
            fact = self.law.names.facts[missing.name]
            suggested = self._suggested(missing.name, item)
            row = {"fact": missing.name, **self.words.question(missing.name), "suggested_by": suggested}
            rank = (not suggested, *_rank(asked, fact.urgent, missing))
            rows.append((rank, _row(row, missing, asked)))
        return [row for _, row in sorted(rows, key=lambda r: r[0])]

    def _suggested(self, judgement: str, item: Item) -> list[str]:
        rules = self.evaluation.compiled.suggestions.get(judgement, ())
        return [r.id for r, ref in rules if r.scope == item.scope and self.evaluation.is_true(ref, item)]


def _answered(item: Item, name: str) -> bool:
    """Somebody was asked and could not or would not say: not asked again."""
    return item.not_known.get(name) in ("asked", "declined")


def _rank(asked: Asked, urgent: bool, missing: Missing) -> tuple[Any, ...]:
    """Urgent facts about urgent outcomes first; lists after the facts of the same urgency."""
    urgency = (not (urgent and asked.urgent), not asked.urgent, missing.kind == "list", not urgent)
    return (*urgency, -len(asked.settles), missing.name, missing.scope, missing.id or "", missing.kind)


def _row(row: dict[str, Any], missing: Missing, asked: Asked) -> dict[str, Any]:
    scope = missing.name if missing.kind == "list" else missing.scope
    return {
        **row,
        "subject": {"scope": scope, "id": missing.id},
        "settles": list(asked.settles),
        "urgent": asked.urgent,
    }
