# SPDX-License-Identifier: EUPL-1.2
"""A rule folder as a law."""

from collections.abc import Mapping
from pathlib import Path

from engine.language.builder import Builder
from engine.language.collecting import no_collection
from engine.language.files import Content, folder, read_files
from engine.language.law import Law


def load(root: Path) -> Law:
    """Read a rule folder; raises :class:`engine.language.problems.LawError` with every problem found."""
    return law_of(folder(root))


@no_collection()
def law_of(files: Mapping[str, Content]) -> Law:
    """Read rule files held in memory, by their path in the rule folder."""
    return Builder(read_files(files)).build()
