# SPDX-License-Identifier: EUPL-1.2
"""The peers' side of the measurement: a line of JSON in, a line of JSON out."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from benchmarks.measure import play, warm


def answer(about: Mapping[str, Any], calls: Mapping[str, Callable[[], object]]) -> None:
    """Say what is measured, then play the rounds that are asked for until the asker hangs up."""
    _write(about)
    for line in sys.stdin:
        asked = json.loads(line)
        call = calls[asked["task"]]
        if "warm" in asked:
            _write({"repetitions": warm(call, asked["warm"])})
        else:
            played = play(call, asked["repetitions"])
            _write({"wall": played.wall, "cpu": played.cpu})


def _write(data: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(data) + "\n")
    sys.stdout.flush()
