# SPDX-License-Identifier: EUPL-1.2
"""The peers as processes of their own environment, asked for one round at a time."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from benchmarks.measure import Round

ROOT = Path(__file__).parents[1]
PYTHON = ROOT / ".bench-peers" / "bin" / "python"
MISSING = "NOT MEASURED: {}: .bench-peers is not there; make it with: sh benchmarks/peers.sh"
SCRIPTS = {"OpenFisca": "benchmarks.peers.openfisca_task", "zen-engine": "benchmarks.peers.zen_task"}


class PeerFailed(Exception):  # noqa: N818 (it is told by this name)
    """A peer's process ended or said something else than asked."""


def make() -> bool:
    """Make the peers' environment unless it is there; whether it is now."""
    subprocess.run(["sh", str(ROOT / "benchmarks" / "peers.sh")], check=False)
    return there()


def there() -> bool:
    """Whether the peers can be measured."""
    return PYTHON.exists()


class Peer:
    """A peer's process."""

    def __init__(self, script: str) -> None:
        self.script = script
        path = {"PYTHONPATH": str(ROOT), "PATH": os.environ.get("PATH", "")}
        self._process = subprocess.Popen(
            [str(PYTHON), "-m", script], cwd=ROOT, env=path, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        self.about = self._read()

    def warm(self, task: str, seconds: float) -> int:
        """Warm up; the calls that make a round."""
        return int(self._ask({"task": task, "warm": seconds})["repetitions"])

    def play(self, task: str, repetitions: int) -> Round:
        """One round."""
        return Round(**self._ask({"task": task, "repetitions": repetitions}))

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise PeerFailed(f"{self.script} ended with {self._process.wait()}")
        found: dict[str, Any] = json.loads(line)
        return found

    def close(self) -> None:
        """Hang up; the process ends by itself."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait(timeout=20)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def openfisca_web(port: int) -> Iterator[subprocess.Popen[bytes]]:
    """OpenFisca's own web service, one worker, as its command starts it."""
    command = [
        str(PYTHON.with_name("openfisca")), "serve", "--country-package", "openfisca_country_template",
        "--port", str(port), "--workers", "1",
    ]  # fmt: skip
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={"PATH": f"{PYTHON.parent}:{os.environ.get('PATH', '')}"},
    )  # fmt: skip
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)
