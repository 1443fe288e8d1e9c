# SPDX-License-Identifier: EUPL-1.2
"""Pages from templates, and errors in the form that the caller reads: JSON or a page."""

from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response
from starlette.types import Scope

from api.pages.texts import Texts
from api.pages.written import day_in_words
from api.problems import TITLES, ApiError, response

_TEMPLATES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_SHORT: Final = {
    400: "bad",
    403: "foreign",
    404: "missing",
    405: "method",
    413: "large",
    415: "bad",
    503: "busy",
}


def texts_of(scope: Scope) -> Texts:
    """The texts in the language that the address asks for."""
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("lang", ["sv"])
    return Texts(asked[0])


def page(
    template: str, scope: Scope, status: int = 200, headers: dict[str, str] | None = None, **values: Any
) -> Response:
    """A page."""
    t = texts_of(scope)
    suffix = "" if t.language == "sv" else "?lang=en"
    path = scope.get("path", "/")
    html = _TEMPLATES.get_template(template).render(
        t=t,
        lang=t.language,
        day=lambda written: day_in_words(str(written), t.language),
        url=lambda to: f"{to}{suffix}",
        path=path if path.isascii() and not path.startswith("//") else "/",
        method=scope.get("method", "GET"),
        **values,
    )
    return HTMLResponse(html, status, headers)


def is_json_side(scope: Scope) -> bool:
    """Whether the caller is a program: everything under /api and /health is."""
    first = scope.get("path", "/").split("/")[1:2]
    return first in (["api"], ["health"])


def render_error(error: ApiError, scope: Scope) -> Response:
    """An error as problem+json, or as a page."""
    reference = scope.get("state", {}).get("request_id")
    if is_json_side(scope):
        return response(error, reference)
    kind = _SHORT.get(error.status, "fault")
    return page(
        "error.html",
        scope,
        error.status,
        error.headers,
        kind=kind,
        reference=reference,
        title=TITLES[error.kind],
    )
