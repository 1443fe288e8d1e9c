# SPDX-License-Identifier: EUPL-1.2
"""What a law must keep beyond being readable: every citation exists, nothing is unused, no gate is lost."""

import datetime as dt
import re
from collections.abc import Iterator

from engine.language import expressions as e
from engine.language.circles import expressions_of, parts
from engine.language.citation import Provision
from engine.language.law import Law, OwnException, Rule, RuleException
from engine.language.lint_outcomes import ACTING, gates, outcomes
from engine.language.problems import Place, Problem, nearest
from engine.language.reading import named, used

_RANKS = {"eu_law": 4, "statute": 3, "ordinance": 2, "agency_regulation": 1, "guidance": 0, "case_law": 3}
_EXTENDS = re.compile(r"extend|forlang|extension", re.IGNORECASE)
_AGE_STATUS = re.compile(r"(^|-)(child|adult|minor|young)(-|$)")


def lint(law: Law, docs: str | None = None) -> list[Problem]:
    """Every problem of a readable law. ``docs`` is the text of docs/legal, where reasons must stand."""
    found: list[Problem] = []
    for check in (
        _citations,
        _counterparts,
        _facts,
        outcomes,
        gates,
        _defeats,
        _negations,
        _extensions,
        _time,
        _ages,
        _labels,
    ):
        found += check(law)
    if docs is not None:
        found += _documented(law, docs)
    return sorted(set(found))


def listing(law: Law) -> dict[str, list[str]]:
    """What a jurist must know of: every ``clear``, ``split`` and ruling carried over to a new act."""
    result: dict[str, list[str]] = {"clear": [], "split": [], "carried_over": []}
    for rule in law.rules.values():
        inside = [p for x in expressions_of(rule) for p in parts(x)]
        result["clear"] += [rule.id] if any(isinstance(p, e.Clear) for p in inside) else []
        result["split"] += [rule.id] if any(isinstance(p, e.Split) for p in inside) else []
        result["carried_over"] += [rule.id] if rule.carried_over else []
    return result


# ---- citations


def _citations(law: Law) -> Iterator[Problem]:
    for rule in law.rules.values():
        act = law.acts[rule.provision.prefix]
        if act.sections and not _exists(rule.provision, act.sections):
            known = [
                f"{c} kap. {s} §" if c else f"{s} §" for c, listed in act.sections.items() for s in listed
            ]
            wanted = (
                f"{rule.provision.chapter} kap. {rule.provision.section} §"
                if rule.provision.chapter
                else f"{rule.provision.section} §"
            )
            yield Problem(
                rule.place, "citation", f"{act.short} has no {wanted} in acts.yaml{nearest(wanted, known)}"
            )
        if not act.sections and "cite" not in rule.raw:
            yield Problem(rule.place, "citation", f"{act.prefix} lists no sections, so the rule needs a cite")


def _exists(found: Provision, sections: dict[str, list[str]]) -> bool:
    listed = sections.get(_spaced(found.chapter or ""))
    return listed is not None and (found.section is None or _spaced(found.section) in listed)


def _spaced(section: str) -> str:
    match = re.fullmatch(r"(\d+)([a-z]?)", section)
    return f"{match[1]} {match[2]}".strip() if match else section


def _counterparts(law: Law) -> Iterator[Problem]:
    for rule in law.rules.values():
        if rule.counterpart is None:
            continue
        other = law.rules.get(rule.counterpart)
        if other is None:
            yield Problem(
                rule.place,
                "counterpart",
                f"no rule is called {rule.counterpart!r}{nearest(rule.counterpart, law.rules)}",
            )
        elif other.counterpart == rule.id:
            yield Problem(rule.place, "counterpart", "is written in both rules; write it once")


# ---- vocabulary


def _facts(law: Law) -> Iterator[Problem]:
    read = used(law) | {"person_age"}
    for fact in law.names.facts.values():
        place = law.places[f"fact:{fact.id}"]
        if fact.id not in read:
            yield Problem(place, "unused", f"no rule reads the fact {fact.id!r}")
        for assessor in fact.assessors:
            if assessor not in law.actors:
                yield Problem(
                    place, "actor", f"no actor is called {assessor!r}{nearest(assessor, law.actors)}"
                )
        if fact.assessors and fact.type != "bool":
            yield Problem(place, "judgement", "a judgement is yes or no")
        if (fact.type == "enum") != bool(fact.values):
            yield Problem(place, "values", "an enum has values, and nothing else has")
        for text in (fact.label, fact.question, fact.why):
            if text.en is None:
                yield Problem(place, "text", "label, question and why are needed in English too")
                break


def _labels(law: Law) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for fact in law.names.facts.values():
        words = " ".join(fact.label.sv.lower().split())
        if words in seen:
            yield Problem(
                law.places[f"fact:{fact.id}"],
                "phrase",
                f"has the same label as {seen[words]!r}: a step could mean either",
            )
        seen[words] = fact.id


# ---- rules among rules


def _defeats(law: Law) -> Iterator[Problem]:
    for rule in law.rules.values():
        for exception in rule.exceptions:
            if not isinstance(exception, RuleException):
                continue
            other = law.rules[exception.rule]
            above, below = (law.acts[r.provision.prefix].layer for r in (other, rule))
            if _RANKS[above] < _RANKS[below] and other.delegated_by is None:
                yield Problem(
                    other.place,
                    "layer",
                    f"{above} defeats {rule.id} of {below}; cite the delegation (delegated_by)",
                )


def _negations(law: Law) -> Iterator[Problem]:
    """Rules of one outcome must not exclude each other by negation: doubt would lose what both give."""
    for outcome in (*law.names.outcomes, *law.names.statuses):
        rules = [r for r in law.rules_giving(outcome) if not r.branches]
        for n, rule in enumerate(rules):
            for other in rules[n + 1 :]:
                shared = _required(rule) & {(name, not truth) for name, truth in _required(other)}
                if shared and _together(rule, other):
                    name = sorted(shared)[0][0]
                    yield Problem(
                        other.place,
                        "negation",
                        f"and {rule.id} exclude each other by {name!r}; doubt about it loses both; use split",
                    )


def _required(rule: Rule) -> set[tuple[str, bool]]:
    """What a rule's current wording requires outright: facts that must be so, or not so."""
    when = next((w.when for w in reversed(rule.wordings) if w.when is not None), None)
    listed = when.parts if isinstance(when, e.AllOf) else (when,)
    found: set[tuple[str, bool]] = set()
    for part in listed:
        inner, truth = (part.part, False) if isinstance(part, e.Not) else (part, True)
        if isinstance(inner, e.Holds):
            found.add((str(inner.path), truth))
    return found


def _together(a: Rule, b: Rule) -> bool:
    return any(
        (x.first is None or y.last is None or x.first <= y.last)
        and (y.first is None or x.last is None or y.first <= x.last)
        for x in a.wordings
        for y in b.wordings
    )


def _extensions(law: Law) -> Iterator[Problem]:
    for rule in law.rules.values():
        if rule.deadlines:
            for exception in rule.exceptions:
                names = named(exception.when) if isinstance(exception, OwnException) else set()
                hit = next((n for n in sorted(names) if _EXTENDS.search(n)), None)
                if hit:
                    yield Problem(
                        rule.place,
                        "extension",
                        f"{hit!r} moves a day; it belongs in a deadline, not in an exception",
                    )


def _time(law: Law) -> Iterator[Problem]:
    """The wordings of a rule leave no day between them, and stay inside the life of their act."""
    for rule in law.rules.values():
        act = law.acts[rule.provision.prefix]
        for a, b in zip(rule.wordings, rule.wordings[1:], strict=False):
            if a.last is not None and b.first is not None and a.last + dt.timedelta(days=1) != b.first:
                yield Problem(
                    rule.place, "gap", f"no wording between {a.last} and {b.first}; write an unread one"
                )
        first, last = rule.wordings[0].first, rule.wordings[-1].last
        if first is not None and last is not None and last < first:
            yield Problem(rule.place, "gap", "ends before it begins")
        if act.from_ is not None and first is not None and first < act.from_:
            yield Problem(rule.place, "gap", f"begins before its act did ({act.from_})")
        if act.to is not None and (last is None or last > act.to):
            yield Problem(rule.place, "gap", f"is in force after its act was repealed ({act.to})")


def _ages(law: Law) -> Iterator[Problem]:
    """No age is ever assumed: what says who is a child reads a birth date, and nothing holds "always"."""
    for status in law.names.statuses:
        if not _AGE_STATUS.search(status):
            continue
        for rule in law.rules_giving(status):
            if any(isinstance(w.when, e.Always) for w in rule.wordings) and not rule.branches:
                yield Problem(rule.place, "age", f"{status} would be assumed; no default for age exists")
    for kind_id, data in law.raw.items():
        if "default" in data:
            yield Problem(law.places.get(kind_id, Place("rules", 1, 1)), "age", "nothing has a default")


def _documented(law: Law, docs: str) -> Iterator[Problem]:
    for outcome in law.outcomes.values():
        if outcome.kind in ACTING and outcome.id not in docs:
            yield Problem(
                law.places[f"outcome:{outcome.id}"],
                "docs",
                f"docs/legal gives no reason for the closure of {outcome.id!r}",
            )
    for kind, rules in listing(law).items():
        for rule in rules:
            if rule not in docs:
                yield Problem(
                    law.rules[rule].place, "docs", f"docs/legal does not list the {kind} of {rule!r}"
                )
