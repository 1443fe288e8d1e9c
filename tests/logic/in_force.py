# SPDX-License-Identifier: EUPL-1.2
"""Which wordings of a rule count between two days, read off day by day."""

import datetime as dt
from typing import Any

from engine.language.law import Rule, Transition


def covers(pattern: str, id_: str) -> bool:
    """A provision holds a rule, by whole segments."""
    return id_ == pattern or id_.startswith(f"{pattern}.")


def among(patterns: tuple[str, ...], rule: Rule) -> bool:
    """Some provision holds the rule."""
    return any(covers(p, rule.id) for p in patterns)


def speaks(transition: Transition, rule: Rule) -> bool:
    """The transition reads the rule, or shuts it off."""
    return among(transition.reads, rule) or among(transition.shuts, rule)


def wordings_between(rule: Rule, first: dt.date, last: dt.date) -> list[Any]:
    """What counts between two days: conditions; ``unread …`` where nobody has read the law."""
    if rule.suspended:
        return ["unread suspended"]
    found: list[Any] = []
    if rule.superseded is not None and last >= rule.superseded:
        found.append("unread superseded")
        last = rule.superseded - dt.timedelta(days=1)
    for n, w in enumerate(rule.wordings):
        if first <= last and (w.first is None or w.first <= last) and (w.last is None or first <= w.last):
            found.append(f"unread {n}" if w.when is None else w.when)
    born = rule.wordings[0].first
    if born is not None and first <= last and first < born and not rule.introduced:
        found.append("unread before")
    return found
