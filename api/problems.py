# SPDX-License-Identifier: EUPL-1.2
"""Every error as problem+json (RFC 9457): what kind, in Swedish, and a pointer to each thing to mend."""

from collections.abc import Iterable
from typing import Any, Final

from starlette.responses import Response

from api.canonical import encode
from engine.case.problems import CaseError, CaseProblem

MEDIA_TYPE: Final = "application/problem+json"
TITLES: Final = {
    "unknown-fact": "Ett namn i ärendet finns inte",
    "wrong-type": "Ett värde är av fel slag",
    "out-of-range": "Ett värde ligger utanför det som kan anges",
    "contradiction": "Uppgifterna motsäger varandra",
    "judgement-as-fact": "En bedömning har lämnats som en uppgift",
    "unknown-law": "Lagversionen finns inte här",
    "outside-corpus": "Dagen ligger utanför den lag som finns här",
    "not-json": "Innehållet kan inte läsas som JSON",
    "too-large": "Innehållet är för stort",
    "evaluators-differ": "Två uträkningar gav olika svar, så inget svar lämnas",
    "engine-unavailable": "Tjänsten hinner inte svara just nu",
    "not-found": "Det finns inget på den adressen",
    "method-not-allowed": "Adressen tar inte emot det anropssättet",
    "unsupported-media-type": "Innehållet ska vara JSON",
    "cross-site": "Anropet kom från en annan webbplats",
    "unknown-host": "Tjänsten svarar inte under det namnet",
    "bad-request": "Anropet kan inte läsas",
    "internal": "Något gick fel hos oss",
}
"""Problem type (after ``urn:lagspar:problem:``) → its title."""
_STATUS: Final = {"not-json": 400, "too-large": 413}


class ApiError(Exception):
    """An answer with an error; :func:`response` makes it."""

    def __init__(
        self,
        status: int,
        kind: str,
        detail: str,
        errors: Iterable[CaseProblem] = (),
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(kind)
        self.status = status
        self.kind = kind
        self.detail = detail
        self.errors = tuple(errors)
        self.headers = headers or {}


def of_case(error: CaseError, prefix: str = "") -> ApiError:
    """What a case that cannot be read is answered with."""
    problems = [CaseProblem(prefix + p.pointer, p.code, p.detail) for p in error.problems]
    codes = {p.code for p in problems}
    kind = problems[0].code
    status = _STATUS.get(kind, 422) if len(codes) == 1 else 422
    if status == 422 and kind in _STATUS:
        kind = next(p.code for p in problems if p.code not in _STATUS)
    things = "en sak" if len(problems) == 1 else f"{len(problems)} saker"
    return ApiError(status, kind, f"Rätta {things} och skicka igen.", problems)


def body_of(error: ApiError, instance: str | None) -> dict[str, Any]:
    """The members of the problem."""
    body: dict[str, Any] = {
        "type": f"urn:lagspar:problem:{error.kind}",
        "title": TITLES[error.kind],
        "status": error.status,
        "detail": error.detail,
        "instance": f"urn:lagspar:request:{instance}" if instance else None,
        "errors": [{"pointer": p.pointer, "code": p.code, "detail": p.detail} for p in error.errors],
    }
    return body


def response(error: ApiError, instance: str | None) -> Response:
    """The problem as a response; ``instance`` is the reference id that the log has too."""
    headers = {"Cache-Control": "no-store", **error.headers}
    return Response(encode(body_of(error, instance)), error.status, headers, MEDIA_TYPE)
