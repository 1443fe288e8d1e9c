# SPDX-License-Identifier: EUPL-1.2
"""A small vocabulary of their own for the tests, and the real one."""

from pathlib import Path

import pytest
import yaml

from engine.language.files import read_files
from scenarios.grammar import Grammar
from scenarios.steps import Reader
from scenarios.vocabulary import Vocabulary
from scenarios.world import World

FILES = {
    "vocabulary/scopes.yaml": """
person: {list: persons, label: {sv: person}, links: {guardians: [person], partner: person}}
household: {list: households, single: true, label: {sv: hushåll}, links: {}}
report: {list: reports, label: {sv: orosanmälan}, links: {about: person}}
income: {list: incomes, label: {sv: inkomst}, links: {of: person}}
""",
    "vocabulary/actors.yaml": """
- {id: social_welfare_committee, label: {sv: socialnämnden}}
- {id: migration_agency, label: {sv: Migrationsverket}}
""",
    "vocabulary/facts/a.yaml": """
- {id: in_sweden, scope: person, type: bool, label: {sv: personen är i Sverige}}
- {id: age, scope: person, type: int, range: [0, 130], label: {sv: personens ålder i hela år}}
- id: is_victim
  scope: person
  type: bool
  assessors: [social_welfare_committee]
  label: {sv: personen har utsatts för brott}
- id: applied_by
  scope: person
  type: enum
  none: true
  label: {sv: vem som har ansökt}
  values: {self: {sv: personen själv}, other: {sv: "någon annan, eller ingen"}, board: {sv: nämnden}}
- {id: height, scope: person, type: int, label: {sv: personens längd}, phrases: {true: "hen är {value} cm"}}
- {id: received_on, scope: report, type: date, label: {sv: dagen då anmälan kom in}}
- {id: answered_on, scope: report, type: date, none: true, label: {sv: dagen då anmälaren fick svar}}
- {id: amount, scope: income, type: money, label: {sv: inkomstens belopp}}
- {id: lives_alone, scope: household, type: bool, label: {sv: hushållet är en enda person}}
""",
    "outcomes/a.yaml": """
- {id: gets-help, kind: obligation, text: {sv: Nämnden ska hjälpa personen.}}
- {id: decide, kind: obligation, text: {sv: Nämnden ska besluta.}}
- {id: is-child, kind: status, text: {sv: är barn}}
- {id: place, kind: status, text: {sv: har en plats}}
- {id: beware, kind: warning, text: {sv: Se upp.}, guards: []}
- {id: norm, kind: amount, text: {sv: normen}}
""",
}


def vocabulary() -> Vocabulary:
    files = {name: yaml.safe_load(text) for name, text in FILES.items()}
    for fact in files["vocabulary/facts/a.yaml"]:
        fact |= {"question": {"sv": f"Hur är det med {fact['id']}?"}, "why": {"sv": "Därför."}}
    found = read_files({name: yaml.safe_dump(data).encode() for name, data in files.items()})
    assert not found.problems
    return Vocabulary(
        {e.model.id: e.model for e in found.facts},
        {name: e.model for name, e in found.scopes},
        {e.model.id: e.model for e in found.actors},
        {e.model.id: e.model for e in found.outcomes},
        {e.model.id: "a" for e in found.facts},
    )


@pytest.fixture(scope="session")
def reader():
    return Reader(Grammar(vocabulary()))


@pytest.fixture(scope="session")
def real_reader():
    return Reader(Grammar(Vocabulary.read()))


@pytest.fixture
def world(reader):
    return World(reader.grammar.vocabulary)


@pytest.fixture
def say(reader, world):
    """Do the steps of a scenario, one a line, and return the body they make."""

    def do(text: str, kind: str = "given") -> dict:
        for line in text.strip().splitlines():
            reader.read(kind, line.strip()).act(world)
        return world.body

    return do


@pytest.fixture
def feature(tmp_path: Path):
    """Write a scenario file."""

    def write(text: str, name: str = "prov.feature") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
