# SPDX-License-Identifier: EUPL-1.2
"""The addresses of the pages. A case travels in the body of the form alone."""

import datetime as dt
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from anyio import to_thread
from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from api.pages.answer import Teller
from api.pages.demo import demos, filled
from api.pages.form import Form, read_form
from api.pages.questions import Asker
from api.pages.reading import Mistake, read
from api.pages.sections import Plan, Section, name_of, plan
from api.pages.texts import Texts
from api.problems import ApiError
from api.render import page, texts_of
from api.service import service_of
from engine.corpus.horizon import read_to
from engine.language.law import Law

router = APIRouter(include_in_schema=False)


def today() -> dt.date:
    """Today in Sweden."""
    return dt.datetime.now(ZoneInfo("Europe/Stockholm")).date()


@router.get("/")
async def first_page(request: Request) -> Response:
    """What the service is, to which day the law was read, and three made-up cases."""
    return page("start.html", request.scope, read_to=read_to(service_of(request).law), demos=demos().values())


@router.get("/arende")
async def empty_form(request: Request, exempel: str = "") -> Response:
    """The form, empty or as a made-up case fills it in."""
    law = service_of(request).law
    form = filled(law, exempel[:40])
    return show_form(request, law, form or Form(), "start", example=form is not None)


@router.get("/svar")
async def no_answer(request: Request) -> Response:
    """An answer has no address of its own: it is made from the form."""
    suffix = "" if texts_of(request.scope).language == "sv" else "?lang=en"
    return RedirectResponse(f"/arende{suffix}", 303)


@router.post("/arende")
async def sent_form(request: Request) -> Response:
    """The form again: another part of it, or with an item more or less."""
    law = service_of(request).law
    form, asked = await read_form(request, law)
    return turn(request, law, form, asked)


@router.post("/svar")
async def answer(request: Request) -> Response:
    """The answer to the case that the form describes, or what must be mended first."""
    service = service_of(request)
    law = service.law
    form, asked = await read_form(request, law)
    if asked not in ("", "answer"):
        return turn(request, law, form, asked)
    reading = read(form, law)
    if reading.mistakes:
        return show_mistakes(request, law, form, reading.mistakes)
    try:
        told = await service.evaluate(reading.body, lenient=True)
    except ApiError as error:
        if error.status not in (413, 422) or not error.errors:
            raise
        return show_mistakes(request, law, form, [reading.mistake(p) for p in error.errors])
    return await to_thread.run_sync(show_answer, request, law, form, told)


def show_answer(request: Request, law: Law, form: Form, told: dict[str, Any]) -> Response:
    """The page of an answer."""
    teller = Teller(told, form, law, texts_of(request.scope))
    found = teller.tell()
    visible = {name for question in found.questions for name in question.fields}
    return page(
        "answer.html",
        request.scope,
        answer=told,
        found=found,
        hidden=list(form.pairs(visible)),
        form=form,
        cite=teller.cite,
        subject=lambda s: name_of(form, law, teller.t, *s),
        as_of=told["law"]["as_of"],
    )


def turn(request: Request, law: Law, form: Form, asked: str) -> Response:
    """What a button asks for: ``section:KEY``, ``field:NAME``, ``add:SCOPE``, ``remove:SCOPE:ID``."""
    t = texts_of(request.scope)
    what, _, rest = asked.partition(":")
    if what == "add" and rest in law.names.scopes:
        form.add(rest)
    elif what == "remove":
        scope, _, id_ = rest.partition(":")
        if id_ in form.items(scope):
            form.remove(scope, id_)
        rest = scope
    found = plan(form, law, t)
    if what in ("add", "remove"):
        section = next((s for s in found.sections if s.scope == rest), None)
    elif what == "field":
        section = found.of_field(rest)
    else:
        section = found.find(rest)
    return show_form(request, law, form, section.key if section else "start")


def show_form(request: Request, law: Law, form: Form, key: str, *, example: bool = False) -> Response:
    """One part of the form, with the rest of the case in hidden fields."""
    t = texts_of(request.scope)
    found = plan(form, law, t)
    return _form(request, law, form, t, found, [found.find(key) or found.sections[0]], [], example=example)


def show_mistakes(request: Request, law: Law, form: Form, mistakes: list[Mistake]) -> Response:
    """The parts of the form where something must be mended, and only the questions that must."""
    t = texts_of(request.scope)
    found = plan(form, law, t)
    wrong = {m.field for m in mistakes}
    shown: dict[str, Section] = {}
    for mistake in mistakes:
        section = found.of_field(mistake.field) or found.sections[0]
        kept = tuple(f for f in section.facts if f"f.{f[0]}.{f[1]}.{f[2].id}" in wrong)
        shown[section.key] = replace(section, facts=kept)
    return _form(request, law, form, t, found, list(shown.values()), mistakes, status=422)


def _form(
    request: Request,
    law: Law,
    form: Form,
    t: Texts,
    found: Plan,
    shown: list[Section],
    mistakes: list[Mistake],
    *,
    status: int = 200,
    example: bool = False,
) -> Response:
    errors = {m.field: t(m.key) for m in reversed(mistakes)}
    asker = Asker(form, law, t, errors)
    parts = [(section, asker.groups(section)) for section in shown]
    links = {(s.scope, i): asker.links(s.scope, i) for s in shown if s.scope for i in form.items(s.scope)}
    visible = {q.name for tied in links.values() for q in tied}
    for section, groups in parts:
        visible |= {n for g in groups for q in (*g.facts, *g.judgements) for n in q.fields}
        if section.scope:
            visible |= {f"complete.{section.scope}"}
        if section.key == "start":
            visible |= {"as_of"}
        if section.scope == "person":
            visible |= {f"relation.{i}" for i in form.items("person")}
    after = found.after(next(s for s in found.sections if s.key == shown[-1].key))
    return page(
        "form.html",
        request.scope,
        status,
        parts=parts,
        links=links,
        plan=found,
        errors=errors,
        mistakes=mistakes,
        hidden=list(form.pairs(visible)),
        form=form,
        after=after,
        example=example,
        today=today().isoformat(),
        scopes=law.names.scopes,
        here={s.key for s in shown},
    )


@router.get("/om")
async def about(request: Request) -> Response:
    """What the service does, never does, and which law it holds."""
    law = service_of(request).law
    cited = {r.provision.prefix for r in law.rules.values()}
    acts = [a for p, a in law.acts.items() if p in cited and a.sfs]
    return page("about.html", request.scope, law=law, acts=acts, count=len(cited))


@router.get("/tillganglighet")
async def accessibility(request: Request) -> Response:
    """The accessibility statement."""
    return page("accessibility.html", request.scope, mail=request.app.state.settings.contact_email)


@router.get("/dolj")
async def hide(request: Request) -> Response:
    """A page that says nothing, and a browser told to forget."""
    return page("hide.html", request.scope, headers={"Clear-Site-Data": '"cache", "storage"'})
