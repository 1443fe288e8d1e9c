# SPDX-License-Identifier: EUPL-1.2
"""The made-up cases that are measured: one description for each file in scenarios/cases."""

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


def corpus_cases() -> dict[str, dict[str, Any]]:
    """Request bodies by the name of their file, in the order of their names."""
    files = sorted((ROOT / "scenarios" / "cases").glob("*.json"))
    if not files:
        raise FileNotFoundError("scenarios/cases holds no case")
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in files}
