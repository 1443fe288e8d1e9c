# SPDX-License-Identifier: EUPL-1.2
"""One shape of error everywhere, headers on everything, and nothing of a case in any log."""

import json

import pytest

from api.guard import HEADERS
from api.problems import TITLES
from engine.service import EngineUnavailable, EvaluatorsDiffer, UnknownLaw

CASE = {"as_of": "2025-09-01", "facts": {"person_age": 17}}
ROUTES = [
    ("GET", "/"),
    ("GET", "/arende"),
    ("GET", "/om"),
    ("GET", "/tillganglighet"),
    ("GET", "/dolj"),
    ("GET", "/finns-inte"),
    ("GET", "/static/lagspar.css"),
    ("GET", "/static/nothing.css"),
    ("GET", "/api/v1/rules"),
    ("GET", "/api/v1/nothing"),
    ("GET", "/api/v1/api-info"),
    ("GET", "/api/v1/openapi.json"),
    ("GET", "/health/live"),
    ("DELETE", "/api/v1/rules"),
    ("POST", "/svar"),
    ("POST", "/api/v1/evaluations"),
    ("BREW", "/"),
    ("GET", "/api/v1/evaluations"),
]


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_every_answer_carries_the_headers(client, method, path):
    response = client.request(method, path)
    for name, value in HEADERS.items():
        assert response.headers[name] == value
    assert "unsafe" not in response.headers["content-security-policy"]
    kept = "no-cache" if path.startswith("/static/") else "no-store"
    assert response.headers["cache-control"] == kept
    assert "access-control-allow-origin" not in response.headers
    assert "server" not in response.headers


@pytest.mark.parametrize(
    ("method", "path", "status", "kind"),
    [
        ("GET", "/api/v1/nothing", 404, "not-found"),
        ("GET", "/api/", 404, "not-found"),
        ("GET", "/api/v1/rules/", 404, "not-found"),
        ("GET", "/api/v1/rules/sol2025.k99.p1.nothing", 404, "not-found"),
        ("GET", "/api/v1/laws/2021-12-31", 404, "outside-corpus"),
        ("GET", "/api/v1/laws/today", 422, "wrong-type"),
        ("GET", "/api/v1/rules?limit=201", 422, "wrong-type"),
        ("GET", "/api/v1/rules?page=0", 422, "wrong-type"),
        ("DELETE", "/api/v1/rules", 405, "method-not-allowed"),
        ("GET", "/api/v1/evaluations", 405, "method-not-allowed"),
        ("BREW", "/api/v1/evaluations", 405, "method-not-allowed"),
        ("POST", "/api/v1/evaluations", 415, "unsupported-media-type"),
    ],
)
def test_errors_have_one_shape(client, method, path, status, kind):
    response = client.request(method, path)
    problem = response.json()
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"
    assert problem["type"] == f"urn:lagspar:problem:{kind}"
    assert problem["title"] == TITLES[kind]
    assert set(problem) == {"type", "title", "status", "detail", "instance", "errors"}
    assert status != 405 or response.headers["allow"]


@pytest.mark.parametrize(
    ("failure", "status", "kind"),
    [
        (EngineUnavailable("hemligt"), 503, "engine-unavailable"),
        (EvaluatorsDiffer(1, "person", 1, (b"", b"")), 500, "evaluators-differ"),
        (UnknownLaw("hemligt"), 409, "unknown-law"),
        (ZeroDivisionError("hemligt"), 500, "internal"),
        (RecursionError("hemligt"), 500, "internal"),
    ],
)
def test_what_fails_inside_says_nothing_of_the_inside(broken, capsys, failure, status, kind):
    with broken(failure) as client:
        response = client.post("/api/v1/evaluations", json=CASE)
        page = client.post("/svar", data={"as_of": "2025-09-01"})
    assert response.status_code == status
    assert response.json()["type"] == f"urn:lagspar:problem:{kind}"
    assert status != 503 or response.headers["retry-after"]
    assert page.status_code == status
    assert page.headers["content-type"].startswith("text/html")
    for text in (response.text, page.text, capsys.readouterr().out):
        assert "hemligt" not in text
        assert "Traceback" not in text
        assert "/engine/" not in text


def test_readiness_is_apart_from_life(client, broken):
    assert client.get("/health/live").status_code == client.get("/api/v1/health/live").status_code == 200
    assert client.get("/health/ready").json() == {"status": "pass"}
    with broken(ValueError()) as sick:
        assert sick.get("/health/live").status_code == 200
        response = sick.get("/health/ready")
    assert response.status_code == 503
    assert response.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("headers", "allowed"),
    [
        ({}, True),
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "none"}, True),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Origin": "http://testserver"}, True),
        ({"Origin": "http://evil.example"}, False),
        ({"Origin": "null"}, False),
    ],
)
@pytest.mark.parametrize("path", ["/svar", "/arende", "/api/v1/evaluations"])
def test_a_page_of_another_origin_cannot_send(client, headers, allowed, path):
    response = client.post(path, json=CASE, headers=headers)
    assert (response.status_code != 403) == allowed
    assert client.get("/arende", headers=headers).status_code == 200


def test_a_foreign_host_name_is_refused(client):
    assert client.get("/", headers={"Host": "evil.example"}).status_code == 400
    assert client.get("/", headers={"Host": "testserver:81"}).status_code == 200


CANARY = "19701063-2391"


def test_nothing_of_a_case_is_logged(client, capsys):
    capsys.readouterr()
    bodies = [
        {**CASE, "facts": {CANARY: True}},
        {**CASE, "assessments": {"is_crime_victim": {"value": True, "by": CANARY, "reasons": CANARY}}},
        {"as_of": CANARY},
    ]
    for body in bodies:
        client.post("/api/v1/evaluations", json=body)
        client.post("/api/v1/evaluation-batches", json={"cases": [body]})
    client.post("/svar", data={"as_of": CANARY, f"f.person.focus.{CANARY}": CANARY})
    client.post("/arende", data={"as_of": CANARY, "do": CANARY})
    for path in (
        f"/{CANARY}",
        f"/api/v1/rules/{CANARY}",
        f"/api/v1/facts?scope={CANARY}",
        f"/arende?exempel={CANARY}",
    ):
        client.get(path)
    client.request(f"X{CANARY}", "/")
    written = capsys.readouterr()
    lines = written.out.splitlines()
    assert len(lines) == 13
    assert CANARY not in written.out + written.err
    for line in lines:
        assert set(json.loads(line)) == {
            "event",
            "level",
            "method",
            "ms",
            "request_id",
            "route",
            "status",
            "timestamp",
        }
    assert "/api/v1/rules/{ruleId}" in {json.loads(line)["route"] for line in lines}
