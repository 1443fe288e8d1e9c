# SPDX-License-Identifier: EUPL-1.2
"""Whether the service is alive and ready, and what it says about itself."""

from importlib.metadata import PackageNotFoundError, version
from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field
from starlette.responses import Response

from api.canonical import CanonicalResponse
from api.problems import ApiError
from api.service import service_of
from api.v1 import API

router = APIRouter(prefix=API, tags=["service"], default_response_class=CanonicalResponse)
health = APIRouter(tags=["service"], default_response_class=CanonicalResponse)


class Health(BaseModel):
    """How the service feels."""

    status: Literal["pass"] = Field(description="pass.", examples=["pass"])


class ApiInfo(BaseModel):
    """The API by Digg's REST profile (VER.06)."""

    api_name: str = Field(description="The name.", examples=["lagspar"])
    api_version: str = Field(description="The version of the product.", examples=["0.1.0"])
    api_released: str = Field(description="The day of the version.", examples=["2026-11-25"])
    api_documentation: str = Field(description="The description.", examples=["/api/v1/openapi.json"])
    api_status: Literal["alpha", "beta", "active", "deprecated"] = Field(
        description="alpha: no jurist has signed."
    )


RELEASED = "2026-11-25"


def product_version() -> str:
    """The version of the installed product."""
    try:
        return version("lagspar")
    except PackageNotFoundError:
        return "0.0.0"


@health.get("/health/live", operation_id="live", summary="Is the process alive?", response_model=Health)
async def live() -> Response:
    """Answer as long as the process lives."""
    return CanonicalResponse({"status": "pass"}, media_type="application/json")


@health.get(
    "/health/ready", operation_id="ready", summary="Can a case be answered now?", response_model=Health
)
async def ready(request: Request) -> Response:
    """Answer 200 if a worker of the engine can take a case, else 503."""
    if not service_of(request).engine.ready():
        raise ApiError(503, "engine-unavailable", "Försök igen om en stund.", headers={"Retry-After": "2"})
    return CanonicalResponse({"status": "pass"})


@router.get("/api-info", operation_id="apiInfo", summary="What API is this?", response_model=ApiInfo)
async def api_info() -> Response:
    """The name, version and state of the API."""
    return CanonicalResponse(
        {
            "api_name": "lagspar",
            "api_version": product_version(),
            "api_released": RELEASED,
            "api_documentation": "/api/v1/openapi.json",
            "api_status": "alpha",
        }
    )
