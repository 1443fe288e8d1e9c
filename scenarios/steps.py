# SPDX-License-Identifier: EUPL-1.2
"""Every step: reading a line of a scenario, and saying what was meant where it cannot be read."""

from scenarios import given, then_horizon, then_values
from scenarios.candidates import Candidates, filled, holed
from scenarios.grammar import KEYWORDS, Grammar, Hit, Kind, tidy
from scenarios.problems import ScenarioError, listed
from scenarios.suggestions import Index

__all__ = ["Reader", "given", "then_horizon", "then_values"]  # importing them makes their steps known


class Reader:
    """Reads steps."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self._indexes: dict[Kind, Index] = {}

    def read(self, kind: Kind, text: str) -> Hit:
        """The one meaning of a step; raises :class:`ScenarioError` with what to write instead."""
        hits, reasons = self.grammar.hits(kind, text)
        if len(hits) == 1:
            return hits[0]
        if hits:
            ways = listed([_meaning(hit) for hit in hits], "och")
            raise ScenarioError(f"steget {text!r} kan betyda flera saker: {ways}")
        if reasons:
            raise ScenarioError(reasons[0])
        near = "".join(f"\n    {KEYWORDS[kind]} {phrase}" for phrase in self.suggest(kind, text))
        raise ScenarioError(f"det finns inget steg {text!r}" + (f"; menade du …?{near}" if near else ""))

    def suggest(self, kind: Kind, text: str, count: int = 3) -> list[str]:
        """The steps nearest to a text, the nearest first, with its own values in them."""
        if kind not in self._indexes:
            self._indexes[kind] = Index(Candidates(self.grammar).of(kind))
        phrase, written = holed(tidy(text))
        return [filled(near, written) for near in self._indexes[kind].nearest(phrase, count)]


def _meaning(hit: Hit) -> str:
    said = hit.slots.get("uppgift")
    return str(said.fact.id) if said is not None else repr(hit.step.template)
