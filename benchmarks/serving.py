# SPDX-License-Identifier: EUPL-1.2
"""Our own service as a real process: `lagspar serve`, with the rules of a folder."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.client import free_port, wait_until_ready

EVALUATIONS = "/api/v1/evaluations"
_READY = "/health/ready"


@dataclass(frozen=True, slots=True)
class Service:
    """A service that is ready."""

    port: int
    start: float
    """Seconds from the start of its process to its first readiness."""


@contextmanager
def serve(root: Path, workers: int = 2) -> Iterator[Service]:
    """The service over ``root``/rules. Its log, a line a request, goes nowhere but is written."""
    port, began = free_port(), time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", "from api.commands import main; main()", "serve", "--port", str(port),
         "--workers", str(workers)],
        cwd=Path(__file__).parents[1], env={**os.environ, "LAGSPAR_ROOT": str(root)},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        wait_until_ready(port, _READY, lambda: process.poll() is None)
        yield Service(port, time.perf_counter() - began)
    finally:
        process.terminate()
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def folder_of(files: Mapping[str, Any]) -> Iterator[Path]:
    """A folder whose rules/ holds rule files made in memory; JSON is YAML too."""
    with tempfile.TemporaryDirectory(prefix="lagspar-bench-") as made:
        root = Path(made)
        for name, data in files.items():
            file = root / "rules" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        yield root


def ready(root: Path, rounds: int) -> float:
    """The median seconds from the start of the service's process to its readiness."""
    found = []
    for _ in range(rounds):
        with serve(root) as service:
            found.append(service.start)
    return round(statistics.median(found), 3)
