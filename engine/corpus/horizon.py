# SPDX-License-Identifier: EUPL-1.2
"""How far the law was read: what is unchecked from when, and the same law with its horizon lifted."""

import datetime as dt
from dataclasses import replace

from engine.language.citation import covers
from engine.language.law import Law, Rule


def lifted(law: Law) -> Law:
    """The law as last read, as if no reform had come: what ``under_last_read_law`` answers by."""
    rules = {i: replace(r, superseded=None, superseded_by=None) for i, r in law.rules.items()}
    return replace(law, rules=rules)


def read_to(law: Law) -> dt.date | None:
    """The newest day to which every act that still answers was read; rulings have no wordings."""
    lasting = {r.provision.prefix for r in law.rules.values() if _lasts(r)}
    cited = (law.acts[p] for p in lasting)
    days = [a.read_to for a in cited if a.read_to is not None and a.to is None and a.layer != "case_law"]
    return min(days, default=None)


def _lasts(rule: Rule) -> bool:
    """Whether the last wording was read and has no end."""
    return rule.wordings[-1].last is None and rule.wordings[-1].when is not None


def newest_read(law: Law) -> dt.date | None:
    """The newest day to which any act that rules cite was read."""
    cited = {r.provision.prefix for r in law.rules.values()}
    return max((d for p in cited if (d := law.acts[p].read_to) is not None), default=None)


def unchecked(law: Law, rule: Rule, day: dt.date) -> str | None:
    """Why a rule chosen by a day is unchecked: a reform beside it, or ``""`` for a text not read so far."""
    act = law.acts[rule.provision.prefix]
    for reform in law.reforms.values():
        beside = (*reform.neighbours, *(reform.replaces if reform.status == "proposal" else ()))
        if day >= reform.day and any(covers(p, rule.id) for p in beside):
            return reform.id
    ended = rule.wordings[-1].last is not None and rule.wordings[-1].last < day
    return "" if act.read_to is not None and day > act.read_to and not ended else None
