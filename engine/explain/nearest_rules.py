# SPDX-License-Identifier: EUPL-1.2
"""The rules nearest to an outcome: those that give it or may, and where they are open."""

from engine.explain.deciding import Deciding, Part
from engine.explain.open_things import OpenParts
from engine.language.law import Rule
from engine.logic.nodes import Gate

_PASSED = ("target", "alone", "bounded", "value", "slots")


class NearestRules:
    """Finds the nearest rules of the outcomes of one evaluated case."""

    def __init__(self, deciding: Deciding) -> None:
        self.deciding = deciding
        self._parts: dict[Part, list[Part]] = {}

    def rules(self, root: Part) -> list[Rule]:
        """The rules nearest to the root that decide it: those that give it, or may."""
        found: dict[str, None] = {}
        for part in self.parts(root):
            name = self.name(part)
            found[name[1]] = None
        return [self.deciding.evaluation.compiled.rules[i] for i in found]

    def parts(self, root: Part) -> list[Part]:
        """The rules in their cells under a root, down to the first rule on each way."""
        known = self._parts.get(root)
        if known is None:
            known = self._parts[root] = self._nearest_rules(root)
        return known

    def _nearest_rules(self, root: Part) -> list[Part]:
        found: list[Part] = []
        stack, seen = [root], set()
        while stack:
            part = stack.pop()
            if part in seen:
                continue
            seen.add(part)
            name = self.name(part)
            if name and name[0] == "rule":
                found.append(part)
            elif not name or name[0] in _PASSED:
                stack += reversed(self.deciding.because(part))
        return found

    def name(self, part: Part) -> tuple[str, ...]:
        """What the node of a part is called."""
        item = self.deciding.item(part.subject)
        return self.deciding.graphs[item.scope].names[part.ref >> 1]

    def open_in(self, root: Part, found: OpenParts) -> list[str]:
        """Where an answer is open, read from the rules nearest to true."""
        parts = [p for p in self.parts(root) if not any(self.deciding.rails(p))]
        if any(self._only_exceptions(p) for p in parts):
            return ["exceptions"]
        corpus = any(why in ("unread", "stale_law", "suspended", "slot") for why, _ in found.law())
        conditions = found.any("fact", "date", "assessment", "list", "link") or not corpus
        words = {
            "conditions": conditions,
            "exceptions": any(self._exceptions(p) for p in parts),
            "corpus": corpus,
        }
        return [w for w, there in words.items() if there]

    def _split_parts(self, part: Part) -> tuple[list[Part], list[Part]]:
        node = self.deciding.graphs[self.deciding.item(part.subject).scope].nodes[part.ref >> 1]
        refs = [Part(part.subject, r) for r in node.parts] if isinstance(node, Gate) else []
        exceptions = [p for p in refs if (n := self.name(p)) and n[0] == "exception"]
        return [p for p in refs if p not in exceptions], exceptions

    def _only_exceptions(self, part: Part) -> bool:
        conditions, exceptions = self._split_parts(part)
        return bool(exceptions) and all(self.deciding.rails(p)[0] for p in conditions)

    def _exceptions(self, part: Part) -> bool:
        return any(not any(self.deciding.rails(p)) for p in self._split_parts(part)[1])
