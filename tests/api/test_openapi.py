# SPDX-License-Identifier: EUPL-1.2
"""The description is complete, keeps Digg's REST profile, and is true."""

import re

import jsonschema
import pytest

from api.pages.demo import filled
from api.pages.reading import read
from api.v1.proposals import proposals
from engine.corpus.corpus import Corpus, UnknownLaw, selection_of
from tests.engine.corpus import amending
from tests.language import building

PROBLEM = "application/problem+json"


@pytest.fixture(scope="module")
def description(client):
    return client.get("/api/v1/openapi.json").json()


def operations(description):
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            yield f"{method} {path}", operation


def validator(description, schema):
    return jsonschema.Draft202012Validator({**schema, "components": description["components"]})


def media(description):
    """Every content with its place: requests and responses."""
    for name, operation in operations(description):
        yield from ((name, shown) for shown in operation.get("requestBody", {}).get("content", {}).values())
        for status, response in operation["responses"].items():
            yield from ((f"{name} {status}", shown) for shown in response["content"].values())


def test_info_is_complete(description):
    info = description["info"]
    assert description["openapi"].startswith("3.1")
    for key in ("title", "version", "summary", "description"):
        assert info[key]
    assert set(info["contact"]) == {"name", "url", "email"}
    assert info["license"]["identifier"] == "EUPL-1.2"
    for said in ("Lagspår läser", "Lagspår reads", "Known limits", "Service level"):
        assert said in info["description"]


def test_everything_is_described(description):
    for name, operation in operations(description):
        for key in ("summary", "description", "operationId", "tags"):
            assert operation[key], name
        for parameter in operation.get("parameters", []):
            assert parameter["description"], (name, parameter["name"])
        for status, response in operation["responses"].items():
            assert response["description"], (name, status)
    for name, schema in description["components"]["schemas"].items():
        assert schema["description"], name
        for key, part in schema.get("properties", {}).items():
            assert part.get("description") or "$ref" in part or "allOf" in part, (name, key)


def test_every_fact_is_described_by_its_question(description, engine):
    told = description["components"]["schemas"]["PersonFacts"]["properties"]
    facts = [f for f in engine.law.names.facts.values() if f.scope == "person"]
    assert set(told) == {f.id for f in facts if not f.assessors}
    assert description["components"]["schemas"]["fact.person_age"]["description"].startswith(
        "How old is the person?"
    )


def test_errors_are_problems(description):
    for name, operation in operations(description):
        assert "default" in operation["responses"], name
        for status, response in operation["responses"].items():
            if status == "default" or int(status) >= 400:
                assert set(response["content"]) == {PROBLEM}, (name, status)


def test_examples_are_true_to_their_schemas(description):
    count = 0
    for name, shown in media(description):
        for example in shown.get("examples", {}).values():
            problems = list(validator(description, shown["schema"]).iter_errors(example["value"]))
            assert problems == [], name
            count += 1
    assert count > 20


def test_examples_of_requests_are_answered_as_the_description_says(client, description):
    for path in ("/evaluations", "/evaluation-batches"):
        operation = description["paths"][path]["post"]
        example = operation["requestBody"]["content"]["application/json"]["examples"]["made-up"]["value"]
        response = client.post(f"/api/v1{path}", json=example)
        assert response.status_code == 200
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        assert list(validator(description, schema).iter_errors(response.json())) == []


def shut(schema):
    """The same schema, refusing every member that it does not describe."""
    if isinstance(schema, list):
        return [shut(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: shut(part) for key, part in schema.items()}
    return {**found, "additionalProperties": False} if "properties" in schema else found


@pytest.mark.parametrize("example", ["barn-17", "kvinna-med-barn", "betanketid"])
def test_every_member_of_an_answer_is_described(client, description, engine, example):
    body = read(filled(engine.law, example), engine.law).body
    every = ["true", "unknown", "false", "no_rule_applies"]
    answer = client.post("/api/v1/evaluations", json={**body, "explain": "full", "include": every}).json()
    components = shut(description["components"])
    schema = {"$ref": "#/components/schemas/Evaluation", "components": components}
    found = jsonschema.Draft202012Validator(schema).iter_errors(answer)
    assert [(list(e.absolute_path), e.message[:200]) for e in found] == []
    for part, name in (("outcomes", "OutcomeAnswer"), ("questions", "QuestionAnswer")):
        assert set(answer[part][0]) == set(components["schemas"][name]["properties"])


SLOTS = {
    "C": {"type": "choice", "values": ["p", "q"]},
    "M": {"type": "set", "values": ["p", "q"], "needs": {"C": ["p"]}},
    "N": {"type": "number", "min": 1, "max": 9},
    "L": {"type": "duration", "min": "P1D", "max": "P2M"},
    "D": {"type": "date"},
}
FILLED = [
    ([], True),
    ([{"id": "sou"}], True),
    ([{"id": "sou", "slots": {"C": "p", "M": ["q"], "N": 3, "L": "P14D", "D": "2025-10-01"}}], True),
    ([{"id": "other"}], False),
    ([{"id": "sou", "slots": {"X": 1}}], False),
    ([{"id": "sou", "slots": {"C": "r"}}], False),
    ([{"id": "sou", "slots": {"N": 10}}], False),
    ([{"id": "sou", "slots": {"L": "14"}}], False),
    ([{"slots": {}}], False),
]


@pytest.mark.parametrize(("asked", "fits"), FILLED)
def test_proposals_are_described_with_their_slots(asked, fits):
    amendment = amending.proposal(amending.add(), slots=SLOTS)
    files = building.files(amending.RULES, amending.VOCABULARY)
    corpus = Corpus({**files, "amendments/sou/amendment.yaml": amendment})
    schema = proposals(corpus.amendments)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert (list(jsonschema.Draft202012Validator(schema).iter_errors(asked)) == []) == fits
    if fits:
        selection_of({"amendments": asked}, corpus)
    else:
        with pytest.raises(UnknownLaw):
            selection_of({"amendments": asked}, corpus)


@pytest.mark.parametrize(
    "path",
    [
        "/rules?limit=50",
        "/rules/{rule}",
        "/facts?limit=200",
        "/actors",
        "/laws/2025-09-01",
        "/api-info",
        "/health/live",
    ],
)
def test_answers_are_as_described(client, description, engine, path):
    rule = next(iter(engine.law.rules))
    response = client.get("/api/v1" + path.format(rule=rule))
    assert response.status_code == 200
    plain = path.partition("?")[0].replace("{rule}", "{ruleId}").replace("2025-09-01", "{asOf}")
    schema = description["paths"][plain]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert list(validator(description, schema).iter_errors(response.json())) == []


def test_names_keep_one_style(description):
    for path in description["paths"]:
        assert re.fullmatch(r"(/([a-z0-9-]+|\{[a-z][a-zA-Z]*\}))+", path), path
    for name, operation in operations(description):
        for parameter in operation.get("parameters", []):
            style = r"[a-z][a-zA-Z]*" if parameter["in"] == "path" else r"[a-z][a-z0-9_]*"
            assert re.fullmatch(style, parameter["name"]), (name, parameter["name"])
            assert parameter["in"] == "path" or not parameter["required"]
    for name, schema in description["components"]["schemas"].items():
        for key in schema.get("properties", {}):
            assert re.fullmatch(r"[a-z][a-z0-9_]*", key), (name, key)


def test_the_description_itself_is_valid(description):
    for name, schema in description["components"]["schemas"].items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert name
    text = str(description)
    names = set(re.findall(r"#/components/schemas/([\w.-]+)", text))
    assert names <= set(description["components"]["schemas"])
