# SPDX-License-Identifier: EUPL-1.2
"""The canonical trace: a shared graph of the nodes that decide some outcomes, from tree and values."""

from collections.abc import Iterable
from typing import Any

from engine.explain.deciding import Deciding, Part
from engine.explain.shared import Line, Shared
from engine.explain.words import Described, Words
from engine.language.law import OwnException, Rule
from engine.logic.evaluation import Evaluation, truth_of
from engine.logic.nodes import (
    Begun,
    Counted,
    DueDay,
    Gate,
    Known,
    Name,
    Node,
    Open,
    Outside,
    SpanCell,
    Test,
    Through,
)


class Tracer:
    """Writes the trace of one evaluated case."""

    def __init__(
        self, evaluation: Evaluation, deciding: Deciding, words: Words, shared: Shared | None = None
    ) -> None:
        self.shared = shared
        self.evaluation = evaluation
        self.deciding = deciding
        self.words = words
        self.law = evaluation.compiled.law
        self._texts = words.nodes
        subjects = deciding.grounding.subjects
        self._prefixes = [f"{i.scope}.{i.id if i.id is not None else '-'}." for i in subjects]
        self._ids: dict[Part, str] = {}
        self._subjects = [{"scope": i.scope, "id": i.id} for i in subjects]

    def trace(self, roots: Iterable[Part], *, texts: bool) -> list[dict[str, Any]]:
        """Every node under the roots once, in the order of subjects and nodes."""
        found: dict[Part, dict[str, Any]] = {}
        stack = [Part(r.subject, r.ref & ~1) for r in roots]
        while stack:
            part = stack.pop()
            if part in found:
                continue
            if texts and self.shared is not None and (known := self.shared.line(*part)) is not None:
                found[part] = known[0]
                stack += [Part(part.subject, ref) for ref in known[1]]
                continue
            because = [Part(p.subject, p.ref & ~1) for p in self.deciding.because(part)]
            found[part] = self._node(part, because, texts=texts)
            stack += because
        return [found[p] for p in sorted(found)]

    def line(self, part: Part) -> Line:
        """One node's line with texts, and the nodes of its own item that decide it."""
        because = [Part(p.subject, p.ref & ~1) for p in self.deciding.because(part)]
        return self._node(part, because, texts=True), tuple(p.ref for p in because)

    def id(self, part: Part) -> str:
        """A node's name in the trace: its subject and number."""
        known = self._ids.get(part)
        if known is None:
            known = self._ids[part] = f"{self._prefixes[part.subject]}{part.ref >> 1}"
        return known

    def _node(self, part: Part, because: list[Part], *, texts: bool) -> dict[str, Any]:
        item = self.deciding.item(part.subject)
        kind, text, cite, rule = self.describe(item.scope, part.ref >> 1)
        result: dict[str, Any] = {
            "id": self.id(part),
            "kind": kind,
            "truth": truth_of(*self.deciding.rails(part)),
            "because": list(dict.fromkeys([self.id(p) for p in because])),
            "cite": cite,
            "rule": rule,
            "subject": self._subjects[part.subject],
        }
        if texts:
            result["text"] = text
        return result

    def describe(self, scope: str, number: int) -> Described:
        """Kind, Swedish text, citation and rule of a node; the same for every case."""
        known = self._texts.get((scope, number))
        if known is None:
            graph = self.deciding.graphs[scope]
            name = graph.names[number]
            rule = (
                self.evaluation.compiled.rules[name[1]].id
                if name and name[0] in ("rule", "exception")
                else None
            )
            known = (*self._describe(graph.nodes[number], name), rule)
            self._texts[scope, number] = known
        return known

    def _describe(self, node: Node, name: Name) -> tuple[str, str, str | None]:
        if name and name[0] in ("rule", "absent", "alone", "deadline"):
            return self._rule(self.evaluation.compiled.rules[name[1]], name)
        if name and name[0] == "exception":
            return self._exception(self.evaluation.compiled.rules[name[1]], int(name[2]))
        if name and name[0] == "slots":
            return "slot", self.words.node(Open("slot", name[1])), None
        if name and name[0] in ("target", "value", "bounded"):
            text = self.words.named(name[1])
            return "condition", f"{text}: {name[2]}" if len(name) > 2 else text, None
        return _KINDS.get(type(node), "condition"), self.words.node(node), None

    def _rule(self, rule: Rule, name: Name) -> tuple[str, str, str | None]:
        text = rule.paraphrase.sv if rule.paraphrase is not None else self.words.named(rule.gives)
        if name[0] == "absent":
            return "wording", f"Regeln finns inte i den tiden: {text}", rule.cite[0]
        if name[0] == "rule" and name[2] in ("unread", "stale_law", "suspended"):
            return "wording", f"{text} ({self.words.node(Open(name[2], ''))})", rule.cite[0]  # type: ignore[arg-type]
        return "rule", text, "; ".join(rule.cite)

    def _exception(self, rule: Rule, n: int) -> tuple[str, str, str | None]:
        exception = rule.exceptions[n]
        if isinstance(exception, OwnException):
            return "exception", f"Undantag: {self.words.condition(exception.when)}", exception.cite
        other = self.evaluation.compiled.rules[exception.rule]
        text = other.paraphrase.sv if other.paraphrase is not None else self.words.named(other.gives)
        return "exception", f"Undantag: {text}", "; ".join(other.cite)


_KINDS: dict[type, str] = {
    Test: "fact",
    Outside: "wording",
    SpanCell: "wording",
    Begun: "fact",
    Known: "condition",
    Open: "wording",
    Counted: "list",
    Through: "condition",
    DueDay: "condition",
    Gate: "condition",
}
