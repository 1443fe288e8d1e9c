# SPDX-License-Identifier: EUPL-1.2
"""The least HTTP client that will do: a kept connection and one write a request. It costs next to nothing."""

import json
import socket
import time
from collections.abc import Callable
from typing import Any, Self

_READY_LIMIT = 60.0


class BadAnswer(Exception):  # noqa: N818 (it is told by this name)
    """The service answered something else than 200."""

    def __init__(self, status: int, body: bytes) -> None:
        super().__init__(f"{status}: {body[:300].decode(errors='replace')}")
        self.status = status


class ServiceEnded(Exception):  # noqa: N818 (it is told by this name)
    """The service's process ended, or was not ready in time."""


class Client:
    """One connection to a service on this machine; opened again where the service closes it."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._socket: socket.socket | None = None

    def post(self, path: str, body: bytes) -> bytes:
        """The body of the answer."""
        return self._send(
            f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n".encode()
            + body
        )

    def get(self, path: str) -> bytes:
        """The body of the answer."""
        return self._send(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n\r\n".encode())

    def _send(self, request: bytes) -> bytes:
        kept = self._socket is not None
        try:
            return self._ask(request)
        except ConnectionError:
            self.close()
            if not kept:
                raise
            return self._ask(request)  # the service had hung up on a connection that was idle for long

    def _ask(self, request: bytes) -> bytes:
        if self._socket is None:
            self._socket = socket.create_connection(("127.0.0.1", self.port), timeout=30)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.sendall(request)
        head, body = self._head()
        lines = head.decode("latin-1").split("\r\n")
        fields = {key.lower(): value.strip() for key, _, value in (line.partition(":") for line in lines[1:])}
        held, length, parts = len(body), int(fields["content-length"]), [body]
        while held < length:
            part = self._take()
            parts.append(part)
            held += len(part)
        if fields.get("connection", "").lower() == "close":
            self.close()
        status = int(lines[0].split(" ")[1])
        if status != 200:
            raise BadAnswer(status, b"".join(parts))
        return b"".join(parts)

    def _head(self) -> tuple[bytes, bytes]:
        found = b""
        while b"\r\n\r\n" not in found:
            found += self._take()
        head, _, rest = found.partition(b"\r\n\r\n")
        return head, rest

    def _take(self) -> bytes:
        assert self._socket is not None
        part = self._socket.recv(1 << 18)
        if not part:
            raise ConnectionError("the service hung up in the middle of an answer")
        return part

    def close(self) -> None:
        """Hang up."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_until_ready(port: int, path: str, alive: Callable[[], bool]) -> float:
    """Seconds until a path answers 200; ``alive()`` false means that it never will."""
    began = time.perf_counter()
    while time.perf_counter() - began < _READY_LIMIT:
        try:
            with Client(port) as client:
                client.get(path)
        except (OSError, BadAnswer):
            if not alive():
                raise ServiceEnded("the service ended before it was ready") from None
            time.sleep(0.01)
        else:
            return time.perf_counter() - began
    raise ServiceEnded(f"the service was not ready within {_READY_LIMIT:.0f} s")


def as_json(body: Any) -> bytes:
    """A request body."""
    return json.dumps(body, ensure_ascii=False).encode()
