# SPDX-License-Identifier: EUPL-1.2
"""The same answer is the same bytes."""

from typing import Any

from starlette.responses import JSONResponse

from engine.receipt.canonical import canonical as encode

__all__ = ["CanonicalResponse", "encode"]


class CanonicalResponse(JSONResponse):
    """A JSON response whose bytes depend on nothing but its content."""

    def render(self, content: Any) -> bytes:
        """The content as canonical bytes."""
        return encode(content)
