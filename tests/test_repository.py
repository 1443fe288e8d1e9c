# SPDX-License-Identifier: EUPL-1.2
"""The repository keeps its own rules: locks, licences, headers, sizes, and a README that tells the truth."""

import functools
import importlib.metadata
import json
import os
import re
import socket
import subprocess
import sys
import time
import tomllib
import zoneinfo
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from pytest_socket import SocketConnectBlockedError

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
ALLOWED_LICENCES = (
    "MIT", "BSD", "0BSD", "Apache", "ISC", "PSF", "Python Software Foundation", "Python-2.0", "MPL",
    "Mozilla Public License", "EUPL", "LGPL", "Unlicense",
)  # fmt: skip
MAX_LINES = 300


@functools.cache
def files() -> list[Path]:
    """Every file that is kept: known to git, or new and not ignored; without git, all but what is made."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        made = {".venv", ".git", "build", "var", "__pycache__", ".hypothesis"}
        paths = [path for path in ROOT.rglob("*") if not made.intersection(path.relative_to(ROOT).parts)]
    else:
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def modules() -> list[Path]:
    return [path for path in files() if path.suffix == ".py"]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def locked(group: str) -> dict[str, str]:
    """Package to version of one lock file."""
    text = (ROOT / "requirements" / f"{group}.txt").read_text()
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, flags=re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address_and_hashes_everything(lock):
    text = lock.read_text()
    assert not re.search(r"://|@ |--(?:extra-)?index|--find-links|--trusted-host", text)
    entries = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
    assert entries
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_locks_agree_with_each_other_and_with_the_project():
    everything = locked("all")
    for group in ("base", "build", "test"):
        assert locked(group).items() <= everything.items()
    wanted = {"base": PROJECT["project"]["dependencies"], **PROJECT["dependency-groups"]}
    for group, requirements in wanted.items():
        lock = locked(group)
        for requirement in map(Requirement, requirements):
            version = lock[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), f"{requirement} is locked at {version}"


def test_what_is_installed_is_what_is_locked():
    wanted = {**locked("base"), **locked("build"), **locked("test")}
    assert {package: importlib.metadata.version(package) for package in wanted} == wanted


def licences() -> dict[str, str]:
    command = [sys.executable, "-m", "piplicenses", "--format=json", "--from=mixed", "--with-system"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return {canonicalize_name(row["Name"]): row["License"] for row in json.loads(done.stdout)}


def test_every_licence_is_one_we_allow():
    found = licences()
    found["axe-playwright-python"] = "MIT"  # says so in the wheel's LICENSE, not in its metadata
    found["pyphen"] = "LGPL"  # GPL, LGPL or MPL, as one chooses; the semicolons of its metadata say "and"
    refused = {}
    for package in {**locked("base"), **locked("build"), **locked("test")}:
        parts = re.split(r";|\bAND\b|\bOR\b", found[package])
        if not all(any(allowed in part for allowed in ALLOWED_LICENCES) for part in parts):
            refused[package] = found[package]
    assert refused == {}


def test_the_parts_list_holds_every_part():
    command = [
        sys.executable, "-m", "cyclonedx_py", "requirements", str(ROOT / "requirements/base.txt"),
        "--of", "JSON", "--sv", "1.6",
    ]  # fmt: skip
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    parts = {part["name"]: part["version"] for part in json.loads(done.stdout)["components"]}
    assert parts == locked("base")


def test_every_module_says_its_licence_on_the_first_line():
    header = "# SPDX-License-Identifier: EUPL-1.2"
    assert [name(path) for path in modules() if header not in path.read_text().splitlines()[:2]] == []


def test_every_module_is_short_enough_to_read():
    lengths = {name(path): len(path.read_text().splitlines()) for path in modules()}
    assert {path: lines for path, lines in lengths.items() if lines > MAX_LINES} == {}


def test_no_file_names_a_machine_or_a_package_registry():
    machine = r"(?<![\w.])/(?:work|root|home|farm|Users)/[\w.]"
    registry = r"(?:pypi|npmjs|pythonhosted)\.(?:org|com)"
    banned = re.compile(f"{machine}|{registry}")
    found = []
    for path in files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{name(path)}: {hit.group()}" for hit in banned.finditer(text)]
    assert found == []


def test_readme_names_only_targets_and_files_that_exist():
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), flags=re.MULTILINE))
    for page in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "SECURITY.md"):
        text = (ROOT / page).read_text()
        assert set(re.findall(r"\bmake ([a-z][a-z-]*)`", text)) <= targets, page
        links = re.findall(r"\]\((?!https?:|#)([^)#]+)", text)
        assert [link for link in links if not (ROOT / link).exists()] == [], page
    # The test command is the one a build server runs.
    assert "`make test` is the test command" in (ROOT / "README.md").read_text()
    assert "exec make test" in (ROOT / ".ci/run").read_text()


def test_the_arrows_between_the_rooms_point_down():
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_publiccode_and_changelog_agree_with_the_project():
    project = PROJECT["project"]
    publiccode = yaml.safe_load((ROOT / "publiccode.yml").read_text())
    assert publiccode["legal"]["license"] == project["license"] == "EUPL-1.2"
    for text in publiccode["description"].values():
        assert len(text["shortDescription"]) <= 150
        assert 500 <= len(text["longDescription"]) <= 10000
    assert f"## [{project['version']}]" in (ROOT / "CHANGELOG.md").read_text()


def test_the_network_is_shut():
    # pytest-socket warns before it refuses, and a warning is an error here.
    with pytest.raises((SocketConnectBlockedError, UserWarning), match=r"192\.0\.2\.1"):
        socket.create_connection(("192.0.2.1", 9), timeout=1)


def test_the_time_zone_is_the_one_asked_for():
    # A machine without zone files takes UTC for any name, and says nothing.
    if os.environ.get("TZ") == "Europe/Stockholm":
        assert time.localtime(1_751_500_800).tm_gmtoff == 7200
    assert zoneinfo.ZoneInfo("Europe/Stockholm")


def test_a_suite_that_did_not_run_fails_by_name():
    here = f"{name(Path(__file__))}::{test_the_network_is_shut.__name__}"
    command = [sys.executable, "-m", "pytest", "--complete", "-p", "no:cacheprovider", here]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert "1 passed" in done.stdout
    assert "NOT RUN: scenarios" in done.stdout


def test_two_builds_give_the_same_wheel(tmp_path):
    wheels = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        wheels += [path.read_bytes() for path in folder.glob("*.whl")]
    assert len(wheels) == 2
    assert wheels[0] == wheels[1]
