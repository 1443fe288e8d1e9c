# SPDX-License-Identifier: EUPL-1.2
"""Canonical JSON (RFC 8785 for data without floats): equal data, equal bytes."""

import hashlib
import json
import unicodedata
from typing import Any


def canonical(data: Any) -> bytes:
    """The canonical bytes of plain data: sorted keys, no spaces, NFC. The data holds no floats."""
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.encode("utf-8")


def sha256(data: Any) -> str:
    """The hash of the canonical bytes, in hexadecimal."""
    return hashlib.sha256(canonical(data)).hexdigest()
