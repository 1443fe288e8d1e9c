# SPDX-License-Identifier: EUPL-1.2
"""How a step is read: templates with slots, each slot a kind of word from the vocabulary."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from scenarios import values
from scenarios.phrases import Phrases, Statement
from scenarios.problems import MisfitError, listed
from scenarios.suggestions import nearest
from scenarios.vocabulary import CLAIMS, Vocabulary
from scenarios.words import ASKED, PREPOSITIONS, REFUSALS, RELATIONS, link_word
from scenarios.world import Ref, World

Kind = Literal["given", "when", "then"]
KEYWORDS: dict[Kind, str] = {"given": "Givet", "when": "När", "then": "Så"}
Table = list[list[str]]
_REF = r'(?:den )?[a-zåäö]+(?: "[^"]*")?'
_QUOTED = r'"[^"]+"'


@dataclass(frozen=True, slots=True)
class Step:
    """A phrase of the scenario language and what it does."""

    kind: Kind
    template: str
    act: Callable[..., None]
    example: str
    table: bool
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Hit:
    """A step that was read: its phrase, and what its slots hold."""

    step: Step
    slots: dict[str, Any]

    def act(self, world: World, table: Table | None = None) -> None:
        """Do what the step says."""
        if self.step.table:
            self.step.act(world, **self.slots, table=table or [])
        else:
            self.step.act(world, **self.slots)


STEPS: list[Step] = []


def step(
    kind: Kind, template: str, *, example: str = "", about: bool = False, table: bool = False
) -> Callable[..., Any]:
    """Make a function a step. ``about`` lets "för …" stand last; ``table`` says that a table follows."""
    whole = template + ("[ för {den}]" if about else "")

    def register(function: Callable[..., None]) -> Callable[..., None]:
        STEPS.append(Step(kind, whole, function, example or template, table, _pattern(whole)))
        return function

    return register


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"(\[|\]|\{\w+\})", template)
    made = "".join(
        {"[": "(?:", "]": ")?"}.get(p)
        or (f"(?P<{p[1:-1]}>{SHAPES[p[1:-1]]})" if p[:1] == "{" else re.escape(p))
        for p in parts
    )
    return re.compile(made)


SHAPES: dict[str, str] = {
    **dict.fromkeys(("den", "sak", "mål"), _REF),
    **dict.fromkeys(
        (
            "utfall",
            "varning",
            "belopp",
            "fråga",
            "lagrum",
            "fel",
            "ställning",
            "värde",
            "förslag",
            "lucka",
            "reform",
        ),
        _QUOTED,
    ),
    **dict.fromkeys(("kronor", "uppgift", "vilka", "alternativ", "status"), ".+"),
    **dict.fromkeys(("lista", "länk", "aktör", "vem"), ".+?"),
    "värden": rf"{_QUOTED}(?: och {_QUOTED})*",
    "ord": "|".join(PREPOSITIONS),
    "dag": r"\S+",
    "tid": r"\S+|någon dag mellan \S+ och \S+",
}
"""What the text of each slot looks like."""


@dataclass(slots=True)
class Grammar:
    """The phrases, filled with the words of one vocabulary."""

    vocabulary: Vocabulary
    phrases: Phrases = field(init=False)

    def __post_init__(self) -> None:
        self.phrases = Phrases(self.vocabulary)

    def hits(self, kind: Kind, text: str) -> tuple[list[Hit], list[str]]:
        """Every way to read a step, and why nearly fitting phrases do not fit."""
        clean = tidy(text)
        found: list[Hit] = []
        reasons: list[str] = []
        for phrase in STEPS:
            match = phrase.pattern.fullmatch(clean) if phrase.kind == kind else None
            if match is None:
                continue
            try:
                found += [Hit(phrase, slots) for slots in self._fill(match.groupdict())]
            except MisfitError as misfit:
                reasons += [misfit.reason] if misfit.reason else []
        return found, reasons

    def _fill(self, texts: dict[str, str | None]) -> Iterator[dict[str, Any]]:
        """What the slots hold; several times where a clause has several meanings."""
        slots = {name: None if text is None else self.slot(name, text) for name, text in texts.items()}
        meanings = slots.get("uppgift")
        if isinstance(meanings, list):
            for meaning in self._fitting(meanings, slots.get("den")):
                yield slots | {"uppgift": meaning}
        else:
            yield slots

    def _fitting(self, meanings: list[Statement], who: Ref | None) -> list[Statement]:
        fitting = [m for m in meanings if who is None or m.fact.scope == who.scope]
        if not fitting and who is not None:
            raise MisfitError(f"{meanings[0].fact.label.sv!r} är ingen uppgift om {who.text}")
        return fitting

    def slot(self, name: str, text: str) -> Any:
        """What the text of a slot means."""
        match name:
            case "dag":
                return values.day(text)
            case "tid":
                return [values.day(day) for day in re.findall(r"\d\S*", text)] or values.day(text)
            case "kronor":
                return values.ore(text)
            case "uppgift":
                return self.phrases.read(text)
            case "den" | "sak" | "mål":
                return self.ref(text)
            case "vilka":
                return [self.ref(part) for part in re.split(r", | och ", text)]
            case "alternativ":
                return [self.ref(part) for part in re.split(r", | eller ", text)]
            case "utfall":
                return self.vocabulary.outcome(text[1:-1], CLAIMS)
            case "ställning":
                return self.vocabulary.outcome(text[1:-1], ("status",))
            case "förslag":
                return self.vocabulary.amendment(text[1:-1])
            case "värden":
                return re.findall(r'"([^"]+)"', text)
            case "varning":
                return self.vocabulary.outcome(text[1:-1], ("warning",))
            case "belopp":
                return self.vocabulary.outcome(text[1:-1], ("amount",))
            case "fråga":
                return self.vocabulary.fact(text[1:-1])
            case "status":
                return self.status(text)
            case "aktör":
                return self.vocabulary.actor(text)
            case "vem":
                return (
                    text
                    if text in ASKED.values()
                    else self.vocabulary.actors[self.vocabulary.actor(text)].label.sv
                )
            case "lista":
                return self.word(text, self.vocabulary.plurals, "lista")
            case "fel":
                return self.word(
                    text[1:-1], {r: r for r in REFUSALS} | {sv: r for r, sv in REFUSALS.items()}, "fel"
                )
            case "länk":
                if not any(
                    text in (link, link_word(link))
                    for s in self.vocabulary.scopes.values()
                    for link in s.links
                ):
                    raise MisfitError
                return text
        return text[1:-1] if text[:1] == '"' else text

    def word(self, text: str, known: dict[str, str], what: str) -> str:
        """A word of a closed list."""
        if text not in known:
            raise MisfitError(
                f"det finns ingen {what} {text!r}{nearest(text, known)}; det finns {listed(known, 'och')}"
            )
        return known[text]

    def ref(self, text: str) -> Ref:
        """Whom or what words like "orosanmälan "r1"" speak of."""
        match = re.fullmatch(r'((?:den )?[a-zåäö]+)(?: "([^"]*)")?', text)
        words = match[1] if match else text
        relation = RELATIONS.get(words)
        scope = "person" if relation else self.vocabulary.definite.get(words)
        if match is None or scope is None:
            known = [*self.vocabulary.definite, *RELATIONS]
            raise MisfitError(
                f"{words!r} är varken en person eller en sak{nearest(words, known)}" if match else None
            )
        if match[2] is not None and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", match[2]):
            raise MisfitError(
                f"beteckningen {match[2]!r} får bara ha bokstäverna a–z, siffror, punkt, _ och -"
            )
        return Ref(scope, match[2], text, relation)

    def status(self, text: str) -> tuple[Ref, str]:
        """Whom a status is said of, and which."""
        match = re.match(rf"({_REF}) ", text)
        for ending in (match.end(1), text.find(" ")) if match else ():
            try:
                ref = self.ref(text[:ending])
            except MisfitError:
                continue
            return ref, self.vocabulary.outcome(text[ending + 1 :].strip('"'), ("status",))
        raise MisfitError(f"säg först om vem eller vad: att personen {text}")


def tidy(text: str) -> str:
    """A step with one kind of quotation mark and single spaces."""
    return re.sub(r"\s+", " ", re.sub("[”“„»«]", '"', text)).strip()
