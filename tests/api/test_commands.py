# SPDX-License-Identifier: EUPL-1.2
"""The commands: one word a job, the API's answers, and exit codes that a script can trust."""

import json
import os
import subprocess

import pytest

from tests.api.serving import COMMAND, ROOT

CASE = {
    "as_of": "2025-09-01",
    "facts": {"person_age": 17},
    "assessments": {"is_crime_victim": {"value": True}},
}


def lagspar(*arguments, given="", **settings):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **settings}
    return subprocess.run(
        [*COMMAND, *arguments],
        input=given,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=120,
    )


def test_evaluate_gives_the_bytes_of_the_api(client, tmp_path):
    file = tmp_path / "case.json"
    file.write_text(json.dumps(CASE))
    told = client.post("/api/v1/evaluations", json=CASE).text
    for done in (lagspar("evaluate", str(file)), lagspar("evaluate", "--json", "-", given=json.dumps(CASE))):
        assert (done.returncode, done.stderr) == (0, "")
        answer, expected = json.loads(done.stdout), json.loads(told)
        if answer["law"] == expected["law"]:  # else the rules changed between the two
            assert done.stdout == told + "\n"


def test_evaluate_tells_it_in_swedish_too():
    done = lagspar("evaluate", "--text", "-", given=json.dumps(CASE))
    assert done.returncode == 0
    assert "BEDÖMNINGSUNDERLAG" in done.stdout
    assert "Socialnämnden ansvarar för att barnet får de insatser" in done.stdout
    assert "SoL (2025:400) 18 kap. 7 § första stycket" in done.stdout
    assert "beslut:" not in done.stdout.lower()


@pytest.mark.parametrize(
    ("given", "pointer"),
    [('{"as_of": "2025-09-01", "facts": {"person_age": -1}}', "/facts/person_age"), ("{", "/"), ("[]", "/")],
)
def test_bad_input_is_two(given, pointer):
    done = lagspar("evaluate", "-", given=given)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{pointer}: ")
    assert lagspar("evaluate", "-", "--json", given=given).returncode == 2


def test_a_file_that_is_not_there_is_bad_input(tmp_path):
    done = lagspar("evaluate", str(tmp_path / "nothing.json"))
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_lint_says_where(tmp_path):
    assert lagspar("lint", str(tmp_path / "nothing")).returncode == 2
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "actors.yaml").write_text("- {id: a, label: {sv: a}, odd: 1}\n")
    done = lagspar("lint", str(tmp_path))
    assert done.returncode == 1
    assert "vocabulary/actors.yaml:1:" in done.stdout
    listed = json.loads(lagspar("lint", str(tmp_path), "--json").stdout)
    assert {"file", "line", "column", "code", "message"} == set(listed[0])


def test_rules_are_listed_and_shown():
    done = lagspar("rules", "sol2025.k18.p7", "--as-of", "2025-09-01")
    assert done.returncode == 0
    assert "sol2025.k18.p7.st1.child-victim\tSoL (2025:400) 18 kap. 7 § första stycket" in done.stdout
    assert lagspar("rules", "sol2025.k18.p7", "--as-of", "2025-06-30").returncode == 1
    shown = json.loads(lagspar("rules", "sol2025.k18.p7.st1.child-victim", "--json").stdout)
    assert [r["id"] for r in shown] == ["sol2025.k18.p7.st1.child-victim"]


def test_what_is_wrong_with_us_is_three(tmp_path):
    done = lagspar("rules", LAGSPAR_ROOT=str(tmp_path))
    assert done.returncode == 3
    assert "Traceback" not in done.stderr


def test_every_command_helps():
    for command in ("evaluate", "serve", "lint", "rules"):
        done = lagspar(command, "--help")
        assert done.returncode == 0
        assert done.stdout
    assert lagspar("nothing").returncode == 2
