# SPDX-License-Identifier: EUPL-1.2
"""An answer of the engine as the page tells it: what first, by whom, by when, why, and what is not known."""

from typing import Any, Final

from markupsafe import Markup

from api.pages.form import Form
from api.pages.gates import gates
from api.pages.naming import Naming
from api.pages.notes import notes
from api.pages.questions import Question
from api.pages.reasons import Reasons
from api.pages.shown import AnswerPage, Shown
from api.pages.texts import Texts
from api.pages.waits import Waits, merged
from api.pages.written import capital, day_in_words, sum_in_words
from engine.case.model import FOCUS
from engine.language.law import Law

KINDS: Final = {
    "obligation": "obligations",
    "right": "rights",
    "power": "powers",
    "prohibition": "prohibitions",
    "recommended_measure": "measures",
}
FIRST_QUESTIONS: Final = 6
_LAST: Final = "9999"


class Teller(Naming):
    """Tells one answer in one language."""

    def __init__(self, answer: dict[str, Any], form: Form, law: Law, t: Texts) -> None:
        super().__init__(form, law, t)
        self.answer = answer
        self.reasons = Reasons(answer.get("trace"))
        self.waits = Waits(answer, self)

    def tell(self) -> AnswerPage:
        """The page."""
        page = AnswerPage()
        outcomes = self.answer.get("outcomes") or []
        shown = [(o, self.outcome(o, n)) for n, o in enumerate(outcomes)]
        met = [(o, s) for o, s in shown if o.get("truth") == "true"]
        page.obligations = self.by_bearer([s for o, s in met if o["kind"] == "obligation"])
        for kind, heading in KINDS.items():
            found = [s for o, s in met if o["kind"] == kind]
            if kind != "obligation" and found:
                page.others.append((f"answer.{heading}", self.sort(found)))
        open_ = [(o, s) for o, s in shown if o["truth"] == "unknown" and o["status"] != "no_rule_applies"]
        lines = merged(open_)
        page.urgent = [s for s in lines if s.urgent]
        page.unknown = self.by_bearer([s for s in lines if not s.urgent], sort=False)
        page.not_met = merged([(o, s) for o, s in shown if o["truth"] == "false"])
        taken = {o["step"] for o, _ in met if o.get("step")}
        page.gates = gates(self.answer.get("warnings") or [], taken, self)
        page.amounts = [self.amount(a) for a in self.answer.get("amounts") or [] if a.get("truth") != "false"]
        page.conflicts = [self.conflict(c) for c in self.answer.get("conflicts") or []]
        self.ask(page)
        return page

    # ---- outcomes

    def outcome(self, o: dict[str, Any], n: int) -> Shown:
        """One outcome."""
        t = self.t
        deadlines = [self.deadline(d, o.get("cites") or []) for d in o.get("deadlines") or []]
        days = [(d.get("due") or {}).get("earliest") or _LAST for d in o.get("deadlines") or []]
        return Shown(
            anchor=f"o{n}",
            text=capital(t.of(o.get("text"))),
            status=o.get("status", "unknown"),
            truth=o.get("truth", "unknown"),
            stance=o.get("stance") or "",
            layer=o.get("layer") or "",
            subject=self.subject(o.get("subject")),
            focus=(o.get("subject") or {}).get("id") == FOCUS,
            deadlines=[d for d in deadlines if d],
            cites=self.cites(o),
            reviewed=bool(o.get("reviewed")),
            fulfilled=o.get("fulfilled"),
            notes=notes(o, self),
            steps=self.reasons.of(o) if o.get("truth") == "true" else [],
            waits=self.waits.of(o) if o.get("truth") == "unknown" else "",
            day=min(days, default=_LAST),
            bearer=self.bearer(o),
            urgent=self.law.outcomes[o["id"]].urgent if o["id"] in self.law.outcomes else False,
        )

    def bearer(self, o: dict[str, Any]) -> str:
        """Who bears an outcome: one, several together, or several of whom it is not settled which."""
        told = o.get("bearer")
        who = self.actors(told)
        if isinstance(told, list) and len(told) > 1:
            return self.t("answer.jointly" if o.get("jointly") else "answer.candidates", who=who)
        return who

    def deadline(self, d: dict[str, Any], cited: list[str]) -> str:
        """A deadline in words."""
        t = self.t
        due = d.get("due") or {}
        first, last = self.day(due.get("earliest")), self.day(due.get("latest"))
        kind = d.get("kind", "within")
        if kind == "promptly":
            said = t("answer.promptly")
        elif not first and not last:
            said = t("answer.at_once") if kind == "immediately" else t("answer.due_unknown")
        elif kind in ("immediately", "not_before", "every", "at_most"):
            said = t(f"answer.deadline_{kind}", day=first or last)
        elif first and last and first != last:
            said = t("answer.due_doubt", first=first, last=last)
        else:
            said = t("answer.due_sure", day=last or first)
        who = self.actors(d.get("by"))
        said = f"{who}: {said}" if who else said
        return f"{said} ({d['cite']})" if d.get("cite") and d["cite"] not in cited else said

    def day(self, written: str | None) -> str:
        """A day in words, or nothing."""
        return day_in_words(written, self.t.language) if written else ""

    def by_bearer(self, found: list[Shown], *, sort: bool = True) -> list[tuple[str, list[Shown]]]:
        """Outcomes under those who bear them; the one with the soonest day first."""
        groups: dict[str, list[Shown]] = {}
        for shown in self.sort(found) if sort else found:
            groups.setdefault(shown.bearer or self.t("answer.by_law"), []).append(shown)
        return list(groups.items())

    def sort(self, found: list[Shown]) -> list[Shown]:
        """The soonest first, and what is urgent before what is not."""
        return sorted(found, key=lambda s: (s.day, not s.urgent))

    # ---- sums, conflicts

    def amount(self, a: dict[str, Any]) -> dict[str, Any]:
        """A sum with its lines and what is missing."""
        t = self.t
        parts = [
            t(f"answer.{key}", sum=sum_in_words(a[field_]))
            for key, field_ in (("exactly", "amount_sek"), ("at_least", "at_least"), ("at_most", "at_most"))
            if a.get(field_) and (key != "at_least" or a[field_] != "0.00")
        ]
        declared = self.law.outcomes.get(a["id"])
        return {
            "text": capital(t.of(a.get("text") or (declared.text if declared else a["id"]))),
            "sum": ", ".join(parts[:1] if a.get("amount_sek") else parts) or t("answer.sum_unknown"),
            "subject": self.subject(a.get("subject")),
            "lines": [self.line(line) for line in a.get("lines") or []],
            "missing": list(dict.fromkeys(self.named(m) for m in a.get("missing") or [])),
            "discretion": [self.named(m) for m in a.get("discretion") or []],
            "cites": self.cites(a),
            "maybe": a.get("truth") != "true",
        }

    def line(self, line: dict[str, Any]) -> tuple[Markup | str, str]:
        """A line of a sum: what it is, and how much."""
        low, high = line.get("at_least"), line.get("at_most")
        exact = line.get("amount_sek") or (low if low == high else None)
        between = f"{sum_in_words(low) if low else '?'} – {sum_in_words(high) if high else '?'}"
        return self.t.of(line.get("text") or line.get("id") or ""), sum_in_words(exact) if exact else between

    def conflict(self, told: dict[str, Any]) -> str:
        """Facts that contradict each other, by their labels."""
        names = told.get("facts") or [told.get("fact") or str(told.get("pointer", "")).rpartition("/")[2]]
        ids = [n.get("fact") if isinstance(n, dict) else n for n in names]
        return " – ".join(self.named(i) for i in ids if i) or str(told.get("detail", ""))

    # ---- questions

    def ask(self, page: AnswerPage) -> None:
        """The questions that settle most, ready to answer, then the rest as ways to their place."""
        for told in self.answer.get("questions") or []:
            if self.joined(told, page.questions):
                continue
            question = self.inline(told) if len(page.questions) < FIRST_QUESTIONS else None
            if question is not None:
                page.questions.append(question)
            else:
                page.more.append(self.way(told, self.t(f"answer.ask_{told.get('ask') or 'caseworker'}")))
        for told in self.answer.get("assessments_needed") or []:
            who = self.few(told.get("assessors") or [told.get("assessor")])
            page.judgements.append(self.way(told, self.t("answer.ask_assessor", who=who)))

    def few(self, actors: list[str]) -> str:
        """The first two of several actors, and how many more."""
        said, rest = self.actors(actors[:2]), len(actors) - 2
        return self.t("answer.and_more", who=said, n=rest) if rest > 0 else said

    def inline(self, told: dict[str, Any]) -> Question | None:
        """A question that can be answered on the spot."""
        fact = self.law.names.facts.get(told.get("fact") or "")
        scope, id_ = self.place(told)
        if told.get("list"):
            return self.asker.complete(scope)
        return (
            self.asker.ask(scope, id_, fact, about=id_ != FOCUS)
            if fact is not None and id_ is not None
            else None
        )

    def joined(self, told: dict[str, Any], questions: list[Question]) -> bool:
        """Whether the same is asked about somebody else already, so that one answer can go for both."""
        scope, id_ = self.place(told)
        for question in questions:
            same = question.name.split(".")[1::2] == [scope, told.get("fact")]
            if same and id_ is not None and question.subject != (scope, id_):
                question.about = question.about or self.asker.name_of(*question.subject)
                question.also.append((id_, self.asker.name_of(scope, id_)))
                return True
        return False

    def place(self, told: dict[str, Any]) -> tuple[str, str | None]:
        """The subject of a question in the form; ``None`` for one that nobody has named."""
        subject = told.get("subject") or {}
        scope, id_ = subject.get("scope", "person"), subject.get("id")
        single = scope in self.law.names.scopes and self.law.names.scopes[scope].single
        there = single or id_ in self.form.subjects(scope)
        return scope, (scope if single else id_) if there else None

    def way(self, told: dict[str, Any], who: str) -> dict[str, Any]:
        """A question as a button that leads to its place in the form."""
        scope, id_ = self.place(told)
        fact = told.get("fact")
        if id_ and fact in self.law.names.facts:
            field_ = f"f.{scope}.{id_}.{fact}"
        elif id_ and told.get("link") and scope != "person":
            field_ = f"link.{scope}.{id_}.{told['link']}"
        else:
            field_ = f"complete.{scope}"
        text = told.get("text")
        if told.get("link") and self.t.has(f"link.{told['link']}"):
            text = self.t("form.link", what=self.t(f"link.{told['link']}"))
        return {
            "text": self.t.of(text) if isinstance(text, dict) else text,
            "subject": self.subject(told.get("subject")),
            "focus": (told.get("subject") or {}).get("id") == FOCUS,
            "who": who,
            "field": field_,
        }
