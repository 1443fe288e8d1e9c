# SPDX-License-Identifier: EUPL-1.2
"""What a reader must know about an outcome beside its truth, in small plain notes."""

from collections.abc import Iterator
from typing import Any, Final

from markupsafe import Markup

from api.pages.naming import Naming
from api.pages.written import day_in_words

_ASKED: Final = ("fact", "date", "assessment", "list")
"""Reasons that are told by what an outcome waits for."""


def notes(o: dict[str, Any], naming: Naming) -> list[Markup | str]:
    """Every note on an outcome, each once."""
    return list(dict.fromkeys([*_open(o, naming), *_law(o, naming), *_acts(o, naming)]))


def _open(o: dict[str, Any], naming: Naming) -> Iterator[str]:
    """What it rests on, or why it is open."""
    t = naming.t
    for fact in o.get("rests_on_assessments") or []:
        declared = naming.law.names.facts.get(str(fact))
        yield t("answer.rests_on", what=t.plain(declared.label) if declared else fact)
    if o.get("truth") == "unknown":
        if o.get("open_in") == ["exceptions"]:
            yield t("answer.except")
        yield from (t(f"open.{why}") for why in o.get("open_for") or [] if why not in _ASKED)
    elif o.get("exceptions") == "open":
        yield t("answer.exceptions_open")


def _law(o: dict[str, Any], naming: Naming) -> Iterator[str]:
    """How surely the law behind it was read."""
    t = naming.t
    if o.get("stale_law"):
        yield stale(o["stale_law"], naming)
    if o.get("under_last_read_law"):
        yield t("answer.last_read", truth=t(f"truth.{o['under_last_read_law']['truth']}"))
    if o.get("carried_over"):
        yield t("answer.carried_over")
    if o.get("verified") not in (None, "V1"):
        yield t("answer.verified", level=o["verified"])


def _acts(o: dict[str, Any], naming: Naming) -> Iterator[Markup | str]:
    """Who decides, whether a machine may, and who can appeal."""
    t = naming.t
    if o.get("decided_by"):
        yield t("answer.decided_by", who=naming.actors(o["decided_by"]))
    if o.get("automated"):
        yield t("answer.automated", what=o["automated"])
    rules = [naming.law.rules[r] for r in o.get("appeal") or [] if r in naming.law.rules]
    said = [t.of(r.paraphrase) for r in rules if r.paraphrase is not None]
    cites = dict.fromkeys(c for r in rules for c in r.cite)
    if rules:
        yield Markup(" ").join([t("answer.appeal"), *said, f"({'; '.join(cites)})"])


def stale(told: dict[str, Any], naming: Naming) -> str:
    """What may have happened to the law after it was read."""
    t = naming.t
    reform = naming.law.reforms.get(told.get("reform") or "")
    name = t.plain(told.get("name") or (reform.name if reform else None))
    if told.get("state") == "superseded":
        return t("answer.superseded_named", what=name) if name else t("answer.superseded")
    if name:
        return t("answer.unchecked_named", what=name)
    day = day_in_words(told["read_to"], t.language) if told.get("read_to") else ""
    return t("answer.unchecked", day=day) if day else t("answer.stale")
