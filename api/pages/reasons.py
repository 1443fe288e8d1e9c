# SPDX-License-Identifier: EUPL-1.2
"""The trace of an answer as nested lists: each step once, no deeper than people read."""

from dataclasses import dataclass, field
from typing import Any, Final

MAX_DEPTH: Final = 7
MAX_STEPS: Final = 40
_PLAIN: Final = frozenset({"följer", "allt detta", "något av detta", "det som gäller vid rätt tid"})


@dataclass(slots=True)
class Step:
    """A step of the reasoning, with the steps that decide it."""

    text: Any
    truth: str
    kind: str
    cite: str | None
    subject: tuple[str, str | None]
    shown_above: bool = False
    cut: bool = False
    steps: list["Step"] = field(default_factory=list)


class Reasons:
    """Unfolds the trace of one answer."""

    def __init__(self, trace: dict[str, Any] | None) -> None:
        nodes = (trace or {}).get("nodes") or []
        self.nodes: dict[str, dict[str, Any]] = {n["id"]: n for n in nodes}
        self.rules: dict[tuple[str, str, str | None], str] = {}
        for node in nodes:
            if node.get("rule") and node.get("kind") != "exception":
                self.rules.setdefault((node["rule"], *_subject(node)), node["id"])

    def of(self, outcome: dict[str, Any]) -> list[Step]:
        """The steps behind an outcome, from the sentences of law that give it."""
        scope, id_ = _subject(outcome)
        roots = [self.rules.get((rule, scope, id_)) for rule in outcome.get("rules") or []]
        named = [outcome["trace"]] if outcome.get("trace") in self.nodes else []
        seen: set[str] = set()
        found: list[Step] = []
        for root in dict.fromkeys([r for r in roots if r] or named):
            found += self.unfold(root, seen, 0)
        return found

    def unfold(self, id_: str, seen: set[str], depth: int) -> list[Step]:
        """A step and what decides it; a step that says nothing of its own gives way to its parts."""
        node = self.nodes.get(id_)
        if node is None or _goes_without_saying(node):
            return []
        step = Step(
            node.get("text") or node.get("cite") or node["id"],
            node.get("truth", "unknown"),
            node.get("kind", ""),
            node.get("cite"),
            _subject(node),
        )
        if id_ in seen:
            step.shown_above = True
            return [] if step.text in _PLAIN else [step]
        seen.add(id_)
        because = [b for b in node.get("because") or [] if b in self.nodes]
        if because and (depth >= MAX_DEPTH or len(seen) > MAX_STEPS):
            step.cut = True
            return [step]
        silent = step.text in _PLAIN
        for part in because:
            step.steps += self.unfold(part, seen, depth if silent else depth + 1)
        return step.steps if silent else [step]


def _goes_without_saying(node: dict[str, Any]) -> bool:
    """That a wording which is not in force is not in force."""
    return node.get("kind") == "wording" and node.get("truth") == "true" and not node.get("because")


def _subject(data: dict[str, Any]) -> tuple[str, str | None]:
    subject = data.get("subject") or {}
    return subject.get("scope", "person"), subject.get("id")
