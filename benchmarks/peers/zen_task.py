# SPDX-License-Identifier: EUPL-1.2
"""zen-engine on the small law, as twenty nodes and as one."""

import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

began = time.perf_counter()

import zen  # type: ignore[import-not-found]  # noqa: E402 (its import is part of its start)

from benchmarks.peers.answering import answer  # noqa: E402
from benchmarks.small_law import CASE, OUTCOMES  # noqa: E402
from benchmarks.zen_decision import decisions, name  # noqa: E402


def main() -> None:
    engine = zen.ZenEngine()
    made = {key: engine.create_decision(text) for key, text in decisions().items()}
    found = {key: decision.evaluate(CASE, {"trace": True}) for key, decision in made.items()}
    started = time.perf_counter() - began
    true = {key: [o for o, _ in OUTCOMES if r["result"][name(o)] is True] for key, r in found.items()}
    about = {
        "name": f"zen-engine {version('zen-engine')}",
        "start": started,
        "answer": true,
        "lines": {key: len(r["trace"]) for key, r in found.items()},
    }
    calls = {}
    for key, decision in made.items():
        for trace in (False, True):
            calls[f"{key}.{'trace' if trace else 'none'}"] = _call(decision, trace)
    answer(about, calls)


def _call(decision: Any, trace: bool) -> Callable[[], object]:
    options = {"trace": trace}
    return lambda: decision.evaluate(CASE, options)


if __name__ == "__main__":
    main()
