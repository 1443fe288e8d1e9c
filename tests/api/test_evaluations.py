# SPDX-License-Identifier: EUPL-1.2
"""Answers to cases: the same case, the same bytes; batches; lists of the law a page at a time."""

import json

import pytest
import rfc8785

CASE = {
    "as_of": "2025-09-01",
    "facts": {"person_age": 17, "is_present_in_municipality": True, "is_swedish_citizen": None},
    "assessments": {"is_crime_victim": {"value": True, "by": "handläggare Å"}},
    "lists": {"reports": {"complete": True, "items": [{"id": "r1", "about": "focus"}]}},
    "explain": "full",
}


def post(client, body, path="evaluations"):
    response = client.post(
        f"/api/v1/{path}", content=json.dumps(body), headers={"Content-Type": "application/json"}
    )
    assert response.status_code == 200, response.text
    return response.content


def turned(data):
    """The same data with every object's names the other way round."""
    if isinstance(data, dict):
        return {k: turned(data[k]) for k in reversed(data)}
    return [turned(v) for v in data] if isinstance(data, list) else data


def test_equal_cases_give_equal_canonical_bytes(client):
    first = post(client, CASE)
    assert first == post(client, CASE) == post(client, turned(CASE))
    assert first == rfc8785.dumps(json.loads(first))
    answer = json.loads(first)
    assert len(answer["receipt"]["result_sha256"]) == 64
    assert {o["truth"] for o in answer["outcomes"]} <= {"true", "unknown"}


def test_a_child_who_is_a_victim_has_a_committee_that_answers(client):
    answer = json.loads(post(client, CASE))
    found = {o["id"]: o for o in answer["outcomes"] if o["subject"] == {"scope": "person", "id": "focus"}}
    duty = found["child-victim-gets-interventions"]
    assert (duty["truth"], duty["bearer"], duty["reviewed"]) == ("true", "social_welfare_committee", False)
    assert duty["rests_on_assessments"] == ["is_crime_victim"]


def test_unknown_is_not_no(client):
    body = {"as_of": "2025-09-01", "include": ["true", "unknown", "false", "no_rule_applies"]}
    told = {o["id"]: o["truth"] for o in json.loads(post(client, body))["outcomes"]}
    assert told["child-victim-gets-interventions"] == "unknown"


def test_a_batch_answers_in_order_and_points_into_the_case_that_is_wrong(client):
    wrong = {"as_of": "2025-09-01", "facts": {"person_age": -1}}
    results = json.loads(post(client, {"cases": [CASE, wrong, CASE]}, "evaluation-batches"))["results"]
    assert results[0] == results[2] == {"evaluation": json.loads(post(client, CASE)), "problem": None}
    assert results[1]["evaluation"] is None
    assert results[1]["problem"]["errors"][0]["pointer"] == "/cases/1/facts/person_age"


@pytest.mark.parametrize(
    ("body", "status", "where"),
    [
        ({"cases": []}, 422, "/cases"),
        ({"cases": {}}, 422, "/cases"),
        ({"cases": [CASE], "more": 1}, 422, "/more"),
        ([], 422, ""),
        ({"cases": [{"as_of": "2025-09-01"}] * 101}, 413, "/cases"),
    ],
)
def test_a_batch_has_its_limits(client, body, status, where):
    response = client.post("/api/v1/evaluation-batches", json=body)
    assert response.status_code == status
    assert response.json()["errors"][0]["pointer"] == where


def test_another_law_is_not_passed_off_as_the_one_asked_for(client):
    law = json.loads(post(client, CASE))["law"]["sha256"]
    assert json.loads(post(client, {**CASE, "law_sha256": law}))["law"]["sha256"] == law
    response = client.post("/api/v1/evaluations", json={**CASE, "law_sha256": "0" * 64})
    assert response.status_code == 409
    assert response.json()["type"] == "urn:lagspar:problem:unknown-law"


@pytest.mark.parametrize("path", ["rules", "facts", "actors"])
def test_pages_hold_everything_once(client, path):
    seen, page = [], 1
    while True:
        got = client.get(f"/api/v1/{path}?limit=150&page={page}").json()
        seen += [one["id"] for one in got["items"]]
        assert (got["page"], got["limit"]) == (page, 150)
        if len(got["items"]) < 150:
            break
        page += 1
    assert len(seen) == len(set(seen)) == got["total"]
    assert len(client.get(f"/api/v1/{path}").json()["items"]) == min(20, got["total"])
    assert client.get(f"/api/v1/{path}?page=99999").json()["items"] == []


def test_rules_are_found_by_act_day_and_what_they_give(client):
    def ids(query):
        return [r["id"] for r in client.get(f"/api/v1/rules?limit=200&{query}").json()["items"]]

    assert all(i.startswith("sol2025.") for i in ids("act=sol2025"))
    assert ids("act=sol2025&as_of=2025-06-30") == []
    assert "sol2025.k18.p7.st1.child-victim" in ids("gives=child-victim-gets-interventions")


def test_a_rule_shows_where_it_stands(client):
    rule = client.get("/api/v1/rules/sol2025.k18.p7.st1.child-victim").json()
    assert rule["cites"] == ["SoL (2025:400) 18 kap. 7 § första stycket"]
    assert rule["link"].startswith("https://www.riksdagen.se/")
    assert rule["source"]["when"] == {"all": ["is-child", "counts-as-crime-victim"]}
    assert rule["reviewed"] is False
