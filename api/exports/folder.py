# SPDX-License-Identifier: EUPL-1.2
"""A folder of generated files, replaced as a whole: never half-written, and never somebody else's files."""

import tempfile
from collections.abc import Iterable
from pathlib import Path

MARK = ".lagbok"
"""A file that says that a folder was made here and may be replaced."""


class NotABookError(Exception):
    """A folder holds other files than a book; the message is for the one who named it."""


def replace_folder(target: Path, files: Iterable[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """Write files as a folder in place of what an earlier call wrote there; returns them.

    Raises :class:`NotABookError` if the folder holds something else, :class:`OSError` as the system does.
    """
    if target.exists() and (not target.is_dir() or (any(target.iterdir()) and not (target / MARK).exists())):
        raise NotABookError(f"{target} finns och är ingen lagbok. Välj en annan mapp med --out.")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as beside:
        made = Path(beside) / "new"
        written = [*files, (MARK, b"")]
        for name, content in written:
            file = made / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        if target.exists():
            target.rename(Path(beside) / "old")
        made.rename(target)
    return written[:-1]
