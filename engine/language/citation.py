# SPDX-License-Identifier: EUPL-1.2
"""The id is the citation: from ``sol2025.k18.p7.st1.m2.pt3.words`` to what a jurist writes."""

import re
from dataclasses import dataclass

_PART = re.compile(r"(k|p|st|m|pt)([0-9]+[a-z]?)")
_ORDINALS = (
    "", "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde",
    "elfte", "tolfte",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Provision:
    """A provision of an act, as far down as an id says."""

    prefix: str
    chapter: str | None = None
    section: str | None = None
    paragraph: str | None = None
    sentence: str | None = None
    point: str | None = None

    @property
    def id(self) -> str:
        """The id without its words: the digest block of the rule."""
        marks = {
            "k": self.chapter,
            "p": self.section,
            "st": self.paragraph,
            "m": self.sentence,
            "pt": self.point,
        }
        return ".".join([self.prefix, *(f"{m}{v}" for m, v in marks.items() if v is not None)])


def provision(rule_id: str) -> Provision:
    """Read the provision out of a rule id; what follows the last citing part is words.

    >>> provision("sol2025.k18.p7.st1.child-victim").section
    '7'
    """
    prefix, *rest = rule_id.split(".")
    names = {"k": "chapter", "p": "section", "st": "paragraph", "m": "sentence", "pt": "point"}
    found: dict[str, str] = {}
    for part in rest:
        match = _PART.fullmatch(part)
        if match is None or names[match[1]] in found:
            break
        found[names[match[1]]] = match[2]
    return Provision(prefix, **found)


def _numbered(text: str) -> str:
    match = re.fullmatch(r"(\d+)([a-z]?)", text)
    return f"{match[1]} {match[2]}".strip() if match else text


def _ordinal(text: str) -> str:
    return _ORDINALS[int(text)] if text.isdigit() and int(text) < len(_ORDINALS) else f"{text}:e"


def in_words(found: Provision, act: str) -> str:
    """A provision as a jurist writes it, in Swedish.

    >>> in_words(provision("sol2025.k18.p7.st1.words"), "SoL (2025:400)")
    'SoL (2025:400) 18 kap. 7 § första stycket'
    """
    parts = [act]
    if found.chapter:
        parts.append(f"{_numbered(found.chapter)} kap.")
    if found.section:
        parts.append(f"{_numbered(found.section)} §")
    if found.paragraph:
        parts.append(f"{_ordinal(found.paragraph)} stycket")
    if found.sentence:
        parts.append(f"{_ordinal(found.sentence)} meningen")
    if found.point:
        parts.append(f"p. {found.point}")
    return " ".join(parts)


def covers(pattern: str, rule_id: str) -> bool:
    """Whether a provision named by whole segments holds a rule: ``p1`` never means ``p10``."""
    return rule_id == pattern or rule_id.startswith(pattern + ".")
