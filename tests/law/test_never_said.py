# SPDX-License-Identifier: EUPL-1.2
"""Who is an injured party, what is a gift, who has a right of residence: asked of others, never concluded."""

from collections.abc import Iterator
from typing import Any

import pytest

from engine.language.law import Law
from engine.service import Engine
from tests.law.stories import ROOT

JUDGED = {
    "treated_as_injured_party": "social_welfare_committee",
    "payment_is_gift": "social_welfare_committee",
    "presumed_not_honest_livelihood": "social_welfare_committee",
}
"""Judgements that are somebody else's, and who must not be among those who make them."""
SAID_OF_A_JUDGEMENT = {"has-eu-right-of-residence": "has_eu_right_of_residence"}
"""The one status that says such a thing, and the judgement that it repeats."""
WORDS = ("är målsägande", "är en gåva", "är ersättning för", "har uppehållsrätt", "är en betalning")


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine(ROOT / "rules", workers=0) as found:
        yield found


@pytest.fixture(scope="module")
def law(engine: Engine) -> Law:
    return engine.law


@pytest.mark.parametrize("fact", JUDGED)
def test_it_is_a_judgement_of_somebody_else(law: Law, fact: str) -> None:
    """A caseworker's tick would make somebody an injured party, or a payment a gift."""
    assessors = law.names.facts[fact].assessors
    assert assessors
    assert JUDGED[fact] not in assessors


@pytest.mark.parametrize("fact", [*JUDGED, *SAID_OF_A_JUDGEMENT.values()])
def test_no_axiom_concludes_it(law: Law, fact: str) -> None:
    """Other answers would decide what only the assessor may."""
    assert not any(fact in {name for name, _ in axiom.literals} for axiom in law.axioms)


def test_no_outcome_says_it(law: Law) -> None:
    """A printed sheet would state what nobody has decided."""
    said = {o.id for o in law.outcomes.values() if any(w in o.text.sv for w in WORDS)}
    assert said == set(SAID_OF_A_JUDGEMENT)


def test_a_right_of_residence_is_unknown_until_it_is_assessed(engine: Engine) -> None:
    """Work, studies or years in the country would be turned into a right by the service."""
    facts = {
        "is_swedish_citizen": False,
        "is_eea_citizen": True,
        "is_nordic_citizen": False,
        "works_or_runs_business_in_sweden": True,
        "five_years_lawful_stay": True,
    }
    body: dict[str, Any] = {"as_of": "2025-09-01", "facts": facts, "explain": "none"}
    statuses = {
        r["id"]: r["truth"] for r in engine.evaluate(body)["statuses"] if r["subject"]["id"] is not None
    }
    assert statuses["has-eu-right-of-residence"] == "unknown"
