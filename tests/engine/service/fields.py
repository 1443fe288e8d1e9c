# SPDX-License-Identifier: EUPL-1.2
"""Where each field of a rule, a fact and an outcome is seen: ``(where, change, what is so before)``."""

from typing import Any

from engine.language import source
from tests.engine.service.mutations import (
    AFTER,
    BEFORE,
    EVERY,
    FIRST,
    WITHIN,
    deadline,
    fact,
    line,
    outcome,
    rule,
)

MODELS = (
    source.Rule,
    source.Wording,
    source.FileWording,
    source.Deadline,
    source.RuleExcept,
    source.Branch,
    source.Outcome,
    source.Fact,
    source.Text,
    source.Read,
    source.Role,
    source.Bounds,
    source.Phrases,
    source.Cite,
)
"""The models that a rule, a fact and an outcome are made of."""
ONLY_HASHED = {
    "Wording.note": "for jurists: shown in the rule as written",
}
Edits = list[tuple[str, str, dict[str, Any]]]
NEW = {"sv": "ny", "en": "new"}
_WORDINGS = rule("duty", when=None, wordings=[BEFORE, AFTER])
_JUDGE = ["migration_agency"]


def one(where: str, change: Any, *before: Any) -> tuple[str, Edits, Edits]:
    """Where a change is seen, the change, and what is so before."""
    return where, list(change) if isinstance(change, list) else [change], list(before)


FIELDS: dict[str, tuple[str, Edits, Edits]] = {
    # ---- a rule
    "Rule.id": one("answer", rule("duty", id="t.p99.duty")),
    "Rule.like": one("answer", rule("right", like="t.p8.judged"), rule("right", when=None, like="t.p1.duty")),
    "Rule.scope": one("answer", rule("report", scope="person", when="always"), rule("report", when="always")),
    "Rule.wording": one("answer", rule("duty", wording={"from": "2026-01-01", "began": "introduced"})),
    "Rule.wordings": one("answer", rule("duty", wordings=[BEFORE, AFTER])),
    "Rule.anchor": one("answer", rule("duty", anchor="d"), _WORDINGS),
    "Rule.when": one("answer", rule("duty", when="b")),
    "Rule.unless": one("answer", rule("duty", unless=[{"when": "c"}])),
    "Rule.defeats": one("answer", rule("st", defeats=["t.p1"])),
    "Rule.through": one("answer", rule("st", through="also"), rule("st", defeats=["t.p10"], through="about")),
    "Rule.gives": one("answer", rule("duty", gives="judged")),
    "Rule.status": one("answer", rule("resp", status="st")),
    "Rule.suggests": one("answer", rule("hint", suggests="k")),
    "Rule.warning": one("answer", rule("warn", warning="beware")),
    "Rule.amount": one("answer", rule("other", amount="money")),
    "Rule.role": one(
        "answer",
        rule("resp", role="resp"),
        outcome("duty", bearer={"role": "resp"}),
        rule("resp", value="board"),
    ),
    "Rule.value": one(
        "answer",
        rule("resp", value="board"),
        outcome("duty", bearer={"role": "resp"}),
        rule("resp", role="resp", value="client"),
    ),
    "Rule.first_of": one(
        "answer", rule("pos", first_of=[{"value": "X", "when": "b"}, {"value": "Y", "when": "a"}])
    ),
    "Rule.deadlines": one("answer", deadline(**WITHIN)),
    "Rule.period": one("answer", rule("money", period="d")),
    "Rule.lines": one("answer", line(plus=[1])),
    "Rule.total": one("answer", rule("money", total={"times": [2, {"line": "l"}]})),
    "Rule.counterpart": one(
        "answer",
        rule("duty", counterpart="t.p2.right"),
        rule("duty", wording={"from": "2025-07-01"}),
        rule("right", wording={"to": "2025-06-30"}),
    ),
    "Rule.paraphrase": one("answer", rule("duty", paraphrase=NEW)),
    "Rule.note": one("text", rule("duty", note=NEW)),
    "Rule.cite": one("answer", rule("duty", cite="HFD 2018 ref. 39")),
    "Rule.read": one("answer", rule("duty", read={"level": "V3", "on": "2026-01-15"})),
    "Rule.carried_over": one("answer", rule("duty", carried_over="inferred")),
    "Rule.delegated_by": one(
        "lint",
        ("rule", "below.p1.st", {"delegated_by": "SoL 1 §"}),
        rule("st", id="below.p1.st", defeats=["t.p1"]),
    ),
    "Rule.suspended": one("answer", rule("duty", suspended=True)),
    # ---- its wordings
    "Wording.from_": one(
        "answer", rule("duty", wordings=[BEFORE, {**AFTER, "from": "2025-09-02"}]), _WORDINGS
    ),
    "Wording.to": one("answer", rule("duty", wordings=[{**BEFORE, "to": "2025-02-01"}, AFTER]), _WORDINGS),
    "Wording.when": one("answer", rule("duty", wordings=[BEFORE, {**AFTER, "when": "a"}]), _WORDINGS),
    "Wording.unread": one(
        "answer", rule("duty", wordings=[{"to": "2025-06-30", "unread": True}, AFTER]), _WORDINGS
    ),
    "Wording.note": one("hash", rule("duty", wordings=[{**BEFORE, "note": NEW}, AFTER]), _WORDINGS),
    "FileWording.from_": one("answer", ("head", "", {"from": "2025-09-02"})),
    "FileWording.to": one("answer", ("head", "", {"to": "2025-06-30"})),
    "FileWording.began": one(
        "answer", ("head", "", {"began": "introduced"}), ("head", "", {"from": "2025-06-30"})
    ),
    "FileWording.anchor": one("answer", rule("duty", wording={"anchor": "d"}), _WORDINGS),
    "FileWording.carried_over": one("answer", rule("duty", wording={"carried_over": "inferred"})),
    # ---- deadlines
    "Deadline.id": one(
        "answer",
        rule("duty", deadlines=[{**WITHIN, "id": "z"}, {**WITHIN, "cite": "FL 44 §"}]),
        rule("duty", deadlines=[WITHIN, {**WITHIN, "cite": "FL 44 §"}]),
    ),
    "Deadline.kind": one("answer", deadline(**{**WITHIN, "kind": "at_most"}), deadline(**WITHIN)),
    "Deadline.within": one("answer", deadline(**{**WITHIN, "within": "P2D"}), deadline(**WITHIN)),
    "Deadline.first": one("answer", deadline(**{**FIRST, "first": "P1M"}), deadline(**FIRST)),
    "Deadline.then": one("answer", deadline(**{**EVERY, "then": "P1M"}), deadline(**EVERY)),
    "Deadline.last": one("answer", deadline(**{**EVERY, "last": "d"}), deadline(**EVERY)),
    "Deadline.from_": one("answer", deadline(**{**WITHIN, "from": "d"}), deadline(**WITHIN)),
    "Deadline.date": one("answer", deadline(kind="before", date="d"), deadline(kind="before", date="q")),
    "Deadline.by": one("answer", deadline(**WITHIN, by="board"), deadline(**WITHIN)),
    "Deadline.when": one("answer", deadline(**WITHIN, when="b"), deadline(**WITHIN)),
    "Deadline.unless": one("answer", deadline(**WITHIN, unless="c"), deadline(**WITHIN)),
    "Deadline.roll": one("answer", deadline(**WITHIN, roll="next_working_day"), deadline(**WITHIN)),
    "Deadline.m": one("answer", deadline(**WITHIN, m=2), deadline(**WITHIN)),
    "Deadline.cite": one("answer", deadline(**WITHIN, cite="FL 44 §"), deadline(**WITHIN)),
    # ---- exceptions and values
    "RuleExcept.when": one(
        "answer", rule("duty", unless=[{"when": "c"}]), rule("duty", unless=[{"when": "b"}])
    ),
    "RuleExcept.rule": one(
        "answer", rule("duty", unless=[{"rule": "t.p3.st"}]), rule("duty", unless=[{"rule": "t.p11.resp"}])
    ),
    "RuleExcept.through": one(
        "answer",
        rule("report", unless=[{"rule": "t.p3.st", "through": "also"}]),
        rule("report", unless=[{"rule": "t.p3.st", "through": "about"}]),
    ),
    "RuleExcept.m": one(
        "answer", rule("duty", unless=[{"when": "b", "m": 3}]), rule("duty", unless=[{"when": "b"}])
    ),
    "RuleExcept.cite": one(
        "answer", rule("duty", unless=[{"when": "b", "cite": "FL 1 §"}]), rule("duty", unless=[{"when": "b"}])
    ),
    "Branch.value": one(
        "answer",
        rule("pos", first_of=[{"value": "Z", "when": "a"}, {"value": "X", "when": "b"}]),
        rule("pos", first_of=[{"value": "X", "when": "a"}]),
    ),
    "Branch.when": one(
        "answer",
        rule("pos", first_of=[{"value": "X", "when": "b"}]),
        rule("pos", first_of=[{"value": "X", "when": "a"}]),
    ),
    # ---- what rules give
    "Outcome.id": one("answer", [outcome("duty", id="task"), rule("duty", gives="task")]),
    "Outcome.kind": one("answer", outcome("duty", kind="right")),
    "Outcome.text": one("answer", outcome("duty", text=NEW)),
    "Outcome.layer": one("answer", outcome("duty", layer="ordinance")),
    "Outcome.tag": one("answer", outcome("duty", tag="mandate")),
    "Outcome.bearer": one("answer", outcome("duty", bearer="board")),
    "Outcome.jointly": one(
        "answer", outcome("duty", jointly=True), outcome("duty", bearer=["board", "committee"])
    ),
    "Outcome.counterparty": one("answer", outcome("duty", counterparty="board")),
    "Outcome.stance": one("answer", outcome("duty", stance="against")),
    "Outcome.closure": one("answer", outcome("duty", closure="exhaustive")),
    "Outcome.exceptions": one("answer", outcome("duty", exceptions="exhaustive")),
    "Outcome.step": one("answer", outcome("duty", step="apply-utll-5-15")),
    "Outcome.guards": one("answer", outcome("warn", guards=[])),
    "Outcome.done_when": one("answer", outcome("duty", done_when="b")),
    "Outcome.appeal": one("answer", outcome("duty", appeal=["t.p2.right"])),
    "Outcome.decided_by": one("answer", outcome("duty", decided_by="board")),
    "Outcome.automated": one("answer", outcome("duty", automated="never")),
    "Outcome.may_hurt": one("answer", outcome("duty", may_hurt=True)),
    "Outcome.urgent": one("answer", outcome("duty", urgent=True)),
    "Outcome.general": one("answer", outcome("duty", general=True)),
    "Role.role": one(
        "answer",
        outcome("duty", bearer={"role": "other"}),
        outcome("duty", bearer={"role": "resp"}),
        rule("resp", role="resp", value="board"),
    ),
    # ---- facts
    "Fact.id": one("answer", [fact("r", id="rr"), rule("report", when="rr")]),
    "Fact.scope": one("answer", fact("z", scope="report")),
    "Fact.type": one("answer", fact("z", type="int")),
    "Fact.none": one("answer", fact("q", none=True), rule("duty", when={"eq": ["q", "none"]})),
    "Fact.range": one("answer", fact("n", range=[0, 6])),
    "Fact.values": one(
        "answer", fact("e", values={"x": NEW, "y": NEW}), rule("duty", when={"eq": ["e", "x"]})
    ),
    "Fact.assessors": one("answer", fact("j", assessors=_JUDGE)),
    "Fact.label": one("answer", fact("a", label=NEW)),
    "Fact.question": one("answer", fact("a", question=NEW)),
    "Fact.help": one("text", fact("a", help=NEW)),
    "Fact.why": one("answer", fact("a", why=NEW)),
    "Fact.ask": one("answer", fact("a", ask="client")),
    "Fact.mutable": one("answer", fact("a", mutable=False)),
    "Fact.sensitivity": one("answer", fact("a", sensitivity="protected")),
    "Fact.urgent": one(
        "answer", fact("b", urgent=True), outcome("right", urgent=True), outcome("duty", urgent=True)
    ),
    "Fact.phrases": one("text", fact("a", phrases={"true": "hon gör så"})),
    # ---- their parts
    "Text.sv": one("answer", outcome("duty", text={"sv": "ny", "en": "text"})),
    "Text.en": one("answer", outcome("duty", text={"sv": "text", "en": "new"})),
    "Read.level": one("answer", rule("duty", read={"level": "V2", "on": "2026-01-15"})),
    "Read.on": one("text", rule("duty", read={"level": "V1", "on": "2026-01-16"})),
    "Bounds.from_": one("answer", fact("q", range={"from": "2025-08-02"})),
    "Bounds.to": one("answer", fact("q", range={"to": "2025-07-31"})),
    "Phrases.true": one("text", fact("a", phrases={"true": "hon gör så"})),
    "Phrases.false": one("text", fact("a", phrases={"false": "hon gör inte så"})),
    "Phrases.unknown": one("text", fact("a", phrases={"unknown": "ingen vet"})),
    "Phrases.none": one("text", fact("d", phrases={"none": "det har inte hänt"})),
    "Cite.transitional": one(
        "answer",
        rule("duty", cite={"transitional": "2025:1", "point": 1}),
        rule("duty", cite={"transitional": "2025:400", "point": 1}),
    ),
    "Cite.point": one(
        "answer",
        rule("duty", cite={"transitional": "2025:400", "point": 2}),
        rule("duty", cite={"transitional": "2025:400", "point": 1}),
    ),
}
