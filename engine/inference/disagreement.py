# SPDX-License-Identifier: EUPL-1.2
"""What is kept when the two evaluators differ: the law, the propositions and both values, sealed.

Nothing else of the case is kept: no facts, no subjects, no outcomes. A record is sealed with AES-256-GCM and
bound to the hash of the law, so that it cannot be passed off as a fault of another law.
"""

import base64
import json
import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from engine.inference.agreement import EvaluatorsDiffer

KEY_BYTES: Final = 32
KEEP_SECONDS: Final = 30 * 24 * 3600
MOST: Final = 1000
"""How many records are kept at most: a law that is wrong for every case must not fill the disk."""
_NONCE_BYTES: Final = 12
_DISTINCT: Final = 16
"""A random key has about thirty different bytes; one that was typed or left at zeros has few."""


class SealBrokenError(Exception):
    """A record cannot be opened: another key, or changed since it was written."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where the evaluators differed, and what each of them found there."""

    law_sha256: str
    propositions: list[list[Any]]
    """``[scope, number]`` of each proposition in the compiled law."""
    reference: list[list[int]]
    """The two rails (true, false) of each proposition, as the reference evaluator found them."""
    engine: list[list[int]]
    """The same, as durable_rules found them."""

    @classmethod
    def of(cls, law_sha256: str, error: EvaluatorsDiffer) -> Self:
        """What an error tells, under the law it came from."""
        rails = [list(error.reference)], [list(error.engine)]
        return cls(law_sha256, [[error.scope, error.proposition]], *rails)


def key_of(written: str) -> bytes:
    """A key from base64.

    Raises:
        ValueError: it is not 32 random bytes; the message does not hold it.
    """
    try:
        key = base64.b64decode(written.strip(), validate=True)
    except ValueError:
        raise ValueError("the fault key is not base64") from None
    if len(key) != KEY_BYTES or len(set(key)) < _DISTINCT:
        raise ValueError(f"the fault key is not {KEY_BYTES} random bytes")
    return key


def seal(told: Disagreement, key: bytes) -> bytes:
    """A record as a file: the hash of the law in the clear, the rest sealed and bound to it."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    plain = json.dumps(asdict(told), sort_keys=True).encode()
    sealed = AESGCM(key).encrypt(nonce, plain, told.law_sha256.encode())
    parts = {"law_sha256": told.law_sha256, "nonce": _text(nonce), "sealed": _text(sealed)}
    return json.dumps(parts, sort_keys=True).encode() + b"\n"


def unseal(file: bytes, key: bytes) -> Disagreement:
    """The record in a file.

    Raises:
        SealBrokenError: the key is another, or the file was changed.
    """
    try:
        parts = json.loads(file)
        nonce, sealed = (base64.b64decode(parts[name], validate=True) for name in ("nonce", "sealed"))
        plain = AESGCM(key).decrypt(nonce, sealed, parts["law_sha256"].encode())
        return Disagreement(**json.loads(plain))
    except (InvalidTag, ValueError, KeyError, TypeError, AttributeError) as error:
        raise SealBrokenError("the record cannot be opened") from error


class Kept:
    """Sealed records in a folder; those older than thirty days go whenever one comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def purge(self) -> int:
        """Delete the records older than thirty days; how many they were."""
        oldest = time.time() - KEEP_SECONDS
        old = [file for file in self.files() if file.stat().st_mtime < oldest]
        for file in old:
            file.unlink(missing_ok=True)
        return len(old)

    def keep(self, told: Disagreement, key: bytes) -> bool:
        """Write a record that only this account can read; not when the folder is full."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.purge()
        if sum(1 for _ in self.files()) >= MOST:
            return False
        name = f"{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}-{secrets.token_hex(4)}.json"
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(self.folder / name, flags, 0o600), "wb") as file:
            file.write(seal(told, key))
        return True

    def files(self) -> Iterator[Path]:
        """The records, the oldest first."""
        yield from sorted(self.folder.glob("*.json"))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
