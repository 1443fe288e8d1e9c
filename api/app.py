# SPDX-License-Identifier: EUPL-1.2
"""The service put together."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, cast

import anyio.to_thread
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

from api.canonical import CanonicalResponse
from api.faults import Faults
from api.guard import Guard, configure_log
from api.pages.routes import router as pages
from api.problems import ApiError
from api.render import render_error
from api.service import Evaluating, Service
from api.settings import Settings
from api.v1 import API, evaluations, law, status
from api.v1.openapi import describe
from engine.case.problems import CaseProblem
from engine.service import Engine

ROUTERS = [evaluations.router, law.router, status.router, status.health]
_KINDS = {404: "not-found", 405: "method-not-allowed", 413: "too-large", 415: "unsupported-media-type"}
_DETAILS = {404: "Kontrollera adressen.", 405: "Se Allow för de sätt som går."}


def create_app(settings: Settings | None = None, engine: Evaluating | None = None) -> FastAPI:
    """The application; without ``engine`` it loads the law and starts workers itself, and ends them."""
    chosen = settings or Settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        running = engine if engine is not None else await anyio.to_thread.run_sync(_start, chosen)
        app.state.service = Service(running, chosen.workers, chosen.waiting, Faults(chosen))
        app.state.description = describe(ROUTERS, running.corpus, chosen)
        try:
            yield
        finally:
            if engine is None:
                running.close()

    configure_log()
    app = FastAPI(
        title="Lagspår",
        lifespan=lifespan,
        openapi_url=None,
        redirect_slashes=False,
        middleware=[Middleware(Guard, allowed_hosts=chosen.allowed_hosts)],
    )
    app.state.settings = chosen
    for router in ROUTERS:
        app.include_router(router)
    app.include_router(status.health, prefix=API)
    app.include_router(pages)
    app.add_api_route(f"{API}/openapi.json", openapi_json, include_in_schema=False)
    app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"), name="static")
    app.add_exception_handler(ApiError, _api_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(RequestValidationError, _parameter_error)
    return app


def _start(settings: Settings) -> Evaluating:
    return Engine(settings.root / "rules", settings.workers)


async def openapi_json(request: Request) -> Response:
    """The description of the API, as OpenAPI 3.1."""
    return CanonicalResponse(request.app.state.description)


async def _api_error(request: Request, error: Exception) -> Response:
    return render_error(cast(ApiError, error), request.scope)


async def _http_error(request: Request, error: Exception) -> Response:
    error = cast(HTTPException, error)
    kind = _KINDS.get(error.status_code, "bad-request")
    detail = _DETAILS.get(error.status_code, "Kontrollera anropet mot beskrivningen av API:et.")
    headers: dict[str, Any] = dict(error.headers or {})
    return render_error(ApiError(error.status_code, kind, detail, headers=headers), request.scope)


async def _parameter_error(request: Request, error: Exception) -> Response:
    error = cast(RequestValidationError, error)
    problems = [
        CaseProblem("/" + "/".join(map(str, e["loc"])), "wrong-type", str(e["msg"])) for e in error.errors()
    ]
    return render_error(
        ApiError(422, "wrong-type", "Rätta adressens delar och försök igen.", problems), request.scope
    )
