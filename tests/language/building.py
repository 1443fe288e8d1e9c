# SPDX-License-Identifier: EUPL-1.2
"""Small laws for tests: only what matters is written, the texts people read are filled in."""

from typing import Any

from engine.case.model import Case
from engine.case.request import read_case
from engine.language.law import Law
from engine.language.loader import law_of
from engine.logic.compiled import CompiledLaw, compile_law
from engine.logic.consistency import in_facts
from engine.logic.evaluation import Evaluation, Reference

Data = dict[str, Any]
TEXT = {"sv": "text", "en": "text"}
READ = {"level": "V1", "on": "2026-01-15"}
SCOPES: Data = {
    "person": {"guardians": ["person"], "partner": "person"},
    "report": {"about": "person"},
    "investigation": {"about": "person"},
    "placement": {"of": "person"},
    "incident": {"victim": "person", "suspects": ["person"]},
    "application": {"applicant": "person"},
    "decision": {"application": "application", "parties": ["person"]},
    "income": {"of": "person"},
    "permit": {"of": "person"},
}


def scopes(links: Data) -> Data:
    """The scopes of some links; a scope whose links hold ``single: true`` is there once."""
    found: Data = {}
    for scope, to in links.items():
        single = bool(to.get("single"))
        links_ = {k: v for k, v in to.items() if k != "single"}
        found[scope] = {"list": f"{scope}s", "label": TEXT, "links": links_, "single": single}
    return found


def facts(by_scope: Data) -> list[Data]:
    """Facts from ``{scope: {id: type or keys}}``; ``judgement`` is a judgement of the committee."""
    found: list[Data] = []
    for scope, named in by_scope.items():
        for name, short in named.items():
            keys = {"type": short} if isinstance(short, str) else dict(short)
            if keys["type"] == "judgement":
                keys = {"type": "bool", "assessors": ["social_welfare_committee"]}
            if isinstance(keys.get("values"), list):
                keys["values"] = dict.fromkeys(keys["values"], TEXT)
            found.append({"id": name, "scope": scope, "label": TEXT, "question": TEXT, "why": TEXT, **keys})
    return found


def outcomes(rules: list[Data], declared: Data) -> list[Data]:
    """What the rules give, declared: an obligation of the committee unless ``declared`` says more."""
    found: Data = {}
    for rule in rules:
        base = {"kind": "obligation", "layer": "statute", "bearer": "social_welfare_committee",
                "counterparty": "client", "stance": "for"}  # fmt: skip
        for key in ("gives", "status", "warning", "amount"):
            if key in rule:
                kind = base if key == "gives" else {"kind": key}
                found[rule[key]] = {"id": rule[key], "text": TEXT, **kind, **declared.get(rule[key], {})}
    return list(found.values())


def files(
    rules: list[Data],
    vocabulary: Data | None = None,
    *,
    links: Data | None = None,
    declared: Data | None = None,
    axioms: list[Data] | None = None,
    parameters: list[Data] | None = None,
    transitions: list[Data] | None = None,
    reforms: list[Data] | None = None,
    acts: list[Data] | None = None,
    wording: Data | None = None,
) -> Data:
    """Rule files of a small law; its acts are ``t``, ``praxis`` and those whose prefixes the rules use."""
    prefixes = {r["id"].partition(".")[0] for r in rules} | {"t", "praxis"}
    known = {a["prefix"] for a in acts or ()}
    act = {"short": "T", "name": TEXT, "layer": "statute", "state": "read"}
    return {
        "acts.yaml": [*(acts or ()), *({"prefix": p, **act} for p in sorted(prefixes - known))],
        "reforms.yaml": [{"name": TEXT, "source": "prop.", "status": "adopted", **r} for r in reforms or ()],
        "vocabulary/scopes.yaml": scopes(SCOPES if links is None else links),
        "vocabulary/facts/all.yaml": facts(vocabulary or {}),
        "vocabulary/actors.yaml": [{"id": a, "label": TEXT} for a in ACTORS],
        "vocabulary/steps.yaml": [{"id": "apply-utll-5-15", "label": TEXT}],
        "vocabulary/axioms.yaml": axioms or [],
        "outcomes/all.yaml": outcomes(rules, declared or {}),
        "parameters/all.yaml": [parameter(p) for p in parameters or ()],
        "law/t/all.yaml": {
            "read": READ,
            "wording": wording or {},
            "rules": [{"scope": "person", **r} for r in rules],
            "transitions": transitions or [],
        },
    }


ACTORS = (
    "social_welfare_committee", "client", "migration_agency", "migration_court", "administrative_court",
    "board", "committee",
)  # fmt: skip


def parameter(short: Data) -> Data:
    """A parameter whose versions need not say where they stand."""
    versions = [{"level": "V1", "source": "SFS", **v} for v in short["versions"]]
    return {"unit": "SEK", **short, "versions": versions}


def law(rules: list[Data], vocabulary: Data | None = None, **more: Any) -> Law:
    """A small law."""
    return law_of(files(rules, vocabulary, **more))


class Asked:
    """A law asked about a case: ``asked("outcome", "item")`` is T, F, U or CONFLICT."""

    def __init__(self, law: Law | CompiledLaw, body: Data) -> None:
        self.compiled = law if isinstance(law, CompiledLaw) else compile_law(law)
        self.law = self.compiled.law
        self.case: Case = read_case(body, self.law)
        self.broken = in_facts(self.law, self.case)
        self.evaluation: Evaluation = Reference(self.compiled).evaluate(self.case)

    def item(self, name: str, id_: str | None) -> Any:
        """The item that an outcome or status is asked for."""
        names = self.law.names
        scope = {**names.outcomes, **names.statuses, **names.amounts}[name]
        return next(s for s in self.case.subjects() if (s.scope, s.id) == (scope, id_))

    def ref(self, name: str) -> int:
        """The reference of an outcome, a status, or a value written ``status=value``."""
        status, _, value = name.partition("=")
        if value:
            return self.compiled.values[status][value]
        return {**self.compiled.outcomes, **self.compiled.statuses, **self.compiled.amounts}[name]

    def __call__(self, name: str, id_: str | None = "focus") -> str:
        item = self.item(name.partition("=")[0], id_)
        found = self.evaluation.truth(self.ref(name), item)
        return {"true": "T", "false": "F", "unknown": "U", "conflict": "CONFLICT"}[found]
