# SPDX-License-Identifier: EUPL-1.2
"""``python -m engine.language.check rules docs/legal``: print every problem of the rule folder."""

import sys
from pathlib import Path

from engine.language.lint import lint
from engine.language.loader import load
from engine.language.problems import LawError


def main() -> int:
    """Exit 0 if the folder is a law without problems, 1 if not."""
    root, docs = (Path(sys.argv[n] if len(sys.argv) > n else d) for n, d in ((1, "rules"), (2, "docs/legal")))
    try:
        law = load(root)
        problems = lint(law, reasons(docs))
    except LawError as error:
        problems = error.problems
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


def reasons(docs: Path) -> str | None:
    """The text of docs/legal, where the reasons of a law must stand; ``None`` if there is no such folder."""
    return (
        "\n".join(f.read_text(encoding="utf-8") for f in sorted(docs.glob("*.md"))) if docs.is_dir() else None
    )


if __name__ == "__main__":
    sys.exit(main())
