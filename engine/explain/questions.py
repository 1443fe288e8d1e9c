# SPDX-License-Identifier: EUPL-1.2
"""What to ask next, and whom: only questions that can still settle something, the most urgent first."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from engine.case.model import Case, Item
from engine.explain.open_parts import FactOf, OpenParts
from engine.language.law import Law
from engine.logic.evaluation import Evaluation


@dataclass(slots=True)
class Asked:
    """A question, and the outcomes it can settle or date."""

    settles: dict[tuple[str, str, str | None], None] = field(default_factory=dict)
    urgent: bool = False


class Questions:
    """Gathers the live questions of one evaluated case."""

    def __init__(self, evaluation: Evaluation) -> None:
        self.law: Law = evaluation.compiled.law
        self.case: Case = evaluation.grounding.case
        self.evaluation = evaluation
        self.facts: dict[FactOf, Asked] = {}
        self.judgements: dict[FactOf, Asked] = {}
        self.lists: dict[str, Asked] = {}
        self.links: dict[tuple[str, str, str | None], Asked] = {}

    def add(self, found: OpenParts, outcome: str, item: Item, *, urgent: bool) -> None:
        """Note what keeps an outcome of a subject open."""
        settles = (outcome, item.scope, item.id)
        tables: Iterable[tuple[dict[Any, Asked], Iterable[Any]]] = (
            (self.facts, found.facts), (self.judgements, found.judgements), (self.lists, found.lists), (self.links, found.links)
        )  # fmt: skip
        for table, keys in tables:
            for key in keys:
                asked = table.setdefault(key, Asked())
                asked.settles[settles] = None
                asked.urgent = asked.urgent or urgent

    def questions(self) -> list[dict[str, Any]]:
        """Facts, lists and links to ask about, ranked; items nobody named are folded into their list."""
        rows: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
        for (name, scope, id_), asked in self.facts.items():
            item = self._item(scope, id_)
            if item is None or name in item.not_known or not item.answered_for:
                continue
            fact = self.law.names.facts[name]
            row = {
                "fact": name,
                "list": None,
                "link": None,
                "ask": fact.ask,
                "text": _text(fact.question),
                "why": _text(fact.why),
            }
            rows.append((self._rank(asked, fact.urgent, name), self._row(row, scope, id_, asked)))
        for scope, asked in self.lists.items():
            label = self.law.names.scopes[scope]
            text = {
                "sv": f"Är det här alla ({label.label.sv})?",
                "en": f"Is this the complete list ({label.label.en or label.label.sv})?",
            }
            row = {
                "fact": None,
                "list": label.list,
                "link": None,
                "ask": "caseworker",
                "text": text,
                "why": None,
            }
            rows.append((self._rank(asked, False, label.list), self._row(row, scope, None, asked)))
        for (link, scope, id_), asked in self.links.items():
            item = self._item(scope, id_)
            if item is None or item.id is None:
                continue
            text = {
                "sv": f"Vem eller vad gäller kopplingen {link}?",
                "en": f"Who or what does the link {link} lead to?",
            }
            row = {"fact": None, "list": None, "link": link, "ask": "caseworker", "text": text, "why": None}
            rows.append((self._rank(asked, False, link), self._row(row, scope, id_, asked)))
        return [row for _, row in sorted(rows, key=lambda r: r[0])]

    def assessments(self) -> list[dict[str, Any]]:
        """Judgements that only an assessor can make, with what suggests asking."""
        rows: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
        for (name, scope, id_), asked in self.judgements.items():
            item = self._item(scope, id_)
            if item is None or not item.answered_for:
                continue
            fact = self.law.names.facts[name]
            suggested = self._suggested(name, item)
            row = {
                "fact": name, "assessor": fact.assessors[0], "assessors": fact.assessors, "text": _text(fact.question),
                "why": _text(fact.why), "suggested_by": suggested,
            }  # fmt: skip
            rank = (not suggested, *self._rank(asked, fact.urgent, name))
            rows.append((rank, self._row(row, scope, id_, asked)))
        return [row for _, row in sorted(rows, key=lambda r: r[0])]

    def _suggested(self, judgement: str, item: Item) -> list[str]:
        rules = (r for r in self.law.rules.values() if r.kind == "suggestion" and r.gives == judgement)
        return [
            r.id
            for r in rules
            if r.scope == item.scope and self.evaluation.is_true(self.evaluation.compiled.alone[r.id], item)
        ]

    def _item(self, scope: str, id_: str | None) -> Item | None:
        return None if id_ is None else self.case.find(scope, id_)

    def _rank(self, asked: Asked, urgent: bool, name: str) -> tuple[Any, ...]:
        return (not (urgent and asked.urgent), not asked.urgent, not urgent, -len(asked.settles), name)

    def _row(self, row: dict[str, Any], scope: str, id_: str | None, asked: Asked) -> dict[str, Any]:
        settles = list(dict.fromkeys(name for name, _, _ in asked.settles))
        return {**row, "subject": {"scope": scope, "id": id_}, "settles": settles, "urgent": asked.urgent}


def _text(text: Any) -> dict[str, str]:
    return {"sv": text.sv, "en": text.en or text.sv}
