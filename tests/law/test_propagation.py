# SPDX-License-Identifier: EUPL-1.2
"""A new permit in section 15 reaches every provision that refers to the section as a whole, and no other."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from engine.service import Engine
from tests.law.stories import ROOT

AMENDMENT = """\
amendment: {id: new-ground, in_force: 2025-07-01, name: {sv: prövning, en: test}}
read: {level: V1, on: 2026-11-26}
operations:
  - id: O1
    op: add
    rule:
      id: utll.k5.p15.st5.new-ground
      scope: person
      when: wants_voluntary_return
      status: permit-under.utll.k5.p15
      paraphrase: {sv: Ett nytt tillstånd i paragrafen., en: A new permit in the section.}
"""
"""``wants_voluntary_return`` stands in for holding the new permit: no outcome below reads it otherwise."""
BASE = {
    "person_birth_date": "1995-03-01",
    "wants_voluntary_return": True,
    "person_in_sweden": True,
    "is_swedish_citizen": False,
    "is_nordic_citizen": False,
    "is_eu_citizen": False,
    "is_eea_citizen": False,
    "is_swiss_citizen": False,
    "permit_515_p1": False,
    "permit_515_p2": False,
    "permit_515d": False,
    "application_515_pending": False,
    "is_folkbokford": False,
}
REACHED: dict[str, dict[str, Any]] = {
    "application-may-be-granted-after-entry": {
        "expelled_by_court_for_crime": False,
        "removal_decision_final": False,
    },
    "no-reentry-ban": {
        "reentry_ban_question_being_tried": True,
        "removal_order_on_public_order_grounds": False,
        "granted_515_permit_ever": False,
        "expelled_by_court_for_crime": False,
    },
    "no-enforcement-while-permit": {"removal_order_exists": True},
    "no-withdrawal-before-applicant-heard": {"applicant_heard_before_withdrawal": False},
    "work-permit-may-be-given": {
        "has_time_limited_residence_permit": False,
        "has_permit_with_or_after_temporary_protection": False,
    },
    "inform-of-permit-after-section-15": {
        "worked_without_right_to_stay": True,
        "informed_of_permit_15d": False,
    },
    "care-as-for-residents": {},
    "home-municipality-for-school": {"lives_with_guardian_holding_permit": False},
}
"""What a holder has by the section as a whole, with what else each provision asks for."""
JUDGED = {
    "permit_purpose_speaks_against_work": False,
    "stays_without_decision_or_statute": False,
    "stays_without_support_for_school": False,
}
"""What others judge of every holder here."""
NOT_REACHED = "exempt-from-work-permit"


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    root = tmp_path_factory.mktemp("law") / "rules"
    shutil.copytree(ROOT / "rules", root)
    folder = root / "amendments" / "new-ground"
    folder.mkdir(parents=True)
    (folder / "amendment.yaml").write_text(AMENDMENT, encoding="utf-8")
    with Engine(root, workers=0) as found:
        yield found


def truth(engine: Engine, outcome: str, more: dict[str, Any], *, amended: bool) -> str:
    """What an outcome is for a holder of the new permit, with the proposal or without it."""
    assessor = {name: engine.law.names.facts[name].assessors[0] for name in JUDGED}
    views = {
        name: {"value": value, "by": "påhittad", "assessor": assessor[name], "on": "2025-09-01"}
        for name, value in JUDGED.items()
    }
    body: dict[str, Any] = {
        "as_of": "2025-09-01",
        "facts": {**BASE, **more},
        "assessments": views,
        "explain": "none",
        "include": ["true", "unknown", "no_rule_applies"],
    }
    if amended:
        body["amendments"] = [{"id": "new-ground"}]
    rows = [
        r for r in engine.evaluate(body)["outcomes"] if r["id"] == outcome and r["subject"]["id"] is not None
    ]
    return str(rows[0]["truth"])


@pytest.mark.parametrize("outcome", REACHED)
def test_a_new_permit_in_the_section_reaches_its_readers(engine: Engine, outcome: str) -> None:
    """A holder of a new permit would be promised it and then be refused what comes with it."""
    assert truth(engine, outcome, REACHED[outcome], amended=True) == "true"
    assert truth(engine, outcome, REACHED[outcome], amended=False) == "unknown"


def test_the_exemption_from_the_work_permit_names_one_paragraph_only(engine: Engine) -> None:
    """A holder would be told that she may work, and lose the permit for working."""
    assert truth(engine, NOT_REACHED, {}, amended=True) == "unknown"
    assert truth(engine, NOT_REACHED, {"permit_515_p1": True}, amended=True) == "true"
