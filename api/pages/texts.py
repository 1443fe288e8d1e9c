# SPDX-License-Identifier: EUPL-1.2
"""Every text of the pages, from one catalogue a language."""

from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml
from markupsafe import Markup, escape

FOLDER: Final = Path(__file__).parents[1] / "texts"
LANGUAGES: Final = ("sv", "en")


@cache
def catalogue(language: str) -> dict[str, str]:
    """Key (with dots) → text."""
    found: dict[str, str] = {}

    def gather(node: Any, path: tuple[str, ...]) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                gather(value, (*path, str(key)))
        else:
            found[".".join(path)] = str(node)

    gather(yaml.load((FOLDER / f"{language}.yaml").read_text("utf-8"), yaml.CSafeLoader), ())
    return found


class Texts:
    """The catalogue of one language, and the texts of the law in that language."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "sv"
        self.found = catalogue(self.language)

    def __call__(self, key: str, **values: Any) -> str:
        """A text of the pages."""
        return self.found[key].format(**values) if values else self.found[key]

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self.found

    def of(self, text: Any) -> Markup:
        """A text of the law; where it is not written in this language, the Swedish one, marked as Swedish."""
        if text is None:
            return Markup("")
        if isinstance(text, str):
            return self._swedish(text)
        sv, en = (text.get("sv"), text.get("en")) if isinstance(text, dict) else (text.sv, text.en)
        if self.language == "en" and en:
            return escape(en)
        return self._swedish(sv or "")

    def plain(self, text: Any) -> str:
        """The same without marks, for attributes and titles."""
        if text is None or isinstance(text, str):
            return text or ""
        sv, en = (text.get("sv"), text.get("en")) if isinstance(text, dict) else (text.sv, text.en)
        return (en if self.language == "en" and en else sv) or ""

    def _swedish(self, text: str) -> Markup:
        if self.language == "en" and text:
            return Markup('<span lang="sv">{}</span>').format(text)
        return escape(text)
