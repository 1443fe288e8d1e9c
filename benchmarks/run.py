# SPDX-License-Identifier: EUPL-1.2
"""``lagspar bench``: ours and the peers, in turn, in one run on one machine. See docs/benchmarks.md."""

import argparse
import gc
import json
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks import peer_process, report, startup
from benchmarks.cases import ROOT
from benchmarks.client import BadAnswer, ServiceEnded, as_json
from benchmarks.goals import judged
from benchmarks.load import Load
from benchmarks.machine import Machine
from benchmarks.peer_process import PeerFailed
from benchmarks.peer_tasks import OPENFISCA, ZEN, Peers, started
from benchmarks.profiling import costliest
from benchmarks.serving import EVALUATIONS, ready
from benchmarks.tasks import PATHS, TRACES, Law, Task, differing, given, laws


def main() -> int:
    """Measure, print, and write where asked.

    1 if answers differ or the peers could not be measured; 3 if a service or a peer gave up.
    """
    try:
        return _run(wishes_of())
    except (BadAnswer, PeerFailed, ServiceEnded, OSError) as error:  # every case here is made up
        _say(f"Nothing was measured: {type(error).__name__}: {error}")
        return 3


def _run(wishes: argparse.Namespace) -> int:
    machine = Machine()
    missing = _missing(wishes.no_peers)
    for line in missing:
        _say(line)
    with ExitStack() as open_:
        ours = open_.enter_context(laws())
        peers = Peers() if missing else open_.enter_context(started())
        wrong = [line for law in ours for line in differing(law)] + peers_differ(ours, peers)
        if wrong:
            for line in wrong:
                _say(line)
            return 1
        result = measured(ours, peers, wishes)
    result |= {"machine": machine.plain(), "missing": missing, "start": _start(peers, wishes)}
    result["goals"] = judged(result)
    result["ratios"] = report.ratios(result["tasks"])
    _publish(result, wishes)
    return 1 if missing and not wishes.no_peers else 0


def wishes_of(arguments: list[str] | None = None) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser("lagspar bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--quick", action="store_true", help="a few repetitions: does it run at all?")
    parser.add_argument("--rounds", type=int, default=7, help="rounds of each task (7)")
    parser.add_argument("--no-peers", action="store_true", help="leave the peers out, and say so")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write a dated section into this page")
    parser.add_argument("--trial", action="store_true", help="call that section a trial: no figures to quote")
    wishes = parser.parse_args(arguments)
    wishes.seconds, wishes.load_seconds = (0.02, 0.2) if wishes.quick else (0.4, 3.0)
    wishes.rounds = 1 if wishes.quick else max(1, wishes.rounds)
    return wishes


def _missing(left_out: bool) -> list[str]:
    if left_out:
        return [f"NOT MEASURED: {peer}: left out by --no-peers" for peer in peer_process.SCRIPTS]
    if not peer_process.make():
        return [peer_process.MISSING.format(peer) for peer in peer_process.SCRIPTS]
    return []


def peers_differ(ours: list[Law], peers: Peers) -> list[str]:
    """zen has the same rules, so it must find the same outcomes."""
    if ZEN not in peers.about:
        return []
    expected = given(ours[1])
    found = peers.about[ZEN]["answer"]
    return [f"{ZEN}, {key}: {answer}, not {expected}" for key, answer in found.items() if answer != expected]


def measured(ours: list[Law], peers: Peers, wishes: argparse.Namespace) -> dict[str, Any]:
    """Play every task, and then the load."""
    tasks = [law.task(path, trace) for law in ours for path in PATHS for trace in TRACES[law.name]]
    tasks += peers.tasks
    for task in tasks:
        task.warm(wishes.seconds)
    for turn in range(wishes.rounds):
        _say(f"round {turn + 1} of {wishes.rounds}: {len(tasks)} tasks in turn")
        gc.collect()
        for task in tasks:
            task.play()
    loads = [_load(law, trace) for law in ours for trace in ("short", "full")]
    for turn in range(min(3, wishes.rounds)):
        _say(f"load, round {turn + 1}")
        for load in loads:
            load.play(wishes.load_seconds)
    return {
        "tasks": {task.name: _row(task) for task in tasks},
        "load": {f"{load.name}, {load.trace}": load.plain() for load in loads},
        "profile": {law.name: costliest(law, min(5, wishes.rounds)) for law in ours},
    }


def _row(task: Task) -> dict[str, Any]:
    found = task.figures()
    line, quietest = (
        round(1000 * p50 / task.lines, 2) if task.lines else None for p50 in (found.p50, found.quietest)
    )
    return {
        "law": task.law, "path": task.path, "trace": task.trace, "lines": round(task.lines, 1),
        **found.plain(), "us_a_line": line, "quietest_us_a_line": quietest,
    }  # fmt: skip


def _load(law: Law, trace: str) -> Load:
    bodies = [as_json(body) for body in law.bodies(trace)]
    return Load(law.name, trace, law.service.port, EVALUATIONS, bodies)


def _start(peers: Peers, wishes: argparse.Namespace) -> dict[str, float]:
    _say("start-up")
    rounds = min(3, wishes.rounds)
    found = startup.stages(ROOT, rounds)
    found["ready"] = ready(ROOT, rounds)
    names = {OPENFISCA: "openfisca", ZEN: "zen"}
    return found | {names[peer]: round(about["start"], 3) for peer, about in peers.about.items()}


def _publish(result: dict[str, Any], wishes: argparse.Namespace) -> None:
    if wishes.json:
        print(json.dumps(result, ensure_ascii=False, indent=2))
    else:
        print(report.text(result))
    if wishes.report is not None:
        report.write(wishes.report, result, trial=wishes.trial)
        _say(f"written to {wishes.report}")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
