# SPDX-License-Identifier: EUPL-1.2
"""Cases answered, one or a hundred at a time. Nothing is stored."""

from typing import Any, Final

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from api.body import read_json_body
from api.canonical import CanonicalResponse, encode
from api.problems import ApiError, body_of, of_case
from api.service import Service, service_of
from api.v1 import API, examples
from api.v1.answers import Evaluation, Problem
from engine.case.problems import CaseError, CaseProblem, pointer

router = APIRouter(prefix=API, tags=["evaluations"], default_response_class=CanonicalResponse)
MAX_CASES: Final = 100
_MEDIA: Final = "application/json"


class Result(BaseModel):
    """The answer to one case of a batch: an evaluation or a problem, never both."""

    evaluation: Evaluation | None = Field(None, description="The answer.")
    problem: Problem | None = Field(None, description="What must be mended first.")


class BatchAnswer(BaseModel):
    """Answers in the order of the cases."""

    results: list[Result] = Field(description="One for each case.")


def _takes(schema: str, example: Any) -> dict[str, Any]:
    content = {
        "schema": {"$ref": f"#/components/schemas/{schema}"},
        "examples": {"made-up": {"value": example}},
    }
    return {
        "requestBody": {"required": True, "description": "Made-up data only.", "content": {_MEDIA: content}}
    }


def _gives(model: Any, example: Any, what: str) -> dict[int | str, dict[str, Any]]:
    return {
        200: {
            "model": model,
            "description": what,
            "content": {_MEDIA: {"examples": {"made-up": {"value": example}}}},
        }
    }


@router.post(
    "/evaluations",
    summary="Answer a case",
    operation_id="evaluate",
    openapi_extra=_takes("Case", examples.CASE),
    responses=_gives(Evaluation, examples.EVALUATION, "The draft for the assessment of the case."),
)
async def evaluate(request: Request) -> Response:
    """Say what the law gives: duties, rights, sums, what is unknown and what only a human may judge.

    Nothing is stored. The same case gives the same bytes. What is left out or null is not known.
    Unknown is never a no.
    """
    body = await read_json_body(request)
    return Response(await service_of(request).written(body), media_type=_MEDIA)


@router.post(
    "/evaluation-batches",
    summary="Answer up to a hundred cases",
    operation_id="evaluateBatch",
    openapi_extra=_takes("Batch", examples.BATCH),
    responses=_gives(BatchAnswer, examples.BATCH_ANSWER, "One result for each case, in their order."),
)
async def evaluate_batch(request: Request) -> Response:
    """Answer cases in order; one that cannot be read gets its problem and the others their answers."""
    body = await read_json_body(request)
    cases = _cases(body)
    service = service_of(request)
    results = [await _one(service, case, n) for n, case in enumerate(cases)]
    return Response(b'{"results":[' + b",".join(results) + b"]}", media_type=_MEDIA)


async def _one(service: Service, case: Any, n: int) -> bytes:
    """A result in canonical bytes: the names of its members are sorted already."""
    try:
        return b'{"evaluation":%b,"problem":null}' % await service.written(case, pointer("cases", n))
    except ApiError as error:
        if error.status >= 500:
            raise
        return b'{"evaluation":null,"problem":%b}' % encode(body_of(error, None))


def _cases(body: Any) -> list[Any]:
    if not isinstance(body, dict) or not isinstance(body.get("cases"), list) or not body["cases"]:
        raise _wrong("/cases" if isinstance(body, dict) else "", "a batch is {cases: [at least one case]}")
    for key in body.keys() - {"cases"}:
        raise _wrong(pointer(key), "a batch has cases and nothing else", "unknown-fact")
    if len(body["cases"]) > MAX_CASES:
        raise _wrong("/cases", f"a batch holds at most {MAX_CASES} cases", "too-large")
    cases: list[Any] = body["cases"]
    return cases


def _wrong(where: str, detail: str, code: Any = "wrong-type") -> ApiError:
    return of_case(CaseError([CaseProblem(where, code, detail)]))
