# SPDX-License-Identifier: EUPL-1.2
"""The machine that figures come from, and how busy it was with other things."""

import datetime as dt
import os
import platform
import re
from pathlib import Path
from typing import Any


class Machine:
    """Looks once before the run; :meth:`plain` says what was seen, then and since."""

    def __init__(self) -> None:
        self.load_before = os.getloadavg()[0]
        self._ticks = _ticks()

    def plain(self) -> dict[str, Any]:
        """The machine as data."""
        idle, stolen, total = (now - then for now, then in zip(_ticks(), self._ticks, strict=True))
        cores = len(os.sched_getaffinity(0))
        return {
            "day": dt.datetime.now(dt.UTC).date().isoformat(),
            "cpu": _cpu(),
            "cores": cores,
            "memory_gib": round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30),
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.machine()}",
            "load_before": round(self.load_before, 1),
            "stolen_percent": round(100 * stolen / max(total, 1), 1),
            "idle_percent": round(100 * idle / max(total, 1), 1),
            "busy": self.load_before > 0.3 * cores,
        }


def state(machine: dict[str, Any]) -> str:
    """In words, how far the figures can be trusted."""
    load = f"load {machine['load_before']} on {machine['cores']} cores before the run"
    if machine["busy"]:
        return f"The machine was shared and busy with other work ({load}): compare ratios, not milliseconds."
    return f"The machine did nothing else ({load})."


def _cpu() -> str:
    try:
        found = re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found.group(1) if found else platform.processor() or platform.machine()


def _ticks() -> tuple[int, int, int]:
    """Idle, stolen and all ticks of the processors since they started."""
    try:
        ticks = [int(t) for t in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
    except (OSError, ValueError):
        return 0, 0, 0
    return ticks[3] + ticks[4], ticks[7], sum(ticks)
