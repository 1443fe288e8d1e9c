# SPDX-License-Identifier: EUPL-1.2
"""The law as data: rules, facts, actors, and the law as of a day."""

import datetime as dt
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from starlette.responses import Response

from api.canonical import CanonicalResponse
from api.problems import ApiError
from api.service import service_of
from api.v1 import API, examples
from api.v1.catalogue import (
    ActorShown,
    FactShown,
    LawShown,
    RuleShown,
    actor_shown,
    fact_shown,
    in_force,
    plain,
    rule_shown,
)
from api.v1.paging import Limit, Page, PageNumber, page_of
from engine.case.problems import CaseError
from engine.case.request import FIRST_DAY, LAST_DAY

router = APIRouter(prefix=API, tags=["law"], default_response_class=CanonicalResponse)


def _gives(model: Any, example: Any, what: str) -> dict[int | str, dict[str, Any]]:
    shown = {"application/json": {"examples": {"made-up": {"value": example}}}}
    return {200: {"model": model, "description": what, "content": shown}}


def _page(one: Any) -> dict[str, Any]:
    return {"items": [one], "page": 1, "limit": 20, "total": 1}


@router.get(
    "/rules",
    operation_id="listRules",
    summary="List rules",
    responses=_gives(Page[RuleShown], _page(examples.RULE), "A page of rules, in the order of the law."),
)
async def list_rules(
    request: Request,
    limit: Limit = 20,
    page: PageNumber = 1,
    as_of: Annotated[dt.date | None, Query(description="Only rules in force on this day.")] = None,
    act: Annotated[
        str | None, Query(max_length=40, description="Only rules of this act, by its prefix.")
    ] = None,
    gives: Annotated[str | None, Query(max_length=160, description="Only rules that give this.")] = None,
) -> Response:
    """Rules in the order of the law, each one sentence with its citation."""
    law = service_of(request).law
    found = [
        r
        for r in law.rules.values()
        if (as_of is None or in_force(r, as_of))
        and (act is None or r.provision.prefix == act)
        and (gives is None or r.gives == gives)
    ]
    return CanonicalResponse(page_of(found, page, limit, lambda r: rule_shown(law, r)))


@router.get(
    "/rules/{ruleId}",
    operation_id="readRule",
    summary="Read a rule",
    responses=_gives(RuleShown, examples.RULE, "The rule."),
)
async def read_rule(
    request: Request,
    rule_id: Annotated[str, Path(alias="ruleId", max_length=200, description="The id of the rule.")],
) -> Response:
    """A rule with its citation, paraphrase, wordings and how it is written."""
    law = service_of(request).law
    rule = law.rules.get(rule_id)
    if rule is None:
        raise ApiError(404, "not-found", "Ingen regel har det id:t. Alla finns under /api/v1/rules.")
    return CanonicalResponse(rule_shown(law, rule))


@router.get(
    "/facts",
    operation_id="listFacts",
    summary="List facts",
    responses=_gives(Page[FactShown], _page(examples.FACT), "A page of facts, sorted by id."),
)
async def list_facts(
    request: Request,
    limit: Limit = 20,
    page: PageNumber = 1,
    scope: Annotated[str | None, Query(max_length=40, description="Only facts of this scope.")] = None,
) -> Response:
    """Everything a case may tell, with the question that asks for it and why it is asked."""
    facts = service_of(request).law.names.facts
    found = [facts[f] for f in sorted(facts) if scope is None or facts[f].scope == scope]
    return CanonicalResponse(page_of(found, page, limit, fact_shown))


@router.get(
    "/actors",
    operation_id="listActors",
    summary="List actors",
    responses=_gives(Page[ActorShown], examples.LIST_OF_ACTORS, "A page of actors, sorted by id."),
)
async def list_actors(request: Request, limit: Limit = 20, page: PageNumber = 1) -> Response:
    """Who bears duties, is owed them, or assesses."""
    law = service_of(request).law
    return CanonicalResponse(page_of(sorted(law.actors), page, limit, lambda a: actor_shown(law, a)))


@router.get(
    "/laws/{asOf}",
    operation_id="readLaw",
    summary="Read which law holds on a day",
    responses=_gives(LawShown, examples.EVALUATION["law"], "The law as of the day."),
)
async def read_law(
    request: Request,
    as_of: Annotated[dt.date, Path(alias="asOf", description="The day, YYYY-MM-DD.")],
) -> Response:
    """The hash of the law and how far each act was read, as of a day."""
    if not FIRST_DAY <= as_of <= LAST_DAY:
        raise ApiError(404, "outside-corpus", f"Lagen finns här från {FIRST_DAY} till {LAST_DAY}.")
    try:
        return CanonicalResponse(plain(service_of(request).engine.describe_law(as_of)))
    except CaseError as error:
        raise ApiError(404, "outside-corpus", "Lagen finns inte här för den dagen.") from error
