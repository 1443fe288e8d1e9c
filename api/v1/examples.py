# SPDX-License-Identifier: EUPL-1.2
"""Made-up examples for the description of the API."""

from typing import Any, Final

CASE: Final[dict[str, Any]] = {
    "as_of": "2025-09-01",
    "facts": {"person_age": 17, "is_present_in_municipality": True},
    "assessments": {
        "is_crime_victim": {
            "value": True,
            "by": "handläggare",
            "assessor": "social_welfare_committee",
            "reasons": "Påhittat exempel.",
            "on": "2025-08-28",
        }
    },
    "lists": {"persons": {"complete": True, "items": []}},
    "explain": "short",
}
EVALUATION: Final[dict[str, Any]] = {
    "law": {
        "as_of": "2025-09-01",
        "sha256": "0" * 64,
        "texts_sha256": "0" * 64,
        "amendments": [],
        "read_to": "2025-09-01",
        "newest_read": "2026-01-15",
    },
    "outcomes": [
        {
            "id": "child-victim-gets-interventions",
            "kind": "obligation",
            "truth": "true",
            "status": "conditions_met",
            "fulfilled": None,
            "layer": "statute",
            "tag": None,
            "stance": "for",
            "closure": "open",
            "exceptions": "exhaustive",
            "subject": {"scope": "person", "id": "focus"},
            "bearer": "social_welfare_committee",
            "jointly": False,
            "counterparty": "child",
            "decided_by": None,
            "automated": None,
            "general": False,
            "step": None,
            "text": {
                "sv": "Socialnämnden ansvarar för att barnet får de insatser som barnet behöver.",
                "en": "The social welfare committee is responsible for the child getting the interventions "
                "that the child needs.",
            },
            "deadlines": [],
            "due": None,
            "appeal": None,
            "cites": ["SoL (2025:400) 18 kap. 7 § första stycket"],
            "rules": ["sol2025.k18.p7.st1.child-victim"],
            "rests_on_assessments": ["is_crime_victim"],
            "open_in": [],
            "open_for": [],
            "stale_law": None,
            "under_last_read_law": None,
            "verified": "V1",
            "carried_over": False,
            "reviewed": False,
            "trace": "person.focus.12",
        }
    ],
    "amounts": [],
    "warnings": [],
    "questions": [],
    "assessments_needed": [],
    "statuses": [],
    "conflicts": [],
    "trace": {
        "nodes": [
            {
                "id": "person.focus.12",
                "kind": "rule",
                "truth": "true",
                "because": [],
                "cite": "SoL (2025:400) 18 kap. 7 § första stycket",
                "rule": "sol2025.k18.p7.st1.child-victim",
                "subject": {"scope": "person", "id": "focus"},
            }
        ]
    },
    "receipt": {"engine": "0.1.0", "law_sha256": "0" * 64, "result_sha256": "0" * 64},
}
BATCH: Final[dict[str, Any]] = {"cases": [CASE, {"as_of": "2025-09-01", "facts": {"person_age": 30}}]}
BATCH_ANSWER: Final[dict[str, Any]] = {
    "results": [
        {"evaluation": EVALUATION, "problem": None},
        {
            "evaluation": None,
            "problem": {
                "type": "urn:lagspar:problem:out-of-range",
                "title": "Ett värde ligger utanför det som kan anges",
                "status": 422,
                "detail": "Rätta en sak och skicka igen.",
                "instance": None,
                "errors": [
                    {
                        "pointer": "/cases/1/facts/person_age",
                        "code": "out-of-range",
                        "detail": "lies outside 0 to 130",
                    }
                ],
            },
        },
    ]
}
PROBLEM: Final[dict[str, Any]] = {
    "type": "urn:lagspar:problem:wrong-type",
    "title": "Ett värde är av fel slag",
    "status": 422,
    "detail": "Rätta en sak och skicka igen.",
    "instance": "urn:lagspar:request:00f067aa0ba902b7",
    "errors": [{"pointer": "/facts/person_age", "code": "wrong-type", "detail": "takes a whole number"}],
}
LIST_OF_ACTORS: Final[dict[str, Any]] = {
    "items": [{"id": "client", "label": {"sv": "den enskilde", "en": "the individual"}}],
    "page": 1,
    "limit": 20,
    "total": 1,
}
FACT: Final[dict[str, Any]] = {
    "id": "person_age",
    "scope": "person",
    "type": "int",
    "may_be_none": False,
    "values": None,
    "assessors": [],
    "label": {"sv": "personens ålder i hela år", "en": "the person's age in whole years"},
    "question": {"sv": "Hur gammal är personen?", "en": "How old is the person?"},
    "help": None,
    "why": {
        "sv": "Därför frågar vi: barn har eget skydd i lagen.",
        "en": "Why we ask: children have protection.",
    },
    "ask": "client",
    "urgent": True,
}
RULE: Final[dict[str, Any]] = {
    "id": "sol2025.k18.p7.st1.child-victim",
    "scope": "person",
    "cites": ["SoL (2025:400) 18 kap. 7 § första stycket"],
    "link": "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/_sfs-2025-400/",
    "gives_kind": "outcome",
    "gives": "child-victim-gets-interventions",
    "paraphrase": {"sv": "Nämnden ansvarar för att barnet får de insatser som behövs.", "en": None},
    "note": None,
    "wordings": [{"from": "2025-07-01", "to": None}],
    "counterpart": "sol2001.k5.p11.st3.child-victim",
    "verified": "V1",
    "read_on": "2026-11-25",
    "suspended": False,
    "reviewed": False,
    "source": {
        "id": "sol2025.k18.p7.st1.child-victim",
        "when": {"all": ["is-child", "counts-as-crime-victim"]},
    },
}
