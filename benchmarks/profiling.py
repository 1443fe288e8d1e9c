# SPDX-License-Identifier: EUPL-1.2
"""Where the time of an evaluation goes, function by function."""

import cProfile
import pstats
from pathlib import Path
from typing import Any

from benchmarks.tasks import Law

ROOT = Path(__file__).parents[1]


def costliest(law: Law, rounds: int = 5, most: int = 10) -> list[dict[str, Any]]:
    """Our functions that take most of an evaluation with full trace, themselves and all they call."""
    bodies = law.bodies("full")
    for body in bodies:
        law.reference.evaluate(body)
    profile = cProfile.Profile()
    profile.enable()
    for body in bodies * rounds:
        law.reference.evaluate(body)
    profile.disable()
    found = pstats.Stats(profile)
    total: float = found.total_tt  # type: ignore[attr-defined]
    rows = []
    most_of_it = 0.8 * total  # what holds nearly all of it says nothing
    for (file, line, function), (_, calls, own, whole, _) in found.stats.items():  # type: ignore[attr-defined]
        path = Path(file)
        if not path.is_relative_to(ROOT / "engine") or whole > most_of_it or function.startswith("<"):
            continue
        rows.append({
            "function": f"{path.relative_to(ROOT)}:{line} {function}",
            "share": round(100 * whole / total, 1),
            "own": round(100 * own / total, 1),
            "calls": round(calls / (len(bodies) * rounds)),
        })  # fmt: skip
    return sorted(rows, key=lambda row: -row["share"])[:most]
