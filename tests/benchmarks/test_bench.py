# SPDX-License-Identifier: EUPL-1.2
"""The measurements run, and measure the same answer on every path. No test here looks at a clock."""

import json

import pytest

from benchmarks import goals, peer_process, report, run, small_law, startup, zen_decision
from benchmarks.cases import ROOT
from benchmarks.peer_tasks import ZEN, Peers, started
from benchmarks.tasks import PATHS, TRACES, differing, given, laws


@pytest.fixture(scope="module")
def ours():
    with laws() as found:
        yield found


@pytest.fixture(scope="module")
def result(ours):
    wishes = run.wishes_of(["--quick", "--no-peers"])
    found = run.measured(ours, Peers(), wishes)
    found |= {"machine": run.Machine().plain(), "missing": [], "start": startup.stages(ROOT, 1)}
    found["ratios"] = report.ratios(found["tasks"])
    return found | {"goals": goals.judged(found)}


def test_every_path_gives_the_same_answer(ours):
    assert [line for law in ours for line in differing(law)] == []


def test_every_task_runs(ours, result):
    names = {f"{law.name}, {path}, {trace}" for law in ours for path in PATHS for trace in TRACES[law.name]}
    assert set(result["tasks"]) == names
    assert all(row["calls"] > 0 for row in [*result["tasks"].values(), *result["load"].values()])
    assert set(result["start"]) == set(startup.STAGES)
    assert [len(rows) for rows in result["profile"].values()] == [10, 10]


def test_what_is_compared_is_of_one_size(ours):
    law = ours[1].reference.law
    assert len(law.rules) == 25
    # OpenFisca's task T has 22 lines of trace. A line or two more or less is still the same size.
    answer = ours[1].reference.evaluate(ours[1].bodies("full")[0])
    assert abs(len(answer["trace"]["nodes"]) - 22) <= 4
    chain = json.loads(zen_decision.decisions()["chain"])["nodes"]
    assert len(chain) == 22
    given_by_zen = "".join(json.dumps(node) for node in chain)
    assert all(zen_decision.name(name) in given_by_zen for name, _ in small_law.STATUSES + small_law.OUTCOMES)


def test_a_report_stands_first_and_replaces_trials_and_one_of_its_day(result, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"# Speed\n\nText.\n\n{report.MARK}\n\n## Report 2020-01-01\n\nOld.\n")
    report.write(page, result, trial=True)
    report.write(page, result, trial=False)
    report.write(page, result, trial=False)
    text = page.read_text()
    day = result["machine"]["day"]
    titles = [line for line in text.splitlines() if line.startswith("## ")]
    assert titles == [f"## Report {day}", "## Report 2020-01-01"]
    assert text.startswith(f"# Speed\n\nText.\n\n{report.MARK}\n\n## Report {day}\n")
    report.write(page, result, trial=True)
    assert page.read_text().count("Do not quote") == 1


def test_a_terminal_is_told_what_was_not_measured(result):
    missing = [f"NOT MEASURED: {peer}: left out by --no-peers" for peer in peer_process.SCRIPTS]
    text = report.text(result | {"missing": missing})
    assert all(line in text for line in missing)
    assert "whole corpus" in text


def test_the_page_has_its_place_for_reports():
    assert (ROOT / "docs" / "benchmarks.md").read_text().count(report.MARK) == 1


@pytest.mark.parametrize("peer", peer_process.SCRIPTS)
def test_a_peer_does_its_tasks(peer, ours, peers):
    done = [task for task in peers.tasks if task.law == peer]
    assert done
    for task in done:
        task.warm(0.001)
        task.play()
        assert task.figures().calls > 0


def test_zen_finds_the_same_outcomes(ours, peers):
    assert set(peers.about[ZEN]["answer"]) == {"chain", "one"}
    assert run.peers_differ(ours, peers) == []
    assert given(ours[1])


@pytest.fixture(scope="module")
def peers():
    if not peer_process.there():
        pytest.skip("; ".join(peer_process.MISSING.format(peer) for peer in peer_process.SCRIPTS))
    with started() as found:
        yield found
