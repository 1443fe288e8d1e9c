# SPDX-License-Identifier: EUPL-1.2
"""What docs/legal says of coming reforms is what the rules do about them."""

import re
from pathlib import Path

from engine.language.loader import load

ROOT = Path(__file__).resolve().parents[2]
_STATUS = {"adopted": "antagen i andra hand", "before_riksdag": "hos riksdagen", "proposal": "förslag"}


def test_the_page_lists_every_reform_with_its_day_and_standing() -> None:
    """A lawyer would trust an answer that the service itself calls superseded, or the other way round."""
    page = (ROOT / "docs" / "legal" / "reformer.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([a-z0-9-]+)` \| (\S+) \| ([^|]+) \|", page, re.MULTILINE)
    reforms = load(ROOT / "rules").reforms.values()
    assert sorted(rows) == sorted((r.id, r.day.isoformat(), _STATUS[r.status]) for r in reforms)
