# SPDX-License-Identifier: EUPL-1.2
"""Rules, facts and actors as the API shows them."""

import datetime as dt
from typing import Any, Literal

from pydantic import BaseModel, Field

from api.v1.parts import Text
from engine.language.citation import in_words
from engine.language.law import Law, Rule
from engine.language.source import Fact


class WordingShown(BaseModel):
    """The days of a wording, both included."""

    from_: str | None = Field(None, alias="from", description="The first day; null if it has none.")
    to: str | None = Field(None, description="The last day; null if it has none.")


class RuleShown(BaseModel):
    """One sentence of law as a rule."""

    id: str = Field(description="The id is the citation.")
    scope: str = Field(description="The kind of subject it speaks of.")
    cites: list[str] = Field(description="The provision in words, in Swedish.")
    link: str | None = Field(None, description="The official text.")
    gives_kind: Literal["outcome", "status", "warning", "amount", "suggestion"] = Field(
        description="What it gives."
    )
    gives: str = Field(description="The id of what it gives.")
    paraphrase: Text | None = Field(None, description="What the sentence says, in own words.")
    note: Text | None = Field(None, description="The choice of interpretation, and why.")
    wordings: list[WordingShown] = Field(description="When it is in force.")
    counterpart: str | None = Field(None, description="The rule before or after a new act.")
    verified: str = Field(description="How surely the text was read: V1 is surest.")
    read_on: str | None = Field(None, description="The day it was read.")
    suspended: bool = Field(description="Set aside until it has been looked at.")
    reviewed: bool = Field(description="Whether a jurist has signed it.")
    source: dict[str, Any] = Field(description="The rule as written in its file.")


class ActorShown(BaseModel):
    """Somebody who bears duties, is owed them, or assesses."""

    id: str = Field(description="The actor.")
    label: Text = Field(description="The name.")


class FactShown(BaseModel):
    """A fact that a case may tell."""

    id: str = Field(description="The name of the fact in a case.")
    scope: str = Field(description="The kind of subject it belongs to.")
    type: Literal["bool", "int", "money", "date", "month", "enum"] = Field(
        description="The type of its value."
    )
    may_be_none: bool = Field(description='Whether it may be "none": has not happened.')
    values: dict[str, Text] | None = Field(None, description="The values of an enum.")
    assessors: list[str] = Field(description="Who may judge it; empty if it is no judgement.")
    label: Text = Field(description="The fact as a clause.")
    question: Text = Field(description="The question that asks for it.")
    help: Text | None = Field(None, description="Help with the question.")
    why: Text = Field(description="Why it is asked.")
    ask: Literal["client", "caseworker", "register"] = Field(description="Who can answer.")
    urgent: bool = Field(description="Whether a duty to a child or in an emergency hangs on it.")


class LawShown(BaseModel):
    """The law as of a day."""

    as_of: str = Field(description="The day.")
    sha256: str | None = Field(None, description="The hash of the law.")
    texts_sha256: str | None = Field(None, description="The hash of the texts for people.")
    read_to: str | None = Field(None, description="The newest day to which every act was read.")
    newest_read: str | None = Field(None, description="The newest day to which any act was read.")
    acts: list[dict[str, Any]] = Field(
        default_factory=list, description="The acts and how far each was read."
    )
    rules: list[str] = Field(default_factory=list, description="The rules in force that day.")


def plain(value: Any) -> Any:
    """Data from a rule file as plain JSON data."""
    if isinstance(value, BaseModel):
        return plain(value.model_dump(by_alias=True, exclude_none=True))
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value.isoformat() if isinstance(value, dt.date) else value


def act_name(law: Law, prefix: str) -> str:
    """An act as citations name it."""
    act = law.acts[prefix]
    return f"{act.short} ({act.sfs})" if act.sfs else act.short


def cites(law: Law, rule: Rule) -> list[str]:
    """The provision of a rule in words."""
    if rule.cite:
        return list(rule.cite)
    return [in_words(rule.provision, act_name(law, rule.provision.prefix))]


def rule_shown(law: Law, rule: Rule) -> dict[str, Any]:
    """A rule as plain data."""
    wordings = [{"from": plain(w.first), "to": plain(w.last)} for w in rule.wordings]
    act = law.acts.get(rule.provision.prefix)
    return {
        "id": rule.id,
        "scope": rule.scope,
        "cites": cites(law, rule),
        "link": act.link if act else None,
        "gives_kind": rule.kind,
        "gives": rule.gives,
        "paraphrase": _text(rule.paraphrase),
        "note": _text(rule.note),
        "wordings": wordings,
        "counterpart": rule.counterpart,
        "verified": rule.level,
        "read_on": plain(rule.read_on),
        "suspended": rule.suspended,
        "reviewed": False,
        "source": plain(rule.raw),
    }


def fact_shown(fact: Fact) -> dict[str, Any]:
    """A fact as plain data."""
    return {
        "id": fact.id,
        "scope": fact.scope,
        "type": fact.type,
        "may_be_none": fact.none,
        "values": {k: _text(v) for k, v in fact.values.items()} if fact.values else None,
        "assessors": list(fact.assessors),
        "label": _text(fact.label),
        "question": _text(fact.question),
        "help": _text(fact.help),
        "why": _text(fact.why),
        "ask": fact.ask,
        "urgent": fact.urgent,
    }


def actor_shown(law: Law, actor: str) -> dict[str, Any]:
    """An actor as plain data."""
    return {"id": actor, "label": _text(law.actors[actor].label)}


def in_force(rule: Rule, day: dt.date) -> bool:
    """Whether some wording of a rule is in force on a day."""
    return any(
        (w.first is None or w.first <= day) and (w.last is None or day <= w.last) for w in rule.wordings
    )


def _text(text: Any) -> dict[str, str | None] | None:
    return None if text is None else {"sv": text.sv, "en": text.en}
