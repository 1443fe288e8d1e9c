# SPDX-License-Identifier: EUPL-1.2
"""A rule folder as a law."""

from pathlib import Path

from engine.language.builder import Builder
from engine.language.files import read_folder
from engine.language.law import Law


def load(root: Path) -> Law:
    """Read a rule folder; raises :class:`engine.language.problems.LawError` with every problem found."""
    return Builder(read_folder(root)).build()
