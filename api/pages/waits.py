# SPDX-License-Identifier: EUPL-1.2
"""What open outcomes wait for, and the same outcome for several subjects told in one line."""

from dataclasses import replace
from typing import Any, Final

from api.pages.naming import Naming
from api.pages.shown import Shown

FIRST: Final = 2


class Waits:
    """What each open outcome of one answer waits for, by the questions that would settle it."""

    def __init__(self, answer: dict[str, Any], naming: Naming) -> None:
        self.naming = naming
        self.found: dict[str, list[dict[str, Any]]] = {}
        for told in (*(answer.get("questions") or []), *(answer.get("assessments_needed") or [])):
            for outcome in told.get("settles") or []:
                self.found.setdefault(outcome, []).append(told)

    def of(self, outcome: dict[str, Any]) -> str:
        """The first things by name, and how many more."""
        subject = outcome.get("subject")
        asked = [q for q in self.found.get(outcome["id"], []) if _near(q.get("subject"), subject)]
        names = list(dict.fromkeys(n for q in asked if (n := self._name(q))))
        if not names:
            return ""
        t, rest = self.naming.t, len(names) - FIRST
        said = "; ".join(names[:FIRST])
        return t("answer.waits_more", what=said, n=rest) if rest > 0 else t("answer.waits", what=said)

    def _name(self, told: dict[str, Any]) -> str:
        t, names = self.naming.t, self.naming.law.names
        if told.get("fact") in names.facts:
            return t.plain(names.facts[told["fact"]].label)
        scope = names.scope_of_list(told.get("list") or "")
        if scope and t.has(f"scope.{scope}"):
            return t("answer.whole_list", what=t(f"scope.{scope}").lower())
        return ""


def _near(asked: dict[str, Any] | None, subject: dict[str, Any] | None) -> bool:
    """Whether a question is about the subject, or about something that is not of its kind."""
    asked, subject = asked or {}, subject or {}
    return asked.get("scope") != subject.get("scope") or asked.get("id") in (subject.get("id"), None)


def merged(found: list[tuple[dict[str, Any], Shown]]) -> list[Shown]:
    """One line for an outcome that is the same for several subjects; what is urgent first."""
    lines: dict[tuple[Any, ...], Shown] = {}
    for outcome, shown in found:
        key = (outcome["id"], shown.bearer, shown.status, *shown.deadlines, *shown.notes)
        known = lines.get(key)
        if known is None:
            lines[key] = replace(shown, subjects=[shown.subject])
        else:
            known.subjects.append(shown.subject)
            known.focus = False
    return sorted(lines.values(), key=lambda s: not s.urgent)
