# SPDX-License-Identifier: EUPL-1.2
"""Reading what is sent, never more than the limit, and never in the wrong form."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final

from starlette.requests import Request

from api.problems import ApiError, of_case
from engine.case.json_reader import MAX_BYTES, read_json
from engine.case.problems import CaseError

_DRAINED: Final = 32 * MAX_BYTES
_DRAIN_SECONDS: Final = 5


def media_type(request: Request) -> str:
    """The media type sent, without its parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _charset(request: Request) -> str:
    _, _, rest = request.headers.get("content-type", "").partition("charset=")
    return rest.partition(";")[0].strip(" \"'").lower()


async def read_body(request: Request, limit: int = MAX_BYTES) -> bytes:
    """The body, at most ``limit`` bytes of it in memory at any time."""
    stream = request.stream()
    written = request.headers.get("content-length", "")
    if written.isdecimal() and int(written) > limit:
        await _drain(stream)
        raise _too_large(limit)
    held = bytearray()
    async for chunk in stream:
        if len(held) + len(chunk) > limit:
            held.clear()
            await _drain(stream)
            raise _too_large(limit)
        held += chunk
    return bytes(held)


async def _drain(stream: AsyncIterator[bytes]) -> None:
    """Take in the rest without keeping it, so that the sender gets to read the answer; then hang up."""
    seen = 0
    try:
        async with asyncio.timeout(_DRAIN_SECONDS):
            async for chunk in stream:
                seen += len(chunk)
                if seen > _DRAINED:
                    return
    except TimeoutError:
        return


def _too_large(limit: int) -> ApiError:
    return ApiError(413, "too-large", f"Skicka högst {limit} byte.", headers={"Connection": "close"})


async def read_json_body(request: Request) -> Any:
    """The body as JSON, by the one strict reader."""
    if media_type(request) != "application/json" or _charset(request) not in ("", "utf-8", "utf8"):
        raise ApiError(
            415,
            "unsupported-media-type",
            "Skicka Content-Type: application/json, i UTF-8.",
            headers={"Accept": "application/json"},
        )
    body = await read_body(request)
    try:
        return read_json(body)
    except CaseError as error:
        raise of_case(error) from error
