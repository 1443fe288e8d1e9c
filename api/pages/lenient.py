# SPDX-License-Identifier: EUPL-1.2
"""What people write, read kindly: spaces, dots, names of months, and days that are only roughly known."""

import calendar
import datetime as dt
import re
import unicodedata
from typing import Any, Final

_MONTHS: Final = (
    ("jan", "januari", "january"),
    ("feb", "februari", "february"),
    ("mar", "mars", "march"),
    ("apr", "april"),
    ("maj", "may"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "augusti", "august"),
    ("sep", "sept", "september"),
    ("okt", "oct", "oktober", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
MONTHS: Final = {name: n for n, names in enumerate(_MONTHS, 1) for name in names}
_BETWEEN: Final = re.compile(r"\s(?:till|to|–|—|-)\s|\s?(?:–|—)\s?|\.\.+")


class NotReadError(ValueError):
    """What was written cannot be read; the page says how to write it."""


def tidy(text: str) -> str:
    """The text without decoration: odd spaces and dashes made plain, ends trimmed."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"[\u2010-\u2012\u2212]", "-", text)
    return re.sub(r"\s+", " ", text).strip()


def day(text: str) -> dt.date:
    """One day.

    >>> day(" 1 sept. 2025 ").isoformat(), day("2025 09 01").isoformat(), day("1/9 2025").isoformat()
    ('2025-09-01', '2025-09-01', '2025-09-01')
    """
    plain = tidy(text).lower().removeprefix("den ").replace(",", " ")
    digits = re.fullmatch(r"(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})", plain)
    if digits and (len(re.sub(r"\D", "", plain)) == 8 or re.search(r"\D", plain)):
        return _date(*map(int, digits.groups()))
    digits = re.fullmatch(r"(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})", plain)
    if digits:
        return _date(int(digits[3]), int(digits[2]), int(digits[1]))
    words = re.fullmatch(r"(\d{1,2})(?::[ae]|\.|st|nd|rd|th)?[- ]*([a-z]+)\.?[- ]*(\d{4})", plain)
    if words and words[2] in MONTHS:
        return _date(int(words[3]), MONTHS[words[2]], int(words[1]))
    words = re.fullmatch(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})", plain)
    if words and words[1] in MONTHS:
        return _date(int(words[3]), MONTHS[words[1]], int(words[2]))
    raise NotReadError(text)


def month(text: str) -> dt.date:
    """The first day of one month.

    >>> month("aug 2025").isoformat(), month("2025-08").isoformat(), month("202508").isoformat()
    ('2025-08-01', '2025-08-01', '2025-08-01')
    """
    plain = tidy(text).lower()
    found = re.fullmatch(r"(\d{4})[-./ ]?(\d{2}|\d)", plain)
    if found and (len(found[2]) == 2 or re.search(r"\D", plain)):
        return _date(int(found[1]), int(found[2]), 1)
    found = re.fullmatch(r"([a-z]+)\.?[- ]*(\d{4})", plain)
    if found and found[1] in MONTHS:
        return _date(int(found[2]), MONTHS[found[1]], 1)
    found = re.fullmatch(r"(\d{1,2})[-./ ](\d{4})", plain)
    if found:
        return _date(int(found[2]), int(found[1]), 1)
    raise NotReadError(text)


def day_value(text: str) -> Any:
    """A day, or the doubt between two: a month, a year, or two days with a dash between them.

    >>> day_value("augusti 2025")
    {'from': '2025-08-01', 'to': '2025-08-31'}
    """
    try:
        return day(text).isoformat()
    except NotReadError:
        pass
    parts = [p for p in _BETWEEN.split(tidy(text)) if p]
    if len(parts) == 2:
        first, last = _span(parts[0])[0], _span(parts[1])[1]
    else:
        first, last = _span(text)
    if first > last:
        raise NotReadError(text)
    return {"from": first.isoformat(), "to": last.isoformat()}


def _span(text: str) -> tuple[dt.date, dt.date]:
    plain = tidy(text)
    if re.fullmatch(r"\d{4}", plain):
        return _date(int(plain), 1, 1), _date(int(plain), 12, 31)
    try:
        found = day(plain)
    except NotReadError:
        if plain.isdigit():  # 250901 may be a day or a month
            raise
        first = month(plain)
        return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return found, found


def month_value(text: str) -> Any:
    """A month as the case writes it."""
    return month(text).isoformat()[:7]


def number_value(text: str) -> Any:
    """A whole number, or the doubt between two.

    >>> number_value("1 200"), number_value("16-17")
    (1200, {'from': 16, 'to': 17})
    """
    plain = tidy(text).lower()
    plain = re.sub(r"\s*(år|years?|st)\.?$", "", plain)
    ends = re.fullmatch(r"(\d{1,9}) ?(?:-|–|till|to|eller|or) ?(\d{1,9})", plain)
    if ends:
        low, high = int(ends[1]), int(ends[2])
        if low > high:
            raise NotReadError(text)
        return {"from": low, "to": high}
    joined = plain.replace(" ", "")
    if not re.fullmatch(r"-?\d{1,12}", joined, re.ASCII):
        raise NotReadError(text)
    return int(joined)


def money_value(text: str) -> Any:
    """A sum in SEK.

    >>> money_value("4 200 kr"), money_value("4.200,50"), money_value("4200:-")
    ('4200.00', '4200.50', '4200.00')
    """
    plain = re.sub(r"(kronor|kr|sek)\.?$|:-$", "", tidy(text).lower()).strip().replace(" ", "")
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})+(,\d{1,2})?", plain):
        plain = plain.replace(".", "")
    found = re.fullmatch(r"(-?\d{1,12})(?:[.,:](\d{1,2}))?", plain, re.ASCII)
    if not found:
        raise NotReadError(text)
    return f"{int(found[1])}.{(found[2] or '0').ljust(2, '0')}"


def _date(year: int, month_: int, day_: int) -> dt.date:
    try:
        return dt.date(year, month_, day_)
    except ValueError as error:
        raise NotReadError(str(error)) from error
