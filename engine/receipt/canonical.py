# SPDX-License-Identifier: EUPL-1.2
"""Canonical JSON (RFC 8785 for data without floats): equal data, equal bytes."""

import hashlib
import json
import unicodedata
from typing import Any


def canonical(data: Any) -> bytes:
    """The canonical bytes of plain data: sorted keys, no spaces, NFC; floats are refused."""
    text = json.dumps(
        _plain(data), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode("utf-8")


def sha256(data: Any) -> str:
    """The hash of the canonical bytes, in hexadecimal."""
    return hashlib.sha256(canonical(data)).hexdigest()


def _plain(data: Any) -> Any:
    if isinstance(data, str):
        return data if data.isascii() else unicodedata.normalize("NFC", data)
    if isinstance(data, dict):
        return {_plain(k): _plain(v) for k, v in data.items()}
    if isinstance(data, list | tuple):
        return [_plain(v) for v in data]
    if isinstance(data, float):
        raise TypeError("a result holds no floats")
    return data
