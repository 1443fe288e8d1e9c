# SPDX-License-Identifier: EUPL-1.2
"""An answer in some lines of Swedish, for a terminal."""

from collections.abc import Iterator
from typing import Any

from api.pages.answer import Teller
from api.pages.form import Form
from api.pages.texts import Texts
from api.pages.written import day_in_words
from engine.language.law import Law


def of(answer: dict[str, Any], law: Law) -> str:
    """The answer in the words of the page, without its reasons."""
    return "\n".join(_lines(answer, law))


def _lines(answer: dict[str, Any], law: Law) -> Iterator[str]:
    t = Texts("sv")
    found = Teller({**answer, "trace": None}, Form(), law, t).tell()
    yield t("answer.title").upper()
    yield t("answer.lead", day=day_in_words(answer["law"]["as_of"], "sv"))
    if found.gates:
        yield from _heading(t("answer.warnings"))
    for gate in found.gates:
        yield t("answer.before", step=t("answer.or").join(gate.steps))
        for warning in gate.warnings:
            maybe = f" ({t('answer.maybe').lower()})" if warning.maybe else ""
            yield f"! {warning.text.striptags()}{maybe}"
    urgent = [(t("answer.urgent"), found.urgent)] if found.urgent else []
    open_ = [*urgent, *found.unknown]
    for heading, groups in (("answer.obligations", found.obligations), ("answer.unknown", open_)):
        if groups:
            yield from _heading(t(heading))
        for bearer, shown in groups:
            yield f"{bearer}:"
            for one in shown:
                yield from _outcome(one)
    for heading, shown in found.others:
        yield from _heading(t(heading))
        for one in shown:
            yield from _outcome(one)
    if found.amounts:
        yield from _heading(t("answer.amounts"))
        for amount in found.amounts:
            yield f"- {amount['text'].striptags()}: {amount['sum']}"
    yield from _heading(t("answer.questions"))
    for question in found.questions:
        yield f"? {question.question.striptags()}"
    if found.more:
        yield f"  + {len(found.more)}"
    yield from _heading(t("answer.judgements"))
    for way in found.judgements[:10]:
        yield f"? {way['text'].striptags()} ({way['who']})"
    if len(found.judgements) > 10:
        yield f"  + {len(found.judgements) - 10}"
    yield ""
    yield t("answer.unreviewed_note")


def _heading(text: str) -> list[str]:
    return ["", text, "-" * len(text)]


def _outcome(shown: Any) -> Iterator[str]:
    due = f" ({'; '.join(shown.deadlines)})" if shown.deadlines else ""
    mark = "?" if shown.truth == "unknown" else "-"
    yield f"{mark} {shown.text.striptags()}{due}"
    if shown.cites:
        yield f"  {' · '.join(c.text for c in shown.cites)}"
