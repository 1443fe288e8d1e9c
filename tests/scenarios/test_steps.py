# SPDX-License-Identifier: EUPL-1.2
# ruff: noqa: E501 - messages stand whole
"""What steps do: the request body they make, and what they hold an answer to."""

import pytest

from engine.case.problems import CaseError, CaseProblem
from scenarios.problems import ScenarioError
from scenarios.world import World

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


def outcome(id_="gets-help", truth="true", **more):
    base = {
        "id": id_, "kind": "obligation", "truth": truth, "subject": FOCUS, "bearer": "social_welfare_committee",
        "status": {"true": "conditions_met", "false": "not_met", "unknown": "unknown"}[truth], "cites": ["SoL 1 §"],
        "fulfilled": None, "deadlines": [], "due": None, "rests_on_assessments": ["is_victim"], "open_for": [],
    }  # fmt: skip
    return base | more


def answer(*outcomes, **parts):
    empty = {"warnings": [], "amounts": [], "statuses": [], "questions": [], "assessments_needed": []}
    return empty | {"outcomes": list(outcomes)} | parts


@pytest.fixture
def then(reader):
    """Evaluate to an answer, or to a refusal, and do a Så step."""

    def do(step, given):
        def evaluate(body):
            if isinstance(given, Exception):
                raise given
            return given

        world = World(reader.grammar.vocabulary, evaluate)
        reader.read("when", "rättsläget bedöms").act(world)
        reader.read("then", step).act(world)

    return do


DUE = {"earliest": "2025-09-01", "latest": "2025-09-03"}
RUNS = {"kind": "within", "due": DUE, "certain": False, "truth": "true"}
STILL = {
    "kind": "not_before",
    "due": {"earliest": "2025-10-01", "latest": "2025-10-01"},
    "certain": True,
    "truth": "true",
}
SAYS = answer(
    outcome(),
    outcome("decide", "unknown", status="no_rule_applies"),
    warnings=[{"id": "beware", "truth": "unknown", "subject": FOCUS}],
    amounts=[
        {"id": "norm", "subject": FOCUS, "amount_sek": None, "at_least": "4000.00", "at_most": "5000.00"}
    ],
    statuses=[
        {"id": "is-child", "truth": "true", "values": None, "subject": FOCUS},
        {"id": "place", "truth": "true", "values": ["SE"], "subject": FOCUS},
    ],
    questions=[{"fact": "age", "ask": "client", "subject": FOCUS}],
    assessments_needed=[{"fact": "is_victim", "assessor": "social_welfare_committee", "subject": FOCUS}],
)
LATE = answer(outcome(deadlines=[RUNS, STILL], due=DUE | {"certain": False}, fulfilled=False))
OPEN = answer(outcome(truth="unknown", status="needs_assessment", open_for=["assessment"]))


@pytest.mark.parametrize(
    ("step", "given", "otherwise"),
    [
        ('gäller "gets-help"', SAYS, "'gets-help' är okänt (läget är needs_assessment, öppet för assessment)"),
        ('gäller "Nämnden ska hjälpa personen."', SAYS, None),
        ('gäller "gets-help" för personen', SAYS, None),
        ('gäller inte "gets-help"', answer(outcome(truth="false")),
         "'gets-help' är okänt (läget är needs_assessment, öppet för assessment)"),
        ('är det okänt om "gets-help" gäller', OPEN, None),
        ('väntar "gets-help" på en bedömning', OPEN, None),
        ('säger ingen regel något om "decide"', SAYS, None),
        ('visas inte "decide"', OPEN, None),
        ('vilar "gets-help" på "SoL 1 §"', SAYS, None),
        ('vilar "gets-help" på bedömningen "is_victim"', SAYS, None),
        ('ansvarar socialnämnden för "gets-help"', SAYS, None),
        ('ska "gets-help" vara gjort senast någon dag mellan 2025-09-01 och 2025-09-03', LATE, "'gets-help' har ingen frist"),
        ('får "gets-help" göras tidigast 2025-10-01', LATE, "'gets-help' har ingen frist"),
        ('har "gets-help" ingen frist', SAYS, None),
        ('är "gets-help" inte gjort', LATE, "'gets-help' är inte känt som ogjort"),
        ('är "gets-help" gjort', answer(outcome(fulfilled=True)), "'gets-help' är inte känt som gjort"),
        ('ställs frågan "age"', SAYS, "frågan 'age' ställs inte"),
        ('ställs frågan "age" till den enskilde', SAYS, "frågan 'age' ställs inte"),
        ('ställs frågan "is_victim" till socialnämnden', SAYS, "frågan 'is_victim' ställs inte"),
        ('ställs inte frågan "in_sweden"', SAYS, None),
        ('visas varningen "beware"', SAYS, "varningarna är (inga)"),
        ('visas inte varningen "beware"', OPEN, None),
        ('är beloppet "norm" minst 4 000,00 kr', SAYS, None),
        ('är beloppet "norm" högst 5 000 kr', SAYS, None),
        ('är beloppet "norm" okänt', SAYS, None),
        ('finns inget belopp "norm"', OPEN, None),
        ("är det sant att personen är barn", SAYS, None),
        ('har "place" värdet "SE"', SAYS, None),
    ],
)  # fmt: skip
def test_what_an_answer_says(then, step, given, otherwise):
    then(step, given)
    if otherwise is not None:
        with pytest.raises(ScenarioError) as found:
            then(step, OPEN)
        assert str(found.value) == otherwise


@pytest.mark.parametrize(
    ("step", "given", "message"),
    [
        ('gäller "decide"', SAYS, "om 'decide' säger ingen regel något"),
        ('är det okänt om "decide" gäller', SAYS, "om 'decide' säger ingen regel något"),
        ('gäller inte "decide"', SAYS, "om 'decide' säger ingen regel något"),
        ('gäller "decide"', OPEN, "svaret har inget 'decide' för personen"),
        ('vilar "gets-help" på "SoL 2 §"', SAYS, "'gets-help' vilar på SoL 1 §"),
        (
            'är beloppet "norm" 4 000,00 kr',
            SAYS,
            "beloppet 'norm' är minst 4 000,00 kr och högst 5 000,00 kr",
        ),
        (
            'ska "gets-help" vara gjort senast 2025-09-01',
            LATE,
            "'gets-help' har dagarna 2025-09-01 till 2025-09-03",
        ),
        ("är det falskt att personen är barn", SAYS, "'is-child' gäller"),
        ("är det sant att personen har en plats", SAYS, "'place' har värden; skriv: har 'place' värdet …"),
        ("är det sant att personen är bern", SAYS, "det finns inget utfall 'är bern'; menade du 'är barn'?"),
        (
            'gäller "gets-help" för hushållet',
            SAYS,
            "svaret har inget 'gets-help' för hushållet; det finns för personen focus",
        ),
        ('avvisas beskrivningen med "motsägelse"', SAYS, "beskrivningen avvisades inte"),
    ],
)
def test_what_an_answer_does_not_say(then, step, given, message):
    with pytest.raises(ScenarioError) as found:
        then(step, given)
    assert str(found.value) == message


def test_an_outcome_of_several_items_must_be_named(then):
    about = [{"scope": "report", "id": "r1"}, {"scope": "report", "id": "r2"}]
    both = answer(outcome(subject=about[0]), outcome(truth="unknown", subject=about[1]))
    with pytest.raises(ScenarioError, match="gäller flera; skriv vilken sist i steget"):
        then('gäller "gets-help"', both)
    then('gäller "gets-help" för orosanmälan "r1"', both)
    then('är det okänt om "gets-help" gäller för orosanmälan "r2"', both)


def test_a_refused_description(then):
    refusal = CaseError([CaseProblem("/facts/age", "out-of-range", "lies outside 0 to 130")])
    then('avvisas beskrivningen med "orimligt värde"', refusal)
    then('avvisas beskrivningen med "out-of-range"', refusal)
    with pytest.raises(ScenarioError, match=r"beskrivningen avvisades: /facts/age: lies outside 0 to 130"):
        then('gäller "gets-help"', refusal)
    with pytest.raises(ScenarioError, match=r"beskrivningen avvisades med orimligt värde \(/facts/age"):
        then('avvisas beskrivningen med "motsägelse"', refusal)


def test_an_answer_needs_a_question(reader, world):
    with pytest.raises(ScenarioError, match="skriv först: När rättsläget bedöms"):
        reader.read("then", 'gäller "gets-help"').act(world)


def test_facts_may_change_after_an_answer(reader, say):
    say("dagen är 2025-09-01\natt personens ålder i hela år är 17")
    say("rättsläget bedöms", "when")
    assert say("att personens ålder i hela år är 18")["facts"] == {"age": 18}
