# SPDX-License-Identifier: EUPL-1.2
"""What surrounds every request: its name in the log, its headers, who may send it, and what fails inside."""

import secrets
import sys
import time
import traceback
from pathlib import Path
from typing import Any, Final, TextIO
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.problems import ApiError
from api.render import render_error

log: Any = structlog.get_logger("lagspar")
POLICY: Final = (
    "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; "
    "frame-ancestors 'none'; form-action 'self'"
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "X-Frame-Options": "DENY",
}
_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_METHODS: Final = _SAFE | {"POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT"}


def configure_log(stream: TextIO | None = None) -> None:
    """One JSON line a request on standard output or a stream, in UTC; nothing of a case ever stands there."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=True, sort_keys=True),
        ],
        logger_factory=lambda *_: structlog.PrintLogger(stream or sys.stdout),
    )


def host_name(value: str) -> str:
    """The name in a Host header, without its port."""
    return value.rsplit(":", 1)[0] if ":" in value and not value.endswith("]") else value


def is_foreign(method: str, headers: Headers) -> bool:
    """Whether an unsafe request was sent by a page of another origin (browsers say so themselves)."""
    if method in _SAFE:
        return False
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()


class Guard:
    """The outermost part of the service."""

    def __init__(self, app: ASGIApp, allowed_hosts: tuple[str, ...]) -> None:
        self.app = app
        self.allowed_hosts = frozenset(allowed_hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and answer for what goes wrong with it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()
        request_id = secrets.token_hex(8)
        scope.setdefault("state", {})["request_id"] = request_id
        static = scope["path"].startswith("/static/")
        sent: list[int] = []

        async def send_on(message: Message) -> None:
            if message["type"] == "http.response.start":
                sent.append(message["status"])
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Cache-Control", "no-cache" if static else "no-store")
                headers["X-Request-Id"] = request_id
            await send(message)

        try:
            self.check(scope)
            await self.app(scope, receive, send_on)
        except ApiError as error:
            await render_error(error, scope)(scope, receive, send_on)
        except ClientDisconnect:
            sent.append(499)
        except Exception as error:  # whatever it is, its message may hold a case
            log.error("failed", request_id=request_id, error=type(error).__name__, at=_places(error))
            if not sent:
                wrong = ApiError(500, "internal", f"Uppge referensen {request_id} om du hör av dig.")
                await render_error(wrong, scope)(scope, receive, send_on)
        finally:
            log.info(
                "request",
                request_id=request_id,
                method=scope["method"] if scope["method"] in _METHODS else "?",
                route=getattr(scope.get("route"), "path", "-"),
                status=sent[0] if sent else 500,
                ms=round((time.perf_counter() - began) * 1000, 1),
            )

    def check(self, scope: Scope) -> None:
        """Refuse a foreign host name and a foreign page."""
        headers = Headers(scope=scope)
        if (
            "*" not in self.allowed_hosts
            and host_name(headers.get("host", "")).lower() not in self.allowed_hosts
        ):
            raise ApiError(400, "unknown-host", "Använd adressen som tjänsten är uppsatt för.")
        if is_foreign(scope["method"], headers):
            raise ApiError(403, "cross-site", "Skicka från tjänstens egna sidor.")


def _places(error: BaseException) -> list[str]:
    """The lines an error went through, innermost last: no values, no messages."""
    found = traceback.extract_tb(error.__traceback__)[-6:]
    return [f"{Path(f.filename).name}:{f.lineno}" for f in found]
