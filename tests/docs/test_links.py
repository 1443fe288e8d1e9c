# SPDX-License-Identifier: EUPL-1.2
"""Links between documents lead somewhere, and every decision is in the list."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted(p.relative_to(ROOT).as_posix() for p in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")))


def anchors(page):
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in headings}


@pytest.mark.parametrize("name", PAGES)
def test_every_link_leads_somewhere(name):
    here = ROOT / name
    lost = []
    for link in re.findall(r"\]\((?!https?:|mailto:)([^)\s]+)\)", here.read_text(encoding="utf-8")):
        path, _, anchor = link.partition("#")
        target = (here.parent / path) if path else here
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            lost.append(link)
    assert lost == []


def test_every_decision_is_listed_once_and_fits_a_page():
    folder = ROOT / "docs/decisions"
    files = sorted(p.name for p in folder.glob("0*.md"))
    listed = re.findall(r"^\| \[\d+\]\(([^)]+)\)", (folder / "README.md").read_text(), flags=re.MULTILINE)
    assert listed == files
    assert [n for n, f in enumerate(files, 1) if not f.startswith(f"{n:04}-")] == []
    assert {f: n for f in files if (n := len((folder / f).read_text().splitlines())) > 45} == {}
