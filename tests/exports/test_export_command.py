# SPDX-License-Identifier: EUPL-1.2
"""``lagspar export law`` as those who publish the law use it."""

import hashlib
import json
from pathlib import Path

import pytest

from api.exports.folder import NotABookError, replace_folder
from tests.api.test_commands import lagspar


def test_the_book_is_written_with_the_hash_of_each_file(tmp_path: Path) -> None:
    """Whoever signs a page must be able to check that it is the page that was made."""
    out = tmp_path / "bok"
    done = lagspar("export", "law", "--as-of", "2025-09-01", "--out", str(out), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    rows = json.loads(done.stdout)
    assert {"index.html", "lagbok.css", "sol2025/k18-p7.html"} <= {row["file"] for row in rows}
    for row in rows:
        assert hashlib.sha256((out / row["file"]).read_bytes()).hexdigest() == row["sha256"]
    assert "Reglerna som gäller 2025-09-01" in (out / "index.html").read_text(encoding="utf-8")


def test_json_and_legalruleml_go_to_a_pipe_or_a_file(tmp_path: Path) -> None:
    done = lagspar("export", "law", "--format", "json")
    assert done.returncode == 0
    law = json.loads(done.stdout)
    assert law["format"] == "lagspar-law/1"
    assert law["as_of"] is None
    assert any(rule["id"] == "sol2025.k18.p7.st1.child-victim" for rule in law["rules"])
    assert law["fact"]["is_crime_victim"]["assessors"]
    file = tmp_path / "lag.xml"
    done = lagspar("export", "law", "--format", "legalruleml", "--out", str(file))
    assert done.returncode == 0
    assert file.read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--amendment", "finns-inte"], "no amendment is called 'finns-inte'"),
        (["--slot", "S3=independent"], "no amendment named here has a slot called 'S3'"),
        (["--as-of", "2025-13-01"], "2025-13-01"),
        (["--format", "word"], "word"),
    ],
)
def test_what_cannot_be_exported_is_said(tmp_path: Path, arguments: list[str], said: str) -> None:
    """A wrong option must not end in the wrong law."""
    done = lagspar("export", "law", *arguments, "--out", str(tmp_path / "bok"))
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "bok").exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    """Somebody's own folder named by mistake would be gone."""
    (tmp_path / "mitt.txt").write_text("viktigt", encoding="utf-8")
    done = lagspar("export", "law", "--out", str(tmp_path))
    assert done.returncode == 2
    assert "är ingen lagbok" in done.stderr
    assert [f.name for f in tmp_path.iterdir()] == ["mitt.txt"]


def test_a_book_is_replaced_as_a_whole(tmp_path: Path) -> None:
    """A page of a repealed section that stays behind would be read as law."""
    target = tmp_path / "bok"
    replace_folder(target, [("a.html", b"1"), ("x/b.html", b"2")])
    replace_folder(target, [("a.html", b"3")])
    assert sorted(f.name for f in target.rglob("*")) == [".lagbok", "a.html"]
    assert (target / "a.html").read_bytes() == b"3"


def test_a_book_that_breaks_off_leaves_the_old_one(tmp_path: Path) -> None:
    """Half a book would be published."""
    target = tmp_path / "bok"
    replace_folder(target, [("a.html", b"1")])

    def broken():
        yield "a.html", b"2"
        raise OSError(28, "No space left on device", "a.html")

    with pytest.raises(OSError, match="No space"):
        replace_folder(target, broken())
    assert (target / "a.html").read_bytes() == b"1"
    assert sorted(f.name for f in tmp_path.iterdir()) == ["bok"]
    with pytest.raises(NotABookError):
        replace_folder(target / "a.html", [])
