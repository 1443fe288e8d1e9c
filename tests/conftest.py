# SPDX-License-Identifier: EUPL-1.2
"""What holds for every test.

No test reaches past this machine: pytest-socket, set in pyproject.toml. The order is random: the header
prints the seed, and `--randomly-seed=N` replays it. With `--complete` a suite of which nothing ran fails the
run by name.
"""

import os

import hypothesis
import pytest

# Each must run in a complete run. A new kind of test gets its folder, and a line here.
SUITES = [
    "tests/test_repository.py",
    "tests/api",
    "tests/benchmarks",
    "tests/browser",
    "tests/case",
    "tests/docs",
    "tests/engine",
    "tests/exports",
    "tests/inference",
    "tests/language",
    "tests/law",
    "tests/logic",
    "tests/scenarios",
    "scenarios",
]

SOAK = os.environ.get("LAGSPAR_SOAK") == "1"
hypothesis.settings.register_profile("ci", deadline=None, print_blob=True)
hypothesis.settings.register_profile("soak", deadline=None, print_blob=True, max_examples=5000)
hypothesis.settings.load_profile("soak" if SOAK else "ci")


def pytest_addoption(parser):
    parser.addoption("--complete", action="store_true", help="fail for a suite of which nothing ran")


def pytest_configure(config):
    config.pluginmanager.register(Suites(config), "suites")


class Suites:
    """Keeps count of the suites this run owes."""

    def __init__(self, config):
        left_out = ["tests/browser"] if "not browser" in config.getoption("markexpr") else []
        self.complete = config.getoption("--complete") and not hasattr(config, "workerinput")
        self.left_out = [suite for suite in SUITES if suite in left_out]
        self.owed = {suite for suite in SUITES if suite not in left_out} if self.complete else set()

    def pytest_report_header(self):
        profile = "soak" if SOAK else "ci"
        lines = [f"time zone: {os.environ.get('TZ', 'this machine')}; hypothesis profile: {profile}"]
        return lines + [f"left out of this run: {suite} (in make test)" for suite in self.left_out]

    def pytest_runtest_logreport(self, report):
        if report.when == "call" and not report.skipped:  # what was skipped did not run
            file = report.nodeid.partition("::")[0]
            self.owed = {suite for suite in self.owed if suite != file and not file.startswith(f"{suite}/")}

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session, exitstatus):
        if self.owed and exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter):
        for suite in sorted(self.owed):
            terminalreporter.write_line(f"NOT RUN: {suite} (none of its tests ran)", red=True)
