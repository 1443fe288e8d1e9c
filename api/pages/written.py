# SPDX-License-Identifier: EUPL-1.2
"""How sums and places in the law are written on a page."""

import datetime as dt
import re
from typing import Final

from markupsafe import Markup

_MONTHS: Final = {
    "sv": [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


def day_in_words(written: str, language: str) -> str:
    """A day as people say it, kept on one line.

    >>> day_in_words("2025-09-01", "sv").replace(chr(160), " ")
    '1 september 2025'
    """
    try:
        day = dt.date.fromisoformat(written)
    except ValueError:
        return written
    return f"{day.day}\u00a0{_MONTHS[language][day.month - 1]}\u00a0{day.year}"


def place_in_text(cite: str) -> str:
    """The place within the official text: ``#K18P7``, or ``#P7`` in an act without chapters."""
    chapter = re.search(r"(\d+) ?([a-z]?) kap\.", cite)
    section = re.search(r"(\d+) ?([a-z]?) §", cite)
    if not section:
        return ""
    where = f"K{chapter[1]}{chapter[2]}" if chapter else ""
    return f"#{where}P{section[1]}{section[2]}"


def sum_in_words(written: str) -> str:
    """A sum as people write it: spaces between thousands, a comma, no decimals when there are none."""
    whole, _, part = str(written).partition(".")
    sign = "−" if whole.startswith("-") else ""
    spaced = f"{int(whole.lstrip('-') or 0):,}".replace(",", "\u00a0")
    return f"{sign}{spaced}" + (f",{part}" if part.strip("0") else "")


def capital(text: Markup) -> Markup:
    """A text with a capital first letter, marks aside.

    >>> str(capital(Markup("ska erbjuda")))
    'Ska erbjuda'
    """
    found = re.match(r"(?:<[^>]*>)*", text)
    start = found.end() if found else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
