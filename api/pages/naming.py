# SPDX-License-Identifier: EUPL-1.2
"""What things in an answer are called: subjects, actors, facts, and citations with their official text."""

from dataclasses import dataclass
from typing import Any

from api.pages.form import Form
from api.pages.questions import Asker
from api.pages.sections import name_of
from api.pages.texts import Texts
from api.pages.written import place_in_text
from api.v1.catalogue import act_name
from engine.language.law import Law


@dataclass(frozen=True, slots=True)
class Cite:
    """A citation, with the official text where there is one."""

    text: str
    link: str | None


class Naming:
    """Names what one answer speaks of, in one language."""

    def __init__(self, form: Form, law: Law, t: Texts) -> None:
        self.form = form
        self.law = law
        self.t = t
        self.links = sorted(
            ((act_name(law, p), a.link) for p, a in law.acts.items() if a.link), key=lambda x: -len(x[0])
        )
        self.asker = Asker(form, law, t, {})

    def subject(self, subject: dict[str, Any] | None) -> str:
        """Whom an answer is about, in words."""
        told = subject or {"scope": "person", "id": "focus"}
        return name_of(self.form, self.law, self.t, told.get("scope", "person"), told.get("id"))

    def actors(self, told: Any) -> str:
        """Those who bear something, by name."""
        if isinstance(told, dict):
            told = told.get("candidates") or told.get("actors") or told.get("value") or told.get("role") or []
        ids = told if isinstance(told, list) else [told] if told else []
        return ", ".join(self.asker.actors([str(i)]) for i in ids)

    def cites(self, told: dict[str, Any]) -> list[Cite]:
        """Citations with links to the official text."""
        return [self.cite(text) for text in dict.fromkeys(told.get("cites") or [])]

    def cite(self, text: str) -> Cite:
        """One citation with its link."""
        for name, link in self.links:
            if text.startswith(name):
                return Cite(text, f"{link}{place_in_text(text)}" if link and "riksdagen.se" in link else link)
        return Cite(text, None)

    def named(self, told: Any) -> str:
        """A fact, an outcome or a list by name, whichever it is."""
        parts: dict[str, Any] = told if isinstance(told, dict) else {"fact": str(told)}
        name = str(parts.get("fact") or parts.get("parameter") or parts.get("list") or parts.get("id") or "")
        names = self.law.names
        scope = names.scope_of_list(name)
        declared = names.facts.get(name) or self.law.actors.get(name) or names.parameters.get(name)
        outcome = self.law.outcomes.get(name)
        found: Any = parts.get("text") or (outcome.text if outcome else declared.label if declared else None)
        if not found and scope:
            found = self.t(
                "form.complete", what=self.t(f"scope.{scope}") if self.t.has(f"scope.{scope}") else name
            )
        said = self.t.plain(found or name)
        subject = parts.get("subject") or {}
        other = subject.get("id") not in (None, "focus", subject.get("scope"))
        return f"{said} ({self.subject(subject)})" if other and not parts.get("list") else said
