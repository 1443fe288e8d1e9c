# SPDX-License-Identifier: EUPL-1.2
"""Amounts as they are said: exact only if exact, else at least and at most, with what is missing."""

from typing import Any

from engine.calculation.amounts import Reckoner
from engine.calculation.intervals import Interval
from engine.calculation.reckoned import Gaps
from engine.case.model import Item
from engine.explain.deciding import Part
from engine.explain.open_parts import OpenWalk
from engine.explain.open_things import Missing, OpenParts
from engine.logic.evaluation import FALSE, TRUE, Evaluation


class Sums:
    """Describes the amounts of one evaluated case."""

    def __init__(self, evaluation: Evaluation, walk: OpenWalk) -> None:
        self.evaluation = evaluation
        self.law = evaluation.compiled.law
        self.reckoner = Reckoner(evaluation)
        self.walk = walk

    def describe(self, amount: str, item: Item) -> tuple[dict[str, Any], OpenParts]:
        """One amount for one subject, and what keeps it open."""
        truth, total, found = self.reckoner.given(amount, item)
        truth = "unknown" if item.id is None and truth == TRUE else truth
        gaps = Gaps()
        for reckoned in found:
            gaps.take(reckoned.gaps)
        opened = self._open(amount, item, truth, gaps)
        exact = truth == TRUE and total[0] is not None and total[0] == total[1] and not gaps.discretion
        lines = self._lines(found[0].lines, found[0].rule.amount) if len(found) == 1 else []
        rules = [r.rule for r in found]
        declared = self.law.outcomes[amount]
        return {
            "id": amount,
            "subject": {"scope": item.scope, "id": item.id},
            "truth": truth,
            "text": {"sv": declared.text.sv, "en": declared.text.en or declared.text.sv},
            "amount_sek": sek(total[0]) if exact else None,
            "at_least": None if exact or truth == FALSE else sek(total[0]),
            "at_most": None if exact or truth == FALSE else sek(total[1]),
            "lines": [] if truth == FALSE else lines,
            "missing": self._missing(opened, gaps),
            "discretion": list(gaps.discretion),
            "cites": list(dict.fromkeys(c for r in rules for c in r.cite)),
            "rules": [r.id for r in rules],
            "verified": max((r.level for r in rules), default=None),
        }, opened  # fmt: skip

    def _open(self, amount: str, item: Item, truth: str, gaps: Gaps) -> OpenParts:
        grounding = self.evaluation.grounding
        roots = [Part(grounding.index[scope, id_], ref) for ref, scope, id_ in gaps.conditions]
        if truth == "unknown":
            roots.append(Part(self.evaluation.index(item), self.evaluation.compiled.amounts[amount]))
        index = self.evaluation.index(item)
        rules = self.evaluation.compiled.amount_rules.get(amount, ())
        roots += [Part(index, ref) for _, ref in rules if not self.evaluation.is_false(ref, item)]
        found = self.walk.under(roots)
        bit = self.walk.things.bit
        for name, scope, id_ in gaps.facts:
            found.mask |= bit(Missing("fact", name, scope, id_))
        for scope in gaps.lists:
            found.mask |= bit(Missing("list", scope))
        for link, scope, id_ in gaps.links:
            found.mask |= bit(Missing("link", link, scope, id_))
        for parameter in gaps.unread:
            found.mask |= bit(Missing("law", parameter, "unread"))
        return found

    def _lines(self, lines: list[tuple[str, Interval]], body: Any) -> list[dict[str, Any]]:
        texts = {line.id: line.text for line in body.lines}
        result: list[dict[str, Any]] = []
        for name, (low, high) in lines:
            text, exact = texts[name], low is not None and low == high
            result.append({
                "id": name,
                "text": None if text is None else {"sv": text.sv, "en": text.en or text.sv},
                "amount_sek": sek(low) if exact else None,
                "at_least": None if exact else sek(low),
                "at_most": None if exact else sek(high),
            })  # fmt: skip
        return result

    def _missing(self, found: OpenParts, gaps: Gaps) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        nothing = {"fact": None, "list": None, "link": None, "parameter": None, "slot": None}
        for missing in found.of("fact", "date", "assessment"):
            rows.append({**nothing, "fact": missing.name, "subject": _subject(missing)})
        for missing in found.of("list"):
            word = self.law.names.scopes[missing.name].list
            rows.append({**nothing, "list": word, "subject": {"scope": missing.name, "id": None}})
        for missing in found.of("link"):
            rows.append({**nothing, "link": missing.name, "subject": _subject(missing)})
        rows += [{**nothing, "slot": what, "subject": None} for why, what in found.law() if why == "slot"]
        rows += [{**nothing, "parameter": parameter, "subject": None} for parameter in gaps.unread]
        return rows


def _subject(missing: Missing) -> dict[str, Any]:
    return {"scope": missing.scope, "id": missing.id}


def sek(ore: int | None) -> str | None:
    """Öre as SEK with two decimals.

    >>> sek(420050)
    '4200.50'
    """
    if ore is None:
        return None
    sign, size = "-" if ore < 0 else "", abs(ore)
    return f"{sign}{size // 100}.{size % 100:02d}"
