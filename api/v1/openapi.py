# SPDX-License-Identifier: EUPL-1.2
"""The description of the API: OpenAPI 3.1, complete enough to be read alone."""

from typing import Any, Final

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi

from api.problems import MEDIA_TYPE
from api.settings import Settings
from api.v1 import API, examples, requests
from api.v1.answers import Problem
from api.v1.proposals import proposals
from api.v1.status import product_version
from engine.corpus.corpus import Corpus, Selection

DESCRIPTION: Final = """
Lagspår läser ett ärende och säger vad socialtjänstlagen och närliggande lagar ger: skyldigheter,
rättigheter, belopp, vad som är okänt och vad bara en människa kan bedöma. Svaret är ett bedömningsunderlag,
aldrig något som avgör ett ärende. Ingenting sparas. Ingen jurist har granskat reglerna än.

Lagspår reads a case and says what Swedish social services law gives: duties, rights, sums, what is unknown
and what only a human may judge. The answer is a draft for an assessment and never decides. Nothing is
stored. No lawyer has reviewed the rules yet.

**Known limits.** A body of at most 1 MiB, 24 levels deep; 60 items a list; 100 cases a batch; days from
2022-01-01 to 2031-12-31. Floats are refused: sums are text. No login: the service listens to its own
computer only.

**Service level.** None is promised for this version. 503 comes with Retry-After when no worker is free.

**Compatibility.** Within v1 fields may be added; ignore what you do not know.
"""
_TAGS: Final = [
    {"name": "evaluations", "description": "Cases and their answers."},
    {"name": "law", "description": "The law as data."},
    {"name": "service", "description": "The service itself."},
]
_ERRORS: Final = {
    "evaluate": (400, 403, 409, 413, 415, 422, 500, 503),
    "evaluateBatch": (400, 403, 409, 413, 415, 422, 500, 503),
    "listRules": (400, 422, 500),
    "readRule": (400, 404, 422, 500),
    "listFacts": (400, 422, 500),
    "listActors": (400, 422, 500),
    "readLaw": (400, 404, 422, 500),
    "ready": (400, 500, 503),
}
_MEANING: Final = {
    400: "The request cannot be read.",
    403: "The request came from a page of another origin.",
    404: "There is no such thing.",
    409: "The law asked for is not the one that is loaded.",
    413: "The request is too large.",
    415: "The request is not JSON.",
    422: "Something in the request must be mended; each thing has a pointer.",
    500: "The service failed. The reference in instance stands in its log.",
    503: "No worker is free; try again after Retry-After.",
}
SERVERS: Final = [{"url": API, "description": "This service."}]


def describe(routers: list[APIRouter], corpus: Corpus, settings: Settings) -> dict[str, Any]:
    """The whole description."""
    bare = FastAPI()
    for router in routers:
        bare.include_router(router)
    found = get_openapi(
        title="Lagspår",
        version=product_version(),
        openapi_version="3.1.0",
        summary="Beslutsstöd för socialtjänstlagen · decision support for Swedish social services law",
        description=DESCRIPTION.strip(),
        routes=bare.routes,
        tags=_TAGS,
        servers=SERVERS,
        contact={"name": settings.contact_name, "url": settings.contact_url, "email": settings.contact_email},
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    )
    schemas = found.setdefault("components", {}).setdefault("schemas", {})
    schemas.pop("HTTPValidationError", None)
    schemas.pop("ValidationError", None)
    for name, schema in schemas.items():
        if name.startswith("Page_"):
            schema["description"] = "A page of a list."
    schemas.update(requests.schemas(corpus.law(Selection()), proposals(corpus.amendments)))
    problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(problem.pop("$defs", {}))
    schemas["Problem"] = problem
    found["paths"] = {path.removeprefix(API): operations for path, operations in found["paths"].items()}
    for path in found["paths"].values():
        for operation in path.values():
            _responses(operation)
    return found


def _responses(operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    responses.pop("422", None)
    for status in _ERRORS.get(operation["operationId"], (400, 500)):
        responses[str(status)] = _problem(_MEANING[status])
    responses["default"] = _problem("Any other error.")
    for status, shown in responses.items():
        if status == "503":
            shown["headers"] = {
                "Retry-After": {"schema": {"type": "integer"}, "description": "Seconds to wait."}
            }


def _problem(meaning: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    shown = {"schema": schema, "examples": {"made-up": {"value": examples.PROBLEM}}}
    return {"description": meaning, "content": {MEDIA_TYPE: shown}}
