# SPDX-License-Identifier: EUPL-1.2
"""What the figures should be, and whether they are."""

from dataclasses import dataclass
from typing import Any

from benchmarks.tasks import CORPUS, SMALL


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure with its limit; ``least`` where more is better."""

    work: str
    part: str
    key: str
    figure: str
    limit: float
    unit: str
    least: bool = False

    def measured(self, result: dict[str, Any], quietest: str = "") -> float | None:
        """The figure in a result; nothing if it was not measured (or has no quietest round)."""
        row = result[self.part].get(self.key)
        found: float | None = row.get(quietest + self.figure) if isinstance(row, dict) else row
        return found

    def met(self, measured: float) -> bool:
        """Whether it holds."""
        return measured >= self.limit if self.least else measured <= self.limit

    @property
    def wanted(self) -> str:
        """The limit in words."""
        return f"{'≥' if self.least else '≤'} {self.limit:g} {self.unit}"


GOALS = (
    Goal("reference, 25 rules, full trace, p95", "tasks", f"{SMALL}, reference, full", "p95", 0.6, "ms"),
    Goal("the same, a line of trace", "tasks", f"{SMALL}, reference, full", "us_a_line", 10, "µs"),
    Goal("reference, corpus, short trace, p95", "tasks", f"{CORPUS}, reference, short", "p95", 3, "ms"),
    Goal("reference, corpus, full trace, p95", "tasks", f"{CORPUS}, reference, full", "p95", 8, "ms"),
    Goal("workers, checked, corpus, full trace, p95", "tasks", f"{CORPUS}, workers, full", "p95", 20, "ms"),
    Goal("HTTP, corpus, short trace, 8 clients", "load", f"{CORPUS}, short", "per_second", 200, "/s", True),
    Goal("the same, p95", "load", f"{CORPUS}, short", "p95", 60, "ms"),
    Goal("HTTP, corpus, full trace, 8 clients, p95", "load", f"{CORPUS}, full", "p95", 120, "ms"),
    Goal("load the corpus", "start", "load", "load", 0.6, "s"),
    Goal("service ready", "start", "ready", "ready", 3, "s"),
)  # fmt: skip


def judged(result: dict[str, Any]) -> list[dict[str, Any]]:
    """Every goal with what was measured."""
    rows = []
    for goal in GOALS:
        found = goal.measured(result)
        rows.append({
            "work": goal.work, "goal": goal.wanted, "measured": found,
            "quietest": goal.measured(result, "quietest_") if found is not None else None,
            "unit": goal.unit, "met": None if found is None else goal.met(found),
        })  # fmt: skip
    return rows
