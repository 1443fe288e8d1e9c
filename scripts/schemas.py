# SPDX-License-Identifier: EUPL-1.2
"""``python scripts/schemas.py [folder]``: write the JSON Schema of each kind of rule file, for editors."""

import json
import sys
from pathlib import Path
from typing import Any

from engine.language.schema import schemas


def text(schema: dict[str, Any]) -> str:
    """A schema as it is kept: the same bytes for the same schema."""
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def main() -> int:
    """Write a file a kind, and remove those of kinds that are gone."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[1] / "docs/schemas")
    folder.mkdir(parents=True, exist_ok=True)
    found = {f"{name}.json": text(schema) for name, schema in schemas().items()}
    for old in folder.glob("*.json"):
        if old.name not in found:
            old.unlink()
    for name, content in found.items():
        (folder / name).write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
