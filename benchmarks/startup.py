# SPDX-License-Identifier: EUPL-1.2
"""Getting ready, stage by stage, in a process of its own: ``python -m benchmarks.startup RULES``."""

import json
import statistics
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

STAGES = ("import", "load", "compile", "workers")


def main() -> None:
    """Print the seconds of each stage, as JSON."""
    clock = time.perf_counter
    at = [clock()]
    from engine.corpus.corpus import Corpus, Selection
    from engine.inference.pool import Pool
    from engine.logic.compiled import compile_law

    at.append(clock())
    law = Corpus(Path(sys.argv[1])).law(Selection())
    at.append(clock())
    program = compile_law(law).program
    at.append(clock())
    with Pool(program, size=2):
        at.append(clock())
    print(json.dumps(dict(zip(STAGES, (b - a for a, b in pairwise(at)), strict=True))))


def stages(root: Path, rounds: int) -> dict[str, float]:
    """The median seconds of each stage over some fresh processes."""
    found = []
    for _ in range(rounds):
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.startup", str(root / "rules")],
            cwd=root, check=True, capture_output=True, text=True,
        )  # fmt: skip
        found.append(json.loads(done.stdout))
    return {stage: round(statistics.median(f[stage] for f in found), 3) for stage in STAGES}


if __name__ == "__main__":
    main()
