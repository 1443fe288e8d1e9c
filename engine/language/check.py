# SPDX-License-Identifier: EUPL-1.2
"""``python -m engine.language.check rules``: read the rule folder and print every problem."""

import sys
from pathlib import Path

from engine.language.loader import load
from engine.language.problems import LawError


def main() -> int:
    """Exit 0 if the folder is a law, 1 if not."""
    try:
        law = load(Path(sys.argv[1] if len(sys.argv) > 1 else "rules"))
    except LawError as error:
        print(error)
        print(f"{len(error.problems)} problems")
        return 1
    print(f"{len(law.rules)} rules, {len(law.names.facts)} facts, {len(law.outcomes)} outcomes: a law")
    return 0


if __name__ == "__main__":
    sys.exit(main())
