# SPDX-License-Identifier: EUPL-1.2
"""Every step that could be meant, with a hole for each value: what a misspelt step is compared with."""

import re
from collections.abc import Iterable, Iterator

from scenarios.grammar import STEPS, Grammar, Kind
from scenarios.words import ASKED, PREPOSITIONS, scope_words

HOLE = "¤"
_SIMPLE = r'"[^"]*"|\d{4}-\d{2}(?:-\d{2})?|\d[\d  ]*(?:,\d{2})? kr'
_DOUBT = rf"(?:någon (?:dag|månad) )?mellan (?:{_SIMPLE}|\d+) och (?:{_SIMPLE}|\d+)"
_VALUE = re.compile(
    rf"{_DOUBT}|(?<= är )(?:minst|högst|tidigast|senast) (?:{_SIMPLE}|\d+)|{_SIMPLE}|(?<= är )\d+"
)


def holed(text: str) -> tuple[str, list[str]]:
    """A step with a hole for each value, and the values.

    >>> holed("att personens ålder i hela år är mellan 15 och 17")
    ('att personens ålder i hela år är ¤', ['mellan 15 och 17'])
    """
    return _VALUE.sub(HOLE, text), _VALUE.findall(text)


def filled(phrase: str, written: Iterable[str]) -> str:
    """A phrase with values in its holes, as far as they go."""
    rest = iter(written)
    return re.sub(HOLE, lambda _: next(rest, "…"), phrase)


class Candidates:
    """The steps that a grammar can read."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.words = grammar.vocabulary
        self.items = [scope_words(name, s).definite for name, s in self.words.scopes.items()]
        self.refs = [*self.items, *(f"{item} {HOLE}" for item in self.items)]

    def of(self, kind: Kind) -> Iterator[str]:
        """Every step of a kind."""
        for phrase in STEPS:
            if phrase.kind == kind:
                yield from self._expanded(re.sub(r"\[.*\]", "", phrase.template))
                if "[" in phrase.template:
                    yield from self._expanded(re.sub(r"[\[\]]", "", phrase.template))

    def _expanded(self, template: str) -> Iterator[str]:
        if "{uppgift}" in template:
            yield from self._facts(template)
            return
        match = re.search(r"\{(\w+)\}", template)
        if match is None:
            yield template
            return
        for words in self._slot(match[1]):
            yield from self._expanded(template.replace(match[0], words, 1))

    def _facts(self, template: str) -> Iterator[str]:
        for fact in self.words.facts.values():
            scope = scope_words(fact.scope, self.words.scopes[fact.scope]).definite
            start = template.replace("{den}", f"{scope} {HOLE}")
            for clause in self.grammar.phrases.every(fact):
                labels = [label.sv for label in (fact.values or {}).values()] if "{value}" in clause else []
                for value in labels or [HOLE]:
                    yield start.replace("{uppgift}", clause.replace("{value}", value))

    def _slot(self, slot: str) -> list[str]:
        match slot:
            case "den" | "sak":
                return self.refs
            case "mål" | "vilka" | "alternativ":
                return ["personen", f"personen {HOLE}", f"barnet {HOLE}"]
            case "aktör":
                return list(self.words.actor_ids)
            case "vem":
                return [*self.words.actor_ids, *ASKED.values()]
            case "lista":
                return list(self.words.plurals)
            case "länk":
                return sorted({link for scope in self.words.scopes for link in self.words.links(scope)})
            case "ord":
                return list(PREPOSITIONS)
            case "status":
                texts = [o.text.sv for o in self.words.outcomes.values() if o.kind == "status"]
                return [f"{ref} {text}" for ref in self.refs for text in texts]
        return [HOLE]
