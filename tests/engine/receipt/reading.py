# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.engine.receipt.reading RULES CASE…``: the hashes of a rule folder and of its answers."""

import hashlib
import json
import sys
from pathlib import Path

from engine.corpus.corpus import Selection
from engine.receipt.canonical import canonical
from engine.service import INCLUDABLE, Engine


def told(rules: Path, cases: list[Path]) -> list[str]:
    """The hashes of the law and its texts, then one of the whole answer to each case."""
    with Engine(rules, workers=0) as engine:
        found = list(engine.corpus.hashes(Selection()))
        for case in cases:
            body = {**json.loads(case.read_text()), "explain": "full", "include": list(INCLUDABLE)}
            found.append(hashlib.sha256(canonical(engine.evaluate(body))).hexdigest())
    return found


if __name__ == "__main__":
    print(json.dumps(told(Path(sys.argv[1]), [Path(p) for p in sys.argv[2:]])))
