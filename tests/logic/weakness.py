# SPDX-License-Identifier: EUPL-1.2
"""``python -m tests.logic.weakness``: how often an answer is unknown though every completion agrees.

Nearly all of it is one fact read twice; ``needless`` counts the rest, which is lost even to an evaluator that
forgets each fact it has read. It should fall over time; an answer may be weak, but never unsound.
"""

import sys
from collections import Counter
from random import Random

from tests.logic.checking import drawn_case, enumerate_worlds, needless
from tests.logic.random_vocabulary import FAMILIES


def table(cases: int, seed: int) -> dict[str, Counter[str]]:
    """Counted, settled and weak cases of each family."""
    found: dict[str, Counter[str]] = {}
    for family in (*FAMILIES, None):
        counts = found[family or "mixed"] = Counter()
        for n in range(cases):
            checked = enumerate_worlds(drawn_case(Random(f"{seed} weak {family} {n}"), family))
            if checked.answers:
                counts["counted"] += 1
                counts["settled"] += checked.settled
                counts["weak"] += checked.weak
                counts["needless"] += checked.weak and needless(checked)
                counts["unsound"] += checked.wrong is not None
    return found


def main(arguments: list[str]) -> None:
    """Print the table."""
    cases, seed = (
        (int(a) for a in (*arguments, "100", "1")[:2]) if len(arguments) != 1 else (int(arguments[0]), 1)
    )
    print(f"{cases} cases a construct, seed {seed}")
    print(f"{'construct':12} counted settled  weak   share needless unsound")
    for family, c in sorted(
        table(cases, seed).items(), key=lambda x: -x[1]["weak"] / max(1, x[1]["settled"])
    ):
        share = c["weak"] / max(1, c["settled"])
        told = f"{c['counted']:8}{c['settled']:8}{c['weak']:6}{share:8.1%}{c['needless']:9}{c['unsound']:8}"
        print(f"{family:12}{told}")


if __name__ == "__main__":
    main(sys.argv[1:])
