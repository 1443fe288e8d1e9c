# SPDX-License-Identifier: EUPL-1.2
"""Every step there is, from the vocabulary: ``python -m scenarios.catalogue > docs/steg.md``."""

from collections.abc import Iterator

from engine.language.source import Fact
from scenarios import values
from scenarios.grammar import KEYWORDS, STEPS, Kind
from scenarios.phrases import JUDGES, forms
from scenarios.steps import Reader
from scenarios.vocabulary import Vocabulary
from scenarios.words import PREPOSITIONS, RELATION_CELLS, RELATIONS, link_word, scope_words

__all__ = ["Reader", "catalogue"]  # with the reader come the steps

_HEAD = """# Stegen i ett scenario

Den här sidan görs ur ordlistan i `rules/vocabulary/` med `python -m scenarios.catalogue > docs/steg.md`.
Ändra den inte för hand. Hur du skriver ett scenario står i [scenarios/README.md](../scenarios/README.md).
"""
_THEMES = {
    "assistance": "Ekonomiskt bistånd och insatser",
    "children": "Barn: anmälan, utredning och skydd",
    "household": "Hushåll och inkomster",
    "incident": "Händelser",
    "investigation-crime": "Brottsutredning",
    "migration": "Uppehållstillstånd och mottagande",
    "person": "Personen",
    "responsibility": "Ansvarig kommun",
    "tax": "Skatt",
    "victim": "Utsatt för brott",
}
_OUTCOMES = {
    "obligation": "Skyldigheter",
    "right": "Rättigheter",
    "power": "Befogenheter",
    "prohibition": "Förbud",
    "recommended_measure": "Rekommenderade åtgärder",
    "status": "Ställningar",
    "warning": "Varningar",
    "amount": "Belopp",
}
_KINDS: dict[Kind, str] = {"given": "Givet: ärendet", "when": "När: frågan", "then": "Så: svaret"}


def catalogue(words: Vocabulary) -> str:
    """The catalogue as a page."""
    parts = [_HEAD, *_phrases(), *_items(words), *_facts(words), *_outcomes(words)]
    return "\n".join(parts).rstrip() + "\n"


def _phrases() -> Iterator[str]:
    yield "## Alla meningar"
    for kind, title in _KINDS.items():
        yield f"\n### {title}\n"
        for step in STEPS:
            if step.kind == kind:
                yield f"- `{KEYWORDS[kind]} {step.example}`" + (" och en tabell" if step.table else "")
    yield '\nSist i ett Så-steg om någon annan än personen står vem: `… för barnet "c1"`.'


def _items(words: Vocabulary) -> Iterator[str]:
    yield "\n## Personer och saker\n"
    yield f"En person kan också heta {', '.join(RELATIONS)} (den enskildes). I en tabell står det under"
    yield f"rubriken `relation`: {', '.join(RELATION_CELLS)}."
    yield f"Det första bandet kan skrivas efter {', '.join(PREPOSITIONS)}.\n"
    yield "| sak | lista | band (det första först) |\n|---|---|---|"
    for name, scope in words.scopes.items():
        said = scope_words(name, scope)
        links = ", ".join(link_word(link) for link in scope.links)
        yield f"| {said.definite} | {'bara en' if scope.single else said.plural} | {links or '–'} |"


def _facts(words: Vocabulary) -> Iterator[str]:
    for theme in sorted({*words.themes.values()}, key=lambda t: _THEMES.get(t, t)):
        yield f"\n## {_THEMES.get(theme, theme)}"
        for fact in words.facts.values():
            if words.themes[fact.id] == theme:
                yield from _fact(words, fact)


def _fact(words: Vocabulary, fact: Fact) -> Iterator[str]:
    said = forms(fact)
    about = scope_words(fact.scope, words.scopes[fact.scope]).definite
    yield f"\n### {fact.label.sv}\n"
    yield f"`{fact.id}` · {about}\n"
    if fact.assessors:
        who = [words.actors[a].label.sv for a in fact.assessors]
        yield f"- stämmer: `Givet att {who[0]}{JUDGES}{said.true}`"
        yield f"- stämmer inte: `Givet att {who[0]}{JUDGES}{said.false}`"
        yield f"- okänt: `Givet att {said.unknown}`"
        if len(who) > 1:
            yield f"- får också bedömas av: {', '.join(who[1:])}"
        return
    if fact.type == "bool":
        yield f"- stämmer: `Givet att {said.true}`"
        yield f"- stämmer inte: `Givet att {said.false}`"
    else:
        yield f"- värde: `Givet att {said.true.replace('{value}', values.example(fact))}`"
    yield f"- okänt: `Givet att {said.unknown}`"
    if said.none:
        yield f"- har inte hänt: `Givet att {said.none}`"
    if fact.values:
        yield f"- val: {' · '.join(label.sv for label in fact.values.values())}"


def _outcomes(words: Vocabulary) -> Iterator[str]:
    yield "\n## Vad svaret kan säga"
    for kind, title in _OUTCOMES.items():
        found = sorted((o for o in words.outcomes.values() if o.kind == kind), key=lambda o: o.id)
        if found:
            yield f"\n### {title}\n"
            yield from (f"- `{outcome.id}`: {outcome.text.sv}" for outcome in found)


if __name__ == "__main__":
    print(catalogue(Vocabulary.read()), end="")
