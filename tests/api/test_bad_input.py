# SPDX-License-Identifier: EUPL-1.2
"""What must be refused, with a pointer to it: nothing is guessed, nothing falls over, no memory is kept."""

import http.client
import json
from urllib.parse import urlsplit

import psutil
import pytest

PATH = "/api/v1/evaluations"
JSON = {"Content-Type": "application/json"}


def case(**parts):
    return {"as_of": "2025-09-01", **parts}


JUDGED = {"is_crime_victim": True}
BAD = {
    "age -1": (case(facts={"person_age": -1}), 422, "/facts/person_age", "out-of-range"),
    "age 131": (case(facts={"person_age": 131}), 422, "/facts/person_age", "out-of-range"),
    "born tomorrow": (
        case(facts={"person_birth_date": "2025-09-02"}),
        422,
        "/facts/person_birth_date",
        "out-of-range",
    ),
    "age as text": (case(facts={"person_age": "17"}), 422, "/facts/person_age", "wrong-type"),
    "age as yes": (case(facts={"person_age": True}), 422, "/facts/person_age", "wrong-type"),
    "yes as text": (
        case(facts={"is_present_in_municipality": "ja"}),
        422,
        "/facts/is_present_in_municipality",
        "wrong-type",
    ),
    "yes as number": (
        case(facts={"is_present_in_municipality": 1}),
        422,
        "/facts/is_present_in_municipality",
        "wrong-type",
    ),
    "no such day": (
        case(facts={"person_birth_date": "2001-02-29"}),
        422,
        "/facts/person_birth_date",
        "wrong-type",
    ),
    "judgement as fact": (case(facts=JUDGED), 422, "/facts/is_crime_victim", "judgement-as-fact"),
    "fact as judgement": (
        case(assessments={"person_age": {"value": True}}),
        422,
        "/assessments/person_age",
        "wrong-type",
    ),
    "status as fact": (case(facts={"is-child": True}), 422, "/facts/is-child", "unknown-fact"),
    "unknown fact": (case(facts={"person_agee": 17}), 422, "/facts/person_agee", "unknown-fact"),
    "unknown part": (case(fakts={}), 422, "/fakts", "unknown-fact"),
    "unknown list": (case(lists={"children": []}), 422, "/lists/children", "unknown-fact"),
    "same id twice": (
        case(lists={"persons": [{"id": "a"}, {"id": "a"}]}),
        422,
        "/lists/persons/1/id",
        "contradiction",
    ),
    "link to nobody": (
        case(lists={"reports": [{"id": "r", "about": "x"}]}),
        422,
        "/lists/reports/0/about",
        "unknown-fact",
    ),
    "age and birth date": (
        case(facts={"person_age": 17, "person_birth_date": "1990-01-01"}),
        422,
        "/facts/person_age",
        "contradiction",
    ),
    "no day": ({}, 422, "/as_of", "wrong-type"),
    "not an object": ([], 422, "", "wrong-type"),
    "day before the law": (case() | {"as_of": "2021-12-31"}, 422, "/as_of", "outside-corpus"),
    "too many persons": (
        case(lists={"persons": [{"id": f"p{n}"} for n in range(61)]}),
        413,
        "/lists/persons",
        "too-large",
    ),
    "explain": (case(explain="all"), 422, "/explain", "wrong-type"),
}
MILLION = b'{"as_of":"2025-09-01","lists":{"persons":[' + b",".join([b'{"id":"a"}'] * 1_000_000) + b"]}}"
RAW = {
    "duplicate name": (b'{"as_of": "2025-09-01", "as_of": "2025-09-01"}', 400, "not-json"),
    "NaN": (b'{"as_of": "2025-09-01", "facts": {"person_age": NaN}}', 400, "not-json"),
    "infinity": (b'{"as_of": "2025-09-01", "facts": {"person_age": -Infinity}}', 400, "not-json"),
    "float": (b'{"as_of": "2025-09-01", "facts": {"person_age": 17.0}}', 400, "not-json"),
    "a thousand digits": (b'{"facts": {"person_age": ' + b"9" * 1000 + b"}}", 400, "not-json"),
    "lone surrogate": (rb'{"as_of": "\ud800"}', 400, "not-json"),
    "NUL": (rb'{"as_of": "2025-09-01\u0000"}', 400, "not-json"),
    "raw NUL": (b'{"as_of": "2025-09-01\x00"}', 400, "not-json"),
    "not UTF-8": (b'{"as_of": "\xff"}', 400, "not-json"),
    "UTF-16": ('{"as_of": "2025-09-01"}'.encode("utf-16"), 400, "not-json"),
    "empty": (b"", 400, "not-json"),
    "half": (b'{"as_of": ', 400, "not-json"),
    "10,000 deep": (b"[" * 10_000 + b"]" * 10_000, 413, "too-large"),
    "10,000 deep objects": (b'{"a":' * 10_000 + b"1" + b"}" * 10_000, 413, "too-large"),
    "1 MiB and one byte": (b'"' + b"a" * (1024 * 1024 - 1) + b'"', 413, "too-large"),
    "a million persons": (
        MILLION,
        413,
        "too-large",
    ),
}


def check(response, status, kind):
    problem = response.json()
    assert response.status_code == status, problem
    assert response.headers["content-type"] == "application/problem+json"
    assert response.headers["cache-control"] == "no-store"
    assert problem["type"] == f"urn:lagspar:problem:{kind}"
    assert problem["status"] == status
    assert problem["title"]
    assert problem["instance"].endswith(response.headers["x-request-id"])
    return problem


@pytest.mark.parametrize("name", BAD)
def test_a_case_that_cannot_be_read_is_refused_with_a_pointer(client, name):
    body, status, where, code = BAD[name]
    problem = check(client.post(PATH, json=body), status, code)
    assert (where, code) in {(e["pointer"], e["code"]) for e in problem["errors"]}
    assert all(e["detail"] for e in problem["errors"])


@pytest.mark.parametrize("name", RAW)
def test_a_body_that_is_not_strict_json_is_refused(client, name):
    body, status, kind = RAW[name]
    check(client.post(PATH, content=body, headers=JSON), status, kind)


@pytest.mark.parametrize(
    "type_", ["", "text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16"]
)
def test_only_json_is_read(client, type_):
    headers = {"Content-Type": type_} if type_ else {}
    check(client.post(PATH, content=b"{}", headers=headers), 415, "unsupported-media-type")


def test_several_things_are_told_at_once(client):
    problem = check(
        client.post(PATH, json=case(facts={"person_age": -1, **JUDGED})), 422, "judgement-as-fact"
    )
    assert [e["pointer"] for e in problem["errors"]] == ["/facts/is_crime_victim", "/facts/person_age"]


def test_a_name_of_code_is_only_a_name(client):
    for name in ("__class__", "constructor", "a/b~c", "'; drop table cases; --", "<script>", "ÅÄÖ" * 30):
        check(client.post(PATH, json=case(facts={name: True})), 422, "unknown-fact")


def post(base, body, chunked=False):
    address = urlsplit(base)
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
    try:
        connection.request(
            "POST", PATH, body=iter([body]) if chunked else body, headers=JSON, encode_chunked=chunked
        )
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


def test_the_memory_of_the_server_stays_flat_under_bad_input(server):
    base, process = server
    good = json.dumps(case(facts={"person_age": 17})).encode()
    for _ in range(3):
        assert post(base, good)[0] == 200
    for body, *_ in RAW.values():
        post(base, body)
    before = psutil.Process(process.pid).memory_info().rss
    files = psutil.Process(process.pid).num_fds()
    for _ in range(12):
        for body, status, _ in RAW.values():
            assert post(base, body)[0] == status
    assert post(base, b" " * (12 * 1024 * 1024), chunked=True)[0] == 413
    grown = psutil.Process(process.pid).memory_info().rss - before
    assert grown < 24 * 1024 * 1024, f"{grown / 2**20:.1f} MiB"
    assert psutil.Process(process.pid).num_fds() <= files + 2
    assert post(base, good)[0] == 200


def test_two_answers_that_only_meet_in_what_follows_from_them_are_named_by_it(client):
    """A caseworker would be told that something contradicts, and not what."""
    kinds = {"lma_decision_kind": "aid", "sol_decision_kind": "assistance_12_1"}
    facts = {"decision_made_date": "2025-09-20", **kinds}
    told = client.post("/api/v1/evaluations", json=case(lists={"decisions": [{"id": "b1", "facts": facts}]}))
    [error] = told.json()["errors"]
    assert (told.status_code, error["pointer"]) == (422, "/lists/decisions/0/facts")
    assert (
        "är ett beslut enligt LMA som får överklagas; är fattat enligt socialtjänstlagen" in error["detail"]
    )
