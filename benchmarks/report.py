# SPDX-License-Identifier: EUPL-1.2
"""Figures as tables, for a terminal or as a dated section of a page."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.machine import state
from benchmarks.peer_tasks import OPENFISCA, TASK_T, ZEN
from benchmarks.tasks import SMALL

Row = Sequence[str]
Table = tuple[str, str, list[Row]]
"""A title, a sentence about it, and rows of which the first is the head."""
MARK = "<!-- reports: the newest stands first; `lagspar bench --report` writes here -->"
_OURS = {"reference": "reference", "workers": "workers, checked", "HTTP": "HTTP"}
_THEIRS = {
    f"{OPENFISCA}, {TASK_T}": "OpenFisca",
    f"{ZEN}, 25 rules in 20 nodes": "zen, 20 nodes",
    f"{ZEN}, 25 rules in 1 node": "zen, 1 node",
}


def ratios(tasks: dict[str, Any]) -> list[dict[str, Any]]:
    """Our time over theirs, p50 by p50, on the small law: below 1 we are faster."""
    found = []
    for path in _OURS:
        theirs = {f"{OPENFISCA}, {TASK_T}, HTTP": "OpenFisca, HTTP"} if path == "HTTP" else _THEIRS
        for peer, label in theirs.items():
            for trace in ("none", "full"):
                us, them = tasks.get(f"{SMALL}, {path}, {trace}"), tasks.get(f"{peer}, {trace}")
                if us is None or them is None:
                    continue
                row = {"ours": path, "theirs": label, "trace": trace, "p50": us["p50"] / them["p50"]}
                row["quietest"] = us["quietest"] / them["quietest"]
                row["cpu"] = us["cpu"] / them["cpu"] if path == "reference" else None
                row["line"] = us["us_a_line"] / them["us_a_line"] if trace == "full" else None
                found.append({k: round(v, 3) if isinstance(v, float) else v for k, v in row.items()})
    return found


def tables(result: dict[str, Any]) -> Iterable[Table]:
    """Every table of a result."""
    yield "One case at a time", "", [*_task_rows(result["tasks"])]
    if result["ratios"]:
        about = "Our time over theirs on work of the same size; below 1 we are faster."
        yield "Ours over theirs", about, [*_ratio_rows(result["ratios"])]
    yield "Eight clients at once", "", [*_load_rows(result["load"])]
    yield "Start", "", [*_start_rows(result["start"])]
    yield "Goals", "", [*_goal_rows(result["goals"])]
    if any(goal["met"] is False for goal in result["goals"]):
        for law, rows in result["profile"].items():
            about = "Shares of an evaluation by the reference with full trace, under cProfile."
            yield f"Where the time goes: {law}", about, [*_profile_rows(rows)]


def _task_rows(tasks: dict[str, Any]) -> Iterable[Row]:
    yield (
        "law or peer", "path or task", "trace", "p50 ms", "p95 ms", "cases/s", "lines", "µs a line",
        "quietest p50", "CPU ms", "noise %",
    )  # fmt: skip
    for row in tasks.values():
        lines = _whole(row["lines"]) if row["lines"] else "–"
        yield (
            row["law"], row["path"], row["trace"], _ms(row["p50"]), _ms(row["p95"]),
            _whole(row["per_second"]), lines, _short(row["us_a_line"]), _ms(row["quietest"]),
            _ms(row["cpu"]), _whole(row["noise"]),
        )  # fmt: skip


def _ratio_rows(rows: list[dict[str, Any]]) -> Iterable[Row]:
    yield "ours (25 rules)", "theirs", "trace", "p50", "p50, quietest rounds", "CPU", "a line of trace"
    for row in rows:
        yield (
            _OURS[row["ours"]], row["theirs"], row["trace"], _short(row["p50"]), _short(row["quietest"]),
            _short(row["cpu"]), _short(row["line"]),
        )  # fmt: skip


def _load_rows(loads: dict[str, Any]) -> Iterable[Row]:
    yield "law, trace", "cases/s", "quietest round", "p50 ms", "p95 ms", "noise %", "calls", "refused"
    for name, row in loads.items():
        yield (
            name, _whole(row["per_second"]), _whole(row["quietest_per_second"]), _ms(row["p50"]),
            _ms(row["p95"]), _whole(row["noise"]), str(row["calls"]), str(row["refused"]),
        )  # fmt: skip


_STAGES = {
    "import": "import the engine", "load": "load the corpus", "compile": "compile it",
    "workers": "start two workers, each tested", "ready": "service ready, from the start of its process",
    "openfisca": "OpenFisca with its template, ready", "zen": "zen-engine with its decisions, ready",
}  # fmt: skip


def _start_rows(start: dict[str, float]) -> Iterable[Row]:
    yield "stage", "seconds"
    for stage, seconds in start.items():
        yield _STAGES[stage], f"{seconds:.2f}"


def _goal_rows(goals: list[dict[str, Any]]) -> Iterable[Row]:
    yield "work", "goal", "measured", "quietest round", "met"
    words = {True: "yes", False: "NO", None: "not measured"}
    for row in goals:
        found = [
            "–" if row[key] is None else f"{_figure(row[key])} {row['unit']}"
            for key in ("measured", "quietest")
        ]
        yield row["work"], row["goal"], *found, words[row["met"]]


def _profile_rows(rows: list[dict[str, Any]]) -> Iterable[Row]:
    yield "function", "share %", "own %", "calls a case"
    for row in rows:
        yield f"`{row['function']}`", f"{row['share']:.0f}", f"{row['own']:.0f}", str(row["calls"])


def _ms(value: float) -> str:
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 10 else f"{value:.1f}"


def _whole(value: float) -> str:
    return f"{value:.0f}"


def _figure(value: float) -> str:
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def _short(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}"


# ---- for a terminal


def text(result: dict[str, Any]) -> str:
    """Everything, for a terminal."""
    parts = [_machine(result["machine"]), *result["missing"]]
    for title, about, rows in tables(result):
        parts += ["", f"{title}. {about}".strip(), _columns(rows)]
    return "\n".join(parts)


def _columns(rows: list[Row]) -> str:
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    named = [any(map(str.isalpha, "".join(column))) for column in zip(*rows[1:], strict=True)]

    def line(row: Row) -> str:
        cells = (c.ljust(w) if left else c.rjust(w) for c, w, left in zip(row, widths, named, strict=True))
        return "  ".join(cells).rstrip()

    return "\n".join([line(rows[0]), "  ".join("-" * w for w in widths), *map(line, rows[1:])])


def _machine(machine: dict[str, Any]) -> str:
    return (
        f"{machine['cpu']}, {machine['cores']} cores, {machine['memory_gib']} GiB, {machine['system']}, "
        f"Python {machine['python']}. {state(machine)}"
    )


# ---- for a page


def write(page: Path, result: dict[str, Any], *, trial: bool) -> None:
    """Put a dated section first among a page's reports; one of its name, and any trial, goes."""
    before, mark, after = page.read_text(encoding="utf-8").partition(MARK)
    if not mark:
        raise ValueError(f"{page} has no place for reports: the line {MARK}")
    title = f"## Report {result['machine']['day']}{', trial' if trial else ''}"
    heads = {part: part.partition("\n")[0] for part in _sections(after)}
    kept = [part for part, head in heads.items() if head != title and not head.endswith(", trial")]
    page.write_text("\n\n".join([before + mark, section(title, result, trial=trial), *kept]) + "\n", "utf-8")


def _sections(after: str) -> list[str]:
    parts = ("\n" + after.strip()).split("\n## ")
    return [f"## {part.strip()}" for part in parts if part.strip()]


def section(title: str, result: dict[str, Any], *, trial: bool) -> str:
    """A report in Markdown."""
    parts = [title]
    if trial:
        parts.append("**A trial: it shows that the measurement runs. Do not quote these figures.**")
    parts.append(_machine(result["machine"]))
    parts += [f"- {line}" for line in result["missing"]]
    for heading, about, rows in tables(result):
        parts.append(f"### {heading}")
        parts += [about] if about else []
        parts.append(_markdown(rows))
    return "\n\n".join(parts)


def _markdown(rows: list[Row]) -> str:
    lines = [rows[0], ["---"] * len(rows[0]), *rows[1:]]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
