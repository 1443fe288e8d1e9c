# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - messages stand whole
"""What steps do: the request body they make, and what they hold an answer to."""

import pytest

from scenarios.problems import ScenarioError

FOCUS = {"scope": "person", "id": "focus"}


def test_a_case_in_words_is_a_request_body(say):
    body = say("""
        dagen är 2025-09-01
        att personens ålder i hela år är 17
        att det inte stämmer att personen är i Sverige
        att socialnämnden bedömer att personen har utsatts för brott
        att hushållet är en enda person
    """)
    assert body == {
        "as_of": "2025-09-01",
        "facts": {"age": 17, "in_sweden": False, "lives_alone": True},
        "assessments": {
            "is_victim": [{"value": True, "by": "scenario", "assessor": "social_welfare_committee"}],
        },
    }


@pytest.mark.parametrize(
    ("clause", "value"),
    [
        ("att det är okänt om personen är i Sverige", {"in_sweden": None}),
        ("att personens ålder i hela år är mellan 15 och 17", {"age": {"from": 15, "to": 17}}),
        ("att hen är 178 cm", {"height": 178}),
        ("att personens längd är okänd", {"height": None}),
        ("att personens ålder i hela år är okänd", {"age": None}),
        ("att svaret på vem som har ansökt är personen själv", {"applied_by": "self"}),
        ("att svaret på vem som har ansökt är board", {"applied_by": "board"}),
        ("att svaret på vem som har ansökt är antingen personen själv, nämnden eller någon annan, eller ingen",
         {"applied_by": {"one_of": ["self", "board", "other"]}}),
        ("att svaret på vem som har ansökt saknas", {"applied_by": "none"}),
        ("att svaret på vem som har ansökt är okänt", {"applied_by": None}),
        ("att dagen då anmälan kom in är någon dag mellan 2025-08-18 och 2025-08-20",
         {"received_on": {"from": "2025-08-18", "to": "2025-08-20"}}),
        ("att dagen då anmälan kom in är tidigast 2025-08-18", {"received_on": {"from": "2025-08-18"}}),
        ("att dagen då anmälan kom in är senast 2025-08-20", {"received_on": {"to": "2025-08-20"}}),
        ("att dagen då anmälaren fick svar ännu inte har kommit", {"answered_on": "none"}),
        ("att inkomstens belopp är 4 200,50 kr", {"amount": "4200.50"}),
        ("att inkomstens belopp är minst 900 kr", {"amount": {"from": "900.00"}}),
    ],
)  # fmt: skip
def test_values_and_doubts(say, clause, value):
    assert say(clause)["facts"] == value


def test_assessments_of_several_actors_stand_beside_each_other(say):
    body = say("""
        att socialnämnden bedömer att personen har utsatts för brott
        att Migrationsverket bedömer att det inte stämmer att personen har utsatts för brott
    """)
    views = body["assessments"]["is_victim"]
    assert [(v["assessor"], v["value"]) for v in views] == [
        ("social_welfare_committee", True),
        ("migration_agency", False),
    ]


def test_items_and_links(say):
    body = say("""
        barnet "c1"
        att för barnet "c1" gäller att personens ålder i hela år är 4
        orosanmälan "r1" om barnet "c1"
        att dagen då anmälan kom in är 2025-08-18
        personen "v1"
        att vårdnadshavare för personen "c1" är personen och personen "v1"
        att listan över vårdnadshavare för barnet "c1" är fullständig
        att partner för personen "v1" saknas
        att partner för personen är antingen personen "v1" eller personen "c1"
        att personen "v1" bara nämns
        att ingen kan svara på frågan "in_sweden" för barnet "c1"
        att listan över personer är fullständig
    """)
    assert body["lists"] == {
        "persons": {
            "complete": True,
            "items": [
                {"id": "c1", "relation": "child", "facts": {"age": 4}, "not_known": {"in_sweden": "asked"},
                 "guardians": {"complete": True, "items": ["focus", "v1"]}},
                {"id": "v1", "partner": "none", "answered_for": False},
                {"id": "focus", "partner": {"one_of": ["v1", "c1"]}},
            ],
        },
        "reports": {"complete": False, "items": [{"id": "r1", "about": "c1", "facts": {"received_on": "2025-08-18"}}]},
    }  # fmt: skip


STANDING = [["id", "för", "inkomstens belopp"], ["i1", "personen", "4 200,00 kr"], ["i2", "c1", ""]]


@pytest.mark.parametrize("table", [STANDING, [list(column) for column in zip(*STANDING, strict=True)]])
def test_a_table_stands_or_lies(reader, world, say, table):
    say('barnet "c1"')
    reader.read("given", "följande inkomster:").act(world, table)
    assert world.body["lists"]["incomes"]["items"] == [
        {"id": "i1", "of": "focus", "facts": {"amount": "4200.00"}},
        {"id": "i2", "of": "c1"},
    ]


def test_a_table_of_persons_holds_relations_and_judgements(reader, world):
    table = [
        ["id", "relation", "personens ålder i hela år", "is_victim", "vem som har ansökt", "in_sweden"],
        ["c1", "barn", "mellan 3 och 4", "ja", "saknas", "nej"],
    ]
    reader.read("given", "följande personer:").act(world, table)
    assert world.body["lists"]["persons"]["items"] == [
        {
            "id": "c1",
            "relation": "child",
            "facts": {"age": {"from": 3, "to": 4}, "applied_by": "none", "in_sweden": False},
            "assessments": {
                "is_victim": [{"value": True, "by": "scenario", "assessor": "social_welfare_committee"}]
            },
        }
    ]


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ("dagen är 2025-02-30", "'2025-02-30' är ingen dag; skriv en dag som 2025-09-01"),
        ("dagen är 2025-09-01\ndagen är 2025-09-02", "dagen är redan sagt i det här scenariot"),
        ("att personens ålder i hela år är 17\natt personens ålder i hela år är 18", "'personens ålder i hela år' är redan sagt i det här scenariot"),
        ("att personens ålder i hela år är sjutton", "'personens ålder i hela år' kan inte vara 'sjutton'; skriv ett heltal"),
        ("att personen har utsatts för brott",
         "det är en bedömning; skriv vem som gör den: socialnämnden bedömer att personen har utsatts för brott"),
        ("att socialnämnde bedömer att personen har utsatts för brott",
         "det finns ingen aktör 'socialnämnde'; menade du 'socialnämnden'?"),
        ('barnet "c1"\nbarnet "c1"', 'barnet "c1" är redan nämnd'),
        ('barn "c1"', "'barn' är varken en person eller en sak; menade du 'barnet'?"),
        ('personen "c1"\natt för barnet "c1" gäller att personens ålder i hela år är 4',
         "'c1' är nämnd som något annat än barnet \"c1\"; skriv personen \"c1\""),
        ('barnet "å1"', "beteckningen 'å1' får bara ha bokstäverna a–z, siffror, punkt, _ och -"),
        ('barnet "c1"\natt för barnet "c1" gäller att inkomstens belopp är 5 kr',
         "'inkomstens belopp' är ingen uppgift om barnet \"c1\""),
        ('orosanmälan "r1" om personen\norosanmälan "r2" om personen\natt dagen då anmälan kom in är 2025-09-01',
         'det finns flera; skriv vilken det rör: orosanmälan "r1" eller orosanmälan "r2"'),
        ('att dagen då anmälan kom in är 2025-09-01\norosanmälan "r1" om personen',
         'uppgifter om orosanmälan står redan före; nämn orosanmälan "r1" först'),
        ('orosanmälan "r1" om personen\natt partner för orosanmälan "r1" är personen',
         "orosanmälan \"r1\" har inget band 'partner'; det finns den berörda"),
        ('barnet "c1" om personen', 'barnet "c1" knyts till andra så här: att … för barnet "c1" är …'),
        ("hushållet", 'ge en beteckning inom citattecken: hushållet "x1"'),
    ],
)  # fmt: skip
def test_what_cannot_be_said(say, steps, message):
    with pytest.raises(ScenarioError) as found:
        say(steps)
    assert str(found.value) == message


# ---- answers
