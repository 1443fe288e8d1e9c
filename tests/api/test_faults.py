# SPDX-License-Identifier: EUPL-1.2
"""When the evaluators differ: no answer, an alarm, and as little as finds the fault, sealed, for 30 days."""

import base64
import datetime as dt
import json
import os
import secrets

import pytest
import time_machine
from pydantic import ValidationError
from starlette.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from engine.inference.agreement import EvaluatorsDiffer
from engine.inference.disagreement import Disagreement, Kept, SealBrokenError, key_of, seal, unseal
from tests.api.test_commands import lagspar

KEY = base64.b64encode(secrets.token_bytes(32)).decode()
CANARY = "hemlig-uppgift"
CASE = {
    "as_of": "2025-09-01",
    "facts": {"person_age": 17},
    "assessments": {"is_crime_victim": {"value": True, "by": CANARY}},
}
DAY = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


@pytest.fixture
def wrong(engine, monkeypatch):
    """A reference evaluator that takes every rule for refuted and proved the other way round."""
    right = engine.current.reference.solve

    def solve(block, rails, blank=b""):
        before = bytes(rails)
        right(block, rails, blank)
        for proposition in range(len(rails) // 2):
            pair = slice(2 * proposition, 2 * proposition + 2)
            if rails[pair] != before[pair]:
                rails[pair] = rails[pair][::-1]

    monkeypatch.setattr(engine.current.reference, "solve", solve)


def service(engine, tmp_path, **settings):
    chosen = Settings(allowed_hosts=("testserver",), workers=1, var=tmp_path / "var", **settings)
    return TestClient(create_app(chosen, engine), raise_server_exceptions=False)


def alarms(written):
    told = [json.loads(line) for line in written.splitlines()]
    return [line for line in told if line["event"] == "evaluators-differ"]


def test_a_wrong_evaluator_gives_no_answer_an_alarm_and_one_sealed_record(wrong, engine, tmp_path, capsys):
    with service(engine, tmp_path, fault_key=KEY) as client:
        capsys.readouterr()
        response = client.post("/api/v1/evaluations", json=CASE)
        written = capsys.readouterr().out
    assert response.status_code == 500
    assert response.json()["type"] == "urn:lagspar:problem:evaluators-differ"
    assert set(response.json()) == {"type", "title", "status", "detail", "instance", "errors"}
    (alarm,) = alarms(written)
    assert set(alarm) == {"event", "level", "timestamp", "law_sha256", "scope", "proposition", "kept"}
    assert (alarm["level"], alarm["kept"]) == ("error", "yes")
    assert alarm["law_sha256"] == engine.current.sha256

    (file,) = [p for p in (tmp_path / "var").rglob("*") if p.is_file()]
    assert file.parent == tmp_path / "var" / "faults"
    assert file.stat().st_mode & 0o077 == file.parent.stat().st_mode & 0o077 == 0
    envelope = json.loads(file.read_bytes())
    assert set(envelope) == {"law_sha256", "nonce", "sealed"}
    told = unseal(file.read_bytes(), key_of(KEY))
    assert told.law_sha256 == engine.current.sha256
    assert told.propositions == [[alarm["scope"], alarm["proposition"]]]
    assert len(told.reference[0]) == len(told.engine[0]) == 2
    assert told.reference[0] == told.engine[0][::-1]
    for kept in (written, file.read_text(), repr(told)):
        assert CANARY not in kept
        assert "person_age" not in kept
        assert KEY not in kept


def test_a_page_gives_no_answer_either(wrong, engine, tmp_path, capsys):
    with service(engine, tmp_path, fault_key=KEY) as client:
        page = client.post("/svar", data={"as_of": "2025-09-01", "f.person.focus.person_age": "17"})
    assert page.status_code == 500
    assert "<h1>Något gick fel hos oss</h1>" in page.text
    assert len(alarms(capsys.readouterr().out)) == len(list((tmp_path / "var/faults").iterdir())) == 1


def test_without_a_key_nothing_is_kept_and_the_alarm_says_so(wrong, engine, tmp_path, capsys):
    with service(engine, tmp_path) as client:
        assert client.post("/api/v1/evaluations", json=CASE).status_code == 500
    (alarm,) = alarms(capsys.readouterr().out)
    assert alarm["kept"] == "no: LAGSPAR_FAULT_KEY is not set"
    assert list(tmp_path.iterdir()) == []


def record():
    return Disagreement.of("a" * 64, EvaluatorsDiffer(3, "person", 7, (b"\1\0", b"\0\1")))


def test_a_record_holds_exactly_these_fields():
    opened = unseal(seal(record(), key_of(KEY)), key_of(KEY))
    assert opened == Disagreement("a" * 64, [["person", 7]], [[1, 0]], [[0, 1]])


@pytest.mark.parametrize("member", ["law_sha256", "nonce", "sealed"])
def test_a_record_that_was_changed_is_refused(member):
    envelope = json.loads(seal(record(), key_of(KEY)))
    changed = "b" * 64 if member == "law_sha256" else envelope[member][::-1]
    with pytest.raises(SealBrokenError):
        unseal(json.dumps({**envelope, member: changed}).encode(), key_of(KEY))


@pytest.mark.parametrize("file", [b"", b"{}", b"[]", b'{"nonce": 1, "sealed": 2}'])
def test_what_is_not_a_record_is_refused(file):
    with pytest.raises(SealBrokenError):
        unseal(file, key_of(KEY))


def test_another_key_opens_nothing():
    with pytest.raises(SealBrokenError):
        unseal(seal(record(), key_of(KEY)), secrets.token_bytes(32))


def test_old_records_go_when_one_is_written_and_at_start(engine, tmp_path):
    kept = Kept(tmp_path / "var" / "faults")
    for age in (29, 31, 400):
        then = DAY - dt.timedelta(days=age)
        with time_machine.travel(then, tick=False):
            assert kept.keep(record(), key_of(KEY))
        (written,) = [f for f in kept.files() if f.name.startswith(f"{then:%Y%m%d}")]
        os.utime(written, (then.timestamp(), then.timestamp()))
    with time_machine.travel(DAY, tick=False):
        kept.keep(record(), key_of(KEY))
        ages = sorted(f.name[:8] for f in kept.files())
        assert ages == ["20260131", "20260301"]
    with time_machine.travel(DAY + dt.timedelta(days=2), tick=False), service(engine, tmp_path):
        assert [f.name[:8] for f in kept.files()] == ["20260301"]


def test_a_law_that_is_wrong_for_every_case_does_not_fill_the_disk(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.inference.disagreement.MOST", 2)
    kept = Kept(tmp_path)
    assert [kept.keep(record(), key_of(KEY)) for _ in range(3)] == [True, True, False]


@pytest.mark.parametrize(
    "key", ["", "kort", base64.b64encode(b"\0" * 32).decode(), base64.b64encode(b"0123" * 8).decode()]
)
def test_a_key_that_is_no_key_stops_the_service_and_is_not_told(key, tmp_path):
    for given in ({"fault_key": key}, {"fault_key_file": tmp_path / "key"}):
        (tmp_path / "key").write_text(key)
        with pytest.raises(ValidationError) as refused:
            Settings(**given)
        assert not key or key not in str(refused.value)


def test_a_key_stands_in_a_file_or_the_environment(tmp_path, monkeypatch):
    (tmp_path / "key").write_text(KEY + "\n")
    assert Settings(fault_key_file=tmp_path / "key").key() == key_of(KEY)
    monkeypatch.setenv("LAGSPAR_FAULT_KEY", KEY)
    assert Settings().key() == key_of(KEY)
    assert KEY not in repr(Settings()) + Settings().model_dump_json()
    with pytest.raises(ValidationError):
        Settings(fault_key=None, fault_key_file=tmp_path / "nothing")


def test_what_is_kept_is_read_by_a_command(tmp_path):
    Kept(tmp_path / "faults").keep(record(), key_of(KEY))
    settings = {"LAGSPAR_VAR": str(tmp_path), "LAGSPAR_FAULT_KEY": KEY}
    done = lagspar("faults", **settings)
    assert done.returncode == 0
    assert {k: v for k, v in json.loads(done.stdout).items() if k != "file"} == {
        "law_sha256": "a" * 64,
        "propositions": [["person", 7]],
        "reference": [[1, 0]],
        "engine": [[0, 1]],
    }
    other = base64.b64encode(secrets.token_bytes(32)).decode()
    assert lagspar("faults", **{**settings, "LAGSPAR_FAULT_KEY": other}).returncode == 1
    assert lagspar("faults", LAGSPAR_VAR=str(tmp_path)).returncode == 2
