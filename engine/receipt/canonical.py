# SPDX-License-Identifier: EUPL-1.2
"""Canonical JSON (RFC 8785 for data without floats): equal data, equal bytes."""

import hashlib
import unicodedata
from typing import Any

import orjson


def canonical(data: Any) -> bytes:
    """The canonical bytes of plain data: sorted keys, no spaces, NFC. The data holds no floats."""
    found = orjson.dumps(data, option=orjson.OPT_SORT_KEYS)
    text = found.decode()
    return found if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text).encode()


def sha256(data: Any) -> str:
    """The hash of the canonical bytes, in hexadecimal."""
    return hashlib.sha256(canonical(data)).hexdigest()
